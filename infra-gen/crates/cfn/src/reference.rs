//! The references inside a template's values: `Ref`, `Fn::GetAtt`, `Fn::Sub`.

use serde_json::Value as Json;

/// One mention of a logical id, wherever it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// The resource or parameter, or a pseudo parameter like `AWS::Region`.
    pub logical_id: String,
    /// The attribute, where one is asked for.
    pub attribute: Option<String>,
    /// Where it stands, as in `Properties.Role.Fn::GetAtt`.
    pub path: String,
}

/// All references inside `value`, in the order of the document.
pub fn references(value: &Json) -> Vec<Reference> {
    let mut found = Vec::new();
    visit(value, &mut String::new(), &mut found);
    found
}

fn visit(value: &Json, path: &mut String, found: &mut Vec<Reference>) {
    match value {
        Json::Object(entries) => {
            for (key, inner) in entries {
                let length = path.len();
                if !path.is_empty() {
                    path.push('.');
                }
                path.push_str(key);
                let single = entries.len() == 1;
                match (key.as_str(), inner) {
                    ("Ref", Json::String(id)) if single => push(found, id, None, path),
                    ("Fn::GetAtt", target) if single => get_att(target, path, found),
                    ("Fn::Sub", target) if single => sub(target, path, found),
                    _ => visit(inner, path, found),
                }
                path.truncate(length);
            }
        }
        Json::Array(items) => {
            for (i, inner) in items.iter().enumerate() {
                let length = path.len();
                path.push_str(&format!("[{i}]"));
                visit(inner, path, found);
                path.truncate(length);
            }
        }
        _ => {}
    }
}

fn push(found: &mut Vec<Reference>, logical_id: &str, attribute: Option<&str>, path: &str) {
    found.push(Reference {
        logical_id: logical_id.to_owned(),
        attribute: attribute.map(str::to_owned),
        path: path.to_owned(),
    });
}

fn get_att(target: &Json, path: &mut String, found: &mut Vec<Reference>) {
    match target {
        Json::Array(parts) => {
            if let Some(id) = parts.first().and_then(Json::as_str) {
                push(found, id, parts.get(1).and_then(Json::as_str), path);
            }
            // The attribute's name may be computed.
            parts
                .iter()
                .skip(1)
                .for_each(|part| visit(part, path, found));
        }
        Json::String(dotted) => {
            if let Some((id, attribute)) = dotted.split_once('.') {
                push(found, id, Some(attribute), path);
            }
        }
        _ => {}
    }
}

fn sub(target: &Json, path: &mut String, found: &mut Vec<Reference>) {
    let (template, local) = match target {
        Json::String(template) => (template.as_str(), None),
        Json::Array(parts) => match parts.as_slice() {
            [Json::String(template), variables] => (template.as_str(), Some(variables)),
            _ => return,
        },
        _ => return,
    };
    for name in sub_names(template) {
        if local.is_none_or(|variables| variables.get(name).is_none()) {
            match name.split_once('.') {
                Some((id, attribute)) => push(found, id, Some(attribute), path),
                None => push(found, name, None, path),
            }
        }
    }
    if let Some(variables) = local {
        visit(variables, path, found);
    }
}

/// The `${names}` of a `Fn::Sub` template, without the escaped `${!…}`.
pub fn sub_names(template: &str) -> impl Iterator<Item = &str> {
    template
        .split("${")
        .skip(1)
        .filter_map(|part| part.split_once('}'))
        .map(|(name, _)| name.trim())
        .filter(|name| !name.starts_with('!'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn every_form_of_reference_is_found_with_its_place() {
        let value = json!({
            "A": { "Ref": "One" },
            "B": [{ "Fn::GetAtt": ["Two", "Arn"] }, { "Fn::GetAtt": "Three.Arn" }],
            "C": { "Fn::Sub": ["${Four.Id} ${!Not} ${Local}", { "Local": { "Ref": "Five" } }] },
        });
        let found: Vec<_> = references(&value)
            .into_iter()
            .map(|r| {
                format!(
                    "{} {} {}",
                    r.path,
                    r.logical_id,
                    r.attribute.unwrap_or_default()
                )
            })
            .collect();
        assert_eq!(
            found,
            [
                "A.Ref One ",
                "B[0].Fn::GetAtt Two Arn",
                "B[1].Fn::GetAtt Three Arn",
                "C.Fn::Sub Four Id",
                "C.Fn::Sub.Local.Ref Five ",
            ]
        );
    }
}
