//! What a template's values mention, and in which property.

use cfn::references;
use serde_json::Value as Json;

/// A mention of something in a resource's properties.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Mention {
    /// What is meant.
    pub target: Target,
    /// The names of the properties that lead there, without lists and functions:
    /// `Targets.Arn`.
    pub path: String,
}

/// What is mentioned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Target {
    /// A resource, parameter or pseudo parameter of the template.
    Id(String),
    /// Another stack's export, by its name as far as it is constant.
    Import(String),
}

/// All mentions inside a value, in its order.
pub(crate) fn mentions(value: &Json) -> Vec<Mention> {
    let mut found = Vec::new();
    visit(value, "", &mut found);
    found
}

fn visit(value: &Json, path: &str, found: &mut Vec<Mention>) {
    match value {
        Json::Object(entries) => {
            let single = entries.len() == 1;
            for (key, inner) in entries {
                match key.as_str() {
                    "Fn::ImportValue" if single => found.push(Mention {
                        target: Target::Import(name(inner)),
                        path: path.to_owned(),
                    }),
                    "Ref" | "Fn::GetAtt" if single => local(value, path, found),
                    "Fn::Sub" if single => substituted(inner, path, found),
                    _ if key.starts_with("Fn::") => visit(inner, path, found),
                    _ if path.is_empty() => visit(inner, key, found),
                    _ => visit(inner, &format!("{path}.{key}"), found),
                }
            }
        }
        Json::Array(items) => items.iter().for_each(|item| visit(item, path, found)),
        _ => {}
    }
}

fn local(value: &Json, path: &str, found: &mut Vec<Mention>) {
    found.extend(references(value).into_iter().map(|reference| Mention {
        target: Target::Id(reference.logical_id),
        path: path.to_owned(),
    }));
}

/// The text of `Fn::Sub` mentions what is not a variable of its own; the
/// variables' values mention for themselves.
fn substituted(value: &Json, path: &str, found: &mut Vec<Mention>) {
    let (text, variables) = match value {
        Json::Array(parts) => (parts.first(), parts.get(1)),
        text => (Some(text), None),
    };
    for name in cfn::sub_names(text.and_then(Json::as_str).unwrap_or_default()) {
        if variables.is_none_or(|variables| variables.get(name).is_none()) {
            let id = name.split('.').next().unwrap_or(name).to_owned();
            found.push(Mention {
                target: Target::Id(id),
                path: path.to_owned(),
            });
        }
    }
    for value in variables.and_then(Json::as_object).into_iter().flatten() {
        visit(value.1, path, found);
    }
}

/// A name as it is written: a text, or that of `Fn::Sub`.
pub(crate) fn name(value: &Json) -> String {
    let text = match value {
        Json::Object(entries) => match entries.get("Fn::Sub") {
            Some(Json::Array(parts)) => parts.first().and_then(Json::as_str),
            Some(text) => text.as_str(),
            None => None,
        },
        text => text.as_str(),
    };
    text.map_or_else(|| "an import".to_owned(), str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn every_way_to_mention_is_found_with_its_property() {
        let value = json!({
            "A": [{ "B": { "Fn::If": ["C", { "Ref": "One" }, { "Fn::GetAtt": "Two.Arn" }] } }],
            "C": { "Fn::Sub": ["${Three.Id} ${V}", { "V": { "Fn::ImportValue": { "Fn::Sub": "${Net}-x" } } }] },
        });
        let found: Vec<_> = mentions(&value)
            .into_iter()
            .map(|mention| format!("{} {:?}", mention.path, mention.target))
            .collect();
        assert_eq!(
            found,
            [
                "A.B Id(\"One\")",
                "A.B Id(\"Two\")",
                "C Id(\"Three\")",
                "C Import(\"${Net}-x\")",
            ]
        );
    }
}
