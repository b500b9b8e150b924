//! What a template says about a bucket.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::cors::CorsRule;

/// The properties of a bucket that matter here.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct BucketConfig {
    /// `VersioningConfiguration.Status` is `Enabled`.
    pub versions: bool,
    /// `CorsConfiguration.CorsRules`.
    pub cors: Vec<CorsRule>,
    /// `LifecycleConfiguration.Rules` that are enabled.
    pub lifecycle: Vec<LifecycleRule>,
    /// `PublicAccessBlockConfiguration.BlockPublicPolicy`.
    pub blocks_public_policy: bool,
}

/// A rule that deletes.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct LifecycleRule {
    /// Where it holds.
    pub prefix: String,
    /// `ExpirationInDays`.
    pub expiration_days: Option<u64>,
    /// `NoncurrentVersionExpiration.NoncurrentDays`.
    pub noncurrent_days: Option<u64>,
}

impl BucketConfig {
    /// The configuration in the properties of an `AWS::S3::Bucket`.
    pub(super) fn of(properties: &Value) -> BucketConfig {
        let at = |pointer: &str| properties.pointer(pointer);
        let list = |pointer: &str| at(pointer).and_then(Value::as_array).into_iter().flatten();
        BucketConfig {
            versions: at("/VersioningConfiguration/Status").is_some_and(|s| s == "Enabled"),
            cors: list("/CorsConfiguration/CorsRules")
                .map(CorsRule::of)
                .collect(),
            lifecycle: list("/LifecycleConfiguration/Rules")
                .filter(|rule| rule.get("Status").is_some_and(|status| status == "Enabled"))
                // A rule for tagged objects: objects here have no tags.
                .filter(|rule| rule.get("TagFilters").is_none())
                .map(LifecycleRule::of)
                .collect(),
            blocks_public_policy: at("/PublicAccessBlockConfiguration/BlockPublicPolicy")
                .is_some_and(|flag| *flag == true || *flag == "true"),
        }
    }
}

impl BucketConfig {
    /// The properties of a template with this configuration in place of what
    /// they say otherwise. As on AWS, only what the template sets is looked at.
    pub(super) fn beside(&self, properties: &Value) -> Value {
        let said = BucketConfig::of(properties);
        let mut actual = properties.clone();
        let mut put = |property: &str, differs: bool, value: Value| {
            if differs && properties.get(property).is_some() {
                actual[property] = value;
            }
        };
        let status = if self.versions {
            "Enabled"
        } else {
            "Suspended"
        };
        put(
            "VersioningConfiguration",
            self.versions != said.versions,
            json!({ "Status": status }),
        );
        let cors: Vec<Value> = self.cors.iter().map(CorsRule::property).collect();
        put(
            "CorsConfiguration",
            self.cors != said.cors,
            json!({ "CorsRules": cors }),
        );
        let rules: Vec<Value> = self.lifecycle.iter().map(LifecycleRule::property).collect();
        put(
            "LifecycleConfiguration",
            self.lifecycle != said.lifecycle,
            json!({ "Rules": rules }),
        );
        actual
    }
}

impl LifecycleRule {
    /// The rule as a template writes it.
    fn property(&self) -> Value {
        let mut rule = json!({ "Status": "Enabled", "Prefix": self.prefix });
        if let Some(days) = self.expiration_days {
            rule["ExpirationInDays"] = json!(days);
        }
        if let Some(days) = self.noncurrent_days {
            rule["NoncurrentVersionExpiration"] = json!({ "NoncurrentDays": days });
        }
        rule
    }

    fn of(rule: &Value) -> LifecycleRule {
        LifecycleRule {
            prefix: rule
                .get("Prefix")
                .and_then(Value::as_str)
                .unwrap_or_default()
                .to_owned(),
            expiration_days: rule.get("ExpirationInDays").and_then(days),
            noncurrent_days: rule
                .pointer("/NoncurrentVersionExpiration/NoncurrentDays")
                .or_else(|| rule.get("NoncurrentVersionExpirationInDays"))
                .and_then(days),
        }
    }
}

/// A number, as a template may write it.
fn days(value: &Value) -> Option<u64> {
    value.as_u64().or_else(|| value.as_str()?.parse().ok())
}
