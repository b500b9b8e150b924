//! `AWS::Cognito::UserPoolUICustomizationAttachment`, written by `cargo xtask generate`.

use crate::typed as t;

/// A container for the UI customization information for the hosted UI in a user pool.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpooluicustomizationattachment.html>
pub struct UserPoolUiCustomizationAttachment<W, S = (t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for UserPoolUiCustomizationAttachment<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> UserPoolUiCustomizationAttachment<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> UserPoolUiCustomizationAttachment<
        W,
        (
            t::Missing<required::ClientId>,
            t::Missing<required::UserPoolId>,
        ),
    > {
        UserPoolUiCustomizationAttachment(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> UserPoolUiCustomizationAttachment<W, (S0, S1)> {
    /// A plaintext CSS file that contains the custom fields that you want to apply to your user pool or app client. To download a template, go to the Amazon Cognito console.
    #[must_use]
    pub fn css(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        UserPoolUiCustomizationAttachment(self.0.set("CSS", value), t::PhantomData)
    }
    /// The app client ID for your UI customization. When this value isn't present, the customization applies to all user pool app clients that don't have client-level settings..
    #[must_use]
    pub fn client_id(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> UserPoolUiCustomizationAttachment<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        UserPoolUiCustomizationAttachment(self.0.set("ClientId", value), t::PhantomData)
    }
    /// The ID of the user pool where you want to apply branding to the classic hosted UI.
    #[must_use]
    pub fn user_pool_id(
        self,
        value: impl t::IntoValue<t::Link<link::UserPoolIdOfUserPoolUiCustomizationAttachment>, W>,
    ) -> UserPoolUiCustomizationAttachment<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        UserPoolUiCustomizationAttachment(self.0.set("UserPoolId", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::Resource<W>
    for UserPoolUiCustomizationAttachment<V, (S0, S1)>
{
    const TYPE: &'static str = "AWS::Cognito::UserPoolUICustomizationAttachment";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<UserPoolUiCustomizationAttachment<W>> {
    /// What `Ref` returns.
    #[must_use]
    pub fn reference(&self) -> t::Att<attr::Reference, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct Reference;
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct ClientId;
    #[derive(Debug)]
    pub struct UserPoolId;
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct UserPoolIdOfUserPoolUiCustomizationAttachment;
    impl t::Accepts<crate::cognito::user_pool::attr::UserPoolId>
        for UserPoolIdOfUserPoolUiCustomizationAttachment
    {
    }
}
