//! One environment: where it lives, how it is protected, how large it is.

use std::collections::BTreeMap;

use super::error::Findings;
use super::fields::{Fields, Scalar, scalar};
use super::functions::{Architecture, Functions};
use super::identifiers::{
    AccountId, CertificateArn, DomainName, Email, EnvironmentName, HostedZoneId, PolicyArn,
    ProfileName, Region, RoleArn,
};
use super::machine::Machine;
use super::node::{Node, Value};
use super::quantities::{Budget, Days, LogRetention};
use super::throttle::Throttle;

/// Tags a stack may carry: AWS allows 50 and keeps some for itself.
const TAGS_MAX: usize = 40;

/// The name of the environment that runs on this machine.
const LOCAL: &str = "local";

/// The settings of one environment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Environment {
    /// Its name, which is also the API's stage.
    pub name: EnvironmentName,
    /// Home region of everything but the edge stack.
    pub region: Region,
    /// Whose credentials deploy it.
    pub credentials: Credentials,
    /// The account it belongs to. Deploying anywhere else is refused.
    pub account: Option<AccountId>,
    /// Whether its data outlives its stacks: stateful resources are retained
    /// and deletion-protected, and shortcuts such as `--express` are refused.
    pub protected: bool,
    /// Whether CloudFormation refuses to delete its stacks; `protected` unless set.
    pub termination_protection: bool,
    /// What updates may do to its stacks, whoever makes them; not touched unless set.
    pub stack_policy: Option<StackPolicy>,
    /// Processor of the functions; arm64 unless set.
    pub architecture: Architecture,
    /// Build and size of the functions.
    pub functions: Functions,
    /// How long logs are kept; 30 days unless set.
    pub log_retention: LogRetention,
    /// What the firewalls do with what they would refuse; block unless set.
    pub waf: WafMode,
    /// Whether the distribution keeps product answers; on unless set.
    pub edge_caching: bool,
    /// The shop's own domain; without it CloudFront's.
    pub domain: Option<Domain>,
    /// Who is told about alarms and the budget.
    pub alarm_email: Option<Email>,
    /// What a month may cost before somebody is told.
    pub monthly_budget: Option<Budget>,
    /// How many requests the API takes.
    pub throttle: Throttle,
    /// When old data in buckets expires.
    pub retention: Retention,
    /// Tags of every stack and resource.
    pub tags: BTreeMap<String, String>,
    /// The role CloudFormation works under; without it the caller's.
    pub service_role: Option<RoleArn>,
    /// A boundary on every role the stacks make.
    pub permissions_boundary: Option<PolicyArn>,
    /// Where the environment on this machine is kept and reached.
    pub machine: Machine,
}

/// Where credentials come from. Neither: what the AWS default chain finds.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Credentials {
    /// A profile of the AWS configuration files.
    pub profile: Option<ProfileName>,
    /// A role to assume with them.
    pub role: Option<RoleArn>,
}

/// What a firewall does with a request it would refuse.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum WafMode {
    /// Refuses it.
    Block,
    /// Lets it through and counts it: a first, observing deployment.
    Count,
}

impl Scalar for WafMode {
    fn expected() -> String {
        "`block` or `count`".to_owned()
    }

    fn words() -> &'static [&'static str] {
        &["block", "count"]
    }

    fn read(value: &Value) -> Option<WafMode> {
        match value {
            Value::Text(text) if text == "block" => Some(WafMode::Block),
            Value::Text(text) if text == "count" => Some(WafMode::Count),
            _ => None,
        }
    }
}

/// What CloudFormation lets an update do, whoever asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum StackPolicy {
    /// Nothing that holds data is replaced or deleted.
    ProtectData,
    /// Everything.
    AllowAll,
}

impl Scalar for StackPolicy {
    fn expected() -> String {
        "`protect-data` or `allow-all`".to_owned()
    }

    fn words() -> &'static [&'static str] {
        &["protect-data", "allow-all"]
    }

    fn read(value: &Value) -> Option<StackPolicy> {
        match value {
            Value::Text(text) if text == "protect-data" => Some(StackPolicy::ProtectData),
            Value::Text(text) if text == "allow-all" => Some(StackPolicy::AllowAll),
            _ => None,
        }
    }
}

/// A domain of the shop's own. At least one of zone and certificate is set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Domain {
    /// The host name shoppers type.
    pub name: DomainName,
    /// The zone in which its records are made, and the certificate's.
    pub hosted_zone: Option<HostedZoneId>,
    /// A certificate there is already; without it the edge stack makes one.
    pub certificate: Option<CertificateArn>,
}

/// Days after which old data in buckets expires.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Retention {
    /// Access logs of the distribution; 90 unless set.
    pub access_logs: Days,
    /// Overwritten versions of pages and pictures; 30 unless set.
    pub old_versions: Days,
    /// Archives of functions and large templates; 90 unless set.
    pub artifacts: Days,
    /// Assets of earlier releases of the site; 30 unless set.
    pub assets: Days,
}

impl Environment {
    /// Whether this is the environment that runs on this machine.
    pub fn is_local(&self) -> bool {
        self.name.as_str() == LOCAL
    }

    pub(super) fn read(key: &Node, node: &Node, findings: &mut Findings) -> Option<Environment> {
        let name: Option<EnvironmentName> = scalar(key, "an environment's name", findings);
        node.entries(
            &format!("environments.{}", key.text().unwrap_or("?")),
            findings,
        )?;
        // Paths are relative to the environment, so that a mistake in
        // `defaults` reads the same in each and is reported once.
        let mut fields = Fields::open(node, "", findings)?.named(key);

        let region = fields.required("region", findings);
        let profile = fields.optional("profile", findings);
        let role = fields.optional("role", findings);
        let account = fields.optional("account", findings);
        let protected = fields.or("protected", false, findings);
        let termination_protection = fields.or(
            "terminationProtection",
            protected.unwrap_or(false),
            findings,
        );
        let stack_policy = fields.optional("stackPolicy", findings);
        let architecture = fields.or("architecture", Architecture::Arm64, findings);
        let functions_path = fields.path("functions");
        let functions = fields.optional_child("functions");
        let month = LogRetention::new(30).expect("CloudWatch accepts 30 days");
        let log_retention = fields.or("logRetention", month, findings);
        let waf = fields.or("waf", WafMode::Block, findings);
        let edge_caching = fields.or("edgeCaching", true, findings);
        let domain_path = fields.path("domain");
        let domain = fields.optional_child("domain");
        let alarm_email = fields.optional("alarmEmail", findings);
        let monthly_budget = fields.optional("monthlyBudget", findings);
        let throttle_path = fields.path("throttle");
        let throttle = fields.optional_child("throttle");
        let retention_path = fields.path("retention");
        let retention = fields.optional_child("retention");
        let tags_path = fields.path("tags");
        let tags = fields.optional_child("tags");
        let service_role = fields.optional("serviceRole", findings);
        let permissions_boundary = fields.optional("permissionsBoundary", findings);
        let machine_path = fields.path("machine");
        let machine = fields.optional_child("machine");
        fields.close(findings);

        let functions = Functions::read(functions, &functions_path, findings);
        let domain = match domain {
            Some(node) => Domain::read(node, &domain_path, findings).map(Some),
            None => Some(None),
        };
        let throttle = Throttle::read(throttle, &throttle_path, findings);
        let retention = Retention::read(retention, &retention_path, findings);
        let tags = match tags {
            Some(node) => read_tags(node, &tags_path, findings),
            None => Some(BTreeMap::new()),
        };
        if let (Some(name), Some(node)) = (&name, machine)
            && name.as_str() != LOCAL
        {
            findings.report(
                node,
                format!("`{machine_path}` belongs to `{LOCAL}` alone"),
                Some(format!("`{name}` is deployed to an account")),
            );
        }
        let machine = Machine::read(machine, &machine_path, findings);
        Some(Environment {
            name: name?,
            region: region?,
            credentials: Credentials {
                profile: profile?,
                role: role?,
            },
            account: account?,
            protected: protected?,
            termination_protection: termination_protection?,
            stack_policy: stack_policy?,
            architecture: architecture?,
            functions: functions?,
            log_retention: log_retention?,
            waf: waf?,
            edge_caching: edge_caching?,
            domain: domain?,
            alarm_email: alarm_email?,
            monthly_budget: monthly_budget?,
            throttle: throttle?,
            retention: retention?,
            tags: tags?,
            service_role: service_role?,
            permissions_boundary: permissions_boundary?,
            machine: machine?,
        })
    }
}

impl Domain {
    fn read(node: &Node, path: &str, findings: &mut Findings) -> Option<Domain> {
        let mut fields = Fields::open(node, path, findings)?;
        let name = fields.required("name", findings);
        let hosted_zone = fields.optional("hostedZone", findings);
        let certificate = fields.optional("certificate", findings);
        fields.close(findings);
        if let (Some(None), Some(None)) = (&hosted_zone, &certificate) {
            findings.report(
                node,
                format!("`{path}` needs `hostedZone` or `certificate`"),
                Some("without either nobody can prove that the domain is yours".to_owned()),
            );
            return None;
        }
        Some(Domain {
            name: name?,
            hosted_zone: hosted_zone?,
            certificate: certificate?,
        })
    }
}

impl Retention {
    fn read(node: Option<&Node>, path: &str, findings: &mut Findings) -> Option<Retention> {
        let days = |number| Days::new(number).expect("the usual retentions are in bounds");
        let Some(node) = node else {
            return Some(Retention {
                access_logs: days(90),
                old_versions: days(30),
                artifacts: days(90),
                assets: days(30),
            });
        };
        let mut fields = Fields::open(node, path, findings)?;
        let access_logs = fields.or("accessLogs", days(90), findings);
        let old_versions = fields.or("oldVersions", days(30), findings);
        let artifacts = fields.or("artifacts", days(90), findings);
        let assets = fields.or("assets", days(30), findings);
        fields.close(findings);
        Some(Retention {
            access_logs: access_logs?,
            old_versions: old_versions?,
            artifacts: artifacts?,
            assets: assets?,
        })
    }
}

fn read_tags(node: &Node, path: &str, findings: &mut Findings) -> Option<BTreeMap<String, String>> {
    let entries = node.entries(path, findings)?;
    if entries.len() > TAGS_MAX {
        findings.report(
            node,
            format!("`{path}` has more than {TAGS_MAX} tags"),
            None,
        );
    }
    let mut tags = BTreeMap::new();
    for (key, value) in entries {
        let name: Option<String> = scalar(key, path, findings);
        let Some(name) = name else { continue };
        let fits = (1..=128).contains(&name.chars().count()) && !name.starts_with("aws:");
        if !fits {
            let message = format!("`{name}` is no key of a tag");
            let help = "1 to 128 characters that do not begin with `aws:`".to_owned();
            findings.report(key, message, Some(help));
        }
        let Some(text) = scalar::<String>(value, &format!("{path}.{name}"), findings) else {
            continue;
        };
        if text.chars().count() > 256 {
            findings.report(value, "the value of a tag has at most 256 characters", None);
        }
        tags.insert(name, text);
    }
    Some(tags)
}
