//! Why a request is not served: its own fault, or a store's.

use crate::contract::ProblemKind;
use crate::ports::StoreError;
use crate::problem::Problem;

/// Why a request is not served.
#[derive(Debug)]
pub enum Refusal {
    /// The request does not go.
    Problem(Problem),
    /// A store failed.
    Store(StoreError),
}

impl Refusal {
    /// A problem of which its kind says everything.
    pub const fn of(kind: ProblemKind) -> Refusal {
        Refusal::Problem(Problem::new(kind))
    }

    /// The problem to answer; a store's failure is told as `busy` or `internal`.
    pub fn problem(&self) -> Problem {
        match self {
            Refusal::Problem(problem) => problem.clone(),
            Refusal::Store(StoreError::Busy) => Problem::new(ProblemKind::Busy),
            Refusal::Store(StoreError::Broken(_)) => Problem::new(ProblemKind::Internal),
        }
    }
}

impl From<Problem> for Refusal {
    fn from(problem: Problem) -> Refusal {
        Refusal::Problem(problem)
    }
}

impl From<StoreError> for Refusal {
    fn from(error: StoreError) -> Refusal {
        Refusal::Store(error)
    }
}
