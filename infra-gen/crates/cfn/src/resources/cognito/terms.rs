//! `AWS::Cognito::Terms`, written by `cargo xtask generate`.

use crate::typed as t;

/// Creates terms documents for the requested app client. When Terms and conditions and Privacy policy documents are configured, the app client displays links to them in the sign-up page of managed login for the app client.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-terms.html>
pub struct Terms<W, S = (t::Set, t::Set, t::Set, t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for Terms<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Terms<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Terms<
        W,
        (
            t::Missing<required::Enforcement>,
            t::Missing<required::Links>,
            t::Missing<required::TermsName>,
            t::Missing<required::TermsSource>,
            t::Missing<required::UserPoolId>,
        ),
    > {
        Terms(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2, S3, S4> Terms<W, (S0, S1, S2, S3, S4)> {
    /// The ID of the app client that the terms documents are assigned to.
    #[must_use]
    pub fn client_id(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Terms(self.0.set("ClientId", value), t::PhantomData)
    }
    /// This parameter is reserved for future use and currently accepts one value.
    #[must_use]
    pub fn enforcement(
        self,
        value: impl t::IntoValue<Enforcement, W>,
    ) -> Terms<W, (t::Set, S1, S2, S3, S4)>
    where
        S0: t::Open,
    {
        Terms(self.0.set("Enforcement", value), t::PhantomData)
    }
    /// A map of URLs to languages. For each localized language that will view the requested `TermsName` , assign a URL. A selection of `cognito:default` displays for all languages that don't have a language-specific URL.
    #[must_use]
    pub fn links(
        self,
        value: impl t::IntoValue<t::Map<t::Text>, W>,
    ) -> Terms<W, (S0, t::Set, S2, S3, S4)>
    where
        S1: t::Open,
    {
        Terms(self.0.set("Links", value), t::PhantomData)
    }
    /// The type and friendly name of the terms documents.
    #[must_use]
    pub fn terms_name(
        self,
        value: impl t::IntoValue<TermsName, W>,
    ) -> Terms<W, (S0, S1, t::Set, S3, S4)>
    where
        S2: t::Open,
    {
        Terms(self.0.set("TermsName", value), t::PhantomData)
    }
    /// This parameter is reserved for future use and currently accepts one value.
    #[must_use]
    pub fn terms_source(
        self,
        value: impl t::IntoValue<TermsSource, W>,
    ) -> Terms<W, (S0, S1, S2, t::Set, S4)>
    where
        S3: t::Open,
    {
        Terms(self.0.set("TermsSource", value), t::PhantomData)
    }
    /// The ID of the user pool that contains the terms documents.
    #[must_use]
    pub fn user_pool_id(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> Terms<W, (S0, S1, S2, S3, t::Set)>
    where
        S4: t::Open,
    {
        Terms(self.0.set("UserPoolId", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled, S3: t::Filled, S4: t::Filled>
    t::Resource<W> for Terms<V, (S0, S1, S2, S3, S4)>
{
    const TYPE: &'static str = "AWS::Cognito::Terms";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<Terms<W>> {
    /// The ID of the terms documents.
    #[must_use]
    pub fn terms_id(&self) -> t::Att<attr::TermsId, W> {
        self.attribute_value("TermsId")
    }
    /// What `Ref` returns.
    #[must_use]
    pub fn reference(&self) -> t::Att<attr::Reference, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct TermsId;
    #[derive(Debug)]
    pub struct Reference;
}
/// The values of `Enforcement`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Enforcement {
    /// `NONE`.
    None,
}
impl Enforcement {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::None => "NONE",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<Enforcement, W> for Enforcement {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `TermsName`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TermsName {
    /// `terms-of-use`.
    TermsOfUse,
    /// `privacy-policy`.
    PrivacyPolicy,
}
impl TermsName {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::TermsOfUse => "terms-of-use",
            Self::PrivacyPolicy => "privacy-policy",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<TermsName, W> for TermsName {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `TermsSource`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TermsSource {
    /// `LINK`.
    Link,
}
impl TermsSource {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Link => "LINK",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<TermsSource, W> for TermsSource {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct Enforcement;
    #[derive(Debug)]
    pub struct Links;
    #[derive(Debug)]
    pub struct TermsName;
    #[derive(Debug)]
    pub struct TermsSource;
    #[derive(Debug)]
    pub struct UserPoolId;
}
