//! A statement where a whole policy belongs.
use cfn::Stack;
use cfn::iam::Role;
use cfn::policy::{Principal, trust};

struct Site;

fn main() {
    let mut stack = Stack::<Site>::new("A site.");
    let trusted = trust(Principal::Service("lambda.amazonaws.com"));
    stack.add("Role", Role::new().assume_role_policy_document(trusted));
}
