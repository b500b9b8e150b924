//! Settings are read whole or refused whole.

use super::*;

const SHOP: &str = "\
shop:
  currency: EUR
  tax: { included: true, classes: { standard: 1900 } }
  shipping: [{ id: standard, countries: [DE], price: 495 }]
  paymentInstructions: By invoice.
  maxOrderValue: 500000
";

fn parse(environments: &str) -> Result<Settings, SettingsError> {
    Settings::parse(&format!("{SHOP}{environments}"))
}

fn refusal(environments: &str) -> String {
    parse(environments)
        .unwrap_err()
        .in_file("environments.yaml")
}

#[test]
fn the_file_of_this_repository_is_accepted() {
    let settings = Settings::parse(include_str!("../../../../environments.yaml")).unwrap();
    let names: Vec<_> = settings
        .environments
        .iter()
        .map(|e| e.name.as_str())
        .collect();
    assert_eq!(names, ["local", "dev", "staging", "prod"]);
    assert!(settings.environment("prod").unwrap().protected);
    assert!(!settings.environment("dev").unwrap().protected);
}

#[test]
fn a_region_is_enough() {
    let settings = parse("environments: { dev: { region: eu-central-1 } }").unwrap();
    let dev = settings.environment("dev").unwrap();
    assert_eq!(settings.shop.name.as_str(), "shop");
    assert_eq!(dev.architecture, Architecture::Arm64);
    assert_eq!(dev.functions.profile.as_str(), "lambda");
    assert_eq!(dev.functions.order_concurrency, None);
    assert_eq!(dev.waf, WafMode::Block);
    assert!(!dev.termination_protection);
}

#[test]
fn an_environment_overrides_the_defaults_key_by_key() {
    let settings = parse(
        "defaults: { region: eu-central-1, functions: { memory: 512, timeout: 5 }, tags: { a: x } }\n\
         environments: { dev: { functions: { postOrders: { memory: 1024 } }, tags: { b: y } } }",
    )
    .unwrap();
    let dev = settings.environment("dev").unwrap();
    assert_eq!(dev.functions.get_orders.memory.get(), 512);
    assert_eq!(dev.functions.post_orders.memory.get(), 1024);
    assert_eq!(dev.functions.post_orders.timeout.get(), 5);
    assert_eq!(dev.tags.len(), 2);
}

#[test]
fn a_protected_environment_is_protected_from_termination_unless_it_says_otherwise() {
    let of = |more: &str| {
        let text =
            format!("environments: {{ prod: {{ region: eu-west-1, protected: true{more} }} }}");
        parse(&text).unwrap().environments[0].termination_protection
    };
    assert!(of(""));
    assert!(!of(", terminationProtection: false"));
}

#[test]
fn an_account_that_begins_with_a_zero_keeps_it() {
    let text = "environments: { dev: { region: eu-west-1, account: 012345678901 } }";
    let settings = parse(text).unwrap();
    let account = settings.environments[0].account.as_ref().unwrap();
    assert_eq!(account.as_str(), "012345678901");
}

#[test]
fn every_mistake_is_reported_at_once_with_its_place() {
    insta::assert_snapshot!(refusal(
        "environments:
  dev:
    regoin: eu-central-1
    architecture: arm
    logRetention: 31
    functions:
      timeout: 30
    protected: yes
  prod:
    region: cn-north-1
    domain:
      name: shop.example.com
"
    ), @"");
}

#[test]
fn a_mistake_in_the_defaults_is_reported_once() {
    let error = parse(
        "defaults: { waf: blocked }\n\
         environments: { dev: { region: eu-west-1 }, prod: { region: eu-west-1 } }",
    )
    .unwrap_err();
    insta::assert_snapshot!(error, @"");
}

#[test]
fn what_is_no_yaml_is_shown_where_it_breaks() {
    insta::assert_snapshot!(refusal("environments:\n  dev: {region: eu-west-1\n  prod: x\n"), @"");
    insta::assert_snapshot!(refusal("environments:\n  dev: {}\n  dev: {}\n"), @"");
}

#[test]
fn the_shop_itself_is_checked() {
    let text = SHOP
        .replace("standard: 1900", "reduced: 19.5, standard: 1900")
        .replace("[DE]", "[de]")
        .replace("maxOrderValue", "maxOrdervalue");
    let error = Settings::parse(&format!(
        "{text}environments: {{ dev: {{ region: eu-west-1 }} }}"
    ));
    insta::assert_snapshot!(error.unwrap_err().in_file("environments.yaml"), @"");
    let text = SHOP.replace("[DE]", "[de]");
    let error = Settings::parse(&format!(
        "{text}environments: {{ dev: {{ region: eu-west-1 }} }}"
    ));
    insta::assert_snapshot!(error.unwrap_err(), @"");
}

#[test]
fn a_finding_is_accepted_where_it_says_and_nowhere_else() {
    let settings = parse(
        "accepted: [{ id: IG-CF-005, environments: [dev], reason: no domain yet }]\n\
         environments: { dev: { region: eu-west-1 }, prod: { region: eu-west-1 } }",
    )
    .unwrap();
    let covers = |name| {
        let name = EnvironmentName::new(name).unwrap();
        settings.accepted[0].covers(&name, "IG-CF-005", Some("Distribution"))
    };
    assert!(covers("dev"));
    assert!(!covers("prod"));
}

#[test]
fn a_finding_needs_a_reason_to_be_accepted() {
    let error = parse(
        "accepted: [{ id: IG-CF-005, environments: [pord] }]\n\
         environments: { dev: { region: eu-west-1 }, prod: { region: eu-west-1 } }",
    );
    insta::assert_snapshot!(error.unwrap_err(), @"");
}

#[test]
fn an_unknown_environment_is_answered_with_the_known_ones() {
    let settings =
        parse("environments: { dev: { region: eu-west-1 }, staging: { region: eu-west-1 } }");
    let unknown = settings.unwrap().environment("stagign").unwrap_err();
    assert_eq!(unknown.suggestion.as_deref(), Some("staging"));
    assert_eq!(unknown.known, ["dev", "staging"]);
}
