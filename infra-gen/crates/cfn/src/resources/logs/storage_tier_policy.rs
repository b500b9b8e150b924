//! `AWS::Logs::StorageTierPolicy`, written by `cargo xtask generate`.

use crate::typed as t;

/// Resource Type definition for AWS::Logs::StorageTierPolicy. Manages the storage tier policy for a CloudWatch Logs account. When created, enables Intelligent-Tiering which automatically moves infrequently accessed log data to lower-cost storage tiers.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-storagetierpolicy.html>
pub struct StorageTierPolicy<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for StorageTierPolicy<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> StorageTierPolicy<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> StorageTierPolicy<W, (t::Missing<required::StorageTier>,)> {
        StorageTierPolicy(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> StorageTierPolicy<W, (S0,)> {
    /// The storage tier to apply. Only INTELLIGENT_TIERING is accepted for creation.
    #[must_use]
    pub fn storage_tier(
        self,
        value: impl t::IntoValue<StorageTier, W>,
    ) -> StorageTierPolicy<W, (t::Set,)>
    where
        S0: t::Open,
    {
        StorageTierPolicy(self.0.set("StorageTier", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::Resource<W> for StorageTierPolicy<V, (S0,)> {
    const TYPE: &'static str = "AWS::Logs::StorageTierPolicy";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<StorageTierPolicy<W>> {
    /// Timestamp (milliseconds after Jan 1, 1970 00:00:00 UTC) when the storage tier policy was last updated.
    #[must_use]
    pub fn last_updated_time(&self) -> t::Att<attr::LastUpdatedTime, W> {
        self.attribute_value("LastUpdatedTime")
    }
    /// The AWS account ID that owns this storage tier policy.
    #[must_use]
    pub fn account_id(&self) -> t::Att<attr::AccountId, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct LastUpdatedTime;
    #[derive(Debug)]
    pub struct AccountId;
}
/// The values of `StorageTier`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum StorageTier {
    /// `INTELLIGENT_TIERING`.
    IntelligentTiering,
}
impl StorageTier {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::IntelligentTiering => "INTELLIGENT_TIERING",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<StorageTier, W> for StorageTier {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct StorageTier;
}
