//! The templates under `snapshots/` deploy, update to themselves and go again.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[path = "engine_support/mod.rs"]
mod support;

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use async_trait::async_trait;
use cfn::Template;
use cfn_deploy::change_set::{Proposal, Proposed, propose};
use cfn_deploy::cloud::{
    CloudResult, DeleteRequest, ObjectPage, ObjectSummary, ObjectVersion, Objects, OnFailure,
    ParameterValue, PutObject, Stacks, VersionPage,
};
use cfn_deploy::event::Events;
use cfn_deploy::execute::execute;
use cfn_deploy::state;
use cfn_local::engine::{Coverage, Engine, Surroundings};
use support::{Counted, Recorder, Shelf};

/// A bucket for templates that the engine reads by their address.
struct Bucket(Arc<Shelf>);

#[async_trait]
impl Objects for Bucket {
    async fn put(&self, object: PutObject) -> CloudResult<()> {
        let url = self.url(&object.bucket, &object.key);
        let text = String::from_utf8(object.body).unwrap();
        self.0.0.lock().unwrap().insert(url, text);
        Ok(())
    }
    fn url(&self, bucket: &str, key: &str) -> String {
        format!("https://{bucket}.s3.amazonaws.com/{key}")
    }
    async fn head(&self, _: &str, _: &str) -> CloudResult<Option<ObjectSummary>> {
        unreachable!("a proposal only stores its template")
    }
    async fn get(&self, _: &str, _: &str) -> CloudResult<Vec<u8>> {
        unreachable!("a proposal only stores its template")
    }
    async fn list(&self, _: &str, _: &str, _: Option<&str>) -> CloudResult<ObjectPage> {
        unreachable!("a proposal only stores its template")
    }
    async fn versions(&self, _: &str, _: Option<&VersionPage>) -> CloudResult<VersionPage> {
        unreachable!("a proposal only stores its template")
    }
    async fn delete(
        &self,
        _: &str,
        _: &[ObjectVersion],
    ) -> CloudResult<Vec<(ObjectVersion, String)>> {
        unreachable!("a proposal only stores its template")
    }
}

/// The templates by file name, without the front matter.
fn templates() -> Vec<(String, Template)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../snapshots/templates");
    let mut templates = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let text = std::fs::read_to_string(&path).unwrap();
        let body = text.splitn(3, "---\n").nth(2).unwrap().to_owned();
        // Beside the templates there is a list of findings.
        if name != "findings" {
            templates.push((name, Template::parse(&body).unwrap()));
        }
    }
    templates.sort_by(|a, b| a.0.cmp(&b.0));
    assert!(templates.len() >= 15, "{}", templates.len());
    templates
}

#[tokio::test]
async fn every_template_deploys_stays_and_goes() {
    let folder = tempfile::tempdir().unwrap();
    let recorder = Arc::new(Recorder::default());
    let shelf = Arc::new(Shelf::default());
    let around = Surroundings {
        effects: recorder.clone(),
        templates: shelf.clone(),
        ids: Counted::from(1),
    };
    let engine = Engine::open(folder.path(), "eu-central-1", around)
        .await
        .unwrap();
    let bucket = Bucket(shelf);
    for (name, template) in templates() {
        let parameters: BTreeMap<_, _> = template
            .section("Parameters")
            .map(|(name, _)| {
                (
                    name.to_owned(),
                    ParameterValue::Value(format!("{name:-<40}")),
                )
            })
            .collect();
        let mut statuses = Vec::new();
        for nonce in ["one", "two"] {
            let found = state::read(&engine, &name).await.unwrap();
            let proposal = Proposal {
                state: &found,
                template: &template,
                parameters: &parameters,
                tags: &BTreeMap::new(),
                role_arn: None,
                on_failure: OnFailure::Rollback,
                express: false,
                name: "deploy",
                description: None,
                revert_drift: false,
                artifacts: Some((&bucket, "artifacts")),
                nonce,
            };
            match propose(&engine, &proposal, &Events::none()).await.unwrap() {
                Proposed::Unchanged { .. } => statuses.push("unchanged".to_owned()),
                Proposed::Changed(pending) => {
                    assert_eq!(pending.plan.resources.len(), template.resources().count());
                    let stack = execute(&engine, &pending, nonce, &Events::none())
                        .await
                        .unwrap();
                    assert_eq!(stack.outputs.len(), template.section("Outputs").count());
                    statuses.push(stack.status);
                }
            }
        }
        assert_eq!(statuses, ["CREATE_COMPLETE", "unchanged"], "{name}");
        no_function_is_left(&engine);
    }
    let local = engine.deployment();
    let stacks = local
        .stacks
        .iter()
        .filter(|stack| stack.name.ends_with("-local"));
    let local = cfn_local::deployed::Deployment {
        stacks: stacks.cloned().collect(),
    };
    let coverage = Coverage::of(&local);
    assert_eq!(coverage.all, local.resources().count());
    assert!(
        coverage.running() > 0 && !coverage.without.is_empty(),
        "{coverage}"
    );

    for (name, _) in templates() {
        let request = DeleteRequest {
            stack: name.clone(),
            retain: Vec::new(),
            role_arn: None,
            token: format!("delete-{name}"),
        };
        engine.delete_stack(&request).await.unwrap();
        engine.at_rest().await;
        assert!(engine.stack(&name).await.unwrap().is_none(), "{name}");
    }
    assert!(engine.deployment().stacks.is_empty());
}

/// Every property is a plain value.
fn no_function_is_left(engine: &Engine) {
    for resource in engine.deployment().resources() {
        let text = resource.properties.to_string();
        for function in ["{\"Ref\":", "{\"Fn::"] {
            assert!(!text.contains(function), "{}: {text}", resource.logical_id);
        }
    }
}
