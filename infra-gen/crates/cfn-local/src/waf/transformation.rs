//! Text transformations: what a rule does to a component before it looks.
//!
//! See <https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-transformation.html>.

use std::borrow::Cow;
use std::sync::LazyLock;

use base64::Engine as _;
use base64::alphabet::STANDARD;
use base64::engine::general_purpose::GeneralPurpose;
use base64::engine::{DecodePaddingMode, GeneralPurposeConfig};
use percent_encoding::percent_decode;
use regex::bytes::{Captures, Regex};

use super::node::{AclError, Node};

/// One step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Transformation {
    Base64Decode,
    CmdLine,
    CompressWhiteSpace,
    EscapeSeqDecode,
    HexDecode,
    HtmlEntityDecode,
    JsDecode,
    Lowercase,
    NormalizePath,
    NormalizePathWin,
    RemoveNulls,
    ReplaceComments,
    ReplaceNulls,
    SqlHexDecode,
    UrlDecode,
    UrlDecodeUni,
}

/// Reads `TextTransformations`, in the order of their priorities.
pub(super) fn read(node: &Node<'_>) -> Result<Vec<Transformation>, AclError> {
    let mut steps = Vec::new();
    for step in node.items()? {
        step.only(&["Priority", "Type"])?;
        let kind = step.need("Type")?;
        let transformation = match kind.text()? {
            "NONE" => None,
            "BASE64_DECODE" | "BASE64_DECODE_EXT" => Some(Transformation::Base64Decode),
            "CMD_LINE" => Some(Transformation::CmdLine),
            "COMPRESS_WHITE_SPACE" => Some(Transformation::CompressWhiteSpace),
            "ESCAPE_SEQ_DECODE" => Some(Transformation::EscapeSeqDecode),
            "HEX_DECODE" => Some(Transformation::HexDecode),
            "HTML_ENTITY_DECODE" => Some(Transformation::HtmlEntityDecode),
            "JS_DECODE" => Some(Transformation::JsDecode),
            "LOWERCASE" => Some(Transformation::Lowercase),
            "NORMALIZE_PATH" => Some(Transformation::NormalizePath),
            "NORMALIZE_PATH_WIN" => Some(Transformation::NormalizePathWin),
            "REMOVE_NULLS" => Some(Transformation::RemoveNulls),
            "REPLACE_COMMENTS" => Some(Transformation::ReplaceComments),
            "REPLACE_NULLS" => Some(Transformation::ReplaceNulls),
            "SQL_HEX_DECODE" => Some(Transformation::SqlHexDecode),
            "URL_DECODE" => Some(Transformation::UrlDecode),
            "URL_DECODE_UNI" => Some(Transformation::UrlDecodeUni),
            _ => return Err(kind.unsupported()),
        };
        steps.push((step.need("Priority")?.number()?, transformation));
    }
    if steps.is_empty() {
        return Err(node.invalid("at least one transformation is needed"));
    }
    steps.sort_by_key(|(priority, _)| *priority);
    Ok(steps.into_iter().filter_map(|(_, step)| step).collect())
}

/// A value after all the steps.
pub(super) fn apply<'v>(steps: &[Transformation], value: &'v [u8]) -> Cow<'v, [u8]> {
    steps.iter().fold(Cow::Borrowed(value), |value, step| {
        Cow::Owned(step.apply(&value))
    })
}

impl Transformation {
    fn apply(self, value: &[u8]) -> Vec<u8> {
        match self {
            Transformation::Base64Decode => base64_decode(value),
            Transformation::CmdLine => command_line(value),
            Transformation::CompressWhiteSpace => compress_white_space(value),
            Transformation::EscapeSeqDecode | Transformation::JsDecode => escape_decode(value),
            Transformation::HexDecode => hex_decode(value).unwrap_or_else(|| value.to_vec()),
            Transformation::HtmlEntityDecode => entity_decode(value),
            Transformation::Lowercase => value.to_ascii_lowercase(),
            Transformation::NormalizePath => normalize_path(value),
            Transformation::NormalizePathWin => {
                normalize_path(&replaced(
                    value,
                    |byte| if byte == b'\\' { b'/' } else { byte },
                ))
            }
            Transformation::RemoveNulls => {
                value.iter().copied().filter(|byte| *byte != 0).collect()
            }
            Transformation::ReplaceComments => COMMENT.replace_all(value, &b" "[..]).into_owned(),
            Transformation::ReplaceNulls => {
                replaced(value, |byte| if byte == 0 { b' ' } else { byte })
            }
            Transformation::SqlHexDecode => SQL_HEX
                .replace_all(value, |found: &Captures<'_>| {
                    hex_decode(&found[1]).unwrap_or_else(|| found[0].to_vec())
                })
                .into_owned(),
            Transformation::UrlDecode => url_decode(value),
            Transformation::UrlDecodeUni => {
                let value = UNICODE_PERCENT.replace_all(value, |found: &Captures<'_>| {
                    character(&found[1], 16).unwrap_or_else(|| found[0].to_vec())
                });
                url_decode(&value)
            }
        }
    }
}

static COMMENT: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?s)/\*.*?(?:\*/|$)"));
static SQL_HEX: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i)\b0x((?:[0-9a-f]{2})+)"));
static UNICODE_PERCENT: LazyLock<Regex> = LazyLock::new(|| pattern(r"(?i)%u([0-9a-f]{4})"));
static ENTITY: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r"(?i)&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|(quot|nbsp|lt|gt|amp|apos));?")
});
static ESCAPE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(r#"\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|([0-7]{1,3})|([abfnrtv\\'"?/]))"#)
});
static BASE64: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true),
);

fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("the pattern is a constant")
}

fn replaced(value: &[u8], change: impl Fn(u8) -> u8) -> Vec<u8> {
    value.iter().map(|byte| change(*byte)).collect()
}

/// `%41` becomes `A`, and a plus a space.
pub(super) fn url_decode(value: &[u8]) -> Vec<u8> {
    percent_decode(&replaced(
        value,
        |byte| if byte == b'+' { b' ' } else { byte },
    ))
    .collect()
}

/// `&lt;`, `&#60;` and `&#x3c;` become `<`.
pub(super) fn entity_decode(value: &[u8]) -> Vec<u8> {
    let decoded = ENTITY.replace_all(value, |found: &Captures<'_>| {
        let numeric = match (found.get(1), found.get(2)) {
            (Some(hex), _) => character(hex.as_bytes(), 16),
            (_, Some(decimal)) => character(decimal.as_bytes(), 10),
            _ => None,
        };
        let named = found.get(3).map(|name| {
            match name.as_bytes().to_ascii_lowercase().as_slice() {
                b"quot" => "\"",
                b"nbsp" => "\u{a0}",
                b"lt" => "<",
                b"gt" => ">",
                b"apos" => "'",
                _ => "&",
            }
            .as_bytes()
            .to_vec()
        });
        numeric.or(named).unwrap_or_else(|| found[0].to_vec())
    });
    decoded.into_owned()
}

fn escape_decode(value: &[u8]) -> Vec<u8> {
    let decoded = ESCAPE.replace_all(value, |found: &Captures<'_>| {
        let code = [(1, 16), (2, 16), (3, 8)]
            .into_iter()
            .find_map(|(group, radix)| character(found.get(group)?.as_bytes(), radix));
        code.unwrap_or_else(|| match found.get(4).map(|mark| mark.as_bytes()) {
            Some(b"a") => vec![7],
            Some(b"b") => vec![8],
            Some(b"f") => vec![12],
            Some(b"n") => vec![b'\n'],
            Some(b"r") => vec![b'\r'],
            Some(b"t") => vec![b'\t'],
            Some(b"v") => vec![11],
            Some(mark) => mark.to_vec(),
            None => found[0].to_vec(),
        })
    });
    decoded.into_owned()
}

/// The character of this number, in UTF-8.
fn character(digits: &[u8], radix: u32) -> Option<Vec<u8>> {
    let number = u32::from_str_radix(std::str::from_utf8(digits).ok()?, radix).ok()?;
    Some(char::from_u32(number)?.to_string().into_bytes())
}

fn hex_decode(value: &[u8]) -> Option<Vec<u8>> {
    let text = std::str::from_utf8(value).ok()?;
    (text.is_ascii() && text.len() % 2 == 0)
        .then(|| {
            (0..text.len())
                .step_by(2)
                .map(|at| u8::from_str_radix(&text[at..at + 2], 16).ok())
                .collect()
        })
        .flatten()
}

/// The bytes of base 64 up to what is none, as the lenient decoder gives them.
fn base64_decode(value: &[u8]) -> Vec<u8> {
    let valid: Vec<u8> = value
        .iter()
        .copied()
        .take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/'))
        .collect();
    let whole = valid.len() - usize::from(valid.len() % 4 == 1);
    BASE64
        .decode(&valid[..whole])
        .unwrap_or_else(|_| value.to_vec())
}

fn command_line(value: &[u8]) -> Vec<u8> {
    let mut line: Vec<u8> = Vec::with_capacity(value.len());
    for byte in value {
        match byte {
            b'\\' | b'"' | b'\'' | b'^' => {}
            b',' | b';' | b' ' | b'\t' | b'\r' | b'\n' => {
                if line.last() != Some(&b' ') {
                    line.push(b' ');
                }
            }
            b'/' | b'(' => {
                while line.last() == Some(&b' ') {
                    line.pop();
                }
                line.push(*byte);
            }
            byte => line.push(byte.to_ascii_lowercase()),
        }
    }
    line
}

fn compress_white_space(value: &[u8]) -> Vec<u8> {
    let mut text: Vec<u8> = Vec::with_capacity(value.len());
    for byte in value {
        match byte {
            b' ' | b'\t' | b'\n' | b'\r' | 11 | 12 | 160 => {
                if text.last() != Some(&b' ') {
                    text.push(b' ');
                }
            }
            byte => text.push(*byte),
        }
    }
    text
}

/// A path without `//`, `/./` and the way back of `/../`.
fn normalize_path(value: &[u8]) -> Vec<u8> {
    let absolute = value.first() == Some(&b'/');
    let folder = value.last() == Some(&b'/');
    let mut parts: Vec<&[u8]> = Vec::new();
    for part in value.split(|byte| *byte == b'/') {
        match part {
            b"" | b"." => {}
            b".." if parts.last().is_some_and(|last| *last != b"..") => {
                parts.pop();
            }
            b".." if absolute => {}
            part => parts.push(part),
        }
    }
    let mut path = parts.join(&b'/');
    if absolute {
        path.insert(0, b'/');
    }
    if folder && path.last() != Some(&b'/') {
        path.push(b'/');
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(step: Transformation, before: &str, after: &str) {
        let transformed = step.apply(before.as_bytes());
        assert_eq!(String::from_utf8_lossy(&transformed), after);
    }

    #[test]
    fn encodings_are_undone() {
        check(Transformation::UrlDecode, "a%20b+c%zz", "a b c%zz");
        check(Transformation::UrlDecodeUni, "%u003cb%3e", "<b>");
        check(
            Transformation::HtmlEntityDecode,
            "&lt;&#98;&#x3E;&bogus;",
            "<b>&bogus;",
        );
        check(Transformation::Base64Decode, "PGI+", "<b>");
        check(Transformation::Base64Decode, "PGI+IQ==rest", "<b>!");
        check(Transformation::HexDecode, "3c623e", "<b>");
        check(Transformation::SqlHexDecode, "x=0x414243", "x=ABC");
        check(
            Transformation::EscapeSeqDecode,
            r"\x3cb\u003e\n\101",
            "<b>\nA",
        );
    }

    #[test]
    fn disguises_are_taken_off() {
        check(Transformation::Lowercase, "SeLeCt É", "select É");
        check(Transformation::CompressWhiteSpace, "a \t\n b", "a b");
        check(Transformation::ReplaceComments, "a/*x*/b/*", "a b ");
        check(Transformation::CmdLine, r#"C^md  "/c",dir"#, "cmd/c dir");
        check(Transformation::NormalizePath, "/a/./b//../c/", "/a/c/");
        check(Transformation::NormalizePath, "/../../etc", "/etc");
        check(Transformation::NormalizePathWin, r"\a\..\b", "/b");
        check(Transformation::RemoveNulls, "a\0b", "ab");
        check(Transformation::ReplaceNulls, "a\0b", "a b");
    }
}
