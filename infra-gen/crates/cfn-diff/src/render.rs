//! A difference as text: what renderers share, and plain text.

mod lines;
mod markdown;

use std::fmt::{self, Write};

use serde_json::{Value, json};

use crate::change::changes;
use crate::{
    Access, EntryChange, Impact, PropertyChange, ResourceDiff, SecurityChange, StackDiff, Summary,
};

pub use markdown::markdown;

/// The difference as plain text: security first, then resources, worst first,
/// then the other sections and what follows from them, then the counts.
pub fn render(diff: &StackDiff, security: &[SecurityChange]) -> String {
    let mut text = security_table(security);
    if !text.is_empty() {
        text.push('\n');
    }
    text.push_str(&details(diff));
    if !text.is_empty() {
        text.push('\n');
    }
    let summary = Summary::of(diff.resources.iter().map(|resource| resource.impact));
    push(&mut text, format_args!("{summary}\n"));
    text
}

/// The security changes as plain text, a line each; nothing when there are none.
pub fn security_table(security: &[SecurityChange]) -> String {
    let mut text = String::new();
    if security.is_empty() {
        return text;
    }
    text.push_str("Security\n");
    for change in security {
        push(
            &mut text,
            format_args!(
                "  {:9} {} {}",
                verdict(change.access),
                change.logical_id,
                change.change.place()
            ),
        );
        push_sides(&mut text, "      ", &change.change);
    }
    text
}

/// All that differs as plain text, but for the security table and the counts.
pub fn details(diff: &StackDiff) -> String {
    let mut text = String::new();
    for resource in &diff.resources {
        push_resource(&mut text, resource);
    }
    for entry in &diff.entries {
        push_entry(&mut text, entry);
    }
    if !diff.consequences.is_empty() {
        text.push_str("May follow from these, where no other value is given\n");
    }
    for one in &diff.consequences {
        push(
            &mut text,
            format_args!(
                "  {} {:11} {}{} because of {}\n",
                one.impact.sign(),
                one.impact,
                one.logical_id,
                one.path,
                one.cause,
            ),
        );
    }
    text
}

fn push_resource(text: &mut String, resource: &ResourceDiff) {
    push(
        text,
        format_args!(
            "{} {:11} {} ({}){}\n",
            resource.impact.sign(),
            resource.impact,
            resource.logical_id,
            resource.type_name,
            notes(resource),
        ),
    );
    match (&resource.renamed, resource.impact) {
        (Some(new), Impact::Destroy) => push(
            text,
            format_args!("    same content, new logical id {new}: the old one is destroyed\n"),
        ),
        (Some(old), _) => push(text, format_args!("    same content as {old}\n")),
        (None, Impact::Create | Impact::Destroy) => {}
        (None, _) => resource
            .changes
            .iter()
            .for_each(|change| push_change(text, change)),
    }
    if !resource.reasons.is_empty() {
        push(
            text,
            format_args!("    because of {}\n", resource.reasons.join(", ")),
        );
    }
}

fn notes(resource: &ResourceDiff) -> String {
    let mut notes = Vec::new();
    if resource.holds_data && resource.impact != Impact::Create {
        notes.push("holds data");
    }
    if resource.retained {
        notes.push("the old one is retained");
    }
    match notes.is_empty() {
        true => String::new(),
        false => format!(" [{}]", notes.join(", ")),
    }
}

fn push_entry(text: &mut String, entry: &EntryChange) {
    let sign = match (&entry.old, &entry.new) {
        (None, _) => '+',
        (_, None) => '-',
        _ => '~',
    };
    let name = format!("{} {}", entry.section, entry.name);
    push(text, format_args!("{sign} {}\n", name.trim_end()));
    match (&entry.old, &entry.new) {
        (Some(old), Some(new)) => {
            for change in changes("", old, new) {
                push_change(text, &change);
            }
        }
        (None, Some(value)) | (Some(value), None) => {
            push(text, format_args!("    {}\n", brief(value)));
        }
        (None, None) => {}
    }
}

fn push_change(text: &mut String, change: &PropertyChange) {
    push(text, format_args!("    {}", change.place()));
    push_sides(text, "      ", change);
}

/// From what to what: on the line that has begun, or, where a side is long, on
/// lines of their own. Nothing is cut.
pub fn push_sides(text: &mut String, indent: &str, change: &PropertyChange) {
    let (old, new) = (change.old.as_ref(), change.new.as_ref());
    if old.is_some_and(lines::is_long) || new.is_some_and(lines::is_long) {
        text.push_str(":\n");
        for line in lines::differing(old, new) {
            push(text, format_args!("{indent}{line}\n"));
        }
        return;
    }
    match (old.map(brief), new.map(brief)) {
        (Some(old), Some(new)) => push(text, format_args!(": {old} → {new}\n")),
        (Some(old), None) => push(text, format_args!(": - {old}\n")),
        (None, Some(new)) => push(text, format_args!(": + {new}\n")),
        (None, None) => text.push('\n'),
    }
}

fn verdict(access: Access) -> &'static str {
    match access {
        Access::Widens => "widens",
        Access::Unclear => "may widen",
        Access::Narrows => "narrows",
    }
}

fn push(text: &mut String, arguments: fmt::Arguments<'_>) {
    text.write_fmt(arguments)
        .expect("writing into a `String` cannot fail");
}

/// A short value on one line; of a long one the beginning.
pub fn brief(value: &Value) -> String {
    let whole = match value {
        Value::String(text) => text.clone(),
        // A list in YAML begins with a dash, as what is gone does here.
        Value::Array(_) => value.to_string(),
        // An action of a firewall, `{"Block": {}}`, is its name.
        Value::Object(map) if map.len() == 1 && map.values().all(|value| *value == json!({})) => {
            map.keys().cloned().collect()
        }
        value => match cfn::to_yaml(value).trim_end() {
            one if !one.contains('\n') => one.to_owned(),
            _ => value.to_string(),
        },
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
- destroy     Gone (AWS::S3::Bucket) [holds data, the old one is retained]
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
        assert!(
            render(&diff(Some(&old), Some(&new)), &[])
                .starts_with("~ Outputs A\n    /Value: x → y\n")
        );
    }
}
