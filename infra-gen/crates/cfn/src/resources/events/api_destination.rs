//! `AWS::Events::ApiDestination`, written by `cargo xtask generate`.

use crate::typed as t;

/// Creates an API destination, which is an HTTP invocation endpoint configured as a target for events.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-apidestination.html>
pub struct ApiDestination<W, S = (t::Set, t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for ApiDestination<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ApiDestination<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ApiDestination<
        W,
        (
            t::Missing<required::ConnectionArn>,
            t::Missing<required::HttpMethod>,
            t::Missing<required::InvocationEndpoint>,
        ),
    > {
        ApiDestination(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2> ApiDestination<W, (S0, S1, S2)> {
    /// The ARN of the connection to use for the API destination. The destination endpoint must support the authorization type specified for the connection.
    #[must_use]
    pub fn connection_arn(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> ApiDestination<W, (t::Set, S1, S2)>
    where
        S0: t::Open,
    {
        ApiDestination(self.0.set("ConnectionArn", value), t::PhantomData)
    }
    /// A description for the API destination to create.
    #[must_use]
    pub fn description(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        ApiDestination(self.0.set("Description", value), t::PhantomData)
    }
    /// The method to use for the request to the HTTP invocation endpoint.
    #[must_use]
    pub fn http_method(
        self,
        value: impl t::IntoValue<HttpMethod, W>,
    ) -> ApiDestination<W, (S0, t::Set, S2)>
    where
        S1: t::Open,
    {
        ApiDestination(self.0.set("HttpMethod", value), t::PhantomData)
    }
    /// The URL to the HTTP invocation endpoint for the API destination.
    #[must_use]
    pub fn invocation_endpoint(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> ApiDestination<W, (S0, S1, t::Set)>
    where
        S2: t::Open,
    {
        ApiDestination(self.0.set("InvocationEndpoint", value), t::PhantomData)
    }
    /// The maximum number of requests per second to send to the HTTP invocation endpoint.
    #[must_use]
    pub fn invocation_rate_limit_per_second(self, value: impl t::IntoValue<i64, W>) -> Self {
        ApiDestination(
            self.0.set("InvocationRateLimitPerSecond", value),
            t::PhantomData,
        )
    }
    /// The name for the API destination to create.
    #[must_use]
    pub fn name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        ApiDestination(self.0.set("Name", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled> t::Resource<W>
    for ApiDestination<V, (S0, S1, S2)>
{
    const TYPE: &'static str = "AWS::Events::ApiDestination";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<ApiDestination<W>> {
    /// The ARN of the API destination that was created by the request.
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.attribute_value("Arn")
    }
    /// Returns the Amazon Resource Name (ARN) of an API destination in resource format, so it can be used in the `Resource` element of IAM permission policy statements.
    #[must_use]
    pub fn arn_for_policy(&self) -> t::Att<attr::ArnForPolicy, W> {
        self.attribute_value("ArnForPolicy")
    }
    /// What `Ref` returns.
    #[must_use]
    pub fn name(&self) -> t::Att<attr::Name, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct Arn;
    #[derive(Debug)]
    pub struct ArnForPolicy;
    #[derive(Debug)]
    pub struct Name;
}
/// The values of `HttpMethod`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum HttpMethod {
    /// `GET`.
    Get,
    /// `HEAD`.
    Head,
    /// `POST`.
    Post,
    /// `OPTIONS`.
    Options,
    /// `PUT`.
    Put,
    /// `DELETE`.
    Delete,
    /// `PATCH`.
    Patch,
}
impl HttpMethod {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Head => "HEAD",
            Self::Post => "POST",
            Self::Options => "OPTIONS",
            Self::Put => "PUT",
            Self::Delete => "DELETE",
            Self::Patch => "PATCH",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<HttpMethod, W> for HttpMethod {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct ConnectionArn;
    #[derive(Debug)]
    pub struct HttpMethod;
    #[derive(Debug)]
    pub struct InvocationEndpoint;
}
