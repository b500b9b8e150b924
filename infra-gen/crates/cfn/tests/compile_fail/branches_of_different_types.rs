//! A condition between a text and a number.
use cfn::{Parameter, Stack, equals};
use cfn::sqs::Queue;

struct Site;

fn main() {
    let mut stack = Stack::<Site>::new("A site.");
    let stage = stack.parameter("Stage", Parameter::text("Which stage."));
    let live = stack.condition("Live", equals(stage, "live"));
    stack.add("Jobs", Queue::new().visibility_timeout(live.choose(30, "forever")));
}
