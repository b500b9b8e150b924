//! What is tied to what, and how near they are.

use std::collections::BTreeMap;

use crate::graph::End;
use crate::svg::place::{Centres, Spot};

/// An end of a piece of an edge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Place {
    /// A node or group.
    End(End),
    /// Where the edge passes a rank, or a node.
    Spot(Spot),
}

/// What each place is tied to.
#[derive(Debug, Default)]
pub(crate) struct Links(BTreeMap<Place, Vec<Place>>);

impl Links {
    /// Ties two places.
    pub fn tie(&mut self, one: Place, other: Place) {
        self.0.entry(one).or_default().push(other);
        self.0.entry(other).or_default().push(one);
    }

    /// How far all ties lead to the side.
    pub fn length(&self, centres: &Centres) -> f64 {
        let spread = |(place, others): (&Place, &Vec<Place>)| {
            let from = at(*place, centres).unwrap_or_default();
            let ends = others.iter().filter_map(|other| at(*other, centres));
            ends.map(|to| (to - from).abs()).sum::<f64>()
        };
        self.0.iter().map(spread).sum()
    }

    /// The middle of what a place is tied to.
    pub fn pull(&self, place: Place, centres: &Centres) -> Option<f64> {
        let others = self.0.get(&place)?;
        let xs: Vec<f64> = others
            .iter()
            .filter_map(|other| at(*other, centres))
            .collect();
        (!xs.is_empty()).then(|| xs.iter().sum::<f64>() / xs.len() as f64)
    }
}

/// The middle of a place.
fn at(place: Place, centres: &Centres) -> Option<f64> {
    let found = match place {
        Place::Spot(spot) => centres.0.get(&spot),
        Place::End(End::Node(n)) => centres.0.get(&Spot::Node(n)),
        Place::End(End::Group(g)) => centres.1.get(&g),
    };
    found.copied()
}
