//! `AWS::Events::EventBusPolicy`, written by `cargo xtask generate`.

use crate::typed as t;

/// Running `PutPermission` permits the specified AWS account or AWS organization to put events to the specified *event bus* . Amazon EventBridge rules in your account are triggered by these events arriving to an event bus in your account.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-eventbuspolicy.html>
pub struct EventBusPolicy<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for EventBusPolicy<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> EventBusPolicy<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> EventBusPolicy<W, (t::Missing<required::StatementId>,)> {
        EventBusPolicy(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> EventBusPolicy<W, (S0,)> {
    /// The action that you are enabling the other account to perform.
    #[must_use]
    pub fn action(self, value: impl t::IntoValue<Action, W>) -> Self {
        EventBusPolicy(self.0.set("Action", value), t::PhantomData)
    }
    /// This parameter enables you to limit the permission to accounts that fulfill a certain condition, such as being a member of a certain AWS organization.
    #[must_use]
    pub fn condition(self, value: impl t::IntoValue<Condition<W>, W>) -> Self {
        EventBusPolicy(self.0.set("Condition", value), t::PhantomData)
    }
    /// The name of the event bus associated with the rule. If you omit this, the default event bus is used.
    #[must_use]
    pub fn event_bus_name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        EventBusPolicy(self.0.set("EventBusName", value), t::PhantomData)
    }
    /// The 12-digit AWS account ID that you are permitting to put events to your default event bus. Specify "*" to permit any account to put events to your default event bus.
    #[must_use]
    pub fn principal(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        EventBusPolicy(self.0.set("Principal", value), t::PhantomData)
    }
    /// A JSON string that describes the permission policy statement. You can include a `Policy` parameter in the request instead of using the `StatementId` , `Action` , `Principal` , or `Condition` parameters.
    #[must_use]
    pub fn statement(self, value: impl t::IntoValue<t::Json, W>) -> Self {
        EventBusPolicy(self.0.set("Statement", value), t::PhantomData)
    }
    /// An identifier string for the external account that you are granting permissions to.
    #[must_use]
    pub fn statement_id(self, value: impl t::IntoValue<t::Text, W>) -> EventBusPolicy<W, (t::Set,)>
    where
        S0: t::Open,
    {
        EventBusPolicy(self.0.set("StatementId", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::Resource<W> for EventBusPolicy<V, (S0,)> {
    const TYPE: &'static str = "AWS::Events::EventBusPolicy";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<EventBusPolicy<W>> {
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
/// This parameter enables you to limit the permission to accounts that fulfill a certain condition, such as being a member of a certain AWS organization.
pub struct Condition<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for Condition<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Condition<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Condition<W> {
        Condition(t::Object::new(), t::PhantomData)
    }
}
impl<W> Condition<W> {
    /// Specifies the value for the key. Currently, this must be the ID of the organization.
    #[must_use]
    pub fn key(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Condition(self.0.set("Key", value), t::PhantomData)
    }
    /// Specifies the type of condition. Currently the only supported value is StringEquals.
    #[must_use]
    pub fn type_(self, value: impl t::IntoValue<Type, W>) -> Self {
        Condition(self.0.set("Type", value), t::PhantomData)
    }
    /// Specifies the key for the condition. Currently the only supported key is aws:PrincipalOrgID.
    #[must_use]
    pub fn value(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Condition(self.0.set("Value", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<Condition<W>, W> for Condition<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The values of `Action`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Action {
    /// `events:PutEvents`.
    EventsPutEvents,
}
impl Action {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::EventsPutEvents => "events:PutEvents",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<Action, W> for Action {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `Type`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    /// `StringEquals`.
    StringEquals,
}
impl Type {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::StringEquals => "StringEquals",
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
    pub struct StatementId;
}
