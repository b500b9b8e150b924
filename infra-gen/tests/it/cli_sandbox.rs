//! A project of its own in an empty folder, and the program run in it with
//! nothing of this process's environment.

use std::fs;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

/// Settings with everything that is required and nothing else.
pub const SETTINGS: &str = "\
shop:
  currency: EUR
  tax: { included: true, classes: { standard: 1900 } }
  shipping: [{ id: standard, countries: [DE], price: 495 }]
  paymentInstructions: By invoice.
  maxOrderValue: 500000
accepted:
  - { id: IG-CDN-006, reason: There is no domain. }
  - { id: IG-TPL-003, reason: It is sent through a bucket. }
environments:
  local: { region: eu-central-1 }
  dev: { region: eu-central-1 }
  prod: { region: eu-central-1, protected: true, account: \"123456789012\" }
";

/// A project in a folder that is gone with this value.
pub struct Sandbox {
    folder: TempDir,
    environment: Vec<(String, String)>,
}

/// What a run of the program left.
pub struct Ran {
    /// Its exit code.
    pub code: i32,
    /// Its results.
    pub stdout: String,
    /// All it said besides.
    pub stderr: String,
}

impl Sandbox {
    /// A project with these settings.
    pub fn new(settings: &str) -> Sandbox {
        let sandbox = Sandbox::empty();
        sandbox.write("Cargo.toml", "[workspace]\nresolver = \"3\"\n");
        sandbox.write("infra-gen/environments.yaml", settings);
        sandbox
    }

    /// A folder without a project.
    pub fn empty() -> Sandbox {
        Sandbox {
            folder: tempfile::tempdir().unwrap(),
            environment: Vec::new(),
        }
    }

    /// The same with one more variable in the program's environment.
    pub fn with(mut self, name: &str, value: &str) -> Sandbox {
        self.environment.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Writes a file.
    pub fn write(&self, path: &str, text: &str) {
        let path = self.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// The folder.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Runs the program in the folder.
    pub fn run(&self, arguments: &[&str]) -> Ran {
        let output = Command::new(env!("CARGO_BIN_EXE_infra-gen"))
            .args(arguments)
            .current_dir(self.path())
            .env_clear()
            .env("HOME", self.path())
            .env("COLUMNS", "100")
            // Otherwise the search for credentials asks the network.
            .env("AWS_EC2_METADATA_DISABLED", "true")
            .envs(self.environment.iter().map(|(name, value)| (name, value)))
            .output()
            .unwrap();
        Ran {
            code: output.status.code().unwrap_or(-1),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

impl Ran {
    /// Everything, to be compared with a snapshot.
    pub fn shown(&self) -> String {
        let mut text = format!("exit code {}\n", self.code);
        for (name, said) in [("stdout", &self.stdout), ("stderr", &self.stderr)] {
            if !said.is_empty() {
                text.push_str(&format!("── {name}\n{said}"));
            }
        }
        text
    }
}
