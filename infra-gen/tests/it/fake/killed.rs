//! `kill -9` after every single call of a deployment; the next one finishes it.

use std::collections::BTreeSet;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use super::server::Fake;
use crate::workspace::Workspace;

const DEPLOY: [&str; 4] = ["deploy", "trial", "--yes", "--json"];

/// What there is of an account, without the names that chance gives.
#[derive(Debug, PartialEq)]
struct Account {
    resources: BTreeSet<(String, String)>,
    buckets: usize,
    site: Vec<String>,
}

impl Account {
    fn of(fake: &Fake) -> Account {
        Account {
            resources: fake.deployed(),
            buckets: fake.buckets().len(),
            site: fake.keys("site"),
        }
    }
}

#[test]
fn a_first_deployment_killed_after_any_call_is_finished_by_the_next_one() {
    let workspace = Workspace::with_small_functions();
    let clean = Fake::start();
    clean.run(&workspace, &DEPLOY).expect(0);
    let whole = Account::of(&clean);
    assert!(whole.buckets >= 3 && whole.site.len() > 10, "{whole:#?}");

    // How often a status is looked at varies: calls are counted until a
    // deployment has ended before the one it would be killed after.
    let call = AtomicUsize::new(1);
    let last = Mutex::new(usize::MAX);
    let work = || {
        loop {
            let call = call.fetch_add(1, Ordering::Relaxed);
            if call > *last.lock().unwrap() {
                return;
            }
            let fake = Fake::start();
            if !fake.kill(&workspace, &DEPLOY, call) {
                *last.lock().unwrap() = call;
                return;
            }
            let calls = fake.calls();
            let killed = format!("killed after call {call}, {}", calls[call - 1]);
            assert_eq!(fake.broken_links(), Vec::<String>::new(), "{killed}");
            let next = fake.run(&workspace, &DEPLOY);
            assert_eq!(next.code, 0, "{killed}: {next}");
            assert_eq!(Account::of(&fake), whole, "{killed}");
        }
    };
    thread::scope(|scope| {
        // More than processors: deployments mostly wait.
        for _ in 0..4 {
            scope.spawn(work);
        }
    });
    let last = *last.lock().unwrap();
    assert!(last > 40, "a deployment makes more than {last} calls");
}

#[test]
fn an_update_killed_after_any_call_is_finished_by_the_next_one() {
    let workspace = Workspace::with_small_functions();
    let fake = Fake::start();
    fake.run(&workspace, &DEPLOY).expect(0);
    let whole = Account::of(&fake);
    for call in 1.. {
        let memory = format!("memory: {}", 256 + call);
        workspace.settings(|settings| settings.replace("memory: 256", &memory));
        let killed = fake.kill(&workspace, &DEPLOY, call);
        let calls = fake.calls();
        let next = fake.run(&workspace, &DEPLOY);
        assert_eq!(
            next.code, 0,
            "killed after call {call} of {calls:#?}: {next}"
        );
        let status = fake.run(&workspace, &["status", "trial", "--json"]).json();
        assert_eq!(
            status["stacks"][2]["status"], "UPDATE_COMPLETE",
            "{status:#}"
        );
        assert_eq!(
            Account::of(&fake),
            whole,
            "killed after call {call} of {calls:#?}"
        );
        assert_eq!(fake.memory(), (256 + call).to_string(), "{calls:#?}");
        if !killed {
            assert!(call > 15, "an update makes more than {call} calls");
            return;
        }
    }
}
