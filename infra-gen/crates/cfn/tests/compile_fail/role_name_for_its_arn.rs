//! A role's name where its ARN belongs.
use cfn::Stack;
use cfn::iam::Role;
use cfn::lambda::{Function, function::Code};
use cfn::policy::{Policy, Principal, trust};

struct Site;

fn main() {
    let mut stack = Stack::<Site>::new("A site.");
    let trusted = Policy::new([trust(Principal::Service("lambda.amazonaws.com"))]);
    let role = stack.add("Role", Role::new().assume_role_policy_document(trusted));
    let code = Code::new().s3_bucket("archives").s3_key("hello.zip");
    stack.add("Hello", Function::new().code(code).role(role.role_name()));
}
