//! `AWS::ApiGateway::Account`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::ApiGateway::Account` resource specifies the IAM role that Amazon API Gateway uses to write API logs to Amazon CloudWatch Logs. To avoid overwriting other roles, you should only have one `AWS::ApiGateway::Account` resource per region per account.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-account.html>
pub struct Account<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for Account<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Account<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Account<W> {
        Account(t::Object::new(), t::PhantomData)
    }
}
impl<W> Account<W> {
    /// The ARN of an Amazon CloudWatch role for the current Account.
    #[must_use]
    pub fn cloud_watch_role_arn(
        self,
        value: impl t::IntoValue<t::Link<link::CloudWatchRoleArnOfAccount>, W>,
    ) -> Self {
        Account(self.0.set("CloudWatchRoleArn", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::Resource<W> for Account<V> {
    const TYPE: &'static str = "AWS::ApiGateway::Account";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<Account<W>> {
    /// The ID for the account. For example: `abc123` .
    #[must_use]
    pub fn id(&self) -> t::Att<attr::Id, W> {
        self.reference_value()
    }
    /// The ARN, `arn:${Partition}:apigateway:${Region}::/account/${ApiGatewayAccountId}`.
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.arn_value("arn:${Partition}:apigateway:${Region}::/account/${Ref}")
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct Id;
    #[derive(Debug)]
    pub struct Arn;
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct CloudWatchRoleArnOfAccount;
    #[cfg(feature = "iam")]
    impl t::Accepts<crate::iam::role::attr::Arn> for CloudWatchRoleArnOfAccount {}
}
