//! `AWS::Logs::DeliverySource`, written by `cargo xtask generate`.

use crate::typed as t;

/// Creates or updates one *delivery source* in your account. A delivery source is an AWS resource that sends logs to an AWS destination. The destination can be CloudWatch Logs , Amazon S3 , or Firehose .
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-deliverysource.html>
pub struct DeliverySource<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for DeliverySource<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> DeliverySource<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> DeliverySource<W, (t::Missing<required::Name>,)> {
        DeliverySource(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> DeliverySource<W, (S0,)> {
    /// A map of key-value pairs to configure the delivery source. Both keys and values must be between 1 and 255 characters in length.
    #[must_use]
    pub fn delivery_source_configuration(
        self,
        value: impl t::IntoValue<t::Map<t::Text>, W>,
    ) -> Self {
        DeliverySource(
            self.0.set("DeliverySourceConfiguration", value),
            t::PhantomData,
        )
    }
    /// The type of log that the source is sending. For valid values for this parameter, see the documentation for the source service.
    #[must_use]
    pub fn log_type(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        DeliverySource(self.0.set("LogType", value), t::PhantomData)
    }
    /// The unique name of the delivery source.
    #[must_use]
    pub fn name(self, value: impl t::IntoValue<t::Text, W>) -> DeliverySource<W, (t::Set,)>
    where
        S0: t::Open,
    {
        DeliverySource(self.0.set("Name", value), t::PhantomData)
    }
    /// The ARN of the AWS resource that is generating and sending logs. For example, `arn:aws:workmail:us-east-1:123456789012:organization/m-1234EXAMPLEabcd1234abcd1234abcd1234`
    #[must_use]
    pub fn resource_arn(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        DeliverySource(self.0.set("ResourceArn", value), t::PhantomData)
    }
    /// An array of key-value pairs to apply to the delivery source.
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        DeliverySource(self.0.set("Tags", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::Resource<W> for DeliverySource<V, (S0,)> {
    const TYPE: &'static str = "AWS::Logs::DeliverySource";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("Tags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<DeliverySource<W>> {
    /// The Amazon Resource Name (ARN) that uniquely identifies this delivery source.
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.attribute_value("Arn")
    }
    /// This array contains the ARN of the AWS resource that sends logs and is represented by this delivery source. Currently, only one ARN can be in the array.
    #[must_use]
    pub fn resource_arns(&self) -> t::Att<attr::ResourceArns, W> {
        self.attribute_value("ResourceArns")
    }
    /// The AWS service that is sending logs.
    #[must_use]
    pub fn service(&self) -> t::Att<attr::Service, W> {
        self.attribute_value("Service")
    }
    /// The status of this delivery source. The value can be ACTIVE or INACTIVE.
    #[must_use]
    pub fn status(&self) -> t::Att<attr::Status, W> {
        self.attribute_value("Status")
    }
    /// The reason for the status of this delivery source, such as RESOURCE_DELETED.
    #[must_use]
    pub fn status_reason(&self) -> t::Att<attr::StatusReason, W> {
        self.attribute_value("StatusReason")
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
    pub struct ResourceArns;
    #[derive(Debug)]
    pub struct Service;
    #[derive(Debug)]
    pub struct Status;
    #[derive(Debug)]
    pub struct StatusReason;
    #[derive(Debug)]
    pub struct Name;
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct Name;
}
