//! Whatever is deployed and refused: the last good template is what there is.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[path = "engine_support/mod.rs"]
mod support;

use std::collections::BTreeSet;

use proptest::collection::{btree_set, vec};
use proptest::prelude::*;
use serde_json::{Map, Value, json};
use support::{World, fresh, likeness};

const IDS: [&str; 4] = ["A", "B", "C", "Kept"];

/// One resource of a template: what updates it, and what replaces it.
#[derive(Debug, Clone)]
struct Topic {
    name: u8,
    fifo: bool,
    /// The resource before it that it refers to.
    refers: bool,
}

fn topic() -> impl Strategy<Value = Topic> {
    (0..3u8, any::<bool>(), any::<bool>()).prop_map(|(name, fifo, refers)| Topic {
        name,
        fifo,
        refers,
    })
}

/// A template of up to four resources and the calls that are refused.
type Step = (Vec<Option<Topic>>, BTreeSet<String>);

fn step() -> impl Strategy<Value = Step> {
    let topics = vec(proptest::option::weighted(0.7, topic()), IDS.len());
    let call = (prop_oneof!["create", "update"], 0..IDS.len())
        .prop_map(|(verb, id)| format!("{verb} {}", IDS[id]));
    (topics, btree_set(call, 0..3))
}

fn template(topics: &[Option<Topic>]) -> String {
    let mut resources = Map::new();
    let mut before: Option<&str> = None;
    for (id, topic) in IDS.into_iter().zip(topics) {
        let Some(topic) = topic else { continue };
        let name = match before.filter(|_| topic.refers) {
            Some(before) => json!({"Fn::Sub": format!("{}-${{{before}}}", topic.name)}),
            None => json!(topic.name.to_string()),
        };
        let policy = if id == "Kept" { "Retain" } else { "Delete" };
        let body = json!({
            "Type": "AWS::SNS::Topic",
            "DeletionPolicy": policy,
            "UpdateReplacePolicy": policy,
            "Properties": {"DisplayName": name, "FifoTopic": topic.fifo},
        });
        resources.insert(id.to_owned(), body);
        before = Some(id);
    }
    Value::from_iter([("Resources", Value::Object(resources))]).to_string()
}

async fn holds(steps: Vec<Step>) {
    let world = World::new().await;
    let mut good: Option<String> = None;
    for (topics, refused) in steps {
        let template = template(&topics);
        *world.recorder.refused_once.lock().unwrap() = refused;
        match world.deploy("s", &template).await {
            // Without resources a template changes nothing at first.
            Ok(_) => good = Some(template),
            Err(support::Failed::Execute(_)) => {}
            Err(other) => panic!("{other:?}"),
        }
        world.recorder.refused_once.lock().unwrap().clear();

        let expected = match &good {
            Some(template) if template.contains("Type") => fresh(template).await,
            _ => Vec::new(),
        };
        assert_eq!(likeness(&world.engine), expected);

        let recorder = &world.recorder;
        let made: Vec<_> = recorder.made.lock().unwrap().clone();
        let once: BTreeSet<_> = made.iter().cloned().collect();
        assert_eq!(made.len(), once.len(), "nothing is made twice");
        let deleted: Vec<_> = recorder.deleted.lock().unwrap().clone();
        let gone: BTreeSet<_> = deleted.iter().cloned().collect();
        assert_eq!(deleted.len(), gone.len(), "nothing is deleted twice");
        assert!(gone.is_subset(&once), "what is deleted was made");
        let deployment = world.engine.deployment();
        let there = deployment
            .resources()
            .map(|r| (r.type_name.clone(), r.physical_id.clone()));
        let there: BTreeSet<_> = there.collect();
        for left in once.difference(&gone).filter(|made| !there.contains(made)) {
            assert!(left.1.contains("-Kept-"), "{left:?} was left behind");
        }
        // What is there has the properties that the engine says it has.
        for resource in deployment.resources() {
            let key = (resource.type_name.clone(), resource.physical_id.clone());
            assert_eq!(recorder.there.lock().unwrap()[&key], resource.properties);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]
    #[test]
    fn after_any_deployments_and_refusals_the_last_good_template_is_what_there_is(
        steps in vec(step(), 1..6),
    ) {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()
            .unwrap();
        runtime.block_on(holds(steps));
    }
}
