//! A function's ARN as the URI that invokes it.
use cfn::Handle;
use cfn::apigateway::method::{Integration, Type};
use cfn::lambda::Function;

struct Site;

fn integration(function: &Handle<Function<Site>>) -> Integration<Site> {
    Integration::new()
        .type_(Type::AwsProxy)
        .integration_http_method("POST")
        .uri(function.arn())
}

fn main() {}
