//! What an engineer sets about the change sets and the stacks themselves.

use serde_json::Value;

use super::server::Fake;
use crate::workspace::Workspace;

const DEPLOY: [&str; 4] = ["deploy", "trial", "--yes", "--skip-site"];

fn with_policy(workspace: &Workspace, policy: &str, memory: u32) {
    workspace.settings(|settings| {
        settings
            .replace(
                "  trial:\n",
                &format!("  trial:\n    stackPolicy: {policy}\n"),
            )
            .replace("memory: 256", &format!("memory: {memory}"))
    });
}

#[test]
fn change_sets_are_called_and_described_as_asked() {
    let (workspace, fake) = (Workspace::with_small_functions(), Fake::start());
    let named = [
        "--change-set-name",
        "release-7",
        "--description",
        "Order 4711",
    ];
    fake.run(&workspace, &[&DEPLOY[..], &named].concat())
        .expect(0);
    let sent = fake.sent("CreateChangeSet");
    assert_eq!(sent.len(), 3);
    for sent in sent {
        assert!(sent["ChangeSetName"].starts_with("release-7-"), "{sent:#?}");
        assert_eq!(sent["Description"], "Order 4711");
    }
}

#[test]
fn the_stack_policy_of_the_settings_is_set_once_and_can_be_opened() {
    let (workspace, fake) = (Workspace::with_small_functions(), Fake::start());
    // Without the setting nobody asks.
    fake.run(&workspace, &DEPLOY).expect(0);
    assert!(fake.sent("GetStackPolicy").is_empty());

    with_policy(&workspace, "protect-data", 256);
    let run = fake.run(&workspace, &DEPLOY).expect(0);
    run.says("The stack policy of shop-trial keeps updates from replacing or deleting data");
    let set = fake.sent("SetStackPolicy");
    assert_eq!(set.len(), 3);
    let policy: Value = serde_json::from_str(&set[2]["StackPolicyBody"]).unwrap();
    assert_eq!(policy["Statement"][1]["Effect"], "Deny", "{policy:#}");
    fake.run(&workspace, &DEPLOY).expect(0);
    assert_eq!(fake.sent("SetStackPolicy").len(), 3);

    // An update may need what is opened: it is opened before.
    with_policy(&workspace, "allow-all", 320);
    fake.faults(&[]);
    fake.run(&workspace, &DEPLOY).expect(0);
    let calls = fake.calls();
    let at = |action: &str| calls.iter().position(|call| call == action);
    let (set, executed) = (
        at("cloudformation:SetStackPolicy").unwrap(),
        at("cloudformation:ExecuteChangeSet").unwrap(),
    );
    assert!(set < executed, "{calls:#?}");
}
