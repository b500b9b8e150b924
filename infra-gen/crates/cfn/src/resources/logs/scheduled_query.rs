//! `AWS::Logs::ScheduledQuery`, written by `cargo xtask generate`.

use crate::typed as t;

/// Creates a new Scheduled Query that allows you to define a Logs Insights query that will run on a schedule and configure actions to take with the query results.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-scheduledquery.html>
pub struct ScheduledQuery<W, S = (t::Set, t::Set, t::Set, t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for ScheduledQuery<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ScheduledQuery<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ScheduledQuery<
        W,
        (
            t::Missing<required::ExecutionRoleArn>,
            t::Missing<required::Name>,
            t::Missing<required::QueryLanguage>,
            t::Missing<required::QueryString>,
            t::Missing<required::ScheduleExpression>,
        ),
    > {
        ScheduledQuery(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2, S3, S4> ScheduledQuery<W, (S0, S1, S2, S3, S4)> {
    /// `Description`.
    #[must_use]
    pub fn description(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        ScheduledQuery(self.0.set("Description", value), t::PhantomData)
    }
    /// `DestinationConfiguration`.
    #[must_use]
    pub fn destination_configuration(
        self,
        value: impl t::IntoValue<DestinationConfiguration<W>, W>,
    ) -> Self {
        ScheduledQuery(
            self.0.set("DestinationConfiguration", value),
            t::PhantomData,
        )
    }
    /// `ExecutionRoleArn`.
    #[must_use]
    pub fn execution_role_arn(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> ScheduledQuery<W, (t::Set, S1, S2, S3, S4)>
    where
        S0: t::Open,
    {
        ScheduledQuery(self.0.set("ExecutionRoleArn", value), t::PhantomData)
    }
    /// `LogGroupIdentifiers`.
    #[must_use]
    pub fn log_group_identifiers(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        ScheduledQuery(self.0.set("LogGroupIdentifiers", value), t::PhantomData)
    }
    /// `Name`.
    #[must_use]
    pub fn name(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> ScheduledQuery<W, (S0, t::Set, S2, S3, S4)>
    where
        S1: t::Open,
    {
        ScheduledQuery(self.0.set("Name", value), t::PhantomData)
    }
    /// `QueryLanguage`.
    #[must_use]
    pub fn query_language(
        self,
        value: impl t::IntoValue<QueryLanguage, W>,
    ) -> ScheduledQuery<W, (S0, S1, t::Set, S3, S4)>
    where
        S2: t::Open,
    {
        ScheduledQuery(self.0.set("QueryLanguage", value), t::PhantomData)
    }
    /// `QueryString`.
    #[must_use]
    pub fn query_string(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> ScheduledQuery<W, (S0, S1, S2, t::Set, S4)>
    where
        S3: t::Open,
    {
        ScheduledQuery(self.0.set("QueryString", value), t::PhantomData)
    }
    /// `ScheduleEndTime`.
    #[must_use]
    pub fn schedule_end_time(self, value: impl t::IntoValue<f64, W>) -> Self {
        ScheduledQuery(self.0.set("ScheduleEndTime", value), t::PhantomData)
    }
    /// `ScheduleExpression`.
    #[must_use]
    pub fn schedule_expression(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> ScheduledQuery<W, (S0, S1, S2, S3, t::Set)>
    where
        S4: t::Open,
    {
        ScheduledQuery(self.0.set("ScheduleExpression", value), t::PhantomData)
    }
    /// `ScheduleStartTime`.
    #[must_use]
    pub fn schedule_start_time(self, value: impl t::IntoValue<f64, W>) -> Self {
        ScheduledQuery(self.0.set("ScheduleStartTime", value), t::PhantomData)
    }
    /// `StartTimeOffset`.
    #[must_use]
    pub fn start_time_offset(self, value: impl t::IntoValue<i64, W>) -> Self {
        ScheduledQuery(self.0.set("StartTimeOffset", value), t::PhantomData)
    }
    /// `State`.
    #[must_use]
    pub fn state(self, value: impl t::IntoValue<State, W>) -> Self {
        ScheduledQuery(self.0.set("State", value), t::PhantomData)
    }
    /// `Tags`.
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<TagsItems<W>>, W>) -> Self {
        ScheduledQuery(self.0.set("Tags", value), t::PhantomData)
    }
    /// `Timezone`.
    #[must_use]
    pub fn timezone(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        ScheduledQuery(self.0.set("Timezone", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled, S3: t::Filled, S4: t::Filled>
    t::Resource<W> for ScheduledQuery<V, (S0, S1, S2, S3, S4)>
{
    const TYPE: &'static str = "AWS::Logs::ScheduledQuery";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("Tags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<ScheduledQuery<W>> {
    /// `CreationTime`.
    #[must_use]
    pub fn creation_time(&self) -> t::Att<attr::CreationTime, W> {
        self.attribute_value("CreationTime")
    }
    /// `LastExecutionStatus`.
    #[must_use]
    pub fn last_execution_status(&self) -> t::Att<attr::LastExecutionStatus, W> {
        self.attribute_value("LastExecutionStatus")
    }
    /// `LastTriggeredTime`.
    #[must_use]
    pub fn last_triggered_time(&self) -> t::Att<attr::LastTriggeredTime, W> {
        self.attribute_value("LastTriggeredTime")
    }
    /// `LastUpdatedTime`.
    #[must_use]
    pub fn last_updated_time(&self) -> t::Att<attr::LastUpdatedTime, W> {
        self.attribute_value("LastUpdatedTime")
    }
    /// What `Ref` returns.
    #[must_use]
    pub fn scheduled_query_arn(&self) -> t::Att<attr::ScheduledQueryArn, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct CreationTime;
    #[derive(Debug)]
    pub struct LastExecutionStatus;
    #[derive(Debug)]
    pub struct LastTriggeredTime;
    #[derive(Debug)]
    pub struct LastUpdatedTime;
    #[derive(Debug)]
    pub struct ScheduledQueryArn;
}
/// `DestinationConfiguration`.
pub struct DestinationConfiguration<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for DestinationConfiguration<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> DestinationConfiguration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> DestinationConfiguration<W> {
        DestinationConfiguration(t::Object::new(), t::PhantomData)
    }
}
impl<W> DestinationConfiguration<W> {
    /// `S3Configuration`.
    #[must_use]
    pub fn s3_configuration(self, value: impl t::IntoValue<S3Configuration<W>, W>) -> Self {
        DestinationConfiguration(self.0.set("S3Configuration", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<DestinationConfiguration<W>, W>
    for DestinationConfiguration<V>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// `S3Configuration`.
pub struct S3Configuration<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for S3Configuration<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> S3Configuration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> S3Configuration<
        W,
        (
            t::Missing<required::DestinationIdentifier>,
            t::Missing<required::RoleArn>,
        ),
    > {
        S3Configuration(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> S3Configuration<W, (S0, S1)> {
    /// `DestinationIdentifier`.
    #[must_use]
    pub fn destination_identifier(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> S3Configuration<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        S3Configuration(self.0.set("DestinationIdentifier", value), t::PhantomData)
    }
    /// `RoleArn`.
    #[must_use]
    pub fn role_arn(self, value: impl t::IntoValue<t::Text, W>) -> S3Configuration<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        S3Configuration(self.0.set("RoleArn", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<S3Configuration<W>, W>
    for S3Configuration<V, (S0, S1)>
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
    /// `Key`.
    #[must_use]
    pub fn key(self, value: impl t::IntoValue<t::Text, W>) -> TagsItems<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        TagsItems(self.0.set("Key", value), t::PhantomData)
    }
    /// `Value`.
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
/// The values of `QueryLanguage`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum QueryLanguage {
    /// `CWLI`.
    Cwli,
    /// `PPL`.
    Ppl,
    /// `SQL`.
    Sql,
}
impl QueryLanguage {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Cwli => "CWLI",
            Self::Ppl => "PPL",
            Self::Sql => "SQL",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<QueryLanguage, W> for QueryLanguage {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
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
    pub struct DestinationIdentifier;
    #[derive(Debug)]
    pub struct ExecutionRoleArn;
    #[derive(Debug)]
    pub struct Key;
    #[derive(Debug)]
    pub struct Name;
    #[derive(Debug)]
    pub struct QueryLanguage;
    #[derive(Debug)]
    pub struct QueryString;
    #[derive(Debug)]
    pub struct RoleArn;
    #[derive(Debug)]
    pub struct ScheduleExpression;
    #[derive(Debug)]
    pub struct Value;
}
