//! Real builds of a small workspace with the machine's own cargo.

use std::path::Path;

use cfn_deploy::archive::Archive;
use cfn_deploy::build::{Architecture, BuildError, BuildRequest, Runs, build};
use cfn_deploy::event::Events;

/// A workspace with one function that depends on a crate beside it. Panics
/// carry source paths, which is how folders get into programs.
fn workspace(folder: &Path, main: &str) {
    let write = |path: &str, text: &str| {
        let path = folder.join(path);
        let parent = path.parent().expect("a joined path has a parent");
        std::fs::create_dir_all(parent).expect("a temporary folder can be written to");
        std::fs::write(path, text).expect("a temporary folder can be written to");
    };
    write(
        "Cargo.toml",
        "[workspace]\nmembers = [\"hello\", \"words\"]\nresolver = \"3\"\n",
    );
    write(
        "hello/Cargo.toml",
        "[package]\nname = \"hello\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\
         [dependencies]\nwords = { path = \"../words\" }\n",
    );
    write("hello/src/main.rs", main);
    write(
        "words/Cargo.toml",
        "[package]\nname = \"words\"\nversion = \"0.1.0\"\nedition = \"2024\"\n",
    );
    write(
        "words/src/lib.rs",
        "pub fn hello(name: Option<&str>) { println!(\"{} {}\", file!(), name.unwrap()) }\n",
    );
}

const MAIN: &str = "fn main() { words::hello(std::env::args().next().as_deref()) }\n";

fn here() -> Architecture {
    match cfg!(target_arch = "aarch64") {
        true => Architecture::Arm64,
        false => Architecture::X86_64,
    }
}

async fn built(folder: &Path, function: &str) -> Result<Vec<Archive>, BuildError> {
    let request = BuildRequest {
        workspace: folder.to_owned(),
        functions: vec![function.to_owned()],
        runs: Runs::OnLambda(here()),
        profile: "dev".to_owned(),
        memory: None,
    };
    build(&request, &Events::none()).await
}

#[tokio::test]
async fn one_tree_in_two_folders_gives_one_key() {
    let one = tempfile::tempdir().unwrap();
    let other = tempfile::tempdir().unwrap();
    let deeper = other.path().join("a/deeper/folder");
    workspace(one.path(), MAIN);
    workspace(&deeper, MAIN);
    let first = built(one.path(), "hello").await.unwrap();
    let second = built(&deeper, "hello").await.unwrap();
    assert_eq!(first[0].key(), second[0].key());
}

#[tokio::test]
async fn the_compiler_s_error_is_handed_on_as_it_prints_it() {
    let folder = tempfile::tempdir().unwrap();
    workspace(folder.path(), "fn main() { let number: u32 = \"text\"; }\n");
    match built(folder.path(), "hello").await.unwrap_err() {
        BuildError::Compile { errors, .. } => {
            assert!(
                errors[0].contains("error[E0308]: mismatched types"),
                "{errors:?}"
            );
            assert!(errors[0].contains("hello/src/main.rs:1:31"), "{errors:?}");
        }
        other => panic!("{other}"),
    }
}

#[tokio::test]
async fn a_function_that_does_not_exist_is_told_in_cargo_s_words() {
    let folder = tempfile::tempdir().unwrap();
    workspace(folder.path(), MAIN);
    match built(folder.path(), "goodbye").await.unwrap_err() {
        BuildError::Compile { errors, cargo } => {
            assert!(errors.is_empty());
            assert!(cargo.contains("goodbye"), "{cargo}");
        }
        other => panic!("{other}"),
    }
}

#[tokio::test]
async fn a_folder_that_is_no_workspace_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let refused = built(folder.path(), "hello").await.unwrap_err();
    assert!(matches!(refused, BuildError::Workspace { .. }), "{refused}");
}
