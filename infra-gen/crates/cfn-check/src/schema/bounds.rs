//! The rules that a schema has for a single value.

use serde_json::Value;

use super::Rule;
use super::data::Property;

/// In which rules a constant breaks a property's bounds.
pub(super) fn scalar(property: &Property, value: &Value) -> Vec<(Rule, String)> {
    let text = match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    let mut broken = Vec::new();
    if !property.values.is_empty() && !property.values.contains(&text) {
        let known: Vec<_> = property.values.iter().map(String::as_str).collect();
        let sentence = match nearest(&text, known.iter().copied()) {
            Some(meant) => format!("`{text}` is not one of its values; did you mean `{meant}`?"),
            None if known.len() <= 8 => {
                format!("`{text}` is none of {}", listed(&known))
            }
            None => format!("`{text}` is not one of its values"),
        };
        broken.push((Rule::Enumeration, sentence));
    }
    if let Some(regex) = property.regex()
        && !regex.is_match(&text)
    {
        let sentence = format!("`{}` does not match `{}`", shortened(&text), regex.as_str());
        broken.push((Rule::Pattern, sentence));
    }
    let length = text.chars().count();
    let unit = |n: usize| if n == 1 { "character" } else { "characters" };
    if let Some(most) = property.max_length.filter(|most| length > *most) {
        let sentence = format!("it has {length} {}, more than {most}", unit(length));
        broken.push((Rule::Bounds, sentence));
    }
    if let Some(least) = property.min_length.filter(|least| length < *least) {
        let sentence = format!("it has {length} {}, fewer than {least}", unit(length));
        broken.push((Rule::Bounds, sentence));
    }
    if let Ok(number) = text.parse::<f64>() {
        if let Some(least) = property.minimum.filter(|least| number < *least) {
            broken.push((Rule::Bounds, format!("{text} is below {least}")));
        }
        if let Some(most) = property.maximum.filter(|most| number > *most) {
            broken.push((Rule::Bounds, format!("{text} is above {most}")));
        }
    }
    broken
}

/// Why a text with variables is longer than its property may be, if each of
/// them is as short as can be.
pub(super) fn name(property: &Property, value: &Value) -> Option<String> {
    let most = property.max_length?;
    let mut parts = crate::subject::sub_template(value)?.split("${");
    let mut least = parts.next().map_or(0, |first| first.chars().count());
    for part in parts {
        let (variable, after) = part.split_once('}')?;
        least += shortest(variable) + after.chars().count();
    }
    (least > most).then(|| format!("it has at least {least} characters, more than {most}"))
}

/// The fewest characters a variable stands for.
fn shortest(variable: &str) -> usize {
    match variable {
        "AWS::AccountId" => 12,
        // As `us-east-1`.
        "AWS::Region" => 9,
        "AWS::Partition" => 3,
        "AWS::URLSuffix" => 13,
        "AWS::StackId" => 80,
        // As `!Name`, which stands for itself.
        literal if literal.starts_with('!') => literal.chars().count() + 2,
        parameter if !parameter.contains('.') => 0,
        arn if arn.ends_with(".Arn") => 20,
        _ => 1,
    }
}

/// In which rules a list breaks a property's bounds.
pub(super) fn list(property: &Property, items: &[Value]) -> Vec<(Rule, String)> {
    let mut broken = Vec::new();
    let count = items.len();
    if let Some(most) = property.max_items.filter(|most| count > *most) {
        broken.push((
            Rule::Bounds,
            format!("it has {count} items, more than {most}"),
        ));
    }
    // An item that is not known may stand for several.
    let all_known = !items.iter().any(crate::subject::is_intrinsic);
    if let Some(least) = property
        .min_items
        .filter(|least| count < *least && all_known)
    {
        broken.push((
            Rule::Bounds,
            format!("it has {count} items, fewer than {least}"),
        ));
    }
    if property.unique_items
        && let Some(n) = (1..count).find(|n| items[..*n].contains(&items[*n]))
    {
        broken.push((Rule::Bounds, format!("item {n} is there twice")));
    }
    broken
}

/// What was probably meant by a word that is not known.
pub(crate) fn nearest<'k>(word: &str, known: impl Iterator<Item = &'k str>) -> Option<&'k str> {
    let lower = word.to_lowercase();
    let distance = |known: &str| strsim::osa_distance(&known.to_lowercase(), &lower);
    known
        .map(|known| (distance(known), known))
        .filter(|(distance, known)| *distance <= 2 && *distance * 3 <= known.len())
        .min()
        .map(|(_, known)| known)
}

fn listed(words: &[&str]) -> String {
    words
        .iter()
        .map(|word| format!("`{word}`"))
        .collect::<Vec<_>>()
        .join(", ")
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
