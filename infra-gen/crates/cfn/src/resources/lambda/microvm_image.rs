//! `AWS::Lambda::MicrovmImage`, written by `cargo xtask generate`.

use crate::typed as t;

/// Resource Type definition for AWS::Lambda::MicrovmImage
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-microvmimage.html>
pub struct MicrovmImage<
    W,
    S = (
        t::Set,
        t::Set,
        t::Set,
        t::Set,
        t::Set,
        t::Set,
        t::Set,
        t::Set,
        t::Set,
        t::Set,
        t::Set,
        t::Set,
        t::Set,
    ),
>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for MicrovmImage<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> MicrovmImage<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> MicrovmImage<
        W,
        (
            t::Missing<required::AdditionalOsCapabilities>,
            t::Missing<required::BaseImageArn>,
            t::Missing<required::BaseImageVersion>,
            t::Missing<required::BuildRoleArn>,
            t::Missing<required::CodeArtifact>,
            t::Missing<required::CpuConfigurations>,
            t::Missing<required::Description>,
            t::Missing<required::EgressNetworkConnectors>,
            t::Missing<required::EnvironmentVariables>,
            t::Missing<required::Hooks>,
            t::Missing<required::Logging>,
            t::Missing<required::Name>,
            t::Missing<required::Resources>,
        ),
    > {
        MicrovmImage(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2, S3, S4, S5, S6, S7, S8, S9, S10, S11, S12>
    MicrovmImage<W, (S0, S1, S2, S3, S4, S5, S6, S7, S8, S9, S10, S11, S12)>
{
    /// `AdditionalOsCapabilities`.
    #[must_use]
    pub fn additional_os_capabilities(
        self,
        value: impl t::IntoValue<t::List<AdditionalOsCapabilities>, W>,
    ) -> MicrovmImage<W, (t::Set, S1, S2, S3, S4, S5, S6, S7, S8, S9, S10, S11, S12)>
    where
        S0: t::Open,
    {
        MicrovmImage(
            self.0.set("AdditionalOsCapabilities", value),
            t::PhantomData,
        )
    }
    /// ARN of the base MicroVM image.
    #[must_use]
    pub fn base_image_arn(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> MicrovmImage<W, (S0, t::Set, S2, S3, S4, S5, S6, S7, S8, S9, S10, S11, S12)>
    where
        S1: t::Open,
    {
        MicrovmImage(self.0.set("BaseImageArn", value), t::PhantomData)
    }
    /// Specific version of the base MicroVM image to use.
    #[must_use]
    pub fn base_image_version(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> MicrovmImage<W, (S0, S1, t::Set, S3, S4, S5, S6, S7, S8, S9, S10, S11, S12)>
    where
        S2: t::Open,
    {
        MicrovmImage(self.0.set("BaseImageVersion", value), t::PhantomData)
    }
    /// ARN of the IAM build role.
    #[must_use]
    pub fn build_role_arn(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> MicrovmImage<W, (S0, S1, S2, t::Set, S4, S5, S6, S7, S8, S9, S10, S11, S12)>
    where
        S3: t::Open,
    {
        MicrovmImage(self.0.set("BuildRoleArn", value), t::PhantomData)
    }
    /// `CodeArtifact`.
    #[must_use]
    pub fn code_artifact(
        self,
        value: impl t::IntoValue<CodeArtifact<W>, W>,
    ) -> MicrovmImage<W, (S0, S1, S2, S3, t::Set, S5, S6, S7, S8, S9, S10, S11, S12)>
    where
        S4: t::Open,
    {
        MicrovmImage(self.0.set("CodeArtifact", value), t::PhantomData)
    }
    /// `CpuConfigurations`.
    #[must_use]
    pub fn cpu_configurations(
        self,
        value: impl t::IntoValue<t::List<CpuConfiguration<W>>, W>,
    ) -> MicrovmImage<W, (S0, S1, S2, S3, S4, t::Set, S6, S7, S8, S9, S10, S11, S12)>
    where
        S5: t::Open,
    {
        MicrovmImage(self.0.set("CpuConfigurations", value), t::PhantomData)
    }
    /// Human-readable description of the MicroVM image and its purpose.
    #[must_use]
    pub fn description(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> MicrovmImage<W, (S0, S1, S2, S3, S4, S5, t::Set, S7, S8, S9, S10, S11, S12)>
    where
        S6: t::Open,
    {
        MicrovmImage(self.0.set("Description", value), t::PhantomData)
    }
    /// `EgressNetworkConnectors`.
    #[must_use]
    pub fn egress_network_connectors(
        self,
        value: impl t::IntoValue<t::List<t::Text>, W>,
    ) -> MicrovmImage<W, (S0, S1, S2, S3, S4, S5, S6, t::Set, S8, S9, S10, S11, S12)>
    where
        S7: t::Open,
    {
        MicrovmImage(self.0.set("EgressNetworkConnectors", value), t::PhantomData)
    }
    /// Environment variables to set in the container during the snapshot build.
    #[must_use]
    pub fn environment_variables(
        self,
        value: impl t::IntoValue<t::List<EnvironmentVariable<W>>, W>,
    ) -> MicrovmImage<W, (S0, S1, S2, S3, S4, S5, S6, S7, t::Set, S9, S10, S11, S12)>
    where
        S8: t::Open,
    {
        MicrovmImage(self.0.set("EnvironmentVariables", value), t::PhantomData)
    }
    /// `Hooks`.
    #[must_use]
    pub fn hooks(
        self,
        value: impl t::IntoValue<Hooks<W>, W>,
    ) -> MicrovmImage<W, (S0, S1, S2, S3, S4, S5, S6, S7, S8, t::Set, S10, S11, S12)>
    where
        S9: t::Open,
    {
        MicrovmImage(self.0.set("Hooks", value), t::PhantomData)
    }
    /// `Logging`.
    #[must_use]
    pub fn logging(
        self,
        value: impl t::IntoValue<Logging<W>, W>,
    ) -> MicrovmImage<W, (S0, S1, S2, S3, S4, S5, S6, S7, S8, S9, t::Set, S11, S12)>
    where
        S10: t::Open,
    {
        MicrovmImage(self.0.set("Logging", value), t::PhantomData)
    }
    /// Unique name for the MicroVM image within the account.
    #[must_use]
    pub fn name(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> MicrovmImage<W, (S0, S1, S2, S3, S4, S5, S6, S7, S8, S9, S10, t::Set, S12)>
    where
        S11: t::Open,
    {
        MicrovmImage(self.0.set("Name", value), t::PhantomData)
    }
    /// `Resources`.
    #[must_use]
    pub fn resources(
        self,
        value: impl t::IntoValue<t::List<Resources<W>>, W>,
    ) -> MicrovmImage<W, (S0, S1, S2, S3, S4, S5, S6, S7, S8, S9, S10, S11, t::Set)>
    where
        S12: t::Open,
    {
        MicrovmImage(self.0.set("Resources", value), t::PhantomData)
    }
    /// Key-value pairs to associate with the MicroVM image for organization and management.
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        MicrovmImage(self.0.set("Tags", value), t::PhantomData)
    }
}
impl<
    V,
    W: t::Takes<V>,
    S0: t::Filled,
    S1: t::Filled,
    S2: t::Filled,
    S3: t::Filled,
    S4: t::Filled,
    S5: t::Filled,
    S6: t::Filled,
    S7: t::Filled,
    S8: t::Filled,
    S9: t::Filled,
    S10: t::Filled,
    S11: t::Filled,
    S12: t::Filled,
> t::Resource<W> for MicrovmImage<V, (S0, S1, S2, S3, S4, S5, S6, S7, S8, S9, S10, S11, S12)>
{
    const TYPE: &'static str = "AWS::Lambda::MicrovmImage";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("Tags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<MicrovmImage<W>> {
    /// Timestamp when the MicroVM image was created.
    #[must_use]
    pub fn created_at(&self) -> t::Att<attr::CreatedAt, W> {
        self.attribute_value("CreatedAt")
    }
    /// The latest active version of the MicroVM image.
    #[must_use]
    pub fn latest_active_image_version(&self) -> t::Att<attr::LatestActiveImageVersion, W> {
        self.attribute_value("LatestActiveImageVersion")
    }
    /// The latest failed version of the MicroVM image.
    #[must_use]
    pub fn latest_failed_image_version(&self) -> t::Att<attr::LatestFailedImageVersion, W> {
        self.attribute_value("LatestFailedImageVersion")
    }
    /// `State`.
    #[must_use]
    pub fn state(&self) -> t::Att<attr::State, W> {
        self.attribute_value("State")
    }
    /// Timestamp when the MicroVM image was updated.
    #[must_use]
    pub fn updated_at(&self) -> t::Att<attr::UpdatedAt, W> {
        self.attribute_value("UpdatedAt")
    }
    /// ARN of the MicroVM image.
    #[must_use]
    pub fn image_arn(&self) -> t::Att<attr::ImageArn, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct CreatedAt;
    #[derive(Debug)]
    pub struct LatestActiveImageVersion;
    #[derive(Debug)]
    pub struct LatestFailedImageVersion;
    #[derive(Debug)]
    pub struct State;
    #[derive(Debug)]
    pub struct UpdatedAt;
    #[derive(Debug)]
    pub struct ImageArn;
}
/// `CloudWatchLogging`.
pub struct CloudWatchLogging<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for CloudWatchLogging<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> CloudWatchLogging<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> CloudWatchLogging<W> {
        CloudWatchLogging(t::Object::new(), t::PhantomData)
    }
}
impl<W> CloudWatchLogging<W> {
    /// `LogGroup`.
    #[must_use]
    pub fn log_group(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        CloudWatchLogging(self.0.set("LogGroup", value), t::PhantomData)
    }
    /// `LogStream`.
    #[must_use]
    pub fn log_stream(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        CloudWatchLogging(self.0.set("LogStream", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<CloudWatchLogging<W>, W> for CloudWatchLogging<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// `CodeArtifact`.
pub struct CodeArtifact<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for CodeArtifact<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> CodeArtifact<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> CodeArtifact<W, (t::Missing<required::Uri>,)> {
        CodeArtifact(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> CodeArtifact<W, (S0,)> {
    /// `Uri`.
    #[must_use]
    pub fn uri(self, value: impl t::IntoValue<t::Text, W>) -> CodeArtifact<W, (t::Set,)>
    where
        S0: t::Open,
    {
        CodeArtifact(self.0.set("Uri", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<CodeArtifact<W>, W> for CodeArtifact<V, (S0,)> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// `CpuConfiguration`.
pub struct CpuConfiguration<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for CpuConfiguration<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> CpuConfiguration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> CpuConfiguration<W, (t::Missing<required::Architecture>,)> {
        CpuConfiguration(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> CpuConfiguration<W, (S0,)> {
    /// `Architecture`.
    #[must_use]
    pub fn architecture(
        self,
        value: impl t::IntoValue<Architecture, W>,
    ) -> CpuConfiguration<W, (t::Set,)>
    where
        S0: t::Open,
    {
        CpuConfiguration(self.0.set("Architecture", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<CpuConfiguration<W>, W>
    for CpuConfiguration<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// `EnvironmentVariable`.
pub struct EnvironmentVariable<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for EnvironmentVariable<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> EnvironmentVariable<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> EnvironmentVariable<W, (t::Missing<required::Key>, t::Missing<required::Value>)>
    {
        EnvironmentVariable(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> EnvironmentVariable<W, (S0, S1)> {
    /// `Key`.
    #[must_use]
    pub fn key(self, value: impl t::IntoValue<t::Text, W>) -> EnvironmentVariable<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        EnvironmentVariable(self.0.set("Key", value), t::PhantomData)
    }
    /// `Value`.
    #[must_use]
    pub fn value(self, value: impl t::IntoValue<t::Text, W>) -> EnvironmentVariable<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        EnvironmentVariable(self.0.set("Value", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<EnvironmentVariable<W>, W>
    for EnvironmentVariable<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// `Hooks`.
pub struct Hooks<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for Hooks<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Hooks<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Hooks<W> {
        Hooks(t::Object::new(), t::PhantomData)
    }
}
impl<W> Hooks<W> {
    /// `MicrovmHooks`.
    #[must_use]
    pub fn microvm_hooks(self, value: impl t::IntoValue<MicrovmHooks<W>, W>) -> Self {
        Hooks(self.0.set("MicrovmHooks", value), t::PhantomData)
    }
    /// `MicrovmImageHooks`.
    #[must_use]
    pub fn microvm_image_hooks(self, value: impl t::IntoValue<MicrovmImageHooks<W>, W>) -> Self {
        Hooks(self.0.set("MicrovmImageHooks", value), t::PhantomData)
    }
    /// `Port`.
    #[must_use]
    pub fn port(self, value: impl t::IntoValue<i64, W>) -> Self {
        Hooks(self.0.set("Port", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<Hooks<W>, W> for Hooks<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// `Logging`.
pub struct Logging<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for Logging<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Logging<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Logging<W> {
        Logging(t::Object::new(), t::PhantomData)
    }
}
impl<W> Logging<W> {
    /// `CloudWatch`.
    #[must_use]
    pub fn cloud_watch(self, value: impl t::IntoValue<CloudWatchLogging<W>, W>) -> Self {
        Logging(self.0.set("CloudWatch", value), t::PhantomData)
    }
    /// `Disabled`.
    #[must_use]
    pub fn disabled(self, value: impl t::IntoValue<bool, W>) -> Self {
        Logging(self.0.set("Disabled", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<Logging<W>, W> for Logging<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// `MicrovmHooks`.
pub struct MicrovmHooks<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for MicrovmHooks<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> MicrovmHooks<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> MicrovmHooks<W> {
        MicrovmHooks(t::Object::new(), t::PhantomData)
    }
}
impl<W> MicrovmHooks<W> {
    /// `Resume`.
    #[must_use]
    pub fn resume(self, value: impl t::IntoValue<Resume, W>) -> Self {
        MicrovmHooks(self.0.set("Resume", value), t::PhantomData)
    }
    /// `ResumeTimeoutInSeconds`.
    #[must_use]
    pub fn resume_timeout_in_seconds(self, value: impl t::IntoValue<i64, W>) -> Self {
        MicrovmHooks(self.0.set("ResumeTimeoutInSeconds", value), t::PhantomData)
    }
    /// `Run`.
    #[must_use]
    pub fn run(self, value: impl t::IntoValue<Run, W>) -> Self {
        MicrovmHooks(self.0.set("Run", value), t::PhantomData)
    }
    /// `RunTimeoutInSeconds`.
    #[must_use]
    pub fn run_timeout_in_seconds(self, value: impl t::IntoValue<i64, W>) -> Self {
        MicrovmHooks(self.0.set("RunTimeoutInSeconds", value), t::PhantomData)
    }
    /// `Suspend`.
    #[must_use]
    pub fn suspend(self, value: impl t::IntoValue<Suspend, W>) -> Self {
        MicrovmHooks(self.0.set("Suspend", value), t::PhantomData)
    }
    /// `SuspendTimeoutInSeconds`.
    #[must_use]
    pub fn suspend_timeout_in_seconds(self, value: impl t::IntoValue<i64, W>) -> Self {
        MicrovmHooks(self.0.set("SuspendTimeoutInSeconds", value), t::PhantomData)
    }
    /// `Terminate`.
    #[must_use]
    pub fn terminate(self, value: impl t::IntoValue<Terminate, W>) -> Self {
        MicrovmHooks(self.0.set("Terminate", value), t::PhantomData)
    }
    /// `TerminateTimeoutInSeconds`.
    #[must_use]
    pub fn terminate_timeout_in_seconds(self, value: impl t::IntoValue<i64, W>) -> Self {
        MicrovmHooks(
            self.0.set("TerminateTimeoutInSeconds", value),
            t::PhantomData,
        )
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<MicrovmHooks<W>, W> for MicrovmHooks<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// `MicrovmImageHooks`.
pub struct MicrovmImageHooks<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for MicrovmImageHooks<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> MicrovmImageHooks<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> MicrovmImageHooks<W> {
        MicrovmImageHooks(t::Object::new(), t::PhantomData)
    }
}
impl<W> MicrovmImageHooks<W> {
    /// `Ready`.
    #[must_use]
    pub fn ready(self, value: impl t::IntoValue<Ready, W>) -> Self {
        MicrovmImageHooks(self.0.set("Ready", value), t::PhantomData)
    }
    /// `ReadyTimeoutInSeconds`.
    #[must_use]
    pub fn ready_timeout_in_seconds(self, value: impl t::IntoValue<i64, W>) -> Self {
        MicrovmImageHooks(self.0.set("ReadyTimeoutInSeconds", value), t::PhantomData)
    }
    /// `Validate`.
    #[must_use]
    pub fn validate(self, value: impl t::IntoValue<Validate, W>) -> Self {
        MicrovmImageHooks(self.0.set("Validate", value), t::PhantomData)
    }
    /// `ValidateTimeoutInSeconds`.
    #[must_use]
    pub fn validate_timeout_in_seconds(self, value: impl t::IntoValue<i64, W>) -> Self {
        MicrovmImageHooks(
            self.0.set("ValidateTimeoutInSeconds", value),
            t::PhantomData,
        )
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<MicrovmImageHooks<W>, W> for MicrovmImageHooks<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// `Resources`.
pub struct Resources<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Resources<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Resources<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Resources<W, (t::Missing<required::MinimumMemoryInMiB>,)> {
        Resources(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> Resources<W, (S0,)> {
    /// `MinimumMemoryInMiB`.
    #[must_use]
    pub fn minimum_memory_in_mi_b(self, value: impl t::IntoValue<i64, W>) -> Resources<W, (t::Set,)>
    where
        S0: t::Open,
    {
        Resources(self.0.set("MinimumMemoryInMiB", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<Resources<W>, W> for Resources<V, (S0,)> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The values of `AdditionalOsCapabilities`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AdditionalOsCapabilities {
    /// `ALL`.
    All,
}
impl AdditionalOsCapabilities {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::All => "ALL",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<AdditionalOsCapabilities, W> for AdditionalOsCapabilities {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `Architecture`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Architecture {
    /// `ARM_64`.
    Arm64,
}
impl Architecture {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Arm64 => "ARM_64",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<Architecture, W> for Architecture {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `Ready`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Ready {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}
impl Ready {
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
impl<W> t::IntoValue<Ready, W> for Ready {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `Resume`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Resume {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}
impl Resume {
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
impl<W> t::IntoValue<Resume, W> for Resume {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `Run`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Run {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}
impl Run {
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
impl<W> t::IntoValue<Run, W> for Run {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `Suspend`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Suspend {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}
impl Suspend {
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
impl<W> t::IntoValue<Suspend, W> for Suspend {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `Terminate`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Terminate {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}
impl Terminate {
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
impl<W> t::IntoValue<Terminate, W> for Terminate {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `Validate`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Validate {
    /// `DISABLED`.
    Disabled,
    /// `ENABLED`.
    Enabled,
}
impl Validate {
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
impl<W> t::IntoValue<Validate, W> for Validate {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct AdditionalOsCapabilities;
    #[derive(Debug)]
    pub struct Architecture;
    #[derive(Debug)]
    pub struct BaseImageArn;
    #[derive(Debug)]
    pub struct BaseImageVersion;
    #[derive(Debug)]
    pub struct BuildRoleArn;
    #[derive(Debug)]
    pub struct CodeArtifact;
    #[derive(Debug)]
    pub struct CpuConfigurations;
    #[derive(Debug)]
    pub struct Description;
    #[derive(Debug)]
    pub struct EgressNetworkConnectors;
    #[derive(Debug)]
    pub struct EnvironmentVariables;
    #[derive(Debug)]
    pub struct Hooks;
    #[derive(Debug)]
    pub struct Key;
    #[derive(Debug)]
    pub struct Logging;
    #[derive(Debug)]
    pub struct MinimumMemoryInMiB;
    #[derive(Debug)]
    pub struct Name;
    #[derive(Debug)]
    pub struct Resources;
    #[derive(Debug)]
    pub struct Uri;
    #[derive(Debug)]
    pub struct Value;
}
