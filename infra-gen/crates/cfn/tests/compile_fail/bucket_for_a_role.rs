//! A bucket's ARN as a function's role.
use cfn::Stack;
use cfn::lambda::{Function, function::Code};
use cfn::s3::Bucket;

struct Site;

fn main() {
    let mut stack = Stack::<Site>::new("A site.");
    let photos = stack.add("Photos", Bucket::new());
    let code = Code::new().s3_bucket("archives").s3_key("hello.zip");
    stack.add("Hello", Function::new().code(code).role(photos.arn()));
}
