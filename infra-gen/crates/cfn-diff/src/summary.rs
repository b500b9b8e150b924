//! The counts of a difference, and the difference as text.

use std::fmt::{self, Write};

use serde::Serialize;
use serde_json::Value;

use crate::{Impact, PropertyChange, SecurityChange, StackDiff};

/// How many resources a change touches, by impact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Summary {
    /// Made.
    pub add: usize,
    /// Changed in place.
    pub change: usize,
    /// Replaced, or possibly so.
    pub replace: usize,
    /// Deleted or given up.
    pub destroy: usize,
}

impl Summary {
    /// The counts of some impacts.
    pub fn of(impacts: impl IntoIterator<Item = Impact>) -> Summary {
        let mut summary = Summary::default();
        for impact in impacts {
            match impact {
                Impact::Create => summary.add += 1,
                Impact::Update => summary.change += 1,
                Impact::MayReplace | Impact::Replace => summary.replace += 1,
                Impact::Destroy => summary.destroy += 1,
            }
        }
        summary
    }
}

/// `Plan: 1 to add, 2 to change, 0 to replace, 0 to destroy.`
impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Summary {
            add,
            change,
            replace,
            destroy,
        } = self;
        write!(
            f,
            "Plan: {add} to add, {change} to change, {replace} to replace, {destroy} to destroy."
        )
    }
}

/// The difference as plain text: security first, then resources, worst first,
/// then the other sections, then the counts.
pub fn render(diff: &StackDiff, security: &[SecurityChange]) -> String {
    let mut text = String::new();
    if !security.is_empty() {
        text.push_str("Security\n");
        for change in security {
            push_security(&mut text, change);
        }
        text.push('\n');
    }
    for resource in &diff.resources {
        push(
            &mut text,
            format_args!(
                "{} {:11} {} ({}){}\n",
                resource.impact.sign(),
                resource.impact,
                resource.logical_id,
                resource.type_name,
                notes(resource.holds_data, resource.retained),
            ),
        );
        if !matches!(resource.impact, Impact::Create | Impact::Destroy) {
            for change in &resource.changes {
                push_change(&mut text, change);
            }
        }
    }
    for entry in &diff.entries {
        let sign = match (&entry.old, &entry.new) {
            (None, _) => '+',
            (_, None) => '-',
            _ => '~',
        };
        push(
            &mut text,
            format_args!("{sign} {} {}\n", entry.section, entry.name),
        );
    }
    if !text.is_empty() {
        text.push('\n');
    }
    let summary = Summary::of(diff.resources.iter().map(|resource| resource.impact));
    push(&mut text, format_args!("{summary}\n"));
    text
}

fn notes(holds_data: bool, retained: bool) -> &'static str {
    match (holds_data, retained) {
        (true, true) => " [holds data, retained]",
        (true, false) => " [holds data]",
        (false, true) => " [retained]",
        (false, false) => "",
    }
}

fn push_security(text: &mut String, change: &SecurityChange) {
    let verdict = match change.access {
        crate::Access::Widens => "widens",
        crate::Access::Unclear => "may widen",
        crate::Access::Narrows => "narrows",
    };
    push(
        text,
        format_args!("  {verdict:9} {} {}", change.logical_id, change.path),
    );
    match (&change.old, &change.new) {
        (Some(old), Some(new)) => push(text, format_args!(": {} → {}\n", brief(old), brief(new))),
        (Some(old), None) => push(text, format_args!(": - {}\n", brief(old))),
        (None, Some(new)) => push(text, format_args!(": + {}\n", brief(new))),
        (None, None) => text.push('\n'),
    }
}

fn push_change(text: &mut String, change: &PropertyChange) {
    let old = change.old.as_ref().map_or_else(|| "∅".to_owned(), brief);
    let new = change.new.as_ref().map_or_else(|| "∅".to_owned(), brief);
    push(text, format_args!("    {}: {old} → {new}\n", change.path));
}

fn push(text: &mut String, arguments: fmt::Arguments<'_>) {
    text.write_fmt(arguments)
        .expect("writing into a `String` cannot fail");
}

/// A value on one line, cut at 120 characters.
pub fn brief(value: &Value) -> String {
    let whole = match value {
        Value::String(text) => text.clone(),
        value => value.to_string(),
    };
    let line = whole.replace('\n', "⏎");
    match line.char_indices().nth(120) {
        Some((at, _)) => format!("{}…", &line[..at]),
        None => line,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{diff, security_changes};
    use cfn::Template;
    use serde_json::json;

    fn template(resources: Value) -> Template {
        Template::parse(&json!({"Resources": resources}).to_string()).unwrap()
    }

    fn rendered(old: Value, new: Value) -> String {
        let (old, new) = (template(old), template(new));
        let (old, new) = (Some(&old), Some(&new));
        render(&diff(old, new), &security_changes(old, new))
    }

    #[test]
    fn the_worst_stands_first_and_the_counts_last() {
        let old = json!({
            "Fn": {"Type": "AWS::Lambda::Function", "Properties": {"Timeout": 1}},
            "Gone": {"Type": "AWS::S3::Bucket", "DeletionPolicy": "Retain"},
            "Table": {"Type": "AWS::DynamoDB::Table", "Properties": {"TableName": "a"}},
        });
        let new = json!({
            "Fn": {"Type": "AWS::Lambda::Function", "Properties": {"Timeout": 2}},
            "Table": {"Type": "AWS::DynamoDB::Table", "Properties": {"TableName": "b"}},
            "Topic": {"Type": "AWS::SNS::Topic"},
        });
        assert_eq!(
            rendered(old, new),
            "\
- destroy     Gone (AWS::S3::Bucket) [holds data, retained]
± replace     Table (AWS::DynamoDB::Table) [holds data]
    /Properties/TableName: a → b
+ create      Topic (AWS::SNS::Topic)
~ update      Fn (AWS::Lambda::Function)
    /Properties/Timeout: 1 → 2

Plan: 1 to add, 1 to change, 1 to replace, 1 to destroy.
"
        );
    }

    #[test]
    fn the_same_template_gives_only_the_counts() {
        let same = json!({"T": {"Type": "AWS::SNS::Topic"}});
        assert_eq!(
            rendered(same.clone(), same),
            "Plan: 0 to add, 0 to change, 0 to replace, 0 to destroy.\n"
        );
    }

    #[test]
    fn a_changed_type_is_a_replacement() {
        let old = json!({"T": {"Type": "AWS::SNS::Topic"}});
        let new = json!({"T": {"Type": "AWS::SQS::Queue"}});
        assert!(rendered(old, new).contains("± replace     T (AWS::SQS::Queue) [holds data]"));
    }

    #[test]
    fn an_output_that_moved_is_shown() {
        let of = |value| {
            Template::parse(
                &json!({"Resources": {}, "Outputs": {"A": {"Value": value}}}).to_string(),
            )
            .unwrap()
        };
        let (old, new) = (of("x"), of("y"));
        assert!(render(&diff(Some(&old), Some(&new)), &[]).starts_with("~ Outputs A\n"));
    }
}
