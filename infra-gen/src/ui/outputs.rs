//! The outputs of a stack.

use cfn_deploy::cloud::Output;
use serde_json::{Map, Value};

use super::STRONG;

/// One line per output, the values in a column.
pub fn outputs(outputs: &[Output]) -> String {
    let width = outputs
        .iter()
        .map(|output| output.key.len())
        .max()
        .unwrap_or_default();
    outputs
        .iter()
        .map(|output| {
            format!(
                "{STRONG}{:width$}{STRONG:#}  {}\n",
                output.key, output.value
            )
        })
        .collect()
}

/// Key and value, as one object.
pub fn outputs_json(outputs: &[Output]) -> Value {
    let entries: Map<_, _> = outputs
        .iter()
        .map(|output| (output.key.clone(), Value::from(output.value.as_str())))
        .collect();
    Value::Object(entries)
}
