//! A request while it is inspected: what is taken apart, is so once.

use std::cell::OnceCell;

use serde_json::Value;

use super::arguments::{arguments, cookies};
use super::managed::Text;
use super::request::Request;

/// How much is inspected of all headers, and of all cookies, in bytes.
const HEADER_BYTES: usize = 8_192;

/// How many headers or cookies are inspected.
const HEADER_COUNT: usize = 200;

/// A list of names and values, cut to what is inspected.
#[derive(Debug, Default)]
pub(super) struct Pairs<'r> {
    pub(super) pairs: Vec<(&'r str, &'r [u8])>,
    pub(super) cut: bool,
}

impl<'r> Pairs<'r> {
    fn of(all: impl Iterator<Item = (&'r str, &'r [u8])>) -> Pairs<'r> {
        let mut list = Pairs::default();
        let mut bytes = 0;
        for (name, value) in all {
            bytes += name.len() + value.len();
            if bytes > HEADER_BYTES || list.pairs.len() == HEADER_COUNT {
                list.cut = true;
                break;
            }
            list.pairs.push((name, value));
        }
        list
    }
}

/// A name or a value of a JSON body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct JsonText {
    /// The JSON pointer to it.
    pub(super) pointer: String,
    pub(super) is_key: bool,
    pub(super) text: String,
}

/// A request, and what was found out about it.
pub(super) struct Inspected<'r> {
    pub(super) request: &'r Request<'r>,
    /// The part of the body that is inspected.
    pub(super) body: &'r [u8],
    /// Whether the body is longer than that.
    pub(super) body_cut: bool,
    arguments: OnceCell<Vec<(&'r str, &'r str)>>,
    headers: OnceCell<Pairs<'r>>,
    cookies: OnceCell<Pairs<'r>>,
    json: OnceCell<Option<Vec<JsonText>>>,
    pub(super) texts: Texts,
}

/// The decoded components, for the managed rules.
#[derive(Default)]
pub(super) struct Texts {
    path: OnceCell<Vec<Text>>,
    query: OnceCell<Vec<Text>>,
    arguments: OnceCell<Vec<Text>>,
    headers: OnceCell<Vec<Text>>,
    cookies: OnceCell<Vec<Text>>,
    body: OnceCell<Vec<Text>>,
}

impl<'r> Inspected<'r> {
    /// A request of whose body so many bytes are inspected.
    pub(super) fn new(request: &'r Request<'r>, body_limit: usize) -> Inspected<'r> {
        Inspected {
            request,
            body: &request.body[..request.body.len().min(body_limit)],
            body_cut: request.body.len() > body_limit,
            arguments: OnceCell::new(),
            headers: OnceCell::new(),
            cookies: OnceCell::new(),
            json: OnceCell::new(),
            texts: Texts::default(),
        }
    }

    /// The query arguments, not decoded.
    pub(super) fn arguments(&self) -> &[(&'r str, &'r str)] {
        self.arguments.get_or_init(|| arguments(self.request.query))
    }

    /// The values of a header.
    pub(super) fn header(&self, name: &str) -> impl Iterator<Item = &'r [u8]> {
        self.request
            .headers
            .get_all(name)
            .iter()
            .map(|value| value.as_bytes())
    }

    /// The headers.
    pub(super) fn headers(&self) -> &Pairs<'r> {
        self.headers.get_or_init(|| {
            let headers = self.request.headers.iter();
            Pairs::of(headers.map(|(name, value)| (name.as_str(), value.as_bytes())))
        })
    }

    /// The cookies.
    pub(super) fn cookies(&self) -> &Pairs<'r> {
        self.cookies.get_or_init(|| {
            let headers = self.header("cookie");
            let headers = headers.filter_map(|header| std::str::from_utf8(header).ok());
            Pairs::of(
                headers
                    .flat_map(cookies)
                    .map(|(name, value)| (name, value.as_bytes())),
            )
        })
    }

    /// The names and values of the body, if the inspected part of it is JSON.
    pub(super) fn json(&self) -> Option<&[JsonText]> {
        self.json
            .get_or_init(|| {
                let looks_like_json = self
                    .body
                    .iter()
                    .find(|byte| !byte.is_ascii_whitespace())
                    .is_some_and(|byte| matches!(byte, b'{' | b'[' | b'"'));
                let document: Value = looks_like_json
                    .then(|| serde_json::from_slice(self.body).ok())
                    .flatten()?;
                let mut texts = Vec::new();
                collect(&document, String::new(), &mut texts);
                Some(texts)
            })
            .as_deref()
    }

    /// The path, decoded.
    pub(super) fn path_text(&self) -> &[Text] {
        self.texts
            .path
            .get_or_init(|| vec![Text::of_path(self.request.path.as_bytes())])
    }

    /// The query string, decoded as a whole.
    pub(super) fn query_text(&self) -> &[Text] {
        self.texts
            .query
            .get_or_init(|| match self.request.query.is_empty() {
                true => Vec::new(),
                false => vec![Text::of_form(self.request.query.as_bytes())],
            })
    }

    /// The values of the query arguments, decoded.
    pub(super) fn argument_texts(&self) -> &[Text] {
        self.texts.arguments.get_or_init(|| {
            let values = self.arguments().iter().map(|(_, value)| value);
            values
                .map(|value| Text::of_form(value.as_bytes()))
                .collect()
        })
    }

    /// The values of the headers, without cookies, decoded.
    pub(super) fn header_texts(&self) -> &[Text] {
        self.texts.headers.get_or_init(|| {
            let headers = self.headers().pairs.iter();
            headers
                .filter(|(name, _)| *name != "cookie")
                .map(|(_, value)| Text::of_plain(value))
                .collect()
        })
    }

    /// The values of the cookies, decoded.
    pub(super) fn cookie_texts(&self) -> &[Text] {
        self.texts.cookies.get_or_init(|| {
            let cookies = self.cookies().pairs.iter();
            cookies.map(|(_, value)| Text::of_path(value)).collect()
        })
    }

    /// The body: the texts of JSON, the arguments of a form, or the whole.
    pub(super) fn body_texts(&self) -> &[Text] {
        self.texts.body.get_or_init(|| {
            if self.body.is_empty() {
                return Vec::new();
            }
            if let Some(texts) = self.json() {
                let texts = texts.iter();
                return texts
                    .map(|text| Text::of_plain(text.text.as_bytes()))
                    .collect();
            }
            let is_form = self
                .header("content-type")
                .any(|kind| kind.starts_with(b"application/x-www-form-urlencoded"));
            match std::str::from_utf8(self.body) {
                Ok(form) if is_form => arguments(form)
                    .iter()
                    .map(|(_, value)| Text::of_form(value.as_bytes()))
                    .collect(),
                _ => vec![Text::of_plain(self.body)],
            }
        })
    }
}

fn collect(value: &Value, pointer: String, texts: &mut Vec<JsonText>) {
    let text = match value {
        Value::Object(object) => {
            for (key, value) in object {
                let below = format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"));
                texts.push(JsonText {
                    pointer: below.clone(),
                    is_key: true,
                    text: key.clone(),
                });
                collect(value, below, texts);
            }
            return;
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                collect(item, format!("{pointer}/{index}"), texts);
            }
            return;
        }
        Value::Null => return,
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    texts.push(JsonText {
        pointer,
        is_key: false,
        text,
    });
}
