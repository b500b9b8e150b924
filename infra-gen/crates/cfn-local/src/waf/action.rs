//! What a rule does: allow, block, count.

use std::collections::BTreeMap;

use bytes::Bytes;

use super::node::{AclError, Node};
use super::verdict::Answer;

/// The custom response bodies of a web ACL or rule group, by key.
pub(super) type Bodies = BTreeMap<String, (&'static str, Bytes)>;

/// What a rule does with a request that it matches.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Action {
    /// Lets it pass, with headers added.
    Allow(Vec<(String, String)>),
    /// Refuses it.
    Block(Option<Answer>),
    /// Notes it, adds headers, and goes on.
    Count(Vec<(String, String)>),
}

impl Action {
    /// The name in log records.
    pub(super) fn name(&self) -> &'static str {
        match self {
            Action::Allow(_) => "ALLOW",
            Action::Block(_) => "BLOCK",
            Action::Count(_) => "COUNT",
        }
    }

    /// Reads `Action`, `DefaultAction` or `ActionToUse`.
    pub(super) fn read(node: &Node<'_>, bodies: &Bodies) -> Result<Action, AclError> {
        let (name, choice) = node.choice()?;
        match name {
            "Allow" => Ok(Action::Allow(inserted(&choice)?)),
            "Count" => Ok(Action::Count(inserted(&choice)?)),
            "Block" => {
                choice.only(&["CustomResponse"])?;
                let answer = choice
                    .get("CustomResponse")
                    .map(|response| answer(&response, bodies))
                    .transpose()?;
                Ok(Action::Block(answer))
            }
            // Both need a script of AWS's in the page.
            _ => Err(choice.unsupported()),
        }
    }
}

/// The headers of a `CustomRequestHandling`; AWS puts a prefix before each name.
fn inserted(node: &Node<'_>) -> Result<Vec<(String, String)>, AclError> {
    node.only(&["CustomRequestHandling"])?;
    let Some(handling) = node.get("CustomRequestHandling") else {
        return Ok(Vec::new());
    };
    handling.only(&["InsertHeaders"])?;
    let headers = headers(&handling.need("InsertHeaders")?)?;
    Ok(headers
        .into_iter()
        .map(|(name, value)| (format!("x-amzn-waf-{name}"), value))
        .collect())
}

fn headers(node: &Node<'_>) -> Result<Vec<(String, String)>, AclError> {
    node.items()?
        .iter()
        .map(|header| {
            header.only(&["Name", "Value"])?;
            let name = header.need("Name")?.text()?.to_owned();
            let value = header.need("Value")?.text()?.to_owned();
            Ok((name, value))
        })
        .collect()
}

fn answer(node: &Node<'_>, bodies: &Bodies) -> Result<Answer, AclError> {
    node.only(&["CustomResponseBodyKey", "ResponseCode", "ResponseHeaders"])?;
    let code = node.need("ResponseCode")?;
    let status = code.number()?;
    if !(200..600).contains(&status) {
        return Err(code.invalid("a status is 200 to 599"));
    }
    let body = match node.get("CustomResponseBodyKey") {
        Some(key) => Some(
            bodies
                .get(key.text()?)
                .ok_or_else(|| key.invalid("there is no such entry in `CustomResponseBodies`"))?,
        ),
        None => None,
    };
    Ok(Answer {
        status: u16::try_from(status).expect("it is below 600"),
        headers: match node.get("ResponseHeaders") {
            Some(list) => headers(&list)?,
            None => Vec::new(),
        },
        content_type: body.map(|(content_type, _)| *content_type),
        body: body.map(|(_, body)| body.clone()).unwrap_or_default(),
    })
}

/// Reads `CustomResponseBodies`.
pub(super) fn bodies(node: &Node<'_>) -> Result<Bodies, AclError> {
    let mut bodies = Bodies::new();
    for (key, entry) in node.entries()? {
        entry.only(&["Content", "ContentType"])?;
        let content_type = entry.need("ContentType")?;
        let mime = match content_type.text()? {
            "APPLICATION_JSON" => "application/json",
            "TEXT_HTML" => "text/html",
            "TEXT_PLAIN" => "text/plain",
            _ => return Err(content_type.invalid("an unknown content type")),
        };
        let content = Bytes::from(entry.need("Content")?.text()?.to_owned());
        bodies.insert(key.to_owned(), (mime, content));
    }
    Ok(bodies)
}
