//! An IAM action that does not exist.
use cfn::Handle;
use cfn::action::dynamodb::Table::ReadItem;
use cfn::dynamodb::Table;
use cfn::policy::Statement;

struct Site;

fn read(visits: &Handle<Table<Site>>) -> Statement<Site> {
    visits.grant([ReadItem])
}

fn main() {}
