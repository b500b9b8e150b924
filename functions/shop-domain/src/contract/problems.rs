//! Kinds of error the API answers with, in the form of RFC 9457.

use serde_json::{Value, json};

/// What went wrong, as far as a client is concerned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ProblemKind {
    /// The body is not JSON.
    MalformedJson,
    /// The request is understood but breaks rules; `errors` lists them all.
    Validation,
    /// The cursor was edited or belongs to another list.
    InvalidCursor,
    /// A create request without a usable `Idempotency-Key`.
    IdempotencyKeyMissing,
    /// A staff route without staff's signature, or a firewall's block.
    Forbidden,
    /// No such route, product or order, or no right to see the order.
    NotFound,
    /// The route exists, the method does not.
    Method,
    /// The body is larger than the route takes.
    TooLarge,
    /// The body is not `application/json`.
    MediaType,
    /// Prices, stock or totals are not what the shopper saw.
    CartChanged,
    /// Another product has this SKU.
    SkuTaken,
    /// Another product has this slug.
    SlugTaken,
    /// The product or order has changed since the caller read it.
    VersionConflict,
    /// The order's state does not allow this step.
    IllegalTransition,
    /// The key was used with another request.
    IdempotencyKeyReuse,
    /// Too many requests.
    RateLimited,
    /// A fault of ours; nothing of the inside is told.
    Internal,
    /// Too much contention; trying again soon helps.
    Busy,
}

impl ProblemKind {
    /// Every kind, by status.
    pub const ALL: [ProblemKind; 18] = [
        ProblemKind::MalformedJson,
        ProblemKind::Validation,
        ProblemKind::InvalidCursor,
        ProblemKind::IdempotencyKeyMissing,
        ProblemKind::Forbidden,
        ProblemKind::NotFound,
        ProblemKind::Method,
        ProblemKind::CartChanged,
        ProblemKind::SkuTaken,
        ProblemKind::SlugTaken,
        ProblemKind::VersionConflict,
        ProblemKind::IllegalTransition,
        ProblemKind::TooLarge,
        ProblemKind::MediaType,
        ProblemKind::IdempotencyKeyReuse,
        ProblemKind::RateLimited,
        ProblemKind::Internal,
        ProblemKind::Busy,
    ];

    const fn facts(self) -> (&'static str, u16, &'static str) {
        match self {
            ProblemKind::MalformedJson => ("malformed-json", 400, "The body is not valid JSON"),
            ProblemKind::Validation => ("validation", 400, "Some values are not accepted"),
            ProblemKind::InvalidCursor => ("invalid-cursor", 400, "The cursor is not valid here"),
            ProblemKind::IdempotencyKeyMissing => (
                "idempotency-key-missing",
                400,
                "A valid Idempotency-Key header is required",
            ),
            ProblemKind::Forbidden => ("forbidden", 403, "This request is not allowed"),
            ProblemKind::NotFound => ("not-found", 404, "There is nothing here"),
            ProblemKind::Method => ("method", 405, "This method is not available here"),
            ProblemKind::CartChanged => ("cart-changed", 409, "The cart has changed"),
            ProblemKind::SkuTaken => ("sku-taken", 409, "Another product has this SKU"),
            ProblemKind::SlugTaken => ("slug-taken", 409, "Another product has this slug"),
            ProblemKind::VersionConflict => (
                "version-conflict",
                409,
                "It was changed by someone else meanwhile",
            ),
            ProblemKind::IllegalTransition => (
                "illegal-transition",
                409,
                "The order's state does not allow this step",
            ),
            ProblemKind::TooLarge => ("too-large", 413, "The body is too large"),
            ProblemKind::MediaType => ("media-type", 415, "The body must be application/json"),
            ProblemKind::IdempotencyKeyReuse => (
                "idempotency-key-reuse",
                422,
                "This Idempotency-Key was used with another request",
            ),
            ProblemKind::RateLimited => ("rate-limited", 429, "Too many requests"),
            ProblemKind::Internal => ("internal", 500, "Something went wrong on our side"),
            ProblemKind::Busy => ("busy", 503, "Many people are ordering right now"),
        }
    }

    /// The last segment of the problem's `type`.
    pub const fn slug(self) -> &'static str {
        self.facts().0
    }

    /// The HTTP status.
    pub const fn status(self) -> u16 {
        self.facts().1
    }

    /// The problem's `title`, the same for every occurrence.
    pub const fn title(self) -> &'static str {
        self.facts().2
    }

    /// The problem's `type`: the path of its page on the site.
    pub fn type_path(self) -> String {
        format!("/problems/{}", self.slug())
    }

    /// Seconds to wait before another try, for the kinds where waiting helps.
    pub const fn retry_after(self) -> Option<u32> {
        match self {
            ProblemKind::RateLimited => Some(30),
            ProblemKind::Busy => Some(1),
            _ => None,
        }
    }

    /// The problem without detail, for answers that no function writes: a
    /// gateway response (`instance` is `$context.requestId` there) or a
    /// firewall's block (`None`).
    pub fn render(self, instance: Option<&str>) -> String {
        let mut problem = json!({
            "type": self.type_path(),
            "title": self.title(),
            "status": self.status(),
        });
        if let (Value::Object(members), Some(instance)) = (&mut problem, instance) {
            members.insert("instance".to_owned(), json!(instance));
        }
        problem.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_are_unique_and_fit_a_path() {
        let mut slugs: Vec<_> = ProblemKind::ALL.iter().map(|kind| kind.slug()).collect();
        slugs.sort_unstable();
        slugs.dedup();
        assert_eq!(slugs.len(), ProblemKind::ALL.len());
        for slug in slugs {
            assert!(slug.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'));
        }
    }

    #[test]
    fn a_gateway_response_names_the_request() {
        insta::assert_snapshot!(
            ProblemKind::NotFound.render(Some("$context.requestId")),
            @r#"{"type":"/problems/not-found","title":"There is nothing here","status":404,"instance":"$context.requestId"}"#
        );
    }

    #[test]
    fn a_block_of_the_firewall_needs_no_request_id() {
        insta::assert_snapshot!(
            ProblemKind::RateLimited.render(None),
            @r#"{"type":"/problems/rate-limited","title":"Too many requests","status":429}"#
        );
    }
}
