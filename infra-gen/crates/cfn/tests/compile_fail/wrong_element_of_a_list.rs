//! Numbers in a list of texts.
use cfn::Stack;
use cfn::lambda::{Function, function::VpcConfig};

struct Site;

fn main() {
    let stack = Stack::<Site>::new("A site.");
    let network = VpcConfig::new().subnet_ids([1, 2]);
    let _ = (stack, Function::<Site>::new().vpc_config(network));
}
