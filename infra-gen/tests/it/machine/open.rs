//! `open`: what opens addresses on this machine gets the shop's.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::process::Command;

use super::world::Machine;
use crate::workspace::Run;

/// Opens the shop where there is one program, by its name, that opens
/// addresses; what it was asked to open.
#[track_caller]
fn opened_by(machine: &Machine, opener: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    // Reading from it waits for the program, for which `open` does not.
    let asked = folder.path().join("asked");
    let made = Command::new("mkfifo").arg(&asked).status();
    assert!(made.unwrap().success());
    let program = folder.path().join(opener);
    let script = format!("#!/bin/sh\necho \"$#: $*\" > {}\n", asked.display());
    fs::write(&program, script).unwrap();
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();

    let mut command = machine.workspace.command(&["open", "local"]);
    let run = Run::of(command.env("PATH", folder.path())).expect(0);
    assert_eq!(run.stderr, "", "nothing is missing: {run}");
    let asked = fs::read_to_string(&asked).unwrap();
    assert_eq!(asked, format!("1: {}", run.stdout));
    asked
}

#[test]
fn whatever_opens_addresses_here_is_given_the_shop_s() {
    let machine = Machine::new();
    machine.deploy();
    let site = machine
        .run(&["outputs", "local", "--json"])
        .expect(0)
        .json();
    let site = site["outputs"]["SiteUrl"].as_str().unwrap();
    for opener in ["xdg-open", "open", "wslview"] {
        assert_eq!(
            opened_by(&machine, opener),
            format!("1: {site}\n"),
            "{opener}"
        );
    }
}
