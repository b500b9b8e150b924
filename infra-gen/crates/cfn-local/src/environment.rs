//! A whole environment on this machine: what is deployed, running and served.
//!
//! | Part | File |
//! |---|---|
//! | where everything listens | `addresses` |
//! | what creating and changing a resource does | `effects` |
//! | what runs now, made from what is deployed | `running` |
//! | the parts plugged into the API and the distributions | `plugs`, `firewall` |
//! | the site and the API on their ports | `serve` |
//! | the operations a deployment calls | `cloud` |
//! | what there is to know about it | `status` |
//! | the staff's access key | `staff_key` |
//!
//! One process has a folder, and everything that outlives the process is in
//! it. What is deployed runs from the moment the environment is open.

mod addresses;
mod cloud;
mod effects;
mod firewall;
mod open;
mod plugs;
mod running;
mod serve;
mod staff_key;
mod status;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use tokio::task::JoinSet;

use crate::deployed::Deployment;
use crate::engine::{Coverage, Engine};
use crate::folder::OwnFolder;
use crate::logs::{LogReader, Logs};

pub use addresses::{Addresses, PORTS};
pub use cloud::LocalCloud;
pub use open::OpenError;
pub use staff_key::{AccessKey, KEY_FILE, KeyFileError};
pub use status::{FirewallStatus, FunctionStatus, Status, UnusedGrant};

use running::Runner;

/// Where an environment is, and where it listens.
#[derive(Debug, Clone)]
pub struct Options {
    /// The folder of everything that outlives the process.
    pub folder: PathBuf,
    /// The first of [`PORTS`] ports in a row, on the loopback interface; 0 lets
    /// the system choose them.
    pub port: u16,
    /// The region it pretends to be.
    pub region: String,
}

/// An environment that runs until it is dropped.
pub struct Environment {
    engine: Engine,
    runner: Arc<Runner>,
    addresses: Addresses,
    staff_key: AccessKey,
    logs: Logs,
    folder: OwnFolder,
    /// Aborted when the environment is dropped.
    servers: JoinSet<()>,
}

impl Environment {
    /// Opens the environment, and runs what is deployed in it.
    ///
    /// # Errors
    ///
    /// [`OpenError`]: another process has it, a port is taken, or the folder
    /// cannot be used.
    pub async fn open(options: &Options) -> Result<Environment, OpenError> {
        open::open(options).await
    }

    /// Where it is reached.
    pub fn addresses(&self) -> Addresses {
        self.addresses
    }

    /// The folder it is in.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// What a deployment calls, in the environment's region.
    pub fn cloud(&self) -> LocalCloud {
        LocalCloud {
            engine: self.engine.clone(),
            runner: Arc::clone(&self.runner),
            addresses: self.addresses,
        }
    }

    /// The key the staff signs with.
    pub fn staff_key(&self) -> &AccessKey {
        &self.staff_key
    }

    /// What is deployed.
    pub fn deployment(&self) -> Deployment {
        self.engine.deployment()
    }

    /// How much of what is deployed runs here.
    pub fn coverage(&self) -> Coverage {
        Coverage::of(&self.deployment())
    }

    /// What was logged.
    pub fn logs(&self) -> LogReader {
        self.logs.reader()
    }

    /// What there is to know about it.
    pub fn status(&self) -> Status {
        self.cloud().status()
    }

    /// Ends it in good order: operations come to rest, and what was logged is
    /// written. Dropping it instead loses nothing but the last lines of logs.
    pub async fn close(mut self) {
        self.engine.at_rest().await;
        self.servers.shutdown().await;
        let logs = self.logs.clone();
        // Logs that cannot be written any more are not worth an error now.
        let _ = tokio::task::spawn_blocking(move || logs.flush()).await;
    }
}
