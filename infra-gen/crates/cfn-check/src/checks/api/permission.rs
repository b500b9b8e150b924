//! Functions behind methods that API Gateway may not call.

use cfn::ResourceRef;

use super::route::routes;
use crate::finding::Violation;
use crate::subject::{Subject, property};
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-API-003",
    severity: Severity::Error,
    title: "API Gateway may invoke every function that a method integrates",
    remedy: "add an `AWS::Lambda::Permission` for `apigateway.amazonaws.com`, limited to the method's path",
    source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-control-access-using-iam-policies-to-invoke-api.html",
    run,
};

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    let routes = routes(subject);
    let mut violations = Vec::new();
    for method in subject.of_type("AWS::ApiGateway::Method") {
        // A role named by the integration is how API Gateway calls then.
        if !property(&method, &["Integration", "Credentials"]).is_null() {
            continue;
        }
        let route = routes
            .iter()
            .find(|route| route.method.logical_id == method.logical_id);
        let uri = property(&method, &["Integration", "Uri"]);
        for function in subject.referred(uri, "AWS::Lambda::Function") {
            let mut permissions = permissions(subject, function.logical_id).peekable();
            let any = permissions.peek().is_some();
            let permitted = permissions.any(|permission| {
                let source = property(&permission, &["SourceArn"]);
                route.is_none_or(|route| route.is_covered(source))
            });
            if !permitted {
                let name = function.logical_id;
                let sentence = match route.filter(|_| any) {
                    Some(route) => {
                        format!("API Gateway may not invoke `{name}` for {}", route.shown())
                    }
                    None => format!("API Gateway may not invoke `{name}`"),
                };
                let path = "Properties.Integration.Uri";
                violations.push(Violation::at(method.logical_id, path, sentence));
            }
        }
    }
    violations
}

/// What lets API Gateway invoke a function.
fn permissions<'s, 't>(
    subject: &'s Subject<'t>,
    function: &'s str,
) -> impl Iterator<Item = ResourceRef<'t>> + 's {
    subject
        .of_type("AWS::Lambda::Permission")
        .filter(move |permission| {
            property(permission, &["Principal"]) == "apigateway.amazonaws.com"
                && subject.refers(property(permission, &["FunctionName"]), function)
        })
}
