//! IAM's roles and policies.

use serde_json::Value;

use crate::subject::{Subject, items, one_or_many, property};

pub(super) mod object;
pub(super) mod size;
pub(super) mod wildcard;

/// A policy document that says what a principal may do.
pub(super) struct Policy<'t> {
    /// The resource it stands in.
    pub(super) logical_id: &'t str,
    /// Where in that resource.
    pub(super) path: String,
    /// The document.
    pub(super) document: &'t Value,
    /// The roles it is attached to, for a policy that stands alone.
    roles: &'t Value,
}

impl<'t> Policy<'t> {
    /// Its statements.
    pub(super) fn statements(&self) -> Vec<&'t Value> {
        self.document
            .get("Statement")
            .map(one_or_many)
            .unwrap_or_default()
    }

    /// Whether a role has this policy.
    pub(super) fn applies_to(&self, subject: &Subject<'_>, role: &str) -> bool {
        self.logical_id == role || subject.refers(self.roles, role)
    }
}

/// The policies of a template's principals, inline or standing alone.
pub(super) fn policies<'s, 't>(
    subject: &'s Subject<'t>,
) -> impl Iterator<Item = Policy<'t>> + use<'s, 't> {
    subject.resources.iter().flat_map(|resource| {
        let alone = |roles| {
            vec![Policy {
                logical_id: resource.logical_id,
                path: "Properties.PolicyDocument".to_owned(),
                document: property(resource, &["PolicyDocument"]),
                roles: property(resource, &[roles]),
            }]
        };
        match resource.type_name {
            "AWS::IAM::Role" | "AWS::IAM::User" | "AWS::IAM::Group" => {
                let inline = items(property(resource, &["Policies"])).iter().enumerate();
                inline
                    .map(|(n, policy)| Policy {
                        logical_id: resource.logical_id,
                        path: format!("Properties.Policies[{n}].PolicyDocument"),
                        document: policy.get("PolicyDocument").unwrap_or(&Value::Null),
                        roles: &Value::Null,
                    })
                    .collect()
            }
            "AWS::IAM::Policy" | "AWS::IAM::ManagedPolicy" => alone("Roles"),
            "AWS::IAM::RolePolicy" => alone("RoleName"),
            _ => Vec::new(),
        }
    })
}
