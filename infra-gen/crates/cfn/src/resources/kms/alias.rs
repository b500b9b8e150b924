//! `AWS::KMS::Alias`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::KMS::Alias` resource specifies a display name for a [KMS key](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#kms_keys) .
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-alias.html>
pub struct Alias<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Alias<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Alias<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Alias<
        W,
        (
            t::Missing<required::AliasName>,
            t::Missing<required::TargetKeyId>,
        ),
    > {
        Alias(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> Alias<W, (S0, S1)> {
    /// Specifies the alias name. This value must begin with `alias/` followed by a name, such as `alias/ExampleAlias` .
    #[must_use]
    pub fn alias_name(self, value: impl t::IntoValue<t::Text, W>) -> Alias<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        Alias(self.0.set("AliasName", value), t::PhantomData)
    }
    /// Associates the alias with the specified [customer managed key](https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#customer-cmk) . The KMS key must be in the same AWS account and Region.
    #[must_use]
    pub fn target_key_id(
        self,
        value: impl t::IntoValue<t::Link<link::TargetKeyIdOfAlias>, W>,
    ) -> Alias<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        Alias(self.0.set("TargetKeyId", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::Resource<W> for Alias<V, (S0, S1)> {
    const TYPE: &'static str = "AWS::KMS::Alias";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<Alias<W>> {
    /// What `Ref` returns.
    #[must_use]
    pub fn alias_name(&self) -> t::Att<attr::AliasName, W> {
        self.reference_value()
    }
    /// The ARN, `arn:${Partition}:kms:${Region}:${Account}:alias/${Alias}`.
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.arn_value("arn:${Partition}:kms:${Region}:${Account}:alias/${Ref}")
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct AliasName;
    #[derive(Debug)]
    pub struct Arn;
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct AliasName;
    #[derive(Debug)]
    pub struct TargetKeyId;
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct TargetKeyIdOfAlias;
    impl t::Accepts<crate::kms::key::attr::Arn> for TargetKeyIdOfAlias {}
    impl t::Accepts<crate::kms::key::attr::KeyId> for TargetKeyIdOfAlias {}
    impl t::Accepts<crate::kms::replica_key::attr::Arn> for TargetKeyIdOfAlias {}
    impl t::Accepts<crate::kms::replica_key::attr::KeyId> for TargetKeyIdOfAlias {}
}
