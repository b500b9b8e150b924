//! `AWS::Events::Endpoint`, written by `cargo xtask generate`.

use crate::typed as t;

/// A global endpoint used to improve your application's availability by making it regional-fault tolerant.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-endpoint.html>
pub struct Endpoint<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Endpoint<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Endpoint<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Endpoint<
        W,
        (
            t::Missing<required::EventBuses>,
            t::Missing<required::RoutingConfig>,
        ),
    > {
        Endpoint(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> Endpoint<W, (S0, S1)> {
    /// A description for the endpoint.
    #[must_use]
    pub fn description(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Endpoint(self.0.set("Description", value), t::PhantomData)
    }
    /// The event buses being used by the endpoint.
    #[must_use]
    pub fn event_buses(
        self,
        value: impl t::IntoValue<t::List<EndpointEventBus<W>>, W>,
    ) -> Endpoint<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        Endpoint(self.0.set("EventBuses", value), t::PhantomData)
    }
    /// The name of the endpoint.
    #[must_use]
    pub fn name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Endpoint(self.0.set("Name", value), t::PhantomData)
    }
    /// Whether event replication was enabled or disabled for this endpoint. The default state is `ENABLED` which means you must supply a `RoleArn` . If you don't have a `RoleArn` or you don't want event replication enabled, set the state to `DISABLED` .
    #[must_use]
    pub fn replication_config(self, value: impl t::IntoValue<ReplicationConfig<W>, W>) -> Self {
        Endpoint(self.0.set("ReplicationConfig", value), t::PhantomData)
    }
    /// The ARN of the role used by event replication for the endpoint.
    #[must_use]
    pub fn role_arn(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Endpoint(self.0.set("RoleArn", value), t::PhantomData)
    }
    /// The routing configuration of the endpoint.
    #[must_use]
    pub fn routing_config(
        self,
        value: impl t::IntoValue<RoutingConfig<W>, W>,
    ) -> Endpoint<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        Endpoint(self.0.set("RoutingConfig", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::Resource<W> for Endpoint<V, (S0, S1)> {
    const TYPE: &'static str = "AWS::Events::Endpoint";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<Endpoint<W>> {
    /// The ARN of the endpoint.
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.attribute_value("Arn")
    }
    /// The ID of the endpoint.
    #[must_use]
    pub fn endpoint_id(&self) -> t::Att<attr::EndpointId, W> {
        self.attribute_value("EndpointId")
    }
    /// The URL of the endpoint.
    #[must_use]
    pub fn endpoint_url(&self) -> t::Att<attr::EndpointUrl, W> {
        self.attribute_value("EndpointUrl")
    }
    /// The main Region of the endpoint.
    #[must_use]
    pub fn state(&self) -> t::Att<attr::State, W> {
        self.attribute_value("State")
    }
    /// The reason the endpoint is in its current state.
    #[must_use]
    pub fn state_reason(&self) -> t::Att<attr::StateReason, W> {
        self.attribute_value("StateReason")
    }
    /// What `Ref` returns.
    #[must_use]
    pub fn name(&self) -> t::Att<attr::Name, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct Arn;
    #[derive(Debug)]
    pub struct EndpointId;
    #[derive(Debug)]
    pub struct EndpointUrl;
    #[derive(Debug)]
    pub struct State;
    #[derive(Debug)]
    pub struct StateReason;
    #[derive(Debug)]
    pub struct Name;
}
/// The event buses the endpoint is associated with.
pub struct EndpointEventBus<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for EndpointEventBus<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> EndpointEventBus<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> EndpointEventBus<W, (t::Missing<required::EventBusArn>,)> {
        EndpointEventBus(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> EndpointEventBus<W, (S0,)> {
    /// The ARN of the event bus the endpoint is associated with.
    #[must_use]
    pub fn event_bus_arn(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> EndpointEventBus<W, (t::Set,)>
    where
        S0: t::Open,
    {
        EndpointEventBus(self.0.set("EventBusArn", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<EndpointEventBus<W>, W>
    for EndpointEventBus<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The failover configuration for an endpoint. This includes what triggers failover and what happens when it's triggered.
pub struct FailoverConfig<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for FailoverConfig<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> FailoverConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> FailoverConfig<
        W,
        (
            t::Missing<required::Primary>,
            t::Missing<required::Secondary>,
        ),
    > {
        FailoverConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> FailoverConfig<W, (S0, S1)> {
    /// The main Region of the endpoint.
    #[must_use]
    pub fn primary(self, value: impl t::IntoValue<Primary<W>, W>) -> FailoverConfig<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        FailoverConfig(self.0.set("Primary", value), t::PhantomData)
    }
    /// The Region that events are routed to when failover is triggered or event replication is enabled.
    #[must_use]
    pub fn secondary(
        self,
        value: impl t::IntoValue<Secondary<W>, W>,
    ) -> FailoverConfig<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        FailoverConfig(self.0.set("Secondary", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<FailoverConfig<W>, W>
    for FailoverConfig<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The primary Region of the endpoint.
pub struct Primary<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Primary<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Primary<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Primary<W, (t::Missing<required::HealthCheck>,)> {
        Primary(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> Primary<W, (S0,)> {
    /// The ARN of the health check used by the endpoint to determine whether failover is triggered.
    #[must_use]
    pub fn health_check(self, value: impl t::IntoValue<t::Text, W>) -> Primary<W, (t::Set,)>
    where
        S0: t::Open,
    {
        Primary(self.0.set("HealthCheck", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<Primary<W>, W> for Primary<V, (S0,)> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Endpoints can replicate all events to the secondary Region.
pub struct ReplicationConfig<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for ReplicationConfig<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ReplicationConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ReplicationConfig<W, (t::Missing<required::State>,)> {
        ReplicationConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> ReplicationConfig<W, (S0,)> {
    /// The state of event replication.
    #[must_use]
    pub fn state(self, value: impl t::IntoValue<State, W>) -> ReplicationConfig<W, (t::Set,)>
    where
        S0: t::Open,
    {
        ReplicationConfig(self.0.set("State", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<ReplicationConfig<W>, W>
    for ReplicationConfig<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The routing configuration of the endpoint.
pub struct RoutingConfig<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for RoutingConfig<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> RoutingConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> RoutingConfig<W, (t::Missing<required::FailoverConfig>,)> {
        RoutingConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> RoutingConfig<W, (S0,)> {
    /// The failover configuration for an endpoint. This includes what triggers failover and what happens when it's triggered.
    #[must_use]
    pub fn failover_config(
        self,
        value: impl t::IntoValue<FailoverConfig<W>, W>,
    ) -> RoutingConfig<W, (t::Set,)>
    where
        S0: t::Open,
    {
        RoutingConfig(self.0.set("FailoverConfig", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<RoutingConfig<W>, W>
    for RoutingConfig<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The secondary Region that processes events when failover is triggered or replication is enabled.
pub struct Secondary<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Secondary<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Secondary<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Secondary<W, (t::Missing<required::Route>,)> {
        Secondary(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> Secondary<W, (S0,)> {
    /// Defines the secondary Region.
    #[must_use]
    pub fn route(self, value: impl t::IntoValue<t::Text, W>) -> Secondary<W, (t::Set,)>
    where
        S0: t::Open,
    {
        Secondary(self.0.set("Route", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<Secondary<W>, W> for Secondary<V, (S0,)> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The values of `State`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    /// `ENABLED`.
    Enabled,
    /// `DISABLED`.
    Disabled,
}
impl State {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Enabled => "ENABLED",
            Self::Disabled => "DISABLED",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<State, W> for State {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct EventBusArn;
    #[derive(Debug)]
    pub struct EventBuses;
    #[derive(Debug)]
    pub struct FailoverConfig;
    #[derive(Debug)]
    pub struct HealthCheck;
    #[derive(Debug)]
    pub struct Primary;
    #[derive(Debug)]
    pub struct Route;
    #[derive(Debug)]
    pub struct RoutingConfig;
    #[derive(Debug)]
    pub struct Secondary;
    #[derive(Debug)]
    pub struct State;
}
