//! The counts of a difference.

use std::fmt;

use crate::Impact;
use serde::Serialize;

/// How many resources a change touches, by impact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Summary {
    /// Made.
    pub add: usize,
    /// Changed in place.
    pub change: usize,
    /// Replaced, or possibly so.
    pub replace: usize,
    /// Deleted or given up.
    pub destroy: usize,
}

impl Summary {
    /// The counts of some impacts.
    pub fn of(impacts: impl IntoIterator<Item = Impact>) -> Summary {
        let mut summary = Summary::default();
        for impact in impacts {
            match impact {
                Impact::Create => summary.add += 1,
                Impact::Update => summary.change += 1,
                Impact::MayReplace | Impact::Replace => summary.replace += 1,
                Impact::Destroy => summary.destroy += 1,
            }
        }
        summary
    }
}

/// `Plan: 1 to add, 2 to change, 0 to replace, 0 to destroy.`
impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Summary {
            add,
            change,
            replace,
            destroy,
        } = self;
        write!(
            f,
            "Plan: {add} to add, {change} to change, {replace} to replace, {destroy} to destroy."
        )
    }
}
