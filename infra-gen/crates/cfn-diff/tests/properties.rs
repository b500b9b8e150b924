//! What holds for any two templates.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use cfn::Template;
use cfn_diff::{apply, diff, markdown, render, security_changes};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// Any JSON, with the words at which the difference looks twice where it is to
/// judge by meaning; without them no two values mean the same.
fn value_of(meaning: bool) -> BoxedStrategy<Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        (0..4).prop_map(Value::from),
        "[a-c/~]{0,3}".prop_map(Value::from),
        Just(json!({"Ref": "P"})),
        Just(json!({"Fn::GetAtt": "A.Arn"})),
        Just(json!({"Fn::If": ["C", "a", {"Ref": "AWS::NoValue"}]})),
        Just(json!(
            "{\"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"*\"}]}"
        )),
        Just(json!("${P}-${A.Arn}")),
    ];
    let word = prop_oneof![
        Just("Statement"),
        Just("Action"),
        Just("Effect"),
        Just("Principal"),
        Just("Name"),
        Just("Rules"),
        Just("Tags"),
        Just("Key"),
        Just("Condition"),
        Just("Sid"),
        Just("CacheBehaviors"),
        Just("PathPattern"),
        Just("DefaultAction"),
        Just("Fn::Sub"),
        Just("a/b~c"),
        Just("KeySchema"),
        Just("PolicyDocument"),
        Just("Resource"),
    ];
    let plain = prop_oneof![Just("Name"), Just("Key"), Just("KeySchema"), Just("a/b~c")];
    let (leaf, word) = match meaning {
        true => (leaf.boxed(), word.boxed()),
        false => ("[a-c/~]{0,3}".prop_map(Value::from).boxed(), plain.boxed()),
    };
    let value = leaf.prop_recursive(4, 40, 5, move |inner| {
        let members = prop::collection::vec((word.clone(), inner.clone()), 0..5);
        prop_oneof![
            prop::collection::vec(inner, 0..5).prop_map(Value::from),
            members.prop_map(|members| {
                let members = members
                    .into_iter()
                    .map(|(key, value)| (key.to_owned(), value));
                Value::Object(members.collect())
            }),
        ]
    });
    value.boxed()
}

fn template() -> impl Strategy<Value = Template> {
    template_of(true)
}

fn template_of(meaning: bool) -> impl Strategy<Value = Template> {
    let value = value_of(meaning);
    let type_name = prop_oneof![
        Just("AWS::DynamoDB::Table"),
        Just("AWS::IAM::Role"),
        Just("AWS::S3::Bucket"),
        Just("AWS::S3::BucketPolicy"),
        Just("AWS::WAFv2::WebACL"),
        Just("AWS::Lambda::Function"),
        Just("AWS::CloudFront::Distribution"),
        Just("AWS::CloudFront::ResponseHeadersPolicy"),
        Just("AWS::ApiGateway::Method"),
        Just("Custom::Thing"),
    ];
    let attribute = match meaning {
        true => prop_oneof![Just("DependsOn"), Just("DeletionPolicy"), Just("Condition")].boxed(),
        false => Just("Metadata").boxed(),
    };
    let attribute = prop::option::of((attribute, value.clone()));
    let body = (type_name, value.clone(), attribute);
    let resources = prop::collection::btree_map("[A-E]", body, 0..5);
    let section = prop_oneof![
        Just("Parameters"),
        Just("Conditions"),
        Just("Outputs"),
        Just("Mappings"),
        Just("Metadata"),
        Just("Description"),
        Just("Transform"),
    ];
    let sections = prop::collection::btree_map(section, value, 0..3);
    (resources, sections).prop_map(|(resources, sections)| {
        let mut document = Map::new();
        for (name, value) in sections {
            document.insert(name.to_owned(), value);
        }
        let resources: Map<String, Value> = resources
            .into_iter()
            .map(|(id, (type_name, properties, attribute))| {
                let mut body = json!({"Type": type_name, "Properties": properties});
                if let Some((name, value)) = attribute {
                    body[name] = value;
                }
                (id, body)
            })
            .collect();
        document.insert("Resources".to_owned(), Value::Object(resources));
        Template::parse(&Value::Object(document).to_string()).unwrap()
    })
}

/// Whether nothing is left to say between two templates.
fn say_the_same(one: &Template, other: &Template) -> bool {
    diff(Some(one), Some(other)).is_empty()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(600) })]

    #[test]
    fn a_template_does_not_differ_from_itself(one in template()) {
        prop_assert!(say_the_same(&one, &one));
        prop_assert!(security_changes(Some(&one), Some(&one)).is_empty());
    }

    #[test]
    fn the_difference_makes_the_new_of_the_old(old in template(), new in template()) {
        let made = apply(Some(&old), &diff(Some(&old), Some(&new)));
        let made = Template::parse(&made.to_string()).unwrap();
        prop_assert!(say_the_same(&made, &new), "{:#}\n{:#}", made.as_json(), new.as_json());
    }

    #[test]
    fn where_only_the_same_means_the_same_it_makes_exactly_the_new(
        old in template_of(false),
        new in template_of(false),
    ) {
        let made = apply(Some(&old), &diff(Some(&old), Some(&new)));
        // A section without entries says what no section says.
        let stated = |template: &Value| {
            let sections = template.as_object().into_iter().flatten();
            let sections = sections.filter(|(_, section)| **section != json!({}));
            sections.map(|(name, section)| (name.clone(), section.clone())).collect::<Map<_, _>>()
        };
        prop_assert_eq!(stated(&made), stated(new.as_json()));
    }

    #[test]
    fn any_two_templates_can_be_compared_and_shown(old in template(), new in template()) {
        let difference = diff(Some(&old), Some(&new));
        let security = security_changes(Some(&old), Some(&new));
        prop_assert!(render(&difference, &security).contains("Plan: "));
        prop_assert!(markdown("it", &difference, &security).contains("Plan: "));
        prop_assert!(serde_json::to_string(&difference).is_ok());
    }
}
