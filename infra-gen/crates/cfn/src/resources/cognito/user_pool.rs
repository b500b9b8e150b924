//! `AWS::Cognito::UserPool`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::Cognito::UserPool` resource creates an Amazon Cognito user pool.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpool.html>
pub struct UserPool<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for UserPool<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> UserPool<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> UserPool<W> {
        UserPool(t::Object::new(), t::PhantomData)
    }
}
impl<W> UserPool<W> {
    /// The available verified method a user can use to recover their password when they call `ForgotPassword` . You can use this setting to define a preferred method when a user has more than one method available.
    #[must_use]
    pub fn account_recovery_setting(
        self,
        value: impl t::IntoValue<AccountRecoverySetting<W>, W>,
    ) -> Self {
        UserPool(self.0.set("AccountRecoverySetting", value), t::PhantomData)
    }
    /// The settings for administrator creation of users in a user pool. Contains settings for allowing user sign-up, customizing invitation messages to new users, and the amount of time before temporary passwords expire.
    #[must_use]
    pub fn admin_create_user_config(
        self,
        value: impl t::IntoValue<AdminCreateUserConfig<W>, W>,
    ) -> Self {
        UserPool(self.0.set("AdminCreateUserConfig", value), t::PhantomData)
    }
    /// Attributes supported as an alias for this user pool. For more information about alias attributes, see [Customizing sign-in attributes](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-settings-attributes.html#user-pool-settings-aliases) .
    #[must_use]
    pub fn alias_attributes(self, value: impl t::IntoValue<t::List<AliasAttributes>, W>) -> Self {
        UserPool(self.0.set("AliasAttributes", value), t::PhantomData)
    }
    /// The attributes that you want your user pool to automatically verify. For more information, see [Verifying contact information at sign-up](https://docs.aws.amazon.com/cognito/latest/developerguide/signing-up-users-in-your-app.html#allowing-users-to-sign-up-and-confirm-themselves) .
    #[must_use]
    pub fn auto_verified_attributes(
        self,
        value: impl t::IntoValue<t::List<AutoVerifiedAttributes>, W>,
    ) -> Self {
        UserPool(self.0.set("AutoVerifiedAttributes", value), t::PhantomData)
    }
    /// When active, `DeletionProtection` prevents accidental deletion of your user pool. Before you can delete a user pool that you have protected against deletion, you must deactivate this feature.
    #[must_use]
    pub fn deletion_protection(self, value: impl t::IntoValue<DeletionProtection, W>) -> Self {
        UserPool(self.0.set("DeletionProtection", value), t::PhantomData)
    }
    /// The device-remembering configuration for a user pool. Device remembering or device tracking is a "Remember me on this device" option for user pools that perform authentication with the device key of a trusted device in the back end, instead of a user-provided MFA code.
    #[must_use]
    pub fn device_configuration(self, value: impl t::IntoValue<DeviceConfiguration<W>, W>) -> Self {
        UserPool(self.0.set("DeviceConfiguration", value), t::PhantomData)
    }
    /// `EmailAuthenticationMessage`.
    #[must_use]
    pub fn email_authentication_message(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        UserPool(
            self.0.set("EmailAuthenticationMessage", value),
            t::PhantomData,
        )
    }
    /// `EmailAuthenticationSubject`.
    #[must_use]
    pub fn email_authentication_subject(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        UserPool(
            self.0.set("EmailAuthenticationSubject", value),
            t::PhantomData,
        )
    }
    /// The email configuration of your user pool. The email configuration type sets your preferred sending method, AWS Region, and sender for messages from your user pool.
    #[must_use]
    pub fn email_configuration(self, value: impl t::IntoValue<EmailConfiguration<W>, W>) -> Self {
        UserPool(self.0.set("EmailConfiguration", value), t::PhantomData)
    }
    /// This parameter is no longer used. See [VerificationMessageTemplateType](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cognito-userpool-verificationmessagetemplate.html) .
    #[must_use]
    pub fn email_verification_message(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        UserPool(
            self.0.set("EmailVerificationMessage", value),
            t::PhantomData,
        )
    }
    /// This parameter is no longer used. See [VerificationMessageTemplateType](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cognito-userpool-verificationmessagetemplate.html) .
    #[must_use]
    pub fn email_verification_subject(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        UserPool(
            self.0.set("EmailVerificationSubject", value),
            t::PhantomData,
        )
    }
    /// Set enabled MFA options on a specified user pool. To disable all MFAs after it has been enabled, set `MfaConfiguration` to `OFF` and remove EnabledMfas. MFAs can only be all disabled if `MfaConfiguration` is `OFF` .
    #[must_use]
    pub fn enabled_mfas(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        UserPool(self.0.set("EnabledMfas", value), t::PhantomData)
    }
    /// `IssuerConfiguration`.
    #[must_use]
    pub fn issuer_configuration(self, value: impl t::IntoValue<IssuerConfiguration<W>, W>) -> Self {
        UserPool(self.0.set("IssuerConfiguration", value), t::PhantomData)
    }
    /// `KeyConfiguration`.
    #[must_use]
    pub fn key_configuration(self, value: impl t::IntoValue<KeyConfiguration<W>, W>) -> Self {
        UserPool(self.0.set("KeyConfiguration", value), t::PhantomData)
    }
    /// A collection of user pool Lambda triggers. Amazon Cognito invokes triggers at several possible stages of authentication operations. Triggers can modify the outcome of the operations that invoked them.
    #[must_use]
    pub fn lambda_config(self, value: impl t::IntoValue<LambdaConfig<W>, W>) -> Self {
        UserPool(self.0.set("LambdaConfig", value), t::PhantomData)
    }
    /// Displays the state of multi-factor authentication (MFA) as on, off, or optional. When `ON` , all users must set up MFA before they can sign in. When `OPTIONAL` , your application must make a client-side determination of whether a user wants to register an MFA device.
    #[must_use]
    pub fn mfa_configuration(self, value: impl t::IntoValue<MfaConfiguration, W>) -> Self {
        UserPool(self.0.set("MfaConfiguration", value), t::PhantomData)
    }
    /// A list of user pool policies. Contains the policy that sets password-complexity requirements.
    #[must_use]
    pub fn policies(self, value: impl t::IntoValue<Policies<W>, W>) -> Self {
        UserPool(self.0.set("Policies", value), t::PhantomData)
    }
    /// An array of attributes for the new user pool. You can add custom attributes and modify the properties of default attributes. The specifications in this parameter set the required attributes in your user pool.
    #[must_use]
    pub fn schema(self, value: impl t::IntoValue<t::List<SchemaAttribute<W>>, W>) -> Self {
        UserPool(self.0.set("Schema", value), t::PhantomData)
    }
    /// The contents of the SMS authentication message.
    #[must_use]
    pub fn sms_authentication_message(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        UserPool(
            self.0.set("SmsAuthenticationMessage", value),
            t::PhantomData,
        )
    }
    /// The settings for your Amazon Cognito user pool to send SMS messages with Amazon Simple Notification Service. To send SMS messages with Amazon SNS in the AWS Region that you want, the Amazon Cognito user pool uses an AWS Identity and Access Management (IAM) role in your AWS account .
    #[must_use]
    pub fn sms_configuration(self, value: impl t::IntoValue<SmsConfiguration<W>, W>) -> Self {
        UserPool(self.0.set("SmsConfiguration", value), t::PhantomData)
    }
    /// This parameter is no longer used. See [VerificationMessageTemplateType](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cognito-userpool-verificationmessagetemplate.html) .
    #[must_use]
    pub fn sms_verification_message(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        UserPool(self.0.set("SmsVerificationMessage", value), t::PhantomData)
    }
    /// The settings for updates to user attributes. These settings include the property `AttributesRequireVerificationBeforeUpdate` , a user-pool setting that tells Amazon Cognito how to handle changes to the value of your users' email address and phone number attributes.
    #[must_use]
    pub fn user_attribute_update_settings(
        self,
        value: impl t::IntoValue<UserAttributeUpdateSettings<W>, W>,
    ) -> Self {
        UserPool(
            self.0.set("UserAttributeUpdateSettings", value),
            t::PhantomData,
        )
    }
    /// Contains settings for activation of threat protection, including the operating mode and additional authentication types. To log user security information but take no action, set to `AUDIT` .
    #[must_use]
    pub fn user_pool_add_ons(self, value: impl t::IntoValue<UserPoolAddOns<W>, W>) -> Self {
        UserPool(self.0.set("UserPoolAddOns", value), t::PhantomData)
    }
    /// A friendly name for your user pool.
    #[must_use]
    pub fn user_pool_name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        UserPool(self.0.set("UserPoolName", value), t::PhantomData)
    }
    /// The tag keys and values to assign to the user pool. A tag is a label that you can use to categorize and manage user pools in different ways, such as by purpose, owner, environment, or other criteria.
    #[must_use]
    pub fn user_pool_tags(self, value: impl t::IntoValue<t::Map<t::Text>, W>) -> Self {
        UserPool(self.0.set("UserPoolTags", value), t::PhantomData)
    }
    /// The user pool [feature plan](https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-sign-in-feature-plans.html) , or tier. This parameter determines the eligibility of the user pool for features like managed login, access-token customization, and threat protection.
    #[must_use]
    pub fn user_pool_tier(self, value: impl t::IntoValue<UserPoolTier, W>) -> Self {
        UserPool(self.0.set("UserPoolTier", value), t::PhantomData)
    }
    /// Specifies whether a user can use an email address or phone number as a username when they sign up.
    #[must_use]
    pub fn username_attributes(
        self,
        value: impl t::IntoValue<t::List<UsernameAttributes>, W>,
    ) -> Self {
        UserPool(self.0.set("UsernameAttributes", value), t::PhantomData)
    }
    /// Sets the case sensitivity option for sign-in usernames. When `CaseSensitive` is `false` (case insensitive), users can sign in with any combination of capital and lowercase letters. For example, `username` , `USERNAME` , or `UserName` , or for email, `email@example.com` or `EMaiL@eXamplE.Com` .
    #[must_use]
    pub fn username_configuration(
        self,
        value: impl t::IntoValue<UsernameConfiguration<W>, W>,
    ) -> Self {
        UserPool(self.0.set("UsernameConfiguration", value), t::PhantomData)
    }
    /// The template for the verification message that your user pool delivers to users who set an email address or phone number attribute.
    #[must_use]
    pub fn verification_message_template(
        self,
        value: impl t::IntoValue<VerificationMessageTemplate<W>, W>,
    ) -> Self {
        UserPool(
            self.0.set("VerificationMessageTemplate", value),
            t::PhantomData,
        )
    }
    /// `WebAuthnFactorConfiguration`.
    #[must_use]
    pub fn web_authn_factor_configuration(
        self,
        value: impl t::IntoValue<WebAuthnFactorConfiguration, W>,
    ) -> Self {
        UserPool(
            self.0.set("WebAuthnFactorConfiguration", value),
            t::PhantomData,
        )
    }
    /// Sets or displays the authentication domain, typically your user pool domain, that passkey providers must use as a relying party (RP) in their configuration.
    #[must_use]
    pub fn web_authn_relying_party_id(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        UserPool(self.0.set("WebAuthnRelyingPartyID", value), t::PhantomData)
    }
    /// When `required` , users can only register and sign in users with passkeys that are capable of [user verification](https://docs.aws.amazon.com/https://www.w3.org/TR/webauthn-2/#enum-userVerificationRequirement) .
    #[must_use]
    pub fn web_authn_user_verification(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        UserPool(
            self.0.set("WebAuthnUserVerification", value),
            t::PhantomData,
        )
    }
}
impl<V, W: t::Takes<V>> t::Resource<W> for UserPool<V> {
    const TYPE: &'static str = "AWS::Cognito::UserPool";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("UserPoolTags", t::TagStyle::Map));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<UserPool<W>> {
    /// The Amazon Resource Name (ARN) of the user pool, such as `arn:aws:cognito-idp:us-east-1:123412341234:userpool/us-east-1_123412341` .
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.attribute_value("Arn")
    }
    /// A friendly name for the IdP.
    #[must_use]
    pub fn provider_name(&self) -> t::Att<attr::ProviderName, W> {
        self.attribute_value("ProviderName")
    }
    /// The URL of the provider of the Amazon Cognito user pool, specified as a `String` .
    #[must_use]
    pub fn provider_url(&self) -> t::Att<attr::ProviderUrl, W> {
        self.attribute_value("ProviderURL")
    }
    /// The ID of the user pool.
    #[must_use]
    pub fn user_pool_id(&self) -> t::Att<attr::UserPoolId, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct Arn;
    #[derive(Debug)]
    pub struct ProviderName;
    #[derive(Debug)]
    pub struct ProviderUrl;
    #[derive(Debug)]
    pub struct UserPoolId;
}
/// The available verified method a user can use to recover their password when they call `ForgotPassword` . You can use this setting to define a preferred method when a user has more than one method available.
pub struct AccountRecoverySetting<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for AccountRecoverySetting<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> AccountRecoverySetting<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> AccountRecoverySetting<W> {
        AccountRecoverySetting(t::Object::new(), t::PhantomData)
    }
}
impl<W> AccountRecoverySetting<W> {
    /// The list of options and priorities for user message delivery in forgot-password operations. Sets or displays user pool preferences for email or SMS message priority, whether users should fall back to a second delivery method, and whether passwords should only be reset by administrators.
    #[must_use]
    pub fn recovery_mechanisms(
        self,
        value: impl t::IntoValue<t::List<RecoveryOption<W>>, W>,
    ) -> Self {
        AccountRecoverySetting(self.0.set("RecoveryMechanisms", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<AccountRecoverySetting<W>, W> for AccountRecoverySetting<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The settings for administrator creation of users in a user pool. Contains settings for allowing user sign-up, customizing invitation messages to new users, and the amount of time before temporary passwords expire.
pub struct AdminCreateUserConfig<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for AdminCreateUserConfig<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> AdminCreateUserConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> AdminCreateUserConfig<W> {
        AdminCreateUserConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W> AdminCreateUserConfig<W> {
    /// The setting for allowing self-service sign-up. When `true` , only administrators can create new user profiles. When `false` , users can register themselves and create a new user profile with the `SignUp` operation.
    #[must_use]
    pub fn allow_admin_create_user_only(self, value: impl t::IntoValue<bool, W>) -> Self {
        AdminCreateUserConfig(
            self.0.set("AllowAdminCreateUserOnly", value),
            t::PhantomData,
        )
    }
    /// The template for the welcome message to new users. This template must include the `{####}` temporary password placeholder if you are creating users with passwords. If your users don't have passwords, you can omit the placeholder.
    #[must_use]
    pub fn invite_message_template(
        self,
        value: impl t::IntoValue<InviteMessageTemplate<W>, W>,
    ) -> Self {
        AdminCreateUserConfig(self.0.set("InviteMessageTemplate", value), t::PhantomData)
    }
    /// This parameter is no longer in use.
    #[must_use]
    pub fn unused_account_validity_days(self, value: impl t::IntoValue<i64, W>) -> Self {
        AdminCreateUserConfig(
            self.0.set("UnusedAccountValidityDays", value),
            t::PhantomData,
        )
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<AdminCreateUserConfig<W>, W> for AdminCreateUserConfig<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Threat protection configuration options for additional authentication types in your user pool, including custom authentication.
pub struct AdvancedSecurityAdditionalFlows<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for AdvancedSecurityAdditionalFlows<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> AdvancedSecurityAdditionalFlows<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> AdvancedSecurityAdditionalFlows<W> {
        AdvancedSecurityAdditionalFlows(t::Object::new(), t::PhantomData)
    }
}
impl<W> AdvancedSecurityAdditionalFlows<W> {
    /// The operating mode of threat protection in custom authentication with [Custom authentication challenge Lambda triggers](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-challenge.html) .
    #[must_use]
    pub fn custom_auth_mode(self, value: impl t::IntoValue<CustomAuthMode, W>) -> Self {
        AdvancedSecurityAdditionalFlows(self.0.set("CustomAuthMode", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<AdvancedSecurityAdditionalFlows<W>, W>
    for AdvancedSecurityAdditionalFlows<V>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The configuration of a custom email sender Lambda trigger. This trigger routes all email notifications from a user pool to a Lambda function that delivers the message using custom logic.
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
    /// The Amazon Resource Name (ARN) of the function that you want to assign to your Lambda trigger.
    #[must_use]
    pub fn lambda_arn(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        CustomEmailSender(self.0.set("LambdaArn", value), t::PhantomData)
    }
    /// The user pool trigger version of the request that Amazon Cognito sends to your Lambda function. Higher-numbered versions add fields that support new features.
    #[must_use]
    pub fn lambda_version(
        self,
        value: impl t::IntoValue<CustomEmailSenderLambdaVersion, W>,
    ) -> Self {
        CustomEmailSender(self.0.set("LambdaVersion", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<CustomEmailSender<W>, W> for CustomEmailSender<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The configuration of a custom SMS sender Lambda trigger. This trigger routes all SMS notifications from a user pool to a Lambda function that delivers the message using custom logic.
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
    /// The Amazon Resource Name (ARN) of the function that you want to assign to your Lambda trigger.
    #[must_use]
    pub fn lambda_arn(
        self,
        value: impl t::IntoValue<t::Link<link::LambdaArnOfCustomSmsSender>, W>,
    ) -> Self {
        CustomSmsSender(self.0.set("LambdaArn", value), t::PhantomData)
    }
    /// The user pool trigger version of the request that Amazon Cognito sends to your Lambda function. Higher-numbered versions add fields that support new features.
    #[must_use]
    pub fn lambda_version(self, value: impl t::IntoValue<CustomSmsSenderLambdaVersion, W>) -> Self {
        CustomSmsSender(self.0.set("LambdaVersion", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<CustomSmsSender<W>, W> for CustomSmsSender<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The device-remembering configuration for a user pool.
pub struct DeviceConfiguration<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for DeviceConfiguration<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> DeviceConfiguration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> DeviceConfiguration<W> {
        DeviceConfiguration(t::Object::new(), t::PhantomData)
    }
}
impl<W> DeviceConfiguration<W> {
    /// When true, a remembered device can sign in with device authentication instead of SMS and time-based one-time password (TOTP) factors for multi-factor authentication (MFA).
    #[must_use]
    pub fn challenge_required_on_new_device(self, value: impl t::IntoValue<bool, W>) -> Self {
        DeviceConfiguration(
            self.0.set("ChallengeRequiredOnNewDevice", value),
            t::PhantomData,
        )
    }
    /// When true, Amazon Cognito doesn't automatically remember a user's device when your app sends a `ConfirmDevice` API request. In your app, create a prompt for your user to choose whether they want to remember their device. Return the user's choice in an `UpdateDeviceStatus` API request.
    #[must_use]
    pub fn device_only_remembered_on_user_prompt(self, value: impl t::IntoValue<bool, W>) -> Self {
        DeviceConfiguration(
            self.0.set("DeviceOnlyRememberedOnUserPrompt", value),
            t::PhantomData,
        )
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<DeviceConfiguration<W>, W> for DeviceConfiguration<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The email configuration of your user pool. The email configuration type sets your preferred sending method, AWS Region, and sender for messages from your user pool.
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
    /// The set of configuration rules that can be applied to emails sent using Amazon Simple Email Service. A configuration set is applied to an email by including a reference to the configuration set in the headers of the email.
    #[must_use]
    pub fn configuration_set(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        EmailConfiguration(self.0.set("ConfigurationSet", value), t::PhantomData)
    }
    /// Specifies whether Amazon Cognito uses its built-in functionality to send your users email messages, or uses your Amazon Simple Email Service email configuration. Specify one of the following values:
    #[must_use]
    pub fn email_sending_account(self, value: impl t::IntoValue<EmailSendingAccount, W>) -> Self {
        EmailConfiguration(self.0.set("EmailSendingAccount", value), t::PhantomData)
    }
    /// Either the sender’s email address or the sender’s name with their email address. For example, `testuser@example.com` or `Test User <testuser@example.com>` . This address appears before the body of the email.
    #[must_use]
    pub fn from(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        EmailConfiguration(self.0.set("From", value), t::PhantomData)
    }
    /// The destination to which the receiver of the email should reply.
    #[must_use]
    pub fn reply_to_email_address(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        EmailConfiguration(self.0.set("ReplyToEmailAddress", value), t::PhantomData)
    }
    /// The ARN of a verified email address or an address from a verified domain in Amazon SES. You can set a `SourceArn` email from a verified domain only with an API request. You can set a verified email address, but not an address in a verified domain, in the Amazon Cognito console.
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
    pub fn lambda_version(
        self,
        value: impl t::IntoValue<InboundFederationLambdaVersion, W>,
    ) -> Self {
        InboundFederation(self.0.set("LambdaVersion", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<InboundFederation<W>, W> for InboundFederation<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The template for the welcome message to new users. This template must include the `{####}` temporary password placeholder if you are creating users with passwords. If your users don't have passwords, you can omit the placeholder.
pub struct InviteMessageTemplate<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for InviteMessageTemplate<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> InviteMessageTemplate<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> InviteMessageTemplate<W> {
        InviteMessageTemplate(t::Object::new(), t::PhantomData)
    }
}
impl<W> InviteMessageTemplate<W> {
    /// The message template for email messages. EmailMessage is allowed only if [EmailSendingAccount](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_EmailConfigurationType.html#CognitoUserPools-Type-EmailConfigurationType-EmailSendingAccount) is DEVELOPER.
    #[must_use]
    pub fn email_message(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        InviteMessageTemplate(self.0.set("EmailMessage", value), t::PhantomData)
    }
    /// The subject line for email messages. EmailSubject is allowed only if [EmailSendingAccount](https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_EmailConfigurationType.html#CognitoUserPools-Type-EmailConfigurationType-EmailSendingAccount) is DEVELOPER.
    #[must_use]
    pub fn email_subject(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        InviteMessageTemplate(self.0.set("EmailSubject", value), t::PhantomData)
    }
    /// The message template for SMS messages.
    #[must_use]
    pub fn sms_message(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        InviteMessageTemplate(self.0.set("SMSMessage", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<InviteMessageTemplate<W>, W> for InviteMessageTemplate<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// `IssuerConfiguration`.
pub struct IssuerConfiguration<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for IssuerConfiguration<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> IssuerConfiguration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> IssuerConfiguration<W> {
        IssuerConfiguration(t::Object::new(), t::PhantomData)
    }
}
impl<W> IssuerConfiguration<W> {
    /// `Type`.
    #[must_use]
    pub fn type_(self, value: impl t::IntoValue<Type, W>) -> Self {
        IssuerConfiguration(self.0.set("Type", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<IssuerConfiguration<W>, W> for IssuerConfiguration<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// `KeyConfiguration`.
pub struct KeyConfiguration<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for KeyConfiguration<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> KeyConfiguration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> KeyConfiguration<W> {
        KeyConfiguration(t::Object::new(), t::PhantomData)
    }
}
impl<W> KeyConfiguration<W> {
    /// `KeyType`.
    #[must_use]
    pub fn key_type(self, value: impl t::IntoValue<KeyType, W>) -> Self {
        KeyConfiguration(self.0.set("KeyType", value), t::PhantomData)
    }
    /// `KmsKeyArn`.
    #[must_use]
    pub fn kms_key_arn(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        KeyConfiguration(self.0.set("KmsKeyArn", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<KeyConfiguration<W>, W> for KeyConfiguration<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A collection of user pool Lambda triggers. Amazon Cognito invokes triggers at several possible stages of user pool operations. Triggers can modify the outcome of the operations that invoked them.
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
    /// The configuration of a create auth challenge Lambda trigger, one of three triggers in the sequence of the [custom authentication challenge triggers](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-challenge.html) .
    #[must_use]
    pub fn create_auth_challenge(
        self,
        value: impl t::IntoValue<t::Link<link::CreateAuthChallengeOfLambdaConfig>, W>,
    ) -> Self {
        LambdaConfig(self.0.set("CreateAuthChallenge", value), t::PhantomData)
    }
    /// The configuration of a custom email sender Lambda trigger. This trigger routes all email notifications from a user pool to a Lambda function that delivers the message using custom logic.
    #[must_use]
    pub fn custom_email_sender(self, value: impl t::IntoValue<CustomEmailSender<W>, W>) -> Self {
        LambdaConfig(self.0.set("CustomEmailSender", value), t::PhantomData)
    }
    /// A custom message Lambda trigger. This trigger is an opportunity to customize all SMS and email messages from your user pool.
    #[must_use]
    pub fn custom_message(
        self,
        value: impl t::IntoValue<t::Link<link::CustomMessageOfLambdaConfig>, W>,
    ) -> Self {
        LambdaConfig(self.0.set("CustomMessage", value), t::PhantomData)
    }
    /// The configuration of a custom SMS sender Lambda trigger. This trigger routes all SMS notifications from a user pool to a Lambda function that delivers the message using custom logic.
    #[must_use]
    pub fn custom_sms_sender(self, value: impl t::IntoValue<CustomSmsSender<W>, W>) -> Self {
        LambdaConfig(self.0.set("CustomSMSSender", value), t::PhantomData)
    }
    /// The configuration of a define auth challenge Lambda trigger, one of three triggers in the sequence of the [custom authentication challenge triggers](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-challenge.html) .
    #[must_use]
    pub fn define_auth_challenge(
        self,
        value: impl t::IntoValue<t::Link<link::DefineAuthChallengeOfLambdaConfig>, W>,
    ) -> Self {
        LambdaConfig(self.0.set("DefineAuthChallenge", value), t::PhantomData)
    }
    /// `InboundFederation`.
    #[must_use]
    pub fn inbound_federation(self, value: impl t::IntoValue<InboundFederation<W>, W>) -> Self {
        LambdaConfig(self.0.set("InboundFederation", value), t::PhantomData)
    }
    /// The ARN of an [KMS key](https://docs.aws.amazon.com//kms/latest/developerguide/concepts.html#master_keys) . Amazon Cognito uses the key to encrypt codes and temporary passwords sent to custom sender Lambda triggers.
    #[must_use]
    pub fn kms_key_id(
        self,
        value: impl t::IntoValue<t::Link<link::KmsKeyIdOfLambdaConfig>, W>,
    ) -> Self {
        LambdaConfig(self.0.set("KMSKeyID", value), t::PhantomData)
    }
    /// The configuration of a [post authentication Lambda trigger](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-post-authentication.html) in a user pool. This trigger can take custom actions after a user signs in.
    #[must_use]
    pub fn post_authentication(
        self,
        value: impl t::IntoValue<t::Link<link::PostAuthenticationOfLambdaConfig>, W>,
    ) -> Self {
        LambdaConfig(self.0.set("PostAuthentication", value), t::PhantomData)
    }
    /// The configuration of a [post confirmation Lambda trigger](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-post-confirmation.html) in a user pool. This trigger can take custom actions after a user confirms their user account and their email address or phone number.
    #[must_use]
    pub fn post_confirmation(
        self,
        value: impl t::IntoValue<t::Link<link::PostConfirmationOfLambdaConfig>, W>,
    ) -> Self {
        LambdaConfig(self.0.set("PostConfirmation", value), t::PhantomData)
    }
    /// The configuration of a [pre authentication trigger](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-authentication.html) in a user pool. This trigger can evaluate and modify user sign-in events.
    #[must_use]
    pub fn pre_authentication(
        self,
        value: impl t::IntoValue<t::Link<link::PreAuthenticationOfLambdaConfig>, W>,
    ) -> Self {
        LambdaConfig(self.0.set("PreAuthentication", value), t::PhantomData)
    }
    /// The configuration of a [pre sign-up Lambda trigger](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-sign-up.html) in a user pool.
    #[must_use]
    pub fn pre_sign_up(
        self,
        value: impl t::IntoValue<t::Link<link::PreSignUpOfLambdaConfig>, W>,
    ) -> Self {
        LambdaConfig(self.0.set("PreSignUp", value), t::PhantomData)
    }
    /// The legacy configuration of a [pre token generation Lambda trigger](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-token-generation.html) in a user pool.
    #[must_use]
    pub fn pre_token_generation(
        self,
        value: impl t::IntoValue<t::Link<link::PreTokenGenerationOfLambdaConfig>, W>,
    ) -> Self {
        LambdaConfig(self.0.set("PreTokenGeneration", value), t::PhantomData)
    }
    /// The detailed configuration of a [pre token generation Lambda trigger](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-token-generation.html) in a user pool. If you also set an ARN in `PreTokenGeneration` , its value must be identical to `PreTokenGenerationConfig` .
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
    /// The configuration of a [migrate user Lambda trigger](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-migrate-user.html) in a user pool. This trigger can create user profiles when users sign in or attempt to reset their password with credentials that don't exist yet.
    #[must_use]
    pub fn user_migration(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        LambdaConfig(self.0.set("UserMigration", value), t::PhantomData)
    }
    /// The configuration of a verify auth challenge Lambda trigger, one of three triggers in the sequence of the [custom authentication challenge triggers](https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-challenge.html) .
    #[must_use]
    pub fn verify_auth_challenge_response(
        self,
        value: impl t::IntoValue<t::Link<link::VerifyAuthChallengeResponseOfLambdaConfig>, W>,
    ) -> Self {
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
/// The minimum and maximum values of an attribute that is of the number type, for example `custom:age` .
pub struct NumberAttributeConstraints<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for NumberAttributeConstraints<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> NumberAttributeConstraints<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> NumberAttributeConstraints<W> {
        NumberAttributeConstraints(t::Object::new(), t::PhantomData)
    }
}
impl<W> NumberAttributeConstraints<W> {
    /// The maximum length of a number attribute value. Must be a number less than or equal to `2^1023` , represented as a string with a length of 131072 characters or fewer.
    #[must_use]
    pub fn max_value(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        NumberAttributeConstraints(self.0.set("MaxValue", value), t::PhantomData)
    }
    /// The minimum value of an attribute that is of the number data type.
    #[must_use]
    pub fn min_value(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        NumberAttributeConstraints(self.0.set("MinValue", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<NumberAttributeConstraints<W>, W>
    for NumberAttributeConstraints<V>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The password policy settings for a user pool, including complexity, history, and length requirements.
pub struct PasswordPolicy<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for PasswordPolicy<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> PasswordPolicy<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> PasswordPolicy<W> {
        PasswordPolicy(t::Object::new(), t::PhantomData)
    }
}
impl<W> PasswordPolicy<W> {
    /// The minimum length of the password in the policy that you have set. This value can't be less than 6.
    #[must_use]
    pub fn minimum_length(self, value: impl t::IntoValue<i64, W>) -> Self {
        PasswordPolicy(self.0.set("MinimumLength", value), t::PhantomData)
    }
    /// The number of previous passwords that you want Amazon Cognito to restrict each user from reusing. Users can't set a password that matches any of `n` previous passwords, where `n` is the value of `PasswordHistorySize` .
    #[must_use]
    pub fn password_history_size(self, value: impl t::IntoValue<i64, W>) -> Self {
        PasswordPolicy(self.0.set("PasswordHistorySize", value), t::PhantomData)
    }
    /// The requirement in a password policy that users must include at least one lowercase letter in their password.
    #[must_use]
    pub fn require_lowercase(self, value: impl t::IntoValue<bool, W>) -> Self {
        PasswordPolicy(self.0.set("RequireLowercase", value), t::PhantomData)
    }
    /// The requirement in a password policy that users must include at least one number in their password.
    #[must_use]
    pub fn require_numbers(self, value: impl t::IntoValue<bool, W>) -> Self {
        PasswordPolicy(self.0.set("RequireNumbers", value), t::PhantomData)
    }
    /// The requirement in a password policy that users must include at least one symbol in their password.
    #[must_use]
    pub fn require_symbols(self, value: impl t::IntoValue<bool, W>) -> Self {
        PasswordPolicy(self.0.set("RequireSymbols", value), t::PhantomData)
    }
    /// The requirement in a password policy that users must include at least one uppercase letter in their password.
    #[must_use]
    pub fn require_uppercase(self, value: impl t::IntoValue<bool, W>) -> Self {
        PasswordPolicy(self.0.set("RequireUppercase", value), t::PhantomData)
    }
    /// The number of days a temporary password is valid in the password policy. If the user doesn't sign in during this time, an administrator must reset their password. Defaults to `7` .
    #[must_use]
    pub fn temporary_password_validity_days(self, value: impl t::IntoValue<i64, W>) -> Self {
        PasswordPolicy(
            self.0.set("TemporaryPasswordValidityDays", value),
            t::PhantomData,
        )
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<PasswordPolicy<W>, W> for PasswordPolicy<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A list of user pool policies. Contains the policy that sets password-complexity requirements.
pub struct Policies<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for Policies<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Policies<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Policies<W> {
        Policies(t::Object::new(), t::PhantomData)
    }
}
impl<W> Policies<W> {
    /// The password policy settings for a user pool, including complexity, history, and length requirements.
    #[must_use]
    pub fn password_policy(self, value: impl t::IntoValue<PasswordPolicy<W>, W>) -> Self {
        Policies(self.0.set("PasswordPolicy", value), t::PhantomData)
    }
    /// The policy for allowed types of authentication in a user pool. To activate this setting, your user pool must be in the [Essentials tier](https://docs.aws.amazon.com/cognito/latest/developerguide/feature-plans-features-essentials.html) or higher.
    #[must_use]
    pub fn sign_in_policy(self, value: impl t::IntoValue<SignInPolicy<W>, W>) -> Self {
        Policies(self.0.set("SignInPolicy", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<Policies<W>, W> for Policies<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The properties of a pre token generation Lambda trigger.
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
    /// The Amazon Resource Name (ARN) of the function that you want to assign to your Lambda trigger.
    #[must_use]
    pub fn lambda_arn(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        PreTokenGenerationConfig(self.0.set("LambdaArn", value), t::PhantomData)
    }
    /// The user pool trigger version of the request that Amazon Cognito sends to your Lambda function. Higher-numbered versions add fields that support new features.
    #[must_use]
    pub fn lambda_version(
        self,
        value: impl t::IntoValue<PreTokenGenerationConfigLambdaVersion, W>,
    ) -> Self {
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
/// A recovery option for a user. The `AccountRecoverySettingType` data type is an array of this object. Each `RecoveryOptionType` has a priority property that determines whether it is a primary or secondary option.
pub struct RecoveryOption<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for RecoveryOption<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> RecoveryOption<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> RecoveryOption<W> {
        RecoveryOption(t::Object::new(), t::PhantomData)
    }
}
impl<W> RecoveryOption<W> {
    /// The recovery method that this object sets a recovery option for.
    #[must_use]
    pub fn name(self, value: impl t::IntoValue<Name, W>) -> Self {
        RecoveryOption(self.0.set("Name", value), t::PhantomData)
    }
    /// Your priority preference for using the specified attribute in account recovery. The highest priority is `1` .
    #[must_use]
    pub fn priority(self, value: impl t::IntoValue<i64, W>) -> Self {
        RecoveryOption(self.0.set("Priority", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<RecoveryOption<W>, W> for RecoveryOption<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A list of the user attributes and their properties in your user pool. The attribute schema contains standard attributes, custom attributes with a `custom:` prefix, and developer attributes with a `dev:` prefix.
pub struct SchemaAttribute<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for SchemaAttribute<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> SchemaAttribute<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> SchemaAttribute<W> {
        SchemaAttribute(t::Object::new(), t::PhantomData)
    }
}
impl<W> SchemaAttribute<W> {
    /// The data format of the values for your attribute. When you choose an `AttributeDataType` , Amazon Cognito validates the input against the data type. A custom attribute value in your user's ID token is always a string, for example `"custom:isMember" : "true"` or `"custom:YearsAsMember" : "12"` .
    #[must_use]
    pub fn attribute_data_type(self, value: impl t::IntoValue<AttributeDataType, W>) -> Self {
        SchemaAttribute(self.0.set("AttributeDataType", value), t::PhantomData)
    }
    /// Specifies whether the attribute type is developer only. This attribute can only be modified by an administrator. Users won't be able to modify this attribute using their access token.
    #[must_use]
    pub fn developer_only_attribute(self, value: impl t::IntoValue<bool, W>) -> Self {
        SchemaAttribute(self.0.set("DeveloperOnlyAttribute", value), t::PhantomData)
    }
    /// Specifies whether the value of the attribute can be changed.
    #[must_use]
    pub fn mutable(self, value: impl t::IntoValue<bool, W>) -> Self {
        SchemaAttribute(self.0.set("Mutable", value), t::PhantomData)
    }
    /// The name of your user pool attribute. When you create or update a user pool, adding a schema attribute creates a custom or developer-only attribute. When you add an attribute with a `Name` value of `MyAttribute` , Amazon Cognito creates the custom attribute `custom:MyAttribute` .
    #[must_use]
    pub fn name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        SchemaAttribute(self.0.set("Name", value), t::PhantomData)
    }
    /// Specifies the constraints for an attribute of the number type.
    #[must_use]
    pub fn number_attribute_constraints(
        self,
        value: impl t::IntoValue<NumberAttributeConstraints<W>, W>,
    ) -> Self {
        SchemaAttribute(
            self.0.set("NumberAttributeConstraints", value),
            t::PhantomData,
        )
    }
    /// Specifies whether a user pool attribute is required. If the attribute is required and the user doesn't provide a value, registration or sign-in will fail.
    #[must_use]
    pub fn required(self, value: impl t::IntoValue<bool, W>) -> Self {
        SchemaAttribute(self.0.set("Required", value), t::PhantomData)
    }
    /// Specifies the constraints for an attribute of the string type.
    #[must_use]
    pub fn string_attribute_constraints(
        self,
        value: impl t::IntoValue<StringAttributeConstraints<W>, W>,
    ) -> Self {
        SchemaAttribute(
            self.0.set("StringAttributeConstraints", value),
            t::PhantomData,
        )
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<SchemaAttribute<W>, W> for SchemaAttribute<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The policy for allowed types of authentication in a user pool. To activate this setting, your user pool must be in the [Essentials tier](https://docs.aws.amazon.com/cognito/latest/developerguide/feature-plans-features-essentials.html) or higher.
pub struct SignInPolicy<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for SignInPolicy<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> SignInPolicy<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> SignInPolicy<W> {
        SignInPolicy(t::Object::new(), t::PhantomData)
    }
}
impl<W> SignInPolicy<W> {
    /// The sign-in methods that a user pool supports as the first factor. You can permit users to start authentication with a standard username and password, or with other one-time password and hardware factors.
    #[must_use]
    pub fn allowed_first_auth_factors(
        self,
        value: impl t::IntoValue<t::List<AllowedFirstAuthFactors>, W>,
    ) -> Self {
        SignInPolicy(self.0.set("AllowedFirstAuthFactors", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<SignInPolicy<W>, W> for SignInPolicy<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// User pool configuration for delivery of SMS messages with Amazon Simple Notification Service. To send SMS messages with Amazon SNS in the AWS Region that you want, the Amazon Cognito user pool uses an AWS Identity and Access Management (IAM) role in your AWS account .
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
    /// The external ID provides additional security for your IAM role. You can use an `ExternalId` with the IAM role that you use with Amazon SNS to send SMS messages for your user pool. If you provide an `ExternalId` , your Amazon Cognito user pool includes it in the request to assume your IAM role.
    #[must_use]
    pub fn external_id(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        SmsConfiguration(self.0.set("ExternalId", value), t::PhantomData)
    }
    /// The Amazon Resource Name (ARN) of the Amazon SNS caller. This is the ARN of the IAM role in your AWS account that Amazon Cognito will use to send SMS messages.
    #[must_use]
    pub fn sns_caller_arn(
        self,
        value: impl t::IntoValue<t::Link<link::SnsCallerArnOfSmsConfiguration>, W>,
    ) -> Self {
        SmsConfiguration(self.0.set("SnsCallerArn", value), t::PhantomData)
    }
    /// The AWS Region to use with Amazon SNS integration. You can choose the same Region as your user pool, or a supported *Legacy Amazon SNS alternate Region* .
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
/// The minimum and maximum length values of an attribute that is of the string type, for example `custom:department` .
pub struct StringAttributeConstraints<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for StringAttributeConstraints<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> StringAttributeConstraints<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> StringAttributeConstraints<W> {
        StringAttributeConstraints(t::Object::new(), t::PhantomData)
    }
}
impl<W> StringAttributeConstraints<W> {
    /// The maximum length of a string attribute value. Must be a number less than or equal to `2^1023` , represented as a string with a length of 131072 characters or fewer.
    #[must_use]
    pub fn max_length(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        StringAttributeConstraints(self.0.set("MaxLength", value), t::PhantomData)
    }
    /// The minimum length of a string attribute value.
    #[must_use]
    pub fn min_length(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        StringAttributeConstraints(self.0.set("MinLength", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<StringAttributeConstraints<W>, W>
    for StringAttributeConstraints<V>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The settings for updates to user attributes. These settings include the property `AttributesRequireVerificationBeforeUpdate` , a user-pool setting that tells Amazon Cognito how to handle changes to the value of your users' email address and phone number attributes.
pub struct UserAttributeUpdateSettings<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for UserAttributeUpdateSettings<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> UserAttributeUpdateSettings<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> UserAttributeUpdateSettings<
        W,
        (t::Missing<required::AttributesRequireVerificationBeforeUpdate>,),
    > {
        UserAttributeUpdateSettings(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> UserAttributeUpdateSettings<W, (S0,)> {
    /// Requires that your user verifies their email address, phone number, or both before Amazon Cognito updates the value of that attribute. When you update a user attribute that has this option activated, Amazon Cognito sends a verification message to the new phone number or email address.
    #[must_use]
    pub fn attributes_require_verification_before_update(
        self,
        value: impl t::IntoValue<t::List<AttributesRequireVerificationBeforeUpdate>, W>,
    ) -> UserAttributeUpdateSettings<W, (t::Set,)>
    where
        S0: t::Open,
    {
        UserAttributeUpdateSettings(
            self.0
                .set("AttributesRequireVerificationBeforeUpdate", value),
            t::PhantomData,
        )
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<UserAttributeUpdateSettings<W>, W>
    for UserAttributeUpdateSettings<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// User pool add-ons. Contains settings for activation of threat protection. To log user security information but take no action, set to `AUDIT` . To configure automatic security responses to risky traffic to your user pool, set to `ENFORCED` .
pub struct UserPoolAddOns<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for UserPoolAddOns<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> UserPoolAddOns<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> UserPoolAddOns<W> {
        UserPoolAddOns(t::Object::new(), t::PhantomData)
    }
}
impl<W> UserPoolAddOns<W> {
    /// Threat protection configuration options for additional authentication types in your user pool, including custom authentication.
    #[must_use]
    pub fn advanced_security_additional_flows(
        self,
        value: impl t::IntoValue<AdvancedSecurityAdditionalFlows<W>, W>,
    ) -> Self {
        UserPoolAddOns(
            self.0.set("AdvancedSecurityAdditionalFlows", value),
            t::PhantomData,
        )
    }
    /// The operating mode of threat protection for standard authentication types in your user pool, including username-password and secure remote password (SRP) authentication.
    #[must_use]
    pub fn advanced_security_mode(self, value: impl t::IntoValue<AdvancedSecurityMode, W>) -> Self {
        UserPoolAddOns(self.0.set("AdvancedSecurityMode", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<UserPoolAddOns<W>, W> for UserPoolAddOns<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Case sensitivity of the username input for the selected sign-in option. When case sensitivity is set to `False` (case insensitive), users can sign in with any combination of capital and lowercase letters.
pub struct UsernameConfiguration<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for UsernameConfiguration<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> UsernameConfiguration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> UsernameConfiguration<W> {
        UsernameConfiguration(t::Object::new(), t::PhantomData)
    }
}
impl<W> UsernameConfiguration<W> {
    /// Specifies whether user name case sensitivity will be applied for all users in the user pool through Amazon Cognito APIs. For most use cases, set case sensitivity to `False` (case insensitive) as a best practice.
    #[must_use]
    pub fn case_sensitive(self, value: impl t::IntoValue<bool, W>) -> Self {
        UsernameConfiguration(self.0.set("CaseSensitive", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<UsernameConfiguration<W>, W> for UsernameConfiguration<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The template for the verification message that your user pool delivers to users who set an email address or phone number attribute.
pub struct VerificationMessageTemplate<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for VerificationMessageTemplate<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> VerificationMessageTemplate<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> VerificationMessageTemplate<W> {
        VerificationMessageTemplate(t::Object::new(), t::PhantomData)
    }
}
impl<W> VerificationMessageTemplate<W> {
    /// The configuration of verification emails to contain a clickable link or a verification code.
    #[must_use]
    pub fn default_email_option(self, value: impl t::IntoValue<DefaultEmailOption, W>) -> Self {
        VerificationMessageTemplate(self.0.set("DefaultEmailOption", value), t::PhantomData)
    }
    /// The template for email messages that Amazon Cognito sends to your users.
    #[must_use]
    pub fn email_message(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        VerificationMessageTemplate(self.0.set("EmailMessage", value), t::PhantomData)
    }
    /// The email message template for sending a confirmation link to the user.
    #[must_use]
    pub fn email_message_by_link(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        VerificationMessageTemplate(self.0.set("EmailMessageByLink", value), t::PhantomData)
    }
    /// The subject line for the email message template.
    #[must_use]
    pub fn email_subject(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        VerificationMessageTemplate(self.0.set("EmailSubject", value), t::PhantomData)
    }
    /// The subject line for the email message template for sending a confirmation link to the user.
    #[must_use]
    pub fn email_subject_by_link(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        VerificationMessageTemplate(self.0.set("EmailSubjectByLink", value), t::PhantomData)
    }
    /// The template for SMS messages that Amazon Cognito sends to your users.
    #[must_use]
    pub fn sms_message(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        VerificationMessageTemplate(self.0.set("SmsMessage", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<VerificationMessageTemplate<W>, W>
    for VerificationMessageTemplate<V>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The values of `AdvancedSecurityMode`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AdvancedSecurityMode {
    /// `AUDIT`.
    Audit,
    /// `ENFORCED`.
    Enforced,
    /// `OFF`.
    Off,
}
impl AdvancedSecurityMode {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Audit => "AUDIT",
            Self::Enforced => "ENFORCED",
            Self::Off => "OFF",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<AdvancedSecurityMode, W> for AdvancedSecurityMode {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `AliasAttributes`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AliasAttributes {
    /// `email`.
    Email,
    /// `phone_number`.
    PhoneNumber,
    /// `preferred_username`.
    PreferredUsername,
}
impl AliasAttributes {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::PhoneNumber => "phone_number",
            Self::PreferredUsername => "preferred_username",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<AliasAttributes, W> for AliasAttributes {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `AllowedFirstAuthFactors`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AllowedFirstAuthFactors {
    /// `EMAIL_OTP`.
    EmailOtp,
    /// `PASSWORD`.
    Password,
    /// `SMS_OTP`.
    SmsOtp,
    /// `SOFTWARE_TOKEN`.
    SoftwareToken,
    /// `WEB_AUTHN`.
    WebAuthn,
}
impl AllowedFirstAuthFactors {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::EmailOtp => "EMAIL_OTP",
            Self::Password => "PASSWORD",
            Self::SmsOtp => "SMS_OTP",
            Self::SoftwareToken => "SOFTWARE_TOKEN",
            Self::WebAuthn => "WEB_AUTHN",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<AllowedFirstAuthFactors, W> for AllowedFirstAuthFactors {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `AttributeDataType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AttributeDataType {
    /// `Boolean`.
    Boolean,
    /// `DateTime`.
    DateTime,
    /// `Number`.
    Number,
    /// `String`.
    String,
}
impl AttributeDataType {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Boolean => "Boolean",
            Self::DateTime => "DateTime",
            Self::Number => "Number",
            Self::String => "String",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<AttributeDataType, W> for AttributeDataType {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `AttributesRequireVerificationBeforeUpdate`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AttributesRequireVerificationBeforeUpdate {
    /// `email`.
    Email,
    /// `phone_number`.
    PhoneNumber,
}
impl AttributesRequireVerificationBeforeUpdate {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::PhoneNumber => "phone_number",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<AttributesRequireVerificationBeforeUpdate, W>
    for AttributesRequireVerificationBeforeUpdate
{
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `AutoVerifiedAttributes`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AutoVerifiedAttributes {
    /// `email`.
    Email,
    /// `phone_number`.
    PhoneNumber,
}
impl AutoVerifiedAttributes {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::PhoneNumber => "phone_number",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<AutoVerifiedAttributes, W> for AutoVerifiedAttributes {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `CustomAuthMode`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CustomAuthMode {
    /// `AUDIT`.
    Audit,
    /// `ENFORCED`.
    Enforced,
}
impl CustomAuthMode {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Audit => "AUDIT",
            Self::Enforced => "ENFORCED",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<CustomAuthMode, W> for CustomAuthMode {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `LambdaVersion`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CustomEmailSenderLambdaVersion {
    /// `V1_0`.
    V1_0,
}
impl CustomEmailSenderLambdaVersion {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::V1_0 => "V1_0",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<CustomEmailSenderLambdaVersion, W> for CustomEmailSenderLambdaVersion {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `LambdaVersion`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum CustomSmsSenderLambdaVersion {
    /// `V1_0`.
    V1_0,
}
impl CustomSmsSenderLambdaVersion {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::V1_0 => "V1_0",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<CustomSmsSenderLambdaVersion, W> for CustomSmsSenderLambdaVersion {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `DefaultEmailOption`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DefaultEmailOption {
    /// `CONFIRM_WITH_CODE`.
    ConfirmWithCode,
    /// `CONFIRM_WITH_LINK`.
    ConfirmWithLink,
}
impl DefaultEmailOption {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ConfirmWithCode => "CONFIRM_WITH_CODE",
            Self::ConfirmWithLink => "CONFIRM_WITH_LINK",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<DefaultEmailOption, W> for DefaultEmailOption {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `DeletionProtection`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeletionProtection {
    /// `ACTIVE`.
    Active,
    /// `INACTIVE`.
    Inactive,
}
impl DeletionProtection {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Active => "ACTIVE",
            Self::Inactive => "INACTIVE",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<DeletionProtection, W> for DeletionProtection {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `EmailSendingAccount`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum EmailSendingAccount {
    /// `COGNITO_DEFAULT`.
    CognitoDefault,
    /// `DEVELOPER`.
    Developer,
}
impl EmailSendingAccount {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::CognitoDefault => "COGNITO_DEFAULT",
            Self::Developer => "DEVELOPER",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<EmailSendingAccount, W> for EmailSendingAccount {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `LambdaVersion`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InboundFederationLambdaVersion {
    /// `V1_0`.
    V1_0,
}
impl InboundFederationLambdaVersion {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::V1_0 => "V1_0",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<InboundFederationLambdaVersion, W> for InboundFederationLambdaVersion {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `KeyType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum KeyType {
    /// `AWS_OWNED_KEY`.
    AwsOwnedKey,
    /// `CUSTOMER_MANAGED_KEY`.
    CustomerManagedKey,
}
impl KeyType {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AwsOwnedKey => "AWS_OWNED_KEY",
            Self::CustomerManagedKey => "CUSTOMER_MANAGED_KEY",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<KeyType, W> for KeyType {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `MfaConfiguration`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum MfaConfiguration {
    /// `OFF`.
    Off,
    /// `ON`.
    On,
    /// `OPTIONAL`.
    Optional,
}
impl MfaConfiguration {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Off => "OFF",
            Self::On => "ON",
            Self::Optional => "OPTIONAL",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<MfaConfiguration, W> for MfaConfiguration {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `Name`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Name {
    /// `admin_only`.
    AdminOnly,
    /// `verified_email`.
    VerifiedEmail,
    /// `verified_phone_number`.
    VerifiedPhoneNumber,
}
impl Name {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AdminOnly => "admin_only",
            Self::VerifiedEmail => "verified_email",
            Self::VerifiedPhoneNumber => "verified_phone_number",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<Name, W> for Name {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `LambdaVersion`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PreTokenGenerationConfigLambdaVersion {
    /// `V1_0`.
    V1_0,
    /// `V2_0`.
    V2_0,
    /// `V3_0`.
    V3_0,
}
impl PreTokenGenerationConfigLambdaVersion {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::V1_0 => "V1_0",
            Self::V2_0 => "V2_0",
            Self::V3_0 => "V3_0",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<PreTokenGenerationConfigLambdaVersion, W>
    for PreTokenGenerationConfigLambdaVersion
{
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `Type`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    /// `ORIGINAL`.
    Original,
    /// `UPDATED`.
    Updated,
}
impl Type {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Original => "ORIGINAL",
            Self::Updated => "UPDATED",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<Type, W> for Type {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `UserPoolTier`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UserPoolTier {
    /// `LITE`.
    Lite,
    /// `ESSENTIALS`.
    Essentials,
    /// `PLUS`.
    Plus,
}
impl UserPoolTier {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Lite => "LITE",
            Self::Essentials => "ESSENTIALS",
            Self::Plus => "PLUS",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<UserPoolTier, W> for UserPoolTier {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `UsernameAttributes`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum UsernameAttributes {
    /// `email`.
    Email,
    /// `phone_number`.
    PhoneNumber,
}
impl UsernameAttributes {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::PhoneNumber => "phone_number",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<UsernameAttributes, W> for UsernameAttributes {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `WebAuthnFactorConfiguration`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum WebAuthnFactorConfiguration {
    /// `SINGLE_FACTOR`.
    SingleFactor,
    /// `MULTI_FACTOR_WITH_USER_VERIFICATION`.
    MultiFactorWithUserVerification,
}
impl WebAuthnFactorConfiguration {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SingleFactor => "SINGLE_FACTOR",
            Self::MultiFactorWithUserVerification => "MULTI_FACTOR_WITH_USER_VERIFICATION",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<WebAuthnFactorConfiguration, W> for WebAuthnFactorConfiguration {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct AttributesRequireVerificationBeforeUpdate;
    #[derive(Debug)]
    pub struct CallerArn;
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct CreateAuthChallengeOfLambdaConfig;
    #[cfg(feature = "lambda")]
    impl t::Accepts<crate::lambda::function::attr::Arn> for CreateAuthChallengeOfLambdaConfig {}
    #[derive(Debug)]
    pub struct CustomMessageOfLambdaConfig;
    #[cfg(feature = "lambda")]
    impl t::Accepts<crate::lambda::function::attr::Arn> for CustomMessageOfLambdaConfig {}
    #[derive(Debug)]
    pub struct DefineAuthChallengeOfLambdaConfig;
    #[cfg(feature = "lambda")]
    impl t::Accepts<crate::lambda::function::attr::Arn> for DefineAuthChallengeOfLambdaConfig {}
    #[derive(Debug)]
    pub struct KmsKeyIdOfLambdaConfig;
    #[cfg(feature = "kms")]
    impl t::Accepts<crate::kms::key::attr::Arn> for KmsKeyIdOfLambdaConfig {}
    #[derive(Debug)]
    pub struct LambdaArnOfCustomSmsSender;
    #[cfg(feature = "lambda")]
    impl t::Accepts<crate::lambda::function::attr::Arn> for LambdaArnOfCustomSmsSender {}
    #[derive(Debug)]
    pub struct PostAuthenticationOfLambdaConfig;
    #[cfg(feature = "lambda")]
    impl t::Accepts<crate::lambda::function::attr::Arn> for PostAuthenticationOfLambdaConfig {}
    #[derive(Debug)]
    pub struct PostConfirmationOfLambdaConfig;
    #[cfg(feature = "lambda")]
    impl t::Accepts<crate::lambda::function::attr::Arn> for PostConfirmationOfLambdaConfig {}
    #[derive(Debug)]
    pub struct PreAuthenticationOfLambdaConfig;
    #[cfg(feature = "lambda")]
    impl t::Accepts<crate::lambda::function::attr::Arn> for PreAuthenticationOfLambdaConfig {}
    #[derive(Debug)]
    pub struct PreSignUpOfLambdaConfig;
    #[cfg(feature = "lambda")]
    impl t::Accepts<crate::lambda::function::attr::Arn> for PreSignUpOfLambdaConfig {}
    #[derive(Debug)]
    pub struct PreTokenGenerationOfLambdaConfig;
    #[cfg(feature = "lambda")]
    impl t::Accepts<crate::lambda::function::attr::Arn> for PreTokenGenerationOfLambdaConfig {}
    #[derive(Debug)]
    pub struct SnsCallerArnOfSmsConfiguration;
    #[cfg(feature = "iam")]
    impl t::Accepts<crate::iam::role::attr::Arn> for SnsCallerArnOfSmsConfiguration {}
    #[derive(Debug)]
    pub struct VerifyAuthChallengeResponseOfLambdaConfig;
    #[cfg(feature = "lambda")]
    impl t::Accepts<crate::lambda::function::attr::Arn> for VerifyAuthChallengeResponseOfLambdaConfig {}
}
