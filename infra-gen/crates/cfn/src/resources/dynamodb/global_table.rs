//! `AWS::DynamoDB::GlobalTable`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::DynamoDB::GlobalTable` resource enables you to create and manage a Version 2019.11.21 global table. This resource cannot be used to create or manage a Version 2017.11.29 global table.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-globaltable.html>
pub struct GlobalTable<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for GlobalTable<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> GlobalTable<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> GlobalTable<W, (t::Missing<required::Replicas>,)> {
        GlobalTable(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> GlobalTable<W, (S0,)> {
    /// A list of attributes that describe the key schema for the global table and indexes.
    #[must_use]
    pub fn attribute_definitions(
        self,
        value: impl t::IntoValue<t::List<AttributeDefinition<W>>, W>,
    ) -> Self {
        GlobalTable(self.0.set("AttributeDefinitions", value), t::PhantomData)
    }
    /// Specifies how you are charged for read and write throughput and how you manage capacity. Valid values are:
    #[must_use]
    pub fn billing_mode(self, value: impl t::IntoValue<BillingMode, W>) -> Self {
        GlobalTable(self.0.set("BillingMode", value), t::PhantomData)
    }
    /// Global secondary indexes to be created on the global table. You can create up to 20 global secondary indexes. Each replica in your global table will have the same global secondary index settings. You can only create or delete one global secondary index in a single stack operation.
    #[must_use]
    pub fn global_secondary_indexes(
        self,
        value: impl t::IntoValue<t::List<GlobalSecondaryIndex<W>>, W>,
    ) -> Self {
        GlobalTable(self.0.set("GlobalSecondaryIndexes", value), t::PhantomData)
    }
    /// `GlobalTableSourceArn`.
    #[must_use]
    pub fn global_table_source_arn(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        GlobalTable(self.0.set("GlobalTableSourceArn", value), t::PhantomData)
    }
    /// The list of witnesses of the MRSC global table. Only one witness Region can be configured per MRSC global table.
    #[must_use]
    pub fn global_table_witnesses(
        self,
        value: impl t::IntoValue<t::List<GlobalTableWitness<W>>, W>,
    ) -> Self {
        GlobalTable(self.0.set("GlobalTableWitnesses", value), t::PhantomData)
    }
    /// Specifies the attributes that make up the primary key for the table. The attributes in the `KeySchema` property must also be defined in the `AttributeDefinitions` property.
    #[must_use]
    pub fn key_schema(self, value: impl t::IntoValue<t::List<KeySchema<W>>, W>) -> Self {
        GlobalTable(self.0.set("KeySchema", value), t::PhantomData)
    }
    /// Local secondary indexes to be created on the table. You can create up to five local secondary indexes. Each index is scoped to a given hash key value. The size of each hash key can be up to 10 gigabytes. Each replica in your global table will have the same local secondary index settings.
    #[must_use]
    pub fn local_secondary_indexes(
        self,
        value: impl t::IntoValue<t::List<LocalSecondaryIndex<W>>, W>,
    ) -> Self {
        GlobalTable(self.0.set("LocalSecondaryIndexes", value), t::PhantomData)
    }
    /// Specifies the consistency mode for a new global table.
    #[must_use]
    pub fn multi_region_consistency(
        self,
        value: impl t::IntoValue<MultiRegionConsistency, W>,
    ) -> Self {
        GlobalTable(self.0.set("MultiRegionConsistency", value), t::PhantomData)
    }
    /// `ReadOnDemandThroughputSettings`.
    #[must_use]
    pub fn read_on_demand_throughput_settings(
        self,
        value: impl t::IntoValue<ReadOnDemandThroughputSettings<W>, W>,
    ) -> Self {
        GlobalTable(
            self.0.set("ReadOnDemandThroughputSettings", value),
            t::PhantomData,
        )
    }
    /// `ReadProvisionedThroughputSettings`.
    #[must_use]
    pub fn read_provisioned_throughput_settings(
        self,
        value: impl t::IntoValue<GlobalReadProvisionedThroughputSettings<W>, W>,
    ) -> Self {
        GlobalTable(
            self.0.set("ReadProvisionedThroughputSettings", value),
            t::PhantomData,
        )
    }
    /// Specifies the list of replicas for your global table. The list must contain at least one element, the region where the stack defining the global table is deployed. For example, if you define your table in a stack deployed to us-east-1, you must have an entry in `Replicas` with the region us-east-1.
    #[must_use]
    pub fn replicas(
        self,
        value: impl t::IntoValue<t::List<ReplicaSpecification<W>>, W>,
    ) -> GlobalTable<W, (t::Set,)>
    where
        S0: t::Open,
    {
        GlobalTable(self.0.set("Replicas", value), t::PhantomData)
    }
    /// Specifies the settings to enable server-side encryption. These settings will be applied to all replicas. If you plan to use customer-managed KMS keys, you must provide a key for each replica using the `ReplicaSpecification.ReplicaSSESpecification` property.
    #[must_use]
    pub fn sse_specification(self, value: impl t::IntoValue<SseSpecification<W>, W>) -> Self {
        GlobalTable(self.0.set("SSESpecification", value), t::PhantomData)
    }
    /// Specifies the streams settings on your global table. You must provide a value for this property if your global table contains more than one replica. You can only change the streams settings if your global table has only one replica.
    #[must_use]
    pub fn stream_specification(self, value: impl t::IntoValue<StreamSpecification<W>, W>) -> Self {
        GlobalTable(self.0.set("StreamSpecification", value), t::PhantomData)
    }
    /// A name for the global table. If you don't specify a name, AWS CloudFormation generates a unique ID and uses that ID as the table name. For more information, see [Name type](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-name.html) .
    #[must_use]
    pub fn table_name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        GlobalTable(self.0.set("TableName", value), t::PhantomData)
    }
    /// Specifies the time to live (TTL) settings for the table. This setting will be applied to all replicas.
    #[must_use]
    pub fn time_to_live_specification(
        self,
        value: impl t::IntoValue<TimeToLiveSpecification<W>, W>,
    ) -> Self {
        GlobalTable(self.0.set("TimeToLiveSpecification", value), t::PhantomData)
    }
    /// `VectorIndexes`.
    #[must_use]
    pub fn vector_indexes(self, value: impl t::IntoValue<t::List<VectorIndex<W>>, W>) -> Self {
        GlobalTable(self.0.set("VectorIndexes", value), t::PhantomData)
    }
    /// Provides visibility into the number of read and write operations your table or secondary index can instantaneously support. The settings can be modified using the `UpdateTable` operation to meet the throughput requirements of an upcoming peak event.
    #[must_use]
    pub fn warm_throughput(self, value: impl t::IntoValue<WarmThroughput<W>, W>) -> Self {
        GlobalTable(self.0.set("WarmThroughput", value), t::PhantomData)
    }
    /// Sets the write request settings for a global table or a global secondary index. You can only specify this setting if your resource uses the `PAY_PER_REQUEST` `BillingMode` .
    #[must_use]
    pub fn write_on_demand_throughput_settings(
        self,
        value: impl t::IntoValue<WriteOnDemandThroughputSettings<W>, W>,
    ) -> Self {
        GlobalTable(
            self.0.set("WriteOnDemandThroughputSettings", value),
            t::PhantomData,
        )
    }
    /// Specifies an auto scaling policy for write capacity. This policy will be applied to all replicas. This setting must be specified if `BillingMode` is set to `PROVISIONED` .
    #[must_use]
    pub fn write_provisioned_throughput_settings(
        self,
        value: impl t::IntoValue<WriteProvisionedThroughputSettings<W>, W>,
    ) -> Self {
        GlobalTable(
            self.0.set("WriteProvisionedThroughputSettings", value),
            t::PhantomData,
        )
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::Resource<W> for GlobalTable<V, (S0,)> {
    const TYPE: &'static str = "AWS::DynamoDB::GlobalTable";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<GlobalTable<W>> {
    /// The Amazon Resource Name (ARN) of the DynamoDB table, such as `arn:aws:dynamodb:us-east-2:123456789012:table/myDynamoDBTable` . The ARN returned is that of the replica in the region the stack is deployed to.
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.attribute_value("Arn")
    }
    /// The ARN of the DynamoDB stream, such as `arn:aws:dynamodb:us-east-1:123456789012:table/testddbstack-myDynamoDBTable-012A1SL7SMP5Q/stream/2015-11-30T20:10:00.000` . The `StreamArn` returned is that of the replica in the region the stack is deployed to.
    #[must_use]
    pub fn stream_arn(&self) -> t::Att<attr::StreamArn, W> {
        self.attribute_value("StreamArn")
    }
    /// Unique identifier for the table, such as `a123b456-01ab-23cd-123a-111222aaabbb` . The `TableId` returned is that of the replica in the region the stack is deployed to.
    #[must_use]
    pub fn table_id(&self) -> t::Att<attr::TableId, W> {
        self.attribute_value("TableId")
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
    pub struct TableId;
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
/// Configures a scalable target and an autoscaling policy for a table or global secondary index's read or write capacity.
pub struct CapacityAutoScalingSettings<W, S = (t::Set, t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for CapacityAutoScalingSettings<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> CapacityAutoScalingSettings<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> CapacityAutoScalingSettings<
        W,
        (
            t::Missing<required::MaxCapacity>,
            t::Missing<required::MinCapacity>,
            t::Missing<required::TargetTrackingScalingPolicyConfiguration>,
        ),
    > {
        CapacityAutoScalingSettings(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2> CapacityAutoScalingSettings<W, (S0, S1, S2)> {
    /// The maximum provisioned capacity units for the global table.
    #[must_use]
    pub fn max_capacity(
        self,
        value: impl t::IntoValue<i64, W>,
    ) -> CapacityAutoScalingSettings<W, (t::Set, S1, S2)>
    where
        S0: t::Open,
    {
        CapacityAutoScalingSettings(self.0.set("MaxCapacity", value), t::PhantomData)
    }
    /// The minimum provisioned capacity units for the global table.
    #[must_use]
    pub fn min_capacity(
        self,
        value: impl t::IntoValue<i64, W>,
    ) -> CapacityAutoScalingSettings<W, (S0, t::Set, S2)>
    where
        S1: t::Open,
    {
        CapacityAutoScalingSettings(self.0.set("MinCapacity", value), t::PhantomData)
    }
    /// When switching billing mode from `PAY_PER_REQUEST` to `PROVISIONED` , DynamoDB requires you to specify read and write capacity unit values for the table and for each global secondary index. These values will be applied to all replicas.
    #[must_use]
    pub fn seed_capacity(self, value: impl t::IntoValue<i64, W>) -> Self {
        CapacityAutoScalingSettings(self.0.set("SeedCapacity", value), t::PhantomData)
    }
    /// Defines a target tracking scaling policy.
    #[must_use]
    pub fn target_tracking_scaling_policy_configuration(
        self,
        value: impl t::IntoValue<TargetTrackingScalingPolicyConfiguration<W>, W>,
    ) -> CapacityAutoScalingSettings<W, (S0, S1, t::Set)>
    where
        S2: t::Open,
    {
        CapacityAutoScalingSettings(
            self.0
                .set("TargetTrackingScalingPolicyConfiguration", value),
            t::PhantomData,
        )
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled>
    t::IntoValue<CapacityAutoScalingSettings<W>, W>
    for CapacityAutoScalingSettings<V, (S0, S1, S2)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Configures contributor insights settings for a replica or one of its indexes.
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
    /// Specifies the CloudWatch Contributor Insights mode for a global table. Valid values are `ACCESSED_AND_THROTTLED_KEYS` (tracks all access and throttled events) or `THROTTLED_KEYS` (tracks only throttled events).
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
/// `GlobalReadProvisionedThroughputSettings`.
pub struct GlobalReadProvisionedThroughputSettings<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for GlobalReadProvisionedThroughputSettings<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> GlobalReadProvisionedThroughputSettings<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> GlobalReadProvisionedThroughputSettings<W> {
        GlobalReadProvisionedThroughputSettings(t::Object::new(), t::PhantomData)
    }
}
impl<W> GlobalReadProvisionedThroughputSettings<W> {
    /// `ReadCapacityUnits`.
    #[must_use]
    pub fn read_capacity_units(self, value: impl t::IntoValue<i64, W>) -> Self {
        GlobalReadProvisionedThroughputSettings(
            self.0.set("ReadCapacityUnits", value),
            t::PhantomData,
        )
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<GlobalReadProvisionedThroughputSettings<W>, W>
    for GlobalReadProvisionedThroughputSettings<V>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Allows you to specify a global secondary index for the global table. The index will be defined on all replicas.
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
    /// `ReadOnDemandThroughputSettings`.
    #[must_use]
    pub fn read_on_demand_throughput_settings(
        self,
        value: impl t::IntoValue<ReadOnDemandThroughputSettings<W>, W>,
    ) -> Self {
        GlobalSecondaryIndex(
            self.0.set("ReadOnDemandThroughputSettings", value),
            t::PhantomData,
        )
    }
    /// `ReadProvisionedThroughputSettings`.
    #[must_use]
    pub fn read_provisioned_throughput_settings(
        self,
        value: impl t::IntoValue<GlobalReadProvisionedThroughputSettings<W>, W>,
    ) -> Self {
        GlobalSecondaryIndex(
            self.0.set("ReadProvisionedThroughputSettings", value),
            t::PhantomData,
        )
    }
    /// Represents the warm throughput value (in read units per second and write units per second) for the specified secondary index. If you use this parameter, you must specify `ReadUnitsPerSecond` , `WriteUnitsPerSecond` , or both.
    #[must_use]
    pub fn warm_throughput(self, value: impl t::IntoValue<WarmThroughput<W>, W>) -> Self {
        GlobalSecondaryIndex(self.0.set("WarmThroughput", value), t::PhantomData)
    }
    /// Sets the write request settings for a global table or a global secondary index. You can only specify this setting if your resource uses the `PAY_PER_REQUEST` `BillingMode` .
    #[must_use]
    pub fn write_on_demand_throughput_settings(
        self,
        value: impl t::IntoValue<WriteOnDemandThroughputSettings<W>, W>,
    ) -> Self {
        GlobalSecondaryIndex(
            self.0.set("WriteOnDemandThroughputSettings", value),
            t::PhantomData,
        )
    }
    /// Defines write capacity settings for the global secondary index. You must specify a value for this property if the table's `BillingMode` is `PROVISIONED` . All replicas will have the same write capacity settings for this global secondary index.
    #[must_use]
    pub fn write_provisioned_throughput_settings(
        self,
        value: impl t::IntoValue<WriteProvisionedThroughputSettings<W>, W>,
    ) -> Self {
        GlobalSecondaryIndex(
            self.0.set("WriteProvisionedThroughputSettings", value),
            t::PhantomData,
        )
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled>
    t::IntoValue<GlobalSecondaryIndex<W>, W> for GlobalSecondaryIndex<V, (S0, S1, S2)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The witness Region for the MRSC global table. A MRSC global table can be configured with either three replicas, or with two replicas and one witness.
pub struct GlobalTableWitness<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for GlobalTableWitness<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> GlobalTableWitness<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> GlobalTableWitness<W> {
        GlobalTableWitness(t::Object::new(), t::PhantomData)
    }
}
impl<W> GlobalTableWitness<W> {
    /// The name of the AWS Region that serves as a witness for the MRSC global table.
    #[must_use]
    pub fn region(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        GlobalTableWitness(self.0.set("Region", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<GlobalTableWitness<W>, W> for GlobalTableWitness<V> {
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
/// The Kinesis Data Streams configuration for the specified global table replica.
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
/// Represents the settings used to enable point in time recovery.
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
/// Sets the read request settings for a replica table or a replica global secondary index. You can only specify this setting if your resource uses the `PAY_PER_REQUEST` `BillingMode` .
pub struct ReadOnDemandThroughputSettings<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for ReadOnDemandThroughputSettings<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ReadOnDemandThroughputSettings<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ReadOnDemandThroughputSettings<W> {
        ReadOnDemandThroughputSettings(t::Object::new(), t::PhantomData)
    }
}
impl<W> ReadOnDemandThroughputSettings<W> {
    /// Maximum number of read request units for the specified replica of a global table.
    #[must_use]
    pub fn max_read_request_units(self, value: impl t::IntoValue<i64, W>) -> Self {
        ReadOnDemandThroughputSettings(self.0.set("MaxReadRequestUnits", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<ReadOnDemandThroughputSettings<W>, W>
    for ReadOnDemandThroughputSettings<V>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Allows you to specify the read capacity settings for a replica table or a replica global secondary index when the `BillingMode` is set to `PROVISIONED` . You must specify a value for either `ReadCapacityUnits` or `ReadCapacityAutoScalingSettings` , but not both.
pub struct ReadProvisionedThroughputSettings<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for ReadProvisionedThroughputSettings<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ReadProvisionedThroughputSettings<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ReadProvisionedThroughputSettings<W> {
        ReadProvisionedThroughputSettings(t::Object::new(), t::PhantomData)
    }
}
impl<W> ReadProvisionedThroughputSettings<W> {
    /// Specifies auto scaling settings for the replica table or global secondary index.
    #[must_use]
    pub fn read_capacity_auto_scaling_settings(
        self,
        value: impl t::IntoValue<CapacityAutoScalingSettings<W>, W>,
    ) -> Self {
        ReadProvisionedThroughputSettings(
            self.0.set("ReadCapacityAutoScalingSettings", value),
            t::PhantomData,
        )
    }
    /// Specifies a fixed read capacity for the replica table or global secondary index.
    #[must_use]
    pub fn read_capacity_units(self, value: impl t::IntoValue<i64, W>) -> Self {
        ReadProvisionedThroughputSettings(self.0.set("ReadCapacityUnits", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<ReadProvisionedThroughputSettings<W>, W>
    for ReadProvisionedThroughputSettings<V>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Represents the properties of a global secondary index that can be set on a per-replica basis.
pub struct ReplicaGlobalSecondaryIndexSpecification<W, S = (t::Set,)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for ReplicaGlobalSecondaryIndexSpecification<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ReplicaGlobalSecondaryIndexSpecification<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ReplicaGlobalSecondaryIndexSpecification<W, (t::Missing<required::IndexName>,)>
    {
        ReplicaGlobalSecondaryIndexSpecification(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> ReplicaGlobalSecondaryIndexSpecification<W, (S0,)> {
    /// Updates the status for contributor insights for a specific table or index. CloudWatch Contributor Insights for DynamoDB graphs display the partition key and (if applicable) sort key of frequently accessed items and frequently throttled items in plaintext.
    #[must_use]
    pub fn contributor_insights_specification(
        self,
        value: impl t::IntoValue<ContributorInsightsSpecification<W>, W>,
    ) -> Self {
        ReplicaGlobalSecondaryIndexSpecification(
            self.0.set("ContributorInsightsSpecification", value),
            t::PhantomData,
        )
    }
    /// The name of the global secondary index. The name must be unique among all other indexes on this table.
    #[must_use]
    pub fn index_name(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> ReplicaGlobalSecondaryIndexSpecification<W, (t::Set,)>
    where
        S0: t::Open,
    {
        ReplicaGlobalSecondaryIndexSpecification(self.0.set("IndexName", value), t::PhantomData)
    }
    /// Sets the read request settings for a replica global secondary index. You can only specify this setting if your resource uses the `PAY_PER_REQUEST` `BillingMode` .
    #[must_use]
    pub fn read_on_demand_throughput_settings(
        self,
        value: impl t::IntoValue<ReadOnDemandThroughputSettings<W>, W>,
    ) -> Self {
        ReplicaGlobalSecondaryIndexSpecification(
            self.0.set("ReadOnDemandThroughputSettings", value),
            t::PhantomData,
        )
    }
    /// Allows you to specify the read capacity settings for a replica global secondary index when the `BillingMode` is set to `PROVISIONED` .
    #[must_use]
    pub fn read_provisioned_throughput_settings(
        self,
        value: impl t::IntoValue<ReadProvisionedThroughputSettings<W>, W>,
    ) -> Self {
        ReplicaGlobalSecondaryIndexSpecification(
            self.0.set("ReadProvisionedThroughputSettings", value),
            t::PhantomData,
        )
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<ReplicaGlobalSecondaryIndexSpecification<W>, W>
    for ReplicaGlobalSecondaryIndexSpecification<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Allows you to specify a KMS key identifier to be used for server-side encryption. The key can be specified via ARN, key ID, or alias. The key must be created in the same region as the replica.
pub struct ReplicaSseSpecification<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for ReplicaSseSpecification<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ReplicaSseSpecification<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ReplicaSseSpecification<W, (t::Missing<required::KmsMasterKeyId>,)> {
        ReplicaSseSpecification(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> ReplicaSseSpecification<W, (S0,)> {
    /// The AWS  key that should be used for the AWS  encryption. To specify a key, use its key ID, Amazon Resource Name (ARN), alias name, or alias ARN. Note that you should only provide this parameter if the key is different from the default DynamoDB key `alias/aws/dynamodb` .
    #[must_use]
    pub fn kms_master_key_id(
        self,
        value: impl t::IntoValue<t::Link<link::KmsMasterKeyIdOfReplicaSseSpecification>, W>,
    ) -> ReplicaSseSpecification<W, (t::Set,)>
    where
        S0: t::Open,
    {
        ReplicaSseSpecification(self.0.set("KMSMasterKeyId", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<ReplicaSseSpecification<W>, W>
    for ReplicaSseSpecification<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Defines settings specific to a single replica of a global table.
pub struct ReplicaSpecification<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for ReplicaSpecification<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ReplicaSpecification<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ReplicaSpecification<W, (t::Missing<required::Region>,)> {
        ReplicaSpecification(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> ReplicaSpecification<W, (S0,)> {
    /// The settings used to enable or disable CloudWatch Contributor Insights for the specified replica. When not specified, defaults to contributor insights disabled for the replica.
    #[must_use]
    pub fn contributor_insights_specification(
        self,
        value: impl t::IntoValue<ContributorInsightsSpecification<W>, W>,
    ) -> Self {
        ReplicaSpecification(
            self.0.set("ContributorInsightsSpecification", value),
            t::PhantomData,
        )
    }
    /// Determines if a replica is protected from deletion. When enabled, the table cannot be deleted by any user or process. This setting is disabled by default.
    #[must_use]
    pub fn deletion_protection_enabled(self, value: impl t::IntoValue<bool, W>) -> Self {
        ReplicaSpecification(
            self.0.set("DeletionProtectionEnabled", value),
            t::PhantomData,
        )
    }
    /// Defines additional settings for the global secondary indexes of this replica.
    #[must_use]
    pub fn global_secondary_indexes(
        self,
        value: impl t::IntoValue<t::List<ReplicaGlobalSecondaryIndexSpecification<W>>, W>,
    ) -> Self {
        ReplicaSpecification(self.0.set("GlobalSecondaryIndexes", value), t::PhantomData)
    }
    /// `GlobalTableSettingsReplicationMode`.
    #[must_use]
    pub fn global_table_settings_replication_mode(
        self,
        value: impl t::IntoValue<GlobalTableSettingsReplicationMode, W>,
    ) -> Self {
        ReplicaSpecification(
            self.0.set("GlobalTableSettingsReplicationMode", value),
            t::PhantomData,
        )
    }
    /// Defines the Kinesis Data Streams configuration for the specified replica.
    #[must_use]
    pub fn kinesis_stream_specification(
        self,
        value: impl t::IntoValue<KinesisStreamSpecification<W>, W>,
    ) -> Self {
        ReplicaSpecification(
            self.0.set("KinesisStreamSpecification", value),
            t::PhantomData,
        )
    }
    /// The settings used to enable point in time recovery. When not specified, defaults to point in time recovery disabled for the replica.
    #[must_use]
    pub fn point_in_time_recovery_specification(
        self,
        value: impl t::IntoValue<PointInTimeRecoverySpecification<W>, W>,
    ) -> Self {
        ReplicaSpecification(
            self.0.set("PointInTimeRecoverySpecification", value),
            t::PhantomData,
        )
    }
    /// Sets read request settings for the replica table.
    #[must_use]
    pub fn read_on_demand_throughput_settings(
        self,
        value: impl t::IntoValue<ReadOnDemandThroughputSettings<W>, W>,
    ) -> Self {
        ReplicaSpecification(
            self.0.set("ReadOnDemandThroughputSettings", value),
            t::PhantomData,
        )
    }
    /// Defines read capacity settings for the replica table.
    #[must_use]
    pub fn read_provisioned_throughput_settings(
        self,
        value: impl t::IntoValue<ReadProvisionedThroughputSettings<W>, W>,
    ) -> Self {
        ReplicaSpecification(
            self.0.set("ReadProvisionedThroughputSettings", value),
            t::PhantomData,
        )
    }
    /// The region in which this replica exists.
    #[must_use]
    pub fn region(self, value: impl t::IntoValue<t::Text, W>) -> ReplicaSpecification<W, (t::Set,)>
    where
        S0: t::Open,
    {
        ReplicaSpecification(self.0.set("Region", value), t::PhantomData)
    }
    /// Represents the DynamoDB Streams configuration for a global table replica.
    #[must_use]
    pub fn replica_stream_specification(
        self,
        value: impl t::IntoValue<ReplicaStreamSpecification<W>, W>,
    ) -> Self {
        ReplicaSpecification(
            self.0.set("ReplicaStreamSpecification", value),
            t::PhantomData,
        )
    }
    /// A resource-based policy document that contains permissions to add to the specified replica of a DynamoDB global table. Resource-based policies let you define access permissions by specifying who has access to each resource, and the actions they are allowed to perform on each resource.
    #[must_use]
    pub fn resource_policy(self, value: impl t::IntoValue<ResourcePolicy<W>, W>) -> Self {
        ReplicaSpecification(self.0.set("ResourcePolicy", value), t::PhantomData)
    }
    /// Allows you to specify a customer-managed key for the replica. When using customer-managed keys for server-side encryption, this property must have a value in all replicas.
    #[must_use]
    pub fn sse_specification(
        self,
        value: impl t::IntoValue<ReplicaSseSpecification<W>, W>,
    ) -> Self {
        ReplicaSpecification(self.0.set("SSESpecification", value), t::PhantomData)
    }
    /// The table class of the specified table. Valid values are `STANDARD` and `STANDARD_INFREQUENT_ACCESS` .
    #[must_use]
    pub fn table_class(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        ReplicaSpecification(self.0.set("TableClass", value), t::PhantomData)
    }
    /// An array of key-value pairs to apply to this replica.
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        ReplicaSpecification(self.0.set("Tags", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<ReplicaSpecification<W>, W>
    for ReplicaSpecification<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Represents the DynamoDB Streams configuration for a global table replica.
pub struct ReplicaStreamSpecification<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for ReplicaStreamSpecification<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ReplicaStreamSpecification<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ReplicaStreamSpecification<W> {
        ReplicaStreamSpecification(t::Object::new(), t::PhantomData)
    }
}
impl<W> ReplicaStreamSpecification<W> {
    /// A resource-based policy document that contains the permissions for the specified stream of a DynamoDB global table replica. Resource-based policies let you define access permissions by specifying who has access to each resource, and the actions they are allowed to perform on each resource.
    #[must_use]
    pub fn resource_policy(self, value: impl t::IntoValue<ResourcePolicy<W>, W>) -> Self {
        ReplicaStreamSpecification(self.0.set("ResourcePolicy", value), t::PhantomData)
    }
    /// `Tags`.
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        ReplicaStreamSpecification(self.0.set("Tags", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<ReplicaStreamSpecification<W>, W>
    for ReplicaStreamSpecification<V>
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
    /// A resource-based policy document that contains permissions to add to the specified DynamoDB table, its indexes, and stream. In a CloudFormation template, you can provide the policy in JSON or YAML format because CloudFormation converts YAML to JSON before submitting it to DynamoDB .
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
    /// Indicates whether server-side encryption is performed using an AWS managed key or an AWS owned key. If enabled (true), server-side encryption type is set to KMS and an AWS managed key is used ( AWS  charges apply).
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
/// Represents the DynamoDB Streams configuration for a table in DynamoDB .
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
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<StreamSpecification<W>, W>
    for StreamSpecification<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Defines a target tracking scaling policy.
pub struct TargetTrackingScalingPolicyConfiguration<W, S = (t::Set,)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for TargetTrackingScalingPolicyConfiguration<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> TargetTrackingScalingPolicyConfiguration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> TargetTrackingScalingPolicyConfiguration<W, (t::Missing<required::TargetValue>,)>
    {
        TargetTrackingScalingPolicyConfiguration(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> TargetTrackingScalingPolicyConfiguration<W, (S0,)> {
    /// Indicates whether scale in by the target tracking scaling policy is disabled. The default value is `false` .
    #[must_use]
    pub fn disable_scale_in(self, value: impl t::IntoValue<bool, W>) -> Self {
        TargetTrackingScalingPolicyConfiguration(
            self.0.set("DisableScaleIn", value),
            t::PhantomData,
        )
    }
    /// The amount of time, in seconds, after a scale-in activity completes before another scale-in activity can start.
    #[must_use]
    pub fn scale_in_cooldown(self, value: impl t::IntoValue<i64, W>) -> Self {
        TargetTrackingScalingPolicyConfiguration(
            self.0.set("ScaleInCooldown", value),
            t::PhantomData,
        )
    }
    /// The amount of time, in seconds, after a scale-out activity completes before another scale-out activity can start.
    #[must_use]
    pub fn scale_out_cooldown(self, value: impl t::IntoValue<i64, W>) -> Self {
        TargetTrackingScalingPolicyConfiguration(
            self.0.set("ScaleOutCooldown", value),
            t::PhantomData,
        )
    }
    /// Defines a target value for the scaling policy.
    #[must_use]
    pub fn target_value(
        self,
        value: impl t::IntoValue<f64, W>,
    ) -> TargetTrackingScalingPolicyConfiguration<W, (t::Set,)>
    where
        S0: t::Open,
    {
        TargetTrackingScalingPolicyConfiguration(self.0.set("TargetValue", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<TargetTrackingScalingPolicyConfiguration<W>, W>
    for TargetTrackingScalingPolicyConfiguration<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Represents the settings used to enable or disable Time to Live (TTL) for the specified table. All replicas will have the same time to live configuration.
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
    /// The name of the attribute used to store the expiration time for items in the table.
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
    /// `Projection`.
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
/// Sets the write request settings for a global table or a global secondary index. You can only specify this setting if your resource uses the `PAY_PER_REQUEST` `BillingMode` .
pub struct WriteOnDemandThroughputSettings<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for WriteOnDemandThroughputSettings<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> WriteOnDemandThroughputSettings<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> WriteOnDemandThroughputSettings<W> {
        WriteOnDemandThroughputSettings(t::Object::new(), t::PhantomData)
    }
}
impl<W> WriteOnDemandThroughputSettings<W> {
    /// Maximum number of write request settings for the specified replica of a global table.
    #[must_use]
    pub fn max_write_request_units(self, value: impl t::IntoValue<i64, W>) -> Self {
        WriteOnDemandThroughputSettings(self.0.set("MaxWriteRequestUnits", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<WriteOnDemandThroughputSettings<W>, W>
    for WriteOnDemandThroughputSettings<V>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Specifies an auto scaling policy for write capacity. This policy will be applied to all replicas. This setting must be specified if `BillingMode` is set to `PROVISIONED` .
pub struct WriteProvisionedThroughputSettings<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for WriteProvisionedThroughputSettings<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> WriteProvisionedThroughputSettings<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> WriteProvisionedThroughputSettings<W> {
        WriteProvisionedThroughputSettings(t::Object::new(), t::PhantomData)
    }
}
impl<W> WriteProvisionedThroughputSettings<W> {
    /// Specifies auto scaling settings for the replica table or global secondary index.
    #[must_use]
    pub fn write_capacity_auto_scaling_settings(
        self,
        value: impl t::IntoValue<CapacityAutoScalingSettings<W>, W>,
    ) -> Self {
        WriteProvisionedThroughputSettings(
            self.0.set("WriteCapacityAutoScalingSettings", value),
            t::PhantomData,
        )
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<WriteProvisionedThroughputSettings<W>, W>
    for WriteProvisionedThroughputSettings<V>
{
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
/// The values of `GlobalTableSettingsReplicationMode`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GlobalTableSettingsReplicationMode {
    /// `ENABLED`.
    Enabled,
    /// `DISABLED`.
    Disabled,
}
impl GlobalTableSettingsReplicationMode {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Enabled => "ENABLED",
            Self::Disabled => "DISABLED",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<GlobalTableSettingsReplicationMode, W> for GlobalTableSettingsReplicationMode {
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
/// The values of `MultiRegionConsistency`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MultiRegionConsistency {
    /// `EVENTUAL`.
    Eventual,
    /// `STRONG`.
    Strong,
}
impl MultiRegionConsistency {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Eventual => "EVENTUAL",
            Self::Strong => "STRONG",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<MultiRegionConsistency, W> for MultiRegionConsistency {
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
    pub struct KeySchema;
    #[derive(Debug)]
    pub struct KeyType;
    #[derive(Debug)]
    pub struct KmsMasterKeyId;
    #[derive(Debug)]
    pub struct MaxCapacity;
    #[derive(Debug)]
    pub struct MinCapacity;
    #[derive(Debug)]
    pub struct PolicyDocument;
    #[derive(Debug)]
    pub struct Projection;
    #[derive(Debug)]
    pub struct Region;
    #[derive(Debug)]
    pub struct Replicas;
    #[derive(Debug)]
    pub struct SearchSchemaElementType;
    #[derive(Debug)]
    pub struct SseEnabled;
    #[derive(Debug)]
    pub struct StreamArn;
    #[derive(Debug)]
    pub struct StreamViewType;
    #[derive(Debug)]
    pub struct TargetTrackingScalingPolicyConfiguration;
    #[derive(Debug)]
    pub struct TargetValue;
    #[derive(Debug)]
    pub struct VectorAttribute;
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct KmsMasterKeyIdOfReplicaSseSpecification;
    #[cfg(feature = "kms")]
    impl t::Accepts<crate::kms::alias::attr::AliasName> for KmsMasterKeyIdOfReplicaSseSpecification {}
    #[cfg(feature = "kms")]
    impl t::Accepts<crate::kms::key::attr::Arn> for KmsMasterKeyIdOfReplicaSseSpecification {}
    #[cfg(feature = "kms")]
    impl t::Accepts<crate::kms::key::attr::KeyId> for KmsMasterKeyIdOfReplicaSseSpecification {}
}
