//! `AWS::Lambda::NetworkConnector`, written by `cargo xtask generate`.

use crate::typed as t;

/// Resource Type definition for AWS::Lambda::NetworkConnector
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-networkconnector.html>
pub struct NetworkConnector<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for NetworkConnector<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> NetworkConnector<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> NetworkConnector<W, (t::Missing<required::Configuration>,)> {
        NetworkConnector(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> NetworkConnector<W, (S0,)> {
    /// The network configuration for the connector. Specify a VpcEgressConfiguration to enable outbound traffic routing through your VPC.
    #[must_use]
    pub fn configuration(
        self,
        value: impl t::IntoValue<Config<W>, W>,
    ) -> NetworkConnector<W, (t::Set,)>
    where
        S0: t::Open,
    {
        NetworkConnector(self.0.set("Configuration", value), t::PhantomData)
    }
    /// A unique name for the network connector within your account and Region. Must be 1 to 64 alphanumeric characters, hyphens, or underscores.
    #[must_use]
    pub fn name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        NetworkConnector(self.0.set("Name", value), t::PhantomData)
    }
    /// The ARN of the IAM role that Lambda assumes to manage elastic network interfaces in your VPC. This role must have permissions for ec2:CreateNetworkInterface and related describe operations.
    #[must_use]
    pub fn operator_role(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        NetworkConnector(self.0.set("OperatorRole", value), t::PhantomData)
    }
    /// A list of tags to apply to the network connector. Use tags to categorize network connectors for cost allocation, access control, or operational management.
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        NetworkConnector(self.0.set("Tags", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::Resource<W> for NetworkConnector<V, (S0,)> {
    const TYPE: &'static str = "AWS::Lambda::NetworkConnector";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("Tags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<NetworkConnector<W>> {
    /// The current state of the network connector.
    #[must_use]
    pub fn state(&self) -> t::Att<attr::State, W> {
        self.attribute_value("State")
    }
    /// The Amazon Resource Name (ARN) of the network connector.
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct State;
    #[derive(Debug)]
    pub struct Arn;
}
/// The network configuration for the connector. Specify a VpcEgressConfiguration to enable outbound traffic routing through your VPC.
pub struct Config<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Config<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Config<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Config<W, (t::Missing<required::VpcEgressConfiguration>,)> {
        Config(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> Config<W, (S0,)> {
    /// The VPC egress configuration for the network connector. Specifies the subnets, security groups, and network protocol for routing outbound traffic through your VPC.
    #[must_use]
    pub fn vpc_egress_configuration(
        self,
        value: impl t::IntoValue<VpcEgressConfiguration<W>, W>,
    ) -> Config<W, (t::Set,)>
    where
        S0: t::Open,
    {
        Config(self.0.set("VpcEgressConfiguration", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<Config<W>, W> for Config<V, (S0,)> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The VPC egress configuration for the network connector. Specifies the subnets, security groups, and network protocol for routing outbound traffic through your VPC.
pub struct VpcEgressConfiguration<W, S = (t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for VpcEgressConfiguration<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> VpcEgressConfiguration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> VpcEgressConfiguration<
        W,
        (
            t::Missing<required::AssociatedComputeResourceTypes>,
            t::Missing<required::SubnetIds>,
        ),
    > {
        VpcEgressConfiguration(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> VpcEgressConfiguration<W, (S0, S1)> {
    /// The types of Lambda compute resources that can use this connector. Currently, only MicroVm is supported.
    #[must_use]
    pub fn associated_compute_resource_types(
        self,
        value: impl t::IntoValue<t::List<AssociatedComputeResourceTypes>, W>,
    ) -> VpcEgressConfiguration<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        VpcEgressConfiguration(
            self.0.set("AssociatedComputeResourceTypes", value),
            t::PhantomData,
        )
    }
    /// The network protocol for the connector. Specify IPv4 for IPv4-only networking, or DualStack for both IPv4 and IPv6.
    #[must_use]
    pub fn network_protocol(self, value: impl t::IntoValue<NetworkProtocol, W>) -> Self {
        VpcEgressConfiguration(self.0.set("NetworkProtocol", value), t::PhantomData)
    }
    /// The IDs of the VPC security groups to attach to the ENIs. Specify 0 to 5 security groups. All security groups must be in the same VPC as the subnets.
    #[must_use]
    pub fn security_group_ids(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        VpcEgressConfiguration(self.0.set("SecurityGroupIds", value), t::PhantomData)
    }
    /// The IDs of the VPC subnets where Lambda provisions elastic network interfaces (ENIs). Specify 1 to 16 subnets. All subnets must be in the same VPC.
    #[must_use]
    pub fn subnet_ids(
        self,
        value: impl t::IntoValue<t::List<t::Text>, W>,
    ) -> VpcEgressConfiguration<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        VpcEgressConfiguration(self.0.set("SubnetIds", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<VpcEgressConfiguration<W>, W>
    for VpcEgressConfiguration<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The values of `AssociatedComputeResourceTypes`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AssociatedComputeResourceTypes {
    /// `MicroVm`.
    MicroVm,
}
impl AssociatedComputeResourceTypes {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::MicroVm => "MicroVm",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<AssociatedComputeResourceTypes, W> for AssociatedComputeResourceTypes {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `NetworkProtocol`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum NetworkProtocol {
    /// `IPv4`.
    IPv4,
    /// `DualStack`.
    DualStack,
}
impl NetworkProtocol {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::IPv4 => "IPv4",
            Self::DualStack => "DualStack",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<NetworkProtocol, W> for NetworkProtocol {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct AssociatedComputeResourceTypes;
    #[derive(Debug)]
    pub struct Configuration;
    #[derive(Debug)]
    pub struct SubnetIds;
    #[derive(Debug)]
    pub struct VpcEgressConfiguration;
}
