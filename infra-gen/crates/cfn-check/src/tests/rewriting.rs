//! The same mistake, written in another way, is the same finding; and what is
//! right stays right.

use serde_json::{Map, Value, json};

use super::{check_text, fixture_text};
use crate::{Finding, catalogue};

/// A way to write a constant or a reference, with what it needs in the template.
struct Form {
    name: &'static str,
    write: fn(&Value, &mut Extras),
    refer: fn(&Value, &mut Extras) -> Value,
}

/// A reference as it is.
fn as_it_is(reference: &Value, _: &mut Extras) -> Value {
    reference.clone()
}

/// A reference as a `Fn::Sub` of nothing else.
fn substituted(reference: &Value, _: &mut Extras) -> Value {
    let name = match &reference["Fn::GetAtt"] {
        Value::Array(path) => {
            let steps: Vec<_> = path.iter().filter_map(Value::as_str).collect();
            steps.join(".")
        }
        Value::String(dotted) => dotted.clone(),
        _ => reference["Ref"].as_str().unwrap_or_default().to_owned(),
    };
    json!({ "Fn::Sub": format!("${{{name}}}") })
}

fn joined(reference: &Value, _: &mut Extras) -> Value {
    json!({ "Fn::Join": ["", [reference]] })
}

fn chosen(value: &Value, extras: &mut Extras) -> Value {
    let always = json!({ "Fn::Equals": ["a", "a"] });
    extras.conditions.insert("Always".into(), always);
    json!({ "Fn::If": ["Always", value, { "Ref": "AWS::NoValue" }] })
}

/// What rewritten constants refer to.
#[derive(Default)]
struct Extras {
    parameters: Map<String, Value>,
    mappings: Map<String, Value>,
    conditions: Map<String, Value>,
    written: Value,
}

impl Extras {
    fn parameter(&mut self, constant: &Value) -> String {
        let name = format!("Constant{}", self.parameters.len());
        let kind = if constant.is_number() {
            "Number"
        } else {
            "String"
        };
        let default = match constant {
            Value::Bool(_) => Value::from(constant.to_string()),
            other => other.clone(),
        };
        let parameter = json!({ "Type": kind, "Default": default });
        self.parameters.insert(name.clone(), parameter);
        name
    }
}

const FORMS: &[Form] = &[
    Form {
        name: "the default of a parameter",
        refer: as_it_is,
        write: |constant, extras| {
            extras.written = json!({ "Ref": extras.parameter(constant) });
        },
    },
    Form {
        name: "a mapping",
        refer: substituted,
        write: |constant, extras| {
            let name = format!("M{}", extras.mappings.len());
            extras
                .mappings
                .insert(name.clone(), json!({ "a": { "b": constant } }));
            extras.written = json!({ "Fn::FindInMap": [name, "a", "b"] });
        },
    },
    Form {
        name: "a branch that is taken",
        refer: chosen,
        write: |constant, extras| {
            extras
                .conditions
                .insert("Always".into(), json!({ "Fn::Equals": ["a", "a"] }));
            extras.written = json!({ "Fn::If": ["Always", constant, { "Ref": "AWS::NoValue" }] });
        },
    },
    Form {
        name: "a branch that a value of a parameter takes",
        refer: as_it_is,
        write: |constant, extras| {
            let switch =
                json!({ "Type": "String", "Default": "on", "AllowedValues": ["on", "off"] });
            extras.parameters.insert("Switch".into(), switch);
            let off = json!({ "Fn::Equals": [{ "Ref": "Switch" }, "off"] });
            extras.conditions.insert("Off".into(), off);
            extras.written = json!({ "Fn::If": ["Off", constant, constant] });
        },
    },
    Form {
        name: "a substitution",
        refer: substituted,
        write: |constant, extras| {
            let parameter = extras.parameter(constant);
            extras.written =
                json!({ "Fn::Sub": ["${A}${B}", { "A": "", "B": { "Ref": parameter } }] });
        },
    },
    Form {
        name: "a join",
        refer: joined,
        write: |constant, extras| {
            extras.written = match constant.as_str() {
                Some(text) => {
                    let middle = text.char_indices().nth(text.chars().count() / 2);
                    let (left, right) = text.split_at(middle.map_or(0, |(n, _)| n));
                    json!({ "Fn::Join": ["", [left, right]] })
                }
                None => constant.clone(),
            };
        },
    },
];

/// A template with every constant of its properties written in another form.
fn rewritten(text: &str, form: &Form) -> String {
    let template = cfn::Template::parse(text).unwrap();
    let mut document = template.as_json().clone();
    let mut extras = Extras::default();
    let resources = document["Resources"].as_object_mut().unwrap();
    for body in resources.values_mut() {
        if let Some(properties) = body.get_mut("Properties") {
            rewrite(properties, form, &mut extras);
        }
    }
    for (section, entries) in [
        ("Parameters", extras.parameters),
        ("Mappings", extras.mappings),
        ("Conditions", extras.conditions),
    ] {
        let into = document.as_object_mut().unwrap().entry(section);
        let into = into.or_insert_with(|| json!({})).as_object_mut().unwrap();
        into.extend(entries);
        if into.is_empty() {
            document.as_object_mut().unwrap().remove(section);
        }
    }
    document.to_string()
}

fn rewrite(value: &mut Value, form: &Form, extras: &mut Extras) {
    match value {
        _ if is_reference(value) => *value = (form.refer)(value, extras),
        _ if crate::subject::is_intrinsic(value) => {}
        Value::Object(entries) => {
            entries
                .values_mut()
                .for_each(|inner| rewrite(inner, form, extras));
        }
        Value::Array(items) => {
            items
                .iter_mut()
                .for_each(|inner| rewrite(inner, form, extras));
        }
        Value::Null => {}
        constant => {
            (form.write)(constant, extras);
            *constant = extras.written.take();
        }
    }
}

/// Whether a value refers to a resource, and may be written in another way.
fn is_reference(value: &Value) -> bool {
    let names_a_value = value["Ref"]
        .as_str()
        .is_some_and(|name| name != "AWS::NoValue");
    names_a_value || value.get("Fn::GetAtt").is_some()
}

/// What depends on the template's own text, not on what it means.
const OF_THE_TEXT: [&str; 3] = ["IG-TPL-003", "IG-TPL-004", "IG-TPL-007"];

#[test]
fn a_mistake_is_found_in_whatever_form_it_is_written() {
    let mut missed = Vec::new();
    for check in catalogue().filter(|check| !OF_THE_TEXT.contains(&check.id)) {
        let text = fixture_text(check.id, "fail.yaml");
        let count = |found: &[Finding]| found.iter().filter(|f| f.id == check.id).count();
        let written = count(&check_text(&text));
        for form in FORMS {
            let found = count(&check_text(&rewritten(&text, form)));
            if found < written {
                missed.push(format!(
                    "{} as {}: {found} of {written}",
                    check.id, form.name
                ));
            }
        }
    }
    assert!(missed.is_empty(), "{missed:#?}");
}

#[test]
fn what_is_right_stays_right_in_whatever_form() {
    let mut false_alarms = Vec::new();
    for check in catalogue().filter(|check| !OF_THE_TEXT.contains(&check.id)) {
        let text = fixture_text(check.id, "pass.yaml");
        for form in FORMS {
            let found = check_text(&rewritten(&text, form));
            for finding in found.iter().filter(|f| !OF_THE_TEXT.contains(&f.id)) {
                let Finding { id, sentence, .. } = finding;
                false_alarms.push(format!("{} as {}: {id} {sentence}", check.id, form.name));
            }
        }
    }
    assert!(false_alarms.is_empty(), "{false_alarms:#?}");
}
