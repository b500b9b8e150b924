//! `AWS::Logs::QueryDefinition`, written by `cargo xtask generate`.

use crate::typed as t;

/// Creates a query definition for CloudWatch Logs Insights. For more information, see [Analyzing Log Data with CloudWatch Logs Insights](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/AnalyzingLogData.html) .
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-querydefinition.html>
pub struct QueryDefinition<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for QueryDefinition<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> QueryDefinition<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> QueryDefinition<
        W,
        (
            t::Missing<required::Name>,
            t::Missing<required::QueryString>,
        ),
    > {
        QueryDefinition(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> QueryDefinition<W, (S0, S1)> {
    /// Use this parameter if you want the query to query only certain log groups.
    #[must_use]
    pub fn log_group_names(
        self,
        value: impl t::IntoValue<t::List<t::Link<link::LogGroupNamesOfQueryDefinition>>, W>,
    ) -> Self {
        QueryDefinition(self.0.set("LogGroupNames", value), t::PhantomData)
    }
    /// A name for the query definition.
    #[must_use]
    pub fn name(self, value: impl t::IntoValue<t::Text, W>) -> QueryDefinition<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        QueryDefinition(self.0.set("Name", value), t::PhantomData)
    }
    /// Use this parameter to include specific query parameters as part of your query definition. Query parameters are supported only for Logs Insights QL queries. Query parameters allow you to use placeholder variables in your query string that are substituted with values at execution time.
    #[must_use]
    pub fn parameters(self, value: impl t::IntoValue<t::List<QueryParameter<W>>, W>) -> Self {
        QueryDefinition(self.0.set("Parameters", value), t::PhantomData)
    }
    /// The query language used for this query. For more information about the query languages that CloudWatch Logs supports, see [Supported query languages](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_AnalyzeLogData_Languages.html) .
    #[must_use]
    pub fn query_language(self, value: impl t::IntoValue<QueryLanguage, W>) -> Self {
        QueryDefinition(self.0.set("QueryLanguage", value), t::PhantomData)
    }
    /// The query string to use for this query definition. For more information, see [CloudWatch Logs Insights Query Syntax](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CWL_QuerySyntax.html) .
    #[must_use]
    pub fn query_string(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> QueryDefinition<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        QueryDefinition(self.0.set("QueryString", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::Resource<W>
    for QueryDefinition<V, (S0, S1)>
{
    const TYPE: &'static str = "AWS::Logs::QueryDefinition";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<QueryDefinition<W>> {
    /// The ID of the query definition.
    #[must_use]
    pub fn query_definition_id(&self) -> t::Att<attr::QueryDefinitionId, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct QueryDefinitionId;
}
/// This structure defines a query parameter for a saved CloudWatch Logs Insights query definition. Query parameters are supported only for Logs Insights QL queries. They are placeholder variables that you can reference in a query string using the {{parameterName}} syntax.
pub struct QueryParameter<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for QueryParameter<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> QueryParameter<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> QueryParameter<W, (t::Missing<required::Name>,)> {
        QueryParameter(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> QueryParameter<W, (S0,)> {
    /// The default value to use for this query parameter if no value is supplied at execution time.
    #[must_use]
    pub fn default_value(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        QueryParameter(self.0.set("DefaultValue", value), t::PhantomData)
    }
    /// A description of the query parameter that explains its purpose or expected values.
    #[must_use]
    pub fn description(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        QueryParameter(self.0.set("Description", value), t::PhantomData)
    }
    /// The name of the query parameter. A query parameter name must start with a letter or underscore, and contain only letters, digits, and underscores.
    #[must_use]
    pub fn name(self, value: impl t::IntoValue<t::Text, W>) -> QueryParameter<W, (t::Set,)>
    where
        S0: t::Open,
    {
        QueryParameter(self.0.set("Name", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<QueryParameter<W>, W>
    for QueryParameter<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The values of `QueryLanguage`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum QueryLanguage {
    /// `CWLI`.
    Cwli,
    /// `SQL`.
    Sql,
    /// `PPL`.
    Ppl,
}
impl QueryLanguage {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Cwli => "CWLI",
            Self::Sql => "SQL",
            Self::Ppl => "PPL",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<QueryLanguage, W> for QueryLanguage {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct Name;
    #[derive(Debug)]
    pub struct QueryString;
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct LogGroupNamesOfQueryDefinition;
    impl t::Accepts<crate::logs::log_group::attr::LogGroupName> for LogGroupNamesOfQueryDefinition {}
}
