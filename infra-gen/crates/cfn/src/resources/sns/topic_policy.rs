//! `AWS::SNS::TopicPolicy`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::SNS::TopicPolicy` resource associates Amazon  topics with a policy. For an example snippet, see [Declaring an Amazon  policy](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/quickref-iam.html#scenario-sns-policy) in the *CloudFormation User Guide* .
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topicpolicy.html>
pub struct TopicPolicy<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for TopicPolicy<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> TopicPolicy<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> TopicPolicy<
        W,
        (
            t::Missing<required::PolicyDocument>,
            t::Missing<required::Topics>,
        ),
    > {
        TopicPolicy(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> TopicPolicy<W, (S0, S1)> {
    /// A policy document that contains permissions to add to the specified SNS topics.
    #[must_use]
    pub fn policy_document(
        self,
        value: impl t::IntoValue<t::Policy<W>, W>,
    ) -> TopicPolicy<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        TopicPolicy(self.0.set("PolicyDocument", value), t::PhantomData)
    }
    /// The Amazon Resource Names (ARN) of the topics to which you want to add the policy.
    #[must_use]
    pub fn topics(
        self,
        value: impl t::IntoValue<t::List<t::Text>, W>,
    ) -> TopicPolicy<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        TopicPolicy(self.0.set("Topics", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::Resource<W> for TopicPolicy<V, (S0, S1)> {
    const TYPE: &'static str = "AWS::SNS::TopicPolicy";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<TopicPolicy<W>> {
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
    pub struct Topics;
}
