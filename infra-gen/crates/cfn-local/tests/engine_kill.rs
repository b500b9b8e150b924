//! Killed at any moment, the next start comes to a good state.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[path = "engine_support/mod.rs"]
mod support;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, Mutex};

use cfn_deploy::cloud::{DeleteRequest, OnFailure, Stacks};
use support::{Recorder, World, deploy, fresh, likeness, open};

/// The files of a folder.
type Image = BTreeMap<String, Vec<u8>>;

fn image(folder: &Path) -> Image {
    let files = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap());
    files
        .filter(|file| file.file_name() != "lock")
        .map(|file| {
            let name = file.file_name().to_str().unwrap().to_owned();
            // A file that is being replaced may be gone when it is read.
            (name, std::fs::read(file.path()).unwrap_or_default())
        })
        .collect()
}

fn template(days: u32, name: &str, more: &str) -> String {
    format!(
        r#"{{"Resources": {{
            "Log": {{"Type": "AWS::Logs::LogGroup", "Properties": {{"RetentionInDays": {days}}}}},
            "Bucket": {{"Type": "AWS::S3::Bucket", "Properties": {{"BucketName": "{name}"}}}},
            "Topic": {{"Type": "AWS::SNS::Topic", "DependsOn": "Log",
                "Properties": {{"DisplayName": {{"Ref": "Bucket"}}}}}}{more}}}}}"#
    )
}

/// Watches what is on disk before and after every effect.
fn watch(world: &World) -> Arc<Mutex<Vec<Image>>> {
    let images: Arc<Mutex<Vec<Image>>> = Arc::default();
    let (folder, seen) = (world.folder.path().to_owned(), images.clone());
    *world.recorder.around.lock().unwrap() = Some(Box::new(move || {
        seen.lock().unwrap().push(image(&folder));
    }));
    images
}

/// Opens every image as the next start would find it, and deploys to it.
/// Returns how many different ones there were.
async fn survives(images: &[Image], first: Option<&str>, second: &str) -> usize {
    let goal = template(90, "third", "");
    let goal_likeness = fresh(&goal).await;
    let mut goods = vec![Vec::new(), fresh(second).await];
    if let Some(first) = first {
        goods.push(fresh(first).await);
    }
    let mut distinct: Vec<&Image> = images.iter().collect();
    distinct.dedup();
    for image in &distinct {
        let folder = tempfile::tempdir().unwrap();
        for (name, bytes) in *image {
            std::fs::write(folder.path().join(name), bytes).unwrap();
        }
        // A replacement that never came to its end.
        std::fs::write(folder.path().join("eu-central-1.s.json.new"), "{\"id").unwrap();
        let recorder = Arc::new(Recorder::default());
        let engine = open(folder.path(), &recorder, 5_000_000_000).await.unwrap();
        let running = recorder.running.lock().unwrap().clone().unwrap();
        engine.at_rest().await;
        assert!(
            goods.contains(&likeness(&engine)),
            "{:?}",
            likeness(&engine)
        );
        // What ran at once is what is good, unless everything was being deleted.
        assert!(engine.deployment().stacks.is_empty() || *running == engine.deployment());
        let deployed = deploy(&engine, "s", &goal, &[], OnFailure::Rollback, "next").await;
        assert!(deployed.unwrap().is_some());
        assert_eq!(likeness(&engine), goal_likeness);
    }
    distinct.len()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_creation_killed_at_any_moment_is_made_anew() {
    let world = World::new().await;
    let images = watch(&world);
    let first = template(7, "first", "");
    world.deploy("s", &first).await.unwrap();
    let images = images.lock().unwrap().clone();
    assert!(survives(&images, None, &first).await >= 4);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_update_killed_at_any_moment_is_undone_or_done() {
    let world = World::new().await;
    let first = template(7, "first", r#", "Old": {"Type": "AWS::SNS::Topic"}"#);
    let second = template(30, "second", r#", "New": {"Type": "AWS::SNS::Topic"}"#);
    world.deploy("s", &first).await.unwrap();
    let images = watch(&world);
    world.deploy("s", &second).await.unwrap();
    let images = images.lock().unwrap().clone();
    assert!(survives(&images, Some(&first), &second).await >= 6);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rollback_killed_at_any_moment_is_finished() {
    let world = World::new().await;
    let first = template(7, "first", "");
    let second = template(
        30,
        "second",
        r#", "Late": {"Type": "AWS::SNS::Topic", "DependsOn": "Topic"}"#,
    );
    world.deploy("s", &first).await.unwrap();
    world.recorder.refuse("create Late");
    let images = watch(&world);
    world.deploy("s", &second).await.unwrap_err();
    let images = images.lock().unwrap().clone();
    assert!(survives(&images, Some(&first), &first).await >= 6);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deletion_killed_at_any_moment_is_finished() {
    let world = World::new().await;
    let first = template(7, "first", "");
    world.deploy("s", &first).await.unwrap();
    let images = watch(&world);
    let request = DeleteRequest {
        stack: "s".to_owned(),
        retain: Vec::new(),
        role_arn: None,
        token: "d".to_owned(),
    };
    world.engine.delete_stack(&request).await.unwrap();
    world.engine.at_rest().await;
    let images = images.lock().unwrap().clone();
    assert!(survives(&images, None, &first).await >= 3);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_interrupted_creation_deletes_whatever_it_may_have_made() {
    let world = World::new().await;
    let images = watch(&world);
    world.deploy("s", &template(7, "first", "")).await.unwrap();
    let begun = images.lock().unwrap()[0].clone();
    let folder = tempfile::tempdir().unwrap();
    for (name, bytes) in begun {
        std::fs::write(folder.path().join(name), bytes).unwrap();
    }
    let recorder = Arc::new(Recorder::default());
    let engine = open(folder.path(), &recorder, 1).await.unwrap();
    engine.at_rest().await;
    let mut calls = recorder.take();
    assert_eq!(calls.remove(0), "run");
    assert_eq!(
        calls,
        ["delete Topic", "delete Bucket", "delete Log", "run"]
    );
    let stack = engine.stack("s").await.unwrap().unwrap();
    assert_eq!(stack.status, "ROLLBACK_COMPLETE");
}
