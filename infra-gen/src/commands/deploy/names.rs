//! The names by which a deployment and the templates speak to each other.

/// Parameters of the shop's stack.
pub mod parameter {
    /// The bucket of the function archives.
    pub const ARTIFACTS_BUCKET: &str = "ArtifactsBucket";
    /// The firewall before CloudFront.
    pub const EDGE_WEB_ACL_ARN: &str = "EdgeWebAclArn";
    /// The certificate of the shop's own domain.
    pub const CERTIFICATE_ARN: &str = "CertificateArn";
    /// What CloudFront tells the API.
    pub const ORIGIN_VERIFY_SECRET: &str = "OriginVerifySecret";
}

/// Outputs of the stacks.
pub mod output {
    /// Artifacts: the bucket.
    pub const BUCKET_NAME: &str = "BucketName";
    /// Edge: the firewall.
    pub const WEB_ACL_ARN: &str = "WebAclArn";
    /// Edge: the certificate.
    pub const CERTIFICATE_ARN: &str = "CertificateArn";
    /// Shop: the bucket of the site.
    pub const SITE_BUCKET_NAME: &str = "SiteBucketName";
    /// Shop: the distribution.
    pub const DISTRIBUTION_ID: &str = "DistributionId";
}

/// A function: what is built, and the parameter that takes its archive's key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Function {
    /// The Cargo package and its binary.
    pub package: &'static str,
    /// The parameter.
    pub code: &'static str,
}

/// The four functions.
pub const FUNCTIONS: [Function; 4] = [
    Function {
        package: "get-products",
        code: "GetProductsCode",
    },
    Function {
        package: "post-products",
        code: "PostProductsCode",
    },
    Function {
        package: "get-orders",
        code: "GetOrdersCode",
    },
    Function {
        package: "post-orders",
        code: "PostOrdersCode",
    },
];

#[cfg(test)]
mod tests {
    use shop_stack::settings::Settings;
    use shop_stack::{StackKind, synthesize};

    use super::*;

    #[test]
    fn the_templates_have_these_names() {
        let settings = Settings::parse(include_str!("../../../environments.yaml")).unwrap();
        let stacks = synthesize(&settings, settings.environment("dev").unwrap());
        let has = |kind, section: &str, name: &str| {
            let stack = stacks.iter().find(|stack| stack.kind == kind).unwrap();
            assert!(
                stack.template.section(section).any(|(n, _)| n == name),
                "{kind:?} {name}"
            );
        };
        has(StackKind::Artifacts, "Outputs", output::BUCKET_NAME);
        has(StackKind::Edge, "Outputs", output::WEB_ACL_ARN);
        for name in [output::SITE_BUCKET_NAME, output::DISTRIBUTION_ID] {
            has(StackKind::Shop, "Outputs", name);
        }
        for name in [
            parameter::ARTIFACTS_BUCKET,
            parameter::EDGE_WEB_ACL_ARN,
            parameter::ORIGIN_VERIFY_SECRET,
        ] {
            has(StackKind::Shop, "Parameters", name);
        }
        for function in FUNCTIONS {
            has(StackKind::Shop, "Parameters", function.code);
        }
    }
}
