//! Distributions that speak old TLS.

use crate::finding::Violation;
use crate::subject::{Subject, property};
use crate::{Check, Severity};

pub(crate) const CHECK: Check = Check {
    id: "IG-CDN-006",
    severity: Severity::Warning,
    title: "A distribution speaks TLS 1.2 or later",
    remedy: "give the distribution a domain and certificate, and set `MinimumProtocolVersion` to `TLSv1.2_2021`",
    source: "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/secure-connections-supported-viewer-protocols-ciphers.html",
    run,
};

fn run(subject: &Subject<'_>) -> Vec<Violation> {
    let mut violations = Vec::new();
    for distribution in subject.of_type("AWS::CloudFront::Distribution") {
        let certificate = property(&distribution, &["DistributionConfig", "ViewerCertificate"]);
        let own = ["AcmCertificateArn", "IamCertificateId"]
            .iter()
            .any(|key| certificate.get(key).is_some());
        let minimum = certificate.get("MinimumProtocolVersion");
        let sentence = match (own, minimum) {
            (false, _) => {
                "with CloudFront's own certificate it speaks TLS 1.0 and later".to_owned()
            }
            (true, None) => "without a minimum it speaks TLS 1.0 and later".to_owned(),
            (true, Some(version)) => match version.as_str() {
                Some(version)
                    if !version.starts_with("TLSv1.2") && !version.starts_with("TLSv1.3") =>
                {
                    format!("it speaks {version} and later")
                }
                _ => continue,
            },
        };
        let path = "Properties.DistributionConfig.ViewerCertificate";
        violations.push(Violation::at(distribution.logical_id, path, sentence));
    }
    violations
}
