//! A bucket policy for two buckets.
use cfn::Stack;
use cfn::policy::{Policy, deny_every};
use cfn::s3::{Bucket, BucketPolicy};

struct Site;

fn main() {
    let mut stack = Stack::<Site>::new("A site.");
    let photos = stack.add("Photos", Bucket::new());
    let videos = stack.add("Videos", Bucket::new());
    let policy = BucketPolicy::new()
        .bucket(photos.bucket_name())
        .bucket(videos.bucket_name())
        .policy_document(Policy::new([deny_every("s3", [photos.arn() + "/*"])]));
    stack.add("Policy", policy);
}
