//! Which attributes go into which properties.

use std::collections::BTreeMap;

use serde_json::Value;

use super::data::{Property, resource_type};

/// Why a reference does not go into a property: it is of another resource type
/// than those whose relations the schemas know, or another attribute.
pub(super) fn wrong_kind(
    property: &Property,
    value: &Value,
    logical_id: &str,
    types: &BTreeMap<&str, &str>,
) -> Option<String> {
    if property.links.is_empty() {
        return None;
    }
    let (id, attribute) = match (value.get("Ref"), value.get("Fn::GetAtt")) {
        (Some(id), _) => (id.as_str()?, None),
        (_, Some(path)) => (path.get(0)?.as_str()?, Some(path.get(1)?.as_str()?)),
        _ => return None,
    };
    let type_name = types.get(id)?;
    // Its ARN ends with `:*`, which is why the relations leave it out here and there.
    if *type_name == "AWS::Logs::LogGroup" {
        return None;
    }
    // Lambda takes its functions, and EventBridge its buses, by name and by ARN.
    let owner = types.get(logical_id).copied().unwrap_or_default();
    let by_either = [
        ("AWS::Lambda::", "AWS::Lambda::Function"),
        ("AWS::Events::", "AWS::Events::EventBus"),
    ];
    if by_either
        .iter()
        .any(|(service, kind)| owner.starts_with(service) && kind == type_name)
    {
        return None;
    }
    let identity = resource_type(type_name)?.identity.as_deref();
    let given = attribute.or(identity)?;
    let fits = |(of, name): &(String, String)| of == type_name && name == given;
    if property.links.iter().any(fits) {
        return None;
    }
    let wanted = property
        .links
        .iter()
        .find(|(of, _)| of == type_name)
        .or(property.links.first());
    let (of, name) = wanted?;
    let article = |word: &str| {
        if word.starts_with(['A', 'E', 'I', 'O', 'U']) {
            "an"
        } else {
            "a"
        }
    };
    let short = |of: &str| of.trim_start_matches("AWS::").to_owned();
    Some(match of == type_name {
        true => format!("it takes the {name} of `{id}`, not its {given}"),
        false => {
            let (of, given_type) = (short(of), short(type_name));
            format!(
                "it takes the {name} of {} {of}; `{id}` is {} {given_type}",
                article(&of),
                article(&given_type)
            )
        }
    })
}
