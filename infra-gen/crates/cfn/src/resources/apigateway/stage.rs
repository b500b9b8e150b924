//! `AWS::ApiGateway::Stage`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::ApiGateway::Stage` resource creates a stage for a deployment.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-stage.html>
pub struct Stage<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Stage<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Stage<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Stage<W, (t::Missing<required::RestApiId>,)> {
        Stage(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> Stage<W, (S0,)> {
    /// Access log settings, including the access log format and access log destination ARN.
    #[must_use]
    pub fn access_log_setting(self, value: impl t::IntoValue<AccessLogSetting<W>, W>) -> Self {
        Stage(self.0.set("AccessLogSetting", value), t::PhantomData)
    }
    /// Specifies whether a cache cluster is enabled for the stage. To activate a method-level cache, set `CachingEnabled` to `true` for a method.
    #[must_use]
    pub fn cache_cluster_enabled(self, value: impl t::IntoValue<bool, W>) -> Self {
        Stage(self.0.set("CacheClusterEnabled", value), t::PhantomData)
    }
    /// The stage's cache capacity in GB. For more information about choosing a cache size, see [Enabling API caching to enhance responsiveness](https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-caching.html) .
    #[must_use]
    pub fn cache_cluster_size(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Stage(self.0.set("CacheClusterSize", value), t::PhantomData)
    }
    /// Settings for the canary deployment in this stage.
    #[must_use]
    pub fn canary_setting(self, value: impl t::IntoValue<CanarySetting<W>, W>) -> Self {
        Stage(self.0.set("CanarySetting", value), t::PhantomData)
    }
    /// The identifier of a client certificate for an API stage.
    #[must_use]
    pub fn client_certificate_id(
        self,
        value: impl t::IntoValue<t::Link<link::ClientCertificateIdOfStage>, W>,
    ) -> Self {
        Stage(self.0.set("ClientCertificateId", value), t::PhantomData)
    }
    /// The identifier of the Deployment that the stage points to.
    #[must_use]
    pub fn deployment_id(
        self,
        value: impl t::IntoValue<t::Link<link::DeploymentIdOfStage>, W>,
    ) -> Self {
        Stage(self.0.set("DeploymentId", value), t::PhantomData)
    }
    /// The stage's description.
    #[must_use]
    pub fn description(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Stage(self.0.set("Description", value), t::PhantomData)
    }
    /// The version of the associated API documentation.
    #[must_use]
    pub fn documentation_version(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Stage(self.0.set("DocumentationVersion", value), t::PhantomData)
    }
    /// A map that defines the method settings for a Stage resource. Keys (designated as `/{method_setting_key` below) are method paths defined as `{resource_path}/{http_method}` for an individual method override, or `/\*/\*` for overriding all methods in the stage.
    #[must_use]
    pub fn method_settings(self, value: impl t::IntoValue<t::List<MethodSetting<W>>, W>) -> Self {
        Stage(self.0.set("MethodSettings", value), t::PhantomData)
    }
    /// The string identifier of the associated RestApi.
    #[must_use]
    pub fn rest_api_id(
        self,
        value: impl t::IntoValue<t::Link<link::RestApiIdOfStage>, W>,
    ) -> Stage<W, (t::Set,)>
    where
        S0: t::Open,
    {
        Stage(self.0.set("RestApiId", value), t::PhantomData)
    }
    /// The name of the stage is the first path segment in the Uniform Resource Identifier (URI) of a call to API Gateway. Stage names can only contain alphanumeric characters, hyphens, and underscores. Maximum length is 128 characters.
    #[must_use]
    pub fn stage_name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Stage(self.0.set("StageName", value), t::PhantomData)
    }
    /// The collection of tags. Each tag element is associated with a given resource.
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        Stage(self.0.set("Tags", value), t::PhantomData)
    }
    /// Specifies whether active tracing with X-ray is enabled for the Stage.
    #[must_use]
    pub fn tracing_enabled(self, value: impl t::IntoValue<bool, W>) -> Self {
        Stage(self.0.set("TracingEnabled", value), t::PhantomData)
    }
    /// A map (string-to-string map) that defines the stage variables, where the variable name is the key and the variable value is the value. Variable names are limited to alphanumeric characters. Values must match the following regular expression: `[A-Za-z0-9-._~:/?#&=,]+` .
    #[must_use]
    pub fn variables(self, value: impl t::IntoValue<t::Map<t::Text>, W>) -> Self {
        Stage(self.0.set("Variables", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::Resource<W> for Stage<V, (S0,)> {
    const TYPE: &'static str = "AWS::ApiGateway::Stage";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("Tags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<Stage<W>> {
    /// What `Ref` returns.
    #[must_use]
    pub fn stage_name(&self) -> t::Att<attr::StageName, W> {
        self.reference_value()
    }
    /// The ARN, `arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/stages/${StageName}`.
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.arn_value(
            "arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/stages/${Ref}",
        )
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct StageName;
    #[derive(Debug)]
    pub struct Arn;
}
/// The `AccessLogSetting` property type specifies settings for logging access in this stage.
pub struct AccessLogSetting<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for AccessLogSetting<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> AccessLogSetting<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> AccessLogSetting<W> {
        AccessLogSetting(t::Object::new(), t::PhantomData)
    }
}
impl<W> AccessLogSetting<W> {
    /// The Amazon Resource Name (ARN) of the CloudWatch Logs log group or Kinesis Data Firehose delivery stream to receive access logs. If you specify a Kinesis Data Firehose delivery stream, the stream name must begin with `amazon-apigateway-` . This parameter is required to enable access logging.
    #[must_use]
    pub fn destination_arn(
        self,
        value: impl t::IntoValue<t::Link<link::DestinationArnOfAccessLogSetting>, W>,
    ) -> Self {
        AccessLogSetting(self.0.set("DestinationArn", value), t::PhantomData)
    }
    /// A single line format of the access logs of data, as specified by selected [$context variables](https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-mapping-template-reference.html#context-variable-reference) . The format must include at least `$context.requestId` .
    #[must_use]
    pub fn format(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        AccessLogSetting(self.0.set("Format", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<AccessLogSetting<W>, W> for AccessLogSetting<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Configuration settings of a canary deployment.
pub struct CanarySetting<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for CanarySetting<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> CanarySetting<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> CanarySetting<W> {
        CanarySetting(t::Object::new(), t::PhantomData)
    }
}
impl<W> CanarySetting<W> {
    /// The ID of the canary deployment.
    #[must_use]
    pub fn deployment_id(
        self,
        value: impl t::IntoValue<t::Link<link::DeploymentIdOfCanarySetting>, W>,
    ) -> Self {
        CanarySetting(self.0.set("DeploymentId", value), t::PhantomData)
    }
    /// The percent (0-100) of traffic diverted to a canary deployment.
    #[must_use]
    pub fn percent_traffic(self, value: impl t::IntoValue<f64, W>) -> Self {
        CanarySetting(self.0.set("PercentTraffic", value), t::PhantomData)
    }
    /// Stage variables overridden for a canary release deployment, including new stage variables introduced in the canary. These stage variables are represented as a string-to-string map between stage variable names and their values.
    #[must_use]
    pub fn stage_variable_overrides(self, value: impl t::IntoValue<t::Map<t::Text>, W>) -> Self {
        CanarySetting(self.0.set("StageVariableOverrides", value), t::PhantomData)
    }
    /// A Boolean flag to indicate whether the canary deployment uses the stage cache or not.
    #[must_use]
    pub fn use_stage_cache(self, value: impl t::IntoValue<bool, W>) -> Self {
        CanarySetting(self.0.set("UseStageCache", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<CanarySetting<W>, W> for CanarySetting<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The `MethodSetting` property type configures settings for all methods in a stage.
pub struct MethodSetting<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for MethodSetting<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> MethodSetting<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> MethodSetting<W> {
        MethodSetting(t::Object::new(), t::PhantomData)
    }
}
impl<W> MethodSetting<W> {
    /// Specifies whether the cached responses are encrypted.
    #[must_use]
    pub fn cache_data_encrypted(self, value: impl t::IntoValue<bool, W>) -> Self {
        MethodSetting(self.0.set("CacheDataEncrypted", value), t::PhantomData)
    }
    /// Specifies the time to live (TTL), in seconds, for cached responses. The higher the TTL, the longer the response will be cached.
    #[must_use]
    pub fn cache_ttl_in_seconds(self, value: impl t::IntoValue<i64, W>) -> Self {
        MethodSetting(self.0.set("CacheTtlInSeconds", value), t::PhantomData)
    }
    /// Specifies whether responses should be cached and returned for requests. A cache cluster must be enabled on the stage for responses to be cached.
    #[must_use]
    pub fn caching_enabled(self, value: impl t::IntoValue<bool, W>) -> Self {
        MethodSetting(self.0.set("CachingEnabled", value), t::PhantomData)
    }
    /// Specifies whether data trace logging is enabled for this method, which affects the log entries pushed to Amazon CloudWatch Logs. This can be useful to troubleshoot APIs, but can result in logging sensitive data. We recommend that you don't enable this option for production APIs.
    #[must_use]
    pub fn data_trace_enabled(self, value: impl t::IntoValue<bool, W>) -> Self {
        MethodSetting(self.0.set("DataTraceEnabled", value), t::PhantomData)
    }
    /// The HTTP method. To apply settings to multiple resources and methods, specify an asterisk ( `*` ) for the `HttpMethod` and `/*` for the `ResourcePath` . This parameter is required when you specify a `MethodSetting` .
    #[must_use]
    pub fn http_method(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        MethodSetting(self.0.set("HttpMethod", value), t::PhantomData)
    }
    /// Specifies the logging level for this method, which affects the log entries pushed to Amazon CloudWatch Logs. Valid values are `OFF` , `ERROR` , and `INFO` .
    #[must_use]
    pub fn logging_level(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        MethodSetting(self.0.set("LoggingLevel", value), t::PhantomData)
    }
    /// Specifies whether Amazon CloudWatch metrics are enabled for this method.
    #[must_use]
    pub fn metrics_enabled(self, value: impl t::IntoValue<bool, W>) -> Self {
        MethodSetting(self.0.set("MetricsEnabled", value), t::PhantomData)
    }
    /// The resource path for this method. Forward slashes ( `/` ) are encoded as `~1` and the initial slash must include a forward slash. For example, the path value `/resource/subresource` must be encoded as `/~1resource~1subresource` . To specify the root path, use only a slash ( `/` ).
    #[must_use]
    pub fn resource_path(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        MethodSetting(self.0.set("ResourcePath", value), t::PhantomData)
    }
    /// Specifies the throttling burst limit.
    #[must_use]
    pub fn throttling_burst_limit(self, value: impl t::IntoValue<i64, W>) -> Self {
        MethodSetting(self.0.set("ThrottlingBurstLimit", value), t::PhantomData)
    }
    /// Specifies the throttling rate limit.
    #[must_use]
    pub fn throttling_rate_limit(self, value: impl t::IntoValue<f64, W>) -> Self {
        MethodSetting(self.0.set("ThrottlingRateLimit", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<MethodSetting<W>, W> for MethodSetting<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct RestApiId;
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct ClientCertificateIdOfStage;
    impl t::Accepts<crate::apigateway::client_certificate::attr::ClientCertificateId>
        for ClientCertificateIdOfStage
    {
    }
    #[derive(Debug)]
    pub struct DeploymentIdOfCanarySetting;
    impl t::Accepts<crate::apigateway::deployment::attr::DeploymentId> for DeploymentIdOfCanarySetting {}
    #[derive(Debug)]
    pub struct DeploymentIdOfStage;
    impl t::Accepts<crate::apigateway::deployment::attr::DeploymentId> for DeploymentIdOfStage {}
    #[derive(Debug)]
    pub struct DestinationArnOfAccessLogSetting;
    #[cfg(feature = "logs")]
    impl t::Accepts<crate::logs::log_group::attr::Arn> for DestinationArnOfAccessLogSetting {}
    #[derive(Debug)]
    pub struct RestApiIdOfStage;
    impl t::Accepts<crate::apigateway::rest_api::attr::RestApiId> for RestApiIdOfStage {}
}
