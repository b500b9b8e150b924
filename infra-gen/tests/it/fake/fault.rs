//! What goes wrong, and when.

use std::ops::RangeBounds;
use std::time::Duration;

/// How an answer is spoilt. What was asked for has been done by then, unless
/// it says otherwise: exactly that is hard about a lost answer.
#[derive(Debug, Clone)]
pub enum Fault {
    /// Not done: `Throttling`.
    Throttled,
    /// Not done: the principal may not do that.
    Denied,
    /// Not done: this error of the service.
    Refused(&'static str, &'static str),
    /// 503 without a word.
    Unavailable,
    /// The connection ends before the answer begins.
    Hangup,
    /// The connection ends in the middle of the answer.
    Cut,
    /// The answer comes late.
    Slow(Duration),
    /// The answer is that of the call before, of the same kind.
    Stale,
    /// Something else answers: a proxy that wants a login.
    Rubbish,
    /// A change set that lists nothing.
    Silent,
    /// Words of the answer are replaced: a status of tomorrow.
    Instead(&'static str, &'static str),
}

/// A fault of some calls of an operation.
#[derive(Debug, Clone)]
pub struct Rule {
    /// The operation in IAM's words, such as `cloudformation:CreateChangeSet`.
    pub action: &'static str,
    /// Which of its calls, counted from 0.
    calls: (usize, usize),
    /// What goes wrong.
    pub fault: Fault,
}

impl Rule {
    /// A fault of these calls of an operation.
    pub fn new(action: &'static str, calls: impl RangeBounds<usize>, fault: Fault) -> Rule {
        use std::ops::Bound;
        let from = match calls.start_bound() {
            Bound::Included(from) => *from,
            Bound::Excluded(from) => from + 1,
            Bound::Unbounded => 0,
        };
        let to = match calls.end_bound() {
            Bound::Included(to) => to + 1,
            Bound::Excluded(to) => *to,
            Bound::Unbounded => usize::MAX,
        };
        Rule {
            action,
            calls: (from, to),
            fault,
        }
    }

    /// Whether this call of an operation goes wrong.
    pub fn applies(&self, action: &str, call: usize) -> bool {
        self.action == action && (self.calls.0..self.calls.1).contains(&call)
    }
}
