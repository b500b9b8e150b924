//! The headers of answers.

use serde_json::{Map, Value, json};

use super::super::headers::{CACHE_NEVER, CACHE_PUBLIC, IDEMPOTENCY_REPLAYED};
use super::super::{ProblemKind, Route};

/// Headers of the answer when all goes well.
pub(super) fn success(route: &Route) -> Value {
    let mut headers = kept(route);
    if route.creates() {
        let path = json!({"type": "string", "format": "uri-reference"});
        let replayed = json!({"type": "string", "const": "true"});
        add(
            &mut headers,
            "Location",
            true,
            "Path of what was made.",
            path,
        );
        add(
            &mut headers,
            IDEMPOTENCY_REPLAYED,
            false,
            "Whether this is an earlier answer again.",
            replayed,
        );
    }
    if route.query.contains(&super::super::routes::CURSOR) {
        let link = json!({"type": "string", "pattern": "^</api/[a-z]+\\?.*>; rel=\"next\"$"});
        let about = "The next page, if there is one.";
        add(&mut headers, "Link", false, about, link);
    }
    Value::Object(headers)
}

/// Headers of `304`.
pub(super) fn not_modified(route: &Route) -> Value {
    Value::Object(kept(route))
}

fn kept(route: &Route) -> Map<String, Value> {
    let mut headers = Map::new();
    let cache = if route.cacheable {
        CACHE_PUBLIC
    } else {
        CACHE_NEVER
    };
    add(
        &mut headers,
        "Cache-Control",
        true,
        "Who may keep it.",
        exactly(cache),
    );
    if route.cacheable {
        let tag = json!({"type": "string", "pattern": "^\"[0-9a-f]{32}\"$"});
        add(
            &mut headers,
            "ETag",
            true,
            "Names this version of the answer.",
            tag,
        );
        let about = "What other answers depend on.";
        add(
            &mut headers,
            "Vary",
            true,
            about,
            exactly("Accept-Encoding"),
        );
    }
    headers
}

/// Headers of a problem.
pub(super) fn problem(kinds: &[ProblemKind]) -> Value {
    let mut headers = Map::new();
    let from_firewall = kinds
        .iter()
        .any(|kind| super::refusals::FIREWALL.contains(kind));
    // A firewall's answers cannot be cached anyway, and do not say so.
    add(
        &mut headers,
        "Cache-Control",
        !from_firewall,
        "Who may keep it.",
        exactly(CACHE_NEVER),
    );
    if let Some(seconds) = kinds.iter().find_map(|kind| kind.retry_after()) {
        let schema = json!({"type": "integer", "const": seconds});
        let about = "Seconds after which another try may succeed.";
        add(&mut headers, "Retry-After", true, about, schema);
    }
    Value::Object(headers)
}

fn exactly(value: &str) -> Value {
    json!({"type": "string", "const": value})
}

fn add(headers: &mut Map<String, Value>, name: &str, required: bool, about: &str, schema: Value) {
    let header = json!({"description": about, "required": required, "schema": schema});
    headers.insert(name.to_owned(), header);
}
