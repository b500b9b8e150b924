//! A bucket whose versioning does not say whether it is on.
use cfn::Stack;
use cfn::s3::{Bucket, bucket::VersioningConfiguration};

struct Site;

fn main() {
    let mut stack = Stack::<Site>::new("A site.");
    let versioning = VersioningConfiguration::new();
    stack.add("Photos", Bucket::new().versioning_configuration(versioning));
}
