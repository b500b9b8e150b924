//! `AWS::Logs::AccountPolicy`, written by `cargo xtask generate`.

use crate::typed as t;

/// Creates or updates an account-level data protection policy or subscription filter policy that applies to all log groups or a subset of log groups in the account.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-accountpolicy.html>
pub struct AccountPolicy<W, S = (t::Set, t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for AccountPolicy<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> AccountPolicy<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> AccountPolicy<
        W,
        (
            t::Missing<required::PolicyDocument>,
            t::Missing<required::PolicyName>,
            t::Missing<required::PolicyType>,
        ),
    > {
        AccountPolicy(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2> AccountPolicy<W, (S0, S1, S2)> {
    /// Specify the policy, in JSON.
    #[must_use]
    pub fn policy_document(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> AccountPolicy<W, (t::Set, S1, S2)>
    where
        S0: t::Open,
    {
        AccountPolicy(self.0.set("PolicyDocument", value), t::PhantomData)
    }
    /// A name for the policy. This must be unique within the account.
    #[must_use]
    pub fn policy_name(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> AccountPolicy<W, (S0, t::Set, S2)>
    where
        S1: t::Open,
    {
        AccountPolicy(self.0.set("PolicyName", value), t::PhantomData)
    }
    /// The type of policy that you're creating or updating.
    #[must_use]
    pub fn policy_type(
        self,
        value: impl t::IntoValue<PolicyType, W>,
    ) -> AccountPolicy<W, (S0, S1, t::Set)>
    where
        S2: t::Open,
    {
        AccountPolicy(self.0.set("PolicyType", value), t::PhantomData)
    }
    /// Currently the only valid value for this parameter is `ALL` , which specifies that the policy applies to all log groups in the account. If you omit this parameter, the default of `ALL` is used.
    #[must_use]
    pub fn scope(self, value: impl t::IntoValue<Scope, W>) -> Self {
        AccountPolicy(self.0.set("Scope", value), t::PhantomData)
    }
    /// Use this parameter to apply the new policy to a subset of log groups in the account.
    #[must_use]
    pub fn selection_criteria(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        AccountPolicy(self.0.set("SelectionCriteria", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled> t::Resource<W>
    for AccountPolicy<V, (S0, S1, S2)>
{
    const TYPE: &'static str = "AWS::Logs::AccountPolicy";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<AccountPolicy<W>> {
    /// The account ID of the account where this policy was created. For example, `123456789012` .
    #[must_use]
    pub fn account_id(&self) -> t::Att<attr::AccountId, W> {
        self.attribute_value("AccountId")
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
    pub struct AccountId;
    #[derive(Debug)]
    pub struct Reference;
}
/// The values of `PolicyType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum PolicyType {
    /// `DATA_PROTECTION_POLICY`.
    DataProtectionPolicy,
    /// `SUBSCRIPTION_FILTER_POLICY`.
    SubscriptionFilterPolicy,
    /// `FIELD_INDEX_POLICY`.
    FieldIndexPolicy,
    /// `TRANSFORMER_POLICY`.
    TransformerPolicy,
    /// `METRIC_EXTRACTION_POLICY`.
    MetricExtractionPolicy,
}
impl PolicyType {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::DataProtectionPolicy => "DATA_PROTECTION_POLICY",
            Self::SubscriptionFilterPolicy => "SUBSCRIPTION_FILTER_POLICY",
            Self::FieldIndexPolicy => "FIELD_INDEX_POLICY",
            Self::TransformerPolicy => "TRANSFORMER_POLICY",
            Self::MetricExtractionPolicy => "METRIC_EXTRACTION_POLICY",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<PolicyType, W> for PolicyType {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `Scope`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Scope {
    /// `ALL`.
    All,
}
impl Scope {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::All => "ALL",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<Scope, W> for Scope {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct PolicyDocument;
    #[derive(Debug)]
    pub struct PolicyName;
    #[derive(Debug)]
    pub struct PolicyType;
}
