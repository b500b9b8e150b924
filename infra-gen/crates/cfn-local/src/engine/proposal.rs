//! Change sets: made, shown, carried out.

use std::collections::BTreeMap;

use cfn_deploy::change_set::capabilities;
use cfn_deploy::cloud::{
    ChangeSetKind, ChangeSetRequest, CloudError, CloudErrorKind, CloudResult, ExecuteRequest,
    ParameterValue, TemplateSource,
};

use super::change::changes;
use super::evaluate::Home;
use super::random::uuid;
use super::record::{ChangeSet, Failing, Kind, Live, Operation, Record, Stage, Version, now};
use super::refusal::Call;
use super::target::{Proposal, Target, target};
use super::{ACCOUNT, Engine};

const NO_CHANGE: &str = "The submitted information didn't contain changes. \
    Submit different information to create a change set.";

/// What an update can begin from.
const UPDATABLE: [&str; 3] = [
    "CREATE_COMPLETE",
    "UPDATE_COMPLETE",
    "UPDATE_ROLLBACK_COMPLETE",
];

impl Engine {
    pub(super) async fn propose(&self, request: &ChangeSetRequest) -> CloudResult<String> {
        let call = Call {
            action: "cloudformation:CreateChangeSet",
            subject: &request.stack,
        };
        let text = match &request.template {
            TemplateSource::Inline(text) => text.clone(),
            TemplateSource::Url(url) => {
                let read = self.shared.around.templates.read(url).await;
                read.map_err(|reason| call.invalid(format!("S3 error: {reason}")))?
            }
        };
        let template = cfn::Template::parse(&text);
        let template = template.map_err(|e| call.invalid(format!("Template format error: {e}")))?;
        acknowledged(&call, &capabilities(&template), &request.capabilities)?;

        let known = self.find(&request.stack);
        let id = match (request.kind, &known) {
            (ChangeSetKind::Update, None) => return Err(call.no_stack()),
            (ChangeSetKind::Update, Some(id)) => {
                let (id, status) = (id.clone(), self.with(id, |live| live.record.status.clone()));
                if !UPDATABLE.contains(&status.as_str()) {
                    return Err(call.wrong_status(&id, &status, "updated"));
                }
                id
            }
            (ChangeSetKind::Create, Some(id)) => {
                let status = self.with(id, |live| live.record.status.clone());
                if status != "REVIEW_IN_PROGRESS" {
                    return Err(call.invalid(format!(
                        "Stack [{}] already exists and cannot be created again with the \
                         changeSet [{}].",
                        request.stack, request.name
                    )));
                }
                id.clone()
            }
            (ChangeSetKind::Create, None) => format!(
                "arn:aws:cloudformation:{}:{ACCOUNT}:stack/{}/{}",
                self.region(),
                request.stack,
                uuid(&*self.shared.around.ids)
            ),
        };
        let good = known
            .as_ref()
            .and_then(|id| self.with(id, |live| live.record.good.clone()));
        let parameters = given(&call, request, good.as_ref())?;
        let target = self.target(
            &id,
            &request.stack,
            &Sent {
                template: &text,
                parameters: &parameters,
                tags: &request.tags,
                role_arn: request.role_arn.as_deref(),
            },
            good.as_ref(),
        );
        let target = target.map_err(|invalid| call.of(&invalid))?;
        if known.is_none() {
            self.review(&id, &request.stack)
                .map_err(|e| call.unwritten(e))?;
        }

        let changes = changes(good.as_ref(), &target);
        let unchanged = changes.is_empty() && says_the_same(good.as_ref(), &target.version);
        let change_set = ChangeSet {
            id: format!(
                "arn:aws:cloudformation:{}:{ACCOUNT}:changeSet/{}/{}",
                self.region(),
                request.name,
                uuid(&*self.shared.around.ids)
            ),
            name: request.name.clone(),
            kind: request.kind,
            status: if unchanged {
                "FAILED"
            } else {
                "CREATE_COMPLETE"
            },
            reason: unchanged.then(|| NO_CHANGE.to_owned()),
            execution: if unchanged {
                "UNAVAILABLE"
            } else {
                "AVAILABLE"
            },
            template: text,
            parameters,
            tags: request.tags.clone(),
            role_arn: request.role_arn.clone(),
            failing: request.on_failure.into(),
            changes,
        };
        self.with(&id, |live| {
            if live
                .change_sets
                .iter()
                .any(|known| known.name == request.name)
            {
                let message = format!("ChangeSet [{}] already exists", request.name);
                let kind = CloudErrorKind::AlreadyExists;
                return Err(call.refused("AlreadyExistsException", kind, message));
            }
            let id = change_set.id.clone();
            live.change_sets.push(change_set);
            Ok(id)
        })
    }

    /// A stack that has nothing but a change set; only in memory.
    fn review(&self, id: &str, name: &str) -> std::io::Result<()> {
        // Events that a stack of this name left when its process ended.
        self.shared.store.remove(self.region(), name)?;
        let record = Record {
            id: id.to_owned(),
            name: name.to_owned(),
            region: self.region().to_owned(),
            status: String::new(),
            reason: None,
            created: now(),
            updated: None,
            protected: false,
            good: None,
            template: String::new(),
            operation: None,
            listed: BTreeMap::new(),
            tokens: Vec::new(),
        };
        self.lock().push(Live {
            record,
            change_sets: Vec::new(),
            events: Vec::new(),
            cancelled: false,
        });
        self.stack_event(id, "REVIEW_IN_PROGRESS", Some("User Initiated"));
        Ok(())
    }

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
            },
            good.as_ref(),
        );
        let target = target.map_err(|invalid| call.of(&invalid))?;
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

    fn target(
        &self,
        id: &str,
        name: &str,
        sent: &Sent<'_>,
        good: Option<&Version>,
    ) -> Result<Target, super::invalid::Invalid> {
        let home = Home {
            account: ACCOUNT.to_owned(),
            region: self.region().to_owned(),
            stack: name.to_owned(),
            stack_id: id.to_owned(),
        };
        let proposal = Proposal {
            template: sent.template,
            parameters: sent.parameters,
            tags: sent.tags,
            role_arn: sent.role_arn,
            home: &home,
            good,
            exports: self.exports(Some(id)),
        };
        target(&proposal, &*self.shared.around.ids)
    }

    /// What the stacks of this region export, without one of them.
    fn exports(&self, without: Option<&str>) -> BTreeMap<String, String> {
        let stacks = self.lock();
        let others = stacks.iter().filter(|live| {
            live.record.region == self.region()
                && !live.is_deleted()
                && Some(live.record.id.as_str()) != without
        });
        let outputs = others
            .filter_map(|live| live.record.good.as_ref())
            .flat_map(|good| &good.outputs);
        let exports = outputs.filter_map(|o| Some((o.export.clone()?, o.value.clone())));
        exports.collect()
    }

    /// Why a stack cannot export what a version exports, if it cannot.
    pub(super) fn export_conflict(&self, id: &str, target: &Version) -> Option<String> {
        let mine = |name: &String| {
            let mut outputs = target.outputs.iter();
            outputs.any(|output| output.export.as_ref() == Some(name))
        };
        let theirs = self.exports(Some(id));
        let taken = theirs.keys().find(|name| mine(name));
        if let Some(name) = taken {
            return Some(format!(
                "Export with name {name} is already exported by another stack."
            ));
        }
        let good = self.with(id, |live| live.record.good.clone())?;
        let changed = good.outputs.iter().filter_map(|output| {
            let name = output.export.as_ref()?;
            let same = target
                .outputs
                .iter()
                .any(|new| new.export.as_ref() == Some(name) && new.value == output.value);
            (!same).then_some(name)
        });
        let changed: Vec<&String> = changed.collect();
        let stacks = self.lock();
        let mut others = stacks.iter().filter(|live| {
            live.record.region == self.region() && live.record.id != id && !live.is_deleted()
        });
        others.find_map(|live| {
            let imports = &live.record.good.as_ref()?.imports;
            let name = changed.iter().find(|name| imports.contains(**name))?;
            Some(match mine(name) {
                true => format!(
                    "Cannot update export {name} as it is in use by {}",
                    live.record.name
                ),
                false => format!(
                    "Cannot delete export {name} as it is in use by {}",
                    live.record.name
                ),
            })
        })
    }
}

/// What a change set carries.
struct Sent<'a> {
    template: &'a str,
    parameters: &'a BTreeMap<String, String>,
    tags: &'a BTreeMap<String, String>,
    role_arn: Option<&'a str>,
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

/// Every capability a template needs is acknowledged.
fn acknowledged(call: &Call<'_>, needed: &[String], given: &[String]) -> CloudResult<()> {
    let covers = |needed: &String| {
        given.contains(needed)
            || (needed == "CAPABILITY_IAM" && given.iter().any(|g| g == "CAPABILITY_NAMED_IAM"))
    };
    let missing: Vec<&str> = needed
        .iter()
        .filter(|needed| !covers(needed))
        .map(String::as_str)
        .collect();
    match missing.is_empty() {
        true => Ok(()),
        false => Err(call.refused(
            "InsufficientCapabilitiesException",
            CloudErrorKind::Invalid,
            format!("Requires capabilities : [{}]", missing.join(", ")),
        )),
    }
}

/// The parameters of a request, those that stay as they are filled in.
fn given(
    call: &Call<'_>,
    request: &ChangeSetRequest,
    good: Option<&Version>,
) -> CloudResult<BTreeMap<String, String>> {
    let value = |(name, value): (&String, &ParameterValue)| {
        let value = match value {
            ParameterValue::Value(value) => value.clone(),
            ParameterValue::Previous => {
                let previous = good.and_then(|good| good.parameters.get(name));
                previous.cloned().ok_or_else(|| {
                    call.invalid(format!(
                        "Invalid input for parameter key {name}. Cannot specify usePreviousValue \
                         as true for a parameter key not in the previous template"
                    ))
                })?
            }
        };
        Ok((name.clone(), value))
    };
    request.parameters.iter().map(value).collect()
}

/// Whether two versions agree in what no resource shows.
fn says_the_same(good: Option<&Version>, target: &Version) -> bool {
    good.is_some_and(|good| good.outputs == target.outputs && good.tags == target.tags)
}
