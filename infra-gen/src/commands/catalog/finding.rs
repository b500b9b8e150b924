//! A mistake in a row, and where it stands.

use serde::Serialize;

/// A mistake in a file, found here or by the API.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// The file, as it was named.
    pub file: String,
    /// Its line, from 1.
    pub line: u64,
    /// The product, if that can be told.
    pub sku: Option<String>,
    /// The member, as in `price/amount`; empty for the whole product.
    pub member: String,
    /// A word for programs.
    pub code: String,
    /// A sentence for people.
    pub detail: String,
}
