//! Resources of statements, as patterns of ARNs.

use serde_json::Value;

use crate::schema::data::resource_type;
use crate::subject::{Subject, sub_template};

/// A part of a pattern.
#[derive(Clone, Copy, PartialEq)]
enum Part {
    /// A character.
    Char(char),
    /// Anything.
    Any,
    /// A name: anything without `/` and `:`.
    Name,
}

/// A set of ARNs.
pub(super) struct Pattern(Vec<Part>);

impl Pattern {
    /// The ARNs of a kind of resource, in the form that AWS documents.
    pub(super) fn of_kind(text: &str) -> Pattern {
        let variable = |name: &str| match name {
            "Partition" | "Region" | "Account" => vec![Part::Name],
            _ => vec![Part::Any],
        };
        Pattern(parts(text, &variable))
    }

    /// A resource of a statement; `None` if it is no ARN.
    pub(super) fn of_resource(subject: &Subject<'_>, value: &Value) -> Option<Pattern> {
        let known = |name: &str| reference(subject, name);
        let parts = match value {
            Value::String(text) if text.starts_with('*') || text.starts_with("arn:") => {
                parts(&text.replace("${", "*"), &known)
            }
            Value::String(_) => return None,
            _ => match (value.get("Ref"), value.get("Fn::GetAtt")) {
                (Some(name), _) => known(name.as_str()?),
                (_, Some(path)) => known(&format!(
                    "{}.{}",
                    path.get(0)?.as_str()?,
                    path.get(1)?.as_str()?
                )),
                _ => match sub_template(value) {
                    Some(text) if text.starts_with("arn:") || text.starts_with("${") => {
                        parts(text, &known)
                    }
                    Some(_) => return None,
                    None => vec![Part::Any],
                },
            },
        };
        match parts.first() {
            Some(Part::Char('a') | Part::Any) => Some(Pattern(parts)),
            _ => None,
        }
    }

    /// Whether an ARN can be of both.
    pub(super) fn overlaps(&self, other: &Pattern) -> bool {
        let (a, b) = (&self.0, &other.0);
        // What is reachable: row by row, `i` parts of one and `j` of the other done.
        let mut reached = vec![vec![false; b.len() + 1]; a.len() + 1];
        reached[0][0] = true;
        for i in 0..=a.len() {
            for j in 0..=b.len() {
                if !reached[i][j] {
                    continue;
                }
                let (left, right) = (a.get(i), b.get(j));
                if let Some(Part::Any | Part::Name) = left {
                    reached[i + 1][j] = true;
                    if right.is_some_and(|part| takes(left, part)) {
                        reached[i][j + 1] = true;
                    }
                }
                if let Some(Part::Any | Part::Name) = right {
                    reached[i][j + 1] = true;
                    if left.is_some_and(|part| takes(right, part)) {
                        reached[i + 1][j] = true;
                    }
                }
                if left.is_some() && left == right {
                    reached[i + 1][j + 1] = true;
                }
            }
        }
        reached[a.len()][b.len()]
    }
}

fn takes(wildcard: Option<&Part>, part: &Part) -> bool {
    !matches!((wildcard, part), (Some(Part::Name), Part::Char('/' | ':')))
}

fn parts(text: &str, variable: &dyn Fn(&str) -> Vec<Part>) -> Vec<Part> {
    let mut pieces = text.split("${");
    let literal = |text: &str| -> Vec<Part> {
        let part = |c| {
            if matches!(c, '*' | '?') {
                Part::Any
            } else {
                Part::Char(c)
            }
        };
        text.chars().map(part).collect()
    };
    let mut all = literal(pieces.next().unwrap_or_default());
    for piece in pieces {
        let Some((name, after)) = piece.split_once('}') else {
            continue;
        };
        all.extend(variable(name));
        all.extend(literal(after));
    }
    all
}

/// What a reference stands for: an ARN where it is one, else a name. Nothing
/// is known of parameters.
fn reference(subject: &Subject<'_>, name: &str) -> Vec<Part> {
    let (id, attribute) = match name.split_once('.') {
        Some((id, attribute)) => (id, Some(attribute)),
        None => (name, None),
    };
    let Some(resource) = subject.resource(id) else {
        return match id.starts_with("AWS::") {
            true => vec![Part::Name],
            false => vec![Part::Any],
        };
    };
    let Some(schema) = resource_type(resource.type_name) else {
        return vec![Part::Any];
    };
    let attribute = attribute.or(schema.identity.as_deref()).unwrap_or_default();
    let is_arn = attribute.to_lowercase().contains("arn");
    match &schema.arn {
        _ if !is_arn => vec![Part::Name],
        // The one attribute of this name that ends with a wildcard.
        Some(arn) if resource.type_name == "AWS::Logs::LogGroup" => {
            parts(&format!("{arn}:*"), &|_| vec![Part::Name])
        }
        Some(arn) if attribute != "StreamArn" => parts(arn, &|_| vec![Part::Name]),
        _ => vec![Part::Any],
    }
}
