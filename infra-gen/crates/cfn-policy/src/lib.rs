//! Policy as code: rules in the language of CloudFormation Guard, run in
//! process on any template.
//!
//! A pure library: rules and templates are texts and values, what breaks a rule
//! is a value. It never reads files.

mod record;

use serde_json::Value;

/// A rule that a template breaks at a place.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Broken {
    /// The file of the rule.
    pub file: String,
    /// The rule's name.
    pub rule: String,
    /// The entry of the template, where it is about one.
    pub logical_id: Option<String>,
    /// Where in that entry, as `Properties.Timeout`.
    pub path: Option<String>,
    /// What the rule says, or what was compared.
    pub sentence: String,
}

/// Why rules cannot be run.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PolicyError {
    /// The file is not in Guard's language, or a rule cannot be evaluated.
    #[error("cannot run the rules of `{file}`: {message}")]
    Rules {
        /// The file of the rules.
        file: String,
        /// What Guard says.
        message: String,
    },
}

/// Runs the rules of a file on a template, and tells what breaks them, in order
/// and once each.
///
/// # Errors
///
/// When the text is no Guard file, or a rule cannot be evaluated.
pub fn evaluate(file: &str, rules: &str, template: &Value) -> Result<Vec<Broken>, PolicyError> {
    let failed = |message: String| PolicyError::Rules {
        file: file.to_owned(),
        message,
    };
    let data = cfn_guard::ValidateInput {
        content: &template.to_string(),
        file_name: "template",
    };
    let input = cfn_guard::ValidateInput {
        content: rules,
        file_name: file,
    };
    // The short report is cut off at 8 KB by the crate; the record is whole.
    let record = cfn_guard::run_checks(data, input, true).map_err(|e| failed(e.to_string()))?;
    if record.is_empty() {
        return Ok(Vec::new());
    }
    let record = serde_json::from_str(&record).map_err(|e| failed(e.to_string()))?;
    let mut broken = record::broken(file, &record);
    broken.sort();
    broken.dedup();
    Ok(broken)
}

#[cfg(test)]
mod tests;
