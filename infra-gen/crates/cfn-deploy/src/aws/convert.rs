//! The SDK's shapes as this crate's plain data.

use std::time::SystemTime;

use aws_sdk_cloudformation::operation::describe_change_set::DescribeChangeSetOutput;
use aws_sdk_cloudformation::primitives::DateTime;
use aws_sdk_cloudformation::types as sdk;

use crate::cloud::{
    ChangeDetail, ChangeSet, Output, PropertyDifference, ResourceChange, ResourceDrift, Stack,
    StackEvent, StackResource, ValidationError,
};

pub(super) fn stack(stack: sdk::Stack) -> Stack {
    Stack {
        id: stack.stack_id.unwrap_or_default(),
        name: stack.stack_name.unwrap_or_default(),
        status: text(stack.stack_status.as_ref().map(sdk::StackStatus::as_str)),
        detailed_status: stack.detailed_status.map(|s| s.as_str().to_owned()),
        status_reason: stack.stack_status_reason,
        parameters: stack
            .parameters
            .into_iter()
            .flatten()
            .filter_map(|p| Some((p.parameter_key?, p.parameter_value.unwrap_or_default())))
            .collect(),
        outputs: stack
            .outputs
            .into_iter()
            .flatten()
            .filter_map(|output| {
                Some(Output {
                    key: output.output_key?,
                    value: output.output_value.unwrap_or_default(),
                    description: output.description.filter(|text| !text.is_empty()),
                })
            })
            .collect(),
        tags: stack
            .tags
            .into_iter()
            .flatten()
            .filter_map(|tag| Some((tag.key?, tag.value.unwrap_or_default())))
            .collect(),
        termination_protection: stack.enable_termination_protection.unwrap_or(false),
        role_arn: stack.role_arn,
        created: time(stack.creation_time),
        updated: time(stack.last_updated_time),
    }
}

pub(super) fn drift(drift: sdk::StackResourceDrift) -> ResourceDrift {
    let differences = drift.property_differences.into_iter().flatten();
    ResourceDrift {
        logical_id: drift.logical_resource_id.unwrap_or_default(),
        physical_id: drift.physical_resource_id.unwrap_or_default(),
        type_name: drift.resource_type.unwrap_or_default(),
        status: text(
            drift
                .stack_resource_drift_status
                .as_ref()
                .map(|s| s.as_str()),
        ),
        reason: drift.drift_status_reason,
        differences: differences
            .map(|one| PropertyDifference {
                path: one.property_path.unwrap_or_default(),
                kind: text(one.difference_type.as_ref().map(|kind| kind.as_str())),
                expected: one.expected_value.unwrap_or_default(),
                actual: one.actual_value.unwrap_or_default(),
            })
            .collect(),
    }
}

pub(super) fn resource(resource: sdk::StackResourceSummary) -> StackResource {
    StackResource {
        logical_id: resource.logical_resource_id.unwrap_or_default(),
        physical_id: resource.physical_resource_id.unwrap_or_default(),
        type_name: resource.resource_type.unwrap_or_default(),
        status: text(resource.resource_status.as_ref().map(|s| s.as_str())),
    }
}

pub(super) fn event(event: sdk::StackEvent) -> StackEvent {
    StackEvent {
        id: event.event_id.unwrap_or_default(),
        stack_id: event.stack_id.unwrap_or_default(),
        time: time(event.timestamp),
        logical_id: event.logical_resource_id.unwrap_or_default(),
        physical_id: event.physical_resource_id.unwrap_or_default(),
        type_name: event.resource_type.unwrap_or_default(),
        status: text(event.resource_status.as_ref().map(|s| s.as_str())),
        reason: event
            .resource_status_reason
            .filter(|reason| !reason.is_empty()),
        detailed_status: event.detailed_status.map(|s| s.as_str().to_owned()),
        token: event.client_request_token.filter(|token| !token.is_empty()),
    }
}

pub(super) fn validation_error(event: sdk::OperationEvent) -> Option<ValidationError> {
    let reason = event
        .validation_status_reason
        .or(event.resource_status_reason)
        .or(event.hook_status_reason)?;
    Some(ValidationError {
        logical_id: event.logical_resource_id,
        type_name: event.resource_type,
        path: event.validation_path,
        reason,
    })
}

pub(super) fn change_set(output: DescribeChangeSetOutput) -> ChangeSet {
    ChangeSet {
        id: output.change_set_id.unwrap_or_default(),
        stack_id: output.stack_id.unwrap_or_default(),
        status: text(output.status.as_ref().map(|s| s.as_str())),
        status_reason: output.status_reason,
        execution_status: output.execution_status.map(|s| s.as_str().to_owned()),
        changes: output
            .changes
            .into_iter()
            .flatten()
            .filter_map(|change| change.resource_change)
            .map(resource_change)
            .collect(),
        next: output.next_token.filter(|token| !token.is_empty()),
    }
}

fn resource_change(change: sdk::ResourceChange) -> ResourceChange {
    ResourceChange {
        logical_id: change.logical_resource_id.unwrap_or_default(),
        physical_id: change.physical_resource_id.unwrap_or_default(),
        type_name: change.resource_type.unwrap_or_default(),
        action: text(change.action.as_ref().map(|a| a.as_str())),
        replacement: change.replacement.map(|r| r.as_str().to_owned()),
        policy_action: change.policy_action.map(|p| p.as_str().to_owned()),
        details: change
            .details
            .into_iter()
            .flatten()
            .map(change_detail)
            .collect(),
    }
}

fn change_detail(detail: sdk::ResourceChangeDetail) -> ChangeDetail {
    let target = detail.target;
    let target = target.as_ref();
    ChangeDetail {
        attribute: text(target.and_then(|t| t.attribute.as_ref().map(|a| a.as_str()))),
        name: target.and_then(|t| t.name.clone()),
        path: target.and_then(|t| t.path.clone()),
        requires_recreation: target.and_then(|t| {
            t.requires_recreation
                .as_ref()
                .map(|r| r.as_str().to_owned())
        }),
        evaluation: detail.evaluation.map(|e| e.as_str().to_owned()),
        source: detail.change_source.map(|s| s.as_str().to_owned()),
        causing_entity: detail.causing_entity,
        before: target.and_then(|t| t.before_value.clone()),
        after: target.and_then(|t| t.after_value.clone()),
    }
}

fn time(time: Option<DateTime>) -> Option<SystemTime> {
    SystemTime::try_from(time?).ok()
}

fn text(text: Option<&str>) -> String {
    text.unwrap_or_default().to_owned()
}
