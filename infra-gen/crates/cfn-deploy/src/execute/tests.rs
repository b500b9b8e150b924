//! Executions against a scripted cloud, on a paused clock.

use super::*;
use crate::cloud::StackEvent;
use crate::event::{DeployEvent, channel};
use crate::plan::Plan;
use crate::scripted::{Script, resource_event, stack_event};

fn pending(kind: ChangeSetKind) -> PendingChangeSet {
    PendingChangeSet {
        stack_id: crate::scripted::stack("").id,
        change_set_id: "change-set".to_owned(),
        plan: Plan::predicted("s", kind, &cfn_diff::StackDiff::default(), Vec::new()),
        on_failure: OnFailure::Rollback,
        express: false,
        gaps: Vec::new(),
    }
}

/// Executes an update; returns how it ended and which events were reported.
async fn executed(script: &Script) -> (Result<Stack, ExecuteError>, Vec<String>) {
    let (events, mut stream) = channel();
    let update = pending(ChangeSetKind::Update);
    let ended = execute(script, &update, "token", &events).await;
    drop(events);
    let mut reported = Vec::new();
    while let Some(event) = stream.recv().await {
        if let DeployEvent::Progress { resource, .. } = event {
            reported.push(format!("{} {}", resource.logical_id, resource.status));
        }
    }
    (ended, reported)
}

fn before() -> StackEvent {
    StackEvent {
        id: "before".to_owned(),
        ..stack_event("UPDATE_COMPLETE", "")
    }
}

#[tokio::test(start_paused = true)]
async fn the_status_of_the_operation_before_is_not_taken_for_this_one_s_end() {
    let running = [
        before(),
        stack_event("UPDATE_IN_PROGRESS", "User Initiated"),
    ];
    let done = [running.to_vec(), vec![stack_event("UPDATE_COMPLETE", "")]].concat();
    let script = Script::default()
        .statuses(&[
            "UPDATE_COMPLETE",
            "UPDATE_COMPLETE",
            "UPDATE_IN_PROGRESS",
            "UPDATE_COMPLETE",
        ])
        .events(&[&[before()], &[before()], &running, &done]);
    let (ended, reported) = executed(&script).await;
    assert_eq!(ended.unwrap().status, "UPDATE_COMPLETE");
    assert_eq!(reported, ["s UPDATE_IN_PROGRESS", "s UPDATE_COMPLETE"]);
}

#[tokio::test(start_paused = true)]
async fn every_event_is_reported_once_across_pages() {
    let all = [
        before(),
        stack_event("UPDATE_IN_PROGRESS", "User Initiated"),
        resource_event("A", "UPDATE_IN_PROGRESS", ""),
        resource_event("B", "UPDATE_IN_PROGRESS", ""),
        resource_event("A", "UPDATE_COMPLETE", ""),
        resource_event("B", "UPDATE_COMPLETE", ""),
    ];
    let script = Script::default()
        .statuses(&["UPDATE_COMPLETE", "UPDATE_IN_PROGRESS", "UPDATE_COMPLETE"])
        .events(&[&all[..1], &all]);
    let (_, reported) = executed(&script).await;
    assert_eq!(
        reported,
        [
            "s UPDATE_IN_PROGRESS",
            "A UPDATE_IN_PROGRESS",
            "B UPDATE_IN_PROGRESS",
            "A UPDATE_COMPLETE",
            "B UPDATE_COMPLETE"
        ]
    );
}

#[tokio::test(start_paused = true)]
async fn events_of_another_operation_are_not_reported() {
    let of = |token: &str, id: &str| StackEvent {
        token: Some(token.to_owned()),
        ..resource_event(id, "UPDATE_COMPLETE", "")
    };
    let all = [before(), of("other", "Theirs"), of("token", "Ours")];
    let script = Script::default()
        .statuses(&["UPDATE_COMPLETE"])
        .events(&[&all[..1], &all]);
    let (_, reported) = executed(&script).await;
    assert_eq!(reported, ["Ours UPDATE_COMPLETE"]);
}

#[tokio::test(start_paused = true)]
async fn a_failed_poll_is_not_a_failed_stack() {
    use CloudErrorKind::{Throttled, Unreachable};
    let all = [before(), stack_event("UPDATE_COMPLETE", "")];
    let script = Script::default()
        .statuses(&["UPDATE_COMPLETE"])
        .events(&[&all[..1], &all]);
    let update = pending(ChangeSetKind::Update);
    let watch = Watch {
        stack_id: &update.stack_id,
        name: "s",
        operation: Operation::Update,
        mark: Some(
            mark(&script, &crate::scripted::stack("UPDATE_COMPLETE"))
                .await
                .unwrap(),
        ),
        token: None,
        resources: None,
        express: false,
    };
    let script = script.failures(&[Throttled, Unreachable, Throttled]);
    let ended = follow(&script, watch, &Events::none()).await.unwrap();
    assert_eq!(ended.status, "UPDATE_COMPLETE");
}

#[tokio::test(start_paused = true)]
async fn a_rolled_back_update_gives_its_cause() {
    let all = [
        before(),
        stack_event("UPDATE_IN_PROGRESS", "User Initiated"),
        resource_event("A", "UPDATE_FAILED", "no such key"),
        resource_event("B", "UPDATE_FAILED", "Resource update cancelled"),
        stack_event("UPDATE_ROLLBACK_IN_PROGRESS", "…"),
        stack_event("UPDATE_ROLLBACK_COMPLETE", ""),
    ];
    let script = Script::default()
        .statuses(&["UPDATE_COMPLETE", "UPDATE_ROLLBACK_COMPLETE"])
        .events(&[&all[..1], &all]);
    match executed(&script).await.0.unwrap_err() {
        ExecuteError::Failed(failure) => {
            assert!(failure.rolled_back);
            assert_eq!(
                failure.to_string(),
                "stack `s` ended in UPDATE_ROLLBACK_COMPLETE: \
                 `A` (AWS::Test::Resource): no such key"
            );
        }
        other => panic!("{other}"),
    }
}

#[tokio::test(start_paused = true)]
async fn cleaning_up_is_waited_for() {
    let all = [
        before(),
        stack_event("UPDATE_COMPLETE_CLEANUP_IN_PROGRESS", ""),
    ];
    let script = Script::default()
        .statuses(&[
            "UPDATE_COMPLETE",
            "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS",
            "UPDATE_COMPLETE",
        ])
        .events(&[&all[..1], &all]);
    assert_eq!(executed(&script).await.0.unwrap().status, "UPDATE_COMPLETE");
}

#[tokio::test(start_paused = true)]
async fn an_operation_that_never_begins_is_not_waited_for_for_ever() {
    let script = Script::default()
        .statuses(&["UPDATE_COMPLETE"])
        .events(&[&[before()]]);
    let error = executed(&script).await.0.unwrap_err();
    assert!(matches!(error, ExecuteError::Cloud { .. }), "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_stack_that_is_gone_is_not_executed_on() {
    let script = Script::default().statuses(&["-"]);
    assert!(executed(&script).await.0.is_err());
    assert!(script.calls().is_empty());
}

#[tokio::test(start_paused = true)]
async fn without_the_permission_to_read_events_the_status_still_tells_the_end() {
    let script = Script::default()
        .statuses(&["UPDATE_COMPLETE", "UPDATE_IN_PROGRESS", "UPDATE_COMPLETE"])
        .without_events();
    let (events, mut stream) = channel();
    let update = pending(ChangeSetKind::Update);
    let ended = execute(&script, &update, "token", &events).await;
    assert_eq!(ended.unwrap().status, "UPDATE_COMPLETE");
    drop(events);
    let mut told = Vec::new();
    while let Some(event) = stream.recv().await {
        if let DeployEvent::LessDetail { because } = event {
            told.push(because);
        }
    }
    assert_eq!(
        told,
        ["`cloudformation:DescribeStackEvents` on `s` is not permitted"]
    );
}

#[tokio::test(start_paused = true)]
async fn an_express_operation_ends_with_its_own_configuration() {
    let configured = StackEvent {
        id: "configured".to_owned(),
        detailed_status: Some("CONFIGURATION_COMPLETE".to_owned()),
        ..stack_event("UPDATE_IN_PROGRESS", "")
    };
    let all = [
        before(),
        stack_event("UPDATE_IN_PROGRESS", "User Initiated"),
        configured,
    ];
    let script = Script::default()
        .statuses(&["UPDATE_COMPLETE", "UPDATE_IN_PROGRESS"])
        .events(&[&all[..1], &all[..2], &all]);
    let update = PendingChangeSet {
        express: true,
        ..pending(ChangeSetKind::Update)
    };
    let stack = execute(&script, &update, "token", &Events::none()).await;
    assert_eq!(stack.unwrap().status, "UPDATE_IN_PROGRESS");
}
