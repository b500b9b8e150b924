//! `AWS::Budgets::BudgetsAction`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::Budgets::BudgetsAction` resource enables you to take predefined actions that are initiated when a budget threshold has been exceeded.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-budgets-budgetsaction.html>
pub struct BudgetsAction<W, S = (t::Set, t::Set, t::Set, t::Set, t::Set, t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for BudgetsAction<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> BudgetsAction<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> BudgetsAction<
        W,
        (
            t::Missing<required::ActionThreshold>,
            t::Missing<required::ActionType>,
            t::Missing<required::BudgetName>,
            t::Missing<required::Definition>,
            t::Missing<required::ExecutionRoleArn>,
            t::Missing<required::NotificationType>,
            t::Missing<required::Subscribers>,
        ),
    > {
        BudgetsAction(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2, S3, S4, S5, S6> BudgetsAction<W, (S0, S1, S2, S3, S4, S5, S6)> {
    /// The trigger threshold of the action.
    #[must_use]
    pub fn action_threshold(
        self,
        value: impl t::IntoValue<ActionThreshold<W>, W>,
    ) -> BudgetsAction<W, (t::Set, S1, S2, S3, S4, S5, S6)>
    where
        S0: t::Open,
    {
        BudgetsAction(self.0.set("ActionThreshold", value), t::PhantomData)
    }
    /// The type of action. This defines the type of tasks that can be carried out by this action. This field also determines the format for definition.
    #[must_use]
    pub fn action_type(
        self,
        value: impl t::IntoValue<ActionType, W>,
    ) -> BudgetsAction<W, (S0, t::Set, S2, S3, S4, S5, S6)>
    where
        S1: t::Open,
    {
        BudgetsAction(self.0.set("ActionType", value), t::PhantomData)
    }
    /// This specifies if the action needs manual or automatic approval.
    #[must_use]
    pub fn approval_model(self, value: impl t::IntoValue<ApprovalModel, W>) -> Self {
        BudgetsAction(self.0.set("ApprovalModel", value), t::PhantomData)
    }
    /// A string that represents the budget name. ":" and "\" characters aren't allowed.
    #[must_use]
    pub fn budget_name(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> BudgetsAction<W, (S0, S1, t::Set, S3, S4, S5, S6)>
    where
        S2: t::Open,
    {
        BudgetsAction(self.0.set("BudgetName", value), t::PhantomData)
    }
    /// Specifies all of the type-specific parameters.
    #[must_use]
    pub fn definition(
        self,
        value: impl t::IntoValue<Definition<W>, W>,
    ) -> BudgetsAction<W, (S0, S1, S2, t::Set, S4, S5, S6)>
    where
        S3: t::Open,
    {
        BudgetsAction(self.0.set("Definition", value), t::PhantomData)
    }
    /// The role passed for action execution and reversion. Roles and actions must be in the same account.
    #[must_use]
    pub fn execution_role_arn(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> BudgetsAction<W, (S0, S1, S2, S3, t::Set, S5, S6)>
    where
        S4: t::Open,
    {
        BudgetsAction(self.0.set("ExecutionRoleArn", value), t::PhantomData)
    }
    /// The type of a notification.
    #[must_use]
    pub fn notification_type(
        self,
        value: impl t::IntoValue<NotificationType, W>,
    ) -> BudgetsAction<W, (S0, S1, S2, S3, S4, t::Set, S6)>
    where
        S5: t::Open,
    {
        BudgetsAction(self.0.set("NotificationType", value), t::PhantomData)
    }
    /// An optional list of tags to associate with the specified budget action. Each tag consists of a key and a value, and each key must be unique for the resource.
    #[must_use]
    pub fn resource_tags(self, value: impl t::IntoValue<t::List<ResourceTag<W>>, W>) -> Self {
        BudgetsAction(self.0.set("ResourceTags", value), t::PhantomData)
    }
    /// A list of subscribers.
    #[must_use]
    pub fn subscribers(
        self,
        value: impl t::IntoValue<t::List<Subscriber<W>>, W>,
    ) -> BudgetsAction<W, (S0, S1, S2, S3, S4, S5, t::Set)>
    where
        S6: t::Open,
    {
        BudgetsAction(self.0.set("Subscribers", value), t::PhantomData)
    }
}
impl<
    V,
    W: t::Takes<V>,
    S0: t::Filled,
    S1: t::Filled,
    S2: t::Filled,
    S3: t::Filled,
    S4: t::Filled,
    S5: t::Filled,
    S6: t::Filled,
> t::Resource<W> for BudgetsAction<V, (S0, S1, S2, S3, S4, S5, S6)>
{
    const TYPE: &'static str = "AWS::Budgets::BudgetsAction";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("ResourceTags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<BudgetsAction<W>> {
    /// A system-generated universally unique identifier (UUID) for the action.
    #[must_use]
    pub fn action_id(&self) -> t::Att<attr::ActionId, W> {
        self.attribute_value("ActionId")
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
    pub struct ActionId;
    #[derive(Debug)]
    pub struct Reference;
}
/// The trigger threshold of the action.
pub struct ActionThreshold<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for ActionThreshold<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ActionThreshold<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ActionThreshold<W, (t::Missing<required::Type>, t::Missing<required::Value>)> {
        ActionThreshold(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> ActionThreshold<W, (S0, S1)> {
    /// The type of threshold for a notification.
    #[must_use]
    pub fn type_(
        self,
        value: impl t::IntoValue<ActionThresholdType, W>,
    ) -> ActionThreshold<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        ActionThreshold(self.0.set("Type", value), t::PhantomData)
    }
    /// The threshold of a notification.
    #[must_use]
    pub fn value(self, value: impl t::IntoValue<f64, W>) -> ActionThreshold<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        ActionThreshold(self.0.set("Value", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<ActionThreshold<W>, W>
    for ActionThreshold<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The definition is where you specify all of the type-specific parameters.
pub struct Definition<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for Definition<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Definition<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Definition<W> {
        Definition(t::Object::new(), t::PhantomData)
    }
}
impl<W> Definition<W> {
    /// The AWS Identity and Access Management ( IAM ) action definition details.
    #[must_use]
    pub fn iam_action_definition(
        self,
        value: impl t::IntoValue<IamActionDefinition<W>, W>,
    ) -> Self {
        Definition(self.0.set("IamActionDefinition", value), t::PhantomData)
    }
    /// The service control policies (SCP) action definition details.
    #[must_use]
    pub fn scp_action_definition(
        self,
        value: impl t::IntoValue<ScpActionDefinition<W>, W>,
    ) -> Self {
        Definition(self.0.set("ScpActionDefinition", value), t::PhantomData)
    }
    /// The Amazon EC2 Systems Manager ( SSM ) action definition details.
    #[must_use]
    pub fn ssm_action_definition(
        self,
        value: impl t::IntoValue<SsmActionDefinition<W>, W>,
    ) -> Self {
        Definition(self.0.set("SsmActionDefinition", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<Definition<W>, W> for Definition<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The AWS Identity and Access Management ( IAM ) action definition details.
pub struct IamActionDefinition<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for IamActionDefinition<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> IamActionDefinition<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> IamActionDefinition<W, (t::Missing<required::PolicyArn>,)> {
        IamActionDefinition(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> IamActionDefinition<W, (S0,)> {
    /// A list of groups to be attached. There must be at least one group.
    #[must_use]
    pub fn groups(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        IamActionDefinition(self.0.set("Groups", value), t::PhantomData)
    }
    /// The Amazon Resource Name (ARN) of the policy to be attached.
    #[must_use]
    pub fn policy_arn(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> IamActionDefinition<W, (t::Set,)>
    where
        S0: t::Open,
    {
        IamActionDefinition(self.0.set("PolicyArn", value), t::PhantomData)
    }
    /// A list of roles to be attached. There must be at least one role.
    #[must_use]
    pub fn roles(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        IamActionDefinition(self.0.set("Roles", value), t::PhantomData)
    }
    /// A list of users to be attached. There must be at least one user.
    #[must_use]
    pub fn users(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        IamActionDefinition(self.0.set("Users", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<IamActionDefinition<W>, W>
    for IamActionDefinition<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The tag structure that contains a tag key and value.
pub struct ResourceTag<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for ResourceTag<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ResourceTag<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ResourceTag<W, (t::Missing<required::Key>, t::Missing<required::Value>)> {
        ResourceTag(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> ResourceTag<W, (S0, S1)> {
    /// The key that's associated with the tag.
    #[must_use]
    pub fn key(self, value: impl t::IntoValue<t::Text, W>) -> ResourceTag<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        ResourceTag(self.0.set("Key", value), t::PhantomData)
    }
    /// The value that's associated with the tag.
    #[must_use]
    pub fn value(self, value: impl t::IntoValue<t::Text, W>) -> ResourceTag<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        ResourceTag(self.0.set("Value", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<ResourceTag<W>, W>
    for ResourceTag<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The service control policies (SCP) action definition details.
pub struct ScpActionDefinition<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for ScpActionDefinition<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ScpActionDefinition<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ScpActionDefinition<
        W,
        (
            t::Missing<required::PolicyId>,
            t::Missing<required::TargetIds>,
        ),
    > {
        ScpActionDefinition(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> ScpActionDefinition<W, (S0, S1)> {
    /// The policy ID attached.
    #[must_use]
    pub fn policy_id(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> ScpActionDefinition<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        ScpActionDefinition(self.0.set("PolicyId", value), t::PhantomData)
    }
    /// A list of target IDs.
    #[must_use]
    pub fn target_ids(
        self,
        value: impl t::IntoValue<t::List<t::Text>, W>,
    ) -> ScpActionDefinition<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        ScpActionDefinition(self.0.set("TargetIds", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<ScpActionDefinition<W>, W>
    for ScpActionDefinition<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The Amazon EC2 Systems Manager ( SSM ) action definition details.
pub struct SsmActionDefinition<W, S = (t::Set, t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for SsmActionDefinition<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> SsmActionDefinition<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> SsmActionDefinition<
        W,
        (
            t::Missing<required::InstanceIds>,
            t::Missing<required::Region>,
            t::Missing<required::Subtype>,
        ),
    > {
        SsmActionDefinition(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2> SsmActionDefinition<W, (S0, S1, S2)> {
    /// The EC2 and RDS instance IDs.
    #[must_use]
    pub fn instance_ids(
        self,
        value: impl t::IntoValue<t::List<t::Text>, W>,
    ) -> SsmActionDefinition<W, (t::Set, S1, S2)>
    where
        S0: t::Open,
    {
        SsmActionDefinition(self.0.set("InstanceIds", value), t::PhantomData)
    }
    /// The Region to run the ( SSM ) document.
    #[must_use]
    pub fn region(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> SsmActionDefinition<W, (S0, t::Set, S2)>
    where
        S1: t::Open,
    {
        SsmActionDefinition(self.0.set("Region", value), t::PhantomData)
    }
    /// The action subType.
    #[must_use]
    pub fn subtype(
        self,
        value: impl t::IntoValue<Subtype, W>,
    ) -> SsmActionDefinition<W, (S0, S1, t::Set)>
    where
        S2: t::Open,
    {
        SsmActionDefinition(self.0.set("Subtype", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled>
    t::IntoValue<SsmActionDefinition<W>, W> for SsmActionDefinition<V, (S0, S1, S2)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The subscriber to a budget notification. The subscriber consists of a subscription type and either an Amazon SNS topic or an email address.
pub struct Subscriber<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Subscriber<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Subscriber<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Subscriber<W, (t::Missing<required::Address>, t::Missing<required::Type>)> {
        Subscriber(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> Subscriber<W, (S0, S1)> {
    /// The address that AWS sends budget notifications to, either an SNS topic or an email.
    #[must_use]
    pub fn address(self, value: impl t::IntoValue<t::Text, W>) -> Subscriber<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        Subscriber(self.0.set("Address", value), t::PhantomData)
    }
    /// The type of notification that AWS sends to a subscriber.
    #[must_use]
    pub fn type_(self, value: impl t::IntoValue<SubscriberType, W>) -> Subscriber<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        Subscriber(self.0.set("Type", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<Subscriber<W>, W>
    for Subscriber<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The values of `Type`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ActionThresholdType {
    /// `PERCENTAGE`.
    Percentage,
    /// `ABSOLUTE_VALUE`.
    AbsoluteValue,
}
impl ActionThresholdType {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Percentage => "PERCENTAGE",
            Self::AbsoluteValue => "ABSOLUTE_VALUE",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<ActionThresholdType, W> for ActionThresholdType {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `ActionType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ActionType {
    /// `APPLY_IAM_POLICY`.
    ApplyIamPolicy,
    /// `APPLY_SCP_POLICY`.
    ApplyScpPolicy,
    /// `RUN_SSM_DOCUMENTS`.
    RunSsmDocuments,
}
impl ActionType {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ApplyIamPolicy => "APPLY_IAM_POLICY",
            Self::ApplyScpPolicy => "APPLY_SCP_POLICY",
            Self::RunSsmDocuments => "RUN_SSM_DOCUMENTS",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<ActionType, W> for ActionType {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `ApprovalModel`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ApprovalModel {
    /// `AUTOMATIC`.
    Automatic,
    /// `MANUAL`.
    Manual,
}
impl ApprovalModel {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Automatic => "AUTOMATIC",
            Self::Manual => "MANUAL",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<ApprovalModel, W> for ApprovalModel {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `NotificationType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum NotificationType {
    /// `ACTUAL`.
    Actual,
    /// `FORECASTED`.
    Forecasted,
}
impl NotificationType {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Actual => "ACTUAL",
            Self::Forecasted => "FORECASTED",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<NotificationType, W> for NotificationType {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `Type`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SubscriberType {
    /// `SNS`.
    Sns,
    /// `EMAIL`.
    Email,
}
impl SubscriberType {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Sns => "SNS",
            Self::Email => "EMAIL",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<SubscriberType, W> for SubscriberType {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `Subtype`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Subtype {
    /// `STOP_EC2_INSTANCES`.
    StopEc2Instances,
    /// `STOP_RDS_INSTANCES`.
    StopRdsInstances,
}
impl Subtype {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::StopEc2Instances => "STOP_EC2_INSTANCES",
            Self::StopRdsInstances => "STOP_RDS_INSTANCES",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<Subtype, W> for Subtype {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct ActionThreshold;
    #[derive(Debug)]
    pub struct ActionType;
    #[derive(Debug)]
    pub struct Address;
    #[derive(Debug)]
    pub struct BudgetName;
    #[derive(Debug)]
    pub struct Definition;
    #[derive(Debug)]
    pub struct ExecutionRoleArn;
    #[derive(Debug)]
    pub struct InstanceIds;
    #[derive(Debug)]
    pub struct Key;
    #[derive(Debug)]
    pub struct NotificationType;
    #[derive(Debug)]
    pub struct PolicyArn;
    #[derive(Debug)]
    pub struct PolicyId;
    #[derive(Debug)]
    pub struct Region;
    #[derive(Debug)]
    pub struct Subscribers;
    #[derive(Debug)]
    pub struct Subtype;
    #[derive(Debug)]
    pub struct TargetIds;
    #[derive(Debug)]
    pub struct Type;
    #[derive(Debug)]
    pub struct Value;
}
