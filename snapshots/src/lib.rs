//! The templates of every environment, as they would be sent.
//!
//! Only tests: `templates/` holds what a reviewer reads. A change of the
//! stacks shows here as a diff; `cargo insta review` accepts it.
