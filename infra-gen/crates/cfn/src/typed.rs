//! What the generated code stands on, under one short name.

pub use std::marker::PhantomData;

pub use serde_json::Value as Json;

pub use crate::handle::{Att, Handle, Resource, TagStyle};
pub use crate::object::Object;
pub use crate::owner::Takes;
pub use crate::policy::Policy;
pub use crate::scope::{CloudFront, Regional};
pub use crate::slot::{Filled, Missing, Open, Set};
pub use crate::value::{Accepts, IntoValue, Link, List, Map, Tag, Text};
