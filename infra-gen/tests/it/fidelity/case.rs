//! A request that is sent to two shops, and what is compared of their answers.

use std::collections::BTreeMap;
use std::net::Ipv4Addr;

use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

use crate::goods;
use crate::visitor::{Answer, Door, Header, Shop, send};

/// Who asks.
#[derive(Debug, Clone, Copy)]
pub enum Who {
    /// Somebody with a browser, by the distribution.
    Visitor,
    /// The same, without TLS.
    Insecure,
    /// The staff, by the API's own address.
    Signed,
    /// Anybody, by the API's own address.
    Plain,
    /// Somebody who signs with a key that does not exist.
    Stranger,
    /// Somebody who signs with the staff's key and another secret.
    Misspelt,
    /// Anybody, by a whole address.
    Holder,
}

/// What is sent with it.
#[derive(Debug, Clone, Copy)]
pub enum Body {
    /// Nothing.
    None,
    /// This.
    Text(&'static str),
    /// An order of one piece; at these places with this JSON instead.
    Order(&'static [(&'static str, &'static str)]),
    /// The product that is there; at these places with this JSON instead.
    Product(&'static [(&'static str, &'static str)]),
    /// An object of so many bytes.
    Long(usize),
    /// The picture that was announced.
    Picture,
}

/// A request.
#[derive(Debug)]
pub struct Case {
    /// What it is called.
    pub name: &'static str,
    who: Who,
    method: &'static str,
    path: &'static str,
    headers: &'static [Header<'static>],
    body: Body,
    here: &'static [(&'static str, &'static str)],
}

/// A shop, and what stands for the words in braces.
pub struct Asked {
    /// The shop.
    pub shop: Shop,
    /// `product` and others: see [`super::cases`].
    pub words: Vec<(&'static str, String)>,
}

/// What is compared: `answer`, which is the status and the body, and headers by
/// their names.
pub type Seen = BTreeMap<&'static str, String>;

/// The headers that are compared.
const HEADERS: [&str; 17] = [
    "accept-ranges",
    "access-control-allow-methods",
    "access-control-allow-origin",
    "allow",
    "cache-control",
    "content-encoding",
    "content-range",
    "content-security-policy",
    "content-type",
    "idempotency-replayed",
    "location",
    "referrer-policy",
    "retry-after",
    "strict-transport-security",
    "x-amzn-errortype",
    "x-cache",
    "x-content-type-options",
];

/// Members whose values no two shops share.
const OWN: [&str; 11] = [
    "accessToken",
    "createdAt",
    "expiresAt",
    "instance",
    "nextCursor",
    "orderId",
    "placedAt",
    "productId",
    "requestId",
    "updatedAt",
    "url",
];

impl Case {
    /// A request.
    pub const fn new(
        name: &'static str,
        who: Who,
        method: &'static str,
        path: &'static str,
        headers: &'static [Header<'static>],
        body: Body,
    ) -> Case {
        Case {
            name,
            who,
            method,
            path,
            headers,
            body,
            here: &[],
        }
    }

    /// The same, of which this much is known of the answer on this machine:
    /// what, and how it begins.
    pub const fn here(mut self, known: &'static [(&'static str, &'static str)]) -> Case {
        self.here = known;
        self
    }

    /// What an answer on this machine has otherwise than it is known.
    pub fn surprises(&self, seen: &Seen) -> Vec<String> {
        let surprising = self.here.iter().filter(|(what, known)| {
            let seen = &seen[what];
            !seen.starts_with(known) || known.is_empty() != seen.is_empty()
        });
        surprising
            .map(|(what, known)| format!("{}: {what}: {}, not {known}", self.name, seen[what]))
            .collect()
    }

    /// Sends it from an address.
    pub fn ask(&self, asked: &Asked, from: Ipv4Addr) -> Seen {
        let shop = asked.shop.from(from);
        let path = asked.fill(self.path);
        let headers: Vec<(&str, String)> = self
            .headers
            .iter()
            .map(|(name, value)| (*name, asked.fill(value)))
            .collect();
        let headers: Vec<Header> = headers
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        let (id, secret) = &shop.key;
        let body = self.body.bytes(asked);
        let (method, path, headers, body) = (self.method, path.as_str(), &headers[..], &body[..]);
        let answer = match self.who {
            Who::Visitor => shop.browse(method, path, headers, body),
            Who::Insecure => {
                let site = Door {
                    forwarded: Vec::new(),
                    ..shop.site.clone()
                };
                site.ask(from, method, path, headers, body)
            }
            Who::Signed => shop.signed(method, path, headers, body),
            Who::Plain => shop.unsigned(method, path, headers, body),
            Who::Stranger => {
                let key = ("AKIAIOSFODNN7EXAMPLE".to_owned(), secret.clone());
                shop.signed_by(&key, method, path, headers, body)
            }
            Who::Misspelt => {
                let key = (id.clone(), format!("{secret}x"));
                shop.signed_by(&key, method, path, headers, body)
            }
            Who::Holder => {
                // The endpoint takes the word of a proxy for it that this is TLS.
                let headers = [headers, &[("x-forwarded-proto", "https")]].concat();
                send(method, path, &headers, body)
            }
        };
        seen(&answer)
    }
}

impl Asked {
    fn fill(&self, text: &str) -> String {
        self.words
            .iter()
            .fold(text.to_owned(), |text, (word, value)| {
                text.replace(&format!("{{{word}}}"), value)
            })
    }
}

impl Body {
    fn bytes(self, asked: &Asked) -> Vec<u8> {
        let (mut value, changes) = match self {
            Body::None => return Vec::new(),
            Body::Text(text) => return text.into(),
            Body::Picture => return goods::PICTURE.to_vec(),
            Body::Long(bytes) => {
                let text = format!("{{\"note\":\"{}\"}}", "a".repeat(bytes - 11));
                return text.into_bytes();
            }
            Body::Order(changes) => (goods::order(&asked.fill("{product}"), 1), changes),
            Body::Product(changes) => (super::product(), changes),
        };
        for (place, json) in changes {
            let json = json
                .replace("LONG", &"a".repeat(281))
                .replace("PICTURE", &goods::picture("A mug").to_string());
            put(&mut value, place, serde_json::from_str(&json).unwrap());
        }
        value.to_string().into_bytes()
    }
}

/// Puts a value at a place, which may be a new member of an object.
fn put(value: &mut Value, place: &str, new: Value) {
    let (parent, name) = place.rsplit_once('/').unwrap();
    match value.pointer_mut(parent).unwrap() {
        Value::Object(members) => drop(members.insert(name.to_owned(), new)),
        list => list[name.parse::<usize>().unwrap()] = new,
    }
}

fn seen(answer: &Answer) -> Seen {
    let mut seen = Seen::from([
        ("answer", format!("{} {}", answer.status, body(answer))),
        ("etag", presence(answer.header("etag"))),
        ("link", presence(answer.header("link"))),
    ]);
    for name in HEADERS {
        let value = match (name, answer.header(name)) {
            // The last part is an id.
            ("location", value) => match value.rsplit_once('/') {
                Some((path, id)) if id.len() > 11 => format!("{path}/…"),
                _ => value.to_owned(),
            },
            // Whether the origin was asked once more depends on how fast this machine is.
            ("x-cache", value) => value.replace("RefreshHit", "Hit"),
            (_, value) => value.to_owned(),
        };
        seen.insert(name, value);
    }
    seen
}

fn presence(value: &str) -> String {
    if value.is_empty() { "" } else { "there" }.to_owned()
}

/// A body, in a line: alike for two bodies that differ only in what is their shop's own.
fn body(answer: &Answer) -> String {
    let text = String::from_utf8_lossy(&answer.body);
    let Ok(mut value) = serde_json::from_str::<Value>(&text) else {
        // Of what CloudFront and S3 say themselves: the rest is for this request alone.
        let said = between(&text, "<Code>", "</Code>")
            .or_else(|| between(&text, "<TITLE>", "</TITLE>"))
            .or_else(|| between(&text, "<title>", "</title>"));
        return short(said.unwrap_or(&text));
    };
    hide(&mut value);
    let problem = value.get("type").and_then(Value::as_str);
    match (problem, value.get("message").and_then(Value::as_str)) {
        (Some(kind), _) => {
            let mut errors: Vec<String> = value["errors"]
                .as_array()
                .into_iter()
                .flatten()
                .map(|error| format!("{} {}", error["pointer"], error["code"]).replace('"', ""))
                .collect();
            errors.insert(0, kind.to_owned());
            errors.join(", ")
        }
        (None, Some(message)) => short(message),
        (None, None) => short(&value.to_string()),
    }
}

fn between<'t>(text: &'t str, before: &str, after: &str) -> Option<&'t str> {
    let (_, rest) = text.split_once(before)?;
    Some(rest.split_once(after)?.0)
}

/// The beginning of a text, and what tells it from others that begin like it.
fn short(text: &str) -> String {
    // Of a picture, what a page can show.
    let shown = |letter: &char| letter.is_whitespace() || !letter.is_control();
    let line: String = text.chars().take(36).filter(shown).collect();
    let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
    match text.chars().count() > 36 {
        true => {
            let digest = Sha256::digest(text.as_bytes());
            format!("{line}… ({:02x}{:02x})", digest[0], digest[1])
        }
        false => line,
    }
}

fn hide(value: &mut Value) {
    match value {
        Value::Array(list) => list.iter_mut().for_each(hide),
        Value::Object(members) => {
            let members: &mut Map<String, Value> = members;
            for (name, value) in members {
                match OWN.contains(&name.as_str()) && !value.is_null() {
                    true => *value = Value::from("…"),
                    false => hide(value),
                }
            }
        }
        _ => {}
    }
}
