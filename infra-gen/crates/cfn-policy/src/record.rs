//! What Guard recorded while it evaluated a file.

use serde_json::Value;

use crate::Broken;

/// Every clause that failed within a rule that failed.
pub(super) fn broken(file: &str, record: &Value) -> Vec<Broken> {
    let mut found = Vec::new();
    rules(file, record, &mut found);
    found
}

fn children(record: &Value) -> impl Iterator<Item = &Value> {
    record["children"].as_array().into_iter().flatten()
}

fn rules(file: &str, record: &Value, found: &mut Vec<Broken>) {
    let check = &record["container"]["RuleCheck"];
    if check["status"] == "FAIL" {
        let rule = check["name"].as_str().unwrap_or_default();
        let before = found.len();
        clauses(file, rule, record, found);
        if found.len() == before {
            found.push(Broken {
                file: file.to_owned(),
                rule: rule.to_owned(),
                logical_id: None,
                path: None,
                sentence: "it does not hold".to_owned(),
            });
        }
        return;
    }
    for child in children(record) {
        rules(file, child, found);
    }
}

fn clauses(file: &str, rule: &str, record: &Value, found: &mut Vec<Broken>) {
    let check = &record["container"]["ClauseValueCheck"];
    if check.is_object() {
        let (logical_id, path) = place(check);
        let told = text(check, "custom_message").or_else(|| text(check, "message"));
        let told = told.or_else(|| text(check, "reason"));
        let sentence = told.map_or("it does not hold", |told| told);
        found.push(Broken {
            file: file.to_owned(),
            rule: rule.to_owned(),
            logical_id,
            path,
            sentence: sentence.trim().trim_end_matches('.').to_owned(),
        });
        return;
    }
    // What a condition or a filter refused breaks nothing.
    let is_condition = ["RuleCondition", "WhenCondition", "TypeCondition", "Filter"]
        .iter()
        .any(|kind| record["container"].get(kind).is_some());
    if !is_condition {
        for child in children(record) {
            clauses(file, rule, child, found);
        }
    }
}

/// The first text of a key, anywhere in a check.
fn text<'v>(value: &'v Value, key: &str) -> Option<&'v str> {
    match value {
        Value::Object(entries) => entries
            .get(key)
            .and_then(Value::as_str)
            .filter(|text| !text.trim().is_empty())
            .or_else(|| entries.values().find_map(|inner| text(inner, key))),
        Value::Array(items) => items.iter().find_map(|inner| text(inner, key)),
        _ => None,
    }
}

/// Where a check looked: `/Resources/Table/Properties/Keys/0` as a logical id
/// and the path in its entry.
fn place(check: &Value) -> (Option<String>, Option<String>) {
    let Some(pointer) = text(check, "path") else {
        return (None, None);
    };
    let mut steps = pointer.split('/').skip(2);
    let logical_id = steps.next().filter(|id| !id.is_empty()).map(str::to_owned);
    let mut path = String::new();
    for step in steps {
        match step.parse::<usize>() {
            Ok(index) => path.push_str(&format!("[{index}]")),
            Err(_) if path.is_empty() => path.push_str(step),
            Err(_) => path.push_str(&format!(".{step}")),
        }
    }
    (logical_id, (!path.is_empty()).then_some(path))
}
