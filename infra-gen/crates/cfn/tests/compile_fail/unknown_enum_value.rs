//! A value the enumeration does not have.
use cfn::Stack;
use cfn::s3::{Bucket, bucket::{VersioningConfiguration, VersioningConfigurationStatus}};

struct Site;

fn main() {
    let mut stack = Stack::<Site>::new("A site.");
    let versioning = VersioningConfiguration::new().status(VersioningConfigurationStatus::Enable);
    stack.add("Photos", Bucket::new().versioning_configuration(versioning));
}
