//! The environment on this machine beside an AWS endpoint that this project
//! did not write: the same shop, the same requests.
//!
//! Where the two differ, `docs/fidelity.md` says which one is like AWS. A
//! difference that is not in its table fails, and so does one that is gone.

mod access;
mod case;
mod cases;
mod table;

use std::collections::BTreeSet;
use std::net::Ipv4Addr;

use serde_json::Value;

use crate::endpoint::server::Server;
use crate::goods;
use crate::machine::world::Machine;
use crate::visitor::Shop;
use case::{Asked, Seen};
use cases::CASES;
use table::{Difference, cell, known};

/// The product that is there.
fn product() -> Value {
    goods::product("MUG-BLUE-330", "Blue mug, 330 ml", 8)
}

/// A shop with a product and an order of it.
fn prepared(shop: Shop) -> Asked {
    let mug = goods::add(&shop, &product(), "fidelity-product-00000");
    let mug = mug["productId"].as_str().unwrap();
    let order = goods::place(&shop, mug, 2, "fidelity-order-00000000").expect(201);
    let order = order.json();
    let text = |name: &str| order[name].as_str().unwrap().to_owned();
    let etag = shop
        .get("/api/products")
        .expect(200)
        .header("etag")
        .to_owned();
    Asked {
        words: vec![
            ("product", mug.to_owned()),
            ("order", text("orderId")),
            ("token", text("accessToken")),
            ("etag", etag),
        ],
        shop,
    }
}

#[test]
fn the_same_requests_get_the_same_answers_but_for_what_the_table_says() {
    assert!(CASES.len() >= 60);
    let names: BTreeSet<_> = CASES.iter().map(|case| case.name).collect();
    assert_eq!(names.len(), CASES.len(), "two cases have one name");

    let server = Server::start();
    let machine = Machine::of(server.workspace());
    machine.workspace.deploy().expect(0);
    machine.deploy();
    let endpoint = prepared(server.shop(&machine.workspace.outputs()));
    let here = prepared(machine.shop());

    let mut found = Vec::new();
    for (case, number) in CASES.iter().zip(1..) {
        // Each from a house of its own: rates are limited by address.
        let from = Ipv4Addr::new(127, 1, number, 1);
        let (here, there) = (case.ask(&here, from), case.ask(&endpoint, from));
        for what in different(&here, &there) {
            found.push(Difference {
                case: case.name.to_owned(),
                what: what.to_owned(),
                machine: cell(&here[what]),
                endpoint: cell(&there[what]),
            });
        }
    }
    let known = known();
    let new = found
        .iter()
        .filter(|difference| !known.iter().any(|known| known.covers(difference)));
    let new: Vec<_> = new.map(Difference::row).collect();
    let gone = known
        .iter()
        .filter(|known| !found.iter().any(|difference| known.covers(difference)));
    let gone: Vec<_> = gone.map(Difference::row).collect();
    assert!(
        new.is_empty() && gone.is_empty(),
        "{} differences in {} cases; not in the table:\n{}\nno longer so:\n{}",
        found.len(),
        CASES.len(),
        new.join("\n"),
        gone.join("\n")
    );
}

/// What differs: with another status all else does, which says nothing more.
fn different(here: &Seen, there: &Seen) -> Vec<&'static str> {
    let status = |seen: &Seen| seen["answer"].split(' ').next().map(str::to_owned);
    if status(here) != status(there) {
        return vec!["answer"];
    }
    let names = here.iter().filter(|(what, value)| there[*what] != **value);
    names.map(|(what, _)| *what).collect()
}
