//! What a template says about a function.

use std::collections::BTreeMap;
use std::time::Duration;

use serde_json::Value;

use crate::deployed::Resource;
use crate::iam::matches_arn;

/// The properties of an `AWS::Lambda::Function` that matter here.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct FunctionSettings {
    pub arn: String,
    pub name: String,
    pub region: String,
    pub role: String,
    pub handler: String,
    pub code: CodeLocation,
    pub variables: BTreeMap<String, String>,
    pub timeout: Duration,
    /// Mebibytes.
    pub memory: u64,
    pub log_group: String,
    /// `LoggingConfig.LogFormat` is `JSON`.
    pub json_logs: bool,
    pub reserved_concurrency: Option<u32>,
}

/// Where the archive is.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct CodeLocation {
    pub bucket: String,
    pub key: String,
    pub version: Option<String>,
}

impl FunctionSettings {
    /// The settings of a function.
    ///
    /// # Errors
    ///
    /// Why it cannot run here.
    pub(super) fn of(resource: &Resource) -> Result<FunctionSettings, String> {
        let name = resource.physical_id.clone();
        let arn = resource
            .arn()
            .ok_or_else(|| format!("The function {name} has no ARN"))?;
        let required = |path: &[&str]| {
            let missing = || format!("The function {name} has no {}", path.join("."));
            resource.text(path).map(str::to_owned).ok_or_else(missing)
        };
        let runtime = resource.text(&["Runtime"]).unwrap_or("none");
        if !runtime.starts_with("provided.") {
            return Err(format!(
                "The runtime {runtime} of the function {name} does not run here: \
                 only provided.* does, whose code is an executable"
            ));
        }
        architecture(resource, &name)?;
        let number = |name: &str| {
            let value = resource.property(&[name])?;
            value.as_u64().or_else(|| value.as_str()?.parse().ok())
        };
        let variables = resource.property(&["Environment", "Variables"]);
        Ok(FunctionSettings {
            region: arn.split(':').nth(3).unwrap_or("us-east-1").to_owned(),
            role: required(&["Role"])?,
            handler: resource
                .text(&["Handler"])
                .unwrap_or("bootstrap")
                .to_owned(),
            code: CodeLocation {
                bucket: required(&["Code", "S3Bucket"])?,
                key: required(&["Code", "S3Key"])?,
                version: resource
                    .text(&["Code", "S3ObjectVersion"])
                    .map(str::to_owned),
            },
            variables: variables
                .and_then(Value::as_object)
                .into_iter()
                .flatten()
                .map(|(name, value)| (name.clone(), scalar(value)))
                .collect(),
            timeout: Duration::from_secs(number("Timeout").unwrap_or(3)),
            memory: number("MemorySize").unwrap_or(128),
            log_group: resource
                .text(&["LoggingConfig", "LogGroup"])
                .map_or_else(|| format!("/aws/lambda/{name}"), str::to_owned),
            json_logs: resource.text(&["LoggingConfig", "LogFormat"]) == Some("JSON"),
            reserved_concurrency: number("ReservedConcurrentExecutions")
                .map(|reserved| u32::try_from(reserved).unwrap_or(u32::MAX)),
            arn: arn.to_owned(),
            name,
        })
    }
}

/// Refuses what this machine's processor cannot run.
fn architecture(resource: &Resource, name: &str) -> Result<(), String> {
    let wanted = resource
        .property(&["Architectures"])
        .and_then(|list| list.get(0)?.as_str())
        .unwrap_or("x86_64");
    let here = match std::env::consts::ARCH {
        "aarch64" => "arm64",
        other => other,
    };
    match wanted == here {
        true => Ok(()),
        false => Err(format!(
            "The function {name} is for {wanted}, and this machine is {here}"
        )),
    }
}

/// A value as CloudFormation makes text of it.
fn scalar(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// An `AWS::Lambda::Permission`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct InvokePermission {
    function: String,
    principal: String,
    source_arn: Option<String>,
}

impl InvokePermission {
    /// The permission, if it is one to invoke.
    pub(super) fn of(resource: &Resource) -> Option<InvokePermission> {
        let action = resource.text(&["Action"])?;
        matches!(action, "lambda:InvokeFunction" | "lambda:*").then_some(())?;
        Some(InvokePermission {
            function: resource.text(&["FunctionName"])?.to_owned(),
            principal: resource.text(&["Principal"])?.to_owned(),
            source_arn: resource.text(&["SourceArn"]).map(str::to_owned),
        })
    }

    /// Whether it is about this function, service and resource.
    pub(super) fn lets(
        &self,
        function: &FunctionSettings,
        service: &str,
        source_arn: &str,
    ) -> bool {
        (self.function == function.name || self.function == function.arn)
            && (self.principal == service || self.principal == "*")
            && self
                .source_arn
                .as_ref()
                .is_none_or(|pattern| matches_arn(pattern, source_arn))
    }
}
