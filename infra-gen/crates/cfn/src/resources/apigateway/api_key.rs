//! `AWS::ApiGateway::ApiKey`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::ApiGateway::ApiKey` resource creates a unique key that you can distribute to clients who are executing API Gateway `Method` resources that require an API key.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-apikey.html>
pub struct ApiKey<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for ApiKey<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ApiKey<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ApiKey<W> {
        ApiKey(t::Object::new(), t::PhantomData)
    }
}
impl<W> ApiKey<W> {
    /// An AWS Marketplace customer identifier, when integrating with the AWS SaaS Marketplace.
    #[must_use]
    pub fn customer_id(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        ApiKey(self.0.set("CustomerId", value), t::PhantomData)
    }
    /// The description of the ApiKey.
    #[must_use]
    pub fn description(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        ApiKey(self.0.set("Description", value), t::PhantomData)
    }
    /// Specifies whether the ApiKey can be used by callers.
    #[must_use]
    pub fn enabled(self, value: impl t::IntoValue<bool, W>) -> Self {
        ApiKey(self.0.set("Enabled", value), t::PhantomData)
    }
    /// Specifies whether ( `true` ) or not ( `false` ) the key identifier is distinct from the created API key value. This parameter is deprecated and should not be used.
    #[must_use]
    pub fn generate_distinct_id(self, value: impl t::IntoValue<bool, W>) -> Self {
        ApiKey(self.0.set("GenerateDistinctId", value), t::PhantomData)
    }
    /// A name for the API key. If you don't specify a name, CloudFormation generates a unique physical ID and uses that ID for the API key name. For more information, see [Name Type](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-name.html) .
    #[must_use]
    pub fn name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        ApiKey(self.0.set("Name", value), t::PhantomData)
    }
    /// DEPRECATED FOR USAGE PLANS - Specifies stages associated with the API key.
    #[must_use]
    pub fn stage_keys(self, value: impl t::IntoValue<t::List<StageKey<W>>, W>) -> Self {
        ApiKey(self.0.set("StageKeys", value), t::PhantomData)
    }
    /// The key-value map of strings. The valid character set is [a-zA-Z+-=._:/]. The tag key can be up to 128 characters and must not start with `aws:` . The tag value can be up to 256 characters.
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        ApiKey(self.0.set("Tags", value), t::PhantomData)
    }
    /// Specifies a value of the API key.
    #[must_use]
    pub fn value(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        ApiKey(self.0.set("Value", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::Resource<W> for ApiKey<V> {
    const TYPE: &'static str = "AWS::ApiGateway::ApiKey";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("Tags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<ApiKey<W>> {
    /// The ID for the API key. For example: `abc123` .
    #[must_use]
    pub fn api_key_id(&self) -> t::Att<attr::ApiKeyId, W> {
        self.reference_value()
    }
    /// The ARN, `arn:${Partition}:apigateway:${Region}::/apikeys/${ApiKeyId}`.
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.arn_value("arn:${Partition}:apigateway:${Region}::/apikeys/${Ref}")
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct ApiKeyId;
    #[derive(Debug)]
    pub struct Arn;
}
/// `StageKey` is a property of the [AWS::ApiGateway::ApiKey](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigateway-apikey.html) resource that specifies the stage to associate with the API key.
pub struct StageKey<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for StageKey<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> StageKey<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> StageKey<W> {
        StageKey(t::Object::new(), t::PhantomData)
    }
}
impl<W> StageKey<W> {
    /// The string identifier of the associated RestApi.
    #[must_use]
    pub fn rest_api_id(
        self,
        value: impl t::IntoValue<t::Link<link::RestApiIdOfStageKey>, W>,
    ) -> Self {
        StageKey(self.0.set("RestApiId", value), t::PhantomData)
    }
    /// The stage name associated with the stage key.
    #[must_use]
    pub fn stage_name(
        self,
        value: impl t::IntoValue<t::Link<link::StageNameOfStageKey>, W>,
    ) -> Self {
        StageKey(self.0.set("StageName", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<StageKey<W>, W> for StageKey<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct RestApiIdOfStageKey;
    impl t::Accepts<crate::apigateway::rest_api::attr::RestApiId> for RestApiIdOfStageKey {}
    #[derive(Debug)]
    pub struct StageNameOfStageKey;
    impl t::Accepts<crate::apigateway::stage::attr::StageName> for StageNameOfStageKey {}
}
