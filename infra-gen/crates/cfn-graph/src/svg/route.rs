//! The way of each edge: down from one box, along a track of its own between
//! two ranks, down to the next.

use std::collections::BTreeMap;

use crate::graph::{End, Graph};
use crate::svg::measure;
use crate::svg::place::{PAD, Placement, SMALL, Spot, TITLE};

/// The height of a track; a label stands in one.
const TRACK: f64 = 19.0;
/// What is kept free above and below the tracks.
const MARGIN: f64 = 14.0;
/// How near lines may run side by side.
const APART: f64 = 8.0;

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
struct Piece {
    edge: usize,
    /// The rank above it.
    channel: usize,
    /// Its upper end, and its lower or other end.
    ends: [Joint; 2],
    /// Whether both ends are above it.
    back: bool,
    x: [f64; 2],
    track: usize,
    labelled: bool,
}

/// Where a piece begins or ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Joint {
    End(End),
    Passage(Spot),
}

/// An end of a piece at a box.
struct Port {
    piece: usize,
    /// Which of its two.
    end: usize,
    /// Where the other one is.
    toward: f64,
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

/// Spreads the ends of pieces along the sides of what they end at.
fn ports(pieces: &mut [Piece], drawn: &Drawn, placement: &Placement) {
    let (spots, groups) = placement.centres();
    let centre = |joint: Joint| match joint {
        Joint::End(End::Node(n)) => spots[&Spot::Node(n)],
        Joint::End(End::Group(g)) => groups[&g],
        Joint::Passage(spot) => spots[&spot],
    };
    // By what they are at, and the side of it: 0 is below.
    let mut sides: BTreeMap<(Joint, usize), Vec<Port>> = BTreeMap::new();
    for (i, piece) in pieces.iter().enumerate() {
        for end in 0..2 {
            let side = if piece.back { 0 } else { end };
            let toward = centre(piece.ends[1 - end]);
            sides
                .entry((piece.ends[end], side))
                .or_default()
                .push(Port {
                    piece: i,
                    end,
                    toward,
                });
        }
    }
    let mut taken: BTreeMap<usize, Vec<(usize, f64)>> = BTreeMap::new();
    // What is placed already first; then upper sides of channels, nodes before
    // groups: the later ones give way.
    let mut order: Vec<_> = sides.into_iter().collect();
    order.sort_by_key(|((joint, side), _)| match joint {
        Joint::Passage(_) => (0, *side),
        Joint::End(End::Node(_)) => (1 + side, 0),
        Joint::End(End::Group(_)) => (1 + side, 1),
    });
    for ((joint, _), mut ends) in order {
        ends.sort_by(|one, other| one.toward.total_cmp(&other.toward));
        let room = match joint {
            Joint::End(End::Node(n)) => drawn.nodes[n].width - 2.0 * PAD,
            Joint::End(End::Group(g)) => drawn.frames[g].width - 2.0 * PAD,
            Joint::Passage(_) => 0.0,
        };
        let step = (room / ends.len() as f64).clamp(4.0, 30.0);
        for (k, Port { piece: i, end, .. }) in ends.iter().enumerate() {
            let even = k as f64 - (ends.len() - 1) as f64 / 2.0;
            let mut x = (centre(joint) + even * step).round();
            let others = taken.entry(pieces[*i].channel).or_default();
            if !matches!(joint, Joint::Passage(_)) {
                let free = |x: f64| {
                    others
                        .iter()
                        .all(|(other, at)| other == i || (at - x).abs() >= APART)
                };
                let tries = (0..12).flat_map(|n| [n as f64 * 4.0, n as f64 * -4.0]);
                let within = |dx: &f64| dx.abs() <= room / 2.0 || *dx == 0.0;
                x += tries.filter(within).find(|dx| free(x + dx)).unwrap_or(0.0);
                // A small step aside is no better than a straight line.
                if let Some((_, at)) = others.iter().find(|(other, _)| other == i)
                    && (at - x).abs() < 12.0
                {
                    x = *at;
                }
            }
            others.push((*i, x));
            pieces[*i].x[*end] = x;
        }
    }
}

/// Chooses the piece of each edge that has its label: the widest.
fn label(pieces: &mut [Piece]) {
    let mut widest: BTreeMap<usize, (f64, usize)> = BTreeMap::new();
    for (i, piece) in pieces.iter().enumerate() {
        let span = (piece.x[0] - piece.x[1]).abs();
        let best = widest.entry(piece.edge).or_insert((span, i));
        if span > best.0 {
            *best = (span, i);
        }
    }
    for (_, i) in widest.into_values() {
        pieces[i].labelled = true;
    }
}

/// Gives each piece a track on which nothing else is in its way; returns how
/// many there are below each rank.
fn tracks(pieces: &mut [Piece], graph: &Graph, ranks: usize) -> Vec<usize> {
    let mut counts = vec![0; ranks];
    for (channel, count) in counts.iter_mut().enumerate() {
        let mut here: Vec<usize> = (0..pieces.len())
            .filter(|i| pieces[*i].channel == channel)
            .collect();
        // What leads right turns late if it begins further left, and the other
        // way round: such lines do not cross each other.
        here.sort_by(|one, other| {
            let key = |i: usize| {
                let [from, to] = pieces[i].x;
                if to >= from { -from } else { from }
            };
            key(*one).total_cmp(&key(*other))
        });
        let mut used: Vec<Vec<(f64, f64)>> = Vec::new();
        for i in here {
            let (from, to) = span(&pieces[i], graph);
            let fits = |track: &Vec<(f64, f64)>| track.iter().all(|(a, b)| to < *a || from > *b);
            let track = match used.iter().position(fits) {
                Some(track) => track,
                None => {
                    used.push(Vec::new());
                    used.len() - 1
                }
            };
            used[track].push((from, to));
            pieces[i].track = track;
        }
        *count = used.len();
    }
    counts
}

/// From where to where a piece needs its track, with its label.
fn span(piece: &Piece, graph: &Graph) -> (f64, f64) {
    let (mut from, mut to) = (piece.x[0].min(piece.x[1]), piece.x[0].max(piece.x[1]));
    if piece.labelled {
        let middle = f64::midpoint(from, to);
        let half = measure::width(&graph.edges[piece.edge].label(), SMALL) / 2.0 + 4.0;
        (from, to) = (from.min(middle - half), to.max(middle + half));
    }
    (from - APART / 2.0, to + APART / 2.0)
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
