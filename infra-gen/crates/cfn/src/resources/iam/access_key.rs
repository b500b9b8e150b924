//! `AWS::IAM::AccessKey`, written by `cargo xtask generate`.

use crate::typed as t;

/// Creates a new AWS secret access key and corresponding AWS access key ID for the specified user. The default status for new keys is `Active` .
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-accesskey.html>
pub struct AccessKey<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for AccessKey<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> AccessKey<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> AccessKey<W, (t::Missing<required::UserName>,)> {
        AccessKey(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> AccessKey<W, (S0,)> {
    /// This value is specific to CloudFormation and can only be *incremented* . Incrementing this value notifies CloudFormation that you want to rotate your access key. When you update your stack, CloudFormation will replace the existing access key with a new key.
    #[must_use]
    pub fn serial(self, value: impl t::IntoValue<i64, W>) -> Self {
        AccessKey(self.0.set("Serial", value), t::PhantomData)
    }
    /// The status of the access key. `Active` means that the key is valid for API calls, while `Inactive` means it is not.
    #[must_use]
    pub fn status(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        AccessKey(self.0.set("Status", value), t::PhantomData)
    }
    /// The name of the IAM user that the new key will belong to.
    #[must_use]
    pub fn user_name(self, value: impl t::IntoValue<t::Text, W>) -> AccessKey<W, (t::Set,)>
    where
        S0: t::Open,
    {
        AccessKey(self.0.set("UserName", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::Resource<W> for AccessKey<V, (S0,)> {
    const TYPE: &'static str = "AWS::IAM::AccessKey";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<AccessKey<W>> {
    /// Returns the secret access key for the specified AWS::IAM::AccessKey resource. For example: wJalrXUtnFEMI/K7MDENG/bPxRfiCYzEXAMPLEKEY.
    #[must_use]
    pub fn secret_access_key(&self) -> t::Att<attr::SecretAccessKey, W> {
        self.attribute_value("SecretAccessKey")
    }
    /// The ID for this access key.
    #[must_use]
    pub fn id(&self) -> t::Att<attr::Id, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct SecretAccessKey;
    #[derive(Debug)]
    pub struct Id;
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct UserName;
}
