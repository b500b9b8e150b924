//! `AWS::CertificateManager::Account`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::CertificateManager::Account` resource defines the expiry event configuration that determines the number of days prior to expiry when ACM starts generating EventBridge events.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-certificatemanager-account.html>
pub struct Account<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Account<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Account<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Account<W, (t::Missing<required::ExpiryEventsConfiguration>,)> {
        Account(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> Account<W, (S0,)> {
    /// Object containing expiration events options associated with an AWS account . For more information, see [ExpiryEventsConfiguration](https://docs.aws.amazon.com/acm/latest/APIReference/API_ExpiryEventsConfiguration.html) in the API reference.
    #[must_use]
    pub fn expiry_events_configuration(
        self,
        value: impl t::IntoValue<ExpiryEventsConfiguration<W>, W>,
    ) -> Account<W, (t::Set,)>
    where
        S0: t::Open,
    {
        Account(
            self.0.set("ExpiryEventsConfiguration", value),
            t::PhantomData,
        )
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::Resource<W> for Account<V, (S0,)> {
    const TYPE: &'static str = "AWS::CertificateManager::Account";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<Account<W>> {
    /// ID of the AWS account that owns the certificate.
    #[must_use]
    pub fn account_id(&self) -> t::Att<attr::AccountId, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct AccountId;
}
/// Object containing expiration events options associated with an AWS account . For more information, see [ExpiryEventsConfiguration](https://docs.aws.amazon.com/acm/latest/APIReference/API_ExpiryEventsConfiguration.html) in the API reference.
pub struct ExpiryEventsConfiguration<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for ExpiryEventsConfiguration<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ExpiryEventsConfiguration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ExpiryEventsConfiguration<W> {
        ExpiryEventsConfiguration(t::Object::new(), t::PhantomData)
    }
}
impl<W> ExpiryEventsConfiguration<W> {
    /// This option specifies the number of days prior to certificate expiration when ACM starts generating `EventBridge` events. ACM sends one event per day per certificate until the certificate expires. By default, accounts receive events starting 45 days before certificate expiration.
    #[must_use]
    pub fn days_before_expiry(self, value: impl t::IntoValue<i64, W>) -> Self {
        ExpiryEventsConfiguration(self.0.set("DaysBeforeExpiry", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<ExpiryEventsConfiguration<W>, W>
    for ExpiryEventsConfiguration<V>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct ExpiryEventsConfiguration;
}
