//! Reading a query string against its rules, all mistakes at once.

use shop_domain::contract::limits;
use shop_domain::problem::{Fault, Problem};

use crate::call::Call;

/// The query parameters of a call.
#[derive(Debug)]
pub struct Query<'a> {
    values: &'a [(String, String)],
    faults: Vec<Fault>,
}

impl<'a> Query<'a> {
    /// Reads the parameters of a call; only `known` ones, each once, are accepted.
    pub fn new(call: &'a Call, known: &[&str]) -> Query<'a> {
        let values = call.query();
        let mut faults = Vec::new();
        for (index, (name, _)) in values.iter().enumerate() {
            let short: String = name.chars().take(limits::NAME_LENGTH / 2).collect();
            if !known.contains(&name.as_str()) {
                let detail = format!("The parameters are {}.", known.join(", "));
                faults.push(Fault::at_parameter(short, "unknown-parameter", detail));
            } else if values[..index].iter().any(|(other, _)| other == name) {
                faults.push(Fault::at_parameter(short, "duplicate", "Only once."));
            }
        }
        Query { values, faults }
    }

    /// A parameter's text; an empty one counts as absent.
    pub fn text(&self, name: &str) -> Option<&'a str> {
        let found = self.values.iter().find(|(other, _)| other == name);
        found
            .map(|(_, value)| value.as_str())
            .filter(|value| !value.is_empty())
    }

    /// Notes a mistake in a parameter.
    pub fn fault(&mut self, name: &str, code: &'static str, detail: impl Into<String>) {
        self.faults.push(Fault::at_parameter(name, code, detail));
    }

    /// A parameter that `parse` understands; `form` says what it looks like.
    pub fn parsed<T>(
        &mut self,
        name: &str,
        form: &str,
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Option<T> {
        let text = self.text(name)?;
        let value = parse(text);
        if value.is_none() {
            self.fault(name, "pattern", format!("Expected {form}."));
        }
        value
    }

    /// One of the values of an enum.
    pub fn choice<T: Copy>(&mut self, name: &str, values: &[(&'static str, T)]) -> Option<T> {
        let text = self.text(name)?;
        let found = values.iter().find(|(known, _)| *known == text);
        if found.is_none() {
            let names: Vec<&str> = values.iter().map(|(known, _)| *known).collect();
            self.fault(
                name,
                "not-allowed",
                format!("Expected one of {}.", names.join(", ")),
            );
        }
        found.map(|(_, value)| *value)
    }

    /// The page size: a default, or what was asked for, from 1 to a bound.
    pub fn limit(&mut self, (default, bound): (u32, u32)) -> u32 {
        let form = format!("a number from 1 to {bound}");
        let limit = self.parsed("limit", &form, |text| {
            let digits = text.len() <= 3 && text.bytes().all(|byte| byte.is_ascii_digit());
            let limit = digits.then(|| text.parse().ok()).flatten()?;
            (1..=bound).contains(&limit).then_some(limit)
        });
        limit.unwrap_or(default)
    }

    /// The mistakes, if there were any.
    ///
    /// # Errors
    ///
    /// `validation`.
    pub fn finish(self) -> Result<(), Problem> {
        if self.faults.is_empty() {
            Ok(())
        } else {
            Err(Problem::validation(self.faults))
        }
    }
}
