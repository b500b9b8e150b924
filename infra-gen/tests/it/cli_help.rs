//! The help pages: what an engineer reads first.

use crate::cli_sandbox::Sandbox;

fn help(arguments: &[&str]) -> String {
    let ran = Sandbox::empty().run(arguments);
    assert_eq!(ran.code, 0, "{}", ran.shown());
    ran.stdout
}

#[test]
fn the_program_says_what_it_is_for() {
    insta::assert_snapshot!("help", help(&["--help"]));
}

#[test]
fn every_command_has_a_page() {
    for command in [
        "synth",
        "check",
        "diff",
        "graph",
        "deploy",
        "outputs",
        "events",
        "cancel",
        "rollback",
        "destroy",
        "catalog",
        "catalog import",
        "catalog export",
        "orders",
        "orders list",
        "orders confirm",
        "completions",
    ] {
        let mut arguments: Vec<&str> = command.split(' ').collect();
        arguments.push("--help");
        let name = command.replace(' ', "-");
        insta::assert_snapshot!(format!("help-{name}"), help(&arguments));
    }
}

#[test]
fn a_misspelt_command_is_answered_with_the_right_one() {
    let ran = Sandbox::empty().run(&["depoly"]);
    insta::assert_snapshot!(ran.shown(), @r"
    exit code 2
    ── stderr
    error: unrecognized subcommand 'depoly'

      tip: some similar subcommands exist: 'destroy', 'deploy'

    Usage: infra-gen [OPTIONS] <COMMAND>

    For more information, try '--help'.
    ");
}

#[test]
fn completions_know_the_commands() {
    for shell in ["bash", "fish", "zsh"] {
        let ran = Sandbox::empty().run(&["completions", shell]);
        assert_eq!(ran.code, 0);
        assert!(
            ran.stdout.contains("synth") && ran.stdout.contains("allow-replace"),
            "{shell}"
        );
    }
}
