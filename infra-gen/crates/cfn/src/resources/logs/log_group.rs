//! `AWS::Logs::LogGroup`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::Logs::LogGroup` resource specifies a log group. A log group defines common properties for log streams, such as their retention and access control rules. Each log stream must belong to one log group.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-loggroup.html>
pub struct LogGroup<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for LogGroup<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> LogGroup<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> LogGroup<W> {
        LogGroup(t::Object::new(), t::PhantomData)
    }
}
impl<W> LogGroup<W> {
    /// Indicates whether bearer token authentication is enabled for this log group. When enabled, bearer token authentication is allowed on operations until it is explicitly disabled.
    #[must_use]
    pub fn bearer_token_authentication_enabled(self, value: impl t::IntoValue<bool, W>) -> Self {
        LogGroup(
            self.0.set("BearerTokenAuthenticationEnabled", value),
            t::PhantomData,
        )
    }
    /// Creates a data protection policy and assigns it to the log group. A data protection policy can help safeguard sensitive data that's ingested by the log group by auditing and masking the sensitive log data.
    #[must_use]
    pub fn data_protection_policy(self, value: impl t::IntoValue<t::Json, W>) -> Self {
        LogGroup(self.0.set("DataProtectionPolicy", value), t::PhantomData)
    }
    /// Indicates whether deletion protection is enabled for this log group. When enabled, deletion protection blocks all deletion operations until it is explicitly disabled.
    #[must_use]
    pub fn deletion_protection_enabled(self, value: impl t::IntoValue<bool, W>) -> Self {
        LogGroup(
            self.0.set("DeletionProtectionEnabled", value),
            t::PhantomData,
        )
    }
    /// Creates or updates a *field index policy* for the specified log group. Only log groups in the Standard log class support field index policies. For more information about log classes, see [Log classes](https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/CloudWatch_Logs_Log_Classes.html) .
    #[must_use]
    pub fn field_index_policies(self, value: impl t::IntoValue<t::List<t::Json>, W>) -> Self {
        LogGroup(self.0.set("FieldIndexPolicies", value), t::PhantomData)
    }
    /// The Amazon Resource Name (ARN) of the AWS  key to use when encrypting log data.
    #[must_use]
    pub fn kms_key_id(
        self,
        value: impl t::IntoValue<t::Link<link::KmsKeyIdOfLogGroup>, W>,
    ) -> Self {
        LogGroup(self.0.set("KmsKeyId", value), t::PhantomData)
    }
    /// Specifies the log group class for this log group. There are two classes:
    #[must_use]
    pub fn log_group_class(self, value: impl t::IntoValue<LogGroupClass, W>) -> Self {
        LogGroup(self.0.set("LogGroupClass", value), t::PhantomData)
    }
    /// The name of the log group. If you don't specify a name, AWS CloudFormation generates a unique ID for the log group.
    #[must_use]
    pub fn log_group_name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        LogGroup(self.0.set("LogGroupName", value), t::PhantomData)
    }
    /// Creates or updates a resource policy for the specified log group that allows other services to put log events to this account. A LogGroup can have 1 resource policy.
    #[must_use]
    pub fn resource_policy_document(self, value: impl t::IntoValue<t::Json, W>) -> Self {
        LogGroup(self.0.set("ResourcePolicyDocument", value), t::PhantomData)
    }
    /// The number of days to retain the log events in the specified log group. Possible values are: 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, and 3653.
    #[must_use]
    pub fn retention_in_days(self, value: impl t::IntoValue<i64, W>) -> Self {
        LogGroup(self.0.set("RetentionInDays", value), t::PhantomData)
    }
    /// An array of key-value pairs to apply to the log group.
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        LogGroup(self.0.set("Tags", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::Resource<W> for LogGroup<V> {
    const TYPE: &'static str = "AWS::Logs::LogGroup";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("Tags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<LogGroup<W>> {
    /// The ARN of the log group, such as `arn:aws:logs:us-west-1:123456789012:log-group:/mystack-testgroup-12ABC1AB12A1:*`
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.attribute_value("Arn")
    }
    /// What `Ref` returns.
    #[must_use]
    pub fn log_group_name(&self) -> t::Att<attr::LogGroupName, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct Arn;
    #[derive(Debug)]
    pub struct LogGroupName;
}
/// The values of `LogGroupClass`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum LogGroupClass {
    /// `STANDARD`.
    Standard,
    /// `INFREQUENT_ACCESS`.
    InfrequentAccess,
    /// `DELIVERY`.
    Delivery,
}
impl LogGroupClass {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Standard => "STANDARD",
            Self::InfrequentAccess => "INFREQUENT_ACCESS",
            Self::Delivery => "DELIVERY",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<LogGroupClass, W> for LogGroupClass {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct KmsKeyIdOfLogGroup;
    #[cfg(feature = "kms")]
    impl t::Accepts<crate::kms::key::attr::Arn> for KmsKeyIdOfLogGroup {}
}
