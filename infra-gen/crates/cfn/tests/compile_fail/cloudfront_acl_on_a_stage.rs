//! CloudFront's firewall before an API stage.
use cfn::{CloudFront, Handle};
use cfn::apigateway::Stage;
use cfn::wafv2::{WebAcl, WebAclAssociation};

struct Site;

fn association(
    acl: &Handle<WebAcl<Site, CloudFront>>,
    stage: &Handle<Stage<Site>>,
) -> WebAclAssociation<Site> {
    WebAclAssociation::new()
        .resource_arn(stage.arn())
        .web_acl_arn(acl.arn())
}

fn main() {}
