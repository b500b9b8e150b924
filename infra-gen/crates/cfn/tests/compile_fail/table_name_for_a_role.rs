//! A table's name as a function's role.
use cfn::Stack;
use cfn::dynamodb::{Table, table::{KeySchema, KeyType}};
use cfn::lambda::{Function, function::Code};

struct Site;

fn main() {
    let mut stack = Stack::<Site>::new("A site.");
    let key = KeySchema::new().attribute_name("id").key_type(KeyType::Hash);
    let visits = stack.add("Visits", Table::new().key_schema([key]));
    let code = Code::new().s3_bucket("archives").s3_key("hello.zip");
    stack.add("Hello", Function::new().code(code).role(&visits.table_name()));
}
