//! Where an environment on this machine is found.

use std::fmt;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};

/// The port an environment is reached at.
const PORT: u16 = 8787;

/// An address that only this machine can reach.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Address(SocketAddr);

/// An address can be reached by others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotLoopback(SocketAddr);

impl fmt::Display for NotLoopback {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` can be reached by other machines", self.0)
    }
}

impl std::error::Error for NotLoopback {}

impl Address {
    /// The address, if it is one of the loopback interface.
    pub fn new(address: SocketAddr) -> Result<Address, NotLoopback> {
        match address.ip().is_loopback() {
            true => Ok(Address(address)),
            false => Err(NotLoopback(address)),
        }
    }

    /// The address to listen on.
    pub fn socket(self) -> SocketAddr {
        self.0
    }
}

impl Default for Address {
    /// `127.0.0.1:8787`.
    fn default() -> Address {
        Address(SocketAddr::from((Ipv4Addr::LOCALHOST, PORT)))
    }
}

/// `http://127.0.0.1:8787`, as it is typed into a browser.
impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "http://{}", self.0)
    }
}

/// The folder that outlives the process: tables, buckets, stacks, logs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StateFolder(PathBuf);

impl StateFolder {
    /// The folder of an environment below Cargo's target folder, so that
    /// `cargo clean` takes it along.
    pub fn below(target: &Path, environment: &str) -> StateFolder {
        StateFolder(target.join("infra-gen").join(environment))
    }

    /// Its path.
    pub fn path(&self) -> &Path {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_others_can_reach_is_refused() {
        for address in ["0.0.0.0:8787", "192.168.1.2:8787", "[::]:8787"] {
            assert!(Address::new(address.parse().unwrap()).is_err(), "{address}");
        }
        for address in ["127.0.0.1:0", "[::1]:8787"] {
            assert!(Address::new(address.parse().unwrap()).is_ok(), "{address}");
        }
    }

    #[test]
    fn the_usual_address_is_the_one_to_type() {
        assert_eq!(Address::default().to_string(), "http://127.0.0.1:8787");
    }

    #[test]
    fn every_environment_has_a_folder_of_its_own() {
        let folder = StateFolder::below(Path::new("target"), "local");
        assert_eq!(folder.path(), Path::new("target/infra-gen/local"));
    }
}
