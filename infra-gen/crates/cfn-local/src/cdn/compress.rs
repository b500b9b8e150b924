//! Compression at the edge: which answers, and how.
//!
//! <https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/ServingCompressedFiles.html>

use std::io::Write;
use std::ops::RangeInclusive;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode, header};

use super::cache_policy::CachePolicy;
use crate::gateway::encoding;

/// The sizes CloudFront compresses.
const SIZES: RangeInclusive<usize> = 1_000..=10_000_000;

/// Good enough for a page, fast enough for a request.
const BROTLI_QUALITY: u32 = 5;

/// The types CloudFront compresses.
const TYPES: [&str; 46] = [
    "application/dash+xml",
    "application/eot",
    "application/font",
    "application/font-sfnt",
    "application/javascript",
    "application/json",
    "application/opentype",
    "application/otf",
    "application/pdf",
    "application/pkcs7-mime",
    "application/protobuf",
    "application/rss+xml",
    "application/truetype",
    "application/ttf",
    "application/vnd.apple.mpegurl",
    "application/vnd.mapbox-vector-tile",
    "application/vnd.ms-fontobject",
    "application/wasm",
    "application/xhtml+xml",
    "application/xml",
    "application/x-font-opentype",
    "application/x-font-truetype",
    "application/x-font-ttf",
    "application/x-httpd-cgi",
    "application/x-javascript",
    "application/x-mpegurl",
    "application/x-opentype",
    "application/x-otf",
    "application/x-perl",
    "application/x-ttf",
    "font/eot",
    "font/opentype",
    "font/otf",
    "font/ttf",
    "image/svg+xml",
    "text/css",
    "text/csv",
    "text/html",
    "text/javascript",
    "text/js",
    "text/plain",
    "text/richtext",
    "text/tab-separated-values",
    "text/x-component",
    "text/x-java-source",
    "text/x-script",
];

/// The codings an origin and the cache learn that a viewer takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Codings {
    gzip: bool,
    brotli: bool,
}

impl Codings {
    /// What is left of an `Accept-Encoding` under a policy.
    pub fn of(accept_encoding: Option<&str>, policy: &CachePolicy) -> Codings {
        let accept = accept_encoding.unwrap_or_default();
        Codings {
            gzip: policy.gzip && encoding::accepts(accept, "gzip"),
            brotli: policy.brotli && encoding::accepts(accept, "br"),
        }
    }

    /// As a header has them; none for none.
    pub fn header(self) -> Option<&'static str> {
        match (self.brotli, self.gzip) {
            (true, true) => Some("br,gzip"),
            (true, false) => Some("br"),
            (false, true) => Some("gzip"),
            (false, false) => None,
        }
    }

    /// Compresses an answer, if CloudFront would. A strong tag becomes a weak one.
    pub fn compress(self, status: StatusCode, headers: &mut HeaderMap, body: Bytes) -> Bytes {
        let wanted = (self.gzip || self.brotli)
            && matches!(status.as_u16(), 200 | 403 | 404)
            && SIZES.contains(&body.len())
            && !headers.contains_key(header::CONTENT_ENCODING)
            && is_compressible(headers);
        if !wanted {
            return body;
        }
        let (coding, body) = match self.brotli {
            true => ("br", brotli(&body)),
            false => ("gzip", encoding::gzip(&body)),
        };
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(coding));
        headers.append(header::VARY, HeaderValue::from_static("Accept-Encoding"));
        let weak = headers
            .get(header::ETAG)
            .and_then(|tag| tag.to_str().ok())
            .filter(|tag| !tag.starts_with("W/"))
            .and_then(|tag| HeaderValue::from_str(&format!("W/{tag}")).ok());
        if let Some(weak) = weak {
            headers.insert(header::ETAG, weak);
        }
        body
    }
}

fn is_compressible(headers: &HeaderMap) -> bool {
    headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .map(|value| value.split(';').next().unwrap_or_default().trim())
        .is_some_and(|kind| TYPES.iter().any(|listed| listed.eq_ignore_ascii_case(kind)))
}

fn brotli(body: &[u8]) -> Bytes {
    let mut packed = Vec::with_capacity(body.len() / 2);
    {
        let mut writer = brotli::CompressorWriter::new(&mut packed, 4096, BROTLI_QUALITY, 22);
        writer
            .write_all(body)
            .expect("a vector takes all that is written");
    }
    packed.into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Read;

    fn compressed(kind: &'static str, size: usize, codings: (bool, bool)) -> (HeaderMap, Bytes) {
        let mut headers = HeaderMap::new();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
        headers.insert(header::ETAG, HeaderValue::from_static("\"a\""));
        let codings = Codings {
            brotli: codings.0,
            gzip: codings.1,
        };
        let body = Bytes::from(vec![b'x'; size]);
        let body = codings.compress(StatusCode::OK, &mut headers, body);
        (headers, body)
    }

    #[test]
    fn brotli_goes_before_gzip_and_the_tag_becomes_weak() {
        let (headers, body) = compressed("text/html; charset=utf-8", 2000, (true, true));
        assert_eq!(headers["content-encoding"], "br");
        assert_eq!(headers["etag"], "W/\"a\"");
        let mut text = Vec::new();
        brotli::Decompressor::new(&body[..], 4096)
            .read_to_end(&mut text)
            .unwrap();
        assert_eq!(text, vec![b'x'; 2000]);
        let (headers, _) = compressed("text/html", 2000, (false, true));
        assert_eq!(headers["content-encoding"], "gzip");
    }

    #[test]
    fn only_some_sizes_and_types_are_compressed() {
        for (kind, size, codings) in [
            ("text/html", 999, (true, true)),
            ("text/html", 10_000_001, (true, true)),
            ("image/webp", 2000, (true, true)),
            ("application/problem+json", 2000, (true, true)),
            ("text/html", 2000, (false, false)),
        ] {
            let (headers, body) = compressed(kind, size, codings);
            assert!(!headers.contains_key("content-encoding"), "{kind} {size}");
            assert_eq!(
                (headers["etag"].as_bytes(), body.len()),
                (&b"\"a\""[..], size)
            );
        }
    }
}
