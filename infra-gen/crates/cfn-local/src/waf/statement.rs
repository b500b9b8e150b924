//! Rule statements that look at one request.
//!
//! See <https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statements-list.html>.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use regex::bytes::{Regex, RegexSet};

use super::address::{Forwarded, Range};
use super::component::Component;
use super::details::Detail;
use super::injection;
use super::inspected::Inspected;
use super::labels::LabelMatch;
use super::node::{AclError, Node};
use crate::deployed::{Deployment, Resource};

/// Where a byte match looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Position {
    Exactly,
    StartsWith,
    EndsWith,
    Contains,
    ContainsWord,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Comparison {
    Equal,
    Unequal,
    AtMost,
    Below,
    AtLeast,
    Above,
}

/// A statement.
#[derive(Debug)]
pub(super) enum Statement {
    Bytes(Component, Position, Vec<u8>),
    Size(Component, Comparison, u64),
    Pattern(Component, Regex),
    Patterns(Component, RegexSet),
    Sqli(Component, bool),
    Xss(Component),
    Addresses(Vec<Range>, Option<Forwarded>),
    /// A request from this machine has no country.
    Country,
    Label(LabelMatch),
    And(Vec<Statement>),
    Or(Vec<Statement>),
    Not(Box<Statement>),
}

/// What statements are read with: what they can refer to.
#[derive(Clone, Copy)]
pub(super) struct Scope<'a> {
    pub(super) deployment: &'a Deployment,
    /// The namespace of labels without one.
    pub(super) prefix: &'a str,
}

impl Scope<'_> {
    /// The resource of this type that an `Arn` property refers to.
    pub(super) fn resource(&self, type_name: &str, arn: &Node<'_>) -> Result<&Resource, AclError> {
        self.deployment
            .find(type_name, arn.text()?)
            .ok_or_else(|| arn.invalid(format!("there is no deployed {type_name} of this ARN")))
    }
}

impl Statement {
    pub(super) fn read(node: &Node<'_>, scope: Scope<'_>) -> Result<Statement, AclError> {
        let (name, body) = node.choice()?;
        match name {
            "ByteMatchStatement" => byte_match(&body),
            "SizeConstraintStatement" => size(&body),
            "RegexMatchStatement" => {
                body.only(&["FieldToMatch", "RegexString", "TextTransformations"])?;
                let pattern = body.need("RegexString")?;
                let regex = Regex::new(pattern.text()?);
                let regex = regex.map_err(|error| pattern.invalid(error.to_string()))?;
                Ok(Statement::Pattern(Component::read(&body)?, regex))
            }
            "RegexPatternSetReferenceStatement" => {
                body.only(&["Arn", "FieldToMatch", "TextTransformations"])?;
                let set = scope.resource("AWS::WAFv2::RegexPatternSet", &body.need("Arn")?)?;
                let root = Node::root(&set.logical_id, &set.properties);
                let list = root.need("RegularExpressionList")?;
                let set = RegexSet::new(list.texts()?);
                let set = set.map_err(|error| list.invalid(error.to_string()))?;
                Ok(Statement::Patterns(Component::read(&body)?, set))
            }
            "IPSetReferenceStatement" => addresses(&body, scope),
            "GeoMatchStatement" => {
                body.only(&["CountryCodes", "ForwardedIPConfig"])?;
                body.need("CountryCodes")?.texts()?;
                Ok(Statement::Country)
            }
            "LabelMatchStatement" => Ok(Statement::Label(LabelMatch::read(&body, scope.prefix)?)),
            "SqliMatchStatement" => {
                body.only(&["FieldToMatch", "SensitivityLevel", "TextTransformations"])?;
                let high = match body.get("SensitivityLevel") {
                    None => false,
                    Some(level) => match level.text()? {
                        "LOW" => false,
                        "HIGH" => true,
                        _ => return Err(level.invalid("LOW or HIGH is needed")),
                    },
                };
                Ok(Statement::Sqli(Component::read(&body)?, high))
            }
            "XssMatchStatement" => {
                body.only(&["FieldToMatch", "TextTransformations"])?;
                Ok(Statement::Xss(Component::read(&body)?))
            }
            "AndStatement" => Ok(Statement::And(several(&body, scope)?)),
            "OrStatement" => Ok(Statement::Or(several(&body, scope)?)),
            "NotStatement" => {
                body.only(&["Statement"])?;
                let inner = Statement::read(&body.need("Statement")?, scope)?;
                Ok(Statement::Not(Box::new(inner)))
            }
            _ => Err(body.unsupported()),
        }
    }

    /// Whether the request matches; what it matched on is added to the details.
    pub(super) fn matches(
        &self,
        request: &Inspected<'_>,
        labels: &[String],
        details: &mut Vec<Detail>,
    ) -> bool {
        match self {
            Statement::Bytes(component, position, search) => {
                component.any(request, |value| position.holds(value, search))
            }
            Statement::Size(component, comparison, size) => {
                component.any(request, |value| comparison.holds(value.len() as u64, *size))
            }
            Statement::Pattern(component, regex) => {
                component.any(request, |value| regex.is_match(value))
            }
            Statement::Patterns(component, set) => {
                component.any(request, |value| set.is_match(value))
            }
            Statement::Sqli(component, high) => {
                let found = component.any(request, |value| {
                    injection::is_sql(value) || (*high && injection::is_sql_phrase(value))
                });
                if found {
                    let detail = Detail::sqli(component.location());
                    details.push(Detail {
                        sensitivity: Some(if *high { "HIGH" } else { "LOW" }),
                        ..detail
                    });
                }
                found
            }
            Statement::Xss(component) => {
                let found = component.any(request, injection::is_script);
                if found {
                    details.push(Detail::xss(component.location()));
                }
                found
            }
            Statement::Addresses(ranges, forwarded) => {
                let holds = |address| ranges.iter().any(|range| range.contains(address));
                match forwarded {
                    None => holds(request.request.client),
                    Some(forwarded) => match forwarded.addresses(request.request) {
                        None => false,
                        Some(found) if found.is_empty() => forwarded.fallback,
                        Some(found) => found.into_iter().any(holds),
                    },
                }
            }
            Statement::Country => false,
            Statement::Label(label) => label.matches(labels),
            Statement::And(all) => all
                .iter()
                .all(|statement| statement.matches(request, labels, details)),
            Statement::Or(any) => any
                .iter()
                .any(|statement| statement.matches(request, labels, details)),
            // What did not match says nothing about why the rule did.
            Statement::Not(inner) => !inner.matches(request, labels, &mut Vec::new()),
        }
    }
}

impl Position {
    fn holds(self, value: &[u8], search: &[u8]) -> bool {
        let places = || {
            value
                .windows(search.len().max(1))
                .enumerate()
                .filter(|(_, window)| *window == search)
                .map(|(at, _)| at)
        };
        match self {
            Position::Exactly => value == search,
            Position::StartsWith => value.starts_with(search),
            Position::EndsWith => value.ends_with(search),
            Position::Contains => search.is_empty() || places().next().is_some(),
            Position::ContainsWord => {
                let is_word = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
                places().any(|at| {
                    let before = at.checked_sub(1).and_then(|at| value.get(at));
                    let after = value.get(at + search.len());
                    !before.is_some_and(is_word) && !after.is_some_and(is_word)
                })
            }
        }
    }
}

impl Comparison {
    fn holds(self, left: u64, right: u64) -> bool {
        match self {
            Comparison::Equal => left == right,
            Comparison::Unequal => left != right,
            Comparison::AtMost => left <= right,
            Comparison::Below => left < right,
            Comparison::AtLeast => left >= right,
            Comparison::Above => left > right,
        }
    }
}

fn several(body: &Node<'_>, scope: Scope<'_>) -> Result<Vec<Statement>, AclError> {
    body.only(&["Statements"])?;
    let list = body.need("Statements")?;
    let statements = list.items()?;
    if statements.len() < 2 {
        return Err(list.invalid("at least two statements are needed"));
    }
    statements
        .iter()
        .map(|statement| Statement::read(statement, scope))
        .collect()
}

fn byte_match(body: &Node<'_>) -> Result<Statement, AclError> {
    body.only(&[
        "FieldToMatch",
        "PositionalConstraint",
        "SearchString",
        "SearchStringBase64",
        "TextTransformations",
    ])?;
    let search = match (body.get("SearchString"), body.get("SearchStringBase64")) {
        (Some(text), None) => text.text()?.as_bytes().to_vec(),
        (None, Some(encoded)) => STANDARD
            .decode(encoded.text()?)
            .map_err(|error| encoded.invalid(error.to_string()))?,
        _ => return Err(body.invalid("`SearchString` or `SearchStringBase64` is needed")),
    };
    let constraint = body.need("PositionalConstraint")?;
    let position = match constraint.text()? {
        "EXACTLY" => Position::Exactly,
        "STARTS_WITH" => Position::StartsWith,
        "ENDS_WITH" => Position::EndsWith,
        "CONTAINS" => Position::Contains,
        "CONTAINS_WORD" => Position::ContainsWord,
        _ => return Err(constraint.invalid("an unknown constraint")),
    };
    Ok(Statement::Bytes(Component::read(body)?, position, search))
}

fn size(body: &Node<'_>) -> Result<Statement, AclError> {
    body.only(&[
        "ComparisonOperator",
        "FieldToMatch",
        "Size",
        "TextTransformations",
    ])?;
    let operator = body.need("ComparisonOperator")?;
    let comparison = match operator.text()? {
        "EQ" => Comparison::Equal,
        "NE" => Comparison::Unequal,
        "LE" => Comparison::AtMost,
        "LT" => Comparison::Below,
        "GE" => Comparison::AtLeast,
        "GT" => Comparison::Above,
        _ => return Err(operator.invalid("an unknown operator")),
    };
    let size = body.need("Size")?.number()?;
    Ok(Statement::Size(Component::read(body)?, comparison, size))
}

fn addresses(body: &Node<'_>, scope: Scope<'_>) -> Result<Statement, AclError> {
    body.only(&["Arn", "IPSetForwardedIPConfig"])?;
    let set = scope.resource("AWS::WAFv2::IPSet", &body.need("Arn")?)?;
    let list = Node::root(&set.logical_id, &set.properties).need("Addresses")?;
    let ranges = list
        .items()?
        .iter()
        .map(Range::read)
        .collect::<Result<_, _>>()?;
    let forwarded = body
        .get("IPSetForwardedIPConfig")
        .map(|config| Forwarded::read(&config))
        .transpose()?;
    Ok(Statement::Addresses(ranges, forwarded))
}
