//! `orders`: the staff's side of order processing.
//!
//! | Command | File |
//! |---|---|
//! | `list`, `show` | `read` |
//! | the steps of an order | `step` |
//! | which values are ids, and which is the environment | `target` |

mod read;
mod step;
mod target;

use clap::{Args, Subcommand};
use shop_domain::state::{OrderStatus, Transition};

use crate::cli::GlobalArgs;
use crate::error::CommandResult;
use crate::ui::Ui;

pub use read::{OrderDetail, OrderEntry};

/// List orders, look at them, move them on
///
/// Asks the staff API of a deployed environment, signed with your AWS
/// credentials.
#[derive(Debug, Args)]
pub struct OrdersArgs {
    #[command(subcommand)]
    command: OrdersCommand,
}

#[derive(Debug, Subcommand)]
enum OrdersCommand {
    /// List the orders of a month
    List(ListArgs),
    /// Show orders in full
    #[command(override_usage = "infra-gen orders show [OPTIONS] <ID>... [ENV]")]
    Show(OrderIdArgs),
    /// Accept orders
    #[command(override_usage = "infra-gen orders confirm [OPTIONS] <ID>... [ENV]")]
    Confirm(OrderIdArgs),
    /// Note that the money of orders has come
    #[command(override_usage = "infra-gen orders pay [OPTIONS] <ID>... [ENV]")]
    Pay(OrderIdArgs),
    /// Note that the goods of orders have gone
    #[command(override_usage = "infra-gen orders fulfil [OPTIONS] <ID>... [ENV]")]
    Fulfil(OrderIdArgs),
    /// Finish confirmed orders
    #[command(override_usage = "infra-gen orders complete [OPTIONS] <ID>... [ENV]")]
    Complete(OrderIdArgs),
    /// Give orders up and put their goods back into the stock
    #[command(override_usage = "infra-gen orders cancel [OPTIONS] <ID>... [ENV]")]
    Cancel(OrderIdArgs),
    /// Note that the goods of orders have come back
    #[command(override_usage = "infra-gen orders return [OPTIONS] <ID>... [ENV]")]
    Return(OrderIdArgs),
    /// Note that the money of orders has gone back
    #[command(override_usage = "infra-gen orders refund [OPTIONS] <ID>... [ENV]")]
    Refund(OrderIdArgs),
    /// Note that the money of orders is no longer expected
    #[command(override_usage = "infra-gen orders void [OPTIONS] <ID>... [ENV]")]
    Void(OrderIdArgs),
}

#[derive(Debug, Args)]
struct ListArgs {
    /// The environment
    #[arg(default_value = "local", value_name = "ENV")]
    environment: String,
    /// The month, as in 2026-11, in UTC; the current one unless given
    #[arg(long, value_name = "YYYY-MM", value_parser = month)]
    month: Option<String>,
    /// Only orders that stand there
    #[arg(long, value_parser = OrderStatus::ALL.map(|(name, _)| name), value_name = "STATUS")]
    status: Option<String>,
    /// Print one object: `{"version":1,"orders":[…]}`
    #[arg(long)]
    json: bool,
}

#[derive(Debug, Args)]
struct OrderIdArgs {
    /// The orders; last the environment, `local` unless named
    #[arg(required = true, value_name = "ID")]
    values: Vec<String>,
    /// Print one object: `{"version":1,"orders":[…],"failed":[…]}`
    #[arg(long)]
    json: bool,
}

pub fn run(args: &OrdersArgs, global: &GlobalArgs, ui: &Ui) -> CommandResult {
    let (transition, ids) = match &args.command {
        OrdersCommand::List(args) => return read::list(args, global, ui),
        OrdersCommand::Show(ids) => return read::show(ids, global, ui),
        OrdersCommand::Confirm(ids) => (Transition::Confirm, ids),
        OrdersCommand::Pay(ids) => (Transition::Pay, ids),
        OrdersCommand::Fulfil(ids) => (Transition::Fulfil, ids),
        OrdersCommand::Complete(ids) => (Transition::Complete, ids),
        OrdersCommand::Cancel(ids) => (Transition::Cancel, ids),
        OrdersCommand::Return(ids) => (Transition::Return, ids),
        OrdersCommand::Refund(ids) => (Transition::Refund, ids),
        OrdersCommand::Void(ids) => (Transition::Void, ids),
    };
    step::run(transition, ids, global, ui)
}

fn month(text: &str) -> Result<String, String> {
    match shop_domain::time::is_month(text) {
        true => Ok(text.to_owned()),
        false => Err("a month is written as in 2026-11".to_owned()),
    }
}
