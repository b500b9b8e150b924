//! What a request to the S3 endpoint is about.

use http::request::Parts;
use percent_encoding::percent_decode_str;

use super::listing::ListingRequest;

/// A request to the endpoint, path style: `/{bucket}/{key}?{query}`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct S3Request {
    /// The bucket.
    pub bucket: String,
    /// The key; empty when it is about the bucket.
    pub key: String,
    query: Vec<(String, String)>,
}

impl S3Request {
    /// Takes the address apart; `None` when it is no UTF-8.
    pub(super) fn of(parts: &Parts) -> Option<S3Request> {
        let path = parts.uri.path().strip_prefix('/')?;
        let (bucket, key) = path.split_once('/').unwrap_or((path, ""));
        let decode = |text: &str| {
            percent_decode_str(text)
                .decode_utf8()
                .ok()
                .map(String::from)
        };
        let mut query = Vec::new();
        for part in parts.uri.query().unwrap_or("").split('&') {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            query.push((decode(name)?, decode(&value.replace('+', " "))?));
        }
        Some(S3Request {
            bucket: decode(bucket)?,
            key: decode(key)?,
            query,
        })
    }

    /// A parameter of the query.
    pub(super) fn parameter(&self, name: &str) -> Option<&str> {
        self.query
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }

    /// The first parameter that asks for something else than an object or a
    /// listing: an ACL, an upload in parts, tags.
    pub(super) fn unsupported(&self) -> Option<&str> {
        const UNDERSTOOD: [&str; 9] = [
            "versionId",
            "list-type",
            "prefix",
            "delimiter",
            "max-keys",
            "start-after",
            "continuation-token",
            "x-id",
            "encoding-type",
        ];
        self.query
            .iter()
            .map(|(name, _)| name.as_str())
            .find(|name| {
                !name.is_empty()
                    && !UNDERSTOOD.contains(name)
                    && !name.starts_with("X-Amz-")
                    && !name.starts_with("response-")
            })
    }

    /// The listing that is asked for.
    pub(super) fn listing(&self) -> ListingRequest {
        ListingRequest {
            prefix: self.parameter("prefix").unwrap_or("").to_owned(),
            after: self
                .parameter("continuation-token")
                .or_else(|| self.parameter("start-after"))
                .map(str::to_owned),
            delimiter: self
                .parameter("delimiter")
                .filter(|delimiter| !delimiter.is_empty())
                .map(str::to_owned),
            limit: self
                .parameter("max-keys")
                .and_then(|keys| keys.parse().ok()),
        }
    }
}
