//! A table whose key does not say whether it is the partition or the sort key.
use cfn::Stack;
use cfn::dynamodb::{Table, table::KeySchema};

struct Site;

fn main() {
    let mut stack = Stack::<Site>::new("A site.");
    let key = KeySchema::new().attribute_name("id");
    stack.add("Visits", Table::new().key_schema([key]));
}
