//! The staff of a deployed shop, by the program: products in and out, orders moved on.

use std::fs;

use serde_json::{Value, json};

use super::server::Server;
use crate::visitor::Shop;
use crate::workspace::Run;

/// The beginning of a PNG of 3 by 2 pixels; nobody decodes it on its way.
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x03\0\0\0\x02\x08\x02\0\0\0";

const LIST: &str = "\
- sku: MUG-BLUE-330
  title: Blue mug, 330 ml
  description: |
    Holds 330 ml.
    Says: \"yes\".
  category: kitchen
  tags: [mug, \"yes\"]
  attributes: [{ name: Volume, value: 330 ml }]
  price: { amount: 1999, currency: EUR }
  stock: 5
  media:
    - { file: pictures/mug.png, alt: A blue mug }
    - { file: pictures/side.png, alt: Its side }
- sku: SPOON
  title: Łyżka – 勺子
  category: kitchen
  price: { amount: 499, currency: EUR }
  stock: 100
  status: draft
";

fn report(run: &Run) -> Value {
    serde_json::from_str(&run.stdout).unwrap_or_else(|error| panic!("{error}: {run}"))
}

#[test]
fn staff_import_a_catalogue_and_move_orders_on() {
    let server = Server::start();
    let workspace = server.workspace();
    workspace.deploy().expect(0);
    let shop = server.shop(&workspace.outputs());
    let folder = tempfile::tempdir().unwrap();
    let pictures = folder.path().join("pictures");
    fs::create_dir(&pictures).unwrap();
    for name in ["mug.png", "side.png"] {
        fs::write(pictures.join(name), [PNG, name.as_bytes()].concat()).unwrap();
    }
    let list = folder.path().join("catalog.yaml");
    fs::write(&list, LIST).unwrap();
    let import = |file: &std::path::Path| {
        let file = file.to_str().unwrap();
        let run = workspace.run(&["catalog", "import", file, "trial", "--json"]);
        report(&run.expect(0))
    };

    // The first import makes everything, and shoppers see what is for sale.
    let first = import(&list);
    assert_eq!(first["created"].as_array().unwrap().len(), 2, "{first:#}");
    assert_eq!(first["picturesUploaded"], 2, "{first:#}");
    let listed = shop.get("/api/products").expect(200).json();
    assert_eq!(listed["items"].as_array().unwrap().len(), 1, "{listed:#}");
    let mug = &listed["items"][0];
    let picture = shop
        .get(mug["thumbnail"]["url"].as_str().unwrap())
        .expect(200);
    assert_eq!(picture.body, [PNG, b"mug.png"].concat());
    assert_eq!(picture.header("content-type"), "image/png");

    // The second changes nothing.
    let before = shop
        .signed("GET", "/api/catalog", &[], b"")
        .expect(200)
        .body;
    let second = import(&list);
    assert_eq!(second["unchanged"], 2, "{second:#}");
    assert_eq!(second["picturesUploaded"], 0);
    let after = shop
        .signed("GET", "/api/catalog", &[], b"")
        .expect(200)
        .body;
    assert_eq!(before, after);

    // What is exported is what was imported, pictures and all.
    let out = folder.path().join("out/export.yaml");
    fs::create_dir(out.parent().unwrap()).unwrap();
    let export = ["catalog", "export", "trial", "--out", out.to_str().unwrap()];
    workspace
        .run(&export)
        .expect(0)
        .says("2 products, 2 pictures (2 new)");
    workspace
        .run(&export)
        .expect(0)
        .says("2 products, 2 pictures (0 new)");
    let again = import(&out);
    assert_eq!(again["unchanged"], 2, "{again:#}");

    // A changed line changes that member of that product.
    fs::write(&list, LIST.replace("499", "599")).unwrap();
    let changed = import(&list);
    assert_eq!(
        changed["changed"],
        json!([{"sku": "SPOON", "members": ["price"]}]),
        "{changed:#}"
    );

    // An order is listed, shown and moved on by who signs, and by nobody else.
    let order = place(&shop, &mug["productId"]);
    let id = order["orderId"].as_str().unwrap();
    assert!(matches!(
        shop.unsigned("GET", "/api/orders", &[], b"").status,
        403 | 404
    ));
    assert!(matches!(
        shop.unsigned("GET", "/api/catalog", &[], b"").status,
        403 | 404
    ));
    let listed = report(
        &workspace
            .run(&["orders", "list", "trial", "--json"])
            .expect(0),
    );
    assert_eq!(listed["orders"][0]["orderId"], id, "{listed:#}");
    workspace
        .run(&["orders", "list", "trial"])
        .expect(0)
        .says("44.93 EUR")
        .says("placed");
    workspace
        .run(&["orders", "show", id, "trial"])
        .expect(0)
        .says("Séan O'Brien")
        .says("2 × Blue mug, 330 ml");
    workspace
        .run(&["orders", "confirm", id, "trial"])
        .expect(0)
        .says("confirmed, payment pending, unfulfilled");
    workspace
        .run(&["orders", "confirm", id, "trial"])
        .expect(2)
        .says("The order's state does not allow this step (409)");
    workspace
        .run(&["orders", "pay", id, "trial"])
        .expect(0)
        .says("payment paid");
    assert_eq!(stock(&shop), 3);
    // One of these is no order of this shop; the other is cancelled all the same.
    workspace
        .run(&["orders", "cancel", "0000-0000-0000", id, "trial"])
        .expect(4)
        .says("cancelled, payment paid")
        .says("cannot cancel order 0000-0000-0000");
    assert_eq!(stock(&shop), 5);
    workspace
        .run(&["orders", "list", "trial", "--status", "placed"])
        .expect(0)
        .says("No orders in trial");
}

fn place(shop: &Shop, product_id: &Value) -> Value {
    let order = json!({
        "lines": [{"productId": product_id, "quantity": 2, "unitPrice": 1999}],
        "contact": {"name": "Séan O'Brien", "email": "sean+shop@example.com", "phone": null},
        "shippingAddress": {"line1": "12 St James's Square", "line2": null, "city": "Łódź",
            "region": null, "postalCode": "SW1Y 4JH", "country": "GB"},
        "shippingMethod": "standard", "note": null, "locale": "en-GB",
        "expectedTotal": {"amount": 4493, "currency": "EUR"},
    });
    let headers = [
        ("content-type", "application/json"),
        ("idempotency-key", "0123456789abcdefghijkl"),
    ];
    let body = order.to_string();
    shop.browse("POST", "/api/orders", &headers, body.as_bytes())
        .expect(201)
        .json()
}

/// The stock of the mug.
fn stock(shop: &Shop) -> u64 {
    let catalog = shop
        .signed("GET", "/api/catalog", &[], b"")
        .expect(200)
        .json();
    let items = catalog["items"].as_array().unwrap();
    let mug = items.iter().find(|item| item["sku"] == "MUG-BLUE-330");
    mug.unwrap()["stock"].as_u64().unwrap()
}
