//! `AWS::CloudFront::FieldLevelEncryptionProfile`, written by `cargo xtask generate`.

use crate::typed as t;

/// Resource Type definition for AWS::CloudFront::FieldLevelEncryptionProfile. A field-level encryption profile maps CloudFront public keys and provider identities to the request-body field patterns that CloudFront encrypts with them.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-fieldlevelencryptionprofile.html>
pub struct FieldLevelEncryptionProfile<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for FieldLevelEncryptionProfile<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> FieldLevelEncryptionProfile<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new()
    -> FieldLevelEncryptionProfile<W, (t::Missing<required::FieldLevelEncryptionProfileConfig>,)>
    {
        FieldLevelEncryptionProfile(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> FieldLevelEncryptionProfile<W, (S0,)> {
    /// The configuration of a field-level encryption profile.
    #[must_use]
    pub fn field_level_encryption_profile_config(
        self,
        value: impl t::IntoValue<FieldLevelEncryptionProfileConfig<W>, W>,
    ) -> FieldLevelEncryptionProfile<W, (t::Set,)>
    where
        S0: t::Open,
    {
        FieldLevelEncryptionProfile(
            self.0.set("FieldLevelEncryptionProfileConfig", value),
            t::PhantomData,
        )
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::Resource<W> for FieldLevelEncryptionProfile<V, (S0,)> {
    const TYPE: &'static str = "AWS::CloudFront::FieldLevelEncryptionProfile";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<FieldLevelEncryptionProfile<W>> {
    /// The identifier that CloudFront assigns to the field-level encryption profile.
    #[must_use]
    pub fn id(&self) -> t::Att<attr::Id, W> {
        self.attribute_value("Id")
    }
    /// The time the field-level encryption profile was last modified.
    #[must_use]
    pub fn last_modified_time(&self) -> t::Att<attr::LastModifiedTime, W> {
        self.attribute_value("LastModifiedTime")
    }
    /// The Amazon Resource Name (ARN) of the field-level encryption profile.
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct Id;
    #[derive(Debug)]
    pub struct LastModifiedTime;
    #[derive(Debug)]
    pub struct Arn;
}
/// A public key, its provider identity, and the field patterns CloudFront encrypts with that key.
pub struct EncryptionEntity<W, S = (t::Set, t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for EncryptionEntity<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> EncryptionEntity<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> EncryptionEntity<
        W,
        (
            t::Missing<required::FieldPatterns>,
            t::Missing<required::ProviderId>,
            t::Missing<required::PublicKeyId>,
        ),
    > {
        EncryptionEntity(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2> EncryptionEntity<W, (S0, S1, S2)> {
    /// The request-body field names to encrypt. A pattern is either a full field name or leading characters followed by a wildcard (*). Patterns are case-sensitive and must not overlap.
    #[must_use]
    pub fn field_patterns(
        self,
        value: impl t::IntoValue<t::List<t::Text>, W>,
    ) -> EncryptionEntity<W, (t::Set, S1, S2)>
    where
        S0: t::Open,
    {
        EncryptionEntity(self.0.set("FieldPatterns", value), t::PhantomData)
    }
    /// The provider associated with the public key. The same value must be supplied with the private key for an application to decrypt the data.
    #[must_use]
    pub fn provider_id(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> EncryptionEntity<W, (S0, t::Set, S2)>
    where
        S1: t::Open,
    {
        EncryptionEntity(self.0.set("ProviderId", value), t::PhantomData)
    }
    /// The identifier of the CloudFront public key used to encrypt the fields that match the patterns.
    #[must_use]
    pub fn public_key_id(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> EncryptionEntity<W, (S0, S1, t::Set)>
    where
        S2: t::Open,
    {
        EncryptionEntity(self.0.set("PublicKeyId", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled>
    t::IntoValue<EncryptionEntity<W>, W> for EncryptionEntity<V, (S0, S1, S2)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The configuration of a field-level encryption profile.
pub struct FieldLevelEncryptionProfileConfig<W, S = (t::Set, t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for FieldLevelEncryptionProfileConfig<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> FieldLevelEncryptionProfileConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> FieldLevelEncryptionProfileConfig<
        W,
        (
            t::Missing<required::CallerReference>,
            t::Missing<required::EncryptionEntities>,
            t::Missing<required::Name>,
        ),
    > {
        FieldLevelEncryptionProfileConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2> FieldLevelEncryptionProfileConfig<W, (S0, S1, S2)> {
    /// A unique value that identifies the creation request. Caller references are unique within an AWS account and cannot be changed after creation.
    #[must_use]
    pub fn caller_reference(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> FieldLevelEncryptionProfileConfig<W, (t::Set, S1, S2)>
    where
        S0: t::Open,
    {
        FieldLevelEncryptionProfileConfig(self.0.set("CallerReference", value), t::PhantomData)
    }
    /// An optional comment describing the field-level encryption profile.
    #[must_use]
    pub fn comment(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        FieldLevelEncryptionProfileConfig(self.0.set("Comment", value), t::PhantomData)
    }
    /// The encryption entities of the field-level encryption profile. At least one entity is required.
    #[must_use]
    pub fn encryption_entities(
        self,
        value: impl t::IntoValue<t::List<EncryptionEntity<W>>, W>,
    ) -> FieldLevelEncryptionProfileConfig<W, (S0, t::Set, S2)>
    where
        S1: t::Open,
    {
        FieldLevelEncryptionProfileConfig(self.0.set("EncryptionEntities", value), t::PhantomData)
    }
    /// The name of the field-level encryption profile. Names are unique within an AWS account.
    #[must_use]
    pub fn name(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> FieldLevelEncryptionProfileConfig<W, (S0, S1, t::Set)>
    where
        S2: t::Open,
    {
        FieldLevelEncryptionProfileConfig(self.0.set("Name", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled>
    t::IntoValue<FieldLevelEncryptionProfileConfig<W>, W>
    for FieldLevelEncryptionProfileConfig<V, (S0, S1, S2)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct CallerReference;
    #[derive(Debug)]
    pub struct EncryptionEntities;
    #[derive(Debug)]
    pub struct FieldLevelEncryptionProfileConfig;
    #[derive(Debug)]
    pub struct FieldPatterns;
    #[derive(Debug)]
    pub struct Name;
    #[derive(Debug)]
    pub struct ProviderId;
    #[derive(Debug)]
    pub struct PublicKeyId;
}
