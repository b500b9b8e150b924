//! `AWS::CloudFront::PublicKey`, written by `cargo xtask generate`.

use crate::typed as t;

/// A public key that you can use with [signed URLs and signed cookies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/PrivateContent.html) , or with [field-level encryption](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/field-level-encryption.html) .
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-publickey.html>
pub struct PublicKey<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for PublicKey<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> PublicKey<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> PublicKey<W, (t::Missing<required::PublicKeyConfig>,)> {
        PublicKey(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> PublicKey<W, (S0,)> {
    /// Configuration information about a public key that you can use with [signed URLs and signed cookies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/PrivateContent.html) , or with [field-level encryption](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/field-level-encryption.html) .
    #[must_use]
    pub fn public_key_config(
        self,
        value: impl t::IntoValue<PublicKeyConfig<W>, W>,
    ) -> PublicKey<W, (t::Set,)>
    where
        S0: t::Open,
    {
        PublicKey(self.0.set("PublicKeyConfig", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::Resource<W> for PublicKey<V, (S0,)> {
    const TYPE: &'static str = "AWS::CloudFront::PublicKey";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<PublicKey<W>> {
    /// The date and time when the public key was uploaded.
    #[must_use]
    pub fn created_time(&self) -> t::Att<attr::CreatedTime, W> {
        self.attribute_value("CreatedTime")
    }
    /// The identifier of the public key.
    #[must_use]
    pub fn id(&self) -> t::Att<attr::Id, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct CreatedTime;
    #[derive(Debug)]
    pub struct Id;
}
/// Configuration information about a public key that you can use with [signed URLs and signed cookies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/PrivateContent.html) , or with [field-level encryption](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/field-level-encryption.html) .
pub struct PublicKeyConfig<W, S = (t::Set, t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for PublicKeyConfig<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> PublicKeyConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> PublicKeyConfig<
        W,
        (
            t::Missing<required::CallerReference>,
            t::Missing<required::EncodedKey>,
            t::Missing<required::Name>,
        ),
    > {
        PublicKeyConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2> PublicKeyConfig<W, (S0, S1, S2)> {
    /// A string included in the request to help make sure that the request can't be replayed.
    #[must_use]
    pub fn caller_reference(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> PublicKeyConfig<W, (t::Set, S1, S2)>
    where
        S0: t::Open,
    {
        PublicKeyConfig(self.0.set("CallerReference", value), t::PhantomData)
    }
    /// A comment to describe the public key. The comment cannot be longer than 128 characters.
    #[must_use]
    pub fn comment(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        PublicKeyConfig(self.0.set("Comment", value), t::PhantomData)
    }
    /// The public key that you can use with [signed URLs and signed cookies](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/PrivateContent.html) , or with [field-level encryption](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/field-level-encryption.html) .
    #[must_use]
    pub fn encoded_key(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> PublicKeyConfig<W, (S0, t::Set, S2)>
    where
        S1: t::Open,
    {
        PublicKeyConfig(self.0.set("EncodedKey", value), t::PhantomData)
    }
    /// A name to help identify the public key.
    #[must_use]
    pub fn name(self, value: impl t::IntoValue<t::Text, W>) -> PublicKeyConfig<W, (S0, S1, t::Set)>
    where
        S2: t::Open,
    {
        PublicKeyConfig(self.0.set("Name", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled>
    t::IntoValue<PublicKeyConfig<W>, W> for PublicKeyConfig<V, (S0, S1, S2)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct CallerReference;
    #[derive(Debug)]
    pub struct EncodedKey;
    #[derive(Debug)]
    pub struct Name;
    #[derive(Debug)]
    pub struct PublicKeyConfig;
}
