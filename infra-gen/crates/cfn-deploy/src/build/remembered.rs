//! Whether a build has anything to do, without asking Cargo.
//!
//! Cargo takes a third of a second to find out, longer than everything else a
//! deployment without changes does on this machine; archiving programs that are
//! large because they were built fast takes nearly as long. Beside each program it
//! writes which files that was made of, for other build systems to tell whether
//! it has to be run at all.
//! <https://doc.rust-lang.org/cargo/reference/build-cache.html#dep-info-files>

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use serde::{Deserialize, Serialize};

use super::shelf::put;
use super::{BuildRequest, Built};
use crate::archive::Archive;

/// What Cargo reads besides sources, in the workspace's root and Cargo's home.
const SETTINGS: [&str; 5] = [
    "Cargo.lock",
    "rust-toolchain",
    "rust-toolchain.toml",
    ".cargo/config",
    ".cargo/config.toml",
];

/// Variables that change what Cargo makes, by how they begin.
const VARIABLES: [&str; 6] = [
    "CARGO_BUILD_",
    "CARGO_ENCODED_RUSTFLAGS",
    "CARGO_PROFILE_",
    "CARGO_TARGET_",
    "RUSTC",
    "RUSTFLAGS",
];

/// A build that was made, kept in a file.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Remembered {
    functions: Vec<String>,
    profile: String,
    variables: BTreeMap<String, String>,
    settings: Vec<PathBuf>,
    /// When it began: what changed later may not be in it.
    began: SystemTime,
    programs: BTreeMap<String, Program>,
}

#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Program {
    path: PathBuf,
    modified: SystemTime,
    size: u64,
    archive_size: u64,
    archive_sha256: [u8; 32],
}

impl Program {
    fn of(built: &Built) -> Program {
        Program {
            path: built.path.clone(),
            modified: built.modified,
            size: built.size,
            archive_size: built.archive.size,
            archive_sha256: built.archive.sha256,
        }
    }

    fn built(self, function: &str) -> Built {
        let (size, sha256) = (self.archive_size, self.archive_sha256);
        Built {
            archive: Archive::remembered(function, self.path.clone(), size, sha256),
            path: self.path,
            modified: self.modified,
            size: self.size,
        }
    }
}

/// The build that `file` remembers, in the order asked for, if building again
/// would make the same.
pub(super) fn recall(file: &Path, request: &BuildRequest) -> Option<Vec<Built>> {
    let mut remembered: Remembered = serde_json::from_slice(&std::fs::read(file).ok()?).ok()?;
    let same = remembered.functions == request.functions
        && remembered.profile == request.profile
        && remembered.variables == variables()
        && remembered.settings == settings(request)
        && remembered
            .programs
            .keys()
            .eq(request.functions.iter().collect::<BTreeSet<_>>());
    if !same {
        return None;
    }
    let mut files = BTreeSet::new();
    for program in remembered.programs.values() {
        if modified(&program.path)? != program.modified {
            return None;
        }
        files.extend(made_of(&program.path)?);
    }
    let manifests = manifests(&files, &request.workspace);
    let unchanged = |file: &PathBuf| modified(file).is_some_and(|time| time < remembered.began);
    let mut all = files.iter().chain(&manifests).chain(&remembered.settings);
    if !all.all(unchanged) {
        return None;
    }
    let functions = request.functions.iter();
    functions
        .map(|name| Some(remembered.programs.remove(name)?.built(name)))
        .collect()
}

/// Remembers a build. One that cannot be remembered is made again.
pub(super) fn remember(file: &Path, request: &BuildRequest, began: SystemTime, built: &[Built]) {
    let program = |one: &Built| (one.archive.function.clone(), Program::of(one));
    let remembered = Remembered {
        functions: request.functions.clone(),
        profile: request.profile.clone(),
        variables: variables(),
        settings: settings(request),
        began,
        programs: built.iter().map(program).collect(),
    };
    let _ = serde_json::to_vec(&remembered).map(|text| put(file, &text));
}

/// The files that Cargo says a program was made of.
fn made_of(program: &Path) -> Option<Vec<PathBuf>> {
    let text = std::fs::read_to_string(program.with_extension("d")).ok()?;
    let (_, list) = text.lines().next()?.split_once(": ")?;
    // A space in a name is escaped; between names it is not.
    let mut files = vec![String::new()];
    let mut rest = list.chars().peekable();
    while let Some(character) = rest.next() {
        let file = files.last_mut().expect("there is one from the start");
        match character {
            '\\' if rest.peek() == Some(&' ') => file.extend(rest.next()),
            ' ' => files.push(String::new()),
            _ => file.push(character),
        }
    }
    files.retain(|file| !file.is_empty());
    Some(files.into_iter().map(PathBuf::from).collect())
}

/// The manifests above files of the workspace.
fn manifests(files: &BTreeSet<PathBuf>, workspace: &Path) -> BTreeSet<PathBuf> {
    let folders: BTreeSet<&Path> = files
        .iter()
        .flat_map(|file| file.ancestors().skip(1))
        .filter(|folder| folder.starts_with(workspace))
        .collect();
    let manifests = folders.into_iter().map(|folder| folder.join("Cargo.toml"));
    manifests.filter(|manifest| manifest.is_file()).collect()
}

fn settings(request: &BuildRequest) -> Vec<PathBuf> {
    let workspace = SETTINGS.iter().map(|name| request.workspace.join(name));
    let home = super::toolchain::cargo_home();
    let home = ["config", "config.toml"].map(|name| home.join(name));
    let all = workspace.chain(home);
    all.filter(|file| file.is_file()).collect()
}

fn variables() -> BTreeMap<String, String> {
    std::env::vars()
        .filter(|(name, _)| VARIABLES.iter().any(|begin| name.starts_with(begin)))
        .collect()
}

fn modified(file: &Path) -> Option<SystemTime> {
    std::fs::metadata(file).ok()?.modified().ok()
}

#[cfg(test)]
mod tests {
    use std::fs::{self, File};
    use std::time::Duration;

    use tempfile::TempDir;

    use super::*;
    use crate::archive::Compression;
    use crate::build::Runs;

    /// A workspace whose one function was built a minute ago, of files an hour old.
    struct Workspace {
        folder: TempDir,
        request: BuildRequest,
    }

    impl Workspace {
        fn new() -> Workspace {
            let folder = tempfile::tempdir().unwrap();
            let root = folder.path();
            let workspace = Workspace {
                request: BuildRequest {
                    workspace: root.to_owned(),
                    functions: vec!["f".to_owned()],
                    runs: Runs::Here,
                    profile: "dev".to_owned(),
                    memory: None,
                },
                folder,
            };
            let root = workspace.folder.path();
            for file in ["Cargo.toml", "Cargo.lock", "f/Cargo.toml", "f/a b.rs"] {
                workspace.write(file, Duration::from_secs(3_600));
            }
            workspace.write("target/f", Duration::from_secs(30));
            let source = root.join("f/a b.rs").display().to_string();
            let line = format!(
                "{0}/target/f: {1}\n",
                root.display(),
                source.replace(' ', "\\ ")
            );
            fs::write(root.join("target/f.d"), line).unwrap();
            let built = Built {
                archive: Archive::new("f", b"", Compression::None).unwrap(),
                modified: modified(&root.join("target/f")).unwrap(),
                path: root.join("target/f"),
                size: 0,
            };
            let began = SystemTime::now() - Duration::from_secs(60);
            remember(&workspace.memory(), &workspace.request, began, &[built]);
            workspace
        }

        fn memory(&self) -> PathBuf {
            self.folder.path().join("target/memory.json")
        }

        fn write(&self, file: &str, age: Duration) {
            let path = self.folder.path().join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            let file = File::create(path).unwrap();
            file.set_modified(SystemTime::now() - age).unwrap();
        }

        fn is_recalled(&self) -> bool {
            recall(&self.memory(), &self.request).is_some()
        }
    }

    #[test]
    fn what_did_not_change_is_not_built_again() {
        let workspace = Workspace::new();
        let built = recall(&workspace.memory(), &workspace.request).unwrap();
        assert_eq!(built[0].path, workspace.folder.path().join("target/f"));
        let made = Archive::new("f", b"", Compression::None).unwrap();
        assert_eq!(built[0].archive.key(), made.key());
        assert_eq!(built[0].archive.bytes().unwrap(), made.bytes().unwrap());
    }

    #[test]
    fn whatever_changes_builds_again() {
        for file in [
            "Cargo.toml",
            "Cargo.lock",
            "f/Cargo.toml",
            "f/a b.rs",
            "rust-toolchain.toml",
            ".cargo/config.toml",
            // Another build, perhaps of another state of the sources.
            "target/f",
        ] {
            let workspace = Workspace::new();
            workspace.write(file, Duration::ZERO);
            assert!(!workspace.is_recalled(), "{file}");
        }
    }

    #[test]
    fn whatever_is_gone_builds_again() {
        for file in ["f/a b.rs", "target/f", "target/f.d", "target/memory.json"] {
            let workspace = Workspace::new();
            fs::remove_file(workspace.folder.path().join(file)).unwrap();
            assert!(!workspace.is_recalled(), "{file}");
        }
    }

    #[test]
    fn another_request_builds_again() {
        let mut workspace = Workspace::new();
        workspace.request.profile = "release".to_owned();
        assert!(!workspace.is_recalled());
        let mut workspace = Workspace::new();
        workspace.request.functions.push("g".to_owned());
        assert!(!workspace.is_recalled());
    }
}
