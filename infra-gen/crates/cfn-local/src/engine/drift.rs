//! What exists, compared with what the template of a stack says.

use std::collections::BTreeMap;

use cfn_deploy::cloud::{
    CloudError, CloudErrorKind, CloudResult, DriftDetection, DriftPage, PropertyDifference,
    ResourceDrift,
};
use cfn_deploy::drift::COMPARABLE;
use serde_json::Value;

use super::Engine;
use super::coverage;
use super::random::uuid;
use super::record::{Found, Live, Version};
use super::refusal::Call;
use super::target::property_changes;
use crate::deployed::Resource;
use crate::effects::{Actual, Refused};

/// How many resources one page holds, as on AWS.
const PAGE: usize = 100;

/// A comparison and what it found; it lives as long as the process.
#[derive(Debug)]
pub(super) struct Comparison {
    id: String,
    resources: Vec<ResourceDrift>,
}

impl Engine {
    pub(super) async fn compare(&self, stack: &str) -> CloudResult<String> {
        let call = Call {
            action: "cloudformation:DetectStackDrift",
            subject: stack,
        };
        let id = self.find(stack).ok_or_else(|| call.no_stack())?;
        let (status, good) = self.with(&id, |live| {
            (live.record.status.clone(), live.record.good.clone())
        });
        if !COMPARABLE.contains(&status.as_str()) {
            return Err(call.wrong_status(&id, &status, "compared with what exists"));
        }
        let mut resources = Vec::new();
        for placed in good.iter().flat_map(|good| &good.resources) {
            let resource = &placed.resource;
            if coverage::runs(&resource.type_name) {
                let actual = self.shared.around.effects.actual(resource).await;
                resources.push(drift(resource, actual));
            }
        }
        let comparison = Comparison {
            id: uuid(&*self.shared.around.ids),
            resources,
        };
        let detection = comparison.id.clone();
        self.with(&id, |live| live.comparison = Some(comparison));
        Ok(detection)
    }

    /// A comparison has ended when its id is known.
    pub(super) fn comparison(&self, detection: &str) -> CloudResult<DriftDetection> {
        let stacks = self.lock();
        let of = |live: &Live| live.comparison.as_ref().map(|one| one.id.clone());
        match stacks
            .iter()
            .any(|live| of(live).as_deref() == Some(detection))
        {
            true => Ok(DriftDetection {
                status: "DETECTION_COMPLETE".to_owned(),
                reason: None,
            }),
            false => Err(CloudError::new(
                "cloudformation:DescribeStackDriftDetectionStatus",
                detection,
                CloudErrorKind::NotFound,
                format!("Drift detection with id [{detection}] does not exist"),
            )),
        }
    }

    pub(super) fn compared(&self, stack: &str, page: Option<&str>) -> CloudResult<DriftPage> {
        let call = Call {
            action: "cloudformation:DescribeStackResourceDrifts",
            subject: stack,
        };
        let id = self.find(stack).ok_or_else(|| call.no_stack())?;
        let begin = call.begin(page)?;
        Ok(self.with(&id, |live| {
            let all: &[ResourceDrift] = match &live.comparison {
                Some(comparison) => &comparison.resources,
                None => &[],
            };
            let resources: Vec<_> = all.iter().skip(begin).take(PAGE).cloned().collect();
            let end = begin + resources.len();
            DriftPage {
                resources,
                next: (end < all.len()).then(|| end.to_string()),
            }
        }))
    }

    /// What exists of the resources of a version that have drifted.
    pub(super) async fn found(&self, good: Option<&Version>) -> Result<Found, Refused> {
        let mut found = BTreeMap::new();
        for placed in good.into_iter().flat_map(|good| &good.resources) {
            let resource = &placed.resource;
            let there = match self.shared.around.effects.actual(resource).await? {
                Actual::Gone => None,
                Actual::Has(properties) if properties == resource.properties => continue,
                Actual::Has(properties) => Some(properties),
            };
            found.insert(resource.logical_id.clone(), there);
        }
        Ok(found)
    }
}

fn drift(resource: &Resource, actual: Result<Actual, Refused>) -> ResourceDrift {
    let (status, reason, differences) = match actual {
        Ok(Actual::Gone) => ("DELETED", None, Vec::new()),
        Ok(Actual::Has(properties)) => {
            let differences = differences(resource, &properties);
            match differences.is_empty() {
                true => ("IN_SYNC", None, differences),
                false => ("MODIFIED", None, differences),
            }
        }
        Err(Refused(reason)) => ("UNKNOWN", Some(reason), Vec::new()),
    };
    ResourceDrift {
        logical_id: resource.logical_id.clone(),
        physical_id: resource.physical_id.clone(),
        type_name: resource.type_name.clone(),
        status: status.to_owned(),
        reason,
        differences,
    }
}

fn differences(resource: &Resource, actual: &Value) -> Vec<PropertyDifference> {
    let changes = property_changes(&resource.type_name, &resource.properties, actual);
    let changes = changes.into_iter().map(|change| {
        let text = |value: Option<Value>| match value {
            None => String::new(),
            Some(Value::String(text)) => text,
            Some(value) => value.to_string(),
        };
        PropertyDifference {
            kind: match (&change.old, &change.new) {
                (None, _) => "ADD",
                (_, None) => "REMOVE",
                _ => "NOT_EQUAL",
            }
            .to_owned(),
            path: change.path.trim_start_matches("/Properties").to_owned(),
            expected: text(change.old),
            actual: text(change.new),
        }
    });
    changes.collect()
}
