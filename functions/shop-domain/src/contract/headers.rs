//! Names of the headers that carry meaning of our own.

/// Sent with both create requests; makes them safe to repeat.
pub const IDEMPOTENCY_KEY: &str = "Idempotency-Key";

/// Answered with `true` when a response is a stored one.
pub const IDEMPOTENCY_REPLAYED: &str = "Idempotency-Replayed";

/// The capability that opens one order to its guest.
pub const ORDER_ACCESS_TOKEN: &str = "Order-Access-Token";

/// The secret that CloudFront adds to requests to the API's origin.
pub const ORIGIN_VERIFY: &str = "X-Origin-Verify";

/// `Cache-Control` of cacheable answers (the product routes).
pub const CACHE_PUBLIC: &str = "public, max-age=15, s-maxage=60, stale-while-revalidate=300";

/// `Cache-Control` of everything else.
pub const CACHE_NEVER: &str = "no-store";

/// `Cache-Control` of stored media: keys are made of the content's digest.
pub const CACHE_IMMUTABLE: &str = "public, max-age=31536000, immutable";

/// Media type of every error.
pub const PROBLEM_JSON: &str = "application/problem+json";
