//! The operations of S3 that a deployment calls, on buckets of this machine.
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/API_Operations_Amazon_Simple_Storage_Service.html>

use bytes::Bytes;
use cfn_local::buckets::{Buckets, ListingRequest, ObjectMetadata};
use hyper::{HeaderMap, Method, Response, StatusCode};

use super::cloudformation::Parameters;
use super::server::Reply;
use super::xml::{element, maybe, text};

/// The operation a request is for.
pub fn action(method: &Method, query: &Parameters) -> &'static str {
    match (method.as_str(), query.contains_key("list-type")) {
        ("HEAD", _) => "s3:HeadObject",
        ("PUT", _) => "s3:PutObject",
        ("GET", true) => "s3:ListObjectsV2",
        ("GET", false) => "s3:GetObject",
        _ => "s3:Unknown",
    }
}

/// Carries out an operation.
pub fn answer(
    buckets: &Buckets,
    action: &str,
    (bucket, key): (&str, &str),
    query: &Parameters,
    headers: &HeaderMap,
    body: &Bytes,
) -> Reply {
    if !buckets.exists(bucket) {
        return refused(404, "NoSuchBucket", "The specified bucket does not exist");
    }
    match action {
        "s3:HeadObject" => match buckets.head(bucket, key, None).unwrap() {
            Some(info) => {
                let mut response = Response::builder().header("content-length", info.size);
                for (name, value) in &info.metadata.user {
                    response = response.header(format!("x-amz-meta-{name}"), value);
                }
                response.body(Bytes::new()).unwrap()
            }
            None => refused(404, "NotFound", ""),
        },
        "s3:GetObject" => match buckets.get(bucket, key, None).unwrap() {
            Some(object) => Response::new(object.body),
            None => refused(404, "NoSuchKey", "The specified key does not exist."),
        },
        "s3:PutObject" => {
            let metadata = metadata(headers);
            buckets.put(bucket, key, body, metadata).unwrap();
            Response::new(Bytes::new())
        }
        "s3:ListObjectsV2" => {
            let request = ListingRequest {
                prefix: query.get("prefix").cloned().unwrap_or_default(),
                after: query.get("continuation-token").cloned(),
                ..ListingRequest::default()
            };
            let listing = buckets.list(bucket, &request).unwrap();
            let contents = listing.objects.iter().map(|info| {
                let size = text("Size", &info.size.to_string());
                let etag = text("ETag", &info.etag);
                element("Contents", &(text("Key", &info.key) + &size + &etag))
            });
            let more = listing.next.is_some().to_string();
            let inner = contents.collect::<String>()
                + &text("IsTruncated", &more)
                + &maybe("NextContinuationToken", listing.next.as_deref());
            Response::new(element("ListBucketResult", &inner).into())
        }
        other => refused(501, "NotImplemented", other),
    }
}

fn metadata(headers: &HeaderMap) -> ObjectMetadata {
    let get = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let mut metadata = ObjectMetadata::typed(get("content-type").unwrap_or_default());
    if let Some(cache) = get("cache-control") {
        metadata = metadata.with("cache-control", cache);
    }
    let own = headers.iter().filter_map(|(name, value)| {
        let name = name.as_str().strip_prefix("x-amz-meta-")?;
        Some((name.to_owned(), value.to_str().ok()?.to_owned()))
    });
    metadata.user = own.collect();
    metadata
}

fn refused(status: u16, code: &str, message: &str) -> Reply {
    let body = element("Error", &(text("Code", code) + &text("Message", message)));
    let mut response = Response::new(body.into());
    *response.status_mut() = StatusCode::from_u16(status).unwrap();
    response
}
