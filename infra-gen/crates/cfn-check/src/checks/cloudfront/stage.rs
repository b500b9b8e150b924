//! Origins that miss the stage of their API.

use super::origins::origins;
use crate::finding::Violation;
use crate::subject::{Subject, property, sub_template};
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-CDN-009",
    severity: Severity::Error,
    title: "The origin path of a REST API is one of its stages",
    remedy: "set `OriginPath` to `/` and the stage's name",
    source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-call-api.html",
    run,
};

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    let mut violations = Vec::new();
    for distribution in subject.of_type("AWS::CloudFront::Distribution") {
        for origin in origins(&distribution) {
            let Some(api) = origin.api(subject) else {
                continue;
            };
            let stages: Vec<_> = subject
                .of_type("AWS::ApiGateway::Stage")
                .filter(|stage| subject.refers(property(stage, &["RestApiId"]), api))
                .collect();
            let path = origin.get("OriginPath");
            let sentence = match path.as_str().or_else(|| sub_template(path)) {
                _ if path.is_null() || path == "" => format!("it leads to no stage of `{api}`"),
                Some(path) if !path.starts_with('/') => format!("`{path}` does not begin with `/`"),
                Some(path) if path.ends_with('/') => format!("`{path}` ends with `/`"),
                Some(path) if !path.contains("${") => {
                    let first = path[1..].split('/').next().unwrap_or_default();
                    let named =
                        |name: &serde_json::Value| name.as_str().is_none_or(|name| name == first);
                    match stages
                        .iter()
                        .any(|stage| named(property(stage, &["StageName"])))
                        || stages.is_empty()
                    {
                        true => continue,
                        false => format!("`{api}` has no stage `{first}`"),
                    }
                }
                _ => {
                    // A stage that is referred to is one of the API's own.
                    let foreign = subject
                        .referred(path, "AWS::ApiGateway::Stage")
                        .find(|stage| stages.iter().all(|own| own.logical_id != stage.logical_id));
                    match foreign {
                        Some(stage) => format!("`{}` is a stage of another API", stage.logical_id),
                        None => continue,
                    }
                }
            };
            let place = format!("{}.OriginPath", origin.path);
            violations.push(Violation::at(distribution.logical_id, &place, sentence));
        }
    }
    violations
}
