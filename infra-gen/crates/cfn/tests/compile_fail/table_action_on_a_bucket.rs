//! A table's action on a bucket.
use cfn::Handle;
use cfn::action::dynamodb::Table;
use cfn::policy::{Statement, allow};
use cfn::s3::Bucket;

struct Site;

fn read(photos: &Handle<Bucket<Site>>) -> Statement<Site> {
    allow([Table::GetItem]).on([photos.arn()])
}

fn main() {}
