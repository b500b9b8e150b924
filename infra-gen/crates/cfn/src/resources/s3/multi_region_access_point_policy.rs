//! `AWS::S3::MultiRegionAccessPointPolicy`, written by `cargo xtask generate`.

use crate::typed as t;

/// Applies an Amazon S3 access policy to an Amazon S3 Multi-Region Access Point.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-multiregionaccesspointpolicy.html>
pub struct MultiRegionAccessPointPolicy<W, S = (t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for MultiRegionAccessPointPolicy<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> MultiRegionAccessPointPolicy<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> MultiRegionAccessPointPolicy<
        W,
        (t::Missing<required::MrapName>, t::Missing<required::Policy>),
    > {
        MultiRegionAccessPointPolicy(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> MultiRegionAccessPointPolicy<W, (S0, S1)> {
    /// The name of the Multi-Region Access Point.
    #[must_use]
    pub fn mrap_name(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> MultiRegionAccessPointPolicy<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        MultiRegionAccessPointPolicy(self.0.set("MrapName", value), t::PhantomData)
    }
    /// The access policy associated with the Multi-Region Access Point.
    #[must_use]
    pub fn policy(
        self,
        value: impl t::IntoValue<t::Json, W>,
    ) -> MultiRegionAccessPointPolicy<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        MultiRegionAccessPointPolicy(self.0.set("Policy", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::Resource<W>
    for MultiRegionAccessPointPolicy<V, (S0, S1)>
{
    const TYPE: &'static str = "AWS::S3::MultiRegionAccessPointPolicy";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<MultiRegionAccessPointPolicy<W>> {
    /// The Policy Status associated with this Multi Region Access Point
    #[must_use]
    pub fn policy_status(&self) -> t::Att<attr::PolicyStatus, W> {
        self.attribute_value("PolicyStatus")
    }
    /// Specifies whether the policy is public or not.
    #[must_use]
    pub fn policy_status_is_public(&self) -> t::Att<attr::PolicyStatusIsPublic, W> {
        self.attribute_value("PolicyStatus.IsPublic")
    }
    /// What `Ref` returns.
    #[must_use]
    pub fn mrap_name(&self) -> t::Att<attr::MrapName, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct PolicyStatus;
    #[derive(Debug)]
    pub struct PolicyStatusIsPublic;
    #[derive(Debug)]
    pub struct MrapName;
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct MrapName;
    #[derive(Debug)]
    pub struct Policy;
}
