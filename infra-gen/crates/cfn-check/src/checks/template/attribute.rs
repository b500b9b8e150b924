//! Attributes that a resource does not have.

use cfn::references;

use crate::finding::Violation;
use crate::schema::data::resource_type;
use crate::subject::{Subject, nearest};
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-TPL-008",
    severity: Severity::Error,
    title: "Every `Fn::GetAtt` names an attribute that the resource has",
    remedy: "name one of the attributes that the resource type returns",
    source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-getatt.html",
    run,
};

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    let mut violations = Vec::new();
    let entries = ["Resources", "Outputs"]
        .into_iter()
        .flat_map(|section| subject.section(section));
    for (id, body) in entries {
        for reference in references(body) {
            let Some(attribute) = &reference.attribute else {
                continue;
            };
            let Some(resource) = subject.resource(&reference.logical_id) else {
                continue;
            };
            let Some(schema) = resource_type(resource.type_name) else {
                continue;
            };
            if !schema.attributes.contains(attribute) {
                let mut sentence =
                    format!("`{}` has no attribute `{attribute}`", resource.logical_id);
                let known = schema.attributes.iter().map(String::as_str);
                if let Some(meant) = nearest(attribute, known) {
                    sentence.push_str(&format!("; did you mean `{meant}`?"));
                }
                violations.push(Violation::at(
                    id,
                    before_function(&reference.path),
                    sentence,
                ));
            }
        }
    }
    violations
}

/// The path without the function, which may have been another one as written.
fn before_function(path: &str) -> &str {
    let end = path.find(".Fn::").unwrap_or(path.len());
    &path[..end]
}
