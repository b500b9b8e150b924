//! What statements cost in capacity units.
//!
//! <https://docs.aws.amazon.com/waf/latest/developerguide/aws-waf-capacity-units.html>
//! and the pages of the statements and managed rule groups it links to.

use serde_json::Value;

use crate::subject::items;

/// Units of AWS's own rule groups.
const MANAGED: [(&str, u64); 15] = [
    ("AWSManagedRulesCommonRuleSet", 700),
    ("AWSManagedRulesKnownBadInputsRuleSet", 200),
    ("AWSManagedRulesSQLiRuleSet", 200),
    ("AWSManagedRulesLinuxRuleSet", 200),
    ("AWSManagedRulesWindowsRuleSet", 200),
    ("AWSManagedRulesAdminProtectionRuleSet", 100),
    ("AWSManagedRulesPHPRuleSet", 100),
    ("AWSManagedRulesUnixRuleSet", 100),
    ("AWSManagedRulesWordPressRuleSet", 100),
    ("AWSManagedRulesAnonymousIpList", 50),
    ("AWSManagedRulesBotControlRuleSet", 50),
    ("AWSManagedRulesATPRuleSet", 50),
    ("AWSManagedRulesACFPRuleSet", 50),
    ("AWSManagedRulesAntiDDoSRuleSet", 50),
    ("AWSManagedRulesAmazonIpReputationList", 25),
];

/// The units of a statement. Rule groups of others count nothing here: only
/// WAF knows their price.
pub(super) fn price(statement: &Value) -> u64 {
    let get = |key: &str| statement.get(key);
    if let Some(group) = get("ManagedRuleGroupStatement") {
        return managed(group);
    }
    if let Some(rate) = get("RateBasedStatement") {
        let keys = rate
            .get("CustomKeys")
            .map_or(0, |keys| items(keys).len() as u64);
        let scope = rate.get("ScopeDownStatement").map_or(0, price);
        return 2 + 30 * keys + scope;
    }
    for key in ["AndStatement", "OrStatement"] {
        if let Some(inner) = get(key).and_then(|statement| statement.get("Statements")) {
            return items(inner).iter().map(price).sum();
        }
    }
    if let Some(inner) = get("NotStatement").and_then(|statement| statement.get("Statement")) {
        return price(inner);
    }
    if let Some(set) = get("IPSetReferenceStatement") {
        let forwarded = set.get("IPSetForwardedIPConfig");
        let anywhere =
            forwarded.is_some_and(|config| config.get("Position").is_some_and(|p| p == "ANY"));
        return if anywhere { 5 } else { 1 };
    }
    let inspected = [
        ("ByteMatchStatement", byte_match as fn(&Value) -> u64),
        ("RegexMatchStatement", |_| 3),
        ("RegexPatternSetReferenceStatement", |_| 25),
        ("SqliMatchStatement", sqli),
        ("XssMatchStatement", |_| 40),
        ("SizeConstraintStatement", |_| 1),
    ];
    for (key, base) in inspected {
        if let Some(statement) = get(key) {
            return inspection(statement, base(statement));
        }
    }
    // Labels, countries and networks.
    1
}

fn managed(group: &Value) -> u64 {
    let name = group
        .get("Name")
        .and_then(Value::as_str)
        .unwrap_or_default();
    let own = MANAGED
        .iter()
        .find(|(known, _)| *known == name)
        .map_or(0, |(_, units)| *units);
    own + group.get("ScopeDownStatement").map_or(0, price)
}

fn byte_match(statement: &Value) -> u64 {
    match statement
        .get("PositionalConstraint")
        .and_then(Value::as_str)
    {
        Some("CONTAINS" | "CONTAINS_WORD") => 10,
        _ => 2,
    }
}

fn sqli(statement: &Value) -> u64 {
    match statement.get("SensitivityLevel").and_then(Value::as_str) {
        Some("HIGH") => 30,
        _ => 20,
    }
}

/// The price of looking at a part of the request: all query arguments cost ten
/// more, a JSON body is twice as dear, a text transformation costs ten.
fn inspection(statement: &Value, base: u64) -> u64 {
    let field = statement.get("FieldToMatch").unwrap_or(&Value::Null);
    let arguments = if field.get("AllQueryArguments").is_some() {
        10
    } else {
        0
    };
    let factor = if field.get("JsonBody").is_some() {
        2
    } else {
        1
    };
    let transformations = statement.get("TextTransformations").map_or(0, |list| {
        items(list)
            .iter()
            .filter(|t| t.get("Type").is_some_and(|kind| kind != "NONE"))
            .count()
    });
    (base + arguments) * factor + 10 * transformations as u64
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_statement_costs_what_its_parts_cost() {
        let path = json!({
            "ByteMatchStatement": {
                "PositionalConstraint": "STARTS_WITH",
                "FieldToMatch": { "UriPath": {} },
                "TextTransformations": [{ "Priority": 0, "Type": "NORMALIZE_PATH" }],
            }
        });
        assert_eq!(price(&path), 12);
        let rate = json!({ "RateBasedStatement": { "Limit": 100, "ScopeDownStatement": path } });
        assert_eq!(price(&rate), 14);
        let both =
            json!({ "AndStatement": { "Statements": [rate, { "LabelMatchStatement": {} }] } });
        assert_eq!(price(&both), 15);
    }

    #[test]
    fn a_json_body_costs_twice() {
        let body = json!({
            "SqliMatchStatement": {
                "FieldToMatch": { "JsonBody": {} },
                "TextTransformations": [{ "Priority": 0, "Type": "NONE" }],
            }
        });
        assert_eq!(price(&body), 40);
    }

    #[test]
    fn a_managed_group_has_its_own_price() {
        let group =
            json!({ "ManagedRuleGroupStatement": { "Name": "AWSManagedRulesCommonRuleSet" } });
        assert_eq!(price(&group), 700);
    }
}
