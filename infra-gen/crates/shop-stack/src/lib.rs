//! The shop's stacks as a pure function of its settings.
//!
//! Knows this shop: its logical ids stand here and nowhere else. Never reads
//! files, the environment, the clock, the network or randomness; the same
//! settings give the same bytes on every machine.

mod artifacts;
mod edge;
pub mod settings;
mod shop;
mod traffic;
mod waf;

use std::collections::BTreeMap;

use cfn::{DeletionPolicy, Place, Stack, Synthesized, Template};

use settings::{Environment, Settings};

pub use shop::STAFF_RATE;
pub use traffic::{Traffic, Work};

/// What a stack of an environment is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StackKind {
    /// The bucket of function archives and large templates.
    Artifacts,
    /// What must stand in us-east-1 before CloudFront: its firewall, its certificate.
    Edge,
    /// Everything else.
    Shop,
}

impl StackKind {
    /// All stacks of an environment in the order of their deployment.
    pub const ALL: [Self; 3] = [Self::Artifacts, Self::Edge, Self::Shop];

    /// The word that names it in file names and options.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Artifacts => "artifacts",
            Self::Edge => "edge",
            Self::Shop => "shop",
        }
    }
}

/// One stack of an environment, ready to be sent.
#[derive(Debug, Clone)]
pub struct StackOutput {
    /// What it is for.
    pub kind: StackKind,
    /// Its name: `shop-dev`, `shop-dev-edge`, `shop-dev-artifacts`.
    pub name: String,
    /// The region it lives in.
    pub region: String,
    /// The template.
    pub template: Template,
    /// The Rust source place of each resource, by logical id.
    pub places: BTreeMap<String, Place>,
}

/// The region of everything CloudFront needs beside itself.
const EDGE_REGION: &str = "us-east-1";

/// The stacks of one environment in the order of their deployment.
pub fn synthesize(settings: &Settings, environment: &Environment) -> Vec<StackOutput> {
    let context = Context {
        settings,
        environment,
    };
    let artifacts = artifacts::stack(&context);
    let (edge, edge_outputs) = edge::stack(&context);
    let shop = shop::stack(&context, &edge_outputs);
    let output = |kind, synthesized: Synthesized| StackOutput {
        kind,
        name: context.stack_name(kind),
        region: match kind {
            StackKind::Edge => EDGE_REGION.to_owned(),
            StackKind::Artifacts | StackKind::Shop => environment.region.as_str().to_owned(),
        },
        template: synthesized.template,
        places: synthesized.places,
    };
    vec![
        output(StackKind::Artifacts, artifacts),
        output(StackKind::Edge, edge),
        output(StackKind::Shop, shop),
    ]
}

/// What every part of every stack may ask.
struct Context<'s> {
    settings: &'s Settings,
    environment: &'s Environment,
}

impl Context<'_> {
    fn stack_name(&self, kind: StackKind) -> String {
        let shop = &self.settings.shop.name;
        let environment = &self.environment.name;
        match kind {
            StackKind::Artifacts => format!("{shop}-{environment}-artifacts"),
            StackKind::Edge => format!("{shop}-{environment}-edge"),
            StackKind::Shop => format!("{shop}-{environment}"),
        }
    }

    fn new_stack<W>(&self, what: &str) -> Stack<W> {
        let environment = &self.environment.name;
        let mut stack = Stack::new(&format!(
            "{}, {environment}: {what}",
            self.settings.shop.name
        ));
        let tags = self
            .environment
            .tags
            .iter()
            .map(|(k, v)| (k.as_str(), v.as_str()));
        stack.tag_all(
            [("environment", environment.as_str())]
                .into_iter()
                .chain(tags),
        );
        stack
    }

    /// What becomes of data when its resource leaves the stack.
    fn data_policy(&self) -> DeletionPolicy {
        if self.environment.protected {
            DeletionPolicy::Retain
        } else {
            DeletionPolicy::Delete
        }
    }

    fn log_days(&self) -> u32 {
        self.environment.log_retention.get()
    }
}

#[cfg(test)]
mod tests;
