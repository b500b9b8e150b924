//! Presigned uploads of product pictures to S3.

use std::collections::BTreeMap;
use std::time::{Duration, UNIX_EPOCH};

use aws_config::SdkConfig;
use aws_sdk_s3::Client;
use aws_sdk_s3::config::{Builder, RequestChecksumCalculation};
use aws_sdk_s3::presigning::PresigningConfig;
use shop_domain::contract::headers::CACHE_IMMUTABLE;
use shop_domain::contract::limits::UPLOAD_SECONDS;
use shop_domain::id::ProductId;
use shop_domain::ports::{StoreError, Upload, UploadSigner};
use shop_domain::product::Media;
use shop_domain::time::Timestamp;

/// Signs uploads to the media bucket with the function's own credentials.
#[derive(Debug, Clone)]
pub struct Uploads {
    client: Client,
    bucket: String,
}

impl Uploads {
    /// Uploads to this bucket.
    pub fn new(config: &SdkConfig, bucket: String) -> Uploads {
        let builder = Builder::from(config)
            // The default would sign the checksum of an empty body.
            .request_checksum_calculation(RequestChecksumCalculation::WhenRequired)
            // An endpoint that is not AWS may not know names of buckets as hosts.
            .force_path_style(config.endpoint_url().is_some());
        Uploads {
            client: Client::from_conf(builder.build()),
            bucket,
        }
    }
}

impl UploadSigner for Uploads {
    /// S3 refuses an upload of another size, type or cache control than
    /// signed: all three are in the signature.
    async fn sign(
        &self,
        product_id: &ProductId,
        media: &Media,
        now: Timestamp,
    ) -> Result<Upload, StoreError> {
        let size = i64::try_from(media.size).map_err(StoreError::broken)?;
        let validity = PresigningConfig::builder()
            .start_time(UNIX_EPOCH + Duration::from_secs(now.unix()))
            .expires_in(Duration::from_secs(UPLOAD_SECONDS))
            .build()
            .map_err(StoreError::broken)?;
        let signed = self
            .client
            .put_object()
            .bucket(&self.bucket)
            .key(media.key(product_id))
            .content_type(media.media_type.as_str())
            .content_length(size)
            .cache_control(CACHE_IMMUTABLE)
            .presigned(validity)
            .await
            .map_err(StoreError::broken)?;
        // The SDK lists all it would send, such as the trace of this invocation.
        let headers: BTreeMap<String, String> = signed
            .headers()
            .filter(|(name, _)| is_signed(signed.uri(), name))
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        Ok(Upload {
            url: signed.uri().to_owned(),
            method: "PUT",
            headers,
            expires_at: now.plus_seconds(UPLOAD_SECONDS),
        })
    }
}

/// Whether a presigned URL names this header among those that it signs.
fn is_signed(url: &str, header: &str) -> bool {
    url.split(['?', '&'])
        .find_map(|parameter| parameter.strip_prefix("X-Amz-SignedHeaders="))
        .is_some_and(|names| names.split("%3B").any(|name| name == header))
}

#[cfg(test)]
mod tests {
    use super::*;

    const URL: &str = "https://b.s3.amazonaws.com/k?x-id=PutObject\
        &X-Amz-SignedHeaders=cache-control%3Bcontent-length%3Bhost&X-Amz-Signature=0";

    #[test]
    fn a_signed_header_is_listed() {
        assert!(is_signed(URL, "cache-control"));
        assert!(is_signed(URL, "content-length"));
    }

    #[test]
    fn an_unsigned_header_is_not_listed() {
        assert!(!is_signed(URL, "x-amzn-trace-id"));
        assert!(!is_signed(URL, "control"));
        assert!(!is_signed("https://b.s3.amazonaws.com/k", "host"));
    }
}
