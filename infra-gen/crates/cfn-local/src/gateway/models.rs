//! Models: JSON Schema draft 4, with what API Gateway leaves out left out.
//!
//! `format` is never checked. A model may refer to another of its API by
//! `https://apigateway.amazonaws.com/restapis/{api}/models/{name}`.
//! <https://docs.aws.amazon.com/apigateway/latest/developerguide/models-mappings-models.html>

use std::collections::BTreeMap;

use boon::{Compiler, Draft, SchemaIndex, Schemas};
use serde_json::{Value, json};

use super::properties::{Properties, Unsupported};
use crate::deployed::Resource;

/// The models of an API, compiled.
pub(super) struct Models {
    schemas: Schemas,
    /// By name and by what `Ref` gives.
    index: BTreeMap<String, SchemaIndex>,
}

impl Models {
    /// Compiles the models of an API.
    pub fn of<'a>(
        api_id: &str,
        models: impl Iterator<Item = &'a Resource>,
    ) -> Result<Models, Unsupported> {
        let mut compiler = Compiler::new();
        compiler.set_default_draft(Draft::V4);
        let mut named = vec![("Empty".to_owned(), "Empty".to_owned(), None)];
        let empty = json!({});
        compiler
            .add_resource(&location(api_id, "Empty"), empty)
            .expect("the address is one of this file's making");
        for resource in models {
            let model = Properties::of(resource);
            model.only(
                &["Name", "RestApiId", "ContentType", "Schema"],
                &["Description"],
            )?;
            let name = model
                .text("Name")?
                .unwrap_or_else(|| resource.physical_id.clone());
            let mut schema = match model.child("Schema").value() {
                Value::String(text) => serde_json::from_str(text)
                    .map_err(|error| model.refuse("Schema", format!("is not JSON: {error}")))?,
                Value::Null => json!({}),
                schema => schema.clone(),
            };
            drop_formats(&mut schema);
            compiler
                .add_resource(&location(api_id, &name), schema)
                .map_err(|error| model.refuse("Schema", error.to_string()))?;
            named.push((name, resource.physical_id.clone(), Some(model)));
        }
        let mut schemas = Schemas::new();
        let mut index = BTreeMap::new();
        for (name, physical_id, model) in named {
            let compiled = compiler
                .compile(&location(api_id, &name), &mut schemas)
                .map_err(|error| match &model {
                    Some(model) => model.refuse("Schema", error.to_string()),
                    None => Unsupported {
                        logical_id: name.clone(),
                        property: "Schema".to_owned(),
                        why: error.to_string(),
                    },
                })?;
            index.insert(physical_id, compiled);
            index.insert(name, compiled);
        }
        Ok(Models { schemas, index })
    }

    /// The model of a name, or of what `Ref` gives.
    pub fn find(&self, name: &str) -> Option<SchemaIndex> {
        self.index.get(name).copied()
    }

    /// Whether a body fits a model; if not, what is wrong with it.
    pub fn check(&self, model: SchemaIndex, body: &[u8]) -> Result<(), String> {
        let value: Value = serde_json::from_slice(body).map_err(|error| error.to_string())?;
        self.schemas
            .validate(&value, model)
            .map_err(|error| format!("{error}"))
    }
}

/// Takes `format` out of a schema and of those in it; a property of that name stays.
fn drop_formats(schema: &mut Value) {
    match schema {
        Value::Array(schemas) => schemas.iter_mut().for_each(drop_formats),
        Value::Object(keywords) => {
            if keywords.get("format").is_some_and(Value::is_string) {
                keywords.shift_remove("format");
            }
            for (keyword, value) in keywords {
                match keyword.as_str() {
                    "enum" | "default" => {}
                    "properties" | "patternProperties" | "definitions" | "dependencies" => value
                        .as_object_mut()
                        .into_iter()
                        .flatten()
                        .for_each(|(_, schema)| drop_formats(schema)),
                    _ => drop_formats(value),
                }
            }
        }
        _ => {}
    }
}

fn location(api_id: &str, name: &str) -> String {
    format!("https://apigateway.amazonaws.com/restapis/{api_id}/models/{name}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn model(name: &str, schema: Value) -> Resource {
        Resource {
            logical_id: name.to_owned(),
            type_name: "AWS::ApiGateway::Model".into(),
            physical_id: name.to_owned(),
            properties: json!({ "Name": name, "RestApiId": "api", "Schema": schema }),
            attributes: Default::default(),
        }
    }

    fn check(models: &[Resource], name: &str, body: &str) -> bool {
        let models = Models::of("api", models.iter()).unwrap();
        let found = models.find(name).unwrap();
        models.check(found, body.as_bytes()).is_ok()
    }

    #[test]
    fn a_format_is_not_checked() {
        for name in ["regex", "email", "date-time", "uri", "ipv4", "hostname"] {
            let inner = json!({ "type": "string", "format": name });
            let models = [model(
                "M",
                json!({ "properties": { "format": { "type": "string" }, "a": inner } }),
            )];
            assert!(
                check(&models, "M", r#"{"a":" no ( such % thing "}"#),
                "{name}"
            );
            assert!(!check(&models, "M", r#"{"format":7}"#), "{name}");
        }
    }

    #[test]
    fn draft_4_is_what_counts() {
        let exclusive = json!({ "type": "integer", "minimum": 1, "exclusiveMinimum": true });
        let models = [model("M", exclusive)];
        assert!(!check(&models, "M", "1"));
        assert!(check(&models, "M", "2"));
    }

    #[test]
    fn a_model_refers_to_another() {
        let address = location("api", "Name");
        let models = [
            model(
                "Person",
                json!({ "properties": { "name": { "$ref": address } } }),
            ),
            model("Name", json!({ "type": "string" })),
        ];
        assert!(check(&models, "Person", r#"{"name":"Ada"}"#));
        assert!(!check(&models, "Person", r#"{"name":7}"#));
    }

    #[test]
    fn a_body_that_is_no_json_fits_no_model() {
        assert!(!check(&[], "Empty", ""));
        assert!(check(&[], "Empty", "{}"));
    }

    #[test]
    fn a_schema_that_is_none_is_refused() {
        let models = [model("M", json!({ "type": 7 }))];
        assert!(Models::of("api", models.iter()).is_err());
    }
}
