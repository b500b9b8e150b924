//! The plan of a deletion, from the template and what there is.

use cfn::{ResourceRef, Template};
use serde_json::Value;

use super::{Blocked, Consent, DestroyPlan, Obstacle};
use crate::cloud::{Stack, StackResource};

/// Properties that protect a resource from deletion.
pub(super) const PROTECTIONS: [&str; 2] = ["DeletionProtectionEnabled", "DeletionProtection"];

pub(super) fn plan(
    stack: &Stack,
    template: &Template,
    resources: Vec<StackResource>,
    filled_buckets: &[String],
    consent: Consent,
) -> DestroyPlan {
    let mut plan = DestroyPlan {
        stack: stack.name.clone(),
        stack_id: stack.id.clone(),
        deleted: Vec::new(),
        retained: Vec::new(),
        blocked: Vec::new(),
        emptied: Vec::new(),
        released: Vec::new(),
    };
    if stack.termination_protection {
        plan.blocked.push(Blocked {
            logical_id: stack.name.clone(),
            physical_id: stack.id.clone(),
            by: Obstacle::TerminationProtection,
        });
    }
    let present = resources
        .into_iter()
        .filter(|resource| resource.status != "DELETE_COMPLETE");
    for resource in present {
        let written = template
            .resources()
            .find(|written| written.logical_id == resource.logical_id);
        let retains = written.is_some_and(retains);
        let protected = written.is_some_and(protects);
        // What is retained for another reason than its data stays: the account's
        // settings of API Gateway, which other stacks use too.
        let given_up = consent.delete_data && cfn_diff::holds_data(&resource.type_name);
        if retains && !given_up {
            plan.retained.push(resource);
            continue;
        }
        let block = |by| Blocked {
            logical_id: resource.logical_id.clone(),
            physical_id: resource.physical_id.clone(),
            by,
        };
        if retains || (protected && consent.delete_data) {
            plan.released.push(resource.logical_id.clone());
        } else if protected {
            plan.blocked.push(block(Obstacle::DeletionProtection));
        }
        if resource.type_name == "AWS::S3::Bucket" {
            if consent.empty_buckets || consent.delete_data {
                plan.emptied.push(resource.clone());
            } else if filled_buckets.contains(&resource.logical_id) {
                plan.blocked.push(block(Obstacle::NotEmpty));
            }
        }
        plan.deleted.push(resource);
    }
    plan
}

fn retains(resource: ResourceRef<'_>) -> bool {
    let policy = resource.body.get("DeletionPolicy").and_then(Value::as_str);
    matches!(policy, Some("Retain" | "RetainExceptOnCreate"))
}

fn protects(resource: ResourceRef<'_>) -> bool {
    PROTECTIONS.iter().any(|name| {
        let value = resource.properties().and_then(|p| p.get(*name));
        value.is_some_and(|value| {
            value.as_bool() == Some(true) || matches!(value.as_str(), Some("true" | "ACTIVE"))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scripted::stack;

    const TEMPLATE: &str = r#"{"Resources": {
        "Logs": {"Type": "AWS::S3::Bucket"},
        "Media": {"Type": "AWS::S3::Bucket", "DeletionPolicy": "Retain"},
        "Account": {"Type": "AWS::ApiGateway::Account", "DeletionPolicy": "Retain"},
        "Table": {"Type": "AWS::DynamoDB::Table",
                  "Properties": {"DeletionProtectionEnabled": true}}
    }}"#;

    fn planned(filled: &[&str], consent: Consent) -> DestroyPlan {
        let template = Template::parse(TEMPLATE).unwrap();
        let resources = template
            .resources()
            .map(|resource| StackResource {
                logical_id: resource.logical_id.to_owned(),
                physical_id: resource.logical_id.to_lowercase(),
                type_name: resource.type_name.to_owned(),
                status: "CREATE_COMPLETE".to_owned(),
            })
            .collect();
        let filled: Vec<String> = filled.iter().map(|id| (*id).to_owned()).collect();
        plan(
            &stack("CREATE_COMPLETE"),
            &template,
            resources,
            &filled,
            consent,
        )
    }

    fn ids(resources: &[StackResource]) -> Vec<&str> {
        resources.iter().map(|r| r.logical_id.as_str()).collect()
    }

    #[test]
    fn without_consent_data_is_retained_and_stands_in_the_way() {
        let plan = planned(&["Logs", "Media"], Consent::default());
        assert_eq!(ids(&plan.retained), ["Media", "Account"]);
        let blocked: Vec<_> = plan
            .blocked
            .iter()
            .map(|b| (b.logical_id.as_str(), b.by))
            .collect();
        assert_eq!(
            blocked,
            [
                ("Logs", Obstacle::NotEmpty),
                ("Table", Obstacle::DeletionProtection)
            ]
        );
    }

    #[test]
    fn an_empty_bucket_is_in_nobody_s_way() {
        let plan = planned(&[], Consent::default());
        assert!(plan.blocked.iter().all(|b| b.logical_id != "Logs"));
    }

    #[test]
    fn emptying_buckets_does_not_give_up_what_is_retained() {
        let consent = Consent {
            empty_buckets: true,
            delete_data: false,
        };
        let plan = planned(&["Logs", "Media"], consent);
        assert_eq!(ids(&plan.emptied), ["Logs"]);
        assert_eq!(ids(&plan.retained), ["Media", "Account"]);
    }

    #[test]
    fn giving_up_data_leaves_only_what_holds_none() {
        let consent = Consent {
            empty_buckets: false,
            delete_data: true,
        };
        let plan = planned(&["Logs", "Media"], consent);
        assert_eq!(ids(&plan.retained), ["Account"]);
        assert!(plan.blocked.is_empty());
        assert_eq!(plan.released, ["Media", "Table"]);
        assert_eq!(ids(&plan.emptied), ["Logs", "Media"]);
    }
}
