//! A truth value in quotes, as other tools accept it.
use cfn::Stack;
use cfn::dynamodb::{Table, table::{KeySchema, KeyType}};

struct Site;

fn main() {
    let mut stack = Stack::<Site>::new("A site.");
    let key = KeySchema::new().attribute_name("id").key_type(KeyType::Hash);
    let table = Table::new().key_schema([key]);
    stack.add("Visits", table.deletion_protection_enabled("true"));
}
