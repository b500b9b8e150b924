//! What conditions depend on, and whether they hold.

use std::collections::{BTreeMap, BTreeSet};

use cfn::Template;
use serde_json::Value;

use super::resolve::{Resolver, text};
use crate::subject::is_intrinsic;

/// Something that is one thing in one world and another in another.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Variable {
    /// A parameter, or a pseudo parameter such as `AWS::Region`.
    Parameter(String),
    /// A comparison that nothing here can decide, as its JSON.
    Comparison(String),
}

impl Variable {
    /// A choice in words.
    pub(super) fn told(&self, value: Option<&Value>) -> String {
        match (self, value) {
            (Variable::Parameter(name), Some(Value::Array(_))) => format!("another `{name}`"),
            (Variable::Parameter(name), Some(value)) => {
                let value = text(value).unwrap_or_default();
                format!("`{name}` = `{value}`")
            }
            (Variable::Parameter(name), None) => format!("another `{name}`"),
            (Variable::Comparison(json), _) => format!("`{json}`"),
        }
    }
}

/// What the variables of a template may be, the default first; `None` is a
/// value that nothing here knows.
pub(super) fn variables(
    template: &Template,
    region: Option<&str>,
) -> BTreeMap<Variable, Vec<Option<Value>>> {
    let mut compared: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut undecided = BTreeSet::new();
    for (_, condition) in template.section("Conditions") {
        comparisons(condition, &mut compared, &mut undecided);
    }
    let mut variables = BTreeMap::new();
    for (name, parameter) in template.section("Parameters") {
        let values = values(parameter, compared.remove(name).unwrap_or_default());
        variables.insert(Variable::Parameter(name.to_owned()), values);
    }
    for (name, constants) in compared {
        let known = name == "AWS::Region" && region.is_some();
        if name.starts_with("AWS::") && !known {
            let constants = constants.into_iter().map(|c| Some(Value::from(c)));
            let values = std::iter::once(None).chain(constants).collect();
            variables.insert(Variable::Parameter(name), values);
        }
    }
    for comparison in undecided {
        let values = vec![Some(Value::Bool(false)), Some(Value::Bool(true))];
        variables.insert(Variable::Comparison(comparison), values);
    }
    variables
}

/// What a parameter may be.
fn values(parameter: &Value, compared: BTreeSet<String>) -> Vec<Option<Value>> {
    let kind = parameter.get("Type").and_then(Value::as_str);
    let kind = kind.unwrap_or_default();
    if kind.starts_with("AWS::SSM::Parameter::Value") {
        // Its value is the name of what holds the value.
        return vec![None];
    }
    let is_list = kind == "CommaDelimitedList" || kind.starts_with("List<");
    let typed = |value: &Value| match text(value) {
        Some(text) if is_list && text.is_empty() => Value::Array(Vec::new()),
        Some(text) if is_list => text
            .split(',')
            .map(|item| Value::from(item.trim()))
            .collect(),
        _ => value.clone(),
    };
    let mut values: Vec<Option<Value>> = Vec::new();
    let mut add = |value: Option<Value>| {
        let same = |known: &Option<Value>| match (known, &value) {
            (Some(known), Some(value)) => {
                text(known) == text(value) && known.is_array() == value.is_array()
            }
            (known, value) => known == value,
        };
        if !values.iter().any(same) {
            values.push(value);
        }
    };
    let default = parameter.get("Default").map(typed);
    let allowed = parameter.get("AllowedValues").and_then(Value::as_array);
    match allowed {
        Some(allowed) => {
            default.into_iter().for_each(|value| add(Some(value)));
            allowed.iter().for_each(|value| add(Some(typed(value))));
        }
        None => {
            add(default);
            if !compared.is_empty() {
                add(None);
            }
            // A list is not compared as a whole.
            if !is_list {
                compared
                    .into_iter()
                    .for_each(|value| add(Some(Value::from(value))));
            }
        }
    }
    values
}

/// Collects what parameters are compared with, and comparisons of other things.
fn comparisons(
    condition: &Value,
    compared: &mut BTreeMap<String, BTreeSet<String>>,
    undecided: &mut BTreeSet<String>,
) {
    match condition {
        Value::Object(entries) => {
            if let Some([left, right]) = entries.get("Fn::Equals").and_then(two) {
                match (parameter(left), text(left), parameter(right), text(right)) {
                    (Some(name), _, _, Some(constant)) | (_, Some(constant), Some(name), _) => {
                        compared
                            .entry(name.to_owned())
                            .or_default()
                            .insert(constant);
                    }
                    _ => {
                        undecided.insert(Value::Object(entries.clone()).to_string());
                    }
                }
            } else {
                for inner in entries.values() {
                    comparisons(inner, compared, undecided);
                }
            }
        }
        Value::Array(items) => {
            for inner in items {
                comparisons(inner, compared, undecided);
            }
        }
        _ => {}
    }
}

fn two(value: &Value) -> Option<&[Value; 2]> {
    value.as_array()?.as_slice().try_into().ok()
}

fn parameter(value: &Value) -> Option<&str> {
    value.get("Ref")?.as_str()
}

/// Whether each condition holds.
pub(super) fn evaluate(template: &Template, resolver: &Resolver<'_>) -> BTreeMap<String, bool> {
    let written: BTreeMap<&str, &Value> = template.section("Conditions").collect();
    let mut known = BTreeMap::new();
    for name in written.keys() {
        named(name, &written, resolver, &mut known, &mut Vec::new());
    }
    known
}

fn named<'t>(
    name: &'t str,
    written: &BTreeMap<&'t str, &'t Value>,
    resolver: &Resolver<'_>,
    known: &mut BTreeMap<String, bool>,
    open: &mut Vec<&'t str>,
) -> bool {
    if let Some(holds) = known.get(name) {
        return *holds;
    }
    // One that is missing or depends on itself is another check's finding.
    let Some(condition) = written.get(name).filter(|_| !open.contains(&name)) else {
        return false;
    };
    open.push(name);
    let holds = holds(condition, resolver, &mut |inner| {
        named(inner, written, resolver, known, open)
    });
    open.pop();
    known.insert(name.to_owned(), holds);
    holds
}

fn holds<'t>(
    condition: &'t Value,
    resolver: &Resolver<'_>,
    named: &mut impl FnMut(&'t str) -> bool,
) -> bool {
    let Some((function, argument)) = condition.as_object().and_then(|o| o.iter().next()) else {
        return condition == "true" || condition == &Value::Bool(true);
    };
    let inner = argument.as_array().map(Vec::as_slice).unwrap_or_default();
    match function.as_str() {
        "Condition" => argument.as_str().is_some_and(named),
        // Not short-circuited: every inner condition is to be evaluated once.
        "Fn::And" => inner.iter().filter(|c| !holds(c, resolver, named)).count() == 0,
        "Fn::Or" => inner.iter().filter(|c| holds(c, resolver, named)).count() > 0,
        "Fn::Not" => inner.first().is_some_and(|c| !holds(c, resolver, named)),
        "Fn::Equals" => match two(argument) {
            Some([left, right]) => equal(condition, left, right, resolver),
            None => false,
        },
        _ => false,
    }
}

/// Whether two sides are equal. What is not known equals none of the constants
/// it is compared with: each of those has a world of its own.
fn equal(condition: &Value, left: &Value, right: &Value, resolver: &Resolver<'_>) -> bool {
    let side = |value| resolver.value_for_condition(value).unwrap_or(Value::Null);
    let (left, right) = (side(left), side(right));
    match (text(&left), text(&right)) {
        (Some(left), Some(right)) => left == right,
        _ if left == right => true,
        _ if is_intrinsic(&left) || is_intrinsic(&right) => {
            resolver.decided(&condition.to_string())
        }
        _ => false,
    }
}
