//! What stands in the way is one clear message.

use std::fs;
use std::net::TcpListener;
use std::process::Command;

use super::world::{Foreground, Machine};
use crate::goods::{add, key, place, product, stock};
use crate::workspace::Run;

/// Fails unless the program could not go on and said so in one message.
#[track_caller]
fn refused(run: Run, message: &str) -> Run {
    let run = run.expect(2).says(message);
    let errors = run.stderr.lines().filter(|line| line.starts_with("Error:"));
    assert_eq!(errors.count(), 1, "{run}");
    assert!(!run.stderr.contains("panicked"), "{run}");
    run
}

/// A command of a shell's making, in which a file that must not grow is an
/// error and no signal: what is left of a disk that is full.
fn growing(command: &Command, script: &str) -> Command {
    let mut shell = Command::new("sh");
    shell
        .args(["-c", &format!("trap '' XFSZ; {script}")])
        .arg(command.get_program())
        .args(command.get_args())
        .current_dir(command.get_current_dir().unwrap())
        .env_clear();
    for (name, value) in command.get_envs() {
        if let Some(value) = value {
            shell.env(name, value);
        }
    }
    shell
}

#[test]
fn a_taken_port_is_named_with_what_to_do() {
    let machine = Machine::new();
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port();
    machine
        .workspace
        .settings(|settings| settings.replace("port: 0", &format!("port: {port}")));
    let message = format!("cannot listen on 127.0.0.1:{port}");
    let foreground = machine.run(&["deploy", "local", "--yes"]);
    refused(foreground, &message).says("Hint:").says("machine:");
    let background = machine.run(&["deploy", "local", "--yes", "--detach"]);
    refused(background, &message).says("machine:");
}

#[test]
fn an_environment_belongs_to_one_process_at_a_time() {
    let machine = Machine::new();
    let first = machine.foreground(&["serve", "local"], "http://");
    let message = format!("process {} already runs", first.pid());
    refused(machine.run(&["serve", "local"]), &message);

    // One that does not answer is told of too.
    fs::remove_file(machine.folder().join("control")).unwrap();
    let deploy = machine.run(&["deploy", "local", "--yes"]);
    refused(deploy, &message).says("end it, then run the command again");
}

#[test]
fn a_folder_that_cannot_be_used_is_named() {
    let machine = Machine::new();
    fs::write(machine.folder(), "a file").unwrap();
    let deploy = machine.run(&["deploy", "local", "--yes"]);
    refused(deploy, "cannot use").says(machine.folder().to_str().unwrap());
}

#[test]
fn a_shop_that_does_not_run_is_not_called_deployed() {
    let machine = Machine::new();
    machine.deploy();
    machine.run(&["stop", "local"]).expect(0);
    // Where the APIs as deployed are written before they run.
    let in_the_way = machine.folder().join("apis.json.new");
    fs::create_dir(&in_the_way).unwrap();
    for more in [&["--detach"][..], &[]] {
        let words = [&["deploy", "local", "--yes"], more].concat();
        refused(machine.run(&words), "what is deployed does not run")
            .says("the APIs as deployed cannot be kept")
            .says("infra-gen stop local");
    }
    machine.run(&["status", "local"]).expect(0).says("problem");
    fs::remove_dir(&in_the_way).unwrap();
    machine.run(&["stop", "local"]).expect(0);
    machine.deploy();
    machine.shop().get("/").expect(200);
}

#[test]
fn a_project_may_be_deep_in_a_disk() {
    let machine = Machine::new();
    let usual = machine.folder().display().to_string();
    let deep = format!("target/{}", "deep/".repeat(16));
    let root = machine.workspace.root().join(&deep);
    assert!(root.as_os_str().len() > 108, "{}", root.display());
    machine
        .workspace
        .settings(|settings| settings.replace(&usual, &deep));
    let first = machine.foreground(&["serve", "local"], "http://");
    let status = machine.status();
    assert_eq!(status["running"]["pid"], first.pid(), "{status:#}");
    machine.run(&["stop", "local"]).expect(0);
    fs::remove_dir_all(machine.workspace.root().join("target/deep")).unwrap();
}

#[test]
fn a_full_disk_is_one_message_and_costs_no_order() {
    let machine = Machine::new();
    machine.deploy();
    let shop = machine.shop();
    let mug = add(&shop, &product("MUG", "Blue mug", 9), &key(1));
    let mug = mug["productId"].as_str().unwrap();
    let order = place(&shop, mug, 2, &key(2)).expect(201);
    machine.run(&["stop", "local"]).expect(0);

    let full = |words: &[&str]| {
        let limited = "ulimit -f 0; exec \"$0\" \"$@\"";
        Run::of(&mut growing(&machine.workspace.command(words), limited))
    };
    refused(full(&["serve", "local"]), "cannot use").says(machine.folder().to_str().unwrap());

    // With room again everything is as it was.
    machine.deploy();
    let shop = machine.shop();
    assert_eq!(place(&shop, mug, 2, &key(2)).expect(201).body, order.body);
    assert_eq!(stock(&shop, "MUG"), 7);
}

#[test]
fn a_disk_that_fills_up_takes_no_order_and_loses_none() {
    let machine = Machine::new();
    machine.deploy();
    machine.run(&["stop", "local"]).expect(0);
    let serve = machine.workspace.command(&["serve", "local"]);
    let mut serve = growing(&serve, "exec \"$0\" \"$@\"");
    let process = Foreground::of(&mut serve, "http://");
    let shop = machine.shop();
    let mug = add(&shop, &product("MUG", "Blue mug", 9), &key(1));
    let mug = mug["productId"].as_str().unwrap();
    let taken = place(&shop, mug, 2, &key(2)).expect(201);

    let limit = |bytes: &str| {
        let pid = process.pid().to_string();
        let limit = format!("--fsize={bytes}:unlimited");
        let set = Command::new("prlimit")
            .args(["--pid", &pid, &limit])
            .status();
        assert!(set.unwrap().success());
    };
    limit("0");
    let refused = place(&shop, mug, 1, &key(3));
    assert!((500..600).contains(&refused.status), "{refused:?}");
    limit("unlimited");

    // The same order again is taken, once.
    place(&shop, mug, 1, &key(3)).expect(201);
    assert_eq!(place(&shop, mug, 2, &key(2)).expect(201).body, taken.body);
    assert_eq!(stock(&shop, "MUG"), 6);
    process.kill();
    machine.deploy();
    let shop = machine.shop();
    assert_eq!(place(&shop, mug, 2, &key(2)).expect(201).body, taken.body);
    assert_eq!(stock(&shop, "MUG"), 6);
}
