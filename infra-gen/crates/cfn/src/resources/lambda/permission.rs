//! `AWS::Lambda::Permission`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::Lambda::Permission` resource grants an AWS service or another account permission to use a function. You can apply the policy at the function level, or specify a qualifier to restrict access to a single version or alias.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-permission.html>
pub struct Permission<W, S = (t::Set, t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Permission<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Permission<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Permission<
        W,
        (
            t::Missing<required::Action>,
            t::Missing<required::FunctionName>,
            t::Missing<required::Principal>,
        ),
    > {
        Permission(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2> Permission<W, (S0, S1, S2)> {
    /// The action that the principal can use on the function. For example, `lambda:InvokeFunction` or `lambda:GetFunction` .
    #[must_use]
    pub fn action(self, value: impl t::IntoValue<t::Text, W>) -> Permission<W, (t::Set, S1, S2)>
    where
        S0: t::Open,
    {
        Permission(self.0.set("Action", value), t::PhantomData)
    }
    /// For Alexa Smart Home functions, a token that the invoker must supply.
    #[must_use]
    pub fn event_source_token(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Permission(self.0.set("EventSourceToken", value), t::PhantomData)
    }
    /// The name or ARN of the Lambda function, version, or alias.
    #[must_use]
    pub fn function_name(
        self,
        value: impl t::IntoValue<t::Link<link::FunctionNameOfPermission>, W>,
    ) -> Permission<W, (S0, t::Set, S2)>
    where
        S1: t::Open,
    {
        Permission(self.0.set("FunctionName", value), t::PhantomData)
    }
    /// The type of authentication that your function URL uses. Set to `AWS_IAM` if you want to restrict access to authenticated users only. Set to `NONE` if you want to bypass IAM authentication to create a public endpoint.
    #[must_use]
    pub fn function_url_auth_type(self, value: impl t::IntoValue<FunctionUrlAuthType, W>) -> Self {
        Permission(self.0.set("FunctionUrlAuthType", value), t::PhantomData)
    }
    /// Indicates whether the permission applies when the function is invoked through a function URL.
    #[must_use]
    pub fn invoked_via_function_url(self, value: impl t::IntoValue<bool, W>) -> Self {
        Permission(self.0.set("InvokedViaFunctionUrl", value), t::PhantomData)
    }
    /// The AWS service , AWS account , IAM user, or IAM role that invokes the function. If you specify a service, use `SourceArn` or `SourceAccount` to limit who can invoke the function through that service.
    #[must_use]
    pub fn principal(self, value: impl t::IntoValue<t::Text, W>) -> Permission<W, (S0, S1, t::Set)>
    where
        S2: t::Open,
    {
        Permission(self.0.set("Principal", value), t::PhantomData)
    }
    /// The identifier for your organization in AWS Organizations . Use this to grant permissions to all the AWS accounts under this organization.
    #[must_use]
    pub fn principal_org_id(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Permission(self.0.set("PrincipalOrgID", value), t::PhantomData)
    }
    /// For AWS service , the ID of the AWS account that owns the resource. Use this together with `SourceArn` to ensure that the specified account owns the resource. It is possible for an Amazon S3 bucket to be deleted by its owner and recreated by another account.
    #[must_use]
    pub fn source_account(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Permission(self.0.set("SourceAccount", value), t::PhantomData)
    }
    /// For AWS services , the ARN of the AWS resource that invokes the function. For example, an Amazon S3 bucket or Amazon SNS topic.
    #[must_use]
    pub fn source_arn(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Permission(self.0.set("SourceArn", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled> t::Resource<W>
    for Permission<V, (S0, S1, S2)>
{
    const TYPE: &'static str = "AWS::Lambda::Permission";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<Permission<W>> {
    /// `Id`.
    #[must_use]
    pub fn id(&self) -> t::Att<attr::Id, W> {
        self.attribute_value("Id")
    }
    /// What `Ref` returns.
    #[must_use]
    pub fn reference(&self) -> t::Att<attr::Reference, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct Id;
    #[derive(Debug)]
    pub struct Reference;
}
/// The values of `FunctionUrlAuthType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum FunctionUrlAuthType {
    /// `AWS_IAM`.
    AwsIam,
    /// `NONE`.
    None,
}
impl FunctionUrlAuthType {
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
impl<W> t::IntoValue<FunctionUrlAuthType, W> for FunctionUrlAuthType {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct Action;
    #[derive(Debug)]
    pub struct FunctionName;
    #[derive(Debug)]
    pub struct Principal;
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct FunctionNameOfPermission;
    impl t::Accepts<crate::lambda::function::attr::Arn> for FunctionNameOfPermission {}
    impl t::Accepts<crate::lambda::function::attr::FunctionName> for FunctionNameOfPermission {}
    impl t::Accepts<crate::lambda::version::attr::FunctionArn> for FunctionNameOfPermission {}
}
