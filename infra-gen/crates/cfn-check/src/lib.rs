//! Static checks of CloudFormation templates: what a failed deployment would
//! have told, and what a successful one would not.
//!
//! A pure library: a template in, findings out. It never reads files, the
//! environment, the clock, the network or randomness, and it serves any
//! template, whatever made it. Each check is a file of its own below
//! `checks/`, with a failing and a passing template in `fixtures/<id>/`.

mod catalogue;
mod checks;
mod deployer;
mod finding;
mod graph;
mod schema;
mod subject;
mod world;

use std::collections::BTreeMap;

use cfn::{Place, Template};

pub use catalogue::documentation;
pub use deployer::{DeployRole, deploy_role};
pub use finding::{Finding, Severity};
use subject::Subject;
use world::worlds;

/// What is checked, beside the template itself.
#[derive(Debug, Clone, Copy, Default)]
pub struct Context<'c> {
    /// The region the template is for, where that is known.
    pub region: Option<&'c str>,
    /// The source places of its resources, where they are known.
    pub places: Option<&'c BTreeMap<String, Place>>,
}

/// One check: what it stands for, and the function that looks.
#[derive(Debug)]
pub struct Check {
    /// The stable id, as `IG-WAF-003`; never used for something else.
    pub id: &'static str,
    /// How bad a finding is.
    pub severity: Severity,
    /// What is checked, a sentence without a full stop.
    pub title: &'static str,
    /// What to do about a finding.
    pub remedy: &'static str,
    /// The page of AWS's documentation it rests on.
    pub source: &'static str,
    run: fn(&Subject<'_>) -> Vec<finding::Violation>,
}

/// Every check, by id.
pub fn catalogue() -> impl Iterator<Item = &'static Check> {
    checks::ALL.iter()
}

/// Everything that is wrong with a template: errors first, then by id and
/// logical id.
///
/// Every parameter is looked at with its default and its other allowed values,
/// every condition both ways.
pub fn check(template: &Template, context: &Context<'_>) -> Vec<Finding> {
    let mut findings: Vec<Finding> = Vec::new();
    let worlds = worlds(template, context.region);
    let mut first: Option<Subject<'_>> = None;
    for world in &worlds {
        let subject = Subject::new(template, world, context.region, first.as_ref());
        let once = |check: &&Check| first.is_none() || !checks::OF_THE_TEXT.contains(&check.id);
        for check in catalogue().filter(once) {
            for violation in (check.run)(&subject) {
                let finding = violation.of(check, &subject, context);
                if findings.iter().all(|known| !known.says_the_same(&finding)) {
                    findings.push(finding);
                }
            }
        }
        first.get_or_insert(subject);
    }
    // What a check of its own tells at a place, a schema need not tell again.
    let told: Vec<_> = findings
        .iter()
        .filter(|finding| !finding.is_general())
        .map(Finding::at)
        .collect();
    findings.retain(|finding| !finding.is_general() || !told.contains(&finding.at()));
    findings.sort_by(|a, b| {
        let key = |f: &Finding| (f.severity, f.id, f.logical_id.clone(), f.path.clone());
        key(a).cmp(&key(b))
    });
    findings
}

/// A template with its choices made and its constants computed.
#[derive(Debug)]
pub struct Resolved {
    /// The document, without what a condition leaves out.
    pub document: serde_json::Value,
    /// What is chosen otherwise than by default, as "`Env` = `prod`".
    pub when: Option<String>,
}

/// The different templates that one can become when it is deployed, the one of
/// its defaults first.
pub fn resolved(template: &Template, region: Option<&str>) -> Vec<Resolved> {
    worlds(template, region)
        .into_iter()
        .map(|world| Resolved {
            document: world.document.into(),
            when: (!world.chosen.is_empty()).then_some(world.chosen),
        })
        .collect()
}

/// Capacity units that the price of a web ACL includes.
pub const WEB_ACL_CAPACITY_INCLUDED: u64 = checks::WEB_ACL_CAPACITY_INCLUDED;

/// What the rules of each web ACL need, in capacity units, by logical id.
///
/// AWS: <https://docs.aws.amazon.com/waf/latest/developerguide/aws-waf-capacity-units.html>
pub fn web_acl_capacity(template: &Template) -> Vec<(String, u64)> {
    let worlds = worlds(template, None);
    let subject = worlds
        .first()
        .map(|world| Subject::new(template, world, None, None));
    subject
        .map(|subject| checks::web_acl_capacity(&subject))
        .unwrap_or_default()
}

#[cfg(test)]
mod tests;
