//! Half a second where AWS counts whole ones.
use cfn::Stack;
use cfn::sqs::Queue;

struct Site;

fn main() {
    let mut stack = Stack::<Site>::new("A site.");
    stack.add("Jobs", Queue::new().visibility_timeout(0.5));
}
