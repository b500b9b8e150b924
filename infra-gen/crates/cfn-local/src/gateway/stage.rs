//! A stage: a deployed API under a name, with its limits, log and firewall.
//!
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigateway-stage.html>

use std::sync::Arc;

use super::api::Api;
use super::context::StageIdentity;
use super::properties::{Properties, Unsupported};
use super::snapshot::Snapshots;
use super::throttle::{Bucket, Limits};
use crate::deployed::{DeployedStack, Deployment, Resource};

/// A stage that runs.
pub(super) struct Stage {
    pub identity: Arc<StageIdentity>,
    pub api: Arc<Api>,
    /// `arn:aws:execute-api:{region}:{account}:{api}/{stage}`.
    pub execute_arn: String,
    /// `arn:aws:apigateway:{region}::/restapis/{api}/stages/{stage}`.
    pub arn: String,
    pub web_acl_arn: Option<String>,
    /// Where the access log goes, and what its lines are.
    pub access_log: Option<(String, String)>,
    /// By the place of the method in its API.
    pub buckets: Vec<Bucket>,
}

impl Stage {
    /// Reads a stage.
    pub fn of(
        resource: &Resource,
        stack: &DeployedStack,
        deployment: &Deployment,
        snapshots: &Snapshots,
        account_id: &str,
    ) -> Result<Stage, Unsupported> {
        let stage = Properties::of(resource);
        stage.only(
            &[
                "RestApiId",
                "StageName",
                "DeploymentId",
                "AccessLogSetting",
                "MethodSettings",
                "Variables",
                "CacheClusterEnabled",
                "CanarySetting",
            ],
            &[
                "CacheClusterSize",
                "ClientCertificateId",
                "Description",
                "DocumentationVersion",
                "Tags",
                "TracingEnabled",
            ],
        )?;
        if stage.flag("CacheClusterEnabled")? {
            return Err(stage.refuse("CacheClusterEnabled", "is not supported here"));
        }
        if stage.get("CanarySetting").is_some() {
            return Err(stage.refuse("CanarySetting", "is not supported here"));
        }
        let deployment_id = stage.required("DeploymentId")?;
        let resources = snapshots
            .get(&deployment_id)
            .ok_or_else(|| stage.refuse("DeploymentId", "names no deployment"))?;
        let api = Api::of(resources)?;
        let name = stage.required("StageName")?;
        let region = &stack.region;
        let id = api.id.clone();
        let arn = format!("arn:aws:apigateway:{region}::/restapis/{id}/stages/{name}");
        let limits = Limits::of(&stage)?;
        let mut buckets: Vec<(usize, Bucket)> = api
            .routes
            .values()
            .flat_map(|path| path.methods.values().map(move |method| (path, method)))
            .map(|(path, method)| {
                let limit = limits.limit(&path.path, &method.http_method);
                (method.index, Bucket::new(limit))
            })
            .collect();
        buckets.sort_by_key(|(index, _)| *index);
        Ok(Stage {
            identity: Arc::new(StageIdentity {
                account_id: account_id.to_owned(),
                region: region.to_owned(),
                domain_name: format!("{id}.execute-api.{region}.amazonaws.com"),
                deployment_id,
                variables: stage.map("Variables")?,
                stage: name.clone(),
                api_id: id.clone(),
            }),
            execute_arn: format!("arn:aws:execute-api:{region}:{account_id}:{id}/{name}"),
            web_acl_arn: web_acl(deployment, &arn),
            access_log: access_log(&stage)?,
            buckets: buckets.into_iter().map(|(_, bucket)| bucket).collect(),
            api: Arc::new(api),
            arn,
        })
    }

    /// Whether a host is this API's own.
    pub fn is_at(&self, host: &str) -> bool {
        let host = host.split(':').next().unwrap_or(host);
        host.eq_ignore_ascii_case(&self.identity.domain_name)
    }
}

fn access_log(stage: &Properties<'_>) -> Result<Option<(String, String)>, Unsupported> {
    let Some(setting) = stage.get("AccessLogSetting") else {
        return Ok(None);
    };
    setting.only(&["DestinationArn", "Format"], &[])?;
    let destination = setting.required("DestinationArn")?;
    if !destination.contains(":log-group:") {
        return Err(setting.refuse("DestinationArn", "must be a log group's ARN here"));
    }
    Ok(Some((destination, setting.required("Format")?)))
}

/// The web ACL a stage is associated with.
fn web_acl(deployment: &Deployment, stage_arn: &str) -> Option<String> {
    deployment
        .of_type("AWS::WAFv2::WebACLAssociation")
        .find(|association| association.text(&["ResourceArn"]) == Some(stage_arn))
        .and_then(|association| association.text(&["WebACLArn"]))
        .map(str::to_owned)
}
