//! `AWS::CloudWatch::InsightRule`, written by `cargo xtask generate`.

use crate::typed as t;

/// Creates or updates a Contributor Insights rule. Rules evaluate log events in a CloudWatch Logs log group, enabling you to find contributor data for the log events in that log group.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-insightrule.html>
pub struct InsightRule<W, S = (t::Set, t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for InsightRule<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> InsightRule<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> InsightRule<
        W,
        (
            t::Missing<required::RuleBody>,
            t::Missing<required::RuleName>,
            t::Missing<required::RuleState>,
        ),
    > {
        InsightRule(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2> InsightRule<W, (S0, S1, S2)> {
    /// Determines whether the rules is evaluated on transformed versions of logs. Valid values are `TRUE` and `FALSE` .
    #[must_use]
    pub fn apply_on_transformed_logs(self, value: impl t::IntoValue<bool, W>) -> Self {
        InsightRule(self.0.set("ApplyOnTransformedLogs", value), t::PhantomData)
    }
    /// The definition of the rule, as a JSON object. For details about the syntax, see [Contributor Insights Rule Syntax](https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/ContributorInsights-RuleSyntax.html) in the *Amazon CloudWatch User Guide* .
    #[must_use]
    pub fn rule_body(self, value: impl t::IntoValue<t::Text, W>) -> InsightRule<W, (t::Set, S1, S2)>
    where
        S0: t::Open,
    {
        InsightRule(self.0.set("RuleBody", value), t::PhantomData)
    }
    /// The name of the rule.
    #[must_use]
    pub fn rule_name(self, value: impl t::IntoValue<t::Text, W>) -> InsightRule<W, (S0, t::Set, S2)>
    where
        S1: t::Open,
    {
        InsightRule(self.0.set("RuleName", value), t::PhantomData)
    }
    /// The current state of the rule. Valid values are `ENABLED` and `DISABLED` .
    #[must_use]
    pub fn rule_state(
        self,
        value: impl t::IntoValue<RuleState, W>,
    ) -> InsightRule<W, (S0, S1, t::Set)>
    where
        S2: t::Open,
    {
        InsightRule(self.0.set("RuleState", value), t::PhantomData)
    }
    /// A list of key-value pairs to associate with the Contributor Insights rule. You can associate as many as 50 tags with a rule.
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        InsightRule(self.0.set("Tags", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled> t::Resource<W>
    for InsightRule<V, (S0, S1, S2)>
{
    const TYPE: &'static str = "AWS::CloudWatch::InsightRule";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("Tags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<InsightRule<W>> {
    /// The name of the Contributor Insights rule.
    #[must_use]
    pub fn rule_name(&self) -> t::Att<attr::RuleName, W> {
        self.attribute_value("RuleName")
    }
    /// The ARN of the Contributor Insights rule, such as `arn:aws:cloudwatch:us-west-2:123456789012:insight-rule/MyInsightRuleName` .
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct RuleName;
    #[derive(Debug)]
    pub struct Arn;
}
/// The values of `RuleState`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RuleState {
    /// `ENABLED`.
    Enabled,
    /// `DISABLED`.
    Disabled,
}
impl RuleState {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Enabled => "ENABLED",
            Self::Disabled => "DISABLED",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<RuleState, W> for RuleState {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct RuleBody;
    #[derive(Debug)]
    pub struct RuleName;
    #[derive(Debug)]
    pub struct RuleState;
}
