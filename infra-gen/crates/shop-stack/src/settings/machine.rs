//! Where the environment on this machine is kept and reached.

use super::error::Findings;
use super::fields::Fields;
use super::node::Node;
use super::quantities::Port;

/// Where the environment on this machine is kept and reached. No other
/// environment has one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Machine {
    /// The first of its ports on the loopback interface; 8787 unless set.
    pub port: Port,
    /// The folder of its tables, buckets and logs, relative to the project;
    /// `target/infra-gen/local` unless set.
    pub folder: String,
}

impl Default for Machine {
    fn default() -> Machine {
        Machine {
            port: Port::new(8787).expect("8787 is a port"),
            folder: "target/infra-gen/local".to_owned(),
        }
    }
}

impl Machine {
    pub(super) fn read(
        node: Option<&Node>,
        path: &str,
        findings: &mut Findings,
    ) -> Option<Machine> {
        let usual = Machine::default();
        let Some(node) = node else {
            return Some(usual);
        };
        let mut fields = Fields::open(node, path, findings)?;
        let port = fields.or("port", usual.port, findings);
        let folder = fields.or("folder", usual.folder, findings);
        fields.close(findings);
        Some(Machine {
            port: port?,
            folder: folder?,
        })
    }
}
