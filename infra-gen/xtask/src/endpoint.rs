//! `cargo xtask endpoint`: an AWS endpoint on this machine, for trying a deployment.

use std::fs;
use std::path::Path;
use std::process::Stdio;

use anyhow::{Context, Result, ensure};

use crate::tools::{Tools, target};

/// Runs ministack, an independent AWS endpoint, until it is interrupted.
///
/// It keeps everything in memory: when it ends, every stack is gone. Web ACLs
/// are stored there, but never enforced.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The port on 127.0.0.1.
    #[arg(long, default_value_t = 4566)]
    port: u16,
}

/// The account of the endpoint, which is also its access key.
const ACCOUNT: &str = "123456789012";
/// Its secret key, which opens nothing but this endpoint.
const SECRET: &str = "not-a-secret-here";

/// Installs the endpoint under `target/`, starts it and waits until it ends.
pub fn run(args: &Args, root: &Path) -> Result<()> {
    let tools = Tools::new(root);
    tools.install_python().transpose()?;
    let url = format!("http://127.0.0.1:{}", args.port);
    println!(
        "An AWS endpoint at {url}; Ctrl-C ends it and forgets everything. In another terminal:\n"
    );
    println!(
        "export AWS_ENDPOINT_URL={url} AWS_ACCESS_KEY_ID={ACCOUNT} AWS_SECRET_ACCESS_KEY={SECRET}"
    );
    println!("cargo run -- deploy dev\n");
    println!("The shop answers under its distribution's host name (`SiteUrl` of `outputs`):\n");
    println!("curl -H 'Host: d….cloudfront.net' -H 'X-Forwarded-Proto: https' {url}/\n");
    // It unpacks the functions, megabytes each time.
    let temporary = target(root).join("xtask/endpoint");
    let _ = fs::remove_dir_all(&temporary);
    fs::create_dir_all(&temporary)?;
    let mut server = tools
        .python_tool("python")
        .arg(root.join("infra-gen/tests/it/endpoint/bridge.py"))
        .env("AUTH", "true")
        .env("TMPDIR", &temporary)
        .env("BIND_HOST", "127.0.0.1")
        .env("GATEWAY_PORT", args.port.to_string())
        .env("MINISTACK_HOST", "localhost")
        .env("MINISTACK_ACCOUNT_ID", ACCOUNT)
        .env("AWS_SECRET_ACCESS_KEY", SECRET)
        .env("AWS_ENDPOINT_URL", &url)
        // It ends with its standard input, and so with this task.
        .stdin(Stdio::piped())
        .spawn()
        .context("cannot start the endpoint")?;
    // Waiting closes the child's input, which would end it.
    let held = server.stdin.take();
    let status = server.wait()?;
    drop(held);
    ensure!(status.success(), "the endpoint ended: {status}");
    Ok(())
}
