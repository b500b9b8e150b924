//! The same work, done by tools that a registry offers: `aws-cdk` from npm and
//! `troposphere` from PyPI. They get the very templates that this project
//! emits, which spares them everything that makes templates.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde::{Deserialize, Serialize};

use super::measure::{Cost, cost};
use crate::tools::{Tools, chromium, quiet, target};

/// How often a peer's run is repeated; the median counts.
const RUNS: usize = 3;

/// The stacks that need nothing of each other: what they are deployed with.
const STACKS: [&str; 2] = ["peer-shop-dev-artifacts", "peer-shop-dev-edge"];

/// What another tool takes for the same.
#[derive(Debug, Deserialize, Serialize)]
pub struct Peer {
    /// The tool.
    pub name: String,
    /// Its figure, in the unit of its row.
    pub value: f64,
}

impl Peer {
    pub fn new(name: &str, value: f64) -> Peer {
        Peer {
            name: name.to_owned(),
            value,
        }
    }
}

/// The peers, and what else the bench takes from a registry, installed.
pub struct Peers {
    folder: PathBuf,
}

impl Peers {
    /// Installs them below `target/`, and writes the templates they get.
    pub fn install(root: &Path) -> Result<Peers> {
        // First, so that what cannot be installed ends the bench at its start.
        Tools::new(root).install_chromium().transpose()?;
        let peers = Peers {
            folder: target(root).join("xtask/peers"),
        };
        fs::create_dir_all(&peers.folder)?;
        for file in fs::read_dir(root.join("infra-gen/xtask/peers"))? {
            let file = file?;
            fs::copy(file.path(), peers.folder.join(file.file_name()))?;
        }
        let npm = ["ci", "--no-audit", "--no-fund", "--ignore-scripts"];
        quiet(Command::new("npm").args(npm).current_dir(&peers.folder))?;
        let python = peers.folder.join("python");
        quiet(Command::new("python3").args(["-m", "venv"]).arg(&python))?;
        let pip = ["-m", "pip", "install", "--disable-pip-version-check"];
        quiet(
            Command::new(python.join("bin/python"))
                .args(pip)
                .args(["--no-input", "--requirement"])
                .arg(peers.folder.join("requirements.txt")),
        )?;
        quiet(
            Command::new(target(root).join("release/infra-gen"))
                .arg("--settings")
                .arg(root.join("infra-gen/environments.yaml"))
                .args(["synth", "dev", "--format", "json", "--out"])
                .arg(peers.templates()),
        )?;
        Ok(peers)
    }

    fn templates(&self) -> PathBuf {
        self.folder.join("templates")
    }

    /// What each takes from nothing to templates.
    pub fn synth(&self) -> Result<Vec<(&'static str, Cost)>> {
        let cdk = cost(RUNS, self.cdk().args(["synth", "--quiet"]), &[])?;
        let mut python = self.tool(self.folder.join("python/bin/python"));
        let troposphere = cost(RUNS, python.arg("troposphere_app.py"), &[])?;
        Ok(vec![("cdk synth", cdk), ("troposphere", troposphere)])
    }

    /// What `cdk deploy` takes when nothing changed, in seconds.
    pub fn deploy(&self, endpoint: &str) -> Result<Peer> {
        let cdk = || {
            let mut cdk = self.cdk();
            cdk.env("AWS_ENDPOINT_URL", endpoint)
                .env("AWS_ACCESS_KEY_ID", "test")
                .env("AWS_SECRET_ACCESS_KEY", "test")
                .env("AWS_REGION", "eu-central-1")
                .env_remove("AWS_PROFILE");
            cdk
        };
        // Its bucket is encrypted with a key of AWS's own, which the endpoint
        // does not have.
        let shown = cdk().args(["bootstrap", "--show-template"]).output()?;
        ensure!(shown.status.success(), "cdk shows no template");
        let template = String::from_utf8(shown.stdout)?;
        let bootstrap = self.folder.join("bootstrap.yaml");
        let keyless = template.replace("SSEAlgorithm: aws:kms", "SSEAlgorithm: AES256");
        fs::write(&bootstrap, keyless)?;
        let regions = ["eu-central-1", "us-east-1"];
        let places = regions.map(|region| format!("aws://000000000000/{region}"));
        let mut prepare = cdk();
        prepare.args(["bootstrap", "--template"]).arg(&bootstrap);
        quiet(prepare.args(places))?;
        let mut deploy = cdk();
        deploy.arg("deploy").args(STACKS);
        deploy.args(["--require-approval", "never"]);
        quiet(&mut deploy)?;
        let unchanged = cost(RUNS, &deploy, &[])?;
        Ok(Peer::new("cdk deploy", unchanged.milliseconds / 1e3))
    }

    /// What Lighthouse says about a page on its phone: slow 4G, a fourth of
    /// this processor.
    pub fn lighthouse(&self, url: &str) -> Result<serde_json::Value> {
        let report = self.folder.join("lighthouse.json");
        let mut command = self.tool("node".into());
        command
            .args(["node_modules/lighthouse/cli/index.js", url, "--quiet"])
            .args(["--output=json", "--output-path"])
            .arg(&report)
            .arg("--chrome-flags=--headless=new --no-sandbox")
            .env("CHROME_PATH", chromium().context("there is no Chromium")?);
        // A recording fails now and then, and it asks to be run again.
        quiet(&mut command).or_else(|_| quiet(&mut command))?;
        Ok(serde_json::from_slice(&fs::read(report)?)?)
    }

    fn cdk(&self) -> Command {
        let mut command = self.tool("node".into());
        command
            .args(["node_modules/aws-cdk/bin/cdk", "--app", "node app.js"])
            // It would ask a server for news.
            .args(["--no-version-reporting", "--no-notices"])
            .env("TEMPLATES", self.templates());
        command
    }

    fn tool(&self, program: PathBuf) -> Command {
        let mut command = Command::new(program);
        command
            .current_dir(&self.folder)
            .env("TEMPLATES", self.templates());
        command
    }
}
