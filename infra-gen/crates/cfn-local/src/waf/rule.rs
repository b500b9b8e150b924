//! The rules of a web ACL.

use super::action::{Action, Bodies};
use super::group::{Check, Group};
use super::labels;
use super::metrics::{Counter, Visibility};
use super::node::{AclError, Node};
use super::statement::Scope;
use super::trace::{Matched, Trace, Turn};

/// A rule.
#[derive(Debug)]
pub(super) struct Rule {
    pub(super) name: String,
    pub(super) priority: u64,
    labels: Vec<String>,
    pub(super) visibility: Visibility,
    pub(super) counter: Counter,
    pub(super) body: Body,
}

/// What a rule is made of.
#[derive(Debug)]
pub(super) enum Body {
    /// A statement and what to do when it matches.
    Own { check: Check, action: Action },
    /// A rule group, whose rules say what to do.
    Group { group: Group, counts: bool },
}

/// How a rule ended the evaluation.
#[derive(Debug)]
pub(super) struct Ending<'a> {
    pub(super) rule: &'a Rule,
    pub(super) matched: Matched<'a>,
}

impl Rule {
    pub(super) fn read(
        node: &Node<'_>,
        scope: Scope<'_>,
        bodies: &Bodies,
    ) -> Result<Rule, AclError> {
        node.only(&[
            "Action",
            "Name",
            "OverrideAction",
            "Priority",
            "RuleLabels",
            "Statement",
            "VisibilityConfig",
        ])?;
        let visibility = Visibility::read(&node.need("VisibilityConfig")?)?;
        let statement = node.need("Statement")?;
        let group = match statement.choice()? {
            ("ManagedRuleGroupStatement", body) => {
                Some(Group::managed(&body, scope, bodies, &visibility)?)
            }
            ("RuleGroupReferenceStatement", body) => Some(Group::referenced(&body, scope, bodies)?),
            _ => None,
        };
        let body = match group {
            Some(group) => {
                let action = node.need("OverrideAction")?;
                let counts = match action.choice()?.0 {
                    "None" => false,
                    "Count" => true,
                    _ => return Err(action.invalid("None or Count is needed")),
                };
                Body::Group { group, counts }
            }
            None => Body::Own {
                check: Check::read(&statement, scope)?,
                action: Action::read(&node.need("Action")?, bodies)?,
            },
        };
        Ok(Rule {
            name: node.need("Name")?.text()?.to_owned(),
            priority: node.need("Priority")?.number()?,
            labels: labels::rule_labels(node, scope.prefix)?,
            visibility,
            counter: Counter::default(),
            body,
        })
    }

    /// The `terminatingRuleType` of log records.
    pub(super) fn kind(&self) -> &'static str {
        match &self.body {
            Body::Own {
                check: Check::Rate(_),
                ..
            } => "RATE_BASED",
            Body::Own { .. } => "REGULAR",
            Body::Group { group, .. } if group.is_managed() => "MANAGED_RULE_GROUP",
            Body::Group { .. } => "GROUP",
        }
    }

    /// Evaluates the rule: how it ended the evaluation, if it did.
    pub(super) fn evaluate<'a>(
        &'a self,
        turn: &Turn<'_, '_>,
        trace: &mut Trace<'a>,
    ) -> Option<Ending<'a>> {
        match &self.body {
            Body::Own { check, action } => {
                let details = check.matches(&self.name, turn, trace)?;
                trace.label(&self.labels);
                trace.insert(action);
                self.counter.count(action);
                let matched = Matched {
                    rule: &self.name,
                    action,
                    overridden: None,
                    excluded: false,
                    details,
                };
                match action {
                    Action::Count(_) => {
                        trace.counted.push(matched);
                        None
                    }
                    _ => Some(Ending {
                        rule: self,
                        matched,
                    }),
                }
            }
            Body::Group { group, counts } => {
                let matched = group.evaluate(&self.name, *counts, turn, trace)?;
                trace.label(&self.labels);
                if *counts {
                    self.counter.count(&Action::Count(Vec::new()));
                    trace.counted.push(Matched {
                        rule: &self.name,
                        action: &COUNT,
                        details: Vec::new(),
                        ..matched
                    });
                    return None;
                }
                trace.insert(matched.action);
                self.counter.count(matched.action);
                Some(Ending {
                    rule: self,
                    matched,
                })
            }
        }
    }
}

/// What a group does whose action is overridden to count.
static COUNT: Action = Action::Count(Vec::new());
