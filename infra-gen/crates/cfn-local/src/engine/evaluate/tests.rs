//! Templates under parameters.

use serde_json::json;

use super::*;

fn home() -> Home {
    Home {
        account: "000000000000".to_owned(),
        region: "eu-central-1".to_owned(),
        stack: "s".to_owned(),
        stack_id: "arn:s".to_owned(),
    }
}

fn read(template: Value, given: &[(&str, &str)]) -> Result<Program, Invalid> {
    let mut template = template;
    if template.get("Resources").is_none() {
        template["Resources"] = json!({});
    }
    let template = Template::parse(&template.to_string()).unwrap();
    let given = given.iter();
    let given = given.map(|(k, v)| ((*k).to_owned(), (*v).to_owned()));
    Program::read(&template, &given.collect(), &home())
}

fn refusal(template: Value, given: &[(&str, &str)]) -> String {
    read(template, given).unwrap_err().to_string()
}

/// A value in a template with a bucket `B` named `b`, a parameter `P` = `p`, a
/// list `L` = `x,y` and a mapping.
fn resolved(value: Value) -> Result<Value, Invalid> {
    let template = json!({
        "Parameters": {
            "P": {"Type": "String", "Default": "p"},
            "N": {"Type": "Number", "Default": 3},
            "L": {"Type": "CommaDelimitedList", "Default": "x,y"},
        },
        "Conditions": {
            "Yes": {"Fn::Equals": [{"Ref": "P"}, "p"]},
            "No": {"Fn::Not": [{"Condition": "Yes"}]},
        },
        "Mappings": {"M": {"eu-central-1": {"Size": "small", "All": ["a", "b"]}}},
        "Resources": {
            "B": {"Type": "AWS::S3::Bucket"},
            "T": {"Type": "AWS::SNS::Topic", "Properties": {"It": value}},
        },
    });
    let program = read(template, &[])?;
    let home = home();
    let mut scope = Scope::new(&home, &program.parameters, &program.mappings);
    let bucket = Identity {
        physical_id: "b".to_owned(),
        attributes: [("Arn".to_owned(), json!("arn:b"))].into(),
        arn: None,
    };
    scope.resources.insert("B".to_owned(), bucket);
    scope
        .exports
        .insert("shared".to_owned(), "exported".to_owned());
    let topic = program
        .resources
        .iter()
        .find(|r| r.logical_id == "T")
        .unwrap();
    scope.resolve(&topic.properties)
}

#[test]
fn every_function_gives_what_it_gives_on_aws() {
    for (value, expected) in [
        (json!({"Ref": "P"}), json!("p")),
        (json!({"Ref": "N"}), json!(3)),
        (json!({"Ref": "L"}), json!(["x", "y"])),
        (json!({"Ref": "B"}), json!("b")),
        (json!({"Ref": "AWS::Region"}), json!("eu-central-1")),
        (json!({"Ref": "AWS::StackName"}), json!("s")),
        (json!({"Fn::GetAtt": ["B", "Arn"]}), json!("arn:b")),
        (json!({"Fn::GetAtt": "B.Arn"}), json!("arn:b")),
        (
            json!({"Fn::Sub": "${P}-${B.Arn}-${!P}-${AWS::Partition}"}),
            json!("p-arn:b-${P}-aws"),
        ),
        (
            json!({"Fn::Sub": ["${X}/${P}", {"X": {"Ref": "B"}}]}),
            json!("b/p"),
        ),
        (json!({"Fn::Sub": "n=${N}"}), json!("n=3")),
        (
            json!({"Fn::Join": ["-", ["a", {"Ref": "P"}]]}),
            json!("a-p"),
        ),
        (json!({"Fn::Join": ["+", {"Ref": "L"}]}), json!("x+y")),
        (json!({"Fn::Select": ["1", {"Ref": "L"}]}), json!("y")),
        (
            json!({"Fn::Select": [0, {"Fn::Split": ["|", "a|b"]}]}),
            json!("a"),
        ),
        (
            json!({"Fn::FindInMap": ["M", {"Ref": "AWS::Region"}, "Size"]}),
            json!("small"),
        ),
        (
            json!({"Fn::FindInMap": ["M", "eu-central-1", "All"]}),
            json!(["a", "b"]),
        ),
        (json!({"Fn::ImportValue": "shared"}), json!("exported")),
        (json!({"Fn::Base64": "ab"}), json!("YWI=")),
        (
            json!({"Fn::GetAZs": ""}),
            json!(["eu-central-1a", "eu-central-1b", "eu-central-1c"]),
        ),
        (
            json!({"Fn::If": ["Yes", "a", {"Fn::GetAtt": ["B", "Arn"]}]}),
            json!("a"),
        ),
        (
            json!([{"Fn::If": ["No", "a", {"Ref": "AWS::NoValue"}]}, "b"]),
            json!(["b"]),
        ),
        // A policy's condition is no function.
        (
            json!({"Condition": {"Bool": {"x": "y"}}}),
            json!({"Condition": {"Bool": {"x": "y"}}}),
        ),
    ] {
        assert_eq!(
            resolved(value.clone()).unwrap(),
            json!({"It": expected}),
            "{value}"
        );
    }
    let gone = resolved(json!({"Fn::If": ["No", "a", {"Ref": "AWS::NoValue"}]}));
    assert_eq!(gone.unwrap(), json!({}));
}

#[test]
fn what_functions_cannot_give_is_said_in_cloudformation_s_words() {
    for (value, expected) in [
        (
            json!({"Fn::GetAtt": ["B", "Colour"]}),
            "Template error: resource B does not support attribute type Colour in Fn::GetAtt",
        ),
        (
            json!({"Fn::Select": [7, ["a"]]}),
            "Template error: Fn::Select cannot select nonexistent value at index 7",
        ),
        (
            json!({"Fn::FindInMap": ["M", "mars", "Size"]}),
            "Template error: Unable to get mapping for M::mars::Size",
        ),
        (
            json!({"Fn::ImportValue": "other"}),
            "No export named other found.",
        ),
        (
            json!({"Ref": "Ghost"}),
            "Template format error: Unresolved resource dependencies [Ghost] in the Resources \
             block of the template",
        ),
        (
            json!({"Fn::If": ["Maybe", 1, 2]}),
            "Template format error: Unresolved condition dependency Maybe in the template",
        ),
        (
            json!("{{resolve:ssm:x}}"),
            "Template error: dynamic references ({{resolve:…}}) are not supported on this machine",
        ),
        (
            json!({"Fn::Cidr": ["10.0.0.0/8", 2, 3]}),
            "Template error: the function Fn::Cidr is not supported here",
        ),
    ] {
        assert_eq!(resolved(value).unwrap_err().to_string(), expected);
    }
}

#[test]
fn conditions_combine() {
    let template = |given: &str| {
        let template = json!({
            "Parameters": {"E": {"Type": "String"}},
            "Conditions": {
                "Both": {"Fn::And": [{"Condition": "Live"}, {"Fn::Equals": ["a", "a"]}]},
                "Either": {"Fn::Or": [{"Condition": "Live"}, {"Fn::Equals": ["a", "b"]}]},
                "Live": {"Fn::Equals": [{"Ref": "E"}, "live"]},
            },
            "Resources": {
                "A": {"Type": "AWS::SNS::Topic", "Condition": "Both"},
                "B": {"Type": "AWS::SNS::Topic", "Condition": "Either"},
                "C": {"Type": "AWS::SNS::Topic", "DependsOn": ["A"]},
            },
            "Outputs": {"O": {"Condition": "Live", "Value": {"Ref": "A"}}},
        });
        let program = read(template, &[("E", given)]).unwrap();
        let ids: Vec<_> = program
            .resources
            .iter()
            .map(|r| r.logical_id.clone())
            .collect();
        (ids, program.outputs.len())
    };
    assert_eq!(
        template("live"),
        (vec!["A".into(), "B".into(), "C".into()], 1)
    );
    assert_eq!(template("test"), (vec!["C".into()], 0));
}

#[test]
fn a_condition_that_asks_itself_is_refused() {
    let conditions = json!({"Conditions": {
        "A": {"Fn::Not": [{"Condition": "B"}]}, "B": {"Fn::Not": [{"Condition": "A"}]}}});
    assert_eq!(
        refusal(conditions, &[]),
        "Template format error: Found circular condition dependency between conditions [A, B]"
    );
}

#[test]
fn a_reference_to_what_no_condition_makes_is_unresolved() {
    let template = json!({
        "Conditions": {"No": {"Fn::Equals": ["a", "b"]}},
        "Resources": {
            "A": {"Type": "AWS::SNS::Topic", "Condition": "No"},
            "B": {"Type": "AWS::SNS::Topic", "Properties": {"DisplayName": {"Ref": "A"}}},
        },
    });
    assert!(
        refusal(template, &[]).contains("Unresolved resource dependencies [A] in the Resources")
    );
    let output = json!({"Outputs": {"O": {"Value": {"Ref": "Ghost"}}}});
    assert!(refusal(output, &[]).contains("[Ghost] in the Outputs block"));
}

#[test]
fn resources_that_need_each_other_are_refused() {
    let of = |to: &str| json!({"Type": "AWS::SNS::Topic", "Properties": {"X": {"Ref": to}}});
    let template = json!({"Resources": {"A": of("B"), "B": of("A"), "C": of("A")}});
    assert_eq!(
        refusal(template, &[]),
        "Circular dependency between resources: [A, B]"
    );
}

#[test]
fn an_unknown_type_is_refused() {
    let template = json!({"Resources": {"A": {"Type": "AWS::Mars::Rover"}}});
    assert_eq!(
        refusal(template, &[]),
        "Template format error: Unrecognized resource types: [AWS::Mars::Rover]"
    );
}

#[test]
fn what_needs_services_that_are_not_here_is_refused() {
    let transform = json!({"Transform": "AWS::Serverless-2016-10-31"});
    assert!(refusal(transform, &[]).contains("the section Transform is not supported"));
}

#[test]
fn parameters_are_held_against_their_declaration() {
    let with = |declaration: Value, given: &str| {
        refusal(json!({"Parameters": {"P": declaration}}), &[("P", given)])
    };
    for (declaration, given, expected) in [
        (
            json!({"Type": "String", "MinLength": 3}),
            "ab",
            "Parameter 'P' must contain at least 3 characters",
        ),
        (
            json!({"Type": "String", "MaxLength": 1}),
            "ab",
            "Parameter 'P' must contain at most 1 characters",
        ),
        (
            json!({"Type": "String", "AllowedValues": ["a", "b"]}),
            "c",
            "Parameter 'P' must be one of AllowedValues: [a, b]",
        ),
        (
            json!({"Type": "String", "AllowedPattern": "[a-z]+"}),
            "a1",
            "Parameter 'P' must match pattern [a-z]+",
        ),
        (
            json!({"Type": "String", "AllowedPattern": "x", "ConstraintDescription": "only x"}),
            "y",
            "Parameter P failed to satisfy constraint: only x",
        ),
        (
            json!({"Type": "Number"}),
            "one",
            "Parameter 'P' must be a number",
        ),
        (
            json!({"Type": "Number", "MaxValue": 5}),
            "6",
            "Parameter 'P' must be a number not greater than 5",
        ),
        (
            json!({"Type": "AWS::SSM::Parameter::Value<String>"}),
            "x",
            "Template format error: Unrecognized parameter type: AWS::SSM::Parameter::Value<String>",
        ),
    ] {
        assert_eq!(with(declaration, given), expected);
    }
    let declared = json!({"Parameters": {"P": {"Type": "String"}, "Q": {"Type": "String"}}});
    assert_eq!(
        refusal(declared.clone(), &[]),
        "Parameters: [P, Q] must have values"
    );
    assert_eq!(
        refusal(declared, &[("R", "")]),
        "Parameters: [R] do not exist in the template"
    );
}
