//! How wide texts are, near enough: a picture cannot ask the reader's fonts.

/// The width of a text in a sans-serif font, rather too much than too little.
pub(crate) fn width(text: &str, size: f64) -> f64 {
    let units: f64 = text
        .chars()
        .map(|c| match c {
            'i' | 'j' | 'l' | 'I' | '.' | ',' | ':' | '\'' | '|' | '!' => 0.32,
            'f' | 't' | 'r' | ' ' | '-' | '(' | ')' | '/' => 0.42,
            'm' | 'w' | 'M' | 'W' | '@' => 0.94,
            c if c.is_ascii_uppercase() => 0.74,
            c if c.is_ascii() => 0.6,
            _ => 1.0,
        })
        .sum();
    units * size
}
