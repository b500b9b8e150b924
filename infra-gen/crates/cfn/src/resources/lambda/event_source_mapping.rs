//! `AWS::Lambda::EventSourceMapping`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::Lambda::EventSourceMapping` resource creates a mapping between an event source and an AWS Lambda function. Lambda reads items from the event source and triggers the function.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventsourcemapping.html>
pub struct EventSourceMapping<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for EventSourceMapping<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> EventSourceMapping<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> EventSourceMapping<W, (t::Missing<required::FunctionName>,)> {
        EventSourceMapping(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> EventSourceMapping<W, (S0,)> {
    /// Specific configuration settings for an Amazon Managed Streaming for Apache Kafka (Amazon MSK) event source.
    #[must_use]
    pub fn amazon_managed_kafka_event_source_config(
        self,
        value: impl t::IntoValue<AmazonManagedKafkaEventSourceConfig<W>, W>,
    ) -> Self {
        EventSourceMapping(
            self.0.set("AmazonManagedKafkaEventSourceConfig", value),
            t::PhantomData,
        )
    }
    /// The maximum number of records in each batch that Lambda pulls from your stream or queue and sends to your function. Lambda passes all of the records in the batch to the function in a single call, up to the payload limit for synchronous invocation (6 MB).
    #[must_use]
    pub fn batch_size(self, value: impl t::IntoValue<i64, W>) -> Self {
        EventSourceMapping(self.0.set("BatchSize", value), t::PhantomData)
    }
    /// (Kinesis and DynamoDB Streams only) If the function returns an error, split the batch in two and retry. The default value is false.
    #[must_use]
    pub fn bisect_batch_on_function_error(self, value: impl t::IntoValue<bool, W>) -> Self {
        EventSourceMapping(
            self.0.set("BisectBatchOnFunctionError", value),
            t::PhantomData,
        )
    }
    /// (Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) A configuration object that specifies the destination of an event after Lambda processes it.
    #[must_use]
    pub fn destination_config(self, value: impl t::IntoValue<DestinationConfig<W>, W>) -> Self {
        EventSourceMapping(self.0.set("DestinationConfig", value), t::PhantomData)
    }
    /// Specific configuration settings for a DocumentDB event source.
    #[must_use]
    pub fn document_db_event_source_config(
        self,
        value: impl t::IntoValue<DocumentDbEventSourceConfig<W>, W>,
    ) -> Self {
        EventSourceMapping(
            self.0.set("DocumentDBEventSourceConfig", value),
            t::PhantomData,
        )
    }
    /// When true, the event source mapping is active. When false, Lambda pauses polling and invocation.
    #[must_use]
    pub fn enabled(self, value: impl t::IntoValue<bool, W>) -> Self {
        EventSourceMapping(self.0.set("Enabled", value), t::PhantomData)
    }
    /// The Amazon Resource Name (ARN) of the event source.
    #[must_use]
    pub fn event_source_arn(
        self,
        value: impl t::IntoValue<t::Link<link::EventSourceArnOfEventSourceMapping>, W>,
    ) -> Self {
        EventSourceMapping(self.0.set("EventSourceArn", value), t::PhantomData)
    }
    /// An object that defines the filter criteria that determine whether Lambda should process an event. For more information, see [Lambda event filtering](https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html) .
    #[must_use]
    pub fn filter_criteria(self, value: impl t::IntoValue<FilterCriteria<W>, W>) -> Self {
        EventSourceMapping(self.0.set("FilterCriteria", value), t::PhantomData)
    }
    /// The name or ARN of the Lambda function.
    #[must_use]
    pub fn function_name(
        self,
        value: impl t::IntoValue<t::Link<link::FunctionNameOfEventSourceMapping>, W>,
    ) -> EventSourceMapping<W, (t::Set,)>
    where
        S0: t::Open,
    {
        EventSourceMapping(self.0.set("FunctionName", value), t::PhantomData)
    }
    /// (Kinesis, DynamoDB Streams, and SQS) A list of current response type enums applied to the event source mapping.
    #[must_use]
    pub fn function_response_types(
        self,
        value: impl t::IntoValue<t::List<FunctionResponseTypes>, W>,
    ) -> Self {
        EventSourceMapping(self.0.set("FunctionResponseTypes", value), t::PhantomData)
    }
    /// The ARN of the AWS Key Management Service ( AWS  ) customer managed key that Lambda uses to encrypt your function's [filter criteria](https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html#filtering-basics) .
    #[must_use]
    pub fn kms_key_arn(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        EventSourceMapping(self.0.set("KmsKeyArn", value), t::PhantomData)
    }
    /// The function's Amazon CloudWatch Logs configuration settings.
    #[must_use]
    pub fn logging_config(self, value: impl t::IntoValue<LoggingConfig<W>, W>) -> Self {
        EventSourceMapping(self.0.set("LoggingConfig", value), t::PhantomData)
    }
    /// The maximum amount of time, in seconds, that Lambda spends gathering records before invoking the function.
    #[must_use]
    pub fn maximum_batching_window_in_seconds(self, value: impl t::IntoValue<i64, W>) -> Self {
        EventSourceMapping(
            self.0.set("MaximumBatchingWindowInSeconds", value),
            t::PhantomData,
        )
    }
    /// (Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) Discard records older than the specified age. The default value is -1, which sets the maximum age to infinite. When the value is set to infinite, Lambda never discards old records.
    #[must_use]
    pub fn maximum_record_age_in_seconds(self, value: impl t::IntoValue<i64, W>) -> Self {
        EventSourceMapping(
            self.0.set("MaximumRecordAgeInSeconds", value),
            t::PhantomData,
        )
    }
    /// (Kinesis, DynamoDB Streams, Amazon MSK, and self-managed Apache Kafka) Discard records after the specified number of retries. The default value is -1, which sets the maximum number of retries to infinite.
    #[must_use]
    pub fn maximum_retry_attempts(self, value: impl t::IntoValue<i64, W>) -> Self {
        EventSourceMapping(self.0.set("MaximumRetryAttempts", value), t::PhantomData)
    }
    /// The metrics configuration for your event source. For more information, see [Event source mapping metrics](https://docs.aws.amazon.com/lambda/latest/dg/monitoring-metrics-types.html#event-source-mapping-metrics) .
    #[must_use]
    pub fn metrics_config(self, value: impl t::IntoValue<MetricsConfig<W>, W>) -> Self {
        EventSourceMapping(self.0.set("MetricsConfig", value), t::PhantomData)
    }
    /// (Kinesis and DynamoDB Streams only) The number of batches to process concurrently from each shard. The default value is 1.
    #[must_use]
    pub fn parallelization_factor(self, value: impl t::IntoValue<i64, W>) -> Self {
        EventSourceMapping(self.0.set("ParallelizationFactor", value), t::PhantomData)
    }
    /// (Amazon SQS, Amazon MSK, and self-managed Apache Kafka only) The provisioned mode configuration for the event source. For more information, see [provisioned mode](https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventsourcemapping.html#invocation-eventsourcemapping-provisioned-mode) .
    #[must_use]
    pub fn provisioned_poller_config(
        self,
        value: impl t::IntoValue<ProvisionedPollerConfig<W>, W>,
    ) -> Self {
        EventSourceMapping(self.0.set("ProvisionedPollerConfig", value), t::PhantomData)
    }
    /// (Amazon MQ) The name of the Amazon MQ broker destination queue to consume.
    #[must_use]
    pub fn queues(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        EventSourceMapping(self.0.set("Queues", value), t::PhantomData)
    }
    /// This property is for Amazon SQS event sources only. You cannot use `ProvisionedPollerConfig` while using `ScalingConfig` . These options are mutually exclusive. To remove the scaling configuration, pass an empty value.
    #[must_use]
    pub fn scaling_config(self, value: impl t::IntoValue<ScalingConfig<W>, W>) -> Self {
        EventSourceMapping(self.0.set("ScalingConfig", value), t::PhantomData)
    }
    /// The self-managed Apache Kafka cluster for your event source.
    #[must_use]
    pub fn self_managed_event_source(
        self,
        value: impl t::IntoValue<SelfManagedEventSource<W>, W>,
    ) -> Self {
        EventSourceMapping(self.0.set("SelfManagedEventSource", value), t::PhantomData)
    }
    /// Specific configuration settings for a self-managed Apache Kafka event source.
    #[must_use]
    pub fn self_managed_kafka_event_source_config(
        self,
        value: impl t::IntoValue<SelfManagedKafkaEventSourceConfig<W>, W>,
    ) -> Self {
        EventSourceMapping(
            self.0.set("SelfManagedKafkaEventSourceConfig", value),
            t::PhantomData,
        )
    }
    /// An array of the authentication protocol, VPC components, or virtual host to secure and define your event source.
    #[must_use]
    pub fn source_access_configurations(
        self,
        value: impl t::IntoValue<t::List<SourceAccessConfiguration<W>>, W>,
    ) -> Self {
        EventSourceMapping(
            self.0.set("SourceAccessConfigurations", value),
            t::PhantomData,
        )
    }
    /// The position in a stream from which to start reading. Required for Amazon Kinesis and Amazon DynamoDB.
    #[must_use]
    pub fn starting_position(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        EventSourceMapping(self.0.set("StartingPosition", value), t::PhantomData)
    }
    /// With `StartingPosition` set to `AT_TIMESTAMP` , the time from which to start reading, in Unix time seconds. `StartingPositionTimestamp` cannot be in the future.
    #[must_use]
    pub fn starting_position_timestamp(self, value: impl t::IntoValue<f64, W>) -> Self {
        EventSourceMapping(
            self.0.set("StartingPositionTimestamp", value),
            t::PhantomData,
        )
    }
    /// A list of tags to add to the event source mapping.
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        EventSourceMapping(self.0.set("Tags", value), t::PhantomData)
    }
    /// The name of the Kafka topic.
    #[must_use]
    pub fn topics(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        EventSourceMapping(self.0.set("Topics", value), t::PhantomData)
    }
    /// (Kinesis and DynamoDB Streams only) The duration in seconds of a processing window for DynamoDB and Kinesis Streams event sources. A value of 0 seconds indicates no tumbling window.
    #[must_use]
    pub fn tumbling_window_in_seconds(self, value: impl t::IntoValue<i64, W>) -> Self {
        EventSourceMapping(self.0.set("TumblingWindowInSeconds", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::Resource<W> for EventSourceMapping<V, (S0,)> {
    const TYPE: &'static str = "AWS::Lambda::EventSourceMapping";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("Tags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<EventSourceMapping<W>> {
    /// The Amazon Resource Name (ARN) of the event source mapping.
    #[must_use]
    pub fn event_source_mapping_arn(&self) -> t::Att<attr::EventSourceMappingArn, W> {
        self.attribute_value("EventSourceMappingArn")
    }
    /// The event source mapping's ID.
    #[must_use]
    pub fn id(&self) -> t::Att<attr::Id, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct EventSourceMappingArn;
    #[derive(Debug)]
    pub struct Id;
}
/// Specific configuration settings for an Amazon Managed Streaming for Apache Kafka (Amazon MSK) event source.
pub struct AmazonManagedKafkaEventSourceConfig<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for AmazonManagedKafkaEventSourceConfig<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> AmazonManagedKafkaEventSourceConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> AmazonManagedKafkaEventSourceConfig<W> {
        AmazonManagedKafkaEventSourceConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W> AmazonManagedKafkaEventSourceConfig<W> {
    /// The identifier for the Kafka consumer group to join. The consumer group ID must be unique among all your Kafka event sources. After creating a Kafka event source mapping with the consumer group ID specified, you cannot update this value.
    #[must_use]
    pub fn consumer_group_id(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        AmazonManagedKafkaEventSourceConfig(self.0.set("ConsumerGroupId", value), t::PhantomData)
    }
    /// Specific configuration settings for a Kafka schema registry.
    #[must_use]
    pub fn schema_registry_config(
        self,
        value: impl t::IntoValue<SchemaRegistryConfig<W>, W>,
    ) -> Self {
        AmazonManagedKafkaEventSourceConfig(
            self.0.set("SchemaRegistryConfig", value),
            t::PhantomData,
        )
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<AmazonManagedKafkaEventSourceConfig<W>, W>
    for AmazonManagedKafkaEventSourceConfig<V>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A configuration object that specifies the destination of an event after Lambda processes it. For more information, see [Adding a destination](https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html#invocation-async-destinations) .
pub struct DestinationConfig<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for DestinationConfig<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> DestinationConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> DestinationConfig<W> {
        DestinationConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W> DestinationConfig<W> {
    /// The destination configuration for failed invocations.
    #[must_use]
    pub fn on_failure(self, value: impl t::IntoValue<OnFailure<W>, W>) -> Self {
        DestinationConfig(self.0.set("OnFailure", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<DestinationConfig<W>, W> for DestinationConfig<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Specific configuration settings for a DocumentDB event source.
pub struct DocumentDbEventSourceConfig<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for DocumentDbEventSourceConfig<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> DocumentDbEventSourceConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> DocumentDbEventSourceConfig<W> {
        DocumentDbEventSourceConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W> DocumentDbEventSourceConfig<W> {
    /// The name of the collection to consume within the database. If you do not specify a collection, Lambda consumes all collections.
    #[must_use]
    pub fn collection_name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        DocumentDbEventSourceConfig(self.0.set("CollectionName", value), t::PhantomData)
    }
    /// The name of the database to consume within the DocumentDB cluster.
    #[must_use]
    pub fn database_name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        DocumentDbEventSourceConfig(self.0.set("DatabaseName", value), t::PhantomData)
    }
    /// Determines what DocumentDB sends to your event stream during document update operations. If set to UpdateLookup, DocumentDB sends a delta describing the changes, along with a copy of the entire document. Otherwise, DocumentDB sends only a partial document that contains the changes.
    #[must_use]
    pub fn full_document(self, value: impl t::IntoValue<FullDocument, W>) -> Self {
        DocumentDbEventSourceConfig(self.0.set("FullDocument", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<DocumentDbEventSourceConfig<W>, W>
    for DocumentDbEventSourceConfig<V>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The list of bootstrap servers for your Kafka brokers in the following format: `"KafkaBootstrapServers": ["abc.xyz.com:xxxx","abc2.xyz.com:xxxx"]` .
pub struct Endpoints<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for Endpoints<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Endpoints<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Endpoints<W> {
        Endpoints(t::Object::new(), t::PhantomData)
    }
}
impl<W> Endpoints<W> {
    /// The list of bootstrap servers for your Kafka brokers in the following format: `"KafkaBootstrapServers": ["abc.xyz.com:xxxx","abc2.xyz.com:xxxx"]` .
    #[must_use]
    pub fn kafka_bootstrap_servers(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        Endpoints(self.0.set("KafkaBootstrapServers", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<Endpoints<W>, W> for Endpoints<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A structure within a `FilterCriteria` object that defines an event filtering pattern.
pub struct Filter<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for Filter<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Filter<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Filter<W> {
        Filter(t::Object::new(), t::PhantomData)
    }
}
impl<W> Filter<W> {
    /// A filter pattern. For more information on the syntax of a filter pattern, see [Filter rule syntax](https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventfiltering.html#filtering-syntax) .
    #[must_use]
    pub fn pattern(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Filter(self.0.set("Pattern", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<Filter<W>, W> for Filter<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// An object that contains the filters for an event source.
pub struct FilterCriteria<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for FilterCriteria<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> FilterCriteria<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> FilterCriteria<W> {
        FilterCriteria(t::Object::new(), t::PhantomData)
    }
}
impl<W> FilterCriteria<W> {
    /// A list of filters.
    #[must_use]
    pub fn filters(self, value: impl t::IntoValue<t::List<Filter<W>>, W>) -> Self {
        FilterCriteria(self.0.set("Filters", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<FilterCriteria<W>, W> for FilterCriteria<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The function's Amazon CloudWatch Logs configuration settings.
pub struct LoggingConfig<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for LoggingConfig<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> LoggingConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> LoggingConfig<W> {
        LoggingConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W> LoggingConfig<W> {
    /// Set this property to filter the system logs for your function that Lambda sends to CloudWatch. Lambda only sends system logs at the selected level of detail and lower, where `DEBUG` is the highest level and `WARN` is the lowest.
    #[must_use]
    pub fn system_log_level(self, value: impl t::IntoValue<SystemLogLevel, W>) -> Self {
        LoggingConfig(self.0.set("SystemLogLevel", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<LoggingConfig<W>, W> for LoggingConfig<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The metrics configuration for your event source. Use this configuration object to define which metrics you want your event source mapping to produce.
pub struct MetricsConfig<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for MetricsConfig<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> MetricsConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> MetricsConfig<W> {
        MetricsConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W> MetricsConfig<W> {
    /// The metrics you want your event source mapping to produce. Include `EventCount` to receive event source mapping metrics related to the number of events processed by your event source mapping.
    #[must_use]
    pub fn metrics(self, value: impl t::IntoValue<t::List<Metrics>, W>) -> Self {
        MetricsConfig(self.0.set("Metrics", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<MetricsConfig<W>, W> for MetricsConfig<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A destination for events that failed processing. For more information, see [Adding a destination](https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html#invocation-async-destinations) .
pub struct OnFailure<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for OnFailure<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> OnFailure<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> OnFailure<W> {
        OnFailure(t::Object::new(), t::PhantomData)
    }
}
impl<W> OnFailure<W> {
    /// The Amazon Resource Name (ARN) of the destination resource.
    #[must_use]
    pub fn destination(
        self,
        value: impl t::IntoValue<t::Link<link::DestinationOfOnFailure>, W>,
    ) -> Self {
        OnFailure(self.0.set("Destination", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<OnFailure<W>, W> for OnFailure<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The [provisioned mode](https://docs.aws.amazon.com/lambda/latest/dg/invocation-eventsourcemapping.html#invocation-eventsourcemapping-provisioned-mode) configuration for the event source. Use Provisioned Mode to customize the minimum and maximum number of event pollers for your event source.
pub struct ProvisionedPollerConfig<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for ProvisionedPollerConfig<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ProvisionedPollerConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ProvisionedPollerConfig<W> {
        ProvisionedPollerConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W> ProvisionedPollerConfig<W> {
    /// The maximum number of event pollers this event source can scale up to. For Amazon SQS events source mappings, default is 200, and minimum value allowed is 2. For Amazon MSK and self-managed Apache Kafka event source mappings, default is 200, and minimum value allowed is 1.
    #[must_use]
    pub fn maximum_pollers(self, value: impl t::IntoValue<i64, W>) -> Self {
        ProvisionedPollerConfig(self.0.set("MaximumPollers", value), t::PhantomData)
    }
    /// The minimum number of event pollers this event source can scale down to. For Amazon SQS events source mappings, default is 2, and minimum 2 required. For Amazon MSK and self-managed Apache Kafka event source mappings, default is 1.
    #[must_use]
    pub fn minimum_pollers(self, value: impl t::IntoValue<i64, W>) -> Self {
        ProvisionedPollerConfig(self.0.set("MinimumPollers", value), t::PhantomData)
    }
    /// (Amazon MSK and self-managed Apache Kafka) The name of the provisioned poller group. Use this option to group multiple ESMs within the event source's VPC to share Event Poller Unit (EPU) capacity. You can use this option to optimize Provisioned mode costs for your ESMs.
    #[must_use]
    pub fn poller_group_name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        ProvisionedPollerConfig(self.0.set("PollerGroupName", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<ProvisionedPollerConfig<W>, W> for ProvisionedPollerConfig<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// (Amazon SQS only) The scaling configuration for the event source. To remove the configuration, pass an empty value.
pub struct ScalingConfig<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for ScalingConfig<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ScalingConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ScalingConfig<W> {
        ScalingConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W> ScalingConfig<W> {
    /// Limits the number of concurrent instances that the Amazon SQS event source can invoke.
    #[must_use]
    pub fn maximum_concurrency(self, value: impl t::IntoValue<i64, W>) -> Self {
        ScalingConfig(self.0.set("MaximumConcurrency", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<ScalingConfig<W>, W> for ScalingConfig<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Specific access configuration settings that tell Lambda how to authenticate with your schema registry.
pub struct SchemaRegistryAccessConfig<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for SchemaRegistryAccessConfig<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> SchemaRegistryAccessConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> SchemaRegistryAccessConfig<W> {
        SchemaRegistryAccessConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W> SchemaRegistryAccessConfig<W> {
    /// The type of authentication Lambda uses to access your schema registry.
    #[must_use]
    pub fn type_(self, value: impl t::IntoValue<SchemaRegistryAccessConfigType, W>) -> Self {
        SchemaRegistryAccessConfig(self.0.set("Type", value), t::PhantomData)
    }
    /// The URI of the secret (Secrets Manager secret ARN) to authenticate with your schema registry.
    #[must_use]
    pub fn uri(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        SchemaRegistryAccessConfig(self.0.set("URI", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<SchemaRegistryAccessConfig<W>, W>
    for SchemaRegistryAccessConfig<V>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Specific configuration settings for a Kafka schema registry.
pub struct SchemaRegistryConfig<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for SchemaRegistryConfig<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> SchemaRegistryConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> SchemaRegistryConfig<W> {
        SchemaRegistryConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W> SchemaRegistryConfig<W> {
    /// An array of access configuration objects that tell Lambda how to authenticate with your schema registry.
    #[must_use]
    pub fn access_configs(
        self,
        value: impl t::IntoValue<t::List<SchemaRegistryAccessConfig<W>>, W>,
    ) -> Self {
        SchemaRegistryConfig(self.0.set("AccessConfigs", value), t::PhantomData)
    }
    /// The record format that Lambda delivers to your function after schema validation.
    #[must_use]
    pub fn event_record_format(self, value: impl t::IntoValue<EventRecordFormat, W>) -> Self {
        SchemaRegistryConfig(self.0.set("EventRecordFormat", value), t::PhantomData)
    }
    /// The URI for your schema registry. The correct URI format depends on the type of schema registry you're using.
    #[must_use]
    pub fn schema_registry_uri(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        SchemaRegistryConfig(self.0.set("SchemaRegistryURI", value), t::PhantomData)
    }
    /// An array of schema validation configuration objects, which tell Lambda the message attributes you want to validate and filter using your schema registry.
    #[must_use]
    pub fn schema_validation_configs(
        self,
        value: impl t::IntoValue<t::List<SchemaValidationConfig<W>>, W>,
    ) -> Self {
        SchemaRegistryConfig(self.0.set("SchemaValidationConfigs", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<SchemaRegistryConfig<W>, W> for SchemaRegistryConfig<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Specific schema validation configuration settings that tell Lambda the message attributes you want to validate and filter using your schema registry.
pub struct SchemaValidationConfig<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for SchemaValidationConfig<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> SchemaValidationConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> SchemaValidationConfig<W> {
        SchemaValidationConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W> SchemaValidationConfig<W> {
    /// The attributes you want your schema registry to validate and filter for. If you selected `JSON` as the `EventRecordFormat` , Lambda also deserializes the selected message attributes.
    #[must_use]
    pub fn attribute(self, value: impl t::IntoValue<Attribute, W>) -> Self {
        SchemaValidationConfig(self.0.set("Attribute", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<SchemaValidationConfig<W>, W> for SchemaValidationConfig<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The self-managed Apache Kafka cluster for your event source.
pub struct SelfManagedEventSource<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for SelfManagedEventSource<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> SelfManagedEventSource<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> SelfManagedEventSource<W> {
        SelfManagedEventSource(t::Object::new(), t::PhantomData)
    }
}
impl<W> SelfManagedEventSource<W> {
    /// The list of bootstrap servers for your Kafka brokers in the following format: `"KafkaBootstrapServers": ["abc.xyz.com:xxxx","abc2.xyz.com:xxxx"]` .
    #[must_use]
    pub fn endpoints(self, value: impl t::IntoValue<Endpoints<W>, W>) -> Self {
        SelfManagedEventSource(self.0.set("Endpoints", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<SelfManagedEventSource<W>, W> for SelfManagedEventSource<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Specific configuration settings for a self-managed Apache Kafka event source.
pub struct SelfManagedKafkaEventSourceConfig<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for SelfManagedKafkaEventSourceConfig<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> SelfManagedKafkaEventSourceConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> SelfManagedKafkaEventSourceConfig<W> {
        SelfManagedKafkaEventSourceConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W> SelfManagedKafkaEventSourceConfig<W> {
    /// The identifier for the Kafka consumer group to join. The consumer group ID must be unique among all your Kafka event sources. After creating a Kafka event source mapping with the consumer group ID specified, you cannot update this value.
    #[must_use]
    pub fn consumer_group_id(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        SelfManagedKafkaEventSourceConfig(self.0.set("ConsumerGroupId", value), t::PhantomData)
    }
    /// The mode that determines how Lambda reads from a Kafka topic. Use Stream for ordered processing or Queue for higher throughput when ordering is not required.
    #[must_use]
    pub fn consumption_mode(self, value: impl t::IntoValue<ConsumptionMode, W>) -> Self {
        SelfManagedKafkaEventSourceConfig(self.0.set("ConsumptionMode", value), t::PhantomData)
    }
    /// Specific configuration settings for a Kafka schema registry.
    #[must_use]
    pub fn schema_registry_config(
        self,
        value: impl t::IntoValue<SchemaRegistryConfig<W>, W>,
    ) -> Self {
        SelfManagedKafkaEventSourceConfig(self.0.set("SchemaRegistryConfig", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<SelfManagedKafkaEventSourceConfig<W>, W>
    for SelfManagedKafkaEventSourceConfig<V>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// An array of the authentication protocol, VPC components, or virtual host to secure and define your event source.
pub struct SourceAccessConfiguration<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for SourceAccessConfiguration<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> SourceAccessConfiguration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> SourceAccessConfiguration<W> {
        SourceAccessConfiguration(t::Object::new(), t::PhantomData)
    }
}
impl<W> SourceAccessConfiguration<W> {
    /// The type of authentication protocol, VPC components, or virtual host for your event source. For example: `"Type":"SASL_SCRAM_512_AUTH"` .
    #[must_use]
    pub fn type_(self, value: impl t::IntoValue<SourceAccessConfigurationType, W>) -> Self {
        SourceAccessConfiguration(self.0.set("Type", value), t::PhantomData)
    }
    /// The value for your chosen configuration in `Type` . For example: `"URI": "arn:aws:secretsmanager:us-east-1:01234567890:secret:MyBrokerSecretName"` .
    #[must_use]
    pub fn uri(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        SourceAccessConfiguration(self.0.set("URI", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<SourceAccessConfiguration<W>, W>
    for SourceAccessConfiguration<V>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The values of `Attribute`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Attribute {
    /// `KEY`.
    Key,
    /// `VALUE`.
    Value,
}
impl Attribute {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Key => "KEY",
            Self::Value => "VALUE",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<Attribute, W> for Attribute {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `ConsumptionMode`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConsumptionMode {
    /// `Stream`.
    Stream,
    /// `Queue`.
    Queue,
}
impl ConsumptionMode {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Stream => "Stream",
            Self::Queue => "Queue",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<ConsumptionMode, W> for ConsumptionMode {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `EventRecordFormat`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum EventRecordFormat {
    /// `JSON`.
    Json,
    /// `SOURCE`.
    Source,
}
impl EventRecordFormat {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Json => "JSON",
            Self::Source => "SOURCE",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<EventRecordFormat, W> for EventRecordFormat {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `FullDocument`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FullDocument {
    /// `UpdateLookup`.
    UpdateLookup,
    /// `Default`.
    Default,
}
impl FullDocument {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::UpdateLookup => "UpdateLookup",
            Self::Default => "Default",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<FullDocument, W> for FullDocument {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `FunctionResponseTypes`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FunctionResponseTypes {
    /// `ReportBatchItemFailures`.
    ReportBatchItemFailures,
}
impl FunctionResponseTypes {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ReportBatchItemFailures => "ReportBatchItemFailures",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<FunctionResponseTypes, W> for FunctionResponseTypes {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `Metrics`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Metrics {
    /// `EventCount`.
    EventCount,
    /// `ErrorCount`.
    ErrorCount,
    /// `KafkaMetrics`.
    KafkaMetrics,
}
impl Metrics {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::EventCount => "EventCount",
            Self::ErrorCount => "ErrorCount",
            Self::KafkaMetrics => "KafkaMetrics",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<Metrics, W> for Metrics {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `Type`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SchemaRegistryAccessConfigType {
    /// `BASIC_AUTH`.
    BasicAuth,
    /// `CLIENT_CERTIFICATE_TLS_AUTH`.
    ClientCertificateTlsAuth,
    /// `SERVER_ROOT_CA_CERTIFICATE`.
    ServerRootCaCertificate,
    /// `OAUTHBEARER_AUTH`.
    OauthbearerAuth,
}
impl SchemaRegistryAccessConfigType {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::BasicAuth => "BASIC_AUTH",
            Self::ClientCertificateTlsAuth => "CLIENT_CERTIFICATE_TLS_AUTH",
            Self::ServerRootCaCertificate => "SERVER_ROOT_CA_CERTIFICATE",
            Self::OauthbearerAuth => "OAUTHBEARER_AUTH",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<SchemaRegistryAccessConfigType, W> for SchemaRegistryAccessConfigType {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `Type`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SourceAccessConfigurationType {
    /// `BASIC_AUTH`.
    BasicAuth,
    /// `VPC_SUBNET`.
    VpcSubnet,
    /// `VPC_SECURITY_GROUP`.
    VpcSecurityGroup,
    /// `SASL_SCRAM_512_AUTH`.
    SaslScram512Auth,
    /// `SASL_SCRAM_256_AUTH`.
    SaslScram256Auth,
    /// `VIRTUAL_HOST`.
    VirtualHost,
    /// `CLIENT_CERTIFICATE_TLS_AUTH`.
    ClientCertificateTlsAuth,
    /// `SERVER_ROOT_CA_CERTIFICATE`.
    ServerRootCaCertificate,
    /// `OAUTHBEARER_AUTH`.
    OauthbearerAuth,
    /// `OAUTHBEARER_SCOPE`.
    OauthbearerScope,
    /// `OAUTHBEARER_AUDIENCE`.
    OauthbearerAudience,
    /// `OAUTHBEARER_LOGICAL_CLUSTER`.
    OauthbearerLogicalCluster,
    /// `OAUTHBEARER_IDENTITY_POOL`.
    OauthbearerIdentityPool,
    /// `IAM_AUTH`.
    IamAuth,
    /// `IAM_OAUTHBEARER_AUTH`.
    IamOauthbearerAuth,
}
impl SourceAccessConfigurationType {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::BasicAuth => "BASIC_AUTH",
            Self::VpcSubnet => "VPC_SUBNET",
            Self::VpcSecurityGroup => "VPC_SECURITY_GROUP",
            Self::SaslScram512Auth => "SASL_SCRAM_512_AUTH",
            Self::SaslScram256Auth => "SASL_SCRAM_256_AUTH",
            Self::VirtualHost => "VIRTUAL_HOST",
            Self::ClientCertificateTlsAuth => "CLIENT_CERTIFICATE_TLS_AUTH",
            Self::ServerRootCaCertificate => "SERVER_ROOT_CA_CERTIFICATE",
            Self::OauthbearerAuth => "OAUTHBEARER_AUTH",
            Self::OauthbearerScope => "OAUTHBEARER_SCOPE",
            Self::OauthbearerAudience => "OAUTHBEARER_AUDIENCE",
            Self::OauthbearerLogicalCluster => "OAUTHBEARER_LOGICAL_CLUSTER",
            Self::OauthbearerIdentityPool => "OAUTHBEARER_IDENTITY_POOL",
            Self::IamAuth => "IAM_AUTH",
            Self::IamOauthbearerAuth => "IAM_OAUTHBEARER_AUTH",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<SourceAccessConfigurationType, W> for SourceAccessConfigurationType {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `SystemLogLevel`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SystemLogLevel {
    /// `DEBUG`.
    Debug,
    /// `INFO`.
    Info,
    /// `WARN`.
    Warn,
}
impl SystemLogLevel {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Debug => "DEBUG",
            Self::Info => "INFO",
            Self::Warn => "WARN",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<SystemLogLevel, W> for SystemLogLevel {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct FunctionName;
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct DestinationOfOnFailure;
    #[cfg(feature = "sns")]
    impl t::Accepts<crate::sns::topic::attr::TopicArn> for DestinationOfOnFailure {}
    #[cfg(feature = "sqs")]
    impl t::Accepts<crate::sqs::queue::attr::Arn> for DestinationOfOnFailure {}
    #[derive(Debug)]
    pub struct EventSourceArnOfEventSourceMapping;
    #[cfg(feature = "dynamodb")]
    impl t::Accepts<crate::dynamodb::global_table::attr::StreamArn>
        for EventSourceArnOfEventSourceMapping
    {
    }
    #[cfg(feature = "dynamodb")]
    impl t::Accepts<crate::dynamodb::table::attr::StreamArn> for EventSourceArnOfEventSourceMapping {}
    #[cfg(feature = "sqs")]
    impl t::Accepts<crate::sqs::queue::attr::Arn> for EventSourceArnOfEventSourceMapping {}
    #[derive(Debug)]
    pub struct FunctionNameOfEventSourceMapping;
    impl t::Accepts<crate::lambda::function::attr::Arn> for FunctionNameOfEventSourceMapping {}
    impl t::Accepts<crate::lambda::function::attr::FunctionName> for FunctionNameOfEventSourceMapping {}
    impl t::Accepts<crate::lambda::version::attr::FunctionArn> for FunctionNameOfEventSourceMapping {}
}
