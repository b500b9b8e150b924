//! `AWS::Lambda::Function`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::Lambda::Function` resource creates a Lambda function. To create a function, you need a [deployment package](https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-package.html) and an [execution role](https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html) .
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html>
pub struct Function<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Function<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Function<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Function<W, (t::Missing<required::Code>, t::Missing<required::Role>)> {
        Function(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> Function<W, (S0, S1)> {
    /// The instruction set architecture that the function supports. Enter a string array with one of the valid values (arm64 or x86_64). The default value is `x86_64` .
    #[must_use]
    pub fn architectures(self, value: impl t::IntoValue<t::List<Architectures>, W>) -> Self {
        Function(self.0.set("Architectures", value), t::PhantomData)
    }
    /// Configuration for the capacity provider that manages compute resources for Lambda functions.
    #[must_use]
    pub fn capacity_provider_config(
        self,
        value: impl t::IntoValue<CapacityProviderConfig<W>, W>,
    ) -> Self {
        Function(self.0.set("CapacityProviderConfig", value), t::PhantomData)
    }
    /// The code for the function. You can define your function code in multiple ways:
    #[must_use]
    pub fn code(self, value: impl t::IntoValue<Code<W>, W>) -> Function<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        Function(self.0.set("Code", value), t::PhantomData)
    }
    /// To enable code signing for this function, specify the ARN of a code-signing configuration. A code-signing configuration includes a set of signing profiles, which define the trusted publishers for this function.
    #[must_use]
    pub fn code_signing_config_arn(
        self,
        value: impl t::IntoValue<t::Link<link::CodeSigningConfigArnOfFunction>, W>,
    ) -> Self {
        Function(self.0.set("CodeSigningConfigArn", value), t::PhantomData)
    }
    /// A dead-letter queue configuration that specifies the queue or topic where Lambda sends asynchronous events when they fail processing. For more information, see [Dead-letter queues](https://docs.aws.amazon.com/lambda/latest/dg/invocation-async.html#invocation-dlq) .
    #[must_use]
    pub fn dead_letter_config(self, value: impl t::IntoValue<DeadLetterConfig<W>, W>) -> Self {
        Function(self.0.set("DeadLetterConfig", value), t::PhantomData)
    }
    /// A description of the function.
    #[must_use]
    pub fn description(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Function(self.0.set("Description", value), t::PhantomData)
    }
    /// Configuration settings for [durable functions](https://docs.aws.amazon.com/lambda/latest/dg/durable-functions.html) , including execution timeout and retention period for execution history.
    #[must_use]
    pub fn durable_config(self, value: impl t::IntoValue<DurableConfig<W>, W>) -> Self {
        Function(self.0.set("DurableConfig", value), t::PhantomData)
    }
    /// Environment variables that are accessible from function code during execution.
    #[must_use]
    pub fn environment(self, value: impl t::IntoValue<Environment<W>, W>) -> Self {
        Function(self.0.set("Environment", value), t::PhantomData)
    }
    /// The size of the function's `/tmp` directory in MB. The default value is 512, but it can be any whole number between 512 and 10,240 MB.
    #[must_use]
    pub fn ephemeral_storage(self, value: impl t::IntoValue<EphemeralStorage<W>, W>) -> Self {
        Function(self.0.set("EphemeralStorage", value), t::PhantomData)
    }
    /// Connection settings for an Amazon EFS file system. To connect a function to a file system, a mount target must be available in every Availability Zone that your function connects to.
    #[must_use]
    pub fn file_system_configs(
        self,
        value: impl t::IntoValue<t::List<FileSystemConfig<W>>, W>,
    ) -> Self {
        Function(self.0.set("FileSystemConfigs", value), t::PhantomData)
    }
    /// The name of the Lambda function, up to 64 characters in length. If you don't specify a name, CloudFormation generates one.
    #[must_use]
    pub fn function_name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Function(self.0.set("FunctionName", value), t::PhantomData)
    }
    /// Configuration that defines the scaling behavior for a Lambda Managed Instances function, including the minimum and maximum number of execution environments that can be provisioned.
    #[must_use]
    pub fn function_scaling_config(
        self,
        value: impl t::IntoValue<FunctionScalingConfig<W>, W>,
    ) -> Self {
        Function(self.0.set("FunctionScalingConfig", value), t::PhantomData)
    }
    /// The name of the method within your code that Lambda calls to run your function. Handler is required if the deployment package is a .zip file archive. The format includes the file name. It can also include namespaces and other qualifiers, depending on the runtime.
    #[must_use]
    pub fn handler(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Function(self.0.set("Handler", value), t::PhantomData)
    }
    /// Configuration values that override the container image Dockerfile settings. For more information, see [Container image settings](https://docs.aws.amazon.com/lambda/latest/dg/images-create.html#images-parms) .
    #[must_use]
    pub fn image_config(self, value: impl t::IntoValue<ImageConfig<W>, W>) -> Self {
        Function(self.0.set("ImageConfig", value), t::PhantomData)
    }
    /// The ARN of the AWS Key Management Service ( AWS  ) customer managed key that's used to encrypt the following resources:
    #[must_use]
    pub fn kms_key_arn(
        self,
        value: impl t::IntoValue<t::Link<link::KmsKeyArnOfFunction>, W>,
    ) -> Self {
        Function(self.0.set("KmsKeyArn", value), t::PhantomData)
    }
    /// A list of [function layers](https://docs.aws.amazon.com/lambda/latest/dg/configuration-layers.html) to add to the function's execution environment. Specify each layer by its ARN, including the version.
    #[must_use]
    pub fn layers(
        self,
        value: impl t::IntoValue<t::List<t::Link<link::LayersOfFunction>>, W>,
    ) -> Self {
        Function(self.0.set("Layers", value), t::PhantomData)
    }
    /// The function's Amazon CloudWatch Logs configuration settings.
    #[must_use]
    pub fn logging_config(self, value: impl t::IntoValue<LoggingConfig<W>, W>) -> Self {
        Function(self.0.set("LoggingConfig", value), t::PhantomData)
    }
    /// The amount of [memory available to the function](https://docs.aws.amazon.com/lambda/latest/dg/configuration-function-common.html#configuration-memory-console) at runtime. Increasing the function memory also increases its CPU allocation. The default value is 128 MB.
    #[must_use]
    pub fn memory_size(self, value: impl t::IntoValue<i64, W>) -> Self {
        Function(self.0.set("MemorySize", value), t::PhantomData)
    }
    /// The type of deployment package. Set to `Image` for container image and set `Zip` for .zip file archive.
    #[must_use]
    pub fn package_type(self, value: impl t::IntoValue<PackageType, W>) -> Self {
        Function(self.0.set("PackageType", value), t::PhantomData)
    }
    /// `PublishToLatestPublished`.
    #[must_use]
    pub fn publish_to_latest_published(self, value: impl t::IntoValue<bool, W>) -> Self {
        Function(
            self.0.set("PublishToLatestPublished", value),
            t::PhantomData,
        )
    }
    /// The status of your function's recursive loop detection configuration.
    #[must_use]
    pub fn recursive_loop(self, value: impl t::IntoValue<RecursiveLoop, W>) -> Self {
        Function(self.0.set("RecursiveLoop", value), t::PhantomData)
    }
    /// The number of simultaneous executions to reserve for the function.
    #[must_use]
    pub fn reserved_concurrent_executions(self, value: impl t::IntoValue<i64, W>) -> Self {
        Function(
            self.0.set("ReservedConcurrentExecutions", value),
            t::PhantomData,
        )
    }
    /// The Amazon Resource Name (ARN) of the function's execution role.
    #[must_use]
    pub fn role(
        self,
        value: impl t::IntoValue<t::Link<link::RoleOfFunction>, W>,
    ) -> Function<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        Function(self.0.set("Role", value), t::PhantomData)
    }
    /// The identifier of the function's [runtime](https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html) . Runtime is required if the deployment package is a .zip file archive. Specifying a runtime results in an error if you're deploying a function using a container image.
    #[must_use]
    pub fn runtime(self, value: impl t::IntoValue<Runtime, W>) -> Self {
        Function(self.0.set("Runtime", value), t::PhantomData)
    }
    /// Sets the runtime management configuration for a function's version. For more information, see [Runtime updates](https://docs.aws.amazon.com/lambda/latest/dg/runtimes-update.html) .
    #[must_use]
    pub fn runtime_management_config(
        self,
        value: impl t::IntoValue<RuntimeManagementConfig<W>, W>,
    ) -> Self {
        Function(self.0.set("RuntimeManagementConfig", value), t::PhantomData)
    }
    /// The function's [AWS Lambda SnapStart](https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html) setting.
    #[must_use]
    pub fn snap_start(self, value: impl t::IntoValue<SnapStart<W>, W>) -> Self {
        Function(self.0.set("SnapStart", value), t::PhantomData)
    }
    /// A list of [tags](https://docs.aws.amazon.com/lambda/latest/dg/tagging.html) to apply to the function.
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        Function(self.0.set("Tags", value), t::PhantomData)
    }
    /// The function's tenant isolation configuration settings. Determines whether the Lambda function runs on a shared or dedicated infrastructure per unique tenant.
    #[must_use]
    pub fn tenancy_config(self, value: impl t::IntoValue<TenancyConfig<W>, W>) -> Self {
        Function(self.0.set("TenancyConfig", value), t::PhantomData)
    }
    /// The amount of time (in seconds) that Lambda allows a function to run before stopping it. The default is 3 seconds. The maximum allowed value is 900 seconds. For more information, see [Lambda execution environment](https://docs.aws.amazon.com/lambda/latest/dg/runtimes-context.html) .
    #[must_use]
    pub fn timeout(self, value: impl t::IntoValue<i64, W>) -> Self {
        Function(self.0.set("Timeout", value), t::PhantomData)
    }
    /// Set `Mode` to `Active` to sample and trace a subset of incoming requests with [X-Ray](https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html) .
    #[must_use]
    pub fn tracing_config(self, value: impl t::IntoValue<TracingConfig<W>, W>) -> Self {
        Function(self.0.set("TracingConfig", value), t::PhantomData)
    }
    /// For network connectivity to AWS resources in a VPC, specify a list of security groups and subnets in the VPC. When you connect a function to a VPC, it can access resources and the internet only through that VPC.
    #[must_use]
    pub fn vpc_config(self, value: impl t::IntoValue<VpcConfig<W>, W>) -> Self {
        Function(self.0.set("VpcConfig", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::Resource<W> for Function<V, (S0, S1)> {
    const TYPE: &'static str = "AWS::Lambda::Function";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("Tags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<Function<W>> {
    /// The Amazon Resource Name (ARN) of the function.
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.attribute_value("Arn")
    }
    /// The function's [SnapStart](https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html) setting.
    #[must_use]
    pub fn snap_start_response(&self) -> t::Att<attr::SnapStartResponse, W> {
        self.attribute_value("SnapStartResponse")
    }
    /// When set to ``PublishedVersions``, Lambda creates a snapshot of the execution environment when you publish a function version.
    #[must_use]
    pub fn snap_start_response_apply_on(&self) -> t::Att<attr::SnapStartResponseApplyOn, W> {
        self.attribute_value("SnapStartResponse.ApplyOn")
    }
    /// When you provide a [qualified Amazon Resource Name (ARN)](https://docs.aws.amazon.com/lambda/latest/dg/configuration-versions.html#versioning-versions-using), this response element indicates whether SnapStart is activated for the specified function version.
    #[must_use]
    pub fn snap_start_response_optimization_status(
        &self,
    ) -> t::Att<attr::SnapStartResponseOptimizationStatus, W> {
        self.attribute_value("SnapStartResponse.OptimizationStatus")
    }
    /// What `Ref` returns.
    #[must_use]
    pub fn function_name(&self) -> t::Att<attr::FunctionName, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct Arn;
    #[derive(Debug)]
    pub struct SnapStartResponse;
    #[derive(Debug)]
    pub struct SnapStartResponseApplyOn;
    #[derive(Debug)]
    pub struct SnapStartResponseOptimizationStatus;
    #[derive(Debug)]
    pub struct FunctionName;
}
/// Configuration for the capacity provider that manages compute resources for Lambda functions.
pub struct CapacityProviderConfig<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for CapacityProviderConfig<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> CapacityProviderConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> CapacityProviderConfig<
        W,
        (t::Missing<required::LambdaManagedInstancesCapacityProviderConfig>,),
    > {
        CapacityProviderConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> CapacityProviderConfig<W, (S0,)> {
    /// Configuration for Lambda-managed instances used by the capacity provider.
    #[must_use]
    pub fn lambda_managed_instances_capacity_provider_config(
        self,
        value: impl t::IntoValue<LambdaManagedInstancesCapacityProviderConfig<W>, W>,
    ) -> CapacityProviderConfig<W, (t::Set,)>
    where
        S0: t::Open,
    {
        CapacityProviderConfig(
            self.0
                .set("LambdaManagedInstancesCapacityProviderConfig", value),
            t::PhantomData,
        )
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<CapacityProviderConfig<W>, W>
    for CapacityProviderConfig<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The [deployment package](https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-package.html) for a Lambda function. To deploy a function defined as a container image, you specify the location of a container image in the Amazon ECR registry.
pub struct Code<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for Code<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Code<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Code<W> {
        Code(t::Object::new(), t::PhantomData)
    }
}
impl<W> Code<W> {
    /// URI of a [container image](https://docs.aws.amazon.com/lambda/latest/dg/lambda-images.html) in the Amazon ECR registry.
    #[must_use]
    pub fn image_uri(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Code(self.0.set("ImageUri", value), t::PhantomData)
    }
    /// An Amazon S3 bucket in the same AWS Region as your function. The bucket can be in a different AWS account .
    #[must_use]
    pub fn s3_bucket(self, value: impl t::IntoValue<t::Link<link::S3BucketOfCode>, W>) -> Self {
        Code(self.0.set("S3Bucket", value), t::PhantomData)
    }
    /// The Amazon S3 key of the deployment package.
    #[must_use]
    pub fn s3_key(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Code(self.0.set("S3Key", value), t::PhantomData)
    }
    /// Specifies the storage mode for the deployment package. Use ``COPY`` to store the package in LAMlong-managed storage. Use ``REFERENCE`` to read the package directly from the Amazon S3 bucket. If omitted, the default is ``COPY``.
    #[must_use]
    pub fn s3_object_storage_mode(self, value: impl t::IntoValue<S3ObjectStorageMode, W>) -> Self {
        Code(self.0.set("S3ObjectStorageMode", value), t::PhantomData)
    }
    /// For versioned objects, the version of the deployment package object to use.
    #[must_use]
    pub fn s3_object_version(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Code(self.0.set("S3ObjectVersion", value), t::PhantomData)
    }
    /// The ARN of the AWS Key Management Service ( AWS  ) customer managed key that's used to encrypt your function's .zip deployment package. If you don't provide a customer managed key, Lambda uses an [AWS owned key](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#aws-owned-cmk) .
    #[must_use]
    pub fn source_kms_key_arn(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Code(self.0.set("SourceKMSKeyArn", value), t::PhantomData)
    }
    /// (Node.js and Python) The source code of your Lambda function. If you include your function source inline with this parameter, CloudFormation places it in a file named `index` and zips it to create a [deployment package](https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-package.html) .
    #[must_use]
    pub fn zip_file(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Code(self.0.set("ZipFile", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<Code<W>, W> for Code<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The [dead-letter queue](https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html#invocation-dlq) for failed asynchronous invocations.
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
    /// The Amazon Resource Name (ARN) of an Amazon SQS queue or Amazon SNS topic.
    #[must_use]
    pub fn target_arn(
        self,
        value: impl t::IntoValue<t::Link<link::TargetArnOfDeadLetterConfig>, W>,
    ) -> Self {
        DeadLetterConfig(self.0.set("TargetArn", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<DeadLetterConfig<W>, W> for DeadLetterConfig<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Configuration settings for [durable functions](https://docs.aws.amazon.com/lambda/latest/dg/durable-functions.html) , including execution timeout and retention period for execution history.
pub struct DurableConfig<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for DurableConfig<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> DurableConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> DurableConfig<W, (t::Missing<required::ExecutionTimeout>,)> {
        DurableConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> DurableConfig<W, (S0,)> {
    /// The maximum time (in seconds) that a durable execution can run before timing out. This timeout applies to the entire durable execution, not individual function invocations.
    #[must_use]
    pub fn execution_timeout(self, value: impl t::IntoValue<i64, W>) -> DurableConfig<W, (t::Set,)>
    where
        S0: t::Open,
    {
        DurableConfig(self.0.set("ExecutionTimeout", value), t::PhantomData)
    }
    /// The ARN of the KMSlong (KMS) customer managed key that is used to encrypt your durable execution's payload data, including input, output, and error payloads.
    #[must_use]
    pub fn kms_key_arn(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        DurableConfig(self.0.set("KMSKeyArn", value), t::PhantomData)
    }
    /// The number of days to retain execution history after a durable execution completes. After this period, execution history is no longer available through the GetDurableExecutionHistory API.
    #[must_use]
    pub fn retention_period_in_days(self, value: impl t::IntoValue<i64, W>) -> Self {
        DurableConfig(self.0.set("RetentionPeriodInDays", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<DurableConfig<W>, W>
    for DurableConfig<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A function's environment variable settings. You can use environment variables to adjust your function's behavior without updating code. An environment variable is a pair of strings that are stored in a function's version-specific configuration.
pub struct Environment<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for Environment<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Environment<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Environment<W> {
        Environment(t::Object::new(), t::PhantomData)
    }
}
impl<W> Environment<W> {
    /// Environment variable key-value pairs. For more information, see [Using Lambda environment variables](https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html) .
    #[must_use]
    pub fn variables(self, value: impl t::IntoValue<t::Map<t::Text>, W>) -> Self {
        Environment(self.0.set("Variables", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<Environment<W>, W> for Environment<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The size of the function's `/tmp` directory in MB. The default value is 512, but it can be any whole number between 512 and 10,240 MB.
pub struct EphemeralStorage<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for EphemeralStorage<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> EphemeralStorage<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> EphemeralStorage<W, (t::Missing<required::Size>,)> {
        EphemeralStorage(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> EphemeralStorage<W, (S0,)> {
    /// The size of the function's `/tmp` directory.
    #[must_use]
    pub fn size(self, value: impl t::IntoValue<i64, W>) -> EphemeralStorage<W, (t::Set,)>
    where
        S0: t::Open,
    {
        EphemeralStorage(self.0.set("Size", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<EphemeralStorage<W>, W>
    for EphemeralStorage<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Details about the connection between a Lambda function and an [Amazon EFS file system](https://docs.aws.amazon.com/lambda/latest/dg/configuration-filesystem.html) .
pub struct FileSystemConfig<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for FileSystemConfig<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> FileSystemConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> FileSystemConfig<
        W,
        (
            t::Missing<required::Arn>,
            t::Missing<required::LocalMountPath>,
        ),
    > {
        FileSystemConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> FileSystemConfig<W, (S0, S1)> {
    /// The Amazon Resource Name (ARN) of the Amazon EFS access point that provides access to the file system.
    #[must_use]
    pub fn arn(self, value: impl t::IntoValue<t::Text, W>) -> FileSystemConfig<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        FileSystemConfig(self.0.set("Arn", value), t::PhantomData)
    }
    /// The path where the function can access the file system, starting with `/mnt/` .
    #[must_use]
    pub fn local_mount_path(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> FileSystemConfig<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        FileSystemConfig(self.0.set("LocalMountPath", value), t::PhantomData)
    }
    /// Setting controls how your function accesses data from an Amazon S3 file system.
    #[must_use]
    pub fn s3_files_config(self, value: impl t::IntoValue<S3FilesConfig<W>, W>) -> Self {
        FileSystemConfig(self.0.set("S3FilesConfig", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<FileSystemConfig<W>, W>
    for FileSystemConfig<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Configuration that defines the scaling behavior for a Lambda Managed Instances function, including the minimum and maximum number of execution environments that can be provisioned.
pub struct FunctionScalingConfig<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for FunctionScalingConfig<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> FunctionScalingConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> FunctionScalingConfig<W> {
        FunctionScalingConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W> FunctionScalingConfig<W> {
    /// The maximum number of execution environments that can be provisioned for the function.
    #[must_use]
    pub fn max_execution_environments(self, value: impl t::IntoValue<i64, W>) -> Self {
        FunctionScalingConfig(
            self.0.set("MaxExecutionEnvironments", value),
            t::PhantomData,
        )
    }
    /// The minimum number of execution environments to maintain for the function.
    #[must_use]
    pub fn min_execution_environments(self, value: impl t::IntoValue<i64, W>) -> Self {
        FunctionScalingConfig(
            self.0.set("MinExecutionEnvironments", value),
            t::PhantomData,
        )
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<FunctionScalingConfig<W>, W> for FunctionScalingConfig<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Configuration values that override the container image Dockerfile settings. For more information, see [Container image settings](https://docs.aws.amazon.com/lambda/latest/dg/images-create.html#images-parms) .
pub struct ImageConfig<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for ImageConfig<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ImageConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ImageConfig<W> {
        ImageConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W> ImageConfig<W> {
    /// Specifies parameters that you want to pass in with ENTRYPOINT. You can specify a maximum of 1,500 parameters in the list.
    #[must_use]
    pub fn command(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        ImageConfig(self.0.set("Command", value), t::PhantomData)
    }
    /// Specifies the entry point to their application, which is typically the location of the runtime executable. You can specify a maximum of 1,500 string entries in the list.
    #[must_use]
    pub fn entry_point(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        ImageConfig(self.0.set("EntryPoint", value), t::PhantomData)
    }
    /// Specifies the working directory. The length of the directory string cannot exceed 1,000 characters.
    #[must_use]
    pub fn working_directory(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        ImageConfig(self.0.set("WorkingDirectory", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<ImageConfig<W>, W> for ImageConfig<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Configuration for Lambda-managed instances used by the capacity provider.
pub struct LambdaManagedInstancesCapacityProviderConfig<W, S = (t::Set,)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for LambdaManagedInstancesCapacityProviderConfig<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> LambdaManagedInstancesCapacityProviderConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new()
    -> LambdaManagedInstancesCapacityProviderConfig<W, (t::Missing<required::CapacityProviderArn>,)>
    {
        LambdaManagedInstancesCapacityProviderConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> LambdaManagedInstancesCapacityProviderConfig<W, (S0,)> {
    /// The Amazon Resource Name (ARN) of the capacity provider.
    #[must_use]
    pub fn capacity_provider_arn(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> LambdaManagedInstancesCapacityProviderConfig<W, (t::Set,)>
    where
        S0: t::Open,
    {
        LambdaManagedInstancesCapacityProviderConfig(
            self.0.set("CapacityProviderArn", value),
            t::PhantomData,
        )
    }
    /// The amount of memory in GiB allocated per vCPU for execution environments.
    #[must_use]
    pub fn execution_environment_memory_gi_b_per_v_cpu(
        self,
        value: impl t::IntoValue<f64, W>,
    ) -> Self {
        LambdaManagedInstancesCapacityProviderConfig(
            self.0.set("ExecutionEnvironmentMemoryGiBPerVCpu", value),
            t::PhantomData,
        )
    }
    /// The maximum number of concurrent executions that can run on each execution environment.
    #[must_use]
    pub fn per_execution_environment_max_concurrency(
        self,
        value: impl t::IntoValue<i64, W>,
    ) -> Self {
        LambdaManagedInstancesCapacityProviderConfig(
            self.0.set("PerExecutionEnvironmentMaxConcurrency", value),
            t::PhantomData,
        )
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled>
    t::IntoValue<LambdaManagedInstancesCapacityProviderConfig<W>, W>
    for LambdaManagedInstancesCapacityProviderConfig<V, (S0,)>
{
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
    /// Set this property to filter the application logs for your function that Lambda sends to CloudWatch. Lambda only sends application logs at the selected level of detail and lower, where `TRACE` is the highest level and `FATAL` is the lowest.
    #[must_use]
    pub fn application_log_level(self, value: impl t::IntoValue<ApplicationLogLevel, W>) -> Self {
        LoggingConfig(self.0.set("ApplicationLogLevel", value), t::PhantomData)
    }
    /// The format in which Lambda sends your function's application and system logs to CloudWatch. Select between plain text and structured JSON.
    #[must_use]
    pub fn log_format(self, value: impl t::IntoValue<LogFormat, W>) -> Self {
        LoggingConfig(self.0.set("LogFormat", value), t::PhantomData)
    }
    /// The name of the Amazon CloudWatch log group the function sends logs to. By default, Lambda functions send logs to a default log group named `/aws/lambda/<function name>` . To use a different log group, enter an existing log group or enter a new log group name.
    #[must_use]
    pub fn log_group(
        self,
        value: impl t::IntoValue<t::Link<link::LogGroupOfLoggingConfig>, W>,
    ) -> Self {
        LoggingConfig(self.0.set("LogGroup", value), t::PhantomData)
    }
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
/// Sets the runtime management configuration for a function's version. For more information, see [Runtime updates](https://docs.aws.amazon.com/lambda/latest/dg/runtimes-update.html) .
pub struct RuntimeManagementConfig<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for RuntimeManagementConfig<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> RuntimeManagementConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> RuntimeManagementConfig<W, (t::Missing<required::UpdateRuntimeOn>,)> {
        RuntimeManagementConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> RuntimeManagementConfig<W, (S0,)> {
    /// The ARN of the runtime version you want the function to use.
    #[must_use]
    pub fn runtime_version_arn(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        RuntimeManagementConfig(self.0.set("RuntimeVersionArn", value), t::PhantomData)
    }
    /// Specify the runtime update mode.
    #[must_use]
    pub fn update_runtime_on(
        self,
        value: impl t::IntoValue<UpdateRuntimeOn, W>,
    ) -> RuntimeManagementConfig<W, (t::Set,)>
    where
        S0: t::Open,
    {
        RuntimeManagementConfig(self.0.set("UpdateRuntimeOn", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<RuntimeManagementConfig<W>, W>
    for RuntimeManagementConfig<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Setting controls how your function accesses data from an Amazon S3 file system.
pub struct S3FilesConfig<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for S3FilesConfig<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> S3FilesConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> S3FilesConfig<W> {
        S3FilesConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W> S3FilesConfig<W> {
    /// Specifies if a function reads from the file system for the lowest latency, or through Amazon S3 Files feature "direct Amazon S3 bucket reads" for the highest throughput. Valid values:   +  ``AUTO`` (default) – Direct reads are active for functions you configure with 512 MB or more of memory.
    #[must_use]
    pub fn direct_s3_read(self, value: impl t::IntoValue<DirectS3Read, W>) -> Self {
        S3FilesConfig(self.0.set("DirectS3Read", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<S3FilesConfig<W>, W> for S3FilesConfig<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The function's [AWS Lambda SnapStart](https://docs.aws.amazon.com/lambda/latest/dg/snapstart.html) setting.
pub struct SnapStart<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for SnapStart<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> SnapStart<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> SnapStart<W, (t::Missing<required::ApplyOn>,)> {
        SnapStart(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> SnapStart<W, (S0,)> {
    /// Set `ApplyOn` to `PublishedVersions` to create a snapshot of the initialized execution environment when you publish a function version.
    #[must_use]
    pub fn apply_on(self, value: impl t::IntoValue<ApplyOn, W>) -> SnapStart<W, (t::Set,)>
    where
        S0: t::Open,
    {
        SnapStart(self.0.set("ApplyOn", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<SnapStart<W>, W> for SnapStart<V, (S0,)> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Specifies the tenant isolation mode configuration for a Lambda function. This allows you to configure specific tenant isolation strategies for your function invocations. Tenant isolation configuration cannot be modified after function creation.
pub struct TenancyConfig<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for TenancyConfig<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> TenancyConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> TenancyConfig<W, (t::Missing<required::TenantIsolationMode>,)> {
        TenancyConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> TenancyConfig<W, (S0,)> {
    /// Tenant isolation mode allows for invocation to be sent to a corresponding execution environment dedicated to a specific tenant ID.
    #[must_use]
    pub fn tenant_isolation_mode(
        self,
        value: impl t::IntoValue<TenantIsolationMode, W>,
    ) -> TenancyConfig<W, (t::Set,)>
    where
        S0: t::Open,
    {
        TenancyConfig(self.0.set("TenantIsolationMode", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<TenancyConfig<W>, W>
    for TenancyConfig<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The function's [AWS X-Ray](https://docs.aws.amazon.com/lambda/latest/dg/services-xray.html) tracing configuration. To sample and record incoming requests, set `Mode` to `Active` .
pub struct TracingConfig<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for TracingConfig<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> TracingConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> TracingConfig<W> {
        TracingConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W> TracingConfig<W> {
    /// The tracing mode.
    #[must_use]
    pub fn mode(self, value: impl t::IntoValue<Mode, W>) -> Self {
        TracingConfig(self.0.set("Mode", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<TracingConfig<W>, W> for TracingConfig<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The VPC security groups and subnets that are attached to a Lambda function. When you connect a function to a VPC, Lambda creates an elastic network interface for each combination of security group and subnet in the function's VPC configuration.
pub struct VpcConfig<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for VpcConfig<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> VpcConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> VpcConfig<W> {
        VpcConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W> VpcConfig<W> {
    /// Allows outbound IPv6 traffic on VPC functions that are connected to dual-stack subnets.
    #[must_use]
    pub fn ipv6_allowed_for_dual_stack(self, value: impl t::IntoValue<bool, W>) -> Self {
        VpcConfig(self.0.set("Ipv6AllowedForDualStack", value), t::PhantomData)
    }
    /// A list of VPC security group IDs.
    #[must_use]
    pub fn security_group_ids(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        VpcConfig(self.0.set("SecurityGroupIds", value), t::PhantomData)
    }
    /// A list of VPC subnet IDs.
    #[must_use]
    pub fn subnet_ids(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        VpcConfig(self.0.set("SubnetIds", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<VpcConfig<W>, W> for VpcConfig<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The values of `ApplicationLogLevel`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ApplicationLogLevel {
    /// `TRACE`.
    Trace,
    /// `DEBUG`.
    Debug,
    /// `INFO`.
    Info,
    /// `WARN`.
    Warn,
    /// `ERROR`.
    Error,
    /// `FATAL`.
    Fatal,
}
impl ApplicationLogLevel {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Trace => "TRACE",
            Self::Debug => "DEBUG",
            Self::Info => "INFO",
            Self::Warn => "WARN",
            Self::Error => "ERROR",
            Self::Fatal => "FATAL",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<ApplicationLogLevel, W> for ApplicationLogLevel {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `ApplyOn`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ApplyOn {
    /// `PublishedVersions`.
    PublishedVersions,
    /// `None`.
    None,
}
impl ApplyOn {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::PublishedVersions => "PublishedVersions",
            Self::None => "None",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<ApplyOn, W> for ApplyOn {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `Architectures`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Architectures {
    /// `x86_64`.
    X86_64,
    /// `arm64`.
    Arm64,
}
impl Architectures {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::X86_64 => "x86_64",
            Self::Arm64 => "arm64",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<Architectures, W> for Architectures {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `DirectS3Read`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DirectS3Read {
    /// `ENABLED`.
    Enabled,
    /// `DISABLED`.
    Disabled,
    /// `AUTO`.
    Auto,
}
impl DirectS3Read {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Enabled => "ENABLED",
            Self::Disabled => "DISABLED",
            Self::Auto => "AUTO",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<DirectS3Read, W> for DirectS3Read {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `LogFormat`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum LogFormat {
    /// `Text`.
    Text,
    /// `JSON`.
    Json,
}
impl LogFormat {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Text => "Text",
            Self::Json => "JSON",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<LogFormat, W> for LogFormat {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `Mode`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Mode {
    /// `Active`.
    Active,
    /// `PassThrough`.
    PassThrough,
}
impl Mode {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Active => "Active",
            Self::PassThrough => "PassThrough",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<Mode, W> for Mode {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `PackageType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PackageType {
    /// `Image`.
    Image,
    /// `Zip`.
    Zip,
}
impl PackageType {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Image => "Image",
            Self::Zip => "Zip",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<PackageType, W> for PackageType {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `RecursiveLoop`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RecursiveLoop {
    /// `Allow`.
    Allow,
    /// `Terminate`.
    Terminate,
}
impl RecursiveLoop {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Allow => "Allow",
            Self::Terminate => "Terminate",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<RecursiveLoop, W> for RecursiveLoop {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `Runtime`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Runtime {
    /// `dotnet10`.
    Dotnet10,
    /// `dotnet6`.
    Dotnet6,
    /// `dotnet8`.
    Dotnet8,
    /// `dotnetcore1.0`.
    Dotnetcore1_0,
    /// `dotnetcore2.0`.
    Dotnetcore2_0,
    /// `dotnetcore2.1`.
    Dotnetcore2_1,
    /// `dotnetcore3.1`.
    Dotnetcore3_1,
    /// `go1.x`.
    Go1X,
    /// `java11`.
    Java11,
    /// `java11.al2023`.
    Java11Al2023,
    /// `java17`.
    Java17,
    /// `java17.al2023`.
    Java17Al2023,
    /// `java21`.
    Java21,
    /// `java25`.
    Java25,
    /// `java8`.
    Java8,
    /// `java8.al2`.
    Java8Al2,
    /// `java8.al2023`.
    Java8Al2023,
    /// `nodejs`.
    Nodejs,
    /// `nodejs10.x`.
    Nodejs10X,
    /// `nodejs12.x`.
    Nodejs12X,
    /// `nodejs14.x`.
    Nodejs14X,
    /// `nodejs16.x`.
    Nodejs16X,
    /// `nodejs18.x`.
    Nodejs18X,
    /// `nodejs20.x`.
    Nodejs20X,
    /// `nodejs22.x`.
    Nodejs22X,
    /// `nodejs24.x`.
    Nodejs24X,
    /// `nodejs26.x`.
    Nodejs26X,
    /// `nodejs4.3`.
    Nodejs4_3,
    /// `nodejs4.3-edge`.
    Nodejs4_3Edge,
    /// `nodejs6.10`.
    Nodejs6_10,
    /// `nodejs8.10`.
    Nodejs8_10,
    /// `provided`.
    Provided,
    /// `provided.al2`.
    ProvidedAl2,
    /// `provided.al2023`.
    ProvidedAl2023,
    /// `python2.7`.
    Python2_7,
    /// `python3.10`.
    Python3_10,
    /// `python3.11`.
    Python3_11,
    /// `python3.12`.
    Python3_12,
    /// `python3.13`.
    Python3_13,
    /// `python3.14`.
    Python3_14,
    /// `python3.15`.
    Python3_15,
    /// `python3.6`.
    Python3_6,
    /// `python3.7`.
    Python3_7,
    /// `python3.8`.
    Python3_8,
    /// `python3.9`.
    Python3_9,
    /// `ruby2.5`.
    Ruby2_5,
    /// `ruby2.7`.
    Ruby2_7,
    /// `ruby3.2`.
    Ruby3_2,
    /// `ruby3.3`.
    Ruby3_3,
    /// `ruby3.4`.
    Ruby3_4,
    /// `ruby4.0`.
    Ruby4_0,
}
impl Runtime {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Dotnet10 => "dotnet10",
            Self::Dotnet6 => "dotnet6",
            Self::Dotnet8 => "dotnet8",
            Self::Dotnetcore1_0 => "dotnetcore1.0",
            Self::Dotnetcore2_0 => "dotnetcore2.0",
            Self::Dotnetcore2_1 => "dotnetcore2.1",
            Self::Dotnetcore3_1 => "dotnetcore3.1",
            Self::Go1X => "go1.x",
            Self::Java11 => "java11",
            Self::Java11Al2023 => "java11.al2023",
            Self::Java17 => "java17",
            Self::Java17Al2023 => "java17.al2023",
            Self::Java21 => "java21",
            Self::Java25 => "java25",
            Self::Java8 => "java8",
            Self::Java8Al2 => "java8.al2",
            Self::Java8Al2023 => "java8.al2023",
            Self::Nodejs => "nodejs",
            Self::Nodejs10X => "nodejs10.x",
            Self::Nodejs12X => "nodejs12.x",
            Self::Nodejs14X => "nodejs14.x",
            Self::Nodejs16X => "nodejs16.x",
            Self::Nodejs18X => "nodejs18.x",
            Self::Nodejs20X => "nodejs20.x",
            Self::Nodejs22X => "nodejs22.x",
            Self::Nodejs24X => "nodejs24.x",
            Self::Nodejs26X => "nodejs26.x",
            Self::Nodejs4_3 => "nodejs4.3",
            Self::Nodejs4_3Edge => "nodejs4.3-edge",
            Self::Nodejs6_10 => "nodejs6.10",
            Self::Nodejs8_10 => "nodejs8.10",
            Self::Provided => "provided",
            Self::ProvidedAl2 => "provided.al2",
            Self::ProvidedAl2023 => "provided.al2023",
            Self::Python2_7 => "python2.7",
            Self::Python3_10 => "python3.10",
            Self::Python3_11 => "python3.11",
            Self::Python3_12 => "python3.12",
            Self::Python3_13 => "python3.13",
            Self::Python3_14 => "python3.14",
            Self::Python3_15 => "python3.15",
            Self::Python3_6 => "python3.6",
            Self::Python3_7 => "python3.7",
            Self::Python3_8 => "python3.8",
            Self::Python3_9 => "python3.9",
            Self::Ruby2_5 => "ruby2.5",
            Self::Ruby2_7 => "ruby2.7",
            Self::Ruby3_2 => "ruby3.2",
            Self::Ruby3_3 => "ruby3.3",
            Self::Ruby3_4 => "ruby3.4",
            Self::Ruby4_0 => "ruby4.0",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<Runtime, W> for Runtime {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `S3ObjectStorageMode`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum S3ObjectStorageMode {
    /// `COPY`.
    Copy,
    /// `REFERENCE`.
    Reference,
}
impl S3ObjectStorageMode {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Copy => "COPY",
            Self::Reference => "REFERENCE",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<S3ObjectStorageMode, W> for S3ObjectStorageMode {
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
/// The values of `TenantIsolationMode`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TenantIsolationMode {
    /// `PER_TENANT`.
    PerTenant,
}
impl TenantIsolationMode {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::PerTenant => "PER_TENANT",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<TenantIsolationMode, W> for TenantIsolationMode {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `UpdateRuntimeOn`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateRuntimeOn {
    /// `Auto`.
    Auto,
    /// `FunctionUpdate`.
    FunctionUpdate,
    /// `Manual`.
    Manual,
}
impl UpdateRuntimeOn {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Auto => "Auto",
            Self::FunctionUpdate => "FunctionUpdate",
            Self::Manual => "Manual",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<UpdateRuntimeOn, W> for UpdateRuntimeOn {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct ApplyOn;
    #[derive(Debug)]
    pub struct Arn;
    #[derive(Debug)]
    pub struct CapacityProviderArn;
    #[derive(Debug)]
    pub struct Code;
    #[derive(Debug)]
    pub struct ExecutionTimeout;
    #[derive(Debug)]
    pub struct LambdaManagedInstancesCapacityProviderConfig;
    #[derive(Debug)]
    pub struct LocalMountPath;
    #[derive(Debug)]
    pub struct Role;
    #[derive(Debug)]
    pub struct Size;
    #[derive(Debug)]
    pub struct TenantIsolationMode;
    #[derive(Debug)]
    pub struct UpdateRuntimeOn;
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct CodeSigningConfigArnOfFunction;
    impl t::Accepts<crate::lambda::code_signing_config::attr::CodeSigningConfigArn>
        for CodeSigningConfigArnOfFunction
    {
    }
    #[derive(Debug)]
    pub struct KmsKeyArnOfFunction;
    #[cfg(feature = "kms")]
    impl t::Accepts<crate::kms::key::attr::Arn> for KmsKeyArnOfFunction {}
    #[derive(Debug)]
    pub struct LayersOfFunction;
    impl t::Accepts<crate::lambda::layer_version::attr::LayerVersionArn> for LayersOfFunction {}
    #[derive(Debug)]
    pub struct LogGroupOfLoggingConfig;
    #[cfg(feature = "logs")]
    impl t::Accepts<crate::logs::log_group::attr::LogGroupName> for LogGroupOfLoggingConfig {}
    #[derive(Debug)]
    pub struct RoleOfFunction;
    #[cfg(feature = "iam")]
    impl t::Accepts<crate::iam::role::attr::Arn> for RoleOfFunction {}
    #[derive(Debug)]
    pub struct S3BucketOfCode;
    #[cfg(feature = "s3")]
    impl t::Accepts<crate::s3::bucket::attr::BucketName> for S3BucketOfCode {}
    #[derive(Debug)]
    pub struct TargetArnOfDeadLetterConfig;
    #[cfg(feature = "sns")]
    impl t::Accepts<crate::sns::topic::attr::TopicArn> for TargetArnOfDeadLetterConfig {}
    #[cfg(feature = "sqs")]
    impl t::Accepts<crate::sqs::queue::attr::Arn> for TargetArnOfDeadLetterConfig {}
}
