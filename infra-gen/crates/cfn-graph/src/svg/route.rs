//! The way of each edge: down from one box, along a track of its own between
//! two ranks, down to the next.

use std::collections::BTreeMap;

use crate::graph::{End, Graph};
use crate::svg::measure;
use crate::svg::place::{PAD, Placement, SMALL, Spot, TITLE};
use crate::svg::port::ports;
use crate::svg::track::{label, tracks};

/// The height of a track; a label stands in one.
const TRACK: f64 = 19.0;
/// What is kept free above and below the tracks.
const MARGIN: f64 = 14.0;
/// How near lines may run side by side.
pub(crate) const APART: f64 = 8.0;

/// A rectangle.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(crate) struct Rect {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}

/// An edge as a line, from its beginning to its end.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Wire {
    /// Index of the edge.
    pub edge: usize,
    /// Its corners.
    pub points: Vec<(f64, f64)>,
    /// The middle of its label.
    pub label: (f64, f64),
}

/// The whole picture, without colours.
#[derive(Debug, Clone, Default)]
pub(crate) struct Drawn {
    pub nodes: Vec<Rect>,
    pub frames: Vec<Rect>,
    pub wires: Vec<Wire>,
    pub width: f64,
    pub height: f64,
}

/// A piece of an edge between two ranks, or below one and back.
#[derive(Debug, Clone)]
pub(crate) struct Piece {
    /// Index of the edge.
    pub edge: usize,
    /// The rank above it.
    pub channel: usize,
    /// Its upper end, and its lower or other end.
    pub ends: [Joint; 2],
    /// Whether both ends are above it.
    pub back: bool,
    /// Where its ends are.
    pub x: [f64; 2],
    /// The track it takes.
    pub track: usize,
    /// Whether it has the edge's label.
    pub labelled: bool,
}

/// Where a piece begins or ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Joint {
    /// At a box or frame.
    End(End),
    /// Where the edge passes a rank.
    Passage(Spot),
}

/// Draws what is placed; `tall` is the height of each node.
pub(crate) fn route(graph: &Graph, placement: &Placement, tall: &[f64]) -> Drawn {
    let mut drawn = Drawn {
        nodes: vec![Rect::default(); graph.nodes.len()],
        frames: vec![Rect::default(); graph.groups.len()],
        ..Drawn::default()
    };
    let mut beside = Vec::new();
    let mut pieces = pieces(graph, placement, &mut beside);
    for block in placement.ranks.iter().flatten() {
        for (spot, left) in &block.spots {
            if let Spot::Node(n) = spot {
                drawn.nodes[*n].x = block.x + left;
                drawn.nodes[*n].width = placement.widths[*n];
            }
        }
        if let Some(g) = block.group {
            drawn.frames[g].x = block.x;
            drawn.frames[g].width = block.width;
        }
    }
    ports(&mut pieces, &drawn, placement);
    label(&mut pieces);
    let tracks = tracks(&mut pieces, graph, placement.ranks.len());
    let tops = stack(graph, placement, tall, &tracks, &mut drawn);
    wires(graph, placement, &pieces, &tops, &mut drawn);
    for edge in beside {
        drawn.wires.push(straight(graph, edge, &drawn));
    }
    drawn.wires.sort_by_key(|wire| wire.edge);
    extent(graph, &mut drawn);
    drawn
}

/// All pieces; edges between neighbours of one rank go `beside` them.
fn pieces(graph: &Graph, placement: &Placement, beside: &mut Vec<usize>) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for (e, edge) in graph.edges.iter().enumerate() {
        let ranks = [edge.from, edge.to].map(|end| placement.rank(graph, end));
        let (upper, lower) = match ranks[0] <= ranks[1] {
            true => (edge.from, edge.to),
            false => (edge.to, edge.from),
        };
        let (top, bottom) = (ranks[0].min(ranks[1]), ranks[0].max(ranks[1]));
        if top == bottom && neighbours(placement, top, upper, lower) {
            beside.push(e);
            continue;
        }
        let mut joints = vec![Joint::End(upper)];
        let passages = (top + 1..bottom).map(|rank| Spot::Passage { edge: e, rank });
        joints.extend(passages.map(Joint::Passage));
        joints.push(Joint::End(lower));
        for (i, pair) in joints.windows(2).enumerate() {
            pieces.push(Piece {
                edge: e,
                channel: top + i,
                ends: [pair[0], pair[1]],
                back: top == bottom,
                x: [0.0; 2],
                track: 0,
                labelled: false,
            });
        }
    }
    pieces
}

/// Whether two nodes stand side by side with nothing between.
fn neighbours(placement: &Placement, rank: usize, one: End, other: End) -> bool {
    let order: Vec<End> = placement.ranks[rank]
        .iter()
        .flat_map(|block| &block.spots)
        .map(|(spot, _)| match spot {
            Spot::Node(n) => End::Node(*n),
            Spot::Passage { edge, .. } => End::Group(usize::MAX - edge),
        })
        .collect();
    order
        .windows(2)
        .any(|pair| pair == [one, other] || pair == [other, one])
}

/// Puts the ranks under each other; returns where the tracks below each begin.
fn stack(
    graph: &Graph,
    placement: &Placement,
    tall: &[f64],
    tracks: &[usize],
    drawn: &mut Drawn,
) -> Vec<f64> {
    let mut y = 0.0;
    let mut tops = Vec::new();
    for (rank, blocks) in placement.ranks.iter().enumerate() {
        let groups: Vec<usize> = blocks.iter().filter_map(|block| block.group).collect();
        let nodes = groups.iter().flat_map(|g| &graph.groups[*g].nodes);
        let height = nodes.map(|n| tall[*n]).fold(0.0, f64::max);
        for g in groups {
            drawn.frames[g].y = y;
            drawn.frames[g].height = TITLE + height + PAD;
            for n in &graph.groups[g].nodes {
                drawn.nodes[*n].y = y + TITLE;
                drawn.nodes[*n].height = height;
            }
        }
        y += TITLE + height + PAD;
        tops.push(y + MARGIN);
        y += match tracks[rank] {
            0 => 2.0 * MARGIN,
            n => 2.0 * MARGIN + n as f64 * TRACK,
        };
    }
    tops
}

/// Joins the pieces of each edge.
fn wires(graph: &Graph, placement: &Placement, pieces: &[Piece], tops: &[f64], drawn: &mut Drawn) {
    let mut by_edge: BTreeMap<usize, Vec<&Piece>> = BTreeMap::new();
    for piece in pieces {
        by_edge.entry(piece.edge).or_default().push(piece);
    }
    for (e, pieces) in by_edge {
        let bottom = |end: End| match end {
            End::Node(n) => drawn.nodes[n].y + drawn.nodes[n].height,
            End::Group(g) => drawn.frames[g].y + drawn.frames[g].height,
        };
        let top = |end: End| match end {
            End::Node(n) => drawn.nodes[n].y,
            End::Group(g) => drawn.frames[g].y,
        };
        let mut points = Vec::new();
        let mut label = (0.0, 0.0);
        for piece in pieces {
            let y = tops[piece.channel] + (piece.track as f64 + 0.5) * TRACK;
            if let Joint::End(end) = piece.ends[0] {
                points.push((piece.x[0], bottom(end)));
            }
            points.push((piece.x[0], y));
            points.push((piece.x[1], y));
            if let Joint::End(end) = piece.ends[1] {
                let y = if piece.back { bottom(end) } else { top(end) };
                points.push((piece.x[1], y));
            }
            if piece.labelled {
                label = (f64::midpoint(piece.x[0], piece.x[1]).round(), y);
            }
        }
        points.dedup();
        let edge = &graph.edges[e];
        if placement.rank(graph, edge.from) > placement.rank(graph, edge.to) {
            points.reverse();
        }
        drawn.wires.push(Wire {
            edge: e,
            points,
            label,
        });
    }
}

/// The line between two nodes that stand side by side.
fn straight(graph: &Graph, e: usize, drawn: &Drawn) -> Wire {
    let rect = |end: End| match end {
        End::Node(n) => drawn.nodes[n],
        End::Group(g) => drawn.frames[g],
    };
    let (from, to) = (rect(graph.edges[e].from), rect(graph.edges[e].to));
    // There may be one line each way.
    let shift = if graph.edges[e].from < graph.edges[e].to {
        -10.0
    } else {
        10.0
    };
    let y = from.y + from.height / 2.0 + shift;
    let (start, end) = match from.x < to.x {
        true => (from.x + from.width, to.x),
        false => (from.x, to.x + to.width),
    };
    Wire {
        edge: e,
        points: vec![(start, y), (end, y)],
        label: (f64::midpoint(start, end).round(), y),
    }
}

/// How large it all is; nothing is left of or above 0.
fn extent(graph: &Graph, drawn: &mut Drawn) {
    let mut left: f64 = 0.0;
    for frame in &drawn.frames {
        drawn.width = drawn.width.max(frame.x + frame.width);
        drawn.height = drawn.height.max(frame.y + frame.height);
    }
    for wire in &drawn.wires {
        for (x, y) in &wire.points {
            (left, drawn.width) = (left.min(*x), drawn.width.max(*x));
            drawn.height = drawn.height.max(*y);
        }
        let half = measure::width(&graph.edges[wire.edge].label(), SMALL) / 2.0;
        left = left.min(wire.label.0 - half);
        drawn.width = drawn.width.max(wire.label.0 + half);
    }
    let shift = -left.floor();
    drawn.width += shift;
    for rect in drawn.nodes.iter_mut().chain(&mut drawn.frames) {
        rect.x += shift;
    }
    for wire in &mut drawn.wires {
        wire.label.0 += shift;
        wire.points.iter_mut().for_each(|point| point.0 += shift);
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;
    use crate::graph::{Edge, Group, Node, Relation, Tier};
    use crate::svg::place::place;

    const TIERS: [Tier; 4] = [Tier::Edge, Tier::Compute, Tier::Data, Tier::Watching];

    fn graph() -> impl Strategy<Value = Graph> {
        let groups = prop::collection::vec(1..5_usize, 1..7);
        let edges = prop::collection::btree_set((0..20_usize, 0..20_usize), 0..14);
        (groups, edges).prop_map(|(sizes, pairs)| {
            let mut graph = Graph::default();
            for (g, size) in sizes.into_iter().enumerate() {
                let first = graph.nodes.len();
                graph.groups.push(Group {
                    tier: TIERS[g / 2],
                    stack: Some(format!("stack-{}", g % 2)),
                    nodes: (first..first + size).collect(),
                });
                graph.nodes.extend((0..size).map(|n| Node {
                    name: format!("Node{n}"),
                    kind: "S3 bucket".to_owned(),
                    notes: Vec::new(),
                }));
            }
            let count = graph.nodes.len();
            let pairs: BTreeSet<_> = pairs.iter().map(|(a, b)| (a % count, b % count)).collect();
            let edge = |(from, to)| Edge {
                from: End::Node(from),
                to: End::Node(to),
                relations: BTreeSet::from([Relation::Reads, Relation::Writes]),
            };
            let pairs = pairs.into_iter().filter(|(from, to)| from != to);
            graph.edges = pairs.map(edge).collect();
            graph
        })
    }

    fn overlap(one: &Rect, other: &Rect) -> bool {
        one.x < other.x + other.width
            && other.x < one.x + one.width
            && one.y < other.y + other.height
            && other.y < one.y + one.height
    }

    fn none_overlap(rects: &[Rect]) -> bool {
        let pairs = |(i, one)| rects[..i].iter().all(|other| !overlap(one, other));
        rects.iter().enumerate().all(pairs)
    }

    /// The inside of a box, which no line may touch.
    fn inside(rect: &Rect) -> Rect {
        Rect {
            x: rect.x + 1.0,
            y: rect.y + 1.0,
            width: rect.width - 2.0,
            height: rect.height - 2.0,
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

        #[test]
        fn boxes_labels_and_lines_keep_clear_of_each_other(graph in graph()) {
            let tall = vec![44.0; graph.nodes.len()];
            let drawn = route(&graph, &place(&graph), &tall);
            prop_assert!(none_overlap(&drawn.nodes));
            prop_assert!(none_overlap(&drawn.frames));
            let label = |wire: &Wire| {
                let width = measure::width(&graph.edges[wire.edge].label(), SMALL);
                let (x, y) = wire.label;
                Rect { x: x - width / 2.0, y: y - 8.0, width, height: 16.0 }
            };
            let labels: Vec<Rect> = drawn.wires.iter().map(label).collect();
            prop_assert!(none_overlap(&labels));
            prop_assert_eq!(drawn.wires.len(), graph.edges.len());
            for node in &drawn.nodes {
                prop_assert!(labels.iter().all(|label| !overlap(label, node)));
                for wire in &drawn.wires {
                    for pair in wire.points.windows(2) {
                        let line = Rect {
                            x: pair[0].0.min(pair[1].0) - 0.1,
                            y: pair[0].1.min(pair[1].1) - 0.1,
                            width: (pair[0].0 - pair[1].0).abs() + 0.2,
                            height: (pair[0].1 - pair[1].1).abs() + 0.2,
                        };
                        prop_assert!(!overlap(&line, &inside(node)));
                    }
                }
            }
        }
    }
}
