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
impl<W> t::Properties for UsagePlanKey<W> {
    type Stack = W;
    fn into_object(self) -> t::Object {
        self.0
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
impl<W, S1, S2> UsagePlanKey<W, (t::Missing<required::KeyId>, S1, S2)> {
    /// The Id of the UsagePlanKey resource.
    #[must_use]
    pub fn key_id(
        self,
        value: impl t::IntoValue<t::Link<link::UsagePlanKeyKeyId>, W>,
    ) -> UsagePlanKey<W, (t::Set, S1, S2)> {
        UsagePlanKey(self.0.set("KeyId", value), t::PhantomData)
    }
}
impl<W, S0, S2> UsagePlanKey<W, (S0, t::Missing<required::KeyType>, S2)> {
    /// The type of a UsagePlanKey resource for a plan customer.
    #[must_use]
    pub fn key_type(
        self,
        value: impl t::IntoValue<KeyType, W>,
    ) -> UsagePlanKey<W, (S0, t::Set, S2)> {
        UsagePlanKey(self.0.set("KeyType", value), t::PhantomData)
    }
}
impl<W, S0, S1> UsagePlanKey<W, (S0, S1, t::Missing<required::UsagePlanId>)> {
    /// The Id of the UsagePlan resource representing the usage plan containing the UsagePlanKey resource representing a plan customer.
    #[must_use]
    pub fn usage_plan_id(
        self,
        value: impl t::IntoValue<t::Link<link::UsagePlanKeyUsagePlanId>, W>,
    ) -> UsagePlanKey<W, (S0, S1, t::Set)> {
        UsagePlanKey(self.0.set("UsagePlanId", value), t::PhantomData)
    }
}
impl<W> t::Resource for UsagePlanKey<W> {
    const TYPE: &'static str = "AWS::ApiGateway::UsagePlanKey";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
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
    pub struct UsagePlanKeyKeyId;
    impl t::Accepts<crate::apigateway::api_key::attr::ApiKeyId> for UsagePlanKeyKeyId {}
    #[derive(Debug)]
    pub struct UsagePlanKeyUsagePlanId;
    impl t::Accepts<crate::apigateway::usage_plan::attr::Id> for UsagePlanKeyUsagePlanId {}
}
