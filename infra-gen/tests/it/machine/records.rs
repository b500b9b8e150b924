//! What an environment writes down: logs, what its firewalls did, and no secrets.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use serde_json::Value;

use super::world::Machine;
use crate::goods::{add, key, order, place, product};

/// What shoppers would not like to find in a file.
const NAME: &str = "Séan O'Brien";

/// The lines of `logs --json`.
#[track_caller]
fn lines(machine: &Machine, more: &[&str]) -> Vec<Value> {
    let logs = [&["logs", "local", "--json"], more].concat();
    let run = machine.run(&logs).expect(0);
    let lines = run.stdout.lines();
    lines
        .map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}")))
        .collect()
}

#[test]
fn what_happened_can_be_read_and_no_secret_is_in_it() {
    let machine = Machine::new();
    machine.deploy();
    let shop = machine.shop();
    let mug = add(&shop, &product("MUG", "Blue mug", 9), &key(1));
    let mug = mug["productId"].as_str().unwrap();
    let placed = place(&shop, mug, 2, &key(2)).expect(201).json();
    let (id, token) = (
        placed["orderId"].as_str().unwrap(),
        placed["accessToken"].as_str().unwrap(),
    );
    let path = format!("/api/orders/{id}");
    let read = shop.browse("GET", &path, &[("order-access-token", token)], b"");
    read.expect(200);
    let refused = shop.browse(
        "GET",
        "/api/products?q=%3Cscript%3Ealert(1)%3C/script%3E",
        &[],
        b"",
    );
    refused.expect(403);

    // What the firewalls did is told by rule.
    let waf = machine.run(&["waf", "local", "--json"]).expect(0).json();
    let firewalls = waf["firewalls"].as_array().unwrap();
    assert_eq!(firewalls.len(), 2, "{waf:#}");
    let blocked = |firewall: &Value| {
        let mut metrics = firewall["metrics"].as_array().unwrap().iter();
        metrics.any(|metric| {
            metric["within"] == "CrossSiteScripting_QUERYARGUMENTS" && metric["blocked"] == 1
        })
    };
    assert!(firewalls.iter().any(blocked), "{waf:#}");
    machine
        .run(&["waf", "local"])
        .expect(0)
        .says("CrossSiteScripting_QUERYARGUMENTS");
    let from = waf["addresses"][0]["of"].as_str();
    assert_eq!(from, Some("127.0.0.1"), "{waf:#}");
    assert_eq!(waf["paths"][0]["of"], "/api/products", "{waf:#}");

    // Logs are written a moment later: at the latest when the process ends.
    let (_, secret) = machine.key();
    machine.run(&["stop", "local"]).expect(0);
    let all = lines(&machine, &[]);
    for source in ["get-orders", "post-orders", "post-products", "api", "waf"] {
        assert!(
            all.iter().any(|line| line["source"] == source),
            "nothing of {source}: {all:#?}"
        );
    }
    let times: Vec<_> = all
        .iter()
        .map(|line| line["time"].as_str().unwrap())
        .collect();
    assert!(times.iter().all(|time| time.ends_with('Z')), "{times:?}");
    let of_api = lines(&machine, &["api"]);
    assert!(of_api.iter().all(|line| line["source"] == "api"));
    let posts = lines(&machine, &["api", "--filter", "\"POST\""]);
    assert!(
        !posts.is_empty() && posts.len() < of_api.len(),
        "{of_api:#?}"
    );
    assert_eq!(lines(&machine, &["--since", "0s"]), Vec::<Value>::new());
    machine.run(&["logs", "local", "--since", "soon"]).expect(2);
    machine
        .run(&["logs", "local", "waf"])
        .expect(0)
        .says("CrossSiteScripting");

    // The key of the staff is its owner's alone.
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&machine.folder()), 0o700);
    let credentials = machine.folder().join("credentials");
    assert_eq!(mode(&credentials), 0o600);
    fs::set_permissions(&credentials, fs::Permissions::from_mode(0o644)).unwrap();
    machine
        .run(&["serve", "local"])
        .expect(2)
        .says("can be read by others");
    fs::set_permissions(&credentials, fs::Permissions::from_mode(0o600)).unwrap();

    // Nobody else writes it down, nor what shoppers keep to themselves: the
    // orders alone know who ordered.
    for file in files(&machine.folder()) {
        if file == credentials || file.starts_with(machine.folder().join("tables")) {
            continue;
        }
        let content = fs::read(&file).unwrap();
        let has = |secret: &str| {
            content
                .windows(secret.len())
                .any(|at| at == secret.as_bytes())
        };
        for secret in [&secret, token, NAME, "sean+shop", &key(2)] {
            assert!(!has(secret), "{secret} is in {}", file.display());
        }
    }
    assert!(
        order(mug, 1).to_string().contains(NAME),
        "the name is looked for"
    );
}

/// Every file below a folder.
fn files(folder: &Path) -> Vec<std::path::PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => found.extend(files(&path)),
            false => found.push(path),
        }
    }
    found
}

#[test]
fn no_secret_is_an_argument_of_a_process() {
    let machine = Machine::new();
    machine.deploy();
    machine.shop().get("/api/products").expect(200);
    let (_, secret) = machine.key();
    let pid = machine.status()["running"]["pid"].to_string();
    let running = processes_below(&pid);
    assert!(running.len() > 1, "its function runs too: {running:?}");
    for line in running {
        assert!(!line.contains(&secret), "{line}");
        assert!(!line.contains("Secret"), "{line}");
    }
}

/// The command lines of a process and of what it started.
fn processes_below(pid: &str) -> Vec<String> {
    let mut found = vec![fs::read_to_string(format!("/proc/{pid}/cmdline")).unwrap()];
    for task in fs::read_dir(format!("/proc/{pid}/task")).unwrap() {
        let children = task.unwrap().path().join("children");
        // A thread may end while it is looked at.
        let children = fs::read_to_string(children).unwrap_or_default();
        found.extend(children.split_whitespace().flat_map(processes_below));
    }
    found
}
