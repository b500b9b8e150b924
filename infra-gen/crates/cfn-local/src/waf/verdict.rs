//! What a web ACL says about a request.

use bytes::Bytes;

/// What a web ACL says about a request, and what it noticed on the way.
#[derive(Debug, Clone, PartialEq)]
pub struct Verdict {
    /// What happens to the request.
    pub outcome: Outcome,
    /// The rule that decided; `None` is the default action.
    pub decided_by: Option<Decision>,
    /// The rules that matched without deciding.
    pub counted: Vec<Decision>,
    /// The labels of the request, fully qualified.
    pub labels: Vec<String>,
    /// The record for the web ACL's log groups, where the logging
    /// configuration keeps it: one line of JSON.
    pub record: Option<String>,
}

impl Verdict {
    /// Whether the request goes on.
    pub fn is_allowed(&self) -> bool {
        matches!(self.outcome, Outcome::Allow { .. })
    }
}

/// A rule that matched.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Decision {
    /// The rule's name in the web ACL.
    pub rule: String,
    /// The rule's name in the rule group, where the rule uses a group.
    pub within: Option<String>,
}

/// What happens to a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// It goes on, with these headers added (`x-amzn-waf-…`).
    Allow {
        /// Names and values.
        headers: Vec<(String, String)>,
    },
    /// It is refused: with this answer, or else with the protected service's
    /// own 403 (API Gateway's `WAF_FILTERED` gateway response, CloudFront's page).
    Block(Option<Answer>),
}

/// An answer that a web ACL defines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The status, 200–599.
    pub status: u16,
    /// The headers the rule adds.
    pub headers: Vec<(String, String)>,
    /// The content type of the body, where there is a body.
    pub content_type: Option<&'static str>,
    /// The body.
    pub body: Bytes,
}
