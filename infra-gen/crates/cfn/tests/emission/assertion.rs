//! What every emission test asserts.

use cfn::Properties;
use serde_json::{Map, Value as Json};

/// Every setter was called with its property's name: each must come out under it, and nothing else.
#[track_caller]
pub fn assert_emits(properties: impl Properties, names: &[&str]) {
    let expected: Map<_, _> = names
        .iter()
        .map(|n| ((*n).to_owned(), Json::from(*n)))
        .collect();
    let mut emitted = properties.into_object().into_json();
    if let Some(entries) = emitted.as_object_mut() {
        // The scope of a firewall's resource comes from its constructor.
        entries.retain(|key, value| key != "Scope" || value == "Scope");
    }
    assert_eq!(emitted, Json::Object(expected));
}
