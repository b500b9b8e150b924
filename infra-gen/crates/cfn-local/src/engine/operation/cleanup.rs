//! Cleanup: resources that are no longer needed go.

use std::collections::BTreeSet;

use super::After;
use crate::effects::Refused;
use crate::engine::Engine;
use crate::engine::record::{Garbage, Kind};

impl Engine {
    pub(super) async fn clean_up(&self, id: &str) -> After {
        // As on AWS, what cannot be deleted is told by its event and left behind.
        self.discard(id).await;
        let kind = self.with(id, |live| live.record.operation.as_ref().map(|o| o.kind));
        let status = match kind {
            Some(Kind::Create) => "CREATE_COMPLETE",
            _ => "UPDATE_COMPLETE",
        };
        self.finish(id, status).await
    }

    /// Deletes an operation's garbage in order. What could not be deleted, and
    /// what that depends on, stays garbage; the logical ids of the former are
    /// returned.
    pub(super) async fn discard(&self, id: &str) -> Vec<String> {
        let (garbage, left) = self.with(id, |live| {
            let operation = live.record.operation.as_ref();
            let of = operation.map(|o| (o.garbage.clone(), o.left.clone()));
            of.unwrap_or_default()
        });
        let mut failed = Vec::new();
        let mut needed: BTreeSet<String> = BTreeSet::new();
        for Garbage { placed, retained } in garbage {
            let resource = &placed.resource;
            let physical_id = &resource.physical_id;
            let logical_id = placed.logical_id();
            if needed.contains(logical_id) {
                needed.extend(placed.depends.iter().cloned());
                continue;
            }
            if retained || left.contains(logical_id) {
                self.resource_event(id, &placed, physical_id, "DELETE_SKIPPED", None);
            } else {
                self.resource_event(id, &placed, physical_id, "DELETE_IN_PROGRESS", None);
                let deleted = self.shared.around.effects.delete(resource).await;
                if let Err(Refused(reason)) = deleted {
                    self.resource_event(id, &placed, physical_id, "DELETE_FAILED", Some(&reason));
                    failed.push(logical_id.to_owned());
                    needed.extend(placed.depends.iter().cloned());
                    continue;
                }
                self.resource_event(id, &placed, physical_id, "DELETE_COMPLETE", None);
            }
            self.with(id, |live| {
                if let Some(operation) = &mut live.record.operation {
                    let instance = &placed.instance;
                    operation.garbage.retain(|g| g.placed.instance != *instance);
                }
            });
        }
        failed
    }
}
