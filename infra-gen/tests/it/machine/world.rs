//! An environment on this machine, for one test.

use std::fs;
use std::io::{BufRead, BufReader};
use std::net::Ipv4Addr;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use serde_json::Value;

use crate::visitor::{Door, Shop};
use crate::workspace::{Run, Workspace};

/// An environment in a folder of its own. Whatever runs it ends with this value.
pub struct Machine {
    /// Where it is deployed from.
    pub workspace: Workspace,
}

impl Machine {
    /// Nothing is deployed yet.
    pub fn new() -> Machine {
        Machine::of(Workspace::new())
    }

    /// What a workspace deploys to this machine.
    pub fn of(workspace: Workspace) -> Machine {
        Machine { workspace }
    }

    /// The folder of everything that outlives its process.
    pub fn folder(&self) -> PathBuf {
        self.workspace.machine()
    }

    /// Runs a command to its end.
    pub fn run(&self, arguments: &[&str]) -> Run {
        self.workspace.run(arguments)
    }

    /// Deploys, with the environment in the background; tells what was done.
    #[track_caller]
    pub fn deploy(&self) -> Value {
        let deploy = ["deploy", "local", "--yes", "--detach", "--json"];
        self.run(&deploy).expect(0).json()
    }

    /// What runs.
    #[track_caller]
    pub fn status(&self) -> Value {
        self.run(&["status", "local", "--json"]).expect(0).json()
    }

    /// The shop that runs.
    #[track_caller]
    pub fn shop(&self) -> Shop {
        let outputs = self.run(&["outputs", "local", "--json"]).expect(0).json();
        let door = |name: &str| {
            let address = outputs["outputs"][name].as_str();
            let rest = address.and_then(|address| address.strip_prefix("http://"));
            let rest = rest.unwrap_or_else(|| panic!("{outputs:#}"));
            let (host, stage) = rest.split_once('/').unwrap_or((rest, ""));
            let prefix = match stage.split('/').next() {
                Some("") | None => String::new(),
                Some(stage) => format!("/{stage}"),
            };
            Door {
                address: host.parse().unwrap(),
                host: host.to_owned(),
                prefix,
                forwarded: Vec::new(),
            }
        };
        Shop {
            site: door("SiteUrl"),
            api: door("ApiUrl"),
            key: self.key(),
            from: Ipv4Addr::LOCALHOST,
        }
    }

    /// The staff's access key and its secret.
    pub fn key(&self) -> (String, String) {
        let text = fs::read_to_string(self.folder().join("credentials")).unwrap();
        let value = |name: &str| {
            let mut lines = text.lines().filter_map(|line| line.split_once(" = "));
            let (_, value) = lines.find(|(own, _)| *own == name).unwrap();
            value.to_owned()
        };
        (value("aws_access_key_id"), value("aws_secret_access_key"))
    }

    /// A process that runs the environment in the foreground, from when it says `ready`.
    pub fn foreground(&self, arguments: &[&str], ready: &str) -> Foreground {
        Foreground::of(&mut self.workspace.command(arguments), ready)
    }
}

impl Foreground {
    /// The process of a command, from when it says `ready`.
    pub fn of(command: &mut Command, ready: &str) -> Foreground {
        let mut process = command
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(process.stderr.take().unwrap()).lines();
        let mut said = Vec::new();
        while !said.iter().any(|line: &String| line.contains(ready)) {
            match lines.next() {
                Some(line) => said.push(line.unwrap()),
                None => panic!("{:?} after {said:#?}", process.wait()),
            }
        }
        // It must never wait for somebody to read.
        std::thread::spawn(move || lines.for_each(drop));
        Foreground { process }
    }
}

impl Drop for Machine {
    fn drop(&mut self) {
        // A failed test must leave no process behind either.
        let _ = self
            .workspace
            .command(&["stop", "local"])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
    }
}

/// A process that ends with this value.
pub struct Foreground {
    process: Child,
}

impl Foreground {
    /// Its id.
    pub fn pid(&self) -> u32 {
        self.process.id()
    }

    /// Sends a signal, by its name.
    pub fn signal(&self, name: &str) {
        let pid = self.pid().to_string();
        let kill = Command::new("kill").args(["-s", name, &pid]).status();
        assert!(kill.unwrap().success());
    }

    /// Ends the process as a power failure would.
    pub fn kill(mut self) {
        self.process.kill().unwrap();
        self.process.wait().unwrap();
    }

    /// Waits for its end; its exit code.
    pub fn code(mut self) -> Option<i32> {
        self.process.wait().unwrap().code()
    }
}

impl Drop for Foreground {
    fn drop(&mut self) {
        // One that has ended already is not there to be killed.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
