//! What a role does not allow, its function cannot do; and nothing else fails.

use std::collections::BTreeSet;
use std::net::Ipv4Addr;

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::change;
use super::world::Machine;
use crate::goods::{self, JSON, add, key, place};
use crate::visitor::{Answer, Shop, send};

/// Any bytes: nobody decodes a picture on its way.
const PICTURE: &[u8] = b"RIFF\x1a\x00\x00\x00WEBPVP8L picture";

/// A shop, and what its shoppers and staff did while everything was allowed.
pub struct Visit {
    shop: Shop,
    number: u64,
    product: Value,
    orders: [Value; 2],
}

impl Visit {
    /// The `number`th visit: nobody else has its addresses, keys and products.
    pub fn new(shop: &Shop, number: u64) -> Visit {
        let shop = shop.from(Ipv4Addr::new(127, 2, u8::try_from(number).unwrap(), 1));
        let own =
            |sku: &str| goods::product(&format!("{sku}-{number}"), &format!("{sku} {number}"), 9);
        let product = add(&shop, &own("MUG"), &key(number * 10));
        let id = product["productId"].as_str().unwrap();
        let order = |nth| {
            place(&shop, id, 1, &key(number * 10 + nth))
                .expect(201)
                .json()
        };
        Visit {
            number,
            orders: [order(1), order(2)],
            product,
            shop,
        }
    }

    /// Goes everywhere; the names of what did not work.
    pub fn fails(&self) -> BTreeSet<&'static str> {
        let all = [
            ("products", self.get("/api/products?sort=title&limit=40")),
            (
                "search",
                self.get(&format!("/api/products?q=mug%20{}", self.number)),
            ),
            ("product", self.get(&format!("/api/products/{}", self.id()))),
            ("catalogue", self.staff("GET", "/api/catalog", &Value::Null)),
            ("create", self.create()),
            ("upload", self.upload()),
            (
                "text",
                self.staff(
                    "POST",
                    &format!("/api/products/{}", self.id()),
                    &json!({"expectedVersion": 1, "title": format!("Cup {}", self.number)}),
                ),
            ),
            (
                "stock",
                self.staff(
                    "POST",
                    &format!("/api/products/{}", self.id()),
                    &json!({"stockDelta": 1}),
                ),
            ),
            (
                "place",
                place(&self.shop, self.id(), 1, &key(self.number * 10 + 3)),
            ),
            (
                "confirm",
                self.staff("POST", &self.order(0), &json!({"transition": "confirm"})),
            ),
            (
                "cancel",
                self.staff("POST", &self.order(1), &json!({"transition": "cancel"})),
            ),
            (
                "order",
                self.shop.browse(
                    "GET",
                    &self.order(0),
                    &[(
                        "order-access-token",
                        self.orders[0]["accessToken"].as_str().unwrap(),
                    )],
                    b"",
                ),
            ),
            (
                "orders",
                self.staff("GET", "/api/orders?limit=1", &Value::Null),
            ),
            (
                "order in full",
                self.staff(
                    "GET",
                    &format!(
                        "/api/orders?orderId={}",
                        self.orders[0]["orderId"].as_str().unwrap()
                    ),
                    &Value::Null,
                ),
            ),
        ];
        let failed = all
            .into_iter()
            .filter(|(_, answer)| !matches!(answer.status, 200 | 201));
        failed.map(|(name, _)| name).collect()
    }

    fn id(&self) -> &str {
        self.product["productId"].as_str().unwrap()
    }

    fn order(&self, nth: usize) -> String {
        format!(
            "/api/orders/{}",
            self.orders[nth]["orderId"].as_str().unwrap()
        )
    }

    fn get(&self, path: &str) -> Answer {
        self.shop.get(path)
    }

    fn staff(&self, method: &str, path: &str, body: &Value) -> Answer {
        let body = match body {
            Value::Null => String::new(),
            body => body.to_string(),
        };
        self.shop.signed(method, path, &[JSON], body.as_bytes())
    }

    fn create(&self) -> Answer {
        let digest: String = Sha256::digest(PICTURE)
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        let mut spoon = goods::product(
            &format!("SPOON-{}", self.number),
            &format!("Spoon {}", self.number),
            9,
        );
        spoon["media"] = json!([{
            "sha256": digest, "size": PICTURE.len(), "type": "image/webp",
            "width": 12, "height": 12, "alt": "A spoon",
        }]);
        let key = key(self.number * 10 + 4);
        let headers = [JSON, ("idempotency-key", key.as_str())];
        let body = spoon.to_string();
        self.shop
            .signed("POST", "/api/products", &headers, body.as_bytes())
    }

    /// Sends the picture where the answer to `create`, given again, says.
    fn upload(&self) -> Answer {
        let created = self.create();
        if created.status != 201 {
            return created;
        }
        let created = created.json();
        let upload = &created["uploads"][0];
        let headers = upload["headers"].as_object().unwrap().iter();
        let headers: Vec<_> = headers
            .filter(|(name, _)| !name.eq_ignore_ascii_case("content-length"))
            .map(|(name, value)| (name.as_str(), value.as_str().unwrap()))
            // The endpoint takes the word of a proxy for it that this is TLS.
            .chain([("x-forwarded-proto", "https")])
            .collect();
        send("PUT", upload["url"].as_str().unwrap(), &headers, PICTURE)
    }
}

/// A role, a resource as its policy names it, an action, and what needs it.
pub const NEEDED: &[(&str, &str, &str, &[&str])] = &[
    (
        "GetProductsRole",
        "CatalogTable",
        "dynamodb:BatchGetItem",
        &["catalogue", "product", "products", "search"],
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
        &["catalogue", "products"],
    ),
    (
        "PostProductsRole",
        "CatalogTable",
        "dynamodb:DeleteItem",
        &["text"],
    ),
    (
        "PostProductsRole",
        "CatalogTable",
        "dynamodb:GetItem",
        &["stock", "text"],
    ),
    (
        "PostProductsRole",
        "CatalogTable",
        "dynamodb:PutItem",
        &["create", "stock", "text", "upload"],
    ),
    (
        "PostProductsRole",
        "CatalogTable",
        "dynamodb:UpdateItem",
        &["stock", "text"],
    ),
    (
        "PostProductsRole",
        "${MediaBucket.Arn}/media/*",
        "s3:PutObject",
        &["upload"],
    ),
    (
        "GetOrdersRole",
        "OrdersTable",
        "dynamodb:GetItem",
        &["order", "order in full"],
    ),
    (
        "GetOrdersRole",
        "${OrdersTable.Arn}/index/byMonth",
        "dynamodb:Query",
        &["orders"],
    ),
    (
        "PostOrdersRole",
        "CatalogTable",
        "dynamodb:BatchGetItem",
        &["place"],
    ),
    (
        "PostOrdersRole",
        "CatalogTable",
        "dynamodb:UpdateItem",
        &["cancel", "place"],
    ),
    (
        "PostOrdersRole",
        "OrdersTable",
        "dynamodb:GetItem",
        &["cancel", "confirm"],
    ),
    (
        "PostOrdersRole",
        "OrdersTable",
        "dynamodb:PutItem",
        &["cancel", "confirm", "place"],
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
