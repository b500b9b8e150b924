//! The order in which a template's resources stand.

use std::collections::BTreeSet;

use serde_json::{Map, Value as Json};

use crate::reference::references;

/// Sorts so that nothing comes before what it refers to; ties keep their order,
/// and so do circles, which `check` reports.
pub(crate) fn in_dependency_order(entries: Vec<(String, Json)>) -> Map<String, Json> {
    let ids: BTreeSet<String> = entries.iter().map(|(id, _)| id.clone()).collect();
    let needs = |body: &Json| -> BTreeSet<String> {
        let explicit = match &body["DependsOn"] {
            Json::String(one) => vec![one.clone()],
            Json::Array(many) => many
                .iter()
                .filter_map(|v| Some(v.as_str()?.to_owned()))
                .collect(),
            _ => Vec::new(),
        };
        let implicit = references(body).into_iter().map(|r| r.logical_id);
        implicit
            .chain(explicit)
            .filter(|id| ids.contains(id))
            .collect()
    };
    let mut waiting: Vec<_> = entries
        .into_iter()
        .map(|(id, body)| (needs(&body), id, body))
        .collect();
    let mut sorted = Map::new();
    while !waiting.is_empty() {
        let ready = waiting
            .iter()
            .position(|(needs, id, _)| needs.iter().all(|n| n == id || sorted.contains_key(n)))
            .unwrap_or(0);
        let (_, id, body) = waiting.remove(ready);
        sorted.insert(id, body);
    }
    sorted
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn nothing_comes_before_what_it_refers_to() {
        let entry = |id: &str, to: &str| {
            (
                id.to_owned(),
                json!({ "Properties": { "X": { "Ref": to } } }),
            )
        };
        let sorted = in_dependency_order(vec![
            entry("A", "C"),
            entry("B", "AWS::Region"),
            entry("C", "B"),
        ]);
        assert_eq!(sorted.keys().collect::<Vec<_>>(), ["B", "C", "A"]);
    }
}
