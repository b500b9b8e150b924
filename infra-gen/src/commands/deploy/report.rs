//! What a deployment did, as `--json` prints it.

use cfn_deploy::cloud::{CallerIdentity, Output};
use cfn_deploy::plan::Plan;
use cfn_deploy::publish::Published;
use serde::Serialize;
use serde_json::{Value, json};
use shop_stack::StackOutput;

use crate::error::CommandError;
use crate::ui;

/// Version of the shape; a member is added without a new one.
const VERSION: u32 = 1;

/// What happened so far.
#[derive(Debug, Default)]
pub struct Report {
    /// Who deployed.
    pub caller: Option<CallerIdentity>,
    /// What happened to each stack.
    pub stacks: Vec<StackReport>,
    /// How many archives were uploaded.
    pub archives_uploaded: usize,
    /// What was published of the site.
    pub site: Option<Published>,
    /// The outputs of the shop's stack.
    pub outputs: Vec<Output>,
}

/// What happened to one stack.
#[derive(Debug, Serialize)]
pub struct StackReport {
    /// Its name.
    pub name: String,
    /// Its region.
    pub region: String,
    /// What was done.
    pub result: StackResult,
    /// What was planned; absent when there was nothing to do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan: Option<Plan>,
}

/// What was done to a stack.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum StackResult {
    /// Nothing had to be done.
    Unchanged,
    /// The plan is proposed and not carried out.
    Planned,
    /// The plan is carried out.
    Deployed,
    /// The plan was begun and failed.
    Failed,
}

impl Report {
    /// Notes what is planned for a stack, or that nothing is.
    pub fn plan(&mut self, stack: &StackOutput, plan: Option<&Plan>) {
        self.stacks.retain(|known| known.name != stack.name);
        self.stacks.push(StackReport {
            name: stack.name.clone(),
            region: stack.region.clone(),
            result: match plan {
                Some(_) => StackResult::Planned,
                None => StackResult::Unchanged,
            },
            plan: plan.cloned(),
        });
    }

    /// Notes how a stack fared.
    pub fn result(&mut self, name: &str, result: StackResult) {
        for stack in self.stacks.iter_mut().filter(|stack| stack.name == name) {
            stack.result = result;
        }
    }

    /// Whether nothing was changed.
    pub fn is_unchanged(&self) -> bool {
        self.stacks
            .iter()
            .all(|stack| stack.result == StackResult::Unchanged)
            && self
                .site
                .as_ref()
                .is_none_or(|site| site.uploaded.is_empty())
    }

    /// The whole report. `error` when the deployment did not come to its end.
    pub fn to_json(&self, environment: &str, error: Option<&CommandError>) -> Value {
        let error = error.map(|error| {
            let details: Vec<_> = error
                .details
                .iter()
                .map(|text| anstream::adapter::strip_str(text).to_string())
                .collect();
            json!({
                "exit": error.exit as u8,
                "message": error.error.to_string(),
                "causes": error.causes(),
                "details": details,
                "hints": error.hints,
            })
        });
        json!({
            "version": VERSION,
            "command": "deploy",
            "environment": environment,
            "account": self.caller.as_ref().map(|caller| &caller.account),
            "changed": !self.is_unchanged(),
            "stacks": self.stacks,
            "archivesUploaded": self.archives_uploaded,
            "site": self.site,
            "outputs": ui::outputs_json(&self.outputs),
            "error": error,
        })
    }
}
