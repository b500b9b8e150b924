//! Lifting retention and protection, so that a deletion takes the data along.
//!
//! The stack is updated to a template that no longer retains or protects what
//! is given up; deleting the stack then deletes it. Deleting the resources by
//! themselves would need a call for each type, and would leave nothing in the
//! stack's events.

use std::collections::BTreeMap;

use cfn::Template;
use serde_json::{Map, Value, json};

use super::plan::PROTECTIONS;
use super::{DestroyError, Teardown};
use crate::change_set::{Proposal, Proposed, propose};
use crate::cloud::{Cloud, OnFailure, ParameterValue};
use crate::event::Events;
use crate::execute::execute;

pub(super) async fn release(
    cloud: &dyn Cloud,
    teardown: &Teardown<'_>,
    template: &Template,
    events: &Events,
) -> Result<(), DestroyError> {
    let stack = teardown.state.stack.as_ref();
    let parameters = stack.into_iter().flat_map(|stack| stack.parameters.keys());
    let parameters: BTreeMap<_, _> = parameters
        .map(|name| (name.clone(), ParameterValue::Previous))
        .collect();
    let released = released(template, &teardown.plan.released);
    let proposal = Proposal {
        state: teardown.state,
        template: &released,
        parameters: &parameters,
        tags: &stack.map(|stack| stack.tags.clone()).unwrap_or_default(),
        role_arn: teardown.role_arn,
        on_failure: OnFailure::Rollback,
        express: false,
        revert_drift: false,
        artifacts: teardown.artifacts,
        nonce: teardown.nonce,
        name: "release",
        description: None,
    };
    let proposed = propose(cloud, &proposal, events).await;
    match proposed.map_err(DestroyError::Propose)? {
        Proposed::Unchanged { .. } => Ok(()),
        Proposed::Changed(pending) => {
            let token = format!("release-{}", teardown.nonce);
            execute(cloud, &pending, &token, events)
                .await
                .map(|_| ())
                .map_err(DestroyError::Execute)
        }
    }
}

/// The template with these resources neither retained nor protected.
fn released(template: &Template, ids: &[String]) -> Template {
    let mut document = template.as_json().clone();
    let resources = document.get_mut("Resources").and_then(Value::as_object_mut);
    let bodies = resources
        .into_iter()
        .flat_map(|resources| resources.iter_mut());
    for (_, body) in bodies.filter(|(id, _)| ids.contains(id)) {
        if let Some(body) = body.as_object_mut() {
            release_one(body);
        }
    }
    Template::parse(&document.to_string()).expect("a template with other policies is a template")
}

fn release_one(body: &mut Map<String, Value>) {
    body.insert("DeletionPolicy".to_owned(), json!("Delete"));
    body.insert("UpdateReplacePolicy".to_owned(), json!("Delete"));
    // A changed policy alone is not counted as a change of the resource
    // everywhere; changed metadata is.
    let metadata = body.entry("Metadata").or_insert_with(|| json!({}));
    if let Some(metadata) = metadata.as_object_mut() {
        metadata.insert("DeletionAgreed".to_owned(), json!(true));
    }
    let properties = body.get_mut("Properties").and_then(Value::as_object_mut);
    let Some(properties) = properties else { return };
    for name in PROTECTIONS {
        if let Some(value) = properties.get_mut(name) {
            *value = match value.is_string() && value != "true" {
                true => json!("INACTIVE"),
                false => json!(false),
            };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_named_resources_are_released() {
        let template = Template::parse(
            r#"{"Resources": {
                "A": {"Type": "AWS::DynamoDB::Table", "DeletionPolicy": "Retain",
                      "Properties": {"DeletionProtectionEnabled": true}},
                "B": {"Type": "AWS::S3::Bucket", "DeletionPolicy": "Retain"}
            }}"#,
        )
        .unwrap();
        let released = released(&template, &["A".to_owned()]);
        let policies: Vec<_> = released
            .resources()
            .map(|resource| resource.body["DeletionPolicy"].as_str().unwrap())
            .collect();
        assert_eq!(policies, ["Delete", "Retain"]);
        let table = released.resources().next().unwrap();
        assert_eq!(
            table.properties().unwrap()["DeletionProtectionEnabled"],
            false
        );
    }
}
