//! Rule groups: AWS's managed ones, and those of the template.

use super::action::{self, Action, Bodies};
use super::details::Detail;
use super::labels;
use super::managed::{self, ManagedRule};
use super::metrics::{Counter, Visibility};
use super::node::{AclError, Node};
use super::rate::{Pace, Rate};
use super::statement::{Scope, Statement};
use super::trace::{GroupTrace, Matched, RateTrace, Trace, Turn};

/// What makes a rule match.
#[derive(Debug)]
pub(super) enum Check {
    Statement(Statement),
    Rate(Rate),
    Managed(&'static ManagedRule),
}

impl std::fmt::Debug for ManagedRule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name)
    }
}

impl Check {
    /// Reads the statement of a rule that uses no group.
    pub(super) fn read(statement: &Node<'_>, scope: Scope<'_>) -> Result<Check, AclError> {
        match statement.choice()? {
            ("RateBasedStatement", body) => Ok(Check::Rate(Rate::read(&body, scope)?)),
            _ => Ok(Check::Statement(Statement::read(statement, scope)?)),
        }
    }

    /// Whether the request matches, and what it matched on.
    pub(super) fn matches<'a>(
        &'a self,
        rule: &'a str,
        turn: &Turn<'_, '_>,
        trace: &mut Trace<'a>,
    ) -> Option<Vec<Detail>> {
        let mut details = Vec::new();
        let matches = match self {
            Check::Statement(statement) => {
                statement.matches(turn.request, &trace.labels, &mut details)
            }
            Check::Rate(rate) => match rate.pace(turn.request, &trace.labels, turn.now) {
                Pace::Above(key) => {
                    trace.rates.push(RateTrace { rule, rate, key });
                    true
                }
                Pace::NotCounted | Pace::Within => false,
            },
            Check::Managed(managed) => {
                let matches = (managed.test)(turn.request);
                details.extend(managed.detail.filter(|_| matches));
                matches
            }
        };
        matches.then_some(details)
    }
}

/// A rule group as one rule of a web ACL uses it.
#[derive(Debug)]
pub(super) struct Group {
    id: String,
    is_approximation: bool,
    scope_down: Option<Statement>,
    pub(super) rules: Vec<GroupRule>,
}

/// A rule of a group.
#[derive(Debug)]
pub(super) struct GroupRule {
    pub(super) name: String,
    labels: Vec<String>,
    check: Check,
    action: Action,
    overridden: Option<&'static str>,
    excluded: bool,
    pub(super) visibility: Visibility,
    pub(super) counter: Counter,
}

impl Group {
    /// Reads a `ManagedRuleGroupStatement`.
    pub(super) fn managed(
        node: &Node<'_>,
        scope: Scope<'_>,
        bodies: &Bodies,
        visibility: &Visibility,
    ) -> Result<Group, AclError> {
        node.only(&[
            "ExcludedRules",
            "Name",
            "RuleActionOverrides",
            "ScopeDownStatement",
            "VendorName",
            "Version",
        ])?;
        let name = node.need("Name")?;
        let group = match (
            node.need("VendorName")?.text()?,
            managed::group(name.text()?),
        ) {
            ("AWS", Some(group)) => group,
            _ => {
                return Err(name.invalid(format!(
                    "there is no approximation of `{}` on this machine",
                    name.text()?
                )));
            }
        };
        let rules = group.rules.iter().map(|rule| GroupRule {
            name: rule.name.to_owned(),
            labels: vec![format!(
                "awswaf:managed:aws:{}:{}",
                group.namespace, rule.label
            )],
            check: Check::Managed(rule),
            action: match rule.counts {
                true => Action::Count(Vec::new()),
                false => Action::Block(None),
            },
            overridden: None,
            excluded: false,
            visibility: visibility.clone(),
            counter: Counter::default(),
        });
        let id = match node.get("Version") {
            None => format!("AWS#{}", group.name),
            Some(version) => format!("AWS#{}#{}", group.name, version.text()?),
        };
        let mut group = Group {
            id,
            is_approximation: true,
            scope_down: node
                .get("ScopeDownStatement")
                .map(|statement| Statement::read(&statement, scope))
                .transpose()?,
            rules: rules.collect(),
        };
        group.change(node, bodies)?;
        Ok(group)
    }

    /// Reads a `RuleGroupReferenceStatement` and the group of the template.
    pub(super) fn referenced(
        node: &Node<'_>,
        scope: Scope<'_>,
        bodies: &Bodies,
    ) -> Result<Group, AclError> {
        node.only(&["Arn", "ExcludedRules", "RuleActionOverrides"])?;
        let resource = scope.resource("AWS::WAFv2::RuleGroup", &node.need("Arn")?)?;
        let root = Node::root(&resource.logical_id, &resource.properties);
        let own_bodies = match root.get("CustomResponseBodies") {
            Some(bodies) => action::bodies(&bodies)?,
            None => Bodies::new(),
        };
        let prefix = super::acl::prefix(resource, "rulegroup");
        let inside = Scope {
            prefix: &prefix,
            ..scope
        };
        let mut rules = Vec::new();
        for rule in root.need("Rules")?.items()? {
            rule.only(&[
                "Action",
                "Name",
                "Priority",
                "RuleLabels",
                "Statement",
                "VisibilityConfig",
            ])?;
            let entry = GroupRule {
                name: rule.need("Name")?.text()?.to_owned(),
                labels: labels::rule_labels(&rule, &prefix)?,
                check: Check::read(&rule.need("Statement")?, inside)?,
                action: Action::read(&rule.need("Action")?, &own_bodies)?,
                overridden: None,
                excluded: false,
                visibility: Visibility::read(&rule.need("VisibilityConfig")?)?,
                counter: Counter::default(),
            };
            rules.push((rule.need("Priority")?.number()?, entry));
        }
        rules.sort_by_key(|(priority, _)| *priority);
        let mut group = Group {
            id: resource.arn().unwrap_or(&resource.physical_id).to_owned(),
            is_approximation: false,
            scope_down: None,
            rules: rules.into_iter().map(|(_, rule)| rule).collect(),
        };
        group.change(node, bodies)?;
        Ok(group)
    }

    /// Whether it is one of AWS's.
    pub(super) fn is_managed(&self) -> bool {
        self.is_approximation
    }

    /// Does what `RuleActionOverrides` and `ExcludedRules` say.
    fn change(&mut self, node: &Node<'_>, bodies: &Bodies) -> Result<(), AclError> {
        let list = |name: &str| node.get(name).map_or(Ok(Vec::new()), |list| list.items());
        for entry in list("RuleActionOverrides")? {
            entry.only(&["ActionToUse", "Name"])?;
            let action = Action::read(&entry.need("ActionToUse")?, bodies)?;
            let rule = self.rule(&entry.need("Name")?)?;
            rule.overridden = Some(rule.action.name());
            rule.action = action;
        }
        for entry in list("ExcludedRules")? {
            entry.only(&["Name"])?;
            let rule = self.rule(&entry.need("Name")?)?;
            rule.overridden = Some(rule.action.name());
            rule.action = Action::Count(Vec::new());
            rule.excluded = true;
        }
        Ok(())
    }

    fn rule(&mut self, name: &Node<'_>) -> Result<&mut GroupRule, AclError> {
        let text = name.text()?;
        self.rules
            .iter_mut()
            .find(|rule| rule.name == text)
            .ok_or_else(|| name.invalid(format!("the group has no rule `{text}`")))
    }

    /// Evaluates the group: the rule that ended it, if one did. With `counts`
    /// (`OverrideAction: Count`) what would end the evaluation is counted.
    pub(super) fn evaluate<'a>(
        &'a self,
        user: &'a str,
        counts: bool,
        turn: &Turn<'_, '_>,
        trace: &mut Trace<'a>,
    ) -> Option<Matched<'a>> {
        let in_scope = self
            .scope_down
            .as_ref()
            .is_none_or(|scope| scope.matches(turn.request, &trace.labels, &mut Vec::new()));
        if !in_scope {
            return None;
        }
        let mut evaluated = GroupTrace {
            id: &self.id,
            rule: user,
            is_approximation: self.is_approximation,
            terminating: None,
            counted: Vec::new(),
        };
        for rule in &self.rules {
            let Some(details) = rule.check.matches(&rule.name, turn, trace) else {
                continue;
            };
            trace.label(&rule.labels);
            let matched = Matched {
                rule: &rule.name,
                action: &rule.action,
                overridden: rule.overridden,
                excluded: rule.excluded,
                details,
            };
            if let Action::Count(_) = rule.action {
                trace.insert(&rule.action);
                rule.counter.count(&rule.action);
                evaluated.counted.push(matched);
                continue;
            }
            match counts {
                true => rule.counter.count(&Action::Count(Vec::new())),
                false => rule.counter.count(&rule.action),
            }
            evaluated.terminating = Some(matched);
            break;
        }
        let terminating = evaluated.terminating.clone();
        trace.groups.push(evaluated);
        terminating
    }
}
