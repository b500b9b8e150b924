//! A text parameter where an integer belongs.
use cfn::{Parameter, Stack};
use cfn::sqs::Queue;

struct Site;

fn main() {
    let mut stack = Stack::<Site>::new("A site.");
    let timeout = stack.parameter("Timeout", Parameter::text("In seconds."));
    stack.add("Jobs", Queue::new().visibility_timeout(timeout));
}
