//! What the tests need that is not Rust: found, or installed under `target/`.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail};

/// The exact Python packages, one `name==version` a line.
const REQUIREMENTS: &str = include_str!("../requirements.txt");

/// The names under which Chromium is installed.
const CHROMIUM: [&str; 4] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
];

/// A program that this task does not install.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// A C compiler, for the cryptography of the AWS SDK.
    C,
    /// Python 3.9 or later with `venv`, for `cfn-lint` and the AWS endpoint.
    Python,
    /// Node 20 or later with npm, for the site's checks and CloudFront functions.
    Node,
    /// Chromium, or a Debian machine and root to install it.
    Chromium,
}

impl Need {
    /// What all tests need.
    pub const ALL: &'static [Need] = &[Need::C, Need::Python, Need::Node, Need::Chromium];
    /// What the tests without servers and browser need.
    pub const WITHOUT_SERVERS: &'static [Need] = &[Need::C, Need::Python, Need::Node];

    fn is_met(self) -> bool {
        match self {
            Need::C => succeeds("cc", &["--version"]),
            Need::Python => succeeds(
                "python3",
                &[
                    "-c",
                    "import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 9))",
                ],
            ),
            Need::Node => {
                let old = "process.exit(Number(process.versions.node.split('.')[0]) < 20 ? 1 : 0)";
                succeeds("node", &["-e", old]) && succeeds("npm", &["--version"])
            }
            Need::Chromium => {
                chromium().is_some() || (is_root() && succeeds("apt-get", &["--version"]))
            }
        }
    }

    fn remedy(self) -> &'static str {
        match self {
            Need::C => "a C compiler (`cc`): apt-get install gcc, or xcode-select --install",
            Need::Python => {
                "Python 3.9 or later with venv (`python3`): apt-get install python3 python3-venv"
            }
            Need::Node => {
                "Node 20 or later with npm (`node`, `npm`): https://nodejs.org, or apt-get install nodejs npm"
            }
            Need::Chromium => {
                "Chromium (`chromium`), for the site's tests: apt-get install chromium"
            }
        }
    }
}

/// What of `needs` is not on this machine, each with the way to get it.
pub fn missing(needs: &[Need]) -> Vec<String> {
    needs
        .iter()
        .filter(|need| !need.is_met())
        .map(|need| format!("  - {}", need.remedy()))
        .collect()
}

/// The `target` folder in use: the one this program was built into.
pub fn target(root: &Path) -> PathBuf {
    let built = env::current_exe()
        .ok()
        .and_then(|exe| Some(exe.parent()?.parent()?.to_owned()));
    built.unwrap_or_else(|| root.join("target"))
}

/// The tools that are installed for the tests, and the commands that run them.
#[derive(Debug)]
pub struct Tools {
    python: PathBuf,
    site_tests: PathBuf,
}

impl Tools {
    /// Where the tools are, whether installed or not.
    pub fn new(root: &Path) -> Tools {
        Tools {
            python: target(root).join("test-tools/python"),
            site_tests: root.join("site/tests"),
        }
    }

    /// Installs Debian's Chromium if there is none.
    pub fn install_chromium(&self) -> Option<Result<()>> {
        if chromium().is_some() {
            return None;
        }
        let mut update = Command::new("apt-get");
        update.arg("update");
        let mut install = Command::new("apt-get");
        install.args(["install", "--yes", "--no-install-recommends", "chromium"]);
        install.env("DEBIAN_FRONTEND", "noninteractive");
        Some(quiet(&mut update).and_then(|()| quiet(&mut install)))
    }

    /// Makes the Python environment if it is not the one of `requirements.txt`.
    pub fn install_python(&self) -> Option<Result<()>> {
        let stamp = self.python.join("requirements.txt");
        if fs::read_to_string(&stamp).is_ok_and(|installed| installed == REQUIREMENTS) {
            return None;
        }
        Some(self.make_python(&stamp))
    }

    fn make_python(&self, stamp: &Path) -> Result<()> {
        quiet(
            Command::new("python3")
                .args(["-m", "venv", "--clear"])
                .arg(&self.python),
        )?;
        let requested = self.python.join("requested.txt");
        fs::write(&requested, REQUIREMENTS)?;
        let pip = [
            "-m",
            "pip",
            "install",
            "--disable-pip-version-check",
            "--no-input",
            "--requirement",
        ];
        quiet(
            Command::new(self.python.join("bin/python"))
                .args(pip)
                .arg(&requested),
        )?;
        // Last, so that an interrupted installation is done again.
        fs::rename(requested, stamp).context("cannot finish the Python environment")
    }

    /// Installs the site's test tools if they are not the ones of its lock file.
    pub fn install_node(&self) -> Option<Result<()>> {
        let lock = fs::read(self.site_tests.join("package-lock.json"));
        let stamp = self.site_tests.join("node_modules/.installed-lock.json");
        if lock.is_ok() && lock.as_ref().ok() == fs::read(&stamp).as_ref().ok() {
            return None;
        }
        let install = || {
            let lock = lock.context("cannot read `site/tests/package-lock.json`")?;
            let npm = ["ci", "--no-audit", "--no-fund", "--ignore-scripts"];
            quiet(Command::new("npm").args(npm).current_dir(&self.site_tests))?;
            fs::write(stamp, lock).context("cannot finish the node tools")
        };
        Some(install())
    }

    /// A program of the Python environment.
    pub fn python_tool(&self, name: &str) -> Command {
        Command::new(self.python.join("bin").join(name))
    }

    /// A program of the site's test tools.
    pub fn node_tool(&self, name: &str, args: &[&str]) -> Command {
        let mut command = Command::new(self.site_tests.join("node_modules/.bin").join(name));
        command.args(args).current_dir(&self.site_tests);
        command
    }

    /// Node in the site's tests.
    pub fn node(&self, args: &[&str]) -> Command {
        let mut command = Command::new("node");
        command.args(args).current_dir(&self.site_tests);
        if let Some(path) = chromium() {
            command.env("CHROMIUM", path);
        }
        command
    }
}

/// Chromium's path, if it is installed.
pub fn chromium() -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    let folders: Vec<PathBuf> = env::split_paths(&path).collect();
    CHROMIUM.iter().find_map(|name| {
        folders
            .iter()
            .map(|folder| folder.join(name))
            .find(|file| file.is_file())
    })
}

fn is_root() -> bool {
    let id = Command::new("id").arg("-u").output();
    id.is_ok_and(|output| output.stdout.trim_ascii() == b"0")
}

fn succeeds(program: &str, args: &[&str]) -> bool {
    let mut command = Command::new(program);
    command
        .args(args)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

/// Runs a command, showing its output only if it fails.
pub fn quiet(command: &mut Command) -> Result<()> {
    let program = command.get_program().to_string_lossy().into_owned();
    let output = command
        .stdin(Stdio::null())
        .output()
        .with_context(|| format!("cannot run `{program}`"))?;
    if !output.status.success() {
        let text = [output.stdout, output.stderr].concat();
        bail!(
            "`{program}` failed, {}:\n{}",
            output.status,
            String::from_utf8_lossy(&text)
        );
    }
    Ok(())
}
