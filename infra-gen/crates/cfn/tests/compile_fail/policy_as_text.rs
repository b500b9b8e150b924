//! A policy document as JSON text.
use cfn::Stack;
use cfn::iam::Role;

struct Site;

fn main() {
    let mut stack = Stack::<Site>::new("A site.");
    let trusted = r#"{"Version": "2012-10-17", "Statement": []}"#;
    stack.add("Role", Role::new().assume_role_policy_document(trusted));
}
