//! Rules in the language of CloudFormation Guard: the project's and the user's.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use cfn::Template;
use cfn_check::Finding;

use crate::error::{CommandError, CommandResult};
use crate::ui::Ui;

/// Where the project's own rules stand, below the root.
const OWN: &str = "infra-gen/rules";

/// A file of rules.
#[cfg_attr(
    not(feature = "policy"),
    allow(dead_code, reason = "only the engine reads them")
)]
pub struct Rules {
    /// Its name, as it is to be shown.
    name: String,
    text: String,
}

/// The project's rules, if there is one, and those of files and folders.
pub fn read(root: Option<&Path>, paths: &[PathBuf]) -> CommandResult<Vec<Rules>> {
    let own = root.map(|root| root.join(OWN)).filter(|own| own.is_dir());
    let mut all = Vec::new();
    for path in own.iter().chain(paths) {
        for file in files(path)? {
            let shown = root
                .and_then(|root| file.strip_prefix(root).ok())
                .unwrap_or(&file);
            let name = shown.display().to_string();
            let text =
                fs::read_to_string(&file).with_context(|| format!("cannot read `{name}`"))?;
            all.push(Rules { name, text });
        }
    }
    Ok(all)
}

/// A file itself, or the files of a folder that end with `.guard`, by name.
fn files(path: &Path) -> CommandResult<Vec<PathBuf>> {
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let shown = path.display();
    let entries = fs::read_dir(path).with_context(|| format!("cannot read `{shown}`"))?;
    let mut files = Vec::new();
    for entry in entries {
        let file = entry
            .with_context(|| format!("cannot read `{shown}`"))?
            .path();
        if file
            .extension()
            .is_some_and(|extension| extension == "guard")
        {
            files.push(file);
        }
    }
    files.sort();
    match files.is_empty() {
        true => Err(CommandError::usage(format!(
            "there is no `.guard` file in `{shown}`"
        ))),
        false => Ok(files),
    }
}

/// What of a template breaks rules: in every world it can be deployed into.
#[cfg(feature = "policy")]
pub fn broken(
    rules: &[Rules],
    template: &Template,
    context: &cfn_check::Context<'_>,
) -> CommandResult<Vec<Finding>> {
    let mut findings: Vec<Finding> = Vec::new();
    for resolved in cfn_check::resolved(template, context.region) {
        for rules in rules {
            let broken = cfn_policy::evaluate(&rules.name, &rules.text, &resolved.document)?;
            for broken in broken {
                let sentence = format!("{}: {} ({})", broken.rule, broken.sentence, broken.file);
                let id = broken.logical_id.as_ref();
                let finding = Finding {
                    id: "IG-POL-001",
                    severity: cfn_check::Severity::Error,
                    place: id.and_then(|id| context.places?.get(id)).copied(),
                    sentence,
                    logical_id: broken.logical_id,
                    path: broken.path,
                    when: resolved.when.clone(),
                    remedy: "mend what the rule names, or accept the finding with a reason",
                    source: "https://docs.aws.amazon.com/cfn-guard/latest/ug/what-is-guard.html",
                };
                if !findings.iter().any(|known| known.says_the_same(&finding)) {
                    findings.push(finding);
                }
            }
        }
    }
    Ok(findings)
}

/// This build has no engine for rules.
#[cfg(not(feature = "policy"))]
pub fn broken(
    _: &[Rules],
    _: &Template,
    _: &cfn_check::Context<'_>,
) -> CommandResult<Vec<Finding>> {
    Ok(Vec::new())
}

/// Says what a build without the engine does not do; refuses what it was asked for.
pub fn require_engine(rules: &[Rules], asked_for: &[PathBuf], ui: &Ui) -> CommandResult<()> {
    if cfg!(feature = "policy") || rules.is_empty() {
        return Ok(());
    }
    if !asked_for.is_empty() {
        return Err(CommandError::usage("this build has no engine for rules")
            .hint("`cargo policy` is `check` with one: `cargo policy dev --rules FILE`"));
    }
    ui.status(format_args!(
        "Note: {} files of rules in {OWN} are not run by this build; `cargo policy` is `check` with them",
        rules.len()
    ));
    Ok(())
}
