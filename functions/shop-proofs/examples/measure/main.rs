//! What each function costs: cold start, warm latency, memory.
//!
//! Runs the very binaries of a folder as Lambda would, one process each,
//! against a Runtime API and an embedded DynamoDB on this machine, and prints
//! the rows as JSON. `cargo xtask bench` builds the binaries and calls this.

mod events;
mod proxy;
mod sandbox;

use std::io::Write as _;
use std::path::PathBuf;
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use serde_json::{Value, json};
use shop_domain::contract::Function;
use shop_proofs::world::Embedded;

use events::Events;
use proxy::Proxy;
use sandbox::Sandbox;

/// Cold starts per function; the median counts.
const COLD: usize = 15;

/// Requests to a warm process.
const WARM: usize = 500;

#[tokio::main]
async fn main() -> Result<()> {
    let folder = std::env::args_os()
        .nth(1)
        .map(PathBuf::from)
        .context("usage: measure FOLDER-OF-BINARIES")?;
    let database = Embedded::start().await;
    let address = database.endpoint().trim_start_matches("http://").parse()?;
    let proxy = Proxy::start(address).await?;
    let mut events = Events::default();
    let mut rows = Vec::new();
    // Products first, then orders of them, then whatever reads these.
    for function in [
        Function::PostProducts,
        Function::PostOrders,
        Function::GetProducts,
        Function::GetOrders,
    ] {
        let binary = folder.join(function.package());
        ensure!(binary.is_file(), "there is no `{}`", binary.display());
        rows.extend(measure(function, &binary, &proxy, &mut events).await?);
    }
    let mut stdout = std::io::stdout().lock();
    serde_json::to_writer_pretty(&mut stdout, &rows)?;
    writeln!(stdout)?;
    Ok(())
}

async fn measure(
    function: Function,
    binary: &std::path::Path,
    proxy: &Proxy,
    events: &mut Events,
) -> Result<Vec<Value>> {
    let mut inits = Vec::new();
    let mut firsts = Vec::new();
    for _ in 0..COLD {
        let mut sandbox = Sandbox::start(function, binary, proxy.address()).await?;
        inits.push(sandbox.init);
        let answer = sandbox.invoke(&events.next(function)).await?;
        events.learn(function, &answer.response)?;
        // From the start of the process, its initialisation included.
        firsts.push(answer.since_start);
    }

    let mut sandbox = Sandbox::start(function, binary, proxy.address()).await?;
    let mut besides = Vec::new();
    for n in 0..WARM {
        let database = proxy.busy();
        let answer = sandbox.invoke(&events.next(function)).await?;
        events.learn(function, &answer.response)?;
        // Connections and caches are warm after the first requests.
        if n >= WARM / 10 {
            besides.push(answer.took.saturating_sub(proxy.busy() - database));
        }
    }
    let peak = sandbox.peak_kibibytes()? as f64 / 1024.0;

    let row = |measure: &str, value: f64, unit: &str, limit: Option<f64>| json!({"measure": format!("{}: {measure}", function.package()), "value": value, "unit": unit, "limit": limit});
    Ok(vec![
        row("init", at(&mut inits, 0.5), "ms", None),
        row("first response", at(&mut firsts, 0.5), "ms", Some(60.0)),
        row(
            "warm p50 besides the database",
            at(&mut besides, 0.5),
            "ms",
            Some(3.0),
        ),
        row(
            "warm p99 besides the database",
            at(&mut besides, 0.99),
            "ms",
            None,
        ),
        row("peak memory", peak, "MiB", None),
    ])
}

/// The value below which this share of the durations lies, in milliseconds.
fn at(durations: &mut [Duration], share: f64) -> f64 {
    durations.sort_unstable();
    let last = durations.len().saturating_sub(1);
    let at = (last as f64 * share).round() as usize;
    durations
        .get(at)
        .map_or(f64::NAN, |duration| duration.as_secs_f64() * 1e3)
}
