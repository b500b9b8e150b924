//! What AWS's resource schemas say of a template.
//!
//! One interpreter walks each resource beside its schema, once for each world,
//! and tells everything that breaks a rule; the checks `IG-SCH-…` each tell one
//! kind of it.

mod bounds;
mod constraint;
pub(crate) mod data;
mod reference;
mod walk;

use cfn::ResourceRef;

pub(crate) use bounds::nearest;

use crate::finding::Violation;

/// The kinds of rules a schema has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Rule {
    /// Properties that there are.
    Known,
    /// Properties that must be set.
    Required,
    /// The type of a value.
    Type,
    /// The values of an enumeration.
    Enumeration,
    /// The pattern of a text.
    Pattern,
    /// Lengths, least and greatest values.
    Bounds,
    /// Properties that AWS sets.
    ReadOnly,
    /// Properties that need or exclude each other.
    Together,
    /// What a property may refer to.
    Reference,
    /// Lengths of names that hold variables.
    Name,
}

/// Everything in which some of a template's resources break the rules of their schemas.
pub(crate) fn violations(
    some: &[ResourceRef<'_>],
    resources: &[ResourceRef<'_>],
) -> Vec<(Rule, Violation)> {
    let types = resources
        .iter()
        .map(|r| (r.logical_id, r.type_name))
        .collect();
    some.iter()
        .filter_map(|resource| Some((resource, data::resource_type(resource.type_name)?)))
        .flat_map(|(resource, schema)| walk::resource(resource, schema, &types))
        .collect()
}
