//! Values at a schema's limits: what it just allows, and what it just does not.

use serde_json::{Value, json};
use shop_domain::contract::models::{
    CATEGORY_PATTERN, CURRENCY_PATTERN, EMAIL_PATTERN, LOCALE_PATTERN, PRODUCT_ID_PATTERN,
    SHA256_PATTERN, SKU_PATTERN,
};
use shop_domain::contract::shape::{BLANK_PATTERN, LINE_PATTERN, LINES_PATTERN};
use shop_domain::samples::MUG;

use crate::document::Document;

/// A value for a place of a body, and whether it is allowed there.
#[derive(Debug, Clone)]
pub struct Sample {
    /// JSON pointer in the body.
    pub at: String,
    /// The value; without one, the member is taken away.
    pub value: Option<Value>,
    /// Whether it is allowed.
    pub allowed: bool,
}

/// Samples of every limit of a schema, for bodies that have all members and
/// one item in each array.
pub fn of(document: &Document, schema: &str, body: &Value) -> Vec<Sample> {
    let mut samples = Vec::new();
    collect(document, schema, String::new(), body, &mut samples);
    samples
}

fn collect(document: &Document, schema: &str, at: String, body: &Value, samples: &mut Vec<Sample>) {
    let (place, schema) = document.at(schema).unwrap();
    let mut add = |value: Value, allowed| {
        let at = at.clone();
        samples.push(Sample {
            at,
            value: Some(value),
            allowed,
        });
    };
    let types = match &schema["type"] {
        Value::Array(types) => types.clone(),
        one => vec![one.clone()],
    };
    add(Value::Null, types.contains(&json!("null")));
    add(json!(true), false);
    match types[0].as_str().unwrap() {
        "integer" => integers(schema)
            .into_iter()
            .for_each(|(value, allowed)| add(value, allowed)),
        "string" => {
            add(json!(1), false);
            strings(schema)
                .into_iter()
                .for_each(|(text, allowed)| add(json!(text), allowed));
        }
        "array" => {
            add(json!({}), false);
            let item = body.pointer(&at).unwrap()[0].clone();
            for (count, allowed) in counts(schema) {
                add(json!(items(&item, count)), allowed);
            }
            if schema["uniqueItems"] == true {
                add(json!([item, item]), false);
            }
            collect(
                document,
                &format!("{place}/items"),
                format!("{at}/0"),
                body,
                samples,
            );
        }
        "object" => {
            add(json!([]), false);
            members(document, &place, schema, &at, body, samples);
        }
        other => panic!("{place} is {other}"),
    }
}

fn members(
    document: &Document,
    place: &str,
    schema: &Value,
    at: &str,
    body: &Value,
    samples: &mut Vec<Sample>,
) {
    let at_member = |name: &str| format!("{at}/{name}");
    assert_eq!(schema["additionalProperties"], false);
    samples.push(Sample {
        at: at_member("surprise"),
        value: Some(json!(1)),
        allowed: false,
    });
    let required: Vec<&str> = schema["required"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    let needed = schema["dependentRequired"]
        .as_object()
        .into_iter()
        .flatten();
    let needed: Vec<&str> = needed
        .map(|(_, names)| names[0].as_str().unwrap())
        .collect();
    for name in schema["properties"].as_object().unwrap().keys() {
        let allowed = !required.contains(&name.as_str()) && !needed.contains(&name.as_str());
        samples.push(Sample {
            at: at_member(name),
            value: None,
            allowed,
        });
        collect(
            document,
            &format!("{place}/properties/{name}"),
            at_member(name),
            body,
            samples,
        );
    }
}

fn integers(schema: &Value) -> Vec<(Value, bool)> {
    let (minimum, maximum) = (
        schema["minimum"].as_i64().unwrap(),
        schema["maximum"].as_i64().unwrap(),
    );
    vec![
        (json!(minimum), true),
        (json!(minimum - 1), false),
        (json!(maximum), true),
        (json!(maximum + 1), false),
        (json!(minimum.to_string()), false),
        (json!(1.5), false),
    ]
}

fn counts(schema: &Value) -> Vec<(usize, bool)> {
    let maximum = schema["maxItems"].as_u64().unwrap() as usize;
    let minimum = schema["minItems"].as_u64().unwrap_or_default() as usize;
    let mut counts = vec![(minimum, true), (maximum, true), (maximum + 1, false)];
    counts.extend(minimum.checked_sub(1).map(|fewer| (fewer, false)));
    counts
}

/// So many items like this one, no two alike.
fn items(item: &Value, count: usize) -> Vec<Value> {
    let number = |index: usize| {
        let mut item = item.clone();
        match &mut item {
            Value::String(text) => *text = index.to_string(),
            Value::Object(members) => {
                if members.contains_key("productId") {
                    members.insert("productId".to_owned(), json!(format!("{index:026}")));
                }
                if members.contains_key("sha256") {
                    members.insert("sha256".to_owned(), json!(format!("{index:064}")));
                }
            }
            other => panic!("{other}"),
        }
        item
    };
    (0..count).map(number).collect()
}

/// Texts at the limits of a string's schema.
pub fn strings(schema: &Value) -> Vec<(String, bool)> {
    let mut texts: Vec<(String, bool)> = Vec::new();
    if let Some(words) = schema["enum"].as_array() {
        texts.extend(
            words
                .iter()
                .filter_map(Value::as_str)
                .map(|word| (word.to_owned(), true)),
        );
        texts.extend(["", "nonsense", "ACTIVE", "UK"].map(|word| (word.to_owned(), false)));
        return texts;
    }
    let pattern = schema["pattern"].as_str().unwrap_or_default();
    if let Some(maximum) = schema["maxLength"].as_u64() {
        texts.push((text_of(pattern, maximum as usize), true));
        texts.push((text_of(pattern, maximum as usize + 1), false));
        if !matches!(pattern, EMAIL_PATTERN | LOCALE_PATTERN) {
            // Characters are counted, not bytes or halves of a pair.
            texts.push(("😀".repeat(maximum as usize), true));
            texts.push(("😀".repeat(maximum as usize + 1), false));
        }
    }
    let (allowed, refused) = of_pattern(pattern);
    texts.extend(allowed.into_iter().map(|text| (text, true)));
    texts.extend(refused.into_iter().map(|text| (text, false)));
    texts
}

/// A text of so many characters that follows a pattern.
fn text_of(pattern: &str, length: usize) -> String {
    match pattern {
        EMAIL_PATTERN => format!("a@{}", "b".repeat(length - 2)),
        LOCALE_PATTERN => {
            // Parts of seven letters, the last one up to eight.
            let part = |place: usize| {
                if place % 8 == 7 && place + 1 < length {
                    '-'
                } else {
                    'a'
                }
            };
            (0..length).map(part).collect()
        }
        _ => "a".repeat(length),
    }
}

/// Texts that just follow a pattern, and texts that just do not.
fn of_pattern(pattern: &str) -> (Vec<String>, Vec<String>) {
    let a = |count| "a".repeat(count);
    let (allowed, refused): (Vec<String>, Vec<String>) = match pattern {
        "" => (vec![], vec![]),
        LINE_PATTERN => (
            vec!["x".into(), "I <3".into(), "李小龍".into()],
            vec!["".into(), "  ".into(), "a\u{7}b".into(), "a\nb".into()],
        ),
        LINES_PATTERN => (
            vec!["".into(), "a\nb".into(), "a\r\nb".into()],
            vec!["a\u{1b}b".into(), "a\tb".into()],
        ),
        BLANK_PATTERN => (vec!["".into(), " ".into()], vec!["a\u{7}b".into()]),
        EMAIL_PATTERN => (
            vec!["a@b".into(), "o'brien+x@example.org".into()],
            vec![
                "".into(),
                "a@".into(),
                "@b".into(),
                "a@b@c".into(),
                "a b@c".into(),
            ],
        ),
        LOCALE_PATTERN => (
            vec!["en".into(), "zh-Hant-TW".into(), a(8)],
            vec!["e".into(), "en_GB".into(), "en-".into(), a(9)],
        ),
        PRODUCT_ID_PATTERN => (
            vec![MUG.into(), format!("7{}", "Z".repeat(25))],
            vec![
                "".into(),
                MUG[1..].into(),
                format!("{MUG}0"),
                format!("8{}", "0".repeat(25)),
            ],
        ),
        SKU_PATTERN => (
            vec!["A".into(), "A".repeat(64)],
            vec!["".into(), "A".repeat(65), "-A".into(), "mug".into()],
        ),
        CATEGORY_PATTERN => (
            vec!["standard".into(), a(40)],
            vec!["".into(), a(41), "Kitchen".into()],
        ),
        CURRENCY_PATTERN => (
            vec!["EUR".into()],
            vec!["".into(), "EU".into(), "EURO".into(), "eur".into()],
        ),
        SHA256_PATTERN => (
            vec![a(64), "0".repeat(64)],
            vec![a(63), a(65), "A".repeat(64)],
        ),
        other => panic!("no samples of {other}"),
    };
    (allowed, refused)
}
