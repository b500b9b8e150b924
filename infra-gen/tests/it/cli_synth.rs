//! `synth`: templates without a network.

use std::fs;

use serde_json::Value;

use crate::cli_sandbox::{Ran, SETTINGS, Sandbox};

fn synth(sandbox: &Sandbox, arguments: &[&str]) -> Ran {
    let ran = sandbox.run(&[&["synth", "dev"], arguments].concat());
    assert_eq!(ran.code, 0, "{}", ran.shown());
    assert_eq!(ran.stderr, "");
    ran
}

#[test]
fn two_processes_write_the_same_bytes() {
    let sandbox = Sandbox::new(SETTINGS);
    assert_eq!(synth(&sandbox, &[]).stdout, synth(&sandbox, &[]).stdout);
}

/// Another reader than the one this program writes with.
#[test]
fn yaml_and_json_say_the_same_to_another_reader() {
    let sandbox = Sandbox::new(SETTINGS);
    for stack in ["artifacts", "edge", "shop"] {
        let yaml = synth(&sandbox, &["--stack", stack]).stdout;
        let json = synth(&sandbox, &["--stack", stack, "--format", "json"]).stdout;
        let from_yaml = plain(serde_yaml::from_str(&yaml).unwrap());
        assert_eq!(
            from_yaml,
            serde_json::from_str::<Value>(&json).unwrap(),
            "{stack}"
        );
    }
}

/// A YAML value with short tags as CloudFormation's JSON has it.
fn plain(value: serde_yaml::Value) -> Value {
    use serde_yaml::Value as Yaml;
    match value {
        Yaml::Tagged(tagged) => {
            let name = tagged.tag.to_string();
            let name = name.trim_start_matches('!');
            let inner = plain(tagged.value);
            match (name, inner) {
                ("Ref" | "Condition", inner) => serde_json::json!({ name: inner }),
                ("GetAtt", Value::String(dotted)) => {
                    let (id, attribute) = dotted.split_once('.').unwrap();
                    serde_json::json!({ "Fn::GetAtt": [id, attribute] })
                }
                (name, inner) => serde_json::json!({ format!("Fn::{name}"): inner }),
            }
        }
        Yaml::Mapping(entries) => entries
            .into_iter()
            .map(|(key, value)| (key.as_str().unwrap().to_owned(), plain(value)))
            .collect::<serde_json::Map<_, _>>()
            .into(),
        Yaml::Sequence(items) => items.into_iter().map(plain).collect(),
        scalar => serde_json::to_value(scalar).unwrap(),
    }
}

#[test]
fn all_stacks_are_one_object_of_json() {
    let json = synth(&Sandbox::new(SETTINGS), &["--format", "json"]).stdout;
    let all: serde_json::Map<String, Value> = serde_json::from_str(&json).unwrap();
    let names: Vec<_> = all.keys().map(String::as_str).collect();
    assert_eq!(names, ["shop-dev-artifacts", "shop-dev-edge", "shop-dev"]);
}

#[test]
fn a_folder_gets_one_file_per_stack() {
    let sandbox = Sandbox::new(SETTINGS);
    let ran = synth(&sandbox, &["--out", "templates"]);
    insta::assert_snapshot!(ran.stdout, @r"
    templates/shop-dev-artifacts.yaml
    templates/shop-dev-edge.yaml
    templates/shop-dev.yaml
    ");
    let shop = fs::read_to_string(sandbox.path().join("templates/shop-dev.yaml")).unwrap();
    assert_eq!(shop, synth(&sandbox, &["--stack", "shop-dev"]).stdout);
}

#[test]
fn an_unknown_stack_is_answered_with_the_known_ones() {
    let ran = Sandbox::new(SETTINGS).run(&["synth", "dev", "--stack", "shpo"]);
    insta::assert_snapshot!(ran.shown(), @r"
    exit code 2
    ── stderr
    Error: there is no stack `shpo`
    Hint: there are: shop-dev-artifacts, shop-dev-edge, shop-dev
    ");
}
