//! Values with their constants computed.

use std::collections::BTreeMap;

use cfn::Template;
use serde_json::{Map, Value, json};

use super::Choices;
use super::condition::{Variable, evaluate};

/// Computes what is constant in one world.
pub(super) struct Resolver<'w> {
    template: &'w Template,
    region: Option<&'w str>,
    choices: &'w Choices,
    conditions: BTreeMap<String, bool>,
}

impl<'w> Resolver<'w> {
    pub(super) fn new(
        template: &'w Template,
        region: Option<&'w str>,
        choices: &'w Choices,
    ) -> Resolver<'w> {
        let mut resolver = Resolver {
            template,
            region,
            choices,
            conditions: BTreeMap::new(),
        };
        resolver.conditions = evaluate(template, &resolver);
        resolver
    }

    /// The template's sections in this world.
    pub(super) fn document(&self) -> Map<String, Value> {
        let sections = self.template.as_json().as_object().into_iter().flatten();
        let sections = sections.map(|(name, section)| {
            let value = match (name.as_str(), section) {
                ("Resources" | "Outputs", Value::Object(entries)) => self.entries(entries),
                _ => section.clone(),
            };
            (name.clone(), value)
        });
        sections.collect()
    }

    fn entries(&self, entries: &Map<String, Value>) -> Value {
        let there = entries.iter().filter(|(_, entry)| self.is_there(entry));
        there
            .map(|(id, entry)| (id.clone(), self.value(entry).unwrap_or(Value::Null)))
            .collect::<Map<_, _>>()
            .into()
    }

    /// Whether the condition of a resource or output holds.
    fn is_there(&self, entry: &Value) -> bool {
        let condition = entry.get("Condition").and_then(Value::as_str);
        condition.is_none_or(|name| self.conditions.get(name) != Some(&false))
    }

    /// What a comparison that cannot be computed is in this world.
    pub(super) fn decided(&self, comparison: &str) -> bool {
        let variable = Variable::Comparison(comparison.to_owned());
        self.choices.get(&variable) == Some(&Value::Bool(true))
    }

    /// A value in this world; `None` is `AWS::NoValue`.
    pub(super) fn value(&self, value: &Value) -> Option<Value> {
        Some(match value {
            Value::Object(entries) if entries.len() == 1 => {
                let (key, argument) = entries.iter().next()?;
                match key.as_str() {
                    "Ref" => return self.reference(argument, false),
                    "Fn::If" => return self.chosen(argument).and_then(|(_, v)| self.value(v)),
                    key if key.starts_with("Fn::") => self.function(key, argument),
                    _ => self.object(entries),
                }
            }
            Value::Object(entries) => self.object(entries),
            Value::Array(items) => items.iter().filter_map(|item| self.value(item)).collect(),
            // What stands in a store is only known to a deployment.
            Value::String(text) if text.contains("{{resolve:") => json!({ "Fn::Resolve": text }),
            scalar => scalar.clone(),
        })
    }

    /// A side of a comparison: there a region may be assumed.
    pub(super) fn value_for_condition(&self, value: &Value) -> Option<Value> {
        match value.get("Ref") {
            Some(name) => self.reference(name, true),
            None => self.value(value),
        }
    }

    fn object(&self, entries: &Map<String, Value>) -> Value {
        let entries = entries
            .iter()
            .filter_map(|(key, value)| Some((key.clone(), self.value(value)?)));
        Value::Object(entries.collect())
    }

    fn reference(&self, name: &Value, in_condition: bool) -> Option<Value> {
        let known = match name.as_str()? {
            "AWS::NoValue" => return None,
            "AWS::Region" if self.region.is_some() => self.region.map(Value::from),
            "AWS::Partition" => self.region.map(|region| partition(region).into()),
            "AWS::URLSuffix" => self.region.map(|region| suffix(region).into()),
            pseudo if pseudo.starts_with("AWS::") && !in_condition => None,
            name => self
                .choices
                .get(&Variable::Parameter(name.to_owned()))
                .cloned(),
        };
        // An empty default says "not given": where it is used, another is meant.
        let is_meant = |value: &Value| in_condition || value != "";
        let known = known.filter(|value| !is_dynamic(value) && is_meant(value));
        Some(known.unwrap_or_else(|| json!({ "Ref": name })))
    }

    /// The branch of an `Fn::If` that this world takes, and its index.
    pub(super) fn chosen<'v>(&self, argument: &'v Value) -> Option<(usize, &'v Value)> {
        let holds = self.conditions.get(argument.get(0)?.as_str()?).copied();
        let branch = if holds.unwrap_or(false) { 1 } else { 2 };
        Some((branch, argument.get(branch)?))
    }

    fn function(&self, name: &str, argument: &Value) -> Value {
        let computed = match name {
            "Fn::Sub" => self.sub(argument),
            "Fn::Join" => self.join(argument),
            "Fn::Select" => self.select(argument),
            "Fn::Split" => self.split(argument),
            "Fn::FindInMap" => self.find_in_map(argument),
            "Fn::GetAtt" => self.attribute(argument),
            _ => None,
        };
        computed.unwrap_or_else(|| json!({ name: self.value(argument).unwrap_or(Value::Null) }))
    }

    fn attribute(&self, argument: &Value) -> Option<Value> {
        let (id, attribute) = argument.as_str()?.split_once('.')?;
        Some(json!({ "Fn::GetAtt": [id, attribute] }))
    }

    fn sub(&self, argument: &Value) -> Option<Value> {
        let (template, local) = match argument {
            Value::String(template) => (template, None),
            _ => (
                match argument.get(0)? {
                    Value::String(template) => template,
                    _ => return None,
                },
                argument.get(1),
            ),
        };
        let mut text = Text::default();
        let mut rest = template.as_str();
        while let Some((before, after)) = rest.split_once("${") {
            text.literal(before);
            let Some((name, after)) = after.split_once('}') else {
                text.literal("${");
                rest = after;
                continue;
            };
            rest = after;
            if let Some(literal) = name.strip_prefix('!') {
                text.literal(&format!("${{{literal}}}"));
                continue;
            }
            let name = name.trim();
            let value = match (
                local.and_then(|local| local.get(name)),
                name.split_once('.'),
            ) {
                (Some(value), _) => self.value(value),
                (None, Some((id, attribute))) => Some(json!({ "Fn::GetAtt": [id, attribute] })),
                (None, None) => self.reference(&Value::from(name), false),
            };
            text.push(value?);
        }
        text.literal(rest);
        Some(text.value())
    }

    fn join(&self, argument: &Value) -> Option<Value> {
        let delimiter = argument.get(0)?.as_str()?;
        let Value::Array(items) = self.value(argument.get(1)?)? else {
            return None;
        };
        let mut text = Text::default();
        for (n, item) in items.into_iter().enumerate() {
            if n > 0 {
                text.literal(delimiter);
            }
            text.push(item);
        }
        Some(text.value())
    }

    fn select(&self, argument: &Value) -> Option<Value> {
        let index: usize = text(&self.value(argument.get(0)?)?)?.parse().ok()?;
        let Value::Array(items) = self.value(argument.get(1)?)? else {
            return None;
        };
        items.get(index).cloned()
    }

    fn split(&self, argument: &Value) -> Option<Value> {
        let delimiter = argument.get(0)?.as_str()?;
        let source = self.value(argument.get(1)?)?;
        Some(source.as_str()?.split(delimiter).map(Value::from).collect())
    }

    fn find_in_map(&self, argument: &Value) -> Option<Value> {
        let key = |n: usize| text(&self.value(argument.get(n)?)?);
        let found = self.template.as_json().get("Mappings")?;
        let found = found
            .get(key(0)?)?
            .get(key(1)?)
            .and_then(|map| map.get(key(2)?));
        let otherwise = || self.value(argument.get(3)?.get("DefaultValue")?);
        found
            .cloned()
            .or_else(otherwise)
            .filter(|value| !is_dynamic(value))
    }
}

/// Text in the making: constants and what is not.
#[derive(Default)]
struct Text {
    template: String,
    plain: String,
    parts: Vec<Value>,
    others: Map<String, Value>,
}

impl Text {
    fn literal(&mut self, text: &str) {
        self.plain.push_str(text);
        self.template.push_str(&text.replace("${", "${!"));
    }

    fn push(&mut self, value: Value) {
        if let Some(text) = text(&value) {
            return self.literal(&text);
        }
        let name = match (
            value.get("Ref"),
            value.get("Fn::GetAtt"),
            value.get("Fn::Sub"),
        ) {
            (Some(Value::String(name)), _, _) => name.clone(),
            (_, Some(Value::Array(parts)), _) => parts
                .iter()
                .filter_map(Value::as_str)
                .collect::<Vec<_>>()
                .join("."),
            (_, _, Some(Value::String(template))) => {
                self.template.push_str(template);
                self.parts.push(value);
                return;
            }
            _ => {
                let name = format!("Part{}", self.others.len() + 1);
                self.others.insert(name.clone(), value.clone());
                name
            }
        };
        self.template.push_str(&format!("${{{name}}}"));
        self.parts.push(value);
    }

    fn value(mut self) -> Value {
        match self.parts.as_slice() {
            [] => Value::String(self.plain),
            [_] if self.plain.is_empty() => self.parts.remove(0),
            _ if self.others.is_empty() => json!({ "Fn::Sub": self.template }),
            _ => json!({ "Fn::Sub": [self.template, self.others] }),
        }
    }
}

/// The text of a scalar, as CloudFormation would put it into a text.
pub(super) fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(_) | Value::Bool(_) => Some(value.to_string()),
        _ => None,
    }
}

fn is_dynamic(value: &Value) -> bool {
    value
        .as_str()
        .is_some_and(|text| text.contains("{{resolve:"))
}

fn partition(region: &str) -> &'static str {
    match region {
        region if region.starts_with("cn-") => "aws-cn",
        region if region.starts_with("us-gov-") => "aws-us-gov",
        _ => "aws",
    }
}

fn suffix(region: &str) -> &'static str {
    match partition(region) {
        "aws-cn" => "amazonaws.com.cn",
        _ => "amazonaws.com",
    }
}
