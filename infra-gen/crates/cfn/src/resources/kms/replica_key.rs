//! `AWS::KMS::ReplicaKey`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::KMS::ReplicaKey` resource specifies a multi-Region replica key that is based on a multi-Region primary key.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-replicakey.html>
pub struct ReplicaKey<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for ReplicaKey<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ReplicaKey<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ReplicaKey<
        W,
        (
            t::Missing<required::KeyPolicy>,
            t::Missing<required::PrimaryKeyArn>,
        ),
    > {
        ReplicaKey(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> ReplicaKey<W, (S0, S1)> {
    /// A description of the KMS key.
    #[must_use]
    pub fn description(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        ReplicaKey(self.0.set("Description", value), t::PhantomData)
    }
    /// Specifies whether the replica key is enabled. Disabled KMS keys cannot be used in cryptographic operations.
    #[must_use]
    pub fn enabled(self, value: impl t::IntoValue<bool, W>) -> Self {
        ReplicaKey(self.0.set("Enabled", value), t::PhantomData)
    }
    /// The key policy that authorizes use of the replica key.
    #[must_use]
    pub fn key_policy(
        self,
        value: impl t::IntoValue<t::Policy<W>, W>,
    ) -> ReplicaKey<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        ReplicaKey(self.0.set("KeyPolicy", value), t::PhantomData)
    }
    /// Specifies the number of days in the waiting period before AWS  deletes a replica key that has been removed from a CloudFormation stack. Enter a value between 7 and 30 days. The default value is 30 days.
    #[must_use]
    pub fn pending_window_in_days(self, value: impl t::IntoValue<i64, W>) -> Self {
        ReplicaKey(self.0.set("PendingWindowInDays", value), t::PhantomData)
    }
    /// Specifies the multi-Region primary key to replicate. The primary key must be in a different AWS Region of the same AWS partition. You can create only one replica of a given primary key in each AWS Region .
    #[must_use]
    pub fn primary_key_arn(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> ReplicaKey<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        ReplicaKey(self.0.set("PrimaryKeyArn", value), t::PhantomData)
    }
    /// Assigns one or more tags to the replica key.
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        ReplicaKey(self.0.set("Tags", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::Resource<W> for ReplicaKey<V, (S0, S1)> {
    const TYPE: &'static str = "AWS::KMS::ReplicaKey";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("Tags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<ReplicaKey<W>> {
    /// The Amazon Resource Name (ARN) of the replica key, such as `arn:aws:kms:us-west-2:111122223333:key/mrk-1234abcd12ab34cd56ef1234567890ab` .
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.attribute_value("Arn")
    }
    /// The key ID of the replica key, such as `mrk-1234abcd12ab34cd56ef1234567890ab` .
    #[must_use]
    pub fn key_id(&self) -> t::Att<attr::KeyId, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct Arn;
    #[derive(Debug)]
    pub struct KeyId;
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct KeyPolicy;
    #[derive(Debug)]
    pub struct PrimaryKeyArn;
}
