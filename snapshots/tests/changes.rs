//! Changes of the shop that nobody may overlook, and how they are shown.

use std::path::Path;

use cfn::Template;
use cfn_diff::{diff, render, security_changes};
use serde_json::{Value, json};
use shop_stack::settings::Settings;
use shop_stack::{StackKind, synthesize};

const SETTINGS: &str = include_str!("../../infra-gen/environments.yaml");
/// Settings that turn on everything, among it a domain with its certificate.
const EVERYTHING: &str = include_str!("../fixtures/everything.yaml");

/// A stack of `prod`, as it is synthesized.
fn stack(kind: StackKind) -> Value {
    stack_of(SETTINGS, "prod", kind)
}

fn stack_of(settings: &str, environment: &str, kind: StackKind) -> Value {
    let settings = Settings::parse(settings).expect("the settings are right");
    let environment = settings.environment(environment).expect("there is one");
    let mut stacks = synthesize(&settings, environment).into_iter();
    let stack = stacks
        .find(|stack| stack.kind == kind)
        .expect("there is one");
    stack.template.as_json().clone()
}

/// What is shown of an edit of a stack.
#[track_caller]
fn shown(name: &str, kind: StackKind, edit: impl FnOnce(&mut Value)) {
    shown_of(name, stack(kind), edit);
}

#[track_caller]
fn shown_of(name: &str, old: Value, edit: impl FnOnce(&mut Value)) {
    let mut new = old.clone();
    edit(&mut new);
    assert_ne!(old, new, "the edit edits nothing");
    let parse = |json: &Value| Template::parse(&json.to_string()).expect("a template");
    let (old, new) = (parse(&old), parse(&new));
    let (old, new) = (Some(&old), Some(&new));
    let mut insta = insta::Settings::clone_current();
    insta.set_snapshot_path(Path::new("../changes"));
    insta.set_prepend_module_to_snapshot(false);
    insta.set_omit_expression(true);
    insta.bind(|| {
        insta::assert_snapshot!(name, render(&diff(old, new), &security_changes(old, new)));
    });
}

/// The logical ids of all resources of a type.
fn of_type(template: &Value, type_name: &str) -> Vec<String> {
    let resources = template["Resources"].as_object().expect("resources");
    let own = resources
        .iter()
        .filter(|(_, body)| body["Type"] == type_name);
    own.map(|(id, _)| id.clone()).collect()
}

/// The properties of the first resource of a type that `is` the one.
fn first<'t>(
    template: &'t mut Value,
    type_name: &str,
    is: impl Fn(&Value) -> bool,
) -> &'t mut Value {
    let resources = template["Resources"].as_object_mut().expect("resources");
    let mut all = resources.values_mut();
    let found = all.find(|body| body["Type"] == type_name && is(&body["Properties"]));
    &mut found.expect("there is one")["Properties"]
}

fn rule(acl: &mut Value, is: impl Fn(&Value) -> bool) -> &mut Value {
    let rules = acl["Rules"].as_array_mut().expect("rules");
    rules
        .iter_mut()
        .find(|rule| is(rule))
        .expect("there is one")
}

#[test]
fn the_key_schema_of_a_table() {
    shown("table-key-schema", StackKind::Shop, |t| {
        let table = first(t, "AWS::DynamoDB::Table", |_| true);
        let key = table["KeySchema"][0]["AttributeName"].clone();
        table["KeySchema"][0]["AttributeName"] = json!("other");
        for attribute in table["AttributeDefinitions"]
            .as_array_mut()
            .expect("a list")
        {
            if attribute["AttributeName"] == key {
                attribute["AttributeName"] = json!("other");
            }
        }
    });
}

#[test]
fn the_name_of_a_bucket() {
    shown("bucket-name", StackKind::Shop, |t| {
        first(t, "AWS::S3::Bucket", |_| true)["BucketName"] = json!("another-name");
    });
}

#[test]
fn the_logical_id_of_a_bucket() {
    shown("bucket-renamed", StackKind::Shop, |t| {
        let id = of_type(t, "AWS::S3::Bucket").remove(0);
        let resources = t["Resources"].as_object_mut().expect("resources");
        let body = resources.remove(&id).expect("there is one");
        resources.insert(format!("{id}Anew"), body);
    });
}

#[test]
fn a_firewall_rule_from_block_to_count() {
    shown("rule-counts", StackKind::Edge, |t| {
        let acl = first(t, "AWS::WAFv2::WebACL", |_| true);
        let blocks = |rule: &Value| rule["Action"]["Block"].is_object();
        rule(acl, blocks)["Action"] = json!({"Count": {}});
    });
}

#[test]
fn a_group_of_rules_overridden_to_count() {
    shown("group-counts", StackKind::Edge, |t| {
        let acl = first(t, "AWS::WAFv2::WebACL", |_| true);
        let stands = |rule: &Value| rule["OverrideAction"]["None"].is_object();
        rule(acl, stands)["OverrideAction"] = json!({"Count": {}});
    });
}

#[test]
fn the_default_action_flipped() {
    shown("default-action", StackKind::Edge, |t| {
        let action = &mut first(t, "AWS::WAFv2::WebACL", |_| true)["DefaultAction"];
        *action = match action["Allow"].is_object() {
            true => json!({"Block": {}}),
            false => json!({"Allow": {}}),
        };
    });
}

#[test]
fn a_firewall_rule_removed() {
    shown("rule-removed", StackKind::Edge, |t| {
        let rules = &mut first(t, "AWS::WAFv2::WebACL", |_| true)["Rules"];
        rules.as_array_mut().expect("rules").remove(0);
    });
}

#[test]
fn a_firewall_taken_from_before_the_api() {
    shown("association-removed", StackKind::Shop, |t| {
        let id = of_type(t, "AWS::WAFv2::WebACLAssociation").remove(0);
        t["Resources"]
            .as_object_mut()
            .expect("resources")
            .remove(&id);
    });
}

#[test]
fn a_bucket_policy_that_admits_every_distribution() {
    shown("oac-condition", StackKind::Shop, |t| {
        let policy = first(t, "AWS::S3::BucketPolicy", |p| {
            p["PolicyDocument"]
                .to_string()
                .contains("cloudfront.amazonaws.com")
        });
        let statements = policy["PolicyDocument"]["Statement"]
            .as_array_mut()
            .expect("a list");
        let mut own = statements.iter_mut();
        let own = own.find(|s| s["Principal"].to_string().contains("cloudfront"));
        own.and_then(Value::as_object_mut)
            .expect("there is one")
            .remove("Condition");
    });
}

#[test]
fn a_bucket_policy_that_admits_more_distributions() {
    shown("oac-condition-wider", StackKind::Shop, |t| {
        let policy = first(t, "AWS::S3::BucketPolicy", |p| {
            p["PolicyDocument"]
                .to_string()
                .contains("cloudfront.amazonaws.com")
        });
        let statement = &mut policy["PolicyDocument"]["Statement"][0];
        assert!(statement["Condition"].is_object(), "{statement:#}");
        let any = json!({"Fn::Sub": "arn:${AWS::Partition}:cloudfront::${AWS::AccountId}:distribution/*"});
        statement["Condition"] = json!({"StringLike": {"AWS:SourceArn": any}});
    });
}

#[test]
fn an_api_method_without_its_authorizer() {
    shown("authorizer-dropped", StackKind::Shop, |t| {
        let signed = |p: &Value| p["AuthorizationType"] == "AWS_IAM";
        first(t, "AWS::ApiGateway::Method", signed)["AuthorizationType"] = json!("NONE");
    });
}

#[test]
fn a_looser_content_security_policy() {
    shown("csp-loosened", StackKind::Shop, |t| {
        let headers = first(t, "AWS::CloudFront::ResponseHeadersPolicy", |p| {
            p.to_string().contains("script-src")
        });
        let config = &mut headers["ResponseHeadersPolicyConfig"]["SecurityHeadersConfig"];
        let text = config["ContentSecurityPolicy"].to_string();
        let looser = text.replacen("script-src ", "script-src 'unsafe-inline' ", 1);
        config["ContentSecurityPolicy"] = looser.parse().expect("JSON");
    });
}

#[test]
fn the_lowest_tls_lowered() {
    let full = stack_of(EVERYTHING, "full", StackKind::Shop);
    shown_of("tls-lowered", full, |t| {
        let distribution = first(t, "AWS::CloudFront::Distribution", |_| true);
        let certificate = &mut distribution["DistributionConfig"]["ViewerCertificate"];
        certificate["MinimumProtocolVersion"] = json!("TLSv1.1_2016");
    });
}

#[test]
fn a_site_without_tls() {
    shown("tls-left-out", StackKind::Shop, |t| {
        let distribution = first(t, "AWS::CloudFront::Distribution", |_| true);
        let config = &mut distribution["DistributionConfig"];
        config["DefaultCacheBehavior"]["ViewerProtocolPolicy"] = json!("allow-all");
    });
}

#[test]
fn a_role_with_one_more_action() {
    shown("role-action", StackKind::Shop, |t| {
        let role = first(t, "AWS::IAM::Role", |p| {
            p["Policies"].to_string().contains("dynamodb:")
        });
        let document = &mut role["Policies"][0]["PolicyDocument"];
        let statement = document["Statement"].as_array_mut().expect("a list");
        let mut own = statement.iter_mut();
        let own = own.find(|s| s["Action"].to_string().contains("dynamodb:"));
        let action = &mut own.expect("there is one")["Action"];
        let mut actions = match action.take() {
            Value::Array(list) => list,
            one => vec![one],
        };
        actions.insert(0, json!("dynamodb:DeleteTable"));
        *action = Value::Array(actions);
    });
}

#[test]
fn logs_kept_for_a_shorter_time() {
    shown("log-retention", StackKind::Shop, |t| {
        first(t, "AWS::Logs::LogGroup", |_| true)["RetentionInDays"] = json!(1);
    });
}

#[test]
fn the_memory_of_a_function() {
    shown("function-memory", StackKind::Shop, |t| {
        first(t, "AWS::Lambda::Function", |_| true)["MemorySize"] = json!(1024);
    });
}

#[test]
fn a_new_route() {
    shown("route-added", StackKind::Shop, |t| {
        let method = first(t, "AWS::ApiGateway::Method", |p| p["HttpMethod"] == "GET").clone();
        let api = method["RestApiId"].clone();
        let resources = t["Resources"].as_object_mut().expect("resources");
        resources.insert(
            "ExtraResource".into(),
            json!({"Type": "AWS::ApiGateway::Resource",
            "Properties": {"PathPart": "extra", "RestApiId": api,
                "ParentId": {"Fn::GetAtt": ["Api", "RootResourceId"]}}}),
        );
        let mut method = method;
        method["ResourceId"] = json!({"Ref": "ExtraResource"});
        method["AuthorizationType"] = json!("NONE");
        resources.insert(
            "GetExtra".into(),
            json!({"Type": "AWS::ApiGateway::Method", "Properties": method}),
        );
    });
}

#[test]
fn another_order_of_statements_is_no_change() {
    let old = stack(StackKind::Shop);
    let mut new = old.clone();
    for body in new["Resources"]
        .as_object_mut()
        .expect("resources")
        .values_mut()
    {
        let statements = body.pointer_mut("/Properties/PolicyDocument/Statement");
        if let Some(statements) = statements.and_then(Value::as_array_mut) {
            statements.reverse();
        }
    }
    assert_ne!(old, new, "the order is another");
    let parse = |json: &Value| Template::parse(&json.to_string()).expect("a template");
    assert!(diff(Some(&parse(&old)), Some(&parse(&new))).is_empty());
}
