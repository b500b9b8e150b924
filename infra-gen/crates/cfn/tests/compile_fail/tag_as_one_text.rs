//! A tag written as one text.
use cfn::Stack;
use cfn::s3::Bucket;

struct Site;

fn main() {
    let mut stack = Stack::<Site>::new("A site.");
    stack.add("Photos", Bucket::new().tags(["team=web"]));
}
