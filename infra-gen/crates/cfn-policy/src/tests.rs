//! Rules hold for what is right and are broken where it is not.

use serde_json::json;

use super::*;

const RULES: &str = "\
let queues = Resources.*[ Type == 'AWS::SQS::Queue' ]
rule queues_keep_messages when %queues !empty {
    %queues.Properties.MessageRetentionPeriod >= 3600 <<Messages are kept for an hour.>>
}
";

fn queue(properties: Value) -> Value {
    json!({ "Resources": {
        "Topic": { "Type": "AWS::SNS::Topic" },
        "Queue": { "Type": "AWS::SQS::Queue", "Properties": properties },
    } })
}

#[test]
fn a_broken_rule_says_where_and_why() {
    let template = queue(json!({ "MessageRetentionPeriod": 60 }));
    let broken = evaluate("queues.guard", RULES, &template).unwrap();
    assert_eq!(
        broken,
        [Broken {
            file: "queues.guard".to_owned(),
            rule: "queues_keep_messages".to_owned(),
            logical_id: Some("Queue".to_owned()),
            path: Some("Properties.MessageRetentionPeriod".to_owned()),
            sentence: "Messages are kept for an hour".to_owned(),
        }]
    );
}

#[test]
fn what_is_missing_breaks_a_rule_at_its_owner() {
    let broken = evaluate("queues.guard", RULES, &queue(json!({}))).unwrap();
    assert_eq!(broken.len(), 1);
    assert_eq!(broken[0].logical_id.as_deref(), Some("Queue"));
}

#[test]
fn a_rule_that_holds_or_is_about_nothing_says_nothing() {
    let right = queue(json!({ "MessageRetentionPeriod": 7200 }));
    assert_eq!(evaluate("queues.guard", RULES, &right).unwrap(), []);
    let other = json!({ "Resources": { "Topic": { "Type": "AWS::SNS::Topic" } } });
    assert_eq!(evaluate("queues.guard", RULES, &other).unwrap(), []);
}

#[test]
fn a_mistake_in_the_rules_is_told() {
    let error = evaluate("wrong.guard", "rule {", &queue(json!({}))).unwrap_err();
    assert!(error.to_string().contains("`wrong.guard`"), "{error}");
}
