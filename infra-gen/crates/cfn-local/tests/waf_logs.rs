//! Log records of web ACLs: AWS's format, filters, and what they hide.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[path = "waf/world.rs"]
mod world;

use std::sync::Arc;

use cfn_local::waf::{Source, WebAcl};
use serde_json::Value;
use world::{Call, Scripted};

const TEMPLATE: &str = r#"
Resources:
  Acl:
    Type: AWS::WAFv2::WebACL
    Properties:
      Scope: REGIONAL
      DefaultAction: {Allow: {}}
      DataProtectionConfig:
        DataProtections:
          - {Action: SUBSTITUTION, Field: {FieldType: SINGLE_HEADER, FieldKeys: [x-token]}}
          - {Action: HASH, Field: {FieldType: SINGLE_COOKIE, FieldKeys: [session]}}
          - {Action: SUBSTITUTION, Field: {FieldType: SINGLE_QUERY_ARGUMENT, FieldKeys: [email]}}
      VisibilityConfig: {CloudWatchMetricsEnabled: true, MetricName: acl, SampledRequestsEnabled: true}
      Rules:
        - Name: Noted
          Priority: 0
          Action: {Count: {}}
          RuleLabels: [{Name: noted}]
          VisibilityConfig: {CloudWatchMetricsEnabled: true, MetricName: noted, SampledRequestsEnabled: true}
          Statement: {SqliMatchStatement: {SensitivityLevel: HIGH, FieldToMatch: {AllQueryArguments: {}}, TextTransformations: [{Priority: 0, Type: URL_DECODE}]}}
        - Name: Common
          Priority: 1
          OverrideAction: {None: {}}
          VisibilityConfig: {CloudWatchMetricsEnabled: true, MetricName: common, SampledRequestsEnabled: true}
          Statement: {ManagedRuleGroupStatement: {VendorName: AWS, Name: AWSManagedRulesCommonRuleSet}}
        - Name: Rate
          Priority: 2
          Action: {Block: {CustomResponse: {ResponseCode: 429}}}
          VisibilityConfig: {CloudWatchMetricsEnabled: true, MetricName: rate, SampledRequestsEnabled: true}
          Statement: {RateBasedStatement: {AggregateKeyType: CUSTOM_KEYS, Limit: 10, EvaluationWindowSec: 120, CustomKeys: [{Header: {Name: X-Token, TextTransformations: [{Priority: 0, Type: NONE}]}}]}}
  Logging:
    Type: AWS::WAFv2::LoggingConfiguration
    Properties:
      ResourceArn: !GetAtt Acl.Arn
      LogDestinationConfigs: ['arn:aws:logs:eu-central-1:000000000000:log-group:aws-waf-logs-x:*']
      RedactedFields: [{SingleHeader: {Name: Accept-Language}}, {UriPath: {}}]
      LoggingFilter:
        DefaultBehavior: DROP
        Filters:
          - {Behavior: KEEP, Requirement: MEETS_ANY, Conditions: [{ActionCondition: {Action: BLOCK}}, {ActionCondition: {Action: COUNT}}]}
"#;

fn acl() -> WebAcl {
    let clock = Arc::new(Scripted::default());
    clock.advance(1_795_000_000);
    world::acl_of(TEMPLATE, clock).unwrap()
}

fn record(acl: &WebAcl, call: &Call) -> Option<Value> {
    let record = call.send(acl, Source::ApiGateway).record?;
    Some(serde_json::from_str(&record).unwrap())
}

#[test]
fn a_refused_request_is_recorded_as_aws_would() {
    let call = Call::new(
        "GET",
        "/secret?q=%3Cscript%3Ealert(1)%3C/script%3E&email=ada@example.com",
    )
    .header("x-token", "hidden")
    .header("cookie", "session=hidden; theme=dark");
    insta::assert_snapshot!(format!("{:#}", record(&acl(), &call).unwrap()), @r#"
    {
      "timestamp": 1795000000000,
      "formatVersion": 1,
      "webaclId": "arn:aws:wafv2:eu-central-1:000000000000:regional/x/Acl/id",
      "terminatingRuleId": "Common",
      "terminatingRuleType": "MANAGED_RULE_GROUP",
      "action": "BLOCK",
      "terminatingRuleMatchDetails": [],
      "httpSourceName": "APIGW",
      "httpSourceId": "source",
      "ruleGroupList": [
        {
          "ruleGroupId": "AWS#AWSManagedRulesCommonRuleSet",
          "terminatingRule": {
            "ruleId": "CrossSiteScripting_QUERYARGUMENTS",
            "action": "BLOCK",
            "ruleMatchDetails": [
              {
                "conditionType": "XSS",
                "location": "ALL_QUERY_ARGS",
                "matchedData": []
              }
            ]
          },
          "nonTerminatingMatchingRules": [],
          "excludedRules": null,
          "x-approximation": "AWS does not publish this rule; an approximation of it ran on this machine"
        }
      ],
      "rateBasedRuleList": [],
      "nonTerminatingMatchingRules": [],
      "requestHeadersInserted": null,
      "responseCodeSent": null,
      "httpRequest": {
        "clientIp": "192.0.2.7",
        "country": "-",
        "headers": [
          {
            "name": "host",
            "value": "www.example.com"
          },
          {
            "name": "user-agent",
            "value": "Mozilla/5.0 (X11; Linux x86_64; rv:132.0) Gecko/20100101 Firefox/132.0"
          },
          {
            "name": "accept",
            "value": "text/html,application/json;q=0.9,*/*;q=0.8"
          },
          {
            "name": "accept-language",
            "value": "REDACTED"
          },
          {
            "name": "x-token",
            "value": "REDACTED"
          },
          {
            "name": "cookie",
            "value": "session=e564b4081d7a9ea4b00dada53bdae70c99b87b6fce869f0c3dd4d2bfa1e53e1c; theme=dark"
          }
        ],
        "uri": "REDACTED",
        "args": "q=%3Cscript%3Ealert(1)%3C/script%3E&email=REDACTED",
        "httpVersion": "HTTP/1.1",
        "httpMethod": "GET",
        "requestId": "request-1",
        "fragment": "",
        "scheme": "https",
        "host": "www.example.com"
      },
      "labels": [
        {
          "name": "awswaf:managed:aws:core-rule-set:CrossSiteScripting_QueryArguments"
        }
      ],
      "requestBodySize": 0,
      "requestBodySizeInspectedByWAF": 0,
      "x-approximation": "AWS does not publish this rule; an approximation of it ran on this machine"
    }
    "#);
}

#[test]
fn only_what_the_filter_keeps_is_recorded() {
    let acl = acl();
    assert_eq!(acl.log_groups(), ["aws-waf-logs-x"]);
    assert_eq!(record(&acl, &Call::new("GET", "/")), None);
    let counted = record(&acl, &Call::new("GET", "/?id=1%27+OR+%271%27=%271")).unwrap();
    assert_eq!(counted["action"], "ALLOW");
    assert_eq!(counted["terminatingRuleId"], "Default_Action");
    assert_eq!(counted["nonTerminatingMatchingRules"][0]["ruleId"], "Noted");
    let details = &counted["nonTerminatingMatchingRules"][0]["ruleMatchDetails"][0];
    assert_eq!(details["conditionType"], "SQL_INJECTION");
    assert_eq!(details["sensitivityLevel"], "HIGH");
    assert_eq!(
        counted["labels"][0]["name"],
        "awswaf:000000000000:webacl:Acl:noted"
    );
    // No approximated rule matched, so the record is not one of an approximation.
    assert_eq!(counted.get("x-approximation"), None);
}

#[test]
fn an_exceeded_rate_is_recorded_without_the_protected_key() {
    let acl = acl();
    let call = Call::new("GET", "/").header("x-token", "hidden");
    let record = (0..11).filter_map(|_| record(&acl, &call)).next().unwrap();
    assert_eq!(record["terminatingRuleType"], "RATE_BASED");
    assert_eq!(record["responseCodeSent"], 429);
    let rate = &record["rateBasedRuleList"][0];
    assert_eq!(rate["limitKey"], "CUSTOMKEYS");
    assert_eq!(rate["maxRateAllowed"], 10);
    assert_eq!(rate["evaluationWindowSec"], "120");
    assert_eq!(rate["customValues"][0]["value"], "REDACTED");
    assert!(!record.to_string().contains("hidden"));
}

#[test]
fn samples_show_the_path_but_nothing_protected() {
    let acl = acl();
    let call = Call::new("GET", "/visible?email=ada@example.com")
        .header("x-token", "hidden")
        .header("user-agent", "nikto");
    call.send(&acl, Source::ApiGateway);
    let samples = acl.samples();
    assert_eq!(samples[0].uri, "/visible?email=REDACTED");
    assert!(!format!("{samples:?}").contains("hidden"));
}
