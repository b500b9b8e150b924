//! Content codings: which a client takes, and gzip and deflate themselves.

use std::io::{Read, Write};

use bytes::Bytes;
use flate2::Compression;
use flate2::read::{GzDecoder, ZlibDecoder};
use flate2::write::{GzEncoder, ZlibEncoder};

/// Whether an `Accept-Encoding` takes a coding.
pub(crate) fn accepts(accept_encoding: &str, coding: &str) -> bool {
    let mut any = false;
    for item in accept_encoding.split(',') {
        let mut parts = item.split(';').map(str::trim);
        let name = parts.next().unwrap_or_default();
        let refused = parts
            .filter_map(|part| part.strip_prefix("q="))
            .any(|q| q.parse::<f32>() == Ok(0.0));
        if name.eq_ignore_ascii_case(coding) {
            return !refused;
        }
        any |= name == "*" && !refused;
    }
    any
}

/// A body, compressed by gzip.
pub(crate) fn gzip(body: &[u8]) -> Bytes {
    let mut encoder = GzEncoder::new(Vec::with_capacity(body.len() / 2), Compression::default());
    encoder
        .write_all(body)
        .expect("a vector takes all that is written");
    encoder
        .finish()
        .expect("a vector takes all that is written")
        .into()
}

/// A body, compressed by deflate (in zlib's wrapping, as HTTP means it).
pub(super) fn deflate(body: &[u8]) -> Bytes {
    let mut encoder = ZlibEncoder::new(Vec::with_capacity(body.len() / 2), Compression::default());
    encoder
        .write_all(body)
        .expect("a vector takes all that is written");
    encoder
        .finish()
        .expect("a vector takes all that is written")
        .into()
}

/// A body without its coding, if it is one that is known and the result no
/// larger than `most`.
pub(super) fn decoded(body: &[u8], coding: &str, most: usize) -> Option<Bytes> {
    let limit = most as u64 + 1;
    let mut decoded = Vec::new();
    let read = match coding {
        "gzip" => GzDecoder::new(body).take(limit).read_to_end(&mut decoded),
        "deflate" => ZlibDecoder::new(body).take(limit).read_to_end(&mut decoded),
        _ => return None,
    };
    (read.is_ok() && decoded.len() <= most).then(|| decoded.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_coding_is_taken_unless_its_weight_is_zero() {
        assert!(accepts("br, gzip;q=0.5", "gzip"));
        assert!(!accepts("br, gzip;q=0", "gzip"));
        assert!(accepts("*", "gzip"));
        assert!(!accepts("gzip;q=0, *", "gzip"));
        assert!(!accepts("", "gzip"));
        assert!(!accepts("identity", "gzip"));
    }

    #[test]
    fn what_is_packed_is_unpacked_up_to_a_limit() {
        let body = vec![b'a'; 10_000];
        assert_eq!(decoded(&gzip(&body), "gzip", 10_000).unwrap(), body);
        assert_eq!(decoded(&deflate(&body), "deflate", 10_000).unwrap(), body);
        assert_eq!(decoded(&gzip(&body), "gzip", 9_999), None);
        assert_eq!(decoded(b"no gzip", "gzip", 10), None);
        assert_eq!(decoded(&gzip(&body), "br", 10_000), None);
    }
}
