//! Every template of the repository can be drawn, with every resource in its place.

use std::fs;
use std::path::{Path, PathBuf};

use cfn::Template;
use cfn_graph::{Stack, dot, graph, mermaid, svg};

/// Where templates are, below the root.
const FOLDERS: [&str; 2] = ["snapshots/templates", "infra-gen/crates/cfn-check/fixtures"];

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("an entry").path();
        match path.is_dir() {
            true => files(&path, found),
            false => found.push(path),
        }
    }
}

#[test]
fn every_resource_of_every_template_has_its_place() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut paths = Vec::new();
    for folder in FOLDERS {
        files(&root.join(folder), &mut paths);
    }
    let mut drawn_files = 0;
    for path in paths {
        let text = fs::read_to_string(&path).expect("a text");
        let text = match path.extension().is_some_and(|end| end == "snap") {
            true => text.splitn(3, "---\n").nth(2).unwrap_or(&text),
            false => &text,
        };
        // Some fixtures are of what is no template.
        let Ok(template) = Template::parse(text) else {
            continue;
        };
        let stack = Stack {
            name: "one",
            template: &template,
        };
        let drawn = graph(&[stack], &[]);
        for resource in template.resources() {
            let key = ("one".to_owned(), resource.logical_id.to_owned());
            assert!(
                drawn.places.contains_key(&key),
                "{}: {}",
                path.display(),
                resource.logical_id
            );
        }
        let picture = svg(&drawn, "any");
        assert_eq!(picture.matches("class=\"node ").count(), drawn.nodes.len());
        assert_eq!(mermaid(&drawn).matches("-->").count(), drawn.edges.len());
        assert_eq!(dot(&drawn).matches(" -> ").count(), drawn.edges.len());
        drawn_files += 1;
    }
    assert!(drawn_files > 100, "{drawn_files} templates were found");
}
