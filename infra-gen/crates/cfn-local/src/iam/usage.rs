//! Which permissions were used, so that the others can be taken away.

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

/// A permission that a policy grants.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Grant {
    /// The ARN of the role.
    pub role: String,
    /// The action as the policy writes it.
    pub action: String,
    /// The resource as the policy writes it.
    pub resource: String,
}

/// The permissions that were used; it outlives a change of the policies.
#[derive(Debug, Default)]
pub struct Usage(Mutex<BTreeSet<Grant>>);

impl Usage {
    /// Notes that a permission was used.
    pub(super) fn note(&self, role: &str, action: &str, resource: &str) {
        let mut used = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        used.insert(Grant {
            role: role.to_owned(),
            action: action.to_owned(),
            resource: resource.to_owned(),
        });
    }

    /// Whether a permission was used.
    pub fn contains(&self, grant: &Grant) -> bool {
        let used = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        used.contains(grant)
    }
}
