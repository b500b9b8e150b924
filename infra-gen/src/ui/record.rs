//! A structured line of a log, told in words.

use anstyle::Style;
use serde_json::{Map, Value};

use super::{BAD, CAUTION};

/// What says first what a line is about: how bad it is, what happened.
const FIRST: [&str; 3] = ["level", "event", "type"];

/// What stands in front of the line already, and what only CloudWatch needs to
/// find the metrics in it.
const LEFT_OUT: [&str; 2] = ["time", "_aws"];

/// A line in words, and how bad it is. An object of JSON becomes what happened,
/// then `key=value` of each of its values, by their paths; anything else stays
/// as it was written.
pub fn record(message: &str) -> (Style, String) {
    let Ok(Value::Object(object)) = serde_json::from_str(message) else {
        return (Style::new(), message.to_owned());
    };
    let style = match object.get("level").and_then(Value::as_str) {
        Some("ERROR") => BAD,
        Some("WARN") => CAUTION,
        _ => Style::new(),
    };
    let first = FIRST.iter().filter_map(|key| object.get(*key)?.as_str());
    let mut words: Vec<String> = first.map(str::to_owned).collect();
    values("", &object, &mut words);
    (style, words.join(" "))
}

fn values(path: &str, object: &Map<String, Value>, words: &mut Vec<String>) {
    for (key, value) in object {
        let outermost = path.is_empty();
        match value {
            _ if outermost && LEFT_OUT.contains(&key.as_str()) => {}
            Value::String(_) if outermost && FIRST.contains(&key.as_str()) => {}
            Value::Object(inner) => values(&format!("{path}{key}."), inner, words),
            Value::String(text) if is_a_word(text) => words.push(format!("{path}{key}={text}")),
            value => words.push(format!("{path}{key}={value}")),
        }
    }
}

/// Whether a text ends where it seems to, without quotation marks.
fn is_a_word(text: &str) -> bool {
    let divides = |c: char| c.is_whitespace() || c.is_control() || matches!(c, '"' | '=' | '\\');
    !text.is_empty() && !text.contains(divides)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(message: &str) -> String {
        record(message).1
    }

    #[test]
    fn what_happened_comes_first_and_every_value_with_its_path() {
        let line = r#"{"requestId":"1-2","status":404,"route":"GET /api/orders","level":"WARN",
            "event":"refused","who":{"from":null,"tags":["a","b"]},"time":"17:04"}"#;
        assert_eq!(
            told(line),
            r#"WARN refused requestId=1-2 status=404 route="GET /api/orders" who.from=null who.tags=["a","b"]"#
        );
    }

    #[test]
    fn what_a_text_holds_is_told_from_what_is_around_it() {
        assert_eq!(
            told(r#"{"a":"","b":"x=1","c":"\n","d":"\u001b[2J"}"#),
            r#"a="" b="x=1" c="\n" d="\u001b[2J""#
        );
    }

    #[test]
    fn a_level_that_is_no_text_is_a_value_like_others() {
        assert_eq!(told(r#"{"level":3}"#), "level=3");
    }

    #[test]
    fn anything_else_stays_as_it_is() {
        for line in ["INIT_START Runtime Version", "[1]", "{", ""] {
            assert_eq!(told(line), line);
        }
    }

    #[test]
    fn only_what_went_wrong_has_a_colour() {
        assert_eq!(record(r#"{"level":"ERROR"}"#).0, BAD);
        assert_eq!(record(r#"{"level":"INFO"}"#).0, Style::new());
    }
}
