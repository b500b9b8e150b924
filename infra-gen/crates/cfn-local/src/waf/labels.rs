//! Labels: what rules write on a request for later rules.
//!
//! See <https://docs.aws.amazon.com/waf/latest/developerguide/waf-labels.html>.

use super::node::{AclError, Node};

/// The beginning of labels that carry their whole name.
const QUALIFIED: &str = "awswaf:";

/// What a label match looks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum LabelMatch {
    /// A label.
    Label(String),
    /// Any label in a namespace, which ends with a colon.
    Namespace(String),
}

impl LabelMatch {
    /// Reads a `LabelMatchStatement`. A key that does not start with `awswaf:`
    /// is in the namespace of the web ACL or rule group.
    pub(super) fn read(node: &Node<'_>, prefix: &str) -> Result<LabelMatch, AclError> {
        node.only(&["Key", "Scope"])?;
        let scope = node.need("Scope")?;
        let key = qualified(prefix, node.need("Key")?.text()?);
        match scope.text()? {
            "LABEL" => Ok(LabelMatch::Label(key)),
            "NAMESPACE" => Ok(LabelMatch::Namespace(namespace(key))),
            _ => Err(scope.invalid("LABEL or NAMESPACE is needed")),
        }
    }

    pub(super) fn matches(&self, labels: &[String]) -> bool {
        match self {
            LabelMatch::Label(key) => labels.iter().any(|label| label == key),
            LabelMatch::Namespace(key) => labels.iter().any(|label| label.starts_with(key)),
        }
    }
}

/// A label with its whole name.
pub(super) fn qualified(prefix: &str, label: &str) -> String {
    match label.starts_with(QUALIFIED) {
        true => label.to_owned(),
        false => format!("{prefix}{label}"),
    }
}

/// A namespace, ending with a colon.
pub(super) fn namespace(key: String) -> String {
    match key.ends_with(':') {
        true => key,
        false => format!("{key}:"),
    }
}

/// Reads `RuleLabels`.
pub(super) fn rule_labels(rule: &Node<'_>, prefix: &str) -> Result<Vec<String>, AclError> {
    let Some(list) = rule.get("RuleLabels") else {
        return Ok(Vec::new());
    };
    list.items()?
        .iter()
        .map(|label| {
            label.only(&["Name"])?;
            let name = label.need("Name")?;
            let text = name.text()?;
            if text
                .split(':')
                .any(|part| matches!(part, "awswaf" | "aws" | "waf"))
            {
                return Err(name.invalid("`aws`, `waf` and `awswaf` are reserved"));
            }
            Ok(qualified(prefix, text))
        })
        .collect()
}
