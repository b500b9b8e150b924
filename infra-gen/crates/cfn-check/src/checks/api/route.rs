//! The routes of REST APIs, and which of them a permission covers.

use cfn::ResourceRef;
use serde_json::Value;

use crate::subject::{Subject, property, sub_template};

/// A method with the path it serves.
pub(in crate::checks) struct Route<'t> {
    pub(in crate::checks) method: ResourceRef<'t>,
    /// The API's logical id.
    pub(in crate::checks) api: &'t str,
    /// As in `GET`, or `ANY`.
    pub(in crate::checks) verb: &'t str,
    /// As in `/products/{productId}`.
    pub(in crate::checks) path: String,
}

/// The routes whose API and path the template tells.
pub(in crate::checks) fn routes<'t>(subject: &Subject<'t>) -> Vec<Route<'t>> {
    subject
        .of_type("AWS::ApiGateway::Method")
        .filter_map(|method| {
            Some(Route {
                method,
                api: property(&method, &["RestApiId"]).get("Ref")?.as_str()?,
                verb: property(&method, &["HttpMethod"]).as_str()?,
                path: path(subject, property(&method, &["ResourceId"]), 0)?,
            })
        })
        .collect()
}

/// The path of a resource of an API.
fn path(subject: &Subject<'_>, resource: &Value, depth: usize) -> Option<String> {
    if let Some(attribute) = resource.get("Fn::GetAtt") {
        return (attribute.get(1)? == "RootResourceId").then(String::new);
    }
    let resource = subject.resource(resource.get("Ref")?.as_str()?)?;
    // A circle of parents is another check's finding.
    if depth > 32 {
        return None;
    }
    let parent = path(subject, property(&resource, &["ParentId"]), depth + 1)?;
    let part = property(&resource, &["PathPart"]).as_str()?;
    Some(format!("{parent}/{part}"))
}

impl Route<'_> {
    /// How people write it.
    pub(in crate::checks) fn shown(&self) -> String {
        let path = if self.path.is_empty() {
            "/"
        } else {
            &self.path
        };
        format!("{} {path}", self.verb)
    }

    /// Whether a permission lets API Gateway call its function for this route.
    /// What cannot be told counts as covered.
    pub(super) fn is_covered(&self, source: &Value) -> bool {
        if source.is_null() {
            return true;
        }
        let Some(text) = source.as_str().or_else(|| sub_template(source)) else {
            return true;
        };
        let Some((_, rest)) = text.split_once(&format!("${{{}}}", self.api)) else {
            return !text.contains("${");
        };
        let pattern = without_variables(rest.trim_start_matches('/'));
        let Some((_, pattern)) = pattern.split_once('/') else {
            return pattern == "*";
        };
        let path = match self.path.is_empty() {
            true => "/".to_owned(),
            false => concrete(&self.path),
        };
        let verb = if self.verb == "ANY" { "*" } else { self.verb };
        glob(pattern.as_bytes(), format!("{verb}{path}").as_bytes())
    }
}

/// A path with a word for each of its parameters.
pub(in crate::checks) fn concrete(path: &str) -> String {
    let part = |part: &str| match part.starts_with('{') {
        true => "-".to_owned(),
        false => part.to_owned(),
    };
    path.split('/').map(part).collect::<Vec<_>>().join("/")
}

fn without_variables(text: &str) -> String {
    let mut parts = text.split("${");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| {
        let after = part.split_once('}').map_or("", |(_, after)| after);
        format!("{text}*{after}")
    })
}

/// Whether a pattern with `*` and `?` matches a text.
pub(in crate::checks) fn glob(pattern: &[u8], text: &[u8]) -> bool {
    let (mut at, mut read) = (0, 0);
    // The last `*`, and up to where it has taken text: any other way to match
    // begins with this one taking more.
    let mut star: Option<(usize, usize)> = None;
    while read < text.len() {
        match pattern.get(at) {
            Some(b'*') => {
                star = Some((at, read));
                at += 1;
            }
            Some(part) if *part == b'?' || *part == text[read] => {
                at += 1;
                read += 1;
            }
            _ => {
                let Some((last, taken)) = star else {
                    return false;
                };
                star = Some((last, taken + 1));
                at = last + 1;
                read = taken + 1;
            }
        }
    }
    pattern[at..].iter().all(|part| *part == b'*')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_matches_whatever_its_stars_take() {
        let matches = |pattern: &str, text: &str| glob(pattern.as_bytes(), text.as_bytes());
        for (pattern, text) in [
            ("*", ""),
            ("a*c", "abbc"),
            ("*/GET/*", "live/GET/things/1"),
            ("a?c*", "abc"),
            ("*a*b", "aabab"),
        ] {
            assert!(matches(pattern, text), "{pattern} {text}");
        }
        for (pattern, text) in [
            ("", "a"),
            ("a", ""),
            ("a*c", "ab"),
            ("?", ""),
            ("*ab", "aba"),
        ] {
            assert!(!matches(pattern, text), "{pattern} {text}");
        }
        // Many stars take no longer than few.
        assert!(!matches(&"*a".repeat(40), &"b".repeat(4_000)));
    }
}
