//! Constants are found however they are written; what is not constant stays.

use serde_json::json;

use super::*;

/// What `Resources.R.Properties.P` is in each world.
fn seen(template: serde_json::Value) -> Vec<Value> {
    let mut template = template;
    if template.get("Resources").is_none() {
        let value = template["P"].take();
        template["Resources"] = json!({ "R": { "Type": "A::B::C", "Properties": { "P": value } } });
    }
    let template = Template::parse(&template.to_string()).unwrap();
    let worlds = worlds(&template, Some("eu-central-1"));
    let property = |world: &World| {
        let resources = world.document["Resources"].clone();
        resources["R"]["Properties"]["P"].clone()
    };
    worlds.iter().map(property).collect()
}

#[test]
fn a_default_is_seen_through_every_function() {
    let parameters = json!({ "Env": { "Type": "String", "Default": "dev" } });
    for (written, resolved) in [
        (json!({ "Ref": "Env" }), json!("dev")),
        (json!({ "Fn::Sub": "x-${Env}" }), json!("x-dev")),
        (
            json!({ "Fn::Sub": ["${E}!", { "E": { "Ref": "Env" } }] }),
            json!("dev!"),
        ),
        (
            json!({ "Fn::Join": ["-", ["a", { "Ref": "Env" }]] }),
            json!("a-dev"),
        ),
        (
            json!({ "Fn::Select": ["1", { "Fn::Split": ["-", "a-b"] }] }),
            json!("b"),
        ),
        (json!({ "Fn::Sub": "${!Env}" }), json!("${Env}")),
        (
            json!({ "Fn::Sub": "${AWS::Region}" }),
            json!("eu-central-1"),
        ),
    ] {
        let template = json!({ "Parameters": parameters, "P": written });
        assert_eq!(seen(template), [resolved]);
    }
}

#[test]
fn what_is_not_constant_has_one_form() {
    for (written, resolved) in [
        (
            json!({ "Fn::GetAtt": "A.Arn" }),
            json!({ "Fn::GetAtt": ["A", "Arn"] }),
        ),
        (
            json!({ "Fn::Sub": "${A.Arn}" }),
            json!({ "Fn::GetAtt": ["A", "Arn"] }),
        ),
        (
            json!({ "Fn::Join": ["", [{ "Ref": "A" }]] }),
            json!({ "Ref": "A" }),
        ),
        (
            json!({ "Fn::Join": ["/", [{ "Fn::GetAtt": ["A", "Arn"] }, "*"]] }),
            json!({ "Fn::Sub": "${A.Arn}/*" }),
        ),
        (
            json!({ "Fn::Join": ["", ["a", { "Fn::ImportValue": "x" }]] }),
            json!({ "Fn::Sub": ["a${Part1}", { "Part1": { "Fn::ImportValue": "x" } }] }),
        ),
    ] {
        assert_eq!(seen(json!({ "P": written })), [resolved]);
    }
}

#[test]
fn both_branches_of_a_condition_have_a_world() {
    let template = json!({
        "Parameters": { "Domain": { "Type": "String", "Default": "" } },
        "Conditions": { "HasDomain": { "Fn::Not": [{ "Fn::Equals": [{ "Ref": "Domain" }, ""] }] } },
        "P": { "Fn::If": ["HasDomain", { "Ref": "Domain" }, { "Ref": "AWS::NoValue" }] },
    });
    // Never the default where the condition says that it is not.
    assert_eq!(seen(template), [Value::Null, json!({ "Ref": "Domain" })]);
}

#[test]
fn a_mapping_is_looked_up_for_every_allowed_value() {
    let template = json!({
        "Parameters": { "Env": { "Type": "String", "Default": "dev", "AllowedValues": ["dev", "prod"] } },
        "Mappings": { "Sizes": { "dev": { "Memory": 128 }, "prod": { "Memory": 512 } } },
        "P": { "Fn::FindInMap": ["Sizes", { "Ref": "Env" }, "Memory"] },
    });
    assert_eq!(seen(template), [json!(128), json!(512)]);
}

#[test]
fn a_comparison_that_nothing_decides_goes_both_ways() {
    let template = json!({
        "Parameters": { "A": { "Type": "String" }, "B": { "Type": "String" } },
        "Conditions": { "Same": { "Fn::Equals": [{ "Ref": "A" }, { "Ref": "B" }] } },
        "P": { "Fn::If": ["Same", 1, 2] },
    });
    assert_eq!(seen(template), [json!(2), json!(1)]);
}

#[test]
fn many_variables_do_not_make_many_worlds() {
    let mut template = json!({ "Parameters": {}, "Conditions": {}, "P": [] });
    for n in 0..30 {
        template["Parameters"][format!("P{n}")] =
            json!({ "Type": "String", "AllowedValues": ["a", "b"] });
        template["P"]
            .as_array_mut()
            .unwrap()
            .push(json!({ "Ref": format!("P{n}") }));
    }
    assert_eq!(seen(template).len(), MOST + 1);
}

#[test]
fn a_path_leads_back_through_choices_and_items_left_out() {
    let template = json!({
        "Conditions": { "On": { "Fn::Equals": ["a", "a"] } },
        "Resources": { "R": { "Type": "A::B::C", "Properties": { "List": [
            { "Ref": "AWS::NoValue" },
            { "Fn::If": ["On", { "a.b": { "c": 1 } }, 2] },
        ] } } },
    });
    let template = Template::parse(&template.to_string()).unwrap();
    let world = &worlds(&template, None)[0];
    let origin = world.origin(&template, None, "R", "Properties.List[0].a.b.c");
    assert_eq!(origin, "Properties.List[1].Fn::If[1].a.b.c");
}
