//! `AWS::S3::AccessGrantsInstance`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::S3::AccessGrantInstance` resource creates an S3 Access Grants instance, which serves as a logical grouping for access grants. You can create one S3 Access Grants instance per Region per account.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-accessgrantsinstance.html>
pub struct AccessGrantsInstance<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for AccessGrantsInstance<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> AccessGrantsInstance<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> AccessGrantsInstance<W> {
        AccessGrantsInstance(t::Object::new(), t::PhantomData)
    }
}
impl<W> AccessGrantsInstance<W> {
    /// If you would like to associate your S3 Access Grants instance with an AWS IAM Identity Center instance, use this field to pass the Amazon Resource Name (ARN) of the AWS IAM Identity Center instance that you are associating with your S3 Access Grants instance.
    #[must_use]
    pub fn identity_center_arn(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        AccessGrantsInstance(self.0.set("IdentityCenterArn", value), t::PhantomData)
    }
    /// The AWS resource tags that you are adding to the S3 Access Grants instance. Each tag is a label consisting of a user-defined key and value. Tags can help you manage, identify, organize, search for, and filter resources.
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        AccessGrantsInstance(self.0.set("Tags", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::Resource<W> for AccessGrantsInstance<V> {
    const TYPE: &'static str = "AWS::S3::AccessGrantsInstance";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("Tags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<AccessGrantsInstance<W>> {
    /// The ID of the S3 Access Grants instance. The ID is `default` . You can have one S3 Access Grants instance per Region per account.
    #[must_use]
    pub fn access_grants_instance_id(&self) -> t::Att<attr::AccessGrantsInstanceId, W> {
        self.attribute_value("AccessGrantsInstanceId")
    }
    /// The ARN of the S3 Access Grants instance.
    #[must_use]
    pub fn access_grants_instance_arn(&self) -> t::Att<attr::AccessGrantsInstanceArn, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct AccessGrantsInstanceId;
    #[derive(Debug)]
    pub struct AccessGrantsInstanceArn;
}
