//! Where groups and nodes stand: a rank for each tier, near what they are tied to.
//!
//! An edge that passes a rank has a place of its own in it, beside the groups,
//! so that no line crosses a box.

use std::collections::BTreeMap;

use crate::graph::{End, Graph, Tier};
use crate::svg::measure;
use crate::svg::order::{improve, settle};
use crate::svg::tie::{Links, Place};

/// Space between a frame and its nodes.
pub(crate) const PAD: f64 = 16.0;
/// The height of a frame's title.
pub(crate) const TITLE: f64 = 30.0;
/// The size of a node's name.
const NAME: f64 = 13.0;
/// The size of all other text.
pub(crate) const SMALL: f64 = 11.0;
/// How much wider bold letters are.
const BOLD: f64 = 1.1;

const NODE_GAP: f64 = 26.0;
/// The width of a passage.
pub(crate) const PASSAGE: f64 = 14.0;
/// Sweeps over the ranks: the first ones may change the order.
const SWEEPS: usize = 24;
const ORDERING: usize = 16;

/// What stands in a rank.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Spot {
    /// A node.
    Node(usize),
    /// Where an edge passes.
    Passage {
        /// Index of the edge.
        edge: usize,
        /// The rank.
        rank: usize,
    },
}

/// Spots that stay together: the nodes of a group, or a passage.
#[derive(Debug, Clone)]
pub(crate) struct Block {
    /// The group.
    pub group: Option<usize>,
    /// Its spots from left to right, with their left sides from the block's.
    pub spots: Vec<(Spot, f64)>,
    /// The whole width.
    pub width: f64,
    /// The left side.
    pub x: f64,
}

/// The middles of spots and of groups.
pub(crate) type Centres = (BTreeMap<Spot, f64>, BTreeMap<usize, f64>);

/// Where everything stands from left to right.
#[derive(Debug, Clone)]
pub(crate) struct Placement {
    /// The ranks from above, each from left to right.
    pub ranks: Vec<Vec<Block>>,
    /// The rank of each group.
    pub rank_of_group: Vec<usize>,
    /// The width of each node.
    pub widths: Vec<f64>,
}

impl Placement {
    /// The rank of an edge's end.
    pub fn rank(&self, graph: &Graph, end: End) -> usize {
        let group = match end {
            End::Group(g) => Some(g),
            End::Node(n) => graph
                .groups
                .iter()
                .position(|group| group.nodes.contains(&n)),
        };
        group.map_or(0, |g| self.rank_of_group[g])
    }

    /// The middles of all spots and groups.
    pub fn centres(&self) -> Centres {
        let mut spots = BTreeMap::new();
        let mut groups = BTreeMap::new();
        for block in self.ranks.iter().flatten() {
            for (spot, x) in &block.spots {
                spots.insert(*spot, block.x + x + self.width(*spot) / 2.0);
            }
            if let Some(g) = block.group {
                groups.insert(g, block.x + block.width / 2.0);
            }
        }
        (spots, groups)
    }

    /// The width of a spot.
    pub fn width(&self, spot: Spot) -> f64 {
        match spot {
            Spot::Node(n) => self.widths[n],
            Spot::Passage { .. } => PASSAGE,
        }
    }
}

/// Places a graph.
pub(crate) fn place(graph: &Graph) -> Placement {
    let mut tiers: Vec<Tier> = graph.groups.iter().map(|group| group.tier).collect();
    tiers.dedup();
    let rank_of = |tier: Tier| tiers.iter().position(|one| *one == tier).unwrap_or(0);
    let mut placement = Placement {
        ranks: vec![Vec::new(); tiers.len()],
        rank_of_group: graph
            .groups
            .iter()
            .map(|group| rank_of(group.tier))
            .collect(),
        widths: graph.nodes.iter().map(node_width).collect(),
    };
    for (g, group) in graph.groups.iter().enumerate() {
        placement.ranks[placement.rank_of_group[g]].push(Block {
            group: Some(g),
            spots: group.nodes.iter().map(|n| (Spot::Node(*n), 0.0)).collect(),
            width: 0.0,
            x: 0.0,
        });
    }
    let mut links: Links = Links::default();
    for (e, edge) in graph.edges.iter().enumerate() {
        let ends = [edge.from, edge.to];
        let ranks = ends.map(|end| placement.rank(graph, end));
        let (upper, lower) = match ranks[0] <= ranks[1] {
            true => (ends[0], ends[1]),
            false => (ends[1], ends[0]),
        };
        let (top, bottom) = (ranks[0].min(ranks[1]), ranks[0].max(ranks[1]));
        let mut chain = vec![Place::End(upper)];
        for rank in top + 1..bottom {
            let spot = Spot::Passage { edge: e, rank };
            placement.ranks[rank].push(Block {
                group: None,
                spots: vec![(spot, 0.0)],
                width: PASSAGE,
                x: 0.0,
            });
            chain.push(Place::Spot(spot));
        }
        chain.push(Place::End(lower));
        for pair in chain.windows(2) {
            links.tie(pair[0], pair[1]);
        }
    }
    let besides = besides(graph, &placement);
    for rank in &mut placement.ranks {
        for block in rank.iter_mut() {
            pack(block, graph, &placement.widths, &besides);
        }
        let anywhere = vec![0.0; rank.len()];
        settle(rank, &anywhere, &besides);
    }
    let mut best = (f64::INFINITY, placement.clone());
    for sweep in 0..SWEEPS {
        let count = placement.ranks.len();
        for step in 0..count {
            let rank = if sweep % 2 == 0 {
                step
            } else {
                count - 1 - step
            };
            improve(
                &mut placement,
                rank,
                graph,
                &links,
                &besides,
                sweep < ORDERING,
            );
        }
        let length = links.length(&placement.centres());
        if length < best.0 {
            best = (length, placement.clone());
        }
    }
    let mut placement = best.1;
    let left = |blocks: &Vec<Block>| blocks.first().map_or(0.0, |block| block.x);
    let shift = placement
        .ranks
        .iter()
        .map(left)
        .fold(f64::INFINITY, f64::min);
    for block in placement.ranks.iter_mut().flatten() {
        block.x -= shift;
    }
    placement
}

fn node_width(node: &crate::graph::Node) -> f64 {
    let notes = node.notes.join(" · ");
    let texts = [
        (&node.kind, SMALL),
        (&notes, SMALL),
        (&node.name, NAME * BOLD),
    ];
    let widths = texts.map(|(text, size)| measure::width(text, size));
    (widths.into_iter().fold(90.0, f64::max) + 22.0).round()
}

/// The widest label between two groups or nodes of one rank: what stands side
/// by side keeps so much apart.
pub(crate) type Besides = BTreeMap<(End, End), f64>;

fn besides(graph: &Graph, placement: &Placement) -> Besides {
    let mut found = Besides::new();
    let group = |end: End| match end {
        End::Node(n) => graph
            .groups
            .iter()
            .position(|group| group.nodes.contains(&n)),
        End::Group(g) => Some(g),
    };
    for edge in &graph.edges {
        if placement.rank(graph, edge.from) != placement.rank(graph, edge.to) {
            continue;
        }
        let width = measure::width(&edge.label(), SMALL) + 30.0;
        let mut keep = |one: End, other: End| {
            for key in [(one, other), (other, one)] {
                let gap = found.entry(key).or_insert(0.0_f64);
                *gap = gap.max(width);
            }
        };
        keep(edge.from, edge.to);
        if let (Some(one), Some(other)) = (group(edge.from), group(edge.to)) {
            keep(End::Group(one), End::Group(other));
        }
    }
    found
}

/// Puts a group's nodes side by side.
pub(crate) fn pack(block: &mut Block, graph: &Graph, widths: &[f64], besides: &Besides) {
    let Some(group) = block.group else {
        return;
    };
    let mut x = PAD;
    let mut before = None;
    for (spot, left) in &mut block.spots {
        let Spot::Node(n) = *spot else {
            continue;
        };
        if let Some(before) = before {
            let gap = besides.get(&(End::Node(before), End::Node(n)));
            x += gap.copied().unwrap_or(0.0).max(NODE_GAP);
        }
        *left = x;
        x += widths[n];
        before = Some(n);
    }
    let title = measure::width(&graph.groups[group].title(), SMALL) * BOLD + 2.0 * PAD;
    let content = x + PAD;
    let spare = (title - content).max(0.0);
    for (_, left) in &mut block.spots {
        *left += spare / 2.0;
    }
    block.width = content + spare;
}
