//! The CloudFront operations.

use async_trait::async_trait;
use aws_sdk_cloudfront::types as sdk;

use super::{Aws, refusal};
use crate::cloud::{Cdn, CloudError, CloudErrorKind, CloudResult};

#[async_trait]
impl Cdn for Aws {
    async fn invalidate(
        &self,
        distribution: &str,
        paths: &[String],
        reference: &str,
    ) -> CloudResult<String> {
        const ACTION: &str = "cloudfront:CreateInvalidation";
        let invalid = |error: aws_sdk_cloudfront::error::BuildError| {
            CloudError::new(ACTION, distribution, CloudErrorKind::Invalid, "").with_source(error)
        };
        let paths = sdk::Paths::builder()
            .quantity(i32::try_from(paths.len()).unwrap_or(i32::MAX))
            .set_items(Some(paths.to_vec()))
            .build()
            .map_err(invalid)?;
        let batch = sdk::InvalidationBatch::builder()
            .paths(paths)
            .caller_reference(reference)
            .build()
            .map_err(invalid)?;
        let made = self
            .cloudfront
            .create_invalidation()
            .distribution_id(distribution)
            .invalidation_batch(batch)
            .send()
            .await
            .map_err(|error| refusal(ACTION, distribution, error))?;
        Ok(made.invalidation.map(|made| made.id).unwrap_or_default())
    }
}
