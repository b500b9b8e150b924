//! Actions allowed without saying on what.
use cfn::action::s3::Bucket::ListBucket;
use cfn::policy::{Policy, allow};

struct Site;

fn main() {
    let _: Policy<Site> = Policy::new([allow([ListBucket])]);
}
