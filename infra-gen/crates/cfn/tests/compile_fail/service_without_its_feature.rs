//! A service whose resource types are not generated.
use cfn::Stack;
use cfn::ec2::Instance;

struct Site;

fn main() {
    let mut stack = Stack::<Site>::new("A site.");
    stack.add("Server", Instance::new());
}
