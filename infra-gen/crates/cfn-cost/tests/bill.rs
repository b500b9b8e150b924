//! Bills of small templates, computed by hand.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::collections::BTreeMap;

use cfn::Template;
use cfn_cost::{Bill, BillError, Runs, Stack, Usage, bill};

fn billed(template: &str, region: &str, usage: &Usage) -> Result<Bill, BillError> {
    let template = Template::parse(template).unwrap();
    let stack = Stack {
        name: "trial",
        region,
        template: &template,
    };
    bill(&[stack], usage)
}

fn of(template: &str, usage: &Usage) -> Bill {
    billed(template, "eu-central-1", usage).unwrap()
}

#[track_caller]
fn is(amount: f64, expected: f64) {
    assert!(
        (amount - expected).abs() < 1e-9,
        "{amount} instead of {expected}"
    );
}

fn firewall(rules: usize) -> String {
    let rule = r#"{"Name": "r", "Statement": {"RateBasedStatement": {"Limit": 100}}}"#;
    let rules = vec![rule; rules].join(",");
    format!(
        r#"{{"Resources": {{"Firewall": {{"Type": "AWS::WAFv2::WebACL",
            "Properties": {{"Scope": "REGIONAL", "Rules": [{rules}]}}}}}}}}"#
    )
}

#[test]
fn one_more_rule_costs_exactly_its_price_more() {
    let idle = Usage::default();
    is(of(&firewall(3), &idle).total(), 5.0 + 3.0);
    is(of(&firewall(4), &idle).total(), 5.0 + 3.0 + 1.0);
}

#[test]
fn a_firewall_is_charged_for_what_it_stands_before() {
    let usage = Usage {
        edge_requests: 5_000_000.0,
        api_requests: 2_000_000.0,
        ..Usage::default()
    };
    is(of(&firewall(0), &usage).usage.total(), 2.0 * 0.60);
    let edge = firewall(0).replace("REGIONAL", "CLOUDFRONT");
    is(of(&edge, &usage).usage.total(), 5.0 * 0.60);
}

#[test]
fn a_function_costs_its_runs_and_its_memory_while_it_runs() {
    let template = r#"{"Resources": {"Work": {"Type": "AWS::Lambda::Function",
        "Properties": {"MemorySize": 512, "Architectures": ["arm64"]}}}}"#;
    let runs = Runs {
        count: 2_000_000.0,
        milliseconds: 50.0,
    };
    let usage = Usage {
        runs: BTreeMap::from([("Work".to_owned(), runs)]),
        ..Usage::default()
    };
    // 2 000 000 × 0.05 s × 0.5 GB are 50 000 GB-seconds.
    is(of(template, &usage).total(), 0.40 + 50_000.0 * 0.0000133334);
    let pc = template.replace("arm64", "x86_64");
    is(of(&pc, &usage).total(), 0.40 + 50_000.0 * 0.0000166667);
    let unsaid = r#"{"Resources": {"Work": {"Type": "AWS::Lambda::Function"}}}"#;
    is(of(unsaid, &usage).total(), 0.40 + 12_500.0 * 0.0000166667);
}

#[test]
fn a_function_without_usage_is_left_out_by_name() {
    let template = r#"{"Resources": {"Work": {"Type": "AWS::Lambda::Function"}}}"#;
    let bill = of(template, &Usage::default());
    is(bill.total(), 0.0);
    assert!(bill.left_out[0].what.contains("`Work`"), "{bill:?}");
}

#[test]
fn tables_share_what_is_used() {
    let table =
        r#"{"Type": "AWS::DynamoDB::Table", "Properties": {"BillingMode": "PAY_PER_REQUEST"}}"#;
    let template = format!(r#"{{"Resources": {{"One": {table}, "Two": {table}}}}}"#);
    let usage = Usage {
        table_reads: 4_000_000.0,
        table_writes: 2_000_000.0,
        table_gigabytes: 3.0,
        ..Usage::default()
    };
    is(
        of(&template, &usage).total(),
        4.0 * 0.1525 + 2.0 * 0.7625 + 3.0 * 0.306,
    );
}

#[test]
fn a_price_that_the_table_lacks_is_left_out_and_said() {
    let template = r#"{"Resources": {"Table": {"Type": "AWS::DynamoDB::Table", "Properties": {
        "BillingMode": "PAY_PER_REQUEST",
        "PointInTimeRecoverySpecification": {"PointInTimeRecoveryEnabled": true}}}}}"#;
    let usage = Usage {
        table_gigabytes: 2.0,
        ..Usage::default()
    };
    let home = of(template, &usage);
    is(home.total(), 2.0 * 0.306);
    assert!(
        home.left_out
            .iter()
            .any(|one| one.what.contains("dynamodb-recovery")),
        "{home:?}"
    );
    let virginia = billed(template, "us-east-1", &usage).unwrap();
    is(virginia.total(), 2.0 * 0.25 + 2.0 * 0.20);
    assert!(virginia.left_out.is_empty(), "{virginia:?}");
}

#[test]
fn alarms_cost_by_metric_and_by_how_often_they_look() {
    let alarm = |properties: &str| {
        let template = format!(
            r#"{{"Resources": {{"Alarm": {{"Type": "AWS::CloudWatch::Alarm", "Properties": {properties}}}}}}}"#
        );
        of(&template, &Usage::default()).total()
    };
    is(alarm(r#"{"Period": 60}"#), 0.10);
    is(alarm(r#"{"Period": 10}"#), 0.30);
    is(
        alarm(
            r#"{"Metrics": [{"MetricStat": {"Period": 300}}, {"MetricStat": {"Period": 300}}, {"Expression": "a+b"}]}"#,
        ),
        0.20,
    );
}

#[test]
fn a_region_without_prices_is_refused() {
    let refused = billed(&firewall(1), "eu-north-1", &Usage::default()).unwrap_err();
    assert_eq!(
        refused.to_string(),
        "there are no prices of the region `eu-north-1`, in which `trial` is"
    );
}

#[test]
fn unknown_types_are_listed_and_free_ones_are_not() {
    let template = r#"{"Resources": {
        "Queue": {"Type": "AWS::SQS::Queue"}, "Other": {"Type": "AWS::SQS::Queue"},
        "Role": {"Type": "AWS::IAM::Role"}}}"#;
    let bill = of(template, &Usage::default());
    let expected = BTreeMap::from([(
        "AWS::SQS::Queue".to_owned(),
        vec!["Queue".to_owned(), "Other".to_owned()],
    )]);
    assert_eq!(bill.unknown, expected);
    is(bill.total(), 0.0);
}

#[test]
fn groups_with_a_subscription_are_left_out_by_name() {
    let group = |vendor: &str, name: &str| {
        let template = format!(
            r#"{{"Resources": {{"Firewall": {{"Type": "AWS::WAFv2::WebACL", "Properties": {{"Rules": [
            {{"Statement": {{"ManagedRuleGroupStatement": {{"VendorName": "{vendor}", "Name": "{name}"}}}}}}]}}}}}}}}"#
        );
        of(&template, &Usage::default()).left_out
    };
    assert!(group("AWS", "AWSManagedRulesCommonRuleSet").is_empty());
    assert!(
        group("AWS", "AWSManagedRulesBotControlRuleSet")[0]
            .what
            .contains("BotControl")
    );
    assert!(group("Fortinet", "all")[0].what.contains("`all`"));
}
