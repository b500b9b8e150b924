//! `logs --follow`: what is written while somebody looks on.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use serde_json::Value;

use super::world::Machine;

/// Far longer than a line takes to be seen, on any machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// A command that goes on; it ends with this value.
struct Following {
    process: Child,
    lines: Receiver<String>,
}

impl Following {
    fn start(machine: &Machine, arguments: &[&str]) -> Following {
        let mut process = machine
            .workspace
            .command(arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let output = BufReader::new(process.stdout.take().unwrap());
        let (sender, lines) = channel();
        std::thread::spawn(move || {
            let mut read = output.lines().map_while(Result::ok);
            read.try_for_each(|line| sender.send(line))
        });
        Following { process, lines }
    }

    /// The next line that holds these words.
    #[track_caller]
    fn shows(&self, words: &str) -> String {
        loop {
            match self.lines.recv_timeout(PATIENCE) {
                Ok(line) if line.contains(words) => return line,
                Ok(_) => {}
                Err(error) => panic!("{words} is not shown: {error}"),
            }
        }
    }

    /// Ends it as Ctrl-C does; its exit code.
    fn interrupt(mut self) -> Option<i32> {
        let pid = self.process.id().to_string();
        let sent = Command::new("kill").args(["-s", "INT", &pid]).status();
        assert!(sent.unwrap().success());
        self.process.wait().unwrap().code()
    }
}

impl Drop for Following {
    fn drop(&mut self) {
        // One that has ended already is not there to be killed.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[test]
fn a_line_appears_when_it_is_written() {
    let machine = Machine::new();
    machine.deploy();
    let shop = machine.shop();
    let refused = |order: &str| {
        let path = format!("/api/orders/{order}");
        shop.browse("GET", &path, &[], b"").expect(404);
    };
    let told = "method=GET resource=/api/orders/{orderId} status=404";

    // What was written before shows that it looks on from now.
    refused("before");
    let text = Following::start(&machine, &["logs", "local", "api", "--follow"]);
    let json = Following::start(&machine, &["logs", "local", "api", "--follow", "--json"]);
    let functions = Following::start(
        &machine,
        &["logs", "local", "get-orders", "-f", "--filter", "not-found"],
    );
    let line_of = |json: &Following| -> Value {
        let line = json.shows("/api/orders/{orderId}");
        serde_json::from_str(&line).unwrap_or_else(|error| panic!("{error}: {line}"))
    };
    let (before, json_before) = (text.shows(told), line_of(&json));
    functions.shows("reason=not-found");

    refused("afterwards");
    let (after, json_after) = (text.shows(told), line_of(&json));
    functions.shows("reason=not-found");
    assert_ne!(before, after, "another request has another id");
    for line in [&json_before, &json_after] {
        assert_eq!(line["source"], "api", "{line:#}");
        assert_eq!(line["message"]["status"], "404", "{line:#}");
    }
    let id = |line: &Value| line["message"]["requestId"].as_str().unwrap().to_owned();
    assert_ne!(id(&json_before), id(&json_after));
    assert!(after.contains(&id(&json_after)), "{after}\n{json_after:#}");

    for following in [text, json, functions] {
        assert_eq!(following.interrupt(), Some(0));
    }
}
