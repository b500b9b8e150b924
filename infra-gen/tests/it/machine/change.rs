//! Changes of a template that no source of this project makes.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU32, Ordering};

use cfn::Template;
use cfn_deploy::change_set::{Proposal, Proposed, propose};
use cfn_deploy::cloud::{Objects, OnFailure, Stack, Stacks};
use cfn_deploy::event::Events;
use cfn_deploy::execute::execute;
use cfn_deploy::state::read;
use cfn_local::control::Remote;
use serde_json::{Value, json};

use super::world::Machine;
use crate::workspace::REGION;

/// The shop's stack.
pub const STACK: &str = "shop-local";

/// Each change makes a change set of its own.
static NEXT: AtomicU32 = AtomicU32::new(0);

/// Deploys the shop's template, changed, to the environment that runs, by the
/// same steps as the program; its parameters keep their values.
#[track_caller]
pub fn template(machine: &Machine, change: impl FnOnce(&mut Value)) -> Stack {
    on(machine, change).unwrap_or_else(|error| panic!("{error:?}"))
}

/// The same; says why where it fails.
pub fn on(machine: &Machine, change: impl FnOnce(&mut Value)) -> Result<Stack, anyhow::Error> {
    carry_out(machine, change, OnFailure::Rollback)
}

fn carry_out(
    machine: &Machine,
    change: impl FnOnce(&mut Value),
    on_failure: OnFailure,
) -> Result<Stack, anyhow::Error> {
    let runtime = tokio::runtime::Runtime::new()?;
    runtime.block_on(async {
        let remote = Remote::connect(&machine.folder(), REGION).await?;
        let remote = remote.expect("it runs");
        let mut text: Value = serde_json::from_str(&remote.template(STACK).await?)?;
        change(&mut text);
        let template = Template::parse(&text.to_string())?;
        update(&remote, &template, on_failure).await
    })
}

/// The same, of a change that fails and stands as it failed.
#[track_caller]
pub fn that_fails(machine: &Machine, change: impl FnOnce(&mut Value)) {
    let failed = carry_out(machine, change, OnFailure::Keep);
    assert!(failed.is_err(), "{failed:?}");
}

/// The shop's template as it is deployed.
pub fn deployed(machine: &Machine) -> Value {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let text = runtime.block_on(async {
        let remote = Remote::connect(&machine.folder(), REGION).await.unwrap();
        remote.expect("it runs").template(STACK).await.unwrap()
    });
    serde_json::from_str(&text).unwrap()
}

async fn update(
    remote: &Remote,
    template: &Template,
    on_failure: OnFailure,
) -> Result<Stack, anyhow::Error> {
    let artifacts = read(remote, &format!("{STACK}-artifacts")).await?;
    let bucket = artifacts.output("BucketName");
    let bucket = bucket.map(|bucket| (remote as &dyn Objects, bucket));
    propose_and_execute(remote, STACK, template, bucket, on_failure).await
}

/// Deploys a template to a stack by the same steps as the program; parameters
/// keep their values.
pub async fn apply(
    stacks: &dyn Stacks,
    stack: &str,
    template: &Template,
    artifacts: Option<(&dyn Objects, &str)>,
) -> Result<Stack, anyhow::Error> {
    propose_and_execute(stacks, stack, template, artifacts, OnFailure::Rollback).await
}

async fn propose_and_execute(
    stacks: &dyn Stacks,
    stack: &str,
    template: &Template,
    artifacts: Option<(&dyn Objects, &str)>,
    on_failure: OnFailure,
) -> Result<Stack, anyhow::Error> {
    let events = Events::none();
    let state = read(stacks, stack).await?;
    let nonce = format!("change{}", NEXT.fetch_add(1, Ordering::Relaxed));
    let proposal = Proposal {
        state: &state,
        template,
        parameters: &BTreeMap::new(),
        tags: &BTreeMap::new(),
        role_arn: None,
        on_failure,
        express: false,
        description: None,
        revert_drift: false,
        name: "deploy",
        artifacts,
        nonce: &nonce,
    };
    match propose(stacks, &proposal, &events).await? {
        Proposed::Changed(pending) => Ok(execute(stacks, &pending, &nonce, &events).await?),
        Proposed::Unchanged { .. } => anyhow::bail!("nothing changes"),
    }
}

/// Adds an index of the catalogue by each of these attributes.
pub fn with_indexes(template: &mut Value, attributes: &[&str]) {
    let table = &mut template["Resources"]["CatalogTable"]["Properties"];
    for attribute in attributes {
        let defined = json!({"AttributeName": attribute, "AttributeType": "S"});
        let index = json!({
            "IndexName": format!("by-{attribute}"),
            "KeySchema": [{"AttributeName": attribute, "KeyType": "HASH"}],
            "Projection": {"ProjectionType": "ALL"},
        });
        for (list, element) in [
            ("AttributeDefinitions", defined),
            ("GlobalSecondaryIndexes", index),
        ] {
            table[list].as_array_mut().unwrap().push(element);
        }
    }
}
