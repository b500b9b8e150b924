//! A request to delete a stack.

use cfn_deploy::cloud::{CloudResult, DeleteRequest};

use super::Engine;
use super::evaluate::Policy;
use super::record::{Failing, Garbage, Kind, Live, Operation, Stage, Version};
use super::refusal::Call;

impl Engine {
    pub(super) async fn delete(&self, request: &DeleteRequest) -> CloudResult<()> {
        let call = Call {
            action: "cloudformation:DeleteStack",
            subject: &request.stack,
        };
        // Deleting what is not there is no error, as on AWS.
        let Some(id) = self.find(&request.stack) else {
            return Ok(());
        };
        if self.is_repeated(&call, &id, &request.token, call.action)? {
            return Ok(());
        }
        if self.with(&id, |live| live.is_deleted()) {
            return Ok(());
        }
        if self.with(&id, |live| live.record.protected) {
            return Err(call.invalid(format!(
                "Stack [{}] cannot be deleted while TerminationProtection is enabled",
                request.stack
            )));
        }
        let reviewed = self.with(&id, |live| {
            let reviewed = live.record.status == "REVIEW_IN_PROGRESS";
            if reviewed {
                live.change_sets.clear();
            }
            reviewed
        });
        if reviewed {
            self.forget(&id).await;
            return Ok(());
        }
        let conflict = self.export_conflict(&id, &Version::default());
        let before = self.with(&id, |live| {
            let status = live.record.status.clone();
            if status.ends_with("_IN_PROGRESS") {
                return Err(call.wrong_status(&id, &status, "deleted"));
            }
            if !request.retain.is_empty() && status != "DELETE_FAILED" {
                return Err(call.invalid(format!(
                    "Invalid operation on stack [{id}]. When you delete a stack, specify which \
                     resources to retain only when the stack is in the DELETE_FAILED state."
                )));
            }
            let before = live.record.clone();
            live.record.operation = Some(deletion(live, request));
            live.record.good = None;
            live.record
                .tokens
                .push((request.token.clone(), call.action.to_owned()));
            live.change_sets.clear();
            self.come_into(live, "DELETE_IN_PROGRESS", Some("User Initiated"));
            if let Some(conflict) = &conflict {
                self.come_into(live, "DELETE_FAILED", Some(conflict));
                live.record.good.clone_from(&before.good);
                live.record.operation.clone_from(&before.operation);
            }
            Ok(before)
        })?;
        if conflict.is_some() {
            return self.save(&id).await.map_err(|error| call.unwritten(error));
        }
        if let Err(error) = self.save(&id).await {
            self.with(&id, |live| {
                let (status, reason) = (before.status.clone(), before.reason.clone());
                live.record = before;
                self.come_into(live, &status, reason.as_deref());
            });
            return Err(call.unwritten(error));
        }
        self.start_patiently(id).await;
        Ok(())
    }
}

/// The deletion of everything a stack has.
fn deletion(live: &Live, request: &DeleteRequest) -> Operation {
    let record = &live.record;
    let mut target = record.good.clone().unwrap_or_default();
    target.resources = record.existing();
    let existing = target.resources.iter().rev();
    let garbage = existing.map(|placed| Garbage {
        retained: placed.deletion_policy != Policy::Delete,
        placed: placed.clone(),
    });
    Operation {
        kind: Kind::Delete,
        stage: Stage::Delete,
        token: request.token.clone(),
        failing: Failing::Rollback,
        garbage: garbage.collect(),
        target,
        found: Default::default(),
        taken: Default::default(),
        updated: Default::default(),
        made: None,
        left: request.retain.iter().cloned().collect(),
    }
}
