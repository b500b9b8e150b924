//! A request as a method sees it: its path, its query and its headers, read once.

use bytes::Bytes;
use http::{HeaderMap, HeaderName};
use percent_encoding::percent_decode_str;

/// A request to a stage.
#[derive(Debug)]
pub(super) struct Incoming {
    /// Without the stage, as it was requested.
    pub path: String,
    /// The variable parts of the path, decoded.
    pub path_parameters: Vec<(String, String)>,
    /// Decoded, in the order of the query string.
    pub query: Vec<(String, String)>,
    pub headers: HeaderMap,
    pub body: Bytes,
}

/// Headers a function never sees.
/// <https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-known-issues.html>
const DROPPED: [&str; 12] = [
    "connection",
    "content-md5",
    "expect",
    "keep-alive",
    "max-forwards",
    "proxy-authenticate",
    "server",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
    "www-authenticate",
];

impl Incoming {
    /// A query parameter, header or path part; an absent one is none. Of
    /// several values the last counts.
    pub fn parameter(&self, place: &str, name: &str) -> Option<&str> {
        match place {
            "querystring" => last(&self.query, name),
            "path" => last(&self.path_parameters, name),
            "header" => self
                .headers
                .get_all(name)
                .iter()
                .next_back()
                .and_then(|value| value.to_str().ok()),
            _ => None,
        }
    }

    /// The media type, without its parameters and in lower case;
    /// `application/json` if the request names none.
    pub fn content_type(&self) -> String {
        let named = self
            .headers
            .get(http::header::CONTENT_TYPE)
            .and_then(|value| value.to_str().ok());
        media_type(named.unwrap_or("application/json"))
    }

    /// Takes out the headers that stay at the gateway.
    pub fn drop_hop_headers(&mut self) {
        for name in DROPPED {
            self.headers.remove(name);
        }
    }
}

fn last<'a>(pairs: &'a [(String, String)], name: &str) -> Option<&'a str> {
    pairs
        .iter()
        .rev()
        .find(|(key, _)| key == name)
        .map(|(_, value)| value.as_str())
}

/// A media type without its parameters, in lower case.
pub(super) fn media_type(value: &str) -> String {
    let end = value.find(';').unwrap_or(value.len());
    value[..end].trim().to_ascii_lowercase()
}

/// The pairs of a query string, decoded.
pub(super) fn query(query: Option<&str>) -> Vec<(String, String)> {
    query
        .unwrap_or_default()
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decode(name), decode(value))
        })
        .collect()
}

fn decode(text: &str) -> String {
    let text = text.replace('+', " ");
    percent_decode_str(&text).decode_utf8_lossy().into_owned()
}

/// A header's name as an event has it: those that API Gateway writes itself in
/// its own case, all others as they came.
pub(super) fn event_name(name: &HeaderName) -> &str {
    match name.as_str() {
        "host" => "Host",
        "x-amzn-trace-id" => "X-Amzn-Trace-Id",
        "x-forwarded-for" => "X-Forwarded-For",
        "x-forwarded-port" => "X-Forwarded-Port",
        "x-forwarded-proto" => "X-Forwarded-Proto",
        name => name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_query_is_decoded_in_its_order() {
        let pairs = query(Some("a=1&b=x%20y+z&a=2&c"));
        let expected = [("a", "1"), ("b", "x y z"), ("a", "2"), ("c", "")];
        assert_eq!(pairs, expected.map(|(a, b)| (a.to_owned(), b.to_owned())));
    }

    #[test]
    fn a_media_type_loses_its_parameters() {
        assert_eq!(
            media_type("Application/JSON; charset=utf-8"),
            "application/json"
        );
    }
}
