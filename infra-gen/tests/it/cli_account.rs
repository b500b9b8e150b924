//! Accounts that cannot be reached, are the wrong ones, or lack something.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpListener};
use std::os::unix::fs::PermissionsExt;
use std::{fs, thread};

use crate::cli_sandbox::{SETTINGS, Sandbox};

const DEPLOY: [&str; 3] = ["deploy", "dev", "--yes"];

fn signed_in(sandbox: Sandbox) -> Sandbox {
    sandbox
        .with("AWS_ACCESS_KEY_ID", "123456789012")
        .with("AWS_SECRET_ACCESS_KEY", "secret")
}

/// An endpoint that knows who is calling and has no stack. It answers until
/// the test's process ends.
fn endpoint() -> String {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut request = vec![0; 65_536];
            let mut length = 0;
            // Bodies of these requests are short forms; the last parameter is the version.
            while !String::from_utf8_lossy(&request[..length]).contains("Version=") {
                match stream.read(&mut request[length..]).unwrap() {
                    0 => break,
                    n => length += n,
                }
            }
            let asked = String::from_utf8_lossy(&request[..length]).into_owned();
            let (status, body) = match asked.contains("GetCallerIdentity") {
                true => (
                    "200 OK",
                    "<GetCallerIdentityResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\">\
                     <GetCallerIdentityResult><Account>123456789012</Account>\
                     <Arn>arn:aws:iam::123456789012:user/ada</Arn></GetCallerIdentityResult>\
                     </GetCallerIdentityResponse>",
                ),
                false => (
                    "400 Bad Request",
                    "<ErrorResponse><Error><Code>ValidationError</Code>\
                     <Message>Stack with id shop does not exist</Message></Error></ErrorResponse>",
                ),
            };
            let length = body.len();
            write!(
                stream,
                "HTTP/1.1 {status}\r\ncontent-type: text/xml\r\ncontent-length: {length}\r\n\
                 connection: close\r\n\r\n{body}"
            )
            .unwrap();
        }
    });
    address
}

#[test]
fn an_environment_on_this_machine_that_does_not_run_says_how_to_run_it() {
    let sandbox = Sandbox::new(SETTINGS);
    insta::assert_snapshot!(sandbox.run(&["outputs"]).shown(), @"
    exit code 2
    ── stderr
    Error: the environment `local` does not run
    Hint: `infra-gen deploy local` runs it with what is deployed, with `--detach` in the background
    ");
    for command in [&["status"][..], &["open"], &["waf"], &["orders", "list"]] {
        let ran = sandbox.run(command);
        assert_eq!(ran.code, 2, "{}", ran.shown());
        assert!(
            ran.stderr.contains("`local` does not run"),
            "{}",
            ran.shown()
        );
    }
}

#[test]
fn only_the_environment_on_this_machine_runs_in_the_background() {
    let ran = Sandbox::new(SETTINGS).run(&["deploy", "dev", "--detach"]);
    insta::assert_snapshot!(ran.shown(), @"
    exit code 2
    ── stderr
    Error: `dev` runs in AWS: there is nothing to run in the background
    Hint: `--detach` is for the environment on this machine
    ");
    let ran = Sandbox::new(SETTINGS).run(&["stop", "dev"]);
    insta::assert_snapshot!(ran.shown(), @"
    exit code 2
    ── stderr
    Error: `dev` runs in AWS: it is not stopped, it is destroyed
    Hint: infra-gen destroy dev
    ");
}

#[test]
fn a_protected_environment_must_name_its_account() {
    let settings = SETTINGS.replace(", account: \"123456789012\"", "");
    let ran = signed_in(Sandbox::new(&settings)).run(&["deploy", "prod", "--yes"]);
    insta::assert_snapshot!(ran.shown(), @r#"
    exit code 2
    ── stderr
    Error: the environment `prod` is protected and names no account
    Hint: write `account: "…"` with its twelve digits below `prod` in the settings; then no other account can be taken for it
    "#);
}

#[test]
fn without_credentials_it_says_how_to_sign_in() {
    for command in [
        &DEPLOY[..],
        &["outputs", "dev"],
        &["destroy", "dev", "--yes"],
    ] {
        let ran = Sandbox::new(SETTINGS).run(command);
        insta::assert_snapshot!(format!("without-credentials-{}", command[0]), ran.shown());
    }
}

#[test]
fn an_endpoint_that_does_not_answer_is_named() {
    let ran = signed_in(Sandbox::new(SETTINGS))
        .with("AWS_ENDPOINT_URL", "http://127.0.0.1:1")
        .run(&DEPLOY);
    insta::assert_snapshot!(ran.shown(), @r"
    exit code 2
    ── stderr
    Error: cannot tell whose credentials these are
    Caused by: `sts:GetCallerIdentity` could not reach its endpoint
    Caused by: Connection refused
    Hint: is something listening at `http://127.0.0.1:1` (AWS_ENDPOINT_URL)?
    ");
}

#[test]
fn another_account_is_refused() {
    let settings = SETTINGS.replace("dev: { region", "dev: { account: \"210987654321\", region");
    let ran = signed_in(Sandbox::new(&settings))
        .with("AWS_ENDPOINT_URL", &endpoint())
        .run(&DEPLOY);
    insta::assert_snapshot!(ran.shown(), @r"
    exit code 2
    ── stderr
    Error: the credentials belong to account `123456789012` (`arn:aws:iam::123456789012:user/ada`), but this environment lives in `210987654321`
    Hint: use other credentials (`--profile NAME`), or correct `account` in the settings
    ");
}

#[test]
fn an_environment_that_is_not_deployed_has_no_outputs() {
    let ran = signed_in(Sandbox::new(SETTINGS))
        .with("AWS_ENDPOINT_URL", &endpoint())
        .run(&["outputs", "dev"]);
    insta::assert_snapshot!(ran.shown(), @r"
    exit code 2
    ── stderr
    Error: `dev` is not deployed
    Hint: infra-gen deploy dev
    ");
}

#[test]
fn an_environment_that_is_not_deployed_is_destroyed_already() {
    let ran = signed_in(Sandbox::new(SETTINGS))
        .with("AWS_ENDPOINT_URL", &endpoint())
        .run(&["destroy", "dev"]);
    insta::assert_snapshot!(ran.shown(), @r"
    exit code 0
    ── stderr
    Nothing of dev is deployed
    ");
}

/// A compiler for which no target is installed stands first on the path.
#[test]
fn a_rust_target_that_is_missing_is_named_with_its_remedy() {
    let sandbox = signed_in(Sandbox::new(SETTINGS)).with("AWS_ENDPOINT_URL", &endpoint());
    sandbox.write(
        "bin/rustc",
        "#!/bin/sh\ncase \"$1\" in -vV) echo host: x86_64-unknown-linux-gnu;; \
         *) echo /nowhere/at/all;; esac\n",
    );
    let rustc = sandbox.path().join("bin/rustc");
    fs::set_permissions(&rustc, fs::Permissions::from_mode(0o755)).unwrap();
    let bin = rustc.parent().unwrap().to_str().unwrap().to_owned();
    let path = std::env::var("PATH").unwrap();
    let ran = sandbox
        .with("PATH", &format!("{bin}:{path}"))
        .with("CARGO", env!("CARGO"))
        .run(&DEPLOY);
    insta::assert_snapshot!(ran.shown(), @r"
    exit code 2
    ── stderr
    Error: the Rust target `aarch64-unknown-linux-gnu` is not installed
    Hint: rustup target add aarch64-unknown-linux-gnu
    ");
}

#[test]
fn a_protected_environment_refuses_shortcuts() {
    let ran = Sandbox::new(SETTINGS).run(&["deploy", "prod", "--express"]);
    insta::assert_snapshot!(ran.shown(), @r"
    exit code 2
    ── stderr
    Error: `prod` is protected: `--express` ends before it is known whether the shop works
    Hint: deploy without `--express`
    ");
}

#[test]
fn what_the_stack_policy_forbids_is_not_asked_for() {
    let settings = SETTINGS.replace("prod: {", "prod: { stackPolicy: protect-data,");
    assert_ne!(settings, SETTINGS);
    let allow = ["deploy", "prod", "--allow-replace", "OrdersTable"];
    let ran = Sandbox::new(&settings).run(&allow);
    insta::assert_snapshot!(ran.shown(), @r"
    exit code 2
    ── stderr
    Error: CloudFormation would refuse `--allow-replace OrdersTable`: `prod` has `stackPolicy: protect-data`
    Hint: set `stackPolicy: allow-all`, deploy, then set it back
    ");
}

#[test]
fn a_change_set_cannot_be_called_anything() {
    for arguments in [
        ["--change-set-name", "7th"],
        ["--change-set-name", "a_b"],
        ["--description", ""],
    ] {
        let deploy = ["deploy", "prod", arguments[0], arguments[1]];
        let ran = Sandbox::new(SETTINGS).run(&deploy);
        assert_eq!(ran.code, 2, "{}", ran.shown());
        assert!(ran.stderr.contains(arguments[0]), "{}", ran.shown());
    }
}
