//! `AWS::Cognito::UserPoolDomain`, written by `cargo xtask generate`.

use crate::typed as t;

/// The AWS::Cognito::UserPoolDomain resource creates a new domain for a user pool.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpooldomain.html>
pub struct UserPoolDomain<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for UserPoolDomain<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> UserPoolDomain<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> UserPoolDomain<
        W,
        (
            t::Missing<required::Domain>,
            t::Missing<required::UserPoolId>,
        ),
    > {
        UserPoolDomain(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> UserPoolDomain<W, (S0, S1)> {
    /// The configuration for a custom domain that hosts the sign-up and sign-in pages for your application. Use this object to specify an SSL certificate that is managed by ACM.
    #[must_use]
    pub fn custom_domain_config(
        self,
        value: impl t::IntoValue<CustomDomainConfigType<W>, W>,
    ) -> Self {
        UserPoolDomain(self.0.set("CustomDomainConfig", value), t::PhantomData)
    }
    /// The name of the domain that you want to update. For custom domains, this is the fully-qualified domain name, for example `auth.example.com` . For prefix domains, this is the prefix alone, such as `myprefix` .
    #[must_use]
    pub fn domain(self, value: impl t::IntoValue<t::Text, W>) -> UserPoolDomain<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        UserPoolDomain(self.0.set("Domain", value), t::PhantomData)
    }
    /// A version number that indicates the state of managed login for your domain. Version `1` is hosted UI (classic). Version `2` is the newer managed login with the branding editor.
    #[must_use]
    pub fn managed_login_version(self, value: impl t::IntoValue<i64, W>) -> Self {
        UserPoolDomain(self.0.set("ManagedLoginVersion", value), t::PhantomData)
    }
    /// `Routing`.
    #[must_use]
    pub fn routing(self, value: impl t::IntoValue<RoutingType<W>, W>) -> Self {
        UserPoolDomain(self.0.set("Routing", value), t::PhantomData)
    }
    /// The ID of the user pool that is associated with the domain you're updating.
    #[must_use]
    pub fn user_pool_id(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> UserPoolDomain<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        UserPoolDomain(self.0.set("UserPoolId", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::Resource<W>
    for UserPoolDomain<V, (S0, S1)>
{
    const TYPE: &'static str = "AWS::Cognito::UserPoolDomain";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<UserPoolDomain<W>> {
    /// The Amazon CloudFront endpoint that you use as the target of the alias that you set up with your Domain Name Service (DNS) provider.
    #[must_use]
    pub fn cloud_front_distribution(&self) -> t::Att<attr::CloudFrontDistribution, W> {
        self.attribute_value("CloudFrontDistribution")
    }
    /// What `Ref` returns.
    #[must_use]
    pub fn domain(&self) -> t::Att<attr::Domain, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct CloudFrontDistribution;
    #[derive(Debug)]
    pub struct Domain;
}
/// The configuration for a hosted UI custom domain.
pub struct CustomDomainConfigType<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for CustomDomainConfigType<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> CustomDomainConfigType<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> CustomDomainConfigType<W> {
        CustomDomainConfigType(t::Object::new(), t::PhantomData)
    }
}
impl<W> CustomDomainConfigType<W> {
    /// The Amazon Resource Name (ARN) of an Certificate Manager SSL certificate. You use this certificate for the subdomain of your custom domain.
    #[must_use]
    pub fn certificate_arn(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        CustomDomainConfigType(self.0.set("CertificateArn", value), t::PhantomData)
    }
    /// `SecurityPolicy`.
    #[must_use]
    pub fn security_policy(self, value: impl t::IntoValue<SecurityPolicy, W>) -> Self {
        CustomDomainConfigType(self.0.set("SecurityPolicy", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<CustomDomainConfigType<W>, W> for CustomDomainConfigType<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// `FailoverType`.
pub struct FailoverType<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for FailoverType<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> FailoverType<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> FailoverType<
        W,
        (
            t::Missing<required::PrimaryRoute53HealthCheckId>,
            t::Missing<required::SecondaryRegion>,
        ),
    > {
        FailoverType(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> FailoverType<W, (S0, S1)> {
    /// `PrimaryRoute53HealthCheckId`.
    #[must_use]
    pub fn primary_route53_health_check_id(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> FailoverType<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        FailoverType(
            self.0.set("PrimaryRoute53HealthCheckId", value),
            t::PhantomData,
        )
    }
    /// `SecondaryRegion`.
    #[must_use]
    pub fn secondary_region(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> FailoverType<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        FailoverType(self.0.set("SecondaryRegion", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<FailoverType<W>, W>
    for FailoverType<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// `RoutingType`.
pub struct RoutingType<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for RoutingType<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> RoutingType<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> RoutingType<W> {
        RoutingType(t::Object::new(), t::PhantomData)
    }
}
impl<W> RoutingType<W> {
    /// `Failover`.
    #[must_use]
    pub fn failover(self, value: impl t::IntoValue<FailoverType<W>, W>) -> Self {
        RoutingType(self.0.set("Failover", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<RoutingType<W>, W> for RoutingType<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The values of `SecurityPolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SecurityPolicy {
    /// `TLS_V1`.
    TlsV1,
    /// `TLS_V1_2_2021`.
    TlsV1_2_2021,
    /// `TLS_V1_3_2025`.
    TlsV1_3_2025,
}
impl SecurityPolicy {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::TlsV1 => "TLS_V1",
            Self::TlsV1_2_2021 => "TLS_V1_2_2021",
            Self::TlsV1_3_2025 => "TLS_V1_3_2025",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<SecurityPolicy, W> for SecurityPolicy {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct Domain;
    #[derive(Debug)]
    pub struct PrimaryRoute53HealthCheckId;
    #[derive(Debug)]
    pub struct SecondaryRegion;
    #[derive(Debug)]
    pub struct UserPoolId;
}
