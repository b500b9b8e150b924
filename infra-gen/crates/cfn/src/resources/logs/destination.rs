//! `AWS::Logs::Destination`, written by `cargo xtask generate`.

use crate::typed as t;

/// The AWS::Logs::Destination resource specifies a CloudWatch Logs destination. A destination encapsulates a physical resource (such as an Amazon Kinesis data stream) and enables you to subscribe that resource to a stream of log events.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-destination.html>
pub struct Destination<W, S = (t::Set, t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Destination<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Destination<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Destination<
        W,
        (
            t::Missing<required::DestinationName>,
            t::Missing<required::RoleArn>,
            t::Missing<required::TargetArn>,
        ),
    > {
        Destination(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2> Destination<W, (S0, S1, S2)> {
    /// The name of the destination.
    #[must_use]
    pub fn destination_name(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> Destination<W, (t::Set, S1, S2)>
    where
        S0: t::Open,
    {
        Destination(self.0.set("DestinationName", value), t::PhantomData)
    }
    /// An IAM policy document that governs which AWS accounts can create subscription filters against this destination.
    #[must_use]
    pub fn destination_policy(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Destination(self.0.set("DestinationPolicy", value), t::PhantomData)
    }
    /// The ARN of an IAM role that permits CloudWatch Logs to send data to the specified AWS resource.
    #[must_use]
    pub fn role_arn(
        self,
        value: impl t::IntoValue<t::Link<link::RoleArnOfDestination>, W>,
    ) -> Destination<W, (S0, t::Set, S2)>
    where
        S1: t::Open,
    {
        Destination(self.0.set("RoleArn", value), t::PhantomData)
    }
    /// The tags that have been assigned to this delivery destination.
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        Destination(self.0.set("Tags", value), t::PhantomData)
    }
    /// The Amazon Resource Name (ARN) of the physical target where the log events are delivered (for example, a Kinesis stream).
    #[must_use]
    pub fn target_arn(
        self,
        value: impl t::IntoValue<t::Link<link::TargetArnOfDestination>, W>,
    ) -> Destination<W, (S0, S1, t::Set)>
    where
        S2: t::Open,
    {
        Destination(self.0.set("TargetArn", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled> t::Resource<W>
    for Destination<V, (S0, S1, S2)>
{
    const TYPE: &'static str = "AWS::Logs::Destination";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("Tags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<Destination<W>> {
    /// The ARN of the CloudWatch Logs destination, such as `arn:aws:logs:us-west-1:123456789012:destination:MyDestination` .
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.attribute_value("Arn")
    }
    /// What `Ref` returns.
    #[must_use]
    pub fn destination_name(&self) -> t::Att<attr::DestinationName, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct Arn;
    #[derive(Debug)]
    pub struct DestinationName;
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct DestinationName;
    #[derive(Debug)]
    pub struct RoleArn;
    #[derive(Debug)]
    pub struct TargetArn;
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct RoleArnOfDestination;
    #[cfg(feature = "iam")]
    impl t::Accepts<crate::iam::role::attr::Arn> for RoleArnOfDestination {}
    #[derive(Debug)]
    pub struct TargetArnOfDestination;
    #[cfg(feature = "lambda")]
    impl t::Accepts<crate::lambda::function::attr::Arn> for TargetArnOfDestination {}
}
