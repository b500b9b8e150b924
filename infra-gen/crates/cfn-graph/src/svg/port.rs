//! Where lines leave and reach boxes.

use std::collections::BTreeMap;

use crate::graph::End;
use crate::svg::place::{PAD, Placement, Spot};
use crate::svg::route::{APART, Drawn, Joint, Piece};

/// An end of a piece at a box.
struct Port {
    piece: usize,
    /// Which of its two.
    end: usize,
    /// Where the other one is.
    toward: f64,
}

/// Spreads the ends of pieces along the sides of what they end at.
pub(crate) fn ports(pieces: &mut [Piece], drawn: &Drawn, placement: &Placement) {
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
