//! The operations a deployment calls.

use std::collections::BTreeMap;

use async_trait::async_trait;
use cfn_deploy::cloud::{
    ChangeSet, ChangeSetRequest, CloudResult, DeleteRequest, DriftDetection, DriftPage, EventPage,
    ExecuteRequest, Output, Stack, StackResource, Stacks, ValidationError,
};

use super::Engine;
use super::record::{Failing, Live, Version, time};
use super::refusal::Call;

/// How many changes or events one page holds, as on AWS.
const PAGE: usize = 100;

impl Engine {
    /// The id of the stack of that name in this region, or of that id. A
    /// deleted stack is only found by its id.
    pub(super) fn find(&self, name_or_id: &str) -> Option<String> {
        let stacks = self.lock();
        let found = stacks.iter().find(|live| {
            let record = &live.record;
            record.id == name_or_id
                || (record.name == name_or_id
                    && record.region == self.region()
                    && !live.is_deleted())
        });
        found.map(|live| live.record.id.clone())
    }

    /// Writes what was set on a stack.
    async fn keep(&self, call: &Call<'_>, id: &str) -> CloudResult<()> {
        // What has only a change set is not on disk.
        match self.with(id, |live| live.record.status == "REVIEW_IN_PROGRESS") {
            true => Ok(()),
            false => self.save(id).await.map_err(|error| call.unwritten(error)),
        }
    }

    /// A request to go back, from a status that allows it.
    async fn go_back(
        &self,
        call: &Call<'_>,
        token: &str,
        allowed: &[&str],
        skip: &[String],
    ) -> CloudResult<()> {
        let id = self.find(call.subject).ok_or_else(|| call.no_stack())?;
        if self.is_repeated(call, &id, token, call.action)? {
            return Ok(());
        }
        self.with(&id, |live| {
            let record = &mut live.record;
            let status = record.status.clone();
            let Some(operation) = &mut record.operation else {
                return Err(call.wrong_status(&id, &status, "rolled back"));
            };
            if !allowed.contains(&status.as_str()) {
                return Err(call.wrong_status(&id, &status, "rolled back"));
            }
            let unknown = skip.iter().find(|id| !operation.updated.contains(*id));
            if let Some(unknown) = unknown {
                return Err(call.invalid(format!(
                    "Resource {unknown} is not in the state UPDATE_FAILED and cannot be skipped."
                )));
            }
            operation.updated.retain(|id| !skip.contains(id));
            operation.token = token.to_owned();
            operation.failing = Failing::Rollback;
            record
                .tokens
                .push((token.to_owned(), call.action.to_owned()));
            Ok(())
        })?;
        self.rolls_back(&id);
        // Without it the next start would find the stack as it failed, and
        // whoever asked would ask again.
        self.save(&id)
            .await
            .map_err(|error| call.unwritten(error))?;
        self.start_patiently(id).await;
        Ok(())
    }
}

#[async_trait]
impl Stacks for Engine {
    async fn stack(&self, name_or_id: &str) -> CloudResult<Option<Stack>> {
        let id = self.find(name_or_id);
        Ok(id.map(|id| self.with(&id, |live| described(live))))
    }

    async fn template(&self, stack: &str) -> CloudResult<String> {
        let call = Call {
            action: "cloudformation:GetTemplate",
            subject: stack,
        };
        let id = self.find(stack).ok_or_else(|| call.no_stack())?;
        let template = self.with(&id, |live| live.record.template.clone());
        match template.is_empty() {
            true => Err(call.no_stack()),
            false => Ok(template),
        }
    }

    async fn resources(&self, stack: &str) -> CloudResult<Vec<StackResource>> {
        let call = Call {
            action: "cloudformation:ListStackResources",
            subject: stack,
        };
        let id = self.find(stack).ok_or_else(|| call.no_stack())?;
        Ok(self.with(&id, |live| {
            let listed = live.record.listed.iter();
            let resource = listed.map(|(logical_id, listed)| StackResource {
                logical_id: logical_id.clone(),
                physical_id: listed.physical_id.clone(),
                type_name: listed.type_name.clone(),
                status: listed.status.clone(),
            });
            resource.collect()
        }))
    }

    async fn events(&self, stack: &str, page: Option<&str>) -> CloudResult<EventPage> {
        let call = Call {
            action: "cloudformation:DescribeStackEvents",
            subject: stack,
        };
        let id = self.find(stack).ok_or_else(|| call.no_stack())?;
        self.with(&id, |live| {
            // A page begins with the event it is named after, so that events
            // that happen meanwhile shift nothing.
            let end = match page {
                None => live.events.len(),
                Some(page) => match live.events.iter().position(|event| event.id == page) {
                    Some(at) => at + 1,
                    None => return Err(call.invalid("The specified token is invalid.")),
                },
            };
            let begin = end.saturating_sub(PAGE);
            Ok(EventPage {
                events: live.events[begin..end].iter().rev().cloned().collect(),
                next: begin.checked_sub(1).map(|at| live.events[at].id.clone()),
            })
        })
    }

    /// What is wrong with a template is told when its change set is created:
    /// a change set that exists has no such errors.
    async fn validation_errors(
        &self,
        _stack: &str,
        _change_set: &str,
    ) -> CloudResult<Vec<ValidationError>> {
        Ok(Vec::new())
    }

    async fn create_change_set(&self, request: &ChangeSetRequest) -> CloudResult<String> {
        self.propose(request).await
    }

    async fn change_set(
        &self,
        stack: &str,
        change_set: &str,
        property_values: bool,
        page: Option<&str>,
    ) -> CloudResult<ChangeSet> {
        let call = Call {
            action: "cloudformation:DescribeChangeSet",
            subject: stack,
        };
        let id = self.find(stack).ok_or_else(|| call.no_stack())?;
        let begin = call.begin(page)?;
        self.with(&id, |live| {
            let mut known = live.change_sets.iter();
            let known = known.find(|known| known.id == change_set || known.name == change_set);
            let known = known.ok_or_else(|| call.no_change_set(change_set))?;
            let mut changes: Vec<_> = known
                .changes
                .iter()
                .skip(begin)
                .take(PAGE)
                .cloned()
                .collect();
            if !property_values {
                for detail in changes.iter_mut().flat_map(|change| &mut change.details) {
                    detail.before = None;
                    detail.after = None;
                }
            }
            let end = begin + changes.len();
            Ok(ChangeSet {
                id: known.id.clone(),
                stack_id: id.clone(),
                status: known.status.to_owned(),
                status_reason: known.reason.clone(),
                execution_status: Some(known.execution.to_owned()),
                changes,
                next: (end < known.changes.len()).then(|| end.to_string()),
            })
        })
    }

    async fn execute_change_set(&self, request: &ExecuteRequest) -> CloudResult<()> {
        self.execute(request).await
    }

    async fn delete_change_set(&self, stack: &str, change_set: &str) -> CloudResult<()> {
        if let Some(id) = self.find(stack) {
            self.with(&id, |live| {
                let wanted = |id: &str, name: &str| id == change_set || name == change_set;
                live.change_sets
                    .retain(|known| !wanted(&known.id, &known.name));
            });
        }
        Ok(())
    }

    async fn delete_stack(&self, request: &DeleteRequest) -> CloudResult<()> {
        self.delete(request).await
    }

    async fn cancel_update(&self, stack: &str, token: &str) -> CloudResult<()> {
        let call = Call {
            action: "cloudformation:CancelUpdateStack",
            subject: stack,
        };
        let id = self.find(stack).ok_or_else(|| call.no_stack())?;
        self.with(&id, |live| {
            if live.record.status != "UPDATE_IN_PROGRESS" {
                return Err(
                    call.invalid("CancelUpdateStack cannot be called from current stack status")
                );
            }
            live.cancelled = true;
            live.record
                .tokens
                .push((token.to_owned(), call.action.to_owned()));
            Ok(())
        })
    }

    async fn rollback(&self, stack: &str, token: &str) -> CloudResult<()> {
        let call = Call {
            action: "cloudformation:RollbackStack",
            subject: stack,
        };
        self.go_back(&call, token, &["CREATE_FAILED", "UPDATE_FAILED"], &[])
            .await
    }

    async fn continue_rollback(
        &self,
        stack: &str,
        skip: &[String],
        token: &str,
    ) -> CloudResult<()> {
        let call = Call {
            action: "cloudformation:ContinueUpdateRollback",
            subject: stack,
        };
        self.go_back(&call, token, &["UPDATE_ROLLBACK_FAILED"], skip)
            .await
    }

    async fn protect(&self, stack: &str, protected: bool) -> CloudResult<()> {
        let call = Call {
            action: "cloudformation:UpdateTerminationProtection",
            subject: stack,
        };
        let id = self.find(stack).ok_or_else(|| call.no_stack())?;
        self.with(&id, |live| live.record.protected = protected);
        self.keep(&call, &id).await
    }

    async fn stack_policy(&self, stack: &str) -> CloudResult<Option<String>> {
        let call = Call {
            action: "cloudformation:GetStackPolicy",
            subject: stack,
        };
        let id = self.find(stack).ok_or_else(|| call.no_stack())?;
        Ok(self.with(&id, |live| live.record.policy.clone()))
    }

    async fn set_stack_policy(&self, stack: &str, policy: &str) -> CloudResult<()> {
        let call = Call {
            action: "cloudformation:SetStackPolicy",
            subject: stack,
        };
        let id = self.find(stack).ok_or_else(|| call.no_stack())?;
        if serde_json::from_str::<serde_json::Map<_, serde_json::Value>>(policy).is_err() {
            return Err(call.invalid("Error validating stack policy: Invalid stack policy"));
        }
        self.with(&id, |live| live.record.policy = Some(policy.to_owned()));
        self.keep(&call, &id).await
    }

    async fn detect_drift(&self, stack: &str) -> CloudResult<String> {
        self.compare(stack).await
    }

    async fn drift_detection(&self, detection: &str) -> CloudResult<DriftDetection> {
        self.comparison(detection)
    }

    async fn drifts(&self, stack: &str, page: Option<&str>) -> CloudResult<DriftPage> {
        self.compared(stack, page)
    }
}

/// A stack as CloudFormation describes it.
fn described(live: &Live) -> Stack {
    let record = &live.record;
    let coming = record.operation.as_ref().map(|operation| &operation.target);
    let version = record.good.as_ref().or(coming);
    let shown = |version: &Version| -> BTreeMap<String, String> {
        let parameters = version.parameters.iter();
        let shown = parameters.map(|(name, value)| match version.secrets.contains(name) {
            true => (name.clone(), "****".to_owned()),
            false => (name.clone(), value.clone()),
        });
        shown.collect()
    };
    let outputs = record.good.iter().flat_map(|good| &good.outputs);
    Stack {
        id: record.id.clone(),
        name: record.name.clone(),
        status: record.status.clone(),
        detailed_status: None,
        status_reason: record.reason.clone(),
        parameters: version.map(shown).unwrap_or_default(),
        outputs: outputs
            .map(|output| Output {
                key: output.key.clone(),
                value: output.value.clone(),
                description: output.description.clone(),
            })
            .collect(),
        tags: version
            .map(|version| version.tags.clone())
            .unwrap_or_default(),
        termination_protection: record.protected,
        role_arn: version.and_then(|version| version.role_arn.clone()),
        created: Some(time(record.created)),
        updated: record.updated.map(time),
    }
}
