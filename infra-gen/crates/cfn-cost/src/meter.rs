//! What a resource is charged for.

use cfn::ResourceRef;
use serde_json::Value as Json;

use crate::free::is_free;
use crate::usage::Usage;

/// Something a resource is charged for.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Charge {
    /// So many of an item, for as long as the resource is there.
    Fixed(&'static str, f64),
    /// So much of an item, by what this resource alone is used for.
    Used(&'static str, f64),
    /// So much of an item, by all resources of the kind in the stack together.
    Shared(&'static str, f64),
    /// Charged, and not in the sum for this reason.
    LeftOut(String),
    /// Nothing is known about the type.
    Unknown,
}

/// What the resource is charged for, fixed or by this usage.
pub(crate) fn charges(resource: &ResourceRef<'_>, usage: &Usage) -> Vec<Charge> {
    use Charge::{Fixed, LeftOut, Shared};
    let get = |name: &str| resource.properties().and_then(|all| all.get(name));
    match resource.type_name {
        "AWS::WAFv2::WebACL" => web_acl(&get, usage),
        "AWS::WAFv2::LoggingConfiguration" => {
            vec![LeftOut(
                "what firewalls log: it depends on how much they block".into(),
            )]
        }
        "AWS::CloudFront::Distribution" => {
            let mut all = vec![
                Shared("cloudfront-request", usage.edge_requests),
                Shared("cloudfront-gigabyte", usage.edge_gigabytes),
            ];
            if get("DistributionConfig").is_some_and(|config| mentions(config, "FunctionARN")) {
                all.push(Shared("cloudfront-function", usage.edge_function_runs));
            }
            all
        }
        "AWS::ApiGateway::RestApi" => vec![Shared("apigateway-rest", usage.api_requests)],
        "AWS::ApiGateway::Stage" => stage(&get),
        "AWS::Lambda::Function" => function(resource.logical_id, &get, usage),
        "AWS::DynamoDB::Table" => table(&get, usage),
        "AWS::S3::Bucket" => vec![
            Shared("s3-read", usage.bucket_reads),
            Shared("s3-gigabyte", usage.bucket_gigabytes),
        ],
        "AWS::CloudWatch::Alarm" => vec![alarm(&get)],
        "AWS::CloudWatch::Dashboard" => vec![Fixed("cloudwatch-dashboard", 1.0)],
        "AWS::KMS::Key" => vec![Fixed("kms-key", 1.0)],
        "AWS::SNS::Topic" => vec![LeftOut(
            "notifications: one for each alarm that rings".into(),
        )],
        "AWS::Logs::LogGroup" => vec![
            Shared("logs-ingested", usage.log_gigabytes),
            LeftOut("keeping logs: cents for what is there when the month ends".into()),
        ],
        free if is_free(free) => Vec::new(),
        _ => vec![Charge::Unknown],
    }
}

type Get<'g, 't> = &'g dyn Fn(&str) -> Option<&'t Json>;

/// Groups of rules that AWS charges for beyond the rule that holds them.
const SUBSCRIBED: [&str; 4] = [
    "AWSManagedRulesACFPRuleSet",
    "AWSManagedRulesATPRuleSet",
    "AWSManagedRulesAntiDDoSRuleSet",
    "AWSManagedRulesBotControlRuleSet",
];

fn web_acl(get: Get<'_, '_>, usage: &Usage) -> Vec<Charge> {
    let rules = get("Rules").and_then(Json::as_array);
    let rules = rules.map(Vec::as_slice).unwrap_or_default();
    let requests = match get("Scope").and_then(Json::as_str) {
        Some("CLOUDFRONT") => usage.edge_requests,
        _ => usage.api_requests,
    };
    let mut all = vec![
        Charge::Fixed("wafv2-web-acl", 1.0),
        Charge::Fixed("wafv2-rule", rules.len() as f64),
        Charge::Used("wafv2-request", requests),
    ];
    for rule in rules {
        let group = rule.pointer("/Statement/ManagedRuleGroupStatement");
        let said = |name| {
            group
                .and_then(|group| group.get(name))
                .and_then(Json::as_str)
        };
        let Some(name) = said("Name") else { continue };
        if said("VendorName") != Some("AWS") || SUBSCRIBED.contains(&name) {
            all.push(Charge::LeftOut(format!(
                "the subscription of the rule group `{name}`"
            )));
        }
    }
    if get("AssociationConfig").is_some() {
        all.push(Charge::LeftOut(
            "bodies beyond the size that the price of a request includes".into(),
        ));
    }
    all
}

fn stage(get: Get<'_, '_>) -> Vec<Charge> {
    let mut all = Vec::new();
    if get("TracingEnabled") == Some(&Json::Bool(true)) {
        all.push(Charge::LeftOut(TRACES.into()));
    }
    let detailed = get("MethodSettings")
        .and_then(Json::as_array)
        .is_some_and(|all| {
            all.iter()
                .any(|one| one.get("MetricsEnabled") == Some(&Json::Bool(true)))
        });
    if detailed {
        all.push(Charge::LeftOut(
            "metrics by method: up to 0.30 a month for each that is written".into(),
        ));
    }
    if get("CacheClusterEnabled") == Some(&Json::Bool(true)) {
        all.push(Charge::LeftOut("the API's cache".into()));
    }
    all
}

/// Why traces are not in the sum.
const TRACES: &str = "traces: it depends on how many are sampled";

fn function(logical_id: &str, get: Get<'_, '_>, usage: &Usage) -> Vec<Charge> {
    let mut all = Vec::new();
    if get("TracingConfig").and_then(|config| config.get("Mode")) == Some(&"Active".into()) {
        all.push(Charge::LeftOut(TRACES.into()));
    }
    let Some(runs) = usage.runs.get(logical_id) else {
        all.push(Charge::LeftOut(format!(
            "runs of `{logical_id}`: no usage is given for it"
        )));
        return all;
    };
    // What Lambda takes where a template says nothing.
    let megabytes = match get("MemorySize") {
        None => Some(128.0),
        Some(size) => size.as_f64(),
    };
    let item = match get("Architectures").and_then(|all| all.get(0)) {
        Some(Json::String(name)) if name == "arm64" => Some("lambda-arm64"),
        None => Some("lambda-x86_64"),
        Some(Json::String(name)) if name == "x86_64" => Some("lambda-x86_64"),
        Some(_) => None,
    };
    all.push(Charge::Used("lambda-request", runs.count));
    all.push(match (megabytes, item) {
        (Some(megabytes), Some(item)) => {
            let seconds = runs.count * runs.milliseconds / 1000.0;
            Charge::Used(item, seconds * megabytes / 1024.0)
        }
        _ => Charge::LeftOut(format!(
            "the time `{logical_id}` runs: its memory or processor is no constant"
        )),
    });
    all
}

fn table(get: Get<'_, '_>, usage: &Usage) -> Vec<Charge> {
    let mut all = match get("BillingMode").and_then(Json::as_str) {
        Some("PAY_PER_REQUEST") => vec![
            Charge::Shared("dynamodb-read", usage.table_reads),
            Charge::Shared("dynamodb-write", usage.table_writes),
        ],
        _ => vec![Charge::LeftOut("provisioned capacity of tables".into())],
    };
    all.push(Charge::Shared("dynamodb-gigabyte", usage.table_gigabytes));
    let recovery = get("PointInTimeRecoverySpecification")
        .and_then(|point| point.get("PointInTimeRecoveryEnabled"));
    if recovery == Some(&Json::Bool(true)) {
        all.push(Charge::Shared("dynamodb-recovery", usage.table_gigabytes));
    }
    all
}

/// An alarm is charged for each metric it looks at, and more if it looks more often than every minute.
fn alarm(get: Get<'_, '_>) -> Charge {
    let metrics = get("Metrics").and_then(Json::as_array);
    let metrics: Vec<&Json> = metrics
        .map(|all| all.iter().filter_map(|one| one.get("MetricStat")).collect())
        .unwrap_or_default();
    let periods = metrics
        .iter()
        .filter_map(|stat| stat.get("Period"))
        .chain(get("Period"));
    let fast = periods
        .filter_map(Json::as_f64)
        .any(|seconds| seconds < 60.0);
    let item = match fast {
        true => "cloudwatch-fast-alarm",
        false => "cloudwatch-alarm",
    };
    Charge::Fixed(item, metrics.len().max(1) as f64)
}

/// Whether a property of this name stands anywhere in the value.
fn mentions(value: &Json, name: &str) -> bool {
    match value {
        Json::Object(members) => {
            members.contains_key(name) || members.values().any(|one| mentions(one, name))
        }
        Json::Array(items) => items.iter().any(|one| mentions(one, name)),
        _ => false,
    }
}
