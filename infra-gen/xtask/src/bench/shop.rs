//! The shop on this machine, as the bench needs it.

use std::fs;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

/// The category of the products that are sold here.
const CATEGORY: &str = "bench";

/// An environment of its own on this machine.
pub struct Shop {
    program: PathBuf,
    root: PathBuf,
    pub settings: PathBuf,
    pub site: SocketAddr,
}

impl Drop for Shop {
    fn drop(&mut self) {
        // After a failure it would go on; after a success it has ended.
        let _ = self.command(&["stop"]).status();
    }
}

impl Shop {
    /// One with settings of its own, in a folder of its own.
    pub fn new(
        root: &Path,
        program: PathBuf,
        folder: &Path,
        change: impl FnOnce(&mut Value),
    ) -> Result<Shop> {
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
        Ok(Shop {
            program,
            root: root.to_owned(),
            settings,
            site,
        })
    }

    pub fn command(&self, arguments: &[&str]) -> Command {
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

    pub fn run(&self, arguments: &[&str]) -> Result<()> {
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

    pub fn destroy(&self) -> Result<()> {
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
    pub fn first_page(&self, deploy: &mut Child, patience: Duration) -> Result<()> {
        let started = Instant::now();
        while ureq::get(self.url("/")).call().is_err() {
            ensure!(started.elapsed() < patience, "there is no page");
            let ended = deploy.try_wait()?.filter(|status| !status.success());
            ensure!(ended.is_none(), "the deploy failed: {ended:?}");
            thread::sleep(Duration::from_millis(5));
        }
        Ok(())
    }

    /// Adds products as the staff does; each has a number, and so many pieces.
    /// Returns their ids.
    pub fn add(&self, products: &[(&str, u64)]) -> Result<Vec<String>> {
        let listed: Vec<Value> = products
            .iter()
            .map(|(sku, stock)| {
                json!({
                    "sku": sku, "title": format!("Product {sku}"), "category": CATEGORY,
                    "price": {"amount": 1990, "currency": "EUR"}, "stock": stock,
                })
            })
            .collect();
        let list = self.settings.with_file_name("products.json");
        fs::write(&list, serde_json::to_vec(&listed)?)?;
        let list = list.to_str().context("the path is text")?;
        self.run(&["catalog", "import", list])?;
        let found = self.products(&format!("?category={CATEGORY}"))?;
        let ids = products.iter().map(|(sku, _)| {
            let product = found.iter().find(|product| product["sku"] == **sku);
            let id = product.and_then(|product| product["productId"].as_str());
            id.map(str::to_owned)
                .with_context(|| format!("no product `{sku}`"))
        });
        ids.collect()
    }

    /// Products as shoppers see them.
    pub fn products(&self, query: &str) -> Result<Vec<Value>> {
        let url = self.url(&format!("/api/products{query}"));
        let found = ureq::get(url).call()?.body_mut().read_to_string()?;
        let mut found: Value = serde_json::from_str(&found)?;
        let items = found["items"].as_array_mut();
        Ok(std::mem::take(items.context("a list has items")?))
    }

    /// The address of a page.
    pub fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.site)
    }
}
