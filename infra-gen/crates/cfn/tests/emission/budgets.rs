//! Every setter of Budgets is emitted, written by `cargo xtask generate`.

use cfn::raw;

use crate::assertion::*;

#[test]
fn budget_budget() {
    assert_emits(
        resource(
            cfn::budgets::budget::Budget::<()>::new()
                .budget(raw("Budget"))
                .notifications_with_subscribers(raw("NotificationsWithSubscribers"))
                .resource_tags(raw("ResourceTags")),
        ),
        &["Budget", "NotificationsWithSubscribers", "ResourceTags"],
    );
}

#[test]
fn budget_auto_adjust_data() {
    assert_emits(
        property(
            cfn::budgets::budget::AutoAdjustData::<()>::new()
                .auto_adjust_type(raw("AutoAdjustType"))
                .historical_options(raw("HistoricalOptions")),
        ),
        &["AutoAdjustType", "HistoricalOptions"],
    );
}

#[test]
fn budget_budget_data() {
    assert_emits(
        property(
            cfn::budgets::budget::BudgetData::<()>::new()
                .auto_adjust_data(raw("AutoAdjustData"))
                .billing_view_arn(raw("BillingViewArn"))
                .budget_limit(raw("BudgetLimit"))
                .budget_name(raw("BudgetName"))
                .budget_type(raw("BudgetType"))
                .cost_filters(raw("CostFilters"))
                .cost_types(raw("CostTypes"))
                .filter_expression(raw("FilterExpression"))
                .metrics(raw("Metrics"))
                .planned_budget_limits(raw("PlannedBudgetLimits"))
                .time_period(raw("TimePeriod"))
                .time_unit(raw("TimeUnit")),
        ),
        &[
            "AutoAdjustData",
            "BillingViewArn",
            "BudgetLimit",
            "BudgetName",
            "BudgetType",
            "CostFilters",
            "CostTypes",
            "FilterExpression",
            "Metrics",
            "PlannedBudgetLimits",
            "TimePeriod",
            "TimeUnit",
        ],
    );
}

#[test]
fn budget_cost_category_values() {
    assert_emits(
        property(
            cfn::budgets::budget::CostCategoryValues::<()>::new()
                .key(raw("Key"))
                .match_options(raw("MatchOptions"))
                .values(raw("Values")),
        ),
        &["Key", "MatchOptions", "Values"],
    );
}

#[test]
fn budget_cost_types() {
    assert_emits(
        property(
            cfn::budgets::budget::CostTypes::<()>::new()
                .include_credit(raw("IncludeCredit"))
                .include_discount(raw("IncludeDiscount"))
                .include_other_subscription(raw("IncludeOtherSubscription"))
                .include_recurring(raw("IncludeRecurring"))
                .include_refund(raw("IncludeRefund"))
                .include_subscription(raw("IncludeSubscription"))
                .include_support(raw("IncludeSupport"))
                .include_tax(raw("IncludeTax"))
                .include_upfront(raw("IncludeUpfront"))
                .use_amortized(raw("UseAmortized"))
                .use_blended(raw("UseBlended")),
        ),
        &[
            "IncludeCredit",
            "IncludeDiscount",
            "IncludeOtherSubscription",
            "IncludeRecurring",
            "IncludeRefund",
            "IncludeSubscription",
            "IncludeSupport",
            "IncludeTax",
            "IncludeUpfront",
            "UseAmortized",
            "UseBlended",
        ],
    );
}

#[test]
fn budget_expression() {
    assert_emits(
        property(
            cfn::budgets::budget::Expression::<()>::new()
                .and(raw("And"))
                .cost_categories(raw("CostCategories"))
                .dimensions(raw("Dimensions"))
                .not(raw("Not"))
                .or(raw("Or"))
                .tags(raw("Tags")),
        ),
        &["And", "CostCategories", "Dimensions", "Not", "Or", "Tags"],
    );
}

#[test]
fn budget_expression_dimension_values() {
    assert_emits(
        property(
            cfn::budgets::budget::ExpressionDimensionValues::<()>::new()
                .key(raw("Key"))
                .match_options(raw("MatchOptions"))
                .values(raw("Values")),
        ),
        &["Key", "MatchOptions", "Values"],
    );
}

#[test]
fn budget_historical_options() {
    assert_emits(
        property(
            cfn::budgets::budget::HistoricalOptions::<()>::new()
                .budget_adjustment_period(raw("BudgetAdjustmentPeriod")),
        ),
        &["BudgetAdjustmentPeriod"],
    );
}

#[test]
fn budget_notification() {
    assert_emits(
        property(
            cfn::budgets::budget::Notification::<()>::new()
                .comparison_operator(raw("ComparisonOperator"))
                .notification_type(raw("NotificationType"))
                .threshold(raw("Threshold"))
                .threshold_type(raw("ThresholdType")),
        ),
        &[
            "ComparisonOperator",
            "NotificationType",
            "Threshold",
            "ThresholdType",
        ],
    );
}

#[test]
fn budget_notification_with_subscribers() {
    assert_emits(
        property(
            cfn::budgets::budget::NotificationWithSubscribers::<()>::new()
                .notification(raw("Notification"))
                .subscribers(raw("Subscribers")),
        ),
        &["Notification", "Subscribers"],
    );
}

#[test]
fn budget_resource_tag() {
    assert_emits(
        property(
            cfn::budgets::budget::ResourceTag::<()>::new()
                .key(raw("Key"))
                .value(raw("Value")),
        ),
        &["Key", "Value"],
    );
}

#[test]
fn budget_spend() {
    assert_emits(
        property(
            cfn::budgets::budget::Spend::<()>::new()
                .amount(raw("Amount"))
                .unit(raw("Unit")),
        ),
        &["Amount", "Unit"],
    );
}

#[test]
fn budget_subscriber() {
    assert_emits(
        property(
            cfn::budgets::budget::Subscriber::<()>::new()
                .address(raw("Address"))
                .subscription_type(raw("SubscriptionType")),
        ),
        &["Address", "SubscriptionType"],
    );
}

#[test]
fn budget_tag_values() {
    assert_emits(
        property(
            cfn::budgets::budget::TagValues::<()>::new()
                .key(raw("Key"))
                .match_options(raw("MatchOptions"))
                .values(raw("Values")),
        ),
        &["Key", "MatchOptions", "Values"],
    );
}

#[test]
fn budget_time_period() {
    assert_emits(
        property(
            cfn::budgets::budget::TimePeriod::<()>::new()
                .end(raw("End"))
                .start(raw("Start")),
        ),
        &["End", "Start"],
    );
}

#[test]
fn budgets_action_budgets_action() {
    assert_emits(
        resource(
            cfn::budgets::budgets_action::BudgetsAction::<()>::new()
                .action_threshold(raw("ActionThreshold"))
                .action_type(raw("ActionType"))
                .approval_model(raw("ApprovalModel"))
                .budget_name(raw("BudgetName"))
                .definition(raw("Definition"))
                .execution_role_arn(raw("ExecutionRoleArn"))
                .notification_type(raw("NotificationType"))
                .resource_tags(raw("ResourceTags"))
                .subscribers(raw("Subscribers")),
        ),
        &[
            "ActionThreshold",
            "ActionType",
            "ApprovalModel",
            "BudgetName",
            "Definition",
            "ExecutionRoleArn",
            "NotificationType",
            "ResourceTags",
            "Subscribers",
        ],
    );
}

#[test]
fn budgets_action_action_threshold() {
    assert_emits(
        property(
            cfn::budgets::budgets_action::ActionThreshold::<()>::new()
                .type_(raw("Type"))
                .value(raw("Value")),
        ),
        &["Type", "Value"],
    );
}

#[test]
fn budgets_action_definition() {
    assert_emits(
        property(
            cfn::budgets::budgets_action::Definition::<()>::new()
                .iam_action_definition(raw("IamActionDefinition"))
                .scp_action_definition(raw("ScpActionDefinition"))
                .ssm_action_definition(raw("SsmActionDefinition")),
        ),
        &[
            "IamActionDefinition",
            "ScpActionDefinition",
            "SsmActionDefinition",
        ],
    );
}

#[test]
fn budgets_action_iam_action_definition() {
    assert_emits(
        property(
            cfn::budgets::budgets_action::IamActionDefinition::<()>::new()
                .groups(raw("Groups"))
                .policy_arn(raw("PolicyArn"))
                .roles(raw("Roles"))
                .users(raw("Users")),
        ),
        &["Groups", "PolicyArn", "Roles", "Users"],
    );
}

#[test]
fn budgets_action_resource_tag() {
    assert_emits(
        property(
            cfn::budgets::budgets_action::ResourceTag::<()>::new()
                .key(raw("Key"))
                .value(raw("Value")),
        ),
        &["Key", "Value"],
    );
}

#[test]
fn budgets_action_scp_action_definition() {
    assert_emits(
        property(
            cfn::budgets::budgets_action::ScpActionDefinition::<()>::new()
                .policy_id(raw("PolicyId"))
                .target_ids(raw("TargetIds")),
        ),
        &["PolicyId", "TargetIds"],
    );
}

#[test]
fn budgets_action_ssm_action_definition() {
    assert_emits(
        property(
            cfn::budgets::budgets_action::SsmActionDefinition::<()>::new()
                .instance_ids(raw("InstanceIds"))
                .region(raw("Region"))
                .subtype(raw("Subtype")),
        ),
        &["InstanceIds", "Region", "Subtype"],
    );
}

#[test]
fn budgets_action_subscriber() {
    assert_emits(
        property(
            cfn::budgets::budgets_action::Subscriber::<()>::new()
                .address(raw("Address"))
                .type_(raw("Type")),
        ),
        &["Address", "Type"],
    );
}
