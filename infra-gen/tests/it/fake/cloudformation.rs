//! CloudFormation's query protocol, on the engine.
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/Welcome.html>

use std::collections::BTreeMap;
use std::time::SystemTime;

use cfn_deploy::cloud::{
    ChangeSetKind, ChangeSetRequest, CloudError, CloudErrorKind, CloudResult, DeleteRequest,
    ExecuteRequest, OnFailure, ParameterValue, ResourceChange, Stack, StackEvent, Stacks,
    TemplateSource,
};
use cfn_local::engine::Engine;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use super::xml::{element, list, maybe, text};

/// How many entries a page holds: so few that every listing has several.
const PAGE: usize = 7;

/// The parameters of a request, by name.
pub type Parameters = BTreeMap<String, String>;

/// Carries out an operation; the inside of its result element.
pub async fn answer(engine: &Engine, action: &str, sent: &Parameters) -> CloudResult<String> {
    let get = |name: &str| sent.get(name).map(String::as_str).unwrap_or_default();
    let stack = get("StackName");
    let page = sent.get("NextToken").map(String::as_str);
    match action {
        "DescribeStacks" => {
            let missing = || {
                let message = format!("Stack with id {stack} does not exist");
                refused(action, stack, "ValidationError", &message)
            };
            let found = engine.stack(stack).await?.ok_or_else(missing)?;
            Ok(list("Stacks", [of_stack(&found)]))
        }
        "GetTemplate" => Ok(text("TemplateBody", &engine.template(stack).await?)),
        "ListStackResources" => {
            let all = engine.resources(stack).await?;
            let (some, next) = paged(&all, page);
            let members = some.iter().map(|resource| {
                text("LogicalResourceId", &resource.logical_id)
                    + &text("PhysicalResourceId", &resource.physical_id)
                    + &text("ResourceType", &resource.type_name)
                    + &text("ResourceStatus", &resource.status)
                    + &text("LastUpdatedTimestamp", &instant(None))
            });
            Ok(list("StackResourceSummaries", members) + &maybe("NextToken", next.as_deref()))
        }
        "DescribeStackEvents" => {
            let all = all_events(engine, stack).await?;
            let (some, next) = paged(&all, page);
            let members = some.iter().map(of_event);
            Ok(list("StackEvents", members) + &maybe("NextToken", next.as_deref()))
        }
        "DescribeEvents" => Ok(list("OperationEvents", [])),
        "CreateChangeSet" => {
            let id = engine.create_change_set(&request(sent)).await?;
            Ok(text("Id", &id))
        }
        "DescribeChangeSet" => {
            let values = get("IncludePropertyValues") == "true";
            describe_change_set(engine, stack, get("ChangeSetName"), values, page).await
        }
        "ExecuteChangeSet" => {
            let request = ExecuteRequest {
                stack: stack.to_owned(),
                change_set: get("ChangeSetName").to_owned(),
                token: get("ClientRequestToken").to_owned(),
                keep_on_failure: get("DisableRollback") == "true",
            };
            engine.execute_change_set(&request).await?;
            Ok(String::new())
        }
        "DeleteChangeSet" => {
            let change_set = get("ChangeSetName");
            engine.delete_change_set(stack, change_set).await?;
            Ok(String::new())
        }
        "DeleteStack" => {
            let request = DeleteRequest {
                stack: stack.to_owned(),
                retain: members(sent, "RetainResources"),
                role_arn: sent.get("RoleARN").cloned(),
                token: get("ClientRequestToken").to_owned(),
            };
            engine.delete_stack(&request).await?;
            Ok(String::new())
        }
        "CancelUpdateStack" => {
            engine
                .cancel_update(stack, get("ClientRequestToken"))
                .await?;
            Ok(String::new())
        }
        "RollbackStack" => {
            engine.rollback(stack, get("ClientRequestToken")).await?;
            Ok(String::new())
        }
        "ContinueUpdateRollback" => {
            let skip = members(sent, "ResourcesToSkip");
            let token = get("ClientRequestToken");
            engine.continue_rollback(stack, &skip, token).await?;
            Ok(String::new())
        }
        "UpdateTerminationProtection" => {
            let on = get("EnableTerminationProtection") == "true";
            engine.protect(stack, on).await?;
            Ok(String::new())
        }
        "GetStackPolicy" => {
            let policy = engine.stack_policy(stack).await?;
            Ok(maybe("StackPolicyBody", policy.as_deref()))
        }
        "SetStackPolicy" => {
            let policy = get("StackPolicyBody");
            engine.set_stack_policy(stack, policy).await?;
            Ok(String::new())
        }
        other => Err(refused(
            other,
            stack,
            "InvalidAction",
            &format!("Could not find operation {other}"),
        )),
    }
}

/// A request for a change set.
fn request(sent: &Parameters) -> ChangeSetRequest {
    let get = |name: &str| sent.get(name).cloned().unwrap_or_default();
    let parameters = numbered(sent, "Parameters").map(|one| {
        let name = one["ParameterKey"].clone();
        let value = match one.get("ParameterValue") {
            Some(value) => ParameterValue::Value(value.clone()),
            None => ParameterValue::Previous,
        };
        (name, value)
    });
    let tags = numbered(sent, "Tags").map(|one| (one["Key"].clone(), one["Value"].clone()));
    ChangeSetRequest {
        stack: get("StackName"),
        name: get("ChangeSetName"),
        description: sent.get("Description").cloned(),
        kind: match get("ChangeSetType").as_str() {
            "CREATE" => ChangeSetKind::Create,
            _ => ChangeSetKind::Update,
        },
        template: match sent.get("TemplateURL") {
            Some(url) => TemplateSource::Url(url.clone()),
            None => TemplateSource::Inline(get("TemplateBody")),
        },
        parameters: parameters.collect(),
        capabilities: members(sent, "Capabilities"),
        tags: tags.collect(),
        role_arn: sent.get("RoleARN").cloned(),
        on_failure: match get("OnStackFailure").as_str() {
            "DELETE" => OnFailure::Delete,
            "DO_NOTHING" => OnFailure::Keep,
            _ => OnFailure::Rollback,
        },
        express: get("DeploymentConfig.Mode") == "EXPRESS",
        revert_drift: get("DeploymentMode") == "REVERT_DRIFT",
    }
}

/// A list of texts.
fn members(sent: &Parameters, name: &str) -> Vec<String> {
    let nth = |at: usize| sent.get(&format!("{name}.member.{at}")).cloned();
    (1..).map_while(nth).collect()
}

/// A list of structures.
fn numbered<'a>(
    sent: &'a Parameters,
    name: &'a str,
) -> impl Iterator<Item = BTreeMap<&'a str, String>> {
    (1..)
        .map(move |at| {
            let prefix = format!("{name}.member.{at}.");
            let own = sent.iter().filter_map(|(key, value)| {
                Some((key.strip_prefix(prefix.as_str())?, value.clone()))
            });
            own.collect::<BTreeMap<_, _>>()
        })
        .take_while(|one| !one.is_empty())
}

/// One page of a list; a token is where it begins.
fn paged<'a, T>(all: &'a [T], page: Option<&str>) -> (&'a [T], Option<String>) {
    let from: usize = page.map_or(0, |page| page.parse().unwrap());
    let to = all.len().min(from + PAGE);
    let next = (to < all.len()).then(|| to.to_string());
    (&all[from.min(to)..to], next)
}

/// All events of a stack, the newest first.
async fn all_events(engine: &Engine, stack: &str) -> CloudResult<Vec<StackEvent>> {
    let mut all = Vec::new();
    let mut page = None;
    loop {
        let got = engine.events(stack, page.as_deref()).await?;
        all.extend(got.events);
        page = got.next;
        if page.is_none() {
            return Ok(all);
        }
    }
}

async fn describe_change_set(
    engine: &Engine,
    stack: &str,
    name: &str,
    values: bool,
    page: Option<&str>,
) -> CloudResult<String> {
    let mut found = engine.change_set(stack, name, values, None).await?;
    let mut more = found.next.take();
    while let Some(next) = more {
        let page = engine.change_set(stack, name, values, Some(&next)).await?;
        found.changes.extend(page.changes);
        more = page.next;
    }
    let (some, next) = paged(&found.changes, page);
    let changes = some
        .iter()
        .map(|change| text("Type", "Resource") + &element("ResourceChange", &of_change(change)));
    Ok(text("ChangeSetId", &found.id)
        + &text("StackId", &found.stack_id)
        + &text("Status", &found.status)
        + &maybe("StatusReason", found.status_reason.as_deref())
        + &maybe("ExecutionStatus", found.execution_status.as_deref())
        + &list("Changes", changes)
        + &maybe("NextToken", next.as_deref()))
}

fn of_change(change: &ResourceChange) -> String {
    let details = change.details.iter().map(|detail| {
        let target = text("Attribute", &detail.attribute)
            + &maybe("Name", detail.name.as_deref())
            + &maybe("Path", detail.path.as_deref())
            + &maybe("RequiresRecreation", detail.requires_recreation.as_deref())
            + &maybe("BeforeValue", detail.before.as_deref())
            + &maybe("AfterValue", detail.after.as_deref());
        element("Target", &target)
            + &maybe("Evaluation", detail.evaluation.as_deref())
            + &maybe("ChangeSource", detail.source.as_deref())
            + &maybe("CausingEntity", detail.causing_entity.as_deref())
    });
    text("Action", &change.action)
        + &text("LogicalResourceId", &change.logical_id)
        + &text("PhysicalResourceId", &change.physical_id)
        + &text("ResourceType", &change.type_name)
        + &maybe("Replacement", change.replacement.as_deref())
        + &maybe("PolicyAction", change.policy_action.as_deref())
        + &list("Details", details)
}

fn of_stack(stack: &Stack) -> String {
    let parameters = stack
        .parameters
        .iter()
        .map(|(name, value)| text("ParameterKey", name) + &text("ParameterValue", value));
    let outputs = stack.outputs.iter().map(|output| {
        text("OutputKey", &output.key)
            + &text("OutputValue", &output.value)
            + &maybe("Description", output.description.as_deref())
    });
    let tags = stack
        .tags
        .iter()
        .map(|(key, value)| text("Key", key) + &text("Value", value));
    let updated = stack.updated.map(|time| instant(Some(time)));
    let protected = stack.termination_protection.to_string();
    text("StackId", &stack.id)
        + &text("StackName", &stack.name)
        + &text("StackStatus", &stack.status)
        + &maybe("StackStatusReason", stack.status_reason.as_deref())
        + &list("Parameters", parameters)
        + &list("Outputs", outputs)
        + &list("Tags", tags)
        + &text("EnableTerminationProtection", &protected)
        + &maybe("RoleARN", stack.role_arn.as_deref())
        + &text("CreationTime", &instant(stack.created))
        + &maybe("LastUpdatedTime", updated.as_deref())
}

fn of_event(event: &StackEvent) -> String {
    text("EventId", &event.id)
        + &text("StackId", &event.stack_id)
        + &text("LogicalResourceId", &event.logical_id)
        + &text("PhysicalResourceId", &event.physical_id)
        + &text("ResourceType", &event.type_name)
        + &text("ResourceStatus", &event.status)
        + &maybe("ResourceStatusReason", event.reason.as_deref())
        + &maybe("ClientRequestToken", event.token.as_deref())
        + &text("Timestamp", &instant(event.time))
}

fn instant(time: Option<SystemTime>) -> String {
    let time = OffsetDateTime::from(time.unwrap_or_else(SystemTime::now));
    time.format(&Rfc3339).unwrap()
}

fn refused(action: &str, subject: &str, code: &str, message: &str) -> CloudError {
    let action = format!("cloudformation:{action}");
    CloudError::new(action, subject, CloudErrorKind::Invalid, message).with_code(code)
}
