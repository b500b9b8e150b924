//! `AWS::Events::Rule`, written by `cargo xtask generate`.

use crate::typed as t;

/// Creates or updates the specified rule. Rules are enabled by default, or based on value of the state. You can disable a rule using [DisableRule](https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DisableRule.html) .
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-rule.html>
pub struct Rule<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for Rule<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Rule<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Rule<W> {
        Rule(t::Object::new(), t::PhantomData)
    }
}
impl<W> Rule<W> {
    /// The description of the rule.
    #[must_use]
    pub fn description(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Rule(self.0.set("Description", value), t::PhantomData)
    }
    /// The name or ARN of the event bus associated with the rule. If you omit this, the default event bus is used.
    #[must_use]
    pub fn event_bus_name(
        self,
        value: impl t::IntoValue<t::Link<link::EventBusNameOfRule>, W>,
    ) -> Self {
        Rule(self.0.set("EventBusName", value), t::PhantomData)
    }
    /// The event pattern of the rule. For more information, see [Events and Event Patterns](https://docs.aws.amazon.com/eventbridge/latest/userguide/eventbridge-and-event-patterns.html) in the **Amazon EventBridge User Guide** .
    #[must_use]
    pub fn event_pattern(self, value: impl t::IntoValue<t::Json, W>) -> Self {
        Rule(self.0.set("EventPattern", value), t::PhantomData)
    }
    /// The name of the rule.
    #[must_use]
    pub fn name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Rule(self.0.set("Name", value), t::PhantomData)
    }
    /// The Amazon Resource Name (ARN) of the role that is used for target invocation.
    #[must_use]
    pub fn role_arn(self, value: impl t::IntoValue<t::Link<link::RoleArnOfRule>, W>) -> Self {
        Rule(self.0.set("RoleArn", value), t::PhantomData)
    }
    /// The scheduling expression. For example, "cron(0 20 * * ? *)", "rate(5 minutes)". For more information, see [Creating an Amazon EventBridge rule that runs on a schedule](https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-rule-schedule.html) .
    #[must_use]
    pub fn schedule_expression(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Rule(self.0.set("ScheduleExpression", value), t::PhantomData)
    }
    /// The state of the rule.
    #[must_use]
    pub fn state(self, value: impl t::IntoValue<State, W>) -> Self {
        Rule(self.0.set("State", value), t::PhantomData)
    }
    /// Any tags assigned to the event rule.
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        Rule(self.0.set("Tags", value), t::PhantomData)
    }
    /// Adds the specified targets to the specified rule, or updates the targets if they are already associated with the rule.
    #[must_use]
    pub fn targets(self, value: impl t::IntoValue<t::List<Target<W>>, W>) -> Self {
        Rule(self.0.set("Targets", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::Resource<W> for Rule<V> {
    const TYPE: &'static str = "AWS::Events::Rule";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("Tags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<Rule<W>> {
    /// The ARN of the rule, such as `arn:aws:events:us-east-2:123456789012:rule/example` .
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.attribute_value("Arn")
    }
    /// The name of the rule, exposed as a read-only attribute for use with Fn::GetAtt.
    #[must_use]
    pub fn rule_name(&self) -> t::Att<attr::RuleName, W> {
        self.attribute_value("RuleName")
    }
    /// What `Ref` returns.
    #[must_use]
    pub fn reference(&self) -> t::Att<attr::Reference, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct Arn;
    #[derive(Debug)]
    pub struct RuleName;
    #[derive(Debug)]
    pub struct Reference;
}
/// Contains the GraphQL operation to be parsed and executed, if the event target is an AWS AppSync API.
pub struct AppSyncParameters<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for AppSyncParameters<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> AppSyncParameters<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> AppSyncParameters<W, (t::Missing<required::GraphQlOperation>,)> {
        AppSyncParameters(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> AppSyncParameters<W, (S0,)> {
    /// The GraphQL operation; that is, the query, mutation, or subscription to be parsed and executed by the GraphQL service.
    #[must_use]
    pub fn graph_ql_operation(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> AppSyncParameters<W, (t::Set,)>
    where
        S0: t::Open,
    {
        AppSyncParameters(self.0.set("GraphQLOperation", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<AppSyncParameters<W>, W>
    for AppSyncParameters<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// This structure specifies the VPC subnets and security groups for the task, and whether a public IP address is to be used. This structure is relevant only for ECS tasks that use the `awsvpc` network mode.
pub struct AwsVpcConfiguration<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for AwsVpcConfiguration<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> AwsVpcConfiguration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> AwsVpcConfiguration<W, (t::Missing<required::Subnets>,)> {
        AwsVpcConfiguration(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> AwsVpcConfiguration<W, (S0,)> {
    /// Specifies whether the task's elastic network interface receives a public IP address. You can specify `ENABLED` only when `LaunchType` in `EcsParameters` is set to `FARGATE` .
    #[must_use]
    pub fn assign_public_ip(self, value: impl t::IntoValue<AssignPublicIp, W>) -> Self {
        AwsVpcConfiguration(self.0.set("AssignPublicIp", value), t::PhantomData)
    }
    /// Specifies the security groups associated with the task. These security groups must all be in the same VPC. You can specify as many as five security groups. If you do not specify a security group, the default security group for the VPC is used.
    #[must_use]
    pub fn security_groups(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        AwsVpcConfiguration(self.0.set("SecurityGroups", value), t::PhantomData)
    }
    /// Specifies the subnets associated with the task. These subnets must all be in the same VPC. You can specify as many as 16 subnets.
    #[must_use]
    pub fn subnets(
        self,
        value: impl t::IntoValue<t::List<t::Text>, W>,
    ) -> AwsVpcConfiguration<W, (t::Set,)>
    where
        S0: t::Open,
    {
        AwsVpcConfiguration(self.0.set("Subnets", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<AwsVpcConfiguration<W>, W>
    for AwsVpcConfiguration<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The array properties for the submitted job, such as the size of the array. The array size can be between 2 and 10,000. If you specify array properties for a job, it becomes an array job. This parameter is used only if the target is an AWS Batch job.
pub struct BatchArrayProperties<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for BatchArrayProperties<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> BatchArrayProperties<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> BatchArrayProperties<W> {
        BatchArrayProperties(t::Object::new(), t::PhantomData)
    }
}
impl<W> BatchArrayProperties<W> {
    /// The size of the array, if this is an array batch job. Valid values are integers between 2 and 10,000.
    #[must_use]
    pub fn size(self, value: impl t::IntoValue<i64, W>) -> Self {
        BatchArrayProperties(self.0.set("Size", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<BatchArrayProperties<W>, W> for BatchArrayProperties<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The custom parameters to be used when the target is an AWS Batch job.
pub struct BatchParameters<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for BatchParameters<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> BatchParameters<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> BatchParameters<
        W,
        (
            t::Missing<required::JobDefinition>,
            t::Missing<required::JobName>,
        ),
    > {
        BatchParameters(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> BatchParameters<W, (S0, S1)> {
    /// The array properties for the submitted job, such as the size of the array. The array size can be between 2 and 10,000. If you specify array properties for a job, it becomes an array job. This parameter is used only if the target is an AWS Batch job.
    #[must_use]
    pub fn array_properties(self, value: impl t::IntoValue<BatchArrayProperties<W>, W>) -> Self {
        BatchParameters(self.0.set("ArrayProperties", value), t::PhantomData)
    }
    /// The ARN or name of the job definition to use if the event target is an AWS Batch job. This job definition must already exist.
    #[must_use]
    pub fn job_definition(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> BatchParameters<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        BatchParameters(self.0.set("JobDefinition", value), t::PhantomData)
    }
    /// The name to use for this execution of the job, if the target is an AWS Batch job.
    #[must_use]
    pub fn job_name(self, value: impl t::IntoValue<t::Text, W>) -> BatchParameters<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        BatchParameters(self.0.set("JobName", value), t::PhantomData)
    }
    /// The retry strategy to use for failed jobs, if the target is an AWS Batch job. The retry strategy is the number of times to retry the failed job execution. Valid values are 1–10. When you specify a retry strategy here, it overrides the retry strategy defined in the job definition.
    #[must_use]
    pub fn retry_strategy(self, value: impl t::IntoValue<BatchRetryStrategy<W>, W>) -> Self {
        BatchParameters(self.0.set("RetryStrategy", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<BatchParameters<W>, W>
    for BatchParameters<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The retry strategy to use for failed jobs, if the target is an AWS Batch job. If you specify a retry strategy here, it overrides the retry strategy defined in the job definition.
pub struct BatchRetryStrategy<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for BatchRetryStrategy<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> BatchRetryStrategy<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> BatchRetryStrategy<W> {
        BatchRetryStrategy(t::Object::new(), t::PhantomData)
    }
}
impl<W> BatchRetryStrategy<W> {
    /// The number of times to attempt to retry, if the job fails. Valid values are 1–10.
    #[must_use]
    pub fn attempts(self, value: impl t::IntoValue<i64, W>) -> Self {
        BatchRetryStrategy(self.0.set("Attempts", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<BatchRetryStrategy<W>, W> for BatchRetryStrategy<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The details of a capacity provider strategy. To learn more, see [CapacityProviderStrategyItem](https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CapacityProviderStrategyItem.html) in the Amazon ECS API Reference.
pub struct CapacityProviderStrategyItem<W, S = (t::Set,)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for CapacityProviderStrategyItem<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> CapacityProviderStrategyItem<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> CapacityProviderStrategyItem<W, (t::Missing<required::CapacityProvider>,)> {
        CapacityProviderStrategyItem(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> CapacityProviderStrategyItem<W, (S0,)> {
    /// The base value designates how many tasks, at a minimum, to run on the specified capacity provider. Only one capacity provider in a capacity provider strategy can have a base defined. If no value is specified, the default value of 0 is used.
    #[must_use]
    pub fn base(self, value: impl t::IntoValue<i64, W>) -> Self {
        CapacityProviderStrategyItem(self.0.set("Base", value), t::PhantomData)
    }
    /// The short name of the capacity provider.
    #[must_use]
    pub fn capacity_provider(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> CapacityProviderStrategyItem<W, (t::Set,)>
    where
        S0: t::Open,
    {
        CapacityProviderStrategyItem(self.0.set("CapacityProvider", value), t::PhantomData)
    }
    /// The weight value designates the relative percentage of the total number of tasks launched that should use the specified capacity provider. The weight value is taken into consideration after the base value, if defined, is satisfied.
    #[must_use]
    pub fn weight(self, value: impl t::IntoValue<i64, W>) -> Self {
        CapacityProviderStrategyItem(self.0.set("Weight", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<CapacityProviderStrategyItem<W>, W>
    for CapacityProviderStrategyItem<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Configuration details of the Amazon SQS queue for EventBridge to use as a dead-letter queue (DLQ).
pub struct DeadLetterConfig<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for DeadLetterConfig<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> DeadLetterConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> DeadLetterConfig<W> {
        DeadLetterConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W> DeadLetterConfig<W> {
    /// The ARN of the SQS queue specified as the target for the dead-letter queue.
    #[must_use]
    pub fn arn(self, value: impl t::IntoValue<t::Link<link::ArnOfDeadLetterConfig>, W>) -> Self {
        DeadLetterConfig(self.0.set("Arn", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<DeadLetterConfig<W>, W> for DeadLetterConfig<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The custom parameters to be used when the target is an Amazon ECS task.
pub struct EcsParameters<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for EcsParameters<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> EcsParameters<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> EcsParameters<W, (t::Missing<required::TaskDefinitionArn>,)> {
        EcsParameters(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> EcsParameters<W, (S0,)> {
    /// The capacity provider strategy to use for the task.
    #[must_use]
    pub fn capacity_provider_strategy(
        self,
        value: impl t::IntoValue<t::List<CapacityProviderStrategyItem<W>>, W>,
    ) -> Self {
        EcsParameters(
            self.0.set("CapacityProviderStrategy", value),
            t::PhantomData,
        )
    }
    /// Specifies whether to enable Amazon ECS managed tags for the task. For more information, see [Tagging Your Amazon ECS Resources](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/ecs-using-tags.html) in the Amazon Elastic Container Service Developer Guide.
    #[must_use]
    pub fn enable_ecs_managed_tags(self, value: impl t::IntoValue<bool, W>) -> Self {
        EcsParameters(self.0.set("EnableECSManagedTags", value), t::PhantomData)
    }
    /// Whether or not to enable the execute command functionality for the containers in this task. If true, this enables execute command functionality on all containers in the task.
    #[must_use]
    pub fn enable_execute_command(self, value: impl t::IntoValue<bool, W>) -> Self {
        EcsParameters(self.0.set("EnableExecuteCommand", value), t::PhantomData)
    }
    /// Specifies an ECS task group for the task. The maximum length is 255 characters.
    #[must_use]
    pub fn group(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        EcsParameters(self.0.set("Group", value), t::PhantomData)
    }
    /// Specifies the launch type on which your task is running. The launch type that you specify here must match one of the launch type (compatibilities) of the target task. The `FARGATE` value is supported only in the Regions where AWS Fargate with Amazon ECS is supported.
    #[must_use]
    pub fn launch_type(self, value: impl t::IntoValue<LaunchType, W>) -> Self {
        EcsParameters(self.0.set("LaunchType", value), t::PhantomData)
    }
    /// Use this structure if the Amazon ECS task uses the `awsvpc` network mode. This structure specifies the VPC subnets and security groups associated with the task, and whether a public IP address is to be used.
    #[must_use]
    pub fn network_configuration(
        self,
        value: impl t::IntoValue<NetworkConfiguration<W>, W>,
    ) -> Self {
        EcsParameters(self.0.set("NetworkConfiguration", value), t::PhantomData)
    }
    /// An array of placement constraint objects to use for the task. You can specify up to 10 constraints per task (including constraints in the task definition and those specified at runtime).
    #[must_use]
    pub fn placement_constraints(
        self,
        value: impl t::IntoValue<t::List<PlacementConstraint<W>>, W>,
    ) -> Self {
        EcsParameters(self.0.set("PlacementConstraints", value), t::PhantomData)
    }
    /// The placement strategy objects to use for the task. You can specify a maximum of five strategy rules per task.
    #[must_use]
    pub fn placement_strategies(
        self,
        value: impl t::IntoValue<t::List<PlacementStrategy<W>>, W>,
    ) -> Self {
        EcsParameters(self.0.set("PlacementStrategies", value), t::PhantomData)
    }
    /// Specifies the platform version for the task. Specify only the numeric portion of the platform version, such as `1.1.0` .
    #[must_use]
    pub fn platform_version(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        EcsParameters(self.0.set("PlatformVersion", value), t::PhantomData)
    }
    /// Specifies whether to propagate the tags from the task definition to the task. If no value is specified, the tags are not propagated. Tags can only be propagated to the task during task creation. To add tags to a task after task creation, use the TagResource API action.
    #[must_use]
    pub fn propagate_tags(self, value: impl t::IntoValue<PropagateTags, W>) -> Self {
        EcsParameters(self.0.set("PropagateTags", value), t::PhantomData)
    }
    /// The reference ID to use for the task.
    #[must_use]
    pub fn reference_id(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        EcsParameters(self.0.set("ReferenceId", value), t::PhantomData)
    }
    /// The metadata that you apply to the task to help you categorize and organize them. Each tag consists of a key and an optional value, both of which you define.
    #[must_use]
    pub fn tag_list(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        EcsParameters(self.0.set("TagList", value), t::PhantomData)
    }
    /// The number of tasks to create based on `TaskDefinition` . The default is 1.
    #[must_use]
    pub fn task_count(self, value: impl t::IntoValue<i64, W>) -> Self {
        EcsParameters(self.0.set("TaskCount", value), t::PhantomData)
    }
    /// The ARN of the task definition to use if the event target is an Amazon ECS task.
    #[must_use]
    pub fn task_definition_arn(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> EcsParameters<W, (t::Set,)>
    where
        S0: t::Open,
    {
        EcsParameters(self.0.set("TaskDefinitionArn", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<EcsParameters<W>, W>
    for EcsParameters<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// These are custom parameter to be used when the target is an API Gateway APIs or EventBridge ApiDestinations. In the latter case, these are merged with any InvocationParameters specified on the Connection, with any values from the Connection taking precedence.
pub struct HttpParameters<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for HttpParameters<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> HttpParameters<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> HttpParameters<W> {
        HttpParameters(t::Object::new(), t::PhantomData)
    }
}
impl<W> HttpParameters<W> {
    /// The headers that need to be sent as part of request invoking the API Gateway API or EventBridge ApiDestination.
    #[must_use]
    pub fn header_parameters(self, value: impl t::IntoValue<t::Map<t::Text>, W>) -> Self {
        HttpParameters(self.0.set("HeaderParameters", value), t::PhantomData)
    }
    /// The path parameter values to be used to populate API Gateway API or EventBridge ApiDestination path wildcards ("*").
    #[must_use]
    pub fn path_parameter_values(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        HttpParameters(self.0.set("PathParameterValues", value), t::PhantomData)
    }
    /// The query string keys/values that need to be sent as part of request invoking the API Gateway API or EventBridge ApiDestination.
    #[must_use]
    pub fn query_string_parameters(self, value: impl t::IntoValue<t::Map<t::Text>, W>) -> Self {
        HttpParameters(self.0.set("QueryStringParameters", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<HttpParameters<W>, W> for HttpParameters<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Contains the parameters needed for you to provide custom input to a target based on one or more pieces of data extracted from the event.
pub struct InputTransformer<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for InputTransformer<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> InputTransformer<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> InputTransformer<W, (t::Missing<required::InputTemplate>,)> {
        InputTransformer(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> InputTransformer<W, (S0,)> {
    /// Map of JSON paths to be extracted from the event. You can then insert these in the template in `InputTemplate` to produce the output you want to be sent to the target.
    #[must_use]
    pub fn input_paths_map(self, value: impl t::IntoValue<t::Map<t::Text>, W>) -> Self {
        InputTransformer(self.0.set("InputPathsMap", value), t::PhantomData)
    }
    /// Input template where you specify placeholders that will be filled with the values of the keys from `InputPathsMap` to customize the data sent to the target. Enclose each `InputPathsMaps` value in brackets: < *value* >
    #[must_use]
    pub fn input_template(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> InputTransformer<W, (t::Set,)>
    where
        S0: t::Open,
    {
        InputTransformer(self.0.set("InputTemplate", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<InputTransformer<W>, W>
    for InputTransformer<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// This object enables you to specify a JSON path to extract from the event and use as the partition key for the Amazon Kinesis data stream, so that you can control the shard to which the event goes. If you do not include this parameter, the default is to use the `eventId` as the partition key.
pub struct KinesisParameters<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for KinesisParameters<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> KinesisParameters<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> KinesisParameters<W, (t::Missing<required::PartitionKeyPath>,)> {
        KinesisParameters(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> KinesisParameters<W, (S0,)> {
    /// The JSON path to be extracted from the event and used as the partition key. For more information, see [Amazon Kinesis Streams Key Concepts](https://docs.aws.amazon.com/streams/latest/dev/key-concepts.html#partition-key) in the *Amazon Kinesis Streams Developer Guide* .
    #[must_use]
    pub fn partition_key_path(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> KinesisParameters<W, (t::Set,)>
    where
        S0: t::Open,
    {
        KinesisParameters(self.0.set("PartitionKeyPath", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<KinesisParameters<W>, W>
    for KinesisParameters<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// This structure specifies the network configuration for an ECS task.
pub struct NetworkConfiguration<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for NetworkConfiguration<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> NetworkConfiguration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> NetworkConfiguration<W> {
        NetworkConfiguration(t::Object::new(), t::PhantomData)
    }
}
impl<W> NetworkConfiguration<W> {
    /// Use this structure to specify the VPC subnets and security groups for the task, and whether a public IP address is to be used. This structure is relevant only for ECS tasks that use the `awsvpc` network mode.
    #[must_use]
    pub fn aws_vpc_configuration(
        self,
        value: impl t::IntoValue<AwsVpcConfiguration<W>, W>,
    ) -> Self {
        NetworkConfiguration(self.0.set("AwsVpcConfiguration", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<NetworkConfiguration<W>, W> for NetworkConfiguration<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// An object representing a constraint on task placement. To learn more, see [Task Placement Constraints](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-placement-constraints.html) in the Amazon Elastic Container Service Developer Guide.
pub struct PlacementConstraint<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for PlacementConstraint<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> PlacementConstraint<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> PlacementConstraint<W> {
        PlacementConstraint(t::Object::new(), t::PhantomData)
    }
}
impl<W> PlacementConstraint<W> {
    /// A cluster query language expression to apply to the constraint. You cannot specify an expression if the constraint type is `distinctInstance` .
    #[must_use]
    pub fn expression(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        PlacementConstraint(self.0.set("Expression", value), t::PhantomData)
    }
    /// The type of constraint. Use distinctInstance to ensure that each task in a particular group is running on a different container instance. Use memberOf to restrict the selection to a group of valid candidates.
    #[must_use]
    pub fn type_(self, value: impl t::IntoValue<Type, W>) -> Self {
        PlacementConstraint(self.0.set("Type", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<PlacementConstraint<W>, W> for PlacementConstraint<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The task placement strategy for a task or service. To learn more, see [Task Placement Strategies](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-placement-strategies.html) in the Amazon Elastic Container Service Service Developer Guide.
pub struct PlacementStrategy<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for PlacementStrategy<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> PlacementStrategy<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> PlacementStrategy<W> {
        PlacementStrategy(t::Object::new(), t::PhantomData)
    }
}
impl<W> PlacementStrategy<W> {
    /// The field to apply the placement strategy against. For the spread placement strategy, valid values are instanceId (or host, which has the same effect), or any platform or custom attribute that is applied to a container instance, such as attribute:ecs.availability-zone.
    #[must_use]
    pub fn field(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        PlacementStrategy(self.0.set("Field", value), t::PhantomData)
    }
    /// The type of placement strategy. The random placement strategy randomly places tasks on available candidates. The spread placement strategy spreads placement across available candidates evenly based on the field parameter.
    #[must_use]
    pub fn type_(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        PlacementStrategy(self.0.set("Type", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<PlacementStrategy<W>, W> for PlacementStrategy<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// These are custom parameters to be used when the target is a Amazon Redshift cluster to invoke the Amazon Redshift Data API ExecuteStatement based on EventBridge events.
pub struct RedshiftDataParameters<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for RedshiftDataParameters<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> RedshiftDataParameters<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> RedshiftDataParameters<W, (t::Missing<required::Database>,)> {
        RedshiftDataParameters(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> RedshiftDataParameters<W, (S0,)> {
    /// The name of the database. Required when authenticating using temporary credentials.
    #[must_use]
    pub fn database(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> RedshiftDataParameters<W, (t::Set,)>
    where
        S0: t::Open,
    {
        RedshiftDataParameters(self.0.set("Database", value), t::PhantomData)
    }
    /// The database user name. Required when authenticating using temporary credentials.
    #[must_use]
    pub fn db_user(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        RedshiftDataParameters(self.0.set("DbUser", value), t::PhantomData)
    }
    /// The name or ARN of the secret that enables access to the database. Required when authenticating using AWS Secrets Manager.
    #[must_use]
    pub fn secret_manager_arn(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        RedshiftDataParameters(self.0.set("SecretManagerArn", value), t::PhantomData)
    }
    /// The SQL statement text to run.
    #[must_use]
    pub fn sql(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        RedshiftDataParameters(self.0.set("Sql", value), t::PhantomData)
    }
    /// One or more SQL statements to run. The SQL statements are run as a single transaction. They run serially in the order of the array. Subsequent SQL statements don't start until the previous statement in the array completes.
    #[must_use]
    pub fn sqls(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        RedshiftDataParameters(self.0.set("Sqls", value), t::PhantomData)
    }
    /// The name of the SQL statement. You can name the SQL statement when you create it to identify the query.
    #[must_use]
    pub fn statement_name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        RedshiftDataParameters(self.0.set("StatementName", value), t::PhantomData)
    }
    /// Indicates whether to send an event back to EventBridge after the SQL statement runs.
    #[must_use]
    pub fn with_event(self, value: impl t::IntoValue<bool, W>) -> Self {
        RedshiftDataParameters(self.0.set("WithEvent", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<RedshiftDataParameters<W>, W>
    for RedshiftDataParameters<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A `RetryPolicy` object that includes information about the retry policy settings.
pub struct RetryPolicy<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for RetryPolicy<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> RetryPolicy<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> RetryPolicy<W> {
        RetryPolicy(t::Object::new(), t::PhantomData)
    }
}
impl<W> RetryPolicy<W> {
    /// The maximum amount of time, in seconds, to continue to make retry attempts.
    #[must_use]
    pub fn maximum_event_age_in_seconds(self, value: impl t::IntoValue<i64, W>) -> Self {
        RetryPolicy(
            self.0.set("MaximumEventAgeInSeconds", value),
            t::PhantomData,
        )
    }
    /// The maximum number of retry attempts to make before the request fails. Retry attempts continue until either the maximum number of attempts is made or until the duration of the `MaximumEventAgeInSeconds` is met.
    #[must_use]
    pub fn maximum_retry_attempts(self, value: impl t::IntoValue<i64, W>) -> Self {
        RetryPolicy(self.0.set("MaximumRetryAttempts", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<RetryPolicy<W>, W> for RetryPolicy<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// This parameter contains the criteria (either InstanceIds or a tag) used to specify which EC2 instances are to be sent the command.
pub struct RunCommandParameters<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for RunCommandParameters<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> RunCommandParameters<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> RunCommandParameters<W, (t::Missing<required::RunCommandTargets>,)> {
        RunCommandParameters(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> RunCommandParameters<W, (S0,)> {
    /// Currently, we support including only one RunCommandTarget block, which specifies either an array of InstanceIds or a tag.
    #[must_use]
    pub fn run_command_targets(
        self,
        value: impl t::IntoValue<t::List<RunCommandTarget<W>>, W>,
    ) -> RunCommandParameters<W, (t::Set,)>
    where
        S0: t::Open,
    {
        RunCommandParameters(self.0.set("RunCommandTargets", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<RunCommandParameters<W>, W>
    for RunCommandParameters<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Information about the EC2 instances that are to be sent the command, specified as key-value pairs. Each `RunCommandTarget` block can include only one key, but this key may specify multiple values.
pub struct RunCommandTarget<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for RunCommandTarget<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> RunCommandTarget<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> RunCommandTarget<W, (t::Missing<required::Key>, t::Missing<required::Values>)> {
        RunCommandTarget(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> RunCommandTarget<W, (S0, S1)> {
    /// Can be either `tag:` *tag-key* or `InstanceIds` .
    #[must_use]
    pub fn key(self, value: impl t::IntoValue<t::Text, W>) -> RunCommandTarget<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        RunCommandTarget(self.0.set("Key", value), t::PhantomData)
    }
    /// If `Key` is `tag:` *tag-key* , `Values` is a list of tag values. If `Key` is `InstanceIds` , `Values` is a list of Amazon EC2 instance IDs.
    #[must_use]
    pub fn values(
        self,
        value: impl t::IntoValue<t::List<t::Text>, W>,
    ) -> RunCommandTarget<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        RunCommandTarget(self.0.set("Values", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<RunCommandTarget<W>, W>
    for RunCommandTarget<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Name/Value pair of a parameter to start execution of a SageMaker AI Model Building Pipeline.
pub struct SageMakerPipelineParameter<W, S = (t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for SageMakerPipelineParameter<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> SageMakerPipelineParameter<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new()
    -> SageMakerPipelineParameter<W, (t::Missing<required::Name>, t::Missing<required::Value>)>
    {
        SageMakerPipelineParameter(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> SageMakerPipelineParameter<W, (S0, S1)> {
    /// Name of parameter to start execution of a SageMaker AI Model Building Pipeline.
    #[must_use]
    pub fn name(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> SageMakerPipelineParameter<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        SageMakerPipelineParameter(self.0.set("Name", value), t::PhantomData)
    }
    /// Value of parameter to start execution of a SageMaker AI Model Building Pipeline.
    #[must_use]
    pub fn value(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> SageMakerPipelineParameter<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        SageMakerPipelineParameter(self.0.set("Value", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<SageMakerPipelineParameter<W>, W>
    for SageMakerPipelineParameter<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// These are custom parameters to use when the target is a SageMaker AI Model Building Pipeline that starts based on EventBridge events.
pub struct SageMakerPipelineParameters<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for SageMakerPipelineParameters<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> SageMakerPipelineParameters<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> SageMakerPipelineParameters<W> {
        SageMakerPipelineParameters(t::Object::new(), t::PhantomData)
    }
}
impl<W> SageMakerPipelineParameters<W> {
    /// List of Parameter names and values for SageMaker AI Model Building Pipeline execution.
    #[must_use]
    pub fn pipeline_parameter_list(
        self,
        value: impl t::IntoValue<t::List<SageMakerPipelineParameter<W>>, W>,
    ) -> Self {
        SageMakerPipelineParameters(self.0.set("PipelineParameterList", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<SageMakerPipelineParameters<W>, W>
    for SageMakerPipelineParameters<V>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The custom parameters for EventBridge to use for a target that is an Amazon SQS fair or FIFO queue.
pub struct SqsParameters<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for SqsParameters<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> SqsParameters<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> SqsParameters<W, (t::Missing<required::MessageGroupId>,)> {
        SqsParameters(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> SqsParameters<W, (S0,)> {
    /// The ID of the message group to use as the target.
    #[must_use]
    pub fn message_group_id(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> SqsParameters<W, (t::Set,)>
    where
        S0: t::Open,
    {
        SqsParameters(self.0.set("MessageGroupId", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<SqsParameters<W>, W>
    for SqsParameters<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Targets are the resources to be invoked when a rule is triggered. For a complete list of services and resources that can be set as a target, see [PutTargets](https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutTargets.html) .
pub struct Target<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Target<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Target<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Target<W, (t::Missing<required::Arn>, t::Missing<required::Id>)> {
        Target(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> Target<W, (S0, S1)> {
    /// Contains the GraphQL operation to be parsed and executed, if the event target is an AWS AppSync API.
    #[must_use]
    pub fn app_sync_parameters(self, value: impl t::IntoValue<AppSyncParameters<W>, W>) -> Self {
        Target(self.0.set("AppSyncParameters", value), t::PhantomData)
    }
    /// The Amazon Resource Name (ARN) of the target.
    #[must_use]
    pub fn arn(
        self,
        value: impl t::IntoValue<t::Link<link::ArnOfTarget>, W>,
    ) -> Target<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        Target(self.0.set("Arn", value), t::PhantomData)
    }
    /// If the event target is an AWS Batch job, this contains the job definition, job name, and other parameters. For more information, see [Jobs](https://docs.aws.amazon.com/batch/latest/userguide/jobs.html) in the *AWS Batch User Guide* .
    #[must_use]
    pub fn batch_parameters(self, value: impl t::IntoValue<BatchParameters<W>, W>) -> Self {
        Target(self.0.set("BatchParameters", value), t::PhantomData)
    }
    /// The `DeadLetterConfig` that defines the target queue to send dead-letter queue events to.
    #[must_use]
    pub fn dead_letter_config(self, value: impl t::IntoValue<DeadLetterConfig<W>, W>) -> Self {
        Target(self.0.set("DeadLetterConfig", value), t::PhantomData)
    }
    /// Contains the Amazon ECS task definition and task count to be used, if the event target is an Amazon ECS task.
    #[must_use]
    pub fn ecs_parameters(self, value: impl t::IntoValue<EcsParameters<W>, W>) -> Self {
        Target(self.0.set("EcsParameters", value), t::PhantomData)
    }
    /// Contains the HTTP parameters to use when the target is a API Gateway endpoint or EventBridge ApiDestination.
    #[must_use]
    pub fn http_parameters(self, value: impl t::IntoValue<HttpParameters<W>, W>) -> Self {
        Target(self.0.set("HttpParameters", value), t::PhantomData)
    }
    /// The ID of the target within the specified rule. Use this ID to reference the target when updating the rule. We recommend using a memorable and unique string.
    #[must_use]
    pub fn id(self, value: impl t::IntoValue<t::Text, W>) -> Target<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        Target(self.0.set("Id", value), t::PhantomData)
    }
    /// Valid JSON text passed to the target. In this case, nothing from the event itself is passed to the target. For more information, see [The JavaScript Object Notation (JSON) Data Interchange Format](https://docs.aws.amazon.com/http://www.rfc-editor.org/rfc/rfc7159.txt) .
    #[must_use]
    pub fn input(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Target(self.0.set("Input", value), t::PhantomData)
    }
    /// The value of the JSONPath that is used for extracting part of the matched event when passing it to the target. You may use JSON dot notation or bracket notation. For more information about JSON paths, see [JSONPath](https://docs.aws.amazon.com/http://goessner.net/articles/JsonPath/) .
    #[must_use]
    pub fn input_path(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Target(self.0.set("InputPath", value), t::PhantomData)
    }
    /// Settings to enable you to provide custom input to a target based on certain event data. You can extract one or more key-value pairs from the event and then use that data to send customized input to the target.
    #[must_use]
    pub fn input_transformer(self, value: impl t::IntoValue<InputTransformer<W>, W>) -> Self {
        Target(self.0.set("InputTransformer", value), t::PhantomData)
    }
    /// The custom parameter you can use to control the shard assignment, when the target is a Kinesis data stream. If you do not include this parameter, the default is to use the `eventId` as the partition key.
    #[must_use]
    pub fn kinesis_parameters(self, value: impl t::IntoValue<KinesisParameters<W>, W>) -> Self {
        Target(self.0.set("KinesisParameters", value), t::PhantomData)
    }
    /// Contains the Amazon Redshift Data API parameters to use when the target is a Amazon Redshift cluster.
    #[must_use]
    pub fn redshift_data_parameters(
        self,
        value: impl t::IntoValue<RedshiftDataParameters<W>, W>,
    ) -> Self {
        Target(self.0.set("RedshiftDataParameters", value), t::PhantomData)
    }
    /// The retry policy configuration to use for the dead-letter queue.
    #[must_use]
    pub fn retry_policy(self, value: impl t::IntoValue<RetryPolicy<W>, W>) -> Self {
        Target(self.0.set("RetryPolicy", value), t::PhantomData)
    }
    /// The Amazon Resource Name (ARN) of the IAM role to be used for this target when the rule is triggered. If one rule triggers multiple targets, you can use a different IAM role for each target.
    #[must_use]
    pub fn role_arn(self, value: impl t::IntoValue<t::Link<link::RoleArnOfTarget>, W>) -> Self {
        Target(self.0.set("RoleArn", value), t::PhantomData)
    }
    /// Parameters used when you are using the rule to invoke Amazon EC2 Run Command.
    #[must_use]
    pub fn run_command_parameters(
        self,
        value: impl t::IntoValue<RunCommandParameters<W>, W>,
    ) -> Self {
        Target(self.0.set("RunCommandParameters", value), t::PhantomData)
    }
    /// Contains the SageMaker AI Model Building Pipeline parameters to start execution of a SageMaker AI Model Building Pipeline.
    #[must_use]
    pub fn sage_maker_pipeline_parameters(
        self,
        value: impl t::IntoValue<SageMakerPipelineParameters<W>, W>,
    ) -> Self {
        Target(
            self.0.set("SageMakerPipelineParameters", value),
            t::PhantomData,
        )
    }
    /// Contains the message group ID to use when the target is an Amazon SQS fair or FIFO queue.
    #[must_use]
    pub fn sqs_parameters(self, value: impl t::IntoValue<SqsParameters<W>, W>) -> Self {
        Target(self.0.set("SqsParameters", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<Target<W>, W>
    for Target<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The values of `AssignPublicIp`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AssignPublicIp {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}
impl AssignPublicIp {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Disabled => "DISABLED",
            Self::Enabled => "ENABLED",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<AssignPublicIp, W> for AssignPublicIp {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `LaunchType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum LaunchType {
    /// `EC2`.
    Ec2,
    /// `EXTERNAL`.
    External,
    /// `FARGATE`.
    Fargate,
}
impl LaunchType {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ec2 => "EC2",
            Self::External => "EXTERNAL",
            Self::Fargate => "FARGATE",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<LaunchType, W> for LaunchType {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `PropagateTags`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PropagateTags {
    /// `TASK_DEFINITION`.
    TaskDefinition,
}
impl PropagateTags {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::TaskDefinition => "TASK_DEFINITION",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<PropagateTags, W> for PropagateTags {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `State`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
    /// `ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS`.
    EnabledWithAllCloudtrailManagementEvents,
}
impl State {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Disabled => "DISABLED",
            Self::Enabled => "ENABLED",
            Self::EnabledWithAllCloudtrailManagementEvents => {
                "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS"
            }
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<State, W> for State {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `Type`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    /// `distinctInstance`.
    DistinctInstance,
    /// `memberOf`.
    MemberOf,
}
impl Type {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::DistinctInstance => "distinctInstance",
            Self::MemberOf => "memberOf",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<Type, W> for Type {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct Arn;
    #[derive(Debug)]
    pub struct CapacityProvider;
    #[derive(Debug)]
    pub struct Database;
    #[derive(Debug)]
    pub struct GraphQlOperation;
    #[derive(Debug)]
    pub struct Id;
    #[derive(Debug)]
    pub struct InputTemplate;
    #[derive(Debug)]
    pub struct JobDefinition;
    #[derive(Debug)]
    pub struct JobName;
    #[derive(Debug)]
    pub struct Key;
    #[derive(Debug)]
    pub struct MessageGroupId;
    #[derive(Debug)]
    pub struct Name;
    #[derive(Debug)]
    pub struct PartitionKeyPath;
    #[derive(Debug)]
    pub struct RunCommandTargets;
    #[derive(Debug)]
    pub struct Subnets;
    #[derive(Debug)]
    pub struct TaskDefinitionArn;
    #[derive(Debug)]
    pub struct Value;
    #[derive(Debug)]
    pub struct Values;
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct ArnOfDeadLetterConfig;
    #[cfg(feature = "sqs")]
    impl t::Accepts<crate::sqs::queue::attr::Arn> for ArnOfDeadLetterConfig {}
    #[derive(Debug)]
    pub struct ArnOfTarget;
    impl t::Accepts<crate::events::event_bus::attr::Arn> for ArnOfTarget {}
    #[cfg(feature = "lambda")]
    impl t::Accepts<crate::lambda::function::attr::Arn> for ArnOfTarget {}
    #[cfg(feature = "lambda")]
    impl t::Accepts<crate::lambda::version::attr::FunctionArn> for ArnOfTarget {}
    #[cfg(feature = "logs")]
    impl t::Accepts<crate::logs::log_group::attr::Arn> for ArnOfTarget {}
    #[cfg(feature = "sns")]
    impl t::Accepts<crate::sns::topic::attr::TopicArn> for ArnOfTarget {}
    #[cfg(feature = "sqs")]
    impl t::Accepts<crate::sqs::queue::attr::Arn> for ArnOfTarget {}
    #[derive(Debug)]
    pub struct EventBusNameOfRule;
    impl t::Accepts<crate::events::event_bus::attr::Arn> for EventBusNameOfRule {}
    impl t::Accepts<crate::events::event_bus::attr::Name> for EventBusNameOfRule {}
    #[derive(Debug)]
    pub struct RoleArnOfRule;
    #[cfg(feature = "iam")]
    impl t::Accepts<crate::iam::role::attr::Arn> for RoleArnOfRule {}
    #[derive(Debug)]
    pub struct RoleArnOfTarget;
    #[cfg(feature = "iam")]
    impl t::Accepts<crate::iam::role::attr::Arn> for RoleArnOfTarget {}
}
