//! Without one action of a role, exactly the same fails at the endpoint as on this machine.

use percent_encoding::percent_decode_str;
use serde_json::{Value, json};

use crate::endpoint::server::Server;
use crate::machine::access::NEEDED;
use crate::machine::visit::Visit;

/// The service that keeps the endpoint's roles.
struct Iam<'s>(&'s Server);

impl Iam<'_> {
    /// AWS: <https://docs.aws.amazon.com/IAM/latest/APIReference/>
    #[track_caller]
    fn call(&self, action: &str, parameters: &[(&str, &str)]) -> String {
        self.0.query(("iam", "2010-05-08"), action, parameters)
    }

    /// The role that the template calls so, and its policy.
    fn policy(&self, logical_id: &str) -> Policy {
        let roles = self.call("ListRoles", &[("MaxItems", "1000")]);
        let mark = format!("-{logical_id}-");
        let mut roles = elements(&roles, "RoleName").filter(|name| name.contains(&mark));
        let role = roles.next().expect("the role is deployed").to_owned();
        let policies = self.call("ListRolePolicies", &[("RoleName", &role)]);
        let name = elements(&policies, "member").next().unwrap().to_owned();
        let of = [("RoleName", role.as_str()), ("PolicyName", name.as_str())];
        let policy = self.call("GetRolePolicy", &of);
        let document = elements(&policy, "PolicyDocument").next().unwrap();
        let document = percent_decode_str(document).decode_utf8().unwrap();
        let document = document.replace("&quot;", "\"");
        Policy {
            document: serde_json::from_str(&document).unwrap(),
            role,
            name,
        }
    }

    fn put(&self, policy: &Policy, document: &Value) {
        let parameters = [
            ("RoleName", policy.role.as_str()),
            ("PolicyName", policy.name.as_str()),
            ("PolicyDocument", &document.to_string()),
        ];
        self.call("PutRolePolicy", &parameters);
    }
}

/// A role's policy as the template made it.
struct Policy {
    role: String,
    name: String,
    document: Value,
}

impl Policy {
    /// The policy without an action on a resource, by a part of the resource's name.
    fn without(&self, action: &str, on_index: bool, name: &str) -> Value {
        let mut document = self.document.clone();
        let statements = document["Statement"].as_array_mut().unwrap();
        let statement = statements
            .iter_mut()
            .find(|statement| {
                // The names of buckets have small letters only.
                let resource = statement["Resource"].to_string().to_lowercase();
                resource.contains(&name.to_lowercase()) && resource.contains("/index/") == on_index
            })
            .expect("the policy has the statement");
        match &mut statement["Action"] {
            Value::Array(actions) => actions.retain(|one| *one != action),
            one => *one = json!("dynamodb:DescribeTable"),
        }
        document
    }
}

/// The contents of the elements of a name.
fn elements<'x>(xml: &'x str, name: &str) -> impl Iterator<Item = &'x str> {
    let (open, close) = (format!("<{name}>"), format!("</{name}>"));
    let rest = xml.split(&open).skip(1).collect::<Vec<_>>().into_iter();
    rest.filter_map(move |rest| Some(rest.split_once(&close)?.0))
}

#[test]
fn without_one_action_the_same_fails_at_the_endpoint() {
    let server = Server::start();
    let workspace = server.workspace();
    workspace.deploy().expect(0);
    let shop = server.shop(&workspace.outputs());
    let iam = Iam(&server);
    let mut different = Vec::new();
    for (number, needed) in (1..).zip(NEEDED) {
        let (role, resource, action, needs) = needed;
        let visit = Visit::new(&shop, number);
        let policy = iam.policy(role);
        // `${CatalogTable.Arn}/index/*`: the logical id is a part of the name.
        let name = resource.trim_start_matches("${").split('.').next().unwrap();
        let changed = policy.without(action, resource.contains("/index/"), name);
        assert_ne!(changed, policy.document, "{needed:?}");
        iam.put(&policy, &changed);
        let fails: Vec<_> = visit.fails().into_iter().collect();
        if fails != *needs {
            different.push(format!("{needed:?}: {fails:?}"));
        }
        iam.put(&policy, &policy.document);
    }
    assert!(different.is_empty(), "{different:#?}");
}
