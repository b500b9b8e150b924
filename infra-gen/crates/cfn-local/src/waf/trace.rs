//! What happened to a request on its way through the rules.

use std::time::Duration;

use super::action::Action;
use super::details::Detail;
use super::inspected::Inspected;
use super::rate::Rate;

/// A rule that matched.
#[derive(Debug, Clone)]
pub(super) struct Matched<'a> {
    pub(super) rule: &'a str,
    pub(super) action: &'a Action,
    /// The group's own action, where the web ACL overrides it.
    pub(super) overridden: Option<&'static str>,
    /// Whether it counts because it stands in `ExcludedRules`.
    pub(super) excluded: bool,
    pub(super) details: Vec<Detail>,
}

/// A rule group that was evaluated.
#[derive(Debug)]
pub(super) struct GroupTrace<'a> {
    pub(super) id: &'a str,
    /// The rule of the web ACL that uses it.
    pub(super) rule: &'a str,
    pub(super) is_approximation: bool,
    pub(super) terminating: Option<Matched<'a>>,
    pub(super) counted: Vec<Matched<'a>>,
}

/// A rate that was exceeded.
#[derive(Debug)]
pub(super) struct RateTrace<'a> {
    pub(super) rule: &'a str,
    pub(super) rate: &'a Rate,
    pub(super) key: Vec<String>,
}

/// What happened so far.
#[derive(Debug, Default)]
pub(super) struct Trace<'a> {
    pub(super) labels: Vec<String>,
    pub(super) inserted: Vec<(String, String)>,
    pub(super) counted: Vec<Matched<'a>>,
    pub(super) groups: Vec<GroupTrace<'a>>,
    pub(super) rates: Vec<RateTrace<'a>>,
}

impl<'a> Trace<'a> {
    /// Writes the labels of a rule that matched.
    pub(super) fn label(&mut self, labels: &[String]) {
        for label in labels {
            if !self.labels.contains(label) {
                self.labels.push(label.clone());
            }
        }
    }

    /// Adds the headers that a rule inserts into the request.
    pub(super) fn insert(&mut self, action: &Action) {
        if let Action::Allow(headers) | Action::Count(headers) = action {
            self.inserted.extend(headers.iter().cloned());
        }
    }
}

/// What a rule is evaluated with.
pub(super) struct Turn<'t, 'r> {
    pub(super) request: &'t Inspected<'r>,
    pub(super) now: Duration,
}
