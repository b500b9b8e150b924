//! `AWS::SNS::TopicInlinePolicy`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::SNS::TopicInlinePolicy` resource associates one Amazon  topic with one policy.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topicinlinepolicy.html>
pub struct TopicInlinePolicy<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for TopicInlinePolicy<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> TopicInlinePolicy<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> TopicInlinePolicy<
        W,
        (
            t::Missing<required::PolicyDocument>,
            t::Missing<required::TopicArn>,
        ),
    > {
        TopicInlinePolicy(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> TopicInlinePolicy<W, (S0, S1)> {
    /// A policy document that contains permissions to add to the specified Amazon  topic.
    #[must_use]
    pub fn policy_document(
        self,
        value: impl t::IntoValue<t::Policy<W>, W>,
    ) -> TopicInlinePolicy<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        TopicInlinePolicy(self.0.set("PolicyDocument", value), t::PhantomData)
    }
    /// The Amazon Resource Name (ARN) of the topic to which you want to add the policy.
    #[must_use]
    pub fn topic_arn(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> TopicInlinePolicy<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        TopicInlinePolicy(self.0.set("TopicArn", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::Resource<W>
    for TopicInlinePolicy<V, (S0, S1)>
{
    const TYPE: &'static str = "AWS::SNS::TopicInlinePolicy";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<TopicInlinePolicy<W>> {
    /// What `Ref` returns.
    #[must_use]
    pub fn topic_arn(&self) -> t::Att<attr::TopicArn, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct TopicArn;
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct PolicyDocument;
    #[derive(Debug)]
    pub struct TopicArn;
}
