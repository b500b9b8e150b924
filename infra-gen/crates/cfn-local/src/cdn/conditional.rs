//! Conditional and range requests, answered from what is at hand.
//!
//! <https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/RangeGETs.html>

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode, header};

use super::freshness::parse_date;

/// Whether what a viewer has is what an answer would bring it.
pub(super) fn is_unchanged(request: &HeaderMap, response: &HeaderMap) -> bool {
    if let Some(asked) = request.get(header::IF_NONE_MATCH) {
        let (Ok(asked), Some(tag)) = (asked.to_str(), response.get(header::ETAG)) else {
            return false;
        };
        let tag = weak(tag.to_str().unwrap_or_default());
        return asked
            .split(',')
            .map(str::trim)
            .any(|asked| asked == "*" || weak(asked) == tag);
    }
    let date = |headers: &HeaderMap, name| {
        headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .and_then(parse_date)
    };
    match (
        date(request, header::IF_MODIFIED_SINCE),
        date(response, header::LAST_MODIFIED),
    ) {
        (Some(since), Some(modified)) => modified <= since,
        _ => false,
    }
}

/// A tag without the mark of weakness.
fn weak(tag: &str) -> &str {
    tag.strip_prefix("W/").unwrap_or(tag)
}

/// The part of a body that a viewer asks for: the status, the part, and its
/// `Content-Range`. Several parts at once, and what is no range, mean all of it.
pub(super) fn range(
    request: &HeaderMap,
    response: &HeaderMap,
    body: &Bytes,
) -> Option<(StatusCode, Bytes, HeaderValue)> {
    let asked = request.get(header::RANGE)?.to_str().ok()?;
    let (first, last) = asked.strip_prefix("bytes=")?.split_once('-')?;
    if let Some(condition) = request.get(header::IF_RANGE) {
        let same = [header::ETAG, header::LAST_MODIFIED]
            .iter()
            .any(|name| response.get(name) == Some(condition));
        if !same {
            return None;
        }
    }
    let length = body.len();
    let number = |text: &str| text.trim().parse::<usize>().ok();
    let (first, end) = match (number(first), number(last)) {
        (Some(first), Some(last)) if first <= last => (first, last.saturating_add(1)),
        (Some(first), None) if last.trim().is_empty() => (first, length),
        (None, Some(count)) if first.trim().is_empty() => (length.saturating_sub(count), length),
        _ => return None,
    };
    let end = end.min(length);
    let text = |text: String| HeaderValue::from_str(&text).expect("numbers are valid in headers");
    if first >= length {
        let of = text(format!("bytes */{length}"));
        return Some((StatusCode::RANGE_NOT_SATISFIABLE, Bytes::new(), of));
    }
    let of = text(format!("bytes {first}-{}/{length}", end - 1));
    Some((StatusCode::PARTIAL_CONTENT, body.slice(first..end), of))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs
            .iter()
            .map(|(name, value)| {
                (
                    header::HeaderName::from_static(name),
                    HeaderValue::from_static(value),
                )
            })
            .collect()
    }

    #[test]
    fn a_tag_is_the_same_whether_weak_or_not() {
        let response = headers(&[("etag", "W/\"a\"")]);
        let same = |asked| is_unchanged(&headers(&[("if-none-match", asked)]), &response);
        assert!(same("\"a\""));
        assert!(same("\"x\", W/\"a\""));
        assert!(same("*"));
        assert!(!same("\"b\""));
    }

    #[test]
    fn a_date_counts_only_without_a_tag() {
        let response = headers(&[
            ("etag", "\"a\""),
            ("last-modified", "Sun, 06 Nov 1994 08:49:37 GMT"),
        ]);
        let since = ("if-modified-since", "Sun, 06 Nov 1994 08:49:37 GMT");
        assert!(is_unchanged(&headers(&[since]), &response));
        assert!(!is_unchanged(
            &headers(&[since, ("if-none-match", "\"b\"")]),
            &response
        ));
        let earlier = ("if-modified-since", "Sun, 06 Nov 1994 08:49:36 GMT");
        assert!(!is_unchanged(&headers(&[earlier]), &response));
    }

    fn part(asked: &'static str) -> Option<(u16, Bytes, HeaderValue)> {
        let body = Bytes::from_static(b"0123456789");
        range(&headers(&[("range", asked)]), &HeaderMap::new(), &body)
            .map(|(status, body, of)| (status.as_u16(), body, of))
    }

    #[test]
    fn a_range_is_a_part_of_the_body() {
        for (asked, bytes, of) in [
            ("bytes=2-4", "234", "bytes 2-4/10"),
            ("bytes=8-", "89", "bytes 8-9/10"),
            ("bytes=-3", "789", "bytes 7-9/10"),
            ("bytes=0-99", "0123456789", "bytes 0-9/10"),
        ] {
            assert_eq!(
                part(asked),
                Some((206, Bytes::from(bytes), HeaderValue::from_static(of)))
            );
        }
    }

    #[test]
    fn a_range_behind_the_end_cannot_be_given() {
        let of = HeaderValue::from_static("bytes */10");
        assert_eq!(part("bytes=10-"), Some((416, Bytes::new(), of)));
    }

    #[test]
    fn what_is_no_single_range_means_the_whole() {
        for asked in [
            "bytes=0-1,3-4",
            "lines=0-1",
            "bytes=4-2",
            "bytes=a-b",
            "bytes=-",
        ] {
            assert_eq!(part(asked), None, "{asked}");
        }
    }
}
