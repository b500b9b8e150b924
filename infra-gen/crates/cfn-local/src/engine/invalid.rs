//! What is wrong with a template or its parameters, in CloudFormation's words.

/// A template, a parameter or a reference that CloudFormation refuses.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Invalid(pub(super) String);

impl Invalid {
    /// The template as a text is wrong.
    pub(super) fn format(what: impl std::fmt::Display) -> Invalid {
        Invalid(format!("Template format error: {what}"))
    }

    /// A function of the template cannot be carried out.
    pub(super) fn function(what: impl std::fmt::Display) -> Invalid {
        Invalid(format!("Template error: {what}"))
    }
}
