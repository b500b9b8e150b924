//! The resource policy of an API. What cannot be evaluated is refused before
//! it runs: a policy half understood protects nothing.
//!
//! <https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-resource-policies.html>

use std::net::IpAddr;

use serde_json::Value;

use super::glob;
use super::parts::Decision;
use super::properties::{Properties, Unsupported};

const ACTION: &str = "execute-api:Invoke";

/// A policy of statements.
#[derive(Debug)]
pub(super) struct ResourcePolicy(Vec<Statement>);

#[derive(Debug)]
struct Statement {
    allow: bool,
    /// ARNs of principals; `*` is anyone.
    principals: Vec<String>,
    /// Patterns of the ARN, or of what follows `execute-api:/`.
    resources: Vec<String>,
    conditions: Vec<Condition>,
}

#[derive(Debug)]
struct Condition {
    inside: bool,
    networks: Vec<(IpAddr, u8)>,
}

/// Who calls what from where.
pub(super) struct Call<'a> {
    /// The caller's ARN; nobody signed if it is none.
    pub principal: Option<&'a str>,
    /// Its account.
    pub account: Option<&'a str>,
    pub source_ip: IpAddr,
    /// `arn:aws:execute-api:{region}:{account}:{api}/{stage}/{method}/{path}`.
    pub method_arn: &'a str,
}

impl ResourcePolicy {
    /// Reads the policy of an API, if it has one.
    pub fn of(api: &Properties<'_>) -> Result<Option<ResourcePolicy>, Unsupported> {
        let Some(policy) = api.get("Policy") else {
            return Ok(None);
        };
        policy.only(&["Version", "Id", "Statement"], &[])?;
        let statements = match policy.child("Statement").value() {
            Value::Object(_) => vec![policy.child("Statement")],
            _ => policy.items("Statement")?,
        };
        let statements = statements.iter().map(Statement::of);
        Ok(Some(ResourcePolicy(statements.collect::<Result<_, _>>()?)))
    }

    /// What the policy says of a call.
    pub fn decide(&self, call: &Call<'_>) -> Decision {
        let mut decision = Decision::NotAllowed;
        for statement in self.0.iter().filter(|statement| statement.speaks_of(call)) {
            if !statement.allow {
                return Decision::Denied;
            }
            decision = Decision::Allowed;
        }
        decision
    }
}

impl Statement {
    fn of(statement: &Properties<'_>) -> Result<Statement, Unsupported> {
        statement.only(
            &[
                "Sid",
                "Effect",
                "Principal",
                "Action",
                "Resource",
                "Condition",
            ],
            &[],
        )?;
        let allow = match statement.required("Effect")?.as_str() {
            "Allow" => true,
            "Deny" => false,
            _ => return Err(statement.refuse("Effect", "must be Allow or Deny")),
        };
        let actions = one_or_many(statement, "Action")?;
        if !actions.iter().any(|action| glob::matches(action, ACTION)) {
            return Err(statement.refuse("Action", "must allow or deny execute-api:Invoke"));
        }
        let principals = match statement.child("Principal").value() {
            Value::String(anyone) if anyone == "*" => vec!["*".to_owned()],
            Value::Object(map) if map.len() == 1 && map.contains_key("AWS") => {
                one_or_many(&statement.child("Principal"), "AWS")?
            }
            _ => return Err(statement.refuse("Principal", "is not supported here")),
        };
        let mut conditions = Vec::new();
        let given = statement.child("Condition");
        for operator in given.names() {
            let inside = match operator {
                "IpAddress" => true,
                "NotIpAddress" => false,
                _ => return Err(given.refuse(operator, "is not supported here")),
            };
            let keys = given.child(operator);
            for key in keys.names() {
                if !key.eq_ignore_ascii_case("aws:SourceIp") {
                    return Err(keys.refuse(key, "is not supported here"));
                }
                let networks = one_or_many(&keys, key)?
                    .iter()
                    .map(|text| network(text))
                    .collect::<Option<_>>()
                    .ok_or_else(|| keys.refuse(key, "is no network"))?;
                conditions.push(Condition { inside, networks });
            }
        }
        Ok(Statement {
            allow,
            principals,
            resources: one_or_many(statement, "Resource")?,
            conditions,
        })
    }

    fn speaks_of(&self, call: &Call<'_>) -> bool {
        let short = call.method_arn.split_once('/').map(|(_, path)| path);
        let resource =
            self.resources
                .iter()
                .any(|pattern| match pattern.strip_prefix("execute-api:/") {
                    Some(pattern) => short.is_some_and(|path| glob::matches(pattern, path)),
                    None => glob::matches(pattern, call.method_arn),
                });
        let principal = self.principals.iter().any(|principal| {
            principal == "*"
                || call.principal == Some(principal.as_str())
                || call.account.is_some_and(|account| {
                    principal == account
                        || principal
                            .strip_suffix(":root")
                            .is_some_and(|arn| arn.ends_with(account))
                })
        });
        let conditions = self.conditions.iter().all(|condition| {
            let inside = condition
                .networks
                .iter()
                .any(|network| contains(*network, call.source_ip));
            inside == condition.inside
        });
        resource && principal && conditions
    }
}

fn one_or_many(of: &Properties<'_>, name: &str) -> Result<Vec<String>, Unsupported> {
    match of.child(name).value() {
        Value::String(one) => Ok(vec![one.clone()]),
        Value::Null => Err(of.refuse(name, "is required")),
        _ => of.texts(name),
    }
}

fn network(text: &str) -> Option<(IpAddr, u8)> {
    let (address, bits) = match text.split_once('/') {
        Some((address, bits)) => (address.parse::<IpAddr>().ok()?, bits.parse().ok()?),
        None => {
            let address: IpAddr = text.parse().ok()?;
            (address, if address.is_ipv4() { 32 } else { 128 })
        }
    };
    let most = if address.is_ipv4() { 32 } else { 128 };
    (bits <= most).then_some((address, bits))
}

fn contains((network, bits): (IpAddr, u8), address: IpAddr) -> bool {
    let equal = |a: u128, b: u128, width: u32| {
        let shift = width - u32::from(bits);
        a.checked_shr(shift).unwrap_or(0) == b.checked_shr(shift).unwrap_or(0)
    };
    match (network, address) {
        (IpAddr::V4(a), IpAddr::V4(b)) => {
            equal(u128::from(u32::from(a)), u128::from(u32::from(b)), 32)
        }
        (IpAddr::V6(a), IpAddr::V6(b)) => equal(u128::from(a), u128::from(b), 128),
        _ => false,
    }
}
