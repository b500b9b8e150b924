//! `AWS::IAM::ServiceLinkedRole`, written by `cargo xtask generate`.

use crate::typed as t;

/// Creates an IAM role that is linked to a specific AWS service. The service controls the attached policies and when the role can be deleted. This helps ensure that the service is not broken by an unexpectedly changed or deleted role, which could put your AWS resources into an unknown state.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-servicelinkedrole.html>
pub struct ServiceLinkedRole<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for ServiceLinkedRole<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ServiceLinkedRole<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ServiceLinkedRole<W> {
        ServiceLinkedRole(t::Object::new(), t::PhantomData)
    }
}
impl<W> ServiceLinkedRole<W> {
    /// The service principal for the AWS service to which this role is attached. You use a string similar to a URL but without the http:// in front. For example: `elasticbeanstalk.amazonaws.com` .
    #[must_use]
    pub fn aws_service_name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        ServiceLinkedRole(self.0.set("AWSServiceName", value), t::PhantomData)
    }
    /// A string that you provide, which is combined with the service-provided prefix to form the complete role name. If you make multiple requests for the same service, then you must supply a different `CustomSuffix` for each request. Otherwise the request fails with a duplicate role name error.
    #[must_use]
    pub fn custom_suffix(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        ServiceLinkedRole(self.0.set("CustomSuffix", value), t::PhantomData)
    }
    /// The description of the role.
    #[must_use]
    pub fn description(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        ServiceLinkedRole(self.0.set("Description", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::Resource<W> for ServiceLinkedRole<V> {
    const TYPE: &'static str = "AWS::IAM::ServiceLinkedRole";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<ServiceLinkedRole<W>> {
    /// Returns the friendly name that identifies the role. For example, `AWSServiceRoleForAutoScaling` or `AWSServiceRoleForAutoScaling_TestSuffix` if a `CustomSuffix` is specified.
    #[must_use]
    pub fn role_name(&self) -> t::Att<attr::RoleName, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct RoleName;
}
