//! Times to live in the wrong order.

use serde_json::Value;

use super::behaviours;
use crate::finding::Violation;
use crate::subject::{Subject, number, property};
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-CDN-013",
    severity: Severity::Error,
    title: "The shortest time to live is at most the default, and that at most the longest",
    remedy: "order them: `MinTTL` ≤ `DefaultTTL` ≤ `MaxTTL`",
    source: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/Expiration.html",
    run,
};

/// The times, the shortest first.
const TIMES: [&str; 3] = ["MinTTL", "DefaultTTL", "MaxTTL"];

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    let mut places: Vec<(&str, String, &Value)> = Vec::new();
    for policy in subject.of_type("AWS::CloudFront::CachePolicy") {
        let config = property(&policy, &["CachePolicyConfig"]);
        places.push((
            policy.logical_id,
            "Properties.CachePolicyConfig".to_owned(),
            config,
        ));
    }
    for distribution in subject.of_type("AWS::CloudFront::Distribution") {
        let behaviours = behaviours(&distribution).into_iter();
        places
            .extend(behaviours.map(|(path, behaviour)| (distribution.logical_id, path, behaviour)));
    }
    let mut violations = Vec::new();
    for (id, path, config) in places {
        let time = |key: &str| config.get(key).and_then(number);
        for pair in TIMES.windows(2) {
            let (Some(first), Some(second)) = (time(pair[0]), time(pair[1])) else {
                continue;
            };
            if first > second {
                let (shorter, longer) = (pair[0], pair[1]);
                let sentence = format!("{shorter} is {first} s, longer than {longer}, {second} s");
                violations.push(Violation::at(id, &format!("{path}.{shorter}"), sentence));
            }
        }
    }
    violations
}
