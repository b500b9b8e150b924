//! Intrinsic functions: a value with every reference resolved.
//!
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html>

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value, json};

use super::{Home, Parameters};
use crate::engine::invalid::Invalid;

/// What a resource is to those that refer to it.
#[derive(Debug, Clone, Default, PartialEq)]
pub(in crate::engine) struct Identity {
    /// What `Ref` gives.
    pub(in crate::engine) physical_id: String,
    /// What `Fn::GetAtt` gives.
    pub(in crate::engine) attributes: BTreeMap<String, Value>,
    /// The ARN, whether there is an attribute for it or not.
    pub(in crate::engine) arn: Option<String>,
}

/// What the names in a template mean.
pub(in crate::engine) struct Scope<'a> {
    home: &'a Home,
    parameters: &'a Parameters,
    mappings: &'a Value,
    pub(in crate::engine) conditions: BTreeMap<String, bool>,
    /// The resources resolved so far.
    pub(in crate::engine) resources: BTreeMap<String, Identity>,
    /// What other stacks export.
    pub(in crate::engine) exports: BTreeMap<String, String>,
    /// Which of it was imported.
    pub(in crate::engine) imported: RefCell<BTreeSet<String>>,
}

impl<'a> Scope<'a> {
    pub(in crate::engine) fn new(
        home: &'a Home,
        parameters: &'a Parameters,
        mappings: &'a Value,
    ) -> Scope<'a> {
        Scope {
            home,
            parameters,
            mappings,
            conditions: BTreeMap::new(),
            resources: BTreeMap::new(),
            exports: BTreeMap::new(),
            imported: RefCell::default(),
        }
    }

    /// The value without functions.
    pub(in crate::engine) fn resolve(&self, value: &Value) -> Result<Value, Invalid> {
        match value {
            Value::Object(entries) => match function(entries) {
                Some((name, argument)) => self.call(name, argument),
                None => {
                    let entries = entries.iter();
                    let resolved =
                        entries.map(|(key, value)| Ok((key.clone(), self.resolve(value)?)));
                    Ok(Value::Object(resolved.collect::<Result<_, Invalid>>()?))
                }
            },
            Value::Array(items) => items.iter().map(|item| self.resolve(item)).collect(),
            Value::String(text) if text.contains("{{resolve:") => Err(Invalid::function(
                "dynamic references ({{resolve:…}}) are not supported on this machine",
            )),
            value => Ok(value.clone()),
        }
    }

    /// The value as one text.
    pub(in crate::engine) fn text(&self, value: &Value) -> Result<String, Invalid> {
        let resolved = self.resolve(value)?;
        as_text(&resolved).ok_or_else(|| {
            Invalid::function(format_args!("a string is expected instead of {resolved}"))
        })
    }

    fn call(&self, name: &str, argument: &Value) -> Result<Value, Invalid> {
        match name {
            "Ref" => match argument {
                Value::String(name) => self.reference(name),
                _ => Err(Invalid::format("All Ref members must be strings.")),
            },
            "Fn::GetAtt" => self.get_att(argument),
            "Fn::Sub" => self.sub(argument).map(Value::String),
            "Fn::Join" => self.join(argument).map(Value::String),
            "Fn::Select" => self.select(argument),
            "Fn::Split" => self.split(argument),
            "Fn::FindInMap" => self.find_in_map(argument),
            "Fn::ImportValue" => self.import(argument),
            "Fn::Base64" => Ok(json!(STANDARD.encode(self.text(argument)?))),
            "Fn::GetAZs" => {
                let region = self.text(argument)?;
                let region = match region.is_empty() {
                    true => &self.home.region,
                    false => &region,
                };
                Ok(["a", "b", "c"]
                    .map(|zone| format!("{region}{zone}"))
                    .into_iter()
                    .collect())
            }
            name => Err(Invalid::function(format_args!(
                "the function {name} is not supported here"
            ))),
        }
    }

    fn reference(&self, name: &str) -> Result<Value, Invalid> {
        let home = self.home;
        match name {
            "AWS::AccountId" => Ok(json!(home.account)),
            "AWS::Region" => Ok(json!(home.region)),
            "AWS::StackName" => Ok(json!(home.stack)),
            "AWS::StackId" => Ok(json!(home.stack_id)),
            "AWS::Partition" => Ok(json!("aws")),
            "AWS::URLSuffix" => Ok(json!("amazonaws.com")),
            "AWS::NotificationARNs" => Ok(json!([])),
            name => {
                let parameter = self.parameters.values.get(name).cloned();
                let resource = || Some(json!(self.resources.get(name)?.physical_id));
                parameter.or_else(resource).ok_or_else(|| unresolved(name))
            }
        }
    }

    fn get_att(&self, argument: &Value) -> Result<Value, Invalid> {
        let malformed = || {
            Invalid::function(
                "Fn::GetAtt object requires two non-empty parameters, \
                 the resource name and the resource attribute",
            )
        };
        let (id, attribute) = match argument {
            Value::String(dotted) => {
                let (id, attribute) = dotted.split_once('.').ok_or_else(malformed)?;
                (id.to_owned(), attribute.to_owned())
            }
            Value::Array(parts) => match parts.as_slice() {
                [Value::String(id), attribute] => (id.clone(), self.text(attribute)?),
                _ => return Err(malformed()),
            },
            _ => return Err(malformed()),
        };
        self.attribute(&id, &attribute)
    }

    fn attribute(&self, id: &str, attribute: &str) -> Result<Value, Invalid> {
        let identity = self.resources.get(id).ok_or_else(|| unresolved(id))?;
        identity.attributes.get(attribute).cloned().ok_or_else(|| {
            Invalid::function(format_args!(
                "resource {id} does not support attribute type {attribute} in Fn::GetAtt"
            ))
        })
    }

    fn sub(&self, argument: &Value) -> Result<String, Invalid> {
        let malformed = || {
            Invalid::function(
                "One or more Fn::Sub intrinsic functions don't specify expected arguments. \
                 Specify a string as first argument, and an optional second argument to specify \
                 a mapping of values to replace in the string",
            )
        };
        let empty = Map::new();
        let (template, variables) = match argument {
            Value::String(template) => (template, &empty),
            Value::Array(parts) => match parts.as_slice() {
                [Value::String(template)] => (template, &empty),
                [Value::String(template), Value::Object(variables)] => (template, variables),
                _ => return Err(malformed()),
            },
            _ => return Err(malformed()),
        };
        let mut text = String::with_capacity(template.len());
        let mut rest = template.as_str();
        while let Some((before, after)) = rest.split_once("${") {
            text.push_str(before);
            let Some((name, after)) = after.split_once('}') else {
                return Err(malformed());
            };
            rest = after;
            if let Some(literal) = name.strip_prefix('!') {
                text.push_str("${");
                text.push_str(literal);
                text.push('}');
                continue;
            }
            let name = name.trim();
            let value = match (variables.get(name), name.split_once('.')) {
                (Some(value), _) => self.resolve(value)?,
                (None, Some((id, attribute))) => self.attribute(id, attribute)?,
                (None, None) => self.reference(name)?,
            };
            let value = as_text(&value).ok_or_else(|| {
                Invalid::function(format_args!(
                    "variable {name} in Fn::Sub expression does not resolve to a string"
                ))
            })?;
            text.push_str(&value);
        }
        text.push_str(rest);
        Ok(text)
    }

    fn join(&self, argument: &Value) -> Result<String, Invalid> {
        let malformed = || {
            Invalid::function(
                "every Fn::Join object requires two parameters, (1) a string delimiter and \
                 (2) a list of strings to be joined or a function that returns a list of strings",
            )
        };
        let Some([delimiter, items]) = argument.as_array().map(Vec::as_slice) else {
            return Err(malformed());
        };
        let delimiter = delimiter.as_str().ok_or_else(malformed)?;
        let items = self.list(items)?.ok_or_else(malformed)?;
        let texts: Option<Vec<String>> = items.iter().map(as_text).collect();
        Ok(texts.ok_or_else(malformed)?.join(delimiter))
    }

    fn select(&self, argument: &Value) -> Result<Value, Invalid> {
        let Some([index, items]) = argument.as_array().map(Vec::as_slice) else {
            return Err(Invalid::function(
                "Fn::Select requires a list argument with two elements: \
                 an integer index and a list",
            ));
        };
        let index = self.text(index)?;
        let items = self.list(items)?.unwrap_or_default();
        let chosen = index.parse().ok().and_then(|index: usize| items.get(index));
        chosen.cloned().ok_or_else(|| {
            Invalid::function(format_args!(
                "Fn::Select cannot select nonexistent value at index {index}"
            ))
        })
    }

    fn split(&self, argument: &Value) -> Result<Value, Invalid> {
        match argument.as_array().map(Vec::as_slice) {
            Some([Value::String(delimiter), text]) if !delimiter.is_empty() => {
                let text = self.text(text)?;
                Ok(text.split(delimiter.as_str()).collect())
            }
            _ => Err(Invalid::function(
                "every Fn::Split object requires two parameters, (1) a string delimiter and \
                 (2) a string to be split or a function that returns a string to be split",
            )),
        }
    }

    fn find_in_map(&self, argument: &Value) -> Result<Value, Invalid> {
        let Some([map, first, second]) = argument.as_array().map(Vec::as_slice) else {
            return Err(Invalid::function(
                "every Fn::FindInMap object requires three parameters, \
                 the map name, map key and the attribute for return value",
            ));
        };
        let [map, first, second] = [self.text(map)?, self.text(first)?, self.text(second)?];
        let level = self.mappings.get(&map).ok_or_else(|| {
            Invalid::function(format_args!(
                "Mapping named '{map}' is not present in the 'Mappings' section of template."
            ))
        })?;
        let found = level.get(&first).and_then(|level| level.get(&second));
        found.cloned().ok_or_else(|| {
            Invalid::function(format_args!(
                "Unable to get mapping for {map}::{first}::{second}"
            ))
        })
    }

    fn import(&self, argument: &Value) -> Result<Value, Invalid> {
        let name = self.text(argument)?;
        let value = self.exports.get(&name);
        let value = value.ok_or_else(|| Invalid(format!("No export named {name} found.")))?;
        self.imported.borrow_mut().insert(name);
        Ok(json!(value))
    }

    /// A list, or what a function makes of it.
    fn list(&self, value: &Value) -> Result<Option<Vec<Value>>, Invalid> {
        Ok(match self.resolve(value)? {
            Value::Array(items) => Some(items),
            _ => None,
        })
    }
}

/// The function that a value is, if it is one. Policies have a key
/// `Condition` of their own, which is none.
fn function(entries: &Map<String, Value>) -> Option<(&str, &Value)> {
    let (name, argument) = entries.iter().next().filter(|_| entries.len() == 1)?;
    (name == "Ref" || name.starts_with("Fn::")).then_some((name, argument))
}

fn as_text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(truth) => Some(truth.to_string()),
        _ => None,
    }
}

fn unresolved(name: &str) -> Invalid {
    Invalid::format(format_args!(
        "Unresolved resource dependencies [{name}] in the Resources block of the template"
    ))
}
