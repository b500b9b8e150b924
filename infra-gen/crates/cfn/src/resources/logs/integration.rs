//! `AWS::Logs::Integration`, written by `cargo xtask generate`.

use crate::typed as t;

/// Creates an integration between CloudWatch Logs and another service in this account. Currently, only integrations with OpenSearch Service are supported, and currently you can have only one integration in your account.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-integration.html>
pub struct Integration<W, S = (t::Set, t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Integration<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Integration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Integration<
        W,
        (
            t::Missing<required::IntegrationName>,
            t::Missing<required::IntegrationType>,
            t::Missing<required::ResourceConfig>,
        ),
    > {
        Integration(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2> Integration<W, (S0, S1, S2)> {
    /// The name of this integration.
    #[must_use]
    pub fn integration_name(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> Integration<W, (t::Set, S1, S2)>
    where
        S0: t::Open,
    {
        Integration(self.0.set("IntegrationName", value), t::PhantomData)
    }
    /// The type of integration. Integrations with OpenSearch Service have the type `OPENSEARCH` .
    #[must_use]
    pub fn integration_type(
        self,
        value: impl t::IntoValue<IntegrationType, W>,
    ) -> Integration<W, (S0, t::Set, S2)>
    where
        S1: t::Open,
    {
        Integration(self.0.set("IntegrationType", value), t::PhantomData)
    }
    /// This structure contains configuration details about an integration between CloudWatch Logs and another entity.
    #[must_use]
    pub fn resource_config(
        self,
        value: impl t::IntoValue<ResourceConfig<W>, W>,
    ) -> Integration<W, (S0, S1, t::Set)>
    where
        S2: t::Open,
    {
        Integration(self.0.set("ResourceConfig", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled> t::Resource<W>
    for Integration<V, (S0, S1, S2)>
{
    const TYPE: &'static str = "AWS::Logs::Integration";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<Integration<W>> {
    /// The current status of this integration.
    #[must_use]
    pub fn integration_status(&self) -> t::Att<attr::IntegrationStatus, W> {
        self.attribute_value("IntegrationStatus")
    }
    /// What `Ref` returns.
    #[must_use]
    pub fn integration_name(&self) -> t::Att<attr::IntegrationName, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct IntegrationStatus;
    #[derive(Debug)]
    pub struct IntegrationName;
}
/// This structure contains configuration details about an integration between CloudWatch Logs and OpenSearch Service.
pub struct OpenSearchResourceConfig<W, S = (t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for OpenSearchResourceConfig<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> OpenSearchResourceConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> OpenSearchResourceConfig<
        W,
        (
            t::Missing<required::DashboardViewerPrincipals>,
            t::Missing<required::DataSourceRoleArn>,
        ),
    > {
        OpenSearchResourceConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> OpenSearchResourceConfig<W, (S0, S1)> {
    /// If you want to use an existing OpenSearch Service application for your integration with OpenSearch Service, specify it here. If you omit this, a new application will be created.
    #[must_use]
    pub fn application_arn(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        OpenSearchResourceConfig(self.0.set("ApplicationARN", value), t::PhantomData)
    }
    /// Specify the ARNs of IAM roles and IAM users who you want to grant permission to for viewing the dashboards.
    #[must_use]
    pub fn dashboard_viewer_principals(
        self,
        value: impl t::IntoValue<t::List<t::Text>, W>,
    ) -> OpenSearchResourceConfig<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        OpenSearchResourceConfig(
            self.0.set("DashboardViewerPrincipals", value),
            t::PhantomData,
        )
    }
    /// Specify the ARN of an IAM role that CloudWatch Logs will use to create the integration. This role must have the permissions necessary to access the OpenSearch Service collection to be able to create the dashboards.
    #[must_use]
    pub fn data_source_role_arn(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> OpenSearchResourceConfig<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        OpenSearchResourceConfig(self.0.set("DataSourceRoleArn", value), t::PhantomData)
    }
    /// To have the vended dashboard data encrypted with AWS  instead of the CloudWatch Logs default encryption method, specify the ARN of the AWS  key that you want to use.
    #[must_use]
    pub fn kms_key_arn(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        OpenSearchResourceConfig(self.0.set("KmsKeyArn", value), t::PhantomData)
    }
    /// Specify how many days that you want the data derived by OpenSearch Service to be retained in the index that the dashboard refers to. This also sets the maximum time period that you can choose when viewing data in the dashboard. Choosing a longer time frame will incur additional costs.
    #[must_use]
    pub fn retention_days(self, value: impl t::IntoValue<i64, W>) -> Self {
        OpenSearchResourceConfig(self.0.set("RetentionDays", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<OpenSearchResourceConfig<W>, W>
    for OpenSearchResourceConfig<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// This structure contains configuration details about an integration between CloudWatch Logs and another entity.
pub struct ResourceConfig<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for ResourceConfig<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ResourceConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ResourceConfig<W> {
        ResourceConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W> ResourceConfig<W> {
    /// This structure contains configuration details about an integration between CloudWatch Logs and OpenSearch Service.
    #[must_use]
    pub fn open_search_resource_config(
        self,
        value: impl t::IntoValue<OpenSearchResourceConfig<W>, W>,
    ) -> Self {
        ResourceConfig(
            self.0.set("OpenSearchResourceConfig", value),
            t::PhantomData,
        )
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<ResourceConfig<W>, W> for ResourceConfig<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The values of `IntegrationType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum IntegrationType {
    /// `OPENSEARCH`.
    Opensearch,
}
impl IntegrationType {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Opensearch => "OPENSEARCH",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<IntegrationType, W> for IntegrationType {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct DashboardViewerPrincipals;
    #[derive(Debug)]
    pub struct DataSourceRoleArn;
    #[derive(Debug)]
    pub struct IntegrationName;
    #[derive(Debug)]
    pub struct IntegrationType;
    #[derive(Debug)]
    pub struct ResourceConfig;
}
