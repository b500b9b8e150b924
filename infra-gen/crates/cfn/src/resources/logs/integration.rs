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
impl<W> t::Properties for Integration<W> {
    type Stack = W;
    fn into_object(self) -> t::Object {
        self.0
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
impl<W, S1, S2> Integration<W, (t::Missing<required::IntegrationName>, S1, S2)> {
    /// The name of this integration.
    #[must_use]
    pub fn integration_name(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> Integration<W, (t::Set, S1, S2)> {
        Integration(self.0.set("IntegrationName", value), t::PhantomData)
    }
}
impl<W, S0, S2> Integration<W, (S0, t::Missing<required::IntegrationType>, S2)> {
    /// The type of integration. Integrations with OpenSearch Service have the type `OPENSEARCH` .
    #[must_use]
    pub fn integration_type(
        self,
        value: impl t::IntoValue<IntegrationType, W>,
    ) -> Integration<W, (S0, t::Set, S2)> {
        Integration(self.0.set("IntegrationType", value), t::PhantomData)
    }
}
impl<W, S0, S1> Integration<W, (S0, S1, t::Missing<required::ResourceConfig>)> {
    /// This structure contains configuration details about an integration between CloudWatch Logs and another entity.
    #[must_use]
    pub fn resource_config(
        self,
        value: impl t::IntoValue<ResourceConfig<W>, W>,
    ) -> Integration<W, (S0, S1, t::Set)> {
        Integration(self.0.set("ResourceConfig", value), t::PhantomData)
    }
}
impl<W> t::Resource for Integration<W> {
    const TYPE: &'static str = "AWS::Logs::Integration";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
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
impl<W> t::Properties for OpenSearchResourceConfig<W> {
    type Stack = W;
    fn into_object(self) -> t::Object {
        self.0
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
impl<W, S1> OpenSearchResourceConfig<W, (t::Missing<required::DashboardViewerPrincipals>, S1)> {
    /// Specify the ARNs of IAM roles and IAM users who you want to grant permission to for viewing the dashboards.
    #[must_use]
    pub fn dashboard_viewer_principals(
        self,
        value: impl t::IntoValue<t::List<t::Text>, W>,
    ) -> OpenSearchResourceConfig<W, (t::Set, S1)> {
        OpenSearchResourceConfig(
            self.0.set("DashboardViewerPrincipals", value),
            t::PhantomData,
        )
    }
}
impl<W, S0> OpenSearchResourceConfig<W, (S0, t::Missing<required::DataSourceRoleArn>)> {
    /// Specify the ARN of an IAM role that CloudWatch Logs will use to create the integration. This role must have the permissions necessary to access the OpenSearch Service collection to be able to create the dashboards.
    #[must_use]
    pub fn data_source_role_arn(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> OpenSearchResourceConfig<W, (S0, t::Set)> {
        OpenSearchResourceConfig(self.0.set("DataSourceRoleArn", value), t::PhantomData)
    }
}
impl<W, S> OpenSearchResourceConfig<W, S> {
    /// If you want to use an existing OpenSearch Service application for your integration with OpenSearch Service, specify it here. If you omit this, a new application will be created.
    #[must_use]
    pub fn application_arn(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Self(self.0.set("ApplicationARN", value), t::PhantomData)
    }
    /// To have the vended dashboard data encrypted with AWS  instead of the CloudWatch Logs default encryption method, specify the ARN of the AWS  key that you want to use.
    #[must_use]
    pub fn kms_key_arn(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Self(self.0.set("KmsKeyArn", value), t::PhantomData)
    }
    /// Specify how many days that you want the data derived by OpenSearch Service to be retained in the index that the dashboard refers to. This also sets the maximum time period that you can choose when viewing data in the dashboard. Choosing a longer time frame will incur additional costs.
    #[must_use]
    pub fn retention_days(self, value: impl t::IntoValue<i64, W>) -> Self {
        Self(self.0.set("RetentionDays", value), t::PhantomData)
    }
}
/// This structure contains configuration details about an integration between CloudWatch Logs and another entity.
pub struct ResourceConfig<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for ResourceConfig<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> t::Properties for ResourceConfig<W> {
    type Stack = W;
    fn into_object(self) -> t::Object {
        self.0
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
        Self(
            self.0.set("OpenSearchResourceConfig", value),
            t::PhantomData,
        )
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
