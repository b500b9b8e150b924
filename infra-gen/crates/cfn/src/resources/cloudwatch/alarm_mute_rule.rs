//! `AWS::CloudWatch::AlarmMuteRule`, written by `cargo xtask generate`.

use crate::typed as t;

/// Resource Type definition for AWS::CloudWatch::AlarmMuteRule that allows defining a rule and targeting alarms to mute their actions during the specified window.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarmmuterule.html>
pub struct AlarmMuteRule<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for AlarmMuteRule<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> AlarmMuteRule<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> AlarmMuteRule<W, (t::Missing<required::Rule>,)> {
        AlarmMuteRule(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> AlarmMuteRule<W, (S0,)> {
    /// The description of the AlarmMuteRule
    #[must_use]
    pub fn description(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        AlarmMuteRule(self.0.set("Description", value), t::PhantomData)
    }
    /// The date, with the same timezone offset as "ScheduleTimezone" after which the alarm mute rule will be expired.
    #[must_use]
    pub fn expire_date(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        AlarmMuteRule(self.0.set("ExpireDate", value), t::PhantomData)
    }
    /// Targets to be muted
    #[must_use]
    pub fn mute_targets(self, value: impl t::IntoValue<MuteTargets<W>, W>) -> Self {
        AlarmMuteRule(self.0.set("MuteTargets", value), t::PhantomData)
    }
    /// The name of the AlarmMuteRule
    #[must_use]
    pub fn name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        AlarmMuteRule(self.0.set("Name", value), t::PhantomData)
    }
    /// The rule for the mute
    #[must_use]
    pub fn rule(self, value: impl t::IntoValue<Rule<W>, W>) -> AlarmMuteRule<W, (t::Set,)>
    where
        S0: t::Open,
    {
        AlarmMuteRule(self.0.set("Rule", value), t::PhantomData)
    }
    /// The date, with the same timezone offset as "ScheduleTimezone", after which the alarm mute rule will become active.
    #[must_use]
    pub fn start_date(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        AlarmMuteRule(self.0.set("StartDate", value), t::PhantomData)
    }
    /// An array of key-value pairs to apply to this resource.
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        AlarmMuteRule(self.0.set("Tags", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::Resource<W> for AlarmMuteRule<V, (S0,)> {
    const TYPE: &'static str = "AWS::CloudWatch::AlarmMuteRule";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("Tags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<AlarmMuteRule<W>> {
    /// The last update timestamp of the alarm mute schedule
    #[must_use]
    pub fn last_updated_timestamp(&self) -> t::Att<attr::LastUpdatedTimestamp, W> {
        self.attribute_value("LastUpdatedTimestamp")
    }
    /// The mute type of the alarm mute
    #[must_use]
    pub fn mute_type(&self) -> t::Att<attr::MuteType, W> {
        self.attribute_value("MuteType")
    }
    /// The current status of the AlarmMuteRule
    #[must_use]
    pub fn status(&self) -> t::Att<attr::Status, W> {
        self.attribute_value("Status")
    }
    /// Amazon Resource Name (ARN) of the AlarmMuteRule
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct LastUpdatedTimestamp;
    #[derive(Debug)]
    pub struct MuteType;
    #[derive(Debug)]
    pub struct Status;
    #[derive(Debug)]
    pub struct Arn;
}
/// Targets to be muted
pub struct MuteTargets<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for MuteTargets<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> MuteTargets<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> MuteTargets<W, (t::Missing<required::AlarmNames>,)> {
        MuteTargets(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> MuteTargets<W, (S0,)> {
    /// The alarm names to be mute by the AlarmMuteRule
    #[must_use]
    pub fn alarm_names(
        self,
        value: impl t::IntoValue<t::List<t::Text>, W>,
    ) -> MuteTargets<W, (t::Set,)>
    where
        S0: t::Open,
    {
        MuteTargets(self.0.set("AlarmNames", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<MuteTargets<W>, W> for MuteTargets<V, (S0,)> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The rule for the mute
pub struct Rule<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Rule<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Rule<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Rule<W, (t::Missing<required::Schedule>,)> {
        Rule(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> Rule<W, (S0,)> {
    /// Schedule for the mute to be active
    #[must_use]
    pub fn schedule(self, value: impl t::IntoValue<Schedule<W>, W>) -> Rule<W, (t::Set,)>
    where
        S0: t::Open,
    {
        Rule(self.0.set("Schedule", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<Rule<W>, W> for Rule<V, (S0,)> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Schedule for the mute to be active
pub struct Schedule<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Schedule<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Schedule<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Schedule<
        W,
        (
            t::Missing<required::Duration>,
            t::Missing<required::Expression>,
        ),
    > {
        Schedule(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> Schedule<W, (S0, S1)> {
    /// The duration of the schedule when it triggers
    #[must_use]
    pub fn duration(self, value: impl t::IntoValue<t::Text, W>) -> Schedule<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        Schedule(self.0.set("Duration", value), t::PhantomData)
    }
    /// The expression of the schedule
    #[must_use]
    pub fn expression(self, value: impl t::IntoValue<t::Text, W>) -> Schedule<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        Schedule(self.0.set("Expression", value), t::PhantomData)
    }
    /// The timezone of the schedule
    #[must_use]
    pub fn timezone(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Schedule(self.0.set("Timezone", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<Schedule<W>, W>
    for Schedule<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct AlarmNames;
    #[derive(Debug)]
    pub struct Duration;
    #[derive(Debug)]
    pub struct Expression;
    #[derive(Debug)]
    pub struct Rule;
    #[derive(Debug)]
    pub struct Schedule;
}
