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

/// The socket of the environment in a folder, from where this process is: the
/// system takes about a hundred bytes of a socket's path, and a home may be deep.
fn socket(folder: &Path) -> PathBuf {
    let path = folder.join("control");
    let here = std::env::current_dir().ok();
    let near = here.and_then(|here| path.strip_prefix(here).ok().map(Path::to_owned));
    near.unwrap_or(path)
}
