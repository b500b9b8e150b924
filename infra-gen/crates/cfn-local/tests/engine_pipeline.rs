//! The deployment pipeline, as it is for AWS, on the engine.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[path = "engine_support/mod.rs"]
mod support;

use cfn_deploy::change_set::discard;
use cfn_deploy::cloud::{DeleteRequest, ExecuteRequest, OnFailure, Stacks};
use cfn_deploy::drift::detect;
use cfn_deploy::event::Events;
use cfn_deploy::execute::{ExecuteError, execute};
use cfn_deploy::stack_policy::StackPolicy;
use cfn_deploy::{recover, state};
use cfn_diff::Impact;
use cfn_local::effects::Unrunnable;
use cfn_local::engine::OpenError;
use support::{Failed, World, changed, events, open};

const BASE: &str = r#"{
  "Parameters": {"Secret": {"Type": "String", "NoEcho": true, "Default": "hidden-secret"}},
  "Resources": {
    "Bucket": {"Type": "AWS::S3::Bucket"},
    "Policy": {"Type": "AWS::S3::BucketPolicy", "Properties": {
      "Bucket": {"Ref": "Bucket"}, "PolicyDocument": {"S": {"Ref": "Secret"}}}}
  },
  "Outputs": {"Name": {"Description": "The bucket.", "Value": {"Ref": "Bucket"}}}
}"#;

/// `BASE` with a table, a bucket of another name, and without the policy.
const NEXT: &str = r#"{
  "Resources": {
    "Bucket": {"Type": "AWS::S3::Bucket", "Properties": {"BucketName": "named"}},
    "Table": {"Type": "AWS::DynamoDB::Table", "Properties": {
      "TableName": {"Ref": "Bucket"}, "KeySchema": []}}
  },
  "Outputs": {"Name": {"Value": {"Ref": "Bucket"}}}
}"#;

fn failure(failed: Failed) -> cfn_deploy::failure::Failure {
    match failed {
        Failed::Execute(ExecuteError::Failed(failure)) => failure,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_stack_is_created_in_dependency_order_with_events_and_outputs() {
    let world = World::new().await;
    let stack = world.deploy("s", BASE).await.unwrap().unwrap();
    assert_eq!(stack.status, "CREATE_COMPLETE");
    assert_eq!(
        world.recorder.take(),
        ["create Bucket", "create Policy", "run"]
    );
    assert_eq!(
        world.events("s").await,
        [
            "s: REVIEW_IN_PROGRESS",
            "s: CREATE_IN_PROGRESS",
            "Bucket: CREATE_IN_PROGRESS",
            "Bucket: CREATE_IN_PROGRESS",
            "Bucket: CREATE_COMPLETE",
            "Policy: CREATE_IN_PROGRESS",
            "Policy: CREATE_IN_PROGRESS",
            "Policy: CREATE_COMPLETE",
            "s: CREATE_COMPLETE",
        ]
    );
    let resources = world.engine.resources("s").await.unwrap();
    assert_eq!(stack.outputs[0].value, resources[0].physical_id);
    assert_eq!(stack.parameters["Secret"], "****");
    let running = world.recorder.running.lock().unwrap().clone().unwrap();
    assert_eq!(running.resources().count(), 2);
}

#[tokio::test]
async fn the_same_template_again_is_no_change() {
    let world = World::new().await;
    world.deploy("s", BASE).await.unwrap();
    world.recorder.take();
    assert!(world.deploy("s", BASE).await.unwrap().is_none());
    assert!(world.recorder.take().is_empty());
    assert_eq!(world.status("s").await, "CREATE_COMPLETE");
}

#[tokio::test]
async fn an_update_makes_the_new_runs_it_and_then_deletes_the_old() {
    let world = World::new().await;
    world.deploy("s", BASE).await.unwrap();
    world.recorder.take();
    let stack = world.deploy("s", NEXT).await.unwrap().unwrap();
    assert_eq!(stack.status, "UPDATE_COMPLETE");
    assert_eq!(
        world.recorder.take(),
        [
            "create Bucket",
            "create Table",
            "run",
            "delete Policy",
            "delete Bucket"
        ]
    );
    let events = world.events("s").await;
    assert_eq!(
        events[9..],
        [
            "s: UPDATE_IN_PROGRESS",
            "Bucket: UPDATE_IN_PROGRESS",
            "Bucket: UPDATE_IN_PROGRESS",
            "Bucket: UPDATE_COMPLETE",
            "Table: CREATE_IN_PROGRESS",
            "Table: CREATE_IN_PROGRESS",
            "Table: CREATE_COMPLETE",
            "s: UPDATE_COMPLETE_CLEANUP_IN_PROGRESS",
            "Policy: DELETE_IN_PROGRESS",
            "Policy: DELETE_COMPLETE",
            "Bucket: DELETE_IN_PROGRESS",
            "Bucket: DELETE_COMPLETE",
            "s: UPDATE_COMPLETE",
        ]
    );
    let listed: Vec<_> = world.engine.resources("s").await.unwrap();
    let listed: Vec<_> = listed
        .iter()
        .map(|r| {
            (
                r.logical_id.as_str(),
                r.physical_id.as_str(),
                r.status.as_str(),
            )
        })
        .collect();
    assert_eq!(
        listed,
        [
            ("Bucket", "named", "UPDATE_COMPLETE"),
            ("Table", "named", "CREATE_COMPLETE")
        ]
    );
}

#[tokio::test]
async fn a_plan_says_what_is_replaced_and_shows_no_secret() {
    let world = World::new().await;
    world.deploy("s", BASE).await.unwrap();
    let pending = changed(world.propose("s", NEXT, &[]).await.unwrap());
    let impacts = pending.plan.resources.iter();
    let impacts: Vec<_> = impacts.map(|c| (c.logical_id.as_str(), c.impact)).collect();
    assert_eq!(
        impacts,
        [
            ("Policy", Impact::Destroy),
            ("Bucket", Impact::Replace),
            ("Table", Impact::Create)
        ]
    );
    let other = [("Secret", "another-secret")];
    let pending = changed(world.propose("s", BASE, &other).await.unwrap());
    let shown = format!("{:?}", pending.plan);
    assert!(shown.contains("****"), "{shown}");
    assert!(
        !shown.contains("hidden-secret") && !shown.contains("another-secret"),
        "{shown}"
    );
    assert_eq!(pending.plan.resources[0].reasons, ["parameter `Secret`"]);
}

#[tokio::test]
async fn a_refused_creation_is_rolled_back_and_made_anew() {
    let world = World::new().await;
    world.recorder.refuse("create Policy");
    let failure = failure(world.deploy("s", BASE).await.unwrap_err());
    assert_eq!(failure.status, "ROLLBACK_COMPLETE");
    assert!(failure.rolled_back);
    assert_eq!(failure.causes[0].reason, "create Policy is not possible");
    assert_eq!(
        world.recorder.take(),
        ["create Bucket", "create Policy", "delete Bucket", "run"]
    );
    world.recorder.relent();
    let stack = world.deploy("s", BASE).await.unwrap().unwrap();
    assert_eq!(stack.status, "CREATE_COMPLETE");
}

#[tokio::test]
async fn what_has_the_name_already_is_not_taken_over_and_not_deleted() {
    let world = World::new().await;
    let known = ("AWS::S3::Bucket".to_owned(), "named".to_owned());
    let theirs = serde_json::json!({"Theirs": true});
    let there = || world.recorder.there.lock().unwrap().clone();
    world
        .recorder
        .there
        .lock()
        .unwrap()
        .insert(known.clone(), theirs.clone());
    let failed = failure(world.deploy("s", NEXT).await.unwrap_err());
    assert_eq!(failed.status, "ROLLBACK_COMPLETE");
    assert_eq!(failed.causes[0].logical_id, "Bucket");
    assert_eq!(failed.causes[0].reason, "named already exists");
    assert_eq!(there(), [(known.clone(), theirs.clone())].into());

    // Nor by an update, nor by one that is kept as it failed.
    world.deploy("s", BASE).await.unwrap();
    let kept = world.deploy_with("s", NEXT, &[], OnFailure::Keep).await;
    assert_eq!(failure(kept.unwrap_err()).status, "UPDATE_FAILED");
    world.deploy("s", BASE).await.unwrap();
    assert_eq!(there()[&known], theirs);
}

#[tokio::test]
async fn a_refused_update_goes_back_to_the_version_before() {
    let world = World::new().await;
    world.deploy("s", BASE).await.unwrap();
    let before = world.engine.deployment();
    world.recorder.take();
    world.recorder.refuse("create Table");
    let failure = failure(world.deploy("s", NEXT).await.unwrap_err());
    assert_eq!(failure.status, "UPDATE_ROLLBACK_COMPLETE");
    assert_eq!(failure.causes[0].logical_id, "Table");
    assert_eq!(
        world.recorder.take(),
        ["create Bucket", "create Table", "run", "delete Bucket"]
    );
    assert_eq!(world.engine.deployment(), before);
    assert_eq!(
        world.engine.template("s").await.unwrap(),
        cfn::Template::parse(BASE).unwrap().to_json()
    );
}

#[tokio::test]
async fn what_would_not_run_is_refused_while_there_is_a_way_back() {
    let world = World::new().await;
    world.deploy("s", BASE).await.unwrap();
    world.recorder.take();
    *world.recorder.unrunnable.lock().unwrap() = Some(Unrunnable {
        logical_id: Some("Table".to_owned()),
        reason: "KeySchema is not evaluated here".to_owned(),
    });
    let failure = failure(world.deploy("s", NEXT).await.unwrap_err());
    assert_eq!(failure.status, "UPDATE_ROLLBACK_COMPLETE");
    let told = failure.causes[0].to_string();
    assert!(
        told.contains("Table") && told.contains("KeySchema is not evaluated here"),
        "{told}"
    );
    let calls = world.recorder.take();
    assert!(calls.contains(&"delete Table".to_owned()), "{calls:?}");
    let running = world.recorder.running.lock().unwrap().clone().unwrap();
    assert!(running.of_type("AWS::DynamoDB::Table").next().is_none());
}

#[tokio::test]
async fn an_update_in_place_is_reverted() {
    let world = World::new().await;
    let template = |days: u32, extra: &str| {
        format!(
            r#"{{"Resources": {{"Log": {{"Type": "AWS::Logs::LogGroup",
                "Properties": {{"RetentionInDays": {days}}}}}{extra}}}}}"#
        )
    };
    let late = r#", "Late": {"Type": "AWS::SNS::Topic", "DependsOn": "Log"}"#;
    world.deploy("s", &template(7, "")).await.unwrap();
    world.recorder.refuse("create Late");
    world.recorder.take();
    world.deploy("s", &template(30, late)).await.unwrap_err();
    assert_eq!(
        world.recorder.take(),
        ["update Log", "create Late", "update Log", "run"]
    );
    let there = world.recorder.there.lock().unwrap().clone();
    assert_eq!(there.values().next().unwrap()["RetentionInDays"], 7);
}

#[tokio::test]
async fn a_failure_that_is_kept_is_rolled_back_by_the_next_deployment() {
    let world = World::new().await;
    world.deploy("s", BASE).await.unwrap();
    world.recorder.refuse("create Table");
    let kept = world.deploy_with("s", NEXT, &[], OnFailure::Keep).await;
    assert_eq!(failure(kept.unwrap_err()).status, "UPDATE_FAILED");
    world.recorder.relent();
    world.recorder.take();
    let stack = world.deploy("s", NEXT).await.unwrap().unwrap();
    assert_eq!(stack.status, "UPDATE_COMPLETE");
    assert_eq!(
        world.recorder.take(),
        [
            "run",
            "delete Bucket", // the rollback
            "create Bucket",
            "create Table",
            "run",
            "delete Policy",
            "delete Bucket"
        ]
    );
}

#[tokio::test]
async fn a_failed_creation_is_kept_or_deleted_as_asked() {
    let world = World::new().await;
    world.recorder.refuse("create Policy");
    let deleted = world.deploy_with("s", BASE, &[], OnFailure::Delete).await;
    let deleted = failure(deleted.unwrap_err());
    assert_eq!(
        (deleted.status.as_str(), deleted.rolled_back),
        ("DELETE_COMPLETE", true)
    );
    assert_eq!(world.status("s").await, "-");
    let kept = world.deploy_with("s", BASE, &[], OnFailure::Keep).await;
    assert_eq!(failure(kept.unwrap_err()).status, "CREATE_FAILED");
    world.recorder.relent();
    world.deploy("s", BASE).await.unwrap().unwrap();
    assert_eq!(world.recorder.there.lock().unwrap().len(), 2);
}

#[tokio::test]
async fn a_failed_rollback_goes_on_without_what_is_skipped() {
    let world = World::new().await;
    let template = |days: u32, topic: &str| {
        format!(
            r#"{{"Resources": {{"Log": {{"Type": "AWS::Logs::LogGroup",
                "Properties": {{"RetentionInDays": {days}}}}},
                "Topic": {{"Type": "AWS::SNS::Topic", "DependsOn": "Log",
                "Properties": {{"DisplayName": "{topic}"}}}}}}}}"#
        )
    };
    world.deploy("s", &template(7, "a")).await.unwrap();
    world.recorder.refuse("update Topic");
    let failed = failure(world.deploy("s", &template(30, "b")).await.unwrap_err());
    assert_eq!(failed.status, "UPDATE_ROLLBACK_FAILED");
    let quiet = Events::none();
    let found = state::read(&world.engine, "s").await.unwrap();
    let refused = recover::prepare(&world.engine, found, None, "t", &quiet);
    assert!(matches!(
        refused.await.unwrap_err(),
        recover::RecoverError::RollbackFailed { .. }
    ));
    let skip = ["Topic".to_owned()];
    world
        .engine
        .continue_rollback("s", &skip, "go-on")
        .await
        .unwrap();
    world.engine.at_rest().await;
    assert_eq!(world.status("s").await, "UPDATE_ROLLBACK_COMPLETE");
}

#[tokio::test]
async fn an_update_is_cancelled_between_two_resources() {
    let world = World::new().await;
    world.deploy("s", BASE).await.unwrap();
    let gate = world.recorder.hold("create Bucket");
    world.recorder.take();
    let pending = changed(world.propose("s", NEXT, &[]).await.unwrap());
    let request = ExecuteRequest {
        stack: pending.stack_id.clone(),
        change_set: pending.change_set_id.clone(),
        token: "t".to_owned(),
        keep_on_failure: false,
    };
    world.engine.execute_change_set(&request).await.unwrap();
    assert_eq!(world.status("s").await, "UPDATE_IN_PROGRESS");
    // Meanwhile nothing else can begin, and repeating begins nothing.
    world.engine.execute_change_set(&request).await.unwrap();
    assert!(world.propose("s", BASE, &[]).await.is_err());
    world.engine.cancel_update("s", "c").await.unwrap();
    gate.add_permits(1);
    world.engine.at_rest().await;
    assert_eq!(world.status("s").await, "UPDATE_ROLLBACK_COMPLETE");
    assert_eq!(
        world.recorder.take(),
        ["create Bucket", "run", "delete Bucket"]
    );
}

#[tokio::test]
async fn a_change_set_of_a_stack_that_changed_since_is_obsolete() {
    let world = World::new().await;
    world.deploy("s", BASE).await.unwrap();
    let first = changed(world.propose("s", NEXT, &[]).await.unwrap());
    world.deploy("s", NEXT).await.unwrap();
    let refused = execute(&world.engine, &first, "late", &Events::none()).await;
    assert!(matches!(
        refused.unwrap_err(),
        ExecuteError::Obsolete { .. }
    ));
}

#[tokio::test]
async fn a_declined_creation_leaves_nothing_behind() {
    let world = World::new().await;
    let pending = changed(world.propose("s", BASE, &[]).await.unwrap());
    assert_eq!(world.status("s").await, "REVIEW_IN_PROGRESS");
    discard(&world.engine, &pending).await.unwrap();
    assert_eq!(world.status("s").await, "-");
    let names = std::fs::read_dir(world.folder.path()).unwrap();
    let names: Vec<_> = names.map(|e| e.unwrap().file_name()).collect();
    assert_eq!(names, ["lock"]);
}

fn delete(stack: &str, retain: &[&str], token: &str) -> DeleteRequest {
    DeleteRequest {
        stack: stack.to_owned(),
        retain: retain.iter().map(|id| (*id).to_owned()).collect(),
        role_arn: None,
        token: token.to_owned(),
    }
}

#[tokio::test]
async fn a_deletion_stops_what_runs_and_honours_policies() {
    let world = World::new().await;
    let template = BASE.replace(
        r#""Bucket": {"Type": "AWS::S3::Bucket"}"#,
        r#""Bucket": {"Type": "AWS::S3::Bucket", "DeletionPolicy": "Retain"}"#,
    );
    let id = world.deploy("s", &template).await.unwrap().unwrap().id;
    world.recorder.take();
    world
        .engine
        .delete_stack(&delete("s", &[], "d"))
        .await
        .unwrap();
    world.engine.at_rest().await;
    assert_eq!(world.recorder.take(), ["run", "delete Policy"]);
    assert_eq!(world.status("s").await, "-");
    assert_eq!(
        world.engine.stack(&id).await.unwrap().unwrap().status,
        "DELETE_COMPLETE"
    );
    let last = events(&world.engine, &id).await;
    assert_eq!(
        last[last.len() - 5..],
        [
            "s: DELETE_IN_PROGRESS",
            "Policy: DELETE_IN_PROGRESS",
            "Policy: DELETE_COMPLETE",
            "Bucket: DELETE_SKIPPED",
            "s: DELETE_COMPLETE",
        ]
    );
}

#[tokio::test]
async fn a_deletion_that_fails_leaves_what_is_needed_and_goes_on_without_what_is_retained() {
    let world = World::new().await;
    world.deploy("s", BASE).await.unwrap();
    world.recorder.refuse("delete Policy");
    world.recorder.take();
    world
        .engine
        .delete_stack(&delete("s", &[], "d1"))
        .await
        .unwrap();
    world.engine.at_rest().await;
    assert_eq!(world.status("s").await, "DELETE_FAILED");
    assert_eq!(world.recorder.take(), ["run", "delete Policy", "run"]);
    let left = world.engine.resources("s").await.unwrap();
    assert_eq!(left.len(), 2);
    world
        .engine
        .delete_stack(&delete("s", &["Policy"], "d2"))
        .await
        .unwrap();
    world.engine.at_rest().await;
    assert_eq!(world.recorder.take(), ["run", "delete Bucket"]);
    assert_eq!(world.status("s").await, "-");
}

#[tokio::test]
async fn a_protected_stack_is_not_deleted() {
    let world = World::new().await;
    world.deploy("s", BASE).await.unwrap();
    world.engine.protect("s", true).await.unwrap();
    let refused = world.engine.delete_stack(&delete("s", &[], "d")).await;
    assert!(
        refused
            .unwrap_err()
            .message()
            .contains("TerminationProtection is enabled")
    );
    assert_eq!(world.status("s").await, "CREATE_COMPLETE");
}

#[tokio::test]
async fn an_export_in_use_can_neither_change_nor_go() {
    let world = World::new().await;
    let exporting = |name: &str| {
        format!(
            r#"{{"Resources": {{"B": {{"Type": "AWS::S3::Bucket",
                "Properties": {{"BucketName": "{name}"}}}}}},
                "Outputs": {{"O": {{"Value": {{"Ref": "B"}}, "Export": {{"Name": "shared"}}}}}}}}"#
        )
    };
    let importing = r#"{"Resources": {"T": {"Type": "AWS::SNS::Topic",
        "Properties": {"DisplayName": {"Fn::ImportValue": "shared"}}}}}"#;
    let missing = world.deploy("two", importing).await.unwrap_err();
    assert!(format!("{missing:?}").contains("No export named shared found."));
    world.deploy("one", &exporting("first")).await.unwrap();
    world.deploy("two", importing).await.unwrap();
    let changed = failure(world.deploy("one", &exporting("second")).await.unwrap_err());
    assert_eq!(
        changed.causes[0].reason,
        "Cannot update export shared as it is in use by two"
    );
    world
        .engine
        .delete_stack(&delete("one", &[], "d"))
        .await
        .unwrap();
    world.engine.at_rest().await;
    assert_eq!(world.status("one").await, "DELETE_FAILED");
}

#[tokio::test]
async fn a_named_resource_cannot_be_replaced_by_one_of_the_same_name() {
    let world = World::new().await;
    let table = |key: &str| {
        format!(
            r#"{{"Resources": {{"T": {{"Type": "AWS::DynamoDB::Table", "Properties": {{
                "TableName": "t", "KeySchema": [{{"AttributeName": "{key}", "KeyType": "HASH"}}]}}}}}}}}"#
        )
    };
    world.deploy("s", &table("a")).await.unwrap();
    let refused = failure(world.deploy("s", &table("b")).await.unwrap_err());
    assert!(
        refused.causes[0]
            .reason
            .starts_with("CloudFormation cannot update a stack when")
    );
    // And another stack cannot have it either.
    let taken = failure(world.deploy("other", &table("a")).await.unwrap_err());
    assert!(
        taken.causes[0]
            .reason
            .starts_with("t already exists in stack arn:")
    );
}

#[tokio::test]
async fn a_folder_belongs_to_one_engine_at_a_time() {
    let world = World::new().await;
    let second = open(world.folder.path(), &world.recorder, 1)
        .await
        .unwrap_err();
    assert!(
        matches!(&second, OpenError::InUse { pid, .. } if *pid == std::process::id().to_string())
    );
    let World {
        folder,
        recorder,
        engine,
        ..
    } = world;
    drop(engine);
    open(folder.path(), &recorder, 1).await.unwrap();
}

#[cfg(unix)]
#[tokio::test]
async fn what_holds_secrets_is_the_owner_s_alone_and_survives_a_restart() {
    use std::os::unix::fs::PermissionsExt;
    let world = World::new().await;
    world.deploy("s", BASE).await.unwrap();
    let before = (world.engine.deployment(), world.events("s").await);
    for entry in std::fs::read_dir(world.folder.path()).unwrap() {
        let entry = entry.unwrap();
        if entry.file_name() != "lock" {
            assert_eq!(
                entry.metadata().unwrap().permissions().mode() & 0o777,
                0o600
            );
        }
    }
    let World {
        folder,
        recorder,
        engine,
        ..
    } = world;
    drop(engine);
    recorder.take();
    let engine = open(folder.path(), &recorder, 9_000_000).await.unwrap();
    assert_eq!((engine.deployment(), events(&engine, "s").await), before);
    assert_eq!(recorder.take(), ["run"]);
    // A secret that is not given again stays what it was.
    let again = support::deploy(&engine, "s", BASE, &[], OnFailure::Rollback, "again").await;
    assert!(again.unwrap().is_none());
}

#[tokio::test]
async fn what_drifted_is_found_and_brought_back_under_its_name() {
    let world = World::new().await;
    world.deploy("s", BASE).await.unwrap();
    let id = |logical_id: &str| {
        let deployment = world.engine.deployment();
        let mut resources = deployment.resources();
        let found = resources.find(|resource| resource.logical_id == logical_id);
        found.unwrap().physical_id.clone()
    };
    let (bucket, policy) = (id("Bucket"), id("Policy"));
    let stack = state::read(&world.engine, "s")
        .await
        .unwrap()
        .stack
        .unwrap();
    let clean = detect(&world.engine, &stack).await.unwrap();
    assert_eq!(clean.drifted().count(), 0);
    assert_eq!(clean.resources.len(), 2);

    // One is deleted by hand, the other changed.
    {
        let mut there = world.recorder.there.lock().unwrap();
        there.remove(&("AWS::S3::Bucket".to_owned(), bucket.clone()));
        let key = ("AWS::S3::BucketPolicy".to_owned(), policy.clone());
        there.get_mut(&key).unwrap()["PolicyDocument"]["S"] = "open".into();
    }
    let drift = detect(&world.engine, &stack).await.unwrap();
    let told: Vec<_> = drift
        .drifted()
        .map(|one| (one.logical_id.as_str(), one.status.as_str()))
        .collect();
    assert_eq!(told, [("Bucket", "DELETED"), ("Policy", "MODIFIED")]);
    let difference = &drift.resources[1].differences[0];
    assert_eq!(difference.path, "/PolicyDocument/S");
    assert_eq!(
        (difference.expected.as_str(), difference.actual.as_str()),
        ("hidden-secret", "open")
    );

    // A deployment that looks at templates alone sees nothing to do.
    world.recorder.take();
    assert!(world.deploy("s", BASE).await.unwrap().is_none());
    let reverted = world.revert_drift("s", BASE).await.unwrap().unwrap();
    assert_eq!(reverted.status, "UPDATE_COMPLETE");
    assert_eq!(
        world.recorder.take(),
        ["create Bucket", "update Policy", "run"]
    );
    assert_eq!((id("Bucket"), id("Policy")), (bucket, policy));
    let after = detect(&world.engine, &stack).await.unwrap();
    assert_eq!(after.drifted().count(), 0);
    assert!(world.revert_drift("s", BASE).await.unwrap().is_none());
}

#[tokio::test]
async fn a_stack_policy_stops_an_update_before_anything_is_touched() {
    let world = World::new().await;
    world.deploy("s", BASE).await.unwrap();
    let set = async |policy: StackPolicy| policy.set(&world.engine, "s").await.unwrap();
    assert!(set(StackPolicy::ProtectData).await);
    world.recorder.take();
    let failed = failure(world.deploy("s", NEXT).await.unwrap_err());
    assert_eq!(failed.status, "UPDATE_ROLLBACK_COMPLETE");
    let causes: Vec<_> = failed.causes.iter().map(|cause| &*cause.reason).collect();
    assert_eq!(
        causes,
        [
            "Action denied by stack policy: a statement denies [Update:Replace] for resource \
             [LogicalResourceId/Bucket]"
        ]
    );
    let touched = world.recorder.take();
    assert!(touched.iter().all(|call| call == "run"), "{touched:?}");

    assert!(set(StackPolicy::AllowAll).await);
    let stack = world.deploy("s", NEXT).await.unwrap().unwrap();
    assert_eq!(stack.status, "UPDATE_COMPLETE");
}

#[tokio::test]
async fn what_was_brought_back_stays_when_the_rest_fails() {
    let world = World::new().await;
    world.deploy("s", BASE).await.unwrap();
    let gone = world
        .engine
        .deployment()
        .resources()
        .next()
        .unwrap()
        .clone();
    let key = (gone.type_name.clone(), gone.physical_id.clone());
    world.recorder.there.lock().unwrap().remove(&key);
    let next = BASE.replace("{\"S\":", "{\"T\":");
    world
        .recorder
        .refused_once
        .lock()
        .unwrap()
        .insert("update Policy".to_owned());
    let failed = failure(world.revert_drift("s", &next).await.unwrap_err());
    assert_eq!(failed.status, "UPDATE_ROLLBACK_COMPLETE");
    assert!(world.recorder.there.lock().unwrap().contains_key(&key));
    assert!(world.recorder.deleted.lock().unwrap().is_empty());
}
