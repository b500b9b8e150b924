//! A grant on another stack's table.
use cfn::{Handle, Stack};
use cfn::action::dynamodb::Table::GetItem;
use cfn::dynamodb::Table;
use cfn::iam::Role;
use cfn::iam::role::Policy as RolePolicy;
use cfn::policy::{Policy, Principal, trust};

struct Edge;
struct Site;

fn add_reader(site: &mut Stack<Site>, visits: &Handle<Table<Edge>>) {
    let trusted = Policy::new([trust(Principal::Service("lambda.amazonaws.com"))]);
    let read = Policy::new([visits.grant([GetItem])]);
    let read = RolePolicy::new().policy_name("read").policy_document(read);
    let role = Role::new().assume_role_policy_document(trusted).policies([read]);
    site.add("Reader", role);
}

fn main() {}
