//! A bucket's action granted on its objects.
use cfn::Handle;
use cfn::action::s3;
use cfn::policy::Statement;
use cfn::s3::Bucket;

struct Site;

fn list(photos: &Handle<Bucket<Site>>) -> Statement<Site> {
    photos.grant("*", [s3::Bucket::ListBucket])
}

fn main() {}
