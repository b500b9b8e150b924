//! Conditions: what a request has to be like.
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html>

use std::collections::BTreeMap;

use serde_json::Value;

use super::pattern::{matches, matches_arn};

/// The condition keys of a request, lower case, as in `aws:securetransport`.
#[derive(Debug, Clone, Default)]
pub struct Context(BTreeMap<String, String>);

impl Context {
    /// A context without keys.
    pub fn new() -> Context {
        Context::default()
    }

    /// Adds a key.
    #[must_use]
    pub fn with(mut self, key: &str, value: impl Into<String>) -> Context {
        self.0.insert(key.to_ascii_lowercase(), value.into());
        self
    }

    fn get(&self, key: &str) -> Option<&str> {
        self.0.get(&key.to_ascii_lowercase()).map(String::as_str)
    }
}

/// A comparison of one key with values.
#[derive(Debug, Clone)]
pub(super) struct Condition {
    operator: Operator,
    negated: bool,
    if_exists: bool,
    key: String,
    values: Vec<String>,
}

#[derive(Debug, Clone, Copy)]
enum Operator {
    Equals,
    EqualsIgnoreCase,
    Like,
    Arn,
    Null,
}

/// A `Condition` element; `None` when something in it is not understood.
pub(super) fn parse(element: &Value) -> Option<Vec<Condition>> {
    let mut conditions = Vec::new();
    for (operator, keys) in element.as_object()? {
        let (name, if_exists) = match operator.strip_suffix("IfExists") {
            Some(name) => (name, true),
            None => (operator.as_str(), false),
        };
        let (operator, negated) = self::operator(name)?;
        for (key, values) in keys.as_object()? {
            conditions.push(Condition {
                operator,
                negated,
                if_exists,
                key: key.clone(),
                values: texts(values)?,
            });
        }
    }
    Some(conditions)
}

fn operator(name: &str) -> Option<(Operator, bool)> {
    Some(match name {
        "StringEquals" | "Bool" => (Operator::Equals, false),
        "StringNotEquals" => (Operator::Equals, true),
        "StringEqualsIgnoreCase" => (Operator::EqualsIgnoreCase, false),
        "StringNotEqualsIgnoreCase" => (Operator::EqualsIgnoreCase, true),
        "StringLike" => (Operator::Like, false),
        "StringNotLike" => (Operator::Like, true),
        // The two differ in name only.
        "ArnEquals" | "ArnLike" => (Operator::Arn, false),
        "ArnNotEquals" | "ArnNotLike" => (Operator::Arn, true),
        "Null" => (Operator::Null, false),
        _ => return None,
    })
}

/// One text or several; a policy variable is not understood.
fn texts(values: &Value) -> Option<Vec<String>> {
    let text = |value: &Value| match value {
        Value::String(text) if text.contains("${") => None,
        Value::String(text) => Some(text.clone()),
        Value::Bool(flag) => Some(flag.to_string()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    };
    match values {
        Value::Array(values) => values.iter().map(text).collect(),
        value => Some(vec![text(value)?]),
    }
}

impl Condition {
    /// Whether a request is like that.
    pub(super) fn holds(&self, context: &Context) -> bool {
        let found = context.get(&self.key);
        if matches!(self.operator, Operator::Null) {
            let absent = found.is_none().to_string();
            return self
                .values
                .iter()
                .any(|value| value.eq_ignore_ascii_case(&absent));
        }
        let Some(found) = found else {
            return self.if_exists || self.negated;
        };
        let any = self.values.iter().any(|value| match self.operator {
            Operator::Equals => value == found,
            Operator::EqualsIgnoreCase => value.eq_ignore_ascii_case(found),
            Operator::Like => matches(value, found),
            Operator::Arn => matches_arn(value, found),
            Operator::Null => false,
        });
        any != self.negated
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn holds(element: &Value, context: &Context) -> Option<bool> {
        let conditions = parse(element)?;
        Some(conditions.iter().all(|condition| condition.holds(context)))
    }

    #[test]
    fn operators_compare_as_named() {
        let context = Context::new()
            .with("aws:SecureTransport", "true")
            .with("aws:SourceArn", "arn:aws:cloudfront::1:distribution/E1");
        for (operator, value, expected) in [
            ("Bool", "true", true),
            ("Bool", "false", false),
            ("StringEquals", "TRUE", false),
            ("StringEqualsIgnoreCase", "TRUE", true),
            ("StringNotEquals", "true", false),
            ("StringLike", "t*", true),
            ("StringNotLike", "t*", false),
            ("Null", "false", true),
            ("Null", "true", false),
        ] {
            let element = json!({operator: {"aws:securetransport": value}});
            assert_eq!(holds(&element, &context), Some(expected), "{operator}");
        }
        let arn = json!({"ArnLike": {"AWS:SourceArn": "arn:aws:cloudfront::*:distribution/*"}});
        assert_eq!(holds(&arn, &context), Some(true));
    }

    #[test]
    fn a_key_that_is_absent_equals_nothing() {
        let context = Context::new();
        let ask = |operator: &str| holds(&json!({operator: {"aws:SourceArn": "x"}}), &context);
        assert_eq!(ask("StringEquals"), Some(false));
        assert_eq!(ask("StringNotEquals"), Some(true));
        assert_eq!(ask("StringEqualsIfExists"), Some(true));
    }

    #[test]
    fn what_is_not_understood_is_none() {
        for element in [
            json!({"NumericLessThan": {"s3:max-keys": 10}}),
            json!({"ForAllValues:StringEquals": {"dynamodb:LeadingKeys": ["a"]}}),
            json!({"StringEquals": {"aws:PrincipalTag/a": "${aws:username}"}}),
            json!({"StringEquals": "x"}),
            json!([]),
        ] {
            assert!(parse(&element).is_none(), "{element}");
        }
    }
}
