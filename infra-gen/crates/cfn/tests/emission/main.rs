//! Every setter is emitted, written by `cargo xtask generate`.

#[cfg(feature = "apigateway")]
mod apigateway;
mod assertion;
#[cfg(feature = "budgets")]
mod budgets;
#[cfg(feature = "certificatemanager")]
mod certificatemanager;
#[cfg(feature = "cloudfront")]
mod cloudfront;
#[cfg(feature = "cloudwatch")]
mod cloudwatch;
#[cfg(feature = "cognito")]
mod cognito;
#[cfg(feature = "dynamodb")]
mod dynamodb;
#[cfg(feature = "events")]
mod events;
#[cfg(feature = "iam")]
mod iam;
#[cfg(feature = "kms")]
mod kms;
#[cfg(feature = "lambda")]
mod lambda;
#[cfg(feature = "logs")]
mod logs;
#[cfg(feature = "route53")]
mod route53;
#[cfg(feature = "s3")]
mod s3;
#[cfg(feature = "secretsmanager")]
mod secretsmanager;
#[cfg(feature = "sns")]
mod sns;
#[cfg(feature = "sqs")]
mod sqs;
#[cfg(feature = "wafv2")]
mod wafv2;
