//! From a path in a world back to the place in the template as written.

use cfn::Template;
use serde_json::{Map, Value};

use super::resolve::Resolver;

/// Follows a path through the entry of a logical id, and adds the steps that
/// the world has taken already: the branch of an `Fn::If`, items left out.
pub(super) fn origin(
    template: &Template,
    resolver: &Resolver<'_>,
    logical_id: &str,
    path: &str,
) -> String {
    let sections = ["Resources", "Outputs", "Conditions", "Parameters"];
    let entry = sections.iter().find_map(|section| {
        let section = template.as_json().get(section)?;
        section.get(logical_id)
    });
    let mut written = String::new();
    let (mut at, mut rest) = (entry, path);
    while !rest.is_empty() {
        let Some(node) = at else { break };
        if let Some((branch, inner)) = node.get("Fn::If").and_then(|i| resolver.chosen(i)) {
            step(&mut written, &format!("Fn::If[{branch}]"));
            at = Some(inner);
            continue;
        }
        match (node, rest.strip_prefix('[')) {
            (Value::Array(items), Some(index)) => {
                let Some((index, after)) = index.split_once(']') else {
                    break;
                };
                let index: usize = index.parse().unwrap_or_default();
                let kept = items.iter().enumerate();
                let mut kept = kept.filter(|(_, item)| resolver.value(item).is_some());
                let Some((n, item)) = kept.nth(index) else {
                    break;
                };
                written.push_str(&format!("[{n}]"));
                (at, rest) = (Some(item), after.trim_start_matches('.'));
            }
            (Value::Object(entries), None) => {
                let Some((key, after)) = first_key(entries, rest) else {
                    break;
                };
                step(&mut written, key);
                (at, rest) = (entries.get(key), after.trim_start_matches('.'));
            }
            _ => break,
        }
    }
    if !rest.is_empty() && !rest.starts_with('[') {
        step(&mut written, rest);
    } else {
        written.push_str(rest);
    }
    written
}

fn step(path: &mut String, key: &str) {
    if !path.is_empty() {
        path.push('.');
    }
    path.push_str(key);
}

/// The longest key that a path begins with: keys may contain dots.
fn first_key<'p>(entries: &Map<String, Value>, path: &'p str) -> Option<(&'p str, &'p str)> {
    let ends = path
        .match_indices(['.', '['])
        .map(|(n, _)| n)
        .chain([path.len()]);
    let mut keys = ends.filter(|end| entries.contains_key(&path[..*end]));
    let last = keys.next_back()?;
    Some(path.split_at(last))
}
