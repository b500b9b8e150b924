//! The environment on this machine: its start, and the shop under load.

use std::net::SocketAddr;
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use bytes::Bytes;
use http::{Request, StatusCode};
use http_body_util::Full;
use serde_json::json;

use super::Row;
use super::load::Load;
use super::shop::Shop;
use crate::test::cargo;
use crate::tools::target;

/// How long each load lasts.
const TIME: Duration = Duration::from_secs(10);

/// Far longer than a first page takes.
const PATIENCE: Duration = Duration::from_secs(60);

/// Far longer than compiling everything takes.
const PATIENCE_OF_NEWCOMERS: Duration = Duration::from_secs(3_600);

/// How many requests are under way at the same time: fewer than the functions
/// of a new account that may run.
const PARALLEL: usize = 8;

/// Pieces of each product: more than can be sold meanwhile.
const STOCK: u64 = 100_000;

/// How many products share the sales.
const PRODUCTS: usize = 20;

/// Pieces of the product that everybody wants.
const FEW: u64 = 50;

/// From nothing deployed to the first page, a deploy without a change, and
/// reads and orders through firewall, API, process and database.
pub fn rows(root: &Path) -> Result<Vec<Row>> {
    let target = target(root);
    let program = target.join("release/infra-gen");
    let shop = Shop::new(
        root,
        program,
        &target.join("xtask/bench-machine"),
        |local| {
            local["functions"] = json!({"profile": "release"});
            // Every read goes all the way.
            local["edgeCaching"] = json!(false);
            local["throttle"] = json!({"requests": 10_000, "orders": 10_000});
        },
    )?;
    // Compiles the functions, so that the first deploy that counts does not.
    shop.run(&["deploy", "--detach"])?;
    shop.destroy()?;

    let started = Instant::now();
    let mut deploy = shop.command(&["deploy", "--detach"]).spawn()?;
    shop.first_page(&mut deploy, PATIENCE)?;
    let mut rows = vec![row("local: deploy to the first page", started, 2.0)];
    let deployed = deploy.wait()?;
    ensure!(deployed.success(), "the deploy failed: {deployed}");
    let started = Instant::now();
    shop.run(&["deploy"])?;
    rows.push(row("local: deploy without a change", started, 0.3));

    let products: Vec<String> = (0..PRODUCTS).map(|at| format!("BENCH-{at}")).collect();
    let products: Vec<_> = products.iter().map(|sku| (sku.as_str(), STOCK)).collect();
    let products = shop.add(&products)?;
    let wanted = shop.add(&[("WANTED", FEW)])?;
    let runtime = tokio::runtime::Runtime::new()?;
    rows.extend(runtime.block_on(reads(shop.site, &products))?);
    rows.extend(runtime.block_on(orders(shop.site, &products))?);
    rows.push(runtime.block_on(contention(shop.site, &wanted))?);
    shop.destroy()?;
    Ok(rows)
}

/// What a newcomer waits for: `cargo run -- deploy` from nothing compiled to
/// the first page.
pub fn newcomer(root: &Path) -> Result<Row> {
    let nothing = tempfile::tempdir()?;
    let target = nothing.path();
    let program = target.join("debug/infra-gen");
    let shop = Shop::new(root, program, &target.join("machine"), |_| {})?;
    let started = Instant::now();
    let mut run = cargo(root)
        .args(["run", "--quiet", "--", "--settings"])
        .arg(&shop.settings)
        .arg("deploy")
        .env("CARGO_TARGET_DIR", target)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    shop.first_page(&mut run, PATIENCE_OF_NEWCOMERS)?;
    let row = row("nothing compiled -> first page", started, 300.0);
    shop.run(&["stop"])?;
    run.wait()?;
    Ok(row)
}

fn row(measure: &str, started: Instant, limit: f64) -> Row {
    Row::new(measure, started.elapsed().as_secs_f64(), "s").within(limit)
}

/// Reads of one product each.
async fn reads(site: SocketAddr, ids: &[String]) -> Result<Vec<Row>> {
    let ids = ids.to_vec();
    let read = move |number: u64| {
        let id = &ids[number as usize % ids.len()];
        request("GET", site, &format!("/api/products/{id}"), Bytes::new())
    };
    let load = load(site, 1_000, &[StatusCode::OK]);
    loads("product reads", 2_000.0, load, read).await
}

/// Orders of one piece each.
async fn orders(site: SocketAddr, ids: &[String]) -> Result<Vec<Row>> {
    let load = load(site, 10, &[StatusCode::CREATED]);
    loads("orders", 200.0, load, order(site, ids)).await
}

/// Orders of what there is too little of: how many were taken too many.
async fn contention(site: SocketAddr, ids: &[String]) -> Result<Row> {
    let load = load(site, 10, &[StatusCode::CREATED, StatusCode::CONFLICT]);
    let outcome = load.run(order(site, ids)).await?;
    ensure!(outcome.first >= FEW, "not everything was sold");
    let measure = format!(
        "local: oversold, {} orders of {FEW} pieces",
        outcome.count()
    );
    Ok(Row::new(measure, (outcome.first - FEW) as f64, "").within(0.0))
}

fn order(site: SocketAddr, ids: &[String]) -> impl Fn(u64) -> Request<Full<Bytes>> + Clone + use<> {
    let ids = ids.to_vec();
    move |number| {
        let body = json!({
            "lines": [{
                "productId": ids[number as usize % ids.len()],
                "quantity": 1, "unitPrice": 1990,
            }],
            "contact": {"name": "Ada Byron", "email": "ada@example.com", "phone": null},
            "shippingAddress": {
                "line1": "Lindenstraße 7", "line2": null, "city": "Köln", "region": null,
                "postalCode": "50674", "country": "DE",
            },
            "shippingMethod": "standard", "note": null, "locale": "de-DE",
            "expectedTotal": {"amount": 2485, "currency": "EUR"},
        });
        request("POST", site, "/api/orders", Bytes::from(body.to_string()))
    }
}

/// As much as goes.
fn load(to: SocketAddr, per_address: usize, expected: &'static [StatusCode]) -> Load {
    Load {
        to,
        parallel: PARALLEL,
        per_address,
        rate: None,
        time: TIME,
        expected,
    }
}

/// As much as goes, then half of what is promised.
async fn loads<M>(what: &str, promised: f64, load: Load, make: M) -> Result<Vec<Row>>
where
    M: Fn(u64) -> Request<Full<Bytes>> + Clone + Send + Sync + 'static,
{
    let half = Load {
        rate: Some(promised / 2.0),
        ..load
    };
    let most = load.run(make.clone()).await?;
    let half = half.run(make).await?;
    let row = |when: &str, value, unit| Row::new(format!("local: {what}, {when}"), value, unit);
    Ok(vec![
        row("at least", most.rate, "/s").within(promised),
        row("p99 at the most", most.percentile(99), "ms"),
        row("p50 at half of it", half.percentile(50), "ms"),
        row("p99 at half of it", half.percentile(99), "ms").within(50.0),
    ])
}

fn request(method: &str, to: SocketAddr, path: &str, body: Bytes) -> Request<Full<Bytes>> {
    // Any 22 characters: no two orders have the same.
    let key = format!("{:022x}", fastrand::u128(..) >> 40);
    Request::builder()
        .method(method)
        .uri(path)
        .header("host", to.to_string())
        .header("user-agent", "infra-gen bench")
        .header("accept", "application/json")
        .header("content-type", "application/json")
        .header("idempotency-key", key)
        .body(Full::new(body))
        .expect("the parts are those of a request")
}
