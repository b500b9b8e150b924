//! `check`: what is wrong with templates, without a network.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::cli_sandbox::{SETTINGS, Sandbox};

/// A template with a mistake that only one value of its parameter makes, and one
/// that every value makes.
const THEIRS: &str = "\
Parameters:
  Env: { Type: String, Default: dev, AllowedValues: [dev, prod] }
Mappings:
  Times:
    dev: { Seconds: 30 }
    prod: { Seconds: 50000 }
Resources:
  Queue:
    Type: AWS::SQS::Queue
    Properties:
      VisibilityTimeout: !FindInMap [Times, !Ref Env, Seconds]
  Topic:
    Type: AWS::SNS::Topic
    DependsOn: Gone
";

fn theirs() -> Sandbox {
    let sandbox = Sandbox::empty();
    sandbox.write("theirs.yaml", THEIRS);
    sandbox
}

#[test]
fn every_environment_passes_every_check() {
    for environment in ["local", "dev", "prod"] {
        let ran = Sandbox::new(SETTINGS).run(&["check", environment]);
        assert_eq!(ran.code, 0, "{}", ran.shown());
        assert!(
            ran.stdout.contains(" 0 errors, 0 warnings, "),
            "{}",
            ran.shown()
        );
    }
}

#[test]
fn a_template_of_any_origin_is_checked_and_its_lines_are_shown() {
    insta::assert_snapshot!(theirs().run(&["check", "--template", "theirs.yaml"]).shown(), @"
    exit code 6
    ── stdout
    error[IG-SCH-006] Queue: 50000 is above 43200
      --> theirs.yaml:11:7
       |
    11 |       VisibilityTimeout: !FindInMap [Times, !Ref Env, Seconds]
       |       ^^^^^^^^^^^^^^^^^
      in      theirs.yaml, Properties.VisibilityTimeout
      when    `Env` = `prod`
      remedy  keep lengths, numbers and counts within the bounds
      source  https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html

    error[IG-TPL-001] Topic: it waits for `Gone`, which is no resource
      --> theirs.yaml:14:5
       |
    14 |     DependsOn: Gone
       |     ^^^^^^^^^
      in      theirs.yaml, DependsOn
      remedy  name something the template has, or add it
      source  https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/resources-section-structure.html

    73 checks: 2 errors, 0 warnings, 0 accepted
    ");
}

#[test]
fn the_rust_lines_that_made_a_resource_are_shown_where_they_are_at_hand() {
    let settings = SETTINGS.replace("  - { id: IG-CDN-006, reason: There is no domain. }\n", "");
    let sandbox = Sandbox::new(&settings);
    let made = |stdout: &str| {
        let line = stdout
            .lines()
            .find(|line| line.contains("distribution.rs:"));
        line.unwrap_or_else(|| panic!("{stdout}")).to_owned()
    };
    let without = sandbox.run(&["check", "dev"]).stdout;
    let line = made(&without);
    assert!(line.trim_start().starts_with("made by "), "{line}");
    let place = line.trim_start().trim_start_matches("made by ");
    let mut parts = place.split(':');
    let (file, row) = (parts.next().unwrap(), parts.next().unwrap());
    let lines = "// nothing\n".repeat(row.parse::<usize>().unwrap() - 1);
    sandbox.write(
        file,
        &format!("{lines}    stack.add(\"Distribution\", it);\n"),
    );
    let with = sandbox.run(&["check", "dev"]).stdout;
    assert!(made(&with).trim_start().starts_with("--> "), "{with}");
    assert!(with.contains("stack.add(\"Distribution\", it);"), "{with}");
}

#[test]
fn a_region_is_a_part_of_the_question() {
    let sandbox = Sandbox::empty();
    sandbox.write(
        "edge.json",
        r#"{"Resources": {"Acl": {"Type": "AWS::WAFv2::WebACL", "Properties": {"Scope": "CLOUDFRONT",
            "DefaultAction": {"Allow": {}}, "VisibilityConfig": {"CloudWatchMetricsEnabled": true,
            "SampledRequestsEnabled": true, "MetricName": "edge"}}}}}"#,
    );
    let code = |region| {
        sandbox
            .run(&["check", "--template", "edge.json", "--region", region])
            .code
    };
    assert_eq!(code("us-east-1"), 0);
    assert_eq!(code("eu-central-1"), 6);
}

#[test]
fn json_has_the_place_in_the_template() {
    let ran = theirs().run(&["check", "--template", "theirs.yaml", "--format", "json"]);
    let report: Value = serde_json::from_str(&ran.stdout).unwrap();
    let places: Vec<_> = report["findings"]
        .as_array()
        .unwrap()
        .iter()
        .map(|f| (&f["id"], &f["place"], &f["when"]))
        .collect();
    assert_eq!(
        json!(places),
        json!([
            ["IG-SCH-006", "theirs.yaml:11:7", "`Env` = `prod`"],
            ["IG-TPL-001", "theirs.yaml:14:5", null],
        ])
    );
}

/// What the standard requires of the objects that are written.
const SARIF: &str = include_str!("sarif.schema.json");

#[test]
fn sarif_has_the_form_that_code_scanning_reads() {
    let mut compiler = boon::Compiler::new();
    let required = serde_json::from_str(SARIF).unwrap();
    compiler.add_resource("sarif.json", required).unwrap();
    let mut schemas = boon::Schemas::new();
    let schema = compiler.compile("sarif.json", &mut schemas).unwrap();
    let theirs = theirs().run(&["check", "--template", "theirs.yaml", "--format", "sarif"]);
    assert_eq!(theirs.code, 6);
    let ours = Sandbox::new(SETTINGS).run(&["check", "prod", "--format", "sarif"]);
    assert_eq!(ours.code, 0);
    for ran in [&theirs, &ours] {
        let log: Value = serde_json::from_str(&ran.stdout).unwrap();
        schemas
            .validate(&log, schema)
            .unwrap_or_else(|error| panic!("{error}"));
        for result in log["runs"][0]["results"].as_array().unwrap() {
            let index = result["ruleIndex"].as_u64().unwrap() as usize;
            assert_eq!(
                log["runs"][0]["tool"]["driver"]["rules"][index]["id"],
                result["ruleId"]
            );
        }
    }
    let log: Value = serde_json::from_str(&theirs.stdout).unwrap();
    let region = &log["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["region"];
    assert_eq!(region, &json!({ "startLine": 11, "startColumn": 7 }));
    let log: Value = serde_json::from_str(&ours.stdout).unwrap();
    let accepted = &log["runs"][0]["results"][0]["suppressions"][0];
    assert_eq!(
        accepted,
        &json!({ "kind": "external", "justification": "There is no domain." })
    );
}

#[test]
fn the_deployer_needs_what_the_handlers_ask_for() {
    let ran = theirs().run(&["check", "--template", "theirs.yaml", "--deploy-role"]);
    assert_eq!(ran.code, 0, "{}", ran.shown());
    let report: Value = serde_json::from_str(&ran.stdout).unwrap();
    let statements = report["policies"][0]["Statement"].as_array().unwrap();
    let sids: Vec<_> = statements
        .iter()
        .map(|statement| &statement["Sid"])
        .collect();
    assert_eq!(json!(sids), json!(["Stacks", "Beside", "Sns", "Sqs"]));
}

/// The page is what `check --list` prints below its heading.
#[test]
fn the_page_of_all_checks_is_current() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/checks.md");
    let written = fs::read_to_string(&page).unwrap();
    let (_, list) = written.split_once("\n## ").expect("the page has sections");
    let ran = Sandbox::empty().run(&["check", "--list"]);
    assert_eq!(ran.code, 0);
    assert_eq!(
        format!("## {list}"),
        ran.stdout,
        "replace the sections of docs/checks.md by what `infra-gen check --list` prints"
    );
}

#[test]
fn what_is_no_template_is_told_so() {
    let sandbox = Sandbox::empty();
    sandbox.write("notes.yaml", "Resources: [a]\n");
    insta::assert_snapshot!(sandbox.run(&["check", "--template", "notes.yaml"]).shown(), @r"
    exit code 2
    ── stderr
    Error: `notes.yaml` is no template
    Caused by: `Resources` is not a mapping
    ");
}
