//! `diff` against files: what it says, and its exit code.

use serde_json::Value;

use crate::cli_sandbox::{Ran, SETTINGS, Sandbox};

/// A project and its templates in the folder `before`.
fn written() -> Sandbox {
    let sandbox = Sandbox::new(SETTINGS);
    let ran = sandbox.run(&["synth", "dev", "--out", "before"]);
    assert_eq!(ran.code, 0, "{}", ran.shown());
    sandbox
}

fn diff(sandbox: &Sandbox, arguments: &[&str]) -> Ran {
    sandbox.run(&[&["diff", "dev", "--against", "before"], arguments].concat())
}

/// Edits one of the written templates.
fn edit(sandbox: &Sandbox, from: &str, to: &str) {
    let path = sandbox.path().join("before");
    let mut edited = 0;
    for file in std::fs::read_dir(&path).unwrap() {
        let file = file.unwrap().path();
        let text = std::fs::read_to_string(&file).unwrap();
        if text.contains(from) {
            edited += 1;
            std::fs::write(&file, text.replace(from, to)).unwrap();
        }
    }
    assert!(edited > 0, "`{from}` is in no template");
}

#[test]
fn what_was_just_written_does_not_differ() {
    let ran = diff(&written(), &[]);
    assert_eq!(ran.code, 0, "{}", ran.shown());
    let plan = "Plan: 0 to add, 0 to change, 0 to replace, 0 to destroy.";
    assert!(ran.stdout.contains(plan), "{}", ran.shown());
}

#[test]
fn a_difference_exits_with_3_in_every_format() {
    let sandbox = written();
    edit(
        &sandbox,
        "AuthorizationType: NONE",
        "AuthorizationType: AWS_IAM",
    );
    for format in ["text", "json", "markdown"] {
        let ran = diff(&sandbox, &["--format", format]);
        assert_eq!(ran.code, 3, "{}", ran.shown());
        assert!(ran.stdout.contains("widens"), "{}", ran.shown());
    }
    let ran = diff(&sandbox, &["--format", "json"]);
    let report: Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(report["version"], 1);
    assert_eq!(report["different"], true);
}

#[test]
fn what_does_not_touch_access_is_nothing_to_security_only() {
    let sandbox = written();
    edit(&sandbox, "MemorySize: ", "MemorySize: 1");
    assert_eq!(diff(&sandbox, &[]).code, 3);
    let ran = diff(&sandbox, &["--security-only"]);
    assert_eq!(ran.code, 0, "{}", ran.shown());
}

#[test]
fn nothing_to_compare_with_is_an_error_not_a_difference() {
    let sandbox = Sandbox::new(SETTINGS);
    let ran = sandbox.run(&["diff", "dev", "--against", "nowhere"]);
    assert_eq!(ran.code, 2, "{}", ran.shown());
    assert!(ran.stderr.contains("nowhere"), "{}", ran.shown());
}
