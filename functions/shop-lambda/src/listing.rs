//! Answers that are lists.

use lambda_http::http::header;
use serde::Serialize;

use crate::call::Call;
use crate::reply::Reply;

/// `{"items":[…],"nextCursor":null,"truncated":false}`.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct List<T> {
    /// The entries of this page.
    pub items: Vec<T>,
    /// What to send as `cursor` for the next page.
    pub next_cursor: Option<String>,
    /// Whether a search found more than it looked at.
    pub truncated: bool,
}

impl<T: Serialize> List<T> {
    /// A page.
    pub fn page(items: Vec<T>, next_cursor: Option<String>) -> List<T> {
        List {
            items,
            next_cursor,
            truncated: false,
        }
    }

    /// The answer, with a `Link` to the next page.
    pub fn into_reply(self, call: &Call) -> Reply {
        let body = serde_json::to_string(&self).expect("a list has string keys and plain values");
        let reply = Reply::ok(body);
        match &self.next_cursor {
            Some(cursor) => reply.with(header::LINK.as_str(), link(call, cursor)),
            None => reply,
        }
    }
}

/// `</api/products?sort=title&cursor=…>; rel="next"`.
fn link(call: &Call, cursor: &str) -> String {
    let mut query = String::new();
    for (name, value) in call.query().iter().filter(|(name, _)| name != "cursor") {
        query.push_str(&encoded(name));
        query.push('=');
        query.push_str(&encoded(value));
        query.push('&');
    }
    format!("<{}?{query}cursor={cursor}>; rel=\"next\"", call.path())
}

/// Everything but unreserved characters, percent-encoded.
fn encoded(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                encoded.push(char::from(byte));
            }
            _ => encoded.push_str(&format!("%{byte:02X}")),
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_encoded_for_a_query() {
        assert_eq!(encoded("blau & grün"), "blau%20%26%20gr%C3%BCn");
    }
}
