//! `AWS::Cognito::UserPoolUser`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::Cognito::UserPoolUser` resource creates an Amazon Cognito user pool user.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpooluser.html>
pub struct UserPoolUser<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for UserPoolUser<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> UserPoolUser<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> UserPoolUser<W, (t::Missing<required::UserPoolId>,)> {
        UserPoolUser(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> UserPoolUser<W, (S0,)> {
    /// A map of custom key-value pairs that you can provide as input for any custom workflows that this action triggers. You create custom workflows by assigning AWS Lambda functions to user pool triggers.
    #[must_use]
    pub fn client_metadata(self, value: impl t::IntoValue<t::Map<t::Text>, W>) -> Self {
        UserPoolUser(self.0.set("ClientMetadata", value), t::PhantomData)
    }
    /// Specify `EMAIL` if email will be used to send the welcome message. Specify `SMS` if the phone number will be used. The default value is `SMS` . You can specify more than one value.
    #[must_use]
    pub fn desired_delivery_mediums(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        UserPoolUser(self.0.set("DesiredDeliveryMediums", value), t::PhantomData)
    }
    /// This parameter is used only if the `phone_number_verified` or `email_verified` attribute is set to `True` . Otherwise, it is ignored.
    #[must_use]
    pub fn force_alias_creation(self, value: impl t::IntoValue<bool, W>) -> Self {
        UserPoolUser(self.0.set("ForceAliasCreation", value), t::PhantomData)
    }
    /// Set to `RESEND` to resend the invitation message to a user that already exists, and to reset the temporary-password duration with a new temporary password. Set to `SUPPRESS` to suppress sending the message. You can specify only one value.
    #[must_use]
    pub fn message_action(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        UserPoolUser(self.0.set("MessageAction", value), t::PhantomData)
    }
    /// An array of name-value pairs that contain user attributes and attribute values to be set for the user to be created. You can create a user without specifying any attributes other than `Username` .
    #[must_use]
    pub fn user_attributes(self, value: impl t::IntoValue<t::List<AttributeType<W>>, W>) -> Self {
        UserPoolUser(self.0.set("UserAttributes", value), t::PhantomData)
    }
    /// The ID of the user pool where you want to create a user.
    #[must_use]
    pub fn user_pool_id(
        self,
        value: impl t::IntoValue<t::Link<link::UserPoolIdOfUserPoolUser>, W>,
    ) -> UserPoolUser<W, (t::Set,)>
    where
        S0: t::Open,
    {
        UserPoolUser(self.0.set("UserPoolId", value), t::PhantomData)
    }
    /// The value that you want to set as the username sign-in attribute. The following conditions apply to the username parameter.
    #[must_use]
    pub fn username(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        UserPoolUser(self.0.set("Username", value), t::PhantomData)
    }
    /// Temporary user attributes that contribute to the outcomes of your pre sign-up Lambda trigger. This set of key-value pairs are for custom validation of information that you collect from your users but don't need to retain.
    #[must_use]
    pub fn validation_data(self, value: impl t::IntoValue<t::List<AttributeType<W>>, W>) -> Self {
        UserPoolUser(self.0.set("ValidationData", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::Resource<W> for UserPoolUser<V, (S0,)> {
    const TYPE: &'static str = "AWS::Cognito::UserPoolUser";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<UserPoolUser<W>> {
    /// What `Ref` returns.
    #[must_use]
    pub fn username(&self) -> t::Att<attr::Username, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct Username;
}
/// The name and value of a user attribute.
pub struct AttributeType<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for AttributeType<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> AttributeType<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> AttributeType<W> {
        AttributeType(t::Object::new(), t::PhantomData)
    }
}
impl<W> AttributeType<W> {
    /// The name of the attribute.
    #[must_use]
    pub fn name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        AttributeType(self.0.set("Name", value), t::PhantomData)
    }
    /// The value of the attribute.
    #[must_use]
    pub fn value(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        AttributeType(self.0.set("Value", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<AttributeType<W>, W> for AttributeType<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct UserPoolId;
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct UserPoolIdOfUserPoolUser;
    impl t::Accepts<crate::cognito::user_pool::attr::UserPoolId> for UserPoolIdOfUserPoolUser {}
}
