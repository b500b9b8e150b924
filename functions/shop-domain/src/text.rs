//! Text that people typed: normalised, bounded, without control characters.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Why a text is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unfit {
    /// Nothing is left but white space.
    Empty,
    /// More characters than allowed.
    TooLong,
    /// A control character.
    Control,
}

/// One line in NFC without surrounding white space, 1 to `max` characters.
pub fn line(text: &str, max: usize) -> Result<String, Unfit> {
    let line = block(text, max, |letter| !letter.is_control())?;
    if line.is_empty() {
        return Err(Unfit::Empty);
    }
    Ok(line)
}

/// Lines in NFC without surrounding white space, 0 to `max` characters; line
/// breaks become `\n`.
pub fn lines(text: &str, max: usize) -> Result<String, Unfit> {
    block(&text.replace("\r\n", "\n"), max, |letter| {
        letter == '\n' || !letter.is_control()
    })
}

fn block(text: &str, max: usize, fits: impl Fn(char) -> bool) -> Result<String, Unfit> {
    let block: String = text.trim().nfc().collect();
    if !block.chars().all(fits) {
        return Err(Unfit::Control);
    }
    if block.chars().count() > max {
        return Err(Unfit::TooLong);
    }
    Ok(block)
}

/// The text in lower case without accents, for sorting and searching:
/// `Łódź` becomes `lodz`.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.nfkd().filter(|letter| !is_combining_mark(*letter)) {
        for lower in letter.to_lowercase() {
            match lower {
                // Letters that Unicode does not take apart.
                'ß' => folded.push_str("ss"),
                'æ' => folded.push_str("ae"),
                'œ' => folded.push_str("oe"),
                'þ' => folded.push_str("th"),
                'ł' => folded.push('l'),
                'ø' => folded.push('o'),
                'đ' | 'ð' => folded.push('d'),
                'ħ' => folded.push('h'),
                'ı' => folded.push('i'),
                other if is_combining_mark(other) => {}
                other => folded.push(other),
            }
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn honest_text_passes() {
        for text in [
            "O'Brien",
            "Łódź",
            "12 St James's Square; Flat 3",
            "李小龍",
            "I <3 this",
            "5' -- or 6'?",
            "select a size",
            "🎁",
            "שלום",
        ] {
            assert_eq!(line(text, 80).as_deref(), Ok(text));
        }
    }

    #[test]
    fn text_is_counted_after_it_is_composed() {
        assert_eq!(line("e\u{301}e\u{301}", 2).as_deref(), Ok("éé"));
        assert_eq!(line("éée", 2), Err(Unfit::TooLong));
    }

    #[test]
    fn white_space_alone_is_nothing() {
        assert_eq!(line(" \u{a0} ", 80), Err(Unfit::Empty));
        assert_eq!(lines("  ", 80).as_deref(), Ok(""));
    }

    #[test]
    fn control_characters_are_refused_and_line_breaks_only_in_lines() {
        assert_eq!(line("a\u{0}b", 80), Err(Unfit::Control));
        assert_eq!(line("a\nb", 80), Err(Unfit::Control));
        assert_eq!(lines("a\r\nb", 80).as_deref(), Ok("a\nb"));
        assert_eq!(lines("a\u{1b}[0m", 80), Err(Unfit::Control));
    }

    #[test]
    fn folding_forgets_case_and_accents() {
        assert_eq!(
            fold("Łódź STRAẞE Ærø İstanbul ﬁ"),
            "lodz strasse aero istanbul fi"
        );
    }
}
