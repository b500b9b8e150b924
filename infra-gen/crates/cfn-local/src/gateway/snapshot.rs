//! Snapshots: what a stage serves is what its API was when it was deployed.
//!
//! A changed method does nothing until there is a new
//! `AWS::ApiGateway::Deployment`, which is why templates give each a new id.
//! <https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-deploy-api.html>

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::deployed::{Deployment, Resource};

/// The types whose state a deployment keeps.
const KEPT: [&str; 7] = [
    "AWS::ApiGateway::RestApi",
    "AWS::ApiGateway::Resource",
    "AWS::ApiGateway::Method",
    "AWS::ApiGateway::Model",
    "AWS::ApiGateway::RequestValidator",
    "AWS::ApiGateway::GatewayResponse",
    "AWS::ApiGateway::Authorizer",
];

/// APIs as they were deployed, by the id of their deployment. Keep them on
/// disk: they cannot be made again from the templates.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Snapshots(BTreeMap<String, Vec<Resource>>);

impl Snapshots {
    /// Takes a snapshot for each new deployment, and forgets those that are gone.
    pub fn update(&mut self, deployed: &Deployment) {
        let deployments: Vec<&Resource> = deployed.of_type("AWS::ApiGateway::Deployment").collect();
        self.0
            .retain(|id, _| deployments.iter().any(|found| &found.physical_id == id));
        for deployment in deployments {
            let Some(api) = deployment.text(&["RestApiId"]) else {
                continue;
            };
            self.0
                .entry(deployment.physical_id.clone())
                .or_insert_with(|| {
                    deployed
                        .resources()
                        .filter(|resource| KEPT.contains(&resource.type_name.as_str()))
                        .filter(|resource| {
                            resource.physical_id == api
                                || resource.text(&["RestApiId"]) == Some(api)
                        })
                        .cloned()
                        .collect()
                });
        }
    }

    /// What an API was when it was deployed.
    pub(super) fn get(&self, deployment_id: &str) -> Option<&[Resource]> {
        self.0.get(deployment_id).map(Vec::as_slice)
    }
}
