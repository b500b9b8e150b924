//! `AWS::ApiGateway::UsagePlan`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::ApiGateway::UsagePlan` resource creates a usage plan for deployed APIs. A usage plan sets a target for the throttling and quota limits on individual client API keys.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-usageplan.html>
pub struct UsagePlan<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for UsagePlan<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> UsagePlan<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> UsagePlan<W> {
        UsagePlan(t::Object::new(), t::PhantomData)
    }
}
impl<W> UsagePlan<W> {
    /// The associated API stages of a usage plan.
    #[must_use]
    pub fn api_stages(self, value: impl t::IntoValue<t::List<ApiStage<W>>, W>) -> Self {
        UsagePlan(self.0.set("ApiStages", value), t::PhantomData)
    }
    /// The description of a usage plan.
    #[must_use]
    pub fn description(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        UsagePlan(self.0.set("Description", value), t::PhantomData)
    }
    /// The target maximum number of permitted requests per a given unit time interval.
    #[must_use]
    pub fn quota(self, value: impl t::IntoValue<QuotaSettings<W>, W>) -> Self {
        UsagePlan(self.0.set("Quota", value), t::PhantomData)
    }
    /// The collection of tags. Each tag element is associated with a given resource.
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        UsagePlan(self.0.set("Tags", value), t::PhantomData)
    }
    /// A map containing method level throttling information for API stage in a usage plan.
    #[must_use]
    pub fn throttle(self, value: impl t::IntoValue<ThrottleSettings<W>, W>) -> Self {
        UsagePlan(self.0.set("Throttle", value), t::PhantomData)
    }
    /// The name of a usage plan.
    #[must_use]
    pub fn usage_plan_name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        UsagePlan(self.0.set("UsagePlanName", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::Resource<W> for UsagePlan<V> {
    const TYPE: &'static str = "AWS::ApiGateway::UsagePlan";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("Tags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<UsagePlan<W>> {
    /// The ID for the usage plan. For example: `abc123` .
    #[must_use]
    pub fn id(&self) -> t::Att<attr::Id, W> {
        self.reference_value()
    }
    /// The ARN, `arn:${Partition}:apigateway:${Region}::/usageplans/${UsagePlanId}`.
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.arn_value("arn:${Partition}:apigateway:${Region}::/usageplans/${Ref}")
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct Id;
    #[derive(Debug)]
    pub struct Arn;
}
/// API stage name of the associated API stage in a usage plan.
pub struct ApiStage<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for ApiStage<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ApiStage<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ApiStage<W> {
        ApiStage(t::Object::new(), t::PhantomData)
    }
}
impl<W> ApiStage<W> {
    /// API Id of the associated API stage in a usage plan.
    #[must_use]
    pub fn api_id(self, value: impl t::IntoValue<t::Link<link::ApiIdOfApiStage>, W>) -> Self {
        ApiStage(self.0.set("ApiId", value), t::PhantomData)
    }
    /// API stage name of the associated API stage in a usage plan.
    #[must_use]
    pub fn stage(self, value: impl t::IntoValue<t::Link<link::StageOfApiStage>, W>) -> Self {
        ApiStage(self.0.set("Stage", value), t::PhantomData)
    }
    /// Map containing method level throttling information for API stage in a usage plan.
    #[must_use]
    pub fn throttle(self, value: impl t::IntoValue<t::Map<ThrottleSettings<W>>, W>) -> Self {
        ApiStage(self.0.set("Throttle", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<ApiStage<W>, W> for ApiStage<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// `QuotaSettings` is a property of the [AWS::ApiGateway::UsagePlan](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigateway-usageplan.html) resource that specifies a target for the maximum number of requests users can make to your REST APIs.
pub struct QuotaSettings<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for QuotaSettings<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> QuotaSettings<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> QuotaSettings<W> {
        QuotaSettings(t::Object::new(), t::PhantomData)
    }
}
impl<W> QuotaSettings<W> {
    /// The target maximum number of requests that can be made in a given time period.
    #[must_use]
    pub fn limit(self, value: impl t::IntoValue<i64, W>) -> Self {
        QuotaSettings(self.0.set("Limit", value), t::PhantomData)
    }
    /// The number of requests subtracted from the given limit in the initial time period.
    #[must_use]
    pub fn offset(self, value: impl t::IntoValue<i64, W>) -> Self {
        QuotaSettings(self.0.set("Offset", value), t::PhantomData)
    }
    /// The time period in which the limit applies. Valid values are "DAY", "WEEK" or "MONTH".
    #[must_use]
    pub fn period(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        QuotaSettings(self.0.set("Period", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<QuotaSettings<W>, W> for QuotaSettings<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// `ThrottleSettings` is a property of the [AWS::ApiGateway::UsagePlan](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigateway-usageplan.html) resource that specifies the overall request rate (average requests per second) and burst capacity when users call your REST APIs.
pub struct ThrottleSettings<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for ThrottleSettings<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ThrottleSettings<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ThrottleSettings<W> {
        ThrottleSettings(t::Object::new(), t::PhantomData)
    }
}
impl<W> ThrottleSettings<W> {
    /// The API target request burst rate limit. This allows more requests through for a period of time than the target rate limit.
    #[must_use]
    pub fn burst_limit(self, value: impl t::IntoValue<i64, W>) -> Self {
        ThrottleSettings(self.0.set("BurstLimit", value), t::PhantomData)
    }
    /// The API target request rate limit.
    #[must_use]
    pub fn rate_limit(self, value: impl t::IntoValue<f64, W>) -> Self {
        ThrottleSettings(self.0.set("RateLimit", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<ThrottleSettings<W>, W> for ThrottleSettings<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct ApiIdOfApiStage;
    impl t::Accepts<crate::apigateway::rest_api::attr::RestApiId> for ApiIdOfApiStage {}
    #[derive(Debug)]
    pub struct StageOfApiStage;
    impl t::Accepts<crate::apigateway::stage::attr::StageName> for StageOfApiStage {}
}
