//! Long values line by line.

use serde_json::Value;
use similar::{ChangeTag, TextDiff};

use crate::meaning::json;

/// Characters beyond which a value has no place beside another on a line.
const LONG: usize = 72;
/// Lines shown around those that differ.
const CONTEXT: usize = 1;

/// Whether a value is better read line by line.
pub(super) fn is_long(value: &Value) -> bool {
    match value {
        Value::String(text) => text.len() > LONG || text.contains('\n'),
        value => value.to_string().len() > LONG,
    }
}

/// The lines that differ, `-` before the old and `+` before the new ones; all
/// lines where there is but one side.
pub(super) fn differing(old: Option<&Value>, new: Option<&Value>) -> Vec<String> {
    let lines = |side: Option<&Value>| side.map(of).unwrap_or_default();
    let (old, new) = (lines(old), lines(new));
    let diff = TextDiff::from_lines(&old, &new);
    let mut lines = Vec::new();
    for (at, group) in diff.grouped_ops(CONTEXT).iter().enumerate() {
        if at > 0 {
            lines.push("  …".to_owned());
        }
        for change in group.iter().flat_map(|op| diff.iter_changes(op)) {
            let sign = match change.tag() {
                ChangeTag::Delete => '-',
                ChangeTag::Insert => '+',
                ChangeTag::Equal => ' ',
            };
            lines.push(format!("{sign} {}", change.value().trim_end()));
        }
    }
    lines
}

/// A value as lines: documents as in a template, texts as they are, and a text that is
/// a list of directives (`a b; c d`), such as a content security policy, a
/// directive a line.
fn of(value: &Value) -> String {
    let text = match value {
        Value::String(text) => match json(text) {
            Some(inner) => cfn::to_yaml(&inner),
            None => text.clone(),
        },
        value => cfn::to_yaml(value),
    };
    text.lines()
        .flat_map(|line| match line.len() > LONG {
            true => line.split_inclusive("; ").collect::<Vec<_>>(),
            false => vec![line],
        })
        .map(|line| format!("{}\n", line.trim_end()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn only_the_lines_that_differ_and_their_neighbours_are_shown() {
        let of = |line: &str| json!(format!("a\nb\nc\n{line}\ne\nf\ng"));
        assert_eq!(
            differing(Some(&of("old")), Some(&of("new"))),
            ["  c", "- old", "+ new", "  e"]
        );
    }

    #[test]
    fn a_policy_is_read_by_its_directives() {
        let of = |source: &str| {
            json!(format!(
                "default-src 'none'; script-src {source}; style-src 'self'; img-src 'self'; base-uri 'none'"
            ))
        };
        assert_eq!(
            differing(Some(&of("'self'")), Some(&of("*"))),
            [
                "  default-src 'none';",
                "- script-src 'self';",
                "+ script-src *;",
                "  style-src 'self';"
            ]
        );
    }
}
