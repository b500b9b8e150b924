//! Parameters: given values and defaults, held against what the template allows.
//!
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html>

use std::collections::{BTreeMap, BTreeSet};

use cfn::Template;
use regex::Regex;
use serde_json::{Number, Value, json};

use crate::engine::invalid::Invalid;

/// The parameters of a template with their values.
#[derive(Debug, Clone, Default)]
pub(in crate::engine) struct Parameters {
    /// What `Ref` gives: text, a number, or a list of texts.
    pub(in crate::engine) values: BTreeMap<String, Value>,
    /// The same as they were given.
    pub(in crate::engine) texts: BTreeMap<String, String>,
    /// Those that are never shown.
    pub(in crate::engine) secrets: BTreeSet<String>,
}

impl Parameters {
    pub(super) fn read(
        template: &Template,
        given: &BTreeMap<String, String>,
    ) -> Result<Parameters, Invalid> {
        let declared: BTreeMap<&str, &Value> = template.section("Parameters").collect();
        let list = |names: Vec<&str>| names.join(", ");
        let unknown: Vec<&str> = given
            .keys()
            .map(String::as_str)
            .filter(|name| !declared.contains_key(name))
            .collect();
        if !unknown.is_empty() {
            return Err(Invalid(format!(
                "Parameters: [{}] do not exist in the template",
                list(unknown)
            )));
        }
        let mut parameters = Parameters::default();
        let mut missing = Vec::new();
        for (name, declaration) in declared {
            let default = declaration.get("Default").filter(|value| !value.is_null());
            let text = match (given.get(name), default) {
                (Some(text), _) => text.clone(),
                (None, Some(default)) => scalar(default).ok_or_else(|| {
                    Invalid::format(format_args!(
                        "Every Default member must be a string. Parameter {name}"
                    ))
                })?,
                (None, None) => {
                    missing.push(name);
                    continue;
                }
            };
            let declaration = Declaration { name, declaration };
            let value = declaration.read(&text)?;
            if declaration.is_secret() {
                parameters.secrets.insert(name.to_owned());
            }
            parameters.values.insert(name.to_owned(), value);
            parameters.texts.insert(name.to_owned(), text);
        }
        match missing.is_empty() {
            true => Ok(parameters),
            false => Err(Invalid(format!(
                "Parameters: [{}] must have values",
                list(missing)
            ))),
        }
    }
}

/// A text, number or boolean as text.
fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(truth) => Some(truth.to_string()),
        _ => None,
    }
}

struct Declaration<'a> {
    name: &'a str,
    declaration: &'a Value,
}

impl Declaration<'_> {
    fn is_secret(&self) -> bool {
        let no_echo = &self.declaration["NoEcho"];
        no_echo.as_bool() == Some(true) || no_echo.as_str() == Some("true")
    }

    fn read(&self, text: &str) -> Result<Value, Invalid> {
        let kind = self.declaration["Type"].as_str().unwrap_or_default();
        let items = || text.split(',').map(str::trim);
        match kind {
            "String" => {
                self.holds(text)?;
                self.has_length(text)?;
                Ok(json!(text))
            }
            "Number" => {
                self.holds(text)?;
                self.number(text).map(Value::Number)
            }
            "CommaDelimitedList" => {
                items().try_for_each(|item| self.holds(item))?;
                Ok(items().collect())
            }
            "List<Number>" => {
                items().try_for_each(|item| self.holds(item))?;
                // Lists of numbers are lists of texts to whoever refers to them.
                items().try_for_each(|item| self.number(item).map(|_| ()))?;
                Ok(items().collect())
            }
            kind if kind.starts_with("List<AWS::") => {
                items().try_for_each(|item| self.holds(item))?;
                Ok(items().collect())
            }
            kind if kind.starts_with("AWS::")
                && !kind.starts_with("AWS::SSM::Parameter::Value") =>
            {
                self.holds(text)?;
                Ok(json!(text))
            }
            // The values of Systems Manager's parameters are not here.
            kind => Err(Invalid::format(format_args!(
                "Unrecognized parameter type: {kind}"
            ))),
        }
    }

    /// Allowed values and pattern.
    fn holds(&self, text: &str) -> Result<(), Invalid> {
        if let Some(allowed) = self.declaration["AllowedValues"].as_array() {
            let mut allowed = allowed.iter().filter_map(scalar);
            if !allowed.any(|value| value == text) {
                let all = self.declaration["AllowedValues"].as_array();
                let all = all.into_iter().flatten().filter_map(scalar);
                let all = all.collect::<Vec<_>>().join(", ");
                return Err(self.refused(&format!("must be one of AllowedValues: [{all}]")));
            }
        }
        if let Some(pattern) = self.declaration["AllowedPattern"].as_str() {
            let whole = Regex::new(&format!("^(?:{pattern})$")).map_err(|_| {
                Invalid::format(format_args!(
                    "AllowedPattern of parameter {} is not a regular expression this machine reads",
                    self.name
                ))
            })?;
            if !whole.is_match(text) {
                return Err(self.refused(&format!("must match pattern {pattern}")));
            }
        }
        Ok(())
    }

    fn has_length(&self, text: &str) -> Result<(), Invalid> {
        let length = text.chars().count() as f64;
        if self.bound("MinLength").is_some_and(|least| length < least) {
            let least = &self.declaration["MinLength"];
            return Err(self.refused(&format!(
                "must contain at least {} characters",
                scalar(least).unwrap_or_default()
            )));
        }
        if self.bound("MaxLength").is_some_and(|most| length > most) {
            let most = &self.declaration["MaxLength"];
            return Err(self.refused(&format!(
                "must contain at most {} characters",
                scalar(most).unwrap_or_default()
            )));
        }
        Ok(())
    }

    fn number(&self, text: &str) -> Result<Number, Invalid> {
        let number: Option<Number> = text.trim().parse().ok();
        let Some(number) = number else {
            return Err(self.refused("must be a number"));
        };
        let value = number.as_f64().unwrap_or_default();
        if self.bound("MinValue").is_some_and(|least| value < least) {
            let least = scalar(&self.declaration["MinValue"]).unwrap_or_default();
            return Err(self.refused(&format!("must be a number not less than {least}")));
        }
        if self.bound("MaxValue").is_some_and(|most| value > most) {
            let most = scalar(&self.declaration["MaxValue"]).unwrap_or_default();
            return Err(self.refused(&format!("must be a number not greater than {most}")));
        }
        Ok(number)
    }

    fn bound(&self, name: &str) -> Option<f64> {
        scalar(&self.declaration[name])?.parse().ok()
    }

    /// The template's own words, where it has some.
    fn refused(&self, what: &str) -> Invalid {
        let own = self.declaration["ConstraintDescription"].as_str();
        Invalid(match own {
            Some(own) => format!(
                "Parameter {} failed to satisfy constraint: {own}",
                self.name
            ),
            None => format!("Parameter '{}' {what}", self.name),
        })
    }
}
