//! Reading through an address of S3, as CloudFront reads an origin.

use bytes::Bytes;
use http::{Method, Request, Response, StatusCode};
use percent_encoding::percent_decode_str;

use super::Buckets;
use super::refusal::{Refusal, no_such_key, refusal};
use super::reply;
use crate::iam::{Access, Context, Decision, Permissions, Requester};

impl Buckets {
    /// Answers a GET or HEAD of `/{key}` in a bucket as S3's REST endpoint does,
    /// errors included.
    ///
    /// Who reads is a service on behalf of a resource (`AWS:SourceArn`), or
    /// anonymous. A missing object is only told to who may list the bucket
    /// (<https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html>).
    /// What comes from CloudFront comes encrypted: `aws:SecureTransport` holds.
    pub fn answer(
        &self,
        permissions: &Permissions,
        requester: Requester<'_>,
        source_arn: Option<&str>,
        bucket: &str,
        request: &Request<Bytes>,
    ) -> Response<Bytes> {
        let context = Context::new().with("aws:SecureTransport", "true");
        let context = match source_arn {
            Some(arn) => context.with("aws:SourceArn", arn),
            None => context,
        };
        let may = |action: &str, resource: String| {
            let access = Access {
                action,
                resource: &resource,
            };
            permissions.allows_in_bucket(requester, bucket, access, &context) == Decision::Allowed
        };
        let path = request.uri().path();
        self.read(bucket, request, may)
            .unwrap_or_else(|refusal| refusal.response(path, request.method() == Method::GET))
    }

    fn read(
        &self,
        bucket: &str,
        request: &Request<Bytes>,
        may: impl Fn(&str, String) -> bool,
    ) -> Result<Response<Bytes>, Refusal> {
        let denied = || refusal(StatusCode::FORBIDDEN, "AccessDenied", "Access Denied");
        // A service that signs has no other verbs to send here.
        if !matches!(*request.method(), Method::GET | Method::HEAD) {
            return Err(denied());
        }
        // Before any permission: S3 tells anybody that there is no such bucket.
        self.bucket(bucket)?;
        let path = request.uri().path();
        let key = percent_decode_str(path.strip_prefix('/').unwrap_or(path))
            .decode_utf8()
            .map_err(|_| denied())?;
        if !may("s3:GetObject", format!("arn:aws:s3:::{bucket}/{key}")) {
            return Err(denied());
        }
        let found = match key.is_empty() {
            true => None,
            false => self.get(bucket, &key, None)?,
        };
        let Some(object) = found else {
            return match may("s3:ListBucket", format!("arn:aws:s3:::{bucket}")) {
                true => Err(no_such_key(&key)),
                false => Err(denied()),
            };
        };
        reply::read(object, request.headers(), request.method() == Method::GET)
    }
}
