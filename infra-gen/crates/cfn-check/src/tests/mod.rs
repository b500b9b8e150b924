//! Every check finds what it is for, and nothing in a template that is right.

use std::path::{Path, PathBuf};

use super::*;

mod honest;
mod rewriting;

#[allow(clippy::disallowed_methods, reason = "the fixtures are files")]
fn fixture_text(id: &str, name: &str) -> String {
    let path: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("fixtures")
        .join(id)
        .join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path:?}: {error}"))
}

fn check_text(text: &str) -> Vec<Finding> {
    let template = Template::parse(text).unwrap_or_else(|error| panic!("{error}: {text}"));
    let context = Context {
        region: Some("eu-central-1"),
        places: None,
    };
    check(&template, &context)
}

fn fixture(id: &str, name: &str) -> Vec<Finding> {
    check_text(&fixture_text(id, name))
}

#[test]
fn ids_are_in_order_and_unique() {
    let ids: Vec<_> = catalogue().map(|check| check.id).collect();
    let mut sorted = ids.clone();
    sorted.sort_unstable();
    sorted.dedup();
    assert_eq!(ids, sorted);
}

#[test]
fn every_check_names_a_page_of_aws() {
    for check in catalogue() {
        assert!(
            check.source.starts_with("https://docs.aws.amazon.com/"),
            "{}",
            check.id
        );
    }
}

/// The failing template differs from an honest one in exactly that mistake.
#[test]
fn every_check_finds_what_it_is_for_and_no_other_finds_anything_there() {
    let mut wrong = Vec::new();
    for check in catalogue() {
        let found = fixture(check.id, "fail.yaml");
        if found.iter().all(|f| f.id != check.id) {
            wrong.push(format!("{} found nothing", check.id));
        }
        wrong.extend(others(check.id, "fail.yaml", &found));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn no_check_finds_anything_in_a_template_that_is_right() {
    let mut wrong = Vec::new();
    for check in catalogue() {
        let found = fixture(check.id, "pass.yaml");
        wrong.extend(others("", &format!("{}/pass.yaml", check.id), &found));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Findings of other checks than one, a line each.
fn others(id: &str, name: &str, found: &[Finding]) -> Vec<String> {
    let others = found.iter().filter(|finding| finding.id != id);
    others
        .map(|finding| {
            let Finding {
                id: other,
                sentence,
                ..
            } = finding;
            let logical_id = finding.logical_id.as_deref().unwrap_or("-");
            let path = finding.path.as_deref().unwrap_or("-");
            format!("{id} {name}: {other} {logical_id} {path}: {sentence}")
        })
        .collect()
}

#[test]
fn what_is_found_reads_well() {
    let mut text = String::new();
    for check in catalogue() {
        for finding in fixture(check.id, "fail.yaml")
            .iter()
            .filter(|f| f.id == check.id)
        {
            let logical_id = finding.logical_id.as_deref().unwrap_or("-");
            let path = finding.path.as_deref().unwrap_or("-");
            text.push_str(&format!(
                "{} {logical_id} {path}: {}\n",
                check.id, finding.sentence
            ));
        }
    }
    insta::assert_snapshot!("findings", text);
}

#[test]
fn a_finding_names_the_line_that_made_the_resource() {
    let template = Template::parse(
        r#"{"Resources": {"Topic": {"Type": "AWS::SNS::Topic", "DependsOn": "Gone"}}}"#,
    );
    let place = Place {
        file: "src/topic.rs",
        line: 7,
        column: 5,
    };
    let places = BTreeMap::from([("Topic".to_owned(), place)]);
    let context = Context {
        region: None,
        places: Some(&places),
    };
    let found = check(&template.unwrap(), &context);
    assert_eq!(found[0].place, Some(place));
    assert_eq!(
        serde_json::to_value(&found[0]).unwrap()["place"],
        "src/topic.rs:7:5"
    );
}
