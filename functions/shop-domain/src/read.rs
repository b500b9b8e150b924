//! Reading a JSON body against its rules, all mistakes at once.
//!
//! A rule takes a [`Node`] and answers `Some` value or, after noting each
//! mistake, `None`. Read every member before using any: a `?` between two
//! reads would hide the mistakes of the second.

use std::cell::RefCell;
use std::ops::RangeInclusive;

use serde_json::{Map, Value};

use crate::contract::ProblemKind;
use crate::money::{Amount, Currency, Money};
use crate::problem::{Fault, Problem};
use crate::text::{self, Unfit};

/// Mistakes told at once; more help nobody.
pub const FAULTS_MAX: usize = 100;

/// Reads a body by its rule.
///
/// # Errors
///
/// `malformed-json` if it is no JSON, `validation` with every mistake if it
/// breaks a rule.
pub fn body<T>(bytes: &[u8], rule: impl FnOnce(&Node<'_>) -> Option<T>) -> Result<T, Problem> {
    let value: Value =
        serde_json::from_slice(bytes).map_err(|_| Problem::new(ProblemKind::MalformedJson))?;
    let faults = RefCell::default();
    let node = Node {
        value: &value,
        pointer: "#".to_owned(),
        faults: &faults,
    };
    let read = rule(&node);
    let mut faults: Vec<Fault> = faults.into_inner();
    match read {
        Some(read) if faults.is_empty() => Ok(read),
        _ => {
            faults.truncate(FAULTS_MAX);
            Err(Problem::validation(faults))
        }
    }
}

/// A value and its place.
#[derive(Debug)]
pub struct Node<'a> {
    value: &'a Value,
    pointer: String,
    faults: &'a RefCell<Vec<Fault>>,
}

impl<'a> Node<'a> {
    /// Notes a mistake at this place.
    pub fn fault<T>(&self, code: &'static str, detail: impl Into<String>) -> Option<T> {
        let fault = Fault::at_pointer(self.pointer.clone(), code, detail);
        self.faults.borrow_mut().push(fault);
        None
    }

    fn wrong_type<T>(&self, expected: &str) -> Option<T> {
        self.fault("type", format!("Expected {expected}."))
    }

    /// An object; members that `rule` does not ask for are mistakes.
    pub fn object<T>(&self, rule: impl FnOnce(&mut Members<'a>) -> Option<T>) -> Option<T> {
        let Value::Object(map) = self.value else {
            return self.wrong_type("an object");
        };
        let mut members = Members {
            map,
            pointer: self.pointer.clone(),
            faults: self.faults,
            known: Vec::new(),
        };
        let read = rule(&mut members);
        members.refuse_unknown().and(read)
    }

    /// An array of a number of items within `bounds`.
    pub fn array<T>(
        &self,
        bounds: RangeInclusive<usize>,
        mut rule: impl FnMut(&Node<'a>) -> Option<T>,
    ) -> Option<Vec<T>> {
        let Value::Array(items) = self.value else {
            return self.wrong_type("an array");
        };
        if !bounds.contains(&items.len()) {
            let (low, high) = bounds.into_inner();
            return self.fault("out-of-range", format!("Expected {low} to {high} items."));
        }
        let read: Vec<Option<T>> = items
            .iter()
            .enumerate()
            .map(|(index, value)| {
                rule(&Node {
                    value,
                    pointer: format!("{}/{index}", self.pointer),
                    faults: self.faults,
                })
            })
            .collect();
        read.into_iter().collect()
    }

    /// A string.
    pub fn string(&self) -> Option<&'a str> {
        match self.value {
            Value::String(text) => Some(text),
            _ => self.wrong_type("a string"),
        }
    }

    /// One line of text of 1 to `max` characters.
    pub fn line(&self, max: usize) -> Option<String> {
        self.unless_unfit(max, text::line(self.string()?, max))
    }

    /// Lines of text of 0 to `max` characters.
    pub fn lines(&self, max: usize) -> Option<String> {
        self.unless_unfit(max, text::lines(self.string()?, max))
    }

    fn unless_unfit(&self, max: usize, text: Result<String, Unfit>) -> Option<String> {
        match text {
            Ok(text) => Some(text),
            Err(Unfit::Empty) => self.fault("empty", "Must not be empty."),
            Err(Unfit::TooLong) => self.fault("too-long", format!("At most {max} characters.")),
            Err(Unfit::Control) => {
                self.fault("control-character", "Control characters are not allowed.")
            }
        }
    }

    /// A string that `parse` understands; `form` says what it looks like.
    pub fn parsed<T>(&self, form: &str, parse: impl FnOnce(&str) -> Option<T>) -> Option<T> {
        match parse(self.string()?) {
            Some(value) => Some(value),
            None => self.fault("pattern", format!("Expected {form}.")),
        }
    }

    /// One of the values of an enum.
    pub fn choice<T: Copy>(&self, values: &[(&'static str, T)]) -> Option<T> {
        let text = self.string()?;
        match values.iter().find(|(name, _)| *name == text) {
            Some((_, value)) => Some(*value),
            None => {
                let names: Vec<&str> = values.iter().map(|(name, _)| *name).collect();
                self.fault(
                    "not-allowed",
                    format!("Expected one of {}.", names.join(", ")),
                )
            }
        }
    }

    /// An integer within `bounds`: no fraction, no exponent, no string.
    pub fn integer<N>(&self, bounds: RangeInclusive<N>) -> Option<N>
    where
        N: TryFrom<i64> + Into<i64> + Copy,
    {
        let (low, high): (i64, i64) = ((*bounds.start()).into(), (*bounds.end()).into());
        match self.value {
            Value::Number(number) if number.is_i64() || number.is_u64() => number
                .as_i64()
                .filter(|integer| (low..=high).contains(integer))
                .and_then(|integer| N::try_from(integer).ok())
                .or_else(|| self.fault("out-of-range", format!("Expected {low} to {high}."))),
            _ => self.wrong_type("an integer"),
        }
    }

    /// An amount in minor units.
    pub fn amount(&self) -> Option<Amount> {
        let minor = self.integer(0..=Amount::MAX.minor())?;
        Amount::new(minor).ok()
    }

    /// An amount and its currency.
    pub fn money(&self) -> Option<Money> {
        self.object(|members| {
            let amount = members.required("amount", Node::amount);
            let currency = members.required("currency", |node| {
                node.parsed("three capital letters", |code| Currency::new(code).ok())
            });
            Some(Money {
                amount: amount?,
                currency: currency?,
            })
        })
    }
}

/// The members of an object.
#[derive(Debug)]
pub struct Members<'a> {
    map: &'a Map<String, Value>,
    pointer: String,
    faults: &'a RefCell<Vec<Fault>>,
    known: Vec<&'static str>,
}

impl<'a> Members<'a> {
    fn member(&mut self, name: &'static str) -> Option<Node<'a>> {
        self.known.push(name);
        self.map.get(name).map(|value| Node {
            value,
            pointer: format!("{}/{name}", self.pointer),
            faults: self.faults,
        })
    }

    /// A member that must be there.
    pub fn required<T>(
        &mut self,
        name: &'static str,
        rule: impl FnOnce(&Node<'a>) -> Option<T>,
    ) -> Option<T> {
        if let Some(node) = self.member(name) {
            return rule(&node);
        }
        let pointer = format!("{}/{name}", self.pointer);
        let fault = Fault::at_pointer(pointer, "required", "This is required.");
        self.faults.borrow_mut().push(fault);
        None
    }

    /// A member that may be absent, which is `Some(None)`.
    pub fn optional<T>(
        &mut self,
        name: &'static str,
        rule: impl FnOnce(&Node<'a>) -> Option<T>,
    ) -> Option<Option<T>> {
        self.member(name)
            .map_or(Some(None), |node| rule(&node).map(Some))
    }

    /// A member that may be absent or `null`, which is `Some(None)`.
    pub fn nullable<T>(
        &mut self,
        name: &'static str,
        rule: impl FnOnce(&Node<'a>) -> Option<T>,
    ) -> Option<Option<T>> {
        self.optional(name, |node| match node.value {
            Value::Null => Some(None),
            _ => rule(node).map(Some),
        })
        .map(Option::flatten)
    }

    fn refuse_unknown(self) -> Option<()> {
        let unknown = self
            .map
            .keys()
            .filter(|name| !self.known.contains(&name.as_str()));
        let mut faults = self.faults.borrow_mut();
        let before = faults.len();
        for name in unknown {
            // RFC 6901 escapes; the name is the client's, so it is bounded.
            let short: String = name.chars().take(40).collect();
            let escaped = short.replace('~', "~0").replace('/', "~1");
            let pointer = format!("{}/{escaped}", self.pointer);
            faults.push(Fault::at_pointer(
                pointer,
                "unknown-field",
                "There is no such field.",
            ));
        }
        (faults.len() == before).then_some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mistakes<T>(json: &str, rule: impl FnOnce(&Node<'_>) -> Option<T>) -> String {
        let Err(problem) = body(json.as_bytes(), rule) else {
            return "none".to_owned();
        };
        let lines: Vec<String> = problem
            .errors
            .iter()
            .map(|fault| format!("{:?} {}", fault.at, fault.code))
            .collect();
        lines.join("\n")
    }

    fn sample(node: &Node<'_>) -> Option<(String, u32)> {
        node.object(|members| {
            let name = members.required("name", |node| node.line(3));
            let count = members.required("count", |node| node.integer(1..=9u32));
            let note = members.nullable("note", |node| node.line(9));
            note?;
            Some((name?, count?))
        })
    }

    #[test]
    fn all_mistakes_are_found_at_once() {
        insta::assert_snapshot!(mistakes(r#"{"name":"abcd","count":10,"note":7,"a/b":1}"#, sample), @r##"
        Pointer("#/name") too-long
        Pointer("#/count") out-of-range
        Pointer("#/note") type
        Pointer("#/a~1b") unknown-field
        "##);
    }

    #[test]
    fn what_is_right_is_read() {
        let read = body(br#"{"count":9,"name":" ab ","note":null}"#, sample);
        assert_eq!(read, Ok(("ab".to_owned(), 9)));
    }

    #[test]
    fn numbers_must_be_integers() {
        for count in [
            "1.0",
            "\"1\"",
            "1e0",
            "true",
            "null",
            "-1",
            "1e400",
            "99999999999999999999",
        ] {
            let json = format!(r#"{{"name":"a","count":{count}}}"#);
            assert!(body(json.as_bytes(), sample).is_err(), "{count}");
        }
    }

    #[test]
    fn what_is_no_json_is_malformed() {
        for bytes in [&b""[..], b"{", b"\xff", b"{} {}"] {
            let problem = body(bytes, sample).unwrap_err();
            assert_eq!(problem.kind, ProblemKind::MalformedJson);
        }
    }
}
