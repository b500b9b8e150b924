//! Recoveries against a scripted cloud, on a paused clock.

use super::*;
use crate::event::channel;
use crate::scripted::{Script, resource_event, stack_event};

async fn prepared(script: &Script) -> Result<StackState, RecoverError> {
    let state = state::read(script, "s").await.unwrap();
    prepare(script, state, None, "token", &Events::none()).await
}

#[tokio::test(start_paused = true)]
async fn a_failed_first_creation_is_deleted() {
    for status in ["ROLLBACK_COMPLETE", "CREATE_FAILED", "REVIEW_IN_PROGRESS"] {
        let script = Script::default().statuses(&[status, "-"]);
        let state = prepared(&script).await.unwrap();
        assert_eq!(state.standing(), Standing::Absent, "{status}");
        assert_eq!(script.calls(), ["delete"], "{status}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_failed_update_is_rolled_back() {
    let script = Script::default().statuses(&[
        "UPDATE_FAILED",
        "UPDATE_ROLLBACK_IN_PROGRESS",
        "UPDATE_ROLLBACK_COMPLETE",
    ]);
    assert_eq!(prepared(&script).await.unwrap().standing(), Standing::Ready);
    assert_eq!(script.calls(), ["rollback"]);
}

#[tokio::test(start_paused = true)]
async fn an_operation_under_way_is_attached_to_from_its_beginning() {
    let all = [
        stack_event("CREATE_COMPLETE", ""),
        stack_event("UPDATE_IN_PROGRESS", "User Initiated"),
        resource_event("A", "UPDATE_COMPLETE", ""),
    ];
    let script = Script::default()
        .statuses(&[
            "UPDATE_IN_PROGRESS",
            "UPDATE_IN_PROGRESS",
            "UPDATE_COMPLETE",
        ])
        .events(&[&all]);
    let (events, mut stream) = channel();
    let state = state::read(&script, "s").await.unwrap();
    let state = prepare(&script, state, None, "token", &events).await;
    assert_eq!(state.unwrap().standing(), Standing::Ready);
    assert!(script.calls().is_empty());
    drop(events);
    let mut seen = Vec::new();
    while let Some(event) = stream.recv().await {
        if let DeployEvent::Progress { resource, .. } = event {
            seen.push(resource.status);
        }
    }
    assert_eq!(seen, ["UPDATE_IN_PROGRESS", "UPDATE_COMPLETE"]);
}

#[tokio::test(start_paused = true)]
async fn an_operation_that_ends_badly_is_put_right_in_turn() {
    let script = Script::default().statuses(&[
        "CREATE_IN_PROGRESS",
        "ROLLBACK_COMPLETE",
        "ROLLBACK_COMPLETE",
        "-",
    ]);
    assert_eq!(
        prepared(&script).await.unwrap().standing(),
        Standing::Absent
    );
    assert_eq!(script.calls(), ["delete"]);
}

#[tokio::test(start_paused = true)]
async fn a_failed_rollback_is_left_to_an_engineer_with_its_causes() {
    let all = [
        stack_event("UPDATE_IN_PROGRESS", "User Initiated"),
        stack_event("UPDATE_ROLLBACK_IN_PROGRESS", ""),
        resource_event("A", "UPDATE_FAILED", "still in use"),
    ];
    let script = Script::default()
        .statuses(&["UPDATE_ROLLBACK_FAILED"])
        .events(&[&all]);
    match prepared(&script).await.unwrap_err() {
        RecoverError::RollbackFailed { causes, .. } => assert_eq!(causes[0].logical_id, "A"),
        other => panic!("{other}"),
    }
    assert!(script.calls().is_empty());
}

#[tokio::test(start_paused = true)]
async fn a_half_deleted_stack_is_not_deleted_any_further() {
    let script = Script::default().statuses(&["DELETE_FAILED"]);
    let refused = prepared(&script).await.unwrap_err();
    assert_eq!(refused.to_string(), "`s` is half deleted");
    assert!(script.calls().is_empty());
}

#[tokio::test(start_paused = true)]
async fn a_status_of_tomorrow_is_left_alone() {
    let script = Script::default().statuses(&["UPDATE_SHELVED"]);
    assert!(matches!(
        prepared(&script).await.unwrap_err(),
        RecoverError::Unknown { .. }
    ));
}
