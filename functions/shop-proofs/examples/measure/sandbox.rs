//! One process of a function, and the Runtime API it speaks.
//!
//! <https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html>

use std::net::SocketAddr;
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};
use serde_json::Value;
use shop_domain::contract::{Function, env};
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::process::{Child, Command};
use tokio::sync::{mpsc, oneshot};

use crate::events::SHOP_CONFIG;

/// Longer than any start or request takes.
const PATIENCE: Duration = Duration::from_secs(20);

/// What the process said, and when.
enum Said {
    /// It asks for an event.
    Next(oneshot::Sender<String>),
    /// It has answered one.
    Response(Value),
}

/// A running function.
pub struct Sandbox {
    process: Child,
    started: Instant,
    said: mpsc::Receiver<Said>,
    waiting: Option<oneshot::Sender<String>>,
    /// From the start of the process to its first request for an event.
    pub init: Duration,
}

/// The answer to one event.
pub struct Answer {
    /// What the function returned.
    pub response: Value,
    /// From handing out the event to the answer.
    pub took: Duration,
    /// From the start of the process to the answer.
    pub since_start: Duration,
}

impl Sandbox {
    /// Starts the function and waits until it asks for its first event.
    pub async fn start(function: Function, binary: &Path, database: SocketAddr) -> Result<Sandbox> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let api = listener.local_addr()?;
        let (say, said) = mpsc::channel(4);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, say.clone()));
            }
        });
        let name = function.package();
        let started = Instant::now();
        let process = Command::new(binary)
            .env_clear()
            .env("AWS_LAMBDA_RUNTIME_API", api.to_string())
            .env("AWS_LAMBDA_FUNCTION_NAME", name)
            .env("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST")
            .env("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "256")
            .env("AWS_LAMBDA_LOG_GROUP_NAME", name)
            .env("AWS_LAMBDA_LOG_STREAM_NAME", name)
            .env("AWS_REGION", "eu-central-1")
            .env("AWS_ACCESS_KEY_ID", "test")
            .env("AWS_SECRET_ACCESS_KEY", "test")
            .env("AWS_ENDPOINT_URL_DYNAMODB", format!("http://{database}"))
            .env(env::CATALOG_TABLE, "catalog")
            .env(env::ORDERS_TABLE, "orders")
            .env(env::MEDIA_BUCKET, "media")
            .env(env::SHOP_CONFIG, SHOP_CONFIG)
            .stdout(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .with_context(|| format!("cannot start `{}`", binary.display()))?;
        let mut sandbox = Sandbox {
            process,
            started,
            said,
            waiting: None,
            init: Duration::ZERO,
        };
        sandbox.ready().await?;
        sandbox.init = started.elapsed();
        Ok(sandbox)
    }

    /// Hands the function an event and waits for its answer.
    pub async fn invoke(&mut self, event: &Value) -> Result<Answer> {
        self.ready().await?;
        let waiting = self
            .waiting
            .take()
            .context("the function asks for nothing")?;
        let begun = Instant::now();
        ensure!(
            waiting.send(event.to_string()).is_ok(),
            "the function hung up"
        );
        loop {
            match self.hear().await? {
                Said::Response(response) => {
                    return Ok(Answer {
                        response,
                        took: begun.elapsed(),
                        since_start: self.started.elapsed(),
                    });
                }
                Said::Next(waiting) => self.waiting = Some(waiting),
            }
        }
    }

    /// The largest resident set so far (Linux: `VmHWM`).
    pub fn peak_kibibytes(&self) -> Result<u64> {
        let id = self.process.id().context("the function has ended")?;
        let status = std::fs::read_to_string(format!("/proc/{id}/status"))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let figure = line.and_then(|line| line.split_whitespace().next());
        Ok(figure.context("no VmHWM")?.parse()?)
    }

    async fn ready(&mut self) -> Result<()> {
        while self.waiting.is_none() {
            if let Said::Next(waiting) = self.hear().await? {
                self.waiting = Some(waiting);
            }
        }
        Ok(())
    }

    async fn hear(&mut self) -> Result<Said> {
        let said = tokio::time::timeout(PATIENCE, self.said.recv()).await;
        said.context("the function does not answer")?
            .context("the Runtime API has ended")
    }
}

/// Serves one connection of the function: HTTP/1.1, kept alive.
async fn serve(stream: TcpStream, say: mpsc::Sender<Said>) -> Result<()> {
    stream.set_nodelay(true)?;
    let mut stream = BufReader::new(stream);
    loop {
        let Some((path, body)) = request(&mut stream).await? else {
            return Ok(());
        };
        if path.ends_with("/invocation/next") {
            let (hand, event) = oneshot::channel();
            say.send(Said::Next(hand)).await?;
            let event = event.await?;
            let head = format!(
                "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\
                 Lambda-Runtime-Aws-Request-Id: 8476a536-e9f4-11e8-9739-2dfe598c3fcd\r\n\
                 Lambda-Runtime-Deadline-Ms: 4102444800000\r\n\
                 Lambda-Runtime-Invoked-Function-Arn: arn:aws:lambda:eu-central-1:000000000000:function:f\r\n\r\n",
                event.len()
            );
            stream.write_all((head + &event).as_bytes()).await?;
        } else if path.ends_with("/response") {
            say.send(Said::Response(serde_json::from_slice(&body)?))
                .await?;
            stream
                .write_all(b"HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n")
                .await?;
        } else {
            bail!("`{path}`: {}", String::from_utf8_lossy(&body));
        }
    }
}

/// Path and body of the next request, if there is one.
async fn request(stream: &mut BufReader<TcpStream>) -> Result<Option<(String, Vec<u8>)>> {
    let mut line = String::new();
    if stream.read_line(&mut line).await? == 0 {
        return Ok(None);
    }
    let path = line.split(' ').nth(1).context("not HTTP")?.to_owned();
    let mut length = 0;
    loop {
        line.clear();
        stream.read_line(&mut line).await?;
        match line.trim_end().split_once(':') {
            Some((name, value)) if name.eq_ignore_ascii_case("content-length") => {
                length = value.trim().parse()?;
            }
            Some((name, _)) if name.eq_ignore_ascii_case("transfer-encoding") => {
                bail!("a body of unknown length");
            }
            Some(_) => {}
            None => break,
        }
    }
    let mut body = vec![0; length];
    stream.read_exact(&mut body).await?;
    Ok(Some((path, body)))
}
