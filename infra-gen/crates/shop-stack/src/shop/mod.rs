//! `shop-<env>`: everything but the edge.

mod api;
mod distribution;
mod domain;
mod firewall;
mod functions;
mod methods;
pub(crate) mod storage;
mod tables;
mod watching;

use cfn::wafv2::web_acl;
use cfn::{Att, CloudFront, Given, Parameter, Pseudo, Stack, Synthesized, text};
use shop_domain::contract::Function;

pub use api::STAFF_RATE;

use crate::Context;
use crate::edge::EdgeOutputs;

/// The marker of the shop stack.
#[derive(Debug)]
pub(crate) struct Shop;

/// What the deployer gives.
struct Inputs {
    artifacts_bucket: Att<Given, Shop>,
    code: [(Function, Att<Given, Shop>); 4],
    edge_web_acl_arn: Att<web_acl::attr::Arn<CloudFront>, Shop>,
    origin_secret: Att<Given, Shop>,
    certificate: Option<domain::Certificate>,
}

impl Inputs {
    fn declare(stack: &mut Stack<Shop>, context: &Context<'_>, edge: &EdgeOutputs) -> Self {
        let artifacts_bucket = stack.parameter(
            "ArtifactsBucket",
            Parameter::text("The bucket of the function archives."),
        );
        let code = Function::ALL.map(|function| {
            let name = format!("{}Code", functions::logical_id(function));
            let about = format!("The key of the archive of {}.", function.package());
            (function, stack.parameter(&name, Parameter::text(&about)))
        });
        let edge_web_acl_arn = stack.input(
            "EdgeWebAclArn",
            Parameter::text("The firewall before CloudFront, from the edge stack."),
            &edge.web_acl_arn,
        );
        let origin_secret = stack.parameter(
            "OriginVerifySecret",
            Parameter::text("What CloudFront tells the API, so that the API answers nobody else.")
                .secret()
                .length(32..=128),
        );
        let certificate = domain::certificate(stack, context, edge);
        Self {
            artifacts_bucket,
            code,
            edge_web_acl_arn,
            origin_secret,
            certificate,
        }
    }

    fn code(&self, function: Function) -> &Att<Given, Shop> {
        let (_, code) = self
            .code
            .iter()
            .find(|(f, _)| *f == function)
            .expect("all functions are declared");
        code
    }
}

pub(crate) fn stack(context: &Context<'_>, edge: &EdgeOutputs) -> Synthesized {
    let mut stack = context.new_stack::<Shop>("site, API, functions and data");
    let inputs = Inputs::declare(&mut stack, context, edge);

    let logs = storage::logs_bucket(&mut stack, context);
    let site = storage::content_bucket(&mut stack, context, "SiteBucket");
    let media = storage::content_bucket(&mut stack, context, "MediaBucket");
    let tables = tables::tables(&mut stack, context);
    let functions = functions::functions(&mut stack, context, &inputs, &tables, &media);
    let api = api::api(&mut stack, context, &functions);
    firewall::firewall(&mut stack, context, &inputs, &api);
    let buckets = distribution::Buckets {
        site: &site,
        media: &media,
        logs: &logs,
    };
    let distribution = distribution::distribution(&mut stack, context, &inputs, &api, &buckets);
    storage::served_by(
        &mut stack,
        &site,
        "SiteBucketPolicy",
        &distribution,
        storage::Missing::IsNotFound,
    );
    storage::served_by(
        &mut stack,
        &media,
        "MediaBucketPolicy",
        &distribution,
        storage::Missing::IsForbidden,
    );
    domain::records(&mut stack, context, &distribution);
    let watched = watching::Watched {
        api: &api,
        functions: &functions,
        tables: &tables,
        distribution: &distribution,
    };
    let dashboard = watching::watch(&mut stack, context, &watched);

    let site_url = match &context.environment.domain {
        Some(domain) => text!["https://", domain.name.as_str()],
        None => text!["https://", distribution.domain_name()],
    };
    stack.output_text("SiteUrl", "The shop's address.", site_url);
    stack.output_text(
        "ApiUrl",
        "The API's own address, for staff.",
        text!["https://", api.rest_api.host(), "/", api.stage.stage_name()],
    );
    stack.output(
        "DistributionId",
        "The distribution, for invalidations.",
        distribution.id(),
    );
    stack.output(
        "SiteBucketName",
        "The bucket of the site's files.",
        site.bucket_name(),
    );
    stack.output(
        "MediaBucketName",
        "The bucket of the products' pictures.",
        media.bucket_name(),
    );
    stack.output(
        "CatalogTableName",
        "The table of the products.",
        tables.catalog.table_name(),
    );
    stack.output(
        "OrdersTableName",
        "The table of the orders.",
        tables.orders.table_name(),
    );
    let url = text![
        "https://console.aws.amazon.com/cloudwatch/home?region=",
        Pseudo::Region,
        "#dashboards/dashboard/",
        dashboard
    ];
    stack.output_text("DashboardUrl", "Is the shop selling?", url);
    stack.synthesize()
}
