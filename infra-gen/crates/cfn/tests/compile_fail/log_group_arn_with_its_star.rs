//! A log group's ARN where AWS wants it without the `:*` it ends with.
use cfn::Handle;
use cfn::logs::LogGroup;
use cfn::wafv2::LoggingConfiguration;

struct Site;

fn logging(group: &Handle<LogGroup<Site>>) -> LoggingConfiguration<Site> {
    LoggingConfiguration::new()
        .resource_arn("arn:aws:wafv2:us-east-1:111122223333:global/webacl/site/1")
        .log_destination_configs([group.arn()])
}

fn main() {}
