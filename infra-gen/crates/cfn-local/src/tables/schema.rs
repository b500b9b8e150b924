//! From the properties of a template to DynamoDB's requests.

use serde_json::{Map, Value, json};

use super::actual::comparable;

/// How a table is billed that does not say.
pub(super) const PROVISIONED: &str = "PROVISIONED";

const INDEXES: &str = "GlobalSecondaryIndexes";

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

/// The properties with their types: a template may write a flag or a number as
/// text, as every parameter's value is.
pub(super) fn typed(properties: &Value) -> Value {
    fn convert(name: &str, value: &mut Value) {
        match value {
            Value::Object(members) => members.iter_mut().for_each(|(name, v)| convert(name, v)),
            Value::Array(elements) => elements.iter_mut().for_each(|value| convert(name, value)),
            Value::String(text) => {
                // What is neither stays as it is, and DynamoDB says so.
                let typed = match name {
                    _ if name.ends_with("Enabled") => text.parse().ok().map(Value::Bool),
                    _ if name.ends_with("Units") => text.parse::<i64>().ok().map(Value::from),
                    _ => None,
                };
                if let Some(typed) = typed {
                    *value = typed;
                }
            }
            _ => {}
        }
    }
    let mut typed = properties.clone();
    convert("", &mut typed);
    typed
}

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
    match specification.get("Enabled")? == true {
        true => specification.get("AttributeName")?.as_str(),
        false => None,
    }
}

/// `UpdateTable`, once for each thing in which a table, as it stands, is not
/// what its template wants.
///
/// # Errors
///
/// What DynamoDB and CloudFormation refuse to change, in their words.
pub(super) fn changes(name: &str, standing: &Value, wanted: &Value) -> Result<Vec<Value>, String> {
    let differs = |property: &str| {
        let stands = comparable(property, &standing[property]);
        let value = wanted.get(property)?;
        (stands != comparable(property, value)).then(|| value.clone())
    };
    let mut changes = Vec::new();
    changes.extend(index_change(standing, wanted)?);
    let billing = wanted.get("BillingMode");
    let billing = billing.cloned().unwrap_or_else(|| json!(PROVISIONED));
    let provisioned = billing == PROVISIONED;
    let throughput = wanted.get("ProvisionedThroughput").filter(|_| provisioned);
    if billing != standing["BillingMode"] {
        let mut change = json!({ "BillingMode": billing });
        // A billing mode comes along with its throughput.
        if let Some(throughput) = throughput {
            change["ProvisionedThroughput"] = throughput.clone();
        }
        changes.push(change);
    } else if let Some(throughput) = differs("ProvisionedThroughput").filter(|_| provisioned) {
        changes.push(json!({ "ProvisionedThroughput": throughput }));
    }
    for property in ["TableClass", "OnDemandThroughput"] {
        if let Some(value) = differs(property) {
            changes.push(json!({ property: value }));
        }
    }
    let protection = |properties: &Value| properties["DeletionProtectionEnabled"] == true;
    if protection(standing) != protection(wanted) {
        changes.push(json!({ "DeletionProtectionEnabled": protection(wanted) }));
    }
    if stream(standing) != stream(wanted) {
        let stream = stream(wanted).unwrap_or_else(|| json!({ "StreamEnabled": false }));
        changes.push(json!({ "StreamSpecification": stream }));
    }
    for change in &mut changes {
        change["TableName"] = json!(name);
    }
    Ok(changes)
}

/// The one index that comes or goes.
fn index_change(standing: &Value, wanted: &Value) -> Result<Option<Value>, String> {
    let comparable = |properties: &Value| match comparable(INDEXES, &properties[INDEXES]) {
        Value::Array(indexes) => indexes,
        _ => Vec::new(),
    };
    let (known, asked) = (comparable(standing), comparable(wanted));
    let mut updates = Vec::new();
    for index in &known {
        let name = &index["IndexName"];
        match asked.iter().find(|other| other["IndexName"] == *name) {
            None => updates.push(json!({"Delete": {"IndexName": name}})),
            Some(other) if other != index => {
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
    let created = wanted[INDEXES].as_array().into_iter().flatten();
    for index in created {
        let is_known = known
            .iter()
            .any(|other| other["IndexName"] == index["IndexName"]);
        if !is_known {
            updates.push(json!({ "Create": index }));
        }
    }
    match updates.len() {
        0 => Ok(None),
        1 => Ok(Some(json!({
            "AttributeDefinitions": wanted["AttributeDefinitions"],
            "GlobalSecondaryIndexUpdates": updates,
        }))),
        _ => Err(
            "Cannot perform more than one GSI creation or deletion in a single update".to_owned(),
        ),
    }
}

/// In a template a stream is there or not; in a request it is switched on.
pub(super) fn stream(properties: &Value) -> Option<Value> {
    let stream = properties.get("StreamSpecification");
    let mut stream = stream.filter(|stream| !stream.is_null())?.clone();
    stream["StreamEnabled"] = json!(true);
    if let Some(stream) = stream.as_object_mut() {
        stream.remove("ResourcePolicy");
    }
    Some(stream)
}
