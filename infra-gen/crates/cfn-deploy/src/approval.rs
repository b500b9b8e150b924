//! What an engineer has to agree to before a plan is carried out.

use std::collections::BTreeSet;

use cfn_diff::SecurityChange;
use serde::Serialize;

use crate::plan::{Plan, PlannedChange};

/// Which changes are asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum ApprovalPolicy {
    /// Only those that endanger data.
    Never,
    /// Those too that may widen access.
    #[default]
    Broadening,
    /// All.
    Any,
}

/// What stands between a plan and its execution.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Review<'p> {
    /// Changes that endanger data and were not allowed by name: the plan is
    /// refused, whatever is answered.
    pub refused: Vec<&'p PlannedChange>,
    /// Changes that endanger data and were allowed by name.
    pub endangering: Vec<&'p PlannedChange>,
    /// Changes that may widen access.
    pub widening: Vec<&'p SecurityChange>,
    /// Whether to ask.
    pub ask: bool,
}

/// Judges plans that are carried out together.
pub fn review<'p>(
    plans: impl IntoIterator<Item = &'p Plan>,
    policy: ApprovalPolicy,
    allowed: &BTreeSet<String>,
) -> Review<'p> {
    let mut review = Review::default();
    let mut anything = false;
    for plan in plans {
        anything |= !plan.is_empty();
        for change in plan.resources.iter().filter(|c| c.endangers_data()) {
            match allowed.contains(&change.logical_id) {
                true => review.endangering.push(change),
                false => review.refused.push(change),
            }
        }
        let widening = plan.security.iter().filter(|c| c.access.may_widen());
        review.widening.extend(widening);
    }
    review.ask = !review.endangering.is_empty()
        || !review.refused.is_empty()
        || match policy {
            ApprovalPolicy::Never => false,
            ApprovalPolicy::Broadening => !review.widening.is_empty(),
            ApprovalPolicy::Any => anything,
        };
    review
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cloud::ChangeSetKind;
    use cfn::Template;
    use cfn_diff::{diff, security_changes};

    const TABLE: &str = r#"{"Resources": {
        "T": {"Type": "AWS::DynamoDB::Table", "Properties": {"TableName": "a"}},
        "F": {"Type": "AWS::Lambda::Function", "Properties": {"Timeout": 1}}}}"#;
    const RENAMED: &str = r#"{"Resources": {
        "T": {"Type": "AWS::DynamoDB::Table", "Properties": {"TableName": "b"}},
        "F": {"Type": "AWS::Lambda::Function", "Properties": {"Timeout": 1}}}}"#;
    const SLOWER: &str = r#"{"Resources": {
        "T": {"Type": "AWS::DynamoDB::Table", "Properties": {"TableName": "a"}},
        "F": {"Type": "AWS::Lambda::Function", "Properties": {"Timeout": 2}}}}"#;
    const OPENED: &str = r#"{"Resources": {
        "T": {"Type": "AWS::DynamoDB::Table", "Properties": {"TableName": "a"}},
        "F": {"Type": "AWS::Lambda::Function", "Properties": {"Timeout": 1}},
        "U": {"Type": "AWS::Lambda::Url", "Properties": {"AuthType": "NONE"}}}}"#;

    fn plan(new: &str) -> Plan {
        let (old, new) = (
            Template::parse(TABLE).unwrap(),
            Template::parse(new).unwrap(),
        );
        let (old, new) = (Some(&old), Some(&new));
        let security = security_changes(old, new);
        Plan::predicted("s", ChangeSetKind::Update, &diff(old, new), security)
    }

    fn asks(new: &str, policy: ApprovalPolicy) -> bool {
        review([&plan(new)], policy, &BTreeSet::new()).ask
    }

    #[test]
    fn a_replaced_table_is_refused_unless_it_is_named() {
        let plan = plan(RENAMED);
        let refused = review([&plan], ApprovalPolicy::Never, &BTreeSet::new());
        assert_eq!(refused.refused[0].logical_id, "T");
        let allowed = BTreeSet::from(["T".to_owned()]);
        let review = review([&plan], ApprovalPolicy::Never, &allowed);
        assert!(review.refused.is_empty());
        assert!(review.ask, "data is asked about under every policy");
    }

    #[test]
    fn a_harmless_change_is_asked_about_only_when_all_are() {
        assert!(!asks(SLOWER, ApprovalPolicy::Broadening));
        assert!(asks(SLOWER, ApprovalPolicy::Any));
    }

    #[test]
    fn wider_access_is_asked_about_by_default() {
        assert!(asks(OPENED, ApprovalPolicy::default()));
        assert!(!asks(OPENED, ApprovalPolicy::Never));
    }

    #[test]
    fn nothing_to_do_is_nothing_to_ask() {
        assert!(!asks(TABLE, ApprovalPolicy::Any));
    }
}
