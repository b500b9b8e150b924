//! A cloud that answers from a script, for the tests of what stands on it.
//!
//! Answers of one kind are given in order; the last one is given again and
//! again. What is asked of it is written down.

mod store;

use std::collections::{BTreeMap, VecDeque};
use std::sync::Mutex;
use std::time::{Duration, SystemTime};

use async_trait::async_trait;

use crate::cloud::{
    ChangeSet, ChangeSetRequest, CloudError, CloudErrorKind, CloudResult, DeleteRequest,
    DriftDetection, DriftPage, EventPage, ExecuteRequest, ResourceChange, Stack, StackEvent,
    StackResource, Stacks, ValidationError,
};

pub(crate) use store::Store;

const ID: &str = "arn:aws:cloudformation:eu-central-1:000000000000:stack/s/1";

/// What a comparison answers: status and reason, or why it cannot be told.
type Detection = Result<(&'static str, &'static str), CloudErrorKind>;

/// The script.
#[derive(Default)]
pub(crate) struct Script {
    stacks: Mutex<VecDeque<Option<Stack>>>,
    failures: Mutex<VecDeque<CloudErrorKind>>,
    events: Mutex<VecDeque<Vec<StackEvent>>>,
    events_denied: bool,
    template: Option<String>,
    change_set: Vec<ChangeSet>,
    with_values: Option<Vec<ChangeSet>>,
    validation: Option<Vec<ValidationError>>,
    detections: Mutex<VecDeque<Detection>>,
    drifts: Vec<DriftPage>,
    policy: Mutex<Option<String>>,
    calls: Mutex<Vec<String>>,
}

impl Script {
    /// The statuses of the stack, one look after the other; `-` when there is none.
    pub(crate) fn statuses(self, statuses: &[&str]) -> Script {
        let found = statuses
            .iter()
            .map(|status| (*status != "-").then(|| stack(status)));
        *self.stacks.lock().unwrap() = found.collect();
        self
    }

    /// The first looks at the stack fail.
    pub(crate) fn failures(self, kinds: &[CloudErrorKind]) -> Script {
        *self.failures.lock().unwrap() = kinds.iter().copied().collect();
        self
    }

    /// All events there are, oldest first, one look after the other.
    pub(crate) fn events(self, looks: &[&[StackEvent]]) -> Script {
        let newest_first = |look: &&[StackEvent]| look.iter().rev().cloned().collect();
        *self.events.lock().unwrap() = looks.iter().map(newest_first).collect();
        self
    }

    /// Events may not be read.
    pub(crate) fn without_events(mut self) -> Script {
        self.events_denied = true;
        self
    }

    /// The deployed template.
    pub(crate) fn template(mut self, template: &str) -> Script {
        self.template = Some(template.to_owned());
        self
    }

    /// The pages of the change set.
    pub(crate) fn change_set(mut self, pages: Vec<ChangeSet>) -> Script {
        self.change_set = pages;
        self
    }

    /// The pages of the change set when values are asked for.
    pub(crate) fn with_values(mut self, pages: Vec<ChangeSet>) -> Script {
        self.with_values = Some(pages);
        self
    }

    /// What early validation found; without it the endpoint does not know the call.
    pub(crate) fn validation(mut self, errors: Vec<ValidationError>) -> Script {
        self.validation = Some(errors);
        self
    }

    /// How far a comparison with what exists has come, one look after the other.
    pub(crate) fn detections(self, looks: &[Detection]) -> Script {
        *self.detections.lock().unwrap() = looks.iter().copied().collect();
        self
    }

    /// The pages of what a comparison found.
    pub(crate) fn drifts(mut self, pages: Vec<DriftPage>) -> Script {
        self.drifts = pages;
        self
    }

    /// The changing calls that were made.
    pub(crate) fn calls(&self) -> Vec<String> {
        self.calls.lock().unwrap().clone()
    }

    fn note(&self, call: impl Into<String>) -> CloudResult<()> {
        self.calls.lock().unwrap().push(call.into());
        Ok(())
    }
}

/// The next answer; the last one stays.
fn next<T: Clone>(answers: &Mutex<VecDeque<T>>) -> Option<T> {
    let mut answers = answers.lock().unwrap();
    match answers.len() {
        0 | 1 => answers.front().cloned(),
        _ => answers.pop_front(),
    }
}

#[async_trait]
impl Stacks for Script {
    async fn stack(&self, _: &str) -> CloudResult<Option<Stack>> {
        if let Some(kind) = self.failures.lock().unwrap().pop_front() {
            return Err(CloudError::new(
                "cloudformation:DescribeStacks",
                "s",
                kind,
                "",
            ));
        }
        Ok(next(&self.stacks).flatten())
    }

    async fn template(&self, stack: &str) -> CloudResult<String> {
        let denied = CloudErrorKind::AccessDenied;
        let error = || CloudError::new("cloudformation:GetTemplate", stack, denied, "");
        self.template.clone().ok_or_else(error)
    }

    async fn resources(&self, _: &str) -> CloudResult<Vec<StackResource>> {
        Ok(Vec::new())
    }

    /// Two events a page, so that every test turns pages.
    async fn events(&self, _: &str, page: Option<&str>) -> CloudResult<EventPage> {
        if self.events_denied {
            let kind = CloudErrorKind::AccessDenied;
            let action = "cloudformation:DescribeStackEvents";
            return Err(CloudError::new(action, "s", kind, ""));
        }
        let from: usize = page.map_or(0, |page| page.parse().unwrap());
        let all = match page {
            None => next(&self.events).unwrap_or_default(),
            // Pages belong to the look that was begun last.
            Some(_) => self
                .events
                .lock()
                .unwrap()
                .front()
                .cloned()
                .unwrap_or_default(),
        };
        let to = all.len().min(from + 2);
        Ok(EventPage {
            events: all.get(from..to).unwrap_or_default().to_vec(),
            next: (to < all.len()).then(|| to.to_string()),
        })
    }

    async fn validation_errors(&self, s: &str, _: &str) -> CloudResult<Vec<ValidationError>> {
        let unknown = CloudErrorKind::Unsupported;
        let error = || CloudError::new("cloudformation:DescribeEvents", s, unknown, "");
        self.validation.clone().ok_or_else(error)
    }

    async fn create_change_set(&self, request: &ChangeSetRequest) -> CloudResult<String> {
        self.note(format!("create {:?}", request.kind))?;
        Ok("change-set".to_owned())
    }

    async fn change_set(
        &self,
        _: &str,
        _: &str,
        values: bool,
        page: Option<&str>,
    ) -> CloudResult<ChangeSet> {
        let at: usize = page.map_or(0, |page| page.parse().unwrap());
        let pages = match (&self.with_values, values) {
            (Some(pages), true) => pages,
            _ => &self.change_set,
        };
        let mut found = pages[at].clone();
        found.id = "change-set".to_owned();
        found.stack_id = ID.to_owned();
        found.next = (at + 1 < pages.len()).then(|| (at + 1).to_string());
        Ok(found)
    }

    async fn execute_change_set(&self, request: &ExecuteRequest) -> CloudResult<()> {
        self.note(format!("execute {}", request.change_set))
    }

    async fn delete_change_set(&self, _: &str, change_set: &str) -> CloudResult<()> {
        self.note(format!("discard {change_set}"))
    }

    async fn delete_stack(&self, _: &DeleteRequest) -> CloudResult<()> {
        self.note("delete")
    }

    async fn cancel_update(&self, _: &str, _: &str) -> CloudResult<()> {
        self.note("cancel")
    }

    async fn rollback(&self, _: &str, _: &str) -> CloudResult<()> {
        self.note("rollback")
    }

    async fn continue_rollback(&self, _: &str, _: &[String], _: &str) -> CloudResult<()> {
        self.note("continue rollback")
    }

    async fn protect(&self, _: &str, protected: bool) -> CloudResult<()> {
        self.note(format!("protect {protected}"))
    }

    async fn stack_policy(&self, _: &str) -> CloudResult<Option<String>> {
        Ok(self.policy.lock().unwrap().clone())
    }

    async fn set_stack_policy(&self, _: &str, policy: &str) -> CloudResult<()> {
        *self.policy.lock().unwrap() = Some(policy.to_owned());
        self.note("stack policy")
    }

    async fn detect_drift(&self, _: &str) -> CloudResult<String> {
        self.note("detect drift")?;
        Ok("detection".to_owned())
    }

    async fn drift_detection(&self, detection: &str) -> CloudResult<DriftDetection> {
        let action = "cloudformation:DescribeStackDriftDetectionStatus";
        match next(&self.detections).expect("a script says how far it is") {
            Ok((status, reason)) => Ok(DriftDetection {
                status: status.to_owned(),
                reason: (!reason.is_empty()).then(|| reason.to_owned()),
            }),
            Err(kind) => Err(CloudError::new(action, detection, kind, "")),
        }
    }

    async fn drifts(&self, _: &str, page: Option<&str>) -> CloudResult<DriftPage> {
        let at: usize = page.map_or(0, |page| page.parse().unwrap());
        Ok(self.drifts[at].clone())
    }
}

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

/// A page of a change set with these resources, each changed in place.
pub(crate) fn page(status: &str, reason: &str, logical_ids: &[&str]) -> ChangeSet {
    ChangeSet {
        status: status.to_owned(),
        status_reason: (!reason.is_empty()).then(|| reason.to_owned()),
        changes: logical_ids
            .iter()
            .map(|id| ResourceChange {
                logical_id: (*id).to_owned(),
                type_name: "AWS::Test::Resource".to_owned(),
                action: "Modify".to_owned(),
                replacement: Some("False".to_owned()),
                ..ResourceChange::default()
            })
            .collect(),
        ..ChangeSet::default()
    }
}
