//! `AWS::S3::StorageLens`, written by `cargo xtask generate`.

use crate::typed as t;

/// The AWS::S3::StorageLens resource creates an Amazon S3 Storage Lens configuration.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-storagelens.html>
pub struct StorageLens<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for StorageLens<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> StorageLens<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> StorageLens<W, (t::Missing<required::StorageLensConfiguration>,)> {
        StorageLens(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> StorageLens<W, (S0,)> {
    /// This resource contains the details Amazon S3 Storage Lens configuration.
    #[must_use]
    pub fn storage_lens_configuration(
        self,
        value: impl t::IntoValue<StorageLensConfiguration<W>, W>,
    ) -> StorageLens<W, (t::Set,)>
    where
        S0: t::Open,
    {
        StorageLens(
            self.0.set("StorageLensConfiguration", value),
            t::PhantomData,
        )
    }
    /// A set of tags (key–value pairs) to associate with the Storage Lens configuration.
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        StorageLens(self.0.set("Tags", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::Resource<W> for StorageLens<V, (S0,)> {
    const TYPE: &'static str = "AWS::S3::StorageLens";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("Tags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<StorageLens<W>> {
    /// This property contains the details of the ARN of the S3 Storage Lens configuration. This property is read-only.
    #[must_use]
    pub fn storage_lens_configuration_storage_lens_arn(
        &self,
    ) -> t::Att<attr::StorageLensConfigurationStorageLensArn, W> {
        self.attribute_value("StorageLensConfiguration.StorageLensArn")
    }
    /// What `Ref` returns.
    #[must_use]
    pub fn id(&self) -> t::Att<attr::Id, W> {
        self.reference_value()
    }
    /// The ARN, `arn:${Partition}:s3:${Region}:${Account}:storage-lens/${ConfigId}`.
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.arn_value("arn:${Partition}:s3:${Region}:${Account}:storage-lens/${Ref}")
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct StorageLensConfigurationStorageLensArn;
    #[derive(Debug)]
    pub struct Id;
    #[derive(Debug)]
    pub struct Arn;
}
/// This resource contains the details of the account-level metrics for Amazon S3 Storage Lens.
pub struct AccountLevel<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for AccountLevel<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> AccountLevel<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> AccountLevel<W, (t::Missing<required::BucketLevel>,)> {
        AccountLevel(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> AccountLevel<W, (S0,)> {
    /// This property contains the details of account-level activity metrics for S3 Storage Lens.
    #[must_use]
    pub fn activity_metrics(self, value: impl t::IntoValue<ActivityMetrics<W>, W>) -> Self {
        AccountLevel(self.0.set("ActivityMetrics", value), t::PhantomData)
    }
    /// This property contains the details of account-level advanced cost optimization metrics for S3 Storage Lens.
    #[must_use]
    pub fn advanced_cost_optimization_metrics(
        self,
        value: impl t::IntoValue<AdvancedCostOptimizationMetrics<W>, W>,
    ) -> Self {
        AccountLevel(
            self.0.set("AdvancedCostOptimizationMetrics", value),
            t::PhantomData,
        )
    }
    /// This property contains the details of account-level advanced data protection metrics for S3 Storage Lens.
    #[must_use]
    pub fn advanced_data_protection_metrics(
        self,
        value: impl t::IntoValue<AdvancedDataProtectionMetrics<W>, W>,
    ) -> Self {
        AccountLevel(
            self.0.set("AdvancedDataProtectionMetrics", value),
            t::PhantomData,
        )
    }
    /// This property contains the account-level details for S3 Storage Lens advanced performance metrics.
    #[must_use]
    pub fn advanced_performance_metrics(
        self,
        value: impl t::IntoValue<AdvancedPerformanceMetrics<W>, W>,
    ) -> Self {
        AccountLevel(
            self.0.set("AdvancedPerformanceMetrics", value),
            t::PhantomData,
        )
    }
    /// This property contains the details of the account-level bucket-level configurations for Amazon S3 Storage Lens. To enable bucket-level configurations, make sure to also set the same metrics at the account level.
    #[must_use]
    pub fn bucket_level(
        self,
        value: impl t::IntoValue<BucketLevel<W>, W>,
    ) -> AccountLevel<W, (t::Set,)>
    where
        S0: t::Open,
    {
        AccountLevel(self.0.set("BucketLevel", value), t::PhantomData)
    }
    /// This property contains the details of account-level detailed status code metrics for S3 Storage Lens.
    #[must_use]
    pub fn detailed_status_codes_metrics(
        self,
        value: impl t::IntoValue<DetailedStatusCodesMetrics<W>, W>,
    ) -> Self {
        AccountLevel(
            self.0.set("DetailedStatusCodesMetrics", value),
            t::PhantomData,
        )
    }
    /// This property determines the scope of Storage Lens group data that is displayed in the Storage Lens dashboard.
    #[must_use]
    pub fn storage_lens_group_level(
        self,
        value: impl t::IntoValue<StorageLensGroupLevel<W>, W>,
    ) -> Self {
        AccountLevel(self.0.set("StorageLensGroupLevel", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<AccountLevel<W>, W> for AccountLevel<V, (S0,)> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// This resource enables Amazon S3 Storage Lens activity metrics. Activity metrics show details about how your storage is requested, such as requests (for example, All requests, Get requests, Put requests), bytes uploaded or downloaded, and errors.
pub struct ActivityMetrics<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for ActivityMetrics<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ActivityMetrics<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ActivityMetrics<W> {
        ActivityMetrics(t::Object::new(), t::PhantomData)
    }
}
impl<W> ActivityMetrics<W> {
    /// A property that indicates whether the activity metrics is enabled.
    #[must_use]
    pub fn is_enabled(self, value: impl t::IntoValue<bool, W>) -> Self {
        ActivityMetrics(self.0.set("IsEnabled", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<ActivityMetrics<W>, W> for ActivityMetrics<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// This resource enables Amazon S3 Storage Lens advanced cost optimization metrics. Advanced cost optimization metrics provide insights that you can use to manage and optimize your storage costs, for example, lifecycle rule counts for transitions, expirations, and incomplete multipart uploads.
pub struct AdvancedCostOptimizationMetrics<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for AdvancedCostOptimizationMetrics<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> AdvancedCostOptimizationMetrics<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> AdvancedCostOptimizationMetrics<W> {
        AdvancedCostOptimizationMetrics(t::Object::new(), t::PhantomData)
    }
}
impl<W> AdvancedCostOptimizationMetrics<W> {
    /// Indicates whether advanced cost optimization metrics are enabled.
    #[must_use]
    pub fn is_enabled(self, value: impl t::IntoValue<bool, W>) -> Self {
        AdvancedCostOptimizationMetrics(self.0.set("IsEnabled", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<AdvancedCostOptimizationMetrics<W>, W>
    for AdvancedCostOptimizationMetrics<V>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// This resource enables Amazon S3 Storage Lens advanced data protection metrics. Advanced data protection metrics provide insights that you can use to perform audits and protect your data, for example replication rule counts within and across Regions.
pub struct AdvancedDataProtectionMetrics<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for AdvancedDataProtectionMetrics<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> AdvancedDataProtectionMetrics<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> AdvancedDataProtectionMetrics<W> {
        AdvancedDataProtectionMetrics(t::Object::new(), t::PhantomData)
    }
}
impl<W> AdvancedDataProtectionMetrics<W> {
    /// Indicates whether advanced data protection metrics are enabled.
    #[must_use]
    pub fn is_enabled(self, value: impl t::IntoValue<bool, W>) -> Self {
        AdvancedDataProtectionMetrics(self.0.set("IsEnabled", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<AdvancedDataProtectionMetrics<W>, W>
    for AdvancedDataProtectionMetrics<V>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A property for S3 Storage Lens advanced performance metrics. Advanced performance metrics provide insights into application performance such as access patterns and network originality metrics.
pub struct AdvancedPerformanceMetrics<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for AdvancedPerformanceMetrics<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> AdvancedPerformanceMetrics<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> AdvancedPerformanceMetrics<W> {
        AdvancedPerformanceMetrics(t::Object::new(), t::PhantomData)
    }
}
impl<W> AdvancedPerformanceMetrics<W> {
    /// This property indicates whether the advanced performance metrics are enabled.
    #[must_use]
    pub fn is_enabled(self, value: impl t::IntoValue<bool, W>) -> Self {
        AdvancedPerformanceMetrics(self.0.set("IsEnabled", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<AdvancedPerformanceMetrics<W>, W>
    for AdvancedPerformanceMetrics<V>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// This resource contains the details of the AWS Organization for Amazon S3 Storage Lens.
pub struct AwsOrg<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for AwsOrg<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> AwsOrg<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> AwsOrg<W, (t::Missing<required::Arn>,)> {
        AwsOrg(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> AwsOrg<W, (S0,)> {
    /// This resource contains the ARN of the AWS Organization.
    #[must_use]
    pub fn arn(self, value: impl t::IntoValue<t::Text, W>) -> AwsOrg<W, (t::Set,)>
    where
        S0: t::Open,
    {
        AwsOrg(self.0.set("Arn", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<AwsOrg<W>, W> for AwsOrg<V, (S0,)> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A property for the bucket-level storage metrics for Amazon S3 Storage Lens.
pub struct BucketLevel<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for BucketLevel<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> BucketLevel<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> BucketLevel<W> {
        BucketLevel(t::Object::new(), t::PhantomData)
    }
}
impl<W> BucketLevel<W> {
    /// A property for bucket-level activity metrics for S3 Storage Lens.
    #[must_use]
    pub fn activity_metrics(self, value: impl t::IntoValue<ActivityMetrics<W>, W>) -> Self {
        BucketLevel(self.0.set("ActivityMetrics", value), t::PhantomData)
    }
    /// A property for bucket-level advanced cost optimization metrics for S3 Storage Lens.
    #[must_use]
    pub fn advanced_cost_optimization_metrics(
        self,
        value: impl t::IntoValue<AdvancedCostOptimizationMetrics<W>, W>,
    ) -> Self {
        BucketLevel(
            self.0.set("AdvancedCostOptimizationMetrics", value),
            t::PhantomData,
        )
    }
    /// A property for bucket-level advanced data protection metrics for S3 Storage Lens.
    #[must_use]
    pub fn advanced_data_protection_metrics(
        self,
        value: impl t::IntoValue<AdvancedDataProtectionMetrics<W>, W>,
    ) -> Self {
        BucketLevel(
            self.0.set("AdvancedDataProtectionMetrics", value),
            t::PhantomData,
        )
    }
    /// A property for bucket-level advanced performance metrics for S3 Storage Lens.
    #[must_use]
    pub fn advanced_performance_metrics(
        self,
        value: impl t::IntoValue<AdvancedPerformanceMetrics<W>, W>,
    ) -> Self {
        BucketLevel(
            self.0.set("AdvancedPerformanceMetrics", value),
            t::PhantomData,
        )
    }
    /// A property for bucket-level detailed status code metrics for S3 Storage Lens.
    #[must_use]
    pub fn detailed_status_codes_metrics(
        self,
        value: impl t::IntoValue<DetailedStatusCodesMetrics<W>, W>,
    ) -> Self {
        BucketLevel(
            self.0.set("DetailedStatusCodesMetrics", value),
            t::PhantomData,
        )
    }
    /// A property for bucket-level prefix-level storage metrics for S3 Storage Lens.
    #[must_use]
    pub fn prefix_level(self, value: impl t::IntoValue<PrefixLevel<W>, W>) -> Self {
        BucketLevel(self.0.set("PrefixLevel", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<BucketLevel<W>, W> for BucketLevel<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// This resource contains the details of the buckets and Regions for the Amazon S3 Storage Lens configuration.
pub struct BucketsAndRegions<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for BucketsAndRegions<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> BucketsAndRegions<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> BucketsAndRegions<W> {
        BucketsAndRegions(t::Object::new(), t::PhantomData)
    }
}
impl<W> BucketsAndRegions<W> {
    /// This property contains the details of the buckets for the Amazon S3 Storage Lens configuration. This should be the bucket Amazon Resource Name(ARN).
    #[must_use]
    pub fn buckets(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        BucketsAndRegions(self.0.set("Buckets", value), t::PhantomData)
    }
    /// This property contains the details of the Regions for the S3 Storage Lens configuration.
    #[must_use]
    pub fn regions(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        BucketsAndRegions(self.0.set("Regions", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<BucketsAndRegions<W>, W> for BucketsAndRegions<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// This resource enables the Amazon CloudWatch publishing option for Amazon S3 Storage Lens metrics.
pub struct CloudWatchMetrics<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for CloudWatchMetrics<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> CloudWatchMetrics<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> CloudWatchMetrics<W, (t::Missing<required::IsEnabled>,)> {
        CloudWatchMetrics(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> CloudWatchMetrics<W, (S0,)> {
    /// This property identifies whether the CloudWatch publishing option for S3 Storage Lens is enabled.
    #[must_use]
    pub fn is_enabled(self, value: impl t::IntoValue<bool, W>) -> CloudWatchMetrics<W, (t::Set,)>
    where
        S0: t::Open,
    {
        CloudWatchMetrics(self.0.set("IsEnabled", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<CloudWatchMetrics<W>, W>
    for CloudWatchMetrics<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// This resource contains the details of the Amazon S3 Storage Lens metrics export.
pub struct DataExport<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for DataExport<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> DataExport<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> DataExport<W> {
        DataExport(t::Object::new(), t::PhantomData)
    }
}
impl<W> DataExport<W> {
    /// This property enables the Amazon CloudWatch publishing option for S3 Storage Lens metrics.
    #[must_use]
    pub fn cloud_watch_metrics(self, value: impl t::IntoValue<CloudWatchMetrics<W>, W>) -> Self {
        DataExport(self.0.set("CloudWatchMetrics", value), t::PhantomData)
    }
    /// This property contains the details of the bucket where the S3 Storage Lens metrics export will be placed.
    #[must_use]
    pub fn s3_bucket_destination(
        self,
        value: impl t::IntoValue<S3BucketDestination<W>, W>,
    ) -> Self {
        DataExport(self.0.set("S3BucketDestination", value), t::PhantomData)
    }
    /// This property contains the details of the S3 table bucket where the S3 Storage Lens default metrics report will be placed. This property enables you to store your Storage Lens metrics in read-only S3 Tables.
    #[must_use]
    pub fn storage_lens_table_destination(
        self,
        value: impl t::IntoValue<StorageLensTableDestination<W>, W>,
    ) -> Self {
        DataExport(
            self.0.set("StorageLensTableDestination", value),
            t::PhantomData,
        )
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<DataExport<W>, W> for DataExport<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// This resource enables Amazon S3 Storage Lens detailed status code metrics. Detailed status code metrics generate metrics for HTTP status codes, such as `200 OK` , `403 Forbidden` , `503 Service Unavailable` and others.
pub struct DetailedStatusCodesMetrics<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for DetailedStatusCodesMetrics<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> DetailedStatusCodesMetrics<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> DetailedStatusCodesMetrics<W> {
        DetailedStatusCodesMetrics(t::Object::new(), t::PhantomData)
    }
}
impl<W> DetailedStatusCodesMetrics<W> {
    /// Indicates whether detailed status code metrics are enabled.
    #[must_use]
    pub fn is_enabled(self, value: impl t::IntoValue<bool, W>) -> Self {
        DetailedStatusCodesMetrics(self.0.set("IsEnabled", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<DetailedStatusCodesMetrics<W>, W>
    for DetailedStatusCodesMetrics<V>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// This resource contains the type of server-side encryption used to encrypt an Amazon S3 Storage Lens metrics export.
pub struct Encryption<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for Encryption<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Encryption<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Encryption<W> {
        Encryption(t::Object::new(), t::PhantomData)
    }
}
impl<W> Encryption<W> {
    /// Specifies the use of AWS Key Management Service keys (SSE-KMS) to encrypt the S3 Storage Lens metrics export file.
    #[must_use]
    pub fn ssekms(self, value: impl t::IntoValue<Ssekms<W>, W>) -> Self {
        Encryption(self.0.set("SSEKMS", value), t::PhantomData)
    }
    /// Specifies the use of an Amazon S3-managed key (SSE-S3) to encrypt the S3 Storage Lens metrics export file.
    #[must_use]
    pub fn sses3(self, value: impl t::IntoValue<t::Json, W>) -> Self {
        Encryption(self.0.set("SSES3", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<Encryption<W>, W> for Encryption<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// This resource contains the details of the prefix-level of the Amazon S3 Storage Lens.
pub struct PrefixLevel<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for PrefixLevel<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> PrefixLevel<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> PrefixLevel<W, (t::Missing<required::StorageMetrics>,)> {
        PrefixLevel(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> PrefixLevel<W, (S0,)> {
    /// A property for the prefix-level storage metrics for Amazon S3 Storage Lens.
    #[must_use]
    pub fn storage_metrics(
        self,
        value: impl t::IntoValue<PrefixLevelStorageMetrics<W>, W>,
    ) -> PrefixLevel<W, (t::Set,)>
    where
        S0: t::Open,
    {
        PrefixLevel(self.0.set("StorageMetrics", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<PrefixLevel<W>, W> for PrefixLevel<V, (S0,)> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// This resource contains the details of the prefix-level storage metrics for Amazon S3 Storage Lens.
pub struct PrefixLevelStorageMetrics<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for PrefixLevelStorageMetrics<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> PrefixLevelStorageMetrics<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> PrefixLevelStorageMetrics<W> {
        PrefixLevelStorageMetrics(t::Object::new(), t::PhantomData)
    }
}
impl<W> PrefixLevelStorageMetrics<W> {
    /// This property identifies whether the details of the prefix-level storage metrics for S3 Storage Lens are enabled.
    #[must_use]
    pub fn is_enabled(self, value: impl t::IntoValue<bool, W>) -> Self {
        PrefixLevelStorageMetrics(self.0.set("IsEnabled", value), t::PhantomData)
    }
    /// This property identifies whether the details of the prefix-level storage metrics for S3 Storage Lens are enabled.
    #[must_use]
    pub fn selection_criteria(self, value: impl t::IntoValue<SelectionCriteria<W>, W>) -> Self {
        PrefixLevelStorageMetrics(self.0.set("SelectionCriteria", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<PrefixLevelStorageMetrics<W>, W>
    for PrefixLevelStorageMetrics<V>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// This resource contains the details of the bucket where the Amazon S3 Storage Lens metrics export will be placed.
pub struct S3BucketDestination<W, S = (t::Set, t::Set, t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for S3BucketDestination<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> S3BucketDestination<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> S3BucketDestination<
        W,
        (
            t::Missing<required::AccountId>,
            t::Missing<required::Arn>,
            t::Missing<required::Format>,
            t::Missing<required::OutputSchemaVersion>,
        ),
    > {
        S3BucketDestination(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2, S3> S3BucketDestination<W, (S0, S1, S2, S3)> {
    /// This property contains the details of the AWS account ID of the S3 Storage Lens export bucket destination.
    #[must_use]
    pub fn account_id(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> S3BucketDestination<W, (t::Set, S1, S2, S3)>
    where
        S0: t::Open,
    {
        S3BucketDestination(self.0.set("AccountId", value), t::PhantomData)
    }
    /// This property contains the details of the ARN of the bucket destination of the S3 Storage Lens export.
    #[must_use]
    pub fn arn(
        self,
        value: impl t::IntoValue<t::Link<link::ArnOfS3BucketDestination>, W>,
    ) -> S3BucketDestination<W, (S0, t::Set, S2, S3)>
    where
        S1: t::Open,
    {
        S3BucketDestination(self.0.set("Arn", value), t::PhantomData)
    }
    /// This property contains the details of the encryption of the bucket destination of the Amazon S3 Storage Lens metrics export.
    #[must_use]
    pub fn encryption(self, value: impl t::IntoValue<Encryption<W>, W>) -> Self {
        S3BucketDestination(self.0.set("Encryption", value), t::PhantomData)
    }
    /// This property contains the details of the format of the S3 Storage Lens export bucket destination.
    #[must_use]
    pub fn format(
        self,
        value: impl t::IntoValue<Format, W>,
    ) -> S3BucketDestination<W, (S0, S1, t::Set, S3)>
    where
        S2: t::Open,
    {
        S3BucketDestination(self.0.set("Format", value), t::PhantomData)
    }
    /// This property contains the details of the output schema version of the S3 Storage Lens export bucket destination.
    #[must_use]
    pub fn output_schema_version(
        self,
        value: impl t::IntoValue<OutputSchemaVersion, W>,
    ) -> S3BucketDestination<W, (S0, S1, S2, t::Set)>
    where
        S3: t::Open,
    {
        S3BucketDestination(self.0.set("OutputSchemaVersion", value), t::PhantomData)
    }
    /// This property contains the details of the prefix of the bucket destination of the S3 Storage Lens export .
    #[must_use]
    pub fn prefix(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        S3BucketDestination(self.0.set("Prefix", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled, S3: t::Filled>
    t::IntoValue<S3BucketDestination<W>, W> for S3BucketDestination<V, (S0, S1, S2, S3)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Specifies the use of server-side encryption using an AWS Key Management Service key (SSE-KMS) to encrypt the delivered S3 Storage Lens metrics export file.
pub struct Ssekms<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Ssekms<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Ssekms<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Ssekms<W, (t::Missing<required::KeyId>,)> {
        Ssekms(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> Ssekms<W, (S0,)> {
    /// Specifies the Amazon Resource Name (ARN) of the customer managed AWS  key to use for encrypting the S3 Storage Lens metrics export file. Amazon S3 only supports symmetric encryption keys.
    #[must_use]
    pub fn key_id(self, value: impl t::IntoValue<t::Text, W>) -> Ssekms<W, (t::Set,)>
    where
        S0: t::Open,
    {
        Ssekms(self.0.set("KeyId", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<Ssekms<W>, W> for Ssekms<V, (S0,)> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// This resource contains the details of the Amazon S3 Storage Lens selection criteria.
pub struct SelectionCriteria<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for SelectionCriteria<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> SelectionCriteria<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> SelectionCriteria<W> {
        SelectionCriteria(t::Object::new(), t::PhantomData)
    }
}
impl<W> SelectionCriteria<W> {
    /// This property contains the details of the S3 Storage Lens delimiter being used.
    #[must_use]
    pub fn delimiter(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        SelectionCriteria(self.0.set("Delimiter", value), t::PhantomData)
    }
    /// This property contains the details of the max depth that S3 Storage Lens will collect metrics up to.
    #[must_use]
    pub fn max_depth(self, value: impl t::IntoValue<i64, W>) -> Self {
        SelectionCriteria(self.0.set("MaxDepth", value), t::PhantomData)
    }
    /// This property contains the details of the minimum storage bytes percentage threshold that S3 Storage Lens will collect metrics up to.
    #[must_use]
    pub fn min_storage_bytes_percentage(self, value: impl t::IntoValue<f64, W>) -> Self {
        SelectionCriteria(
            self.0.set("MinStorageBytesPercentage", value),
            t::PhantomData,
        )
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<SelectionCriteria<W>, W> for SelectionCriteria<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// This is the property of the Amazon S3 Storage Lens configuration.
pub struct StorageLensConfiguration<W, S = (t::Set, t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for StorageLensConfiguration<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> StorageLensConfiguration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> StorageLensConfiguration<
        W,
        (
            t::Missing<required::AccountLevel>,
            t::Missing<required::Id>,
            t::Missing<required::IsEnabled>,
        ),
    > {
        StorageLensConfiguration(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2> StorageLensConfiguration<W, (S0, S1, S2)> {
    /// This property contains the details of the account-level metrics for Amazon S3 Storage Lens configuration.
    #[must_use]
    pub fn account_level(
        self,
        value: impl t::IntoValue<AccountLevel<W>, W>,
    ) -> StorageLensConfiguration<W, (t::Set, S1, S2)>
    where
        S0: t::Open,
    {
        StorageLensConfiguration(self.0.set("AccountLevel", value), t::PhantomData)
    }
    /// This property contains the details of the AWS Organization for the S3 Storage Lens configuration.
    #[must_use]
    pub fn aws_org(self, value: impl t::IntoValue<AwsOrg<W>, W>) -> Self {
        StorageLensConfiguration(self.0.set("AwsOrg", value), t::PhantomData)
    }
    /// This property contains the details of this S3 Storage Lens configuration's metrics export.
    #[must_use]
    pub fn data_export(self, value: impl t::IntoValue<DataExport<W>, W>) -> Self {
        StorageLensConfiguration(self.0.set("DataExport", value), t::PhantomData)
    }
    /// This property contains the details of the bucket and or Regions excluded for Amazon S3 Storage Lens configuration.
    #[must_use]
    pub fn exclude(self, value: impl t::IntoValue<BucketsAndRegions<W>, W>) -> Self {
        StorageLensConfiguration(self.0.set("Exclude", value), t::PhantomData)
    }
    /// This property configures your S3 Storage Lens expanded prefixes metrics report.
    #[must_use]
    pub fn expanded_prefixes_data_export(
        self,
        value: impl t::IntoValue<StorageLensExpandedPrefixesDataExport<W>, W>,
    ) -> Self {
        StorageLensConfiguration(
            self.0.set("ExpandedPrefixesDataExport", value),
            t::PhantomData,
        )
    }
    /// This property contains the details of the ID of the S3 Storage Lens configuration.
    #[must_use]
    pub fn id(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> StorageLensConfiguration<W, (S0, t::Set, S2)>
    where
        S1: t::Open,
    {
        StorageLensConfiguration(self.0.set("Id", value), t::PhantomData)
    }
    /// This property contains the details of the bucket and or Regions included for Amazon S3 Storage Lens configuration.
    #[must_use]
    pub fn include(self, value: impl t::IntoValue<BucketsAndRegions<W>, W>) -> Self {
        StorageLensConfiguration(self.0.set("Include", value), t::PhantomData)
    }
    /// This property contains the details of whether the Amazon S3 Storage Lens configuration is enabled.
    #[must_use]
    pub fn is_enabled(
        self,
        value: impl t::IntoValue<bool, W>,
    ) -> StorageLensConfiguration<W, (S0, S1, t::Set)>
    where
        S2: t::Open,
    {
        StorageLensConfiguration(self.0.set("IsEnabled", value), t::PhantomData)
    }
    /// The delimiter to divide S3 key into hierarchy of prefixes.
    #[must_use]
    pub fn prefix_delimiter(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        StorageLensConfiguration(self.0.set("PrefixDelimiter", value), t::PhantomData)
    }
    /// This property contains the details of the ARN of the S3 Storage Lens configuration. This property is read-only.
    #[must_use]
    pub fn storage_lens_arn(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        StorageLensConfiguration(self.0.set("StorageLensArn", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled>
    t::IntoValue<StorageLensConfiguration<W>, W> for StorageLensConfiguration<V, (S0, S1, S2)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// This resource specifies the properties of your S3 Storage Lens Expanded Prefixes metrics export.
pub struct StorageLensExpandedPrefixesDataExport<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for StorageLensExpandedPrefixesDataExport<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> StorageLensExpandedPrefixesDataExport<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> StorageLensExpandedPrefixesDataExport<W> {
        StorageLensExpandedPrefixesDataExport(t::Object::new(), t::PhantomData)
    }
}
impl<W> StorageLensExpandedPrefixesDataExport<W> {
    /// This property specifies the general purpose bucket where the S3 Storage Lens Expanded Prefixes metrics export files are located. At least one export destination must be specified.
    #[must_use]
    pub fn s3_bucket_destination(
        self,
        value: impl t::IntoValue<S3BucketDestination<W>, W>,
    ) -> Self {
        StorageLensExpandedPrefixesDataExport(
            self.0.set("S3BucketDestination", value),
            t::PhantomData,
        )
    }
    /// This property configures S3 Storage Lens Expanded Prefixes metrics report to read-only S3 table buckets.
    #[must_use]
    pub fn storage_lens_table_destination(
        self,
        value: impl t::IntoValue<StorageLensTableDestination<W>, W>,
    ) -> Self {
        StorageLensExpandedPrefixesDataExport(
            self.0.set("StorageLensTableDestination", value),
            t::PhantomData,
        )
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<StorageLensExpandedPrefixesDataExport<W>, W>
    for StorageLensExpandedPrefixesDataExport<V>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// This resource determines the scope of Storage Lens group data that is displayed in the Storage Lens dashboard.
pub struct StorageLensGroupLevel<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for StorageLensGroupLevel<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> StorageLensGroupLevel<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> StorageLensGroupLevel<W> {
        StorageLensGroupLevel(t::Object::new(), t::PhantomData)
    }
}
impl<W> StorageLensGroupLevel<W> {
    /// This property indicates which Storage Lens group ARNs to include or exclude in the Storage Lens group aggregation. If this value is left null, then all Storage Lens groups are selected.
    #[must_use]
    pub fn storage_lens_group_selection_criteria(
        self,
        value: impl t::IntoValue<StorageLensGroupSelectionCriteria<W>, W>,
    ) -> Self {
        StorageLensGroupLevel(
            self.0.set("StorageLensGroupSelectionCriteria", value),
            t::PhantomData,
        )
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<StorageLensGroupLevel<W>, W> for StorageLensGroupLevel<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// This resource indicates which Storage Lens group ARNs to include or exclude in the Storage Lens group aggregation. You can only attach Storage Lens groups to your dashboard if they're included in your Storage Lens group aggregation.
pub struct StorageLensGroupSelectionCriteria<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for StorageLensGroupSelectionCriteria<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> StorageLensGroupSelectionCriteria<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> StorageLensGroupSelectionCriteria<W> {
        StorageLensGroupSelectionCriteria(t::Object::new(), t::PhantomData)
    }
}
impl<W> StorageLensGroupSelectionCriteria<W> {
    /// This property indicates which Storage Lens group ARNs to exclude from the Storage Lens group aggregation.
    #[must_use]
    pub fn exclude(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        StorageLensGroupSelectionCriteria(self.0.set("Exclude", value), t::PhantomData)
    }
    /// This property indicates which Storage Lens group ARNs to include in the Storage Lens group aggregation.
    #[must_use]
    pub fn include(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        StorageLensGroupSelectionCriteria(self.0.set("Include", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<StorageLensGroupSelectionCriteria<W>, W>
    for StorageLensGroupSelectionCriteria<V>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// This resource configures your S3 Storage Lens reports to export to read-only S3 table buckets. With this resource, you can store your Storage Lens metrics in S3 Tables that are created in a read-only S3 table bucket called aws-s3.
pub struct StorageLensTableDestination<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for StorageLensTableDestination<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> StorageLensTableDestination<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> StorageLensTableDestination<W, (t::Missing<required::IsEnabled>,)> {
        StorageLensTableDestination(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> StorageLensTableDestination<W, (S0,)> {
    /// This resource configures your data encryption settings for Storage Lens metrics in read-only S3 table buckets.
    #[must_use]
    pub fn encryption(self, value: impl t::IntoValue<Encryption<W>, W>) -> Self {
        StorageLensTableDestination(self.0.set("Encryption", value), t::PhantomData)
    }
    /// This property indicates whether the export to read-only S3 table buckets is enabled for your S3 Storage Lens configuration. When set to true, Storage Lens reports are automatically exported to tables in addition to other configured destinations.
    #[must_use]
    pub fn is_enabled(
        self,
        value: impl t::IntoValue<bool, W>,
    ) -> StorageLensTableDestination<W, (t::Set,)>
    where
        S0: t::Open,
    {
        StorageLensTableDestination(self.0.set("IsEnabled", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<StorageLensTableDestination<W>, W>
    for StorageLensTableDestination<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The values of `Format`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Format {
    /// `CSV`.
    Csv,
    /// `Parquet`.
    Parquet,
}
impl Format {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Csv => "CSV",
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
/// The values of `OutputSchemaVersion`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum OutputSchemaVersion {
    /// `V_1`.
    V1,
}
impl OutputSchemaVersion {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::V1 => "V_1",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<OutputSchemaVersion, W> for OutputSchemaVersion {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct AccountId;
    #[derive(Debug)]
    pub struct AccountLevel;
    #[derive(Debug)]
    pub struct Arn;
    #[derive(Debug)]
    pub struct BucketLevel;
    #[derive(Debug)]
    pub struct Format;
    #[derive(Debug)]
    pub struct Id;
    #[derive(Debug)]
    pub struct IsEnabled;
    #[derive(Debug)]
    pub struct KeyId;
    #[derive(Debug)]
    pub struct OutputSchemaVersion;
    #[derive(Debug)]
    pub struct StorageLensConfiguration;
    #[derive(Debug)]
    pub struct StorageMetrics;
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct ArnOfS3BucketDestination;
    impl t::Accepts<crate::s3::bucket::attr::Arn> for ArnOfS3BucketDestination {}
}
