//! Resource types that there are not.

use std::collections::BTreeSet;

use crate::finding::Violation;
use crate::schema::data::{resource_type, type_names};
use crate::subject::{Subject, nearest};
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-SCH-009",
    severity: Severity::Error,
    title: "Every resource type is one that its service has",
    remedy: "mend the resource type's name",
    source: super::SOURCE,
    run,
};

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    let services: BTreeSet<&str> = type_names().map(service).collect();
    subject
        .resources
        .iter()
        .filter(|resource| resource_type(resource.type_name).is_none())
        .filter_map(|resource| {
            let meant = nearest(resource.type_name, type_names());
            // Of other services nothing is known here but what was probably meant.
            if meant.is_none() && !services.contains(service(resource.type_name)) {
                return None;
            }
            let mut sentence = format!("there is no resource type `{}`", resource.type_name);
            if let Some(meant) = meant {
                sentence.push_str(&format!("; did you mean `{meant}`?"));
            }
            Some(Violation::at(resource.logical_id, "Type", sentence))
        })
        .collect()
}

/// `AWS::S3::` of `AWS::S3::Bucket`.
fn service(type_name: &str) -> &str {
    let end = type_name.rfind("::").map_or(0, |n| n + 2);
    &type_name[..end]
}
