//! Back: what was changed is changed back, what was made is deleted.

use super::{After, failed_to};
use crate::effects::Refused;
use crate::engine::Engine;
use crate::engine::record::{Failing, Kind, Placed};

impl Engine {
    pub(super) async fn back(&self, id: &str) -> After {
        let (kind, failing) = self.with(id, |live| {
            let operation = live.record.operation.as_ref();
            operation.map_or((Kind::Update, Failing::Rollback), |o| (o.kind, o.failing))
        });
        match kind {
            Kind::Update => self.back_to_good(id).await,
            _ => self.back_to_nothing(id, failing).await,
        }
    }

    async fn back_to_nothing(&self, id: &str, failing: Failing) -> After {
        let failed = self.discard(id).await;
        let deletes = failing == Failing::Delete;
        if !failed.is_empty() {
            let status = if deletes {
                "DELETE_FAILED"
            } else {
                "ROLLBACK_FAILED"
            };
            return self.pause(id, status, &failed_to("delete", &failed)).await;
        }
        self.run().await;
        match deletes {
            true => self.forget(id).await,
            false => self.finish(id, "ROLLBACK_COMPLETE").await,
        }
    }

    async fn back_to_good(&self, id: &str) -> After {
        let (good, target, updated) = self.with(id, |live| {
            let record = &live.record;
            let operation = record.operation.clone();
            let (target, updated) = operation.map(|o| (o.target, o.updated)).unwrap_or_default();
            (record.good.clone().unwrap_or_default(), target, updated)
        });
        let mut failed = Vec::new();
        for old in &good.resources {
            let logical_id = old.logical_id();
            let Some(new) = target.placed(logical_id) else {
                continue;
            };
            let physical_id = &old.resource.physical_id;
            if new.instance != old.instance {
                let replaced = self.with(id, |live| {
                    let listed = live.record.listed.get(logical_id);
                    listed.is_some_and(|listed| {
                        listed.physical_id != *physical_id || !listed.status.ends_with("_COMPLETE")
                    })
                });
                if replaced {
                    self.resource_event(id, old, physical_id, "UPDATE_COMPLETE", None);
                }
                continue;
            }
            if !updated.contains(logical_id) {
                continue;
            }
            match self.revert(id, old).await {
                Ok(()) => self.with(id, |live| {
                    if let Some(operation) = &mut live.record.operation {
                        operation.updated.remove(logical_id);
                    }
                }),
                Err(Refused(reason)) => {
                    self.resource_event(id, old, physical_id, "UPDATE_FAILED", Some(&reason));
                    failed.push(logical_id.to_owned());
                }
            }
        }
        if !failed.is_empty() {
            let reason = failed_to("update", &failed);
            return self.pause(id, "UPDATE_ROLLBACK_FAILED", &reason).await;
        }
        self.run().await;
        self.stack_event(id, "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS", None);
        // As on AWS, what cannot be deleted is told by its event and left behind.
        self.discard(id).await;
        self.finish(id, "UPDATE_ROLLBACK_COMPLETE").await
    }

    async fn revert(&self, id: &str, old: &Placed) -> Result<(), Refused> {
        let physical_id = &old.resource.physical_id;
        self.resource_event(id, old, physical_id, "UPDATE_IN_PROGRESS", None);
        let effects = &self.shared.around.effects;
        effects.update(&old.resource).await?;
        self.resource_event(id, old, physical_id, "UPDATE_COMPLETE", None);
        Ok(())
    }
}
