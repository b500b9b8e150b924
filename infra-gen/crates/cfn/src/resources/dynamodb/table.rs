//! `AWS::DynamoDB::Table`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::DynamoDB::Table` resource creates a DynamoDB table. For more information, see [CreateTable](https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_CreateTable.html) in the *Amazon DynamoDB API Reference* .
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-table.html>
pub struct Table<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Table<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Table<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Table<W, (t::Missing<required::KeySchema>,)> {
        Table(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> Table<W, (S0,)> {
    /// A list of attributes that describe the key schema for the table and indexes.
    #[must_use]
    pub fn attribute_definitions(
        self,
        value: impl t::IntoValue<t::List<AttributeDefinition<W>>, W>,
    ) -> Self {
        Table(self.0.set("AttributeDefinitions", value), t::PhantomData)
    }
    /// Specify how you are charged for read and write throughput and how you manage capacity.
    #[must_use]
    pub fn billing_mode(self, value: impl t::IntoValue<BillingMode, W>) -> Self {
        Table(self.0.set("BillingMode", value), t::PhantomData)
    }
    /// The settings used to specify whether to enable CloudWatch Contributor Insights for the table and define which events to monitor.
    #[must_use]
    pub fn contributor_insights_specification(
        self,
        value: impl t::IntoValue<ContributorInsightsSpecification<W>, W>,
    ) -> Self {
        Table(
            self.0.set("ContributorInsightsSpecification", value),
            t::PhantomData,
        )
    }
    /// Determines if a table is protected from deletion. When enabled, the table cannot be deleted by any user or process. This setting is disabled by default.
    #[must_use]
    pub fn deletion_protection_enabled(self, value: impl t::IntoValue<bool, W>) -> Self {
        Table(
            self.0.set("DeletionProtectionEnabled", value),
            t::PhantomData,
        )
    }
    /// Global secondary indexes to be created on the table. You can create up to 20 global secondary indexes.
    #[must_use]
    pub fn global_secondary_indexes(
        self,
        value: impl t::IntoValue<t::List<GlobalSecondaryIndex<W>>, W>,
    ) -> Self {
        Table(self.0.set("GlobalSecondaryIndexes", value), t::PhantomData)
    }
    /// Specifies the properties of data being imported from the S3 bucket source to the" table.
    #[must_use]
    pub fn import_source_specification(
        self,
        value: impl t::IntoValue<ImportSourceSpecification<W>, W>,
    ) -> Self {
        Table(
            self.0.set("ImportSourceSpecification", value),
            t::PhantomData,
        )
    }
    /// Specifies the attributes that make up the primary key for the table. The attributes in the `KeySchema` property must also be defined in the `AttributeDefinitions` property.
    #[must_use]
    pub fn key_schema(
        self,
        value: impl t::IntoValue<t::List<KeySchema<W>>, W>,
    ) -> Table<W, (t::Set,)>
    where
        S0: t::Open,
    {
        Table(self.0.set("KeySchema", value), t::PhantomData)
    }
    /// The Kinesis Data Streams configuration for the specified table.
    #[must_use]
    pub fn kinesis_stream_specification(
        self,
        value: impl t::IntoValue<KinesisStreamSpecification<W>, W>,
    ) -> Self {
        Table(
            self.0.set("KinesisStreamSpecification", value),
            t::PhantomData,
        )
    }
    /// Local secondary indexes to be created on the table. You can create up to 5 local secondary indexes. Each index is scoped to a given hash key value. The size of each hash key can be up to 10 gigabytes.
    #[must_use]
    pub fn local_secondary_indexes(
        self,
        value: impl t::IntoValue<t::List<LocalSecondaryIndex<W>>, W>,
    ) -> Self {
        Table(self.0.set("LocalSecondaryIndexes", value), t::PhantomData)
    }
    /// Sets the maximum number of read and write units for the specified on-demand table. If you use this property, you must specify `MaxReadRequestUnits` , `MaxWriteRequestUnits` , or both.
    #[must_use]
    pub fn on_demand_throughput(self, value: impl t::IntoValue<OnDemandThroughput<W>, W>) -> Self {
        Table(self.0.set("OnDemandThroughput", value), t::PhantomData)
    }
    /// The settings used to enable point in time recovery.
    #[must_use]
    pub fn point_in_time_recovery_specification(
        self,
        value: impl t::IntoValue<PointInTimeRecoverySpecification<W>, W>,
    ) -> Self {
        Table(
            self.0.set("PointInTimeRecoverySpecification", value),
            t::PhantomData,
        )
    }
    /// Throughput for the specified table, which consists of values for `ReadCapacityUnits` and `WriteCapacityUnits` .
    #[must_use]
    pub fn provisioned_throughput(
        self,
        value: impl t::IntoValue<ProvisionedThroughput<W>, W>,
    ) -> Self {
        Table(self.0.set("ProvisionedThroughput", value), t::PhantomData)
    }
    /// An AWS resource-based policy document in JSON format that will be attached to the table.
    #[must_use]
    pub fn resource_policy(self, value: impl t::IntoValue<ResourcePolicy<W>, W>) -> Self {
        Table(self.0.set("ResourcePolicy", value), t::PhantomData)
    }
    /// Specifies the settings to enable server-side encryption.
    #[must_use]
    pub fn sse_specification(self, value: impl t::IntoValue<SseSpecification<W>, W>) -> Self {
        Table(self.0.set("SSESpecification", value), t::PhantomData)
    }
    /// The settings for the DynamoDB table stream, which captures changes to items stored in the table. Including this property in your AWS CloudFormation template automatically enables streaming.
    #[must_use]
    pub fn stream_specification(self, value: impl t::IntoValue<StreamSpecification<W>, W>) -> Self {
        Table(self.0.set("StreamSpecification", value), t::PhantomData)
    }
    /// The table class of the new table. Valid values are `STANDARD` and `STANDARD_INFREQUENT_ACCESS` .
    #[must_use]
    pub fn table_class(self, value: impl t::IntoValue<TableClass, W>) -> Self {
        Table(self.0.set("TableClass", value), t::PhantomData)
    }
    /// A name for the table. If you don't specify a name, AWS CloudFormation generates a unique physical ID and uses that ID for the table name. For more information, see [Name Type](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-name.html) .
    #[must_use]
    pub fn table_name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Table(self.0.set("TableName", value), t::PhantomData)
    }
    /// An array of key-value pairs to apply to this resource.
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        Table(self.0.set("Tags", value), t::PhantomData)
    }
    /// Specifies the Time to Live (TTL) settings for the table.
    #[must_use]
    pub fn time_to_live_specification(
        self,
        value: impl t::IntoValue<TimeToLiveSpecification<W>, W>,
    ) -> Self {
        Table(self.0.set("TimeToLiveSpecification", value), t::PhantomData)
    }
    /// `VectorIndexes`.
    #[must_use]
    pub fn vector_indexes(self, value: impl t::IntoValue<t::List<VectorIndex<W>>, W>) -> Self {
        Table(self.0.set("VectorIndexes", value), t::PhantomData)
    }
    /// Represents the warm throughput (in read units per second and write units per second) for creating a table.
    #[must_use]
    pub fn warm_throughput(self, value: impl t::IntoValue<WarmThroughput<W>, W>) -> Self {
        Table(self.0.set("WarmThroughput", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::Resource<W> for Table<V, (S0,)> {
    const TYPE: &'static str = "AWS::DynamoDB::Table";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("Tags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<Table<W>> {
    /// The Amazon Resource Name (ARN) of the DynamoDB table, such as `arn:aws:dynamodb:us-east-2:123456789012:table/myDynamoDBTable` .
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.attribute_value("Arn")
    }
    /// The ARN of the DynamoDB stream, such as `arn:aws:dynamodb:us-east-1:123456789012:table/testddbstack-myDynamoDBTable-012A1SL7SMP5Q/stream/2015-11-30T20:10:00.000` .
    #[must_use]
    pub fn stream_arn(&self) -> t::Att<attr::StreamArn, W> {
        self.attribute_value("StreamArn")
    }
    /// What `Ref` returns.
    #[must_use]
    pub fn table_name(&self) -> t::Att<attr::TableName, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct Arn;
    #[derive(Debug)]
    pub struct StreamArn;
    #[derive(Debug)]
    pub struct TableName;
}
/// Represents an attribute for describing the schema for the table and indexes.
pub struct AttributeDefinition<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for AttributeDefinition<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> AttributeDefinition<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> AttributeDefinition<
        W,
        (
            t::Missing<required::AttributeName>,
            t::Missing<required::AttributeType>,
        ),
    > {
        AttributeDefinition(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> AttributeDefinition<W, (S0, S1)> {
    /// A name for the attribute.
    #[must_use]
    pub fn attribute_name(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> AttributeDefinition<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        AttributeDefinition(self.0.set("AttributeName", value), t::PhantomData)
    }
    /// The data type for the attribute, where:
    #[must_use]
    pub fn attribute_type(
        self,
        value: impl t::IntoValue<AttributeType, W>,
    ) -> AttributeDefinition<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        AttributeDefinition(self.0.set("AttributeType", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<AttributeDefinition<W>, W>
    for AttributeDefinition<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Configures contributor insights settings for a table or one of its indexes.
pub struct ContributorInsightsSpecification<W, S = (t::Set,)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for ContributorInsightsSpecification<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ContributorInsightsSpecification<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ContributorInsightsSpecification<W, (t::Missing<required::Enabled>,)> {
        ContributorInsightsSpecification(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> ContributorInsightsSpecification<W, (S0,)> {
    /// Indicates whether CloudWatch Contributor Insights are to be enabled (true) or disabled (false).
    #[must_use]
    pub fn enabled(
        self,
        value: impl t::IntoValue<bool, W>,
    ) -> ContributorInsightsSpecification<W, (t::Set,)>
    where
        S0: t::Open,
    {
        ContributorInsightsSpecification(self.0.set("Enabled", value), t::PhantomData)
    }
    /// Specifies the CloudWatch Contributor Insights mode for a table. Valid values are `ACCESSED_AND_THROTTLED_KEYS` (tracks all access and throttled events) or `THROTTLED_KEYS` (tracks only throttled events). This setting determines what type of contributor insights data is collected for the table.
    #[must_use]
    pub fn mode(self, value: impl t::IntoValue<Mode, W>) -> Self {
        ContributorInsightsSpecification(self.0.set("Mode", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<ContributorInsightsSpecification<W>, W>
    for ContributorInsightsSpecification<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The options for imported source files in CSV format. The values are Delimiter and HeaderList.
pub struct Csv<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for Csv<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Csv<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Csv<W> {
        Csv(t::Object::new(), t::PhantomData)
    }
}
impl<W> Csv<W> {
    /// The delimiter used for separating items in the CSV file being imported.
    #[must_use]
    pub fn delimiter(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Csv(self.0.set("Delimiter", value), t::PhantomData)
    }
    /// List of the headers used to specify a common header for all source CSV files being imported. If this field is specified then the first line of each CSV file is treated as data instead of the header. If this field is not specified the the first line of each CSV file is treated as the header.
    #[must_use]
    pub fn header_list(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        Csv(self.0.set("HeaderList", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<Csv<W>, W> for Csv<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Represents the properties of a global secondary index.
pub struct GlobalSecondaryIndex<W, S = (t::Set, t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for GlobalSecondaryIndex<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> GlobalSecondaryIndex<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> GlobalSecondaryIndex<
        W,
        (
            t::Missing<required::IndexName>,
            t::Missing<required::KeySchema>,
            t::Missing<required::Projection>,
        ),
    > {
        GlobalSecondaryIndex(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2> GlobalSecondaryIndex<W, (S0, S1, S2)> {
    /// The settings used to specify whether to enable CloudWatch Contributor Insights for the global table and define which events to monitor.
    #[must_use]
    pub fn contributor_insights_specification(
        self,
        value: impl t::IntoValue<ContributorInsightsSpecification<W>, W>,
    ) -> Self {
        GlobalSecondaryIndex(
            self.0.set("ContributorInsightsSpecification", value),
            t::PhantomData,
        )
    }
    /// The name of the global secondary index. The name must be unique among all other indexes on this table.
    #[must_use]
    pub fn index_name(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> GlobalSecondaryIndex<W, (t::Set, S1, S2)>
    where
        S0: t::Open,
    {
        GlobalSecondaryIndex(self.0.set("IndexName", value), t::PhantomData)
    }
    /// The complete key schema for a global secondary index, which consists of one or more pairs of attribute names and key types:
    #[must_use]
    pub fn key_schema(
        self,
        value: impl t::IntoValue<t::List<KeySchema<W>>, W>,
    ) -> GlobalSecondaryIndex<W, (S0, t::Set, S2)>
    where
        S1: t::Open,
    {
        GlobalSecondaryIndex(self.0.set("KeySchema", value), t::PhantomData)
    }
    /// The maximum number of read and write units for the specified global secondary index. If you use this parameter, you must specify `MaxReadRequestUnits` , `MaxWriteRequestUnits` , or both. You must use either `OnDemandThroughput` or `ProvisionedThroughput` based on your table's capacity mode.
    #[must_use]
    pub fn on_demand_throughput(self, value: impl t::IntoValue<OnDemandThroughput<W>, W>) -> Self {
        GlobalSecondaryIndex(self.0.set("OnDemandThroughput", value), t::PhantomData)
    }
    /// Represents attributes that are copied (projected) from the table into the global secondary index. These are in addition to the primary key attributes and index key attributes, which are automatically projected.
    #[must_use]
    pub fn projection(
        self,
        value: impl t::IntoValue<Projection<W>, W>,
    ) -> GlobalSecondaryIndex<W, (S0, S1, t::Set)>
    where
        S2: t::Open,
    {
        GlobalSecondaryIndex(self.0.set("Projection", value), t::PhantomData)
    }
    /// Represents the provisioned throughput settings for the specified global secondary index. You must use either `OnDemandThroughput` or `ProvisionedThroughput` based on your table's capacity mode.
    #[must_use]
    pub fn provisioned_throughput(
        self,
        value: impl t::IntoValue<ProvisionedThroughput<W>, W>,
    ) -> Self {
        GlobalSecondaryIndex(self.0.set("ProvisionedThroughput", value), t::PhantomData)
    }
    /// Represents the warm throughput value (in read units per second and write units per second) for the specified secondary index. If you use this parameter, you must specify `ReadUnitsPerSecond` , `WriteUnitsPerSecond` , or both.
    #[must_use]
    pub fn warm_throughput(self, value: impl t::IntoValue<WarmThroughput<W>, W>) -> Self {
        GlobalSecondaryIndex(self.0.set("WarmThroughput", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled>
    t::IntoValue<GlobalSecondaryIndex<W>, W> for GlobalSecondaryIndex<V, (S0, S1, S2)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Specifies the properties of data being imported from the S3 bucket source to the table.
pub struct ImportSourceSpecification<W, S = (t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for ImportSourceSpecification<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ImportSourceSpecification<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ImportSourceSpecification<
        W,
        (
            t::Missing<required::InputFormat>,
            t::Missing<required::S3BucketSource>,
        ),
    > {
        ImportSourceSpecification(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> ImportSourceSpecification<W, (S0, S1)> {
    /// Type of compression to be used on the input coming from the imported table.
    #[must_use]
    pub fn input_compression_type(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        ImportSourceSpecification(self.0.set("InputCompressionType", value), t::PhantomData)
    }
    /// The format of the source data. Valid values for `ImportFormat` are `CSV` , `DYNAMODB_JSON` or `ION` .
    #[must_use]
    pub fn input_format(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> ImportSourceSpecification<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        ImportSourceSpecification(self.0.set("InputFormat", value), t::PhantomData)
    }
    /// Additional properties that specify how the input is formatted,
    #[must_use]
    pub fn input_format_options(self, value: impl t::IntoValue<InputFormatOptions<W>, W>) -> Self {
        ImportSourceSpecification(self.0.set("InputFormatOptions", value), t::PhantomData)
    }
    /// The S3 bucket that provides the source for the import.
    #[must_use]
    pub fn s3_bucket_source(
        self,
        value: impl t::IntoValue<S3BucketSource<W>, W>,
    ) -> ImportSourceSpecification<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        ImportSourceSpecification(self.0.set("S3BucketSource", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<ImportSourceSpecification<W>, W>
    for ImportSourceSpecification<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The format options for the data that was imported into the target table. There is one value, CsvOption.
pub struct InputFormatOptions<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for InputFormatOptions<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> InputFormatOptions<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> InputFormatOptions<W> {
        InputFormatOptions(t::Object::new(), t::PhantomData)
    }
}
impl<W> InputFormatOptions<W> {
    /// The options for imported source files in CSV format. The values are Delimiter and HeaderList.
    #[must_use]
    pub fn csv(self, value: impl t::IntoValue<Csv<W>, W>) -> Self {
        InputFormatOptions(self.0.set("Csv", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<InputFormatOptions<W>, W> for InputFormatOptions<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Represents *a single element* of a key schema. A key schema specifies the attributes that make up the primary key of a table, or the key attributes of an index.
pub struct KeySchema<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for KeySchema<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> KeySchema<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> KeySchema<
        W,
        (
            t::Missing<required::AttributeName>,
            t::Missing<required::KeyType>,
        ),
    > {
        KeySchema(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> KeySchema<W, (S0, S1)> {
    /// The name of a key attribute.
    #[must_use]
    pub fn attribute_name(self, value: impl t::IntoValue<t::Text, W>) -> KeySchema<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        KeySchema(self.0.set("AttributeName", value), t::PhantomData)
    }
    /// The role that this key attribute will assume:
    #[must_use]
    pub fn key_type(self, value: impl t::IntoValue<KeyType, W>) -> KeySchema<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        KeySchema(self.0.set("KeyType", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<KeySchema<W>, W>
    for KeySchema<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The Kinesis Data Streams configuration for the specified table.
pub struct KinesisStreamSpecification<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for KinesisStreamSpecification<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> KinesisStreamSpecification<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> KinesisStreamSpecification<W, (t::Missing<required::StreamArn>,)> {
        KinesisStreamSpecification(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> KinesisStreamSpecification<W, (S0,)> {
    /// The precision for the time and date that the stream was created.
    #[must_use]
    pub fn approximate_creation_date_time_precision(
        self,
        value: impl t::IntoValue<ApproximateCreationDateTimePrecision, W>,
    ) -> Self {
        KinesisStreamSpecification(
            self.0.set("ApproximateCreationDateTimePrecision", value),
            t::PhantomData,
        )
    }
    /// The ARN for a specific Kinesis data stream.
    #[must_use]
    pub fn stream_arn(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> KinesisStreamSpecification<W, (t::Set,)>
    where
        S0: t::Open,
    {
        KinesisStreamSpecification(self.0.set("StreamArn", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<KinesisStreamSpecification<W>, W>
    for KinesisStreamSpecification<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Represents the properties of a local secondary index. A local secondary index can only be created when its parent table is created.
pub struct LocalSecondaryIndex<W, S = (t::Set, t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for LocalSecondaryIndex<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> LocalSecondaryIndex<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> LocalSecondaryIndex<
        W,
        (
            t::Missing<required::IndexName>,
            t::Missing<required::KeySchema>,
            t::Missing<required::Projection>,
        ),
    > {
        LocalSecondaryIndex(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2> LocalSecondaryIndex<W, (S0, S1, S2)> {
    /// The name of the local secondary index. The name must be unique among all other indexes on this table.
    #[must_use]
    pub fn index_name(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> LocalSecondaryIndex<W, (t::Set, S1, S2)>
    where
        S0: t::Open,
    {
        LocalSecondaryIndex(self.0.set("IndexName", value), t::PhantomData)
    }
    /// The complete key schema for the local secondary index, consisting of one or more pairs of attribute names and key types:
    #[must_use]
    pub fn key_schema(
        self,
        value: impl t::IntoValue<t::List<KeySchema<W>>, W>,
    ) -> LocalSecondaryIndex<W, (S0, t::Set, S2)>
    where
        S1: t::Open,
    {
        LocalSecondaryIndex(self.0.set("KeySchema", value), t::PhantomData)
    }
    /// Represents attributes that are copied (projected) from the table into the local secondary index. These are in addition to the primary key attributes and index key attributes, which are automatically projected.
    #[must_use]
    pub fn projection(
        self,
        value: impl t::IntoValue<Projection<W>, W>,
    ) -> LocalSecondaryIndex<W, (S0, S1, t::Set)>
    where
        S2: t::Open,
    {
        LocalSecondaryIndex(self.0.set("Projection", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled>
    t::IntoValue<LocalSecondaryIndex<W>, W> for LocalSecondaryIndex<V, (S0, S1, S2)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Sets the maximum number of read and write units for the specified on-demand table. If you use this property, you must specify `MaxReadRequestUnits` , `MaxWriteRequestUnits` , or both.
pub struct OnDemandThroughput<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for OnDemandThroughput<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> OnDemandThroughput<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> OnDemandThroughput<W> {
        OnDemandThroughput(t::Object::new(), t::PhantomData)
    }
}
impl<W> OnDemandThroughput<W> {
    /// Maximum number of read request units for the specified table.
    #[must_use]
    pub fn max_read_request_units(self, value: impl t::IntoValue<i64, W>) -> Self {
        OnDemandThroughput(self.0.set("MaxReadRequestUnits", value), t::PhantomData)
    }
    /// Maximum number of write request units for the specified table.
    #[must_use]
    pub fn max_write_request_units(self, value: impl t::IntoValue<i64, W>) -> Self {
        OnDemandThroughput(self.0.set("MaxWriteRequestUnits", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<OnDemandThroughput<W>, W> for OnDemandThroughput<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The settings used to enable point in time recovery.
pub struct PointInTimeRecoverySpecification<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for PointInTimeRecoverySpecification<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> PointInTimeRecoverySpecification<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> PointInTimeRecoverySpecification<W> {
        PointInTimeRecoverySpecification(t::Object::new(), t::PhantomData)
    }
}
impl<W> PointInTimeRecoverySpecification<W> {
    /// Indicates whether point in time recovery is enabled (true) or disabled (false) on the table.
    #[must_use]
    pub fn point_in_time_recovery_enabled(self, value: impl t::IntoValue<bool, W>) -> Self {
        PointInTimeRecoverySpecification(
            self.0.set("PointInTimeRecoveryEnabled", value),
            t::PhantomData,
        )
    }
    /// The number of preceding days for which continuous backups are taken and maintained. Your table data is only recoverable to any point-in-time from within the configured recovery period. This parameter is optional. If no value is provided, the value will default to 35.
    #[must_use]
    pub fn recovery_period_in_days(self, value: impl t::IntoValue<i64, W>) -> Self {
        PointInTimeRecoverySpecification(self.0.set("RecoveryPeriodInDays", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<PointInTimeRecoverySpecification<W>, W>
    for PointInTimeRecoverySpecification<V>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Represents attributes that are copied (projected) from the table into an index. These are in addition to the primary key attributes and index key attributes, which are automatically projected.
pub struct Projection<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for Projection<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Projection<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Projection<W> {
        Projection(t::Object::new(), t::PhantomData)
    }
}
impl<W> Projection<W> {
    /// Represents the non-key attribute names which will be projected into the index.
    #[must_use]
    pub fn non_key_attributes(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        Projection(self.0.set("NonKeyAttributes", value), t::PhantomData)
    }
    /// The set of attributes that are projected into the index:
    #[must_use]
    pub fn projection_type(self, value: impl t::IntoValue<ProjectionType, W>) -> Self {
        Projection(self.0.set("ProjectionType", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<Projection<W>, W> for Projection<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Throughput for the specified table, which consists of values for `ReadCapacityUnits` and `WriteCapacityUnits` .
pub struct ProvisionedThroughput<W, S = (t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for ProvisionedThroughput<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ProvisionedThroughput<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ProvisionedThroughput<
        W,
        (
            t::Missing<required::ReadCapacityUnits>,
            t::Missing<required::WriteCapacityUnits>,
        ),
    > {
        ProvisionedThroughput(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> ProvisionedThroughput<W, (S0, S1)> {
    /// The maximum number of strongly consistent reads consumed per second before DynamoDB returns a `ThrottlingException` .
    #[must_use]
    pub fn read_capacity_units(
        self,
        value: impl t::IntoValue<i64, W>,
    ) -> ProvisionedThroughput<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        ProvisionedThroughput(self.0.set("ReadCapacityUnits", value), t::PhantomData)
    }
    /// The maximum number of writes consumed per second before DynamoDB returns a `ThrottlingException` .
    #[must_use]
    pub fn write_capacity_units(
        self,
        value: impl t::IntoValue<i64, W>,
    ) -> ProvisionedThroughput<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        ProvisionedThroughput(self.0.set("WriteCapacityUnits", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<ProvisionedThroughput<W>, W>
    for ProvisionedThroughput<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Creates or updates a resource-based policy document that contains the permissions for DynamoDB resources, such as a table, its indexes, and stream.
pub struct ResourcePolicy<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for ResourcePolicy<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ResourcePolicy<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ResourcePolicy<W, (t::Missing<required::PolicyDocument>,)> {
        ResourcePolicy(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> ResourcePolicy<W, (S0,)> {
    /// A resource-based policy document that contains permissions to add to the specified DynamoDB table, index, or both. In a CloudFormation template, you can provide the policy in JSON or YAML format because CloudFormation converts YAML to JSON before submitting it to DynamoDB .
    #[must_use]
    pub fn policy_document(
        self,
        value: impl t::IntoValue<t::Policy<W>, W>,
    ) -> ResourcePolicy<W, (t::Set,)>
    where
        S0: t::Open,
    {
        ResourcePolicy(self.0.set("PolicyDocument", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<ResourcePolicy<W>, W>
    for ResourcePolicy<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The S3 bucket that is being imported from.
pub struct S3BucketSource<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for S3BucketSource<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> S3BucketSource<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> S3BucketSource<W, (t::Missing<required::S3Bucket>,)> {
        S3BucketSource(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> S3BucketSource<W, (S0,)> {
    /// The S3 bucket that is being imported from.
    #[must_use]
    pub fn s3_bucket(self, value: impl t::IntoValue<t::Text, W>) -> S3BucketSource<W, (t::Set,)>
    where
        S0: t::Open,
    {
        S3BucketSource(self.0.set("S3Bucket", value), t::PhantomData)
    }
    /// The account number of the S3 bucket that is being imported from. If the bucket is owned by the requester this is optional.
    #[must_use]
    pub fn s3_bucket_owner(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        S3BucketSource(self.0.set("S3BucketOwner", value), t::PhantomData)
    }
    /// The key prefix shared by all S3 Objects that are being imported.
    #[must_use]
    pub fn s3_key_prefix(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        S3BucketSource(self.0.set("S3KeyPrefix", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<S3BucketSource<W>, W>
    for S3BucketSource<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Represents the settings used to enable server-side encryption.
pub struct SseSpecification<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for SseSpecification<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> SseSpecification<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> SseSpecification<W, (t::Missing<required::SseEnabled>,)> {
        SseSpecification(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> SseSpecification<W, (S0,)> {
    /// The AWS  key that should be used for the AWS  encryption. To specify a key, use its key ID, Amazon Resource Name (ARN), alias name, or alias ARN. Note that you should only provide this parameter if the key is different from the default DynamoDB key `alias/aws/dynamodb` .
    #[must_use]
    pub fn kms_master_key_id(
        self,
        value: impl t::IntoValue<t::Link<link::KmsMasterKeyIdOfSseSpecification>, W>,
    ) -> Self {
        SseSpecification(self.0.set("KMSMasterKeyId", value), t::PhantomData)
    }
    /// Indicates whether server-side encryption is done using an AWS managed key or an AWS owned key. If enabled (true), server-side encryption type is set to `KMS` and an AWS managed key is used ( AWS  charges apply). If disabled (false) or not specified, server-side encryption is set to AWS owned key.
    #[must_use]
    pub fn sse_enabled(self, value: impl t::IntoValue<bool, W>) -> SseSpecification<W, (t::Set,)>
    where
        S0: t::Open,
    {
        SseSpecification(self.0.set("SSEEnabled", value), t::PhantomData)
    }
    /// Server-side encryption type. The only supported value is:
    #[must_use]
    pub fn sse_type(self, value: impl t::IntoValue<SseType, W>) -> Self {
        SseSpecification(self.0.set("SSEType", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<SseSpecification<W>, W>
    for SseSpecification<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// `SearchSchemaElement`.
pub struct SearchSchemaElement<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for SearchSchemaElement<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> SearchSchemaElement<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> SearchSchemaElement<
        W,
        (
            t::Missing<required::AttributeName>,
            t::Missing<required::SearchSchemaElementType>,
        ),
    > {
        SearchSchemaElement(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> SearchSchemaElement<W, (S0, S1)> {
    /// `AttributeName`.
    #[must_use]
    pub fn attribute_name(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> SearchSchemaElement<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        SearchSchemaElement(self.0.set("AttributeName", value), t::PhantomData)
    }
    /// `SearchSchemaElementType`.
    #[must_use]
    pub fn search_schema_element_type(
        self,
        value: impl t::IntoValue<SearchSchemaElementType, W>,
    ) -> SearchSchemaElement<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        SearchSchemaElement(self.0.set("SearchSchemaElementType", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<SearchSchemaElement<W>, W>
    for SearchSchemaElement<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Represents the DynamoDB Streams configuration for a table in DynamoDB.
pub struct StreamSpecification<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for StreamSpecification<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> StreamSpecification<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> StreamSpecification<W, (t::Missing<required::StreamViewType>,)> {
        StreamSpecification(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> StreamSpecification<W, (S0,)> {
    /// Creates or updates a resource-based policy document that contains the permissions for DynamoDB resources, such as a table's streams. Resource-based policies let you define access permissions by specifying who has access to each resource, and the actions they are allowed to perform on each resource.
    #[must_use]
    pub fn resource_policy(self, value: impl t::IntoValue<ResourcePolicy<W>, W>) -> Self {
        StreamSpecification(self.0.set("ResourcePolicy", value), t::PhantomData)
    }
    /// When an item in the table is modified, `StreamViewType` determines what information is written to the stream for this table. Valid values for `StreamViewType` are:
    #[must_use]
    pub fn stream_view_type(
        self,
        value: impl t::IntoValue<StreamViewType, W>,
    ) -> StreamSpecification<W, (t::Set,)>
    where
        S0: t::Open,
    {
        StreamSpecification(self.0.set("StreamViewType", value), t::PhantomData)
    }
    /// `Tags`.
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        StreamSpecification(self.0.set("Tags", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<StreamSpecification<W>, W>
    for StreamSpecification<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Represents the settings used to enable or disable Time to Live (TTL) for the specified table.
pub struct TimeToLiveSpecification<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for TimeToLiveSpecification<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> TimeToLiveSpecification<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> TimeToLiveSpecification<W, (t::Missing<required::Enabled>,)> {
        TimeToLiveSpecification(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> TimeToLiveSpecification<W, (S0,)> {
    /// The name of the TTL attribute used to store the expiration time for items in the table.
    #[must_use]
    pub fn attribute_name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        TimeToLiveSpecification(self.0.set("AttributeName", value), t::PhantomData)
    }
    /// Indicates whether TTL is to be enabled (true) or disabled (false) on the table.
    #[must_use]
    pub fn enabled(self, value: impl t::IntoValue<bool, W>) -> TimeToLiveSpecification<W, (t::Set,)>
    where
        S0: t::Open,
    {
        TimeToLiveSpecification(self.0.set("Enabled", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<TimeToLiveSpecification<W>, W>
    for TimeToLiveSpecification<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// `VectorAttribute`.
pub struct VectorAttribute<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for VectorAttribute<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> VectorAttribute<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> VectorAttribute<W, (t::Missing<required::AttributeName>,)> {
        VectorAttribute(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> VectorAttribute<W, (S0,)> {
    /// `AttributeName`.
    #[must_use]
    pub fn attribute_name(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> VectorAttribute<W, (t::Set,)>
    where
        S0: t::Open,
    {
        VectorAttribute(self.0.set("AttributeName", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<VectorAttribute<W>, W>
    for VectorAttribute<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// `VectorIndex`.
pub struct VectorIndex<W, S = (t::Set, t::Set, t::Set, t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for VectorIndex<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> VectorIndex<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> VectorIndex<
        W,
        (
            t::Missing<required::Dimensions>,
            t::Missing<required::DistanceFunction>,
            t::Missing<required::IndexName>,
            t::Missing<required::Projection>,
            t::Missing<required::VectorAttribute>,
        ),
    > {
        VectorIndex(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2, S3, S4> VectorIndex<W, (S0, S1, S2, S3, S4)> {
    /// `Dimensions`.
    #[must_use]
    pub fn dimensions(
        self,
        value: impl t::IntoValue<i64, W>,
    ) -> VectorIndex<W, (t::Set, S1, S2, S3, S4)>
    where
        S0: t::Open,
    {
        VectorIndex(self.0.set("Dimensions", value), t::PhantomData)
    }
    /// `DistanceFunction`.
    #[must_use]
    pub fn distance_function(
        self,
        value: impl t::IntoValue<DistanceFunction, W>,
    ) -> VectorIndex<W, (S0, t::Set, S2, S3, S4)>
    where
        S1: t::Open,
    {
        VectorIndex(self.0.set("DistanceFunction", value), t::PhantomData)
    }
    /// `IndexName`.
    #[must_use]
    pub fn index_name(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> VectorIndex<W, (S0, S1, t::Set, S3, S4)>
    where
        S2: t::Open,
    {
        VectorIndex(self.0.set("IndexName", value), t::PhantomData)
    }
    /// Represents attributes that are copied (projected) from the table into an index. These are in addition to the primary key attributes and index key attributes, which are automatically projected.
    #[must_use]
    pub fn projection(
        self,
        value: impl t::IntoValue<Projection<W>, W>,
    ) -> VectorIndex<W, (S0, S1, S2, t::Set, S4)>
    where
        S3: t::Open,
    {
        VectorIndex(self.0.set("Projection", value), t::PhantomData)
    }
    /// `SearchSchema`.
    #[must_use]
    pub fn search_schema(
        self,
        value: impl t::IntoValue<t::List<SearchSchemaElement<W>>, W>,
    ) -> Self {
        VectorIndex(self.0.set("SearchSchema", value), t::PhantomData)
    }
    /// `VectorAttribute`.
    #[must_use]
    pub fn vector_attribute(
        self,
        value: impl t::IntoValue<VectorAttribute<W>, W>,
    ) -> VectorIndex<W, (S0, S1, S2, S3, t::Set)>
    where
        S4: t::Open,
    {
        VectorIndex(self.0.set("VectorAttribute", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled, S3: t::Filled, S4: t::Filled>
    t::IntoValue<VectorIndex<W>, W> for VectorIndex<V, (S0, S1, S2, S3, S4)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Provides visibility into the number of read and write operations your table or secondary index can instantaneously support. The settings can be modified using the `UpdateTable` operation to meet the throughput requirements of an upcoming peak event.
pub struct WarmThroughput<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for WarmThroughput<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> WarmThroughput<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> WarmThroughput<W> {
        WarmThroughput(t::Object::new(), t::PhantomData)
    }
}
impl<W> WarmThroughput<W> {
    /// Represents the number of read operations your base table can instantaneously support.
    #[must_use]
    pub fn read_units_per_second(self, value: impl t::IntoValue<i64, W>) -> Self {
        WarmThroughput(self.0.set("ReadUnitsPerSecond", value), t::PhantomData)
    }
    /// Represents the number of write operations your base table can instantaneously support.
    #[must_use]
    pub fn write_units_per_second(self, value: impl t::IntoValue<i64, W>) -> Self {
        WarmThroughput(self.0.set("WriteUnitsPerSecond", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<WarmThroughput<W>, W> for WarmThroughput<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The values of `ApproximateCreationDateTimePrecision`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ApproximateCreationDateTimePrecision {
    /// `MICROSECOND`.
    Microsecond,
    /// `MILLISECOND`.
    Millisecond,
}
impl ApproximateCreationDateTimePrecision {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Microsecond => "MICROSECOND",
            Self::Millisecond => "MILLISECOND",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<ApproximateCreationDateTimePrecision, W>
    for ApproximateCreationDateTimePrecision
{
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `AttributeType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AttributeType {
    /// `B`.
    B,
    /// `N`.
    N,
    /// `S`.
    S,
}
impl AttributeType {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::B => "B",
            Self::N => "N",
            Self::S => "S",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<AttributeType, W> for AttributeType {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `BillingMode`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BillingMode {
    /// `PAY_PER_REQUEST`.
    PayPerRequest,
    /// `PROVISIONED`.
    Provisioned,
}
impl BillingMode {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::PayPerRequest => "PAY_PER_REQUEST",
            Self::Provisioned => "PROVISIONED",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<BillingMode, W> for BillingMode {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `DistanceFunction`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DistanceFunction {
    /// `COSINE`.
    Cosine,
    /// `DOT_PRODUCT`.
    DotProduct,
    /// `EUCLIDEAN`.
    Euclidean,
}
impl DistanceFunction {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Cosine => "COSINE",
            Self::DotProduct => "DOT_PRODUCT",
            Self::Euclidean => "EUCLIDEAN",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<DistanceFunction, W> for DistanceFunction {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `KeyType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum KeyType {
    /// `HASH`.
    Hash,
    /// `RANGE`.
    Range,
}
impl KeyType {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Hash => "HASH",
            Self::Range => "RANGE",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<KeyType, W> for KeyType {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `Mode`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Mode {
    /// `ACCESSED_AND_THROTTLED_KEYS`.
    AccessedAndThrottledKeys,
    /// `THROTTLED_KEYS`.
    ThrottledKeys,
}
impl Mode {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AccessedAndThrottledKeys => "ACCESSED_AND_THROTTLED_KEYS",
            Self::ThrottledKeys => "THROTTLED_KEYS",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<Mode, W> for Mode {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `ProjectionType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProjectionType {
    /// `ALL`.
    All,
    /// `INCLUDE`.
    Include,
    /// `KEYS_ONLY`.
    KeysOnly,
}
impl ProjectionType {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::All => "ALL",
            Self::Include => "INCLUDE",
            Self::KeysOnly => "KEYS_ONLY",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<ProjectionType, W> for ProjectionType {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `SearchSchemaElementType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SearchSchemaElementType {
    /// `HASH`.
    Hash,
    /// `INLINE_FILTER`.
    InlineFilter,
}
impl SearchSchemaElementType {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Hash => "HASH",
            Self::InlineFilter => "INLINE_FILTER",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<SearchSchemaElementType, W> for SearchSchemaElementType {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `SSEType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SseType {
    /// `KMS`.
    Kms,
}
impl SseType {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Kms => "KMS",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<SseType, W> for SseType {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `StreamViewType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum StreamViewType {
    /// `KEYS_ONLY`.
    KeysOnly,
    /// `NEW_AND_OLD_IMAGES`.
    NewAndOldImages,
    /// `NEW_IMAGE`.
    NewImage,
    /// `OLD_IMAGE`.
    OldImage,
}
impl StreamViewType {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::KeysOnly => "KEYS_ONLY",
            Self::NewAndOldImages => "NEW_AND_OLD_IMAGES",
            Self::NewImage => "NEW_IMAGE",
            Self::OldImage => "OLD_IMAGE",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<StreamViewType, W> for StreamViewType {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `TableClass`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TableClass {
    /// `STANDARD`.
    Standard,
    /// `STANDARD_INFREQUENT_ACCESS`.
    StandardInfrequentAccess,
}
impl TableClass {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Standard => "STANDARD",
            Self::StandardInfrequentAccess => "STANDARD_INFREQUENT_ACCESS",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<TableClass, W> for TableClass {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct AttributeName;
    #[derive(Debug)]
    pub struct AttributeType;
    #[derive(Debug)]
    pub struct Dimensions;
    #[derive(Debug)]
    pub struct DistanceFunction;
    #[derive(Debug)]
    pub struct Enabled;
    #[derive(Debug)]
    pub struct IndexName;
    #[derive(Debug)]
    pub struct InputFormat;
    #[derive(Debug)]
    pub struct KeySchema;
    #[derive(Debug)]
    pub struct KeyType;
    #[derive(Debug)]
    pub struct PolicyDocument;
    #[derive(Debug)]
    pub struct Projection;
    #[derive(Debug)]
    pub struct ReadCapacityUnits;
    #[derive(Debug)]
    pub struct S3Bucket;
    #[derive(Debug)]
    pub struct S3BucketSource;
    #[derive(Debug)]
    pub struct SearchSchemaElementType;
    #[derive(Debug)]
    pub struct SseEnabled;
    #[derive(Debug)]
    pub struct StreamArn;
    #[derive(Debug)]
    pub struct StreamViewType;
    #[derive(Debug)]
    pub struct VectorAttribute;
    #[derive(Debug)]
    pub struct WriteCapacityUnits;
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct KmsMasterKeyIdOfSseSpecification;
    #[cfg(feature = "kms")]
    impl t::Accepts<crate::kms::alias::attr::AliasName> for KmsMasterKeyIdOfSseSpecification {}
    #[cfg(feature = "kms")]
    impl t::Accepts<crate::kms::key::attr::Arn> for KmsMasterKeyIdOfSseSpecification {}
    #[cfg(feature = "kms")]
    impl t::Accepts<crate::kms::key::attr::KeyId> for KmsMasterKeyIdOfSseSpecification {}
}
