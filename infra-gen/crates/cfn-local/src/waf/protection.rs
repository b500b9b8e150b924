//! Data protection: what neither logs nor samples may show.
//!
//! See <https://docs.aws.amazon.com/waf/latest/developerguide/data-protection-masking.html>.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

use super::arguments::{arguments, cookies};
use super::node::{AclError, Node};
use super::request::Request;

/// What stands where something was taken out.
pub(super) const REDACTED: &str = "REDACTED";

/// A `DataProtectionConfig`.
#[derive(Debug, Default)]
pub(super) struct Protection(Vec<Protected>);

#[derive(Debug)]
struct Protected {
    hash: bool,
    kind: Kind,
    /// Names in lower case; none means all.
    names: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Header,
    Cookie,
    Argument,
    QueryString,
    Body,
}

/// A request as logs and samples show it.
#[derive(Debug, Clone)]
pub(super) struct Shown {
    pub(super) method: String,
    pub(super) path: String,
    pub(super) query: String,
    pub(super) headers: Vec<(String, String)>,
}

impl Protection {
    pub(super) fn read(node: &Node<'_>) -> Result<Protection, AclError> {
        node.only(&["DataProtections"])?;
        let entries = node.need("DataProtections")?.items()?;
        let entries = entries.iter().map(|entry| {
            entry.only(&[
                "Action",
                "ExcludeRateBasedDetails",
                "ExcludeRuleMatchDetails",
                "Field",
            ])?;
            let field = entry.need("Field")?;
            field.only(&["FieldKeys", "FieldType"])?;
            let kind = field.need("FieldType")?;
            let action = entry.need("Action")?;
            let names = field
                .get("FieldKeys")
                .map_or(Ok(Vec::new()), |keys| keys.texts())?;
            Ok(Protected {
                hash: match action.text()? {
                    "SUBSTITUTION" => false,
                    "HASH" => true,
                    _ => return Err(action.invalid("SUBSTITUTION or HASH is needed")),
                },
                kind: match kind.text()? {
                    "SINGLE_HEADER" => Kind::Header,
                    "SINGLE_COOKIE" => Kind::Cookie,
                    "SINGLE_QUERY_ARGUMENT" => Kind::Argument,
                    "QUERY_STRING" => Kind::QueryString,
                    "BODY" => Kind::Body,
                    _ => return Err(kind.unsupported()),
                },
                names: names.into_iter().map(str::to_lowercase).collect(),
            })
        });
        Ok(Protection(entries.collect::<Result<_, _>>()?))
    }

    /// What is shown instead of a value, if it is protected.
    fn instead(&self, kind: Kind, name: &str, value: &str) -> Option<String> {
        let name = name.to_lowercase();
        let protected = self.0.iter().find(|protected| {
            protected.kind == kind
                && (protected.names.is_empty() || protected.names.contains(&name))
        })?;
        Some(match protected.hash {
            true => hash(value),
            false => REDACTED.to_owned(),
        })
    }

    /// A custom key of a rate-based rule, as `HEADER` and its name.
    pub(super) fn rate_key(&self, kind: &str, name: Option<&str>, value: &str) -> String {
        let kind = match kind {
            "HEADER" => Kind::Header,
            "COOKIE" => Kind::Cookie,
            "QUERY_ARGUMENT" => Kind::Argument,
            "QUERY_STRING" => Kind::QueryString,
            _ => return value.to_owned(),
        };
        self.instead(kind, name.unwrap_or_default(), value)
            .unwrap_or_else(|| value.to_owned())
    }

    /// A request without what is protected. Bodies are never shown.
    pub(super) fn show(&self, request: &Request<'_>) -> Shown {
        let headers = request.headers.iter().map(|(name, value)| {
            let value = String::from_utf8_lossy(value.as_bytes());
            let shown = match self.instead(Kind::Header, name.as_str(), &value) {
                Some(instead) => instead,
                None if name == "cookie" => self.cookies(&value),
                None => value.into_owned(),
            };
            (name.as_str().to_owned(), shown)
        });
        Shown {
            method: request.method.to_owned(),
            path: request.path.to_owned(),
            query: self.query(request.query),
            headers: headers.collect(),
        }
    }

    fn cookies(&self, header: &str) -> String {
        let list = cookies(header).map(|(name, value)| {
            let instead = self.instead(Kind::Cookie, name, value);
            format!("{name}={}", instead.as_deref().unwrap_or(value))
        });
        list.collect::<Vec<_>>().join("; ")
    }

    fn query(&self, query: &str) -> String {
        if query.is_empty() {
            return String::new();
        }
        if let Some(instead) = self.instead(Kind::QueryString, "", query) {
            return instead;
        }
        if self
            .0
            .iter()
            .all(|protected| protected.kind != Kind::Argument)
        {
            return query.to_owned();
        }
        let list = arguments(query).into_iter().map(|(name, value)| {
            let instead = self.instead(Kind::Argument, name, value);
            format!("{name}={}", instead.as_deref().unwrap_or(value))
        });
        list.collect::<Vec<_>>().join("&")
    }
}

fn hash(value: &str) -> String {
    let mut text = String::new();
    for byte in Sha256::digest(value.as_bytes()) {
        write!(text, "{byte:02x}").expect("a string takes everything");
    }
    text
}
