//! What there is to know about an environment.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Addresses, LocalCloud};
use crate::engine::Coverage;
use crate::waf::{Metric, Sample};

/// An environment as it is now.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Status {
    /// The id of the process that runs it.
    pub pid: u32,
    /// Where it is reached.
    pub addresses: Addresses,
    /// Why what is deployed does not run, when it does not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub problem: Option<String>,
    /// How much of what is deployed runs here.
    pub coverage: Coverage,
    /// The functions.
    pub functions: Vec<FunctionStatus>,
    /// The firewalls.
    pub firewalls: Vec<FirewallStatus>,
    /// Permissions of roles that nobody has used since the start.
    pub unused_grants: Vec<UnusedGrant>,
    /// How many resources of each type there are.
    pub resources: BTreeMap<String, usize>,
}

/// A function as it is now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FunctionStatus {
    /// Its logical id.
    pub id: String,
    /// How many of its sandboxes wait for an invocation.
    pub idle: usize,
}

/// What a firewall did since the start.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FirewallStatus {
    /// The web ACL's name.
    pub name: String,
    /// Counts by rule.
    pub metrics: Vec<Metric>,
    /// The newest requests that rules saw.
    pub samples: Vec<Sample>,
}

/// A permission that is granted and was not used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnusedGrant {
    /// The role's ARN.
    pub role: String,
    /// The action, as the policy writes it.
    pub action: String,
    /// The resource, as the policy writes it.
    pub resource: String,
}

impl LocalCloud {
    /// What there is to know about the environment.
    pub fn status(&self) -> Status {
        let deployment = self.engine.deployment();
        let runner = &self.runner;
        let mut resources = BTreeMap::new();
        for resource in deployment.resources() {
            *resources.entry(resource.type_name.clone()).or_default() += 1;
        }
        Status {
            pid: std::process::id(),
            addresses: self.addresses,
            problem: runner.problem.load().as_deref().cloned(),
            coverage: Coverage::of(&deployment),
            functions: deployment
                .of_type("AWS::Lambda::Function")
                .map(|function| FunctionStatus {
                    id: function.logical_id.clone(),
                    idle: runner.functions.idle(&function.physical_id),
                })
                .collect(),
            firewalls: runner
                .firewalls
                .running()
                .values()
                .map(|protection| FirewallStatus {
                    name: protection.name.clone(),
                    metrics: protection.acl.metrics(),
                    samples: protection.acl.samples(),
                })
                .collect(),
            unused_grants: runner
                .permissions
                .load()
                .grants()
                .into_iter()
                .filter(|(_, used)| !used)
                .map(|(grant, _)| UnusedGrant {
                    role: grant.role,
                    action: grant.action,
                    resource: grant.resource,
                })
                .collect(),
            resources,
        }
    }
}
