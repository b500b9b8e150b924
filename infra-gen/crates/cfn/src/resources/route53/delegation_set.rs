//! `AWS::Route53::DelegationSet`, written by `cargo xtask generate`.

use crate::typed as t;

/// Resource Type definition for AWS::Route53::DelegationSet. Creates a reusable delegation set (a group of four name servers) that can be associated with multiple hosted zones.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-delegationset.html>
pub struct DelegationSet<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for DelegationSet<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> DelegationSet<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> DelegationSet<W> {
        DelegationSet(t::Object::new(), t::PhantomData)
    }
}
impl<W> DelegationSet<W> {}
impl<V, W: t::Takes<V>> t::Resource<W> for DelegationSet<V> {
    const TYPE: &'static str = "AWS::Route53::DelegationSet";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<DelegationSet<W>> {
    /// A unique string that identifies the request and allows retrying failed CreateReusableDelegationSet requests without risk of executing the operation twice.
    #[must_use]
    pub fn caller_reference(&self) -> t::Att<attr::CallerReference, W> {
        self.attribute_value("CallerReference")
    }
    /// The ID that Amazon Route 53 assigns to a reusable delegation set.
    #[must_use]
    pub fn id(&self) -> t::Att<attr::Id, W> {
        self.attribute_value("Id")
    }
    /// A list of the authoritative name servers for the delegation set.
    #[must_use]
    pub fn name_servers(&self) -> t::Att<attr::NameServers, W> {
        self.attribute_value("NameServers")
    }
    /// The Amazon Resource Name (ARN) of the delegation set.
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct CallerReference;
    #[derive(Debug)]
    pub struct Id;
    #[derive(Debug)]
    pub struct NameServers;
    #[derive(Debug)]
    pub struct Arn;
}
