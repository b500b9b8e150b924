//! What stands behind a distribution.

use cfn::ResourceRef;
use serde_json::Value;

use crate::subject::{Subject, items, property, sub_template};

/// An origin of a distribution.
pub(super) struct Origin<'t> {
    /// Where it stands.
    pub(super) path: String,
    /// The origin itself.
    pub(super) body: &'t Value,
}

/// The origins of a distribution.
pub(super) fn origins<'t>(distribution: &ResourceRef<'t>) -> Vec<Origin<'t>> {
    let origins = items(property(distribution, &["DistributionConfig", "Origins"]));
    let numbered = origins.iter().enumerate();
    numbered
        .map(|(n, body)| Origin {
            path: format!("Properties.DistributionConfig.Origins[{n}]"),
            body,
        })
        .collect()
}

impl<'t> Origin<'t> {
    pub(super) fn get(&self, key: &str) -> &'t Value {
        self.body.get(key).unwrap_or(&Value::Null)
    }

    /// The REST API of the template that it is, by logical id.
    pub(super) fn api(&self, subject: &Subject<'t>) -> Option<&'t str> {
        let domain = self.get("DomainName");
        sub_template(domain).filter(|text| text.contains(".execute-api."))?;
        let api = subject
            .referred(domain, "AWS::ApiGateway::RestApi")
            .next()?;
        Some(api.logical_id)
    }
}
