//! The life of an environment: deployed, left alone, changed, broken, mended, destroyed.

use serde_json::{Value, json};

use super::server::Server;
use crate::workspace::Run;

/// What `deploy --json` tells.
fn report(run: &Run) -> Value {
    serde_json::from_str(&run.stdout).unwrap_or_else(|error| panic!("{error}: {run}"))
}

/// The results of the stacks, in the order of the report.
fn results(report: &Value) -> Vec<&str> {
    let stacks = report["stacks"].as_array().unwrap();
    stacks
        .iter()
        .map(|stack| stack["result"].as_str().unwrap())
        .collect()
}

#[test]
fn an_environment_is_deployed_changed_mended_and_destroyed() {
    let server = Server::start();
    let workspace = server.workspace();
    let deploy = || workspace.run(&["deploy", "trial", "--yes", "--json"]);

    // Nothing is missing.
    let doctor = report(&workspace.run(&["doctor", "trial", "--json"]).expect(0));
    let findings = doctor["findings"].as_array().unwrap();
    let fine = |about: &str| {
        let found = findings.iter().find(|one| one["about"] == about);
        found.is_some_and(|one| one["state"] == "fine")
    };
    for about in [
        "credentials",
        "region",
        "clock",
        "concurrency",
        "permissions",
    ] {
        assert!(fine(about), "{doctor:#}");
    }

    // The first deploy makes everything.
    let first = report(&deploy().expect(0));
    assert_eq!(results(&first), ["deployed"; 3], "{first:#}");
    assert_eq!(first["archivesUploaded"], 4);
    assert_eq!(first["changed"], true);

    // The outputs can be read back, and the site is served under its host name.
    let outputs = workspace.outputs();
    assert_eq!(outputs["outputs"], first["outputs"]);
    let shop = server.shop(&outputs);
    let page = shop.get("/").expect(200);
    assert_eq!(page.header("content-type"), "text/html; charset=utf-8");
    let html = String::from_utf8(page.body).unwrap();
    let script = html
        .split("src=\"")
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .unwrap();
    assert!(
        script.starts_with("/assets/") && script.ends_with("/main.js"),
        "{script}"
    );
    let script = shop.get(script).expect(200);
    assert!(
        script.header("cache-control").contains("immutable"),
        "{:?}",
        script.headers
    );
    assert_eq!(shop.get("/no-such-page").status, 404);

    // What the functions wrote can be read.
    shop.get("/api/products").expect(200);
    let logs = workspace.run(&["logs", "trial", "get-products", "--json"]);
    let logs = logs.expect(0).stdout;
    let line: Value = serde_json::from_str(logs.lines().next().unwrap()).unwrap();
    assert_eq!(line["source"], "get-products", "{logs}");
    workspace.run(&["logs", "trial", "waf"]).expect(0);
    // This endpoint enforces no firewall.
    let waf = workspace.run(&["waf", "trial", "--since", "1h"]).expect(0);
    waf.says("Nothing was counted or blocked in that time");

    // The second finds nothing to do.
    let second = report(&deploy().expect(0));
    assert_eq!(second["changed"], false, "{second:#}");
    assert_eq!(second["archivesUploaded"], 0);
    assert_eq!(second["outputs"], first["outputs"]);

    // What somebody changes behind CloudFormation's back is told.
    workspace
        .run(&["drift", "trial", "--fail"])
        .expect(0)
        .says("0 of ");
    let clean = report(&workspace.run(&["drift", "trial", "--json"]).expect(0));
    let resources = clean["stacks"][2]["resources"].as_array().unwrap();
    let role = resources
        .iter()
        .find(|one| one["type"] == "AWS::IAM::Role")
        .unwrap_or_else(|| panic!("{clean:#}"));
    let anybody = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole"}]}"#;
    server.query(
        ("iam", "2010-05-08"),
        "UpdateAssumeRolePolicy",
        &[
            ("RoleName", role["physicalId"].as_str().unwrap()),
            ("PolicyDocument", anybody),
        ],
    );
    workspace
        .run(&["drift", "trial", "--fail"])
        .expect(3)
        .says(&format!(
            "modified {} AWS::IAM::Role",
            role["logicalId"].as_str().unwrap()
        ))
        .says("AssumeRolePolicyDocument")
        .says("infra-gen deploy trial --revert-drift");

    // New code for one function changes that function, and nothing is replaced.
    workspace.append(
        "functions/get-products/src/main.rs",
        "#[used]\nstatic ONE_MORE: u8 = 1;",
    );
    let update = report(&deploy().expect(0));
    assert_eq!(update["archivesUploaded"], 1, "{update:#}");
    assert_eq!(results(&update), ["unchanged", "unchanged", "deployed"]);
    let plan = &update["stacks"][2]["plan"];
    assert_eq!(plan["security"], json!([]), "{plan:#}");
    let impact = |id: &str| {
        let resources = plan["resources"].as_array().unwrap();
        let resource = resources
            .iter()
            .find(|resource| resource["logicalId"] == id);
        resource.map(|resource| resource["impact"].as_str().unwrap())
    };
    assert_eq!(impact("GetProducts"), Some("update"), "{plan:#}");
    assert_eq!(impact("PostOrders"), None, "{plan:#}");
    assert_eq!(impact("CatalogTable"), None, "{plan:#}");

    // A failing update is rolled back and says why: a new account has no concurrency to reserve.
    workspace.settings(|settings| {
        settings.replace(
            "memory: 256",
            "memory: 256\n      postOrders:\n        reservedConcurrency: 5",
        )
    });
    workspace
        .deploy()
        .expect(5)
        .says("PostOrders")
        .says("decreases account's UnreservedConcurrentExecution")
        .says("UPDATE_ROLLBACK_COMPLETE");
    workspace
        .run(&["events", "trial"])
        .expect(0)
        .says("UPDATE_FAILED        PostOrders AWS::Lambda::Function")
        .says("decreases account's UnreservedConcurrentExecution");
    for (command, answer) in [
        ("cancel", "Nothing is under way"),
        ("rollback", "Nothing to roll back"),
    ] {
        workspace.run(&[command, "trial"]).expect(0).says(answer);
    }
    assert_eq!(
        shop.get("/api/products").expect(200).json()["items"],
        json!([])
    );

    // The next deploy takes it from there.
    workspace.settings(|settings| settings.replace("memory: 256", "memory: 320"));
    let mended = report(&deploy().expect(0));
    assert_eq!(
        results(&mended),
        ["unchanged", "unchanged", "deployed"],
        "{mended:#}"
    );

    // Destroying takes the data only when told to, and never what the account's
    // other stacks use.
    workspace
        .run(&[
            "destroy",
            "trial",
            "--yes",
            "--empty-buckets",
            "--delete-data",
        ])
        .expect(4)
        .says("Destroyed trial; these are retained:")
        .says("ApiAccount");
    workspace
        .run(&["outputs", "trial"])
        .expect(2)
        .says("`trial` is not deployed");
}
