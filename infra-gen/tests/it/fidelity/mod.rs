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

use serde_json::{Value, json};

use crate::endpoint::server::Server;
use crate::goods;
use crate::machine::world::Machine;
use crate::visitor::Shop;
use case::{Asked, Seen};
use table::{Difference, cell, known};

/// The product that is there.
fn product() -> Value {
    goods::product("MUG-BLUE-330", "Blue mug, 330 ml", 8)
}

/// A shop with a product, an order of it, and a draft of a product with a picture.
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
    let mut bowl = goods::product("BOWL", "Bowl", 8);
    // Shoppers see it when its picture is there.
    bowl["status"] = json!("draft");
    bowl["media"] = json!([goods::picture("A bowl")]);
    let bowl = goods::add(&shop, &bowl, "fidelity-pictured-0000");
    let of_bowl = |place: &str| bowl.pointer(place).and_then(Value::as_str).unwrap();
    let upload = of_bowl("/uploads/0/url");
    Asked {
        words: vec![
            ("pictured", of_bowl("/productId").to_owned()),
            ("picture", of_bowl("/media/0/url").to_owned()),
            ("object", upload.split('?').next().unwrap().to_owned()),
            (
                "lasting",
                upload.replace("X-Amz-Expires=", "X-Amz-Expires=1"),
            ),
            ("upload", upload.to_owned()),
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
    let count = cases::all().count();
    assert!(count >= 200);
    let names: BTreeSet<_> = cases::all().map(|case| case.name).collect();
    assert_eq!(names.len(), count, "two cases have one name");

    let server = Server::start();
    let machine = Machine::of(server.workspace());
    machine.workspace.deploy().expect(0);
    machine.deploy();
    let endpoint = prepared(server.shop(&machine.workspace.outputs()));
    let here = prepared(machine.shop());

    let mut found = Vec::new();
    let mut surprises = Vec::new();
    for (case, number) in cases::all().zip(1..) {
        // Each from a house of its own: rates are limited by address.
        let from = Ipv4Addr::new(127, 1, number, 1);
        let (here, there) = (case.ask(&here, from), case.ask(&endpoint, from));
        surprises.extend(case.surprises(&here));
        for what in different(&here, &there) {
            let (machine, endpoint) = shown(what, &here[what], &there[what]);
            found.push(Difference {
                case: case.name.to_owned(),
                what: what.to_owned(),
                machine: cell(machine),
                endpoint: cell(endpoint),
            });
        }
    }
    assert!(surprises.is_empty(), "{}", surprises.join("\n"));
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
        "{} differences in {count} cases; not in the table:\n{}\nno longer so:\n{}",
        found.len(),
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

/// A difference as the table shows it: where one has a policy and the other none, the
/// policy need not be told.
fn shown<'s>(what: &str, here: &'s str, there: &'s str) -> (&'s str, &'s str) {
    let presence = |policy: &str| if policy.is_empty() { "" } else { "there" };
    match what {
        "content-security-policy" if here.is_empty() || there.is_empty() => {
            (presence(here), presence(there))
        }
        _ => (here, there),
    }
}
