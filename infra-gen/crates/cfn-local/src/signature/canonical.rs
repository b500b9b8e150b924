//! The canonical request: the one text both sides sign.

use std::borrow::Cow;

use http::HeaderMap;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// Everything but the unreserved characters of RFC 3986.
const STRICT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'~');
/// The same, with the slashes of a path left alone.
const PATH: &AsciiSet = &STRICT.remove(b'/');

/// A parameter of a query, decoded.
pub(super) type Pair = (String, String);

/// The parameters of a query, decoded, in the order they were sent.
pub(super) fn query_pairs(query: &str) -> Vec<Pair> {
    query
        .split('&')
        .filter(|part| !part.is_empty())
        .map(|part| {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            (decode(name), decode(value))
        })
        .collect()
}

fn decode(text: &str) -> String {
    let text = text.replace('+', " ");
    percent_decode_str(&text).decode_utf8_lossy().into_owned()
}

/// The query in canonical form, without the signature itself.
pub(super) fn query(query: &str) -> String {
    let mut pairs: Vec<(String, String)> = query_pairs(query)
        .into_iter()
        .filter(|(name, _)| name != "X-Amz-Signature")
        .map(|(name, value)| (encode(&name), encode(&value)))
        .collect();
    pairs.sort();
    let parts: Vec<String> = pairs
        .into_iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    parts.join("&")
}

fn encode(text: &str) -> String {
    utf8_percent_encode(text, STRICT).to_string()
}

/// The path as S3 signs it: encoded once, and never normalized, because `//`
/// and `..` are part of a key.
pub(super) fn object_path(path: &str) -> String {
    let decoded: Vec<u8> = percent_decode_str(path).collect();
    percent_encoding::percent_encode(&decoded, PATH).to_string()
}

/// The path as every other service signs it: normalized, and what was sent
/// encoded once more.
pub(super) fn path(path: &str) -> String {
    utf8_percent_encode(&normalized(path), PATH).to_string()
}

/// RFC 3986, 5.2.4, with empty segments taken out.
fn normalized(path: &str) -> Cow<'_, str> {
    let tidy = !path
        .split('/')
        .skip(1)
        .any(|segment| matches!(segment, "." | ".." | ""));
    if tidy && path.starts_with('/') {
        return Cow::Borrowed(path);
    }
    let mut segments: Vec<&str> = Vec::new();
    for segment in path.split('/') {
        match segment {
            "" | "." => {}
            ".." => {
                segments.pop();
            }
            _ => segments.push(segment),
        }
    }
    let slash = (path.ends_with('/') || path.ends_with("/.") || path.ends_with("/.."))
        && !segments.is_empty();
    Cow::Owned(format!(
        "/{}{}",
        segments.join("/"),
        if slash { "/" } else { "" }
    ))
}

/// The signed headers, one a line. One that is not there has no value: the
/// signature then does not match, as S3 says of an upload without its type.
/// <https://repost.aws/knowledge-center/s3-presigned-url-signature-mismatch>
pub(super) fn headers(headers: &HeaderMap, signed: &[String]) -> String {
    let mut lines = String::new();
    for name in signed {
        lines.push_str(name);
        lines.push(':');
        for (index, value) in headers.get_all(name.as_str()).iter().enumerate() {
            if index > 0 {
                lines.push(',');
            }
            let value = String::from_utf8_lossy(value.as_bytes());
            let words: Vec<&str> = value.split(' ').filter(|word| !word.is_empty()).collect();
            lines.push_str(words.join(" ").trim());
        }
        lines.push('\n');
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_normalized_and_encoded_twice() {
        assert_eq!(path("/"), "/");
        assert_eq!(path("/a/./b//../c/"), "/a/c/");
        assert_eq!(path("/a%20b"), "/a%2520b");
        assert_eq!(path("/a:b"), "/a%3Ab");
    }

    #[test]
    fn an_objects_path_is_encoded_once_and_kept() {
        assert_eq!(object_path("/b/a//../c"), "/b/a//../c");
        assert_eq!(object_path("/b/a%20b(1)"), "/b/a%20b%281%29");
    }

    #[test]
    fn a_query_is_sorted_by_its_encoded_names() {
        assert_eq!(query("b=2&a=1&a=0&c&X-Amz-Signature=f"), "a=0&a=1&b=2&c=");
        assert_eq!(query("q=a+b%2F%7E"), "q=a%20b%2F~");
    }
}
