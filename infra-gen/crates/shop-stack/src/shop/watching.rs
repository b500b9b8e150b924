//! Alarms, the dashboard that answers "is the shop selling?", and a budget.

use cfn::apigateway::stage::attr::StageName;
use cfn::budgets::Budget;
use cfn::budgets::budget::{
    BudgetData, Notification, NotificationWithSubscribers, Spend, Subscriber,
};
use cfn::cloudfront::Distribution;
use cfn::cloudwatch::alarm::{ComparisonOperator, Dimension, Statistic, TreatMissingData};
use cfn::cloudwatch::dashboard::attr::DashboardName;
use cfn::cloudwatch::{Alarm, Dashboard};
use cfn::sns::{Subscription, Topic};
use cfn::{Att, Expr, Handle, IntoText, Pseudo, Stack, text};
use serde_json::{Value as Json, json};
use shop_domain::contract::{Function, metrics};

use super::Shop;
use super::api::Api;
use super::functions::{Functions, logical_id};
use super::tables::Tables;
use crate::Context;

/// What is watched.
pub(crate) struct Watched<'a> {
    pub(crate) api: &'a Api,
    pub(crate) functions: &'a Functions,
    pub(crate) tables: &'a Tables,
    pub(crate) distribution: &'a Handle<Distribution<Shop>>,
}

/// One metric, and when it is alarming.
struct Watch<'a> {
    id: &'a str,
    about: &'a str,
    namespace: &'a str,
    metric: &'a str,
    dimensions: Vec<(&'a str, Expr<Shop>)>,
    statistic: Stat,
    /// Length of a period in seconds, and how many in a row must be alarming.
    periods: (i64, i64),
    operator: ComparisonOperator,
    threshold: f64,
    missing: TreatMissingData,
}

enum Stat {
    Sum,
    P99,
}

pub(crate) fn watch(
    stack: &mut Stack<Shop>,
    context: &Context<'_>,
    watched: &Watched<'_>,
) -> Att<DashboardName, Shop> {
    let topic = stack.add(
        "AlarmTopic",
        Topic::new().display_name(text![Pseudo::StackName, " alarms"]),
    );
    if let Some(email) = &context.environment.alarm_email {
        stack.add(
            "AlarmSubscription",
            Subscription::new()
                .topic_arn(topic.topic_arn())
                .protocol("email")
                .endpoint(email.as_str()),
        );
    }
    for watch in watches(watched) {
        let dimensions: Vec<_> = watch
            .dimensions
            .into_iter()
            .map(|(name, value)| Dimension::new().name(name).value(value))
            .collect();
        let mut alarm = Alarm::new()
            .alarm_description(watch.about)
            .namespace(watch.namespace)
            .metric_name(watch.metric)
            .dimensions(dimensions)
            .period(watch.periods.0)
            .evaluation_periods(watch.periods.1)
            .comparison_operator(watch.operator)
            .threshold(watch.threshold)
            .treat_missing_data(watch.missing)
            .alarm_actions([topic.topic_arn()]);
        alarm = match watch.statistic {
            Stat::Sum => alarm.statistic(Statistic::Sum),
            Stat::P99 => alarm.extended_statistic("p99"),
        };
        stack.add(watch.id, alarm);
    }
    budget(stack, context);
    let body = dashboard_body(watched);
    let dashboard = stack.add("Dashboard", Dashboard::new().dashboard_body(body));
    dashboard.dashboard_name()
}

fn watches<'a>(watched: &'a Watched<'_>) -> Vec<Watch<'a>> {
    let function_name = |function| watched.functions.get(function).function_name().into_text();
    let above = |id, about, namespace, metric, dimensions, threshold| Watch {
        id,
        about,
        namespace,
        metric,
        dimensions,
        statistic: Stat::Sum,
        periods: (300, 1),
        operator: ComparisonOperator::GreaterThanThreshold,
        threshold,
        missing: TreatMissingData::NotBreaching,
    };
    let api = || api_dimensions(watched.api);
    let mut watches = vec![
        above(
            "Api5xxAlarm",
            "The API fails: see the functions' logs.",
            "AWS/ApiGateway",
            "5XXError",
            api(),
            5.0,
        ),
        above(
            "Api4xxAlarm",
            "Many refused requests: a broken page, or somebody probing.",
            "AWS/ApiGateway",
            "4XXError",
            api(),
            500.0,
        ),
        Watch {
            statistic: Stat::P99,
            periods: (300, 3),
            ..above(
                "ApiLatencyAlarm",
                "One request in a hundred takes over 2 s.",
                "AWS/ApiGateway",
                "Latency",
                api(),
                2_000.0,
            )
        },
    ];
    for (function, errors, throttles) in ALARM_IDS {
        let dimensions = || vec![("FunctionName", function_name(function))];
        watches.push(above(
            errors,
            "The function fails.",
            "AWS/Lambda",
            "Errors",
            dimensions(),
            0.0,
        ));
        watches.push(above(
            throttles,
            "More requests than the function may run at once.",
            "AWS/Lambda",
            "Throttles",
            dimensions(),
            0.0,
        ));
    }
    for (id, metric, table) in [
        (
            "CatalogReadThrottleAlarm",
            "ReadThrottleEvents",
            &watched.tables.catalog,
        ),
        (
            "CatalogWriteThrottleAlarm",
            "WriteThrottleEvents",
            &watched.tables.catalog,
        ),
        (
            "OrdersReadThrottleAlarm",
            "ReadThrottleEvents",
            &watched.tables.orders,
        ),
        (
            "OrdersWriteThrottleAlarm",
            "WriteThrottleEvents",
            &watched.tables.orders,
        ),
    ] {
        let dimensions = vec![("TableName", table.table_name().into_text())];
        watches.push(above(
            id,
            "DynamoDB refuses requests of a hot table.",
            "AWS/DynamoDB",
            metric,
            dimensions,
            0.0,
        ));
    }
    let orders = || vec![(metrics::DIMENSION, function_name(Function::PostOrders))];
    watches.extend([
        above(
            "WafBlockedAlarm",
            "Many blocked requests: an attack, or a rule that blocks shoppers.",
            "AWS/WAFV2",
            "BlockedRequests",
            vec![
                ("WebACL", "Api".into_text()),
                ("Region", Pseudo::Region.into_text()),
                ("Rule", "ALL".into_text()),
            ],
            500.0,
        ),
        Watch {
            operator: ComparisonOperator::LessThanThreshold,
            periods: (3_600, 24),
            missing: TreatMissingData::Breaching,
            ..above(
                "OrdersStoppedAlarm",
                "No order for a day.",
                metrics::NAMESPACE,
                metrics::ORDERS_PLACED,
                orders(),
                1.0,
            )
        },
        above(
            "StockOutAlarm",
            "Shoppers want what is out of stock.",
            metrics::NAMESPACE,
            metrics::OUT_OF_STOCK,
            orders(),
            20.0,
        ),
    ]);
    watches
}

const ALARM_IDS: [(Function, &str, &str); 4] = [
    (
        Function::GetProducts,
        "GetProductsErrorsAlarm",
        "GetProductsThrottlesAlarm",
    ),
    (
        Function::PostProducts,
        "PostProductsErrorsAlarm",
        "PostProductsThrottlesAlarm",
    ),
    (
        Function::GetOrders,
        "GetOrdersErrorsAlarm",
        "GetOrdersThrottlesAlarm",
    ),
    (
        Function::PostOrders,
        "PostOrdersErrorsAlarm",
        "PostOrdersThrottlesAlarm",
    ),
];

fn api_dimensions(api: &Api) -> Vec<(&'static str, Expr<Shop>)> {
    let stage: Att<StageName, Shop> = api.stage.stage_name();
    vec![
        ("ApiName", text![Pseudo::StackName]),
        ("Stage", stage.into_text()),
    ]
}

fn budget(stack: &mut Stack<Shop>, context: &Context<'_>) {
    let Some(limit) = context.environment.monthly_budget else {
        return;
    };
    let data = BudgetData::new()
        .budget_type("COST")
        .time_unit("MONTHLY")
        .budget_limit(Spend::new().amount(limit.get()).unit("USD"))
        .cost_filters(
            json!({ "TagKeyValue": [format!("user:environment${}", context.environment.name)] }),
        );
    let mut budget = Budget::new().budget(data);
    if let Some(email) = &context.environment.alarm_email {
        let notices = [("ACTUAL", 80), ("FORECASTED", 100)].map(|(kind, percent)| {
            let notification = Notification::new()
                .notification_type(kind)
                .comparison_operator("GREATER_THAN")
                .threshold(percent)
                .threshold_type("PERCENTAGE");
            let subscriber = Subscriber::new()
                .subscription_type("EMAIL")
                .address(email.as_str());
            NotificationWithSubscribers::new()
                .notification(notification)
                .subscribers([subscriber])
        });
        budget = budget.notifications_with_subscribers(notices);
    }
    stack.add("Budget", budget);
}

/// The dashboard as JSON text with the stack's names in it.
///
/// AWS: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html>
fn dashboard_body(watched: &Watched<'_>) -> Expr<Shop> {
    let mut names = Names::default();
    let region = names.hold(Pseudo::Region);
    let api = names.hold(Pseudo::StackName);
    let stage = names.hold(watched.api.stage.stage_name());
    let distribution = names.hold(watched.distribution.id());
    let functions: Vec<_> = watched
        .functions
        .iter()
        .map(|(function, handle)| (logical_id(*function), names.hold(handle.function_name())))
        .collect();
    let orders = functions
        .iter()
        .find(|(id, _)| *id == "PostOrders")
        .map(|(_, name)| name.clone());
    let shop = |metric: &str, label: &str| json!([metrics::NAMESPACE, metric, metrics::DIMENSION, orders, { "label": label }]);
    let gateway = |metric: &str, label: &str, stat: &str| json!(["AWS/ApiGateway", metric, "ApiName", api, "Stage", stage, { "label": label, "stat": stat }]);
    let lambda = |metric: &str| -> Vec<Json> {
        let series = functions
            .iter()
            .map(|(id, name)| json!(["AWS/Lambda", metric, "FunctionName", name, { "label": id }]));
        series.collect()
    };
    let waf = |metric: &str| json!(["AWS/WAFV2", metric, "WebACL", "Api", "Region", region, "Rule", "ALL", { "label": metric }]);
    let cdn = |metric: &str, stat: &str| json!(["AWS/CloudFront", metric, "DistributionId", distribution, "Region", "Global", { "region": "us-east-1", "stat": stat }]);
    let charts = [
        (
            "Orders",
            vec![
                shop(metrics::ORDERS_PLACED, "placed"),
                shop(metrics::REPLAYS, "repeated"),
            ],
        ),
        (
            "Order value, minor units",
            vec![shop(metrics::ORDER_VALUE, "value")],
        ),
        (
            "Refused for want of stock",
            vec![shop(metrics::OUT_OF_STOCK, "lines")],
        ),
        (
            "API requests",
            vec![
                gateway("Count", "all", "Sum"),
                gateway("4XXError", "4xx", "Sum"),
                gateway("5XXError", "5xx", "Sum"),
            ],
        ),
        (
            "API latency, ms",
            vec![
                gateway("Latency", "p50", "p50"),
                gateway("Latency", "p99", "p99"),
            ],
        ),
        ("Function errors", lambda("Errors")),
        (
            "Firewall",
            vec![waf("BlockedRequests"), waf("CountedRequests")],
        ),
        (
            "Site",
            vec![
                cdn("Requests", "Sum"),
                cdn("4xxErrorRate", "Average"),
                cdn("5xxErrorRate", "Average"),
            ],
        ),
    ];
    let widgets: Vec<_> = charts
        .into_iter()
        .enumerate()
        .map(|(i, (title, metrics))| {
            json!({
                "type": "metric", "x": (i % 3) * 8, "y": (i / 3) * 6, "width": 8, "height": 6,
                "properties": { "title": title, "region": region, "period": 300, "stat": "Sum", "view": "timeSeries", "metrics": metrics },
            })
        })
        .collect();
    names.fill(&json!({ "widgets": widgets }).to_string())
}

/// Places in a JSON text that the stack fills.
#[derive(Default)]
struct Names(Vec<Expr<Shop>>);

impl Names {
    /// A placeholder for a value.
    fn hold(&mut self, value: impl IntoText<Shop>) -> String {
        self.0.push(value.into_text());
        format!("@{}@", self.0.len() - 1)
    }

    fn fill(self, template: &str) -> Expr<Shop> {
        template
            .split('@')
            .enumerate()
            .fold(Expr::default(), |filled, (i, part)| {
                match part.parse::<usize>() {
                    Ok(index) if i % 2 == 1 => filled.then(self.0[index].clone()),
                    _ => filled.then(part),
                }
            })
    }
}
