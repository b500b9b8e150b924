//! `drift`, and a deployment that brings back what was changed by hand.

use std::fs;

use serde_json::{Value, json};

use super::world::Machine;
use crate::goods::{add, key, product};

/// The resources of the shop's stack that are not what its template says.
fn drifted(report: &Value) -> Vec<(&str, &str)> {
    let stacks = report["stacks"].as_array().unwrap();
    let resources = stacks
        .iter()
        .flat_map(|stack| stack["resources"].as_array().unwrap());
    resources
        .filter(|one| one["status"] != "IN_SYNC")
        .map(|one| {
            let text = |name: &str| one[name].as_str().unwrap();
            (text("logicalId"), text("status"))
        })
        .collect()
}

#[test]
fn what_was_changed_by_hand_is_shown_and_brought_back() {
    let machine = Machine::new();
    machine
        .run(&["drift", "local"])
        .expect(2)
        .says("the environment `local` does not run");
    machine.deploy();
    let shop = machine.shop();
    let mug = add(&shop, &product("MUG", "Blue mug", 9), &key(1));
    machine
        .run(&["drift", "local", "--fail"])
        .expect(0)
        .says("in sync")
        .says("0 of ");

    // Somebody edits the configuration of one bucket and deletes another.
    machine.run(&["stop", "local"]).expect(0);
    let buckets = machine.folder().join("buckets");
    let bucket = |part: &str| {
        let mut names = fs::read_dir(&buckets).unwrap().map(|e| e.unwrap().path());
        names
            .find(|path| path.to_str().unwrap().contains(part))
            .unwrap()
    };
    let media = bucket("media");
    let config = media.join("bucket.json");
    let mut edited: Value = serde_json::from_slice(&fs::read(&config).unwrap()).unwrap();
    edited["versions"] = json!(false);
    fs::write(&config, edited.to_string()).unwrap();
    fs::remove_dir_all(bucket("site")).unwrap();
    let serves = machine.foreground(&["serve", "local"], "http://");

    let run = machine
        .run(&["drift", "local", "--fail", "--json"])
        .expect(3);
    let report = run.json();
    assert_eq!(report["drifted"], 2, "{report:#}");
    assert_eq!(
        drifted(&report),
        [("SiteBucket", "DELETED"), ("MediaBucket", "MODIFIED")]
    );
    machine
        .run(&["drift", "local"])
        .expect(0)
        .says("modified MediaBucket AWS::S3::Bucket")
        .says("VersioningConfiguration/Status: Enabled -> Suspended")
        .says("deleted  SiteBucket AWS::S3::Bucket")
        .says("infra-gen deploy local --revert-drift");

    // It comes back with the site, and nothing else is touched.
    let revert = [
        "deploy",
        "local",
        "--yes",
        "--detach",
        "--json",
        "--revert-drift",
    ];
    let reverted = machine.run(&revert).expect(0).json();
    let resources = &reverted["stacks"][2]["plan"]["resources"];
    let planned: Vec<(&str, &str)> = resources
        .as_array()
        .unwrap()
        .iter()
        .map(|one| {
            (
                one["logicalId"].as_str().unwrap(),
                one["impact"].as_str().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        planned,
        [("SiteBucket", "create"), ("MediaBucket", "update")],
        "{reverted:#}"
    );
    machine.run(&["drift", "local", "--fail"]).expect(0);
    let shop = machine.shop();
    shop.get("/").expect(200);
    let id = mug["productId"].as_str().unwrap();
    shop.get(&format!("/api/products/{id}")).expect(200);
    let again = machine.run(&revert).expect(0).json();
    assert_eq!(again["changed"], false, "{again:#}");
    drop(serves);
}
