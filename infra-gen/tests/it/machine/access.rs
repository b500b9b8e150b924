//! What a role does not allow, its function cannot do; and nothing else fails.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::change;
use super::visit::Visit;
use super::world::Machine;

/// A role, a resource as its policy names it, an action, and what needs it.
pub const NEEDED: &[(&str, &str, &str, &[&str])] = &[
    (
        "GetProductsRole",
        "CatalogTable",
        "dynamodb:BatchGetItem",
        &[
            "catalogue",
            "catalogue of active ones",
            "category",
            "next of the catalogue",
            "next products",
            "no product",
            "product",
            "products",
            "products by id",
            "search",
        ],
    ),
    (
        "GetProductsRole",
        "CatalogTable",
        "dynamodb:Query",
        &["search"],
    ),
    (
        "GetProductsRole",
        "${CatalogTable.Arn}/index/*",
        "dynamodb:Query",
        &[
            "catalogue",
            "catalogue of active ones",
            "category",
            "next of the catalogue",
            "next products",
            "products",
        ],
    ),
    (
        "PostProductsRole",
        "CatalogTable",
        "dynamodb:DeleteItem",
        &["archiving", "text"],
    ),
    (
        "PostProductsRole",
        "CatalogTable",
        "dynamodb:GetItem",
        &[
            "archiving",
            "change of nothing",
            "pictures",
            "stock",
            "stock below nothing",
            "text",
            "text of before",
            "upload of another",
        ],
    ),
    (
        "PostProductsRole",
        "CatalogTable",
        "dynamodb:PutItem",
        &[
            "archiving",
            "create",
            "create again",
            "create what there is",
            "create with its key",
            "pictures",
            "stock",
            "stock below nothing",
            "text",
            "upload",
            "upload of another",
        ],
    ),
    (
        "PostProductsRole",
        "CatalogTable",
        "dynamodb:UpdateItem",
        &[
            "archiving",
            "pictures",
            "stock",
            "stock below nothing",
            "text",
            "upload of another",
        ],
    ),
    (
        "PostProductsRole",
        "${MediaBucket.Arn}/media/*",
        "s3:PutObject",
        &["upload", "upload of another"],
    ),
    (
        "GetOrdersRole",
        "OrdersTable",
        "dynamodb:GetItem",
        &["order", "order in full", "order of another"],
    ),
    (
        "GetOrdersRole",
        "${OrdersTable.Arn}/index/byMonth",
        "dynamodb:Query",
        &[
            "next orders",
            "orders",
            "orders in a status",
            "orders of a month",
        ],
    ),
    (
        "PostOrdersRole",
        "CatalogTable",
        "dynamodb:BatchGetItem",
        &[
            "place",
            "place again",
            "place too much",
            "place with its key",
        ],
    ),
    (
        "PostOrdersRole",
        "CatalogTable",
        "dynamodb:UpdateItem",
        &["cancel", "place", "place again", "place with its key"],
    ),
    (
        "PostOrdersRole",
        "OrdersTable",
        "dynamodb:GetItem",
        &[
            "cancel",
            "complete",
            "confirm",
            "confirm again",
            "confirm nothing",
            "fulfil",
            "pay",
            "place too much",
            "refund",
            "return",
            "void",
        ],
    ),
    (
        "PostOrdersRole",
        "OrdersTable",
        "dynamodb:PutItem",
        &[
            "cancel",
            "complete",
            "confirm",
            "confirm again",
            "fulfil",
            "pay",
            "place",
            "place again",
            "place with its key",
            "refund",
            "return",
            "void",
        ],
    ),
];

#[test]
fn without_one_action_exactly_what_needs_it_fails() {
    let machine = Machine::new();
    // Otherwise what failed could still come from the cache.
    machine
        .workspace
        .settings(|settings| settings.replace("defaults:", "defaults:\n  edgeCaching: false"));
    machine.deploy();
    let shop = machine.shop();
    assert_eq!(Visit::new(&shop, 1).fails(), BTreeSet::new());
    // Nothing is granted that nothing needs.
    assert_eq!(unused(&machine), 0);

    let mut found = Vec::new();
    let mut number = 1;
    for (role, statement, action) in granted(&machine) {
        number += 1;
        let visit = Visit::new(&shop, number);
        let mut resource = String::new();
        change::template(&machine, |template| {
            let statement = &mut statements(template, &role)[statement];
            resource = name(&statement["Resource"]);
            match &mut statement["Action"] {
                Value::Array(actions) => actions.retain(|one| *one != action),
                // A statement needs one: this one is never asked for.
                one => *one = json!("dynamodb:DescribeTable"),
            }
        });
        let fails: Vec<_> = visit.fails().into_iter().collect();
        found.push(format!("{role} {action} {resource}: {fails:?}"));
        change::template(&machine, |template| {
            let statement = &mut statements(template, &role)[statement];
            match &mut statement["Action"] {
                Value::Array(actions) => actions.push(json!(action)),
                one => *one = json!(action),
            }
        });
    }
    let expected = NEEDED
        .iter()
        .map(|(role, resource, action, needs)| format!("{role} {action} {resource}: {needs:?}"));
    assert_eq!(found, expected.collect::<Vec<_>>(), "{found:#?}");
}

/// How many actions on tables and buckets nobody has used.
fn unused(machine: &Machine) -> usize {
    let status = machine.status();
    let unused = status["running"]["unusedGrants"].as_array().unwrap();
    let actions = unused.iter().map(|grant| grant["action"].as_str().unwrap());
    actions.filter(|action| is_data(action)).count()
}

fn is_data(action: &str) -> bool {
    action.starts_with("dynamodb:") || action.starts_with("s3:")
}

/// Every action on tables and buckets that the template grants: the role, its
/// statement's place, and the action.
fn granted(machine: &Machine) -> Vec<(String, usize, String)> {
    let mut granted = Vec::new();
    let mut template = change::deployed(machine);
    let resources = template["Resources"].as_object().unwrap().clone();
    let roles = resources
        .iter()
        .filter(|(_, resource)| resource["Type"] == "AWS::IAM::Role");
    for (role, _) in roles {
        if template["Resources"][role]["Properties"]
            .get("Policies")
            .is_none()
        {
            continue;
        }
        for (at, statement) in statements(&mut template, role).iter().enumerate() {
            let actions = match &statement["Action"] {
                Value::Array(actions) => actions.clone(),
                one => vec![one.clone()],
            };
            let actions = actions.iter().map(|action| action.as_str().unwrap());
            granted.extend(
                actions
                    .filter(|action| is_data(action))
                    .map(|action| (role.clone(), at, action.to_owned())),
            );
        }
    }
    granted
}

fn statements<'t>(template: &'t mut Value, role: &str) -> &'t mut Vec<Value> {
    let policy = &mut template["Resources"][role]["Properties"]["Policies"][0];
    policy["PolicyDocument"]["Statement"]
        .as_array_mut()
        .unwrap()
}

/// A resource in a word.
fn name(resource: &Value) -> String {
    let text = resource["Fn::Sub"]
        .as_str()
        .or(resource["Fn::GetAtt"][0].as_str());
    text.unwrap_or_default().to_owned()
}
