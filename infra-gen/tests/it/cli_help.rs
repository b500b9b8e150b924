//! The help pages: what an engineer reads first.

use anstream::adapter::strip_str;

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

/// The commands that a help page lists.
fn listed(page: &str) -> Vec<String> {
    let Some((_, list)) = page.split_once("\nCommands:\n") else {
        return Vec::new();
    };
    list.lines()
        .take_while(|line| !line.is_empty())
        // What goes on in the next line is further to the right.
        .filter(|line| line.starts_with("  ") && !line.starts_with("   "))
        .filter_map(|line| line.split_whitespace().next())
        .filter(|name| *name != "help")
        .map(str::to_owned)
        .collect()
}

/// Every command, and the commands below it, as they are typed.
fn commands() -> Vec<String> {
    let mut all = Vec::new();
    for command in listed(&help(&["--help"])) {
        let below = listed(&help(&[&command, "--help"]));
        all.extend(below.iter().map(|name| format!("{command} {name}")));
        all.push(command);
    }
    all
}

#[test]
fn every_command_has_a_page() {
    let commands = commands();
    assert!(commands.iter().any(|name| name == "orders confirm"));
    for command in commands {
        let mut arguments: Vec<&str> = command.split(' ').collect();
        arguments.push("--help");
        let name = command.replace(' ', "-");
        insta::assert_snapshot!(format!("help-{name}"), help(&arguments));
    }
}

#[test]
fn pages_are_as_wide_as_the_terminal_and_no_wider_than_reads_well() {
    insta::assert_snapshot!("help-deploy-80", at("80", &["deploy", "--help"]));
    for command in commands() {
        let mut arguments: Vec<&str> = command.split(' ').collect();
        arguments.push("--help");
        let [narrow, usual, wide] = ["80", "100", "120"].map(|columns| at(columns, &arguments));
        let widest = |page: &str| page.lines().map(|line| line.chars().count()).max();
        assert!(widest(&narrow) <= Some(80), "{narrow}");
        assert!(widest(&wide) <= Some(100), "{wide}");
        assert_eq!(wide, usual);
        let words = |page: &str| page.split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(words(&narrow), words(&wide));
        // Colour says nothing that the words do not.
        arguments.extend(["--color", "always"]);
        let coloured = at("100", &arguments);
        assert_ne!(coloured, usual);
        assert_eq!(strip_str(&coloured).to_string(), usual);
    }
}

/// A page on a terminal of so many columns.
fn at(columns: &str, arguments: &[&str]) -> String {
    let ran = Sandbox::empty().with("COLUMNS", columns).run(arguments);
    assert_eq!(ran.code, 0, "{}", ran.shown());
    ran.stdout
}

#[test]
fn the_manual_has_a_page_for_every_command() {
    let sandbox = Sandbox::empty();
    let ran = sandbox.run(&["man", "--out", "pages"]);
    assert_eq!(ran.code, 0, "{}", ran.shown());
    for command in commands() {
        let name = format!("pages/infra-gen-{}.1", command.replace(' ', "-"));
        let page = std::fs::read_to_string(sandbox.path().join(&name)).expect(&name);
        assert!(page.contains(".SH SYNOPSIS"), "{name}");
    }
    let page = help(&["man"]);
    assert!(page.contains(".TH infra-gen 1"), "{page}");
    assert_eq!(
        page,
        std::fs::read_to_string(sandbox.path().join("pages/infra-gen.1")).unwrap()
    );
}

#[test]
fn a_folder_that_cannot_be_written_is_named() {
    let sandbox = Sandbox::empty();
    sandbox.write("taken", "");
    let ran = sandbox.run(&["man", "--out", "taken/pages"]);
    insta::assert_snapshot!(ran.shown(), @"
    exit code 2
    ── stderr
    Error: cannot write manual pages to `taken/pages`
    Caused by: Not a directory
    ");
}

#[test]
fn a_build_for_development_says_the_bare_version() {
    let version = help(&["--version"]);
    let bare = format!("infra-gen {}\n", env!("CARGO_PKG_VERSION"));
    match cfg!(debug_assertions) {
        true => assert_eq!(version, bare),
        false => assert!(version.starts_with(bare.trim_end()), "{version}"),
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
