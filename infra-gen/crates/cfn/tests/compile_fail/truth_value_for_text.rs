//! A truth value where text belongs.
use cfn::Stack;
use cfn::s3::Bucket;

struct Site;

fn main() {
    let mut stack = Stack::<Site>::new("A site.");
    stack.add("Photos", Bucket::new().bucket_name(true));
}
