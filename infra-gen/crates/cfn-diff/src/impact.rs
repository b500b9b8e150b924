//! How much a change does to a resource.

use std::fmt;

use serde::Serialize;

/// What a change does to a resource, the mildest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Impact {
    /// Changed in place.
    Update,
    /// Made.
    Create,
    /// Changed in place or replaced: only the service knows.
    MayReplace,
    /// Made anew, the old one deleted or retained.
    Replace,
    /// Deleted, or given up when its policy retains it.
    Destroy,
}

impl Impact {
    /// The sign shown before a resource: `~ + ? ± -`.
    pub fn sign(self) -> &'static str {
        match self {
            Impact::Update => "~",
            Impact::Create => "+",
            Impact::MayReplace => "?",
            Impact::Replace => "±",
            Impact::Destroy => "-",
        }
    }
}

impl fmt::Display for Impact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Impact::Update => "update",
            Impact::Create => "create",
            Impact::MayReplace => "may replace",
            Impact::Replace => "replace",
            Impact::Destroy => "destroy",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn worse_is_greater() {
        use Impact::*;
        assert!(Update < Create && Create < MayReplace && MayReplace < Replace);
        assert!(Replace < Destroy);
    }
}
