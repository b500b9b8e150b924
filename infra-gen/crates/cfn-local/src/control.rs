//! Another process works on a running environment.
//!
//! The process that runs an environment listens on a socket in the
//! environment's folder, which only its owner can enter. [`Remote`] is the same
//! [`Cloud`](cfn_deploy::cloud::Cloud) as the environment itself.

mod remote;
mod server;
mod wire;

use std::path::{Path, PathBuf};

pub use remote::Remote;
pub use server::{Bound, ControlError, serve};

/// The socket of the environment in a folder.
fn socket(folder: &Path) -> PathBuf {
    folder.join("control")
}
