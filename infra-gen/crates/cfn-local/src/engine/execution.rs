//! A change set is carried out, once.

use std::collections::BTreeSet;

use cfn_deploy::cloud::{ChangeSetKind, CloudError, CloudErrorKind, CloudResult, ExecuteRequest};

use super::Engine;
use super::proposal::{Sent, UPDATABLE};
use super::record::{ChangeSet, Failing, Kind, Operation, Stage, now};
use super::refusal::Call;
use super::target::{Step, Target};
use crate::effects::Refused;

impl Engine {
    pub(super) async fn execute(&self, request: &ExecuteRequest) -> CloudResult<()> {
        let call = Call {
            action: "cloudformation:ExecuteChangeSet",
            subject: &request.stack,
        };
        let id = self.find(&request.stack).ok_or_else(|| call.no_stack())?;
        if self.is_repeated(&call, &id, &request.token, &request.change_set)? {
            return Ok(());
        }
        let wanted =
            |known: &&ChangeSet| known.id == request.change_set || known.name == request.change_set;
        let (change_set, good, name, status) = self.with(&id, |live| {
            let change_set = live.change_sets.iter().find(wanted).cloned();
            let record = &live.record;
            (
                change_set,
                record.good.clone(),
                record.name.clone(),
                record.status.clone(),
            )
        });
        let change_set = change_set.ok_or_else(|| call.no_change_set(&request.change_set))?;
        let begins = match change_set.kind {
            ChangeSetKind::Create => status == "REVIEW_IN_PROGRESS",
            ChangeSetKind::Update => UPDATABLE.contains(&status.as_str()),
        };
        if change_set.execution != "AVAILABLE" || !begins {
            return Err(unavailable(&call, &change_set));
        }
        let target = self.target(
            &id,
            &name,
            &Sent {
                template: &change_set.template,
                parameters: &change_set.parameters,
                tags: &change_set.tags,
                role_arn: change_set.role_arn.as_deref(),
                found: &change_set.found,
            },
            good.as_ref(),
        );
        let target = target.map_err(|invalid| call.of(&invalid))?;
        let taken = self.taken(&target).await;
        let taken = taken.map_err(|Refused(reason)| call.invalid(reason))?;
        let kind = match change_set.kind {
            ChangeSetKind::Create => Kind::Create,
            ChangeSetKind::Update => Kind::Update,
        };
        let failing = match request.keep_on_failure {
            true => Failing::Keep,
            false => change_set.failing,
        };
        let operation = Operation {
            kind,
            stage: Stage::Forward,
            token: request.token.clone(),
            failing,
            target: target.version,
            found: change_set.found.clone(),
            taken,
            updated: Default::default(),
            made: Some(Default::default()),
            garbage: Vec::new(),
            left: Default::default(),
        };
        let begun = self.with(&id, |live| {
            // Two requests may have come this far.
            let still = live.change_sets.iter().find(wanted);
            if still.is_none_or(|still| still.execution != "AVAILABLE") {
                return false;
            }
            // Every other proposal was made for what is now changed.
            live.change_sets.retain(|known| known.id != change_set.id);
            for other in &mut live.change_sets {
                other.execution = "OBSOLETE";
            }
            live.cancelled = false;
            live.record.template.clone_from(&operation.target.template);
            live.record
                .tokens
                .push((request.token.clone(), request.change_set.clone()));
            match kind {
                Kind::Create => live.record.created = now(),
                _ => live.record.updated = Some(now()),
            }
            live.record.operation = Some(operation);
            let status = match kind {
                Kind::Create => "CREATE_IN_PROGRESS",
                _ => "UPDATE_IN_PROGRESS",
            };
            self.come_into(live, status, Some("User Initiated"));
            true
        });
        if !begun {
            return Err(unavailable(&call, &change_set));
        }
        if let Err(error) = self.save(&id).await {
            // Nothing was touched: the stack stands where it stood, and the
            // proposal can be carried out once the disk takes it.
            self.with(&id, |live| {
                live.record.operation = None;
                live.record.tokens.pop();
                live.change_sets.push(change_set);
                self.come_into(live, &status, None);
            });
            return Err(call.unwritten(error));
        }
        self.start_patiently(id).await;
        Ok(())
    }

    /// What would be made under a name that something has already.
    async fn taken(&self, target: &Target) -> Result<BTreeSet<String>, Refused> {
        let mut taken = BTreeSet::new();
        for placed in &target.version.resources {
            let logical_id = placed.logical_id();
            let is_made = matches!(
                target.steps.get(logical_id),
                Some(Step::Create | Step::Replace { .. })
            );
            if is_made && self.shared.around.effects.taken(&placed.resource).await? {
                taken.insert(logical_id.to_owned());
            }
        }
        Ok(taken)
    }

    /// Whether a token's operation was begun already; a token that meant
    /// something else is refused.
    pub(super) fn is_repeated(
        &self,
        call: &Call<'_>,
        id: &str,
        token: &str,
        subject: &str,
    ) -> CloudResult<bool> {
        let used = self.with(id, |live| {
            let tokens = &live.record.tokens;
            let used = tokens.iter().find(|(known, _)| known == token);
            used.map(|(_, subject)| subject.clone())
        });
        match used {
            None => Ok(false),
            Some(used) if used == subject => Ok(true),
            Some(_) => Err(call.refused(
                "TokenAlreadyExistsException",
                CloudErrorKind::Invalid,
                format!("Token [{token}] was used for another operation"),
            )),
        }
    }
}

fn unavailable(call: &Call<'_>, change_set: &ChangeSet) -> CloudError {
    call.refused(
        "InvalidChangeSetStatus",
        CloudErrorKind::Invalid,
        format!(
            "ChangeSet [{}] cannot be executed in its current execution status of [{}]",
            change_set.id, change_set.execution
        ),
    )
}
