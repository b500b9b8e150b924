//! What the models let through, against what the rules accept.

use boon::{Compiler, Draft, SchemaIndex, Schemas};
use serde_json::{Value, json};

use super::*;
use crate::changing::ProductChange;
use crate::config::ShopConfig;
use crate::order_request::OrderRequest;
use crate::product_request::ProductRequest;
use crate::samples::two_mugs;
use crate::transition::TransitionRequest;

const UNDERSTOOD: [&str; 13] = [
    "$schema",
    "title",
    "type",
    "additionalProperties",
    "required",
    "properties",
    "items",
    "minimum",
    "maximum",
    "maxLength",
    "pattern",
    "enum",
    "description",
];

fn assert_keywords(schema: &Value, place: &str) {
    let Value::Object(members) = schema else {
        panic!("{place} is no schema");
    };
    for (keyword, value) in members {
        assert!(
            UNDERSTOOD.contains(&keyword.as_str()),
            "{place}/{keyword} is ignored by API Gateway"
        );
        match (keyword.as_str(), value) {
            ("properties", Value::Object(properties)) => {
                for (name, schema) in properties {
                    assert_keywords(schema, &format!("{place}/{name}"));
                }
            }
            ("items", items) => assert_keywords(items, &format!("{place}[]")),
            _ => {}
        }
    }
}

#[test]
fn no_keyword_that_the_gateway_ignores_slips_in() {
    for model in Model::ALL {
        assert_keywords(&model.schema(), model.name());
    }
}

#[test]
fn required_members_exist() {
    for model in Model::ALL {
        let schema = model.schema();
        for required in schema["required"].as_array().into_iter().flatten() {
            let name = required.as_str().unwrap();
            assert!(schema["properties"].get(name).is_some(), "{name}");
        }
    }
}

#[test]
fn an_order_line_is_three_bounded_members() {
    insta::assert_snapshot!(
        Model::OrderRequest.schema()["properties"]["lines"]["items"],
        @r#"{"type":"object","additionalProperties":false,"required":["productId","quantity","unitPrice"],"properties":{"productId":{"type":"string","pattern":"^[0-7][0-9A-HJKMNP-TV-Z]{25}$"},"quantity":{"type":"integer","minimum":1,"maximum":99},"unitPrice":{"type":"integer","minimum":0,"maximum":999999999}}}"#
    );
}

/// The gateway, as far as a model is concerned.
struct Gateway {
    schemas: Schemas,
    schema: SchemaIndex,
}

impl Gateway {
    fn with(model: Model) -> Gateway {
        let mut compiler = Compiler::new();
        compiler.set_default_draft(Draft::V4);
        compiler.add_resource("model.json", model.schema()).unwrap();
        let mut schemas = Schemas::new();
        let schema = compiler.compile("model.json", &mut schemas).unwrap();
        Gateway { schemas, schema }
    }

    fn passes(&self, body: &Value) -> bool {
        self.schemas.validate(body, self.schema).is_ok()
    }
}

/// Whether the rules accept a body.
fn accepted(model: Model, body: &Value) -> bool {
    let (body, config) = (body.to_string(), ShopConfig::default());
    let body = body.as_bytes();
    match model {
        Model::OrderRequest => OrderRequest::parse(body).is_ok(),
        Model::OrderTransition => TransitionRequest::parse(body).is_ok(),
        Model::ProductRequest => ProductRequest::parse(body, &config).is_ok(),
        Model::ProductChange => ProductChange::parse(body, &config).is_ok(),
    }
}

fn product() -> Value {
    json!({
        "sku": "MUG", "title": "Mug", "description": "", "category": "kitchen", "tags": ["a"],
        "attributes": [{"name": "Volume", "value": "330 ml"}], "taxClass": "standard",
        "price": {"amount": 1999, "currency": "EUR"}, "stock": 3, "maxPerOrder": 9,
        "status": "draft",
        "media": [{"sha256": "0".repeat(64), "type": "image/png", "size": 1, "width": 1,
            "height": 1, "alt": "Mug"}],
    })
}

fn change() -> Value {
    let mut change = product();
    let members = change.as_object_mut().unwrap();
    members.shift_remove("sku");
    members.shift_remove("stock");
    members.insert("expectedVersion".to_owned(), json!(1));
    members.insert("stockDelta".to_owned(), json!(-1));
    change
}

fn samples() -> [(Model, Value); 4] {
    [
        (Model::OrderRequest, two_mugs()),
        (
            Model::OrderTransition,
            json!({"transition": "cancel", "expectedVersion": 2}),
        ),
        (Model::ProductRequest, product()),
        (Model::ProductChange, change()),
    ]
}

/// Every body made of `sample` by replacing one value by `value`.
fn replaced(sample: &Value, value: &Value) -> Vec<Value> {
    fn pointers(value: &Value, pointer: String, found: &mut Vec<String>) {
        match value {
            Value::Object(members) => {
                for (name, member) in members {
                    pointers(member, format!("{pointer}/{name}"), found);
                }
            }
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    pointers(item, format!("{pointer}/{index}"), found);
                }
            }
            _ => {}
        }
        found.push(pointer);
    }
    let mut found = Vec::new();
    pointers(sample, String::new(), &mut found);
    let replace = |pointer: String| {
        let mut body = sample.clone();
        *body.pointer_mut(&pointer).unwrap() = value.clone();
        body
    };
    found.into_iter().map(replace).collect()
}

#[test]
fn a_model_never_refuses_what_the_rules_accept() {
    let mut values = vec![Value::Null, json!(true), json!([]), json!({}), json!("")];
    values.extend([-1, 0, 1, 9, 99, 100, 1_000_000, 999_999_999].map(|number| json!(number)));
    values.extend([1.5, 1.0].map(|number| json!(number)));
    // Composed, one character; decomposed and in UTF-16 more.
    for count in [1, 16, 24, 32, 48, 80, 100, 120, 254, 280, 1_500] {
        values.push(json!("a".repeat(count)));
        values.push(json!("\u{1112}\u{1161}\u{11ab}".repeat(count)));
        values.push(json!("😀".repeat(count)));
    }
    let mut compared = 0;
    for (model, sample) in samples() {
        let gateway = Gateway::with(model);
        assert!(
            accepted(model, &sample) && gateway.passes(&sample),
            "{}",
            model.name()
        );
        for value in &values {
            for body in replaced(&sample, value) {
                if accepted(model, &body) {
                    assert!(gateway.passes(&body), "{} refuses {body}", model.name());
                    compared += 1;
                }
            }
        }
    }
    assert!(compared > 200, "{compared}");
}

#[test]
fn a_model_refuses_what_has_the_wrong_structure() {
    for (model, sample) in samples() {
        let gateway = Gateway::with(model);
        let members = sample.as_object().unwrap();
        for required in model.schema()["required"].as_array().into_iter().flatten() {
            let mut body = members.clone();
            body.shift_remove(required.as_str().unwrap());
            assert!(
                !gateway.passes(&Value::Object(body)),
                "{} {required}",
                model.name()
            );
        }
        let mut body = members.clone();
        body.insert("extra".to_owned(), json!(1));
        assert!(!gateway.passes(&Value::Object(body)), "{}", model.name());
        assert!(!gateway.passes(&json!([])), "{}", model.name());
    }
}
