//! XML, as the services write it.

use std::fmt::Write;

/// An element with text in it.
pub fn text(name: &str, value: &str) -> String {
    let mut escaped = String::with_capacity(value.len());
    for character in value.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '\r' => escaped.push_str("&#xD;"),
            other => escaped.push(other),
        }
    }
    format!("<{name}>{escaped}</{name}>")
}

/// An element with text in it, when there is text.
pub fn maybe(name: &str, value: Option<&str>) -> String {
    value.map(|value| text(name, value)).unwrap_or_default()
}

/// An element with elements in it.
pub fn element(name: &str, inner: &str) -> String {
    format!("<{name}>{inner}</{name}>")
}

/// A list of the query protocol: each element is a `member`.
pub fn list(name: &str, members: impl IntoIterator<Item = String>) -> String {
    let mut inner = String::new();
    for member in members {
        let _ = write!(inner, "<member>{member}</member>");
    }
    element(name, &inner)
}
