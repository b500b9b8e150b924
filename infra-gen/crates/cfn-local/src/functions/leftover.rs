//! Sandboxes that outlived a process that was killed.

use std::io;
use std::path::{Path, PathBuf};

use nix::sys::signal::{Signal, killpg};
use nix::unistd::Pid;

/// Notes which processes run, as files named by process id that hold the
/// process's start time.
#[derive(Debug)]
pub(super) struct Leftovers {
    folder: PathBuf,
}

/// A note that goes when its process has.
#[derive(Debug)]
pub(super) struct Note(Option<PathBuf>);

impl Leftovers {
    /// Kills what is noted and still runs, and opens the folder.
    pub(super) fn clear(folder: &Path) -> io::Result<Leftovers> {
        std::fs::create_dir_all(folder)?;
        for entry in std::fs::read_dir(folder)? {
            let path = entry?.path();
            let pid = path
                .file_name()
                .and_then(|name| name.to_str()?.parse::<i32>().ok());
            let noted = std::fs::read_to_string(&path)?;
            // Another process may have got the number since.
            if let Some(pid) = pid
                && !noted.is_empty()
                && start_time(pid).as_deref() == Some(noted.as_str())
            {
                kill_group(pid);
            }
            std::fs::remove_file(&path)?;
        }
        Ok(Leftovers {
            folder: folder.to_owned(),
        })
    }

    /// Notes a process. Where the system does not tell start times, nothing
    /// is noted, and only a function that hangs would stay.
    pub(super) fn note(&self, pid: i32) -> Note {
        let path = self.folder.join(pid.to_string());
        let written = start_time(pid).is_some_and(|start| std::fs::write(&path, start).is_ok());
        Note(written.then_some(path))
    }
}

impl Drop for Note {
    fn drop(&mut self) {
        if let Some(path) = &self.0 {
            // One that stays names a process that has ended.
            let _ = std::fs::remove_file(path);
        }
    }
}

/// Kills a process and what it started. One that has ended is no error.
pub(super) fn kill_group(pid: i32) {
    let _ = killpg(Pid::from_raw(pid), Signal::SIGKILL);
}

/// When a process was started, in ticks since the system was: together with
/// its id that is one process and no other (`proc_pid_stat(5)`, field 22).
fn start_time(pid: i32) -> Option<String> {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    // The name in parentheses may hold anything.
    let (_, fields) = stat.rsplit_once(')')?;
    fields.split_whitespace().nth(19).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use std::os::unix::process::CommandExt;
    use std::process::{Child, Command};

    use super::*;

    fn sleeper() -> Child {
        Command::new("sleep")
            .arg("600")
            .process_group(0)
            .spawn()
            .unwrap()
    }

    #[test]
    fn what_a_killed_process_left_is_killed() {
        let folder = tempfile::tempdir().unwrap();
        let mut left = sleeper();
        let pid = i32::try_from(left.id()).unwrap();
        let note = Leftovers::clear(folder.path()).unwrap().note(pid);
        std::mem::forget(note);
        Leftovers::clear(folder.path()).unwrap();
        assert!(!left.wait().unwrap().success());
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[test]
    fn another_process_with_the_number_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let mut other = sleeper();
        std::fs::write(folder.path().join(other.id().to_string()), "1").unwrap();
        Leftovers::clear(folder.path()).unwrap();
        assert!(other.try_wait().unwrap().is_none());
        other.kill().unwrap();
        other.wait().unwrap();
    }
}
