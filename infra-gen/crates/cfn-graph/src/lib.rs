//! The architecture that templates describe: what there is, and what it does to what.
//!
//! [`graph`] makes a value of one or several stacks, [`mermaid`], [`dot`] and
//! [`svg`] draw it. Resources that only say how others are set up (roles,
//! policies, permissions, log groups, methods) are folded into those; what they
//! say becomes edges.
//!
//! | Part | File |
//! |---|---|
//! | the value | `graph` |
//! | a resource type's tier and its words | `kind` |
//! | which resource belongs to which | `fold` |
//! | what a template's values mention, and where | `mention` |
//! | what a mention means | `meaning` |
//! | what a policy's statements mean | `grant` |
//! | who is meant, across stacks | `find` |
//! | the making of the value | `build` |
//! | edges that a whole group has | `gather` |
//! | text for Mermaid and Graphviz | `mermaid`, `dot` |
//! | the picture | `svg` |
//!
//! A pure library: templates in, text out.

mod build;
mod dot;
mod find;
mod fold;
mod gather;
mod grant;
mod graph;
mod kind;
mod meaning;
mod mention;
mod mermaid;
mod svg;

pub use build::{Feed, Stack, graph};
pub use dot::dot;
pub use graph::{Edge, End, Graph, Group, Node, Relation, Tier};
pub use mermaid::mermaid;
pub use svg::svg;
