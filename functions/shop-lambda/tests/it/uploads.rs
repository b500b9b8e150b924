//! Presigned uploads: what is signed cannot be changed.

use aws_config::{BehaviorVersion, Region, SdkConfig};
use aws_sdk_s3::config::{Credentials, SharedCredentialsProvider};
use shop_domain::ports::{Upload, UploadSigner};
use shop_domain::samples::mug;
use shop_domain::time::Timestamp;
use shop_lambda::uploads::Uploads;

async fn signed(endpoint: Option<&str>) -> Upload {
    let credentials = Credentials::new("AKIDEXAMPLE", "secret", None, None, "test");
    let mut config = SdkConfig::builder()
        .behavior_version(BehaviorVersion::latest())
        .region(Region::new("eu-central-1"))
        .credentials_provider(SharedCredentialsProvider::new(credentials));
    config.set_endpoint_url(endpoint.map(str::to_owned));
    let uploads = Uploads::new(&config.build(), "media-bucket".to_owned());
    let detail = mug().detail;
    let now = Timestamp::parse("2026-11-22T10:40:00Z").unwrap();
    let upload = uploads
        .sign(&detail.product_id, &detail.media[0], now)
        .await;
    upload.unwrap()
}

#[tokio::test]
async fn size_type_and_caching_are_signed() {
    let upload = signed(None).await;
    insta::assert_json_snapshot!(upload, @r#"
    {
      "url": "https://media-bucket.s3.eu-central-1.amazonaws.com/media/01J9ZCW3R2K7Q8N5M4B6V0X1YZ/2cea274d0bedc39ec4ab6ba9e59ec889e3ed6fb56a1cf088a64d9b383378dc97.webp?x-id=PutObject&X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIDEXAMPLE%2F20261122%2Feu-central-1%2Fs3%2Faws4_request&X-Amz-Date=20261122T104000Z&X-Amz-Expires=900&X-Amz-SignedHeaders=cache-control%3Bcontent-length%3Bcontent-type%3Bhost&X-Amz-Signature=a5b143359383164878d6972193b76a60d204b1a2b906ee6018d509e9dd5a300e",
      "method": "PUT",
      "headers": {
        "cache-control": "public, max-age=31536000, immutable",
        "content-length": "48213",
        "content-type": "image/webp"
      },
      "expiresAt": "2026-11-22T10:55:00Z"
    }
    "#);
}

#[tokio::test]
async fn another_endpoint_gets_the_bucket_in_the_path() {
    let upload = signed(Some("http://127.0.0.1:5015")).await;
    assert!(
        upload
            .url
            .starts_with("http://127.0.0.1:5015/media-bucket/media/01J9"),
        "{}",
        upload.url
    );
}
