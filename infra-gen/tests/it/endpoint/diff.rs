//! `diff` against an account: what it says, and that it leaves nothing behind.

use serde_json::Value;

use super::server::Server;
use crate::workspace::Workspace;

/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/>
const CLOUDFORMATION: (&str, &str) = ("cloudformation", "2010-05-15");

fn diff(workspace: &Workspace, code: i32) -> Value {
    let diff = ["diff", "trial", "--format", "json"];
    workspace.run(&diff).expect(code).json()
}

/// The impact on a resource of the shop's stack.
fn impact<'r>(report: &'r Value, id: &str) -> Option<&'r str> {
    let stacks = report["stacks"].as_array()?;
    let shop = stacks.iter().find(|stack| stack["name"] == "shop-trial")?;
    let resources = shop["resources"].as_array()?;
    let resource = resources.iter().find(|one| one["logicalId"] == id)?;
    resource["impact"].as_str()
}

/// How many change sets and stacks an answer lists.
fn listed(answer: &str) -> usize {
    answer.matches("<ChangeSetName>").count() + answer.matches("<StackName>").count()
}

#[test]
fn a_difference_is_read_from_a_change_set_that_is_deleted_again() {
    let server = Server::start();
    let workspace = server.workspace();
    let change_sets = || {
        let stack = [("StackName", "shop-trial")];
        listed(&server.query(CLOUDFORMATION, "ListChangeSets", &stack))
    };

    // Before there is anything, all is new, and it stays so.
    let report = diff(&workspace, 3);
    assert_eq!(impact(&report, "CatalogTable"), Some("create"));
    let stacks = server.query(CLOUDFORMATION, "DescribeStacks", &[]);
    assert!(!stacks.contains("shop-trial"), "{stacks}");

    workspace.deploy().expect(0);
    let executed = change_sets();
    let report = diff(&workspace, 0);
    assert_eq!(report["different"], false, "{report:#}");
    assert_eq!(change_sets(), executed);

    // What the template says, and what a parameter says alone, is told.
    workspace.settings(|settings| settings.replace("memory: 256", "memory: 320"));
    let report = diff(&workspace, 3);
    assert_eq!(impact(&report, "GetProducts"), Some("update"), "{report:#}");
    assert_eq!(impact(&report, "CatalogTable"), None, "{report:#}");
    assert_eq!(change_sets(), executed, "the change set is deleted");
    let stacks = server.query(CLOUDFORMATION, "DescribeStacks", &[]);
    assert!(!stacks.contains("REVIEW_IN_PROGRESS"), "{stacks}");

    // It changes nothing: the next deployment does.
    let deploy = workspace.run(&["deploy", "trial", "--yes", "--json"]);
    let deployed = deploy.expect(0).json();
    assert_eq!(deployed["stacks"][2]["result"], "deployed", "{deployed:#}");
    diff(&workspace, 0);
}
