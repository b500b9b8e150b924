//! `AWS::ApiGateway::VpcLink`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::ApiGateway::VpcLink` resource creates an API Gateway VPC link for a REST API to access resources in an Amazon Virtual Private Cloud (VPC).
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-vpclink.html>
pub struct VpcLink<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for VpcLink<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> VpcLink<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> VpcLink<W, (t::Missing<required::Name>, t::Missing<required::TargetArns>)> {
        VpcLink(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> VpcLink<W, (S0, S1)> {
    /// The description of the VPC link.
    #[must_use]
    pub fn description(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        VpcLink(self.0.set("Description", value), t::PhantomData)
    }
    /// The name used to label and identify the VPC link.
    #[must_use]
    pub fn name(self, value: impl t::IntoValue<t::Text, W>) -> VpcLink<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        VpcLink(self.0.set("Name", value), t::PhantomData)
    }
    /// An array of arbitrary tags (key-value pairs) to associate with the VPC link.
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        VpcLink(self.0.set("Tags", value), t::PhantomData)
    }
    /// The ARN of the network load balancer of the VPC targeted by the VPC link. The network load balancer must be owned by the same AWS account of the API owner.
    #[must_use]
    pub fn target_arns(
        self,
        value: impl t::IntoValue<t::List<t::Text>, W>,
    ) -> VpcLink<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        VpcLink(self.0.set("TargetArns", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::Resource<W> for VpcLink<V, (S0, S1)> {
    const TYPE: &'static str = "AWS::ApiGateway::VpcLink";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("Tags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<VpcLink<W>> {
    /// The ID for the VPC link. For example: `abc123` .
    #[must_use]
    pub fn vpc_link_id(&self) -> t::Att<attr::VpcLinkId, W> {
        self.reference_value()
    }
    /// The ARN, `arn:${Partition}:apigateway:${Region}::/vpclinks/${VpcLinkId}`.
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.arn_value("arn:${Partition}:apigateway:${Region}::/vpclinks/${Ref}")
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct VpcLinkId;
    #[derive(Debug)]
    pub struct Arn;
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct Name;
    #[derive(Debug)]
    pub struct TargetArns;
}
