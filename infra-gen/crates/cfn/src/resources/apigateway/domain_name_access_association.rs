//! `AWS::ApiGateway::DomainNameAccessAssociation`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::ApiGateway::DomainNameAccessAssociation` resource creates a domain name access association between an access association source and a private custom domain name.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-domainnameaccessassociation.html>
pub struct DomainNameAccessAssociation<W, S = (t::Set, t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for DomainNameAccessAssociation<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> DomainNameAccessAssociation<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> DomainNameAccessAssociation<
        W,
        (
            t::Missing<required::AccessAssociationSource>,
            t::Missing<required::AccessAssociationSourceType>,
            t::Missing<required::DomainNameArn>,
        ),
    > {
        DomainNameAccessAssociation(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2> DomainNameAccessAssociation<W, (S0, S1, S2)> {
    /// The identifier of the domain name access association source. For a `VPCE` , the value is the VPC endpoint ID.
    #[must_use]
    pub fn access_association_source(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> DomainNameAccessAssociation<W, (t::Set, S1, S2)>
    where
        S0: t::Open,
    {
        DomainNameAccessAssociation(self.0.set("AccessAssociationSource", value), t::PhantomData)
    }
    /// The type of the domain name access association source. Only `VPCE` is currently supported.
    #[must_use]
    pub fn access_association_source_type(
        self,
        value: impl t::IntoValue<AccessAssociationSourceType, W>,
    ) -> DomainNameAccessAssociation<W, (S0, t::Set, S2)>
    where
        S1: t::Open,
    {
        DomainNameAccessAssociation(
            self.0.set("AccessAssociationSourceType", value),
            t::PhantomData,
        )
    }
    /// The ARN of the domain name.
    #[must_use]
    pub fn domain_name_arn(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> DomainNameAccessAssociation<W, (S0, S1, t::Set)>
    where
        S2: t::Open,
    {
        DomainNameAccessAssociation(self.0.set("DomainNameArn", value), t::PhantomData)
    }
    /// The collection of tags. Each tag element is associated with a given resource.
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        DomainNameAccessAssociation(self.0.set("Tags", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled> t::Resource<W>
    for DomainNameAccessAssociation<V, (S0, S1, S2)>
{
    const TYPE: &'static str = "AWS::ApiGateway::DomainNameAccessAssociation";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("Tags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<DomainNameAccessAssociation<W>> {
    /// The access association ARN. For example: `arn:aws:apigateway:us-west-2:111122223333:/accessassociations/domainname/private.example.com+abcd1234/vpcesource/vpce-abcd1234efg` .
    #[must_use]
    pub fn domain_name_access_association_arn(
        &self,
    ) -> t::Att<attr::DomainNameAccessAssociationArn, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct DomainNameAccessAssociationArn;
}
/// The values of `AccessAssociationSourceType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AccessAssociationSourceType {
    /// `VPCE`.
    Vpce,
}
impl AccessAssociationSourceType {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Vpce => "VPCE",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<AccessAssociationSourceType, W> for AccessAssociationSourceType {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct AccessAssociationSource;
    #[derive(Debug)]
    pub struct AccessAssociationSourceType;
    #[derive(Debug)]
    pub struct DomainNameArn;
}
