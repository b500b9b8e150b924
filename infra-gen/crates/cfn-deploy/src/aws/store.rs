//! The S3 operations.

use async_trait::async_trait;
use aws_sdk_s3::primitives::ByteStream;
use aws_sdk_s3::types as sdk;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;

use super::{Aws, endpoint, refusal};
use crate::cloud::{
    CloudError, CloudErrorKind, CloudResult, ObjectPage, ObjectSummary, ObjectVersion, Objects,
    PutObject, VersionPage,
};

#[async_trait]
impl Objects for Aws {
    async fn head(&self, bucket: &str, key: &str) -> CloudResult<Option<ObjectSummary>> {
        let found = self.s3.head_object().bucket(bucket).key(key).send().await;
        let error = match found {
            Ok(found) => {
                return Ok(Some(ObjectSummary {
                    key: key.to_owned(),
                    size: size(found.content_length),
                    etag: found.e_tag.map(unquoted),
                    metadata: found.metadata.into_iter().flatten().collect(),
                }));
            }
            Err(error) => error,
        };
        // An answer to `HEAD` has no body and thus no code: the status must do.
        let status = error.raw_response().map(|r| r.status().as_u16());
        let subject = subject(bucket, key);
        match status {
            Some(404) => Ok(None),
            Some(403) => Err(CloudError::new(
                "s3:GetObject",
                subject,
                CloudErrorKind::AccessDenied,
                "",
            )),
            _ => Err(refusal("s3:GetObject", &subject, error)),
        }
    }

    async fn put(&self, object: PutObject) -> CloudResult<()> {
        let subject = subject(&object.bucket, &object.key);
        self.s3
            .put_object()
            .bucket(object.bucket)
            .key(object.key)
            .checksum_algorithm(sdk::ChecksumAlgorithm::Sha256)
            .checksum_sha256(BASE64_STANDARD.encode(object.sha256))
            .content_type(object.content_type)
            .set_cache_control(object.cache_control)
            .set_metadata(Some(object.metadata.into_iter().collect()))
            .body(ByteStream::from(object.body))
            .send()
            .await
            .map_err(|error| refusal("s3:PutObject", &subject, error))?;
        Ok(())
    }

    async fn get(&self, bucket: &str, key: &str) -> CloudResult<Vec<u8>> {
        let subject = subject(bucket, key);
        let found = self
            .s3
            .get_object()
            .bucket(bucket)
            .key(key)
            .send()
            .await
            .map_err(|error| refusal("s3:GetObject", &subject, error))?;
        let body = found.body.collect().await.map_err(|error| {
            CloudError::new("s3:GetObject", subject, CloudErrorKind::Unreachable, "")
                .with_source(error)
        })?;
        Ok(body.to_vec())
    }

    async fn list(
        &self,
        bucket: &str,
        prefix: &str,
        page: Option<&str>,
    ) -> CloudResult<ObjectPage> {
        let got = self
            .s3
            .list_objects_v2()
            .bucket(bucket)
            .prefix(prefix)
            .set_continuation_token(page.map(str::to_owned))
            .send()
            .await
            .map_err(|error| refusal("s3:ListBucket", bucket, error))?;
        Ok(ObjectPage {
            objects: got
                .contents
                .into_iter()
                .flatten()
                .filter_map(|object| {
                    Some(ObjectSummary {
                        key: object.key?,
                        size: size(object.size),
                        etag: object.e_tag.map(unquoted),
                        ..ObjectSummary::default()
                    })
                })
                .collect(),
            next: got.next_continuation_token,
        })
    }

    async fn versions(&self, bucket: &str, page: Option<&VersionPage>) -> CloudResult<VersionPage> {
        let got = self
            .s3
            .list_object_versions()
            .bucket(bucket)
            .set_key_marker(page.and_then(|page| page.next_key.clone()))
            .set_version_id_marker(page.and_then(|page| page.next_version.clone()))
            .send()
            .await
            .map_err(|error| refusal("s3:ListBucketVersions", bucket, error))?;
        let version = |key: Option<String>, version_id| {
            Some(ObjectVersion {
                key: key?,
                version_id,
            })
        };
        let mut versions: Vec<_> = got
            .versions
            .into_iter()
            .flatten()
            .filter_map(|found| version(found.key, found.version_id))
            .collect();
        let markers = got.delete_markers.into_iter().flatten();
        versions.extend(markers.filter_map(|found| version(found.key, found.version_id)));
        let more = got.is_truncated.unwrap_or(false);
        Ok(VersionPage {
            versions,
            next_key: got.next_key_marker.filter(|_| more),
            next_version: got.next_version_id_marker.filter(|_| more),
        })
    }

    async fn delete(
        &self,
        bucket: &str,
        versions: &[ObjectVersion],
    ) -> CloudResult<Vec<(ObjectVersion, String)>> {
        let invalid = |error: aws_sdk_s3::error::BuildError| {
            CloudError::new("s3:DeleteObject", bucket, CloudErrorKind::Invalid, "")
                .with_source(error)
        };
        let objects = versions
            .iter()
            .map(|version| {
                sdk::ObjectIdentifier::builder()
                    .key(&version.key)
                    .set_version_id(version.version_id.clone())
                    .build()
            })
            .collect::<Result<Vec<_>, _>>()
            .map_err(invalid)?;
        let delete = sdk::Delete::builder()
            .set_objects(Some(objects))
            .quiet(true)
            .build()
            .map_err(invalid)?;
        let got = self
            .s3
            .delete_objects()
            .bucket(bucket)
            .delete(delete)
            .send()
            .await
            .map_err(|error| refusal("s3:DeleteObject", bucket, error))?;
        Ok(got
            .errors
            .into_iter()
            .flatten()
            .map(|error| {
                let version = ObjectVersion {
                    key: error.key.unwrap_or_default(),
                    version_id: error.version_id,
                };
                (version, error.message.or(error.code).unwrap_or_default())
            })
            .collect())
    }

    fn url(&self, bucket: &str, key: &str) -> String {
        match endpoint(&self.sdk, "S3") {
            Some(endpoint) => format!("{}/{bucket}/{key}", endpoint.trim_end_matches('/')),
            None => format!(
                "https://{bucket}.s3.{}.{}/{key}",
                self.region,
                domain(&self.region)
            ),
        }
    }
}

/// The domain of a region's partition.
fn domain(region: &str) -> &'static str {
    match region.starts_with("cn-") {
        true => "amazonaws.com.cn",
        false => "amazonaws.com",
    }
}

fn subject(bucket: &str, key: &str) -> String {
    format!("s3://{bucket}/{key}")
}

fn unquoted(tag: String) -> String {
    tag.trim_matches('"').to_owned()
}

fn size(bytes: Option<i64>) -> u64 {
    bytes.and_then(|b| u64::try_from(b).ok()).unwrap_or(0)
}
