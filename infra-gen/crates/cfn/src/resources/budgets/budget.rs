//! `AWS::Budgets::Budget`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::Budgets::Budget` resource allows customers to take pre-defined actions that will trigger once a budget threshold has been exceeded. creates, replaces, or deletes budgets for Billing and Cost Management.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-budgets-budget.html>
pub struct Budget<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Budget<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Budget<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Budget<W, (t::Missing<required::Budget>,)> {
        Budget(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> Budget<W, (S0,)> {
    /// The budget object that you want to create.
    #[must_use]
    pub fn budget(self, value: impl t::IntoValue<BudgetData<W>, W>) -> Budget<W, (t::Set,)>
    where
        S0: t::Open,
    {
        Budget(self.0.set("Budget", value), t::PhantomData)
    }
    /// A notification that you want to associate with a budget. A budget can have up to five notifications, and each notification can have one SNS subscriber and up to 10 email subscribers.
    #[must_use]
    pub fn notifications_with_subscribers(
        self,
        value: impl t::IntoValue<t::List<NotificationWithSubscribers<W>>, W>,
    ) -> Self {
        Budget(
            self.0.set("NotificationsWithSubscribers", value),
            t::PhantomData,
        )
    }
    /// An optional list of tags to associate with the specified budget. Each tag consists of a key and a value, and each key must be unique for the resource.
    #[must_use]
    pub fn resource_tags(self, value: impl t::IntoValue<t::List<ResourceTag<W>>, W>) -> Self {
        Budget(self.0.set("ResourceTags", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::Resource<W> for Budget<V, (S0,)> {
    const TYPE: &'static str = "AWS::Budgets::Budget";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<Budget<W>> {
    /// What `Ref` returns.
    #[must_use]
    pub fn id(&self) -> t::Att<attr::Id, W> {
        self.reference_value()
    }
    /// The ARN, `arn:${Partition}:budgets::${Account}:budget/${BudgetName}`.
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.arn_value("arn:${Partition}:budgets::${Account}:budget/${Ref}")
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct Id;
    #[derive(Debug)]
    pub struct Arn;
}
/// Determine the budget amount for an auto-adjusting budget.
pub struct AutoAdjustData<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for AutoAdjustData<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> AutoAdjustData<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> AutoAdjustData<W, (t::Missing<required::AutoAdjustType>,)> {
        AutoAdjustData(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> AutoAdjustData<W, (S0,)> {
    /// The string that defines whether your budget auto-adjusts based on historical or forecasted data.
    #[must_use]
    pub fn auto_adjust_type(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> AutoAdjustData<W, (t::Set,)>
    where
        S0: t::Open,
    {
        AutoAdjustData(self.0.set("AutoAdjustType", value), t::PhantomData)
    }
    /// The parameters that define or describe the historical data that your auto-adjusting budget is based on.
    #[must_use]
    pub fn historical_options(self, value: impl t::IntoValue<HistoricalOptions<W>, W>) -> Self {
        AutoAdjustData(self.0.set("HistoricalOptions", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<AutoAdjustData<W>, W>
    for AutoAdjustData<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Represents the output of the `CreateBudget` operation. The content consists of the detailed metadata and data file information, and the current status of the `budget` object.
pub struct BudgetData<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for BudgetData<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> BudgetData<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> BudgetData<
        W,
        (
            t::Missing<required::BudgetType>,
            t::Missing<required::TimeUnit>,
        ),
    > {
        BudgetData(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> BudgetData<W, (S0, S1)> {
    /// Determine the budget amount for an auto-adjusting budget.
    #[must_use]
    pub fn auto_adjust_data(self, value: impl t::IntoValue<AutoAdjustData<W>, W>) -> Self {
        BudgetData(self.0.set("AutoAdjustData", value), t::PhantomData)
    }
    /// `BillingViewArn`.
    #[must_use]
    pub fn billing_view_arn(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        BudgetData(self.0.set("BillingViewArn", value), t::PhantomData)
    }
    /// The total amount of cost, usage, RI utilization, RI coverage, Savings Plans utilization, or Savings Plans coverage that you want to track with your budget.
    #[must_use]
    pub fn budget_limit(self, value: impl t::IntoValue<Spend<W>, W>) -> Self {
        BudgetData(self.0.set("BudgetLimit", value), t::PhantomData)
    }
    /// The name of a budget. The value must be unique within an account. `BudgetName` can't include `:` and `\` characters. If you don't include value for `BudgetName` in the template, Billing and Cost Management assigns your budget a randomly generated name.
    #[must_use]
    pub fn budget_name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        BudgetData(self.0.set("BudgetName", value), t::PhantomData)
    }
    /// Specifies whether this budget tracks costs, usage, RI utilization, RI coverage, Savings Plans utilization, or Savings Plans coverage.
    #[must_use]
    pub fn budget_type(self, value: impl t::IntoValue<t::Text, W>) -> BudgetData<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        BudgetData(self.0.set("BudgetType", value), t::PhantomData)
    }
    /// The cost filters, such as `Region` , `Service` , `LinkedAccount` , `Tag` , or `CostCategory` , that are applied to a budget.
    #[must_use]
    pub fn cost_filters(self, value: impl t::IntoValue<t::Json, W>) -> Self {
        BudgetData(self.0.set("CostFilters", value), t::PhantomData)
    }
    /// The types of costs that are included in this `COST` budget.
    #[must_use]
    pub fn cost_types(self, value: impl t::IntoValue<CostTypes<W>, W>) -> Self {
        BudgetData(self.0.set("CostTypes", value), t::PhantomData)
    }
    /// `FilterExpression`.
    #[must_use]
    pub fn filter_expression(self, value: impl t::IntoValue<Expression<W>, W>) -> Self {
        BudgetData(self.0.set("FilterExpression", value), t::PhantomData)
    }
    /// `Metrics`.
    #[must_use]
    pub fn metrics(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        BudgetData(self.0.set("Metrics", value), t::PhantomData)
    }
    /// A map containing multiple `BudgetLimit` , including current or future limits.
    #[must_use]
    pub fn planned_budget_limits(self, value: impl t::IntoValue<t::Json, W>) -> Self {
        BudgetData(self.0.set("PlannedBudgetLimits", value), t::PhantomData)
    }
    /// The period of time that is covered by a budget. The period has a start date and an end date. The start date must come before the end date. There are no restrictions on the end date.
    #[must_use]
    pub fn time_period(self, value: impl t::IntoValue<TimePeriod<W>, W>) -> Self {
        BudgetData(self.0.set("TimePeriod", value), t::PhantomData)
    }
    /// The length of time until a budget resets the actual and forecasted spend. `DAILY` is available only for `RI_UTILIZATION` and `RI_COVERAGE` budgets.
    #[must_use]
    pub fn time_unit(self, value: impl t::IntoValue<t::Text, W>) -> BudgetData<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        BudgetData(self.0.set("TimeUnit", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<BudgetData<W>, W>
    for BudgetData<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The cost category values used for filtering the costs.
pub struct CostCategoryValues<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for CostCategoryValues<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> CostCategoryValues<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> CostCategoryValues<W> {
        CostCategoryValues(t::Object::new(), t::PhantomData)
    }
}
impl<W> CostCategoryValues<W> {
    /// The unique name of the cost category.
    #[must_use]
    pub fn key(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        CostCategoryValues(self.0.set("Key", value), t::PhantomData)
    }
    /// The match options that you can use to filter your results.
    #[must_use]
    pub fn match_options(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        CostCategoryValues(self.0.set("MatchOptions", value), t::PhantomData)
    }
    /// The specific value of the cost category.
    #[must_use]
    pub fn values(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        CostCategoryValues(self.0.set("Values", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<CostCategoryValues<W>, W> for CostCategoryValues<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The types of cost that are included in a `COST` budget, such as tax and subscriptions.
pub struct CostTypes<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for CostTypes<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> CostTypes<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> CostTypes<W> {
        CostTypes(t::Object::new(), t::PhantomData)
    }
}
impl<W> CostTypes<W> {
    /// Specifies whether a budget includes credits.
    #[must_use]
    pub fn include_credit(self, value: impl t::IntoValue<bool, W>) -> Self {
        CostTypes(self.0.set("IncludeCredit", value), t::PhantomData)
    }
    /// Specifies whether a budget includes discounts.
    #[must_use]
    pub fn include_discount(self, value: impl t::IntoValue<bool, W>) -> Self {
        CostTypes(self.0.set("IncludeDiscount", value), t::PhantomData)
    }
    /// Specifies whether a budget includes non-RI subscription costs.
    #[must_use]
    pub fn include_other_subscription(self, value: impl t::IntoValue<bool, W>) -> Self {
        CostTypes(
            self.0.set("IncludeOtherSubscription", value),
            t::PhantomData,
        )
    }
    /// Specifies whether a budget includes recurring fees such as monthly RI fees.
    #[must_use]
    pub fn include_recurring(self, value: impl t::IntoValue<bool, W>) -> Self {
        CostTypes(self.0.set("IncludeRecurring", value), t::PhantomData)
    }
    /// Specifies whether a budget includes refunds.
    #[must_use]
    pub fn include_refund(self, value: impl t::IntoValue<bool, W>) -> Self {
        CostTypes(self.0.set("IncludeRefund", value), t::PhantomData)
    }
    /// Specifies whether a budget includes subscriptions.
    #[must_use]
    pub fn include_subscription(self, value: impl t::IntoValue<bool, W>) -> Self {
        CostTypes(self.0.set("IncludeSubscription", value), t::PhantomData)
    }
    /// Specifies whether a budget includes support subscription fees.
    #[must_use]
    pub fn include_support(self, value: impl t::IntoValue<bool, W>) -> Self {
        CostTypes(self.0.set("IncludeSupport", value), t::PhantomData)
    }
    /// Specifies whether a budget includes taxes.
    #[must_use]
    pub fn include_tax(self, value: impl t::IntoValue<bool, W>) -> Self {
        CostTypes(self.0.set("IncludeTax", value), t::PhantomData)
    }
    /// Specifies whether a budget includes upfront RI costs.
    #[must_use]
    pub fn include_upfront(self, value: impl t::IntoValue<bool, W>) -> Self {
        CostTypes(self.0.set("IncludeUpfront", value), t::PhantomData)
    }
    /// Specifies whether a budget uses the amortized rate.
    #[must_use]
    pub fn use_amortized(self, value: impl t::IntoValue<bool, W>) -> Self {
        CostTypes(self.0.set("UseAmortized", value), t::PhantomData)
    }
    /// Specifies whether a budget uses a blended rate.
    #[must_use]
    pub fn use_blended(self, value: impl t::IntoValue<bool, W>) -> Self {
        CostTypes(self.0.set("UseBlended", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<CostTypes<W>, W> for CostTypes<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Use Expression to filter in various Budgets APIs.
pub struct Expression<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for Expression<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Expression<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Expression<W> {
        Expression(t::Object::new(), t::PhantomData)
    }
}
impl<W> Expression<W> {
    /// Return results that match both Dimension objects.
    #[must_use]
    pub fn and(self, value: impl t::IntoValue<t::List<Expression<W>>, W>) -> Self {
        Expression(self.0.set("And", value), t::PhantomData)
    }
    /// The filter that's based on CostCategoryValues.
    #[must_use]
    pub fn cost_categories(self, value: impl t::IntoValue<CostCategoryValues<W>, W>) -> Self {
        Expression(self.0.set("CostCategories", value), t::PhantomData)
    }
    /// The specific Dimension to use for Expression.
    #[must_use]
    pub fn dimensions(self, value: impl t::IntoValue<ExpressionDimensionValues<W>, W>) -> Self {
        Expression(self.0.set("Dimensions", value), t::PhantomData)
    }
    /// Return results that don't match a Dimension object.
    #[must_use]
    pub fn not(self, value: impl t::IntoValue<Expression<W>, W>) -> Self {
        Expression(self.0.set("Not", value), t::PhantomData)
    }
    /// Return results that match either Dimension object.
    #[must_use]
    pub fn or(self, value: impl t::IntoValue<t::List<Expression<W>>, W>) -> Self {
        Expression(self.0.set("Or", value), t::PhantomData)
    }
    /// The specific Tag to use for Expression.
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<TagValues<W>, W>) -> Self {
        Expression(self.0.set("Tags", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<Expression<W>, W> for Expression<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// Contains the specifications for the filters to use for your request.
pub struct ExpressionDimensionValues<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for ExpressionDimensionValues<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ExpressionDimensionValues<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ExpressionDimensionValues<W> {
        ExpressionDimensionValues(t::Object::new(), t::PhantomData)
    }
}
impl<W> ExpressionDimensionValues<W> {
    /// The name of the dimension that you want to filter on.
    #[must_use]
    pub fn key(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        ExpressionDimensionValues(self.0.set("Key", value), t::PhantomData)
    }
    /// The match options that you can use to filter your results. You can specify only one of these values in the array.
    #[must_use]
    pub fn match_options(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        ExpressionDimensionValues(self.0.set("MatchOptions", value), t::PhantomData)
    }
    /// The metadata values you can specify to filter upon, so that the results all match at least one of the specified values.
    #[must_use]
    pub fn values(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        ExpressionDimensionValues(self.0.set("Values", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<ExpressionDimensionValues<W>, W>
    for ExpressionDimensionValues<V>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The parameters that define or describe the historical data that your auto-adjusting budget is based on.
pub struct HistoricalOptions<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for HistoricalOptions<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> HistoricalOptions<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> HistoricalOptions<W, (t::Missing<required::BudgetAdjustmentPeriod>,)> {
        HistoricalOptions(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> HistoricalOptions<W, (S0,)> {
    /// The number of budget periods included in the moving-average calculation that determines your auto-adjusted budget amount. The maximum value depends on the `TimeUnit` granularity of the budget:
    #[must_use]
    pub fn budget_adjustment_period(
        self,
        value: impl t::IntoValue<i64, W>,
    ) -> HistoricalOptions<W, (t::Set,)>
    where
        S0: t::Open,
    {
        HistoricalOptions(self.0.set("BudgetAdjustmentPeriod", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<HistoricalOptions<W>, W>
    for HistoricalOptions<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A notification that's associated with a budget. A budget can have up to ten notifications.
pub struct Notification<W, S = (t::Set, t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Notification<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Notification<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Notification<
        W,
        (
            t::Missing<required::ComparisonOperator>,
            t::Missing<required::NotificationType>,
            t::Missing<required::Threshold>,
        ),
    > {
        Notification(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2> Notification<W, (S0, S1, S2)> {
    /// The comparison that's used for this notification.
    #[must_use]
    pub fn comparison_operator(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> Notification<W, (t::Set, S1, S2)>
    where
        S0: t::Open,
    {
        Notification(self.0.set("ComparisonOperator", value), t::PhantomData)
    }
    /// Specifies whether the notification is for how much you have spent ( `ACTUAL` ) or for how much that you're forecasted to spend ( `FORECASTED` ).
    #[must_use]
    pub fn notification_type(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> Notification<W, (S0, t::Set, S2)>
    where
        S1: t::Open,
    {
        Notification(self.0.set("NotificationType", value), t::PhantomData)
    }
    /// The threshold that's associated with a notification. Thresholds are always a percentage, and many customers find value being alerted between 50% - 200% of the budgeted amount. The maximum limit for your threshold is 1,000,000% above the budgeted amount.
    #[must_use]
    pub fn threshold(self, value: impl t::IntoValue<f64, W>) -> Notification<W, (S0, S1, t::Set)>
    where
        S2: t::Open,
    {
        Notification(self.0.set("Threshold", value), t::PhantomData)
    }
    /// The type of threshold for a notification. For `ABSOLUTE_VALUE` thresholds, AWS notifies you when you go over or are forecasted to go over your total cost threshold.
    #[must_use]
    pub fn threshold_type(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Notification(self.0.set("ThresholdType", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled>
    t::IntoValue<Notification<W>, W> for Notification<V, (S0, S1, S2)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A notification with subscribers. A notification can have one SNS subscriber and up to 10 email subscribers, for a total of 11 subscribers.
pub struct NotificationWithSubscribers<W, S = (t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for NotificationWithSubscribers<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> NotificationWithSubscribers<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> NotificationWithSubscribers<
        W,
        (
            t::Missing<required::Notification>,
            t::Missing<required::Subscribers>,
        ),
    > {
        NotificationWithSubscribers(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> NotificationWithSubscribers<W, (S0, S1)> {
    /// The notification that's associated with a budget.
    #[must_use]
    pub fn notification(
        self,
        value: impl t::IntoValue<Notification<W>, W>,
    ) -> NotificationWithSubscribers<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        NotificationWithSubscribers(self.0.set("Notification", value), t::PhantomData)
    }
    /// A list of subscribers who are subscribed to this notification.
    #[must_use]
    pub fn subscribers(
        self,
        value: impl t::IntoValue<t::List<Subscriber<W>>, W>,
    ) -> NotificationWithSubscribers<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        NotificationWithSubscribers(self.0.set("Subscribers", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled>
    t::IntoValue<NotificationWithSubscribers<W>, W> for NotificationWithSubscribers<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The tag structure that contains a tag key and value.
pub struct ResourceTag<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for ResourceTag<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ResourceTag<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ResourceTag<W, (t::Missing<required::Key>,)> {
        ResourceTag(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> ResourceTag<W, (S0,)> {
    /// The key that's associated with the tag.
    #[must_use]
    pub fn key(self, value: impl t::IntoValue<t::Text, W>) -> ResourceTag<W, (t::Set,)>
    where
        S0: t::Open,
    {
        ResourceTag(self.0.set("Key", value), t::PhantomData)
    }
    /// The value that's associated with the tag.
    #[must_use]
    pub fn value(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        ResourceTag(self.0.set("Value", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<ResourceTag<W>, W> for ResourceTag<V, (S0,)> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The amount of cost or usage that's measured for a budget.
pub struct Spend<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Spend<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Spend<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Spend<W, (t::Missing<required::Amount>, t::Missing<required::Unit>)> {
        Spend(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> Spend<W, (S0, S1)> {
    /// The cost or usage amount that's associated with a budget forecast, actual spend, or budget threshold.
    #[must_use]
    pub fn amount(self, value: impl t::IntoValue<f64, W>) -> Spend<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        Spend(self.0.set("Amount", value), t::PhantomData)
    }
    /// The unit of measurement that's used for the budget forecast, actual spend, or budget threshold.
    #[must_use]
    pub fn unit(self, value: impl t::IntoValue<t::Text, W>) -> Spend<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        Spend(self.0.set("Unit", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<Spend<W>, W>
    for Spend<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The `Subscriber` property type specifies who to notify for a Billing and Cost Management budget notification. The subscriber consists of a subscription type, and either an Amazon SNS topic or an email address.
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
    pub fn new() -> Subscriber<
        W,
        (
            t::Missing<required::Address>,
            t::Missing<required::SubscriptionType>,
        ),
    > {
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
    pub fn subscription_type(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> Subscriber<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        Subscriber(self.0.set("SubscriptionType", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<Subscriber<W>, W>
    for Subscriber<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The values that are available for a tag.
pub struct TagValues<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for TagValues<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> TagValues<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> TagValues<W> {
        TagValues(t::Object::new(), t::PhantomData)
    }
}
impl<W> TagValues<W> {
    /// The key for the tag.
    #[must_use]
    pub fn key(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        TagValues(self.0.set("Key", value), t::PhantomData)
    }
    /// The match options that you can use to filter your results.
    #[must_use]
    pub fn match_options(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        TagValues(self.0.set("MatchOptions", value), t::PhantomData)
    }
    /// The specific value of the tag.
    #[must_use]
    pub fn values(self, value: impl t::IntoValue<t::List<t::Text>, W>) -> Self {
        TagValues(self.0.set("Values", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<TagValues<W>, W> for TagValues<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The period of time that is covered by a budget. The period has a start date and an end date. The start date must come before the end date. There are no restrictions on the end date.
pub struct TimePeriod<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for TimePeriod<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> TimePeriod<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> TimePeriod<W> {
        TimePeriod(t::Object::new(), t::PhantomData)
    }
}
impl<W> TimePeriod<W> {
    /// The end date for a budget. If you didn't specify an end date, AWS set your end date to `06/15/87 00:00 UTC` . The defaults are the same for the Billing and Cost Management console and the API.
    #[must_use]
    pub fn end(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        TimePeriod(self.0.set("End", value), t::PhantomData)
    }
    /// The start date for a budget. If you created your budget and didn't specify a start date, the start date defaults to the start of the chosen time period (MONTHLY, QUARTERLY, or ANNUALLY).
    #[must_use]
    pub fn start(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        TimePeriod(self.0.set("Start", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<TimePeriod<W>, W> for TimePeriod<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct Address;
    #[derive(Debug)]
    pub struct Amount;
    #[derive(Debug)]
    pub struct AutoAdjustType;
    #[derive(Debug)]
    pub struct Budget;
    #[derive(Debug)]
    pub struct BudgetAdjustmentPeriod;
    #[derive(Debug)]
    pub struct BudgetType;
    #[derive(Debug)]
    pub struct ComparisonOperator;
    #[derive(Debug)]
    pub struct Key;
    #[derive(Debug)]
    pub struct Notification;
    #[derive(Debug)]
    pub struct NotificationType;
    #[derive(Debug)]
    pub struct Subscribers;
    #[derive(Debug)]
    pub struct SubscriptionType;
    #[derive(Debug)]
    pub struct Threshold;
    #[derive(Debug)]
    pub struct TimeUnit;
    #[derive(Debug)]
    pub struct Unit;
}
