//! The value that is drawn: nodes in groups, and labelled edges.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// What templates describe.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Graph {
    /// Everything that is drawn, in the order of the templates.
    pub nodes: Vec<Node>,
    /// The nodes by tier and stack, from the edge inwards; each node is in one.
    pub groups: Vec<Group>,
    /// What they do to each other; one edge at most from one end to another.
    pub edges: Vec<Edge>,
    /// The node each resource is, or is folded into, by stack and logical id.
    pub places: BTreeMap<(String, String), usize>,
}

/// A resource with what belongs to it, or something outside the templates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    /// The logical id, or the parameter's or export's name.
    pub name: String,
    /// What it is, as in `Lambda function`.
    pub kind: String,
    /// What is worth knowing of what is folded into it, as in `4 alarms`.
    pub notes: Vec<String>,
}

/// The nodes of one tier of one stack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// The tier.
    pub tier: Tier,
    /// The stack, where there are several.
    pub stack: Option<String>,
    /// Indices of [`Graph::nodes`].
    pub nodes: Vec<usize>,
}

impl Group {
    /// The tier, with the stack where there are several.
    pub fn title(&self) -> String {
        match &self.stack {
            Some(stack) => format!("{} · {stack}", self.tier),
            None => self.tier.to_string(),
        }
    }
}

/// What one end does to the other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edge {
    /// Who does it.
    pub from: End,
    /// To whom.
    pub to: End,
    /// What, in the order of the enum.
    pub relations: BTreeSet<Relation>,
}

impl Edge {
    /// What is done, in words.
    pub fn label(&self) -> String {
        let words: Vec<_> = self.relations.iter().map(Relation::to_string).collect();
        words.join(", ")
    }
}

/// A node, or all nodes of a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum End {
    /// An index of [`Graph::nodes`].
    Node(usize),
    /// An index of [`Graph::groups`].
    Group(usize),
}

/// A layer of an architecture, from the visitor inwards.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tier {
    /// What the templates are given: parameters and imports.
    Outside,
    /// Names, certificates, caches and firewalls before them.
    Edge,
    /// APIs, load balancers and firewalls before them.
    Api,
    /// Code that runs.
    Compute,
    /// Queues, topics, buses and schedules.
    Messaging,
    /// What is kept.
    Data,
    /// Who may, and the keys.
    Identity,
    /// Networks and their rules.
    Network,
    /// What builds and deploys.
    Delivery,
    /// Logs, alarms, dashboards, budgets.
    Watching,
    /// Everything else.
    Other,
}

impl fmt::Display for Tier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Tier::Outside => "Outside",
            Tier::Edge => "Edge",
            Tier::Api => "API",
            Tier::Compute => "Compute",
            Tier::Messaging => "Messaging",
            Tier::Data => "Data",
            Tier::Identity => "Identity",
            Tier::Network => "Network",
            Tier::Delivery => "Delivery",
            Tier::Watching => "Watching",
            Tier::Other => "Other",
        })
    }
}

/// What an edge means, read from its beginning to its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Relation {
    /// A firewall judges its requests.
    Protects,
    /// Says who a caller is.
    Authorizes,
    /// A certificate proves its name.
    Certifies,
    /// Answers requests from what is kept there.
    Serves,
    /// Requests go on to it.
    ForwardsTo,
    /// Runs it.
    Invokes,
    /// Messages go there.
    SendsTo,
    /// What fails ends there.
    DeadLettersTo,
    /// IAM lets it look.
    Reads,
    /// IAM lets it change.
    Writes,
    /// A key encrypts it.
    Encrypts,
    /// Its code comes from there.
    RunsCodeOf,
    /// Takes on this role.
    Assumes,
    /// Lives in this network.
    RunsIn,
    /// Records go there.
    LogsTo,
    /// Alarms go there.
    Alarms,
    /// Mentions it, in a way this program has no word for.
    Uses,
}

impl fmt::Display for Relation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Relation::Protects => "protects",
            Relation::Authorizes => "authorizes",
            Relation::Certifies => "certifies",
            Relation::Serves => "serves",
            Relation::ForwardsTo => "forwards to",
            Relation::Invokes => "invokes",
            Relation::SendsTo => "sends to",
            Relation::DeadLettersTo => "dead letters to",
            Relation::Reads => "reads",
            Relation::Writes => "writes",
            Relation::Encrypts => "encrypts",
            Relation::RunsCodeOf => "runs code of",
            Relation::Assumes => "assumes",
            Relation::RunsIn => "runs in",
            Relation::LogsTo => "logs to",
            Relation::Alarms => "alarms",
            Relation::Uses => "uses",
        })
    }
}
