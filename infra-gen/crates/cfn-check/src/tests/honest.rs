//! Templates of many kinds in which nothing is wrong.

use std::path::Path;

use super::*;

#[allow(clippy::disallowed_methods, reason = "the fixtures are files")]
fn templates() -> Vec<(String, Template)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/honest");
    let mut all: Vec<_> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|entry| {
            let path = entry.unwrap().path();
            let text = std::fs::read_to_string(&path).unwrap();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            (
                name,
                Template::parse(&text).unwrap_or_else(|error| panic!("{path:?}: {error}")),
            )
        })
        .collect();
    all.sort_by(|(a, _), (b, _)| a.cmp(b));
    all
}

#[test]
fn no_template_that_is_right_has_an_error_in_any_region() {
    let templates = templates();
    assert!(templates.len() >= 30);
    let mut false_alarms = Vec::new();
    for (name, template) in &templates {
        for region in [None, Some("eu-central-1"), Some("us-east-1")] {
            let context = Context {
                region,
                places: None,
            };
            let found = check(template, &context);
            let errors = found.iter().filter(|f| f.severity == Severity::Error);
            false_alarms
                .extend(errors.map(|f| format!("{name}, {region:?}: {} {}", f.id, f.sentence)));
        }
    }
    assert!(false_alarms.is_empty(), "{false_alarms:#?}");
}
