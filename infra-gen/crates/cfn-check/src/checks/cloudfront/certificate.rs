//! Aliases without a certificate CloudFront can use.

use serde_json::Value;

use crate::finding::Violation;
use crate::subject::{Subject, items, property};
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-CDN-004",
    severity: Severity::Error,
    title: "A distribution with aliases has a certificate of us-east-1",
    remedy: "give the distribution a certificate of us-east-1 that names its aliases",
    source: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cnames-and-https-requirements.html",
    run,
};

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    let mut violations = Vec::new();
    for distribution in subject.of_type("AWS::CloudFront::Distribution") {
        let aliases = property(&distribution, &["DistributionConfig", "Aliases"]);
        let certificate = property(&distribution, &["DistributionConfig", "ViewerCertificate"]);
        let arn = certificate.get("AcmCertificateArn").unwrap_or(&Value::Null);
        let path = "Properties.DistributionConfig.ViewerCertificate";
        let at = |sentence: String| Violation::at(distribution.logical_id, path, sentence);
        if !items(aliases).is_empty()
            && arn.is_null()
            && certificate.get("IamCertificateId").is_none()
        {
            violations.push(at("it has aliases but no certificate for them".to_owned()));
        }
        if let Some(arn) = arn.as_str()
            && !arn.starts_with("arn:aws:acm:us-east-1:")
        {
            violations.push(at(format!("`{arn}` is not a certificate of us-east-1")));
        }
        if let Some(certificate) = subject
            .referred(arn, "AWS::CertificateManager::Certificate")
            .next()
            && let Some(region) = subject.region
            && region != "us-east-1"
        {
            violations.push(at(format!(
                "`{}` would be made in {region}, not in us-east-1",
                certificate.logical_id
            )));
        }
    }
    violations
}
