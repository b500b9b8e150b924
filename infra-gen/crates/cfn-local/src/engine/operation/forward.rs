//! Forward: resources are made and changed, each after what it depends on.

use std::collections::{BTreeMap, BTreeSet};
use std::io;

use futures::StreamExt;
use futures::stream::FuturesUnordered;

use super::{After, failed_to};
use crate::effects::Refused;
use crate::engine::Engine;
use crate::engine::change::is_kept;
use crate::engine::evaluate::Policy;
use crate::engine::record::{Failing, Found, Garbage, Kind, Placed, Stage, Version};
use crate::engine::stack_policy::{Change, denial};

/// What is done to a resource of the version to reach.
#[derive(Debug, Clone)]
enum Act {
    Keep,
    Create,
    Update,
    /// Made again: it was deleted by hand.
    Restore,
    Replace(Box<Placed>),
}

fn act(good: Option<&Version>, found: &Found, placed: &Placed) -> Act {
    let Some(old) = good.and_then(|good| good.placed(placed.logical_id())) else {
        return Act::Create;
    };
    let mut old = old.clone();
    if old.instance != placed.instance {
        return Act::Replace(Box::new(old));
    }
    match found.get(placed.logical_id()) {
        Some(None) => return Act::Restore,
        Some(Some(actual)) => old.resource.properties.clone_from(actual),
        None => {}
    }
    match old.resource.properties == placed.resource.properties {
        true => Act::Keep,
        false => Act::Update,
    }
}

/// Why an operation did not reach its version.
#[derive(Debug, Default)]
struct Stopped {
    /// What was not made.
    created: Vec<String>,
    /// What was not changed.
    updated: Vec<String>,
    /// A reason that is no resource's.
    own: Option<String>,
}

impl Engine {
    pub(super) async fn forward(&self, id: &str) -> After {
        let (target, acts) = self.with(id, |live| {
            let record = &live.record;
            let operation = record.operation.as_ref();
            let target = operation.map(|operation| operation.target.clone());
            let target = target.unwrap_or_default();
            let found = operation.map(|operation| operation.found.clone());
            let found = found.unwrap_or_default();
            let acts = target.resources.iter();
            let acts = acts.map(|placed| {
                let act = act(record.good.as_ref(), &found, placed);
                (placed.logical_id().to_owned(), act)
            });
            let acts: BTreeMap<String, Act> = acts.collect();
            (target, acts)
        });
        let result = match self.export_conflict(id, &target) {
            Some(conflict) => Err(Stopped {
                own: Some(conflict),
                ..Stopped::default()
            }),
            None => match self.allowed(id, &target, &acts) {
                Ok(()) => match self.reach(id, &target, &acts).await {
                    Ok(()) => self.try_out(id, &target, &acts).await,
                    stopped => stopped,
                },
                denied => denied,
            },
        };
        match result {
            Ok(()) => self.commit(id).await,
            Err(stopped) => self.stop(id, stopped).await,
        }
    }

    /// Asks the stack policy, before anything is touched.
    fn allowed(
        &self,
        id: &str,
        target: &Version,
        acts: &BTreeMap<String, Act>,
    ) -> Result<(), Stopped> {
        let (policy, good) = self.with(id, |live| {
            (live.record.policy.clone(), live.record.good.clone())
        });
        let (Some(policy), Some(good)) = (policy, good) else {
            return Ok(());
        };
        let mut stopped = Stopped::default();
        for placed in &good.resources {
            let logical_id = placed.logical_id();
            let change = match (target.placed(logical_id), acts.get(logical_id)) {
                (None, _) => Change::Delete,
                (_, Some(Act::Replace(_))) => Change::Replace,
                (_, Some(Act::Update)) => Change::Modify,
                _ => continue,
            };
            let resource = &placed.resource;
            if let Some(reason) = denial(&policy, change, logical_id, &resource.type_name) {
                let physical_id = &resource.physical_id;
                self.resource_event(id, placed, physical_id, "UPDATE_FAILED", Some(&reason));
                stopped.updated.push(logical_id.to_owned());
            }
        }
        match stopped.updated.is_empty() {
            true => Ok(()),
            false => Err(stopped),
        }
    }

    /// Carries out every act as soon as what it depends on is there.
    async fn reach(
        &self,
        id: &str,
        target: &Version,
        acts: &BTreeMap<String, Act>,
    ) -> Result<(), Stopped> {
        let mut stopped = Stopped::default();
        let mut stops = false;
        let mut waiting: Vec<&Placed> = target.resources.iter().collect();
        let mut done: BTreeSet<&str> = BTreeSet::new();
        let mut under_way = FuturesUnordered::new();
        loop {
            if self.with(id, |live| live.cancelled) && !stops {
                stops = true;
                stopped.own = Some("User Initiated".to_owned());
            }
            if !stops {
                let ready;
                (ready, waiting) = waiting
                    .into_iter()
                    .partition(|placed| placed.depends.iter().all(|id| done.contains(&**id)));
                for placed in ready {
                    let act = acts.get(placed.logical_id()).unwrap_or(&Act::Keep);
                    under_way
                        .push(async move { (placed, act, self.carry_out(id, placed, act).await) });
                }
            }
            let Some((placed, act, result)) = under_way.next().await else {
                return if stops { Err(stopped) } else { Ok(()) };
            };
            let logical_id = placed.logical_id();
            match result {
                Ok(()) => {
                    done.insert(logical_id);
                }
                Err(Failed::Refused) => {
                    stops = true;
                    match act {
                        Act::Create => stopped.created.push(logical_id.to_owned()),
                        _ => stopped.updated.push(logical_id.to_owned()),
                    }
                }
                Err(Failed::Unwritten(error)) => {
                    stops = true;
                    stopped.own = Some(format!("The state could not be written: {error}"));
                }
            }
        }
    }

    /// Asks whether the version would run, while there is a way back.
    async fn try_out(
        &self,
        id: &str,
        target: &Version,
        acts: &BTreeMap<String, Act>,
    ) -> Result<(), Stopped> {
        let deployment = self.deployment_with(id, target);
        let Err(error) = self.shared.around.effects.check(&deployment).await else {
            return Ok(());
        };
        let mut stopped = Stopped::default();
        let named = error.logical_id.as_deref();
        // It may be in another stack, which is not what is being changed.
        match named.and_then(|logical_id| target.placed(logical_id)) {
            Some(placed) => {
                let logical_id = placed.logical_id().to_owned();
                let physical_id = &placed.resource.physical_id;
                let (verb, ids) = match acts.get(&logical_id) {
                    Some(Act::Create) => ("CREATE", &mut stopped.created),
                    _ => ("UPDATE", &mut stopped.updated),
                };
                ids.push(logical_id);
                let (status, reason) = (format!("{verb}_FAILED"), error.reason.as_str());
                self.resource_event(id, placed, physical_id, &status, Some(reason));
            }
            None => stopped.own = Some(error.to_string()),
        }
        Err(stopped)
    }

    async fn carry_out(&self, id: &str, placed: &Placed, act: &Act) -> Result<(), Failed> {
        let resource = &placed.resource;
        let physical_id = &resource.physical_id;
        let effects = &self.shared.around.effects;
        let (verb, result) = match act {
            Act::Keep => return Ok(()),
            Act::Create => {
                self.resource_event(id, placed, "", "CREATE_IN_PROGRESS", None);
                ("CREATE", self.make(id, placed, "CREATE_IN_PROGRESS").await)
            }
            Act::Restore => {
                self.resource_event(id, placed, physical_id, "CREATE_IN_PROGRESS", None);
                ("CREATE", effects.create(resource).await)
            }
            Act::Replace(old) => {
                let reason = "Requested update requires the creation of a new physical resource; \
                              hence creating one.";
                let before = &old.resource.physical_id;
                self.resource_event(id, placed, before, "UPDATE_IN_PROGRESS", Some(reason));
                let result = match old.arn.is_some() && old.arn == placed.arn {
                    true => Err(Refused(format!(
                        "CloudFormation cannot update a stack when a custom-named resource \
                         requires replacing. Rename {physical_id} and update the stack again."
                    ))),
                    false => self.make(id, placed, "UPDATE_IN_PROGRESS").await,
                };
                ("UPDATE", result)
            }
            Act::Update => {
                // Before anything is changed: what may have been is reverted.
                self.with(id, |live| {
                    if let Some(operation) = &mut live.record.operation {
                        operation.updated.insert(placed.logical_id().to_owned());
                    }
                });
                self.save(id).await.map_err(Failed::Unwritten)?;
                self.resource_event(id, placed, physical_id, "UPDATE_IN_PROGRESS", None);
                ("UPDATE", effects.update(resource).await)
            }
        };
        match result {
            Ok(()) => {
                self.resource_event(id, placed, physical_id, &format!("{verb}_COMPLETE"), None);
                Ok(())
            }
            Err(Refused(reason)) => {
                let status = format!("{verb}_FAILED");
                self.resource_event(id, placed, physical_id, &status, Some(&reason));
                Err(Failed::Refused)
            }
        }
    }

    /// Makes a resource, unless its name is taken.
    async fn make(&self, id: &str, placed: &Placed, status: &str) -> Result<(), Refused> {
        if let Some(other) = self.owner(id, placed) {
            let name = &placed.resource.physical_id;
            return Err(Refused(format!("{name} already exists in stack {other}")));
        }
        let taken = self.with(id, |live| {
            let operation = live.record.operation.as_ref();
            operation.is_some_and(|operation| operation.taken.contains(placed.logical_id()))
        });
        if taken {
            let name = &placed.resource.physical_id;
            return Err(Refused(format!("{name} already exists")));
        }
        let reason = Some("Resource creation Initiated");
        self.resource_event(id, placed, &placed.resource.physical_id, status, reason);
        self.shared.around.effects.create(&placed.resource).await?;
        self.with(id, |live| {
            let operation = live.record.operation.as_mut();
            if let Some(made) = operation.and_then(|operation| operation.made.as_mut()) {
                made.insert(placed.instance.clone());
            }
        });
        Ok(())
    }

    /// The other stack that has a resource of the same ARN.
    fn owner(&self, id: &str, placed: &Placed) -> Option<String> {
        let arn = placed.arn.as_ref()?;
        let stacks = self.lock();
        let mut others = stacks
            .iter()
            .filter(|live| live.record.id != id && !live.is_deleted());
        others.find_map(|live| {
            let existing = live.record.existing();
            let same = existing.iter().any(|other| other.arn.as_ref() == Some(arn));
            same.then(|| live.record.id.clone())
        })
    }

    /// The new version becomes the good one, and runs.
    async fn commit(&self, id: &str) -> After {
        let before = self.with(id, |live| {
            let record = &mut live.record;
            let Some(operation) = &mut record.operation else {
                return None;
            };
            let before = record.good.replace(operation.target.clone());
            operation.garbage = garbage(before.as_ref(), &operation.target);
            operation.stage = Stage::Cleanup;
            before
        });
        if let Err(error) = self.save(id).await {
            self.with(id, |live| {
                live.record.good = before;
                if let Some(operation) = &mut live.record.operation {
                    operation.garbage.clear();
                    operation.stage = Stage::Forward;
                }
            });
            let reason = format!("The state could not be written: {error}");
            return self.turn_back(id, &reason);
        }
        self.run().await;
        let kind = self.with(id, |live| live.record.operation.as_ref().map(|o| o.kind));
        if kind == Some(Kind::Update) {
            self.stack_event(id, "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS", None);
        }
        After::GoesOn
    }

    /// The version was not reached.
    async fn stop(&self, id: &str, stopped: Stopped) -> After {
        let mut reason = failed_to("create", &stopped.created);
        reason.push_str(&failed_to("update", &stopped.updated));
        reason.push_str(&stopped.own.unwrap_or_default());
        let (kind, failing) = self.with(id, |live| {
            live.cancelled = false;
            let operation = live.record.operation.as_ref();
            operation.map_or((Kind::Update, Failing::Rollback), |o| (o.kind, o.failing))
        });
        match (kind, failing) {
            (Kind::Create, Failing::Keep) => self.pause(id, "CREATE_FAILED", &reason).await,
            (_, Failing::Keep) => self.pause(id, "UPDATE_FAILED", &reason).await,
            (Kind::Create, Failing::Delete) => {
                self.turn_back(id, &format!("{reason}Delete requested by user."))
            }
            (Kind::Create, Failing::Rollback) => {
                self.turn_back(id, &format!("{reason}Rollback requested by user."))
            }
            _ => self.turn_back(id, &reason),
        }
    }
}

/// Why an act failed.
#[derive(Debug)]
enum Failed {
    /// Its event says why.
    Refused,
    Unwritten(io::Error),
}

/// What the new version no longer has, each resource before what it depended on.
fn garbage(before: Option<&Version>, target: &Version) -> Vec<Garbage> {
    let old = before
        .into_iter()
        .flat_map(|before| before.resources.iter().rev());
    let gone = old.filter(|old| !target.has_instance(&old.instance));
    gone.map(|old| Garbage {
        retained: match target.placed(old.logical_id()) {
            Some(new) => is_kept(old, new),
            None => old.deletion_policy != Policy::Delete,
        },
        placed: old.clone(),
    })
    .collect()
}
