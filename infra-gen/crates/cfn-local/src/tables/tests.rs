//! Tables made from a template's properties, and their endpoint.

use std::sync::Arc;
use std::time::SystemTime;

use arc_swap::ArcSwap;
use http::Request;
use tempfile::TempDir;

use super::*;
use crate::deployed::{DeployedStack, Deployment, Resource};
use crate::iam::{Permissions, Usage};
use crate::signature::testing::{TestKey, send, sign};
use crate::signature::{IssuedKey, KeyRing, Principal};

fn properties() -> Value {
    json!({
        "AttributeDefinitions": [
            {"AttributeName": "pk", "AttributeType": "S"},
            {"AttributeName": "month", "AttributeType": "S"},
        ],
        "KeySchema": [{"AttributeName": "pk", "KeyType": "HASH"}],
        "BillingMode": "PAY_PER_REQUEST",
        "DeletionProtectionEnabled": false,
        "GlobalSecondaryIndexes": [index("byMonth", "month")],
        "PointInTimeRecoverySpecification": {"PointInTimeRecoveryEnabled": true},
        "SSESpecification": {"SSEEnabled": true},
        "TimeToLiveSpecification": {"AttributeName": "ttl", "Enabled": true},
    })
}

fn index(name: &str, attribute: &str) -> Value {
    json!({
        "IndexName": name,
        "KeySchema": [{"AttributeName": attribute, "KeyType": "HASH"}],
        "Projection": {"ProjectionType": "ALL"},
    })
}

fn opened() -> (TempDir, Tables) {
    let folder = tempfile::tempdir().unwrap();
    let tables = Tables::open(folder.path()).unwrap();
    tables.create("Items", &properties()).unwrap();
    (folder, tables)
}

fn call(tables: &Tables, operation: &str, request: Value) -> Value {
    let (status, answer) = tables.execute(operation, &request.to_string());
    assert_eq!(status, 200, "{answer}");
    serde_json::from_str(&answer).unwrap()
}

fn put(tables: &Tables, item: Value) {
    call(
        tables,
        "PutItem",
        json!({"TableName": "Items", "Item": item}),
    );
}

fn count(tables: &Tables, index: &str, attribute: &str) -> u64 {
    let query = json!({
        "TableName": "Items", "IndexName": index,
        "KeyConditionExpression": "#a = :m",
        "ExpressionAttributeNames": {"#a": attribute},
        "ExpressionAttributeValues": {":m": {"S": "2026-11"}},
    });
    call(tables, "Query", query)["Count"].as_u64().unwrap()
}

#[test]
fn a_table_outlives_the_process() {
    let (folder, tables) = opened();
    put(
        &tables,
        json!({"pk": {"S": "1"}, "month": {"S": "2026-11"}}),
    );
    drop(tables);
    let tables = Tables::open(folder.path()).unwrap();
    tables.create("Items", &properties()).unwrap();
    assert_eq!(count(&tables, "byMonth", "month"), 1);
}

#[test]
fn indexes_come_and_go_one_at_a_time() {
    let (_folder, tables) = opened();
    put(
        &tables,
        json!({"pk": {"S": "1"}, "month": {"S": "2026-11"}, "year": {"S": "2026-11"}}),
    );
    let before = properties();
    let mut after = before.clone();
    for (list, more) in [
        (
            "AttributeDefinitions",
            json!({"AttributeName": "year", "AttributeType": "S"}),
        ),
        ("GlobalSecondaryIndexes", index("byYear", "year")),
    ] {
        after[list].as_array_mut().unwrap().push(more);
    }
    tables.update("Items", &after).unwrap();
    assert_eq!(count(&tables, "byYear", "year"), 1);
    assert_eq!(count(&tables, "byMonth", "month"), 1);
    tables.update("Items", &before).unwrap();
    let table = tables.describe("Items").unwrap().unwrap();
    assert_eq!(table["GlobalSecondaryIndexes"].as_array().unwrap().len(), 1);

    let mut other = after.clone();
    other["GlobalSecondaryIndexes"] = json!([index("byYear", "year")]);
    assert_eq!(
        tables.update("Items", &other).unwrap_err().to_string(),
        "Cannot perform more than one GSI creation or deletion in a single update"
    );
    let mut changed = before.clone();
    changed["GlobalSecondaryIndexes"][0]["Projection"] = json!({"ProjectionType": "KEYS_ONLY"});
    let refused = tables.update("Items", &changed).unwrap_err();
    assert!(
        refused
            .to_string()
            .starts_with("Cannot update GSI's properties")
    );
}

#[test]
fn a_change_that_was_refused_or_never_began_is_taken_back() {
    let (_folder, tables) = opened();
    let mut before = properties();
    let more = ["year", "day"].map(|a| json!({"AttributeName": a, "AttributeType": "S"}));
    let mut after = before.clone();
    after["AttributeDefinitions"]
        .as_array_mut()
        .unwrap()
        .extend(more);
    let indexes = after["GlobalSecondaryIndexes"].as_array_mut().unwrap();
    indexes.extend([index("byYear", "year"), index("byDay", "day")]);
    tables.update("Items", &after).unwrap_err();
    tables.update("Items", &before).unwrap();
    let mut other = before.clone();
    other["GlobalSecondaryIndexes"][0]["Projection"] = json!({"ProjectionType": "KEYS_ONLY"});
    tables.update("Items", &other).unwrap_err();
    tables.update("Items", &before).unwrap();
    assert_eq!(
        tables.actual("Items", &before).unwrap(),
        Some(before.clone())
    );

    // All that can change at once, and back, twice as after an interruption.
    before["BillingMode"] = json!("PROVISIONED");
    let units = |units: u64| json!({"ReadCapacityUnits": units, "WriteCapacityUnits": units});
    before["ProvisionedThroughput"] = units(5);
    before["GlobalSecondaryIndexes"][0]["ProvisionedThroughput"] = units(5);
    before["StreamSpecification"] = json!({"StreamViewType": "NEW_IMAGE"});
    for _ in 0..2 {
        tables.update("Items", &before).unwrap();
        assert_eq!(
            tables.actual("Items", &before).unwrap(),
            Some(before.clone())
        );
    }
    for _ in 0..2 {
        tables.update("Items", &properties()).unwrap();
        assert_eq!(
            tables.actual("Items", &properties()).unwrap(),
            Some(properties())
        );
    }
    let table = tables.describe("Items").unwrap().unwrap();
    assert_ne!(
        table["StreamSpecification"]["StreamEnabled"], true,
        "{table}"
    );
}

#[test]
fn flags_and_numbers_may_be_texts() {
    let folder = tempfile::tempdir().unwrap();
    let tables = Tables::open(folder.path()).unwrap();
    let mut texts = properties();
    texts["BillingMode"] = json!("PROVISIONED");
    let units = json!({"ReadCapacityUnits": "5", "WriteCapacityUnits": "5"});
    texts["ProvisionedThroughput"] = units.clone();
    texts["GlobalSecondaryIndexes"][0]["ProvisionedThroughput"] = units;
    texts["DeletionProtectionEnabled"] = json!("true");
    texts["SSESpecification"]["SSEEnabled"] = json!("true");
    texts["TimeToLiveSpecification"]["Enabled"] = json!("true");
    tables.create("Items", &texts).unwrap();
    assert_eq!(tables.actual("Items", &texts).unwrap(), Some(texts.clone()));
    tables.delete("Items").unwrap_err();
    texts["DeletionProtectionEnabled"] = json!("false");
    tables.update("Items", &texts).unwrap();
    assert_eq!(tables.actual("Items", &texts).unwrap(), Some(texts));
    tables.delete("Items").unwrap();
}

#[test]
fn a_protected_table_is_not_deleted() {
    let (_folder, tables) = opened();
    let before = properties();
    let mut after = before.clone();
    after["DeletionProtectionEnabled"] = json!(true);
    tables.update("Items", &after).unwrap();
    let refused = tables.delete("Items").unwrap_err();
    assert!(
        refused
            .to_string()
            .contains("currently protected against deletion")
    );
    tables.update("Items", &before).unwrap();
    tables.delete("Items").unwrap();
    assert!(tables.describe("Items").unwrap().is_none());
    tables.delete("Items").unwrap();
}

#[test]
fn expired_items_are_swept_while_time_to_live_is_on() {
    let (_folder, tables) = opened();
    put(
        &tables,
        json!({"pk": {"S": "old"}, "ttl": {"N": "1700000000"}}),
    );
    put(
        &tables,
        json!({"pk": {"S": "kept"}, "ttl": {"N": "4000000000"}}),
    );
    assert_eq!(tables.sweep().unwrap(), 1);
    let before = properties();
    let mut other = before.clone();
    other["TimeToLiveSpecification"]["AttributeName"] = json!("expires");
    let refused = tables.update("Items", &other).unwrap_err();
    assert!(
        refused
            .to_string()
            .contains("active on a different AttributeName")
    );
    let mut off = before.clone();
    off["TimeToLiveSpecification"]["Enabled"] = json!(false);
    tables.update("Items", &off).unwrap();
    put(
        &tables,
        json!({"pk": {"S": "old"}, "ttl": {"N": "1700000000"}}),
    );
    assert_eq!(tables.sweep().unwrap(), 0);
    tables.update("Items", &other).unwrap();
}

#[test]
fn dynamodb_refuses_in_its_own_words() {
    let (_folder, tables) = opened();
    let mut bad = properties();
    bad["KeySchema"][0]["AttributeName"] = json!("undefined");
    let refused = tables.create("Other", &bad).unwrap_err().to_string();
    assert!(refused.contains("AttributeDefinitions"), "{refused}");
    for (operation, body, kind) in [
        ("GetItem", "{", "SerializationException"),
        (
            "GetItem",
            r#"{"TableName":"Missing","Key":{"pk":{"S":"1"}}}"#,
            "ResourceNotFoundException",
        ),
        (
            "GetItem",
            r#"{"TableName":"Items","Key":{"no":{"S":"1"}}}"#,
            "ValidationException",
        ),
        (
            "GetItem",
            r#"{"Key":{"no":{"S":"1"}}}"#,
            "ValidationException",
        ),
        (
            "ExecuteStatement",
            r#"{"Statement":"SELECT"}"#,
            "ValidationException",
        ),
    ] {
        let (status, answer) = tables.execute(operation, body);
        assert_eq!(status, 400);
        let answer: Value = serde_json::from_str(&answer).unwrap();
        assert!(
            answer["__type"].as_str().unwrap().ends_with(kind),
            "{body}: {answer}"
        );
    }
}

struct Served {
    _folder: TempDir,
    address: String,
    reader: IssuedKey,
}

/// The endpoint, and a role that may read the table and put orders.
async fn served() -> Served {
    let (folder, tables) = opened();
    let table = "arn:aws:dynamodb:eu-central-1:000000000000:table/Items";
    let role = Resource {
        logical_id: "R".to_owned(),
        type_name: "AWS::IAM::Role".to_owned(),
        physical_id: "R".to_owned(),
        properties: json!({"Policies": [{"PolicyDocument": {"Statement": [
            {"Effect": "Allow", "Action": ["dynamodb:GetItem", "dynamodb:PutItem"], "Resource": table},
            {"Effect": "Allow", "Action": "dynamodb:Query", "Resource": format!("{table}/index/*")},
        ]}}]}),
        attributes: [("Arn".to_owned(), json!("arn:aws:iam::000000000000:role/R"))].into(),
    };
    let deployment = Deployment {
        stacks: vec![DeployedStack {
            name: "s".to_owned(),
            region: "eu-central-1".to_owned(),
            resources: vec![role],
        }],
    };
    let permissions = Permissions::of(&deployment, Arc::new(Usage::default()));
    let keys = Arc::new(KeyRing::default());
    let reader = keys.issue(Principal::Role {
        arn: "arn:aws:iam::000000000000:role/R".to_owned(),
        session: "F".to_owned(),
    });
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let permissions = Arc::new(ArcSwap::from_pointee(permissions));
    tokio::spawn(serve(listener, tables, keys, permissions));
    Served {
        _folder: folder,
        address,
        reader: reader.unwrap(),
    }
}

impl Served {
    fn request(&self, operation: &str, body: &Value) -> Request<Vec<u8>> {
        Request::post(format!("http://{}/", self.address))
            .header("host", &self.address)
            .header("content-type", "application/x-amz-json-1.0")
            .header("x-amz-target", format!("DynamoDB_20120810.{operation}"))
            .body(body.to_string().into_bytes())
            .unwrap()
    }

    async fn call(&self, operation: &str, body: Value) -> (u16, Value) {
        let key = TestKey::from(&self.reader);
        let request = self.request(operation, &body);
        answer(sign(request, key, "dynamodb", SystemTime::now(), None)).await
    }
}

async fn answer(request: Request<Vec<u8>>) -> (u16, Value) {
    let response = send(request).await;
    let body = serde_json::from_slice(response.body()).unwrap();
    (response.status().as_u16(), body)
}

#[tokio::test]
async fn a_role_does_what_its_policies_allow_and_nothing_else() {
    let served = served().await;
    let item = json!({"pk": {"S": "1"}, "month": {"S": "2026-11"}});
    let put = json!({"TableName": "Items", "Item": item});
    assert_eq!(served.call("PutItem", put.clone()).await.0, 200);
    let get = json!({"TableName": "Items", "Key": {"pk": {"S": "1"}}});
    let (status, found) = served.call("GetItem", get.clone()).await;
    assert_eq!((status, &found["Item"]), (200, &item));
    let (status, refused) = served.call("DeleteItem", get).await;
    assert_eq!(status, 400);
    assert_eq!(
        refused,
        json!({
            "__type": "com.amazon.coral.service#AccessDeniedException",
            "Message": "User: arn:aws:sts::000000000000:assumed-role/R/F is not authorized to \
                        perform: dynamodb:DeleteItem on resource: \
                        arn:aws:dynamodb:eu-central-1:000000000000:table/Items because no \
                        identity-based policy allows the dynamodb:DeleteItem action",
        })
    );
    let query = json!({
        "TableName": "Items", "IndexName": "byMonth", "KeyConditionExpression": "#m = :m",
        "ExpressionAttributeNames": {"#m": "month"},
        "ExpressionAttributeValues": {":m": {"S": "2026-11"}},
    });
    assert_eq!(served.call("Query", query).await.0, 200);
    assert_eq!(
        served.call("Scan", json!({"TableName": "Items"})).await.0,
        400
    );
    let part = |kind: &str| json!({"TransactItems": [{kind: put}]});
    assert_eq!(served.call("TransactWriteItems", part("Put")).await.0, 200);
    let update = json!({"TransactItems": [{"Put": put}, {"Update": {
        "TableName": "Items", "Key": {"pk": {"S": "2"}}, "UpdateExpression": "SET a = :a",
        "ExpressionAttributeValues": {":a": {"S": "1"}},
    }}]});
    let (_, refused) = served.call("TransactWriteItems", update).await;
    assert!(
        refused["Message"]
            .as_str()
            .unwrap()
            .contains("dynamodb:UpdateItem")
    );
}

#[test]
fn a_table_changed_by_hand_shows_what_it_is() {
    let (_folder, tables) = opened();
    let said = properties();
    assert_eq!(tables.actual("Items", &said).unwrap(), Some(said.clone()));
    assert_eq!(tables.actual("Others", &said).unwrap(), None);

    let protect = json!({"TableName": "Items", "DeletionProtectionEnabled": true});
    call(&tables, "UpdateTable", protect);
    let index = json!({
        "TableName": "Items",
        "GlobalSecondaryIndexUpdates": [{"Delete": {"IndexName": "byMonth"}}],
    });
    call(&tables, "UpdateTable", index);
    let expiry = json!({
        "TableName": "Items",
        "TimeToLiveSpecification": {"AttributeName": "ttl", "Enabled": false},
    });
    call(&tables, "UpdateTimeToLive", expiry);
    let actual = tables.actual("Items", &said).unwrap().unwrap();
    assert_eq!(actual["DeletionProtectionEnabled"], true);
    assert_eq!(actual["GlobalSecondaryIndexes"], json!([]));
    assert_eq!(actual["TimeToLiveSpecification"], json!({"Enabled": false}));
    assert_eq!(actual["KeySchema"], said["KeySchema"]);

    // What the template says comes back.
    tables.update("Items", &said).unwrap();
    assert_eq!(tables.actual("Items", &said).unwrap(), Some(said));
}

#[tokio::test]
async fn who_is_not_believed_is_told_so() {
    let served = served().await;
    let get = json!({"TableName": "Items", "Key": {"pk": {"S": "1"}}});
    let (status, refused) = answer(served.request("GetItem", &get)).await;
    assert_eq!(status, 400);
    let kind = "com.amazon.coral.service#MissingAuthenticationTokenException";
    assert_eq!(refused["__type"], kind);
    let forged = TestKey {
        secret: "guessed",
        ..TestKey::from(&served.reader)
    };
    let request = served.request("GetItem", &get);
    let (_, refused) = answer(sign(request, forged, "dynamodb", SystemTime::now(), None)).await;
    assert_eq!(
        refused["__type"],
        "com.amazon.coral.service#InvalidSignatureException"
    );
}
