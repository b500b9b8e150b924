//! What a match was about, as log records tell it.

use serde_json::{Value, json};

/// What SQL injection and script matches say about themselves in log records.
///
/// AWS also tells the matched text; the detector used here does not know it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Detail {
    /// `SQL_INJECTION` or `XSS`.
    pub(super) condition: &'static str,
    /// `LOW` or `HIGH`, of SQL injection.
    pub(super) sensitivity: Option<&'static str>,
    /// The component, as in `BODY`.
    pub(super) location: &'static str,
}

impl Detail {
    /// SQL injection, at low sensitivity.
    pub(super) const fn sqli(location: &'static str) -> Detail {
        Detail {
            condition: "SQL_INJECTION",
            sensitivity: Some("LOW"),
            location,
        }
    }

    /// A script.
    pub(super) const fn xss(location: &'static str) -> Detail {
        Detail {
            condition: "XSS",
            sensitivity: None,
            location,
        }
    }

    /// The entry of `ruleMatchDetails`.
    pub(super) fn record(&self) -> Value {
        let mut record = json!({
            "conditionType": self.condition,
            "location": self.location,
            "matchedData": [],
        });
        if let Some(sensitivity) = self.sensitivity {
            record["sensitivityLevel"] = json!(sensitivity);
        }
        record
    }
}
