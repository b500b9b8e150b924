//! A property that only AWS sets.
use cfn::Stack;
use cfn::sqs::Queue;

struct Site;

fn main() {
    let mut stack = Stack::<Site>::new("A site.");
    stack.add("Jobs", Queue::new().arn("arn:aws:sqs:eu-west-1:111122223333:jobs"));
}
