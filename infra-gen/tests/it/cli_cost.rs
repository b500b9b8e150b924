//! `cost`: the month's bill of this project's own environments.

use std::path::Path;

use serde_json::Value;

use crate::cli_sandbox::{Ran, SETTINGS, Sandbox};

/// What the project's own settings cost.
fn own(arguments: &[&str]) -> Ran {
    let settings = Path::new(env!("CARGO_MANIFEST_DIR")).join("environments.yaml");
    let settings = settings.to_str().unwrap();
    Sandbox::empty().run(&[&["cost"], arguments, &["--settings", settings]].concat())
}

fn report(arguments: &[&str]) -> Value {
    let ran = own(&[arguments, &["--json"]].concat());
    assert_eq!(ran.code, 0, "{}", ran.shown());
    serde_json::from_str(&ran.stdout).unwrap()
}

fn total(part: &Value) -> f64 {
    part["total"].as_f64().unwrap()
}

#[test]
fn a_month_of_production_is_told_by_service() {
    let ran = own(&["prod"]);
    insta::assert_snapshot!("cost-prod", ran.shown());
    let widest = ran.stdout.lines().map(|line| line.chars().count()).max();
    assert!(widest <= Some(80), "{}", ran.shown());
}

#[test]
fn colour_adds_nothing_but_colour() {
    let coloured = own(&["prod", "--color", "always"]).stdout;
    insta::assert_snapshot!(
        "cost-prod-coloured",
        coloured.escape_debug().to_string().replace("\\n", "\n")
    );
    let mut plain = String::new();
    let mut rest = coloured.as_str();
    while let Some((before, after)) = rest.split_once('\u{1b}') {
        plain.push_str(before);
        rest = after.split_once('m').unwrap().1;
    }
    plain.push_str(rest);
    assert_eq!(plain, own(&["prod"]).stdout);
}

#[test]
fn this_machine_costs_nothing_and_says_what_aws_would() {
    let ran = own(&[]);
    let first = ran.stdout.lines().next().unwrap();
    assert_eq!(
        first,
        "`local` runs on this machine and costs nothing. On AWS it would be:"
    );
}

#[test]
fn without_requests_only_what_is_stored_is_used() {
    let idle = report(&["prod", "--requests", "0"]);
    let busy = report(&["prod"]);
    assert_eq!(idle["fixed"], busy["fixed"]);
    let lines = idle["usage"]["lines"].as_array().unwrap();
    let items: Vec<_> = lines
        .iter()
        .map(|line| line["item"].as_str().unwrap())
        .collect();
    assert_eq!(items, ["dynamodb-gigabyte", "s3-gigabyte"]);
    insta::assert_snapshot!("cost-prod-idle", own(&["prod", "--requests", "0"]).shown());
}

#[test]
fn the_report_adds_up() {
    let report = report(&["prod"]);
    assert_eq!(report["version"], 1);
    for part in [&report["fixed"], &report["usage"]] {
        let lines = part["lines"].as_array().unwrap();
        let sum: f64 = lines
            .iter()
            .map(|line| line["amount"].as_f64().unwrap())
            .sum();
        assert!((sum - total(part)).abs() < 1e-4, "{part:#}");
    }
    let all = total(&report["fixed"]) + total(&report["usage"]);
    assert!((all - total(&report)).abs() < 1e-4, "{report:#}");
    assert_eq!(report["unknownTypes"], serde_json::json!({}));
}

#[test]
fn a_region_without_prices_is_told_with_those_that_have_some() {
    let ran = Sandbox::new(SETTINGS).run(&["cost", "dev", "--region", "eu-north-1"]);
    insta::assert_snapshot!(ran.shown(), @"
    exit code 2
    ── stderr
    Error: there are no prices of the region `eu-north-1`, in which `shop-dev-artifacts` is
    Hint: there are prices of: eu-central-1, eu-west-1, us-east-1, us-east-2, us-west-2; `--region` names one of them
    Hint: infra-gen/crates/cfn-cost/data/prices.txt takes those of another region
    ");
}

#[test]
fn the_readme_tells_what_the_command_tells() {
    let report = report(&["prod"]);
    let fixed = report["fixed"]["lines"].as_array().unwrap().iter();
    let firewalls: f64 = fixed
        .filter(|line| line["service"] == "AWS WAF")
        .map(|line| line["amount"].as_f64().unwrap())
        .sum();
    let sentence = format!(
        "`infra-gen cost prod`: {:.2} US dollars a month while nobody comes, {firewalls:.2} of it the two firewalls; \
         a million requests add {:.2}.",
        total(&report["fixed"]),
        total(&report["usage"]),
    );
    let readme = Path::new(env!("CARGO_MANIFEST_DIR")).join("../README.md");
    let readme = std::fs::read_to_string(readme).unwrap();
    let readme = readme.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        readme.contains(&sentence),
        "the README does not say: {sentence}"
    );
}
