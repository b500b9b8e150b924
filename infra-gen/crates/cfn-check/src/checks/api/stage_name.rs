//! Names of stages that API Gateway refuses.

use crate::finding::Violation;
use crate::subject::{Subject, property};
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-API-008",
    severity: Severity::Error,
    title: "A stage's name is of letters, digits, `-` and `_`",
    remedy: "use only A-Z, a-z, 0-9, `-` and `_`, at most 128 of them",
    source: "https://docs.aws.amazon.com/apigateway/latest/api/API_CreateStage.html",
    run,
};

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    let fits = |name: &str| {
        (1..=128).contains(&name.len())
            && name
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
    };
    subject
        .of_type("AWS::ApiGateway::Stage")
        .filter_map(|stage| Some((stage, property(&stage, &["StageName"]).as_str()?)))
        .filter(|(_, name)| !fits(name))
        .map(|(stage, name)| {
            let sentence = format!("`{name}` is no name for a stage");
            Violation::at(stage.logical_id, "Properties.StageName", sentence)
        })
        .collect()
}
