//! The threat model and the table of faults name tests: each of them is there.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::fs;
use std::path::{Path, PathBuf};

const DOCUMENTS: [&str; 2] = [
    include_str!("../../docs/threat-model.md"),
    include_str!("../../docs/faults.md"),
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The text of every Rust file below a folder.
fn sources(folder: &Path, all: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.ends_with("target") && !path.ends_with("resources") {
            sources(&path, all);
        } else if path.extension().is_some_and(|end| end == "rs") {
            all.push_str(&fs::read_to_string(path).unwrap());
        }
    }
}

/// What stands in backticks.
fn quoted() -> impl Iterator<Item = &'static str> {
    DOCUMENTS
        .iter()
        .flat_map(|document| document.split('`').skip(1).step_by(2))
}

/// The names of tests: long words in backticks.
fn named() -> Vec<&'static str> {
    quoted()
        .filter(|text| text.matches('_').count() >= 3 && !text.contains(['/', '.', ' ']))
        .collect()
}

#[test]
fn every_test_that_is_named_exists() {
    let mut all = String::new();
    for folder in ["functions", "infra-gen"] {
        sources(&root().join(folder), &mut all);
    }
    let names = named();
    assert!(names.len() > 40, "{names:?}");
    let missing: Vec<_> = names
        .into_iter()
        .filter(|name| !all.contains(&format!("fn {name}(")))
        .collect();
    assert_eq!(missing, Vec::<&str>::new());
}

#[test]
fn every_file_that_is_named_exists() {
    let paths = quoted().filter(|text| {
        [
            "functions/",
            "infra-gen/",
            "site/",
            ".github/",
            ".cargo/",
            "snapshots",
        ]
        .iter()
        .any(|folder| text.starts_with(folder))
    });
    let missing: Vec<_> = paths.filter(|path| !root().join(path).exists()).collect();
    assert_eq!(missing, Vec::<&str>::new());
}
