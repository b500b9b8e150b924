//! Cache behaviours: which requests, what may be asked, and what becomes of it.
//!
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cloudfront-distribution-cachebehavior.html>

use std::sync::Arc;

use http::Method;

use super::cache_policy::CachePolicy;
use super::origin_request_policy::OriginRequestPolicy;
use super::response_headers::ResponseHeadersPolicy;
use super::script::Script;
use super::target::Target;
use crate::deployed::Deployment;
use crate::gateway::glob;
use crate::gateway::properties::{Properties, Unsupported};

/// A behaviour.
#[derive(Debug)]
pub(super) struct Behaviour {
    /// None for the default, which takes every path.
    pattern: Option<String>,
    allowed: Vec<Method>,
    pub target: Target,
    pub compress: bool,
    pub cache: CachePolicy,
    pub forward: OriginRequestPolicy,
    pub headers: Option<ResponseHeadersPolicy>,
    pub on_request: Option<Arc<Script>>,
    pub on_response: Option<Arc<Script>>,
}

impl Behaviour {
    /// Reads a behaviour.
    pub fn of(
        behaviour: &Properties<'_>,
        deployment: &Deployment,
        targets: &[Target],
    ) -> Result<Behaviour, Unsupported> {
        behaviour.only(
            &[
                "AllowedMethods",
                "CachePolicyId",
                "CachedMethods",
                "Compress",
                "FieldLevelEncryptionId",
                "FunctionAssociations",
                "LambdaFunctionAssociations",
                "OriginRequestPolicyId",
                "PathPattern",
                "ResponseHeadersPolicyId",
                "SmoothStreaming",
                "TargetOriginId",
                "TrustedKeyGroups",
                "TrustedSigners",
            ],
            // This machine is reached by plain HTTP only; it counts as secure.
            &["ViewerProtocolPolicy", "GrpcConfig"],
        )?;
        refuse_what_guards(behaviour)?;
        let id = behaviour.required("TargetOriginId")?;
        let target = targets
            .iter()
            .find(|target| target.id == id)
            .cloned()
            .ok_or_else(|| behaviour.refuse("TargetOriginId", "names no origin"))?;
        let policy = behaviour.required("CachePolicyId")?;
        let cache = CachePolicy::find(deployment, &policy)
            .ok_or_else(|| behaviour.refuse("CachePolicyId", "names no policy known here"))??;
        let forward = match behaviour.text("OriginRequestPolicyId")? {
            None => OriginRequestPolicy::NOTHING,
            Some(id) => OriginRequestPolicy::find(deployment, &id).ok_or_else(|| {
                behaviour.refuse("OriginRequestPolicyId", "names no policy known here")
            })??,
        };
        let headers = match behaviour.text("ResponseHeadersPolicyId")? {
            None => None,
            Some(id) => Some(ResponseHeadersPolicy::find(deployment, &id).ok_or_else(|| {
                behaviour.refuse("ResponseHeadersPolicyId", "names no policy known here")
            })??),
        };
        let (on_request, on_response) = functions(behaviour, deployment)?;
        Ok(Behaviour {
            pattern: behaviour.text("PathPattern")?,
            allowed: methods(behaviour, "AllowedMethods")?,
            target,
            compress: behaviour.flag("Compress")?,
            cache,
            forward,
            headers,
            on_request,
            on_response,
        })
    }

    /// Whether a path is one of this behaviour's. Case counts, and a pattern's
    /// first slash does not.
    pub fn takes(&self, path: &str) -> bool {
        self.pattern.as_ref().is_none_or(|pattern| {
            glob::matches(
                pattern.trim_start_matches('/'),
                path.strip_prefix('/').unwrap_or(path),
            )
        })
    }

    /// Whether a method may be asked.
    pub fn allows(&self, method: &Method) -> bool {
        self.allowed.contains(method)
    }

    /// Whether anything but errors is kept.
    pub fn caches(&self) -> bool {
        self.cache.max_ttl > 0
    }
}

/// What would let somebody in whom AWS would keep out, or change what is sent.
fn refuse_what_guards(behaviour: &Properties<'_>) -> Result<(), Unsupported> {
    for name in [
        "LambdaFunctionAssociations",
        "TrustedKeyGroups",
        "TrustedSigners",
    ] {
        if !behaviour.items(name)?.is_empty() {
            return Err(behaviour.refuse(name, "is not supported here"));
        }
    }
    if behaviour
        .text("FieldLevelEncryptionId")?
        .is_some_and(|id| !id.is_empty())
    {
        return Err(behaviour.refuse("FieldLevelEncryptionId", "is not supported here"));
    }
    if behaviour.flag("SmoothStreaming")? {
        return Err(behaviour.refuse("SmoothStreaming", "is not supported here"));
    }
    if methods(behaviour, "CachedMethods")?.contains(&Method::OPTIONS) {
        return Err(behaviour.refuse("CachedMethods", "may not hold OPTIONS here"));
    }
    Ok(())
}

fn methods(behaviour: &Properties<'_>, name: &str) -> Result<Vec<Method>, Unsupported> {
    let listed = behaviour.texts(name)?;
    if listed.is_empty() {
        return Ok(vec![Method::GET, Method::HEAD]);
    }
    listed
        .iter()
        .map(|method| {
            method
                .parse()
                .map_err(|_| behaviour.refuse(name, "holds what is no method"))
        })
        .collect()
}

type Scripts = (Option<Arc<Script>>, Option<Arc<Script>>);

fn functions(behaviour: &Properties<'_>, deployment: &Deployment) -> Result<Scripts, Unsupported> {
    let (mut on_request, mut on_response) = (None, None);
    for association in behaviour.items("FunctionAssociations")? {
        association.only(&["EventType", "FunctionARN"], &[])?;
        let arn = association.required("FunctionARN")?;
        let resource = deployment
            .of_type("AWS::CloudFront::Function")
            .find(|function| {
                let named = |name: &str| {
                    function.attributes.get(name).and_then(|arn| arn.as_str()) == Some(&*arn)
                };
                function.physical_id == arn
                    || named("FunctionARN")
                    || named("FunctionMetadata.FunctionARN")
            })
            .ok_or_else(|| association.refuse("FunctionARN", "names no function"))?;
        let function = Properties::of(resource);
        function.only(
            &["FunctionCode", "FunctionConfig"],
            &["AutoPublish", "FunctionMetadata", "Name", "Tags"],
        )?;
        let config = function.child("FunctionConfig");
        config.only(&["Runtime", "KeyValueStoreAssociations"], &["Comment"])?;
        if !config.items("KeyValueStoreAssociations")?.is_empty() {
            return Err(config.refuse("KeyValueStoreAssociations", "is not supported here"));
        }
        let script = Script::new(&function.required("FunctionCode")?)
            .map_err(|error| function.refuse("FunctionCode", format!("does not run: {error}")))?;
        let place = match association.required("EventType")?.as_str() {
            "viewer-request" => &mut on_request,
            "viewer-response" => &mut on_response,
            _ => return Err(association.refuse("EventType", "is not supported here")),
        };
        *place = Some(Arc::new(script));
    }
    Ok((on_request, on_response))
}
