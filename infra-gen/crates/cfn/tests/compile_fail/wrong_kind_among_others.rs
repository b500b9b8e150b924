//! One wrong reference in a list of right ones.
use cfn::{Stack, list};
use cfn::cloudwatch::Alarm;
use cfn::sns::Topic;
use cfn::sqs::Queue;

struct Site;

fn main() {
    let mut stack = Stack::<Site>::new("A site.");
    let topic = stack.add("Topic", Topic::new());
    let queue = stack.add("Queue", Queue::new());
    stack.add("Alarm", Alarm::new().alarm_actions(list![topic.topic_arn(), queue.arn()]));
}
