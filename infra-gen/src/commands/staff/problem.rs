//! What the API refuses: RFC 9457, as the shop writes it.

use std::fmt;

use cfn_deploy::signed::Answer;
use serde::Deserialize;
use shop_domain::contract::ProblemKind;

/// An answer of `application/problem+json`.
#[derive(Debug, Clone, Deserialize)]
pub struct Problem {
    #[serde(rename = "type", default)]
    type_path: String,
    title: String,
    status: u16,
    detail: Option<String>,
    instance: Option<String>,
    /// Every single mistake.
    #[serde(default)]
    pub errors: Vec<Mistake>,
}

/// One mistake of a request.
#[derive(Debug, Clone, Deserialize)]
pub struct Mistake {
    /// Where it stands in the body, as in `#/price/amount`.
    pub pointer: Option<String>,
    /// The query parameter it is about.
    pub parameter: Option<String>,
    /// A word for programs.
    #[serde(default)]
    pub code: String,
    /// A sentence for people.
    #[serde(default)]
    pub detail: String,
}

impl Problem {
    /// The problem of an answer, if it is one.
    pub fn of(answer: &Answer) -> Option<Problem> {
        serde_json::from_slice(&answer.body).ok()
    }

    /// Which of the API's problems it is.
    pub fn kind(&self) -> Option<ProblemKind> {
        ProblemKind::ALL
            .into_iter()
            .find(|kind| kind.type_path() == self.type_path)
    }

    /// The name of the request in the logs of the API.
    pub fn request_id(&self) -> Option<&str> {
        self.instance.as_deref()
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.title, self.status)?;
        match &self.detail {
            Some(detail) => write!(f, ": {detail}"),
            None => Ok(()),
        }
    }
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place = self.pointer.as_deref().map(|at| at.trim_start_matches('#'));
        match place.or(self.parameter.as_deref()) {
            Some(place) if !place.is_empty() => {
                write!(f, "{}: {}", place.trim_start_matches('/'), self.detail)
            }
            _ => f.write_str(&self.detail),
        }
    }
}
