//! A log group's ARN as an alarm's action.
use cfn::Stack;
use cfn::cloudwatch::Alarm;
use cfn::logs::LogGroup;

struct Site;

fn main() {
    let mut stack = Stack::<Site>::new("A site.");
    let group = stack.add("Group", LogGroup::new());
    stack.add("Alarm", Alarm::new().alarm_actions([group.arn()]));
}
