//! A running AWS endpoint: ministack and the bridge, on a free port of this machine.

use std::fs::{self, File};
use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;
use tempfile::TempDir;

use crate::visitor::{Door, Shop, send, signature};
use crate::workspace::{REGION, Workspace, target};

/// The account of the endpoint. Its number is also its access key.
pub const ACCOUNT: &str = "123456789012";

/// The secret key of that account.
pub const SECRET: &str = "not-a-secret-here";

/// Far longer than a start takes, on any machine.
const START: Duration = Duration::from_secs(60);

/// A server that ends with this value.
pub struct Server {
    process: Child,
    port: u16,
    /// Where it unpacks the functions, megabytes each time.
    _temporary: TempDir,
}

impl Server {
    /// Starts an empty endpoint and waits until it answers.
    pub fn start() -> Server {
        let python = target().join("test-tools/python/bin/python");
        assert!(
            python.is_file(),
            "the AWS endpoint is not installed: `cargo xtask test` installs it in {}",
            python.display()
        );
        let port = free_port();
        let folder = target().join("endpoint");
        fs::create_dir_all(&folder).unwrap();
        let log = folder.join(format!("server-{port}.log"));
        let output = File::create(&log).unwrap();
        let temporary = tempfile::tempdir().unwrap();
        let bridge = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/endpoint/bridge.py");
        let process = Command::new(python)
            .arg(bridge)
            .env_clear()
            // For `node`, which runs the distribution's function.
            .env("PATH", std::env::var_os("PATH").unwrap())
            .env("AUTH", "true")
            .env("TMPDIR", temporary.path())
            .env("BIND_HOST", "127.0.0.1")
            .env("GATEWAY_PORT", port.to_string())
            .env("MINISTACK_HOST", "localhost")
            .env("MINISTACK_ACCOUNT_ID", ACCOUNT)
            .env("MINISTACK_REGION", REGION)
            .env("AWS_SECRET_ACCESS_KEY", SECRET)
            // How the functions that it runs reach it.
            .env("AWS_ENDPOINT_URL", url(port))
            .env("PYTHONDONTWRITEBYTECODE", "1")
            .stdin(Stdio::piped())
            .stdout(output.try_clone().unwrap())
            .stderr(output)
            .spawn()
            .unwrap();
        let mut server = Server {
            process,
            port,
            _temporary: temporary,
        };
        server.wait_until_ready(&log);
        server
    }

    fn wait_until_ready(&mut self, log: &Path) {
        let health = format!("{}/_ministack/health", self.url());
        let start = Instant::now();
        while ureq::get(&health).call().is_err() {
            let ended = self.process.try_wait().unwrap();
            assert!(ended.is_none(), "the endpoint ended; see {}", log.display());
            assert!(
                start.elapsed() < START,
                "the endpoint does not answer; see {}",
                log.display()
            );
            thread::sleep(Duration::from_millis(50));
        }
    }

    /// The address of its AWS services.
    pub fn url(&self) -> String {
        url(self.port)
    }

    /// A workspace that deploys here.
    pub fn workspace(&self) -> Workspace {
        Workspace::new()
            .with("AWS_ENDPOINT_URL", self.url())
            .with("AWS_ACCESS_KEY_ID", ACCOUNT)
            .with("AWS_SECRET_ACCESS_KEY", SECRET)
    }

    /// Calls an operation of a service of AWS's query protocol, given with the
    /// version of its API; tells the XML of its answer.
    #[track_caller]
    pub fn query(
        &self,
        (service, version): (&str, &str),
        action: &str,
        parameters: &[(&str, &str)],
    ) -> String {
        let mut body = format!("Action={action}&Version={version}");
        for (name, value) in parameters {
            body += &format!("&{name}={}", utf8_percent_encode(value, NON_ALPHANUMERIC));
        }
        let url = format!("{}/", self.url());
        let host = self.url().replace("http://", "");
        let headers = [
            ("host", host.as_str()),
            ("content-type", "application/x-www-form-urlencoded"),
        ];
        let body = body.as_bytes();
        let signature = signature(service, ACCOUNT, SECRET, "POST", &url, &headers, body);
        let signature = signature
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()));
        let headers: Vec<_> = headers.into_iter().chain(signature).collect();
        let answer = send("POST", &url, &headers, body).expect(200);
        String::from_utf8(answer.body).unwrap()
    }

    /// The shop that `outputs --json` tells of.
    pub fn shop(&self, outputs: &Value) -> Shop {
        let output = |name| {
            outputs["outputs"][name]
                .as_str()
                .and_then(|address| address.strip_prefix("https://"))
                .unwrap_or_else(|| panic!("{outputs:#}"))
        };
        let (site, (host, stage)) = (output("SiteUrl"), output("ApiUrl").split_once('/').unwrap());
        let id = host.split_once(".execute-api.").unwrap().0;
        let address = (Ipv4Addr::LOCALHOST, self.port).into();
        Shop {
            site: Door {
                address,
                host: site.trim_end_matches('/').to_owned(),
                prefix: String::new(),
                forwarded: vec![("x-forwarded-proto", "https")],
            },
            api: Door {
                address,
                host: format!("{id}.execute-api.localhost:{}", self.port),
                prefix: format!("/{}", stage.split('/').next().unwrap()),
                forwarded: Vec::new(),
            },
            key: (ACCOUNT.to_owned(), SECRET.to_owned()),
            from: Ipv4Addr::LOCALHOST,
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // This very process, by its id: there may be others of the same name.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn url(port: u16) -> String {
    format!("http://127.0.0.1:{port}")
}

fn free_port() -> u16 {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
        .unwrap()
        .local_addr()
        .unwrap()
        .port()
}
