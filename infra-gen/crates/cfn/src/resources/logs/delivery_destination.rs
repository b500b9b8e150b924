//! `AWS::Logs::DeliveryDestination`, written by `cargo xtask generate`.

use crate::typed as t;

/// This structure contains information about one *delivery destination* in your account. A delivery destination is an AWS resource that represents an AWS service that logs can be sent to. CloudWatch Logs, Amazon S3, Firehose, and X-Ray are supported as delivery destinations.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-deliverydestination.html>
pub struct DeliveryDestination<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for DeliveryDestination<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> DeliveryDestination<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> DeliveryDestination<W, (t::Missing<required::Name>,)> {
        DeliveryDestination(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> DeliveryDestination<W, (S0,)> {
    /// An IAM policy that grants permissions to CloudWatch Logs to deliver logs cross-account to a specified destination in this account.
    #[must_use]
    pub fn delivery_destination_policy(
        self,
        value: impl t::IntoValue<DestinationPolicy<W>, W>,
    ) -> Self {
        DeliveryDestination(
            self.0.set("DeliveryDestinationPolicy", value),
            t::PhantomData,
        )
    }
    /// Displays whether this delivery destination is CloudWatch Logs, Amazon S3, Firehose, or X-Ray.
    #[must_use]
    pub fn delivery_destination_type(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        DeliveryDestination(self.0.set("DeliveryDestinationType", value), t::PhantomData)
    }
    /// The ARN of the AWS destination that this delivery destination represents. That AWS destination can be a log group in CloudWatch Logs , an Amazon S3 bucket, or a Firehose stream.
    #[must_use]
    pub fn destination_resource_arn(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        DeliveryDestination(self.0.set("DestinationResourceArn", value), t::PhantomData)
    }
    /// The name of this delivery destination.
    #[must_use]
    pub fn name(self, value: impl t::IntoValue<t::Text, W>) -> DeliveryDestination<W, (t::Set,)>
    where
        S0: t::Open,
    {
        DeliveryDestination(self.0.set("Name", value), t::PhantomData)
    }
    /// The format of the logs that are sent to this delivery destination.
    #[must_use]
    pub fn output_format(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        DeliveryDestination(self.0.set("OutputFormat", value), t::PhantomData)
    }
    /// An array of key-value pairs to apply to the delivery destination.
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        DeliveryDestination(self.0.set("Tags", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::Resource<W> for DeliveryDestination<V, (S0,)> {
    const TYPE: &'static str = "AWS::Logs::DeliveryDestination";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("Tags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<DeliveryDestination<W>> {
    /// The Amazon Resource Name (ARN) that uniquely identifies this delivery destination.
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.attribute_value("Arn")
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
    pub struct Name;
}
/// An IAM policy that grants permissions to CloudWatch Logs to deliver logs cross-account to a specified destination in this account.
pub struct DestinationPolicy<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for DestinationPolicy<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> DestinationPolicy<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> DestinationPolicy<W> {
        DestinationPolicy(t::Object::new(), t::PhantomData)
    }
}
impl<W> DestinationPolicy<W> {
    /// A name for an existing destination.
    #[must_use]
    pub fn delivery_destination_name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        DestinationPolicy(self.0.set("DeliveryDestinationName", value), t::PhantomData)
    }
    /// Creates or updates an access policy associated with an existing destination. An access policy is an [IAM policy document](https://docs.aws.amazon.com/IAM/latest/UserGuide/policies_overview.html) that is used to authorize claims to register a subscription filter against a given destination.
    #[must_use]
    pub fn delivery_destination_policy(self, value: impl t::IntoValue<t::Json, W>) -> Self {
        DestinationPolicy(
            self.0.set("DeliveryDestinationPolicy", value),
            t::PhantomData,
        )
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<DestinationPolicy<W>, W> for DestinationPolicy<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct Name;
}
