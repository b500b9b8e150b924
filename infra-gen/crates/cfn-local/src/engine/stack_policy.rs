//! The stack policy: what an update may do to which resource.
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/protect-stack-resources.html>

use serde_json::Value;

use crate::iam::{Context, Decision, Policies};

/// What an update does to a resource.
#[derive(Debug, Clone, Copy)]
pub(super) enum Change {
    Modify,
    Replace,
    Delete,
}

/// Why a policy does not let an update do this to a resource.
pub(super) fn denial(
    policy: &str,
    change: Change,
    logical_id: &str,
    type_name: &str,
) -> Option<String> {
    let document: Value = serde_json::from_str(policy).unwrap_or_default();
    let mut policies = Policies::default();
    policies.add(&document);
    let action = match change {
        Change::Modify => "Update:Modify",
        Change::Replace => "Update:Replace",
        Change::Delete => "Update:Delete",
    };
    let resource = format!("LogicalResourceId/{logical_id}");
    let context = Context::new().with("ResourceType", type_name);
    let why = match policies.allows(action, &resource, &context) {
        Decision::Allowed => return None,
        Decision::ExplicitDeny => "a statement denies",
        Decision::ImplicitDeny => "no statement allows",
    };
    Some(format!(
        "Action denied by stack policy: {why} [{action}] for resource [{resource}]"
    ))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const TABLE: &str = "AWS::DynamoDB::Table";

    #[test]
    fn a_policy_denies_by_name_and_by_type() {
        let policy = json!({"Statement": [
            {"Effect": "Allow", "Principal": "*", "Action": "Update:*", "Resource": "*"},
            {"Effect": "Deny", "Principal": "*", "Action": "Update:Delete",
             "Resource": "LogicalResourceId/Api*"},
            {"Effect": "Deny", "Principal": "*", "Action": ["Update:Replace"], "Resource": "*",
             "Condition": {"StringEquals": {"ResourceType": [TABLE]}}},
        ]});
        let denial = |change, id, kind| denial(&policy.to_string(), change, id, kind);
        assert_eq!(denial(Change::Modify, "Orders", TABLE), None);
        assert_eq!(denial(Change::Replace, "Site", "AWS::S3::Bucket"), None);
        assert_eq!(denial(Change::Delete, "Orders", TABLE), None);
        assert_eq!(
            denial(Change::Replace, "Orders", TABLE).unwrap(),
            "Action denied by stack policy: a statement denies [Update:Replace] for resource \
             [LogicalResourceId/Orders]"
        );
        assert!(denial(Change::Delete, "ApiStage", "AWS::ApiGateway::Stage").is_some());
    }

    #[test]
    fn what_no_statement_allows_is_denied() {
        let denial = denial("{}", Change::Modify, "Orders", TABLE).unwrap();
        assert!(
            denial.contains("no statement allows [Update:Modify]"),
            "{denial}"
        );
    }
}
