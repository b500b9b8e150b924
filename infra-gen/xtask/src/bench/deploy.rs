//! Deploys to an AWS endpoint on this machine, and what the functions' archives weigh.

use std::fs::{self, File};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail, ensure};
use tempfile::TempDir;

use super::Row;
use super::peers::Peers;
use crate::tools::{Tools, target};

/// The environment that is deployed.
const ENVIRONMENT: &str = "dev";

/// Far longer than the endpoint takes to start.
const START: Duration = Duration::from_secs(60);

/// Time of the first deploy and of one with nothing to do, and the size of each archive.
pub fn rows(root: &Path, peers: Option<&Peers>) -> Result<Vec<Row>> {
    let tools = Tools::new(root);
    tools.install_python().transpose()?;
    let endpoint = Endpoint::start(root, &tools)?;
    let settings = settings(root)?;
    let deploy = || endpoint.deploy(root, &settings);

    // Compiles the functions, so that the first deploy that counts does not.
    deploy()?;
    endpoint.reset()?;
    let first = deploy()?;
    let unchanged = deploy()?;
    let archives = endpoint.archives()?;
    let mut rows = vec![
        Row::new("first deploy, functions compiled", first, "s").within(15.0),
        Row::new("deploy without a change", unchanged, "s")
            .within(3.0)
            .beside(match peers {
                Some(peers) => vec![peers.deploy(&endpoint.url)?],
                None => Vec::new(),
            }),
    ];
    for (key, bytes) in archives {
        // `functions/get-products-<digest>.zip`
        let name = key.trim_start_matches("functions/");
        let name = name.rsplit_once('-').map_or(name, |(name, _)| name);
        let measure = format!("archive of {name}");
        rows.push(Row::new(measure, bytes / 1_048_576.0, "MiB").within(4.0));
    }
    Ok(rows)
}

/// The project's settings with this machine's processor, so that no other linker is needed.
fn settings(root: &Path) -> Result<PathBuf> {
    let text = fs::read_to_string(root.join("infra-gen/environments.yaml"))?;
    let own = if cfg!(target_arch = "aarch64") {
        "arm64"
    } else {
        "x86_64"
    };
    let path = target(root).join("xtask/bench-environments.yaml");
    fs::create_dir_all(path.parent().context("a file is in a folder")?)?;
    fs::write(
        &path,
        text.replace("architecture: arm64", &format!("architecture: {own}")),
    )?;
    Ok(path)
}

/// A running endpoint, ended with this value.
struct Endpoint {
    process: Child,
    url: String,
    /// Where it unpacks the functions.
    _temporary: TempDir,
}

impl Endpoint {
    fn start(root: &Path, tools: &Tools) -> Result<Endpoint> {
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?
            .local_addr()?
            .port();
        let url = format!("http://127.0.0.1:{port}");
        let log = File::create(target(root).join("xtask/bench-endpoint.log"))?;
        let temporary = tempfile::tempdir()?;
        let process = tools
            .python_tool("python")
            .arg(root.join("infra-gen/tests/it/endpoint/bridge.py"))
            .envs([("BIND_HOST", "127.0.0.1"), ("MINISTACK_HOST", "localhost")])
            .env("TMPDIR", temporary.path())
            .env("GATEWAY_PORT", port.to_string())
            .env("AWS_ENDPOINT_URL", &url)
            .env("PYTHONDONTWRITEBYTECODE", "1")
            .stdin(Stdio::piped())
            .stdout(log.try_clone()?)
            .stderr(log)
            .spawn()
            .context("cannot start the AWS endpoint")?;
        let endpoint = Endpoint {
            process,
            url,
            _temporary: temporary,
        };
        let start = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            ensure!(start.elapsed() < START, "the AWS endpoint does not answer");
            thread::sleep(Duration::from_millis(50));
        }
        Ok(endpoint)
    }

    /// Deploys with the release binary; returns the seconds it took.
    fn deploy(&self, root: &Path, settings: &Path) -> Result<f64> {
        let mut command = Command::new(target(root).join("release/infra-gen"));
        command
            .current_dir(root)
            .arg("--settings")
            .arg(settings)
            .args(["deploy", ENVIRONMENT, "--yes"]);
        let credentials = [
            ("AWS_ACCESS_KEY_ID", "test"),
            ("AWS_SECRET_ACCESS_KEY", "test"),
        ];
        command
            .env("AWS_ENDPOINT_URL", &self.url)
            .envs(credentials)
            .env_remove("AWS_PROFILE");
        let start = Instant::now();
        let output = command.output()?;
        let seconds = start.elapsed().as_secs_f64();
        if !output.status.success() {
            bail!(
                "the deploy failed, {}:\n{}",
                output.status,
                String::from_utf8_lossy(&output.stderr)
            );
        }
        Ok(seconds)
    }

    /// Forgets everything that was deployed.
    fn reset(&self) -> Result<()> {
        ureq::post(format!("{}/_ministack/reset", self.url)).send_empty()?;
        Ok(())
    }

    /// The keys and sizes of the functions' archives.
    fn archives(&self) -> Result<Vec<(String, f64)>> {
        let buckets = self.read("/")?;
        let names = elements(&buckets, "Name");
        let bucket = names
            .iter()
            .find(|name| name.contains("-artifacts-"))
            .context("no bucket of archives")?;
        let list = self.read(&format!("/{bucket}?list-type=2&prefix=functions/"))?;
        let sizes = elements(&list, "Size")
            .into_iter()
            .map(|size| size.parse().unwrap_or(f64::NAN));
        Ok(elements(&list, "Key")
            .into_iter()
            .map(str::to_owned)
            .zip(sizes)
            .collect())
    }

    fn read(&self, path: &str) -> Result<String> {
        Ok(ureq::get(format!("{}{path}", self.url))
            .call()?
            .body_mut()
            .read_to_string()?)
    }
}

impl Drop for Endpoint {
    fn drop(&mut self) {
        // This very process, by its id. One that is gone needs nothing.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The texts of all elements of one name in a simple XML document.
fn elements<'a>(xml: &'a str, name: &str) -> Vec<&'a str> {
    let (open, close) = (format!("<{name}>"), format!("</{name}>"));
    xml.split(&open)
        .skip(1)
        .filter_map(|rest| rest.split_once(&close).map(|(text, _)| text))
        .collect()
}
