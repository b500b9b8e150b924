//! A table as it is, in the words of its template.

use serde_json::{Map, Value, json};

use super::schema::{PROVISIONED, stream, time_to_live, typed};

/// What of a list or record counts when two are compared: the service adds the
/// rest. An empty list means all of it.
fn counts(property: &str) -> &'static [&'static str] {
    match property {
        "AttributeDefinitions" => &["AttributeName", "AttributeType"],
        "GlobalSecondaryIndexes" => &["IndexName", "KeySchema", "Projection"],
        "ProvisionedThroughput" => &["ReadCapacityUnits", "WriteCapacityUnits"],
        "OnDemandThroughput" => &["MaxReadRequestUnits", "MaxWriteRequestUnits"],
        "StreamSpecification" => &["StreamViewType"],
        _ => &[],
    }
}

/// The properties that can be read of a table: `table` is what `DescribeTable`
/// shows, `expiry` what `DescribeTimeToLive` does. `null` is what it has not.
pub(super) fn standing(table: &Value, expiry: &Value) -> Value {
    let or = |value: Option<&Value>, default: Value| value.cloned().unwrap_or(default);
    let streams = table.pointer("/StreamSpecification/StreamEnabled") == Some(&json!(true));
    let expires = expiry["TimeToLiveStatus"] == "ENABLED";
    json!({
        "KeySchema": table["KeySchema"],
        "AttributeDefinitions": table["AttributeDefinitions"],
        "GlobalSecondaryIndexes": or(table.get("GlobalSecondaryIndexes"), json!([])),
        "BillingMode": or(table.pointer("/BillingModeSummary/BillingMode"), json!(PROVISIONED)),
        "ProvisionedThroughput": table["ProvisionedThroughput"],
        "OnDemandThroughput": table["OnDemandThroughput"],
        "TableClass": or(table.pointer("/TableClassSummary/TableClass"), json!("STANDARD")),
        "DeletionProtectionEnabled": table["DeletionProtectionEnabled"] == true,
        "StreamSpecification": if streams { stream(table) } else { None },
        "TimeToLiveSpecification": match expires {
            true => json!({ "AttributeName": expiry["AttributeName"], "Enabled": true }),
            false => Value::Null,
        },
    })
}

/// Puts what stands in the place of the properties that say something else.
/// As on AWS, only what the template sets is looked at.
pub(super) fn actual(properties: &Value, standing: &Value) -> Value {
    let mut actual = properties.clone();
    let properties = typed(properties);
    for (property, stands) in standing.as_object().into_iter().flatten() {
        let Some(said) = properties.get(property) else {
            continue;
        };
        if property == "TimeToLiveSpecification" {
            if time_to_live(&properties) != time_to_live(standing) {
                actual[property] = match stands {
                    Value::Null => json!({ "Enabled": false }),
                    stands => stands.clone(),
                };
            }
            continue;
        }
        let (said, stands) = (comparable(property, said), comparable(property, stands));
        if said == stands {
            continue;
        }
        match (stands, actual.as_object_mut()) {
            (Value::Null, Some(actual)) => drop(actual.remove(property)),
            (stands, _) => actual[property] = stands,
        }
    }
    actual
}

/// A property without what only the service adds, and in one order.
pub(super) fn comparable(property: &str, value: &Value) -> Value {
    let keep = counts(property);
    let kept = |record: &Value| {
        let kept = keep.iter().filter_map(|key| {
            let value = record.get(*key).filter(|value| !value.is_null())?;
            Some(((*key).to_owned(), value.clone()))
        });
        Value::Object(kept.collect::<Map<String, Value>>())
    };
    match value {
        Value::Array(list) if !keep.is_empty() => {
            let mut list: Vec<Value> = list.iter().map(kept).collect();
            list.sort_by_key(|element| element[keep[0]].to_string());
            Value::Array(list)
        }
        Value::Object(_) if !keep.is_empty() => kept(value),
        _ => value.clone(),
    }
}
