//! What happens with the part of a request that is too long to be inspected.

use super::node::{AclError, Node};

/// What a rule does with a component that is longer than what is inspected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Oversize {
    /// Inspects what fits.
    Continue,
    /// Matches.
    Match,
    /// Does not match.
    NoMatch,
}

impl Oversize {
    /// Reads the `OversizeHandling` of a component.
    pub(super) fn read(component: &Node<'_>) -> Result<Oversize, AclError> {
        let Some(node) = component.get("OversizeHandling") else {
            return Ok(Oversize::Continue);
        };
        match node.text()? {
            "CONTINUE" => Ok(Oversize::Continue),
            "MATCH" => Ok(Oversize::Match),
            "NO_MATCH" => Ok(Oversize::NoMatch),
            _ => Err(node.invalid("CONTINUE, MATCH or NO_MATCH is needed")),
        }
    }

    /// What is decided without a look at the component, if it is too long.
    pub(super) fn decides(self, too_long: bool) -> Option<bool> {
        match (self, too_long) {
            (Oversize::Match, true) => Some(true),
            (Oversize::NoMatch, true) => Some(false),
            _ => None,
        }
    }
}
