//! `graph`: the picture of this project, and of any template.

use std::fs;
use std::path::Path;

use crate::cli_sandbox::{Ran, SETTINGS, Sandbox};

/// What the project's own settings draw.
fn own(arguments: &[&str]) -> Ran {
    let settings = Path::new(env!("CARGO_MANIFEST_DIR")).join("environments.yaml");
    let settings = settings.to_str().unwrap();
    let ran = Sandbox::empty().run(&[arguments, &["--settings", settings]].concat());
    assert_eq!(ran.code, 0, "{}", ran.shown());
    ran
}

#[test]
fn the_documented_picture_is_what_the_command_draws() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/architecture.svg");
    let documented = fs::read_to_string(path).unwrap();
    assert!(
        own(&["graph", "prod", "--format", "svg"]).stdout == documented,
        "write it anew: `infra-gen graph prod --format svg > infra-gen/docs/architecture.svg`"
    );
}

#[test]
fn the_stacks_of_an_environment_are_one_picture_that_lacks_nothing() {
    let flowchart = own(&["graph", "prod"]).stdout;
    assert!(!flowchart.contains("\"Outside\""), "{flowchart}");
    insta::assert_snapshot!("graph-prod", flowchart);
}

#[test]
fn a_template_of_any_origin_is_drawn() {
    let sandbox = Sandbox::new(SETTINGS);
    sandbox.write(
        "queue.json",
        r#"{"Resources": {"Queue": {"Type": "AWS::SQS::Queue"}, "Work": {"Type": "AWS::Lambda::Function"},
            "Take": {"Type": "AWS::Lambda::EventSourceMapping", "Properties": {
                "FunctionName": {"Ref": "Work"}, "EventSourceArn": {"Fn::GetAtt": "Queue.Arn"}}}}}"#,
    );
    for (format, edge) in [
        ("mermaid", "-->|invokes|"),
        ("dot", "[label=\"invokes\"]"),
        ("svg", "Queue invokes Work."),
    ] {
        let ran = sandbox.run(&["graph", "--template", "queue.json", "--format", format]);
        assert_eq!(ran.code, 0, "{}", ran.shown());
        assert!(ran.stdout.contains(edge), "{}", ran.shown());
    }
}

#[test]
fn what_is_no_template_is_named() {
    let sandbox = Sandbox::new(SETTINGS);
    sandbox.write("list.yaml", "- one\n");
    let ran = sandbox.run(&["graph", "--template", "list.yaml"]);
    assert_eq!(ran.code, 2, "{}", ran.shown());
    assert!(ran.stderr.contains("list.yaml"), "{}", ran.shown());
}
