//! `AWS::Cognito::UserPoolRegionalConfigurationAttachment`, written by `cargo xtask generate`.

use crate::typed as t;

/// Resource Type definition for AWS::Cognito::UserPoolRegionalConfigurationAttachment
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolregionalconfigurationattachment.html>
pub struct UserPoolRegionalConfigurationAttachment<W, S = (t::Set,)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for UserPoolRegionalConfigurationAttachment<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> UserPoolRegionalConfigurationAttachment<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> UserPoolRegionalConfigurationAttachment<W, (t::Missing<required::UserPoolId>,)>
    {
        UserPoolRegionalConfigurationAttachment(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> UserPoolRegionalConfigurationAttachment<W, (S0,)> {
    /// `EmailConfiguration`.
    #[must_use]
    pub fn email_configuration(self, value: impl t::IntoValue<EmailConfiguration<W>, W>) -> Self {
        UserPoolRegionalConfigurationAttachment(
            self.0.set("EmailConfiguration", value),
            t::PhantomData,
        )
    }
    /// `LambdaConfig`.
    #[must_use]
    pub fn lambda_config(self, value: impl t::IntoValue<LambdaConfig<W>, W>) -> Self {
        UserPoolRegionalConfigurationAttachment(self.0.set("LambdaConfig", value), t::PhantomData)
    }
    /// `SmsConfiguration`.
    #[must_use]
    pub fn sms_configuration(self, value: impl t::IntoValue<SmsConfiguration<W>, W>) -> Self {
        UserPoolRegionalConfigurationAttachment(
            self.0.set("SmsConfiguration", value),
            t::PhantomData,
        )
    }
    /// The status of the replica. Set to ACTIVE or INACTIVE.
    #[must_use]
    pub fn status(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        UserPoolRegionalConfigurationAttachment(self.0.set("Status", value), t::PhantomData)
    }
    /// `UserPoolId`.
    #[must_use]
    pub fn user_pool_id(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> UserPoolRegionalConfigurationAttachment<W, (t::Set,)>
    where
        S0: t::Open,
    {
        UserPoolRegionalConfigurationAttachment(self.0.set("UserPoolId", value), t::PhantomData)
    }
    /// `UserPoolTags`.
    #[must_use]
    pub fn user_pool_tags(self, value: impl t::IntoValue<t::Map<t::Text>, W>) -> Self {
        UserPoolRegionalConfigurationAttachment(self.0.set("UserPoolTags", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::Resource<W>
    for UserPoolRegionalConfigurationAttachment<V, (S0,)>
{
    const TYPE: &'static str = "AWS::Cognito::UserPoolRegionalConfigurationAttachment";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("UserPoolTags", t::TagStyle::Map));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<UserPoolRegionalConfigurationAttachment<W>> {
    /// What `Ref` returns.
    #[must_use]
    pub fn user_pool_id(&self) -> t::Att<attr::UserPoolId, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct UserPoolId;
}
/// `CustomEmailSender`.
pub struct CustomEmailSender<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for CustomEmailSender<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> CustomEmailSender<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> CustomEmailSender<W> {
        CustomEmailSender(t::Object::new(), t::PhantomData)
    }
}
impl<W> CustomEmailSender<W> {
    /// `LambdaArn`.
    #[must_use]
    pub fn lambda_arn(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        CustomEmailSender(self.0.set("LambdaArn", value), t::PhantomData)
    }
    /// `LambdaVersion`.
    #[must_use]
    pub fn lambda_version(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        CustomEmailSender(self.0.set("LambdaVersion", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<CustomEmailSender<W>, W> for CustomEmailSender<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// `CustomSmsSender`.
pub struct CustomSmsSender<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for CustomSmsSender<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> CustomSmsSender<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> CustomSmsSender<W> {
        CustomSmsSender(t::Object::new(), t::PhantomData)
    }
}
impl<W> CustomSmsSender<W> {
    /// `LambdaArn`.
    #[must_use]
    pub fn lambda_arn(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        CustomSmsSender(self.0.set("LambdaArn", value), t::PhantomData)
    }
    /// `LambdaVersion`.
    #[must_use]
    pub fn lambda_version(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        CustomSmsSender(self.0.set("LambdaVersion", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<CustomSmsSender<W>, W> for CustomSmsSender<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// `EmailConfiguration`.
pub struct EmailConfiguration<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for EmailConfiguration<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> EmailConfiguration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> EmailConfiguration<W> {
        EmailConfiguration(t::Object::new(), t::PhantomData)
    }
}
impl<W> EmailConfiguration<W> {
    /// `ConfigurationSet`.
    #[must_use]
    pub fn configuration_set(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        EmailConfiguration(self.0.set("ConfigurationSet", value), t::PhantomData)
    }
    /// `EmailSendingAccount`.
    #[must_use]
    pub fn email_sending_account(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        EmailConfiguration(self.0.set("EmailSendingAccount", value), t::PhantomData)
    }
    /// `From`.
    #[must_use]
    pub fn from(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        EmailConfiguration(self.0.set("From", value), t::PhantomData)
    }
    /// `ReplyToEmailAddress`.
    #[must_use]
    pub fn reply_to_email_address(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        EmailConfiguration(self.0.set("ReplyToEmailAddress", value), t::PhantomData)
    }
    /// `SourceArn`.
    #[must_use]
    pub fn source_arn(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        EmailConfiguration(self.0.set("SourceArn", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<EmailConfiguration<W>, W> for EmailConfiguration<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// `EumsSmsConfiguration`.
pub struct EumsSmsConfiguration<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for EumsSmsConfiguration<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> EumsSmsConfiguration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> EumsSmsConfiguration<W, (t::Missing<required::CallerArn>,)> {
        EumsSmsConfiguration(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> EumsSmsConfiguration<W, (S0,)> {
    /// `CallerArn`.
    #[must_use]
    pub fn caller_arn(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> EumsSmsConfiguration<W, (t::Set,)>
    where
        S0: t::Open,
    {
        EumsSmsConfiguration(self.0.set("CallerArn", value), t::PhantomData)
    }
    /// `ConfigurationSetName`.
    #[must_use]
    pub fn configuration_set_name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        EumsSmsConfiguration(self.0.set("ConfigurationSetName", value), t::PhantomData)
    }
    /// `ExternalId`.
    #[must_use]
    pub fn external_id(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        EumsSmsConfiguration(self.0.set("ExternalId", value), t::PhantomData)
    }
    /// `InEntityId`.
    #[must_use]
    pub fn in_entity_id(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        EumsSmsConfiguration(self.0.set("InEntityId", value), t::PhantomData)
    }
    /// `InTemplateId`.
    #[must_use]
    pub fn in_template_id(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        EumsSmsConfiguration(self.0.set("InTemplateId", value), t::PhantomData)
    }
    /// `OriginationIdentity`.
    #[must_use]
    pub fn origination_identity(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        EumsSmsConfiguration(self.0.set("OriginationIdentity", value), t::PhantomData)
    }
    /// `Region`.
    #[must_use]
    pub fn region(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        EumsSmsConfiguration(self.0.set("Region", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<EumsSmsConfiguration<W>, W>
    for EumsSmsConfiguration<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// `InboundFederation`.
pub struct InboundFederation<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for InboundFederation<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> InboundFederation<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> InboundFederation<W> {
        InboundFederation(t::Object::new(), t::PhantomData)
    }
}
impl<W> InboundFederation<W> {
    /// `LambdaArn`.
    #[must_use]
    pub fn lambda_arn(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        InboundFederation(self.0.set("LambdaArn", value), t::PhantomData)
    }
    /// `LambdaVersion`.
    #[must_use]
    pub fn lambda_version(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        InboundFederation(self.0.set("LambdaVersion", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<InboundFederation<W>, W> for InboundFederation<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// `LambdaConfig`.
pub struct LambdaConfig<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for LambdaConfig<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> LambdaConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> LambdaConfig<W> {
        LambdaConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W> LambdaConfig<W> {
    /// `CreateAuthChallenge`.
    #[must_use]
    pub fn create_auth_challenge(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        LambdaConfig(self.0.set("CreateAuthChallenge", value), t::PhantomData)
    }
    /// `CustomEmailSender`.
    #[must_use]
    pub fn custom_email_sender(self, value: impl t::IntoValue<CustomEmailSender<W>, W>) -> Self {
        LambdaConfig(self.0.set("CustomEmailSender", value), t::PhantomData)
    }
    /// `CustomMessage`.
    #[must_use]
    pub fn custom_message(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        LambdaConfig(self.0.set("CustomMessage", value), t::PhantomData)
    }
    /// `CustomSMSSender`.
    #[must_use]
    pub fn custom_sms_sender(self, value: impl t::IntoValue<CustomSmsSender<W>, W>) -> Self {
        LambdaConfig(self.0.set("CustomSMSSender", value), t::PhantomData)
    }
    /// `DefineAuthChallenge`.
    #[must_use]
    pub fn define_auth_challenge(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        LambdaConfig(self.0.set("DefineAuthChallenge", value), t::PhantomData)
    }
    /// `InboundFederation`.
    #[must_use]
    pub fn inbound_federation(self, value: impl t::IntoValue<InboundFederation<W>, W>) -> Self {
        LambdaConfig(self.0.set("InboundFederation", value), t::PhantomData)
    }
    /// `KMSKeyID`.
    #[must_use]
    pub fn kms_key_id(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        LambdaConfig(self.0.set("KMSKeyID", value), t::PhantomData)
    }
    /// `PostAuthentication`.
    #[must_use]
    pub fn post_authentication(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        LambdaConfig(self.0.set("PostAuthentication", value), t::PhantomData)
    }
    /// `PostConfirmation`.
    #[must_use]
    pub fn post_confirmation(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        LambdaConfig(self.0.set("PostConfirmation", value), t::PhantomData)
    }
    /// `PreAuthentication`.
    #[must_use]
    pub fn pre_authentication(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        LambdaConfig(self.0.set("PreAuthentication", value), t::PhantomData)
    }
    /// `PreSignUp`.
    #[must_use]
    pub fn pre_sign_up(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        LambdaConfig(self.0.set("PreSignUp", value), t::PhantomData)
    }
    /// `PreTokenGeneration`.
    #[must_use]
    pub fn pre_token_generation(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        LambdaConfig(self.0.set("PreTokenGeneration", value), t::PhantomData)
    }
    /// `PreTokenGenerationConfig`.
    #[must_use]
    pub fn pre_token_generation_config(
        self,
        value: impl t::IntoValue<PreTokenGenerationConfig<W>, W>,
    ) -> Self {
        LambdaConfig(
            self.0.set("PreTokenGenerationConfig", value),
            t::PhantomData,
        )
    }
    /// `UserMigration`.
    #[must_use]
    pub fn user_migration(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        LambdaConfig(self.0.set("UserMigration", value), t::PhantomData)
    }
    /// `VerifyAuthChallengeResponse`.
    #[must_use]
    pub fn verify_auth_challenge_response(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        LambdaConfig(
            self.0.set("VerifyAuthChallengeResponse", value),
            t::PhantomData,
        )
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<LambdaConfig<W>, W> for LambdaConfig<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// `PreTokenGenerationConfig`.
pub struct PreTokenGenerationConfig<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for PreTokenGenerationConfig<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> PreTokenGenerationConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> PreTokenGenerationConfig<W> {
        PreTokenGenerationConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W> PreTokenGenerationConfig<W> {
    /// `LambdaArn`.
    #[must_use]
    pub fn lambda_arn(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        PreTokenGenerationConfig(self.0.set("LambdaArn", value), t::PhantomData)
    }
    /// `LambdaVersion`.
    #[must_use]
    pub fn lambda_version(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        PreTokenGenerationConfig(self.0.set("LambdaVersion", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<PreTokenGenerationConfig<W>, W>
    for PreTokenGenerationConfig<V>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// `SmsConfiguration`.
pub struct SmsConfiguration<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for SmsConfiguration<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> SmsConfiguration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> SmsConfiguration<W> {
        SmsConfiguration(t::Object::new(), t::PhantomData)
    }
}
impl<W> SmsConfiguration<W> {
    /// `EumsSms`.
    #[must_use]
    pub fn eums_sms(self, value: impl t::IntoValue<EumsSmsConfiguration<W>, W>) -> Self {
        SmsConfiguration(self.0.set("EumsSms", value), t::PhantomData)
    }
    /// `ExternalId`.
    #[must_use]
    pub fn external_id(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        SmsConfiguration(self.0.set("ExternalId", value), t::PhantomData)
    }
    /// `SnsCallerArn`.
    #[must_use]
    pub fn sns_caller_arn(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        SmsConfiguration(self.0.set("SnsCallerArn", value), t::PhantomData)
    }
    /// `SnsRegion`.
    #[must_use]
    pub fn sns_region(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        SmsConfiguration(self.0.set("SnsRegion", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<SmsConfiguration<W>, W> for SmsConfiguration<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct CallerArn;
    #[derive(Debug)]
    pub struct UserPoolId;
}
