//! `diff` against what runs, and what `deploy` asks before it goes on.

use serde_json::{Value, json};

use super::change;
use super::world::Machine;

/// A bucket in the deployed template that the settings know nothing of.
fn with_another_bucket(template: &mut Value) {
    template["Resources"]["Attic"] = json!({
        "Type": "AWS::S3::Bucket",
        "DeletionPolicy": "Retain",
        "UpdateReplacePolicy": "Retain",
    });
}

/// The deployed template without one action of a role: the next deployment
/// gives it back, which broadens access.
fn with_one_action_less(template: &mut Value) {
    let role = &mut template["Resources"]["GetProductsRole"]["Properties"];
    let statement = &mut role["Policies"][0]["PolicyDocument"]["Statement"][0];
    let actions = statement["Action"].as_array_mut().expect("a list");
    assert!(actions.len() > 1, "{actions:?}");
    actions.remove(0);
}

#[test]
fn what_differs_from_what_runs_is_told_in_every_form() {
    let machine = Machine::new();
    machine
        .run(&["diff", "local"])
        .expect(2)
        .says("the environment `local` does not run");
    machine.deploy();
    machine
        .run(&["diff", "local"])
        .expect(0)
        .says("Plan: 0 to add, 0 to change, 0 to replace, 0 to destroy.");

    machine
        .workspace
        .settings(|settings| settings.replace("profile: dev", "profile: dev\n  waf: count"));
    machine
        .run(&["diff", "local", "--security-only"])
        .expect(3)
        .says("widens    WebAcl /Properties/Rules[RequestRate]/Action");
    let json = machine.run(&["diff", "local", "--format", "json"]);
    let report = json.expect(3).json();
    let acl = &report["stacks"][1]["resources"][0];
    assert_eq!(acl["logicalId"], "WebAcl", "{report:#}");
    assert_eq!(acl["impact"], "update", "{report:#}");
    machine
        .run(&["diff", "local", "--format", "markdown"])
        .expect(3)
        .says("**`shop-local`** · Plan: 0 to add, 1 to change");

    // Asking changes nothing, and what was asked about can be deployed.
    assert_eq!(
        change::deployed(&machine)["Resources"]["WebAcl"]["Properties"]["Rules"][0]["Action"]["Count"],
        Value::Null
    );
    machine.deploy();
    machine.run(&["diff", "local"]).expect(0);
}

#[test]
fn data_is_given_up_only_by_name() {
    let machine = Machine::new();
    machine.deploy();
    change::template(&machine, with_another_bucket);
    machine
        .run(&["diff", "local"])
        .expect(3)
        .says("- destroy     Attic (AWS::S3::Bucket) [holds data, the old one is retained]");

    let refused = machine.run(&["deploy", "local", "--yes", "--detach"]);
    refused
        .expect(2)
        .says("the plan endangers data and was not carried out")
        .says("Attic")
        .says("--allow-replace Attic");
    assert!(change::deployed(&machine)["Resources"]["Attic"].is_object());

    let deploy = [
        "deploy",
        "local",
        "--yes",
        "--detach",
        "--allow-replace",
        "Attic",
    ];
    machine.run(&deploy).expect(0);
    assert!(change::deployed(&machine)["Resources"]["Attic"].is_null());
}

#[test]
fn broader_access_needs_an_answer() {
    let machine = Machine::new();
    machine.deploy();
    change::template(&machine, with_one_action_less);
    let deploy = ["deploy", "local", "--detach", "--approve", "broadening"];
    machine
        .run(&deploy)
        .expect(2)
        .says("widens")
        .says("GetProductsRole")
        .says("this needs an answer, and there is no terminal to ask on")
        .says("--yes");
    machine.run(&["diff", "local"]).expect(3);
    machine.run(&[&deploy[..], &["--yes"]].concat()).expect(0);
    machine.run(&["diff", "local"]).expect(0);
}
