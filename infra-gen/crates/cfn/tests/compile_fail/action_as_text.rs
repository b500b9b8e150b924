//! An IAM action written as text.
use cfn::Handle;
use cfn::policy::{Statement, allow};
use cfn::s3::Bucket;

struct Site;

fn read(photos: &Handle<Bucket<Site>>) -> Statement<Site> {
    allow(["s3:GetObject"]).on([photos.objects("*")])
}

fn main() {}
