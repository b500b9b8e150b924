//! `AWS::CloudWatch::CompositeAlarm`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::CloudWatch::CompositeAlarm` type creates or updates a composite alarm. When you create a composite alarm, you specify a rule expression for the alarm that takes into account the alarm states of other alarms that you have created.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-compositealarm.html>
pub struct CompositeAlarm<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for CompositeAlarm<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> CompositeAlarm<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> CompositeAlarm<W, (t::Missing<required::AlarmRule>,)> {
        CompositeAlarm(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> CompositeAlarm<W, (S0,)> {
    /// Indicates whether actions should be executed during any changes to the alarm state of the composite alarm. The default is TRUE.
    #[must_use]
    pub fn actions_enabled(self, value: impl t::IntoValue<bool, W>) -> Self {
        CompositeAlarm(self.0.set("ActionsEnabled", value), t::PhantomData)
    }
    /// Actions will be suppressed if the suppressor alarm is in the `ALARM` state. `ActionsSuppressor` can be an AlarmName or an Amazon Resource Name (ARN) from an existing alarm.
    #[must_use]
    pub fn actions_suppressor(
        self,
        value: impl t::IntoValue<t::Link<link::ActionsSuppressorOfCompositeAlarm>, W>,
    ) -> Self {
        CompositeAlarm(self.0.set("ActionsSuppressor", value), t::PhantomData)
    }
    /// The maximum time in seconds that the composite alarm waits after suppressor alarm goes out of the `ALARM` state. After this time, the composite alarm performs its actions.
    #[must_use]
    pub fn actions_suppressor_extension_period(self, value: impl t::IntoValue<i64, W>) -> Self {
        CompositeAlarm(
            self.0.set("ActionsSuppressorExtensionPeriod", value),
            t::PhantomData,
        )
    }
    /// The maximum time in seconds that the composite alarm waits for the suppressor alarm to go into the `ALARM` state. After this time, the composite alarm performs its actions.
    #[must_use]
    pub fn actions_suppressor_wait_period(self, value: impl t::IntoValue<i64, W>) -> Self {
        CompositeAlarm(
            self.0.set("ActionsSuppressorWaitPeriod", value),
            t::PhantomData,
        )
    }
    /// The actions to execute when this alarm transitions to the ALARM state from any other state. Each action is specified as an Amazon Resource Name (ARN).
    #[must_use]
    pub fn alarm_actions(
        self,
        value: impl t::IntoValue<t::List<t::Link<link::AlarmActionsOfCompositeAlarm>>, W>,
    ) -> Self {
        CompositeAlarm(self.0.set("AlarmActions", value), t::PhantomData)
    }
    /// The description for the composite alarm.
    #[must_use]
    pub fn alarm_description(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        CompositeAlarm(self.0.set("AlarmDescription", value), t::PhantomData)
    }
    /// The name for the composite alarm. This name must be unique within your AWS account.
    #[must_use]
    pub fn alarm_name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        CompositeAlarm(self.0.set("AlarmName", value), t::PhantomData)
    }
    /// An expression that specifies which other alarms are to be evaluated to determine this composite alarm's state. For each alarm that you reference, you designate a function that specifies whether that alarm needs to be in ALARM state, OK state, or INSUFFICIENT_DATA state.
    #[must_use]
    pub fn alarm_rule(self, value: impl t::IntoValue<t::Text, W>) -> CompositeAlarm<W, (t::Set,)>
    where
        S0: t::Open,
    {
        CompositeAlarm(self.0.set("AlarmRule", value), t::PhantomData)
    }
    /// The actions to execute when this alarm transitions to the INSUFFICIENT_DATA state from any other state. Each action is specified as an Amazon Resource Name (ARN).
    #[must_use]
    pub fn insufficient_data_actions(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        CompositeAlarm(self.0.set("InsufficientDataActions", value), t::PhantomData)
    }
    /// The actions to execute when this alarm transitions to the OK state from any other state. Each action is specified as an Amazon Resource Name (ARN).
    #[must_use]
    pub fn ok_actions(
        self,
        value: impl t::IntoValue<t::List<t::Link<link::OkActionsOfCompositeAlarm>>, W>,
    ) -> Self {
        CompositeAlarm(self.0.set("OKActions", value), t::PhantomData)
    }
    /// A list of key-value pairs to associate with the alarm. You can associate as many as 50 tags with an alarm. To be able to associate tags with the alarm when you create the alarm, you must have the `cloudwatch:TagResource` permission.
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        CompositeAlarm(self.0.set("Tags", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::Resource<W> for CompositeAlarm<V, (S0,)> {
    const TYPE: &'static str = "AWS::CloudWatch::CompositeAlarm";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("Tags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<CompositeAlarm<W>> {
    /// The ARN of the composite alarm, such as `arn:aws:cloudwatch:us-west-2:123456789012:alarm/CompositeAlarmName` .
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.attribute_value("Arn")
    }
    /// What `Ref` returns.
    #[must_use]
    pub fn alarm_name(&self) -> t::Att<attr::AlarmName, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct Arn;
    #[derive(Debug)]
    pub struct AlarmName;
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct AlarmRule;
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct ActionsSuppressorOfCompositeAlarm;
    impl t::Accepts<crate::cloudwatch::alarm::attr::Arn> for ActionsSuppressorOfCompositeAlarm {}
    impl t::Accepts<crate::cloudwatch::composite_alarm::attr::Arn>
        for ActionsSuppressorOfCompositeAlarm
    {
    }
    #[derive(Debug)]
    pub struct AlarmActionsOfCompositeAlarm;
    #[cfg(feature = "sns")]
    impl t::Accepts<crate::sns::topic::attr::TopicArn> for AlarmActionsOfCompositeAlarm {}
    #[derive(Debug)]
    pub struct OkActionsOfCompositeAlarm;
    #[cfg(feature = "sns")]
    impl t::Accepts<crate::sns::topic::attr::TopicArn> for OkActionsOfCompositeAlarm {}
}
