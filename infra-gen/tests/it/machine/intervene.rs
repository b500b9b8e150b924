//! `events`, `cancel` and `rollback`: what an engineer does when something went wrong.

use serde_json::{Value, json};

use super::change;
use super::world::Machine;

/// A function without code: its creation fails, when all before it is done.
fn with_a_function_without_code(template: &mut Value) {
    let mut function = template["Resources"]["GetProducts"].clone();
    function["Properties"]["Code"]["S3Key"] = json!("functions/nothing.zip");
    function["Properties"]["FunctionName"] = json!("nothing");
    template["Resources"]["Broken"] = function;
    let alarm = &mut template["Resources"]["CatalogTable"]["Properties"];
    alarm["Tags"] = json!([{"Key": "changed", "Value": "yes"}]);
}

#[test]
fn what_happened_last_is_told_and_what_failed_goes_back() {
    let machine = Machine::new();
    for command in ["events", "cancel", "rollback"] {
        machine
            .run(&[command, "local"])
            .expect(2)
            .says("the environment `local` does not run");
    }
    machine.deploy();

    // A creation that went well.
    let events = machine.run(&["events", "local", "--json"]).expect(0).json();
    let shop = &events["stacks"][2];
    assert_eq!(shop["name"], "shop-local");
    assert_eq!(shop["status"], "CREATE_COMPLETE");
    let events = shop["events"].as_array().unwrap();
    let first = &events[0];
    assert_eq!(first["status"], "CREATE_IN_PROGRESS", "{first:#}");
    assert_eq!(first["logicalId"], "shop-local");
    assert!(first["time"].as_str().unwrap().ends_with('Z'), "{first:#}");
    assert_eq!(events.last().unwrap()["status"], "CREATE_COMPLETE");
    assert!(events.iter().any(|e| e["logicalId"] == "CatalogTable"));

    // Nothing runs, and nothing failed.
    machine
        .run(&["events", "local", "--follow"])
        .expect(0)
        .says("Nothing is under way in local")
        .says("shop-local (eu-central-1) CREATE_COMPLETE");
    machine
        .run(&["cancel", "local"])
        .expect(0)
        .says("Nothing is under way in local");
    machine
        .run(&["rollback", "local"])
        .expect(0)
        .says("Nothing to roll back in local");

    // An update that failed and was kept as it was.
    change::that_fails(&machine, with_a_function_without_code);
    machine
        .run(&["events", "local"])
        .expect(0)
        .says("UPDATE_FAILED")
        .says("Broken AWS::Lambda::Function");
    machine
        .run(&["rollback", "local", "--skip", "Broken"])
        .expect(2)
        .says("resources are skipped only where a rollback failed");
    let rolled_back = machine.run(&["rollback", "local", "--json"]).expect(0);
    assert_eq!(rolled_back.json()["stacks"], json!(["shop-local"]));
    let status = machine.status();
    assert_eq!(
        status["stacks"][2]["status"], "UPDATE_ROLLBACK_COMPLETE",
        "{status:#}"
    );
    let again = machine.deploy();
    assert_eq!(again["stacks"][2]["result"], "unchanged", "{again:#}");
}
