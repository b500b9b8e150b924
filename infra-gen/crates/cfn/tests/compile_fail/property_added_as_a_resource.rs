//! A property type where a resource belongs.
use cfn::Stack;
use cfn::lambda::function::Code;

struct Site;

fn main() {
    let mut stack = Stack::<Site>::new("A site.");
    stack.add("Code", Code::new().s3_bucket("archives").s3_key("hello.zip"));
}
