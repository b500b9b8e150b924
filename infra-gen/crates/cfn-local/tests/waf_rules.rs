//! Web ACLs of small templates: what each kind of rule does.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[path = "waf/world.rs"]
mod world;

use std::sync::Arc;

use cfn_local::waf::{Answer, Outcome, Source, Verdict, WebAcl, associated};
use world::{Call, Scripted};

/// A web ACL of these rules, which allows what none of them matches.
fn acl(rules: &str) -> WebAcl {
    acl_and_clock(rules).0
}

fn acl_and_clock(rules: &str) -> (WebAcl, Arc<Scripted>) {
    let clock = Arc::new(Scripted::default());
    clock.advance(1_000_000);
    let acl = world::acl_of(&template(rules), clock.clone()).unwrap();
    (acl, clock)
}

fn error(rules: &str) -> String {
    let error = world::acl_of(&template(rules), Arc::default()).unwrap_err();
    error.to_string()
}

/// The template; each rule gets the visibility it must have.
fn template(rules: &str) -> String {
    let mut list = String::new();
    for rule in rules.trim().split("\n---\n") {
        let name = rule
            .trim()
            .lines()
            .next()
            .unwrap()
            .trim_start_matches("Name: ");
        let visibility = format!(
            "VisibilityConfig: {{CloudWatchMetricsEnabled: true, MetricName: {name}Metric, SampledRequestsEnabled: true}}"
        );
        let body = rule.trim().replace('\n', "\n          ");
        list += &format!("        - {body}\n          {visibility}\n");
    }
    format!(
        r#"
Resources:
  Acl:
    Type: AWS::WAFv2::WebACL
    Properties:
      Scope: REGIONAL
      DefaultAction: {{Allow: {{}}}}
      CustomResponseBodies:
        slow: {{Content: '{{"slow":true}}', ContentType: APPLICATION_JSON}}
      VisibilityConfig: {{CloudWatchMetricsEnabled: true, MetricName: acl, SampledRequestsEnabled: true}}
      Rules:
{list}
  Addresses:
    Type: AWS::WAFv2::IPSet
    Properties: {{Scope: REGIONAL, IPAddressVersion: IPV4, Addresses: [198.51.100.0/24]}}
  Patterns:
    Type: AWS::WAFv2::RegexPatternSet
    Properties: {{Scope: REGIONAL, RegularExpressionList: ['^/old', '\.php$']}}
  Group:
    Type: AWS::WAFv2::RuleGroup
    Properties:
      Capacity: 10
      Scope: REGIONAL
      VisibilityConfig: {{CloudWatchMetricsEnabled: true, MetricName: group, SampledRequestsEnabled: true}}
      Rules:
        - Name: Trace
          Priority: 0
          Action: {{Block: {{}}}}
          RuleLabels: [{{Name: seen}}]
          VisibilityConfig: {{CloudWatchMetricsEnabled: true, MetricName: trace, SampledRequestsEnabled: true}}
          Statement: {{ByteMatchStatement: {{SearchString: TRACE, PositionalConstraint: EXACTLY, FieldToMatch: {{Method: {{}}}}, TextTransformations: [{{Priority: 0, Type: NONE}}]}}}}
"#
    )
}

fn send(acl: &WebAcl, call: &Call) -> Verdict {
    call.send(acl, Source::ApiGateway)
}

fn get(uri: &str) -> Call {
    Call::new("GET", uri)
}

/// Whether a statement that blocks lets a request pass.
#[track_caller]
fn matches(statement: &str, call: &Call) -> bool {
    let rule = format!("Name: R\nPriority: 0\nAction: {{Block: {{}}}}\nStatement: {statement}");
    !send(&acl(&rule), call).is_allowed()
}

fn bytes(field: &str, constraint: &str, search: &str, transformations: &str) -> String {
    let steps = transformations.split(' ').enumerate();
    let steps: Vec<_> = steps
        .map(|(priority, step)| format!("{{Priority: {priority}, Type: {step}}}"))
        .collect();
    format!(
        "{{ByteMatchStatement: {{FieldToMatch: {field}, PositionalConstraint: {constraint}, SearchString: '{search}', TextTransformations: [{}]}}}}",
        steps.join(", ")
    )
}

const PATH: &str = "{UriPath: {}}";

#[test]
fn byte_matches_look_where_the_constraint_says() {
    for (constraint, search, yes, no) in [
        ("EXACTLY", "/a", "/a", "/ab"),
        ("STARTS_WITH", "/a", "/ab", "/ba"),
        ("ENDS_WITH", ".js", "/x.js", "/x.json"),
        ("CONTAINS", "bot", "/robots", "/rabbits"),
        ("CONTAINS_WORD", "bot", "/a-bot.x", "/robots"),
    ] {
        let statement = bytes(PATH, constraint, search, "NONE");
        assert!(matches(&statement, &get(yes)), "{constraint} {yes}");
        assert!(!matches(&statement, &get(no)), "{constraint} {no}");
    }
}

#[test]
fn transformations_are_applied_in_the_order_of_their_priorities() {
    let statement = bytes(
        "{QueryString: {}}",
        "CONTAINS",
        "<b>",
        "URL_DECODE HTML_ENTITY_DECODE LOWERCASE",
    );
    assert!(matches(&statement, &get("/?q=%26lt;B%26gt;")));
    let statement = bytes(
        "{QueryString: {}}",
        "CONTAINS",
        "<b>",
        "HTML_ENTITY_DECODE URL_DECODE LOWERCASE",
    );
    assert!(!matches(&statement, &get("/?q=%26lt;B%26gt;")));
}

#[test]
fn every_component_is_found() {
    let call = Call::new("PUT", "/p?Color=red&x=1")
        .header("x-team", "blue")
        .header("cookie", "a=1; b=two")
        .body(br#"{"user":{"name":"ada"},"tags":["new"]}"#);
    for (field, search) in [
        ("{Method: {}}", "PUT"),
        ("{SingleHeader: {Name: X-Team}}", "blue"),
        ("{SingleQueryArgument: {Name: color}}", "red"),
        ("{AllQueryArguments: {}}", "1"),
        (
            "{Cookies: {MatchPattern: {IncludedCookies: [b]}, MatchScope: VALUE, OversizeHandling: CONTINUE}}",
            "two",
        ),
        (
            "{Headers: {MatchPattern: {All: {}}, MatchScope: KEY, OversizeHandling: CONTINUE}}",
            "x-team",
        ),
        (
            "{JsonBody: {MatchPattern: {IncludedPaths: [/user]}, MatchScope: VALUE}}",
            "ada",
        ),
        (
            "{JsonBody: {MatchPattern: {All: {}}, MatchScope: KEY}}",
            "tags",
        ),
        (
            "{JsonBody: {MatchPattern: {All: {}}, MatchScope: ALL}}",
            "new",
        ),
    ] {
        assert!(
            matches(&bytes(field, "EXACTLY", search, "NONE"), &call),
            "{field}"
        );
        assert!(
            !matches(&bytes(field, "EXACTLY", "other", "NONE"), &call),
            "{field}"
        );
    }
    for (field, search) in [
        (
            "{Cookies: {MatchPattern: {ExcludedCookies: [b]}, MatchScope: VALUE, OversizeHandling: CONTINUE}}",
            "two",
        ),
        (
            "{JsonBody: {MatchPattern: {IncludedPaths: [/tags]}, MatchScope: VALUE}}",
            "ada",
        ),
    ] {
        assert!(
            !matches(&bytes(field, "EXACTLY", search, "NONE"), &call),
            "{field}"
        );
    }
}

#[test]
fn a_body_that_is_no_json_is_handled_as_the_rule_says() {
    let call = Call::new("POST", "/").body(b"{broken");
    for (behavior, matched) in [
        ("MATCH", true),
        ("NO_MATCH", false),
        ("EVALUATE_AS_STRING", true),
    ] {
        let field = format!(
            "{{JsonBody: {{MatchPattern: {{All: {{}}}}, MatchScope: ALL, InvalidFallbackBehavior: {behavior}}}}}"
        );
        assert_eq!(
            matches(&bytes(&field, "CONTAINS", "broken", "NONE"), &call),
            matched,
            "{behavior}"
        );
    }
}

#[test]
fn a_body_is_inspected_up_to_the_limit_of_its_service() {
    let mut long = vec![b'.'; 20_000];
    long.extend(b"needle");
    let call = Call::new("POST", "/").body(&long);
    for (handling, matched) in [("CONTINUE", false), ("MATCH", true), ("NO_MATCH", false)] {
        let field = format!("{{Body: {{OversizeHandling: {handling}}}}}");
        assert_eq!(
            matches(&bytes(&field, "CONTAINS", "needle", "NONE"), &call),
            matched,
            "{handling}"
        );
    }
    let between = Call::new("POST", "/").body(&[b'.'; 10_000]);
    let statement = bytes(
        "{Body: {OversizeHandling: MATCH}}",
        "CONTAINS",
        "needle",
        "NONE",
    );
    let acl = acl(&format!(
        "Name: R\nPriority: 0\nAction: {{Block: {{}}}}\nStatement: {statement}"
    ));
    assert!(between.send(&acl, Source::ApiGateway).is_allowed());
    assert!(!between.send(&acl, Source::LoadBalancer).is_allowed());
}

#[test]
fn sizes_patterns_addresses_and_combinations_match() {
    let none = "TextTransformations: [{Priority: 0, Type: NONE}]";
    let size = format!(
        "{{SizeConstraintStatement: {{FieldToMatch: {PATH}, ComparisonOperator: GE, Size: 5, {none}}}}}"
    );
    assert!(matches(&size, &get("/1234")) && !matches(&size, &get("/123")));
    let set = format!(
        "{{RegexPatternSetReferenceStatement: {{Arn: !GetAtt Patterns.Arn, FieldToMatch: {PATH}, {none}}}}}"
    );
    assert!(
        matches(&set, &get("/x.php"))
            && matches(&set, &get("/old/x"))
            && !matches(&set, &get("/x"))
    );
    let addresses = "{IPSetReferenceStatement: {Arn: !GetAtt Addresses.Arn}}";
    assert!(matches(addresses, &get("/").from("198.51.100.9")) && !matches(addresses, &get("/")));
    let forwarded = "{IPSetReferenceStatement: {Arn: !GetAtt Addresses.Arn, IPSetForwardedIPConfig: {HeaderName: X-Forwarded-For, FallbackBehavior: MATCH, Position: LAST}}}";
    assert!(matches(
        forwarded,
        &get("/").header("x-forwarded-for", "192.0.2.1, 198.51.100.9")
    ));
    assert!(!matches(
        forwarded,
        &get("/").header("x-forwarded-for", "198.51.100.9, 192.0.2.1")
    ));
    assert!(matches(
        forwarded,
        &get("/").header("x-forwarded-for", "unknown")
    ));
    assert!(!matches(forwarded, &get("/").from("198.51.100.9")));
    let country = "{GeoMatchStatement: {CountryCodes: [DE]}}";
    assert!(!matches(country, &get("/")));
    let both = format!(
        "{{AndStatement: {{Statements: [{size}, {{NotStatement: {{Statement: {set}}}}}]}}}}"
    );
    assert!(matches(&both, &get("/1234")) && !matches(&both, &get("/1234.php")));
    let either = format!("{{OrStatement: {{Statements: [{country}, {addresses}]}}}}");
    assert!(matches(&either, &get("/").from("198.51.100.9")) && !matches(&either, &get("/")));
}

#[test]
fn the_lowest_priority_decides_and_counting_goes_on() {
    let any = bytes(PATH, "STARTS_WITH", "/", "NONE");
    let acl = acl(&format!(
        "Name: Last\nPriority: 9\nAction: {{Block: {{}}}}\nStatement: {any}
---
Name: First\nPriority: 1\nAction: {{Count: {{CustomRequestHandling: {{InsertHeaders: [{{Name: seen, Value: 'yes'}}]}}}}}}\nStatement: {any}
---
Name: Second\nPriority: 2\nAction: {{Allow: {{}}}}\nStatement: {any}"
    ));
    let verdict = send(&acl, &get("/"));
    assert_eq!(verdict.decided_by.unwrap().rule, "Second");
    assert_eq!(verdict.counted[0].rule, "First");
    let headers = vec![("x-amzn-waf-seen".to_owned(), "yes".to_owned())];
    assert_eq!(verdict.outcome, Outcome::Allow { headers });
}

#[test]
fn a_custom_answer_has_its_status_headers_and_body() {
    let any = bytes(PATH, "STARTS_WITH", "/", "NONE");
    let acl = acl(&format!(
        "Name: R\nPriority: 0\nAction: {{Block: {{CustomResponse: {{ResponseCode: 429, CustomResponseBodyKey: slow, ResponseHeaders: [{{Name: Retry-After, Value: '30'}}]}}}}}}\nStatement: {any}"
    ));
    let answer = Answer {
        status: 429,
        headers: vec![("Retry-After".to_owned(), "30".to_owned())],
        content_type: Some("application/json"),
        body: r#"{"slow":true}"#.into(),
    };
    assert_eq!(send(&acl, &get("/")).outcome, Outcome::Block(Some(answer)));
}

const RATE: &str = "Name: Rate\nPriority: 0\nAction: {Block: {}}\nStatement: {RateBasedStatement: ";

#[test]
fn a_rate_limit_refuses_above_the_limit_until_the_window_has_passed() {
    let (acl, clock) = acl_and_clock(&format!(
        "{RATE}{{AggregateKeyType: IP, Limit: 10, EvaluationWindowSec: 60}}}}"
    ));
    for _ in 0..10 {
        assert!(send(&acl, &get("/")).is_allowed());
        clock.advance(1);
    }
    assert!(!send(&acl, &get("/")).is_allowed());
    assert!(send(&acl, &get("/").from("192.0.2.8")).is_allowed());
    // The eleventh counted as well: two of the first must have left the window.
    clock.advance(50);
    assert!(!send(&acl, &get("/")).is_allowed());
    clock.advance(60);
    assert!(send(&acl, &get("/")).is_allowed());
}

#[test]
fn a_window_slides() {
    let (acl, clock) = acl_and_clock(&format!(
        "{RATE}{{AggregateKeyType: IP, Limit: 10, EvaluationWindowSec: 60}}}}"
    ));
    // Ten at the end of one minute and ten at the start of the next are twenty within one.
    clock.advance(59);
    assert!((0..10).all(|_| send(&acl, &get("/")).is_allowed()));
    clock.advance(2);
    assert!((0..10).all(|_| !send(&acl, &get("/")).is_allowed()));
}

#[test]
fn a_scope_down_statement_says_what_is_counted() {
    let scope = bytes("{Method: {}}", "EXACTLY", "POST", "NONE");
    let acl = acl(&format!(
        "{RATE}{{AggregateKeyType: IP, Limit: 10, ScopeDownStatement: {scope}}}}}"
    ));
    assert!((0..100).all(|_| send(&acl, &get("/")).is_allowed()));
    let post = Call::new("POST", "/");
    assert!((0..10).all(|_| send(&acl, &post).is_allowed()));
    assert!(!send(&acl, &post).is_allowed());
    assert!(send(&acl, &get("/")).is_allowed());
}

#[test]
fn rates_are_counted_by_forwarded_address_or_by_custom_keys() {
    let acl_forwarded = acl(&format!(
        "{RATE}{{AggregateKeyType: FORWARDED_IP, Limit: 10, ForwardedIPConfig: {{HeaderName: X-Forwarded-For, FallbackBehavior: NO_MATCH}}}}}}"
    ));
    let from = |address| get("/").header("x-forwarded-for", address);
    assert!((0..10).all(|_| send(&acl_forwarded, &from("203.0.113.1")).is_allowed()));
    assert!(!send(&acl_forwarded, &from("203.0.113.1")).is_allowed());
    assert!(send(&acl_forwarded, &from("203.0.113.2")).is_allowed());
    assert!((0..20).all(|_| send(&acl_forwarded, &from("nobody")).is_allowed()));
    let keys = "[{Header: {Name: x-key, TextTransformations: [{Priority: 0, Type: LOWERCASE}]}}, {HTTPMethod: {}}]";
    let acl_keys = acl(&format!(
        "{RATE}{{AggregateKeyType: CUSTOM_KEYS, Limit: 10, CustomKeys: {keys}}}}}"
    ));
    let with = |method, key| Call::new(method, "/").header("x-key", key);
    assert!((0..10).all(|_| send(&acl_keys, &with("GET", "A")).is_allowed()));
    assert!(!send(&acl_keys, &with("GET", "a")).is_allowed());
    assert!(send(&acl_keys, &with("POST", "a")).is_allowed());
    assert!((0..20).all(|_| send(&acl_keys, &get("/")).is_allowed()));
}

const COMMON: &str = "Name: Common\nPriority: 1\nOverrideAction: {None: {}}\nStatement: {ManagedRuleGroupStatement: {VendorName: AWS, Name: AWSManagedRulesCommonRuleSet";

#[test]
fn labels_of_counted_managed_rules_are_matched_by_later_rules() {
    let acl = acl(&format!(
        "Name: Mark\nPriority: 0\nAction: {{Count: {{}}}}\nRuleLabels: [{{Name: 'team:trusted'}}]\nStatement: {}
---
{COMMON}, RuleActionOverrides: [{{Name: CrossSiteScripting_BODY, ActionToUse: {{Count: {{}}}}}}]}}}}
---
Name: Findings\nPriority: 2\nAction: {{Block: {{}}}}\nStatement: {{AndStatement: {{Statements: [{{LabelMatchStatement: {{Scope: NAMESPACE, Key: 'awswaf:managed:aws:core-rule-set:'}}}}, {{NotStatement: {{Statement: {{LabelMatchStatement: {{Scope: LABEL, Key: 'team:trusted'}}}}}}}}]}}}}",
        bytes("{SingleHeader: {Name: x-team}}", "EXACTLY", "red", "NONE")
    ));
    let attack = Call::new("POST", "/").body(b"<script>alert(1)</script>");
    let refused = send(&acl, &attack);
    assert_eq!(refused.decided_by.unwrap().rule, "Findings");
    assert_eq!(
        refused.labels,
        ["awswaf:managed:aws:core-rule-set:CrossSiteScripting_Body"]
    );
    let trusted = send(&acl, &attack.header("x-team", "red"));
    assert!(trusted.is_allowed());
    assert_eq!(
        trusted.labels[0],
        "awswaf:000000000000:webacl:Acl:team:trusted"
    );
}

#[test]
fn a_managed_group_that_is_counted_refuses_nothing() {
    let counting = COMMON.replace("None: {}", "Count: {}");
    let acl = acl(&format!("{counting}}}}}"));
    let verdict = send(&acl, &get("/").without("user-agent"));
    assert!(verdict.is_allowed());
    let names: Vec<_> = verdict
        .counted
        .iter()
        .map(|rule| rule.rule.as_str())
        .collect();
    assert_eq!(names, ["Common"]);
    assert_eq!(
        verdict.labels,
        ["awswaf:managed:aws:core-rule-set:NoUserAgent_Header"]
    );
}

#[test]
fn a_managed_rule_is_excluded_or_scoped_down() {
    let without = get("/").without("user-agent");
    let excluded = acl(&format!(
        "{COMMON}, ExcludedRules: [{{Name: NoUserAgent_HEADER}}]}}}}"
    ));
    assert!(send(&excluded, &without).is_allowed());
    let scope = bytes(PATH, "STARTS_WITH", "/api", "NONE");
    let scoped = acl(&format!("{COMMON}, ScopeDownStatement: {scope}}}}}"));
    assert!(send(&scoped, &without).is_allowed());
    assert!(!send(&scoped, &get("/api").without("user-agent")).is_allowed());
}

#[test]
fn a_rule_group_of_the_template_is_evaluated_and_overridden() {
    let rule = "Name: Own\nPriority: 0\nOverrideAction: {None: {}}\nStatement: {RuleGroupReferenceStatement: {Arn: !GetAtt Group.Arn";
    let trace = Call::new("TRACE", "/");
    let verdict = send(&acl(&format!("{rule}}}}}")), &trace);
    assert_eq!(verdict.decided_by.unwrap().within.as_deref(), Some("Trace"));
    assert_eq!(verdict.labels, ["awswaf:000000000000:rulegroup:Group:seen"]);
    let counted = acl(&format!(
        "{rule}, RuleActionOverrides: [{{Name: Trace, ActionToUse: {{Count: {{}}}}}}]}}}}"
    ));
    assert!(send(&counted, &trace).is_allowed());
}

#[test]
fn what_is_not_evaluated_here_is_an_error_with_its_path() {
    let any = bytes(PATH, "STARTS_WITH", "/", "NONE");
    for (rule, message) in [
        (
            format!("Name: R\nPriority: 0\nAction: {{Captcha: {{}}}}\nStatement: {any}"),
            "Acl.Rules[0].Action.Captcha is not evaluated on this machine",
        ),
        (
            "Name: R\nPriority: 0\nAction: {Block: {}}\nStatement: {AsnMatchStatement: {AsnList: [1]}}".to_owned(),
            "Acl.Rules[0].Statement.AsnMatchStatement is not evaluated on this machine",
        ),
        (
            format!("Name: R\nPriority: 0\nAction: {{Block: {{}}}}\nStatement: {}", bytes("{JA3Fingerprint: {}}", "EXACTLY", "x", "NONE")),
            "Acl.Rules[0].Statement.ByteMatchStatement.FieldToMatch.JA3Fingerprint is not evaluated on this machine",
        ),
        (
            format!("Name: R\nPriority: 0\nAction: {{Block: {{}}}}\nStatement: {}", bytes(PATH, "EXACTLY", "x", "MD5")),
            "Acl.Rules[0].Statement.ByteMatchStatement.TextTransformations[0].Type is not evaluated on this machine",
        ),
        (
            COMMON.replace("CommonRuleSet", "BotControlRuleSet") + "}}",
            "Acl.Rules[0].Statement.ManagedRuleGroupStatement.Name: there is no approximation of `AWSManagedRulesBotControlRuleSet` on this machine",
        ),
        (
            format!("{COMMON}, RuleActionOverrides: [{{Name: Nope, ActionToUse: {{Count: {{}}}}}}]}}}}"),
            "Acl.Rules[0].Statement.ManagedRuleGroupStatement.RuleActionOverrides[0].Name: the group has no rule `Nope`",
        ),
        (
            format!("Name: R\nPriority: 0\nAction: {{Block: {{CustomResponse: {{ResponseCode: 403, CustomResponseBodyKey: gone}}}}}}\nStatement: {any}"),
            "Acl.Rules[0].Action.Block.CustomResponse.CustomResponseBodyKey: there is no such entry in `CustomResponseBodies`",
        ),
        (
            format!("Name: R\nPriority: 0\nAction: {{Block: {{}}}}\nCaptchaConfig: {{}}\nStatement: {any}"),
            "Acl.Rules[0].CaptchaConfig is not evaluated on this machine",
        ),
    ] {
        assert_eq!(error(&rule), message);
    }
}

#[test]
fn metrics_and_samples_tell_what_each_rule_did() {
    let acl = acl(&format!("{COMMON}}}}}"));
    send(&acl, &get("/"));
    send(&acl, &get("/").header("user-agent", "sqlmap/1.7"));
    let metrics = acl.metrics();
    let count = |rule: &str, within: Option<&str>| {
        let mut metrics = metrics.iter();
        let metric =
            metrics.find(|metric| metric.rule == rule && metric.within.as_deref() == within);
        metric.map(|metric| (metric.allowed, metric.blocked, metric.counted))
    };
    assert_eq!(count("ALL", None), Some((1, 1, 0)));
    assert_eq!(count("Default_Action", None), Some((1, 0, 0)));
    assert_eq!(count("CommonMetric", None), Some((0, 1, 0)));
    assert_eq!(
        count("CommonMetric", Some("UserAgent_BadBots_HEADER")),
        Some((0, 1, 0))
    );
    assert_eq!(count("CommonMetric", Some("NoUserAgent_HEADER")), None);
    let samples = acl.samples();
    assert_eq!(samples.len(), 2);
    assert_eq!(
        samples[0].within.as_deref(),
        Some("AWS#AWSManagedRulesCommonRuleSet#UserAgent_BadBots_HEADER")
    );
    let actions: Vec<&str> = samples.iter().map(|sample| &*sample.action).collect();
    assert_eq!(actions, ["BLOCK", "ALLOW"]);
}

#[test]
fn an_association_gives_a_stage_its_web_acl() {
    let deployment = world::deploy(
        "
Resources:
  Acl: {Type: AWS::WAFv2::WebACL}
  Association:
    Type: AWS::WAFv2::WebACLAssociation
    Properties: {ResourceArn: 'arn:aws:apigateway:::/restapis/a/stages/b', WebACLArn: !GetAtt Acl.Arn}
",
    );
    let acl = |arn| associated(&deployment, arn).map(|acl| acl.logical_id.as_str());
    assert_eq!(
        acl("arn:aws:apigateway:::/restapis/a/stages/b"),
        Some("Acl")
    );
    assert_eq!(acl("arn:aws:apigateway:::/restapis/a/stages/c"), None);
}
