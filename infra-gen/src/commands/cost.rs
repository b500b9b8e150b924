//! `cost`: the month's bill, from the templates and a table of prices.

use cfn_cost::{Bill, BillError, Part, Runs, Stack, Usage, bill};
use clap::Args;
use serde_json::{Value, json};
use shop_stack::{StackOutput, Traffic};

use crate::cli::GlobalArgs;
use crate::error::{CommandError, CommandResult};
use crate::exit::ExitCode;
use crate::project::Project;
use crate::ui::{self, Ui};

/// What tables and what buckets hold, in GB, until somebody knows better.
pub const STORED: f64 = 1.0;

/// Show what a month costs on AWS
///
/// Counts what the templates have, and prices it by a table that holds the date
/// and the page of AWS of each price. What is charged while nobody comes and
/// what requests add are told separately; so is what is not in the sum. Needs
/// no network and no credentials.
#[derive(Debug, Args)]
pub struct CostArgs {
    /// The environment
    #[arg(default_value = "local", value_name = "ENV")]
    environment: String,
    /// So many requests to the site in the month
    #[arg(long, value_name = "N", default_value_t = 1_000_000)]
    requests: u64,
    /// Print one object: `{"version":1,"total":…,"fixed":{…},"usage":{…},…}`
    #[arg(long)]
    json: bool,
}

/// A bill with what it assumes.
#[derive(Debug)]
pub struct Month {
    /// The environment.
    pub environment: String,
    /// Whether it only runs on this machine, where nothing is charged.
    pub local: bool,
    /// What comes in.
    pub traffic: Traffic,
    /// The bill.
    pub bill: Bill,
}

pub fn run(args: &CostArgs, global: &GlobalArgs, ui: &Ui) -> CommandResult {
    let project = Project::load(global, &args.environment)?;
    let traffic = Traffic::new(args.requests, &project.environment);
    let month = Month {
        environment: args.environment.clone(),
        local: project.environment.is_local(),
        bill: of_stacks(&project.stacks(), &usage(&traffic))?,
        traffic,
    };
    match args.json {
        true => ui.result(&format!("{:#}\n", report(&month))),
        false => ui.result(&ui::month(&month)),
    }
    Ok(ExitCode::Done)
}

fn of_stacks(outputs: &[StackOutput], usage: &Usage) -> CommandResult<Bill> {
    let stacks: Vec<_> = outputs
        .iter()
        .map(|output| Stack {
            name: &output.name,
            region: &output.region,
            template: &output.template,
        })
        .collect();
    bill(&stacks, usage).map_err(|error| match &error {
        BillError::UnknownRegion { .. } => {
            let known = cfn_cost::regions().join(", ");
            CommandError::from(error)
                .hint(format!(
                    "there are prices of: {known}; `--region` names one of them"
                ))
                .hint("infra-gen/crates/cfn-cost/data/prices.txt takes those of another region")
        }
        _ => error.into(),
    })
}

/// What the shop's traffic uses of the services.
fn usage(traffic: &Traffic) -> Usage {
    let runs = traffic.work().into_iter();
    let runs = runs.map(|(id, count, milliseconds)| {
        let runs = Runs {
            count,
            milliseconds,
        };
        (id.to_owned(), runs)
    });
    Usage {
        edge_requests: traffic.requests,
        edge_gigabytes: traffic.gigabytes(),
        // Functions stand before the site's files, neither before pictures nor the API.
        edge_function_runs: traffic.files,
        api_requests: traffic.api_requests(),
        runs: runs.collect(),
        table_reads: traffic.table_reads(),
        table_writes: traffic.table_writes(),
        table_gigabytes: STORED,
        bucket_reads: traffic.bucket_reads(),
        bucket_gigabytes: STORED,
        log_gigabytes: traffic.log_gigabytes(),
    }
}

fn report(month: &Month) -> Value {
    let Month { traffic, bill, .. } = month;
    let left_out = bill.left_out.iter();
    json!({
        "version": 1,
        "environment": month.environment,
        "currency": "USD",
        "total": rounded(bill.total()),
        "fixed": part(&bill.fixed),
        "usage": part(&bill.usage),
        "requests": {
            "all": rounded(traffic.requests),
            "files": rounded(traffic.files),
            "pictures": rounded(traffic.pictures),
            "productReads": rounded(traffic.product_reads),
            "orderReads": rounded(traffic.order_reads),
            "orders": rounded(traffic.orders),
            "productReadsCached": traffic.products_cached,
        },
        "stored": { "tables": STORED, "buckets": STORED },
        "leftOut": left_out
            .map(|one| json!({ "service": one.service, "what": one.what }))
            .collect::<Vec<_>>(),
        "unknownTypes": bill.unknown,
    })
}

fn part(part: &Part) -> Value {
    let lines = part.lines.iter().map(|line| {
        let price = &line.price;
        json!({
            "service": line.service,
            "item": price.item,
            "region": line.region,
            "quantity": rounded(line.quantity),
            "unit": price.unit,
            "price": price.dollars,
            "per": price.per,
            "amount": rounded(line.amount()),
            "asOf": price.as_of,
            "source": price.source,
        })
    });
    json!({ "total": rounded(part.total()), "lines": lines.collect::<Vec<_>>() })
}

/// A number without the noise of binary fractions: six decimals.
fn rounded(number: f64) -> f64 {
    (number * 1e6).round() / 1e6
}
