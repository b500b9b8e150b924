//! A number in quotes.
use cfn::Stack;
use cfn::sqs::Queue;

struct Site;

fn main() {
    let mut stack = Stack::<Site>::new("A site.");
    stack.add("Jobs", Queue::new().visibility_timeout("30"));
}
