//! A foreign value after one of the stack's own.
use cfn::Stack;
use cfn::cloudwatch::Alarm;
use cfn::sns::Topic;

struct Edge;
struct Site;

fn main() {
    let mut edge = Stack::<Edge>::new("The edge.");
    let mut site = Stack::<Site>::new("A site.");
    let calls = edge.add("Calls", Topic::new());
    let mails = site.add("Mails", Topic::new());
    let alarm = Alarm::new()
        .ok_actions([mails.topic_arn()])
        .alarm_actions([calls.topic_arn()]);
    site.add("Alarm", alarm);
}
