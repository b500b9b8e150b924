//! `AWS::Route53::DNSSEC`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::Route53::DNSSEC` resource is used to enable DNSSEC signing in a hosted zone.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-dnssec.html>
pub struct Dnssec<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Dnssec<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Dnssec<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Dnssec<W, (t::Missing<required::HostedZoneId>,)> {
        Dnssec(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> Dnssec<W, (S0,)> {
    /// A unique string (ID) that is used to identify a hosted zone. For example: `Z00001111A1ABCaaABC11` .
    #[must_use]
    pub fn hosted_zone_id(self, value: impl t::IntoValue<t::Text, W>) -> Dnssec<W, (t::Set,)>
    where
        S0: t::Open,
    {
        Dnssec(self.0.set("HostedZoneId", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::Resource<W> for Dnssec<V, (S0,)> {
    const TYPE: &'static str = "AWS::Route53::DNSSEC";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<Dnssec<W>> {
    /// What `Ref` returns.
    #[must_use]
    pub fn hosted_zone_id(&self) -> t::Att<attr::HostedZoneId, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct HostedZoneId;
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct HostedZoneId;
}
