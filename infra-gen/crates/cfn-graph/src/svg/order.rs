//! The order within a rank, and the place that it allows.

use crate::graph::{End, Graph};
use crate::svg::place::{Besides, Block, PASSAGE, Placement, Spot, pack};
use crate::svg::tie::{Links, Place};

const BLOCK_GAP: f64 = 40.0;

/// Brings the blocks of a rank as near to where they are wanted (their middles)
/// as their order and widths allow: least squares, by pooling neighbours that
/// would overlap.
pub(crate) fn settle(rank: &mut [Block], wanted: &[f64], besides: &Besides) {
    let mut offsets = Vec::new();
    let mut offset = 0.0;
    for (i, block) in rank.iter().enumerate() {
        if i > 0 {
            let gap = match (rank[i - 1].group, block.group) {
                (Some(one), Some(other)) => {
                    let gap = besides.get(&(End::Group(one), End::Group(other)));
                    gap.copied().unwrap_or(0.0).max(BLOCK_GAP)
                }
                (None, None) => 10.0,
                _ => 18.0,
            };
            offset += gap;
        }
        offsets.push(offset);
        offset += block.width;
    }
    // Pools of (sum of wishes, weight, count).
    let mut pools: Vec<(f64, f64, usize)> = Vec::new();
    for (i, block) in rank.iter().enumerate() {
        let wish = wanted[i] - block.width / 2.0 - offsets[i];
        pools.push((wish, 1.0, 1));
        while let [.., before, last] = pools.as_slice() {
            if before.0 / before.1 <= last.0 / last.1 {
                break;
            }
            let merged = (before.0 + last.0, before.1 + last.1, before.2 + last.2);
            pools.truncate(pools.len() - 2);
            pools.push(merged);
        }
    }
    let mut i = 0;
    for (sum, weight, count) in pools {
        for _ in 0..count {
            rank[i].x = (sum / weight + offsets[i]).round();
            i += 1;
        }
    }
}

/// Orders and settles one rank by what its spots are tied to.
pub(crate) fn improve(
    placement: &mut Placement,
    rank: usize,
    graph: &Graph,
    links: &Links,
    besides: &Besides,
    reorder: bool,
) {
    let centres = placement.centres();
    let widths = placement.widths.clone();
    let wish = |spot: Spot| {
        let place = match spot {
            Spot::Node(n) => Place::End(End::Node(n)),
            passage => Place::Spot(passage),
        };
        links.pull(place, &centres)
    };
    let mut blocks = std::mem::take(&mut placement.ranks[rank]);
    let mut wanted: Vec<f64> = Vec::new();
    for block in &mut blocks {
        if reorder {
            let key = |spot: &(Spot, f64)| wish(spot.0).unwrap_or(centres.0[&spot.0]);
            block
                .spots
                .sort_by(|one, other| key(one).total_cmp(&key(other)));
            pack(block, graph, &widths, besides);
        }
        // A wish of a node is one of its block, by where it is in it.
        let mut wishes: Vec<f64> = block
            .spots
            .iter()
            .filter_map(|(spot, left)| {
                let width = match spot {
                    Spot::Node(n) => widths[*n],
                    Spot::Passage { .. } => PASSAGE,
                };
                Some(wish(*spot)? - (left + width / 2.0) + block.width / 2.0)
            })
            .collect();
        let own = block
            .group
            .and_then(|g| links.pull(Place::End(End::Group(g)), &centres));
        wishes.extend(own);
        let middle = block.x + block.width / 2.0;
        wanted.push(match wishes.is_empty() {
            true => middle,
            false => wishes.iter().sum::<f64>() / wishes.len() as f64,
        });
    }
    if reorder {
        let mut order: Vec<usize> = (0..blocks.len()).collect();
        order.sort_by(|one, other| wanted[*one].total_cmp(&wanted[*other]));
        blocks = order.iter().map(|i| blocks[*i].clone()).collect();
        wanted = order.iter().map(|i| wanted[*i]).collect();
    }
    settle(&mut blocks, &wanted, besides);
    placement.ranks[rank] = blocks;
}
