//! Environment variables as a list of texts.
use cfn::Stack;
use cfn::lambda::function::Environment;

struct Site;

fn main() {
    let stack = Stack::<Site>::new("A site.");
    let environment = Environment::<Site>::new().variables(["TABLE=visits"]);
    let _ = (stack, environment);
}
