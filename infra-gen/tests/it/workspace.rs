//! A copy of the workspace to deploy from, and the program run in it.

use std::fmt;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use tempfile::TempDir;

/// The home region of the deployed environment.
pub const REGION: &str = "eu-central-1";

/// The environment that is deployed.
pub const ENVIRONMENT: &str = "trial";

/// Its settings. `dev` builds of the functions are enough to see them work.
const SETTINGS: &str = include_str!("environments.yaml");

/// Where the sample catalogue is.
const CATALOG: &str = "site/catalog";

/// A workspace as it is checked out, to be edited and deployed.
pub struct Workspace {
    root: PathBuf,
    /// Where its functions are built. Flags that name the root would have
    /// everything built anew for another one.
    build: PathBuf,
    machine: TempDir,
    variables: Vec<(&'static str, String)>,
    /// There is one copy, so that its builds are found again: tests take turns,
    /// whichever processes they are in.
    _turn: File,
}

/// What a run of the program left.
pub struct Run {
    /// Its exit code.
    pub code: i32,
    /// Its results.
    pub stdout: String,
    /// All it said besides.
    pub stderr: String,
}

impl Workspace {
    /// The workspace, with settings of its own.
    pub fn new() -> Workspace {
        Workspace::at("workspace", "build", |_, content| content)
    }

    /// The workspace with functions that do nothing and need nothing, which are
    /// built and zipped in a moment.
    pub fn with_small_functions() -> Workspace {
        Workspace::at("small", "small-build", |path, content| {
            let functions = repository().join("functions");
            let Ok(path) = path.strip_prefix(functions) else {
                return content;
            };
            let of_a_function = ["get-", "post-"]
                .iter()
                .any(|verb| path.to_string_lossy().starts_with(verb));
            match path.file_name().and_then(|name| name.to_str()) {
                _ if !of_a_function => content,
                Some("main.rs") => b"//! Nothing.\n\nfn main() {}\n".to_vec(),
                Some("Cargo.toml") => {
                    let text = String::from_utf8(content).unwrap();
                    let (own, _) = text.split_once("[dependencies]").unwrap();
                    own.as_bytes().to_vec()
                }
                Some(name) if name.ends_with(".rs") => b"//! Nothing.\n".to_vec(),
                _ => content,
            }
        })
    }

    fn at(name: &str, build: &str, edit: fn(&Path, Vec<u8>) -> Vec<u8>) -> Workspace {
        let folder = target().join("endpoint");
        fs::create_dir_all(&folder).unwrap();
        let turn = File::create(folder.join(format!("{name}.turn"))).unwrap();
        turn.lock().unwrap();
        let root = folder.join(name);
        mirror(repository(), &root, edit).unwrap();
        let workspace = Workspace {
            root,
            build: folder.join(build),
            machine: tempfile::tempdir().unwrap(),
            variables: Vec::new(),
            _turn: turn,
        };
        workspace.settings(|settings| settings);
        workspace
    }

    /// The same with one more variable in the program's environment.
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Workspace {
        self.variables.push((name, value.into()));
        self
    }

    /// Where it is.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The folder of the environment on this machine.
    pub fn machine(&self) -> PathBuf {
        self.machine.path().join("local")
    }

    /// Writes the settings anew, changed.
    pub fn settings(&self, change: impl FnOnce(String) -> String) {
        let architecture = if cfg!(target_arch = "aarch64") {
            "arm64"
        } else {
            "x86_64"
        };
        let settings = SETTINGS
            .replace("ARCHITECTURE", architecture)
            .replace("FOLDER", self.machine().to_str().unwrap());
        fs::write(
            self.root.join("infra-gen/environments.yaml"),
            change(settings),
        )
        .unwrap();
    }

    /// Adds a line to one of the workspace's files.
    pub fn append(&self, file: &str, line: &str) {
        let path = self.root.join(file);
        let text = fs::read_to_string(&path).unwrap();
        fs::write(path, format!("{text}\n{line}\n")).unwrap();
    }

    /// Puts the sample catalogue in, which is left out otherwise: what is sold is
    /// what a test adds.
    pub fn sample_catalog(&self) {
        let catalog = repository().join(CATALOG);
        mirror(&catalog, &self.root.join(CATALOG), |_, content| content).unwrap();
    }

    /// Runs the program in the workspace to its end.
    pub fn run(&self, arguments: &[&str]) -> Run {
        Run::of(&mut self.command(arguments))
    }

    /// The program in the workspace, with nothing of this process's environment
    /// but what cargo needs.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let home = std::env::var_os("HOME")
            .map(PathBuf::from)
            .unwrap_or_default();
        let own = |name, default: &str| {
            std::env::var_os(name).unwrap_or_else(|| home.join(default).into())
        };
        let mut command = Command::new(env!("CARGO_BIN_EXE_infra-gen"));
        command
            .args(arguments)
            .current_dir(&self.root)
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap())
            .env("HOME", &self.root)
            .env("CARGO_HOME", own("CARGO_HOME", ".cargo"))
            .env("RUSTUP_HOME", own("RUSTUP_HOME", ".rustup"))
            .env("CARGO_TARGET_DIR", &self.build)
            .envs(self.variables.iter().map(|(name, value)| (name, value)));
        command
    }

    /// Deploys the environment without asking.
    pub fn deploy(&self) -> Run {
        self.run(&["deploy", ENVIRONMENT, "--yes"])
    }

    /// The outputs of the deployed stacks, as `outputs --json` tells them.
    pub fn outputs(&self) -> Value {
        let run = self.run(&["outputs", ENVIRONMENT, "--json"]).expect(0);
        serde_json::from_str(&run.stdout).unwrap()
    }
}

impl Run {
    /// Runs a command to its end.
    pub fn of(command: &mut Command) -> Run {
        let output = command.output().unwrap();
        Run {
            code: output.status.code().unwrap_or(-1),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// The one object it printed.
    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("{error}: {self}"))
    }

    /// Fails with everything that was said unless the program ended with `code`.
    #[track_caller]
    pub fn expect(self, code: i32) -> Run {
        assert_eq!(self.code, code, "{self}");
        self
    }

    /// Fails unless the program said `words`.
    #[track_caller]
    pub fn says(self, words: &str) -> Run {
        assert!(
            self.stdout.contains(words) || self.stderr.contains(words),
            "not said: {words}\n{self}"
        );
        self
    }
}

impl fmt::Display for Run {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "exit code {}\n── stdout\n{}\n── stderr\n{}",
            self.code, self.stdout, self.stderr
        )
    }
}

/// The target folder that the program under test was built into.
pub fn target() -> PathBuf {
    Path::new(env!("CARGO_BIN_EXE_infra-gen"))
        .ancestors()
        .nth(2)
        .unwrap()
        .to_owned()
}

/// Where all of this is checked out.
fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

/// Makes `copy` hold what `original` holds, leaving alone what already agrees: cargo then
/// builds only what changed since the last time. `edit` may give a file another content.
fn mirror(original: &Path, copy: &Path, edit: fn(&Path, Vec<u8>) -> Vec<u8>) -> io::Result<()> {
    fs::create_dir_all(copy)?;
    let kept: Vec<_> = fs::read_dir(original)?
        .collect::<Result<Vec<_>, _>>()?
        .into_iter()
        .filter(|entry| {
            !["target", "node_modules", ".git"]
                .iter()
                .any(|name| entry.file_name() == *name)
                && !entry.path().ends_with(CATALOG)
        })
        .collect();
    for entry in fs::read_dir(copy)? {
        let entry = entry?;
        if kept
            .iter()
            .any(|kept| kept.file_name() == entry.file_name())
        {
            continue;
        }
        if entry.file_type()?.is_dir() {
            fs::remove_dir_all(entry.path())?;
        } else {
            fs::remove_file(entry.path())?;
        }
    }
    for entry in kept {
        let to = copy.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            mirror(&entry.path(), &to, edit)?;
        } else {
            let content = edit(&entry.path(), fs::read(entry.path())?);
            if fs::read(&to).ok().as_ref() != Some(&content) {
                fs::write(to, content)?;
            }
        }
    }
    Ok(())
}
