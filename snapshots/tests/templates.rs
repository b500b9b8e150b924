//! One snapshot per environment and stack: YAML, unfiltered, unredacted.

use std::path::Path;

use shop_stack::settings::Settings;
use shop_stack::synthesize;

const SETTINGS: &str = include_str!("../../infra-gen/environments.yaml");

/// A shop with everything that is off unless asked for: domain, budget, alarms by
/// e-mail, reserved concurrency, boundary; without edge caching; observing firewalls.
const EVERYTHING: &str = include_str!("../fixtures/everything.yaml");

fn check(settings: &str) {
    let settings = Settings::parse(settings).expect("the settings are right");
    let mut insta = insta::Settings::clone_current();
    insta.set_snapshot_path(Path::new("../templates"));
    insta.set_prepend_module_to_snapshot(false);
    insta.set_omit_expression(true);
    insta.bind(|| {
        for environment in &settings.environments {
            for stack in synthesize(&settings, environment) {
                insta::assert_snapshot!(stack.name, stack.template.to_yaml());
            }
        }
    });
}

#[test]
fn the_templates_of_every_environment() {
    check(SETTINGS);
}

#[test]
fn the_templates_of_a_shop_with_everything() {
    check(EVERYTHING);
}

#[test]
fn the_yaml_a_reviewer_reads_is_the_json_that_is_sent() {
    let settings = Settings::parse(SETTINGS).expect("the settings are right");
    for environment in &settings.environments {
        for stack in synthesize(&settings, environment) {
            let read = cfn::Template::parse(&stack.template.to_yaml()).expect("a template");
            assert_eq!(read, stack.template, "{}", stack.name);
        }
    }
}

#[test]
fn no_account_key_or_secret_stands_in_a_template() {
    let settings = Settings::parse(SETTINGS).expect("the settings are right");
    for environment in &settings.environments {
        for stack in synthesize(&settings, environment) {
            let text = stack.template.to_json();
            let digits = text
                .as_bytes()
                .chunk_by(|a, b| a.is_ascii_digit() == b.is_ascii_digit());
            let account = digits
                .filter(|run| run[0].is_ascii_digit())
                .find(|run| run.len() == 12);
            assert_eq!(account, None, "{}", stack.name);
            assert!(!text.contains("AKIA"), "{}", stack.name);
        }
    }
}

#[test]
fn no_snapshot_is_left_of_a_stack_that_is_gone() {
    let mut expected: Vec<_> = [SETTINGS, EVERYTHING]
        .iter()
        .flat_map(|settings| {
            let settings = Settings::parse(settings).expect("the settings are right");
            let stacks = settings
                .environments
                .iter()
                .flat_map(|e| synthesize(&settings, e));
            stacks
                .map(|stack| format!("{}.snap", stack.name))
                .collect::<Vec<_>>()
        })
        .chain(["findings.snap".to_owned()])
        .collect();
    expected.sort();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates");
    let files = std::fs::read_dir(folder).expect("the snapshots are there");
    let mut found: Vec<_> = files
        .map(|file| {
            file.expect("a file")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .filter(|name| !name.ends_with(".new"))
        .collect();
    found.sort();
    assert_eq!(found, expected);
}
