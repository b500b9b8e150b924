//! Values that must never be printed.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A value whose `Debug` shows `…`: names, addresses, tokens, keys.
///
/// Serialisation is that of the value itself.
#[derive(Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Redacted<T>(T);

impl<T> Redacted<T> {
    /// Hides `value` from `Debug`.
    pub const fn new(value: T) -> Self {
        Redacted(value)
    }

    /// The value, at a place that may see it.
    pub const fn reveal(&self) -> &T {
        &self.0
    }

    /// The value itself, at a place that may have it.
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<T> fmt::Debug for Redacted<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("…")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hidden_value_is_not_printed_and_still_stored() {
        let name = Redacted::new("Ada Lovelace".to_owned());
        assert_eq!(format!("{name:?}"), "…");
        assert_eq!(serde_json::to_string(&name).unwrap(), r#""Ada Lovelace""#);
    }
}
