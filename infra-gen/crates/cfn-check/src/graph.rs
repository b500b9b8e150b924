//! Which resource waits for which.

use std::collections::{BTreeMap, BTreeSet};

use cfn::{ResourceRef, references};
use serde_json::Value;

/// The dependencies of a template's resources: by reference and by `DependsOn`.
pub(crate) struct Graph<'t> {
    edges: BTreeMap<&'t str, BTreeSet<&'t str>>,
}

impl<'t> Graph<'t> {
    pub(crate) fn new(resources: &[ResourceRef<'t>]) -> Graph<'t> {
        let ids: BTreeSet<&'t str> = resources.iter().map(|r| r.logical_id).collect();
        let edges = resources
            .iter()
            .map(|resource| {
                let referred = resource
                    .body
                    .values()
                    .flat_map(references)
                    .map(|reference| reference.logical_id);
                let named = depends_on(resource).into_iter().map(str::to_owned);
                let targets = referred
                    .chain(named)
                    .filter_map(|id| ids.get(id.as_str()).copied())
                    .collect();
                (resource.logical_id, targets)
            })
            .collect();
        Graph { edges }
    }

    /// What a resource waits for, at first hand.
    pub(crate) fn of(&self, logical_id: &str) -> impl Iterator<Item = &'t str> + '_ {
        self.edges.get(logical_id).into_iter().flatten().copied()
    }

    /// Whether a resource waits for another, at any remove.
    pub(crate) fn waits_for(&self, waiting: &str, awaited: &str) -> bool {
        let mut seen = BTreeSet::new();
        let mut open: Vec<_> = self.of(waiting).collect();
        while let Some(id) = open.pop() {
            if id == awaited {
                return true;
            }
            if seen.insert(id) {
                open.extend(self.of(id));
            }
        }
        false
    }

    /// The shortest way from a resource back to itself, without its end.
    pub(crate) fn cycle_through(&self, logical_id: &'t str) -> Option<Vec<&'t str>> {
        let mut before: BTreeMap<&str, &str> = BTreeMap::new();
        let mut open = std::collections::VecDeque::from([logical_id]);
        while let Some(id) = open.pop_front() {
            for next in self.of(id) {
                if next == logical_id {
                    let mut path = vec![id];
                    while let Some(previous) = before.get(path[path.len() - 1]) {
                        path.push(previous);
                    }
                    path.reverse();
                    return Some(path);
                }
                if !before.contains_key(next) {
                    before.insert(next, id);
                    open.push_back(next);
                }
            }
        }
        None
    }
}

/// The logical ids of `DependsOn`, a text or a list of texts.
pub(crate) fn depends_on<'t>(resource: &ResourceRef<'t>) -> Vec<&'t str> {
    match resource.body.get("DependsOn") {
        Some(Value::String(id)) => vec![id],
        Some(Value::Array(ids)) => ids.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}
