//! `AWS::SecretsManager::ResourcePolicy`, written by `cargo xtask generate`.

use crate::typed as t;

/// Attaches a resource-based permission policy to a secret. A resource-based policy is optional. If a secret already has a resource policy attached, you must first remove it before attaching a new policy using this CloudFormation resource.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-resourcepolicy.html>
pub struct ResourcePolicy<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for ResourcePolicy<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ResourcePolicy<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ResourcePolicy<
        W,
        (
            t::Missing<required::ResourcePolicy>,
            t::Missing<required::SecretId>,
        ),
    > {
        ResourcePolicy(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> ResourcePolicy<W, (S0, S1)> {
    /// Specifies whether to block resource-based policies that allow broad access to the secret. By default, Secrets Manager blocks policies that allow broad access, for example those that use a wildcard for the principal.
    #[must_use]
    pub fn block_public_policy(self, value: impl t::IntoValue<bool, W>) -> Self {
        ResourcePolicy(self.0.set("BlockPublicPolicy", value), t::PhantomData)
    }
    /// A JSON-formatted string for an AWS resource-based policy. For example policies, see [Permissions policy examples](https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_examples.html) .
    #[must_use]
    pub fn resource_policy(
        self,
        value: impl t::IntoValue<t::Policy<W>, W>,
    ) -> ResourcePolicy<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        ResourcePolicy(self.0.set("ResourcePolicy", value), t::PhantomData)
    }
    /// The ARN or name of the secret to attach the resource-based policy.
    #[must_use]
    pub fn secret_id(
        self,
        value: impl t::IntoValue<t::Link<link::SecretIdOfResourcePolicy>, W>,
    ) -> ResourcePolicy<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        ResourcePolicy(self.0.set("SecretId", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::Resource<W>
    for ResourcePolicy<V, (S0, S1)>
{
    const TYPE: &'static str = "AWS::SecretsManager::ResourcePolicy";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<ResourcePolicy<W>> {
    /// The Arn of the secret.
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
    pub struct ResourcePolicy;
    #[derive(Debug)]
    pub struct SecretId;
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct SecretIdOfResourcePolicy;
    impl t::Accepts<crate::secretsmanager::secret::attr::Id> for SecretIdOfResourcePolicy {}
}
