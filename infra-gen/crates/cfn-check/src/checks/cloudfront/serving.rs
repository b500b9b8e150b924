//! Which behaviour of a distribution serves which route of an API.

use cfn::ResourceRef;
use serde_json::Value;

use super::behaviours;
use super::origins::origins;
use crate::checks::api::route::{Route, concrete, glob, routes};
use crate::subject::{Subject, items};

/// A behaviour that leads to an API, with the routes it serves.
pub(super) struct Serving<'t> {
    /// Where the behaviour stands.
    pub(super) path: String,
    /// The behaviour itself.
    pub(super) body: &'t Value,
    pub(super) routes: Vec<Route<'t>>,
}

/// The behaviours of a distribution that serve REST APIs of the template.
pub(super) fn servings<'t>(
    subject: &Subject<'t>,
    distribution: &ResourceRef<'t>,
) -> Vec<Serving<'t>> {
    let origins = origins(distribution);
    let mut all: Vec<Serving<'t>> = Vec::new();
    let behaviours = behaviours(distribution);
    // The first pattern that matches decides, the default is asked last.
    let ordered = behaviours.iter().skip(1).chain(behaviours.first());
    let mut left = routes(subject);
    for (path, body) in ordered {
        let pattern = body
            .get("PathPattern")
            .and_then(Value::as_str)
            .unwrap_or("*");
        let pattern = pattern.trim_start_matches('/');
        let matches = |route: &Route<'_>| {
            let concrete = concrete(&route.path);
            glob(
                pattern.as_bytes(),
                concrete.trim_start_matches('/').as_bytes(),
            )
        };
        let (matching, others) = left.into_iter().partition(matches);
        left = others;
        let target = body.get("TargetOriginId");
        let origin = origins
            .iter()
            .find(|origin| Some(origin.get("Id")) == target);
        let Some(api) = origin.and_then(|origin| origin.api(subject)) else {
            continue;
        };
        let matching: Vec<Route<'t>> = matching;
        all.push(Serving {
            path: path.clone(),
            body,
            routes: matching
                .into_iter()
                .filter(|route| route.api == api)
                .collect(),
        });
    }
    all
}

impl Serving<'_> {
    /// The methods it lets through.
    pub(super) fn allowed(&self) -> Vec<&str> {
        match self.body.get("AllowedMethods").map(items) {
            Some(methods) if !methods.is_empty() => {
                methods.iter().filter_map(Value::as_str).collect()
            }
            _ => vec!["GET", "HEAD"],
        }
    }
}
