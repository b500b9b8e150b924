//! An attribute the resource does not have.
use cfn::Stack;
use cfn::cloudwatch::Alarm;
use cfn::sns::Topic;

struct Site;

fn main() {
    let mut stack = Stack::<Site>::new("A site.");
    let topic = stack.add("Topic", Topic::new());
    stack.add("Alarm", Alarm::new().alarm_actions([topic.arn()]));
}
