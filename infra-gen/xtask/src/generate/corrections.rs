//! Where the published schemas are silent or wrong about what goes where.

/// The services whose resource types are generated, by cargo feature: one line each.
pub const SERVICES: &[(&str, &str)] = &[
    ("apigateway", "ApiGateway"),
    ("budgets", "Budgets"),
    ("certificatemanager", "CertificateManager"),
    ("cloudfront", "CloudFront"),
    ("cloudwatch", "CloudWatch"),
    ("cognito", "Cognito"),
    ("dynamodb", "DynamoDB"),
    ("events", "Events"),
    ("iam", "IAM"),
    ("kms", "KMS"),
    ("lambda", "Lambda"),
    ("logs", "Logs"),
    ("route53", "Route53"),
    ("s3", "S3"),
    ("secretsmanager", "SecretsManager"),
    ("sns", "SNS"),
    ("sqs", "SQS"),
    ("wafv2", "WAFv2"),
];

/// The IAM services whose actions are generated, by module name.
pub const ACTION_SERVICES: &[(&str, &str)] = &[
    ("acm", "acm"),
    ("apigateway", "apigateway"),
    ("budgets", "budgets"),
    ("cloudformation", "cloudformation"),
    ("cloudfront", "cloudfront"),
    ("cloudwatch", "cloudwatch"),
    ("cognito_idp", "cognito-idp"),
    ("dynamodb", "dynamodb"),
    ("events", "events"),
    ("execute_api", "execute-api"),
    ("iam", "iam"),
    ("kms", "kms"),
    ("lambda", "lambda"),
    ("logs", "logs"),
    ("route53", "route53"),
    ("s3", "s3"),
    ("secretsmanager", "secretsmanager"),
    ("sns", "sns"),
    ("sqs", "sqs"),
    ("sts", "sts"),
    ("wafv2", "wafv2"),
    ("xray", "xray"),
];

/// Links the schemas get wrong: `(resource type, property)`, dropped.
pub const DROPPED_LINKS: &[(&str, &str)] = &[
    ("AWS::CloudFront::Distribution", "TargetOriginId"),
    ("AWS::CloudFront::Distribution", "Id"),
    ("AWS::Logs::LogGroup", "LogGroupName"),
    ("AWS::WAFv2::WebACLAssociation", "ResourceArn"),
    // An invocation's URI is made of a function's ARN, but is not the ARN.
    ("AWS::ApiGateway::Method", "Uri"),
    // A log group's ARN goes in without the `:*` it ends with.
    ("AWS::WAFv2::LoggingConfiguration", "LogDestinationConfigs"),
    // A source account, service or ARN of any kind may invoke a function.
    ("AWS::Lambda::Permission", "SourceArn"),
    ("AWS::Lambda::Permission", "Principal"),
    ("AWS::SNS::Subscription", "Endpoint"),
];

/// Properties that take text made of an attribute, but no attribute as it is.
pub const COMPUTED: &[(&str, &str)] = &[("AWS::ApiGateway::Method", "Uri")];

/// Links the schemas do not know: `(resource type, property, from type, attribute)`.
pub const ADDED_LINKS: &[(&str, &str, &str, &str)] = &[
    (
        "AWS::ApiGateway::Method",
        "ResourceId",
        "AWS::ApiGateway::RestApi",
        "RootResourceId",
    ),
    (
        "AWS::ApiGateway::Resource",
        "ParentId",
        "AWS::ApiGateway::RestApi",
        "RootResourceId",
    ),
    (
        "AWS::ApiGateway::Resource",
        "ParentId",
        "AWS::ApiGateway::Resource",
        "ResourceId",
    ),
    (
        "AWS::WAFv2::LoggingConfiguration",
        "LogDestinationConfigs",
        "AWS::S3::Bucket",
        "Arn",
    ),
    (
        "AWS::WAFv2::WebACLAssociation",
        "ResourceArn",
        "AWS::ApiGateway::Stage",
        "Arn",
    ),
    (
        "AWS::WAFv2::WebACLAssociation",
        "ResourceArn",
        "AWS::Cognito::UserPool",
        "Arn",
    ),
    (
        "AWS::WAFv2::WebACLAssociation",
        "WebACLArn",
        "AWS::WAFv2::WebACL",
        "Arn",
    ),
    (
        "AWS::CloudFront::Distribution",
        "AcmCertificateArn",
        "AWS::CertificateManager::Certificate",
        "CertificateArn",
    ),
    (
        "AWS::CloudFront::Distribution",
        "FunctionARN",
        "AWS::CloudFront::Function",
        "FunctionARN",
    ),
    (
        "AWS::CloudFront::Distribution",
        "OriginAccessControlId",
        "AWS::CloudFront::OriginAccessControl",
        "Id",
    ),
    (
        "AWS::S3::Bucket",
        "DestinationBucketName",
        "AWS::S3::Bucket",
        "BucketName",
    ),
];

/// ARN shapes the schemas do not know, in the names of properties.
pub const ADDED_ARNS: &[(&str, &str)] = &[(
    "AWS::ApiGateway::Stage",
    "arn:${Partition}:apigateway:${Region}::/restapis/${RestApiId}/stages/${StageName}",
)];

/// Links that hold for one scope of a firewall only: `(resource type, property, scope)`.
pub const SCOPED_LINKS: &[(&str, &str, &str)] = &[
    ("AWS::CloudFront::Distribution", "WebACLId", "CloudFront"),
    ("AWS::WAFv2::WebACLAssociation", "WebACLArn", "Regional"),
];

/// Properties that hold an IAM policy document, whatever the resource type.
pub const POLICY_PROPERTIES: &[&str] = &[
    "AssumeRolePolicyDocument",
    "KeyPolicy",
    "PolicyDocument",
    "ResourcePolicy",
];

/// Enumerations the schemas do not know: `(resource type, property, values)`.
pub const ADDED_VALUES: &[(&str, &str, &[&str])] = &[(
    "AWS::CloudFront::Distribution",
    "ViewerProtocolPolicy",
    &["allow-all", "https-only", "redirect-to-https"],
)];
