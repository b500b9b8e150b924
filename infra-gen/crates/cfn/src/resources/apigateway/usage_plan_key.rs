//! `AWS::ApiGateway::UsagePlanKey`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::ApiGateway::UsagePlanKey` resource associates an API key with a usage plan. This association determines which users the usage plan is applied to.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-usageplankey.html>
pub struct UsagePlanKey<W, S = (t::Set, t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for UsagePlanKey<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> UsagePlanKey<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> UsagePlanKey<
        W,
        (
            t::Missing<required::KeyId>,
            t::Missing<required::KeyType>,
            t::Missing<required::UsagePlanId>,
        ),
    > {
        UsagePlanKey(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2> UsagePlanKey<W, (S0, S1, S2)> {
    /// The Id of the UsagePlanKey resource.
    #[must_use]
    pub fn key_id(
        self,
        value: impl t::IntoValue<t::Link<link::KeyIdOfUsagePlanKey>, W>,
    ) -> UsagePlanKey<W, (t::Set, S1, S2)>
    where
        S0: t::Open,
    {
        UsagePlanKey(self.0.set("KeyId", value), t::PhantomData)
    }
    /// The type of a UsagePlanKey resource for a plan customer.
    #[must_use]
    pub fn key_type(self, value: impl t::IntoValue<KeyType, W>) -> UsagePlanKey<W, (S0, t::Set, S2)>
    where
        S1: t::Open,
    {
        UsagePlanKey(self.0.set("KeyType", value), t::PhantomData)
    }
    /// The Id of the UsagePlan resource representing the usage plan containing the UsagePlanKey resource representing a plan customer.
    #[must_use]
    pub fn usage_plan_id(
        self,
        value: impl t::IntoValue<t::Link<link::UsagePlanIdOfUsagePlanKey>, W>,
    ) -> UsagePlanKey<W, (S0, S1, t::Set)>
    where
        S2: t::Open,
    {
        UsagePlanKey(self.0.set("UsagePlanId", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled> t::Resource<W>
    for UsagePlanKey<V, (S0, S1, S2)>
{
    const TYPE: &'static str = "AWS::ApiGateway::UsagePlanKey";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<UsagePlanKey<W>> {
    /// The ID for the usage plan key. For example: `abc123` .
    #[must_use]
    pub fn id(&self) -> t::Att<attr::Id, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct Id;
}
/// The values of `KeyType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum KeyType {
    /// `API_KEY`.
    ApiKey,
}
impl KeyType {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ApiKey => "API_KEY",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<KeyType, W> for KeyType {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct KeyId;
    #[derive(Debug)]
    pub struct KeyType;
    #[derive(Debug)]
    pub struct UsagePlanId;
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct KeyIdOfUsagePlanKey;
    impl t::Accepts<crate::apigateway::api_key::attr::ApiKeyId> for KeyIdOfUsagePlanKey {}
    #[derive(Debug)]
    pub struct UsagePlanIdOfUsagePlanKey;
    impl t::Accepts<crate::apigateway::usage_plan::attr::Id> for UsagePlanIdOfUsagePlanKey {}
}
