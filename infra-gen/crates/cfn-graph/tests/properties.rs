//! What holds for any templates.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::collections::BTreeSet;

use cfn::Template;
use cfn_graph::{End, Stack, dot, graph, mermaid, svg};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// Any JSON, with the properties and functions at which the graph looks twice.
fn value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        "[a-c<&\"]{0,3}".prop_map(Value::from),
        Just(json!("Allow")),
        Just(json!(["s3:GetObject", "dynamodb:*"])),
        "[A-F]".prop_map(|id| json!({ "Ref": id })),
        "[A-F]".prop_map(|id| json!({ "Fn::GetAtt": [id, "Arn"] })),
        "[A-F]".prop_map(|id| json!({ "Fn::Sub": format!("${{{id}.Arn}}/*") })),
        Just(json!({ "Fn::ImportValue": "export" })),
        Just(json!({ "Fn::Sub": [] })),
        Just(json!({ "Ref": 7 })),
    ];
    let word = prop::sample::select(vec![
        "Role",
        "Roles",
        "FunctionName",
        "RestApiId",
        "SourceArn",
        "Policies",
        "PolicyDocument",
        "Statement",
        "Effect",
        "Action",
        "Resource",
        "Principal",
        "Condition",
        "Bucket",
        "LogGroupName",
        "Dimensions",
        "AlarmActions",
        "Scope",
        "Targets",
        "Arn",
        "DistributionConfig",
        "WebACLId",
        "Fn::If",
        "Fn::Sub",
    ]);
    leaf.prop_recursive(4, 40, 5, move |inner| {
        let members = prop::collection::vec((word.clone(), inner.clone()), 0..5);
        let object = members.prop_map(|members| {
            let members = members
                .into_iter()
                .map(|(key, value)| (key.to_owned(), value));
            Value::Object(members.collect())
        });
        prop_oneof![
            prop::collection::vec(inner, 0..4).prop_map(Value::from),
            object
        ]
    })
}

fn template() -> impl Strategy<Value = Template> {
    let type_name = prop::sample::select(vec![
        "AWS::ApiGateway::Account",
        "AWS::ApiGateway::Method",
        "AWS::ApiGateway::RestApi",
        "AWS::CloudFront::Distribution",
        "AWS::CloudWatch::Alarm",
        "AWS::DynamoDB::Table",
        "AWS::IAM::Policy",
        "AWS::IAM::Role",
        "AWS::Lambda::Function",
        "AWS::Lambda::Permission",
        "AWS::Logs::LogGroup",
        "AWS::S3::Bucket",
        "AWS::S3::BucketPolicy",
        "AWS::SNS::Topic",
        "AWS::WAFv2::WebACL",
        "Custom::Thing",
        "nothing known",
    ]);
    let body = (type_name, value(), prop::option::of(value()));
    let resources = prop::collection::btree_map("[A-F]", body, 0..6);
    let outputs = prop::collection::btree_map("[A-C]", value(), 0..3);
    (resources, outputs, any::<bool>()).prop_map(|(resources, outputs, parameter)| {
        let resources: Map<String, Value> = resources
            .into_iter()
            .map(|(id, (type_name, properties, depends_on))| {
                let mut body = json!({ "Type": type_name, "Properties": properties });
                if let Some(depends_on) = depends_on {
                    body["DependsOn"] = depends_on;
                }
                (id, body)
            })
            .collect();
        let outputs: Map<String, Value> = outputs
            .into_iter()
            .map(|(id, value)| {
                (
                    id,
                    json!({ "Value": value, "Export": { "Name": "export" } }),
                )
            })
            .collect();
        let mut document = json!({ "Resources": resources, "Outputs": outputs });
        if parameter {
            document["Parameters"] = json!({ "F": { "Type": "String" } });
        }
        Template::parse(&document.to_string()).unwrap()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn every_resource_has_its_place_in_every_picture(one in template(), other in template()) {
        let stacks = [Stack { name: "one", template: &one }, Stack { name: "other", template: &other }];
        let drawn = graph(&stacks, &[]);
        for stack in &stacks {
            for resource in stack.template.resources() {
                let key = (stack.name.to_owned(), resource.logical_id.to_owned());
                prop_assert!(drawn.places[&key] < drawn.nodes.len());
            }
        }
        let grouped: Vec<usize> = drawn.groups.iter().flat_map(|group| group.nodes.clone()).collect();
        prop_assert_eq!(grouped.len(), drawn.nodes.len());
        prop_assert_eq!(grouped.into_iter().collect::<BTreeSet<_>>().len(), drawn.nodes.len());
        for edge in &drawn.edges {
            prop_assert!(edge.from != edge.to && !edge.relations.is_empty());
            for end in [edge.from, edge.to] {
                match end {
                    End::Node(n) => prop_assert!(n < drawn.nodes.len()),
                    End::Group(g) => prop_assert!(g < drawn.groups.len()),
                }
            }
        }
        let picture = svg(&drawn, "any");
        prop_assert_eq!(picture.matches("class=\"node ").count(), drawn.nodes.len());
        prop_assert_eq!(picture.matches("class=\"wire").count(), drawn.edges.len());
        prop_assert!(!picture.contains("NaN") && !picture.contains("inf"));
        prop_assert_eq!(mermaid(&drawn).matches("-->").count(), drawn.edges.len());
        prop_assert_eq!(dot(&drawn).matches(" -> ").count(), drawn.edges.len());
        prop_assert_eq!(drawn, graph(&stacks, &[]));
    }
}
