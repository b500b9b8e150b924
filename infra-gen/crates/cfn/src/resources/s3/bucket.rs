//! `AWS::S3::Bucket`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::S3::Bucket` resource creates an Amazon S3 bucket in the same AWS Region where you create the AWS CloudFormation stack.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucket.html>
pub struct Bucket<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for Bucket<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Bucket<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Bucket<W> {
        Bucket(t::Object::new(), t::PhantomData)
    }
}
impl<W> Bucket<W> {
    /// The ABAC status of the general purpose bucket. When ABAC is enabled for the general purpose bucket, you can use tags to manage access to the general purpose buckets as well as for cost tracking purposes.
    #[must_use]
    pub fn abac_status(self, value: impl t::IntoValue<AbacStatus, W>) -> Self {
        Bucket(self.0.set("AbacStatus", value), t::PhantomData)
    }
    /// Configures the transfer acceleration state for an Amazon S3 bucket. For more information, see [Amazon S3 Transfer Acceleration](https://docs.aws.amazon.com/AmazonS3/latest/dev/transfer-acceleration.html) in the *Amazon S3 User Guide* .
    #[must_use]
    pub fn accelerate_configuration(
        self,
        value: impl t::IntoValue<AccelerateConfiguration<W>, W>,
    ) -> Self {
        Bucket(self.0.set("AccelerateConfiguration", value), t::PhantomData)
    }
    /// A canned access control list (ACL) that grants predefined permissions to the bucket. For more information about canned ACLs, see [Canned ACL](https://docs.aws.amazon.com/AmazonS3/latest/dev/acl-overview.html#canned-acl) in the *Amazon S3 User Guide* .
    #[must_use]
    pub fn access_control(self, value: impl t::IntoValue<AccessControl, W>) -> Self {
        Bucket(self.0.set("AccessControl", value), t::PhantomData)
    }
    /// Specifies the configuration and any analyses for the analytics filter of an Amazon S3 bucket.
    #[must_use]
    pub fn analytics_configurations(
        self,
        value: impl t::IntoValue<t::List<AnalyticsConfiguration<W>>, W>,
    ) -> Self {
        Bucket(self.0.set("AnalyticsConfigurations", value), t::PhantomData)
    }
    /// Specifies default encryption for a bucket using server-side encryption with Amazon S3-managed keys (SSE-S3), AWS KMS-managed keys (SSE-KMS), or dual-layer server-side encryption with KMS-managed keys (DSSE-KMS).
    #[must_use]
    pub fn bucket_encryption(self, value: impl t::IntoValue<BucketEncryption<W>, W>) -> Self {
        Bucket(self.0.set("BucketEncryption", value), t::PhantomData)
    }
    /// A name for the bucket. If you don't specify a name, AWS CloudFormation generates a unique ID and uses that ID for the bucket name.
    #[must_use]
    pub fn bucket_name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Bucket(self.0.set("BucketName", value), t::PhantomData)
    }
    /// `BucketNamePrefix`.
    #[must_use]
    pub fn bucket_name_prefix(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Bucket(self.0.set("BucketNamePrefix", value), t::PhantomData)
    }
    /// `BucketNamespace`.
    #[must_use]
    pub fn bucket_namespace(self, value: impl t::IntoValue<BucketNamespace, W>) -> Self {
        Bucket(self.0.set("BucketNamespace", value), t::PhantomData)
    }
    /// Describes the cross-origin access configuration for objects in an Amazon S3 bucket. For more information, see [Enabling Cross-Origin Resource Sharing](https://docs.aws.amazon.com/AmazonS3/latest/dev/cors.html) in the *Amazon S3 User Guide* .
    #[must_use]
    pub fn cors_configuration(self, value: impl t::IntoValue<CorsConfiguration<W>, W>) -> Self {
        Bucket(self.0.set("CorsConfiguration", value), t::PhantomData)
    }
    /// Defines how Amazon S3 handles Intelligent-Tiering storage.
    #[must_use]
    pub fn intelligent_tiering_configurations(
        self,
        value: impl t::IntoValue<t::List<IntelligentTieringConfiguration<W>>, W>,
    ) -> Self {
        Bucket(
            self.0.set("IntelligentTieringConfigurations", value),
            t::PhantomData,
        )
    }
    /// Specifies the S3 Inventory configuration for an Amazon S3 bucket. For more information, see [GET Bucket inventory](https://docs.aws.amazon.com/AmazonS3/latest/API/RESTBucketGETInventoryConfig.html) in the *Amazon S3 API Reference* .
    #[must_use]
    pub fn inventory_configurations(
        self,
        value: impl t::IntoValue<t::List<InventoryConfiguration<W>>, W>,
    ) -> Self {
        Bucket(self.0.set("InventoryConfigurations", value), t::PhantomData)
    }
    /// Specifies the lifecycle configuration for objects in an Amazon S3 bucket. For more information, see [Object Lifecycle Management](https://docs.aws.amazon.com/AmazonS3/latest/dev/object-lifecycle-mgmt.html) in the *Amazon S3 User Guide* .
    #[must_use]
    pub fn lifecycle_configuration(
        self,
        value: impl t::IntoValue<LifecycleConfiguration<W>, W>,
    ) -> Self {
        Bucket(self.0.set("LifecycleConfiguration", value), t::PhantomData)
    }
    /// Settings that define where logs are stored.
    #[must_use]
    pub fn logging_configuration(
        self,
        value: impl t::IntoValue<LoggingConfiguration<W>, W>,
    ) -> Self {
        Bucket(self.0.set("LoggingConfiguration", value), t::PhantomData)
    }
    /// The S3 Metadata configuration for a general purpose bucket.
    #[must_use]
    pub fn metadata_configuration(
        self,
        value: impl t::IntoValue<MetadataConfiguration<W>, W>,
    ) -> Self {
        Bucket(self.0.set("MetadataConfiguration", value), t::PhantomData)
    }
    /// The metadata table configuration of an Amazon S3 general purpose bucket.
    #[must_use]
    pub fn metadata_table_configuration(
        self,
        value: impl t::IntoValue<MetadataTableConfiguration<W>, W>,
    ) -> Self {
        Bucket(
            self.0.set("MetadataTableConfiguration", value),
            t::PhantomData,
        )
    }
    /// Specifies a metrics configuration for the CloudWatch request metrics (specified by the metrics configuration ID) from an Amazon S3 bucket. If you're updating an existing metrics configuration, note that this is a full replacement of the existing metrics configuration.
    #[must_use]
    pub fn metrics_configurations(
        self,
        value: impl t::IntoValue<t::List<MetricsConfiguration<W>>, W>,
    ) -> Self {
        Bucket(self.0.set("MetricsConfigurations", value), t::PhantomData)
    }
    /// Configuration that defines how Amazon S3 handles bucket notifications.
    #[must_use]
    pub fn notification_configuration(
        self,
        value: impl t::IntoValue<NotificationConfiguration<W>, W>,
    ) -> Self {
        Bucket(
            self.0.set("NotificationConfiguration", value),
            t::PhantomData,
        )
    }
    /// Places an Object Lock configuration on the specified bucket. The rule specified in the Object Lock configuration will be applied by default to every new object placed in the specified bucket.
    #[must_use]
    pub fn object_lock_configuration(
        self,
        value: impl t::IntoValue<ObjectLockConfiguration<W>, W>,
    ) -> Self {
        Bucket(self.0.set("ObjectLockConfiguration", value), t::PhantomData)
    }
    /// Indicates whether this bucket has an Object Lock configuration enabled. Enable `ObjectLockEnabled` when you apply `ObjectLockConfiguration` to a bucket.
    #[must_use]
    pub fn object_lock_enabled(self, value: impl t::IntoValue<bool, W>) -> Self {
        Bucket(self.0.set("ObjectLockEnabled", value), t::PhantomData)
    }
    /// Configuration that defines how Amazon S3 handles Object Ownership rules.
    #[must_use]
    pub fn ownership_controls(self, value: impl t::IntoValue<OwnershipControls<W>, W>) -> Self {
        Bucket(self.0.set("OwnershipControls", value), t::PhantomData)
    }
    /// Configuration that defines how Amazon S3 handles public access.
    #[must_use]
    pub fn public_access_block_configuration(
        self,
        value: impl t::IntoValue<PublicAccessBlockConfiguration<W>, W>,
    ) -> Self {
        Bucket(
            self.0.set("PublicAccessBlockConfiguration", value),
            t::PhantomData,
        )
    }
    /// Configuration for replicating objects in an S3 bucket. To enable replication, you must also enable versioning by using the `VersioningConfiguration` property.
    #[must_use]
    pub fn replication_configuration(
        self,
        value: impl t::IntoValue<ReplicationConfiguration<W>, W>,
    ) -> Self {
        Bucket(
            self.0.set("ReplicationConfiguration", value),
            t::PhantomData,
        )
    }
    /// An arbitrary set of tags (key-value pairs) for this S3 bucket.
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        Bucket(self.0.set("Tags", value), t::PhantomData)
    }
    /// Enables multiple versions of all objects in this bucket. You might enable versioning to prevent objects from being deleted or overwritten by mistake or to archive objects so that you can retrieve previous versions of them.
    #[must_use]
    pub fn versioning_configuration(
        self,
        value: impl t::IntoValue<VersioningConfiguration<W>, W>,
    ) -> Self {
        Bucket(self.0.set("VersioningConfiguration", value), t::PhantomData)
    }
    /// Information used to configure the bucket as a static website. For more information, see [Hosting Websites on Amazon S3](https://docs.aws.amazon.com/AmazonS3/latest/dev/WebsiteHosting.html) .
    #[must_use]
    pub fn website_configuration(
        self,
        value: impl t::IntoValue<WebsiteConfiguration<W>, W>,
    ) -> Self {
        Bucket(self.0.set("WebsiteConfiguration", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::Resource<W> for Bucket<V> {
    const TYPE: &'static str = "AWS::S3::Bucket";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("Tags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<Bucket<W>> {
    /// Returns the Amazon Resource Name (ARN) of the specified bucket.
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.attribute_value("Arn")
    }
    /// Returns the IPv4 DNS name of the specified bucket.
    #[must_use]
    pub fn domain_name(&self) -> t::Att<attr::DomainName, W> {
        self.attribute_value("DomainName")
    }
    /// Returns the IPv6 DNS name of the specified bucket.
    #[must_use]
    pub fn dual_stack_domain_name(&self) -> t::Att<attr::DualStackDomainName, W> {
        self.attribute_value("DualStackDomainName")
    }
    /// The Amazon Resource Name (ARN) for the annotation table.
    #[must_use]
    pub fn metadata_configuration_annotation_table_configuration_table_arn(
        &self,
    ) -> t::Att<attr::MetadataConfigurationAnnotationTableConfigurationTableArn, W> {
        self.attribute_value("MetadataConfiguration.AnnotationTableConfiguration.TableArn")
    }
    /// The name of the annotation table.
    #[must_use]
    pub fn metadata_configuration_annotation_table_configuration_table_name(
        &self,
    ) -> t::Att<attr::MetadataConfigurationAnnotationTableConfigurationTableName, W> {
        self.attribute_value("MetadataConfiguration.AnnotationTableConfiguration.TableName")
    }
    /// The destination information for the S3 Metadata configuration.
    #[must_use]
    pub fn metadata_configuration_destination(
        &self,
    ) -> t::Att<attr::MetadataConfigurationDestination, W> {
        self.attribute_value("MetadataConfiguration.Destination")
    }
    /// The Amazon Resource Name (ARN) for the inventory table.
    #[must_use]
    pub fn metadata_configuration_inventory_table_configuration_table_arn(
        &self,
    ) -> t::Att<attr::MetadataConfigurationInventoryTableConfigurationTableArn, W> {
        self.attribute_value("MetadataConfiguration.InventoryTableConfiguration.TableArn")
    }
    /// The name of the inventory table.
    #[must_use]
    pub fn metadata_configuration_inventory_table_configuration_table_name(
        &self,
    ) -> t::Att<attr::MetadataConfigurationInventoryTableConfigurationTableName, W> {
        self.attribute_value("MetadataConfiguration.InventoryTableConfiguration.TableName")
    }
    /// The Amazon Resource Name (ARN) for the journal table.
    #[must_use]
    pub fn metadata_configuration_journal_table_configuration_table_arn(
        &self,
    ) -> t::Att<attr::MetadataConfigurationJournalTableConfigurationTableArn, W> {
        self.attribute_value("MetadataConfiguration.JournalTableConfiguration.TableArn")
    }
    /// The name of the journal table.
    #[must_use]
    pub fn metadata_configuration_journal_table_configuration_table_name(
        &self,
    ) -> t::Att<attr::MetadataConfigurationJournalTableConfigurationTableName, W> {
        self.attribute_value("MetadataConfiguration.JournalTableConfiguration.TableName")
    }
    /// The Amazon Resource Name (ARN) for the metadata table in the metadata table configuration. The specified metadata table name must be unique within the `aws_s3_metadata` namespace in the destination table bucket.
    #[must_use]
    pub fn metadata_table_configuration_s3_tables_destination_table_arn(
        &self,
    ) -> t::Att<attr::MetadataTableConfigurationS3TablesDestinationTableArn, W> {
        self.attribute_value("MetadataTableConfiguration.S3TablesDestination.TableArn")
    }
    /// The table bucket namespace for the metadata table in your metadata table configuration. This value is always `aws_s3_metadata` .
    #[must_use]
    pub fn metadata_table_configuration_s3_tables_destination_table_namespace(
        &self,
    ) -> t::Att<attr::MetadataTableConfigurationS3TablesDestinationTableNamespace, W> {
        self.attribute_value("MetadataTableConfiguration.S3TablesDestination.TableNamespace")
    }
    /// Returns the regional domain name of the specified bucket.
    #[must_use]
    pub fn regional_domain_name(&self) -> t::Att<attr::RegionalDomainName, W> {
        self.attribute_value("RegionalDomainName")
    }
    /// Returns the Amazon S3 website endpoint for the specified bucket.
    #[must_use]
    pub fn website_url(&self) -> t::Att<attr::WebsiteUrl, W> {
        self.attribute_value("WebsiteURL")
    }
    /// What `Ref` returns.
    #[must_use]
    pub fn bucket_name(&self) -> t::Att<attr::BucketName, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct Arn;
    #[derive(Debug)]
    pub struct DomainName;
    #[derive(Debug)]
    pub struct DualStackDomainName;
    #[derive(Debug)]
    pub struct MetadataConfigurationAnnotationTableConfigurationTableArn;
    #[derive(Debug)]
    pub struct MetadataConfigurationAnnotationTableConfigurationTableName;
    #[derive(Debug)]
    pub struct MetadataConfigurationDestination;
    #[derive(Debug)]
    pub struct MetadataConfigurationInventoryTableConfigurationTableArn;
    #[derive(Debug)]
    pub struct MetadataConfigurationInventoryTableConfigurationTableName;
    #[derive(Debug)]
    pub struct MetadataConfigurationJournalTableConfigurationTableArn;
    #[derive(Debug)]
    pub struct MetadataConfigurationJournalTableConfigurationTableName;
    #[derive(Debug)]
    pub struct MetadataTableConfigurationS3TablesDestinationTableArn;
    #[derive(Debug)]
    pub struct MetadataTableConfigurationS3TablesDestinationTableNamespace;
    #[derive(Debug)]
    pub struct RegionalDomainName;
    #[derive(Debug)]
    pub struct WebsiteUrl;
    #[derive(Debug)]
    pub struct BucketName;
}
/// Specifies the days since the initiation of an incomplete multipart upload that Amazon S3 will wait before permanently removing all parts of the upload.
pub struct AbortIncompleteMultipartUpload<W, S = (t::Set,)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for AbortIncompleteMultipartUpload<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> AbortIncompleteMultipartUpload<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> AbortIncompleteMultipartUpload<W, (t::Missing<required::DaysAfterInitiation>,)>
    {
        AbortIncompleteMultipartUpload(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> AbortIncompleteMultipartUpload<W, (S0,)> {
    /// Specifies the number of days after which Amazon S3 stops an incomplete multipart upload.
    #[must_use]
    pub fn days_after_initiation(
        self,
        value: impl t::IntoValue<i64, W>,
    ) -> AbortIncompleteMultipartUpload<W, (t::Set,)>
    where
        S0: t::Open,
    {
        AbortIncompleteMultipartUpload(self.0.set("DaysAfterInitiation", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<AbortIncompleteMultipartUpload<W>, W>
    for AbortIncompleteMultipartUpload<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Configures the transfer acceleration state for an Amazon S3 bucket. For more information, see [Amazon S3 Transfer Acceleration](https://docs.aws.amazon.com/AmazonS3/latest/dev/transfer-acceleration.html) in the *Amazon S3 User Guide* .
pub struct AccelerateConfiguration<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for AccelerateConfiguration<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> AccelerateConfiguration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> AccelerateConfiguration<W, (t::Missing<required::AccelerationStatus>,)> {
        AccelerateConfiguration(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> AccelerateConfiguration<W, (S0,)> {
    /// Specifies the transfer acceleration status of the bucket.
    #[must_use]
    pub fn acceleration_status(
        self,
        value: impl t::IntoValue<AccelerationStatus, W>,
    ) -> AccelerateConfiguration<W, (t::Set,)>
    where
        S0: t::Open,
    {
        AccelerateConfiguration(self.0.set("AccelerationStatus", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<AccelerateConfiguration<W>, W>
    for AccelerateConfiguration<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Specify this only in a cross-account scenario (where source and destination bucket owners are not the same), and you want to change replica ownership to the AWS account that owns the destination bucket.
pub struct AccessControlTranslation<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for AccessControlTranslation<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> AccessControlTranslation<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> AccessControlTranslation<W, (t::Missing<required::Owner>,)> {
        AccessControlTranslation(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> AccessControlTranslation<W, (S0,)> {
    /// Specifies the replica ownership. For default and valid values, see [PUT bucket replication](https://docs.aws.amazon.com/AmazonS3/latest/API/RESTBucketPUTreplication.html) in the *Amazon S3 API Reference* .
    #[must_use]
    pub fn owner(self, value: impl t::IntoValue<Owner, W>) -> AccessControlTranslation<W, (t::Set,)>
    where
        S0: t::Open,
    {
        AccessControlTranslation(self.0.set("Owner", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<AccessControlTranslation<W>, W>
    for AccessControlTranslation<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Specifies the configuration and any analyses for the analytics filter of an Amazon S3 bucket.
pub struct AnalyticsConfiguration<W, S = (t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for AnalyticsConfiguration<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> AnalyticsConfiguration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> AnalyticsConfiguration<
        W,
        (
            t::Missing<required::Id>,
            t::Missing<required::StorageClassAnalysis>,
        ),
    > {
        AnalyticsConfiguration(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> AnalyticsConfiguration<W, (S0, S1)> {
    /// The ID that identifies the analytics configuration.
    #[must_use]
    pub fn id(self, value: impl t::IntoValue<t::Text, W>) -> AnalyticsConfiguration<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        AnalyticsConfiguration(self.0.set("Id", value), t::PhantomData)
    }
    /// The prefix that an object must have to be included in the analytics results.
    #[must_use]
    pub fn prefix(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        AnalyticsConfiguration(self.0.set("Prefix", value), t::PhantomData)
    }
    /// Contains data related to access patterns to be collected and made available to analyze the tradeoffs between different storage classes.
    #[must_use]
    pub fn storage_class_analysis(
        self,
        value: impl t::IntoValue<StorageClassAnalysis<W>, W>,
    ) -> AnalyticsConfiguration<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        AnalyticsConfiguration(self.0.set("StorageClassAnalysis", value), t::PhantomData)
    }
    /// The tags to use when evaluating an analytics filter.
    #[must_use]
    pub fn tag_filters(self, value: impl t::IntoValue<t::List<TagFilter<W>>, W>) -> Self {
        AnalyticsConfiguration(self.0.set("TagFilters", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<AnalyticsConfiguration<W>, W>
    for AnalyticsConfiguration<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The annotation table configuration for an S3 Metadata configuration. The annotation table tracks all annotations on objects in your bucket so that you can query annotation data at scale.
pub struct AnnotationTableConfiguration<W, S = (t::Set,)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for AnnotationTableConfiguration<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> AnnotationTableConfiguration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> AnnotationTableConfiguration<W, (t::Missing<required::ConfigurationState>,)> {
        AnnotationTableConfiguration(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> AnnotationTableConfiguration<W, (S0,)> {
    /// Specifies whether the annotation table configuration is enabled or disabled.
    #[must_use]
    pub fn configuration_state(
        self,
        value: impl t::IntoValue<ConfigurationState, W>,
    ) -> AnnotationTableConfiguration<W, (t::Set,)>
    where
        S0: t::Open,
    {
        AnnotationTableConfiguration(self.0.set("ConfigurationState", value), t::PhantomData)
    }
    /// The encryption settings for an S3 Metadata journal table or inventory table configuration.
    #[must_use]
    pub fn encryption_configuration(
        self,
        value: impl t::IntoValue<MetadataTableEncryptionConfiguration<W>, W>,
    ) -> Self {
        AnnotationTableConfiguration(self.0.set("EncryptionConfiguration", value), t::PhantomData)
    }
    /// The ARN of the IAM role that grants Amazon S3 Metadata permission to read annotations from your bucket.
    #[must_use]
    pub fn role(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        AnnotationTableConfiguration(self.0.set("Role", value), t::PhantomData)
    }
    /// The Amazon Resource Name (ARN) for the annotation table.
    #[must_use]
    pub fn table_arn(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        AnnotationTableConfiguration(self.0.set("TableArn", value), t::PhantomData)
    }
    /// The name of the annotation table.
    #[must_use]
    pub fn table_name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        AnnotationTableConfiguration(self.0.set("TableName", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<AnnotationTableConfiguration<W>, W>
    for AnnotationTableConfiguration<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A bucket-level setting for Amazon S3 general purpose buckets used to prevent the upload of new objects encrypted with the specified server-side encryption type.
pub struct BlockedEncryptionTypes<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for BlockedEncryptionTypes<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> BlockedEncryptionTypes<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> BlockedEncryptionTypes<W> {
        BlockedEncryptionTypes(t::Object::new(), t::PhantomData)
    }
}
impl<W> BlockedEncryptionTypes<W> {
    /// The object encryption type that you want to block or unblock for an Amazon S3 general purpose bucket.
    #[must_use]
    pub fn encryption_type(self, value: impl t::IntoValue<t::List<EncryptionType>, W>) -> Self {
        BlockedEncryptionTypes(self.0.set("EncryptionType", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<BlockedEncryptionTypes<W>, W> for BlockedEncryptionTypes<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Specifies default encryption for a bucket using server-side encryption with Amazon S3-managed keys (SSE-S3), AWS KMS-managed keys (SSE-KMS), or dual-layer server-side encryption with KMS-managed keys (DSSE-KMS).
pub struct BucketEncryption<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for BucketEncryption<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> BucketEncryption<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> BucketEncryption<W, (t::Missing<required::ServerSideEncryptionConfiguration>,)>
    {
        BucketEncryption(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> BucketEncryption<W, (S0,)> {
    /// Specifies the default server-side-encryption configuration.
    #[must_use]
    pub fn server_side_encryption_configuration(
        self,
        value: impl t::IntoValue<t::List<ServerSideEncryptionRule<W>>, W>,
    ) -> BucketEncryption<W, (t::Set,)>
    where
        S0: t::Open,
    {
        BucketEncryption(
            self.0.set("ServerSideEncryptionConfiguration", value),
            t::PhantomData,
        )
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<BucketEncryption<W>, W>
    for BucketEncryption<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Describes the cross-origin access configuration for objects in an Amazon S3 bucket. For more information, see [Enabling Cross-Origin Resource Sharing](https://docs.aws.amazon.com/AmazonS3/latest/dev/cors.html) in the *Amazon S3 User Guide* .
pub struct CorsConfiguration<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for CorsConfiguration<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> CorsConfiguration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> CorsConfiguration<W, (t::Missing<required::CorsRules>,)> {
        CorsConfiguration(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> CorsConfiguration<W, (S0,)> {
    /// A set of origins and methods (cross-origin access that you want to allow). You can add up to 100 rules to the configuration.
    #[must_use]
    pub fn cors_rules(
        self,
        value: impl t::IntoValue<t::List<CorsRule<W>>, W>,
    ) -> CorsConfiguration<W, (t::Set,)>
    where
        S0: t::Open,
    {
        CorsConfiguration(self.0.set("CorsRules", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<CorsConfiguration<W>, W>
    for CorsConfiguration<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Specifies a cross-origin access rule for an Amazon S3 bucket.
pub struct CorsRule<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for CorsRule<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> CorsRule<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> CorsRule<
        W,
        (
            t::Missing<required::AllowedMethods>,
            t::Missing<required::AllowedOrigins>,
        ),
    > {
        CorsRule(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> CorsRule<W, (S0, S1)> {
    /// Headers that are specified in the `Access-Control-Request-Headers` header. These headers are allowed in a preflight OPTIONS request. In response to any preflight OPTIONS request, Amazon S3 returns any requested headers that are allowed.
    #[must_use]
    pub fn allowed_headers(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        CorsRule(self.0.set("AllowedHeaders", value), t::PhantomData)
    }
    /// An HTTP method that you allow the origin to run.
    #[must_use]
    pub fn allowed_methods(
        self,
        value: impl t::IntoValue<t::List<AllowedMethods>, W>,
    ) -> CorsRule<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        CorsRule(self.0.set("AllowedMethods", value), t::PhantomData)
    }
    /// One or more origins you want customers to be able to access the bucket from.
    #[must_use]
    pub fn allowed_origins(
        self,
        value: impl t::IntoValue<t::List<t::Text>, W>,
    ) -> CorsRule<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        CorsRule(self.0.set("AllowedOrigins", value), t::PhantomData)
    }
    /// One or more headers in the response that you want customers to be able to access from their applications (for example, from a JavaScript `XMLHttpRequest` object).
    #[must_use]
    pub fn exposed_headers(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        CorsRule(self.0.set("ExposedHeaders", value), t::PhantomData)
    }
    /// A unique identifier for this rule. The value must be no more than 255 characters.
    #[must_use]
    pub fn id(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        CorsRule(self.0.set("Id", value), t::PhantomData)
    }
    /// The time in seconds that your browser is to cache the preflight response for the specified resource.
    #[must_use]
    pub fn max_age(self, value: impl t::IntoValue<i64, W>) -> Self {
        CorsRule(self.0.set("MaxAge", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<CorsRule<W>, W>
    for CorsRule<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Specifies how data related to the storage class analysis for an Amazon S3 bucket should be exported.
pub struct DataExport<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for DataExport<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> DataExport<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> DataExport<
        W,
        (
            t::Missing<required::Destination>,
            t::Missing<required::OutputSchemaVersion>,
        ),
    > {
        DataExport(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> DataExport<W, (S0, S1)> {
    /// The place to store the data for an analysis.
    #[must_use]
    pub fn destination(
        self,
        value: impl t::IntoValue<Destination<W>, W>,
    ) -> DataExport<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        DataExport(self.0.set("Destination", value), t::PhantomData)
    }
    /// The version of the output schema to use when exporting data. Must be `V_1` .
    #[must_use]
    pub fn output_schema_version(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> DataExport<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        DataExport(self.0.set("OutputSchemaVersion", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<DataExport<W>, W>
    for DataExport<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// `DefaultEventHold`.
pub struct DefaultEventHold<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for DefaultEventHold<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> DefaultEventHold<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> DefaultEventHold<W> {
        DefaultEventHold(t::Object::new(), t::PhantomData)
    }
}
impl<W> DefaultEventHold<W> {
    /// `Days`.
    #[must_use]
    pub fn days(self, value: impl t::IntoValue<i64, W>) -> Self {
        DefaultEventHold(self.0.set("Days", value), t::PhantomData)
    }
    /// `Years`.
    #[must_use]
    pub fn years(self, value: impl t::IntoValue<i64, W>) -> Self {
        DefaultEventHold(self.0.set("Years", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<DefaultEventHold<W>, W> for DefaultEventHold<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The container element for optionally specifying the default Object Lock retention settings for new objects placed in the specified bucket.
pub struct DefaultRetention<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for DefaultRetention<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> DefaultRetention<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> DefaultRetention<W> {
        DefaultRetention(t::Object::new(), t::PhantomData)
    }
}
impl<W> DefaultRetention<W> {
    /// The number of days that you want to specify for the default retention period. If Object Lock is turned on, you must specify `Mode` and specify either `Days` or `Years` .
    #[must_use]
    pub fn days(self, value: impl t::IntoValue<i64, W>) -> Self {
        DefaultRetention(self.0.set("Days", value), t::PhantomData)
    }
    /// `DefaultEventHold`.
    #[must_use]
    pub fn default_event_hold(self, value: impl t::IntoValue<DefaultEventHold<W>, W>) -> Self {
        DefaultRetention(self.0.set("DefaultEventHold", value), t::PhantomData)
    }
    /// The default Object Lock retention mode you want to apply to new objects placed in the specified bucket. If Object Lock is turned on, you must specify `Mode` and specify either `Days` or `Years` .
    #[must_use]
    pub fn mode(self, value: impl t::IntoValue<Mode, W>) -> Self {
        DefaultRetention(self.0.set("Mode", value), t::PhantomData)
    }
    /// The number of years that you want to specify for the default retention period. If Object Lock is turned on, you must specify `Mode` and specify either `Days` or `Years` .
    #[must_use]
    pub fn years(self, value: impl t::IntoValue<i64, W>) -> Self {
        DefaultRetention(self.0.set("Years", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<DefaultRetention<W>, W> for DefaultRetention<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Specifies whether Amazon S3 replicates delete markers. If you specify a `Filter` in your replication configuration, you must also include a `DeleteMarkerReplication` element.
pub struct DeleteMarkerReplication<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for DeleteMarkerReplication<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> DeleteMarkerReplication<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> DeleteMarkerReplication<W> {
        DeleteMarkerReplication(t::Object::new(), t::PhantomData)
    }
}
impl<W> DeleteMarkerReplication<W> {
    /// Indicates whether to replicate delete markers.
    #[must_use]
    pub fn status(self, value: impl t::IntoValue<DeleteMarkerReplicationStatus, W>) -> Self {
        DeleteMarkerReplication(self.0.set("Status", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<DeleteMarkerReplication<W>, W> for DeleteMarkerReplication<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Specifies information about where to publish analysis or configuration results for an Amazon S3 bucket.
pub struct Destination<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Destination<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Destination<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Destination<
        W,
        (
            t::Missing<required::BucketArn>,
            t::Missing<required::Format>,
        ),
    > {
        Destination(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> Destination<W, (S0, S1)> {
    /// The account ID that owns the destination S3 bucket. If no account ID is provided, the owner is not validated before exporting data.
    #[must_use]
    pub fn bucket_account_id(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Destination(self.0.set("BucketAccountId", value), t::PhantomData)
    }
    /// The Amazon Resource Name (ARN) of the bucket to which data is exported.
    #[must_use]
    pub fn bucket_arn(
        self,
        value: impl t::IntoValue<t::Link<link::BucketArnOfDestination>, W>,
    ) -> Destination<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        Destination(self.0.set("BucketArn", value), t::PhantomData)
    }
    /// Specifies the file format used when exporting data to Amazon S3.
    #[must_use]
    pub fn format(self, value: impl t::IntoValue<Format, W>) -> Destination<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        Destination(self.0.set("Format", value), t::PhantomData)
    }
    /// The prefix to use when exporting data. The prefix is prepended to all results.
    #[must_use]
    pub fn prefix(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Destination(self.0.set("Prefix", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<Destination<W>, W>
    for Destination<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Specifies encryption-related information for an Amazon S3 bucket that is a destination for replicated objects.
pub struct EncryptionConfiguration<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for EncryptionConfiguration<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> EncryptionConfiguration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> EncryptionConfiguration<W, (t::Missing<required::ReplicaKmsKeyId>,)> {
        EncryptionConfiguration(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> EncryptionConfiguration<W, (S0,)> {
    /// Specifies the ID (Key ARN or Alias ARN) of the customer managed AWS KMS key stored in AWS Key Management Service (KMS) for the destination bucket. Amazon S3 uses this key to encrypt replica objects. Amazon S3 only supports symmetric encryption KMS keys.
    #[must_use]
    pub fn replica_kms_key_id(
        self,
        value: impl t::IntoValue<t::Link<link::ReplicaKmsKeyIdOfEncryptionConfiguration>, W>,
    ) -> EncryptionConfiguration<W, (t::Set,)>
    where
        S0: t::Open,
    {
        EncryptionConfiguration(self.0.set("ReplicaKmsKeyID", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<EncryptionConfiguration<W>, W>
    for EncryptionConfiguration<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Amazon S3 can send events to Amazon EventBridge whenever certain events happen in your bucket, see [Using EventBridge](https://docs.aws.amazon.com/AmazonS3/latest/userguide/EventBridge.html) in the *Amazon S3 User Guide* .
pub struct EventBridgeConfiguration<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for EventBridgeConfiguration<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> EventBridgeConfiguration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> EventBridgeConfiguration<W, (t::Missing<required::EventBridgeEnabled>,)> {
        EventBridgeConfiguration(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> EventBridgeConfiguration<W, (S0,)> {
    /// Enables delivery of events to Amazon EventBridge.
    #[must_use]
    pub fn event_bridge_enabled(
        self,
        value: impl t::IntoValue<bool, W>,
    ) -> EventBridgeConfiguration<W, (t::Set,)>
    where
        S0: t::Open,
    {
        EventBridgeConfiguration(self.0.set("EventBridgeEnabled", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<EventBridgeConfiguration<W>, W>
    for EventBridgeConfiguration<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Specifies the Amazon S3 object key name to filter on. An object key name is the name assigned to an object in your Amazon S3 bucket. You specify whether to filter on the suffix or prefix of the object key name.
pub struct FilterRule<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for FilterRule<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> FilterRule<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> FilterRule<W, (t::Missing<required::Name>, t::Missing<required::Value>)> {
        FilterRule(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> FilterRule<W, (S0, S1)> {
    /// The object key name prefix or suffix identifying one or more objects to which the filtering rule applies. The maximum length is 1,024 characters. Overlapping prefixes and suffixes are not supported.
    #[must_use]
    pub fn name(self, value: impl t::IntoValue<t::Text, W>) -> FilterRule<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        FilterRule(self.0.set("Name", value), t::PhantomData)
    }
    /// The value that the filter searches for in object key names.
    #[must_use]
    pub fn value(self, value: impl t::IntoValue<t::Text, W>) -> FilterRule<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        FilterRule(self.0.set("Value", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<FilterRule<W>, W>
    for FilterRule<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Specifies the S3 Intelligent-Tiering configuration for an Amazon S3 bucket.
pub struct IntelligentTieringConfiguration<W, S = (t::Set, t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for IntelligentTieringConfiguration<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> IntelligentTieringConfiguration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> IntelligentTieringConfiguration<
        W,
        (
            t::Missing<required::Id>,
            t::Missing<required::Status>,
            t::Missing<required::Tierings>,
        ),
    > {
        IntelligentTieringConfiguration(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2> IntelligentTieringConfiguration<W, (S0, S1, S2)> {
    /// The ID used to identify the S3 Intelligent-Tiering configuration.
    #[must_use]
    pub fn id(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> IntelligentTieringConfiguration<W, (t::Set, S1, S2)>
    where
        S0: t::Open,
    {
        IntelligentTieringConfiguration(self.0.set("Id", value), t::PhantomData)
    }
    /// An object key name prefix that identifies the subset of objects to which the rule applies.
    #[must_use]
    pub fn prefix(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        IntelligentTieringConfiguration(self.0.set("Prefix", value), t::PhantomData)
    }
    /// Specifies the status of the configuration.
    #[must_use]
    pub fn status(
        self,
        value: impl t::IntoValue<IntelligentTieringConfigurationStatus, W>,
    ) -> IntelligentTieringConfiguration<W, (S0, t::Set, S2)>
    where
        S1: t::Open,
    {
        IntelligentTieringConfiguration(self.0.set("Status", value), t::PhantomData)
    }
    /// A container for a key-value pair.
    #[must_use]
    pub fn tag_filters(self, value: impl t::IntoValue<t::List<TagFilter<W>>, W>) -> Self {
        IntelligentTieringConfiguration(self.0.set("TagFilters", value), t::PhantomData)
    }
    /// Specifies a list of S3 Intelligent-Tiering storage class tiers in the configuration. At least one tier must be defined in the list. At most, you can specify two tiers in the list, one for each available AccessTier: `ARCHIVE_ACCESS` and `DEEP_ARCHIVE_ACCESS` .
    #[must_use]
    pub fn tierings(
        self,
        value: impl t::IntoValue<t::List<Tiering<W>>, W>,
    ) -> IntelligentTieringConfiguration<W, (S0, S1, t::Set)>
    where
        S2: t::Open,
    {
        IntelligentTieringConfiguration(self.0.set("Tierings", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled>
    t::IntoValue<IntelligentTieringConfiguration<W>, W>
    for IntelligentTieringConfiguration<V, (S0, S1, S2)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Specifies the S3 Inventory configuration for an Amazon S3 bucket. For more information, see [GET Bucket inventory](https://docs.aws.amazon.com/AmazonS3/latest/API/RESTBucketGETInventoryConfig.html) in the *Amazon S3 API Reference* .
pub struct InventoryConfiguration<W, S = (t::Set, t::Set, t::Set, t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for InventoryConfiguration<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> InventoryConfiguration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> InventoryConfiguration<
        W,
        (
            t::Missing<required::Destination>,
            t::Missing<required::Enabled>,
            t::Missing<required::Id>,
            t::Missing<required::IncludedObjectVersions>,
            t::Missing<required::ScheduleFrequency>,
        ),
    > {
        InventoryConfiguration(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2, S3, S4> InventoryConfiguration<W, (S0, S1, S2, S3, S4)> {
    /// Contains information about where to publish the inventory results.
    #[must_use]
    pub fn destination(
        self,
        value: impl t::IntoValue<Destination<W>, W>,
    ) -> InventoryConfiguration<W, (t::Set, S1, S2, S3, S4)>
    where
        S0: t::Open,
    {
        InventoryConfiguration(self.0.set("Destination", value), t::PhantomData)
    }
    /// Specifies whether the inventory is enabled or disabled. If set to `True` , an inventory list is generated. If set to `False` , no inventory list is generated.
    #[must_use]
    pub fn enabled(
        self,
        value: impl t::IntoValue<bool, W>,
    ) -> InventoryConfiguration<W, (S0, t::Set, S2, S3, S4)>
    where
        S1: t::Open,
    {
        InventoryConfiguration(self.0.set("Enabled", value), t::PhantomData)
    }
    /// The ID used to identify the inventory configuration.
    #[must_use]
    pub fn id(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> InventoryConfiguration<W, (S0, S1, t::Set, S3, S4)>
    where
        S2: t::Open,
    {
        InventoryConfiguration(self.0.set("Id", value), t::PhantomData)
    }
    /// Object versions to include in the inventory list. If set to `All` , the list includes all the object versions, which adds the version-related fields `VersionId` , `IsLatest` , and `DeleteMarker` to the list. If set to `Current` , the list does not contain these version-related fields.
    #[must_use]
    pub fn included_object_versions(
        self,
        value: impl t::IntoValue<IncludedObjectVersions, W>,
    ) -> InventoryConfiguration<W, (S0, S1, S2, t::Set, S4)>
    where
        S3: t::Open,
    {
        InventoryConfiguration(self.0.set("IncludedObjectVersions", value), t::PhantomData)
    }
    /// Contains the optional fields that are included in the inventory results.
    #[must_use]
    pub fn optional_fields(self, value: impl t::IntoValue<t::List<OptionalFields>, W>) -> Self {
        InventoryConfiguration(self.0.set("OptionalFields", value), t::PhantomData)
    }
    /// Specifies the inventory filter prefix.
    #[must_use]
    pub fn prefix(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        InventoryConfiguration(self.0.set("Prefix", value), t::PhantomData)
    }
    /// Specifies the schedule for generating inventory results.
    #[must_use]
    pub fn schedule_frequency(
        self,
        value: impl t::IntoValue<ScheduleFrequency, W>,
    ) -> InventoryConfiguration<W, (S0, S1, S2, S3, t::Set)>
    where
        S4: t::Open,
    {
        InventoryConfiguration(self.0.set("ScheduleFrequency", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled, S3: t::Filled, S4: t::Filled>
    t::IntoValue<InventoryConfiguration<W>, W> for InventoryConfiguration<V, (S0, S1, S2, S3, S4)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The inventory table configuration for an S3 Metadata configuration.
pub struct InventoryTableConfiguration<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for InventoryTableConfiguration<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> InventoryTableConfiguration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> InventoryTableConfiguration<W, (t::Missing<required::ConfigurationState>,)> {
        InventoryTableConfiguration(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> InventoryTableConfiguration<W, (S0,)> {
    /// The configuration state of the inventory table, indicating whether the inventory table is enabled or disabled.
    #[must_use]
    pub fn configuration_state(
        self,
        value: impl t::IntoValue<ConfigurationState, W>,
    ) -> InventoryTableConfiguration<W, (t::Set,)>
    where
        S0: t::Open,
    {
        InventoryTableConfiguration(self.0.set("ConfigurationState", value), t::PhantomData)
    }
    /// The encryption configuration for the inventory table.
    #[must_use]
    pub fn encryption_configuration(
        self,
        value: impl t::IntoValue<MetadataTableEncryptionConfiguration<W>, W>,
    ) -> Self {
        InventoryTableConfiguration(self.0.set("EncryptionConfiguration", value), t::PhantomData)
    }
    /// The Amazon Resource Name (ARN) for the inventory table.
    #[must_use]
    pub fn table_arn(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        InventoryTableConfiguration(self.0.set("TableArn", value), t::PhantomData)
    }
    /// The name of the inventory table.
    #[must_use]
    pub fn table_name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        InventoryTableConfiguration(self.0.set("TableName", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<InventoryTableConfiguration<W>, W>
    for InventoryTableConfiguration<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The journal table configuration for an S3 Metadata configuration.
pub struct JournalTableConfiguration<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for JournalTableConfiguration<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> JournalTableConfiguration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> JournalTableConfiguration<W, (t::Missing<required::RecordExpiration>,)> {
        JournalTableConfiguration(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> JournalTableConfiguration<W, (S0,)> {
    /// The encryption configuration for the journal table.
    #[must_use]
    pub fn encryption_configuration(
        self,
        value: impl t::IntoValue<MetadataTableEncryptionConfiguration<W>, W>,
    ) -> Self {
        JournalTableConfiguration(self.0.set("EncryptionConfiguration", value), t::PhantomData)
    }
    /// The journal table record expiration settings for the journal table.
    #[must_use]
    pub fn record_expiration(
        self,
        value: impl t::IntoValue<RecordExpiration<W>, W>,
    ) -> JournalTableConfiguration<W, (t::Set,)>
    where
        S0: t::Open,
    {
        JournalTableConfiguration(self.0.set("RecordExpiration", value), t::PhantomData)
    }
    /// The Amazon Resource Name (ARN) for the journal table.
    #[must_use]
    pub fn table_arn(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        JournalTableConfiguration(self.0.set("TableArn", value), t::PhantomData)
    }
    /// The name of the journal table.
    #[must_use]
    pub fn table_name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        JournalTableConfiguration(self.0.set("TableName", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<JournalTableConfiguration<W>, W>
    for JournalTableConfiguration<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Describes the AWS Lambda functions to invoke and the events for which to invoke them.
pub struct LambdaConfiguration<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for LambdaConfiguration<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> LambdaConfiguration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new()
    -> LambdaConfiguration<W, (t::Missing<required::Event>, t::Missing<required::Function>)> {
        LambdaConfiguration(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> LambdaConfiguration<W, (S0, S1)> {
    /// The Amazon S3 bucket event for which to invoke the AWS Lambda function. For more information, see [Supported Event Types](https://docs.aws.amazon.com/AmazonS3/latest/dev/NotificationHowTo.html) in the *Amazon S3 User Guide* .
    #[must_use]
    pub fn event(self, value: impl t::IntoValue<t::Text, W>) -> LambdaConfiguration<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        LambdaConfiguration(self.0.set("Event", value), t::PhantomData)
    }
    /// The filtering rules that determine which objects invoke the AWS Lambda function. For example, you can create a filter so that only image files with a `.jpg` extension invoke the function when they are added to the Amazon S3 bucket.
    #[must_use]
    pub fn filter(self, value: impl t::IntoValue<NotificationFilter<W>, W>) -> Self {
        LambdaConfiguration(self.0.set("Filter", value), t::PhantomData)
    }
    /// The Amazon Resource Name (ARN) of the AWS Lambda function that Amazon S3 invokes when the specified event type occurs.
    #[must_use]
    pub fn function(
        self,
        value: impl t::IntoValue<t::Link<link::FunctionOfLambdaConfiguration>, W>,
    ) -> LambdaConfiguration<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        LambdaConfiguration(self.0.set("Function", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<LambdaConfiguration<W>, W>
    for LambdaConfiguration<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Specifies the lifecycle configuration for objects in an Amazon S3 bucket. For more information, see [Object Lifecycle Management](https://docs.aws.amazon.com/AmazonS3/latest/dev/object-lifecycle-mgmt.html) in the *Amazon S3 User Guide* .
pub struct LifecycleConfiguration<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for LifecycleConfiguration<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> LifecycleConfiguration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> LifecycleConfiguration<W, (t::Missing<required::Rules>,)> {
        LifecycleConfiguration(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> LifecycleConfiguration<W, (S0,)> {
    /// A lifecycle rule for individual objects in an Amazon S3 bucket.
    #[must_use]
    pub fn rules(
        self,
        value: impl t::IntoValue<t::List<Rule<W>>, W>,
    ) -> LifecycleConfiguration<W, (t::Set,)>
    where
        S0: t::Open,
    {
        LifecycleConfiguration(self.0.set("Rules", value), t::PhantomData)
    }
    /// Indicates which default minimum object size behavior is applied to the lifecycle configuration.
    #[must_use]
    pub fn transition_default_minimum_object_size(
        self,
        value: impl t::IntoValue<TransitionDefaultMinimumObjectSize, W>,
    ) -> Self {
        LifecycleConfiguration(
            self.0.set("TransitionDefaultMinimumObjectSize", value),
            t::PhantomData,
        )
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<LifecycleConfiguration<W>, W>
    for LifecycleConfiguration<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Describes where logs are stored and the prefix that Amazon S3 assigns to all log object keys for a bucket. For examples and more information, see [PUT Bucket logging](https://docs.aws.amazon.com/AmazonS3/latest/API/RESTBucketPUTlogging.html) in the *Amazon S3 API Reference* .
pub struct LoggingConfiguration<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for LoggingConfiguration<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> LoggingConfiguration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> LoggingConfiguration<W> {
        LoggingConfiguration(t::Object::new(), t::PhantomData)
    }
}
impl<W> LoggingConfiguration<W> {
    /// The name of the bucket where Amazon S3 should store server access log files. You can store log files in any bucket that you own. By default, logs are stored in the bucket where the `LoggingConfiguration` property is defined.
    #[must_use]
    pub fn destination_bucket_name(
        self,
        value: impl t::IntoValue<t::Link<link::DestinationBucketNameOfLoggingConfiguration>, W>,
    ) -> Self {
        LoggingConfiguration(self.0.set("DestinationBucketName", value), t::PhantomData)
    }
    /// A prefix for all log object keys. If you store log files from multiple Amazon S3 buckets in a single bucket, you can use a prefix to distinguish which log files came from which bucket.
    #[must_use]
    pub fn log_file_prefix(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        LoggingConfiguration(self.0.set("LogFilePrefix", value), t::PhantomData)
    }
    /// Amazon S3 key format for log objects. Only one format, either PartitionedPrefix or SimplePrefix, is allowed.
    #[must_use]
    pub fn target_object_key_format(
        self,
        value: impl t::IntoValue<TargetObjectKeyFormat<W>, W>,
    ) -> Self {
        LoggingConfiguration(self.0.set("TargetObjectKeyFormat", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<LoggingConfiguration<W>, W> for LoggingConfiguration<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Creates a V2 Amazon S3 Metadata configuration of a general purpose bucket. For more information, see [Accelerating data discovery with S3 Metadata](https://docs.aws.amazon.com/AmazonS3/latest/userguide/metadata-tables-overview.html) in the *Amazon S3 User Guide* .
pub struct MetadataConfiguration<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for MetadataConfiguration<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> MetadataConfiguration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> MetadataConfiguration<W, (t::Missing<required::JournalTableConfiguration>,)> {
        MetadataConfiguration(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> MetadataConfiguration<W, (S0,)> {
    /// The annotation table configuration for an S3 Metadata configuration. The annotation table tracks all annotations on objects in your bucket so that you can query annotation data at scale.
    #[must_use]
    pub fn annotation_table_configuration(
        self,
        value: impl t::IntoValue<AnnotationTableConfiguration<W>, W>,
    ) -> Self {
        MetadataConfiguration(
            self.0.set("AnnotationTableConfiguration", value),
            t::PhantomData,
        )
    }
    /// The destination information for the S3 Metadata configuration.
    #[must_use]
    pub fn destination(self, value: impl t::IntoValue<MetadataDestination<W>, W>) -> Self {
        MetadataConfiguration(self.0.set("Destination", value), t::PhantomData)
    }
    /// The inventory table configuration for a metadata configuration.
    #[must_use]
    pub fn inventory_table_configuration(
        self,
        value: impl t::IntoValue<InventoryTableConfiguration<W>, W>,
    ) -> Self {
        MetadataConfiguration(
            self.0.set("InventoryTableConfiguration", value),
            t::PhantomData,
        )
    }
    /// The journal table configuration for a metadata configuration.
    #[must_use]
    pub fn journal_table_configuration(
        self,
        value: impl t::IntoValue<JournalTableConfiguration<W>, W>,
    ) -> MetadataConfiguration<W, (t::Set,)>
    where
        S0: t::Open,
    {
        MetadataConfiguration(
            self.0.set("JournalTableConfiguration", value),
            t::PhantomData,
        )
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<MetadataConfiguration<W>, W>
    for MetadataConfiguration<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The destination information for the S3 Metadata configuration.
pub struct MetadataDestination<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for MetadataDestination<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> MetadataDestination<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> MetadataDestination<W, (t::Missing<required::TableBucketType>,)> {
        MetadataDestination(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> MetadataDestination<W, (S0,)> {
    /// The Amazon Resource Name (ARN) of the table bucket where the metadata configuration is stored.
    #[must_use]
    pub fn table_bucket_arn(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        MetadataDestination(self.0.set("TableBucketArn", value), t::PhantomData)
    }
    /// The type of the table bucket where the metadata configuration is stored. The `aws` value indicates an AWS managed table bucket, and the `customer` value indicates a customer-managed table bucket.
    #[must_use]
    pub fn table_bucket_type(
        self,
        value: impl t::IntoValue<TableBucketType, W>,
    ) -> MetadataDestination<W, (t::Set,)>
    where
        S0: t::Open,
    {
        MetadataDestination(self.0.set("TableBucketType", value), t::PhantomData)
    }
    /// The namespace in the table bucket where the metadata tables for a metadata configuration are stored.
    #[must_use]
    pub fn table_namespace(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        MetadataDestination(self.0.set("TableNamespace", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<MetadataDestination<W>, W>
    for MetadataDestination<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Creates a V1 S3 Metadata configuration for a general purpose bucket. For more information, see [Accelerating data discovery with S3 Metadata](https://docs.aws.amazon.com/AmazonS3/latest/userguide/metadata-tables-overview.html) in the *Amazon S3 User Guide* .
pub struct MetadataTableConfiguration<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for MetadataTableConfiguration<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> MetadataTableConfiguration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> MetadataTableConfiguration<W, (t::Missing<required::S3TablesDestination>,)> {
        MetadataTableConfiguration(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> MetadataTableConfiguration<W, (S0,)> {
    /// The destination information for the metadata table configuration. The destination table bucket must be in the same Region and AWS account as the general purpose bucket. The specified metadata table name must be unique within the `aws_s3_metadata` namespace in the destination table bucket.
    #[must_use]
    pub fn s3_tables_destination(
        self,
        value: impl t::IntoValue<S3TablesDestination<W>, W>,
    ) -> MetadataTableConfiguration<W, (t::Set,)>
    where
        S0: t::Open,
    {
        MetadataTableConfiguration(self.0.set("S3TablesDestination", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<MetadataTableConfiguration<W>, W>
    for MetadataTableConfiguration<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The encryption settings for an S3 Metadata journal table or inventory table configuration.
pub struct MetadataTableEncryptionConfiguration<W, S = (t::Set,)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for MetadataTableEncryptionConfiguration<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> MetadataTableEncryptionConfiguration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> MetadataTableEncryptionConfiguration<W, (t::Missing<required::SseAlgorithm>,)> {
        MetadataTableEncryptionConfiguration(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> MetadataTableEncryptionConfiguration<W, (S0,)> {
    /// If server-side encryption with AWS Key Management Service ( AWS  ) keys (SSE-KMS) is specified, you must also specify the KMS key Amazon Resource Name (ARN).
    #[must_use]
    pub fn kms_key_arn(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        MetadataTableEncryptionConfiguration(self.0.set("KmsKeyArn", value), t::PhantomData)
    }
    /// The encryption type specified for a metadata table. To specify server-side encryption with AWS Key Management Service ( AWS  ) keys (SSE-KMS), use the `aws:kms` value. To specify server-side encryption with Amazon S3 managed keys (SSE-S3), use the `AES256` value.
    #[must_use]
    pub fn sse_algorithm(
        self,
        value: impl t::IntoValue<MetadataTableEncryptionConfigurationSseAlgorithm, W>,
    ) -> MetadataTableEncryptionConfiguration<W, (t::Set,)>
    where
        S0: t::Open,
    {
        MetadataTableEncryptionConfiguration(self.0.set("SseAlgorithm", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<MetadataTableEncryptionConfiguration<W>, W>
    for MetadataTableEncryptionConfiguration<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A container specifying replication metrics-related settings enabling replication metrics and events.
pub struct Metrics<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Metrics<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Metrics<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Metrics<W, (t::Missing<required::Status>,)> {
        Metrics(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> Metrics<W, (S0,)> {
    /// A container specifying the time threshold for emitting the `s3:Replication:OperationMissedThreshold` event.
    #[must_use]
    pub fn event_threshold(self, value: impl t::IntoValue<ReplicationTimeValue<W>, W>) -> Self {
        Metrics(self.0.set("EventThreshold", value), t::PhantomData)
    }
    /// Specifies whether the replication metrics are enabled.
    #[must_use]
    pub fn status(self, value: impl t::IntoValue<MetricsStatus, W>) -> Metrics<W, (t::Set,)>
    where
        S0: t::Open,
    {
        Metrics(self.0.set("Status", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<Metrics<W>, W> for Metrics<V, (S0,)> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Specifies a metrics configuration for the CloudWatch request metrics (specified by the metrics configuration ID) from an Amazon S3 bucket. If you're updating an existing metrics configuration, note that this is a full replacement of the existing metrics configuration.
pub struct MetricsConfiguration<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for MetricsConfiguration<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> MetricsConfiguration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> MetricsConfiguration<W, (t::Missing<required::Id>,)> {
        MetricsConfiguration(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> MetricsConfiguration<W, (S0,)> {
    /// The access point that was used while performing operations on the object. The metrics configuration only includes objects that meet the filter's criteria.
    #[must_use]
    pub fn access_point_arn(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        MetricsConfiguration(self.0.set("AccessPointArn", value), t::PhantomData)
    }
    /// The ID used to identify the metrics configuration. This can be any value you choose that helps you identify your metrics configuration.
    #[must_use]
    pub fn id(self, value: impl t::IntoValue<t::Text, W>) -> MetricsConfiguration<W, (t::Set,)>
    where
        S0: t::Open,
    {
        MetricsConfiguration(self.0.set("Id", value), t::PhantomData)
    }
    /// The prefix that an object must have to be included in the metrics results.
    #[must_use]
    pub fn prefix(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        MetricsConfiguration(self.0.set("Prefix", value), t::PhantomData)
    }
    /// Specifies a list of tag filters to use as a metrics configuration filter. The metrics configuration includes only objects that meet the filter's criteria.
    #[must_use]
    pub fn tag_filters(self, value: impl t::IntoValue<t::List<TagFilter<W>>, W>) -> Self {
        MetricsConfiguration(self.0.set("TagFilters", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<MetricsConfiguration<W>, W>
    for MetricsConfiguration<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Specifies when noncurrent object versions expire. Upon expiration, Amazon S3 permanently deletes the noncurrent object versions.
pub struct NoncurrentVersionExpiration<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for NoncurrentVersionExpiration<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> NoncurrentVersionExpiration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> NoncurrentVersionExpiration<W, (t::Missing<required::NoncurrentDays>,)> {
        NoncurrentVersionExpiration(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> NoncurrentVersionExpiration<W, (S0,)> {
    /// Specifies how many noncurrent versions Amazon S3 will retain. If there are this many more recent noncurrent versions, Amazon S3 will take the associated action.
    #[must_use]
    pub fn newer_noncurrent_versions(self, value: impl t::IntoValue<i64, W>) -> Self {
        NoncurrentVersionExpiration(self.0.set("NewerNoncurrentVersions", value), t::PhantomData)
    }
    /// Specifies the number of days an object is noncurrent before Amazon S3 can perform the associated action.
    #[must_use]
    pub fn noncurrent_days(
        self,
        value: impl t::IntoValue<i64, W>,
    ) -> NoncurrentVersionExpiration<W, (t::Set,)>
    where
        S0: t::Open,
    {
        NoncurrentVersionExpiration(self.0.set("NoncurrentDays", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<NoncurrentVersionExpiration<W>, W>
    for NoncurrentVersionExpiration<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Container for the transition rule that describes when noncurrent objects transition to the `STANDARD_IA` , `ONEZONE_IA` , `INTELLIGENT_TIERING` , `GLACIER_IR` , `GLACIER` , or `DEEP_ARCHIVE` storage class.
pub struct NoncurrentVersionTransition<W, S = (t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for NoncurrentVersionTransition<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> NoncurrentVersionTransition<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> NoncurrentVersionTransition<
        W,
        (
            t::Missing<required::StorageClass>,
            t::Missing<required::TransitionInDays>,
        ),
    > {
        NoncurrentVersionTransition(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> NoncurrentVersionTransition<W, (S0, S1)> {
    /// Specifies how many noncurrent versions Amazon S3 will retain. If there are this many more recent noncurrent versions, Amazon S3 will take the associated action.
    #[must_use]
    pub fn newer_noncurrent_versions(self, value: impl t::IntoValue<i64, W>) -> Self {
        NoncurrentVersionTransition(self.0.set("NewerNoncurrentVersions", value), t::PhantomData)
    }
    /// The class of storage used to store the object.
    #[must_use]
    pub fn storage_class(
        self,
        value: impl t::IntoValue<NoncurrentVersionTransitionStorageClass, W>,
    ) -> NoncurrentVersionTransition<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        NoncurrentVersionTransition(self.0.set("StorageClass", value), t::PhantomData)
    }
    /// Specifies the number of days an object is noncurrent before Amazon S3 can perform the associated action.
    #[must_use]
    pub fn transition_in_days(
        self,
        value: impl t::IntoValue<i64, W>,
    ) -> NoncurrentVersionTransition<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        NoncurrentVersionTransition(self.0.set("TransitionInDays", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled>
    t::IntoValue<NoncurrentVersionTransition<W>, W> for NoncurrentVersionTransition<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Describes the notification configuration for an Amazon S3 bucket.
pub struct NotificationConfiguration<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for NotificationConfiguration<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> NotificationConfiguration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> NotificationConfiguration<W> {
        NotificationConfiguration(t::Object::new(), t::PhantomData)
    }
}
impl<W> NotificationConfiguration<W> {
    /// Enables delivery of events to Amazon EventBridge.
    #[must_use]
    pub fn event_bridge_configuration(
        self,
        value: impl t::IntoValue<EventBridgeConfiguration<W>, W>,
    ) -> Self {
        NotificationConfiguration(
            self.0.set("EventBridgeConfiguration", value),
            t::PhantomData,
        )
    }
    /// Describes the AWS Lambda functions to invoke and the events for which to invoke them.
    #[must_use]
    pub fn lambda_configurations(
        self,
        value: impl t::IntoValue<t::List<LambdaConfiguration<W>>, W>,
    ) -> Self {
        NotificationConfiguration(self.0.set("LambdaConfigurations", value), t::PhantomData)
    }
    /// The Amazon Simple Queue Service queues to publish messages to and the events for which to publish messages.
    #[must_use]
    pub fn queue_configurations(
        self,
        value: impl t::IntoValue<t::List<QueueConfiguration<W>>, W>,
    ) -> Self {
        NotificationConfiguration(self.0.set("QueueConfigurations", value), t::PhantomData)
    }
    /// The topic to which notifications are sent and the events for which notifications are generated.
    #[must_use]
    pub fn topic_configurations(
        self,
        value: impl t::IntoValue<t::List<TopicConfiguration<W>>, W>,
    ) -> Self {
        NotificationConfiguration(self.0.set("TopicConfigurations", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<NotificationConfiguration<W>, W>
    for NotificationConfiguration<V>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Specifies object key name filtering rules. For information about key name filtering, see [Configuring event notifications using object key name filtering](https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-how-to-filtering.html) in the *Amazon S3 User Guide* .
pub struct NotificationFilter<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for NotificationFilter<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> NotificationFilter<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> NotificationFilter<W, (t::Missing<required::S3Key>,)> {
        NotificationFilter(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> NotificationFilter<W, (S0,)> {
    /// A container for object key name prefix and suffix filtering rules.
    #[must_use]
    pub fn s3_key(
        self,
        value: impl t::IntoValue<S3KeyFilter<W>, W>,
    ) -> NotificationFilter<W, (t::Set,)>
    where
        S0: t::Open,
    {
        NotificationFilter(self.0.set("S3Key", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<NotificationFilter<W>, W>
    for NotificationFilter<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Places an Object Lock configuration on the specified bucket. The rule specified in the Object Lock configuration will be applied by default to every new object placed in the specified bucket.
pub struct ObjectLockConfiguration<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for ObjectLockConfiguration<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ObjectLockConfiguration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ObjectLockConfiguration<W> {
        ObjectLockConfiguration(t::Object::new(), t::PhantomData)
    }
}
impl<W> ObjectLockConfiguration<W> {
    /// Indicates whether this bucket has an Object Lock configuration enabled. Enable `ObjectLockEnabled` when you apply `ObjectLockConfiguration` to a bucket.
    #[must_use]
    pub fn object_lock_enabled(self, value: impl t::IntoValue<ObjectLockEnabled, W>) -> Self {
        ObjectLockConfiguration(self.0.set("ObjectLockEnabled", value), t::PhantomData)
    }
    /// Specifies the Object Lock rule for the specified object. Enable this rule when you apply `ObjectLockConfiguration` to a bucket. If Object Lock is turned on, bucket settings require both `Mode` and a period of either `Days` or `Years` . You cannot specify `Days` and `Years` at the same time.
    #[must_use]
    pub fn rule(self, value: impl t::IntoValue<ObjectLockRule<W>, W>) -> Self {
        ObjectLockConfiguration(self.0.set("Rule", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<ObjectLockConfiguration<W>, W> for ObjectLockConfiguration<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Specifies the Object Lock rule for the specified object. Enable the this rule when you apply `ObjectLockConfiguration` to a bucket.
pub struct ObjectLockRule<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for ObjectLockRule<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ObjectLockRule<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ObjectLockRule<W> {
        ObjectLockRule(t::Object::new(), t::PhantomData)
    }
}
impl<W> ObjectLockRule<W> {
    /// The default Object Lock retention mode and period that you want to apply to new objects placed in the specified bucket. If Object Lock is turned on, bucket settings require both `Mode` and a period of either `Days` or `Years` . You cannot specify `Days` and `Years` at the same time.
    #[must_use]
    pub fn default_retention(self, value: impl t::IntoValue<DefaultRetention<W>, W>) -> Self {
        ObjectLockRule(self.0.set("DefaultRetention", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<ObjectLockRule<W>, W> for ObjectLockRule<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Specifies the container element for Object Ownership rules.
pub struct OwnershipControls<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for OwnershipControls<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> OwnershipControls<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> OwnershipControls<W, (t::Missing<required::Rules>,)> {
        OwnershipControls(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> OwnershipControls<W, (S0,)> {
    /// Specifies the container element for Object Ownership rules.
    #[must_use]
    pub fn rules(
        self,
        value: impl t::IntoValue<t::List<OwnershipControlsRule<W>>, W>,
    ) -> OwnershipControls<W, (t::Set,)>
    where
        S0: t::Open,
    {
        OwnershipControls(self.0.set("Rules", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<OwnershipControls<W>, W>
    for OwnershipControls<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Specifies an Object Ownership rule.
pub struct OwnershipControlsRule<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for OwnershipControlsRule<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> OwnershipControlsRule<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> OwnershipControlsRule<W> {
        OwnershipControlsRule(t::Object::new(), t::PhantomData)
    }
}
impl<W> OwnershipControlsRule<W> {
    /// Specifies an object ownership rule.
    #[must_use]
    pub fn object_ownership(self, value: impl t::IntoValue<ObjectOwnership, W>) -> Self {
        OwnershipControlsRule(self.0.set("ObjectOwnership", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<OwnershipControlsRule<W>, W> for OwnershipControlsRule<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Amazon S3 keys for log objects are partitioned in the following format:
pub struct PartitionedPrefix<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for PartitionedPrefix<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> PartitionedPrefix<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> PartitionedPrefix<W> {
        PartitionedPrefix(t::Object::new(), t::PhantomData)
    }
}
impl<W> PartitionedPrefix<W> {
    /// Specifies the partition date source for the partitioned prefix. `PartitionDateSource` can be `EventTime` or `DeliveryTime` .
    #[must_use]
    pub fn partition_date_source(self, value: impl t::IntoValue<PartitionDateSource, W>) -> Self {
        PartitionedPrefix(self.0.set("PartitionDateSource", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<PartitionedPrefix<W>, W> for PartitionedPrefix<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The PublicAccessBlock configuration that you want to apply to this Amazon S3 bucket. You can enable the configuration options in any combination. Bucket-level settings work alongside account-level settings (which may inherit from organization-level policies).
pub struct PublicAccessBlockConfiguration<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for PublicAccessBlockConfiguration<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> PublicAccessBlockConfiguration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> PublicAccessBlockConfiguration<W> {
        PublicAccessBlockConfiguration(t::Object::new(), t::PhantomData)
    }
}
impl<W> PublicAccessBlockConfiguration<W> {
    /// Specifies whether Amazon S3 should block public access control lists (ACLs) for this bucket and objects in this bucket. Setting this element to `TRUE` causes the following behavior:
    #[must_use]
    pub fn block_public_acls(self, value: impl t::IntoValue<bool, W>) -> Self {
        PublicAccessBlockConfiguration(self.0.set("BlockPublicAcls", value), t::PhantomData)
    }
    /// Specifies whether Amazon S3 should block public bucket policies for this bucket. Setting this element to `TRUE` causes Amazon S3 to reject calls to PUT Bucket policy if the specified bucket policy allows public access.
    #[must_use]
    pub fn block_public_policy(self, value: impl t::IntoValue<bool, W>) -> Self {
        PublicAccessBlockConfiguration(self.0.set("BlockPublicPolicy", value), t::PhantomData)
    }
    /// Specifies whether Amazon S3 should ignore public ACLs for this bucket and objects in this bucket. Setting this element to `TRUE` causes Amazon S3 to ignore all public ACLs on this bucket and objects in this bucket.
    #[must_use]
    pub fn ignore_public_acls(self, value: impl t::IntoValue<bool, W>) -> Self {
        PublicAccessBlockConfiguration(self.0.set("IgnorePublicAcls", value), t::PhantomData)
    }
    /// Specifies whether Amazon S3 should restrict public bucket policies for this bucket. Setting this element to `TRUE` restricts access to this bucket to only AWS service principals and authorized users within this account if the bucket has a public policy.
    #[must_use]
    pub fn restrict_public_buckets(self, value: impl t::IntoValue<bool, W>) -> Self {
        PublicAccessBlockConfiguration(self.0.set("RestrictPublicBuckets", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<PublicAccessBlockConfiguration<W>, W>
    for PublicAccessBlockConfiguration<V>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Specifies the configuration for publishing messages to an Amazon Simple Queue Service (Amazon SQS) queue when Amazon S3 detects specified events.
pub struct QueueConfiguration<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for QueueConfiguration<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> QueueConfiguration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> QueueConfiguration<W, (t::Missing<required::Event>, t::Missing<required::Queue>)>
    {
        QueueConfiguration(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> QueueConfiguration<W, (S0, S1)> {
    /// The Amazon S3 bucket event about which you want to publish messages to Amazon SQS. For more information, see [Supported Event Types](https://docs.aws.amazon.com/AmazonS3/latest/dev/NotificationHowTo.html) in the *Amazon S3 User Guide* .
    #[must_use]
    pub fn event(self, value: impl t::IntoValue<t::Text, W>) -> QueueConfiguration<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        QueueConfiguration(self.0.set("Event", value), t::PhantomData)
    }
    /// The filtering rules that determine which objects trigger notifications. For example, you can create a filter so that Amazon S3 sends notifications only when image files with a `.jpg` extension are added to the bucket.
    #[must_use]
    pub fn filter(self, value: impl t::IntoValue<NotificationFilter<W>, W>) -> Self {
        QueueConfiguration(self.0.set("Filter", value), t::PhantomData)
    }
    /// The Amazon Resource Name (ARN) of the Amazon SQS queue to which Amazon S3 publishes a message when it detects events of the specified type. FIFO queues are not allowed when enabling an SQS queue as the event notification destination.
    #[must_use]
    pub fn queue(
        self,
        value: impl t::IntoValue<t::Link<link::QueueOfQueueConfiguration>, W>,
    ) -> QueueConfiguration<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        QueueConfiguration(self.0.set("Queue", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<QueueConfiguration<W>, W>
    for QueueConfiguration<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The journal table record expiration settings for a journal table in an S3 Metadata configuration.
pub struct RecordExpiration<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for RecordExpiration<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> RecordExpiration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> RecordExpiration<W, (t::Missing<required::Expiration>,)> {
        RecordExpiration(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> RecordExpiration<W, (S0,)> {
    /// If you enable journal table record expiration, you can set the number of days to retain your journal table records. Journal table records must be retained for a minimum of 7 days. To set this value, specify any whole number from `7` to `2147483647` .
    #[must_use]
    pub fn days(self, value: impl t::IntoValue<i64, W>) -> Self {
        RecordExpiration(self.0.set("Days", value), t::PhantomData)
    }
    /// Specifies whether journal table record expiration is enabled or disabled.
    #[must_use]
    pub fn expiration(
        self,
        value: impl t::IntoValue<Expiration, W>,
    ) -> RecordExpiration<W, (t::Set,)>
    where
        S0: t::Open,
    {
        RecordExpiration(self.0.set("Expiration", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<RecordExpiration<W>, W>
    for RecordExpiration<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Specifies the redirect behavior of all requests to a website endpoint of an Amazon S3 bucket.
pub struct RedirectAllRequestsTo<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for RedirectAllRequestsTo<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> RedirectAllRequestsTo<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> RedirectAllRequestsTo<W, (t::Missing<required::HostName>,)> {
        RedirectAllRequestsTo(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> RedirectAllRequestsTo<W, (S0,)> {
    /// Name of the host where requests are redirected.
    #[must_use]
    pub fn host_name(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> RedirectAllRequestsTo<W, (t::Set,)>
    where
        S0: t::Open,
    {
        RedirectAllRequestsTo(self.0.set("HostName", value), t::PhantomData)
    }
    /// Protocol to use when redirecting requests. The default is the protocol that is used in the original request.
    #[must_use]
    pub fn protocol(self, value: impl t::IntoValue<Protocol, W>) -> Self {
        RedirectAllRequestsTo(self.0.set("Protocol", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<RedirectAllRequestsTo<W>, W>
    for RedirectAllRequestsTo<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Specifies how requests are redirected. In the event of an error, you can specify a different error code to return.
pub struct RedirectRule<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for RedirectRule<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> RedirectRule<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> RedirectRule<W> {
        RedirectRule(t::Object::new(), t::PhantomData)
    }
}
impl<W> RedirectRule<W> {
    /// The host name to use in the redirect request.
    #[must_use]
    pub fn host_name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        RedirectRule(self.0.set("HostName", value), t::PhantomData)
    }
    /// The HTTP redirect code to use on the response. Not required if one of the siblings is present.
    #[must_use]
    pub fn http_redirect_code(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        RedirectRule(self.0.set("HttpRedirectCode", value), t::PhantomData)
    }
    /// Protocol to use when redirecting requests. The default is the protocol that is used in the original request.
    #[must_use]
    pub fn protocol(self, value: impl t::IntoValue<Protocol, W>) -> Self {
        RedirectRule(self.0.set("Protocol", value), t::PhantomData)
    }
    /// The object key prefix to use in the redirect request.
    #[must_use]
    pub fn replace_key_prefix_with(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        RedirectRule(self.0.set("ReplaceKeyPrefixWith", value), t::PhantomData)
    }
    /// The specific object key to use in the redirect request. For example, redirect request to `error.html` . Not required if one of the siblings is present. Can be present only if `ReplaceKeyPrefixWith` is not provided.
    #[must_use]
    pub fn replace_key_with(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        RedirectRule(self.0.set("ReplaceKeyWith", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<RedirectRule<W>, W> for RedirectRule<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A filter that you can specify for selection for modifications on replicas.
pub struct ReplicaModifications<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for ReplicaModifications<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ReplicaModifications<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ReplicaModifications<W, (t::Missing<required::Status>,)> {
        ReplicaModifications(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> ReplicaModifications<W, (S0,)> {
    /// Specifies whether Amazon S3 replicates modifications on replicas.
    #[must_use]
    pub fn status(
        self,
        value: impl t::IntoValue<ReplicaModificationsStatus, W>,
    ) -> ReplicaModifications<W, (t::Set,)>
    where
        S0: t::Open,
    {
        ReplicaModifications(self.0.set("Status", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<ReplicaModifications<W>, W>
    for ReplicaModifications<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A container for replication rules. You can add up to 1,000 rules. The maximum size of a replication configuration is 2 MB. The latest version of the replication configuration XML is V2.
pub struct ReplicationConfiguration<W, S = (t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for ReplicationConfiguration<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ReplicationConfiguration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new()
    -> ReplicationConfiguration<W, (t::Missing<required::Role>, t::Missing<required::Rules>)> {
        ReplicationConfiguration(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> ReplicationConfiguration<W, (S0, S1)> {
    /// The Amazon Resource Name (ARN) of the AWS Identity and Access Management (IAM) role that Amazon S3 assumes when replicating objects. For more information, see [How to Set Up Replication](https://docs.aws.amazon.com/AmazonS3/latest/dev/replication-how-setup.html) in the *Amazon S3 User Guide* .
    #[must_use]
    pub fn role(
        self,
        value: impl t::IntoValue<t::Link<link::RoleOfReplicationConfiguration>, W>,
    ) -> ReplicationConfiguration<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        ReplicationConfiguration(self.0.set("Role", value), t::PhantomData)
    }
    /// A container for one or more replication rules. A replication configuration must have at least one rule and can contain a maximum of 1,000 rules.
    #[must_use]
    pub fn rules(
        self,
        value: impl t::IntoValue<t::List<ReplicationRule<W>>, W>,
    ) -> ReplicationConfiguration<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        ReplicationConfiguration(self.0.set("Rules", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<ReplicationConfiguration<W>, W>
    for ReplicationConfiguration<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A container for information about the replication destination and its configurations including enabling the S3 Replication Time Control (S3 RTC).
pub struct ReplicationDestination<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for ReplicationDestination<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ReplicationDestination<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ReplicationDestination<W, (t::Missing<required::Bucket>,)> {
        ReplicationDestination(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> ReplicationDestination<W, (S0,)> {
    /// Specify this only in a cross-account scenario (where source and destination bucket owners are not the same), and you want to change replica ownership to the AWS account that owns the destination bucket.
    #[must_use]
    pub fn access_control_translation(
        self,
        value: impl t::IntoValue<AccessControlTranslation<W>, W>,
    ) -> Self {
        ReplicationDestination(
            self.0.set("AccessControlTranslation", value),
            t::PhantomData,
        )
    }
    /// Destination bucket owner account ID. In a cross-account scenario, if you direct Amazon S3 to change replica ownership to the AWS account that owns the destination bucket by specifying the `AccessControlTranslation` property, this is the account ID of the destination bucket owner.
    #[must_use]
    pub fn account(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        ReplicationDestination(self.0.set("Account", value), t::PhantomData)
    }
    /// The Amazon Resource Name (ARN) of the bucket where you want Amazon S3 to store the results.
    #[must_use]
    pub fn bucket(
        self,
        value: impl t::IntoValue<t::Link<link::BucketOfReplicationDestination>, W>,
    ) -> ReplicationDestination<W, (t::Set,)>
    where
        S0: t::Open,
    {
        ReplicationDestination(self.0.set("Bucket", value), t::PhantomData)
    }
    /// Specifies encryption-related information.
    #[must_use]
    pub fn encryption_configuration(
        self,
        value: impl t::IntoValue<EncryptionConfiguration<W>, W>,
    ) -> Self {
        ReplicationDestination(self.0.set("EncryptionConfiguration", value), t::PhantomData)
    }
    /// A container specifying replication metrics-related settings enabling replication metrics and events.
    #[must_use]
    pub fn metrics(self, value: impl t::IntoValue<Metrics<W>, W>) -> Self {
        ReplicationDestination(self.0.set("Metrics", value), t::PhantomData)
    }
    /// A container specifying S3 Replication Time Control (S3 RTC), including whether S3 RTC is enabled and the time when all objects and operations on objects must be replicated. Must be specified together with a `Metrics` block.
    #[must_use]
    pub fn replication_time(self, value: impl t::IntoValue<ReplicationTime<W>, W>) -> Self {
        ReplicationDestination(self.0.set("ReplicationTime", value), t::PhantomData)
    }
    /// The storage class to use when replicating objects, such as S3 Standard or reduced redundancy. By default, Amazon S3 uses the storage class of the source object to create the object replica.
    #[must_use]
    pub fn storage_class(
        self,
        value: impl t::IntoValue<ReplicationDestinationStorageClass, W>,
    ) -> Self {
        ReplicationDestination(self.0.set("StorageClass", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<ReplicationDestination<W>, W>
    for ReplicationDestination<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Specifies which Amazon S3 objects to replicate and where to store the replicas.
pub struct ReplicationRule<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for ReplicationRule<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ReplicationRule<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ReplicationRule<
        W,
        (
            t::Missing<required::Destination>,
            t::Missing<required::Status>,
        ),
    > {
        ReplicationRule(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> ReplicationRule<W, (S0, S1)> {
    /// Specifies whether Amazon S3 replicates delete markers. If you specify a `Filter` in your replication configuration, you must also include a `DeleteMarkerReplication` element.
    #[must_use]
    pub fn delete_marker_replication(
        self,
        value: impl t::IntoValue<DeleteMarkerReplication<W>, W>,
    ) -> Self {
        ReplicationRule(self.0.set("DeleteMarkerReplication", value), t::PhantomData)
    }
    /// A container for information about the replication destination and its configurations including enabling the S3 Replication Time Control (S3 RTC).
    #[must_use]
    pub fn destination(
        self,
        value: impl t::IntoValue<ReplicationDestination<W>, W>,
    ) -> ReplicationRule<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        ReplicationRule(self.0.set("Destination", value), t::PhantomData)
    }
    /// A filter that identifies the subset of objects to which the replication rule applies. A `Filter` must specify exactly one `Prefix` , `TagFilter` , or an `And` child element. The use of the filter field indicates that this is a V2 replication configuration.
    #[must_use]
    pub fn filter(self, value: impl t::IntoValue<ReplicationRuleFilter<W>, W>) -> Self {
        ReplicationRule(self.0.set("Filter", value), t::PhantomData)
    }
    /// A unique identifier for the rule. The maximum value is 255 characters. If you don't specify a value, AWS CloudFormation generates a random ID. When using a V2 replication configuration this property is capitalized as "ID".
    #[must_use]
    pub fn id(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        ReplicationRule(self.0.set("Id", value), t::PhantomData)
    }
    /// An object key name prefix that identifies the object or objects to which the rule applies. The maximum prefix length is 1,024 characters. To include all objects in a bucket, specify an empty string.
    #[must_use]
    pub fn prefix(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        ReplicationRule(self.0.set("Prefix", value), t::PhantomData)
    }
    /// The priority indicates which rule has precedence whenever two or more replication rules conflict. Amazon S3 will attempt to replicate objects according to all replication rules.
    #[must_use]
    pub fn priority(self, value: impl t::IntoValue<i64, W>) -> Self {
        ReplicationRule(self.0.set("Priority", value), t::PhantomData)
    }
    /// A container that describes additional filters for identifying the source objects that you want to replicate. You can choose to enable or disable the replication of these objects.
    #[must_use]
    pub fn source_selection_criteria(
        self,
        value: impl t::IntoValue<SourceSelectionCriteria<W>, W>,
    ) -> Self {
        ReplicationRule(self.0.set("SourceSelectionCriteria", value), t::PhantomData)
    }
    /// Specifies whether the rule is enabled.
    #[must_use]
    pub fn status(
        self,
        value: impl t::IntoValue<ReplicationRuleStatus, W>,
    ) -> ReplicationRule<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        ReplicationRule(self.0.set("Status", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<ReplicationRule<W>, W>
    for ReplicationRule<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A container for specifying rule filters. The filters determine the subset of objects to which the rule applies. This element is required only if you specify more than one filter.
pub struct ReplicationRuleAndOperator<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for ReplicationRuleAndOperator<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ReplicationRuleAndOperator<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ReplicationRuleAndOperator<W> {
        ReplicationRuleAndOperator(t::Object::new(), t::PhantomData)
    }
}
impl<W> ReplicationRuleAndOperator<W> {
    /// An object key name prefix that identifies the subset of objects to which the rule applies.
    #[must_use]
    pub fn prefix(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        ReplicationRuleAndOperator(self.0.set("Prefix", value), t::PhantomData)
    }
    /// An array of tags containing key and value pairs.
    #[must_use]
    pub fn tag_filters(self, value: impl t::IntoValue<t::List<TagFilter<W>>, W>) -> Self {
        ReplicationRuleAndOperator(self.0.set("TagFilters", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<ReplicationRuleAndOperator<W>, W>
    for ReplicationRuleAndOperator<V>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A filter that identifies the subset of objects to which the replication rule applies. A `Filter` must specify exactly one `Prefix` , `TagFilter` , or an `And` child element.
pub struct ReplicationRuleFilter<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for ReplicationRuleFilter<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ReplicationRuleFilter<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ReplicationRuleFilter<W> {
        ReplicationRuleFilter(t::Object::new(), t::PhantomData)
    }
}
impl<W> ReplicationRuleFilter<W> {
    /// A container for specifying rule filters. The filters determine the subset of objects to which the rule applies. This element is required only if you specify more than one filter. For example:
    #[must_use]
    pub fn and(self, value: impl t::IntoValue<ReplicationRuleAndOperator<W>, W>) -> Self {
        ReplicationRuleFilter(self.0.set("And", value), t::PhantomData)
    }
    /// An object key name prefix that identifies the subset of objects to which the rule applies.
    #[must_use]
    pub fn prefix(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        ReplicationRuleFilter(self.0.set("Prefix", value), t::PhantomData)
    }
    /// A container for specifying a tag key and value.
    #[must_use]
    pub fn tag_filter(self, value: impl t::IntoValue<TagFilter<W>, W>) -> Self {
        ReplicationRuleFilter(self.0.set("TagFilter", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<ReplicationRuleFilter<W>, W> for ReplicationRuleFilter<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A container specifying S3 Replication Time Control (S3 RTC) related information, including whether S3 RTC is enabled and the time when all objects and operations on objects must be replicated. Must be specified together with a `Metrics` block.
pub struct ReplicationTime<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for ReplicationTime<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ReplicationTime<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ReplicationTime<W, (t::Missing<required::Status>, t::Missing<required::Time>)> {
        ReplicationTime(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> ReplicationTime<W, (S0, S1)> {
    /// Specifies whether the replication time is enabled.
    #[must_use]
    pub fn status(
        self,
        value: impl t::IntoValue<ReplicationTimeStatus, W>,
    ) -> ReplicationTime<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        ReplicationTime(self.0.set("Status", value), t::PhantomData)
    }
    /// A container specifying the time by which replication should be complete for all objects and operations on objects.
    #[must_use]
    pub fn time(
        self,
        value: impl t::IntoValue<ReplicationTimeValue<W>, W>,
    ) -> ReplicationTime<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        ReplicationTime(self.0.set("Time", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<ReplicationTime<W>, W>
    for ReplicationTime<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A container specifying the time value for S3 Replication Time Control (S3 RTC) and replication metrics `EventThreshold` .
pub struct ReplicationTimeValue<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for ReplicationTimeValue<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ReplicationTimeValue<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ReplicationTimeValue<W, (t::Missing<required::Minutes>,)> {
        ReplicationTimeValue(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> ReplicationTimeValue<W, (S0,)> {
    /// Contains an integer specifying time in minutes.
    #[must_use]
    pub fn minutes(self, value: impl t::IntoValue<i64, W>) -> ReplicationTimeValue<W, (t::Set,)>
    where
        S0: t::Open,
    {
        ReplicationTimeValue(self.0.set("Minutes", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<ReplicationTimeValue<W>, W>
    for ReplicationTimeValue<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Specifies the redirect behavior and when a redirect is applied. For more information about routing rules, see [Configuring advanced conditional redirects](https://docs.aws.amazon.com/AmazonS3/latest/dev/how-to-page-redirect.html#advanced-conditional-redirects) in the *Amazon S3 User Guide* .
pub struct RoutingRule<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for RoutingRule<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> RoutingRule<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> RoutingRule<W, (t::Missing<required::RedirectRule>,)> {
        RoutingRule(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> RoutingRule<W, (S0,)> {
    /// Container for redirect information. You can redirect requests to another host, to another page, or with another protocol. In the event of an error, you can specify a different error code to return.
    #[must_use]
    pub fn redirect_rule(
        self,
        value: impl t::IntoValue<RedirectRule<W>, W>,
    ) -> RoutingRule<W, (t::Set,)>
    where
        S0: t::Open,
    {
        RoutingRule(self.0.set("RedirectRule", value), t::PhantomData)
    }
    /// A container for describing a condition that must be met for the specified redirect to apply. For example, 1. If request is for pages in the `/docs` folder, redirect to the `/documents` folder. 2.
    #[must_use]
    pub fn routing_rule_condition(
        self,
        value: impl t::IntoValue<RoutingRuleCondition<W>, W>,
    ) -> Self {
        RoutingRule(self.0.set("RoutingRuleCondition", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<RoutingRule<W>, W> for RoutingRule<V, (S0,)> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A container for describing a condition that must be met for the specified redirect to apply. For example, 1. If request is for pages in the `/docs` folder, redirect to the `/documents` folder. 2.
pub struct RoutingRuleCondition<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for RoutingRuleCondition<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> RoutingRuleCondition<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> RoutingRuleCondition<W> {
        RoutingRuleCondition(t::Object::new(), t::PhantomData)
    }
}
impl<W> RoutingRuleCondition<W> {
    /// The HTTP error code when the redirect is applied. In the event of an error, if the error code equals this value, then the specified redirect is applied.
    #[must_use]
    pub fn http_error_code_returned_equals(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        RoutingRuleCondition(
            self.0.set("HttpErrorCodeReturnedEquals", value),
            t::PhantomData,
        )
    }
    /// The object key name prefix when the redirect is applied. For example, to redirect requests for `ExamplePage.html` , the key prefix will be `ExamplePage.html` .
    #[must_use]
    pub fn key_prefix_equals(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        RoutingRuleCondition(self.0.set("KeyPrefixEquals", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<RoutingRuleCondition<W>, W> for RoutingRuleCondition<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Specifies lifecycle rules for an Amazon S3 bucket. For more information, see [Put Bucket Lifecycle Configuration](https://docs.aws.amazon.com/AmazonS3/latest/API/RESTBucketPUTlifecycle.html) in the *Amazon S3 API Reference* .
pub struct Rule<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Rule<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Rule<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Rule<W, (t::Missing<required::Status>,)> {
        Rule(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> Rule<W, (S0,)> {
    /// Specifies a lifecycle rule that stops incomplete multipart uploads to an Amazon S3 bucket.
    #[must_use]
    pub fn abort_incomplete_multipart_upload(
        self,
        value: impl t::IntoValue<AbortIncompleteMultipartUpload<W>, W>,
    ) -> Self {
        Rule(
            self.0.set("AbortIncompleteMultipartUpload", value),
            t::PhantomData,
        )
    }
    /// Indicates when objects are deleted from Amazon S3 and Amazon S3 Glacier. The date value must be in ISO 8601 format. The time is always midnight UTC. If you specify an expiration and transition time, you must use the same time unit for both properties (either in days or by date).
    #[must_use]
    pub fn expiration_date(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Rule(self.0.set("ExpirationDate", value), t::PhantomData)
    }
    /// Indicates the number of days after creation when objects are deleted from Amazon S3 and Amazon S3 Glacier. If you specify an expiration and transition time, you must use the same time unit for both properties (either in days or by date).
    #[must_use]
    pub fn expiration_in_days(self, value: impl t::IntoValue<i64, W>) -> Self {
        Rule(self.0.set("ExpirationInDays", value), t::PhantomData)
    }
    /// Indicates whether Amazon S3 will remove a delete marker without any noncurrent versions. If set to true, the delete marker will be removed if there are no noncurrent versions. This cannot be specified with `ExpirationInDays` , `ExpirationDate` , or `TagFilters` .
    #[must_use]
    pub fn expired_object_delete_marker(self, value: impl t::IntoValue<bool, W>) -> Self {
        Rule(
            self.0.set("ExpiredObjectDeleteMarker", value),
            t::PhantomData,
        )
    }
    /// Unique identifier for the rule. The value can't be longer than 255 characters.
    #[must_use]
    pub fn id(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Rule(self.0.set("Id", value), t::PhantomData)
    }
    /// Specifies when noncurrent object versions expire. Upon expiration, Amazon S3 permanently deletes the noncurrent object versions.
    #[must_use]
    pub fn noncurrent_version_expiration(
        self,
        value: impl t::IntoValue<NoncurrentVersionExpiration<W>, W>,
    ) -> Self {
        Rule(
            self.0.set("NoncurrentVersionExpiration", value),
            t::PhantomData,
        )
    }
    /// (Deprecated.) For buckets with versioning enabled (or suspended), specifies the time, in days, between when a new version of the object is uploaded to the bucket and when old versions of the object expire. When object versions expire, Amazon S3 permanently deletes them.
    #[must_use]
    pub fn noncurrent_version_expiration_in_days(self, value: impl t::IntoValue<i64, W>) -> Self {
        Rule(
            self.0.set("NoncurrentVersionExpirationInDays", value),
            t::PhantomData,
        )
    }
    /// (Deprecated.) For buckets with versioning enabled (or suspended), specifies when non-current objects transition to a specified storage class. If you specify a transition and expiration time, the expiration time must be later than the transition time.
    #[must_use]
    pub fn noncurrent_version_transition(
        self,
        value: impl t::IntoValue<NoncurrentVersionTransition<W>, W>,
    ) -> Self {
        Rule(
            self.0.set("NoncurrentVersionTransition", value),
            t::PhantomData,
        )
    }
    /// For buckets with versioning enabled (or suspended), one or more transition rules that specify when non-current objects transition to a specified storage class. If you specify a transition and expiration time, the expiration time must be later than the transition time.
    #[must_use]
    pub fn noncurrent_version_transitions(
        self,
        value: impl t::IntoValue<t::List<NoncurrentVersionTransition<W>>, W>,
    ) -> Self {
        Rule(
            self.0.set("NoncurrentVersionTransitions", value),
            t::PhantomData,
        )
    }
    /// Specifies the minimum object size in bytes for this rule to apply to. Objects must be larger than this value in bytes.
    #[must_use]
    pub fn object_size_greater_than(self, value: impl t::IntoValue<i64, W>) -> Self {
        Rule(self.0.set("ObjectSizeGreaterThan", value), t::PhantomData)
    }
    /// Specifies the maximum object size in bytes for this rule to apply to. Objects must be smaller than this value in bytes.
    #[must_use]
    pub fn object_size_less_than(self, value: impl t::IntoValue<i64, W>) -> Self {
        Rule(self.0.set("ObjectSizeLessThan", value), t::PhantomData)
    }
    /// Object key prefix that identifies one or more objects to which this rule applies.
    #[must_use]
    pub fn prefix(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Rule(self.0.set("Prefix", value), t::PhantomData)
    }
    /// If `Enabled` , the rule is currently being applied. If `Disabled` , the rule is not currently being applied.
    #[must_use]
    pub fn status(self, value: impl t::IntoValue<RuleStatus, W>) -> Rule<W, (t::Set,)>
    where
        S0: t::Open,
    {
        Rule(self.0.set("Status", value), t::PhantomData)
    }
    /// Tags to use to identify a subset of objects to which the lifecycle rule applies.
    #[must_use]
    pub fn tag_filters(self, value: impl t::IntoValue<t::List<TagFilter<W>>, W>) -> Self {
        Rule(self.0.set("TagFilters", value), t::PhantomData)
    }
    /// (Deprecated.) Specifies when an object transitions to a specified storage class. If you specify an expiration and transition time, you must use the same time unit for both properties (either in days or by date). The expiration time must also be later than the transition time.
    #[must_use]
    pub fn transition(self, value: impl t::IntoValue<Transition<W>, W>) -> Self {
        Rule(self.0.set("Transition", value), t::PhantomData)
    }
    /// One or more transition rules that specify when an object transitions to a specified storage class. If you specify an expiration and transition time, you must use the same time unit for both properties (either in days or by date). The expiration time must also be later than the transition time.
    #[must_use]
    pub fn transitions(self, value: impl t::IntoValue<t::List<Transition<W>>, W>) -> Self {
        Rule(self.0.set("Transitions", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<Rule<W>, W> for Rule<V, (S0,)> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A container for object key name prefix and suffix filtering rules.
pub struct S3KeyFilter<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for S3KeyFilter<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> S3KeyFilter<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> S3KeyFilter<W, (t::Missing<required::Rules>,)> {
        S3KeyFilter(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> S3KeyFilter<W, (S0,)> {
    /// A list of containers for the key-value pair that defines the criteria for the filter rule.
    #[must_use]
    pub fn rules(
        self,
        value: impl t::IntoValue<t::List<FilterRule<W>>, W>,
    ) -> S3KeyFilter<W, (t::Set,)>
    where
        S0: t::Open,
    {
        S3KeyFilter(self.0.set("Rules", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<S3KeyFilter<W>, W> for S3KeyFilter<V, (S0,)> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The destination information for a V1 S3 Metadata configuration. The destination table bucket must be in the same Region and AWS account as the general purpose bucket. The specified metadata table name must be unique within the `aws_s3_metadata` namespace in the destination table bucket.
pub struct S3TablesDestination<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for S3TablesDestination<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> S3TablesDestination<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> S3TablesDestination<
        W,
        (
            t::Missing<required::TableBucketArn>,
            t::Missing<required::TableName>,
        ),
    > {
        S3TablesDestination(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> S3TablesDestination<W, (S0, S1)> {
    /// The Amazon Resource Name (ARN) for the metadata table in the metadata table configuration. The specified metadata table name must be unique within the `aws_s3_metadata` namespace in the destination table bucket.
    #[must_use]
    pub fn table_arn(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        S3TablesDestination(self.0.set("TableArn", value), t::PhantomData)
    }
    /// The Amazon Resource Name (ARN) for the table bucket that's specified as the destination in the metadata table configuration. The destination table bucket must be in the same Region and AWS account as the general purpose bucket.
    #[must_use]
    pub fn table_bucket_arn(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> S3TablesDestination<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        S3TablesDestination(self.0.set("TableBucketArn", value), t::PhantomData)
    }
    /// The name for the metadata table in your metadata table configuration. The specified metadata table name must be unique within the `aws_s3_metadata` namespace in the destination table bucket.
    #[must_use]
    pub fn table_name(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> S3TablesDestination<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        S3TablesDestination(self.0.set("TableName", value), t::PhantomData)
    }
    /// The table bucket namespace for the metadata table in your metadata table configuration. This value is always `aws_s3_metadata` .
    #[must_use]
    pub fn table_namespace(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        S3TablesDestination(self.0.set("TableNamespace", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<S3TablesDestination<W>, W>
    for S3TablesDestination<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Describes the default server-side encryption to apply to new objects in the bucket. If a PUT Object request doesn't specify any server-side encryption, this default encryption will be applied.
pub struct ServerSideEncryptionByDefault<W, S = (t::Set,)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for ServerSideEncryptionByDefault<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ServerSideEncryptionByDefault<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ServerSideEncryptionByDefault<W, (t::Missing<required::SseAlgorithm>,)> {
        ServerSideEncryptionByDefault(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> ServerSideEncryptionByDefault<W, (S0,)> {
    /// AWS Key Management Service (KMS) customer managed key ID to use for the default encryption.
    #[must_use]
    pub fn kms_master_key_id(
        self,
        value: impl t::IntoValue<t::Link<link::KmsMasterKeyIdOfServerSideEncryptionByDefault>, W>,
    ) -> Self {
        ServerSideEncryptionByDefault(self.0.set("KMSMasterKeyID", value), t::PhantomData)
    }
    /// Server-side encryption algorithm to use for the default encryption.
    #[must_use]
    pub fn sse_algorithm(
        self,
        value: impl t::IntoValue<ServerSideEncryptionByDefaultSseAlgorithm, W>,
    ) -> ServerSideEncryptionByDefault<W, (t::Set,)>
    where
        S0: t::Open,
    {
        ServerSideEncryptionByDefault(self.0.set("SSEAlgorithm", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<ServerSideEncryptionByDefault<W>, W>
    for ServerSideEncryptionByDefault<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Specifies the default server-side encryption configuration.
pub struct ServerSideEncryptionRule<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for ServerSideEncryptionRule<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ServerSideEncryptionRule<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ServerSideEncryptionRule<W> {
        ServerSideEncryptionRule(t::Object::new(), t::PhantomData)
    }
}
impl<W> ServerSideEncryptionRule<W> {
    /// A bucket-level setting for Amazon S3 general purpose buckets used to prevent the upload of new objects encrypted with the specified server-side encryption type.
    #[must_use]
    pub fn blocked_encryption_types(
        self,
        value: impl t::IntoValue<BlockedEncryptionTypes<W>, W>,
    ) -> Self {
        ServerSideEncryptionRule(self.0.set("BlockedEncryptionTypes", value), t::PhantomData)
    }
    /// Specifies whether Amazon S3 should use an S3 Bucket Key with server-side encryption using KMS (SSE-KMS) for new objects in the bucket. Existing objects are not affected. Setting the `BucketKeyEnabled` element to `true` causes Amazon S3 to use an S3 Bucket Key.
    #[must_use]
    pub fn bucket_key_enabled(self, value: impl t::IntoValue<bool, W>) -> Self {
        ServerSideEncryptionRule(self.0.set("BucketKeyEnabled", value), t::PhantomData)
    }
    /// Specifies the default server-side encryption to apply to new objects in the bucket. If a PUT Object request doesn't specify any server-side encryption, this default encryption will be applied.
    #[must_use]
    pub fn server_side_encryption_by_default(
        self,
        value: impl t::IntoValue<ServerSideEncryptionByDefault<W>, W>,
    ) -> Self {
        ServerSideEncryptionRule(
            self.0.set("ServerSideEncryptionByDefault", value),
            t::PhantomData,
        )
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<ServerSideEncryptionRule<W>, W>
    for ServerSideEncryptionRule<V>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A container that describes additional filters for identifying the source objects that you want to replicate. You can choose to enable or disable the replication of these objects.
pub struct SourceSelectionCriteria<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for SourceSelectionCriteria<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> SourceSelectionCriteria<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> SourceSelectionCriteria<W> {
        SourceSelectionCriteria(t::Object::new(), t::PhantomData)
    }
}
impl<W> SourceSelectionCriteria<W> {
    /// A filter that you can specify for selection for modifications on replicas.
    #[must_use]
    pub fn replica_modifications(
        self,
        value: impl t::IntoValue<ReplicaModifications<W>, W>,
    ) -> Self {
        SourceSelectionCriteria(self.0.set("ReplicaModifications", value), t::PhantomData)
    }
    /// A container for filter information for the selection of Amazon S3 objects encrypted with AWS KMS.
    #[must_use]
    pub fn sse_kms_encrypted_objects(
        self,
        value: impl t::IntoValue<SseKmsEncryptedObjects<W>, W>,
    ) -> Self {
        SourceSelectionCriteria(self.0.set("SseKmsEncryptedObjects", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<SourceSelectionCriteria<W>, W> for SourceSelectionCriteria<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A container for filter information for the selection of S3 objects encrypted with AWS KMS.
pub struct SseKmsEncryptedObjects<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for SseKmsEncryptedObjects<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> SseKmsEncryptedObjects<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> SseKmsEncryptedObjects<W, (t::Missing<required::Status>,)> {
        SseKmsEncryptedObjects(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> SseKmsEncryptedObjects<W, (S0,)> {
    /// Specifies whether Amazon S3 replicates objects created with server-side encryption using an AWS KMS key stored in AWS Key Management Service.
    #[must_use]
    pub fn status(
        self,
        value: impl t::IntoValue<SseKmsEncryptedObjectsStatus, W>,
    ) -> SseKmsEncryptedObjects<W, (t::Set,)>
    where
        S0: t::Open,
    {
        SseKmsEncryptedObjects(self.0.set("Status", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<SseKmsEncryptedObjects<W>, W>
    for SseKmsEncryptedObjects<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Specifies data related to access patterns to be collected and made available to analyze the tradeoffs between different storage classes for an Amazon S3 bucket.
pub struct StorageClassAnalysis<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for StorageClassAnalysis<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> StorageClassAnalysis<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> StorageClassAnalysis<W> {
        StorageClassAnalysis(t::Object::new(), t::PhantomData)
    }
}
impl<W> StorageClassAnalysis<W> {
    /// Specifies how data related to the storage class analysis for an Amazon S3 bucket should be exported.
    #[must_use]
    pub fn data_export(self, value: impl t::IntoValue<DataExport<W>, W>) -> Self {
        StorageClassAnalysis(self.0.set("DataExport", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<StorageClassAnalysis<W>, W> for StorageClassAnalysis<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Specifies tags to use to identify a subset of objects for an Amazon S3 bucket. For more information, see [Categorizing your storage using tags](https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-tagging.html) in the *Amazon Simple Storage Service User Guide* .
pub struct TagFilter<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for TagFilter<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> TagFilter<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> TagFilter<W, (t::Missing<required::Key>, t::Missing<required::Value>)> {
        TagFilter(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> TagFilter<W, (S0, S1)> {
    /// The tag key.
    #[must_use]
    pub fn key(self, value: impl t::IntoValue<t::Text, W>) -> TagFilter<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        TagFilter(self.0.set("Key", value), t::PhantomData)
    }
    /// The tag value.
    #[must_use]
    pub fn value(self, value: impl t::IntoValue<t::Text, W>) -> TagFilter<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        TagFilter(self.0.set("Value", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<TagFilter<W>, W>
    for TagFilter<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Amazon S3 key format for log objects. Only one format, PartitionedPrefix or SimplePrefix, is allowed.
pub struct TargetObjectKeyFormat<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for TargetObjectKeyFormat<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> TargetObjectKeyFormat<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> TargetObjectKeyFormat<W> {
        TargetObjectKeyFormat(t::Object::new(), t::PhantomData)
    }
}
impl<W> TargetObjectKeyFormat<W> {
    /// Partitioned S3 key for log objects.
    #[must_use]
    pub fn partitioned_prefix(self, value: impl t::IntoValue<PartitionedPrefix<W>, W>) -> Self {
        TargetObjectKeyFormat(self.0.set("PartitionedPrefix", value), t::PhantomData)
    }
    /// To use the simple format for S3 keys for log objects. To specify SimplePrefix format, set SimplePrefix to {}.
    #[must_use]
    pub fn simple_prefix(self, value: impl t::IntoValue<t::Json, W>) -> Self {
        TargetObjectKeyFormat(self.0.set("SimplePrefix", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<TargetObjectKeyFormat<W>, W> for TargetObjectKeyFormat<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The S3 Intelligent-Tiering storage class is designed to optimize storage costs by automatically moving data to the most cost-effective storage access tier, without additional operational overhead.
pub struct Tiering<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Tiering<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Tiering<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Tiering<W, (t::Missing<required::AccessTier>, t::Missing<required::Days>)> {
        Tiering(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> Tiering<W, (S0, S1)> {
    /// S3 Intelligent-Tiering access tier. See [Storage class for automatically optimizing frequently and infrequently accessed objects](https://docs.aws.amazon.com/AmazonS3/latest/dev/storage-class-intro.html#sc-dynamic-data-access) for a list of access tiers in the S3 Intelligent-Tiering storage class.
    #[must_use]
    pub fn access_tier(self, value: impl t::IntoValue<AccessTier, W>) -> Tiering<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        Tiering(self.0.set("AccessTier", value), t::PhantomData)
    }
    /// The number of consecutive days of no access after which an object will be eligible to be transitioned to the corresponding tier. The minimum number of days specified for Archive Access tier must be at least 90 days and Deep Archive Access tier must be at least 180 days.
    #[must_use]
    pub fn days(self, value: impl t::IntoValue<i64, W>) -> Tiering<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        Tiering(self.0.set("Days", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<Tiering<W>, W>
    for Tiering<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A container for specifying the configuration for publication of messages to an Amazon Simple Notification Service (Amazon SNS) topic when Amazon S3 detects specified events.
pub struct TopicConfiguration<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for TopicConfiguration<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> TopicConfiguration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> TopicConfiguration<W, (t::Missing<required::Event>, t::Missing<required::Topic>)>
    {
        TopicConfiguration(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> TopicConfiguration<W, (S0, S1)> {
    /// The Amazon S3 bucket event about which to send notifications. For more information, see [Supported Event Types](https://docs.aws.amazon.com/AmazonS3/latest/dev/NotificationHowTo.html) in the *Amazon S3 User Guide* .
    #[must_use]
    pub fn event(self, value: impl t::IntoValue<t::Text, W>) -> TopicConfiguration<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        TopicConfiguration(self.0.set("Event", value), t::PhantomData)
    }
    /// The filtering rules that determine for which objects to send notifications. For example, you can create a filter so that Amazon S3 sends notifications only when image files with a `.jpg` extension are added to the bucket.
    #[must_use]
    pub fn filter(self, value: impl t::IntoValue<NotificationFilter<W>, W>) -> Self {
        TopicConfiguration(self.0.set("Filter", value), t::PhantomData)
    }
    /// The Amazon Resource Name (ARN) of the Amazon SNS topic to which Amazon S3 publishes a message when it detects events of the specified type.
    #[must_use]
    pub fn topic(
        self,
        value: impl t::IntoValue<t::Link<link::TopicOfTopicConfiguration>, W>,
    ) -> TopicConfiguration<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        TopicConfiguration(self.0.set("Topic", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<TopicConfiguration<W>, W>
    for TopicConfiguration<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Specifies when an object transitions to a specified storage class.
pub struct Transition<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Transition<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Transition<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Transition<W, (t::Missing<required::StorageClass>,)> {
        Transition(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> Transition<W, (S0,)> {
    /// The storage class to which you want the object to transition.
    #[must_use]
    pub fn storage_class(
        self,
        value: impl t::IntoValue<TransitionStorageClass, W>,
    ) -> Transition<W, (t::Set,)>
    where
        S0: t::Open,
    {
        Transition(self.0.set("StorageClass", value), t::PhantomData)
    }
    /// Indicates when objects are transitioned to the specified storage class. The date value must be in ISO 8601 format. The time is always midnight UTC.
    #[must_use]
    pub fn transition_date(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Transition(self.0.set("TransitionDate", value), t::PhantomData)
    }
    /// Indicates the number of days after creation when objects are transitioned to the specified storage class. If the specified storage class is `INTELLIGENT_TIERING` , `GLACIER_IR` , `GLACIER` , or `DEEP_ARCHIVE` , valid values are `0` or positive integers.
    #[must_use]
    pub fn transition_in_days(self, value: impl t::IntoValue<i64, W>) -> Self {
        Transition(self.0.set("TransitionInDays", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<Transition<W>, W> for Transition<V, (S0,)> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Describes the versioning state of an Amazon S3 bucket. For more information, see [PUT Bucket versioning](https://docs.aws.amazon.com/AmazonS3/latest/API/RESTBucketPUTVersioningStatus.html) in the *Amazon S3 API Reference* .
pub struct VersioningConfiguration<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for VersioningConfiguration<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> VersioningConfiguration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> VersioningConfiguration<W, (t::Missing<required::Status>,)> {
        VersioningConfiguration(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> VersioningConfiguration<W, (S0,)> {
    /// The versioning state of the bucket.
    #[must_use]
    pub fn status(
        self,
        value: impl t::IntoValue<VersioningConfigurationStatus, W>,
    ) -> VersioningConfiguration<W, (t::Set,)>
    where
        S0: t::Open,
    {
        VersioningConfiguration(self.0.set("Status", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<VersioningConfiguration<W>, W>
    for VersioningConfiguration<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Specifies website configuration parameters for an Amazon S3 bucket.
pub struct WebsiteConfiguration<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for WebsiteConfiguration<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> WebsiteConfiguration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> WebsiteConfiguration<W> {
        WebsiteConfiguration(t::Object::new(), t::PhantomData)
    }
}
impl<W> WebsiteConfiguration<W> {
    /// The name of the error document for the website.
    #[must_use]
    pub fn error_document(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        WebsiteConfiguration(self.0.set("ErrorDocument", value), t::PhantomData)
    }
    /// The name of the index document for the website.
    #[must_use]
    pub fn index_document(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        WebsiteConfiguration(self.0.set("IndexDocument", value), t::PhantomData)
    }
    /// The redirect behavior for every request to this bucket's website endpoint.
    #[must_use]
    pub fn redirect_all_requests_to(
        self,
        value: impl t::IntoValue<RedirectAllRequestsTo<W>, W>,
    ) -> Self {
        WebsiteConfiguration(self.0.set("RedirectAllRequestsTo", value), t::PhantomData)
    }
    /// Rules that define when a redirect is applied and the redirect behavior.
    #[must_use]
    pub fn routing_rules(self, value: impl t::IntoValue<t::List<RoutingRule<W>>, W>) -> Self {
        WebsiteConfiguration(self.0.set("RoutingRules", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<WebsiteConfiguration<W>, W> for WebsiteConfiguration<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The values of `AbacStatus`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AbacStatus {
    /// `Enabled`.
    Enabled,
    /// `Disabled`.
    Disabled,
}
impl AbacStatus {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Enabled => "Enabled",
            Self::Disabled => "Disabled",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<AbacStatus, W> for AbacStatus {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `AccelerationStatus`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AccelerationStatus {
    /// `Enabled`.
    Enabled,
    /// `Suspended`.
    Suspended,
}
impl AccelerationStatus {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Enabled => "Enabled",
            Self::Suspended => "Suspended",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<AccelerationStatus, W> for AccelerationStatus {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `AccessControl`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AccessControl {
    /// `AuthenticatedRead`.
    AuthenticatedRead,
    /// `AwsExecRead`.
    AwsExecRead,
    /// `BucketOwnerFullControl`.
    BucketOwnerFullControl,
    /// `BucketOwnerRead`.
    BucketOwnerRead,
    /// `LogDeliveryWrite`.
    LogDeliveryWrite,
    /// `Private`.
    Private,
    /// `PublicRead`.
    PublicRead,
    /// `PublicReadWrite`.
    PublicReadWrite,
}
impl AccessControl {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AuthenticatedRead => "AuthenticatedRead",
            Self::AwsExecRead => "AwsExecRead",
            Self::BucketOwnerFullControl => "BucketOwnerFullControl",
            Self::BucketOwnerRead => "BucketOwnerRead",
            Self::LogDeliveryWrite => "LogDeliveryWrite",
            Self::Private => "Private",
            Self::PublicRead => "PublicRead",
            Self::PublicReadWrite => "PublicReadWrite",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<AccessControl, W> for AccessControl {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `AccessTier`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AccessTier {
    /// `ARCHIVE_ACCESS`.
    ArchiveAccess,
    /// `DEEP_ARCHIVE_ACCESS`.
    DeepArchiveAccess,
}
impl AccessTier {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ArchiveAccess => "ARCHIVE_ACCESS",
            Self::DeepArchiveAccess => "DEEP_ARCHIVE_ACCESS",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<AccessTier, W> for AccessTier {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `AllowedMethods`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AllowedMethods {
    /// `GET`.
    Get,
    /// `PUT`.
    Put,
    /// `HEAD`.
    Head,
    /// `POST`.
    Post,
    /// `DELETE`.
    Delete,
}
impl AllowedMethods {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Put => "PUT",
            Self::Head => "HEAD",
            Self::Post => "POST",
            Self::Delete => "DELETE",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<AllowedMethods, W> for AllowedMethods {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `BucketNamespace`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BucketNamespace {
    /// `global`.
    Global,
    /// `account-regional`.
    AccountRegional,
}
impl BucketNamespace {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Global => "global",
            Self::AccountRegional => "account-regional",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<BucketNamespace, W> for BucketNamespace {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `ConfigurationState`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConfigurationState {
    /// `ENABLED`.
    Enabled,
    /// `DISABLED`.
    Disabled,
}
impl ConfigurationState {
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
impl<W> t::IntoValue<ConfigurationState, W> for ConfigurationState {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `Status`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeleteMarkerReplicationStatus {
    /// `Disabled`.
    Disabled,
    /// `Enabled`.
    Enabled,
}
impl DeleteMarkerReplicationStatus {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Disabled => "Disabled",
            Self::Enabled => "Enabled",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<DeleteMarkerReplicationStatus, W> for DeleteMarkerReplicationStatus {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `EncryptionType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum EncryptionType {
    /// `NONE`.
    None,
    /// `SSE-C`.
    SseC,
}
impl EncryptionType {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "NONE",
            Self::SseC => "SSE-C",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<EncryptionType, W> for EncryptionType {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `Expiration`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Expiration {
    /// `ENABLED`.
    Enabled,
    /// `DISABLED`.
    Disabled,
}
impl Expiration {
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
impl<W> t::IntoValue<Expiration, W> for Expiration {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `Format`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Format {
    /// `CSV`.
    Csv,
    /// `ORC`.
    Orc,
    /// `Parquet`.
    Parquet,
}
impl Format {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Csv => "CSV",
            Self::Orc => "ORC",
            Self::Parquet => "Parquet",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<Format, W> for Format {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `IncludedObjectVersions`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum IncludedObjectVersions {
    /// `All`.
    All,
    /// `Current`.
    Current,
}
impl IncludedObjectVersions {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::All => "All",
            Self::Current => "Current",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<IncludedObjectVersions, W> for IncludedObjectVersions {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `Status`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum IntelligentTieringConfigurationStatus {
    /// `Disabled`.
    Disabled,
    /// `Enabled`.
    Enabled,
}
impl IntelligentTieringConfigurationStatus {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Disabled => "Disabled",
            Self::Enabled => "Enabled",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<IntelligentTieringConfigurationStatus, W>
    for IntelligentTieringConfigurationStatus
{
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `SseAlgorithm`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MetadataTableEncryptionConfigurationSseAlgorithm {
    /// `aws:kms`.
    AwsKms,
    /// `AES256`.
    Aes256,
}
impl MetadataTableEncryptionConfigurationSseAlgorithm {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AwsKms => "aws:kms",
            Self::Aes256 => "AES256",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<MetadataTableEncryptionConfigurationSseAlgorithm, W>
    for MetadataTableEncryptionConfigurationSseAlgorithm
{
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `Status`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MetricsStatus {
    /// `Disabled`.
    Disabled,
    /// `Enabled`.
    Enabled,
}
impl MetricsStatus {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Disabled => "Disabled",
            Self::Enabled => "Enabled",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<MetricsStatus, W> for MetricsStatus {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `Mode`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Mode {
    /// `COMPLIANCE`.
    Compliance,
    /// `GOVERNANCE`.
    Governance,
}
impl Mode {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Compliance => "COMPLIANCE",
            Self::Governance => "GOVERNANCE",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<Mode, W> for Mode {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `StorageClass`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum NoncurrentVersionTransitionStorageClass {
    /// `DEEP_ARCHIVE`.
    DeepArchive,
    /// `GLACIER`.
    Glacier,
    /// `Glacier`.
    Glacier_,
    /// `GLACIER_IR`.
    GlacierIr,
    /// `INTELLIGENT_TIERING`.
    IntelligentTiering,
    /// `ONEZONE_IA`.
    OnezoneIa,
    /// `STANDARD_IA`.
    StandardIa,
}
impl NoncurrentVersionTransitionStorageClass {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::DeepArchive => "DEEP_ARCHIVE",
            Self::Glacier => "GLACIER",
            Self::Glacier_ => "Glacier",
            Self::GlacierIr => "GLACIER_IR",
            Self::IntelligentTiering => "INTELLIGENT_TIERING",
            Self::OnezoneIa => "ONEZONE_IA",
            Self::StandardIa => "STANDARD_IA",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<NoncurrentVersionTransitionStorageClass, W>
    for NoncurrentVersionTransitionStorageClass
{
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `ObjectLockEnabled`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ObjectLockEnabled {
    /// `Enabled`.
    Enabled,
}
impl ObjectLockEnabled {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Enabled => "Enabled",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<ObjectLockEnabled, W> for ObjectLockEnabled {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `ObjectOwnership`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ObjectOwnership {
    /// `ObjectWriter`.
    ObjectWriter,
    /// `BucketOwnerPreferred`.
    BucketOwnerPreferred,
    /// `BucketOwnerEnforced`.
    BucketOwnerEnforced,
}
impl ObjectOwnership {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ObjectWriter => "ObjectWriter",
            Self::BucketOwnerPreferred => "BucketOwnerPreferred",
            Self::BucketOwnerEnforced => "BucketOwnerEnforced",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<ObjectOwnership, W> for ObjectOwnership {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `OptionalFields`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum OptionalFields {
    /// `Size`.
    Size,
    /// `LastModifiedDate`.
    LastModifiedDate,
    /// `StorageClass`.
    StorageClass,
    /// `ETag`.
    ETag,
    /// `IsMultipartUploaded`.
    IsMultipartUploaded,
    /// `ReplicationStatus`.
    ReplicationStatus,
    /// `EncryptionStatus`.
    EncryptionStatus,
    /// `ObjectLockRetainUntilDate`.
    ObjectLockRetainUntilDate,
    /// `ObjectLockMode`.
    ObjectLockMode,
    /// `ObjectLockLegalHoldStatus`.
    ObjectLockLegalHoldStatus,
    /// `ObjectLockEventHoldStatus`.
    ObjectLockEventHoldStatus,
    /// `ObjectLockEventHoldDuration`.
    ObjectLockEventHoldDuration,
    /// `IntelligentTieringAccessTier`.
    IntelligentTieringAccessTier,
    /// `BucketKeyStatus`.
    BucketKeyStatus,
    /// `ChecksumAlgorithm`.
    ChecksumAlgorithm,
    /// `ObjectAccessControlList`.
    ObjectAccessControlList,
    /// `ObjectOwner`.
    ObjectOwner,
    /// `LifecycleExpirationDate`.
    LifecycleExpirationDate,
    /// `IntelligentTieringReferenceDate`.
    IntelligentTieringReferenceDate,
}
impl OptionalFields {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Size => "Size",
            Self::LastModifiedDate => "LastModifiedDate",
            Self::StorageClass => "StorageClass",
            Self::ETag => "ETag",
            Self::IsMultipartUploaded => "IsMultipartUploaded",
            Self::ReplicationStatus => "ReplicationStatus",
            Self::EncryptionStatus => "EncryptionStatus",
            Self::ObjectLockRetainUntilDate => "ObjectLockRetainUntilDate",
            Self::ObjectLockMode => "ObjectLockMode",
            Self::ObjectLockLegalHoldStatus => "ObjectLockLegalHoldStatus",
            Self::ObjectLockEventHoldStatus => "ObjectLockEventHoldStatus",
            Self::ObjectLockEventHoldDuration => "ObjectLockEventHoldDuration",
            Self::IntelligentTieringAccessTier => "IntelligentTieringAccessTier",
            Self::BucketKeyStatus => "BucketKeyStatus",
            Self::ChecksumAlgorithm => "ChecksumAlgorithm",
            Self::ObjectAccessControlList => "ObjectAccessControlList",
            Self::ObjectOwner => "ObjectOwner",
            Self::LifecycleExpirationDate => "LifecycleExpirationDate",
            Self::IntelligentTieringReferenceDate => "IntelligentTieringReferenceDate",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<OptionalFields, W> for OptionalFields {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `Owner`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Owner {
    /// `Destination`.
    Destination,
}
impl Owner {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Destination => "Destination",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<Owner, W> for Owner {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `PartitionDateSource`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PartitionDateSource {
    /// `EventTime`.
    EventTime,
    /// `DeliveryTime`.
    DeliveryTime,
}
impl PartitionDateSource {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::EventTime => "EventTime",
            Self::DeliveryTime => "DeliveryTime",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<PartitionDateSource, W> for PartitionDateSource {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `Protocol`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Protocol {
    /// `http`.
    Http,
    /// `https`.
    Https,
}
impl Protocol {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Http => "http",
            Self::Https => "https",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<Protocol, W> for Protocol {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `Status`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReplicaModificationsStatus {
    /// `Enabled`.
    Enabled,
    /// `Disabled`.
    Disabled,
}
impl ReplicaModificationsStatus {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Enabled => "Enabled",
            Self::Disabled => "Disabled",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<ReplicaModificationsStatus, W> for ReplicaModificationsStatus {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `StorageClass`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReplicationDestinationStorageClass {
    /// `DEEP_ARCHIVE`.
    DeepArchive,
    /// `GLACIER`.
    Glacier,
    /// `GLACIER_IR`.
    GlacierIr,
    /// `INTELLIGENT_TIERING`.
    IntelligentTiering,
    /// `ONEZONE_IA`.
    OnezoneIa,
    /// `REDUCED_REDUNDANCY`.
    ReducedRedundancy,
    /// `STANDARD`.
    Standard,
    /// `STANDARD_IA`.
    StandardIa,
}
impl ReplicationDestinationStorageClass {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::DeepArchive => "DEEP_ARCHIVE",
            Self::Glacier => "GLACIER",
            Self::GlacierIr => "GLACIER_IR",
            Self::IntelligentTiering => "INTELLIGENT_TIERING",
            Self::OnezoneIa => "ONEZONE_IA",
            Self::ReducedRedundancy => "REDUCED_REDUNDANCY",
            Self::Standard => "STANDARD",
            Self::StandardIa => "STANDARD_IA",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<ReplicationDestinationStorageClass, W> for ReplicationDestinationStorageClass {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `Status`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReplicationRuleStatus {
    /// `Disabled`.
    Disabled,
    /// `Enabled`.
    Enabled,
}
impl ReplicationRuleStatus {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Disabled => "Disabled",
            Self::Enabled => "Enabled",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<ReplicationRuleStatus, W> for ReplicationRuleStatus {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `Status`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReplicationTimeStatus {
    /// `Disabled`.
    Disabled,
    /// `Enabled`.
    Enabled,
}
impl ReplicationTimeStatus {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Disabled => "Disabled",
            Self::Enabled => "Enabled",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<ReplicationTimeStatus, W> for ReplicationTimeStatus {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `Status`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RuleStatus {
    /// `Enabled`.
    Enabled,
    /// `Disabled`.
    Disabled,
}
impl RuleStatus {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Enabled => "Enabled",
            Self::Disabled => "Disabled",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<RuleStatus, W> for RuleStatus {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `ScheduleFrequency`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ScheduleFrequency {
    /// `Daily`.
    Daily,
    /// `Weekly`.
    Weekly,
}
impl ScheduleFrequency {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Daily => "Daily",
            Self::Weekly => "Weekly",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<ScheduleFrequency, W> for ScheduleFrequency {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `SSEAlgorithm`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ServerSideEncryptionByDefaultSseAlgorithm {
    /// `aws:kms`.
    AwsKms,
    /// `AES256`.
    Aes256,
    /// `aws:kms:dsse`.
    AwsKmsDsse,
}
impl ServerSideEncryptionByDefaultSseAlgorithm {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AwsKms => "aws:kms",
            Self::Aes256 => "AES256",
            Self::AwsKmsDsse => "aws:kms:dsse",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<ServerSideEncryptionByDefaultSseAlgorithm, W>
    for ServerSideEncryptionByDefaultSseAlgorithm
{
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `Status`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SseKmsEncryptedObjectsStatus {
    /// `Disabled`.
    Disabled,
    /// `Enabled`.
    Enabled,
}
impl SseKmsEncryptedObjectsStatus {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Disabled => "Disabled",
            Self::Enabled => "Enabled",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<SseKmsEncryptedObjectsStatus, W> for SseKmsEncryptedObjectsStatus {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `TableBucketType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TableBucketType {
    /// `aws`.
    Aws,
    /// `customer`.
    Customer,
}
impl TableBucketType {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Aws => "aws",
            Self::Customer => "customer",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<TableBucketType, W> for TableBucketType {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `TransitionDefaultMinimumObjectSize`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransitionDefaultMinimumObjectSize {
    /// `varies_by_storage_class`.
    VariesByStorageClass,
    /// `all_storage_classes_128K`.
    AllStorageClasses128K,
}
impl TransitionDefaultMinimumObjectSize {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::VariesByStorageClass => "varies_by_storage_class",
            Self::AllStorageClasses128K => "all_storage_classes_128K",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<TransitionDefaultMinimumObjectSize, W> for TransitionDefaultMinimumObjectSize {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `StorageClass`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransitionStorageClass {
    /// `DEEP_ARCHIVE`.
    DeepArchive,
    /// `GLACIER`.
    Glacier,
    /// `Glacier`.
    Glacier_,
    /// `GLACIER_IR`.
    GlacierIr,
    /// `INTELLIGENT_TIERING`.
    IntelligentTiering,
    /// `ONEZONE_IA`.
    OnezoneIa,
    /// `STANDARD_IA`.
    StandardIa,
}
impl TransitionStorageClass {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::DeepArchive => "DEEP_ARCHIVE",
            Self::Glacier => "GLACIER",
            Self::Glacier_ => "Glacier",
            Self::GlacierIr => "GLACIER_IR",
            Self::IntelligentTiering => "INTELLIGENT_TIERING",
            Self::OnezoneIa => "ONEZONE_IA",
            Self::StandardIa => "STANDARD_IA",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<TransitionStorageClass, W> for TransitionStorageClass {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `Status`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum VersioningConfigurationStatus {
    /// `Enabled`.
    Enabled,
    /// `Suspended`.
    Suspended,
}
impl VersioningConfigurationStatus {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Enabled => "Enabled",
            Self::Suspended => "Suspended",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<VersioningConfigurationStatus, W> for VersioningConfigurationStatus {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct AccelerationStatus;
    #[derive(Debug)]
    pub struct AccessTier;
    #[derive(Debug)]
    pub struct AllowedMethods;
    #[derive(Debug)]
    pub struct AllowedOrigins;
    #[derive(Debug)]
    pub struct Bucket;
    #[derive(Debug)]
    pub struct BucketArn;
    #[derive(Debug)]
    pub struct ConfigurationState;
    #[derive(Debug)]
    pub struct CorsRules;
    #[derive(Debug)]
    pub struct Days;
    #[derive(Debug)]
    pub struct DaysAfterInitiation;
    #[derive(Debug)]
    pub struct Destination;
    #[derive(Debug)]
    pub struct Enabled;
    #[derive(Debug)]
    pub struct Event;
    #[derive(Debug)]
    pub struct EventBridgeEnabled;
    #[derive(Debug)]
    pub struct Expiration;
    #[derive(Debug)]
    pub struct Format;
    #[derive(Debug)]
    pub struct Function;
    #[derive(Debug)]
    pub struct HostName;
    #[derive(Debug)]
    pub struct Id;
    #[derive(Debug)]
    pub struct IncludedObjectVersions;
    #[derive(Debug)]
    pub struct JournalTableConfiguration;
    #[derive(Debug)]
    pub struct Key;
    #[derive(Debug)]
    pub struct Minutes;
    #[derive(Debug)]
    pub struct Name;
    #[derive(Debug)]
    pub struct NoncurrentDays;
    #[derive(Debug)]
    pub struct OutputSchemaVersion;
    #[derive(Debug)]
    pub struct Owner;
    #[derive(Debug)]
    pub struct Queue;
    #[derive(Debug)]
    pub struct RecordExpiration;
    #[derive(Debug)]
    pub struct RedirectRule;
    #[derive(Debug)]
    pub struct ReplicaKmsKeyId;
    #[derive(Debug)]
    pub struct Role;
    #[derive(Debug)]
    pub struct Rules;
    #[derive(Debug)]
    pub struct S3Key;
    #[derive(Debug)]
    pub struct S3TablesDestination;
    #[derive(Debug)]
    pub struct ScheduleFrequency;
    #[derive(Debug)]
    pub struct ServerSideEncryptionConfiguration;
    #[derive(Debug)]
    pub struct SseAlgorithm;
    #[derive(Debug)]
    pub struct Status;
    #[derive(Debug)]
    pub struct StorageClass;
    #[derive(Debug)]
    pub struct StorageClassAnalysis;
    #[derive(Debug)]
    pub struct TableBucketArn;
    #[derive(Debug)]
    pub struct TableBucketType;
    #[derive(Debug)]
    pub struct TableName;
    #[derive(Debug)]
    pub struct Tierings;
    #[derive(Debug)]
    pub struct Time;
    #[derive(Debug)]
    pub struct Topic;
    #[derive(Debug)]
    pub struct TransitionInDays;
    #[derive(Debug)]
    pub struct Value;
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct BucketArnOfDestination;
    impl t::Accepts<crate::s3::bucket::attr::Arn> for BucketArnOfDestination {}
    #[derive(Debug)]
    pub struct BucketOfReplicationDestination;
    impl t::Accepts<crate::s3::bucket::attr::Arn> for BucketOfReplicationDestination {}
    #[derive(Debug)]
    pub struct DestinationBucketNameOfLoggingConfiguration;
    impl t::Accepts<crate::s3::bucket::attr::BucketName>
        for DestinationBucketNameOfLoggingConfiguration
    {
    }
    #[derive(Debug)]
    pub struct FunctionOfLambdaConfiguration;
    #[cfg(feature = "lambda")]
    impl t::Accepts<crate::lambda::function::attr::Arn> for FunctionOfLambdaConfiguration {}
    #[derive(Debug)]
    pub struct KmsMasterKeyIdOfServerSideEncryptionByDefault;
    #[cfg(feature = "kms")]
    impl t::Accepts<crate::kms::alias::attr::AliasName>
        for KmsMasterKeyIdOfServerSideEncryptionByDefault
    {
    }
    #[cfg(feature = "kms")]
    impl t::Accepts<crate::kms::key::attr::Arn> for KmsMasterKeyIdOfServerSideEncryptionByDefault {}
    #[cfg(feature = "kms")]
    impl t::Accepts<crate::kms::key::attr::KeyId> for KmsMasterKeyIdOfServerSideEncryptionByDefault {}
    #[derive(Debug)]
    pub struct QueueOfQueueConfiguration;
    #[cfg(feature = "sqs")]
    impl t::Accepts<crate::sqs::queue::attr::Arn> for QueueOfQueueConfiguration {}
    #[derive(Debug)]
    pub struct ReplicaKmsKeyIdOfEncryptionConfiguration;
    #[cfg(feature = "kms")]
    impl t::Accepts<crate::kms::key::attr::Arn> for ReplicaKmsKeyIdOfEncryptionConfiguration {}
    #[derive(Debug)]
    pub struct RoleOfReplicationConfiguration;
    #[cfg(feature = "iam")]
    impl t::Accepts<crate::iam::role::attr::Arn> for RoleOfReplicationConfiguration {}
    #[derive(Debug)]
    pub struct TopicOfTopicConfiguration;
    #[cfg(feature = "sns")]
    impl t::Accepts<crate::sns::topic::attr::TopicArn> for TopicOfTopicConfiguration {}
}
