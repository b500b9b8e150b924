//! CloudFront: a distribution with its behaviours, cache, policies and function.
//!
//! A [`Distribution`] is made from what is deployed and answers requests as
//! CloudFront answers them; buckets, APIs and the firewall are plugged in
//! through the small traits of [`Parts`]. Whatever a template asks for that
//! does not run here is an [`Unsupported`] error that names the property. Only
//! these are accepted without effect: comments, names and tags, price class,
//! HTTP version, IPv6, certificate and aliases, logging, connection settings of
//! origins, and the viewer protocol policy: this machine is reached by plain
//! HTTP on its loopback interface, which counts as secure.

mod behaviour;
mod cache_policy;
mod choice;
mod compress;
mod conditional;
mod distribution;
mod edge_event;
mod freshness;
mod origin;
mod origin_request_policy;
mod page;
mod parts;
mod response_headers;
mod script;
mod serve;
mod store;
mod target;
mod viewer;

use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;

pub use distribution::Distribution;
pub use parts::{Apis, Objects, Parts};

use crate::deployed::Deployment;
use crate::gateway::Unsupported;

/// The address origins see requests come from: one of CloudFront's.
/// <https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/LocationsOfEdgeServers.html>
pub const EDGE_ADDRESS: IpAddr = IpAddr::V4(Ipv4Addr::new(130, 176, 0, 1));

/// The distributions that are deployed.
pub struct Distributions(Vec<Arc<Distribution>>);

impl Distributions {
    /// The distributions of what is deployed. Those that were there before keep
    /// their caches, as a changed distribution does.
    pub fn of(
        deployment: &Deployment,
        parts: &Parts,
        before: Option<&Distributions>,
    ) -> Result<Distributions, Unsupported> {
        deployment
            .of_type("AWS::CloudFront::Distribution")
            .map(|resource| {
                let kept = before.and_then(|before| before.get(&resource.physical_id));
                Distribution::of(resource, deployment, parts, kept).map(Arc::new)
            })
            .collect::<Result<_, _>>()
            .map(Distributions)
    }

    /// All distributions, in the order of the templates.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<Distribution>> {
        self.0.iter()
    }

    /// The distribution of an id.
    pub fn get(&self, id: &str) -> Option<&Arc<Distribution>> {
        self.0.iter().find(|distribution| distribution.id() == id)
    }

    /// Forgets cached objects of a distribution, as an invalidation does. A path
    /// may end with `*`. Says whether there is such a distribution.
    pub fn invalidate(&self, id: &str, paths: &[String]) -> bool {
        match self.get(id) {
            Some(distribution) => {
                distribution.invalidate(paths);
                true
            }
            None => false,
        }
    }
}
