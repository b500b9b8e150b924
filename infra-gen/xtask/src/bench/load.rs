//! Requests from many addresses at once, and how long each one took.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, ensure};
use bytes::Bytes;
use http::{Request, StatusCode};
use http_body_util::{BodyExt, Full};
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper_util::rt::TokioIo;
use tokio::net::TcpSocket;
use tokio::time::sleep_until;

/// Another address of this machine for each client: firewalls limit addresses.
static CLIENTS: AtomicU32 = AtomicU32::new(1);

/// A kind of request that is sent again and again.
#[derive(Clone, Copy)]
pub struct Load {
    /// Where to.
    pub to: SocketAddr,
    /// How many are under way at the same time.
    pub parallel: usize,
    /// How many requests one address sends.
    pub per_address: usize,
    /// How many are sent a second, all together; `None` as fast as they are answered.
    pub rate: Option<f64>,
    /// For how long.
    pub time: Duration,
    /// What may be answered.
    pub expected: &'static [StatusCode],
}

/// What became of a load.
pub struct Outcome {
    /// Answers a second.
    pub rate: f64,
    /// How many were the first of what may be answered.
    pub first: u64,
    /// How long each took, sorted.
    took: Vec<Duration>,
}

impl Outcome {
    /// How many requests were answered.
    pub fn count(&self) -> usize {
        self.took.len()
    }

    /// Milliseconds that so many of a hundred requests took at most.
    pub fn percentile(&self, percent: usize) -> f64 {
        let at = (self.took.len() * percent / 100).min(self.took.len().saturating_sub(1));
        self.took
            .get(at)
            .map_or(f64::NAN, |took| took.as_secs_f64() * 1000.0)
    }
}

impl Load {
    /// Sends the requests that `make` makes, each from a number of its own.
    pub async fn run<M>(self, make: M) -> Result<Outcome>
    where
        M: Fn(u64) -> Request<Full<Bytes>> + Send + Sync + 'static,
    {
        let (load, make) = (Arc::new(self), Arc::new(make));
        let started = Instant::now();
        let workers: Vec<_> = (0..load.parallel)
            .map(|worker| {
                let (load, make) = (Arc::clone(&load), Arc::clone(&make));
                tokio::spawn(async move { load.work(worker, started, &*make).await })
            })
            .collect();
        let mut took = Vec::new();
        let mut first = 0;
        for worker in workers {
            let (worked, its_first) = worker.await??;
            took.extend(worked);
            first += its_first;
        }
        let rate = took.len() as f64 / started.elapsed().as_secs_f64();
        took.sort_unstable();
        Ok(Outcome { rate, first, took })
    }

    async fn work(
        &self,
        worker: usize,
        started: Instant,
        make: &(impl Fn(u64) -> Request<Full<Bytes>> + Sync),
    ) -> Result<(Vec<Duration>, u64)> {
        let mut took = Vec::new();
        let mut first = 0;
        let mut client = None;
        for turn in 0_u64.. {
            let number = turn * self.parallel as u64 + worker as u64;
            let due = match self.rate {
                Some(rate) => started + Duration::from_secs_f64(number as f64 / rate),
                None => Instant::now(),
            };
            if due.duration_since(started) >= self.time {
                break;
            }
            // Tokio's clock has milliseconds: it would sleep for one that is over.
            if due > Instant::now() {
                sleep_until(due.into()).await;
            }
            if turn % self.per_address as u64 == 0 {
                client = Some(connect(self.to).await?);
            }
            let client = client.as_mut().context("the first turn connects")?;
            // A client that waits for its turn would hide how late it is.
            let begun = due.min(Instant::now());
            client.ready().await?;
            let response = client.send_request(make(number)).await?;
            let status = response.status();
            let body = response.into_body().collect().await?.to_bytes();
            ensure!(
                self.expected.contains(&status),
                "request {number} was answered with {status}: {}",
                String::from_utf8_lossy(&body)
            );
            took.push(begun.elapsed());
            first += u64::from(status == self.expected[0]);
        }
        Ok((took, first))
    }
}

/// Connects from an address that nobody had before.
async fn connect(to: SocketAddr) -> Result<SendRequest<Full<Bytes>>> {
    let number = CLIENTS.fetch_add(1, Ordering::Relaxed);
    let address = Ipv4Addr::from(u32::from(Ipv4Addr::new(127, 1, 0, 0)) + number);
    let socket = TcpSocket::new_v4()?;
    socket.set_nodelay(true)?;
    socket.bind(SocketAddr::from((address, 0)))?;
    let stream = socket.connect(to).await?;
    let (client, connection) = handshake(TokioIo::new(stream)).await?;
    // It ends with its client; what broke shows in the answer that is missing.
    tokio::spawn(async move { drop(connection.await) });
    Ok(client)
}
