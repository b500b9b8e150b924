//! What every emission test asserts.

use cfn::{IntoValue, Resource};
use serde_json::{Map, Value as Json};

/// The properties of a resource.
pub fn resource(resource: impl Resource<()>) -> Json {
    resource.into_object().into_json()
}

/// A property.
pub fn property<T>(property: impl IntoValue<T, ()>) -> Json {
    property.into_value()
}

/// Every setter was called with its property's name: each must come out under it, and nothing else.
#[track_caller]
pub fn assert_emits(mut emitted: Json, names: &[&str]) {
    let expected: Map<_, _> = names
        .iter()
        .map(|n| ((*n).to_owned(), Json::from(*n)))
        .collect();
    if let Some(entries) = emitted.as_object_mut() {
        // The scope of a firewall's resource comes from its constructor.
        entries.retain(|key, value| key != "Scope" || value == "Scope");
    }
    assert_eq!(emitted, Json::Object(expected));
}
