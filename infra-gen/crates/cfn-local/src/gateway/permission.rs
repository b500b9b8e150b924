//! Whether a function lets an API call it: `AWS::Lambda::Permission`.
//!
//! <https://docs.aws.amazon.com/lambda/latest/dg/services-apigateway.html>

use super::glob;
use super::properties::{Properties, Unsupported};
use crate::deployed::Deployment;

const PRINCIPAL: &str = "apigateway.amazonaws.com";

/// A statement of a function's policy that speaks of API Gateway.
#[derive(Debug)]
struct Permission {
    /// A name or an ARN.
    function: String,
    source_arn: Option<String>,
    source_account: Option<String>,
}

/// All permissions API Gateway has.
#[derive(Debug, Default)]
pub(super) struct Permissions(Vec<Permission>);

impl Permissions {
    /// Reads the permissions of everything deployed.
    pub fn of(deployment: &Deployment) -> Result<Permissions, Unsupported> {
        let mut permissions = Vec::new();
        for resource in deployment.of_type("AWS::Lambda::Permission") {
            let permission = Properties::of(resource);
            if permission.required("Principal")? != PRINCIPAL {
                continue;
            }
            permission.only(
                &[
                    "Action",
                    "FunctionName",
                    "Principal",
                    "SourceArn",
                    "SourceAccount",
                ],
                &[],
            )?;
            let action = permission.required("Action")?;
            if glob::matches(&action, "lambda:InvokeFunction") {
                permissions.push(Permission {
                    function: permission.required("FunctionName")?,
                    source_arn: permission.text("SourceArn")?,
                    source_account: permission.text("SourceAccount")?,
                });
            }
        }
        Ok(Permissions(permissions))
    }

    /// Whether a method may call a function. The source is
    /// `arn:aws:execute-api:{region}:{account}:{api}/{stage}/{method}/{path}`,
    /// with `*` for each variable of the path.
    pub fn allow(&self, function_arn: &str, source_arn: &str, account_id: &str) -> bool {
        self.0.iter().any(|permission| {
            names(&permission.function, function_arn)
                && permission
                    .source_arn
                    .as_ref()
                    .is_none_or(|pattern| glob::matches(pattern, source_arn))
                && permission
                    .source_account
                    .as_ref()
                    .is_none_or(|account| account == account_id)
        })
    }
}

/// Whether a name, a partial ARN or an ARN means a function.
fn names(function: &str, arn: &str) -> bool {
    function == arn
        || arn.rsplit(':').next().is_some_and(|name| {
            function.rsplit(':').next() == Some(name) && !function.starts_with("arn:")
        })
}
