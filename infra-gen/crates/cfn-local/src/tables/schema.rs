//! From the properties of a template to DynamoDB's requests.

use serde_json::{Map, Value, json};

/// Properties that are the same in both.
const SAME: [&str; 9] = [
    "AttributeDefinitions",
    "KeySchema",
    "GlobalSecondaryIndexes",
    "LocalSecondaryIndexes",
    "BillingMode",
    "ProvisionedThroughput",
    "OnDemandThroughput",
    "TableClass",
    "DeletionProtectionEnabled",
];

/// `CreateTable`.
pub(super) fn create(name: &str, properties: &Value) -> Value {
    let mut request = Map::new();
    request.insert("TableName".to_owned(), json!(name));
    for property in SAME {
        if let Some(value) = properties.get(property) {
            request.insert(property.to_owned(), value.clone());
        }
    }
    if let Some(stream) = stream(properties) {
        request.insert("StreamSpecification".to_owned(), stream);
    }
    if let Some(enabled) = properties.pointer("/SSESpecification/SSEEnabled") {
        let encryption = json!({ "Enabled": enabled });
        request.insert("SSESpecification".to_owned(), encryption);
    }
    Value::Object(request)
}

/// The attribute of `TimeToLiveSpecification`, if it is switched on.
pub(super) fn time_to_live(properties: &Value) -> Option<&str> {
    let specification = properties.get("TimeToLiveSpecification")?;
    let enabled = specification.get("Enabled")?;
    match enabled == true || enabled == "true" {
        true => specification.get("AttributeName")?.as_str(),
        false => None,
    }
}

/// `UpdateTable`, once for each thing that changes.
///
/// # Errors
///
/// What DynamoDB and CloudFormation refuse to change, in their words.
pub(super) fn changes(name: &str, before: &Value, after: &Value) -> Result<Vec<Value>, String> {
    let mut changes = Vec::new();
    changes.extend(index_change(before, after)?);
    for property in [
        "BillingMode",
        "ProvisionedThroughput",
        "TableClass",
        "OnDemandThroughput",
    ] {
        if before.get(property) != after.get(property)
            && let Some(value) = after.get(property)
        {
            changes.push(json!({ property: value }));
        }
    }
    if changes.len() > 1
        && changes
            .iter()
            .any(|change| change.get("BillingMode").is_some())
    {
        // A billing mode comes along with its throughput.
        let throughput = after.get("ProvisionedThroughput").cloned();
        changes.retain(|change| change.get("ProvisionedThroughput").is_none());
        for change in &mut changes {
            if change.get("BillingMode").is_some()
                && let Some(throughput) = &throughput
            {
                change["ProvisionedThroughput"] = throughput.clone();
            }
        }
    }
    let protection = |properties: &Value| properties["DeletionProtectionEnabled"] == true;
    if protection(before) != protection(after) {
        changes.push(json!({ "DeletionProtectionEnabled": protection(after) }));
    }
    if stream(before) != stream(after) {
        let stream = stream(after).unwrap_or_else(|| json!({ "StreamEnabled": false }));
        changes.push(json!({ "StreamSpecification": stream }));
    }
    for change in &mut changes {
        change["TableName"] = json!(name);
    }
    Ok(changes)
}

/// The one index that comes or goes.
fn index_change(before: &Value, after: &Value) -> Result<Option<Value>, String> {
    let (known, wanted) = (indexes(before), indexes(after));
    let find = |indexes: &[Value], index: &Value| -> Option<Value> {
        let same = |other: &&Value| other["IndexName"] == index["IndexName"];
        indexes.iter().find(same).cloned()
    };
    let mut updates = Vec::new();
    for index in &known {
        match find(&wanted, index) {
            None => updates.push(json!({"Delete": {"IndexName": index["IndexName"]}})),
            Some(other)
                if other["KeySchema"] != index["KeySchema"]
                    || other["Projection"] != index["Projection"] =>
            {
                return Err(
                    "Cannot update GSI's properties other than Provisioned Throughput \
                            and Contributor Insights Specification. You can create a new GSI \
                            with a different name."
                        .to_owned(),
                );
            }
            Some(_) => {}
        }
    }
    for index in &wanted {
        if find(&known, index).is_none() {
            updates.push(json!({ "Create": index }));
        }
    }
    match updates.len() {
        0 => Ok(None),
        1 => Ok(Some(json!({
            "AttributeDefinitions": after["AttributeDefinitions"],
            "GlobalSecondaryIndexUpdates": updates,
        }))),
        _ => Err(
            "Cannot perform more than one GSI creation or deletion in a single update".to_owned(),
        ),
    }
}

fn indexes(properties: &Value) -> Vec<Value> {
    properties
        .get("GlobalSecondaryIndexes")
        .and_then(Value::as_array)
        .cloned()
        .unwrap_or_default()
}

/// In a template a stream is there or not; in a request it is switched on.
fn stream(properties: &Value) -> Option<Value> {
    let mut stream = properties.get("StreamSpecification")?.clone();
    stream["StreamEnabled"] = json!(true);
    if let Some(stream) = stream.as_object_mut() {
        stream.remove("ResourcePolicy");
    }
    Some(stream)
}
