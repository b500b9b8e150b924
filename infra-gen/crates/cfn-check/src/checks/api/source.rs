//! Permissions that let nobody in.

use super::route::routes;
use crate::finding::Violation;
use crate::subject::{Subject, property};
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-API-010",
    severity: Severity::Warning,
    title: "A permission for API Gateway covers a method of the API",
    remedy: "limit the permission to the path and verb of a method that the API has",
    source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-control-access-using-iam-policies-to-invoke-api.html",
    run,
};

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    let routes = routes(subject);
    let known: Vec<_> = routes.iter().map(|route| route.method.logical_id).collect();
    // A method whose path is not known may be the one.
    let all_known = subject
        .of_type("AWS::ApiGateway::Method")
        .all(|method| known.contains(&method.logical_id));
    let mut violations = Vec::new();
    for permission in subject.of_type("AWS::Lambda::Permission") {
        let source = property(&permission, &["SourceArn"]);
        let of_api: Vec<_> = routes
            .iter()
            .filter(|route| subject.refers(source, route.api))
            .collect();
        let is_used = of_api.is_empty() || of_api.iter().any(|route| route.is_covered(source));
        if all_known && !is_used {
            let sentence = "it covers no method of the API".to_owned();
            violations.push(Violation::at(
                permission.logical_id,
                "Properties.SourceArn",
                sentence,
            ));
        }
    }
    violations
}
