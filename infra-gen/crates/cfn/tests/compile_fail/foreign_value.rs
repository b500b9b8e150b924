//! A value of one stack in a property of another.
use cfn::Stack;
use cfn::sns::Topic;
use cfn::cloudwatch::Alarm;

struct Edge;
struct Site;

fn main() {
    let mut edge = Stack::<Edge>::new("The edge.");
    let mut site = Stack::<Site>::new("A site.");
    let topic = edge.add("Topic", Topic::new());
    site.add("Alarm", Alarm::new().alarm_actions([topic.topic_arn()]));
}
