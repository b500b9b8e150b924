//! `AWS::Cognito::UserPoolRiskConfigurationAttachment`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::Cognito::UserPoolRiskConfigurationAttachment` resource sets the risk configuration that is used for Amazon Cognito advanced security features.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolriskconfigurationattachment.html>
pub struct UserPoolRiskConfigurationAttachment<W, S = (t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for UserPoolRiskConfigurationAttachment<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> UserPoolRiskConfigurationAttachment<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> UserPoolRiskConfigurationAttachment<
        W,
        (
            t::Missing<required::ClientId>,
            t::Missing<required::UserPoolId>,
        ),
    > {
        UserPoolRiskConfigurationAttachment(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> UserPoolRiskConfigurationAttachment<W, (S0, S1)> {
    /// The settings for automated responses and notification templates for adaptive authentication with threat protection.
    #[must_use]
    pub fn account_takeover_risk_configuration(
        self,
        value: impl t::IntoValue<AccountTakeoverRiskConfigurationType<W>, W>,
    ) -> Self {
        UserPoolRiskConfigurationAttachment(
            self.0.set("AccountTakeoverRiskConfiguration", value),
            t::PhantomData,
        )
    }
    /// The app client where this configuration is applied. When this parameter isn't present, the risk configuration applies to all user pool app clients that don't have client-level settings.
    #[must_use]
    pub fn client_id(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> UserPoolRiskConfigurationAttachment<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        UserPoolRiskConfigurationAttachment(self.0.set("ClientId", value), t::PhantomData)
    }
    /// Settings for compromised-credentials actions and authentication types with threat protection in full-function `ENFORCED` mode.
    #[must_use]
    pub fn compromised_credentials_risk_configuration(
        self,
        value: impl t::IntoValue<CompromisedCredentialsRiskConfigurationType<W>, W>,
    ) -> Self {
        UserPoolRiskConfigurationAttachment(
            self.0.set("CompromisedCredentialsRiskConfiguration", value),
            t::PhantomData,
        )
    }
    /// Exceptions to the risk evaluation configuration, including always-allow and always-block IP address ranges.
    #[must_use]
    pub fn risk_exception_configuration(
        self,
        value: impl t::IntoValue<RiskExceptionConfigurationType<W>, W>,
    ) -> Self {
        UserPoolRiskConfigurationAttachment(
            self.0.set("RiskExceptionConfiguration", value),
            t::PhantomData,
        )
    }
    /// The ID of the user pool that has the risk configuration applied.
    #[must_use]
    pub fn user_pool_id(
        self,
        value: impl t::IntoValue<t::Link<link::UserPoolIdOfUserPoolRiskConfigurationAttachment>, W>,
    ) -> UserPoolRiskConfigurationAttachment<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        UserPoolRiskConfigurationAttachment(self.0.set("UserPoolId", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::Resource<W>
    for UserPoolRiskConfigurationAttachment<V, (S0, S1)>
{
    const TYPE: &'static str = "AWS::Cognito::UserPoolRiskConfigurationAttachment";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<UserPoolRiskConfigurationAttachment<W>> {
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
/// The automated response to a risk level for adaptive authentication in full-function, or `ENFORCED` , mode. You can assign an action to each risk level that advanced security features evaluates.
pub struct AccountTakeoverActionType<W, S = (t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for AccountTakeoverActionType<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> AccountTakeoverActionType<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> AccountTakeoverActionType<
        W,
        (
            t::Missing<required::EventAction>,
            t::Missing<required::Notify>,
        ),
    > {
        AccountTakeoverActionType(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> AccountTakeoverActionType<W, (S0, S1)> {
    /// The action to take for the attempted account takeover action for the associated risk level. Valid values are as follows:
    #[must_use]
    pub fn event_action(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> AccountTakeoverActionType<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        AccountTakeoverActionType(self.0.set("EventAction", value), t::PhantomData)
    }
    /// Determines whether Amazon Cognito sends a user a notification message when your user pools assesses a user's session at the associated risk level.
    #[must_use]
    pub fn notify(
        self,
        value: impl t::IntoValue<bool, W>,
    ) -> AccountTakeoverActionType<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        AccountTakeoverActionType(self.0.set("Notify", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<AccountTakeoverActionType<W>, W>
    for AccountTakeoverActionType<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A list of account-takeover actions for each level of risk that Amazon Cognito might assess with advanced security features.
pub struct AccountTakeoverActionsType<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for AccountTakeoverActionsType<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> AccountTakeoverActionsType<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> AccountTakeoverActionsType<W> {
        AccountTakeoverActionsType(t::Object::new(), t::PhantomData)
    }
}
impl<W> AccountTakeoverActionsType<W> {
    /// The action that you assign to a high-risk assessment by threat protection.
    #[must_use]
    pub fn high_action(self, value: impl t::IntoValue<AccountTakeoverActionType<W>, W>) -> Self {
        AccountTakeoverActionsType(self.0.set("HighAction", value), t::PhantomData)
    }
    /// The action that you assign to a low-risk assessment by threat protection.
    #[must_use]
    pub fn low_action(self, value: impl t::IntoValue<AccountTakeoverActionType<W>, W>) -> Self {
        AccountTakeoverActionsType(self.0.set("LowAction", value), t::PhantomData)
    }
    /// The action that you assign to a medium-risk assessment by threat protection.
    #[must_use]
    pub fn medium_action(self, value: impl t::IntoValue<AccountTakeoverActionType<W>, W>) -> Self {
        AccountTakeoverActionsType(self.0.set("MediumAction", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<AccountTakeoverActionsType<W>, W>
    for AccountTakeoverActionsType<V>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The settings for automated responses and notification templates for adaptive authentication with advanced security features.
pub struct AccountTakeoverRiskConfigurationType<W, S = (t::Set,)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for AccountTakeoverRiskConfigurationType<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> AccountTakeoverRiskConfigurationType<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> AccountTakeoverRiskConfigurationType<W, (t::Missing<required::Actions>,)> {
        AccountTakeoverRiskConfigurationType(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> AccountTakeoverRiskConfigurationType<W, (S0,)> {
    /// A list of account-takeover actions for each level of risk that Amazon Cognito might assess with threat protection.
    #[must_use]
    pub fn actions(
        self,
        value: impl t::IntoValue<AccountTakeoverActionsType<W>, W>,
    ) -> AccountTakeoverRiskConfigurationType<W, (t::Set,)>
    where
        S0: t::Open,
    {
        AccountTakeoverRiskConfigurationType(self.0.set("Actions", value), t::PhantomData)
    }
    /// The settings for composing and sending an email message when threat protection assesses a risk level with adaptive authentication.
    #[must_use]
    pub fn notify_configuration(
        self,
        value: impl t::IntoValue<NotifyConfigurationType<W>, W>,
    ) -> Self {
        AccountTakeoverRiskConfigurationType(
            self.0.set("NotifyConfiguration", value),
            t::PhantomData,
        )
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<AccountTakeoverRiskConfigurationType<W>, W>
    for AccountTakeoverRiskConfigurationType<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Settings for user pool actions when Amazon Cognito detects compromised credentials with advanced security features in full-function `ENFORCED` mode.
pub struct CompromisedCredentialsActionsType<W, S = (t::Set,)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for CompromisedCredentialsActionsType<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> CompromisedCredentialsActionsType<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> CompromisedCredentialsActionsType<W, (t::Missing<required::EventAction>,)> {
        CompromisedCredentialsActionsType(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> CompromisedCredentialsActionsType<W, (S0,)> {
    /// The action that Amazon Cognito takes when it detects compromised credentials.
    #[must_use]
    pub fn event_action(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> CompromisedCredentialsActionsType<W, (t::Set,)>
    where
        S0: t::Open,
    {
        CompromisedCredentialsActionsType(self.0.set("EventAction", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<CompromisedCredentialsActionsType<W>, W>
    for CompromisedCredentialsActionsType<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Settings for compromised-credentials actions and authentication-event sources with advanced security features in full-function `ENFORCED` mode.
pub struct CompromisedCredentialsRiskConfigurationType<W, S = (t::Set,)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for CompromisedCredentialsRiskConfigurationType<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> CompromisedCredentialsRiskConfigurationType<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> CompromisedCredentialsRiskConfigurationType<W, (t::Missing<required::Actions>,)>
    {
        CompromisedCredentialsRiskConfigurationType(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> CompromisedCredentialsRiskConfigurationType<W, (S0,)> {
    /// Settings for the actions that you want your user pool to take when Amazon Cognito detects compromised credentials.
    #[must_use]
    pub fn actions(
        self,
        value: impl t::IntoValue<CompromisedCredentialsActionsType<W>, W>,
    ) -> CompromisedCredentialsRiskConfigurationType<W, (t::Set,)>
    where
        S0: t::Open,
    {
        CompromisedCredentialsRiskConfigurationType(self.0.set("Actions", value), t::PhantomData)
    }
    /// Settings for the sign-in activity where you want to configure compromised-credentials actions. Defaults to all events.
    #[must_use]
    pub fn event_filter(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        CompromisedCredentialsRiskConfigurationType(
            self.0.set("EventFilter", value),
            t::PhantomData,
        )
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled>
    t::IntoValue<CompromisedCredentialsRiskConfigurationType<W>, W>
    for CompromisedCredentialsRiskConfigurationType<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The configuration for Amazon SES email messages that advanced security features sends to a user when your adaptive authentication automated response has a *Notify* action.
pub struct NotifyConfigurationType<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for NotifyConfigurationType<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> NotifyConfigurationType<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> NotifyConfigurationType<W, (t::Missing<required::SourceArn>,)> {
        NotifyConfigurationType(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> NotifyConfigurationType<W, (S0,)> {
    /// The template for the email message that your user pool sends when a detected risk event is blocked.
    #[must_use]
    pub fn block_email(self, value: impl t::IntoValue<NotifyEmailType<W>, W>) -> Self {
        NotifyConfigurationType(self.0.set("BlockEmail", value), t::PhantomData)
    }
    /// The email address that sends the email message. The address must be either individually verified with Amazon Simple Email Service, or from a domain that has been verified with Amazon SES.
    #[must_use]
    pub fn from(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        NotifyConfigurationType(self.0.set("From", value), t::PhantomData)
    }
    /// The template for the email message that your user pool sends when MFA is challenged in response to a detected risk.
    #[must_use]
    pub fn mfa_email(self, value: impl t::IntoValue<NotifyEmailType<W>, W>) -> Self {
        NotifyConfigurationType(self.0.set("MfaEmail", value), t::PhantomData)
    }
    /// The template for the email message that your user pool sends when no action is taken in response to a detected risk.
    #[must_use]
    pub fn no_action_email(self, value: impl t::IntoValue<NotifyEmailType<W>, W>) -> Self {
        NotifyConfigurationType(self.0.set("NoActionEmail", value), t::PhantomData)
    }
    /// The reply-to email address of an email template. Can be an email address in the format `admin@example.com` or `Administrator <admin@example.com>` .
    #[must_use]
    pub fn reply_to(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        NotifyConfigurationType(self.0.set("ReplyTo", value), t::PhantomData)
    }
    /// The Amazon Resource Name (ARN) of the identity that is associated with the sending authorization policy. This identity permits Amazon Cognito to send for the email address specified in the `From` parameter.
    #[must_use]
    pub fn source_arn(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> NotifyConfigurationType<W, (t::Set,)>
    where
        S0: t::Open,
    {
        NotifyConfigurationType(self.0.set("SourceArn", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<NotifyConfigurationType<W>, W>
    for NotifyConfigurationType<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The template for email messages that advanced security features sends to a user when your threat protection automated response has a *Notify* action.
pub struct NotifyEmailType<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for NotifyEmailType<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> NotifyEmailType<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> NotifyEmailType<W, (t::Missing<required::Subject>,)> {
        NotifyEmailType(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> NotifyEmailType<W, (S0,)> {
    /// The body of an email notification formatted in HTML. Choose an `HtmlBody` or a `TextBody` to send an HTML-formatted or plaintext message, respectively.
    #[must_use]
    pub fn html_body(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        NotifyEmailType(self.0.set("HtmlBody", value), t::PhantomData)
    }
    /// The subject of the threat protection email notification.
    #[must_use]
    pub fn subject(self, value: impl t::IntoValue<t::Text, W>) -> NotifyEmailType<W, (t::Set,)>
    where
        S0: t::Open,
    {
        NotifyEmailType(self.0.set("Subject", value), t::PhantomData)
    }
    /// The body of an email notification formatted in plaintext. Choose an `HtmlBody` or a `TextBody` to send an HTML-formatted or plaintext message, respectively.
    #[must_use]
    pub fn text_body(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        NotifyEmailType(self.0.set("TextBody", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<NotifyEmailType<W>, W>
    for NotifyEmailType<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Exceptions to the risk evaluation configuration, including always-allow and always-block IP address ranges.
pub struct RiskExceptionConfigurationType<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for RiskExceptionConfigurationType<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> RiskExceptionConfigurationType<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> RiskExceptionConfigurationType<W> {
        RiskExceptionConfigurationType(t::Object::new(), t::PhantomData)
    }
}
impl<W> RiskExceptionConfigurationType<W> {
    /// An always-block IP address list. Overrides the risk decision and always blocks authentication requests. This parameter is displayed and set in CIDR notation.
    #[must_use]
    pub fn blocked_ip_range_list(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        RiskExceptionConfigurationType(self.0.set("BlockedIPRangeList", value), t::PhantomData)
    }
    /// An always-allow IP address list. Risk detection isn't performed on the IP addresses in this range list. This parameter is displayed and set in CIDR notation.
    #[must_use]
    pub fn skipped_ip_range_list(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        RiskExceptionConfigurationType(self.0.set("SkippedIPRangeList", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<RiskExceptionConfigurationType<W>, W>
    for RiskExceptionConfigurationType<V>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct Actions;
    #[derive(Debug)]
    pub struct ClientId;
    #[derive(Debug)]
    pub struct EventAction;
    #[derive(Debug)]
    pub struct Notify;
    #[derive(Debug)]
    pub struct SourceArn;
    #[derive(Debug)]
    pub struct Subject;
    #[derive(Debug)]
    pub struct UserPoolId;
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct UserPoolIdOfUserPoolRiskConfigurationAttachment;
    impl t::Accepts<crate::cognito::user_pool::attr::UserPoolId>
        for UserPoolIdOfUserPoolRiskConfigurationAttachment
    {
    }
}
