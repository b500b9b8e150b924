//! Change sets against a scripted cloud.

use std::collections::BTreeMap;

use cfn::Template;

use super::*;
use crate::scripted::{Script, page, stack};

const OLD: &str = r#"{"Resources": {"Acl": {"Type": "AWS::WAFv2::WebACL",
    "Properties": {"DefaultAction": {"Allow": {}}}}}}"#;
const NEW: &str = r#"{"Resources": {"Acl": {"Type": "AWS::WAFv2::WebACL",
    "Properties": {"DefaultAction": {"Block": {}}}}}}"#;

const NO_CHANGE: &str = "The submitted information didn't contain changes. \
    Submit different information to create a change set.";

/// Proposes `template` to a stack in a status, `-` for none.
async fn proposed(
    script: &Script,
    status: &str,
    template: &str,
    values: &[(&str, ParameterValue)],
) -> Result<Proposed, ChangeSetError> {
    let state = StackState {
        name: "s".to_owned(),
        stack: (status != "-").then(|| stack(status)),
    };
    let template = Template::parse(template).unwrap();
    let parameters: BTreeMap<_, _> = values
        .iter()
        .map(|(name, value)| ((*name).to_owned(), value.clone()))
        .collect();
    let proposal = Proposal {
        state: &state,
        template: &template,
        parameters: &parameters,
        tags: &BTreeMap::new(),
        role_arn: None,
        on_failure: OnFailure::Rollback,
        express: false,
        revert_drift: false,
        artifacts: None,
        nonce: "n",
        name: "deploy",
        description: None,
    };
    propose(script, &proposal, &Events::none()).await
}

async fn plan(script: &Script, status: &str, template: &str) -> PendingChangeSet {
    match proposed(script, status, template, &[]).await.unwrap() {
        Proposed::Changed(pending) => *pending,
        Proposed::Unchanged { .. } => panic!("taken for no change"),
    }
}

fn ids(pending: &PendingChangeSet) -> Vec<&str> {
    let resources = pending.plan.resources.iter();
    resources.map(|change| change.logical_id.as_str()).collect()
}

#[tokio::test(start_paused = true)]
async fn all_pages_are_read() {
    let script = Script::default().template(OLD).change_set(vec![
        page("CREATE_COMPLETE", "", &["A", "B"]),
        page("CREATE_COMPLETE", "", &["C"]),
    ]);
    assert_eq!(
        ids(&plan(&script, "CREATE_COMPLETE", OLD).await),
        ["A", "B", "C"]
    );
}

#[tokio::test(start_paused = true)]
async fn values_that_cost_resources_are_done_without() {
    let script = Script::default()
        .template(OLD)
        .change_set(vec![page("CREATE_COMPLETE", "", &["A", "B"])])
        .with_values(vec![page("CREATE_COMPLETE", "", &["A"])]);
    assert_eq!(
        ids(&plan(&script, "CREATE_COMPLETE", OLD).await),
        ["A", "B"]
    );
}

#[tokio::test(start_paused = true)]
async fn a_change_the_change_set_is_silent_about_is_in_the_plan() {
    let script = Script::default()
        .template(OLD)
        .change_set(vec![page("CREATE_COMPLETE", "", &[])]);
    let pending = plan(&script, "CREATE_COMPLETE", NEW).await;
    assert_eq!(ids(&pending), ["Acl"]);
    assert_eq!(pending.plan.security.len(), 1);
}

#[tokio::test(start_paused = true)]
async fn no_change_is_told_by_status_and_reason_and_leaves_nothing_behind() {
    let script = Script::default()
        .template(OLD)
        .statuses(&["UPDATE_COMPLETE"])
        .change_set(vec![page("FAILED", NO_CHANGE, &[])]);
    let answer = proposed(&script, "UPDATE_COMPLETE", OLD, &[])
        .await
        .unwrap();
    assert!(matches!(answer, Proposed::Unchanged { difference } if difference.is_empty()));
    assert_eq!(script.calls(), ["create Update", "discard change-set"]);
}

#[tokio::test(start_paused = true)]
async fn a_difference_without_a_change_is_not_hidden() {
    let script = Script::default()
        .template(OLD)
        .change_set(vec![page("FAILED", NO_CHANGE, &[])]);
    let answer = proposed(&script, "UPDATE_COMPLETE", NEW, &[])
        .await
        .unwrap();
    assert!(matches!(answer, Proposed::Unchanged { difference } if !difference.is_empty()));
}

#[tokio::test(start_paused = true)]
async fn a_refused_first_change_set_takes_its_empty_stack_along() {
    let found = ValidationError {
        logical_id: Some("Acl".to_owned()),
        type_name: None,
        path: Some("/Resources/Acl/Properties/Scope".to_owned()),
        reason: "required".to_owned(),
    };
    let script = Script::default()
        .statuses(&["REVIEW_IN_PROGRESS"])
        .validation(vec![found.clone()])
        .change_set(vec![page("FAILED", "validation failed", &[])]);
    match proposed(&script, "-", NEW, &[]).await.unwrap_err() {
        ChangeSetError::Rejected { reason, errors, .. } => {
            assert_eq!(
                (reason.as_str(), errors),
                ("validation failed", vec![found])
            );
        }
        other => panic!("{other}"),
    }
    assert_eq!(
        script.calls(),
        ["create Create", "discard change-set", "delete"]
    );
}

#[tokio::test(start_paused = true)]
async fn an_endpoint_without_early_validation_still_gives_its_reason() {
    let script = Script::default()
        .statuses(&["REVIEW_IN_PROGRESS"])
        .change_set(vec![page("FAILED", "no such type", &[])]);
    let refused = proposed(&script, "-", NEW, &[]).await.unwrap_err();
    assert_eq!(
        refused.to_string(),
        "CloudFormation refuses the change of `s`: no such type"
    );
}

#[tokio::test(start_paused = true)]
async fn a_template_that_may_not_be_read_costs_detail_and_not_the_deployment() {
    let script = Script::default().change_set(vec![page("CREATE_COMPLETE", "", &["A"])]);
    let pending = plan(&script, "UPDATE_COMPLETE", NEW).await;
    assert_eq!(ids(&pending), ["A"]);
    assert!(
        pending.gaps[0].contains("`cloudformation:GetTemplate`"),
        "{:?}",
        pending.gaps
    );
}

#[tokio::test(start_paused = true)]
async fn declining_deletes_the_change_set_and_keeps_a_stack_with_something_in_it() {
    let script = Script::default()
        .template(OLD)
        .statuses(&["UPDATE_COMPLETE"])
        .change_set(vec![page("CREATE_COMPLETE", "", &["A"])]);
    let pending = plan(&script, "UPDATE_COMPLETE", OLD).await;
    discard(&script, &pending).await.unwrap();
    assert_eq!(script.calls(), ["create Update", "discard change-set"]);
}

const PARAMETERS: &str = r#"{"Parameters": {"P": {"Type": "String"},
    "D": {"Type": "String", "Default": "d"}}, "Resources": {}}"#;

#[tokio::test(start_paused = true)]
async fn a_parameter_without_any_value_is_named() {
    let missing = proposed(&Script::default(), "-", PARAMETERS, &[]).await;
    assert_eq!(
        missing.unwrap_err().to_string(),
        "parameter `P` of `s` has no value"
    );
    let previous = [("P", ParameterValue::Previous)];
    let missing = proposed(&Script::default(), "-", PARAMETERS, &previous).await;
    assert!(matches!(
        missing.unwrap_err(),
        ChangeSetError::MissingParameter { .. }
    ));
}

#[tokio::test(start_paused = true)]
async fn a_value_for_no_parameter_is_refused() {
    let values = [("X", ParameterValue::Value("x".to_owned()))];
    let unknown = proposed(&Script::default(), "-", PARAMETERS, &values).await;
    assert_eq!(
        unknown.unwrap_err().to_string(),
        "the template of `s` has no parameter `X`"
    );
}

#[tokio::test(start_paused = true)]
async fn a_template_too_large_for_a_request_needs_a_bucket() {
    let long = "x".repeat(INLINE_LIMIT);
    let template = format!(r#"{{"Description": "{long}", "Resources": {{}}}}"#);
    let refused = proposed(&Script::default(), "-", &template, &[]).await;
    assert!(matches!(
        refused.unwrap_err(),
        ChangeSetError::TooLarge { .. }
    ));
}

#[test]
fn a_secret_value_is_not_printed_by_accident() {
    let secret = ParameterValue::Value("secret".to_owned());
    assert!(!format!("{secret:?}").contains("secret"));
}
