//! `AWS::Lambda::Url`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::Lambda::Url` resource creates a function URL with the specified configuration parameters. A [function URL](https://docs.aws.amazon.com/lambda/latest/dg/lambda-urls.html) is a dedicated HTTP(S) endpoint that you can use to invoke your function.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-url.html>
pub struct Url<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Url<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Url<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Url<
        W,
        (
            t::Missing<required::AuthType>,
            t::Missing<required::TargetFunctionArn>,
        ),
    > {
        Url(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> Url<W, (S0, S1)> {
    /// The type of authentication that your function URL uses. Set to `AWS_IAM` if you want to restrict access to authenticated users only. Set to `NONE` if you want to bypass IAM authentication to create a public endpoint.
    #[must_use]
    pub fn auth_type(self, value: impl t::IntoValue<AuthType, W>) -> Url<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        Url(self.0.set("AuthType", value), t::PhantomData)
    }
    /// The [Cross-Origin Resource Sharing (CORS)](https://docs.aws.amazon.com/https://developer.mozilla.org/en-US/docs/Web/HTTP/CORS) settings for your function URL.
    #[must_use]
    pub fn cors(self, value: impl t::IntoValue<Cors<W>, W>) -> Self {
        Url(self.0.set("Cors", value), t::PhantomData)
    }
    /// Use one of the following options:
    #[must_use]
    pub fn invoke_mode(self, value: impl t::IntoValue<InvokeMode, W>) -> Self {
        Url(self.0.set("InvokeMode", value), t::PhantomData)
    }
    /// The alias name.
    #[must_use]
    pub fn qualifier(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Url(self.0.set("Qualifier", value), t::PhantomData)
    }
    /// The name of the Lambda function.
    #[must_use]
    pub fn target_function_arn(
        self,
        value: impl t::IntoValue<t::Link<link::TargetFunctionArnOfUrl>, W>,
    ) -> Url<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        Url(self.0.set("TargetFunctionArn", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::Resource<W> for Url<V, (S0, S1)> {
    const TYPE: &'static str = "AWS::Lambda::Url";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<Url<W>> {
    /// The HTTP URL endpoint for your function.
    #[must_use]
    pub fn function_url(&self) -> t::Att<attr::FunctionUrl, W> {
        self.attribute_value("FunctionUrl")
    }
    /// The Amazon Resource Name (ARN) of the function.
    #[must_use]
    pub fn function_arn(&self) -> t::Att<attr::FunctionArn, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct FunctionUrl;
    #[derive(Debug)]
    pub struct FunctionArn;
}
/// The [Cross-Origin Resource Sharing (CORS)](https://docs.aws.amazon.com/https://developer.mozilla.org/en-US/docs/Web/HTTP/CORS) settings for your function URL. Use CORS to grant access to your function URL from any origin.
pub struct Cors<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for Cors<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Cors<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Cors<W> {
        Cors(t::Object::new(), t::PhantomData)
    }
}
impl<W> Cors<W> {
    /// Whether you want to allow cookies or other credentials in requests to your function URL. The default is `false` .
    #[must_use]
    pub fn allow_credentials(self, value: impl t::IntoValue<bool, W>) -> Self {
        Cors(self.0.set("AllowCredentials", value), t::PhantomData)
    }
    /// The HTTP headers that origins can include in requests to your function URL. For example: `Date` , `Keep-Alive` , `X-Custom-Header` .
    #[must_use]
    pub fn allow_headers(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        Cors(self.0.set("AllowHeaders", value), t::PhantomData)
    }
    /// The HTTP methods that are allowed when calling your function URL. For example: `GET` , `POST` , `DELETE` , or the wildcard character ( `*` ).
    #[must_use]
    pub fn allow_methods(self, value: impl t::IntoValue<t::List<AllowMethods>, W>) -> Self {
        Cors(self.0.set("AllowMethods", value), t::PhantomData)
    }
    /// The origins that can access your function URL. You can list any number of specific origins, separated by a comma. For example: `https://www.example.com` , `http://localhost:60905` .
    #[must_use]
    pub fn allow_origins(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        Cors(self.0.set("AllowOrigins", value), t::PhantomData)
    }
    /// The HTTP headers in your function response that you want to expose to origins that call your function URL. For example: `Date` , `Keep-Alive` , `X-Custom-Header` .
    #[must_use]
    pub fn expose_headers(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        Cors(self.0.set("ExposeHeaders", value), t::PhantomData)
    }
    /// The maximum amount of time, in seconds, that browsers can cache results of a preflight request. By default, this is set to `0` , which means the browser will not cache results.
    #[must_use]
    pub fn max_age(self, value: impl t::IntoValue<i64, W>) -> Self {
        Cors(self.0.set("MaxAge", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<Cors<W>, W> for Cors<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The values of `AllowMethods`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AllowMethods {
    /// `GET`.
    Get,
    /// `PUT`.
    Put,
    /// `HEAD`.
    Head,
    /// `POST`.
    Post,
    /// `PATCH`.
    Patch,
    /// `DELETE`.
    Delete,
    /// `*`.
    Star,
}
impl AllowMethods {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Put => "PUT",
            Self::Head => "HEAD",
            Self::Post => "POST",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
            Self::Star => "*",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<AllowMethods, W> for AllowMethods {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `AuthType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum AuthType {
    /// `AWS_IAM`.
    AwsIam,
    /// `NONE`.
    None,
}
impl AuthType {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::AwsIam => "AWS_IAM",
            Self::None => "NONE",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<AuthType, W> for AuthType {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `InvokeMode`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum InvokeMode {
    /// `BUFFERED`.
    Buffered,
    /// `RESPONSE_STREAM`.
    ResponseStream,
}
impl InvokeMode {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Buffered => "BUFFERED",
            Self::ResponseStream => "RESPONSE_STREAM",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<InvokeMode, W> for InvokeMode {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct AuthType;
    #[derive(Debug)]
    pub struct TargetFunctionArn;
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct TargetFunctionArnOfUrl;
    impl t::Accepts<crate::lambda::function::attr::Arn> for TargetFunctionArnOfUrl {}
}
