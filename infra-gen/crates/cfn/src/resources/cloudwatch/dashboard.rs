//! `AWS::CloudWatch::Dashboard`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::CloudWatch::Dashboard` resource specifies an Amazon CloudWatch dashboard. A dashboard is a customizable home page in the CloudWatch console that you can use to monitor your AWS resources in a single view.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-dashboard.html>
pub struct Dashboard<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Dashboard<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Dashboard<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Dashboard<W, (t::Missing<required::DashboardBody>,)> {
        Dashboard(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> Dashboard<W, (S0,)> {
    /// The detailed information about the dashboard in JSON format, including the widgets to include and their location on the dashboard. This parameter is required.
    #[must_use]
    pub fn dashboard_body(self, value: impl t::IntoValue<t::Text, W>) -> Dashboard<W, (t::Set,)>
    where
        S0: t::Open,
    {
        Dashboard(self.0.set("DashboardBody", value), t::PhantomData)
    }
    /// The name of the dashboard. The name must be between 1 and 255 characters. If you do not specify a name, one will be generated automatically.
    #[must_use]
    pub fn dashboard_name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Dashboard(self.0.set("DashboardName", value), t::PhantomData)
    }
    /// A list of key-value pairs to associate with the cloudwatch dashboard. You can associate up to 50 tags with a dashboard
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        Dashboard(self.0.set("Tags", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::Resource<W> for Dashboard<V, (S0,)> {
    const TYPE: &'static str = "AWS::CloudWatch::Dashboard";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("Tags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<Dashboard<W>> {
    /// What `Ref` returns.
    #[must_use]
    pub fn dashboard_name(&self) -> t::Att<attr::DashboardName, W> {
        self.reference_value()
    }
    /// The ARN, `arn:${Partition}:cloudwatch::${Account}:dashboard/${DashboardName}`.
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.arn_value("arn:${Partition}:cloudwatch::${Account}:dashboard/${Ref}")
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct DashboardName;
    #[derive(Debug)]
    pub struct Arn;
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct DashboardBody;
}
