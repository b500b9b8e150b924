//! Reading objects, granted on the bucket instead of its objects.
use cfn::Handle;
use cfn::action::s3::Object;
use cfn::policy::{Statement, allow};
use cfn::s3::Bucket;

struct Site;

fn read(photos: &Handle<Bucket<Site>>) -> Statement<Site> {
    allow([Object::GetObject]).on([photos.arn()])
}

fn main() {}
