//! Which pages of other origins may read a bucket.
//! <https://docs.aws.amazon.com/AmazonS3/latest/userguide/ManageCorsUsing.html>

use http::{HeaderMap, HeaderValue, header};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// A rule of a `CorsConfiguration`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CorsRule {
    /// `https://example.com`, with at most one `*`.
    pub origins: Vec<String>,
    /// `GET`, `PUT`, …
    pub methods: Vec<String>,
    /// Request headers, with at most one `*` each.
    pub headers: Vec<String>,
    /// Response headers that a page may read.
    pub exposed: Vec<String>,
    /// How long a browser remembers, in seconds.
    pub max_age: Option<u64>,
}

impl CorsRule {
    /// The rule as a template writes it.
    pub(super) fn of(rule: &Value) -> CorsRule {
        let texts = |name: &str| -> Vec<String> {
            let values = rule.get(name).and_then(Value::as_array);
            values
                .into_iter()
                .flatten()
                .filter_map(|value| value.as_str().map(str::to_owned))
                .collect()
        };
        CorsRule {
            origins: texts("AllowedOrigins"),
            methods: texts("AllowedMethods"),
            headers: texts("AllowedHeaders"),
            exposed: texts("ExposedHeaders"),
            max_age: rule.get("MaxAge").and_then(Value::as_u64),
        }
    }

    /// The same, the other way.
    pub(super) fn property(&self) -> Value {
        let mut rule = json!({
            "AllowedOrigins": self.origins,
            "AllowedMethods": self.methods,
        });
        for (name, texts) in [
            ("AllowedHeaders", &self.headers),
            ("ExposedHeaders", &self.exposed),
        ] {
            if !texts.is_empty() {
                rule[name] = json!(texts);
            }
        }
        if let Some(seconds) = self.max_age {
            rule["MaxAge"] = json!(seconds);
        }
        rule
    }

    fn applies(&self, origin: &str, method: &str, headers: &str) -> bool {
        self.origins.iter().any(|known| starred(known, origin))
            && self.methods.iter().any(|known| known == method)
            && headers
                .split(',')
                .map(str::trim)
                .filter(|header| !header.is_empty())
                .all(|header| {
                    let header = header.to_ascii_lowercase();
                    self.headers
                        .iter()
                        .any(|known| starred(&known.to_ascii_lowercase(), &header))
                })
    }
}

/// The response headers for a page of another origin, by the first rule that
/// applies; `None` when none does.
pub(super) fn answer(rules: &[CorsRule], request: &HeaderMap, method: &str) -> Option<HeaderMap> {
    let text = |name: &str| request.get(name).and_then(|value| value.to_str().ok());
    let origin = text("origin")?;
    let asked = text("access-control-request-headers").unwrap_or("");
    let rule = rules
        .iter()
        .find(|rule| rule.applies(origin, method, asked))?;
    let mut headers = HeaderMap::new();
    let mut add = |name: header::HeaderName, value: &str| {
        if let Ok(value) = HeaderValue::from_str(value) {
            headers.insert(name, value);
        }
    };
    match rule.origins.iter().any(|known| known == "*") {
        true => add(header::ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
        false => {
            add(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin);
            add(header::ACCESS_CONTROL_ALLOW_CREDENTIALS, "true");
        }
    }
    add(
        header::ACCESS_CONTROL_ALLOW_METHODS,
        &rule.methods.join(", "),
    );
    if !asked.is_empty() {
        add(header::ACCESS_CONTROL_ALLOW_HEADERS, asked);
    }
    if !rule.exposed.is_empty() {
        add(
            header::ACCESS_CONTROL_EXPOSE_HEADERS,
            &rule.exposed.join(", "),
        );
    }
    if let Some(seconds) = rule.max_age {
        add(header::ACCESS_CONTROL_MAX_AGE, &seconds.to_string());
    }
    add(
        header::VARY,
        "Origin, Access-Control-Request-Headers, Access-Control-Request-Method",
    );
    Some(headers)
}

/// Whether a text matches one with at most one `*`.
fn starred(pattern: &str, text: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == text,
        Some((start, end)) => {
            text.len() >= start.len() + end.len() && text.starts_with(start) && text.ends_with(end)
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn allowed(origin: &str, method: &str, asked: &str) -> Option<String> {
        let rule = CorsRule::of(&json!({
            "AllowedOrigins": ["https://*.example.com"], "AllowedMethods": ["PUT"],
            "AllowedHeaders": ["Content-*"], "MaxAge": 60,
        }));
        let mut headers = HeaderMap::new();
        headers.insert("origin", origin.parse().unwrap());
        headers.insert("access-control-request-headers", asked.parse().unwrap());
        let answer = answer(&[rule], &headers, method)?;
        Some(
            answer["access-control-allow-origin"]
                .to_str()
                .unwrap()
                .to_owned(),
        )
    }

    #[test]
    fn a_rule_names_origins_methods_and_headers() {
        let origin = "https://www.example.com";
        assert_eq!(
            allowed(origin, "PUT", "content-type").as_deref(),
            Some(origin)
        );
        assert_eq!(allowed("https://example.org", "PUT", ""), None);
        assert_eq!(allowed(origin, "DELETE", ""), None);
        assert_eq!(allowed(origin, "PUT", "content-type, x-other"), None);
    }
}
