//! `AWS::Route53::KeySigningKey`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::Route53::KeySigningKey` resource creates a new key-signing key (KSK) in a hosted zone. The hosted zone ID is passed as a parameter in the KSK properties. You can specify the properties of this KSK using the `Name` , `Status` , and `KeyManagementServiceArn` properties of the resource.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-keysigningkey.html>
pub struct KeySigningKey<W, S = (t::Set, t::Set, t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for KeySigningKey<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> KeySigningKey<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> KeySigningKey<
        W,
        (
            t::Missing<required::HostedZoneId>,
            t::Missing<required::KeyManagementServiceArn>,
            t::Missing<required::Name>,
            t::Missing<required::Status>,
        ),
    > {
        KeySigningKey(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2, S3> KeySigningKey<W, (S0, S1, S2, S3)> {
    /// The unique string (ID) that is used to identify a hosted zone. For example: `Z00001111A1ABCaaABC11` .
    #[must_use]
    pub fn hosted_zone_id(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> KeySigningKey<W, (t::Set, S1, S2, S3)>
    where
        S0: t::Open,
    {
        KeySigningKey(self.0.set("HostedZoneId", value), t::PhantomData)
    }
    /// The Amazon resource name (ARN) for a customer managed customer master key (CMK) in AWS Key Management Service ( AWS  ). The `KeyManagementServiceArn` must be unique for each key-signing key (KSK) in a single hosted zone.
    #[must_use]
    pub fn key_management_service_arn(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> KeySigningKey<W, (S0, t::Set, S2, S3)>
    where
        S1: t::Open,
    {
        KeySigningKey(self.0.set("KeyManagementServiceArn", value), t::PhantomData)
    }
    /// A string used to identify a key-signing key (KSK). `Name` can include numbers, letters, and underscores (_). `Name` must be unique for each key-signing key in the same hosted zone.
    #[must_use]
    pub fn name(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> KeySigningKey<W, (S0, S1, t::Set, S3)>
    where
        S2: t::Open,
    {
        KeySigningKey(self.0.set("Name", value), t::PhantomData)
    }
    /// A string that represents the current key-signing key (KSK) status.
    #[must_use]
    pub fn status(
        self,
        value: impl t::IntoValue<Status, W>,
    ) -> KeySigningKey<W, (S0, S1, S2, t::Set)>
    where
        S3: t::Open,
    {
        KeySigningKey(self.0.set("Status", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled, S3: t::Filled> t::Resource<W>
    for KeySigningKey<V, (S0, S1, S2, S3)>
{
    const TYPE: &'static str = "AWS::Route53::KeySigningKey";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<KeySigningKey<W>> {
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
/// The values of `Status`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    /// `ACTIVE`.
    Active,
    /// `INACTIVE`.
    Inactive,
}
impl Status {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Active => "ACTIVE",
            Self::Inactive => "INACTIVE",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<Status, W> for Status {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct HostedZoneId;
    #[derive(Debug)]
    pub struct KeyManagementServiceArn;
    #[derive(Debug)]
    pub struct Name;
    #[derive(Debug)]
    pub struct Status;
}
