//! Every ugly answer, and what a deployment makes of it.
//!
//! After each of them the next deployment, with nothing in its way, ends well
//! and finds exactly what a deployment without faults makes.

use std::time::Duration;

use serde_json::Value;

use super::fault::{Fault, Rule};
use super::server::Fake;
use crate::workspace::{Run, Workspace};

const DEPLOY: [&str; 4] = ["deploy", "trial", "--yes", "--json"];

/// The calls of a first deployment that change something, and of an update.
const CREATES: [&str; 4] = [
    "cloudformation:CreateChangeSet",
    "cloudformation:ExecuteChangeSet",
    "s3:PutObject",
    "cloudformation:UpdateTerminationProtection",
];
const UPDATES: [&str; 4] = [
    "cloudformation:CreateChangeSet",
    "cloudformation:ExecuteChangeSet",
    "s3:PutObject",
    "cloudfront:CreateInvalidation",
];

/// The calls that only look; an update compares with the template that is there.
const LOOKS: [&str; 6] = [
    "sts:GetCallerIdentity",
    "cloudformation:DescribeStacks",
    "cloudformation:DescribeChangeSet",
    "cloudformation:DescribeStackEvents",
    "s3:HeadObject",
    "s3:ListObjectsV2",
];
const COMPARES: &str = "cloudformation:GetTemplate";

/// An account and what deploys to it.
struct World {
    workspace: Workspace,
    fake: Fake,
}

impl World {
    /// Nothing is deployed.
    fn new() -> World {
        let workspace = Workspace::with_small_functions();
        // So that termination protection is switched.
        workspace.settings(|settings| {
            settings.replace("  trial:\n", "  trial:\n    terminationProtection: true\n")
        });
        World {
            workspace,
            fake: Fake::start(),
        }
    }

    /// Everything is deployed, and the next deployment is an update.
    fn deployed() -> World {
        let world = World::new();
        world.fake.run(&world.workspace, &DEPLOY).expect(0);
        world.change(320);
        world
    }

    /// Gives the functions another size, and the site another page.
    fn change(&self, memory: u32) {
        let page = "site/index.html";
        self.workspace.append(page, "<!-- changed -->");
        self.workspace.settings(|settings| {
            settings
                .replace("memory: 256", &format!("memory: {memory}"))
                .replace("  trial:\n", "  trial:\n    terminationProtection: true\n")
        });
    }

    /// Deploys with faults. Whatever comes of it is no panic, and a failure is
    /// told in one message.
    #[track_caller]
    fn deploy(&self, faults: &[Rule]) -> Run {
        self.fake.faults(faults);
        let run = self.fake.run(&self.workspace, &DEPLOY);
        assert!(!run.stderr.contains("panicked"), "{run}");
        // A fault of a call that is never made would prove nothing.
        let calls = self.fake.calls();
        for fault in faults {
            let made = calls.iter().any(|call| call == fault.action);
            assert!(made, "`{}` was not called: {calls:#?}", fault.action);
        }
        let errors = run.stderr.lines().filter(|line| line.starts_with("Error:"));
        assert_eq!(errors.count(), usize::from(run.code != 0), "{run}");
        run
    }

    /// Deploys without faults; what is there then is whole.
    #[track_caller]
    fn mended(&self) {
        self.fake.refuse(&[]);
        self.deploy(&[]).expect(0);
        let again = self.deploy(&[]).expect(0).json();
        assert_eq!(again["changed"], false, "{again:#}");
        let buckets = self.fake.buckets();
        assert_eq!(buckets.len(), 4, "{buckets:#?}");
    }
}

/// The first calls of each of these operations go wrong.
fn first(actions: &[&'static str], fault: &Fault) -> Vec<Rule> {
    let rules = actions.iter();
    rules
        .map(|action| Rule::new(action, ..1, fault.clone()))
        .collect()
}

/// A first deployment, then an update; the first call of each operation goes
/// wrong, and the deployment ends well all the same.
fn twice(fault: &Fault, creates: &[&'static str], updates: &[&'static str]) -> [Run; 2] {
    let world = World::new();
    let created = world.deploy(&first(creates, fault)).expect(0);
    world.mended();
    world.change(320);
    let updated = world.deploy(&first(updates, fault)).expect(0);
    world.mended();
    [created, updated]
}

fn planned(report: &Value) -> Vec<&str> {
    let resources = report["stacks"][2]["plan"]["resources"].as_array().unwrap();
    resources
        .iter()
        .map(|one| one["logicalId"].as_str().unwrap())
        .collect()
}

#[test]
fn every_operation_may_be_throttled() {
    let creates = [&CREATES[..], &LOOKS].concat();
    let updates = [&UPDATES[..], &LOOKS, &[COMPARES]].concat();
    for run in twice(&Fault::Throttled, &creates, &updates) {
        run.says("throttled, retrying");
    }
}

#[test]
fn a_poll_that_is_throttled_for_long_is_no_failed_stack() {
    let world = World::deployed();
    // One more than the tries of a call: the first look fails as a whole.
    let rule = Rule::new("cloudformation:DescribeStackEvents", 2..9, Fault::Throttled);
    let report = world.deploy(&[rule]).expect(0).json();
    assert_eq!(report["stacks"][2]["result"], "deployed", "{report:#}");
    world.mended();
}

#[test]
fn an_answer_that_is_lost_changes_nothing_twice() {
    for fault in [Fault::Hangup, Fault::Cut, Fault::Unavailable] {
        for run in twice(&fault, &CREATES, &UPDATES) {
            let report = run.json();
            assert_eq!(report["stacks"][2]["result"], "deployed", "{report:#}");
        }
    }
}

#[test]
fn a_look_that_is_lost_is_made_again() {
    let updates = [&LOOKS[..], &[COMPARES]].concat();
    for fault in [Fault::Hangup, Fault::Cut, Fault::Unavailable] {
        twice(&fault, &LOOKS, &updates);
    }
}

#[test]
fn slow_answers_are_waited_for() {
    let creates = [&CREATES[..], &LOOKS].concat();
    let updates = [&UPDATES[..], &LOOKS, &[COMPARES]].concat();
    let slow = Fault::Slow(Duration::from_millis(1500));
    twice(&slow, &creates, &updates);
}

#[test]
fn a_missing_permission_is_named_and_gone_without_where_that_is_possible() {
    let world = World::new();
    for (action, code) in [
        ("cloudformation:DescribeStacks", 2),
        ("cloudformation:CreateChangeSet", 2),
        ("cloudformation:DescribeChangeSet", 2),
        ("cloudformation:ExecuteChangeSet", 2),
        // The status alone tells how it ends.
        ("cloudformation:DescribeStackEvents", 0),
    ] {
        let run = world.deploy(&[Rule::new(action, .., Fault::Denied)]);
        let run = run.expect(code).says(action);
        // What was refused leaves no empty stack behind.
        assert!(!run.stderr.contains("REVIEW_IN_PROGRESS"), "{run}");
    }
    world.mended();
    world.change(320);
    for (action, code) in [
        // The change set alone tells what changes.
        ("cloudformation:GetTemplate", 0),
        ("s3:PutObject", 2),
        ("s3:ListObjectsV2", 2),
        ("cloudfront:CreateInvalidation", 2),
    ] {
        world.change(if code == 0 { 384 } else { 448 });
        let run = world.deploy(&[Rule::new(action, .., Fault::Denied)]);
        let named = action.replace("ListObjectsV2", "ListBucket");
        run.expect(code).says(&named);
    }
    world.mended();
}

#[test]
fn words_of_tomorrow_are_shown_as_they_are() {
    let world = World::deployed();
    let instead = |action, words, others| Rule::new(action, .., Fault::Instead(words, others));
    let report = world
        .deploy(&[
            instead(
                "cloudformation:DescribeStackEvents",
                "<ResourceStatus>UPDATE_IN_PROGRESS",
                "<ResourceStatus>UPDATE_PONDERED",
            ),
            instead(
                "cloudformation:DescribeChangeSet",
                "<Action>Modify",
                "<Action>Ponder",
            ),
        ])
        .expect(0)
        .json();
    // What is not understood is taken for the worst it could be.
    let resources = &report["stacks"][2]["plan"]["resources"];
    assert_eq!(resources[0]["impact"], "may-replace", "{resources:#}");
    world.mended();
}

#[test]
fn a_stack_may_stand_in_any_status() {
    let statuses = [
        "CREATE_IN_PROGRESS",
        "CREATE_FAILED",
        "ROLLBACK_IN_PROGRESS",
        "ROLLBACK_FAILED",
        "ROLLBACK_COMPLETE",
        "DELETE_IN_PROGRESS",
        "DELETE_FAILED",
        "UPDATE_IN_PROGRESS",
        "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS",
        "UPDATE_FAILED",
        "UPDATE_ROLLBACK_IN_PROGRESS",
        "UPDATE_ROLLBACK_FAILED",
        "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS",
        "REVIEW_IN_PROGRESS",
        "IMPORT_IN_PROGRESS",
        "IMPORT_ROLLBACK_IN_PROGRESS",
        "IMPORT_ROLLBACK_FAILED",
        "A_STATUS_OF_TOMORROW",
    ];
    let world = World::deployed();
    for status in statuses {
        let words: &'static str = Box::leak(format!("<StackStatus>{status}").into_boxed_str());
        let look = "cloudformation:DescribeStacks";
        let instead = Fault::Instead("<StackStatus>CREATE_COMPLETE", words);
        let run = world.deploy(&[Rule::new(look, ..3, instead)]);
        assert!([0, 2, 5].contains(&run.code), "{status}: {run}");
    }
    world.mended();
}

#[test]
fn a_look_may_be_stale() {
    let world = World::deployed();
    let report = world
        .deploy(&[
            Rule::new("cloudformation:DescribeStacks", 3..6, Fault::Stale),
            Rule::new("cloudformation:DescribeStackEvents", 1..3, Fault::Stale),
        ])
        .expect(0)
        .json();
    assert_eq!(report["stacks"][2]["result"], "deployed", "{report:#}");
    world.mended();
}

#[test]
fn a_change_set_that_is_silent_hides_nothing() {
    let world = World::deployed();
    let silent = Rule::new("cloudformation:DescribeChangeSet", .., Fault::Silent);
    let report = world.deploy(&[silent]).expect(0).json();
    let planned = planned(&report);
    assert!(planned.contains(&"GetProducts"), "{planned:#?}");
    world.mended();
}

#[test]
fn every_early_validation_failure_is_told() {
    let world = World::deployed();
    let failed = Rule::new(
        "cloudformation:DescribeChangeSet",
        ..,
        Fault::Instead(
            "<Status>CREATE_COMPLETE</Status>",
            "<Status>FAILED</Status><StatusReason>The following hook(s)/validation failed: \
             [AWS::EarlyValidation::PropertyValidation].</StatusReason>",
        ),
    );
    let found = Rule::new(
        "cloudformation:DescribeEvents",
        ..,
        Fault::Instead(
            "<OperationEvents></OperationEvents>",
            "<OperationEvents>\
             <member><EventType>VALIDATION_ERROR</EventType>\
             <LogicalResourceId>GetOrders</LogicalResourceId>\
             <ValidationStatus>FAILED</ValidationStatus>\
             <ValidationStatusReason>MemorySize is too small</ValidationStatusReason>\
             <ValidationPath>/Resources/GetOrders/Properties/MemorySize</ValidationPath></member>\
             <member><EventType>VALIDATION_ERROR</EventType>\
             <LogicalResourceId>CatalogTable</LogicalResourceId>\
             <ValidationStatus>FAILED</ValidationStatus>\
             <ValidationStatusReason>the name is taken</ValidationStatusReason>\
             <ValidationPath>/Resources/CatalogTable/Properties</ValidationPath></member>\
             </OperationEvents>",
        ),
    );
    world
        .deploy(&[failed, found])
        .expect(5)
        .says("MemorySize is too small")
        .says("/Resources/GetOrders/Properties/MemorySize")
        .says("the name is taken")
        .says("nothing was changed");
    world.mended();
}

#[test]
fn the_root_cause_comes_before_its_echoes() {
    let world = World::deployed();
    let hook = "The following hook(s) failed: [Acme::Guard::Encryption]";
    world.fake.refuse(&[("GetOrders", hook)]);
    let run = world.deploy(&[]).expect(5);
    let run = run
        .says("GetOrders")
        .says(hook)
        .says("UPDATE_ROLLBACK_COMPLETE");
    assert!(!run.stderr.contains("Resource update cancelled"), "{run}");
    world.mended();
}

#[test]
fn another_operation_in_progress_is_told_of() {
    let world = World::deployed();
    for action in [
        "cloudformation:CreateChangeSet",
        "cloudformation:ExecuteChangeSet",
    ] {
        let busy = Fault::Refused(
            "ValidationError",
            "Stack:trial is in UPDATE_IN_PROGRESS state and can not be updated.",
        );
        let run = world.deploy(&[Rule::new(action, .., busy)]);
        assert!([2, 5].contains(&run.code), "{run}");
        run.says("is in UPDATE_IN_PROGRESS state").says("Hint:");
    }
    world.mended();
}

#[test]
fn credentials_may_expire_at_any_time() {
    let world = World::deployed();
    for action in [
        "sts:GetCallerIdentity",
        "cloudformation:CreateChangeSet",
        "cloudformation:ExecuteChangeSet",
    ] {
        let expired = Fault::Refused("ExpiredToken", "The security token is expired");
        let run = world.deploy(&[Rule::new(action, .., expired)]).expect(2);
        run.says("expired").says("Hint:");
    }
    world.mended();
}

#[test]
fn something_else_that_answers_is_not_believed() {
    let world = World::deployed();
    for action in [
        "sts:GetCallerIdentity",
        "cloudformation:DescribeStacks",
        "cloudformation:DescribeChangeSet",
    ] {
        let run = world.deploy(&[Rule::new(action, .., Fault::Rubbish)]);
        run.expect(2).says(action);
    }
    world.mended();
}

#[test]
fn a_doctor_tells_what_nobody_could_tell_it() {
    let world = World::new();
    let run = world.fake.run(&world.workspace, &["doctor", "trial"]);
    // This endpoint knows neither IAM nor Lambda.
    run.expect(0)
        .says("unknown permissions")
        .says("(2 things could not be asked)");
    let expired = Fault::Refused("ExpiredToken", "The security token is expired");
    world
        .fake
        .faults(&[Rule::new("sts:GetCallerIdentity", .., expired)]);
    let run = world.fake.run(&world.workspace, &["doctor", "trial"]);
    run.expect(2)
        .says("missing credentials")
        .says("1 thing is missing for trial");
}

#[test]
fn a_file_of_the_site_that_somebody_changed_is_noticed_and_published_again() {
    let world = World::new();
    world.deploy(&[]).expect(0);
    let page = world.fake.read("site", "index.html");
    world.fake.write("site", "index.html", b"defaced");
    let run = world.deploy(&[]).expect(0);
    let site = &run.json()["site"];
    assert_eq!(
        site["altered"],
        serde_json::json!(["index.html"]),
        "{site:#}"
    );
    assert_eq!(site["invalidated"], serde_json::json!(["/index.html", "/"]));
    run.says("somebody changed or deleted these");
    assert_eq!(world.fake.read("site", "index.html"), page);
    world.mended();
}
