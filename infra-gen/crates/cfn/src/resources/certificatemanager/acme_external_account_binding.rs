//! `AWS::CertificateManager::AcmeExternalAccountBinding`, written by `cargo xtask generate`.

use crate::typed as t;

/// Resource Type definition for AWS::CertificateManager::AcmeExternalAccountBinding
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-acmeexternalaccountbinding.html>
pub struct AcmeExternalAccountBinding<W, S = (t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for AcmeExternalAccountBinding<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> AcmeExternalAccountBinding<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> AcmeExternalAccountBinding<
        W,
        (
            t::Missing<required::AcmeEndpointArn>,
            t::Missing<required::RoleArn>,
        ),
    > {
        AcmeExternalAccountBinding(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> AcmeExternalAccountBinding<W, (S0, S1)> {
    /// The ARN of the ACME endpoint this binding is associated with.
    #[must_use]
    pub fn acme_endpoint_arn(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> AcmeExternalAccountBinding<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        AcmeExternalAccountBinding(self.0.set("AcmeEndpointArn", value), t::PhantomData)
    }
    /// The expiration configuration for the external account binding.
    #[must_use]
    pub fn expiration(self, value: impl t::IntoValue<Expiration<W>, W>) -> Self {
        AcmeExternalAccountBinding(self.0.set("Expiration", value), t::PhantomData)
    }
    /// The IAM role ARN for cross-account access.
    #[must_use]
    pub fn role_arn(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> AcmeExternalAccountBinding<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        AcmeExternalAccountBinding(self.0.set("RoleArn", value), t::PhantomData)
    }
    /// Tags associated with the external account binding.
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<TagsItems<W>>, W>) -> Self {
        AcmeExternalAccountBinding(self.0.set("Tags", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::Resource<W>
    for AcmeExternalAccountBinding<V, (S0, S1)>
{
    const TYPE: &'static str = "AWS::CertificateManager::AcmeExternalAccountBinding";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("Tags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<AcmeExternalAccountBinding<W>> {
    /// The Amazon Resource Name (ARN) of the external account binding.
    #[must_use]
    pub fn acme_external_account_binding_arn(
        &self,
    ) -> t::Att<attr::AcmeExternalAccountBindingArn, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct AcmeExternalAccountBindingArn;
}
/// The expiration configuration for the external account binding.
pub struct Expiration<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Expiration<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Expiration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Expiration<W, (t::Missing<required::Type>, t::Missing<required::Value>)> {
        Expiration(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> Expiration<W, (S0, S1)> {
    /// The time unit for the expiration value.
    #[must_use]
    pub fn type_(self, value: impl t::IntoValue<Type, W>) -> Expiration<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        Expiration(self.0.set("Type", value), t::PhantomData)
    }
    /// The expiration value.
    #[must_use]
    pub fn value(self, value: impl t::IntoValue<i64, W>) -> Expiration<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        Expiration(self.0.set("Value", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<Expiration<W>, W>
    for Expiration<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// `TagsItems`.
pub struct TagsItems<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for TagsItems<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> TagsItems<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> TagsItems<W, (t::Missing<required::Key>, t::Missing<required::Value>)> {
        TagsItems(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> TagsItems<W, (S0, S1)> {
    /// The key name of the tag.
    #[must_use]
    pub fn key(self, value: impl t::IntoValue<t::Text, W>) -> TagsItems<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        TagsItems(self.0.set("Key", value), t::PhantomData)
    }
    /// The value for the tag.
    #[must_use]
    pub fn value(self, value: impl t::IntoValue<t::Text, W>) -> TagsItems<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        TagsItems(self.0.set("Value", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<TagsItems<W>, W>
    for TagsItems<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The values of `Type`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    /// `DAYS`.
    Days,
    /// `HOURS`.
    Hours,
    /// `MINUTES`.
    Minutes,
}
impl Type {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Days => "DAYS",
            Self::Hours => "HOURS",
            Self::Minutes => "MINUTES",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<Type, W> for Type {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct AcmeEndpointArn;
    #[derive(Debug)]
    pub struct Key;
    #[derive(Debug)]
    pub struct RoleArn;
    #[derive(Debug)]
    pub struct Type;
    #[derive(Debug)]
    pub struct Value;
}
