//! `AWS::ApiGateway::Deployment`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::ApiGateway::Deployment` resource deploys an API Gateway `RestApi` resource to a stage so that clients can call the API over the internet. The stage acts as an environment.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-deployment.html>
pub struct Deployment<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Deployment<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Deployment<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Deployment<W, (t::Missing<required::RestApiId>,)> {
        Deployment(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> Deployment<W, (S0,)> {
    /// The input configuration for a canary deployment.
    #[must_use]
    pub fn deployment_canary_settings(
        self,
        value: impl t::IntoValue<DeploymentCanarySettings<W>, W>,
    ) -> Self {
        Deployment(
            self.0.set("DeploymentCanarySettings", value),
            t::PhantomData,
        )
    }
    /// The description for the Deployment resource to create.
    #[must_use]
    pub fn description(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Deployment(self.0.set("Description", value), t::PhantomData)
    }
    /// The string identifier of the associated RestApi.
    #[must_use]
    pub fn rest_api_id(
        self,
        value: impl t::IntoValue<t::Link<link::RestApiIdOfDeployment>, W>,
    ) -> Deployment<W, (t::Set,)>
    where
        S0: t::Open,
    {
        Deployment(self.0.set("RestApiId", value), t::PhantomData)
    }
    /// The description of the Stage resource for the Deployment resource to create. To specify a stage description, you must also provide a stage name.
    #[must_use]
    pub fn stage_description(self, value: impl t::IntoValue<StageDescription<W>, W>) -> Self {
        Deployment(self.0.set("StageDescription", value), t::PhantomData)
    }
    /// The name of the Stage resource for the Deployment resource to create.
    #[must_use]
    pub fn stage_name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Deployment(self.0.set("StageName", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::Resource<W> for Deployment<V, (S0,)> {
    const TYPE: &'static str = "AWS::ApiGateway::Deployment";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<Deployment<W>> {
    /// The ID for the deployment. For example: `abc123` .
    #[must_use]
    pub fn deployment_id(&self) -> t::Att<attr::DeploymentId, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct DeploymentId;
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
    /// The Amazon Resource Name (ARN) of the CloudWatch Logs log group or Kinesis Data Firehose delivery stream to receive access logs. If you specify a Kinesis Data Firehose delivery stream, the stream name must begin with `amazon-apigateway-` .
    #[must_use]
    pub fn destination_arn(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        AccessLogSetting(self.0.set("DestinationArn", value), t::PhantomData)
    }
    /// A single line format of the access logs of data, as specified by selected $context variables. The format must include at least `$context.requestId` .
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
/// The `CanarySetting` property type specifies settings for the canary deployment in this stage.
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
/// The `DeploymentCanarySettings` property type specifies settings for the canary deployment.
pub struct DeploymentCanarySettings<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for DeploymentCanarySettings<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> DeploymentCanarySettings<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> DeploymentCanarySettings<W> {
        DeploymentCanarySettings(t::Object::new(), t::PhantomData)
    }
}
impl<W> DeploymentCanarySettings<W> {
    /// The percentage (0.0-100.0) of traffic routed to the canary deployment.
    #[must_use]
    pub fn percent_traffic(self, value: impl t::IntoValue<f64, W>) -> Self {
        DeploymentCanarySettings(self.0.set("PercentTraffic", value), t::PhantomData)
    }
    /// A stage variable overrides used for the canary release deployment. They can override existing stage variables or add new stage variables for the canary release deployment. These stage variables are represented as a string-to-string map between stage variable names and their values.
    #[must_use]
    pub fn stage_variable_overrides(self, value: impl t::IntoValue<t::Map<t::Text>, W>) -> Self {
        DeploymentCanarySettings(self.0.set("StageVariableOverrides", value), t::PhantomData)
    }
    /// A Boolean flag to indicate whether the canary release deployment uses the stage cache or not.
    #[must_use]
    pub fn use_stage_cache(self, value: impl t::IntoValue<bool, W>) -> Self {
        DeploymentCanarySettings(self.0.set("UseStageCache", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<DeploymentCanarySettings<W>, W>
    for DeploymentCanarySettings<V>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The `MethodSetting` property type configures settings for all methods in a stage. If you modify this property type, you must create a new deployment for your API.
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
    /// The HTTP method.
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
/// `StageDescription` is a property of the [AWS::ApiGateway::Deployment](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigateway-deployment.html) resource that configures a deployment stage.
pub struct StageDescription<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for StageDescription<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> StageDescription<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> StageDescription<W> {
        StageDescription(t::Object::new(), t::PhantomData)
    }
}
impl<W> StageDescription<W> {
    /// Specifies settings for logging access in this stage.
    #[must_use]
    pub fn access_log_setting(self, value: impl t::IntoValue<AccessLogSetting<W>, W>) -> Self {
        StageDescription(self.0.set("AccessLogSetting", value), t::PhantomData)
    }
    /// Specifies whether a cache cluster is enabled for the stage. To activate a method-level cache, set `CachingEnabled` to `true` for a method.
    #[must_use]
    pub fn cache_cluster_enabled(self, value: impl t::IntoValue<bool, W>) -> Self {
        StageDescription(self.0.set("CacheClusterEnabled", value), t::PhantomData)
    }
    /// The size of the stage's cache cluster. For more information, see [cacheClusterSize](https://docs.aws.amazon.com/apigateway/latest/api/API_CreateStage.html#apigw-CreateStage-request-cacheClusterSize) in the *API Gateway API Reference* .
    #[must_use]
    pub fn cache_cluster_size(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        StageDescription(self.0.set("CacheClusterSize", value), t::PhantomData)
    }
    /// Indicates whether the cached responses are encrypted.
    #[must_use]
    pub fn cache_data_encrypted(self, value: impl t::IntoValue<bool, W>) -> Self {
        StageDescription(self.0.set("CacheDataEncrypted", value), t::PhantomData)
    }
    /// The time-to-live (TTL) period, in seconds, that specifies how long API Gateway caches responses.
    #[must_use]
    pub fn cache_ttl_in_seconds(self, value: impl t::IntoValue<i64, W>) -> Self {
        StageDescription(self.0.set("CacheTtlInSeconds", value), t::PhantomData)
    }
    /// Indicates whether responses are cached and returned for requests. You must enable a cache cluster on the stage to cache responses.
    #[must_use]
    pub fn caching_enabled(self, value: impl t::IntoValue<bool, W>) -> Self {
        StageDescription(self.0.set("CachingEnabled", value), t::PhantomData)
    }
    /// Specifies settings for the canary deployment in this stage.
    #[must_use]
    pub fn canary_setting(self, value: impl t::IntoValue<CanarySetting<W>, W>) -> Self {
        StageDescription(self.0.set("CanarySetting", value), t::PhantomData)
    }
    /// The identifier of the client certificate that API Gateway uses to call your integration endpoints in the stage.
    #[must_use]
    pub fn client_certificate_id(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        StageDescription(self.0.set("ClientCertificateId", value), t::PhantomData)
    }
    /// Indicates whether data trace logging is enabled for methods in the stage. API Gateway pushes these logs to Amazon CloudWatch Logs.
    #[must_use]
    pub fn data_trace_enabled(self, value: impl t::IntoValue<bool, W>) -> Self {
        StageDescription(self.0.set("DataTraceEnabled", value), t::PhantomData)
    }
    /// A description of the purpose of the stage.
    #[must_use]
    pub fn description(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        StageDescription(self.0.set("Description", value), t::PhantomData)
    }
    /// The version identifier of the API documentation snapshot.
    #[must_use]
    pub fn documentation_version(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        StageDescription(self.0.set("DocumentationVersion", value), t::PhantomData)
    }
    /// The logging level for this method. For valid values, see the `loggingLevel` property of the [MethodSetting](https://docs.aws.amazon.com/apigateway/latest/api/API_MethodSetting.html) resource in the *Amazon API Gateway API Reference* .
    #[must_use]
    pub fn logging_level(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        StageDescription(self.0.set("LoggingLevel", value), t::PhantomData)
    }
    /// Configures settings for all of the stage's methods.
    #[must_use]
    pub fn method_settings(self, value: impl t::IntoValue<t::List<MethodSetting<W>>, W>) -> Self {
        StageDescription(self.0.set("MethodSettings", value), t::PhantomData)
    }
    /// Indicates whether Amazon CloudWatch metrics are enabled for methods in the stage.
    #[must_use]
    pub fn metrics_enabled(self, value: impl t::IntoValue<bool, W>) -> Self {
        StageDescription(self.0.set("MetricsEnabled", value), t::PhantomData)
    }
    /// An array of arbitrary tags (key-value pairs) to associate with the stage.
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        StageDescription(self.0.set("Tags", value), t::PhantomData)
    }
    /// The target request burst rate limit. This allows more requests through for a period of time than the target rate limit.
    #[must_use]
    pub fn throttling_burst_limit(self, value: impl t::IntoValue<i64, W>) -> Self {
        StageDescription(self.0.set("ThrottlingBurstLimit", value), t::PhantomData)
    }
    /// The target request steady-state rate limit. For more information, see [Manage API Request Throttling](https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-request-throttling.html) in the *API Gateway Developer Guide* .
    #[must_use]
    pub fn throttling_rate_limit(self, value: impl t::IntoValue<f64, W>) -> Self {
        StageDescription(self.0.set("ThrottlingRateLimit", value), t::PhantomData)
    }
    /// Specifies whether active tracing with X-ray is enabled for this stage.
    #[must_use]
    pub fn tracing_enabled(self, value: impl t::IntoValue<bool, W>) -> Self {
        StageDescription(self.0.set("TracingEnabled", value), t::PhantomData)
    }
    /// A map that defines the stage variables. Variable names must consist of alphanumeric characters, and the values must match the following regular expression: `[A-Za-z0-9-._~:/?#&=,]+` .
    #[must_use]
    pub fn variables(self, value: impl t::IntoValue<t::Map<t::Text>, W>) -> Self {
        StageDescription(self.0.set("Variables", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<StageDescription<W>, W> for StageDescription<V> {
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
    pub struct RestApiIdOfDeployment;
    impl t::Accepts<crate::apigateway::rest_api::attr::RestApiId> for RestApiIdOfDeployment {}
}
