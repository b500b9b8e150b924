//! What must hold of every environment's stacks, whatever their settings.

use cfn::Template;
use regex::Regex;
use serde_json::Value as Json;
use shop_domain::contract::{Auth, ROUTES};

use crate::settings::Settings;
use crate::{StackKind, synthesize};

const SETTINGS: &str = include_str!("../../../environments.yaml");

fn shop(settings: &str, environment: &str) -> Template {
    let settings = Settings::parse(settings).expect("the settings are right");
    let environment = settings
        .environment(environment)
        .expect("there is such an environment");
    let stacks = synthesize(&settings, environment);
    stacks
        .into_iter()
        .find(|s| s.kind == StackKind::Shop)
        .expect("every environment has a shop")
        .template
}

fn of_type<'t>(template: &'t Template, type_name: &str) -> Vec<(&'t str, &'t Json)> {
    let all = template.resources().filter(|r| r.type_name == type_name);
    all.map(|r| (r.logical_id, &r.body["Properties"])).collect()
}

#[test]
fn every_route_has_its_method_authorizer_and_permission() {
    let template = shop(SETTINGS, "dev");
    let methods = of_type(&template, "AWS::ApiGateway::Method");
    assert_eq!(methods.len(), ROUTES.len());
    let pattern = Regex::new(r"\{[^}]+\}").expect("a pattern");
    for route in &ROUTES {
        let name = route.operation;
        let (_, method) = methods
            .iter()
            .find(|(id, _)| *id == format!("{name}Method"))
            .expect(name);
        let expected = if route.auth == Auth::Staff {
            "AWS_IAM"
        } else {
            "NONE"
        };
        assert_eq!(method["AuthorizationType"], expected, "{name}");
        assert_eq!(method["HttpMethod"], route.method.as_str(), "{name}");
        let permission = template.as_json()["Resources"][format!("{name}Permission")]["Properties"]
            ["SourceArn"]["Fn::Sub"]
            .clone();
        let path = permission
            .as_str()
            .expect(name)
            .split_once("/dev/")
            .expect(name)
            .1;
        let expected = format!(
            "{}{}",
            route.method.as_str(),
            pattern.replace_all(route.path, "*")
        );
        assert_eq!(path, expected, "{name}");
    }
}

#[test]
fn the_deployment_waits_for_every_method_and_refusal() {
    let template = shop(SETTINGS, "dev");
    let deployment = template
        .resources()
        .find(|r| r.type_name == "AWS::ApiGateway::Deployment")
        .expect("a deployment");
    let waits: Vec<_> = deployment.body["DependsOn"]
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(Json::as_str)
        .collect();
    for kind in [
        "AWS::ApiGateway::Method",
        "AWS::ApiGateway::GatewayResponse",
    ] {
        for (id, _) in of_type(&template, kind) {
            assert!(waits.contains(&id), "{id}");
        }
    }
}

fn deployment_id(template: &Template) -> String {
    of_type(template, "AWS::ApiGateway::Deployment")[0]
        .0
        .to_owned()
}

#[test]
fn only_what_a_deployment_freezes_makes_a_new_one() {
    let usual = deployment_id(&shop(SETTINGS, "dev"));
    let larger = SETTINGS.replace("memory: 256", "memory: 1024");
    assert_ne!(larger, SETTINGS);
    assert_eq!(deployment_id(&shop(&larger, "dev")), usual);
    assert!(
        usual.starts_with("Deployment") && usual.len() == 20,
        "{usual}"
    );
}

/// The regular expressions and methods of the rule that asks for the origin's secret,
/// where the staff is let through.
fn staff_patterns(template: &Template) -> Vec<(String, Regex)> {
    let (_, acl) = of_type(template, "AWS::WAFv2::WebACL")[0];
    let rule = &acl["Rules"][0];
    assert_eq!(rule["Name"], "OriginSecret");
    let staff = &rule["Statement"]["AndStatement"]["Statements"][1]["NotStatement"]["Statement"]["OrStatement"]
        ["Statements"];
    let routes = staff.as_array().expect("staff routes");
    routes
        .iter()
        .map(|route| {
            let parts = &route["AndStatement"]["Statements"];
            let method = parts[0]["ByteMatchStatement"]["SearchString"]
                .as_str()
                .expect("a method");
            let path = parts[1]["RegexMatchStatement"]["RegexString"]
                .as_str()
                .expect("a path");
            (
                method.to_owned(),
                Regex::new(path).expect("a regular expression"),
            )
        })
        .collect()
}

#[test]
fn only_staff_reaches_the_api_without_cloudfronts_secret() {
    let patterns = staff_patterns(&shop(SETTINGS, "dev"));
    for route in &ROUTES {
        let path = route
            .path
            .replace("{productId}", "01J9ZCW3R2K7Q8N5M4B6V0X1YZ")
            .replace("{orderId}", "K7QF-2M9X-4TDA");
        for path in [path.clone(), format!("/dev{path}")] {
            let free = patterns
                .iter()
                .any(|(m, p)| m == route.method.as_str() && p.is_match(&path));
            assert_eq!(
                free,
                route.auth == Auth::Staff,
                "{} {path}",
                route.method.as_str()
            );
        }
    }
    let free = |method: &str, path: &str| {
        patterns
            .iter()
            .any(|(m, p)| m == method && p.is_match(path))
    };
    for path in [
        "/api/catalog/x",
        "/api/ordersx",
        "/x/api/catalog",
        "/api/products/a/b",
    ] {
        assert!(!free("GET", path) && !free("POST", path), "{path}");
    }
}

#[test]
fn data_of_a_protected_environment_outlives_its_stack() {
    for (environment, policy) in [("dev", "Delete"), ("prod", "Retain")] {
        let template = shop(SETTINGS, environment);
        for kind in [
            "AWS::S3::Bucket",
            "AWS::DynamoDB::Table",
            "AWS::Logs::LogGroup",
        ] {
            for resource in template.resources().filter(|r| r.type_name == kind) {
                assert_eq!(
                    resource.body["DeletionPolicy"], policy,
                    "{}",
                    resource.logical_id
                );
                assert_eq!(
                    resource.body["UpdateReplacePolicy"], policy,
                    "{}",
                    resource.logical_id
                );
            }
        }
    }
}

#[test]
fn every_place_is_where_this_crate_adds_the_resource() {
    let settings = Settings::parse(SETTINGS).expect("the settings are right");
    for stack in synthesize(&settings, &settings.environments[0]) {
        for resource in stack.template.resources() {
            let place = stack.places.get(resource.logical_id).expect("a place");
            assert!(
                place.file.ends_with(".rs") && place.line > 0,
                "{}",
                resource.logical_id
            );
        }
    }
}

#[test]
fn the_traffic_is_of_all_requests_and_names_every_function() {
    let settings = Settings::parse(SETTINGS).expect("the settings are right");
    let environment = settings.environment("prod").expect("there is `prod`");
    let traffic = crate::Traffic::new(1_000_000, environment);
    let parts = [
        traffic.files,
        traffic.pictures,
        traffic.product_reads,
        traffic.order_reads,
        traffic.orders,
    ];
    assert!((parts.iter().sum::<f64>() - traffic.requests).abs() < 1e-6);
    let runs: f64 = traffic.work().iter().map(|(_, count, _)| count).sum();
    assert!((runs - traffic.api_requests()).abs() < 1e-6);
    let mut named = traffic.work().map(|(id, ..)| id);
    named.sort_unstable();
    let template = shop(SETTINGS, "prod");
    let mut functions: Vec<_> = of_type(&template, "AWS::Lambda::Function")
        .into_iter()
        .map(|(id, _)| id)
        .collect();
    functions.sort_unstable();
    assert_eq!(functions, named);
}
