//! A function without its role.
use cfn::Stack;
use cfn::lambda::{Function, function::Code};

struct Site;

fn main() {
    let mut stack = Stack::<Site>::new("A site.");
    let code = Code::new().s3_bucket("archives").s3_key("hello.zip");
    stack.add("Hello", Function::new().code(code));
}
