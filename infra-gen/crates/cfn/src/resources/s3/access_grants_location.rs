//! `AWS::S3::AccessGrantsLocation`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::S3::AccessGrantsLocation` resource creates the S3 data location that you would like to register in your S3 Access Grants instance. Your S3 data must be in the same Region as your S3 Access Grants instance. The location can be one of the following:
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-accessgrantslocation.html>
pub struct AccessGrantsLocation<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for AccessGrantsLocation<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> AccessGrantsLocation<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> AccessGrantsLocation<
        W,
        (
            t::Missing<required::IamRoleArn>,
            t::Missing<required::LocationScope>,
        ),
    > {
        AccessGrantsLocation(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> AccessGrantsLocation<W, (S0, S1)> {
    /// The Amazon Resource Name (ARN) of the IAM role for the registered location. S3 Access Grants assumes this role to manage access to the registered location.
    #[must_use]
    pub fn iam_role_arn(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> AccessGrantsLocation<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        AccessGrantsLocation(self.0.set("IamRoleArn", value), t::PhantomData)
    }
    /// The S3 URI path to the location that you are registering. The location scope can be the default S3 location `s3://` , the S3 path to a bucket, or the S3 path to a bucket and prefix.
    #[must_use]
    pub fn location_scope(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> AccessGrantsLocation<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        AccessGrantsLocation(self.0.set("LocationScope", value), t::PhantomData)
    }
    /// The AWS resource tags that you are adding to the S3 Access Grants location. Each tag is a label consisting of a user-defined key and value. Tags can help you manage, identify, organize, search for, and filter resources.
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        AccessGrantsLocation(self.0.set("Tags", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::Resource<W>
    for AccessGrantsLocation<V, (S0, S1)>
{
    const TYPE: &'static str = "AWS::S3::AccessGrantsLocation";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("Tags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<AccessGrantsLocation<W>> {
    /// The ARN of the location you are registering.
    #[must_use]
    pub fn access_grants_location_arn(&self) -> t::Att<attr::AccessGrantsLocationArn, W> {
        self.attribute_value("AccessGrantsLocationArn")
    }
    /// The ID of the registered location to which you are granting access. S3 Access Grants assigns this ID when you register the location. S3 Access Grants assigns the ID `default` to the default location `s3://` and assigns an auto-generated ID to other locations that you register.
    #[must_use]
    pub fn access_grants_location_id(&self) -> t::Att<attr::AccessGrantsLocationId, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct AccessGrantsLocationArn;
    #[derive(Debug)]
    pub struct AccessGrantsLocationId;
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct IamRoleArn;
    #[derive(Debug)]
    pub struct LocationScope;
}
