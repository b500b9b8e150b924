//! A whole resource where one of its values belongs.
use cfn::Stack;
use cfn::policy::{Policy, deny_every};
use cfn::s3::{Bucket, BucketPolicy};

struct Site;

fn main() {
    let mut stack = Stack::<Site>::new("A site.");
    let photos = stack.add("Photos", Bucket::new());
    let policy = Policy::new([deny_every("s3", [photos.arn() + "/*"])]);
    stack.add(
        "Policy",
        BucketPolicy::new().bucket(Bucket::new()).policy_document(policy),
    );
}
