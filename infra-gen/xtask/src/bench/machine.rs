//! The environment on this machine: its start, and the shop under load.

use std::fs;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use bytes::Bytes;
use http::{Request, StatusCode};
use http_body_util::Full;
use serde_json::{Value, json};

use super::Row;
use super::load::Load;
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

/// From nothing deployed to the first page, a deploy without a change, and
/// reads and orders through firewall, API, process and database.
pub fn rows(root: &Path) -> Result<Vec<Row>> {
    let target = target(root);
    let program = target.join("release/infra-gen");
    let machine = Machine::new(
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
    machine.run(&["deploy", "--detach"])?;
    machine.destroy()?;

    let started = Instant::now();
    let mut deploy = machine.command(&["deploy", "--detach"]).spawn()?;
    machine.first_page(&mut deploy, PATIENCE)?;
    let mut rows = vec![row("local: deploy to the first page", started, 2.0)];
    let deployed = deploy.wait()?;
    ensure!(deployed.success(), "the deploy failed: {deployed}");
    let started = Instant::now();
    machine.run(&["deploy"])?;
    rows.push(row("local: deploy without a change", started, 0.3));

    let products = machine.products()?;
    let runtime = tokio::runtime::Runtime::new()?;
    rows.extend(runtime.block_on(machine.reads(&products))?);
    rows.extend(runtime.block_on(machine.orders(&products))?);
    machine.destroy()?;
    Ok(rows)
}

/// What a newcomer waits for: `cargo run -- deploy` from nothing compiled to
/// the first page.
pub fn newcomer(root: &Path) -> Result<Row> {
    let nothing = tempfile::tempdir()?;
    let target = nothing.path();
    let program = target.join("debug/infra-gen");
    let machine = Machine::new(root, program, &target.join("machine"), |_| {})?;
    let started = Instant::now();
    let mut run = cargo(root)
        .args(["run", "--quiet", "--", "--settings"])
        .arg(&machine.settings)
        .arg("deploy")
        .env("CARGO_TARGET_DIR", target)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    machine.first_page(&mut run, PATIENCE_OF_NEWCOMERS)?;
    let row = row("nothing compiled -> first page", started, 300.0);
    machine.run(&["stop"])?;
    run.wait()?;
    Ok(row)
}

fn row(measure: &str, started: Instant, limit: f64) -> Row {
    Row {
        measure: measure.into(),
        value: started.elapsed().as_secs_f64(),
        unit: "s".into(),
        limit: Some(limit),
    }
}

/// An environment of its own on this machine.
struct Machine {
    program: PathBuf,
    root: PathBuf,
    settings: PathBuf,
    site: SocketAddr,
}

impl Drop for Machine {
    fn drop(&mut self) {
        // After a failure it would go on; after a success it has ended.
        let _ = self.command(&["stop"]).status();
    }
}

impl Machine {
    /// One with settings of its own, in a folder of its own.
    fn new(
        root: &Path,
        program: PathBuf,
        folder: &Path,
        change: impl FnOnce(&mut Value),
    ) -> Result<Machine> {
        // What a run that was ended left behind is not measured.
        let _ = fs::remove_dir_all(folder);
        fs::create_dir_all(folder)?;
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let site = listener.local_addr()?;
        let settings = folder.join("environments.yaml");
        let text = fs::read_to_string(root.join("infra-gen/environments.yaml"))?;
        let mut all: Value = serde_yaml::from_str(&text)?;
        let local = &mut all["environments"]["local"];
        local["machine"] = json!({"port": site.port(), "folder": folder.join("state")});
        change(local);
        fs::write(&settings, serde_yaml::to_string(&all)?)?;
        Ok(Machine {
            program,
            root: root.to_owned(),
            settings,
            site,
        })
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(&self.program);
        command
            .current_dir(&self.root)
            .arg("--settings")
            .arg(&self.settings)
            .args(arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        command
    }

    fn run(&self, arguments: &[&str]) -> Result<()> {
        let output = self.command(arguments).stderr(Stdio::piped()).output()?;
        ensure!(
            output.status.success(),
            "`{}` failed, {}:\n{}",
            arguments.join(" "),
            output.status,
            String::from_utf8_lossy(&output.stderr)
        );
        Ok(())
    }

    fn destroy(&self) -> Result<()> {
        let all = [
            "destroy",
            "local",
            "--yes",
            "--empty-buckets",
            "--delete-data",
        ];
        let output = self.command(&all).stderr(Stdio::piped()).output()?;
        // What belongs to the account stays, and is said with a 4.
        ensure!(
            matches!(output.status.code(), Some(0 | 4)),
            "destroying failed, {}:\n{}",
            output.status,
            String::from_utf8_lossy(&output.stderr)
        );
        Ok(())
    }

    /// Waits until there is a page, as long as the deployment may bring it.
    fn first_page(&self, deploy: &mut Child, patience: Duration) -> Result<()> {
        let started = Instant::now();
        while ureq::get(format!("http://{}/", self.site)).call().is_err() {
            ensure!(started.elapsed() < patience, "there is no page");
            let ended = deploy.try_wait()?.filter(|status| !status.success());
            ensure!(ended.is_none(), "the deploy failed: {ended:?}");
            thread::sleep(Duration::from_millis(5));
        }
        Ok(())
    }

    /// Adds products as the staff does, and returns them as shoppers see them.
    fn products(&self) -> Result<Vec<Value>> {
        let products: Vec<Value> = (0..PRODUCTS)
            .map(|number| {
                json!({
                    "sku": format!("BENCH-{number}"), "title": format!("Product {number}"),
                    "category": "bench", "price": {"amount": 1990, "currency": "EUR"},
                    "stock": STOCK,
                })
            })
            .collect();
        let list = self.settings.with_file_name("products.json");
        fs::write(&list, serde_json::to_vec(&products)?)?;
        let list = list.to_str().context("the path is text")?;
        self.run(&["catalog", "import", list])?;
        let url = format!("http://{}/api/products?category=bench", self.site);
        let found = ureq::get(url).call()?.body_mut().read_to_string()?;
        let found: Value = serde_json::from_str(&found)?;
        let items = found["items"].as_array().context("a list has items")?;
        ensure!(items.len() == PRODUCTS, "{} products", items.len());
        Ok(items.clone())
    }

    /// Reads of one product each.
    async fn reads(&self, products: &[Value]) -> Result<Vec<Row>> {
        let ids: Vec<String> = products.iter().filter_map(id).collect();
        let site = self.site;
        let read = move |number: u64| {
            let id = &ids[number as usize % ids.len()];
            request("GET", site, &format!("/api/products/{id}"), Bytes::new())
        };
        self.loads("product reads", 2_000.0, 1_000, StatusCode::OK, read)
            .await
    }

    /// Orders of one piece each.
    async fn orders(&self, products: &[Value]) -> Result<Vec<Row>> {
        let ids: Vec<String> = products.iter().filter_map(id).collect();
        let site = self.site;
        let order = move |number: u64| {
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
        };
        self.loads("orders", 200.0, 10, StatusCode::CREATED, order)
            .await
    }

    /// As much as goes, then half of what is promised.
    async fn loads<M>(
        &self,
        what: &str,
        promised: f64,
        per_address: usize,
        expected: StatusCode,
        make: M,
    ) -> Result<Vec<Row>>
    where
        M: Fn(u64) -> Request<Full<Bytes>> + Clone + Send + Sync + 'static,
    {
        let load = |rate| Load {
            to: self.site,
            parallel: PARALLEL,
            per_address,
            rate,
            time: TIME,
            expected,
        };
        let most = load(None).run(make.clone()).await?;
        let half = load(Some(promised / 2.0)).run(make).await?;
        let row = |measure: String, value, unit: &str, limit| Row {
            measure,
            value,
            unit: unit.into(),
            limit,
        };
        Ok(vec![
            row(
                format!("local: {what}, at least"),
                most.rate,
                "/s",
                Some(promised),
            ),
            row(
                format!("local: {what}, p99 at the most"),
                most.percentile(99),
                "ms",
                None,
            ),
            row(
                format!("local: {what}, p50 at half of it"),
                half.percentile(50),
                "ms",
                None,
            ),
            row(
                format!("local: {what}, p99 at half of it"),
                half.percentile(99),
                "ms",
                Some(50.0),
            ),
        ])
    }
}

fn id(product: &Value) -> Option<String> {
    product["productId"].as_str().map(str::to_owned)
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
