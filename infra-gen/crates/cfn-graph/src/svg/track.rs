//! The tracks between two ranks, on which lines lead to the side.

use std::collections::BTreeMap;

use crate::graph::Graph;
use crate::svg::measure;
use crate::svg::place::SMALL;
use crate::svg::route::{APART, Piece};

/// Chooses the piece of each edge that has its label: the widest.
pub(crate) fn label(pieces: &mut [Piece]) {
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
pub(crate) fn tracks(pieces: &mut [Piece], graph: &Graph, ranks: usize) -> Vec<usize> {
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
