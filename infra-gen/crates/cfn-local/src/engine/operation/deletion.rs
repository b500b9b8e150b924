//! Deletion: a stack goes with everything it does not retain.

use super::{After, failed_to};
use crate::engine::Engine;

impl Engine {
    pub(super) async fn delete_all(&self, id: &str) -> After {
        // What is deleted no longer runs; the stack is without a good version.
        self.run().await;
        let failed = self.discard(id).await;
        if failed.is_empty() {
            return self.forget(id).await;
        }
        self.with(id, |live| {
            let record = &mut live.record;
            let Some(operation) = &record.operation else {
                return;
            };
            let mut version = operation.target.clone();
            let left = operation.garbage.iter().rev();
            version.resources = left.map(|garbage| garbage.placed.clone()).collect();
            version.outputs.clear();
            record.good = Some(version);
        });
        self.run().await;
        let reason = failed_to("delete", &failed);
        self.ended(id, "DELETE_FAILED", Some(&reason));
        self.record_or_say(id).await;
        After::Rest
    }

    /// The stack is gone. As long as the process lives it is found by its id.
    pub(in crate::engine) async fn forget(&self, id: &str) -> After {
        let (region, name) = self.with(id, |live| {
            (live.record.region.clone(), live.record.name.clone())
        });
        let _turn = self.shared.writing.lock().await;
        let shared = self.shared.clone();
        let removed = tokio::task::spawn_blocking(move || shared.store.remove(&region, &name));
        match removed.await.map_err(std::io::Error::other).flatten() {
            Ok(()) => {
                self.with(id, |live| {
                    live.record.listed.clear();
                    live.change_sets.clear();
                });
                self.ended(id, "DELETE_COMPLETE", None);
            }
            Err(error) => {
                let reason = format!("The state could not be removed: {error}");
                self.stack_event(id, "DELETE_FAILED", Some(&reason));
            }
        }
        After::Rest
    }
}
