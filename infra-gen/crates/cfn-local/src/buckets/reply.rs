//! Answers of the S3 endpoint: whole objects, ranges, not modified.

use bytes::Bytes;
use http::header::{
    ACCEPT_RANGES, CONTENT_LENGTH, CONTENT_RANGE, CONTENT_TYPE, ETAG, IF_MATCH, IF_MODIFIED_SINCE,
    IF_NONE_MATCH, IF_UNMODIFIED_SINCE, LAST_MODIFIED, RANGE,
};
use http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode};

use super::object::{Object, ObjectInfo};
use super::refusal::{Refusal, refusal};

/// What a condition or a range makes of a request for an object.
#[derive(Debug, PartialEq, Eq)]
enum Portion {
    Whole,
    /// First and last byte.
    Part(u64, u64),
    NotModified,
    PreconditionFailed,
    InvalidRange,
}

/// The portion that is asked for.
/// <https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-reads.html>
fn portion(info: &ObjectInfo, request: &HeaderMap) -> Portion {
    let text = |name: HeaderName| request.get(name).and_then(|value| value.to_str().ok());
    let date = |name: HeaderName| text(name).and_then(|text| httpdate::parse_http_date(text).ok());
    let tagged = |tags: &str| {
        tags.split(',')
            .map(|tag| tag.trim().trim_start_matches("W/"))
            .any(|tag| tag == "*" || tag == info.etag || tag == info.etag.trim_matches('"'))
    };
    let modified = info.last_modified();
    match text(IF_MATCH) {
        Some(tags) if !tagged(tags) => return Portion::PreconditionFailed,
        Some(_) => {}
        None if date(IF_UNMODIFIED_SINCE).is_some_and(|since| modified > since) => {
            return Portion::PreconditionFailed;
        }
        None => {}
    }
    match text(IF_NONE_MATCH) {
        Some(tags) if tagged(tags) => return Portion::NotModified,
        Some(_) => {}
        None if date(IF_MODIFIED_SINCE).is_some_and(|since| modified <= since) => {
            return Portion::NotModified;
        }
        None => {}
    }
    text(RANGE).map_or(Portion::Whole, |range| part(range, info.size))
}

/// One range; several, or what is no range, give the whole object.
fn part(range: &str, size: u64) -> Portion {
    let Some((first, last)) = range
        .strip_prefix("bytes=")
        .filter(|range| !range.contains(','))
        .and_then(|range| range.split_once('-'))
    else {
        return Portion::Whole;
    };
    let (first, last): (Option<u64>, Option<u64>) = (first.parse().ok(), last.parse().ok());
    match (first, last) {
        (Some(first), last) if first < size && last.is_none_or(|last| last >= first) => {
            Portion::Part(first, last.unwrap_or(u64::MAX).min(size - 1))
        }
        (None, Some(suffix)) if suffix > 0 && size > 0 => {
            Portion::Part(size.saturating_sub(suffix), size - 1)
        }
        (None, None) => Portion::Whole,
        _ => Portion::InvalidRange,
    }
}

/// The answer to a request for an object that is there.
pub(super) fn read(
    found: Object,
    request: &HeaderMap,
    with_body: bool,
) -> Result<Response<Bytes>, Refusal> {
    match portion(&found.info, request) {
        Portion::PreconditionFailed => Err(refusal(
            StatusCode::PRECONDITION_FAILED,
            "PreconditionFailed",
            "At least one of the pre-conditions you specified did not hold",
        )),
        Portion::InvalidRange => Err(refusal(
            StatusCode::RANGE_NOT_SATISFIABLE,
            "InvalidRange",
            "The requested range is not satisfiable",
        )),
        portion => Ok(object(found, &portion, with_body)),
    }
}

/// The answer that carries an object, or only its headers.
fn object(object: Object, portion: &Portion, with_body: bool) -> Response<Bytes> {
    let Object { info, body } = object;
    let (status, length, body) = match *portion {
        Portion::Part(first, last) => {
            let bounds = |byte: u64| usize::try_from(byte).unwrap_or(usize::MAX).min(body.len());
            let part = body.slice(bounds(first)..bounds(last + 1));
            (StatusCode::PARTIAL_CONTENT, last + 1 - first, part)
        }
        Portion::NotModified => (StatusCode::NOT_MODIFIED, 0, Bytes::new()),
        _ => (StatusCode::OK, info.size, body),
    };
    let mut response = Response::new(if with_body { body } else { Bytes::new() });
    *response.status_mut() = status;
    let headers = response.headers_mut();
    describe(headers, &info);
    if status != StatusCode::NOT_MODIFIED {
        headers.insert(CONTENT_LENGTH, length.into());
    }
    if let Portion::Part(first, last) = *portion {
        set(
            headers,
            CONTENT_RANGE,
            &format!("bytes {first}-{last}/{}", info.size),
        );
    }
    response
}

/// The headers that say what an object is.
pub(super) fn describe(headers: &mut HeaderMap, info: &ObjectInfo) {
    set(headers, CONTENT_TYPE, info.content_type());
    set(headers, ETAG, &info.etag);
    set(
        headers,
        LAST_MODIFIED,
        &httpdate::fmt_http_date(info.last_modified()),
    );
    set(headers, ACCEPT_RANGES, "bytes");
    let encryption = HeaderName::from_static("x-amz-server-side-encryption");
    set(headers, encryption, "AES256");
    if let Some(id) = &info.version_id {
        set(headers, HeaderName::from_static("x-amz-version-id"), id);
    }
    let user = info
        .metadata
        .user
        .iter()
        .map(|(name, value)| (format!("x-amz-meta-{name}"), value));
    let known = info
        .metadata
        .headers
        .iter()
        .map(|(name, value)| (name.clone(), value));
    for (name, value) in known.chain(user) {
        if let Ok(name) = HeaderName::try_from(name) {
            set(headers, name, value);
        }
    }
}

/// Sets a header whose value came as one, or was made here.
pub(super) fn set(headers: &mut HeaderMap, name: HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        headers.insert(name, value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_is_cut_to_the_object() {
        for (range, expected) in [
            ("bytes=0-3", Portion::Part(0, 3)),
            ("bytes=2-", Portion::Part(2, 9)),
            ("bytes=-3", Portion::Part(7, 9)),
            ("bytes=-30", Portion::Part(0, 9)),
            ("bytes=5-500", Portion::Part(5, 9)),
            ("bytes=10-", Portion::InvalidRange),
            ("bytes=5-4", Portion::InvalidRange),
            ("bytes=-0", Portion::InvalidRange),
            ("bytes=0-1,3-4", Portion::Whole),
            ("lines=1-2", Portion::Whole),
        ] {
            assert_eq!(part(range, 10), expected, "{range}");
        }
        assert_eq!(part("bytes=0-", 0), Portion::InvalidRange);
    }
}
