//! CloudFormation in types: resources, references, policies, templates.
//!
//! ```
//! # #[cfg(feature = "s3")] {
//! use cfn::{Stack, s3::{Bucket, BucketPolicy}};
//! use cfn::policy::{Operator::Bool, Policy, deny_every};
//!
//! /// The marker type of one stack.
//! struct Files;
//!
//! let mut stack = Stack::<Files>::new("A bucket that speaks TLS only.");
//! let bucket = stack.add("Bucket", Bucket::new());
//! let policy = Policy::new([
//!     deny_every("s3", [bucket.arn() + "", bucket.arn() + "/*"])
//!         .when(Bool, "aws:SecureTransport", "false"),
//! ]);
//! let policy = BucketPolicy::new().bucket(bucket.bucket_name()).policy_document(policy);
//! stack.add("BucketPolicy", policy);
//! assert!(stack.synthesize().template.to_yaml().contains("Bucket: !Ref Bucket"));
//! # }
//! ```
//!
//! - A property that is required must be set, or [`Stack::add`] does not compile.
//! - References come only from the [`Handle`] of a resource that is in the stack,
//!   and go only into properties that take their kind.
//! - IAM actions ([`action`]) apply only to the resources they know.
//! - [`Template`] is also what loads templates that others wrote.
//!
//! A pure library: it never reads files, the environment, the clock, the network
//! or randomness. One cargo feature per AWS service; see `docs/adding-a-resource.md`.

#[allow(missing_docs, rustdoc::all, reason = "names from AWS's tables")]
#[rustfmt::skip]
pub mod action;
mod condition;
mod grants;
mod handle;
mod load;
mod object;
mod options;
mod order;
mod owner;
mod parameter;
pub mod policy;
mod reference;
#[allow(
    missing_docs,
    rustdoc::all,
    clippy::all,
    unused_imports,
    reason = "AWS's words, generated"
)]
mod resources;
mod scope;
mod slot;
mod source;
mod stack;
mod template;
mod text;
mod typed;
mod value;
mod yaml;

pub use condition::{Choice, Condition, NoValue, Test, equals};
pub use handle::{Att, Handle, Resource, TagStyle};
pub use object::Object;
pub use options::{DeletionPolicy, Options};
pub use owner::Takes;
pub use parameter::{Given, GivenNumber, Output, Parameter};
pub use reference::{Reference, references, sub_names};
pub use resources::*;
pub use scope::{CloudFront, Regional};
pub use slot::{Filled, Missing, Open, Provided, Set};
pub use source::Source;
pub use stack::{Stack, Synthesized};
pub use template::{LoadError, Place, ResourceRef, Template};
pub use text::{Expr, IntoText, Pseudo, import_value};
pub use value::{
    Accepts, HandleAsValue, IntoValue, Link, List, Listed, Map, OptionAsValue, Raw, Tag, Text, raw,
};
pub use yaml::write as to_yaml;

/// The code of the guides compiles and runs.
#[cfg(doctest)]
mod guides {
    #[doc = include_str!("../README.md")]
    struct Readme;
    #[doc = include_str!("../../../docs/adding-a-resource.md")]
    struct AddingAResource;
}
