//! JSON and YAML say the same, and no value changes its type on the way.

use cfn::Template;
use proptest::prelude::*;
use serde_json::{Map, Value, json};

fn template(value: Value) -> Template {
    let document = json!({ "Resources": { "R": { "Type": "AWS::S3::Bucket", "Properties": { "V": value } } } });
    Template::parse(&document.to_string()).expect("a template")
}

#[track_caller]
fn survives(value: Value) {
    let template = template(value);
    for text in [
        template.to_json(),
        template.to_json_pretty(),
        template.to_yaml(),
    ] {
        assert_eq!(Template::parse(&text).expect(&text), template, "{text}");
    }
}

#[test]
fn texts_that_look_like_something_else_stay_text() {
    for text in [
        "",
        " ",
        "~",
        "null",
        "yes",
        "No",
        "on",
        "off",
        "y",
        "N",
        "true",
        "False",
        "012",
        "0x1F",
        "0o17",
        "1_000",
        "1e3",
        "1.5",
        ".5",
        "+1",
        "-1",
        "12:30",
        "2012-10-17",
        "2001-12-14t21:59:43.10-05:00",
        "=",
        "<<",
        "!Ref",
        "- a",
        "? a",
        ": a",
        "a: b",
        "a #b",
        "#a",
        "&a",
        "*a",
        "@a",
        "`a",
        "%a",
        "[a",
        "{a",
        "'a'",
        "\"a\"",
        "|",
        ">",
        "a\nb",
        "a\nb\n",
        "a\nb\n\n",
        "\na",
        " a\nb",
        "a \nb",
        "a\tb",
        "\t",
        "a\r\nb",
        "\u{85}",
        "\u{2028}",
        "\u{feff}",
        "\0",
        "\u{1b}",
        "日本",
        "👍",
        "a\\b",
        "${A}",
        "---",
        "...",
        ".inf",
        ".NaN",
        "0b1",
        "1__2",
        "190:20:30",
    ] {
        survives(json!(text));
        survives(json!({ "Fn::Sub": text }));
        survives(json!({ "Ref": text }));
        survives(json!({ text: [text] }));
    }
}

#[test]
fn numbers_truth_values_and_empty_collections_stay_what_they_are() {
    survives(json!([
        0,
        -1,
        1.5,
        1e300,
        i64::MAX,
        true,
        false,
        null,
        [],
        {},
        [[]],
        [{}],
        [[1, [2]]]
    ]));
}

#[test]
fn functions_survive_however_they_are_nested() {
    survives(json!({ "Fn::GetAtt": ["A", "B.C"] }));
    survives(json!({ "Fn::GetAtt": ["A", { "Ref": "B" }] }));
    survives(json!({ "Fn::GetAtt": "A.B" }));
    survives(json!({ "Fn::Base64": { "Fn::Sub": "x\ny\n" } }));
    survives(
        json!({ "Fn::Join": ["", [{ "Ref": "A" }, { "Fn::Sub": ["${B}", { "B": { "Fn::GetAtt": ["C", "D"] } }] }]] }),
    );
    survives(json!({ "Fn::If": ["C", { "Ref": "AWS::NoValue" }, [1, "1"]] }));
    survives(json!({ "Fn::Transform": { "Name": "AWS::Include" } }));
    survives(json!({ "Fn::Transform": { "Fn::GetAtt": false } }));
    survives(json!({ "Ref": ["not a reference"] }));
    survives(json!({ "Condition": "C" }));
    survives(json!({ "Fn::": "x" }));
    survives(json!({ "Fn::A b": "x" }));
}

#[test]
fn a_key_that_is_there_twice_is_told_with_its_place() {
    let yaml = "Resources:\n  A:\n    Type: T\n  A:\n    Type: T\n";
    let error = Template::parse(yaml).expect_err("twice");
    assert_eq!(
        error.to_string(),
        "line 4, column 3: the key `A` is there twice"
    );
    let json = r#"{"Resources":{"A":{"Type":"T"},"A":{"Type":"T"}}}"#;
    let error = Template::parse(json).expect_err("twice");
    assert!(
        error.to_string().contains("the key `A` is there twice"),
        "{error}"
    );
}

#[test]
fn what_is_no_template_is_told() {
    let cases = [
        ("", "the file is empty"),
        ("a: b", "there is no `Resources` section"),
        (
            "- a",
            "a template is a mapping of sections such as `Resources`",
        ),
        ("Resources: []", "`Resources` is not a mapping"),
        ("Resources: {A: {}}", "the resource `A` has no `Type`"),
    ];
    for (text, message) in cases {
        assert_eq!(Template::parse(text).expect_err(text).to_string(), message);
    }
}

#[test]
fn aliases_do_not_blow_up() {
    let mut yaml = String::from("Resources: {A: {Type: T}}\na0: &a0 [x, x]\n");
    for i in 1..40 {
        yaml.push_str(&format!("a{i}: &a{i} [*a{}, *a{}]\n", i - 1, i - 1));
    }
    assert!(Template::parse(&yaml).is_err());
}

/// Texts, among them many that a reader could take for something else.
fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zA-Z0-9]{0,8}",
        r"[-+]?[0-9._:]{1,6}(e[-+]?[0-9]{1,3})?",
        r"[-!&*?:|>@`%#,\[\]{}'~=<. \n\t\r$]{0,5}[a-z]{0,2}[-:#! \n]{0,3}",
        any::<String>(),
    ]
}

/// The keys of functions, known and unknown.
fn any_function() -> impl Strategy<Value = String> {
    prop::sample::select(vec![
        "Ref",
        "Condition",
        "Fn::GetAtt",
        "Fn::Sub",
        "Fn::Join",
        "Fn::If",
        "Fn::Transform",
        "Fn::Base64",
        "Fn::ForEach::Loop",
        "Fn::",
        "Fn::Unknown",
        "<<",
    ])
    .prop_map(str::to_owned)
}

fn any_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        prop::num::f64::NORMAL.prop_map(Value::from),
        prop::num::f64::ZERO.prop_map(Value::from),
        any_text().prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 40, 5, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            (any_function(), inner.clone()).prop_map(|(name, value)| json!({ name: value })),
            prop::collection::vec((any_text(), inner), 0..5)
                .prop_map(|entries| Value::Object(entries.into_iter().collect::<Map<_, _>>())),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_template_survives(value in any_value(), key in any_text()) {
        let document = json!({
            "Resources": { "R": { "Type": "AWS::S3::Bucket", "Properties": { "V": value } } },
            key: "beside",
        });
        // A key may be `Resources`.
        prop_assume!(document["Resources"].is_object());
        let template = Template::parse(&document.to_string()).expect("a template");
        for text in [template.to_json(), template.to_json_pretty(), template.to_yaml()] {
            prop_assert_eq!(Template::parse(&text).expect(&text), template.clone(), "{}", text);
        }
    }
}
