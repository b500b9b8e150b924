//! Conditions: decided once, from parameters and mappings alone.

use std::collections::BTreeMap;

use cfn::Template;
use serde_json::{Map, Value};

use super::functions::Scope;
use crate::engine::invalid::Invalid;

/// Whether an entry of `Resources` or `Outputs` exists under the conditions.
pub(super) fn holds(
    body: &Map<String, Value>,
    conditions: &BTreeMap<String, bool>,
) -> Result<bool, Invalid> {
    match body.get("Condition") {
        None => Ok(true),
        Some(Value::String(name)) => named(name, conditions),
        Some(_) => Err(Invalid::format("Every Condition member must be a string.")),
    }
}

/// The value of a condition by its name.
pub(super) fn named(name: &str, conditions: &BTreeMap<String, bool>) -> Result<bool, Invalid> {
    conditions.get(name).copied().ok_or_else(|| {
        Invalid::format(format_args!(
            "Unresolved condition dependency {name} in the template"
        ))
    })
}

/// Decides every condition of a template.
pub(super) fn decide(
    template: &Template,
    scope: &Scope<'_>,
) -> Result<BTreeMap<String, bool>, Invalid> {
    let written: BTreeMap<&str, &Value> = template.section("Conditions").collect();
    let mut decision = Decision {
        written,
        scope,
        decided: BTreeMap::new(),
        deciding: Vec::new(),
    };
    let names: Vec<&str> = decision.written.keys().copied().collect();
    for name in names {
        decision.named(name)?;
    }
    Ok(decision.decided)
}

struct Decision<'a> {
    written: BTreeMap<&'a str, &'a Value>,
    scope: &'a Scope<'a>,
    decided: BTreeMap<String, bool>,
    /// The conditions being decided, the outermost first.
    deciding: Vec<String>,
}

impl Decision<'_> {
    fn named(&mut self, name: &str) -> Result<bool, Invalid> {
        if let Some(known) = self.decided.get(name) {
            return Ok(*known);
        }
        let Some(test) = self.written.get(name).copied() else {
            return named(name, &self.decided);
        };
        if self.deciding.iter().any(|outer| outer == name) {
            return Err(Invalid::format(format_args!(
                "Found circular condition dependency between conditions [{}]",
                self.deciding.join(", ")
            )));
        }
        self.deciding.push(name.to_owned());
        let holds = self.test(test)?;
        self.deciding.pop();
        self.decided.insert(name.to_owned(), holds);
        Ok(holds)
    }

    fn test(&mut self, test: &Value) -> Result<bool, Invalid> {
        let single = test.as_object().filter(|entries| entries.len() == 1);
        let Some((function, argument)) = single.and_then(|entries| entries.iter().next()) else {
            return Err(malformed());
        };
        match (function.as_str(), argument) {
            ("Condition", Value::String(name)) => self.named(name),
            ("Fn::Equals", Value::Array(sides)) => match sides.as_slice() {
                [left, right] => Ok(self.scope.text(left)? == self.scope.text(right)?),
                _ => Err(malformed()),
            },
            ("Fn::Not", Value::Array(tests)) => match tests.as_slice() {
                [test] => Ok(!self.test(test)?),
                _ => Err(malformed()),
            },
            ("Fn::And" | "Fn::Or", Value::Array(tests)) if (2..=10).contains(&tests.len()) => {
                // All are looked at: a mistake in one is a mistake of the template.
                let held = tests.iter().map(|test| self.test(test));
                let held: Vec<bool> = held.collect::<Result<_, _>>()?;
                Ok(match function.as_str() {
                    "Fn::And" => held.into_iter().all(|holds| holds),
                    _ => held.into_iter().any(|holds| holds),
                })
            }
            _ => Err(malformed()),
        }
    }
}

fn malformed() -> Invalid {
    Invalid::format("Conditions can only be boolean operations on parameters and other conditions")
}
