//! What every command says about this machine: where nothing is deployed, where
//! there is nothing to tell, where there is.

use std::fs;

use super::world::Machine;
use crate::goods::{add, key, place, product};
use crate::reading::{look, read};

#[test]
fn every_command_reads_well_where_nothing_is_deployed() {
    let machine = Machine::new();
    let said = look(
        |words| machine.run(words),
        &[
            &["status", "local"],
            &["outputs", "local"],
            &["events", "local"],
            &["drift", "local"],
            &["logs", "local"],
            &["waf", "local"],
            &["stop", "local"],
            &["cancel", "local"],
            &["rollback", "local"],
            &["orders", "list", "local"],
            &["catalog", "export", "local"],
            &["destroy", "local", "--yes"],
            &["diff", "local", "--against", "nowhere.json"],
            &["status", "nowhere"],
        ],
    );
    insta::assert_snapshot!(said);
}

#[test]
fn every_command_reads_well_where_the_shop_runs() {
    let machine = Machine::new();
    machine.deploy();
    let look = |commands: &[&[&str]]| look(|words| machine.run(words), commands);
    insta::assert_snapshot!(
        "without-orders",
        look(&[
            &["orders", "list", "local"],
            &["waf", "local"],
            &["drift", "local"],
            &["diff", "local"],
            &["cancel", "local"],
            &["rollback", "local"],
        ])
    );
    let again = machine.run(&["deploy", "local", "--yes"]).expect(0);
    insta::assert_snapshot!("deployed-again", read(&again));

    let shop = machine.shop();
    let mug = add(&shop, &product("MUG", "Blue mug", 9), &key(1));
    let mug = mug["productId"].as_str().unwrap();
    let order = place(&shop, mug, 2, &key(2)).expect(201).json();
    let order = order["orderId"].as_str().unwrap();
    let attack = "/api/products?q=%3Cscript%3Ealert(1)%3C/script%3E";
    shop.browse("GET", attack, &[], b"").expect(403);
    insta::assert_snapshot!(
        "with-an-order",
        look(&[
            &["status", "local"],
            &["outputs", "local"],
            &["orders", "list", "local"],
            &["orders", "show", order, "local"],
            &["orders", "show", "nobody", "local"],
            &["waf", "local"],
        ])
    );
    let confirmed = machine.run(&["orders", "confirm", order, "local"]);
    insta::assert_snapshot!("an-order-confirmed", read(&confirmed));
    let file = machine.folder().with_file_name("catalog.yaml");
    let exported = machine.run(&[
        "catalog",
        "export",
        "local",
        "--out",
        file.to_str().unwrap(),
    ]);
    insta::assert_snapshot!("exported", read(&exported));
    let stopped = machine.run(&["stop", "local"]);
    insta::assert_snapshot!("stopped", read(&stopped));
}

/// Two products, one of them with a picture.
const CATALOG: &str = "\
- sku: MUG
  title: Mug
  category: kitchen
  price: { amount: 1999, currency: EUR }
  stock: 3
  media:
    - { file: mug.webp, alt: A mug }
- sku: BOWL
  title: Bowl
  category: kitchen
  price: { amount: 2499, currency: EUR }
  stock: 1
";

const PICTURE: &[u8] = include_bytes!("../../../../site/catalog/pictures/board-480.webp");

#[test]
fn every_command_reads_well_from_the_catalogue_to_the_end() {
    let machine = Machine::new();
    let root = machine.workspace.root();
    fs::write(root.join("goods.yaml"), CATALOG).unwrap();
    fs::write(root.join("mug.webp"), PICTURE).unwrap();
    machine.deploy();
    let said = |words: &[&str]| read(&machine.run(words));
    let import = ["catalog", "import", "goods.yaml", "local"];
    insta::assert_snapshot!("imported", said(&import));
    insta::assert_snapshot!("imported-again", said(&import));

    let fewer = |settings: String| {
        settings.replace("    machine:", "    throttle: { orders: 7 }\n    machine:")
    };
    machine.workspace.settings(fewer);
    insta::assert_snapshot!("changed", said(&["deploy", "local", "--yes"]));
    let shop = machine.shop();
    shop.browse("GET", "/api/orders/nobody", &[], b"")
        .expect(404);
    insta::assert_snapshot!(
        "afterwards",
        look(
            |words| machine.run(words),
            &[
                &["events", "local"],
                &["logs", "local", "get-orders"],
                &["logs", "local", "api", "--since", "1h"],
                &["doctor", "local"],
            ]
        )
    );
    insta::assert_snapshot!("data-stays", short(said(&["destroy", "local", "--yes"])));
    let all = [
        "destroy",
        "local",
        "--yes",
        "--empty-buckets",
        "--delete-data",
    ];
    insta::assert_snapshot!("destroyed", short(said(&all)));
}

/// What is said without what is said of most resources alike.
fn short(said: String) -> String {
    let alike = [
        "ApiGateway",
        "CloudFront",
        "CloudWatch",
        "IAM",
        "Lambda",
        "SNS",
    ];
    let of_others = |line: &&str| {
        let of = |service| line.contains(&format!(" AWS::{service}::"));
        let deleted = line.contains("- delete ") || line.contains("DELETE_COMPLETE");
        !deleted || !alike.iter().any(of)
    };
    said.lines()
        .filter(of_others)
        .collect::<Vec<_>>()
        .join("\n")
}
