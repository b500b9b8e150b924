//! The settings of a shop and its environments, read from one YAML text.
//!
//! Pure: [`Settings::parse`] takes the text and returns either every setting,
//! checked and typed, or every mistake at once with its place. Unknown keys
//! are mistakes. `infra-gen/environments.yaml` documents each key.

mod environment;
mod error;
mod fields;
mod functions;
mod identifiers;
mod machine;
mod node;
mod quantities;
mod shop;
mod throttle;

pub use environment::{Credentials, Domain, Environment, Retention, StackPolicy, WafMode};
pub use error::{SettingsError, SettingsFinding, UnknownEnvironment};
pub use functions::{Architecture, BuildProfile, FunctionSize, Functions};
pub use identifiers::{
    AccountId, CertificateArn, DomainName, Email, EnvironmentName, FindingId, HostedZoneId,
    PolicyArn, ProfileName, Region, RoleArn, ShopName,
};
pub use machine::Machine;
pub use quantities::{Budget, Concurrency, Days, LogRetention, Memory, Port, Rate, Timeout};
pub use shop::{AcceptedFinding, Shop};
pub use throttle::Throttle;

use error::Findings;
use fields::Fields;
use node::Node;

/// Everything the settings file says.
#[derive(Debug, Clone, PartialEq)]
pub struct Settings {
    /// What is the same in every environment.
    pub shop: Shop,
    /// Findings of `check` that are known and accepted, each with its reason.
    pub accepted: Vec<AcceptedFinding>,
    /// The environments, in the order of the file; at least one.
    pub environments: Vec<Environment>,
}

impl Settings {
    /// Reads the settings, or says everything that is wrong with them.
    pub fn parse(text: &str) -> Result<Settings, SettingsError> {
        let mut findings = Findings::new(text);
        let settings = Node::parse(text, &mut findings)
            .and_then(|document| Settings::read(&document, &mut findings));
        match (settings, findings.into_error()) {
            (Some(settings), None) => Ok(settings),
            (_, Some(error)) => Err(error),
            (None, None) => unreachable!("settings that cannot be read leave a finding"),
        }
    }

    /// The environment of that name.
    pub fn environment(&self, name: &str) -> Result<&Environment, UnknownEnvironment> {
        self.environments
            .iter()
            .find(|environment| environment.name.as_str() == name)
            .ok_or_else(|| {
                let known = self.environments.iter().map(|e| e.name.as_str());
                UnknownEnvironment::new(name, known)
            })
    }

    fn read(document: &Node, findings: &mut Findings) -> Option<Settings> {
        let mut fields = Fields::open(document, "", findings)?;
        let shop = fields.child("shop", findings);
        let accepted = fields.optional_child("accepted");
        let defaults = fields.optional_child("defaults");
        let environments = fields.child("environments", findings);
        fields.close(findings);

        let shop = shop.and_then(|node| Shop::read(node, findings));
        let environments =
            environments.and_then(|node| read_environments(node, defaults, findings));
        let accepted = match accepted {
            Some(node) => shop::read_accepted(node, environments.as_deref(), findings),
            None => Some(Vec::new()),
        };
        Some(Settings {
            shop: shop?,
            accepted: accepted?,
            environments: environments?,
        })
    }
}

fn read_environments(
    node: &Node,
    defaults: Option<&Node>,
    findings: &mut Findings,
) -> Option<Vec<Environment>> {
    let entries = node.entries("environments", findings)?;
    if entries.is_empty() {
        findings.report(node, "`environments` names no environment", None);
        return None;
    }
    let read: Vec<_> = entries
        .iter()
        .map(|(key, own)| {
            let merged = defaults.map_or_else(|| own.clone(), |defaults| own.over(defaults));
            Environment::read(key, &merged, findings)
        })
        .collect();
    read.into_iter().collect()
}

#[cfg(test)]
mod tests;
