//! What can go wrong with a request of the staff.

use cfn_deploy::cloud::{CloudError, CloudErrorKind};
use cfn_deploy::signed::Answer;
use shop_domain::contract::ProblemKind;

use super::Problem;
use crate::error::CommandError;

/// Characters shown of an answer that nobody expected.
const EXCERPT: usize = 200;

/// Why a request was not carried out, or is not known to be.
#[derive(Debug, thiserror::Error)]
pub enum StaffError {
    /// There is no answer.
    #[error("the shop's API gave no answer")]
    Cloud(#[source] CloudError),
    /// The API refuses.
    #[error("{0}")]
    Refused(Box<Problem>),
    /// What answers is not this API, or broken.
    #[error("`{call}` was answered with {what}")]
    Strange {
        /// Method and path.
        call: String,
        /// What came back.
        what: String,
    },
}

impl StaffError {
    pub(super) fn strange(method: &str, path: &str, what: &str) -> StaffError {
        StaffError::Strange {
            call: format!("{method} {path}"),
            what: what.to_owned(),
        }
    }

    /// The error that an answer is.
    pub(super) fn of(answer: &Answer, method: &str, path: &str) -> StaffError {
        if let Some(problem) = Problem::of(answer) {
            return StaffError::Refused(Box::new(problem));
        }
        let status = answer.status;
        let what = match answer.header("location") {
            Some(location) if (300..400).contains(&status) => {
                format!("a redirect to `{location}`, which a signed request does not follow")
            }
            _ => format!("status {status}{}", excerpt(&answer.body)),
        };
        StaffError::strange(method, path, &what)
    }

    /// The problem, if the API refused.
    pub fn problem(&self) -> Option<&Problem> {
        match self {
            StaffError::Refused(problem) => Some(problem),
            _ => None,
        }
    }

    /// Whether every further request will end the same way.
    pub fn is_final(&self) -> bool {
        let kind = self.problem().and_then(Problem::kind);
        match self {
            StaffError::Refused(_) => kind == Some(ProblemKind::Forbidden),
            StaffError::Cloud(error) => error.kind != CloudErrorKind::Unreadable,
            StaffError::Strange { .. } => false,
        }
    }

    /// What to do about it.
    pub fn hint(&self) -> Option<String> {
        let hint = match self.problem()?.kind()? {
            ProblemKind::Forbidden => {
                "allow `execute-api:Invoke` on the API in the policy of whoever runs this"
            }
            ProblemKind::RateLimited | ProblemKind::Busy => "wait a minute, then run it again",
            ProblemKind::Internal => {
                let id = self.problem()?.request_id()?;
                return Some(format!("the logs of the function tell why: request `{id}`"));
            }
            _ => return None,
        };
        Some(hint.to_owned())
    }

    /// The error of a command that this ends.
    pub fn into_command(self) -> CommandError {
        let hint = self.hint();
        let mistakes: Vec<String> = self
            .problem()
            .map(|problem| &problem.errors)
            .into_iter()
            .flatten()
            .map(|mistake| format!("  {mistake}"))
            .collect();
        let mut error = CommandError::from(self);
        error.details.extend(mistakes);
        error.hints.extend(hint);
        error
    }
}

/// The beginning of an answer that is text, on one line.
fn excerpt(body: &[u8]) -> String {
    let text = String::from_utf8_lossy(body);
    let line: String = text
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .chars()
        .filter(|letter| !letter.is_control())
        .take(EXCERPT)
        .collect();
    match line.is_empty() {
        true => String::new(),
        false => format!(": {line}"),
    }
}
