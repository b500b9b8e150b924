//! `AWS::Logs::Delivery`, written by `cargo xtask generate`.

use crate::typed as t;

/// This structure contains information about one *delivery* in your account.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-delivery.html>
pub struct Delivery<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Delivery<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Delivery<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Delivery<
        W,
        (
            t::Missing<required::DeliveryDestinationArn>,
            t::Missing<required::DeliverySourceName>,
        ),
    > {
        Delivery(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> Delivery<W, (S0, S1)> {
    /// The ARN of the delivery destination that is associated with this delivery.
    #[must_use]
    pub fn delivery_destination_arn(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> Delivery<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        Delivery(self.0.set("DeliveryDestinationArn", value), t::PhantomData)
    }
    /// The name of the delivery source that is associated with this delivery.
    #[must_use]
    pub fn delivery_source_name(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> Delivery<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        Delivery(self.0.set("DeliverySourceName", value), t::PhantomData)
    }
    /// The field delimiter that is used between record fields when the final output format of a delivery is in `Plain` , `W3C` , or `Raw` format.
    #[must_use]
    pub fn field_delimiter(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Delivery(self.0.set("FieldDelimiter", value), t::PhantomData)
    }
    /// The list of record fields to be delivered to the destination, in order. If the delivery's log source has mandatory fields, they must be included in this list.
    #[must_use]
    pub fn record_fields(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        Delivery(self.0.set("RecordFields", value), t::PhantomData)
    }
    /// Use this parameter to cause the S3 objects that contain delivered logs to use a prefix structure that allows for integration with Apache Hive.
    #[must_use]
    pub fn s3_enable_hive_compatible_path(self, value: impl t::IntoValue<bool, W>) -> Self {
        Delivery(
            self.0.set("S3EnableHiveCompatiblePath", value),
            t::PhantomData,
        )
    }
    /// Use this to reconfigure the S3 object prefix to contain either static or variable sections. The valid variables to use in the suffix path will vary by each log source.
    #[must_use]
    pub fn s3_suffix_path(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Delivery(self.0.set("S3SuffixPath", value), t::PhantomData)
    }
    /// An array of key-value pairs to apply to the delivery.
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        Delivery(self.0.set("Tags", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::Resource<W> for Delivery<V, (S0, S1)> {
    const TYPE: &'static str = "AWS::Logs::Delivery";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("Tags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<Delivery<W>> {
    /// The Amazon Resource Name (ARN) that uniquely identifies this delivery.
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.attribute_value("Arn")
    }
    /// Displays whether the delivery destination associated with this delivery is CloudWatch Logs , Amazon S3 , or Firehose .
    #[must_use]
    pub fn delivery_destination_type(&self) -> t::Att<attr::DeliveryDestinationType, W> {
        self.attribute_value("DeliveryDestinationType")
    }
    /// The unique ID that identifies this delivery in your account.
    #[must_use]
    pub fn delivery_id(&self) -> t::Att<attr::DeliveryId, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct Arn;
    #[derive(Debug)]
    pub struct DeliveryDestinationType;
    #[derive(Debug)]
    pub struct DeliveryId;
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct DeliveryDestinationArn;
    #[derive(Debug)]
    pub struct DeliverySourceName;
}
