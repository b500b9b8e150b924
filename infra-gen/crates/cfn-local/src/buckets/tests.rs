//! Buckets on disk, and their endpoint.

use std::time::{Duration, SystemTime};

use arc_swap::ArcSwap;
use http::{Request, Response, StatusCode};
use serde_json::json;
use tempfile::TempDir;

use super::*;
use crate::deployed::{DeployedStack, Deployment, Resource};
use crate::iam::{Permissions, Requester, Usage};
use crate::signature::testing::{TestKey, send, sign};
use crate::signature::{IssuedKey, KeyRing, Principal};

const DISTRIBUTION: &str = "arn:aws:cloudfront::000000000000:distribution/E1";

fn opened(versions: bool) -> (TempDir, Buckets) {
    let folder = tempfile::tempdir().unwrap();
    let buckets = Buckets::open(folder.path()).unwrap();
    let status = if versions { "Enabled" } else { "Suspended" };
    let properties = json!({"VersioningConfiguration": {"Status": status}});
    buckets.create("bucket", &properties).unwrap();
    (folder, buckets)
}

fn put(buckets: &Buckets, key: &str, body: &'static str) -> ObjectInfo {
    let body = Bytes::from_static(body.as_bytes());
    let metadata = ObjectMetadata::typed("text/plain").with("cache-control", "no-store");
    buckets.put("bucket", key, &body, metadata).unwrap()
}

fn body(buckets: &Buckets, key: &str) -> Option<String> {
    let object = buckets.get("bucket", key, None).unwrap()?;
    Some(String::from_utf8(object.body.to_vec()).unwrap())
}

#[test]
fn objects_outlive_the_process() {
    let (folder, buckets) = opened(true);
    let long = "x/".repeat(500);
    for key in ["a", "a/b", "../../etc", "ü/ \u{1f600}", ".", &long] {
        put(&buckets, key, "body");
    }
    drop(buckets);
    let buckets = Buckets::open(folder.path()).unwrap();
    for key in ["a", "a/b", "../../etc", "ü/ \u{1f600}", ".", &long] {
        assert_eq!(body(&buckets, key).as_deref(), Some("body"), "{key}");
    }
    let info = buckets.head("bucket", "a", None).unwrap().unwrap();
    assert_eq!(info.etag, "\"841a2d689ad86bd1611447453c22c6fc\"");
    assert_eq!(info.metadata.headers["cache-control"], "no-store");
    assert!(matches!(
        buckets.put(
            "bucket",
            &"x".repeat(1025),
            &Bytes::new(),
            ObjectMetadata::default()
        ),
        Err(BucketError::KeyTooLong)
    ));
}

#[test]
fn what_a_killed_process_left_half_done_is_cleared() {
    let (folder, buckets) = opened(true);
    put(&buckets, "a", "1");
    drop(buckets);
    let bodies = folder.path().join("bucket/bodies");
    std::fs::write(bodies.join("0-7"), "no record").unwrap();
    std::fs::write(folder.path().join("bucket/records/0-8.unfinished"), "{").unwrap();
    let buckets = Buckets::open(folder.path()).unwrap();
    assert_eq!(body(&buckets, "a").as_deref(), Some("1"));
    assert_eq!(std::fs::read_dir(bodies).unwrap().count(), 1);
}

#[test]
fn what_could_not_be_stored_takes_no_room() {
    let (folder, buckets) = opened(true);
    put(&buckets, "a", "1");
    let bucket = folder.path().join("bucket");
    let bodies = || std::fs::read_dir(bucket.join("bodies")).unwrap().count();
    assert_eq!(bodies(), 1);
    // No record can be written where no folder is.
    std::fs::remove_dir_all(bucket.join("records")).unwrap();
    let two = Bytes::from_static(b"2");
    let stored = buckets.put("bucket", "b", &two, ObjectMetadata::default());
    assert!(stored.is_err());
    assert_eq!(bodies(), 1);
}

#[test]
fn versions_are_kept_until_each_is_deleted() {
    let (_folder, buckets) = opened(true);
    let first = put(&buckets, "a", "1").version_id.unwrap();
    put(&buckets, "a", "2");
    let marker = buckets.delete_object("bucket", "a", None).unwrap().unwrap();
    assert_eq!(body(&buckets, "a"), None);
    let old = buckets.get("bucket", "a", Some(&first)).unwrap().unwrap();
    assert_eq!(old.body, "1");
    assert_eq!(
        buckets.delete("bucket").unwrap_err().to_string(),
        "The bucket you tried to delete is not empty. You must delete all versions in the bucket."
    );
    buckets.delete_object("bucket", "a", Some(&marker)).unwrap();
    assert_eq!(body(&buckets, "a").as_deref(), Some("2"));
}

#[test]
fn without_versions_there_is_only_the_newest() {
    let (_folder, buckets) = opened(false);
    put(&buckets, "a", "1");
    put(&buckets, "a", "2");
    assert_eq!(body(&buckets, "a").as_deref(), Some("2"));
    assert!(matches!(
        buckets.delete("bucket"),
        Err(BucketError::NotEmpty)
    ));
    buckets.delete_object("bucket", "a", None).unwrap();
    buckets.delete("bucket").unwrap();
    assert!(!buckets.exists("bucket"));
    buckets.delete("bucket").unwrap();
}

#[test]
fn a_listing_has_pages_and_folders() {
    let (_folder, buckets) = opened(true);
    for key in ["a/1", "a/2", "a/3", "b", "c/1"] {
        put(&buckets, key, "x");
    }
    buckets.delete_object("bucket", "a/2", None).unwrap();
    let mut request = ListingRequest {
        limit: Some(2),
        ..ListingRequest::default()
    };
    let mut keys = Vec::new();
    loop {
        let page = buckets.list("bucket", &request).unwrap();
        assert!(page.objects.len() <= 2);
        keys.extend(page.objects.into_iter().map(|object| object.key));
        match page.next {
            Some(next) => request.after = Some(next),
            None => break,
        }
    }
    assert_eq!(keys, ["a/1", "a/3", "b", "c/1"]);
    let request = ListingRequest {
        delimiter: Some("/".to_owned()),
        ..ListingRequest::default()
    };
    let page = buckets.list("bucket", &request).unwrap();
    assert_eq!(page.prefixes, ["a/", "c/"]);
    assert_eq!(page.objects.len(), 1);
}

#[test]
fn lifecycle_rules_delete_what_is_too_old() {
    let folder = tempfile::tempdir().unwrap();
    let buckets = Buckets::open(folder.path()).unwrap();
    let properties = json!({
        "VersioningConfiguration": {"Status": "Enabled"},
        "LifecycleConfiguration": {"Rules": [
            {"Status": "Enabled", "NoncurrentVersionExpiration": {"NoncurrentDays": 30}},
            {"Status": "Enabled", "Prefix": "templates/", "ExpirationInDays": 90},
            {"Status": "Disabled", "ExpirationInDays": 1},
        ]},
    });
    buckets.create("bucket", &properties).unwrap();
    let first = put(&buckets, "a", "1").version_id.unwrap();
    put(&buckets, "a", "2");
    put(&buckets, "templates/t", "t");
    let days = |days: u64| SystemTime::now() + Duration::from_secs(days * 24 * 3600);
    assert_eq!(buckets.expire(days(29)).unwrap(), 0);
    assert_eq!(buckets.expire(days(31)).unwrap(), 1);
    assert!(buckets.head("bucket", "a", Some(&first)).unwrap().is_none());
    assert_eq!(buckets.expire(days(91)).unwrap(), 1);
    assert_eq!(body(&buckets, "templates/t"), None);
    assert_eq!(body(&buckets, "a").as_deref(), Some("2"));
}

fn resource(type_name: &str, id: &str, properties: Value) -> Resource {
    Resource {
        logical_id: id.to_owned(),
        type_name: type_name.to_owned(),
        physical_id: id.to_owned(),
        properties,
        attributes: [(
            "Arn".to_owned(),
            json!(format!("arn:aws:iam::000000000000:role/{id}")),
        )]
        .into(),
    }
}

/// A distribution may read and, if so, list; a role may write below `media/`.
fn permissions(list: bool) -> Permissions {
    let actions = if list {
        json!(["s3:GetObject", "s3:ListBucket"])
    } else {
        json!("s3:GetObject")
    };
    let policy = json!({"Bucket": "bucket", "PolicyDocument": {"Statement": [
        {"Effect": "Allow", "Action": actions,
         "Resource": ["arn:aws:s3:::bucket", "arn:aws:s3:::bucket/*"],
         "Principal": {"Service": "cloudfront.amazonaws.com"},
         "Condition": {"StringEquals": {"AWS:SourceArn": DISTRIBUTION}}},
        {"Effect": "Deny", "Action": "s3:*", "Principal": "*",
         "Resource": ["arn:aws:s3:::bucket", "arn:aws:s3:::bucket/*"],
         "Condition": {"Bool": {"aws:SecureTransport": "false"}}},
    ]}});
    let role = json!({"Policies": [{"PolicyDocument": {"Statement": {
        "Effect": "Allow", "Action": "s3:PutObject", "Resource": "arn:aws:s3:::bucket/media/*",
    }}}]});
    let deployment = Deployment {
        stacks: vec![DeployedStack {
            name: "s".to_owned(),
            region: "eu-central-1".to_owned(),
            resources: vec![
                resource("AWS::S3::BucketPolicy", "P", policy),
                resource("AWS::IAM::Role", "Writer", role),
            ],
        }],
    };
    Permissions::of(&deployment, Arc::new(Usage::default()))
        .with_administrator("arn:aws:iam::000000000000:user/admin")
}

#[test]
fn cloudfront_reads_what_the_policy_lets_its_distribution_read() {
    let (_folder, buckets) = opened(true);
    put(&buckets, "index.html", "page");
    let read = |list, distribution: &str, key: &str| {
        let request = http::Request::get(format!("/{key}")).body(Bytes::new());
        let service = Requester::Service("cloudfront.amazonaws.com");
        let permissions = permissions(list);
        let source = Some(distribution);
        let answer = buckets.answer(&permissions, service, source, "bucket", &request.unwrap());
        (answer.status().as_u16(), answer.into_body())
    };
    let other = "arn:aws:cloudfront::000000000000:distribution/E2";
    assert_eq!(read(false, DISTRIBUTION, "index.html").1, "page");
    assert_eq!(read(true, other, "index.html").0, 403);
    assert_eq!(read(false, DISTRIBUTION, "no").0, 403);
    assert_eq!(read(true, DISTRIBUTION, "no").0, 404);
}

struct Served {
    _folder: TempDir,
    buckets: Arc<Buckets>,
    address: String,
    writer: IssuedKey,
    admin: IssuedKey,
}

/// The endpoint on a port of its own.
async fn served() -> Served {
    let (folder, buckets) = opened(true);
    let buckets = Arc::new(buckets);
    let keys = Arc::new(KeyRing::default());
    let writer = keys.issue(Principal::Role {
        arn: "arn:aws:iam::000000000000:role/Writer".to_owned(),
        session: "F".to_owned(),
    });
    let admin = keys.issue(Principal::User {
        arn: "arn:aws:iam::000000000000:user/admin".to_owned(),
    });
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap().to_string();
    let permissions = Arc::new(ArcSwap::from_pointee(permissions(false)));
    tokio::spawn(serve(listener, Arc::clone(&buckets), keys, permissions));
    Served {
        _folder: folder,
        buckets,
        address,
        writer: writer.unwrap(),
        admin: admin.unwrap(),
    }
}

impl Served {
    fn request(&self, method: &str, path: &str, headers: &[(&str, &str)]) -> Request<Vec<u8>> {
        let mut request = Request::builder()
            .method(method)
            .uri(format!("http://{}{path}", self.address))
            .header("host", &self.address);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        request.body(Vec::new()).unwrap()
    }

    /// A picture, uploaded to an address that was presigned for five bytes of WebP.
    async fn upload(&self, key: &str, media_type: &str, body: &str) -> Response<Bytes> {
        let signed_headers = [("content-length", "5"), ("content-type", "image/webp")];
        let request = self.request("PUT", key, &signed_headers);
        let lifetime = Some(Duration::from_secs(900));
        let writer = TestKey::from(&self.writer);
        let presigned = sign(request, writer, "s3", SystemTime::now(), lifetime);
        let mut request = self.request("PUT", "", &[("content-type", media_type)]);
        *request.uri_mut() = presigned.uri().clone();
        *request.body_mut() = body.as_bytes().to_vec();
        send(request).await
    }

    /// A request that the administrator signed.
    async fn admin(&self, method: &str, path: &str, headers: &[(&str, &str)]) -> Response<Bytes> {
        let request = self.request(method, path, headers);
        let admin = TestKey::from(&self.admin);
        send(sign(request, admin, "s3", SystemTime::now(), None)).await
    }
}

fn code(response: &Response<Bytes>) -> String {
    let text = String::from_utf8_lossy(response.body());
    let code = text.split("<Code>").nth(1).unwrap_or("");
    code.split("</Code>").next().unwrap_or("").to_owned()
}

#[tokio::test]
async fn a_presigned_upload_is_of_the_signed_size_and_type() {
    let served = served().await;
    let path = "/bucket/media/01J9/9f.webp";
    let good = served.upload(path, "image/webp", "12345").await;
    assert_eq!(good.status(), StatusCode::OK, "{good:?}");
    assert_eq!(
        good.headers()["etag"],
        "\"827ccb0eea8a706c4c34a16891f84e7b\""
    );
    for (media_type, body) in [("image/webp", "123456"), ("image/svg+xml", "12345")] {
        let refused = served.upload(path, media_type, body).await;
        assert_eq!(refused.status(), StatusCode::FORBIDDEN);
        assert_eq!(code(&refused), "SignatureDoesNotMatch");
    }
    let elsewhere = served
        .upload("/bucket/index.html", "image/webp", "12345")
        .await;
    assert_eq!(elsewhere.status(), StatusCode::FORBIDDEN);
    assert_eq!(code(&elsewhere), "AccessDenied");
    assert_eq!(body(&served.buckets, "index.html"), None);
}

#[tokio::test]
async fn nobody_reads_without_a_signature() {
    let served = served().await;
    put(&served.buckets, "a", "0123456789");
    for path in ["/bucket/a", "/bucket/missing", "/bucket?list-type=2"] {
        let refused = send(served.request("GET", path, &[])).await;
        assert_eq!(refused.status(), StatusCode::FORBIDDEN, "{path}");
        assert_eq!(code(&refused), "AccessDenied");
    }
}

#[tokio::test]
async fn whole_objects_ranges_and_conditions_are_answered() {
    let served = served().await;
    let etag = put(&served.buckets, "a b", "0123456789").etag;
    let path = "/bucket/a%20b";
    let whole = served.admin("GET", path, &[]).await;
    assert_eq!(whole.body(), "0123456789");
    assert_eq!(whole.headers()["content-type"], "text/plain");
    assert_eq!(whole.headers()["cache-control"], "no-store");
    let head = served.admin("HEAD", path, &[]).await;
    assert_eq!(head.headers()["content-length"], "10");
    let part = served.admin("GET", path, &[("range", "bytes=2-4")]).await;
    assert_eq!(part.status(), StatusCode::PARTIAL_CONTENT);
    assert_eq!(part.headers()["content-range"], "bytes 2-4/10");
    assert_eq!(part.body(), "234");
    let beyond = served.admin("GET", path, &[("range", "bytes=10-")]).await;
    assert_eq!(beyond.status(), StatusCode::RANGE_NOT_SATISFIABLE);
    let same = served.admin("GET", path, &[("if-none-match", &etag)]).await;
    assert_eq!(same.status(), StatusCode::NOT_MODIFIED);
    let other = served.admin("GET", path, &[("if-match", "\"x\"")]).await;
    assert_eq!(other.status(), StatusCode::PRECONDITION_FAILED);
    let missing = served.admin("GET", "/bucket/missing", &[]).await;
    assert_eq!(code(&missing), "NoSuchKey");
    let nowhere = served.admin("GET", "/nowhere/a", &[]).await;
    assert_eq!(code(&nowhere), "NoSuchBucket");
    let list = served
        .admin("GET", "/bucket?list-type=2&prefix=a", &[])
        .await;
    assert!(String::from_utf8_lossy(list.body()).contains("<Key>a b</Key>"));
    let gone = served.admin("DELETE", path, &[]).await;
    assert_eq!(gone.status(), StatusCode::NO_CONTENT);
    assert_eq!(body(&served.buckets, "a b"), None);
}

#[tokio::test]
async fn pages_of_other_origins_are_let_in_by_rules_only() {
    let served = served().await;
    let asked = [
        ("origin", "https://a.example"),
        ("access-control-request-method", "PUT"),
    ];
    let refused = send(served.request("OPTIONS", "/bucket/a", &asked)).await;
    assert_eq!(refused.status(), StatusCode::FORBIDDEN);
    let rule = json!({"AllowedOrigins": ["https://a.example"], "AllowedMethods": ["PUT"]});
    let properties = json!({"CorsConfiguration": {"CorsRules": [rule]}});
    served.buckets.create("bucket", &properties).unwrap();
    let allowed = send(served.request("OPTIONS", "/bucket/a", &asked)).await;
    assert_eq!(
        allowed.headers()["access-control-allow-origin"],
        "https://a.example"
    );
}

#[test]
fn a_bucket_changed_by_hand_shows_what_it_is() {
    let (folder, buckets) = opened(true);
    let said = json!({
        "VersioningConfiguration": {"Status": "Enabled"},
        "CorsConfiguration": {"CorsRules": [
            {"AllowedOrigins": ["https://a"], "AllowedMethods": ["PUT"], "AllowedHeaders": ["*"]}
        ]},
        "LifecycleConfiguration": {"Rules": [{"Status": "Enabled", "Prefix": "x/",
            "NoncurrentVersionExpiration": {"NoncurrentDays": 30}}]},
    });
    buckets.create("bucket", &said).unwrap();
    assert_eq!(buckets.actual("bucket", &said), Some(said.clone()));
    assert_eq!(buckets.actual("others", &said), None);

    let mut changed = said.clone();
    changed["VersioningConfiguration"]["Status"] = json!("Suspended");
    changed["CorsConfiguration"]["CorsRules"][0]["AllowedOrigins"] = json!(["*"]);
    changed["LifecycleConfiguration"]["Rules"][0]["NoncurrentVersionExpiration"] =
        json!({"NoncurrentDays": 1});
    buckets.create("bucket", &changed).unwrap();
    assert_eq!(buckets.actual("bucket", &said), Some(changed));

    // One whose folder somebody deleted is gone, and can be made again.
    std::fs::remove_dir_all(folder.path().join("bucket")).unwrap();
    assert_eq!(buckets.actual("bucket", &said), None);
    buckets.create("bucket", &said).unwrap();
    assert_eq!(buckets.actual("bucket", &said), Some(said));
}
