//! Reads the keys of one mapping and reports those that nobody reads.

use super::error::{Findings, closest};
use super::node::{Node, Value};

/// A setting that is one value: a text, a number, a switch.
pub(super) trait Scalar: Sized {
    /// What is accepted, to follow "must be".
    fn expected() -> String;

    /// The words that are accepted, when they can be listed.
    fn words() -> &'static [&'static str] {
        &[]
    }

    /// The setting, if the value is one.
    fn read(value: &Value) -> Option<Self>;
}

impl Scalar for bool {
    fn expected() -> String {
        "`true` or `false`".to_owned()
    }

    fn read(value: &Value) -> Option<bool> {
        match value {
            Value::Bool(value) => Some(*value),
            _ => None,
        }
    }
}

impl Scalar for String {
    fn expected() -> String {
        "a text".to_owned()
    }

    fn read(value: &Value) -> Option<String> {
        match value {
            Value::Text(text) => Some(text.clone()),
            _ => None,
        }
    }
}

/// Reads a scalar, or reports what it should have been.
pub(super) fn scalar<T: Scalar>(node: &Node, path: &str, findings: &mut Findings) -> Option<T> {
    let read = T::read(&node.value);
    if read.is_none() {
        let suggestion = node
            .text()
            .and_then(|text| closest(text, T::words().iter().copied()))
            .map(|word| format!("did you mean `{word}`?"));
        let message = format!(
            "`{path}` must be {}, not {}",
            T::expected(),
            node.value.kind()
        );
        findings.report(node, message, suggestion);
    }
    read
}

/// The keys of one mapping while they are read.
///
/// A reader returns `None` after it has reported a finding, so that the caller
/// can go on and find the next mistake.
pub(super) struct Fields<'n> {
    /// Where a missing key is reported.
    place: &'n Node,
    path: String,
    entries: &'n [(Node, Node)],
    known: Vec<&'static str>,
}

impl<'n> Fields<'n> {
    /// Opens a mapping; `path` says where it stands, `""` for the whole file.
    pub(super) fn open(node: &'n Node, path: &str, findings: &mut Findings) -> Option<Fields<'n>> {
        Some(Fields {
            place: node,
            path: path.to_owned(),
            entries: node.entries(path, findings)?,
            known: Vec::new(),
        })
    }

    /// The same, with missing keys reported at the mapping's own name.
    pub(super) fn named(self, name: &'n Node) -> Fields<'n> {
        Fields {
            place: name,
            ..self
        }
    }

    /// The path of a key of this mapping.
    pub(super) fn path(&self, key: &str) -> String {
        if self.path.is_empty() {
            key.to_owned()
        } else {
            format!("{}.{key}", self.path)
        }
    }

    /// What stands under a key; a key without a value counts as absent.
    pub(super) fn optional_child(&mut self, key: &'static str) -> Option<&'n Node> {
        self.known.push(key);
        self.entries
            .iter()
            .find(|(name, value)| name.text() == Some(key) && !matches!(value.value, Value::Null))
            .map(|(_, value)| value)
    }

    /// What stands under a key that must be there.
    pub(super) fn child(&mut self, key: &'static str, findings: &mut Findings) -> Option<&'n Node> {
        let child = self.optional_child(key);
        if child.is_none() {
            let message = format!("`{}` is missing", self.path(key));
            findings.report(self.place, message, None);
        }
        child
    }

    /// A setting that must be there.
    pub(super) fn required<T: Scalar>(
        &mut self,
        key: &'static str,
        findings: &mut Findings,
    ) -> Option<T> {
        let child = self.optional_child(key);
        match child {
            Some(node) => scalar(node, &self.path(key), findings),
            None => {
                let message = format!("`{}` is missing", self.path(key));
                let help = format!("it must be {}", T::expected());
                findings.report(self.place, message, Some(help));
                None
            }
        }
    }

    /// A setting that may be absent.
    pub(super) fn optional<T: Scalar>(
        &mut self,
        key: &'static str,
        findings: &mut Findings,
    ) -> Option<Option<T>> {
        match self.optional_child(key) {
            Some(node) => scalar(node, &self.path(key), findings).map(Some),
            None => Some(None),
        }
    }

    /// A setting that has a value when it is absent.
    pub(super) fn or<T: Scalar>(
        &mut self,
        key: &'static str,
        default: T,
        findings: &mut Findings,
    ) -> Option<T> {
        Some(self.optional(key, findings)?.unwrap_or(default))
    }

    /// Reports every key that was not asked for.
    pub(super) fn close(self, findings: &mut Findings) {
        for (key, _) in self.entries {
            let Some(name) = key.text() else {
                let message = format!("a key must be a text, not {}", key.value.kind());
                findings.report(key, message, None);
                continue;
            };
            if self.known.contains(&name) {
                continue;
            }
            let place = match self.path.as_str() {
                "" => String::new(),
                path => format!(" in `{path}`"),
            };
            let accepted = format!("accepted: {}", self.known.join(", "));
            let help = match closest(name, self.known.iter().copied()) {
                Some(word) => format!("did you mean `{word}`? {accepted}"),
                None => accepted,
            };
            findings.report(key, format!("unknown key `{name}`{place}"), Some(help));
        }
    }
}
