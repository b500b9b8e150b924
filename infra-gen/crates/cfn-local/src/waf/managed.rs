//! Approximations of AWS's managed rule groups.
//!
//! AWS publishes what its rules are for, their names, labels and actions, and
//! deliberately not what they match. The rules here have those names, labels,
//! actions and their order, and match by the public descriptions; nothing more
//! is claimed of them. Groups that are missing are refused, not ignored.
//!
//! See <https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-list.html>.

mod common;
mod known_bad_inputs;
mod lists;
mod sql;
mod text;

use super::details::Detail;
use super::inspected::Inspected;

pub(super) use text::Text;

/// The field of a log record that says a rule is an approximation.
pub const FIELD: &str = "x-approximation";

/// What that field says.
pub const NOTICE: &str =
    "AWS does not publish this rule; an approximation of it ran on this machine";

/// A rule of a managed group.
pub(super) struct ManagedRule {
    /// AWS's name.
    pub(super) name: &'static str,
    /// The last part of AWS's label.
    pub(super) label: &'static str,
    /// What a match of injection or a script tells.
    pub(super) detail: Option<Detail>,
    /// Whether AWS only counts unless told otherwise.
    pub(super) counts: bool,
    /// Whether a request matches.
    pub(super) test: fn(&Inspected<'_>) -> bool,
}

impl ManagedRule {
    const fn new(
        name: &'static str,
        label: &'static str,
        test: fn(&Inspected<'_>) -> bool,
    ) -> ManagedRule {
        ManagedRule {
            name,
            label,
            detail: None,
            counts: false,
            test,
        }
    }

    const fn with(mut self, detail: Detail) -> ManagedRule {
        self.detail = Some(detail);
        self
    }

    const fn counting(mut self) -> ManagedRule {
        self.counts = true;
        self
    }
}

/// A managed rule group.
pub(super) struct ManagedGroup {
    /// AWS's name.
    pub(super) name: &'static str,
    /// The namespace of its labels, below `awswaf:managed:aws:`.
    pub(super) namespace: &'static str,
    /// Its rules, in order.
    pub(super) rules: &'static [ManagedRule],
}

static GROUPS: [&ManagedGroup; 5] = [
    &common::GROUP,
    &known_bad_inputs::GROUP,
    &sql::GROUP,
    &lists::IP_REPUTATION,
    &lists::ANONYMOUS_IP,
];

/// The managed group of this name, if there is an approximation of it.
pub(super) fn group(name: &str) -> Option<&'static ManagedGroup> {
    GROUPS.into_iter().find(|group| group.name == name)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn rules_and_labels_of_a_group_are_named_once() {
        for group in GROUPS {
            let names: BTreeSet<_> = group.rules.iter().map(|rule| rule.name).collect();
            let labels: BTreeSet<_> = group.rules.iter().map(|rule| rule.label).collect();
            assert_eq!(names.len(), group.rules.len(), "{}", group.name);
            assert_eq!(labels.len(), group.rules.len(), "{}", group.name);
        }
    }
}
