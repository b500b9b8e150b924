//! Lookups that find nothing.

use serde_json::Value;

use crate::finding::Violation;
use crate::subject::Subject;
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-TPL-011",
    severity: Severity::Error,
    title: "Every `Fn::FindInMap` finds a value",
    remedy: "name a mapping and keys that the template has, or give a `DefaultValue`",
    source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-findinmap.html",
    run,
};

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    let mut violations = Vec::new();
    let entries = ["Resources", "Outputs"]
        .into_iter()
        .flat_map(|section| subject.section(section));
    for (id, body) in entries {
        look(body, &mut String::new(), &mut |path, keys| {
            let sentence = format!("there is no `{}` in the mappings", keys.join("`, `"));
            violations.push(Violation::at(id, path, sentence));
        });
    }
    violations
}

/// Tells every lookup whose keys are constant: those that find something are
/// values already.
fn look(value: &Value, path: &mut String, tell: &mut impl FnMut(&str, Vec<&str>)) {
    let length = path.len();
    match value {
        Value::Object(entries) => {
            if let Some(Value::Array(keys)) = entries.get("Fn::FindInMap")
                && let Some(keys) = keys.iter().map(Value::as_str).collect::<Option<Vec<_>>>()
            {
                return tell(path, keys);
            }
            for (key, inner) in entries {
                if !path.is_empty() {
                    path.push('.');
                }
                path.push_str(key);
                look(inner, path, tell);
                path.truncate(length);
            }
        }
        Value::Array(items) => {
            for (n, inner) in items.iter().enumerate() {
                path.push_str(&format!("[{n}]"));
                look(inner, path, tell);
                path.truncate(length);
            }
        }
        _ => {}
    }
}
