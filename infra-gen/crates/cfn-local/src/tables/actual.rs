//! A table as it is, in the words of its template.

use serde_json::{Value, json};

use super::schema::time_to_live;

/// Puts what DynamoDB says of a table in the place of the properties that say
/// something else. As on AWS, only what the template sets is looked at.
///
/// `table` is what `DescribeTable` shows, `expiry` what `DescribeTimeToLive`
/// does.
pub(super) fn actual(properties: &Value, table: &Value, expiry: &Value) -> Value {
    let mut actual = properties.clone();
    let billing = table.pointer("/BillingModeSummary/BillingMode");
    let billing = billing.cloned().unwrap_or_else(|| json!("PROVISIONED"));
    let protection = table["DeletionProtectionEnabled"] == true;
    let stands = [
        ("KeySchema", table["KeySchema"].clone()),
        (
            "AttributeDefinitions",
            table["AttributeDefinitions"].clone(),
        ),
        (
            "GlobalSecondaryIndexes",
            table["GlobalSecondaryIndexes"].clone(),
        ),
        ("BillingMode", billing),
        ("DeletionProtectionEnabled", json!(protection)),
    ];
    for (property, stands) in stands {
        let Some(said) = properties.get(property) else {
            continue;
        };
        let (said, stands) = (comparable(property, said), comparable(property, &stands));
        if said != stands {
            actual[property] = stands;
        }
    }
    let attribute = match expiry["TimeToLiveStatus"] == "ENABLED" {
        true => expiry["AttributeName"].as_str(),
        false => None,
    };
    if properties.get("TimeToLiveSpecification").is_some() && time_to_live(properties) != attribute
    {
        actual["TimeToLiveSpecification"] = match attribute {
            Some(attribute) => json!({ "AttributeName": attribute, "Enabled": true }),
            None => json!({ "Enabled": false }),
        };
    }
    actual
}

/// A property without what only the service adds, and in one order.
fn comparable(property: &str, value: &Value) -> Value {
    let list = |name: &str, keep: &[&str]| {
        let elements = value.as_array().into_iter().flatten();
        let mut elements: Vec<Value> = elements
            .map(|element| {
                let kept = keep.iter().filter_map(|key| {
                    let value = element.get(*key).filter(|value| !value.is_null())?;
                    Some(((*key).to_owned(), value.clone()))
                });
                Value::Object(kept.collect())
            })
            .collect();
        elements.sort_by_key(|element| element[name].to_string());
        Value::Array(elements)
    };
    match property {
        "AttributeDefinitions" => list("AttributeName", &["AttributeName", "AttributeType"]),
        "GlobalSecondaryIndexes" => list("IndexName", &["IndexName", "KeySchema", "Projection"]),
        "DeletionProtectionEnabled" => json!(*value == true || *value == "true"),
        _ => value.clone(),
    }
}
