//! Templates on disk: snapshots, a directory as `synth --out` writes it, a file.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use cfn::Template;
use serde_json::Value;
use shop_stack::StackOutput;

use super::Compared;
use crate::cli::GlobalArgs;
use crate::error::{CommandError, CommandResult};
use crate::project;

/// Where the snapshots are, below the root.
const SNAPSHOTS: &str = "snapshots/templates";
/// What a file of a stack's template may end in.
const EXTENSIONS: [&str; 4] = ["snap", "yaml", "yml", "json"];
/// Begins a document of several in the YAML that `synth` writes.
const DOCUMENT: &str = "--- # ";

/// Compares stacks with what is on disk.
pub fn compare(
    against: &str,
    global: &GlobalArgs,
    stacks: &[StackOutput],
) -> CommandResult<Vec<Compared>> {
    let path = match against {
        "snapshot" => project::root(global)?.join(SNAPSHOTS),
        path => PathBuf::from(path),
    };
    match path.is_dir() {
        true => with_directory(&path, stacks),
        false => with_file(&path, stacks),
    }
}

fn with_directory(directory: &Path, stacks: &[StackOutput]) -> CommandResult<Vec<Compared>> {
    let mut compared = Vec::new();
    let mut found = false;
    for stack in stacks {
        let file = EXTENSIONS
            .iter()
            .map(|extension| directory.join(format!("{}.{extension}", stack.name)))
            .find(|path| path.is_file());
        let Some(file) = file else {
            let mut one = Compared::new(stack, None);
            one.notes.push(format!(
                "there is no template of it in `{}`; all of it is new",
                directory.display()
            ));
            compared.push(one);
            continue;
        };
        found = true;
        let old = template(&read(&file)?, &file)?;
        compared.push(Compared::new(stack, Some(&old)));
    }
    if !found {
        let names: Vec<_> = stacks.iter().map(|stack| stack.name.as_str()).collect();
        return Err(CommandError::usage(format!(
            "`{}` has no template of {}",
            directory.display(),
            names.join(", ")
        ))
        .hint("`infra-gen synth ENV --out DIR` writes one file per stack"));
    }
    Ok(compared)
}

fn with_file(path: &Path, stacks: &[StackOutput]) -> CommandResult<Vec<Compared>> {
    let text = read(path)?;
    let named = match several(&text) {
        Some(texts) => {
            let mut named = BTreeMap::new();
            for (name, text) in texts {
                named.insert(name, template(&text, path)?);
            }
            named
        }
        None => {
            let old = template(&text, path)?;
            let stack = closest(path, &old, stacks)?;
            BTreeMap::from([(stack.name.clone(), old)])
        }
    };
    let compared: Vec<_> = stacks
        .iter()
        .filter_map(|stack| Some(Compared::new(stack, Some(named.get(&stack.name)?))))
        .collect();
    match compared.is_empty() {
        true => Err(unrelated(path, stacks)),
        false => Ok(compared),
    }
}

fn read(path: &Path) -> CommandResult<String> {
    Ok(fs::read_to_string(path).with_context(|| format!("cannot read `{}`", path.display()))?)
}

fn template(text: &str, path: &Path) -> CommandResult<Template> {
    // A snapshot has a head of its own before the template.
    let text = match path.extension().is_some_and(|end| end == "snap") {
        true => text.splitn(3, "---\n").nth(2).unwrap_or(text),
        false => text,
    };
    Ok(Template::parse(text).with_context(|| format!("`{}` is no template", path.display()))?)
}

/// The templates by their stacks, where a file holds those of several as
/// `synth` prints them.
fn several(text: &str) -> Option<Vec<(String, String)>> {
    if let Some(first) = text.strip_prefix(DOCUMENT) {
        let between = format!("\n{DOCUMENT}");
        let documents = first.split(&between);
        let named = |document: &str| {
            let (head, body) = document.split_once('\n')?;
            let name = head.split(' ').next()?;
            Some((name.to_owned(), body.to_owned()))
        };
        return documents.map(named).collect();
    }
    match serde_json::from_str(text).ok()? {
        Value::Object(map) if !map.contains_key("Resources") => {
            Some(map.into_iter().map(|(k, v)| (k, v.to_string())).collect())
        }
        _ => None,
    }
}

/// The stack a file is about: the one it is named after, else the one it
/// shares most logical ids with.
fn closest<'s>(
    path: &Path,
    old: &Template,
    stacks: &'s [StackOutput],
) -> CommandResult<&'s StackOutput> {
    let stem = path.file_stem().and_then(|stem| stem.to_str());
    if let Some(stack) = stacks.iter().find(|s| Some(s.name.as_str()) == stem) {
        return Ok(stack);
    }
    let shared = |stack: &StackOutput| {
        let is_in = |id: &str| stack.template.resources().any(|one| one.logical_id == id);
        old.resources().filter(|one| is_in(one.logical_id)).count()
    };
    stacks
        .iter()
        .max_by_key(|stack| shared(stack))
        .filter(|stack| shared(stack) > 0)
        .ok_or_else(|| unrelated(path, stacks))
}

fn unrelated(path: &Path, stacks: &[StackOutput]) -> CommandError {
    let names: Vec<_> = stacks.iter().map(|stack| stack.name.as_str()).collect();
    CommandError::usage(format!(
        "`{}` shares nothing with {}",
        path.display(),
        names.join(", ")
    ))
    .hint("name the environment the template is of, as in `infra-gen diff dev --against FILE`")
}
