//! Stands before the database and knows how long it was waited for.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use anyhow::Result;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// A loopback address that passes everything on to the database.
pub struct Proxy {
    address: SocketAddr,
    waited: Arc<AtomicU64>,
}

impl Proxy {
    /// Listens on the loopback interface until this process ends.
    pub async fn start(database: SocketAddr) -> Result<Proxy> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?;
        let waited = Arc::new(AtomicU64::new(0));
        let shared = Arc::clone(&waited);
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                tokio::spawn(pass(client, database, Arc::clone(&shared)));
            }
        });
        Ok(Proxy { address, waited })
    }

    /// Where functions find the database.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// How long the database has been waited for so far. Requests of one
    /// client follow each other, so the waits add up.
    pub fn busy(&self) -> Duration {
        Duration::from_nanos(self.waited.load(Ordering::Relaxed))
    }
}

/// Passes bytes both ways. A wait begins with what a client sends and ends
/// with each part of the answer.
async fn pass(
    mut client: TcpStream,
    database: SocketAddr,
    waited: Arc<AtomicU64>,
) -> std::io::Result<()> {
    let mut server = TcpStream::connect(database).await?;
    client.set_nodelay(true)?;
    server.set_nodelay(true)?;
    let (mut asked, mut answered) = (vec![0; 65_536], vec![0; 65_536]);
    let mut since: Option<Instant> = None;
    loop {
        tokio::select! {
            read = client.read(&mut asked) => {
                let length = read?;
                if length == 0 {
                    return Ok(());
                }
                since.get_or_insert_with(Instant::now);
                server.write_all(&asked[..length]).await?;
            }
            read = server.read(&mut answered) => {
                let length = read?;
                if length == 0 {
                    return Ok(());
                }
                client.write_all(&answered[..length]).await?;
                if let Some(since) = since.take() {
                    let nanos = u64::try_from(since.elapsed().as_nanos()).unwrap_or(u64::MAX);
                    waited.fetch_add(nanos, Ordering::Relaxed);
                }
            }
        }
    }
}
