//! Required properties in types: a slot each, open until its setter was called.

use std::marker::PhantomData;

/// The slot of a required property whose setter was called.
#[derive(Debug)]
pub struct Set;

/// The slot of the required property `P`, whose setter was not called yet.
#[derive(Debug)]
pub struct Missing<P>(PhantomData<P>);

/// Slots of a complete type: all of them.
pub trait Filled {}

impl Filled for Set {}

impl<P: Provided> Filled for Missing<P> {}

/// No property is provided while its slot says [`Missing`]: this trait is there for its message.
#[diagnostic::on_unimplemented(
    message = "the required property `{Self}` is missing",
    label = "incomplete: call the setter of `{Self}`",
    note = "the setter has the property's name in snake case"
)]
pub trait Provided {}

/// Slots whose setter may be called: once.
#[diagnostic::on_unimplemented(
    message = "this required property is set already",
    label = "a second call of the same setter",
    note = "keep one of the two calls"
)]
pub trait Open {}

impl<P> Open for Missing<P> {}
