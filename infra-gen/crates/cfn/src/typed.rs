//! What the generated code stands on, under one short name.

pub use std::marker::PhantomData;

pub use serde_json::Value as Json;

pub use crate::handle::{Att, Handle, Properties, Resource, TagStyle};
pub use crate::object::Object;
pub use crate::policy::Policy;
pub use crate::scope::{CloudFront, Regional};
pub use crate::value::{Accepts, IntoValue, Link, List, Map, Missing, Set, Tag, Text};
