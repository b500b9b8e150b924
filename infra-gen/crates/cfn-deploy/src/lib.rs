//! Deploys CloudFormation stacks through the AWS SDK.
