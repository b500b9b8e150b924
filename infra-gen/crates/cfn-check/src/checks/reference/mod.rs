//! References between resources.

pub(super) mod kind;
