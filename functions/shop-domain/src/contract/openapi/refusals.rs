//! The problems that a route may answer, by status.

use serde_json::{Map, Value, json};

use super::super::headers::PROBLEM_JSON;
use super::super::shape::{Others, Shape, optional, required};
use super::super::{ProblemKind, Route};
use super::examples::Examples;
use super::{Components, answers, headers};

/// The problems that a firewall answers, before the gateway sees the request.
pub(super) const FIREWALL: [ProblemKind; 3] = [
    ProblemKind::Forbidden,
    ProblemKind::TooLarge,
    ProblemKind::RateLimited,
];

/// The media type of a firewall's answers: AWS WAF knows no other of JSON.
/// <https://docs.aws.amazon.com/waf/latest/APIReference/API_CustomResponseBody.html>
const JSON: &str = "application/json";

/// Adds the responses of a route that tell problems.
pub(super) fn add(
    responses: &mut Map<String, Value>,
    route: &Route,
    examples: &Examples,
    components: &mut Components,
) {
    let kinds = route.problems();
    for same_status in kinds.chunk_by(|a, b| a.status() == b.status()) {
        let status = same_status[0].status().to_string();
        let name = component(same_status);
        if !components.responses.contains_key(&name) {
            let response = response(same_status, examples, components);
            components.responses.insert(name.clone(), response);
        }
        responses.insert(
            status,
            json!({"$ref": format!("#/components/responses/{name}")}),
        );
    }
}

/// Named by what it may be: `SkuTakenOrSlugTaken`.
fn component(kinds: &[ProblemKind]) -> String {
    let pascal = |kind: &ProblemKind| -> String {
        let words = kind.slug().split('-');
        let capital = words.map(|word| {
            let (first, rest) = word.split_at(1);
            format!("{}{rest}", first.to_ascii_uppercase())
        });
        capital.collect()
    };
    let names: Vec<String> = kinds.iter().map(pascal).collect();
    names.join("Or")
}

fn response(kinds: &[ProblemKind], examples: &Examples, components: &mut Components) -> Value {
    let titles: Vec<&str> = kinds.iter().map(|kind| kind.title()).collect();
    let types: Vec<String> = kinds.iter().map(|kind| kind.type_path()).collect();
    let problem = problem().schema(&mut components.schemas);
    let mut schema = problem;
    schema["properties"] = json!({
        "type": {"enum": types},
        "status": {"const": kinds[0].status()},
    });
    let samples: Map<String, Value> = kinds
        .iter()
        .map(|kind| {
            let sample = json!({"summary": kind.title(), "value": examples.problem(*kind)});
            (kind.slug().to_owned(), sample)
        })
        .collect();
    let mut content = json!({PROBLEM_JSON: {"schema": schema.clone(), "examples": samples}});
    if kinds.iter().any(|kind| FIREWALL.contains(kind)) {
        content[JSON] = json!({"schema": schema});
    }
    json!({
        "description": format!("{}.", titles.join(", or: ")),
        "headers": headers::problem(kinds),
        "content": content,
    })
}

fn problem() -> Shape {
    let kinds = ProblemKind::ALL;
    let title = Shape::Choice(kinds.iter().map(|kind| kind.title()).collect());
    let statuses = kinds.iter().map(|kind| i64::from(kind.status()));
    let least = statuses.clone().min().unwrap_or_default();
    let most = statuses.max().unwrap_or_default();
    let members = vec![
        required(
            "type",
            Shape::Format("uri-reference"),
            "The page of the site that explains it.",
        ),
        required("title", title, "The same for every problem of this type."),
        required("status", Shape::Integer(least, most), "The HTTP status."),
        optional(
            "detail",
            Shape::Text(1, 1_000, ""),
            "What is special about this one.",
        ),
        optional(
            "instance",
            Shape::Text(0, 200, ""),
            "Id of the request, to be told to the staff.",
        ),
        optional(
            "errors",
            Shape::Array(Box::new(answers::fault()), 1, crate::read::FAULTS_MAX),
            "Every mistake.",
        ),
    ];
    Shape::Object(members, Others::Ignored).named("Problem", "Why a request is not served.")
}
