//! How much of a body is inspected.
//!
//! See <https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-setting-body-inspection-limit.html>.

use super::node::{AclError, Node};
use super::request::Source;

/// How much of a body is inspected, in bytes.
#[derive(Debug)]
pub(super) struct BodyLimits {
    cloudfront: usize,
    api: usize,
}

impl BodyLimits {
    /// The limit of a load balancer, which cannot be raised.
    const LEAST: usize = 8 * 1024;
    /// What is inspected unless the web ACL says otherwise.
    const USUAL: usize = 16 * 1024;

    pub(super) fn read(root: &Node<'_>) -> Result<BodyLimits, AclError> {
        let mut limits = BodyLimits {
            cloudfront: BodyLimits::USUAL,
            api: BodyLimits::USUAL,
        };
        let Some(config) = root.get("AssociationConfig") else {
            return Ok(limits);
        };
        config.only(&["RequestBody"])?;
        let Some(bodies) = config.get("RequestBody") else {
            return Ok(limits);
        };
        for (name, entry) in bodies.entries()? {
            entry.only(&["DefaultSizeInspectionLimit"])?;
            let limit = entry.need("DefaultSizeInspectionLimit")?;
            let bytes = match limit.text()? {
                "KB_16" => 16 * 1024,
                "KB_32" => 32 * 1024,
                "KB_48" => 48 * 1024,
                "KB_64" => 64 * 1024,
                _ => return Err(limit.invalid("KB_16, KB_32, KB_48 or KB_64 is needed")),
            };
            match name {
                "CLOUDFRONT" => limits.cloudfront = bytes,
                "API_GATEWAY" => limits.api = bytes,
                // Nothing on this machine is of these kinds.
                "APP_RUNNER_SERVICE" | "COGNITO_USER_POOL" | "VERIFIED_ACCESS_INSTANCE" => {}
                _ => return Err(entry.unsupported()),
            }
        }
        Ok(limits)
    }

    pub(super) fn of(&self, source: Source) -> usize {
        match source {
            Source::CloudFront => self.cloudfront,
            Source::ApiGateway => self.api,
            Source::LoadBalancer => BodyLimits::LEAST,
        }
    }
}
