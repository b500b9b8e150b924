//! A distribution as its template describes it.
//!
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cloudfront-distribution-distributionconfig.html>

use std::collections::BTreeMap;
use std::sync::Arc;

use http::StatusCode;

use super::behaviour::Behaviour;
use super::freshness::ERROR_TTL;
use super::origin::Origin;
use super::parts::Parts;
use super::store::Store;
use super::target::Target;
use crate::deployed::{Deployment, Resource};
use crate::gateway::properties::{Properties, Unsupported};

/// A distribution that runs.
pub struct Distribution {
    pub(super) id: String,
    pub(super) domain_name: String,
    /// In their order, the default last.
    pub(super) behaviours: Vec<Behaviour>,
    pub(super) default_root_object: Option<String>,
    pub(super) web_acl_arn: Option<String>,
    pub(super) errors: BTreeMap<u16, ErrorRule>,
    pub(super) store: Store,
    pub(super) parts: Parts,
}

/// What becomes of an error.
#[derive(Debug)]
pub(super) struct ErrorRule {
    /// How long it is kept at least, in seconds.
    ttl: u64,
    /// The page that answers instead, and the status it gets.
    pub page: Option<(String, StatusCode)>,
}

impl Distribution {
    /// Reads a distribution; its cache is that of the one before, if there was one.
    pub(super) fn of(
        resource: &Resource,
        deployment: &Deployment,
        parts: &Parts,
        before: Option<&Arc<Distribution>>,
    ) -> Result<Distribution, Unsupported> {
        let properties = Properties::of(resource);
        properties.only(&["DistributionConfig"], &["Tags"])?;
        let config = properties.child("DistributionConfig");
        config.only(
            &[
                "CacheBehaviors",
                "CustomErrorResponses",
                "DefaultCacheBehavior",
                "DefaultRootObject",
                "Enabled",
                "OriginGroups",
                "Origins",
                "Restrictions",
                "WebACLId",
            ],
            &[
                "Aliases",
                "Comment",
                "HttpVersion",
                "IPV6Enabled",
                "Logging",
                "PriceClass",
                "ViewerCertificate",
            ],
        )?;
        if !config.flag("Enabled")? {
            return Err(config.refuse("Enabled", "must be true here"));
        }
        let geography = config.child("Restrictions").child("GeoRestriction");
        if geography
            .text("RestrictionType")?
            .is_some_and(|kind| kind != "none")
        {
            return Err(geography.refuse("RestrictionType", "must be none here"));
        }
        let id = resource.physical_id.clone();
        let arn = format!("arn:aws:cloudfront::{}:distribution/{id}", parts.account_id);
        let mut origins = Vec::new();
        for origin in config.items("Origins")? {
            origins.push(Arc::new(Origin::of(&origin, deployment, &arn, parts)?));
        }
        let targets = Target::all(&config, &origins)?;
        let mut listed = config.items("CacheBehaviors")?;
        listed.push(config.child("DefaultCacheBehavior"));
        let behaviours = listed
            .iter()
            .map(|behaviour| Behaviour::of(behaviour, deployment, &targets))
            .collect::<Result<_, _>>()?;
        let root = config.text("DefaultRootObject")?;
        Ok(Distribution {
            domain_name: resource
                .attributes
                .get("DomainName")
                .and_then(|name| name.as_str())
                .ok_or_else(|| properties.refuse("DomainName", "is not known"))?
                .to_owned(),
            behaviours,
            default_root_object: root.filter(|root| !root.is_empty()),
            web_acl_arn: config.text("WebACLId")?.filter(|arn| !arn.is_empty()),
            errors: errors(&config)?,
            store: before.map_or_else(Store::new, |before| before.store.clone()),
            parts: parts.clone(),
            id,
        })
    }

    /// Its id: what `Ref` gives.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Its domain name, as in `d111111abcdef8.cloudfront.net`.
    pub fn domain_name(&self) -> &str {
        &self.domain_name
    }

    /// Forgets cached objects: see [`super::Distributions::invalidate`].
    pub fn invalidate(&self, paths: &[String]) {
        self.store.invalidate(paths);
    }

    /// How long an error of a status is kept at least, in seconds.
    pub(super) fn error_ttl(&self, status: StatusCode) -> u64 {
        self.errors
            .get(&status.as_u16())
            .map_or(ERROR_TTL, |rule| rule.ttl)
    }
}

fn errors(config: &Properties<'_>) -> Result<BTreeMap<u16, ErrorRule>, Unsupported> {
    let mut errors = BTreeMap::new();
    for rule in config.items("CustomErrorResponses")? {
        rule.only(
            &[
                "ErrorCachingMinTTL",
                "ErrorCode",
                "ResponseCode",
                "ResponsePagePath",
            ],
            &[],
        )?;
        let code = rule
            .number("ErrorCode")?
            .ok_or_else(|| rule.refuse("ErrorCode", "is required"))? as u16;
        let ttl = rule
            .number("ErrorCachingMinTTL")?
            .map_or(ERROR_TTL, |ttl| ttl as u64);
        let page = match rule
            .text("ResponsePagePath")?
            .filter(|page| !page.is_empty())
        {
            None => None,
            Some(page) => {
                let status = rule
                    .number("ResponseCode")?
                    .map_or(code, |code| code as u16);
                let status = StatusCode::from_u16(status)
                    .map_err(|_| rule.refuse("ResponseCode", "is no status code"))?;
                Some((page, status))
            }
        };
        errors.insert(code, ErrorRule { ttl, page });
    }
    Ok(errors)
}
