//! IAM's roles and policies.

use serde_json::Value;

use crate::subject::{Subject, items, one_or_many, property};

pub(super) mod action;
mod arn;
pub(super) mod arn_only;
pub(super) mod fit;
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

    /// Its statements, each with its path.
    pub(super) fn statements_at(&self) -> Vec<(String, &'t Value)> {
        statements_at(&self.path, self.document)
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

/// The statements of a document at a path: a list, or one alone.
fn statements_at<'t>(path: &str, document: &'t Value) -> Vec<(String, &'t Value)> {
    match document.get("Statement") {
        Some(Value::Array(statements)) => {
            let numbered = statements.iter().enumerate();
            numbered
                .map(|(n, s)| (format!("{path}.Statement[{n}]"), s))
                .collect()
        }
        Some(statement) => vec![(format!("{path}.Statement"), statement)],
        None => Vec::new(),
    }
}

/// Properties that hold a policy document, of whatever resource type.
const DOCUMENTS: [&str; 4] = [
    "PolicyDocument",
    "AssumeRolePolicyDocument",
    "KeyPolicy",
    "ResourcePolicy",
];

/// The statements of all documents: what principals may do, and who may do
/// something with a resource. Each with its resource and path.
pub(super) fn all_statements<'t>(subject: &Subject<'t>) -> Vec<(&'t str, String, &'t Value)> {
    let mut all = Vec::new();
    for policy in policies(subject) {
        let statements = policy.statements_at().into_iter();
        all.extend(statements.map(|(path, statement)| (policy.logical_id, path, statement)));
    }
    for resource in &subject.resources {
        let principals = [
            "AWS::IAM::Policy",
            "AWS::IAM::ManagedPolicy",
            "AWS::IAM::RolePolicy",
        ];
        let documents = DOCUMENTS
            .iter()
            .filter(|key| **key != "PolicyDocument" || !principals.contains(&resource.type_name));
        for key in documents {
            let statements =
                statements_at(&format!("Properties.{key}"), property(resource, &[key]));
            let statements = statements.into_iter();
            all.extend(statements.map(|(path, statement)| (resource.logical_id, path, statement)));
        }
    }
    all
}
