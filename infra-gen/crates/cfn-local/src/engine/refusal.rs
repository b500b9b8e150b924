//! The refusals of CloudFormation's operations.

use cfn_deploy::cloud::{CloudError, CloudErrorKind};

use super::invalid::Invalid;

/// An operation of CloudFormation on something.
#[derive(Debug, Clone, Copy)]
pub(super) struct Call<'a> {
    pub(super) action: &'static str,
    pub(super) subject: &'a str,
}

impl Call<'_> {
    /// A `ValidationError`.
    pub(super) fn invalid(&self, message: impl Into<String>) -> CloudError {
        self.refused("ValidationError", CloudErrorKind::Invalid, message)
    }

    /// The stack does not exist.
    pub(super) fn no_stack(&self) -> CloudError {
        let message = format!("Stack [{}] does not exist", self.subject);
        self.refused("ValidationError", CloudErrorKind::NotFound, message)
    }

    /// The change set does not exist.
    pub(super) fn no_change_set(&self, change_set: &str) -> CloudError {
        let message = format!("ChangeSet [{change_set}] does not exist");
        self.refused("ChangeSetNotFound", CloudErrorKind::NotFound, message)
    }

    /// The stack is in a status that does not allow it.
    pub(super) fn wrong_status(&self, id: &str, status: &str, what: &str) -> CloudError {
        self.invalid(format!(
            "Stack:{id} is in {status} state and can not be {what}."
        ))
    }

    /// The state could not be written.
    pub(super) fn unwritten(&self, error: std::io::Error) -> CloudError {
        let message = "the state of the stack cannot be written";
        CloudError::new(self.action, self.subject, CloudErrorKind::Other, message)
            .with_source(error)
    }

    pub(super) fn refused(
        &self,
        code: &str,
        kind: CloudErrorKind,
        message: impl Into<String>,
    ) -> CloudError {
        CloudError::new(self.action, self.subject, kind, message).with_code(code)
    }

    /// Where a page begins, which is all that its token says.
    pub(super) fn begin(&self, page: Option<&str>) -> Result<usize, CloudError> {
        let Some(token) = page else { return Ok(0) };
        let begin = token.parse();
        begin.map_err(|_| self.invalid("The specified token is invalid."))
    }

    /// A template or parameter is wrong.
    pub(super) fn of(&self, invalid: &Invalid) -> CloudError {
        self.invalid(invalid.to_string())
    }
}
