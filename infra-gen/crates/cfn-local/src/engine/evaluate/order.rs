//! Resources in the order they can be made in.

use std::collections::BTreeSet;

use super::Planned;
use crate::engine::invalid::Invalid;

/// Sorts so that every resource comes after what it depends on; what could go
/// in any order keeps the template's.
pub(super) fn sorted(resources: Vec<Planned>) -> Result<Vec<Planned>, Invalid> {
    let mut waiting = resources;
    let mut made: BTreeSet<String> = BTreeSet::new();
    let mut sorted = Vec::with_capacity(waiting.len());
    while !waiting.is_empty() {
        let before = sorted.len();
        let mut blocked = Vec::new();
        for resource in waiting {
            match resource.depends.is_subset(&made) {
                true => {
                    made.insert(resource.logical_id.clone());
                    sorted.push(resource);
                }
                false => blocked.push(resource),
            }
        }
        if sorted.len() == before {
            return Err(circle(&blocked));
        }
        waiting = blocked;
    }
    Ok(sorted)
}

/// The resources that wait for each other, without those that wait for them.
fn circle(blocked: &[Planned]) -> Invalid {
    let mut circle: Vec<&Planned> = blocked.iter().collect();
    loop {
        let needed: BTreeSet<&String> = circle.iter().flat_map(|r| &r.depends).collect();
        let inner: Vec<&Planned> = circle
            .iter()
            .copied()
            .filter(|resource| needed.contains(&resource.logical_id))
            .collect();
        if inner.len() == circle.len() {
            break;
        }
        circle = inner;
    }
    let ids: Vec<&str> = circle.iter().map(|r| r.logical_id.as_str()).collect();
    Invalid(format!(
        "Circular dependency between resources: [{}]",
        ids.join(", ")
    ))
}
