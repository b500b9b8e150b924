//! `AWS::SQS::QueueInlinePolicy`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::SQS::QueueInlinePolicy` resource associates one Amazon SQS queue with one policy.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queueinlinepolicy.html>
pub struct QueueInlinePolicy<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for QueueInlinePolicy<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> QueueInlinePolicy<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> QueueInlinePolicy<
        W,
        (
            t::Missing<required::PolicyDocument>,
            t::Missing<required::Queue>,
        ),
    > {
        QueueInlinePolicy(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> QueueInlinePolicy<W, (S0, S1)> {
    /// A policy document that contains the permissions for the specified Amazon SQS queues.
    #[must_use]
    pub fn policy_document(
        self,
        value: impl t::IntoValue<t::Policy<W>, W>,
    ) -> QueueInlinePolicy<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        QueueInlinePolicy(self.0.set("PolicyDocument", value), t::PhantomData)
    }
    /// The URLs of the queues to which you want to add the policy.
    #[must_use]
    pub fn queue(self, value: impl t::IntoValue<t::Text, W>) -> QueueInlinePolicy<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        QueueInlinePolicy(self.0.set("Queue", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::Resource<W>
    for QueueInlinePolicy<V, (S0, S1)>
{
    const TYPE: &'static str = "AWS::SQS::QueueInlinePolicy";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<QueueInlinePolicy<W>> {
    /// What `Ref` returns.
    #[must_use]
    pub fn queue(&self) -> t::Att<attr::Queue, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct Queue;
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct PolicyDocument;
    #[derive(Debug)]
    pub struct Queue;
}
