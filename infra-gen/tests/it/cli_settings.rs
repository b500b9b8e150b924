//! Settings that are wrong: one message with every mistake, its place and what is right.

use crate::cli_sandbox::{SETTINGS, Sandbox};

#[test]
fn every_mistake_is_shown_at_once() {
    let settings = SETTINGS
        .replace(
            "dev: { region: eu-central-1 }",
            "dev: { regoin: eu-central-1, waf: blok }",
        )
        .replace("protected: true", "protected: maybe");
    insta::assert_snapshot!(Sandbox::new(&settings).run(&["synth", "dev"]).shown(), @r#"
    exit code 2
    ── stderr
    Error: 4 mistakes in the settings

    infra-gen/environments.yaml:12:3: `region` is missing
        |
     12 |   dev: { regoin: eu-central-1, waf: blok }
        |   ^^^
        = it must be a region such as `eu-central-1` (not of China or GovCloud)

    infra-gen/environments.yaml:12:10: unknown key `regoin`
        |
     12 |   dev: { regoin: eu-central-1, waf: blok }
        |          ^^^^^^
        = did you mean `region`? accepted: region, profile, role, account, protected, terminationProtection, stackPolicy, architecture, functions, logRetention, waf, edgeCaching, domain, alarmEmail, monthlyBudget, throttle, retention, tags, serviceRole, permissionsBoundary, machine

    infra-gen/environments.yaml:12:37: `waf` must be `block` or `count`, not the text `blok`
        |
     12 |   dev: { regoin: eu-central-1, waf: blok }
        |                                     ^^^^
        = did you mean `block`?

    infra-gen/environments.yaml:13:44: `protected` must be `true` or `false`, not the text `maybe`
        |
     13 |   prod: { region: eu-central-1, protected: maybe, account: "123456789012" }
        |                                            ^^^^^
    Hint: infra-gen/environments.yaml documents every key
    "#);
}

#[test]
fn an_unknown_environment_is_answered_with_the_known_ones() {
    insta::assert_snapshot!(Sandbox::new(SETTINGS).run(&["synth", "prd"]).shown(), @r"
    exit code 2
    ── stderr
    Error: there is no environment `prd`
    Hint: did you mean `prod`? there are: local, dev, prod
    ");
}

#[test]
fn a_folder_without_a_project_is_told_so() {
    let sandbox = Sandbox::empty();
    let ran = sandbox.run(&["synth"]);
    // macOS and others reach temporary folders through links.
    let folder = sandbox.path().canonicalize().unwrap();
    insta::assert_snapshot!(ran.shown().replace(folder.to_str().unwrap(), "FOLDER"), @r"
    exit code 2
    ── stderr
    Error: there is no project in `FOLDER` or above it
    Hint: run this where `infra-gen/environments.yaml` is, or name a settings file: `--settings FILE`
    ");
}

#[test]
fn a_settings_file_that_is_not_there_is_named() {
    let ran = Sandbox::new(SETTINGS).run(&["synth", "--settings", "other.yaml"]);
    insta::assert_snapshot!(ran.shown(), @r"
    exit code 2
    ── stderr
    Error: cannot read `other.yaml`
    Caused by: No such file or directory
    Hint: `--settings FILE` names another settings file
    ");
}

#[test]
fn settings_may_stand_anywhere() {
    let sandbox = Sandbox::empty();
    sandbox.write("mine.yaml", SETTINGS);
    let ran = sandbox.run(&[
        "synth",
        "dev",
        "--settings",
        "mine.yaml",
        "--stack",
        "artifacts",
    ]);
    assert_eq!(ran.code, 0, "{}", ran.shown());
}

#[test]
fn a_region_of_another_partition_is_refused() {
    let ran = Sandbox::new(SETTINGS).run(&["synth", "dev", "--region", "cn-north-1"]);
    insta::assert_snapshot!(ran.shown(), @r"
    exit code 2
    ── stderr
    Error: `cn-north-1` is no region the shop can live in
    Hint: name one of the partition `aws`, as in `--region eu-central-1`
    ");
}
