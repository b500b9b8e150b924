//! Reading for an AWS service, as CloudFront reads through origin access control.

use super::{BucketError, Buckets, Object};
use crate::iam::{Access, Context, Decision, Permissions, Requester};

/// Why S3 does not give an object to a service.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ReadError {
    /// The bucket's policy does not let it, or the object is missing and it
    /// may not know that (403).
    #[error("Access Denied")]
    AccessDenied,
    /// There is no such object (404).
    #[error("The specified key does not exist.")]
    NoSuchKey,
    /// There is no such bucket (404), or the disk refuses (500).
    #[error(transparent)]
    Bucket(#[from] BucketError),
}

impl Buckets {
    /// The current version of an object, if the bucket's policy lets a service
    /// read it on behalf of a resource (`AWS:SourceArn`).
    ///
    /// A missing object is only told to who may list the bucket
    /// (<https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html>).
    /// What comes from CloudFront comes encrypted: `aws:SecureTransport` holds.
    ///
    /// # Errors
    ///
    /// [`ReadError`].
    pub fn read_as_service(
        &self,
        permissions: &Permissions,
        service: &str,
        source_arn: &str,
        bucket: &str,
        key: &str,
    ) -> Result<Object, ReadError> {
        let context = Context::new()
            .with("aws:SourceArn", source_arn)
            .with("aws:SecureTransport", "true");
        let may = |action: &str, resource: String| {
            let access = Access {
                action,
                resource: &resource,
            };
            let requester = Requester::Service(service);
            permissions.allows_in_bucket(requester, bucket, access, &context) == Decision::Allowed
        };
        if !self.exists(bucket) {
            return Err(BucketError::NoSuchBucket(bucket.to_owned()).into());
        }
        if !may("s3:GetObject", format!("arn:aws:s3:::{bucket}/{key}")) {
            return Err(ReadError::AccessDenied);
        }
        match self.get(bucket, key, None)? {
            Some(object) => Ok(object),
            None if may("s3:ListBucket", format!("arn:aws:s3:::{bucket}")) => {
                Err(ReadError::NoSuchKey)
            }
            None => Err(ReadError::AccessDenied),
        }
    }
}
