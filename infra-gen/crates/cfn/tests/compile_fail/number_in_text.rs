//! A number inside text.
use cfn::{Stack, text};
use cfn::sns::Topic;

struct Site;

fn main() {
    let mut stack = Stack::<Site>::new("A site.");
    stack.add("Topic", Topic::new().display_name(text!["Alarms ", 3]));
}
