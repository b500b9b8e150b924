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
fn this_machine_has_a_port_and_a_folder() {
    let text = "environments: { local: { region: eu-west-1, machine: { port: 0, folder: x } } }";
    let machine = &parse(text).unwrap().environments[0].machine;
    assert_eq!((machine.port.get(), machine.folder.as_str()), (0, "x"));
    let usual = parse("environments: { local: { region: eu-west-1 } }").unwrap();
    assert_eq!(usual.environments[0].machine.port.get(), 8787);
}

#[test]
fn only_the_environment_on_this_machine_has_a_port() {
    let text = "environments: { dev: { region: eu-west-1, machine: { port: 1 } } }";
    let refused = refusal(text);
    assert!(
        refused.contains("`machine` belongs to `local` alone"),
        "{refused}"
    );
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
    ), @r"
    environments.yaml:8:3: `region` is missing
       |
     8 |   dev:
       |   ^^^
       = it must be a region such as `eu-central-1` (not of China or GovCloud)

    environments.yaml:9:5: unknown key `regoin`
       |
     9 |     regoin: eu-central-1
       |     ^^^^^^
       = did you mean `region`? accepted: region, profile, role, account, protected, terminationProtection, stackPolicy, architecture, functions, logRetention, waf, edgeCaching, domain, alarmEmail, monthlyBudget, throttle, retention, tags, serviceRole, permissionsBoundary, machine

    environments.yaml:10:19: `architecture` must be `arm64` or `x86_64`, not the text `arm`
        |
     10 |     architecture: arm
        |                   ^^^
        = did you mean `arm64`?

    environments.yaml:11:19: `logRetention` must be days CloudWatch accepts (1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653), not the number 31
        |
     11 |     logRetention: 31
        |                   ^^

    environments.yaml:13:16: `functions.timeout` must be 1 to 29 (seconds; API Gateway waits no longer than 29), not the number 30
        |
     13 |       timeout: 30
        |                ^^

    environments.yaml:14:16: `protected` must be `true` or `false`, not the text `yes`
        |
     14 |     protected: yes
        |                ^^^

    environments.yaml:16:13: `region` must be a region such as `eu-central-1` (not of China or GovCloud), not the text `cn-north-1`
        |
     16 |     region: cn-north-1
        |             ^^^^^^^^^^

    environments.yaml:18:7: `domain` needs `hostedZone` or `certificate`
        |
     18 |       name: shop.example.com
        |       ^
        = without either nobody can prove that the domain is yours
    ");
}

#[test]
fn a_mistake_in_the_defaults_is_reported_once() {
    let error = parse(
        "defaults: { waf: blocked }\n\
         environments: { dev: { region: eu-west-1 }, prod: { region: eu-west-1 } }",
    )
    .unwrap_err();
    insta::assert_snapshot!(error, @"line 7, column 18: `waf` must be `block` or `count`, not the text `blocked` (did you mean `block`?)");
}

#[test]
fn what_is_no_yaml_is_shown_where_it_breaks() {
    insta::assert_snapshot!(refusal("environments:\n  dev: {region: eu-west-1\n  prod: x\n"), @r"
    environments.yaml:9:7: while parsing a flow mapping, did not find expected ',' or '}'
       |
     9 |   prod: x
       |       ^
    ");
    insta::assert_snapshot!(refusal("environments:\n  dev: {}\n  dev: {}\n"), @r"
    environments.yaml:9:3: the key `dev` stands here a second time
       |
     9 |   dev: {}
       |   ^
    ");
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
    insta::assert_snapshot!(error.unwrap_err().in_file("environments.yaml"), @r"
    environments.yaml:2:3: `shop.maxOrderValue` is missing
       |
     2 |   currency: EUR
       |   ^
       = it must be an amount in minor units (cents), 0 to 999999999

    environments.yaml:3:46: `shop.tax.classes.reduced` must be a rate in basis points, 0 to 10000 (1900 is 19 %), not the number 19.5
       |
     3 |   tax: { included: true, classes: { reduced: 19.5, standard: 1900 } }
       |                                              ^^^^

    environments.yaml:6:3: unknown key `maxOrdervalue` in `shop`
       |
     6 |   maxOrdervalue: 500000
       |   ^^^^^^^^^^^^^
       = did you mean `maxOrderValue`? accepted: name, currency, tax, shipping, paymentInstructions, maxOrderValue
    ");
    let text = SHOP.replace("[DE]", "[de]");
    let error = Settings::parse(&format!(
        "{text}environments: {{ dev: {{ region: eu-west-1 }} }}"
    ));
    insta::assert_snapshot!(error.unwrap_err(), @"line 4, column 13: the shipping method `standard` needs two-letter country codes, or `*`");
}

#[test]
fn a_finding_is_accepted_where_it_says_and_nowhere_else() {
    let settings = parse(
        "accepted: [{ id: IG-CDN-006, environments: [dev], reason: no domain yet }]\n\
         environments: { dev: { region: eu-west-1 }, prod: { region: eu-west-1 } }",
    )
    .unwrap();
    let covers = |name| {
        let name = EnvironmentName::new(name).unwrap();
        settings.accepted[0].covers(&name, "IG-CDN-006", Some("Distribution"))
    };
    assert!(covers("dev"));
    assert!(!covers("prod"));
}

#[test]
fn a_finding_needs_a_reason_to_be_accepted() {
    let error = parse(
        "accepted: [{ id: IG-CDN-006, environments: [pord] }]\n\
         environments: { dev: { region: eu-west-1 }, prod: { region: eu-west-1 } }",
    );
    insta::assert_snapshot!(error.unwrap_err(), @r"
    line 7, column 12: `accepted[0].reason` is missing (it must be a text)
    line 7, column 45: there is no environment `pord` (did you mean `prod`?)
    ");
}

#[test]
fn an_unknown_environment_is_answered_with_the_known_ones() {
    let settings =
        parse("environments: { dev: { region: eu-west-1 }, staging: { region: eu-west-1 } }");
    let unknown = settings.unwrap().environment("stagign").unwrap_err();
    assert_eq!(unknown.suggestion.as_deref(), Some("staging"));
    assert_eq!(unknown.known, ["dev", "staging"]);
}
