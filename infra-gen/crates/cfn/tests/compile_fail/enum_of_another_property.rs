//! An enumeration's value given to another property.
use cfn::Stack;
use cfn::dynamodb::{Table, table::{KeySchema, KeyType, TableClass}};

struct Site;

fn main() {
    let mut stack = Stack::<Site>::new("A site.");
    let key = KeySchema::new().attribute_name("id").key_type(KeyType::Hash);
    let table = Table::new().key_schema([key]);
    stack.add("Visits", table.billing_mode(TableClass::Standard));
}
