//! Another process that runs the environment after this one has ended.

use std::fs::File;
use std::os::unix::process::CommandExt;
use std::process::{Command, Stdio};
use std::time::Duration;

use cfn_local::control::Remote;
use cfn_local::environment::AccessKey;
use shop_stack::settings::Environment;

use super::{find, folder};
use crate::cli::GlobalArgs;
use crate::error::{CommandError, CommandResult};

/// How often it is asked whether the process is ready.
const PAUSE: Duration = Duration::from_millis(10);

/// Starts a process that runs the environment, and waits until it does.
pub async fn detach(
    environment: &Environment,
    global: &GlobalArgs,
) -> CommandResult<(Remote, AccessKey)> {
    let folder = folder(environment, global)?;
    std::fs::create_dir_all(&folder)?;
    let output = folder.join("process.log");
    let log = File::create(&output)?;
    let mut command = Command::new(std::env::current_exe()?);
    if let Some(settings) = &global.settings {
        command.arg("--settings").arg(settings);
    }
    if let Some(region) = &global.region {
        command.arg("--region").arg(region);
    }
    command
        .args(["serve", environment.name.as_str()])
        .stdin(Stdio::null())
        .stdout(log.try_clone()?)
        .stderr(log)
        // Ctrl-C in this terminal is not meant for it.
        .process_group(0);
    let mut process = command.spawn()?;
    loop {
        if let Some(found) = find(environment, global).await? {
            return Ok(found);
        }
        if process.try_wait()?.is_some() {
            let said = std::fs::read_to_string(&output).unwrap_or_default();
            return Err(CommandError::usage(last_words(&said)));
        }
        tokio::time::sleep(PAUSE).await;
    }
}

/// What a process said at its end, without the word that this one says too.
fn last_words(said: &str) -> &str {
    match said.rsplit_once("Error: ") {
        Some((_, words)) => words.trim_end(),
        None if said.trim().is_empty() => "the process that runs the environment has ended",
        None => said.trim_end(),
    }
}

#[cfg(test)]
mod tests {
    use super::last_words;

    #[test]
    fn an_error_is_told_in_the_words_of_the_process() {
        let said = "warning: old\nError: no port\nCaused by: it is taken\n";
        assert_eq!(last_words(said), "no port\nCaused by: it is taken");
    }

    #[test]
    fn a_process_that_said_nothing_has_ended() {
        assert!(last_words("\n").ends_with("has ended"));
        assert_eq!(last_words("Killed\n"), "Killed");
    }
}
