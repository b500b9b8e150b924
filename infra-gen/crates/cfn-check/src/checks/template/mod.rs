//! The template itself, whatever it is about.

pub(super) mod absent;
pub(super) mod attribute;
pub(super) mod condition;
pub(super) mod count;
pub(super) mod cycle;
pub(super) mod dangling;
pub(super) mod export;
pub(super) mod mapping;
pub(super) mod name;
pub(super) mod size;
pub(super) mod unused;
