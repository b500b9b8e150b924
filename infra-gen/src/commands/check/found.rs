//! What is checked, and what was found in it, with the lines it is about.

use std::borrow::Cow;
use std::fs;
use std::ops::Range;
use std::path::Path;
use std::rc::Rc;

use anyhow::Context as _;
use cfn::{Source, Template};
use cfn_check::{Context, Finding, Severity, check};
use serde::Serialize;
use shop_stack::StackOutput;

use super::rules::{self, Rules};
use crate::error::CommandResult;
use crate::project::Project;

/// A finding, where it was found, and whether it is accepted.
#[derive(Debug, Serialize)]
pub struct Checked {
    /// The stack's name, or the template's file.
    pub subject: String,
    /// The finding.
    #[serde(flatten)]
    pub finding: Finding,
    /// The line of the template's file, as `template.yaml:12:5`; a resource that
    /// Rust made has its place in the finding.
    #[serde(rename = "place", skip_serializing_if = "Option::is_none")]
    pub template_place: Option<String>,
    /// Why the settings accept it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accepted: Option<String>,
    /// The text it is about.
    #[serde(skip)]
    pub excerpt: Option<Excerpt>,
}

/// A part of a file.
#[derive(Debug)]
pub struct Excerpt {
    /// The file, as it is to be shown.
    pub file: String,
    /// All its text.
    pub text: Rc<str>,
    /// The bytes that are meant.
    pub span: Range<usize>,
    /// The line and column at which they begin, from 1.
    pub place: (usize, usize),
}

impl Checked {
    /// Whether it must be mended.
    pub fn is_error(&self) -> bool {
        self.finding.severity == Severity::Error && self.accepted.is_none()
    }

    /// Shows the Rust line that made the resource, where the sources are at hand.
    pub fn excerpt_source(&mut self, root: &Path) {
        let Some(place) = self.finding.place else {
            return;
        };
        let Ok(text) = fs::read_to_string(root.join(place.file)) else {
            return;
        };
        let (line, column) = (place.line as usize, place.column as usize);
        let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(n, _)| n + 1));
        let Some(start) = starts.take(line).nth(line - 1) else {
            return;
        };
        let rest = text[start..].lines().next().unwrap_or_default();
        let from = rest
            .char_indices()
            .nth(column - 1)
            .map_or(rest.len(), |(n, _)| n);
        self.excerpt = Some(Excerpt {
            file: place.file.to_owned(),
            span: start + from..start + rest.len(),
            place: (line, column),
            text: text.into(),
        });
    }
}

/// A template to be checked.
pub struct Subject<'s> {
    name: String,
    template: Cow<'s, Template>,
    context: Context<'s>,
    /// The text of a file, and the places in it.
    text: Option<(Rc<str>, Option<Source>)>,
}

impl<'s> Subject<'s> {
    /// A stack of an environment.
    pub fn of_stack(stack: &'s StackOutput) -> Subject<'s> {
        Subject {
            name: stack.name.clone(),
            template: Cow::Borrowed(&stack.template),
            context: Context {
                region: Some(&stack.region),
                places: Some(&stack.places),
            },
            text: None,
        }
    }

    /// The template.
    pub fn template(&self) -> &Template {
        &self.template
    }

    /// The name its stack has, or is best given.
    pub fn stack_name(&self) -> &str {
        match self.text {
            Some(_) => "*",
            None => &self.name,
        }
    }

    /// Everything found in it; what the project's settings accept has its reason.
    pub fn check(&self, project: Option<&Project>) -> Vec<Checked> {
        let findings = check(&self.template, &self.context).into_iter();
        findings
            .map(|finding| self.checked(finding, project))
            .collect()
    }

    /// The rules it breaks.
    pub fn broken(
        &self,
        rules: &[Rules],
        project: Option<&Project>,
    ) -> CommandResult<Vec<Checked>> {
        let findings = rules::broken(rules, &self.template, &self.context)?.into_iter();
        Ok(findings
            .map(|finding| self.checked(finding, project))
            .collect())
    }

    fn checked(&self, finding: Finding, project: Option<&Project>) -> Checked {
        let accepted = project.and_then(|project| {
            let resource = finding.logical_id.as_deref();
            let environment = &project.environment.name;
            let mut accepted = project.settings.accepted.iter();
            accepted.find(|accepted| accepted.covers(environment, finding.id, resource))
        });
        let excerpt = self.excerpt(&finding);
        Checked {
            subject: self.name.clone(),
            accepted: accepted.map(|accepted| accepted.reason.clone()),
            template_place: excerpt.as_ref().map(|excerpt| {
                let (line, column) = excerpt.place;
                format!("{}:{line}:{column}", excerpt.file)
            }),
            excerpt,
            finding,
        }
    }

    fn excerpt(&self, finding: &Finding) -> Option<Excerpt> {
        let (text, source) = self.text.as_ref()?;
        let source = source.as_ref()?;
        let span = source.find(finding.logical_id.as_deref(), finding.path.as_deref())?;
        Some(Excerpt {
            file: self.name.clone(),
            text: Rc::clone(text),
            place: source.place(text, span.start),
            span,
        })
    }
}

/// A template in a file, for a region if that is known.
pub fn read<'s>(path: &Path, region: Option<&'s str>) -> CommandResult<Subject<'s>> {
    let shown = path.display().to_string();
    let text = fs::read_to_string(path).with_context(|| format!("cannot read `{shown}`"))?;
    let template = Template::parse(&text).with_context(|| format!("`{shown}` is no template"))?;
    Ok(Subject {
        name: shown,
        template: Cow::Owned(template),
        context: Context {
            region,
            places: None,
        },
        text: Some((text.as_str().into(), Source::read(&text))),
    })
}
