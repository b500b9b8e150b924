//! Who may do what in a deployment.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::Value;

use super::condition::Context;
use super::policy::{Asker, Decision, Policies};
use super::usage::{Grant, Usage};
use crate::deployed::{Deployment, Resource};
use crate::signature::Principal;

/// Who asks for something.
#[derive(Debug, Clone, Copy)]
pub enum Requester<'a> {
    /// A principal that signed.
    Principal(&'a Principal),
    /// An AWS service acting for a resource, as CloudFront does.
    Service(&'a str),
    /// Somebody who did not sign.
    Anonymous,
}

/// What is asked for.
#[derive(Debug, Clone, Copy)]
pub struct Access<'a> {
    /// The action, as in `dynamodb:GetItem`.
    pub action: &'a str,
    /// The resource's ARN.
    pub resource: &'a str,
}

/// The policies of every role and every bucket.
#[derive(Debug, Default)]
pub struct Permissions {
    roles: BTreeMap<String, Policies>,
    buckets: BTreeMap<String, Policies>,
    /// Buckets that admit nobody from outside the account, whatever their
    /// policy says (`RestrictPublicBuckets`).
    restricted: Vec<String>,
    administrators: Vec<String>,
    usage: Arc<Usage>,
}

impl Permissions {
    /// The permissions of what is deployed.
    pub fn of(deployment: &Deployment, usage: Arc<Usage>) -> Permissions {
        let mut permissions = Permissions {
            usage,
            ..Permissions::default()
        };
        for role in deployment.of_type("AWS::IAM::Role") {
            permissions.add_role(deployment, role);
        }
        for policy in deployment.of_type("AWS::S3::BucketPolicy") {
            let document = policy.property(&["PolicyDocument"]);
            if let (Some(bucket), Some(document)) = (policy.text(&["Bucket"]), document) {
                let policies = permissions.buckets.entry(bucket.to_owned());
                policies.or_default().add(document);
            }
        }
        for bucket in deployment.of_type("AWS::S3::Bucket") {
            let flag = ["PublicAccessBlockConfiguration", "RestrictPublicBuckets"];
            if bucket.property(&flag).is_some_and(is_true) {
                permissions.restricted.push(bucket.physical_id.clone());
            }
        }
        permissions
    }

    /// Lets a principal do everything, as whoever deploys can.
    #[must_use]
    pub fn with_administrator(mut self, arn: impl Into<String>) -> Permissions {
        self.administrators.push(arn.into());
        self
    }

    /// Whether an identity may do this to a resource that has no policy of its own.
    pub fn allows(&self, principal: &Principal, access: Access<'_>, context: &Context) -> Decision {
        let identity = principal.identity();
        if self.administrators.iter().any(|arn| arn == identity) {
            return Decision::Allowed;
        }
        let Some(policies) = self.roles.get(identity) else {
            return Decision::ImplicitDeny;
        };
        let (decision, by) = policies.decide(access.action, access.resource, context, None);
        if let Some((action, resource)) = by {
            self.usage.note(identity, action, resource);
        }
        decision
    }

    /// Whether somebody may do this to a bucket or its objects: within one
    /// account the identity's policies or the bucket's may allow it, and
    /// either may deny it.
    pub fn allows_in_bucket(
        &self,
        requester: Requester<'_>,
        bucket: &str,
        access: Access<'_>,
        context: &Context,
    ) -> Decision {
        let asker = match requester {
            Requester::Principal(principal) => Asker::Identity(principal.identity()),
            Requester::Service(service) => Asker::Service(service),
            Requester::Anonymous => Asker::Anonymous,
        };
        let by_bucket = match self.buckets.get(bucket) {
            Some(policies) => policies.admits(asker, access.action, access.resource, context),
            None => Decision::ImplicitDeny,
        };
        let by_bucket = match (by_bucket, asker) {
            (Decision::Allowed, Asker::Anonymous)
                if self.restricted.iter().any(|name| name == bucket) =>
            {
                Decision::ImplicitDeny
            }
            _ => by_bucket,
        };
        let by_identity = match requester {
            Requester::Principal(principal) => self.allows(principal, access, context),
            _ => Decision::ImplicitDeny,
        };
        match (by_bucket, by_identity) {
            (Decision::ExplicitDeny, _) | (_, Decision::ExplicitDeny) => Decision::ExplicitDeny,
            (Decision::Allowed, _) | (_, Decision::Allowed) => Decision::Allowed,
            _ => Decision::ImplicitDeny,
        }
    }

    /// Every permission of every role, and whether it was used.
    pub fn grants(&self) -> Vec<(Grant, bool)> {
        let mut grants: Vec<Grant> = self
            .roles
            .iter()
            .flat_map(|(role, policies)| {
                policies.grants().map(|(action, resource)| Grant {
                    role: role.clone(),
                    action: action.to_owned(),
                    resource: resource.to_owned(),
                })
            })
            .collect();
        grants.sort();
        grants.dedup();
        grants
            .into_iter()
            .map(|grant| {
                let used = self.usage.contains(&grant);
                (grant, used)
            })
            .collect()
    }

    /// The policies inside a role, and those attached to it by name.
    fn add_role(&mut self, deployment: &Deployment, role: &Resource) {
        let Some(arn) = role.arn() else {
            return;
        };
        let mut policies = Policies::default();
        let inline = role.property(&["Policies"]).and_then(Value::as_array);
        for policy in inline.into_iter().flatten() {
            if let Some(document) = policy.get("PolicyDocument") {
                policies.add(document);
            }
        }
        let names = |policy: &Resource| -> bool {
            let roles = policy.property(&["Roles"]).and_then(Value::as_array);
            roles.is_some_and(|roles| roles.iter().any(|name| *name == *role.physical_id))
        };
        let attached = deployment
            .of_type("AWS::IAM::Policy")
            .chain(deployment.of_type("AWS::IAM::ManagedPolicy"))
            .chain(deployment.of_type("AWS::IAM::RolePolicy"));
        for policy in attached {
            let by_name = policy.text(&["RoleName"]) == Some(&role.physical_id);
            let by_arn = role
                .property(&["ManagedPolicyArns"])
                .and_then(Value::as_array)
                .is_some_and(|arns| arns.iter().any(|arn| *arn == *policy.physical_id));
            if let Some(document) = policy.property(&["PolicyDocument"])
                && (names(policy) || by_name || by_arn)
            {
                policies.add(document);
            }
        }
        self.roles.insert(arn.to_owned(), policies);
    }
}

/// `true`, as a template may write it.
fn is_true(value: &Value) -> bool {
    value == &Value::Bool(true) || value == "true"
}
