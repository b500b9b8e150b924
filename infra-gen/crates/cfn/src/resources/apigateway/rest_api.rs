//! `AWS::ApiGateway::RestApi`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::ApiGateway::RestApi` resource creates a REST API. For more information, see [restapi:create](https://docs.aws.amazon.com/apigateway/latest/api/API_CreateRestApi.html) in the *Amazon API Gateway REST API Reference* .
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-restapi.html>
pub struct RestApi<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for RestApi<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> RestApi<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> RestApi<W> {
        RestApi(t::Object::new(), t::PhantomData)
    }
}
impl<W> RestApi<W> {
    /// The source of the API key for metering requests according to a usage plan. Valid values are: `HEADER` to read the API key from the `X-API-Key` header of a request. `AUTHORIZER` to read the API key from the `UsageIdentifierKey` from a custom authorizer.
    #[must_use]
    pub fn api_key_source_type(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        RestApi(self.0.set("ApiKeySourceType", value), t::PhantomData)
    }
    /// The list of binary media types supported by the RestApi. By default, the RestApi supports only UTF-8-encoded text payloads.
    #[must_use]
    pub fn binary_media_types(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        RestApi(self.0.set("BinaryMediaTypes", value), t::PhantomData)
    }
    /// An OpenAPI specification that defines a set of RESTful APIs in JSON format. For YAML templates, you can also provide the specification in YAML format.
    #[must_use]
    pub fn body(self, value: impl t::IntoValue<t::Json, W>) -> Self {
        RestApi(self.0.set("Body", value), t::PhantomData)
    }
    /// The Amazon Simple Storage Service (Amazon S3) location that points to an OpenAPI file, which defines a set of RESTful APIs in JSON or YAML format.
    #[must_use]
    pub fn body_s3_location(self, value: impl t::IntoValue<S3Location<W>, W>) -> Self {
        RestApi(self.0.set("BodyS3Location", value), t::PhantomData)
    }
    /// The ID of the RestApi that you want to clone from.
    #[must_use]
    pub fn clone_from(
        self,
        value: impl t::IntoValue<t::Link<link::CloneFromOfRestApi>, W>,
    ) -> Self {
        RestApi(self.0.set("CloneFrom", value), t::PhantomData)
    }
    /// The description of the RestApi.
    #[must_use]
    pub fn description(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        RestApi(self.0.set("Description", value), t::PhantomData)
    }
    /// Specifies whether clients can invoke your API by using the default `execute-api` endpoint. By default, clients can invoke your API with the default `https://{api_id}.execute-api.{region}.amazonaws.com` endpoint.
    #[must_use]
    pub fn disable_execute_api_endpoint(self, value: impl t::IntoValue<bool, W>) -> Self {
        RestApi(
            self.0.set("DisableExecuteApiEndpoint", value),
            t::PhantomData,
        )
    }
    /// The endpoint access mode for your RestApi.
    #[must_use]
    pub fn endpoint_access_mode(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        RestApi(self.0.set("EndpointAccessMode", value), t::PhantomData)
    }
    /// A list of the endpoint types and IP address types of the API. Use this property when creating an API. When importing an existing API, specify the endpoint configuration types using the `Parameters` property.
    #[must_use]
    pub fn endpoint_configuration(
        self,
        value: impl t::IntoValue<EndpointConfiguration<W>, W>,
    ) -> Self {
        RestApi(self.0.set("EndpointConfiguration", value), t::PhantomData)
    }
    /// A query parameter to indicate whether to rollback the API update ( `true` ) or not ( `false` ) when a warning is encountered. The default value is `false` .
    #[must_use]
    pub fn fail_on_warnings(self, value: impl t::IntoValue<bool, W>) -> Self {
        RestApi(self.0.set("FailOnWarnings", value), t::PhantomData)
    }
    /// A nullable integer that is used to enable compression (with non-negative between 0 and 10485760 (10M) bytes, inclusive) or disable compression (with a null value) on an API.
    #[must_use]
    pub fn minimum_compression_size(self, value: impl t::IntoValue<i64, W>) -> Self {
        RestApi(self.0.set("MinimumCompressionSize", value), t::PhantomData)
    }
    /// This property applies only when you use OpenAPI to define your REST API. The `Mode` determines how API Gateway handles resource updates.
    #[must_use]
    pub fn mode(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        RestApi(self.0.set("Mode", value), t::PhantomData)
    }
    /// The name of the RestApi. A name is required if the REST API is not based on an OpenAPI specification.
    #[must_use]
    pub fn name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        RestApi(self.0.set("Name", value), t::PhantomData)
    }
    /// Custom header parameters as part of the request.
    #[must_use]
    pub fn parameters(self, value: impl t::IntoValue<t::Map<t::Text>, W>) -> Self {
        RestApi(self.0.set("Parameters", value), t::PhantomData)
    }
    /// A policy document that contains the permissions for the `RestApi` resource. To set the ARN for the policy, use the `!Join` intrinsic function with `""` as delimiter and values of `"execute-api:/"` and `"*"` .
    #[must_use]
    pub fn policy(self, value: impl t::IntoValue<t::Json, W>) -> Self {
        RestApi(self.0.set("Policy", value), t::PhantomData)
    }
    /// The Transport Layer Security (TLS) version + cipher suite for this RestApi.
    #[must_use]
    pub fn security_policy(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        RestApi(self.0.set("SecurityPolicy", value), t::PhantomData)
    }
    /// The key-value map of strings. The valid character set is [a-zA-Z+-=._:/]. The tag key can be up to 128 characters and must not start with `aws:` . The tag value can be up to 256 characters.
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        RestApi(self.0.set("Tags", value), t::PhantomData)
    }
    /// `Version`.
    #[must_use]
    pub fn version(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        RestApi(self.0.set("Version", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::Resource<W> for RestApi<V> {
    const TYPE: &'static str = "AWS::ApiGateway::RestApi";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("Tags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<RestApi<W>> {
    /// The root resource ID for a `RestApi` resource, such as `a0bc123d4e` .
    #[must_use]
    pub fn root_resource_id(&self) -> t::Att<attr::RootResourceId, W> {
        self.attribute_value("RootResourceId")
    }
    /// The string identifier of the associated RestApi.
    #[must_use]
    pub fn rest_api_id(&self) -> t::Att<attr::RestApiId, W> {
        self.reference_value()
    }
    /// The ARN, `arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}`.
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.arn_value("arn:${Partition}:apigateway:${Region}::/restapis/${Ref}")
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct RootResourceId;
    #[derive(Debug)]
    pub struct RestApiId;
    #[derive(Debug)]
    pub struct Arn;
}
/// The `EndpointConfiguration` property type specifies the endpoint types and IP address types of a REST API.
pub struct EndpointConfiguration<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for EndpointConfiguration<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> EndpointConfiguration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> EndpointConfiguration<W> {
        EndpointConfiguration(t::Object::new(), t::PhantomData)
    }
}
impl<W> EndpointConfiguration<W> {
    /// The IP address types that can invoke an API (RestApi). Use `ipv4` to allow only IPv4 addresses to invoke an API, or use `dualstack` to allow both IPv4 and IPv6 addresses to invoke an API. For the `PRIVATE` endpoint type, only `dualstack` is supported.
    #[must_use]
    pub fn ip_address_type(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        EndpointConfiguration(self.0.set("IpAddressType", value), t::PhantomData)
    }
    /// A list of endpoint types of an API (RestApi) or its custom domain name (DomainName). For an edge-optimized API and its custom domain name, the endpoint type is `"EDGE"` . For a regional API and its custom domain name, the endpoint type is `REGIONAL` .
    #[must_use]
    pub fn types(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        EndpointConfiguration(self.0.set("Types", value), t::PhantomData)
    }
    /// A list of VpcEndpointIds of an API (RestApi) against which to create Route53 ALIASes. It is only supported for `PRIVATE` endpoint type.
    #[must_use]
    pub fn vpc_endpoint_ids(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        EndpointConfiguration(self.0.set("VpcEndpointIds", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<EndpointConfiguration<W>, W> for EndpointConfiguration<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// `S3Location` is a property of the [AWS::ApiGateway::RestApi](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-apigateway-restapi.html) resource that specifies the Amazon S3 location of a OpenAPI (formerly Swagger) file that defines a set of RESTful APIs in JSON or YAML.
pub struct S3Location<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for S3Location<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> S3Location<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> S3Location<W> {
        S3Location(t::Object::new(), t::PhantomData)
    }
}
impl<W> S3Location<W> {
    /// The name of the S3 bucket where the OpenAPI file is stored.
    #[must_use]
    pub fn bucket(self, value: impl t::IntoValue<t::Link<link::BucketOfS3Location>, W>) -> Self {
        S3Location(self.0.set("Bucket", value), t::PhantomData)
    }
    /// The Amazon S3 ETag (a file checksum) of the OpenAPI file. If you don't specify a value, API Gateway skips ETag validation of your OpenAPI file.
    #[must_use]
    pub fn e_tag(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        S3Location(self.0.set("ETag", value), t::PhantomData)
    }
    /// The file name of the OpenAPI file (Amazon S3 object name).
    #[must_use]
    pub fn key(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        S3Location(self.0.set("Key", value), t::PhantomData)
    }
    /// For versioning-enabled buckets, a specific version of the OpenAPI file.
    #[must_use]
    pub fn version(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        S3Location(self.0.set("Version", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<S3Location<W>, W> for S3Location<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct BucketOfS3Location;
    #[cfg(feature = "s3")]
    impl t::Accepts<crate::s3::bucket::attr::BucketName> for BucketOfS3Location {}
    #[derive(Debug)]
    pub struct CloneFromOfRestApi;
    impl t::Accepts<crate::apigateway::rest_api::attr::RestApiId> for CloneFromOfRestApi {}
}
