//! What whoever deploys a template must be allowed to do.

use std::collections::{BTreeMap, BTreeSet};

use cfn::Template;
use serde_json::{Map, Value, json};

use crate::schema::data::{actions, resource_type};
use crate::subject::one_or_many;

/// Characters of a managed policy.
const MOST: usize = 6_144;

/// Handlers that a deployment calls, now or when it changes and deletes.
const HANDLERS: [&str; 4] = ["create", "read", "update", "delete"];

/// Calls of CloudFormation itself, on the stacks: deploying them, intervening,
/// comparing them with what exists.
const STACK_ACTIONS: [&str; 18] = [
    "CancelUpdateStack",
    "ContinueUpdateRollback",
    "CreateChangeSet",
    "DeleteChangeSet",
    "DeleteStack",
    "DescribeChangeSet",
    "DescribeEvents",
    "DescribeStackEvents",
    "DescribeStackResourceDrifts",
    "DescribeStacks",
    "DetectStackDrift",
    "ExecuteChangeSet",
    "GetStackPolicy",
    "GetTemplate",
    "ListStackResources",
    "RollbackStack",
    "SetStackPolicy",
    "UpdateTerminationProtection",
];

/// The one call that IAM does not limit to a stack.
const DRIFT_STATUS: &str = "cloudformation:DescribeStackDriftDetectionStatus";

/// The permissions that a deployment needs.
#[derive(Debug)]
pub struct DeployRole {
    /// IAM policies to be attached together, each small enough for a managed policy.
    pub policies: Vec<Value>,
    /// Resource types whose permissions are not known.
    pub unknown: BTreeSet<String>,
}

/// The smallest policies that deploy, changes and deletes stacks of templates,
/// each with its stack's name: what the handlers of their resource types ask for,
/// and what whoever deploys does `beside` CloudFormation.
///
/// What a handler may need of another service counts where a template mentions
/// that service. Resources are `*` where names are made up by CloudFormation; roles may only
/// be passed to the services that the templates let assume them.
///
/// AWS: <https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-schema.html>
pub fn deploy_role(stacks: &[(&str, &Template)], beside: &[&str]) -> DeployRole {
    let mut needed: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut unknown = BTreeSet::new();
    let mut trusted = BTreeSet::new();
    let texts = stacks
        .iter()
        .map(|(_, template)| template.to_json().to_lowercase());
    let mentioned: String = texts.collect();
    let resources = stacks.iter().flat_map(|(_, template)| template.resources());
    for resource in resources {
        if resource.type_name == "AWS::IAM::Role" {
            let properties = resource.properties();
            let trust = properties.and_then(|p| p.get("AssumeRolePolicyDocument"));
            services(trust.unwrap_or(&Value::Null), &mut trusted);
        }
        let handlers = resource_type(resource.type_name).map(|schema| &schema.handlers);
        let Some(handlers) = handlers.filter(|handlers| !handlers.is_empty()) else {
            unknown.insert(resource.type_name.to_owned());
            continue;
        };
        let asked = HANDLERS.iter().filter_map(|handler| handlers.get(*handler));
        let asked: Vec<_> = asked
            .flatten()
            .filter_map(|action| action.split_once(':'))
            .collect();
        let own = own_service(&asked);
        for (service, action) in asked {
            let is_used = service == own
                || action == "CreateServiceLinkedRole"
                || mentioned.contains(service);
            // The schemas also list actions that IAM does not know.
            let exists = actions(service).is_none_or(|known| known.0.contains_key(action));
            if is_used && exists {
                needed.entry(service).or_default().insert(action);
            }
        }
    }
    let own = [&[DRIFT_STATUS], beside].concat();
    let mut statements = vec![
        stack_statement(stacks),
        json!({
            "Sid": "Beside", "Effect": "Allow", "Action": own, "Resource": "*",
        }),
    ];
    if needed
        .get_mut("iam")
        .is_some_and(|iam| iam.remove("PassRole"))
    {
        statements.push(pass_role(&trusted));
    }
    statements.extend(needed.iter().filter(|(_, actions)| !actions.is_empty()).map(
        |(service, actions)| {
            let actions: Vec<_> = actions.iter().map(|action| format!("{service}:{action}")).collect();
            json!({ "Sid": sid(service), "Effect": "Allow", "Action": actions, "Resource": "*" })
        },
    ));
    DeployRole {
        policies: in_policies(statements),
        unknown,
    }
}

/// The service of most of a resource type's actions: its own.
fn own_service<'a>(actions: &[(&'a str, &str)]) -> &'a str {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for (service, _) in actions {
        *counts.entry(service).or_default() += 1;
    }
    counts
        .into_iter()
        .max_by_key(|(_, count)| *count)
        .map_or("", |(service, _)| service)
}

/// As few policies as hold the statements in their order.
fn in_policies(statements: Vec<Value>) -> Vec<Value> {
    let policy = |statements: &[Value]| json!({ "Version": "2012-10-17", "Statement": statements });
    let mut policies: Vec<Vec<Value>> = Vec::new();
    for statement in statements {
        let fits = |last: &&mut Vec<Value>| {
            let with = [last.as_slice(), std::slice::from_ref(&statement)].concat();
            policy(&with).to_string().len() <= MOST
        };
        match policies.last_mut().filter(fits) {
            Some(last) => last.push(statement),
            None => policies.push(vec![statement]),
        }
    }
    policies
        .iter()
        .map(|statements| policy(statements))
        .collect()
}

fn stack_statement(stacks: &[(&str, &Template)]) -> Value {
    let arn = |(name, _): &(&str, &Template)| format!("arn:aws:cloudformation:*:*:stack/{name}/*");
    let actions = STACK_ACTIONS
        .iter()
        .map(|action| format!("cloudformation:{action}"));
    json!({
        "Sid": "Stacks",
        "Effect": "Allow",
        "Action": actions.collect::<Vec<_>>(),
        "Resource": stacks.iter().map(arn).collect::<Vec<_>>(),
    })
}

fn pass_role(trusted: &BTreeSet<String>) -> Value {
    let mut statement = Map::new();
    statement.insert("Sid".into(), "PassRole".into());
    statement.insert("Effect".into(), "Allow".into());
    statement.insert("Action".into(), "iam:PassRole".into());
    statement.insert("Resource".into(), "*".into());
    if !trusted.is_empty() {
        let condition = json!({ "StringEquals": { "iam:PassedToService": trusted } });
        statement.insert("Condition".into(), condition);
    }
    statement.into()
}

/// The services of a trust policy's principals.
fn services(trust: &Value, found: &mut BTreeSet<String>) {
    for statement in trust.get("Statement").map(one_or_many).unwrap_or_default() {
        let principal = statement.get("Principal").and_then(|p| p.get("Service"));
        let names = principal.map(one_or_many).unwrap_or_default();
        found.extend(
            names
                .into_iter()
                .filter_map(Value::as_str)
                .map(str::to_owned),
        );
    }
}

/// `CognitoIdp` of `cognito-idp`: a statement id is of letters and digits.
fn sid(service: &str) -> String {
    let capital = |part: &str| part[..1].to_uppercase() + &part[1..];
    service.split('-').map(capital).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_queue_needs_its_handlers_and_the_stack() {
        let text = r#"{"Resources": {"Queue": {"Type": "AWS::SQS::Queue"}, "Own": {"Type": "Custom::Own"}}}"#;
        let template = Template::parse(text).unwrap();
        let role = deploy_role(&[("queues", &template)], &["s3:PutObject"]);
        assert_eq!(
            role.unknown.into_iter().collect::<Vec<_>>(),
            ["Custom::Own"]
        );
        let statements = role.policies[0]["Statement"].as_array().unwrap();
        assert_eq!(
            statements[0]["Resource"][0],
            "arn:aws:cloudformation:*:*:stack/queues/*"
        );
        let beside = statements[1]["Action"].as_array().unwrap();
        assert!(beside.iter().any(|action| action == "s3:PutObject"));
        assert_eq!(statements[2]["Sid"], "Sqs");
        let actions = statements[2]["Action"].as_array().unwrap();
        assert!(actions.iter().any(|action| action == "sqs:CreateQueue"));
        assert!(actions.iter().any(|action| action == "sqs:DeleteQueue"));
    }

    #[test]
    fn a_role_is_passed_to_the_services_that_may_assume_it() {
        let text = r#"{"Resources": {
            "Role": {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": {"Statement": {
                "Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}}}},
            "Function": {"Type": "AWS::Lambda::Function", "Properties": {}}}}"#;
        let role = deploy_role(&[("a", &Template::parse(text).unwrap())], &[]);
        let statements = role.policies[0]["Statement"].as_array().unwrap();
        let pass = statements.iter().find(|s| s["Sid"] == "PassRole").unwrap();
        assert_eq!(
            pass["Condition"]["StringEquals"]["iam:PassedToService"],
            json!(["lambda.amazonaws.com"])
        );
    }
}
