//! Methods that take any body.

use crate::finding::Violation;
use crate::subject::{Subject, property};
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-API-005",
    severity: Severity::Warning,
    title: "A method that takes a body validates it",
    remedy: "give the method a model (`RequestModels`) and a validator (`RequestValidatorId`)",
    source: "https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-method-request-validation.html",
    run,
};

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    subject
        .of_type("AWS::ApiGateway::Method")
        .filter(|method| {
            ["POST", "PUT", "PATCH"]
                .iter()
                .any(|verb| property(method, &["HttpMethod"]) == verb)
        })
        .filter(|method| {
            property(method, &["RequestModels"]).is_null()
                || property(method, &["RequestValidatorId"]).is_null()
        })
        .map(|method| {
            let sentence = "it takes any body: it has no model, or no validator".to_owned();
            Violation::at(method.logical_id, "Properties.RequestModels", sentence)
        })
        .collect()
}
