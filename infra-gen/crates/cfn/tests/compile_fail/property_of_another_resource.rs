//! A property that only another resource type has.
use cfn::Stack;
use cfn::sns::Topic;

struct Site;

fn main() {
    let mut stack = Stack::<Site>::new("A site.");
    stack.add("Topic", Topic::new().visibility_timeout(30));
}
