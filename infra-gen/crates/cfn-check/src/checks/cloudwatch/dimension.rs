//! Alarms on something that has no such metric.

use serde_json::Value;

use crate::finding::Violation;
use crate::schema::data::resource_type;
use crate::subject::{Subject, items, nearest, property};
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-CWA-001",
    severity: Severity::Error,
    title: "The dimensions of an alarm name what the metrics of its namespace are about",
    remedy: "name the resource as the service does in its metrics",
    source: "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/aws-services-cloudwatch-metrics.html",
    run,
};

/// The dimensions of a namespace, each with the resource type and attribute
/// that it names; no type where it names no resource.
type Namespace = (
    &'static str,
    &'static [(&'static str, &'static str, &'static str)],
);

const NAMESPACES: [Namespace; 7] = [
    (
        "AWS/Lambda",
        &[
            ("FunctionName", "AWS::Lambda::Function", "FunctionName"),
            ("Resource", "", ""),
            ("ExecutedVersion", "", ""),
            ("EventSourceMappingUUID", "", ""),
        ],
    ),
    (
        "AWS/DynamoDB",
        &[
            ("TableName", "AWS::DynamoDB::Table", "TableName"),
            ("GlobalSecondaryIndexName", "", ""),
            ("Operation", "", ""),
            ("ReceivingRegion", "", ""),
            ("StreamLabel", "", ""),
            ("OperationType", "", ""),
            ("DelegatedOperation", "", ""),
            ("Verb", "", ""),
        ],
    ),
    ("AWS/SQS", &[("QueueName", "AWS::SQS::Queue", "QueueName")]),
    (
        "AWS/SNS",
        &[
            ("TopicName", "AWS::SNS::Topic", "TopicName"),
            ("Application", "", ""),
            ("Platform", "", ""),
            ("Country", "", ""),
            ("SMSType", "", ""),
        ],
    ),
    (
        "AWS/S3",
        &[
            ("BucketName", "AWS::S3::Bucket", "BucketName"),
            ("StorageType", "", ""),
            ("FilterId", "", ""),
            ("SourceBucket", "", ""),
            ("DestinationBucket", "", ""),
            ("RuleId", "", ""),
        ],
    ),
    (
        "AWS/CloudFront",
        &[
            ("DistributionId", "AWS::CloudFront::Distribution", "Id"),
            ("Region", "", ""),
            ("FunctionName", "", ""),
        ],
    ),
    (
        "AWS/ApiGateway",
        &[
            ("ApiName", "", ""),
            ("ApiId", "", ""),
            ("Stage", "AWS::ApiGateway::Stage", "StageName"),
            ("Method", "", ""),
            ("Resource", "", ""),
        ],
    ),
];

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    let mut violations = Vec::new();
    for alarm in subject.of_type("AWS::CloudWatch::Alarm") {
        let mut metrics = vec![(
            "Properties".to_owned(),
            property(&alarm, &["Namespace"]),
            property(&alarm, &["Dimensions"]),
        )];
        for (n, query) in items(property(&alarm, &["Metrics"])).iter().enumerate() {
            if let Some(metric) = query.get("MetricStat").and_then(|stat| stat.get("Metric")) {
                let get = |key: &str| metric.get(key).unwrap_or(&Value::Null);
                let path = format!("Properties.Metrics[{n}].MetricStat.Metric");
                metrics.push((path, get("Namespace"), get("Dimensions")));
            }
        }
        for (path, namespace, dimensions) in metrics {
            let Some((_, known)) = NAMESPACES.iter().find(|(name, _)| namespace == name) else {
                continue;
            };
            for (n, dimension) in items(dimensions).iter().enumerate() {
                let name = dimension
                    .get("Name")
                    .and_then(Value::as_str)
                    .unwrap_or_default();
                let value = dimension.get("Value").unwrap_or(&Value::Null);
                let sentence = match known.iter().find(|(known, ..)| *known == name) {
                    None => {
                        let meant = nearest(name, known.iter().map(|(known, ..)| *known));
                        let hint = meant
                            .map(|meant| format!("; did you mean `{meant}`?"))
                            .unwrap_or_default();
                        Some(format!(
                            "no metric of {} has the dimension `{name}`{hint}",
                            namespace.as_str().unwrap_or_default()
                        ))
                    }
                    Some((_, "", _)) => None,
                    Some((_, kind, attribute)) => wrong(subject, value, kind, attribute),
                };
                if let Some(sentence) = sentence {
                    violations.push(Violation::at(
                        alarm.logical_id,
                        &format!("{path}.Dimensions[{n}]"),
                        sentence,
                    ));
                }
            }
        }
    }
    violations
}

/// Why a reference names no resource of a type by an attribute.
fn wrong(subject: &Subject<'_>, value: &Value, kind: &str, wanted: &str) -> Option<String> {
    let (id, attribute) = match (value.get("Ref"), value.get("Fn::GetAtt")) {
        (Some(id), _) => (id.as_str()?, None),
        (_, Some(path)) => (path.get(0)?.as_str()?, path.get(1)?.as_str()),
        _ => return None,
    };
    let resource = subject.resource(id)?;
    if resource.type_name != kind {
        return Some(format!(
            "`{id}` is a `{}`, not a `{kind}`",
            resource.type_name
        ));
    }
    let given = attribute.or(resource_type(kind)?.identity.as_deref())?;
    (given != wanted).then(|| format!("it is the {given} of `{id}`, but metrics have its {wanted}"))
}
