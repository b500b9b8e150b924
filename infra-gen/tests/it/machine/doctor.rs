//! `doctor` on this machine.

use std::net::TcpListener;

use serde_json::Value;

use super::world::Machine;

/// How a thing is that was looked at.
fn state<'a>(report: &'a Value, about: &str) -> &'a str {
    let findings = report["findings"].as_array().unwrap();
    let found = findings.iter().find(|one| one["about"] == about);
    found.unwrap_or_else(|| panic!("{report:#}"))["state"]
        .as_str()
        .unwrap()
}

#[test]
fn a_machine_that_has_all_it_needs_is_told_so() {
    let machine = Machine::new();
    let report = machine.run(&["doctor", "local", "--json"]).expect(0).json();
    assert_eq!(report["ready"], true, "{report:#}");
    for about in ["Rust", "C compiler", "functions", "disk", "ports"] {
        assert_eq!(state(&report, about), "fine", "{report:#}");
    }
    machine
        .run(&["doctor"])
        .expect(0)
        .says("local can be deployed");
}

#[test]
fn what_is_missing_comes_with_what_to_do() {
    let machine = Machine::new();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port();
    machine
        .workspace
        .settings(|settings| settings.replace("port: 0", &format!("port: {port}")));
    machine
        .run(&["doctor", "local"])
        .expect(2)
        .says(&format!("something else listens on {port}"))
        .says("Hint: end it, or write `machine: {port: …}`")
        .says("1 thing is missing for local");

    // Nothing to build with.
    let mut bare = machine.workspace.command(&["doctor", "local"]);
    let bare = bare.env("PATH", "/nowhere").output().unwrap();
    assert_eq!(bare.status.code(), Some(2));
    let said = String::from_utf8(bare.stdout).unwrap();
    assert!(said.contains("https://rustup.rs"), "{said}");
    assert!(said.contains("apt-get install gcc"), "{said}");
}

#[test]
fn an_environment_that_runs_is_no_stranger_on_its_ports() {
    let machine = Machine::new();
    let _runs = machine.foreground(&["serve", "local"], "http://");
    machine
        .run(&["doctor", "local"])
        .expect(0)
        .says("`local` runs on this machine");
}
