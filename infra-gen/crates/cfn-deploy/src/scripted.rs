//! A cloud that answers from a script, for the tests of what stands on it.

use std::collections::BTreeMap;
use std::time::{Duration, SystemTime};

use crate::cloud::{Stack, StackEvent};

const ID: &str = "arn:aws:cloudformation:eu-central-1:000000000000:stack/s/1";

/// A stack named `s` in a status.
pub(crate) fn stack(status: &str) -> Stack {
    Stack {
        id: ID.to_owned(),
        name: "s".to_owned(),
        status: status.to_owned(),
        detailed_status: None,
        status_reason: None,
        parameters: BTreeMap::new(),
        outputs: Vec::new(),
        tags: BTreeMap::new(),
        termination_protection: false,
        role_arn: None,
        created: None,
        updated: None,
    }
}

/// An event of the stack itself.
pub(crate) fn stack_event(status: &str, reason: &str) -> StackEvent {
    StackEvent {
        logical_id: "s".to_owned(),
        physical_id: ID.to_owned(),
        type_name: "AWS::CloudFormation::Stack".to_owned(),
        ..resource_event("s", status, reason)
    }
}

/// An event of a resource.
pub(crate) fn resource_event(logical_id: &str, status: &str, reason: &str) -> StackEvent {
    StackEvent {
        id: format!("{logical_id}-{status}"),
        stack_id: ID.to_owned(),
        time: Some(SystemTime::UNIX_EPOCH + Duration::from_secs(1)),
        logical_id: logical_id.to_owned(),
        physical_id: logical_id.to_lowercase(),
        type_name: "AWS::Test::Resource".to_owned(),
        status: status.to_owned(),
        reason: (!reason.is_empty()).then(|| reason.to_owned()),
        detailed_status: None,
        token: None,
    }
}
