//! One product of a file, checked by the rules of the API.

use std::path::Path;

use serde_json::{Map, Value, json};
use shop_domain::config::ShopConfig;
use shop_domain::digest::Digest;
use shop_domain::idempotency::fingerprint;
use shop_domain::problem::At;
use shop_domain::product_request::ProductRequest;

use super::finding::Finding;
use super::node::Node;
use super::picture::{self, Picture};
use crate::commands::staff::Mistake;

/// A product that can be sent.
#[derive(Debug)]
pub struct Row {
    file: String,
    node: Node,
    /// The product as the rules read it.
    pub request: ProductRequest,
    /// The product as it is sent.
    pub body: Value,
    /// The files of `media`, in its order.
    pub pictures: Vec<Picture>,
}

impl Row {
    /// Reads a product whose pictures are named from `folder`.
    pub fn read(
        node: Node,
        file: &str,
        folder: &Path,
        config: &ShopConfig,
    ) -> Result<Row, Vec<Finding>> {
        let place = Place { file, node: &node };
        let mut findings = Vec::new();
        let mut body = node.to_json();
        let pictures = match node.member("media") {
            Some(media) => {
                let (pictures, described) = describe(media, folder, &place, &mut findings);
                // What is no list, the rules will tell.
                if media.to_json().is_array() {
                    body["media"] = Value::Array(described);
                }
                pictures
            }
            None => Vec::new(),
        };
        let request = ProductRequest::parse(body.to_string().as_bytes(), config);
        let request = request.map_err(|problem| {
            findings.extend(problem.errors.into_iter().map(|fault| {
                let (At::Pointer(at) | At::Parameter(at)) = &fault.at;
                place.finding(at, fault.code, &fault.detail)
            }));
        });
        match request {
            Ok(request) if findings.is_empty() => Ok(Row {
                file: file.to_owned(),
                node,
                request,
                body,
                pictures,
            }),
            _ => Err(findings),
        }
    }

    /// A mistake in this row, at a JSON pointer as the API writes it.
    pub fn finding(&self, pointer: &str, code: &str, detail: &str) -> Finding {
        let place = Place {
            file: &self.file,
            node: &self.node,
        };
        place.finding(pointer, code, detail)
    }

    /// A mistake that the API found in this row.
    pub fn mistake(&self, mistake: &Mistake) -> Finding {
        let pointer = mistake.pointer.as_deref().unwrap_or("#");
        self.finding(pointer, &mistake.code, &mistake.detail)
    }

    /// The SKU.
    pub fn sku(&self) -> &str {
        self.request.sku.as_str()
    }

    /// The file and the line the row begins on.
    pub fn place(&self) -> String {
        format!("{}:{}", self.file, self.node.line)
    }

    /// A key that is the same for the same product, however often it is sent.
    pub fn idempotency_key(&self) -> Digest {
        fingerprint(&self.request)
    }
}

struct Place<'a> {
    file: &'a str,
    node: &'a Node,
}

impl Place<'_> {
    fn finding(&self, pointer: &str, code: &str, detail: &str) -> Finding {
        let sku = self.node.member("sku").and_then(Node::text);
        Finding {
            file: self.file.to_owned(),
            line: self.node.line_of(pointer),
            sku: sku.map(str::to_owned),
            member: pointer.trim_start_matches(['#', '/']).to_owned(),
            code: code.to_owned(),
            detail: detail.to_owned(),
        }
    }
}

/// The pictures of a row, and `media` as the API takes it.
fn describe(
    media: &Node,
    folder: &Path,
    place: &Place<'_>,
    findings: &mut Vec<Finding>,
) -> (Vec<Picture>, Vec<Value>) {
    let mut pictures = Vec::new();
    let mut described = Vec::new();
    for (n, item) in media.items().iter().enumerate() {
        let Value::Object(mut members) = item.to_json() else {
            described.push(item.to_json());
            continue;
        };
        let mut fault = |member: &str, code: &str, detail: &str| {
            findings.push(place.finding(&format!("#/media/{n}{member}"), code, detail));
        };
        // The rest is measured, not told.
        for name in members.keys() {
            if !["file", "alt"].contains(&name.as_str()) {
                fault(
                    &format!("/{name}"),
                    "unknown-field",
                    "There is no such field.",
                );
            }
        }
        members.retain(|name, _| ["file", "alt"].contains(&name.as_str()));
        let facts = match members.shift_remove("file") {
            Some(Value::String(name)) => match picture::read(&folder.join(&name)) {
                Ok((picture, facts)) => {
                    pictures.push(picture);
                    Some(facts)
                }
                Err(error) => {
                    fault("/file", "picture", &format!("`{name}`: {error}"));
                    None
                }
            },
            Some(_) => {
                fault("/file", "type", "Expected a string.");
                None
            }
            None => {
                fault("/file", "required", "This is required.");
                None
            }
        };
        // Without the file the rest is judged all the same.
        let mut whole = match facts {
            Some(Value::Object(facts)) => facts,
            _ => stand_in(n),
        };
        whole.extend(members);
        described.push(Value::Object(whole));
    }
    (pictures, described)
}

/// A picture that breaks no rule, in the place of one that cannot be read.
fn stand_in(number: usize) -> Map<String, Value> {
    let digest = Digest::of(number.to_string());
    let members = [
        ("sha256", json!(digest.as_str())),
        ("type", json!("image/webp")),
        ("size", json!(1)),
        ("width", json!(1)),
        ("height", json!(1)),
    ];
    members
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value))
        .collect()
}
