//! `AWS::SQS::QueuePolicy`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::SQS::QueuePolicy` type applies a policy to Amazon SQS queues. For an example snippet, see [Declaring an Amazon SQS policy](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/quickref-iam.html#scenario-sqs-policy) in the *CloudFormation User Guide* .
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queuepolicy.html>
pub struct QueuePolicy<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for QueuePolicy<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> QueuePolicy<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> QueuePolicy<
        W,
        (
            t::Missing<required::PolicyDocument>,
            t::Missing<required::Queues>,
        ),
    > {
        QueuePolicy(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> QueuePolicy<W, (S0, S1)> {
    /// A policy document that contains the permissions for the specified Amazon SQS queues.
    #[must_use]
    pub fn policy_document(
        self,
        value: impl t::IntoValue<t::Policy<W>, W>,
    ) -> QueuePolicy<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        QueuePolicy(self.0.set("PolicyDocument", value), t::PhantomData)
    }
    /// The URLs of the queues to which you want to add the policy.
    #[must_use]
    pub fn queues(
        self,
        value: impl t::IntoValue<t::List<t::Text>, W>,
    ) -> QueuePolicy<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        QueuePolicy(self.0.set("Queues", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::Resource<W> for QueuePolicy<V, (S0, S1)> {
    const TYPE: &'static str = "AWS::SQS::QueuePolicy";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<QueuePolicy<W>> {
    /// The provider-assigned unique ID for this managed resource.
    #[must_use]
    pub fn id(&self) -> t::Att<attr::Id, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct Id;
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct PolicyDocument;
    #[derive(Debug)]
    pub struct Queues;
}
