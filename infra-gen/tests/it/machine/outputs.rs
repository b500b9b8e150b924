//! What every command says about this machine: where nothing is deployed, where
//! there is nothing to tell, where there is.

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
