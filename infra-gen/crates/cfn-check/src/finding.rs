//! What a check found.

use cfn::Place;
use serde::{Serialize, Serializer};

use crate::subject::Subject;
use crate::{Check, Context};

/// How bad a finding is, the worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// A deployment fails, or what it makes does not work.
    Error,
    /// It works, and is worse than it should be.
    Warning,
}

/// One thing that is wrong with a template.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Finding {
    /// The check's stable id.
    pub id: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// What is wrong, a sentence without a full stop.
    pub sentence: String,
    /// The resource, or other entry of the template, it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logical_id: Option<String>,
    /// Where in that entry, as `Properties.StageName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// What parameters and conditions are when it is wrong, unless they are as by
    /// default, as "`Env` = `prod`".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<String>,
    /// The source line that made the resource, as `src/api.rs:12:5`.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "as_text")]
    pub place: Option<Place>,
    /// What to do about it.
    pub remedy: &'static str,
    /// The page of AWS's documentation it rests on.
    pub source: &'static str,
}

impl Finding {
    /// Whether it comes from the schemas, not from a check for this very thing.
    pub(crate) fn is_general(&self) -> bool {
        self.id.starts_with("IG-SCH-") || self.id.starts_with("IG-REF-")
    }

    /// Where it is.
    pub(crate) fn at(&self) -> (Option<String>, Option<String>) {
        (self.logical_id.clone(), self.path.clone())
    }

    /// Whether another finding is this one in another world.
    pub fn says_the_same(&self, other: &Finding) -> bool {
        (self.id, &self.logical_id, &self.path, &self.sentence)
            == (other.id, &other.logical_id, &other.path, &other.sentence)
    }
}

fn as_text<S: Serializer>(place: &Option<Place>, serializer: S) -> Result<S::Ok, S::Error> {
    match place {
        Some(Place { file, line, column }) => {
            serializer.collect_str(&format_args!("{file}:{line}:{column}"))
        }
        None => serializer.serialize_none(),
    }
}

/// What a check's function returns: the part of a finding only it knows.
#[derive(Debug, Clone)]
pub(crate) struct Violation {
    logical_id: Option<String>,
    path: Option<String>,
    sentence: String,
    severity: Option<Severity>,
    written: bool,
}

impl Violation {
    /// Something wrong with the template as a whole.
    pub(crate) fn whole(sentence: String) -> Violation {
        Violation {
            logical_id: None,
            path: None,
            sentence,
            severity: None,
            written: false,
        }
    }

    /// Something wrong with one entry.
    pub(crate) fn at(logical_id: &str, path: &str, sentence: String) -> Violation {
        Violation {
            logical_id: Some(logical_id.to_owned()),
            path: (!path.is_empty()).then(|| path.to_owned()),
            ..Violation::whole(sentence)
        }
    }

    /// The same, but only worth a warning.
    pub(crate) fn warning(self) -> Violation {
        Violation {
            severity: Some(Severity::Warning),
            ..self
        }
    }

    /// The same, of the template as it is written, whatever its parameters are.
    pub(crate) fn of_the_text(self) -> Violation {
        Violation {
            written: true,
            ..self
        }
    }

    pub(crate) fn of(self, check: &Check, subject: &Subject<'_>, context: &Context<'_>) -> Finding {
        let path = match (&self.logical_id, self.path) {
            (Some(id), Some(path)) if !self.written => {
                let world = subject.world;
                Some(world.origin(subject.template, subject.region, id, &path))
            }
            (_, path) => path,
        };
        let chosen = &subject.world.chosen;
        let when = (!self.written && !chosen.is_empty()).then(|| chosen.clone());
        let place = self
            .logical_id
            .as_ref()
            .and_then(|id| context.places?.get(id))
            .copied();
        Finding {
            id: check.id,
            severity: self.severity.unwrap_or(check.severity),
            sentence: self.sentence,
            logical_id: self.logical_id,
            path,
            when,
            place,
            remedy: check.remedy,
            source: check.source,
        }
    }
}
