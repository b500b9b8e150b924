//! `AWS::WAFv2::RegexPatternSet`, written by `cargo xtask generate`.

use crate::typed as t;

/// Use an `RegexPatternSet` to have AWS WAF inspect a web request component for a specific set of regular expression patterns.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-regexpatternset.html>
pub struct RegexPatternSet<W, X, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, X, S)>);
impl<W, X, S> Clone for RegexPatternSet<W, X, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> RegexPatternSet<W, t::CloudFront> {
    /// Nothing set but the scope, `CLOUDFRONT`.
    #[must_use]
    pub fn cloudfront()
    -> RegexPatternSet<W, t::CloudFront, (t::Missing<required::RegularExpressionList>,)> {
        RegexPatternSet(
            t::Object::new().with("Scope", t::Json::from("CLOUDFRONT")),
            t::PhantomData,
        )
    }
}
impl<W> RegexPatternSet<W, t::Regional> {
    /// Nothing set but the scope, `REGIONAL`.
    #[must_use]
    pub fn regional()
    -> RegexPatternSet<W, t::Regional, (t::Missing<required::RegularExpressionList>,)> {
        RegexPatternSet(
            t::Object::new().with("Scope", t::Json::from("REGIONAL")),
            t::PhantomData,
        )
    }
}
impl<W, X, S0> RegexPatternSet<W, X, (S0,)> {
    /// A description of the set that helps with identification.
    #[must_use]
    pub fn description(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        RegexPatternSet(self.0.set("Description", value), t::PhantomData)
    }
    /// The name of the set. You cannot change the name after you create the set.
    #[must_use]
    pub fn name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        RegexPatternSet(self.0.set("Name", value), t::PhantomData)
    }
    /// The regular expression patterns in the set.
    #[must_use]
    pub fn regular_expression_list(
        self,
        value: impl t::IntoValue<t::List<t::Text>, W>,
    ) -> RegexPatternSet<W, X, (t::Set,)>
    where
        S0: t::Open,
    {
        RegexPatternSet(self.0.set("RegularExpressionList", value), t::PhantomData)
    }
    /// Key:value pairs associated with an AWS resource. The key:value pair can be anything you define. Typically, the tag key represents a category (such as "environment") and the tag value represents a specific value within that category (such as "test," "development," or "production").
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        RegexPatternSet(self.0.set("Tags", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, X, S0: t::Filled> t::Resource<W> for RegexPatternSet<V, X, (S0,)> {
    const TYPE: &'static str = "AWS::WAFv2::RegexPatternSet";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("Tags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W, X> t::Handle<RegexPatternSet<W, X>> {
    /// The Amazon Resource Name (ARN) of the regex pattern set.
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn<X>, W> {
        self.attribute_value("Arn")
    }
    /// The ID of the regex pattern set.
    #[must_use]
    pub fn id(&self) -> t::Att<attr::Id<X>, W> {
        self.attribute_value("Id")
    }
    /// What `Ref` returns.
    #[must_use]
    pub fn reference(&self) -> t::Att<attr::Reference<X>, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct Arn<X>(std::marker::PhantomData<X>);
    #[derive(Debug)]
    pub struct Id<X>(std::marker::PhantomData<X>);
    #[derive(Debug)]
    pub struct Reference<X>(std::marker::PhantomData<X>);
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct RegularExpressionList;
}
