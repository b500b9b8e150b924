//! The life of an environment: deployed, used, left alone, changed, stopped, started, destroyed.

use std::path::PathBuf;

use serde_json::{Value, json};

use super::change;
use super::world::Machine;
use crate::goods::{add, key, place, product, stock};

/// The results of the stacks, in the order of the report.
fn results(report: &Value) -> Vec<&str> {
    let stacks = report["stacks"].as_array().unwrap();
    stacks
        .iter()
        .map(|stack| stack["result"].as_str().unwrap())
        .collect()
}

/// What happens to a resource of the shop's stack.
fn impact<'r>(report: &'r Value, id: &str) -> Option<&'r str> {
    let resources = report["stacks"][2]["plan"]["resources"].as_array()?;
    let resource = resources
        .iter()
        .find(|resource| resource["logicalId"] == id)?;
    resource["impact"].as_str()
}

#[test]
fn a_shop_is_deployed_changed_stopped_and_started_without_losing_an_order() {
    let machine = Machine::new();

    // The first deployment makes everything, and the shop is there.
    let first = machine.deploy();
    assert_eq!(results(&first), ["deployed"; 3], "{first:#}");
    assert_eq!(first["archivesUploaded"], 4);
    let shop = machine.shop();
    let page = shop.get("/").expect(200);
    assert_eq!(page.header("content-type"), "text/html; charset=utf-8");
    assert_eq!(
        shop.get("/api/products").expect(200).json()["items"],
        json!([])
    );
    let mug = add(&shop, &product("MUG", "Blue mug", 9), &key(1));
    let mug = mug["productId"].as_str().unwrap();
    let order = place(&shop, mug, 2, &key(2)).expect(201);
    let path = format!("/api/orders/{}", order.json()["orderId"].as_str().unwrap());
    let token = order.json()["accessToken"].as_str().unwrap().to_owned();
    let is_kept = |machine: &Machine| {
        let shop = machine.shop();
        let read = shop.browse("GET", &path, &[("order-access-token", &token)], b"");
        assert_eq!(read.expect(200).json()["totals"], order.json()["totals"]);
        assert_eq!(stock(&shop, "MUG"), 7);
        assert_eq!(
            place(&shop, mug, 2, &key(2)).expect(201).body,
            order.body,
            "an order is placed once"
        );
    };
    is_kept(&machine);

    // What runs is told.
    let status = machine.status();
    assert_eq!(status["stacks"].as_array().unwrap().len(), 3);
    for stack in status["stacks"].as_array().unwrap() {
        assert_eq!(stack["status"], "CREATE_COMPLETE", "{status:#}");
    }
    let running = &status["running"];
    assert_eq!(running.get("problem"), None, "{running:#}");
    assert_eq!(running["functions"].as_array().unwrap().len(), 4);
    let site = running["addresses"]["site"].as_str().unwrap();
    assert_eq!(format!("http://{site}\n"), open(&machine));
    machine
        .run(&["status", "local"])
        .expect(0)
        .says(site)
        .says("CREATE_COMPLETE");

    // The second deployment, in the process that runs, publishes the page of
    // the product that is new; the third finds nothing to do.
    let published = machine.deploy();
    assert_eq!(results(&published), ["unchanged"; 3], "{published:#}");
    assert_eq!(
        published["site"]["uploaded"],
        json!(["products/blue-mug/product.html", "sitemap.xml"])
    );
    let second = machine.deploy();
    assert_eq!(second["changed"], false, "{second:#}");
    assert_eq!(second["archivesUploaded"], 0);
    assert_eq!(second["outputs"], first["outputs"]);
    assert_eq!(machine.status()["running"]["pid"], running["pid"]);

    // New code for one function is run by the next request.
    machine.workspace.append(
        "functions/get-products/src/main.rs",
        "#[used]\nstatic ONE_MORE: u8 = 1;",
    );
    let update = machine.deploy();
    assert_eq!(update["archivesUploaded"], 1, "{update:#}");
    assert_eq!(results(&update), ["unchanged", "unchanged", "deployed"]);
    assert_eq!(impact(&update, "GetProducts"), Some("update"), "{update:#}");
    assert_eq!(impact(&update, "PostOrders"), None, "{update:#}");
    is_kept(&machine);

    // So is another setting.
    machine
        .workspace
        .settings(|settings| settings.replace("Please transfer the total.", "By invoice."));
    let update = machine.deploy();
    assert_eq!(impact(&update, "CatalogTable"), None, "{update:#}");
    let spoon = place(&shop, mug, 1, &key(3)).expect(201).json();
    assert_eq!(spoon["payment"]["instructions"], "By invoice.");
    let one = format!("/api/orders/{}", spoon["orderId"].as_str().unwrap());
    let cancel = shop.signed("POST", &one, &[], br#"{"transition":"cancel"}"#);
    cancel.expect(200);
    is_kept(&machine);

    // It ends when it is told to, and begins again with everything in it.
    machine
        .run(&["stop", "local"])
        .expect(0)
        .says("Stopped local");
    machine
        .run(&["stop", "local"])
        .expect(0)
        .says("local does not run");
    machine
        .run(&["status", "local"])
        .expect(2)
        .says("the environment `local` does not run")
        .says("infra-gen deploy local");
    // The port is another one here, so the pages that tell the site's address
    // are published again; the stacks are as they were.
    let old = old_logs(&machine);
    let again = machine.deploy();
    assert_eq!(results(&again), ["unchanged"; 3], "{again:#}");
    is_kept(&machine);
    // Each log group still keeps its events as long as the template says.
    assert!(!old.is_empty());
    let forgotten = old.iter().filter(|log| log.exists()).collect::<Vec<_>>();
    assert!(forgotten.is_empty(), "{forgotten:?}");

    // Destroying it takes the data only when told to.
    let destroy = ["destroy", "local", "--yes"];
    machine
        .run(&destroy)
        .expect(2)
        .says("nothing was deleted")
        .says("--empty-buckets");
    is_kept(&machine);
    machine
        .run(&[&destroy[..], &["--empty-buckets", "--delete-data"]].concat())
        .expect(4)
        .says("Destroyed local; these are retained:")
        .says("ApiAccount");
    // There is nothing left to run, and nothing left to destroy.
    machine
        .run(&["status", "local"])
        .expect(2)
        .says("does not run");
    machine
        .run(&destroy)
        .expect(0)
        .says("Nothing of local is deployed");
}

/// A file in each log group with events of 1970, the oldest of two.
fn old_logs(machine: &Machine) -> Vec<PathBuf> {
    let groups = std::fs::read_dir(machine.folder().join("logs")).unwrap();
    let old = groups.map(|group| {
        let group = group.unwrap().path();
        std::fs::write(group.join("1.jsonl"), "").unwrap();
        let oldest = group.join("0.jsonl");
        std::fs::write(&oldest, "").unwrap();
        oldest
    });
    old.collect()
}

/// What `open` prints, where nothing opens addresses.
fn open(machine: &Machine) -> String {
    let empty = tempfile::tempdir().unwrap();
    let mut command = machine.workspace.command(&["open", "local"]);
    crate::workspace::Run::of(command.env("PATH", empty.path()))
        .expect(0)
        .says("There is no program here that opens addresses")
        .stdout
}

#[test]
fn a_new_shop_begins_with_the_sample_catalogue_and_imports_it_once() {
    let machine = Machine::new();
    machine.workspace.sample_catalog();
    let first = machine
        .run(&["deploy", "local", "--yes", "--detach"])
        .expect(0);
    let shop = machine.shop();
    let listed = shop.get("/api/products?limit=48").expect(200).json();
    let items = listed["items"].as_array().unwrap();
    assert!(items.len() > 1, "{listed:#}\n{first}");
    let picture = items
        .iter()
        .find_map(|item| item["thumbnail"]["url"].as_str());
    let picture = shop.get(picture.expect("some have pictures")).expect(200);
    assert!(picture.header("content-type").starts_with("image/"));

    let id = items[0]["productId"].as_str().unwrap();
    let price = items[0]["price"]["amount"].as_u64().unwrap() + 1;
    let change = json!({
        "expectedVersion": items[0]["version"],
        "price": {"amount": price, "currency": "EUR"},
    });
    let (path, change) = (format!("/api/products/{id}"), change.to_string());
    let changed = shop.signed("POST", &path, &[], change.as_bytes());
    assert_eq!(changed.expect(200).json()["price"]["amount"], price);
    machine.deploy();
    let kept = shop.get(&path).expect(200).json();
    assert_eq!(
        kept["price"]["amount"], price,
        "staff decide, not the sample"
    );
}

#[test]
fn a_shop_in_the_foreground_ends_with_ctrl_c_and_keeps_its_data() {
    let machine = Machine::new();
    let deploy = ["deploy", "local", "--yes"];
    let foreground = machine.foreground(&deploy, "The shop is at");
    let shop = machine.shop();
    let mug = add(&shop, &product("MUG", "Blue mug", 9), &key(1));
    place(&shop, mug["productId"].as_str().unwrap(), 1, &key(2)).expect(201);

    // A second deployment goes to the process that runs, publishes the page of
    // the new product, and ends.
    machine.run(&deploy).expect(0).says("Uploading 2 files");
    machine.run(&deploy).expect(0).says("nothing to do");
    assert_eq!(machine.status()["running"]["pid"], foreground.pid());

    foreground.signal("INT");
    assert_eq!(foreground.code(), Some(0));
    machine.run(&["status", "local"]).expect(2);
    assert!(!machine.folder().join("control").exists());

    let foreground = machine.foreground(&deploy, "The shop is at");
    assert_eq!(stock(&machine.shop(), "MUG"), 8);
    foreground.signal("TERM");
    assert_eq!(foreground.code(), Some(0));
}

#[test]
fn a_changed_schema_is_carried_out_while_the_shop_runs() {
    let machine = Machine::new();
    machine.deploy();
    let shop = machine.shop();
    let mug = add(&shop, &product("MUG", "Blue mug", 9), &key(1));
    place(&shop, mug["productId"].as_str().unwrap(), 1, &key(2)).expect(201);
    // Each limit is another entry of the distribution's cache.
    let cheapest = |limit: u8| shop.get(&format!("/api/products?sort=price_asc&limit={limit}"));
    let before = cheapest(1).expect(200).json();
    assert_eq!(before["items"][0]["title"], "Blue mug", "{before:#}");

    // Without the index nothing is found by it; all else goes on.
    let mut index = Value::Null;
    change::template(&machine, |template| {
        index = indexes(template).remove(BY_PRICE);
    });
    cheapest(2).expect(500);
    shop.get("/api/products?sort=newest").expect(200);
    assert_eq!(stock(&shop, "MUG"), 8);

    // A new index has what was there before it.
    change::template(&machine, |template| {
        indexes(template).insert(BY_PRICE, index);
    });
    assert_eq!(cheapest(3).expect(200).json(), before);
    assert_eq!(stock(&shop, "MUG"), 8);
}

/// Where the template has the index that lists by price.
const BY_PRICE: usize = 1;

fn indexes(template: &mut Value) -> &mut Vec<Value> {
    let table = &mut template["Resources"]["CatalogTable"]["Properties"];
    table["GlobalSecondaryIndexes"].as_array_mut().unwrap()
}
