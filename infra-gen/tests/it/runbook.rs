//! `docs/operations.md`: nobody who follows it meets a command that fails.

use crate::endpoint::server::Server;
use crate::machine::world::Machine;
use crate::workspace::Workspace;

const PAGE: &str = include_str!("../../docs/operations.md");

/// The commands of the page for an environment, in their order.
fn commands(environment: &str) -> Vec<Vec<String>> {
    let mut commands = Vec::new();
    for block in PAGE.split("```").skip(1).step_by(2) {
        let (kind, lines) = block.split_once('\n').unwrap();
        let lines = lines.lines().filter(|_| kind == "sh");
        for line in lines.filter_map(|line| line.strip_prefix("infra-gen ")) {
            let command = line.split('#').next().unwrap();
            let command = command.replace("$ENV", environment);
            commands.push(command.split_whitespace().map(str::to_owned).collect());
        }
    }
    commands
}

/// Runs the page. A difference is what `diff` tells with 3, and what may not be
/// deleted without a word is what `destroy` tells with 4.
fn follow(workspace: &Workspace, environment: &str) {
    let commands = commands(environment);
    assert!(commands.len() > 20, "{commands:#?}");
    for mut command in commands {
        let allowed: &[i32] = match command[0].as_str() {
            "diff" => &[0, 3],
            "destroy" => &[0, 4],
            _ => &[0],
        };
        // There is no terminal to ask on.
        match command[0].as_str() {
            "deploy" if environment == "local" => {
                command.extend(["--yes".to_owned(), "--detach".to_owned()]);
            }
            "deploy" | "destroy" => command.push("--yes".to_owned()),
            _ => {}
        }
        let arguments: Vec<&str> = command.iter().map(String::as_str).collect();
        let run = workspace.run(&arguments);
        assert!(allowed.contains(&run.code), "{arguments:?}: {run}");
    }
}

#[test]
fn every_command_of_the_runbook_works_on_this_machine() {
    let machine = Machine::new();
    machine.workspace.sample_catalog();
    follow(&machine.workspace, "local");
}

#[test]
fn every_command_of_the_runbook_works_on_an_endpoint() {
    let server = Server::start();
    let workspace = server.workspace();
    workspace.sample_catalog();
    follow(&workspace, "trial");
}
