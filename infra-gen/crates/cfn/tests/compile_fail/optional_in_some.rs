//! An optional property wrapped in `Some`.
use cfn::Stack;
use cfn::sns::Topic;

struct Site;

fn main() {
    let mut stack = Stack::<Site>::new("A site.");
    stack.add("Topic", Topic::new().display_name(Some("Alarms")));
}
