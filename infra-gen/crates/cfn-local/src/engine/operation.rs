//! Operations: a stack on its way to another version, back, or gone.
//!
//! An operation goes through stages, each of which can be begun again after an
//! interruption. [`Stage::Forward`] makes and changes resources, new ones
//! before the old ones go; then the new version becomes the good one in one
//! replacement of the state's file, and runs. [`Stage::Cleanup`] deletes what
//! the new version no longer has. Before that point a failure turns
//! [`Stage::Back`].

mod back;
mod cleanup;
mod deletion;
mod forward;

use std::time::Duration;

use tokio::task::JoinHandle;

use super::Engine;
use super::evaluate::Policy;
use super::record::{Failing, Garbage, Kind, Listed, Stage};
use After::{GoesOn, Rest};

/// How long a request that starts an operation waits for its end: most are
/// over before anybody would look a second time.
const PATIENCE: Duration = Duration::from_millis(300);

/// What comes after a stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum After {
    /// Another stage.
    GoesOn,
    /// Nothing, until somebody asks for something.
    Rest,
}

/// Counts an operation as long as it is under way, however it ends.
struct Busy(Engine);

impl Drop for Busy {
    fn drop(&mut self) {
        self.0.shared.busy.send_modify(|busy| *busy -= 1);
    }
}

impl Engine {
    /// Goes on with a stack's operation in the background.
    pub(super) fn start(&self, id: String) -> JoinHandle<()> {
        self.shared.busy.send_modify(|busy| *busy += 1);
        let busy = Busy(self.clone());
        tokio::spawn(async move { busy.0.operate(&id).await })
    }

    /// Goes on with a stack's operation; returns when it is over or takes long.
    pub(super) async fn start_patiently(&self, id: String) {
        // Either way it is seen in the stack's status.
        let _ = tokio::time::timeout(PATIENCE, self.start(id)).await;
    }

    async fn operate(&self, id: &str) {
        // What comes to rest may be started again by a request at once; that
        // start goes on with it, not this one.
        let mut goes_on = GoesOn;
        while goes_on == GoesOn {
            let stage = self.with(id, |live| {
                let under_way = live.record.status.ends_with("_IN_PROGRESS");
                let operation = live.record.operation.as_ref().filter(|_| under_way);
                operation.map(|operation| operation.stage)
            });
            goes_on = match stage {
                Some(Stage::Forward) => self.forward(id).await,
                Some(Stage::Back) => self.back(id).await,
                Some(Stage::Cleanup) => self.clean_up(id).await,
                Some(Stage::Delete) => self.delete_all(id).await,
                None => Rest,
            };
        }
    }

    /// Turns an operation back, before its version became the good one.
    fn turn_back(&self, id: &str, reason: &str) -> After {
        let status = self.with(id, |live| {
            let record = &mut live.record;
            let good = record.good.as_ref();
            let Some(operation) = &mut record.operation else {
                return None;
            };
            let mut garbage: Vec<Garbage> = operation
                .additional(good)
                .into_iter()
                .map(|placed| Garbage {
                    retained: placed.deletion_policy == Policy::Retain,
                    placed,
                })
                .collect();
            garbage.reverse();
            operation.garbage = garbage;
            operation.stage = Stage::Back;
            if let Some(good) = good {
                record.template.clone_from(&good.template);
            }
            Some(match (operation.kind, operation.failing) {
                (Kind::Create, Failing::Delete) => "DELETE_IN_PROGRESS",
                (Kind::Create, _) => "ROLLBACK_IN_PROGRESS",
                _ => "UPDATE_ROLLBACK_IN_PROGRESS",
            })
        });
        if let Some(status) = status {
            self.stack_event(id, status, Some(reason));
        }
        GoesOn
    }

    /// Turns back as somebody asked.
    pub(super) fn rolls_back(&self, id: &str) {
        self.turn_back(id, "User Initiated");
    }

    /// Turns back what was interrupted on its way forward.
    pub(super) fn interrupted(&self, id: &str) {
        self.turn_back(id, "The operation was interrupted.");
    }

    /// The operation came to its end.
    async fn finish(&self, id: &str, status: &str) -> After {
        self.relist(id);
        self.ended(id, status, None);
        self.record_or_say(id).await;
        Rest
    }

    /// The operation stands where it failed until somebody decides.
    async fn pause(&self, id: &str, status: &str, reason: &str) -> After {
        self.stack_event(id, status, Some(reason));
        self.record_or_say(id).await;
        Rest
    }

    /// Writes a stack that has come to rest. Where that fails, the file still
    /// says what was under way, and the next start comes to the same end.
    async fn record_or_say(&self, id: &str) {
        if let Err(error) = self.save(id).await {
            let reason = format!("The state could not be written: {error}");
            self.with(id, |live| live.record.reason = Some(reason));
        }
    }

    /// Lists the resources of the good version, with the statuses they have.
    fn relist(&self, id: &str) {
        self.with(id, |live| {
            let record = &mut live.record;
            let mut before = std::mem::take(&mut record.listed);
            let good = record.good.iter().flat_map(|good| &good.resources);
            record.listed = good
                .map(|placed| {
                    let logical_id = placed.logical_id().to_owned();
                    let known = before
                        .remove(&logical_id)
                        .filter(|listed| listed.physical_id == placed.resource.physical_id)
                        // Of a replacement under the same name.
                        .filter(|listed| !listed.status.starts_with("DELETE"));
                    let listed = known.unwrap_or_else(|| Listed {
                        physical_id: placed.resource.physical_id.clone(),
                        type_name: placed.resource.type_name.clone(),
                        status: "UPDATE_COMPLETE".to_owned(),
                    });
                    (logical_id, listed)
                })
                .collect();
        });
    }
}

/// `The following resource(s) failed to update: [A, B]. `, in CloudFormation's words.
fn failed_to(verb: &str, ids: &[String]) -> String {
    match ids.is_empty() {
        true => String::new(),
        false => format!(
            "The following resource(s) failed to {verb}: [{}]. ",
            ids.join(", ")
        ),
    }
}
