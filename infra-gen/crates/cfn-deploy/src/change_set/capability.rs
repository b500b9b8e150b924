//! The capabilities a template needs, and no others.

use cfn::Template;
use serde_json::Value;

/// The capabilities CloudFormation wants acknowledged for this template.
///
/// <https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateChangeSet.html>
pub fn capabilities(template: &Template) -> Vec<String> {
    let named = template.resources().any(|resource| {
        let name = name_property(resource.type_name);
        name.is_some_and(|name| resource.properties().is_some_and(|p| p.contains_key(name)))
    });
    let identity = template
        .resources()
        .any(|resource| resource.type_name.starts_with("AWS::IAM::"));
    let expands =
        template.as_json().get("Transform").is_some() || uses(template.as_json(), "Fn::Transform");

    let mut needed = Vec::new();
    if named {
        needed.push("CAPABILITY_NAMED_IAM".to_owned());
    } else if identity {
        needed.push("CAPABILITY_IAM".to_owned());
    }
    if expands {
        needed.push("CAPABILITY_AUTO_EXPAND".to_owned());
    }
    needed
}

/// The property that gives an identity a name of the template's choice.
fn name_property(type_name: &str) -> Option<&'static str> {
    match type_name {
        "AWS::IAM::Group" => Some("GroupName"),
        "AWS::IAM::InstanceProfile" => Some("InstanceProfileName"),
        "AWS::IAM::ManagedPolicy" => Some("ManagedPolicyName"),
        "AWS::IAM::Role" => Some("RoleName"),
        "AWS::IAM::User" => Some("UserName"),
        _ => None,
    }
}

fn uses(value: &Value, function: &str) -> bool {
    match value {
        Value::Object(map) => map
            .iter()
            .any(|(key, value)| key == function || uses(value, function)),
        Value::Array(list) => list.iter().any(|value| uses(value, function)),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn needed(resource: Value) -> Vec<String> {
        let text = json!({"Resources": {"It": resource}}).to_string();
        capabilities(&Template::parse(&text).unwrap())
    }

    #[test]
    fn a_bucket_needs_none() {
        assert!(needed(json!({"Type": "AWS::S3::Bucket"})).is_empty());
    }

    #[test]
    fn a_role_needs_iam_and_a_named_one_named_iam() {
        assert_eq!(
            needed(json!({"Type": "AWS::IAM::Role"})),
            ["CAPABILITY_IAM"]
        );
        let named = json!({"Type": "AWS::IAM::Role", "Properties": {"RoleName": "r"}});
        assert_eq!(needed(named), ["CAPABILITY_NAMED_IAM"]);
    }

    #[test]
    fn a_name_of_an_inline_policy_is_no_named_identity() {
        let policy = json!({"Type": "AWS::IAM::Policy", "Properties": {"PolicyName": "p"}});
        assert_eq!(needed(policy), ["CAPABILITY_IAM"]);
    }

    #[test]
    fn a_macro_needs_expansion() {
        let body = json!({"Type": "AWS::SNS::Topic", "Properties": {"Fn::Transform": {}}});
        assert_eq!(needed(body), ["CAPABILITY_AUTO_EXPAND"]);
    }
}
