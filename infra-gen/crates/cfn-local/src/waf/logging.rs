//! `AWS::WAFv2::LoggingConfiguration`: what is logged, and what of it.
//!
//! See <https://docs.aws.amazon.com/waf/latest/developerguide/logging-management.html>.

use super::labels;
use super::node::{AclError, Node};
use super::protection::{REDACTED, Shown};
use super::trace::Trace;
use crate::deployed::Deployment;

/// A logging configuration.
#[derive(Debug)]
pub(super) struct Logging {
    /// The names of the log groups.
    pub(super) groups: Vec<String>,
    redacted: Vec<Redacted>,
    filters: Vec<Filter>,
    keeps: bool,
}

#[derive(Debug)]
enum Redacted {
    Method,
    UriPath,
    QueryString,
    Header(String),
}

#[derive(Debug)]
struct Filter {
    keeps: bool,
    all: bool,
    conditions: Vec<Condition>,
}

#[derive(Debug)]
enum Condition {
    Action(String),
    Label(String),
}

impl Logging {
    /// The configuration of the web ACL with this ARN, if there is one.
    pub(super) fn of(
        arn: &str,
        prefix: &str,
        deployment: &Deployment,
    ) -> Result<Option<Logging>, AclError> {
        deployment
            .of_type("AWS::WAFv2::LoggingConfiguration")
            .find(|resource| resource.text(&["ResourceArn"]) == Some(arn))
            .map(|resource| {
                Logging::read(
                    &Node::root(&resource.logical_id, &resource.properties),
                    prefix,
                )
            })
            .transpose()
    }

    fn read(node: &Node<'_>, prefix: &str) -> Result<Logging, AclError> {
        node.only(&[
            "LogDestinationConfigs",
            "LoggingFilter",
            "RedactedFields",
            "ResourceArn",
        ])?;
        let mut logging = Logging {
            groups: Vec::new(),
            redacted: Vec::new(),
            filters: Vec::new(),
            keeps: true,
        };
        for destination in node.need("LogDestinationConfigs")?.items()? {
            let (_, group) = destination
                .text()?
                .split_once(":log-group:")
                .ok_or_else(|| destination.unsupported())?;
            logging.groups.push(group.trim_end_matches(":*").to_owned());
        }
        if let Some(fields) = node.get("RedactedFields") {
            for field in fields.items()? {
                logging.redacted.push(redacted(&field)?);
            }
        }
        if let Some(filter) = node.get("LoggingFilter") {
            filter.only(&["DefaultBehavior", "Filters"])?;
            logging.keeps = keeps(&filter.need("DefaultBehavior")?)?;
            for entry in filter.need("Filters")?.items()? {
                logging.filters.push(Filter::read(&entry, prefix)?);
            }
        }
        Ok(logging)
    }

    /// Whether a request is logged. The first filter that fits decides.
    pub(super) fn keeps(&self, action: &str, trace: &Trace<'_>) -> bool {
        self.filters
            .iter()
            .find(|filter| filter.fits(action, trace))
            .map_or(self.keeps, |filter| filter.keeps)
    }

    /// Takes out what the configuration redacts.
    pub(super) fn redact(&self, shown: &mut Shown) {
        for field in &self.redacted {
            match field {
                Redacted::Method => shown.method = REDACTED.to_owned(),
                Redacted::UriPath => shown.path = REDACTED.to_owned(),
                Redacted::QueryString => shown.query = REDACTED.to_owned(),
                Redacted::Header(name) => shown
                    .headers
                    .iter_mut()
                    .filter(|(header, _)| header.eq_ignore_ascii_case(name))
                    .for_each(|(_, value)| REDACTED.clone_into(value)),
            }
        }
    }
}

impl Filter {
    fn read(node: &Node<'_>, prefix: &str) -> Result<Filter, AclError> {
        node.only(&["Behavior", "Conditions", "Requirement"])?;
        let requirement = node.need("Requirement")?;
        let conditions = node.need("Conditions")?.items()?;
        let conditions = conditions
            .iter()
            .map(|condition| match condition.choice()? {
                ("ActionCondition", body) => {
                    body.only(&["Action"])?;
                    Ok(Condition::Action(body.need("Action")?.text()?.to_owned()))
                }
                ("LabelNameCondition", body) => {
                    body.only(&["LabelName"])?;
                    let label = body.need("LabelName")?.text()?;
                    Ok(Condition::Label(labels::qualified(prefix, label)))
                }
                (_, body) => Err(body.unsupported()),
            });
        Ok(Filter {
            keeps: keeps(&node.need("Behavior")?)?,
            all: match requirement.text()? {
                "MEETS_ALL" => true,
                "MEETS_ANY" => false,
                _ => return Err(requirement.invalid("MEETS_ALL or MEETS_ANY is needed")),
            },
            conditions: conditions.collect::<Result<_, _>>()?,
        })
    }

    fn fits(&self, action: &str, trace: &Trace<'_>) -> bool {
        let in_groups = || trace.groups.iter().flat_map(|group| &group.counted);
        let meets = |condition: &Condition| match condition {
            Condition::Label(label) => trace.labels.contains(label),
            Condition::Action(wanted) => match wanted.as_str() {
                "COUNT" => !trace.counted.is_empty() || in_groups().any(|rule| !rule.excluded),
                "EXCLUDED_AS_COUNT" => in_groups().any(|rule| rule.excluded),
                wanted => wanted == action,
            },
        };
        match self.all {
            true => self.conditions.iter().all(meets),
            false => self.conditions.iter().any(meets),
        }
    }
}

fn keeps(node: &Node<'_>) -> Result<bool, AclError> {
    match node.text()? {
        "KEEP" => Ok(true),
        "DROP" => Ok(false),
        _ => Err(node.invalid("KEEP or DROP is needed")),
    }
}

fn redacted(node: &Node<'_>) -> Result<Redacted, AclError> {
    let (name, field) = node.choice()?;
    match name {
        "Method" => Ok(Redacted::Method),
        "UriPath" => Ok(Redacted::UriPath),
        "QueryString" => Ok(Redacted::QueryString),
        "SingleHeader" => {
            field.only(&["Name"])?;
            Ok(Redacted::Header(field.need("Name")?.text()?.to_owned()))
        }
        _ => Err(field.unsupported()),
    }
}
