//! What exists, compared with the templates it came from.

use std::time::Duration;

use tokio::time::sleep;

use crate::cloud::{CloudError, CloudResult, ResourceDrift, Stack, Stacks};

/// The statuses in which a stack can be compared.
pub const COMPARABLE: [&str; 4] = [
    "CREATE_COMPLETE",
    "UPDATE_COMPLETE",
    "UPDATE_ROLLBACK_COMPLETE",
    "UPDATE_ROLLBACK_FAILED",
];

/// The shortest and the longest pause between two looks.
const PAUSE: (Duration, Duration) = (Duration::from_millis(250), Duration::from_secs(5));

/// How many looks may fail in a row, each after its own retries.
const BLIND_LIMIT: u32 = 10;

/// A stack beside its template.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Drift {
    /// The resources that were compared, in the order the service gives.
    pub resources: Vec<ResourceDrift>,
    /// Why some could not be compared, where that is so.
    pub gap: Option<String>,
}

impl Drift {
    /// The resources that are not what the template says.
    pub fn drifted(&self) -> impl Iterator<Item = &ResourceDrift> {
        self.resources.iter().filter(|one| one.has_drifted())
    }
}

/// Why a stack was not compared.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DriftError {
    /// The stack's status does not allow it.
    #[error(
        "`{stack}` is in {status}: drift can be detected in CREATE_COMPLETE, UPDATE_COMPLETE, UPDATE_ROLLBACK_COMPLETE and UPDATE_ROLLBACK_FAILED"
    )]
    NotNow {
        /// The stack.
        stack: String,
        /// Its status.
        status: String,
    },
    /// A call failed.
    #[error("cannot compare `{stack}` with what exists")]
    Cloud {
        /// The stack.
        stack: String,
        /// What failed.
        #[source]
        source: CloudError,
    },
}

/// Compares a stack with what exists, and waits for the result.
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/detect-drift-stack.html>
pub async fn detect(stacks: &dyn Stacks, stack: &Stack) -> Result<Drift, DriftError> {
    if !COMPARABLE.contains(&stack.status.as_str()) {
        return Err(DriftError::NotNow {
            stack: stack.name.clone(),
            status: stack.status.clone(),
        });
    }
    let found = read(stacks, stack).await;
    found.map_err(|source| DriftError::Cloud {
        stack: stack.name.clone(),
        source,
    })
}

async fn read(stacks: &dyn Stacks, stack: &Stack) -> CloudResult<Drift> {
    let detection = stacks.detect_drift(&stack.id).await?;
    let gap = finished(stacks, &detection).await?;
    let mut drift = Drift {
        gap,
        ..Drift::default()
    };
    let mut page = None;
    loop {
        let found = stacks.drifts(&stack.id, page.as_deref()).await?;
        drift.resources.extend(found.resources);
        page = found.next;
        if page.is_none() {
            return Ok(drift);
        }
    }
}

/// Waits until a comparison has ended; tells why it did not get everywhere.
async fn finished(stacks: &dyn Stacks, detection: &str) -> CloudResult<Option<String>> {
    let mut pause = PAUSE.0;
    let mut blind = 0;
    loop {
        match stacks.drift_detection(detection).await {
            Ok(now) if now.status == "DETECTION_IN_PROGRESS" => blind = 0,
            Ok(now) if now.status == "DETECTION_COMPLETE" => return Ok(None),
            Ok(now) => return Ok(Some(now.reason.unwrap_or(now.status))),
            // A look that failed says nothing about the comparison.
            Err(error) if error.is_transient() && blind < BLIND_LIMIT => blind += 1,
            Err(error) => return Err(error),
        }
        sleep(pause).await;
        pause = PAUSE.1.min(pause * 2);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cloud::{CloudErrorKind, DriftPage};
    use crate::scripted::{Script, stack};

    fn resource(id: &str, status: &str) -> ResourceDrift {
        ResourceDrift {
            logical_id: id.to_owned(),
            status: status.to_owned(),
            ..ResourceDrift::default()
        }
    }

    fn pages() -> Vec<DriftPage> {
        let page = |resources, next: Option<&str>| DriftPage {
            resources,
            next: next.map(str::to_owned),
        };
        vec![
            page(vec![resource("A", "IN_SYNC")], Some("1")),
            page(
                vec![resource("B", "MODIFIED"), resource("C", "DELETED")],
                None,
            ),
        ]
    }

    #[tokio::test(start_paused = true)]
    async fn a_comparison_is_waited_for_and_every_page_is_read() {
        let script = Script::default()
            .detections(&[
                Err(CloudErrorKind::Throttled),
                Ok(("DETECTION_IN_PROGRESS", "")),
                Ok(("DETECTION_COMPLETE", "")),
            ])
            .drifts(pages());
        let drift = detect(&script, &stack("UPDATE_COMPLETE")).await.unwrap();
        let drifted: Vec<_> = drift.drifted().map(|one| &*one.logical_id).collect();
        assert_eq!(drifted, ["B", "C"]);
        assert_eq!(drift.resources.len(), 3);
        assert_eq!(drift.gap, None);
    }

    #[tokio::test(start_paused = true)]
    async fn what_could_not_be_compared_is_said_beside_what_was_found() {
        let script = Script::default()
            .detections(&[Ok(("DETECTION_FAILED", "Failed to detect drift on [D]"))])
            .drifts(pages());
        let drift = detect(&script, &stack("CREATE_COMPLETE")).await.unwrap();
        assert_eq!(drift.gap.as_deref(), Some("Failed to detect drift on [D]"));
        assert_eq!(drift.drifted().count(), 2);
    }

    #[tokio::test(start_paused = true)]
    async fn nothing_is_asked_of_a_stack_that_changes() {
        for status in ["UPDATE_IN_PROGRESS", "ROLLBACK_COMPLETE", "UPDATE_FAILED"] {
            let script = Script::default();
            let error = detect(&script, &stack(status)).await.unwrap_err();
            assert!(
                error
                    .to_string()
                    .starts_with(&format!("`s` is in {status}"))
            );
            assert!(script.calls().is_empty());
        }
    }

    #[tokio::test(start_paused = true)]
    async fn a_cloud_that_stays_silent_is_given_up_in_the_end() {
        let script = Script::default().detections(&[Err(CloudErrorKind::Unreachable)]);
        let error = detect(&script, &stack("CREATE_COMPLETE"))
            .await
            .unwrap_err();
        assert_eq!(error.to_string(), "cannot compare `s` with what exists");
    }
}
