//! Edges that a whole group has, drawn once.

use std::collections::BTreeSet;

use crate::graph::{Edge, End, Group};

/// From how many nodes on an edge of each is drawn as one of their group.
const MANY: usize = 3;

/// Replaces the edges that all nodes of a group have alike, to or from the same
/// node outside the group, by one edge of the group.
pub(crate) fn gather(edges: Vec<Edge>, groups: &[Group]) -> Vec<Edge> {
    let mut gathered = Vec::new();
    let mut replaced = BTreeSet::new();
    for (g, group) in groups
        .iter()
        .enumerate()
        .filter(|(_, g)| g.nodes.len() >= MANY)
    {
        let within = |end: End| matches!(end, End::Node(n) if group.nodes.contains(&n));
        for (i, first) in edges.iter().enumerate() {
            if replaced.contains(&i) || within(first.from) == within(first.to) {
                continue;
            }
            let outwards = within(first.from);
            let alike: Vec<usize> = edges
                .iter()
                .enumerate()
                .filter(|(j, edge)| {
                    !replaced.contains(j)
                        && edge.relations == first.relations
                        && match outwards {
                            true => within(edge.from) && edge.to == first.to,
                            false => within(edge.to) && edge.from == first.from,
                        }
                })
                .map(|(j, _)| j)
                .collect();
            // There is one edge at most between two nodes, so these are all of them.
            if alike.len() == group.nodes.len() {
                replaced.extend(alike);
                let (from, to) = match outwards {
                    true => (End::Group(g), first.to),
                    false => (first.from, End::Group(g)),
                };
                gathered.push(Edge {
                    from,
                    to,
                    relations: first.relations.clone(),
                });
            }
        }
    }
    let rest = edges.into_iter().enumerate();
    gathered.extend(
        rest.filter(|(i, _)| !replaced.contains(i))
            .map(|(_, edge)| edge),
    );
    gathered
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::graph::{Relation, Tier};

    fn edge(from: usize, to: usize) -> Edge {
        Edge {
            from: End::Node(from),
            to: End::Node(to),
            relations: BTreeSet::from([Relation::Invokes]),
        }
    }

    #[test]
    fn only_what_all_of_a_group_have_is_one_edge() {
        let groups = [Group {
            tier: Tier::Compute,
            stack: None,
            nodes: vec![1, 2, 3],
        }];
        let all = vec![edge(0, 1), edge(0, 2), edge(0, 3)];
        let found = gather(all, &groups);
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].from, found[0].to), (End::Node(0), End::Group(0)));
        let some = vec![edge(0, 1), edge(0, 2), edge(1, 3)];
        assert_eq!(gather(some.clone(), &groups), some);
    }
}
