//! `AWS::SecretsManager::SecretTargetAttachment`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::SecretsManager::SecretTargetAttachment` resource completes the final link between a Secrets Manager secret and the associated database by adding the database connection information to the secret JSON.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-secrettargetattachment.html>
pub struct SecretTargetAttachment<W, S = (t::Set, t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for SecretTargetAttachment<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> SecretTargetAttachment<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> SecretTargetAttachment<
        W,
        (
            t::Missing<required::SecretId>,
            t::Missing<required::TargetId>,
            t::Missing<required::TargetType>,
        ),
    > {
        SecretTargetAttachment(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2> SecretTargetAttachment<W, (S0, S1, S2)> {
    /// The ARN or name of the secret. To reference a secret also created in this template, use the see [Ref](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-ref.html) function with the secret's logical ID.
    #[must_use]
    pub fn secret_id(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> SecretTargetAttachment<W, (t::Set, S1, S2)>
    where
        S0: t::Open,
    {
        SecretTargetAttachment(self.0.set("SecretId", value), t::PhantomData)
    }
    /// The ID of the database or cluster.
    #[must_use]
    pub fn target_id(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> SecretTargetAttachment<W, (S0, t::Set, S2)>
    where
        S1: t::Open,
    {
        SecretTargetAttachment(self.0.set("TargetId", value), t::PhantomData)
    }
    /// A string that defines the type of service or database associated with the secret. This value instructs Secrets Manager how to update the secret with the details of the service or database. This value must be one of the following:
    #[must_use]
    pub fn target_type(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> SecretTargetAttachment<W, (S0, S1, t::Set)>
    where
        S2: t::Open,
    {
        SecretTargetAttachment(self.0.set("TargetType", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled> t::Resource<W>
    for SecretTargetAttachment<V, (S0, S1, S2)>
{
    const TYPE: &'static str = "AWS::SecretsManager::SecretTargetAttachment";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<SecretTargetAttachment<W>> {
    /// `Id`.
    #[must_use]
    pub fn id(&self) -> t::Att<attr::Id, W> {
        self.attribute_value("Id")
    }
    /// What `Ref` returns.
    #[must_use]
    pub fn secret_id(&self) -> t::Att<attr::SecretId, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct Id;
    #[derive(Debug)]
    pub struct SecretId;
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct SecretId;
    #[derive(Debug)]
    pub struct TargetId;
    #[derive(Debug)]
    pub struct TargetType;
}
