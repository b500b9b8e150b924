//! One error answer: what it is, and every mistake that led to it.

use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::contract::ProblemKind;

/// An error as a client sees it; never holds what a client sent.
#[derive(Debug, Clone, PartialEq)]
pub struct Problem {
    /// Status, type and title.
    pub kind: ProblemKind,
    /// What is special about this occurrence.
    pub detail: Option<String>,
    /// Every single mistake.
    pub errors: Vec<Fault>,
}

/// One mistake, and where it stands.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Fault {
    /// Where the mistake stands.
    #[serde(flatten)]
    pub at: At,
    /// A word for programs.
    pub code: &'static str,
    /// A sentence for people.
    pub detail: String,
    /// Current values that would be right, in a `409`.
    #[serde(flatten)]
    pub facts: Map<String, Value>,
}

/// The place of a mistake.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum At {
    /// In the body: a JSON pointer as URI fragment, `#/lines/0/quantity`.
    Pointer(String),
    /// In the query string: the parameter's name.
    Parameter(String),
}

impl Fault {
    /// A mistake at a JSON pointer (`#` is the whole body).
    pub fn at_pointer(
        pointer: impl Into<String>,
        code: &'static str,
        detail: impl Into<String>,
    ) -> Fault {
        Fault::new(At::Pointer(pointer.into()), code, detail)
    }

    /// A mistake in a query parameter.
    pub fn at_parameter(
        name: impl Into<String>,
        code: &'static str,
        detail: impl Into<String>,
    ) -> Fault {
        Fault::new(At::Parameter(name.into()), code, detail)
    }

    fn new(at: At, code: &'static str, detail: impl Into<String>) -> Fault {
        Fault {
            at,
            code,
            detail: detail.into(),
            facts: Map::new(),
        }
    }

    /// The mistake with a current value.
    pub fn fact(mut self, name: &str, value: impl Serialize) -> Fault {
        self.facts.insert(name.to_owned(), json!(value));
        self
    }
}

impl Problem {
    /// A problem of which its kind says everything.
    pub const fn new(kind: ProblemKind) -> Problem {
        Problem {
            kind,
            detail: None,
            errors: Vec::new(),
        }
    }

    /// A problem with a sentence of its own.
    pub fn because(kind: ProblemKind, detail: impl Into<String>) -> Problem {
        Problem {
            detail: Some(detail.into()),
            ..Problem::new(kind)
        }
    }

    /// A `validation` problem of these mistakes.
    pub const fn validation(errors: Vec<Fault>) -> Problem {
        Problem {
            kind: ProblemKind::Validation,
            detail: None,
            errors,
        }
    }

    /// The body of the answer to the request `instance`.
    pub fn to_json(&self, instance: &str) -> String {
        let mut members = Map::new();
        members.insert("type".to_owned(), json!(self.kind.type_path()));
        members.insert("title".to_owned(), json!(self.kind.title()));
        members.insert("status".to_owned(), json!(self.kind.status()));
        if let Some(detail) = &self.detail {
            members.insert("detail".to_owned(), json!(detail));
        }
        members.insert("instance".to_owned(), json!(instance));
        if !self.errors.is_empty() {
            members.insert("errors".to_owned(), json!(self.errors));
        }
        Value::Object(members).to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_problem_lists_its_mistakes_with_their_places() {
        let problem = Problem::validation(vec![
            Fault::at_pointer("#/lines/0/quantity", "out-of-range", "1 to 99"),
            Fault::at_parameter("limit", "out-of-range", "1 to 48"),
        ]);
        insta::assert_snapshot!(
            problem.to_json("c6af9ac6-7b61"),
            @r##"{"type":"/problems/validation","title":"Some values are not accepted","status":400,"instance":"c6af9ac6-7b61","errors":[{"pointer":"#/lines/0/quantity","code":"out-of-range","detail":"1 to 99"},{"parameter":"limit","code":"out-of-range","detail":"1 to 48"}]}"##
        );
    }

    #[test]
    fn a_conflict_tells_the_current_values() {
        let fault = Fault::at_pointer("#/lines/0", "price-changed", "The price has changed.")
            .fact("unitPrice", 2099);
        insta::assert_snapshot!(
            serde_json::to_string(&fault).unwrap(),
            @r##"{"pointer":"#/lines/0","code":"price-changed","detail":"The price has changed.","unitPrice":2099}"##
        );
    }
}
