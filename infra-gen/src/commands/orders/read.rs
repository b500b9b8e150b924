//! `orders list` and `orders show`.

use futures::{StreamExt, stream};
use serde::Deserialize;
use serde_json::Value;
use shop_domain::contract::routes::ORDERS;
use shop_domain::id::OrderId;
use shop_domain::money::{Amount, Currency, Money};
use shop_domain::order::OrderSummary;

use super::target::Target;
use super::{ListArgs, OrderIdArgs};
use crate::cli::GlobalArgs;
use crate::commands::session;
use crate::commands::staff::{Staff, StaffError};
use crate::error::{CommandError, CommandResult};
use crate::exit::ExitCode;
use crate::project::Project;
use crate::ui::{self, Ui};

/// How many orders are asked for at a time.
pub(super) const PARALLEL: usize = 4;

/// An entry of the list.
pub type OrderEntry = OrderSummary;

/// An order in full, as the staff see it.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct OrderDetail {
    /// Identifier.
    pub order_id: OrderId,
    /// Where the order stands.
    pub status: String,
    /// Where the money is.
    pub payment: Standing,
    /// Where the goods are.
    pub fulfilment: Standing,
    /// What was ordered.
    pub lines: Vec<Line>,
    /// What it costs.
    pub totals: Totals,
    /// Who ordered.
    pub contact: Contact,
    /// Where it goes.
    pub shipping_address: Address,
    /// How it goes.
    pub shipping_method: String,
    /// What the shopper wanted to say.
    pub note: Option<String>,
    /// When it was placed.
    pub placed_at: String,
}

/// `{"status": …}`.
#[derive(Debug, Deserialize)]
pub struct Standing {
    /// The status.
    pub status: String,
}

/// A product of an order.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Line {
    /// SKU.
    pub sku: String,
    /// Title.
    pub title: String,
    /// Pieces.
    pub quantity: u32,
    /// Price of one.
    pub unit_price: Amount,
    /// Price of all.
    pub line_total: Amount,
}

/// What an order costs.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Totals {
    /// The currency.
    pub currency: Currency,
    /// The lines.
    pub subtotal: Amount,
    /// The shipping.
    pub shipping: Amount,
    /// The tax.
    pub tax: Amount,
    /// Whether the prices include it.
    pub tax_included: bool,
    /// What is to be paid.
    pub grand_total: Amount,
}

impl Totals {
    /// An amount in the order's currency.
    pub fn money(&self, amount: Amount) -> Money {
        Money {
            amount,
            currency: self.currency,
        }
    }
}

/// Who ordered.
#[derive(Debug, Deserialize)]
pub struct Contact {
    /// Full name.
    pub name: String,
    /// E-mail address.
    pub email: String,
    /// Telephone number.
    pub phone: Option<String>,
}

/// Where an order goes.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Address {
    /// Street and number.
    pub line1: String,
    /// More of it.
    pub line2: Option<String>,
    /// City.
    pub city: String,
    /// State, county or province.
    pub region: Option<String>,
    /// Postal code.
    pub postal_code: String,
    /// Country.
    pub country: String,
}

pub(super) fn list(args: &ListArgs, global: &GlobalArgs, ui: &Ui) -> CommandResult {
    let project = Project::load(global, &args.environment)?;
    session::require_account(&project.environment)?;
    let found = session::block_on(ui.follow(async |events| {
        let staff = Staff::open(&project, global, &events).await?;
        let mut query = Vec::new();
        query.extend(args.month.as_deref().map(|month| ("month", month)));
        query.extend(args.status.as_deref().map(|status| ("status", status)));
        let pages = staff.pages(ORDERS, &query).await;
        pages.map_err(StaffError::into_command)
    }))?;
    if args.json {
        let report = serde_json::json!({ "version": 1, "orders": found });
        ui.result(&format!("{report:#}\n"));
        return Ok(ExitCode::Done);
    }
    let orders = serde_json::from_value::<Vec<OrderEntry>>(Value::Array(found))
        .map_err(|error| strange(&error))?;
    match orders.is_empty() {
        true => ui.status(format_args!("No orders in {}", args.environment)),
        false => ui.result(&ui::order_table(&orders)),
    }
    Ok(ExitCode::Done)
}

pub(super) fn show(args: &OrderIdArgs, global: &GlobalArgs, ui: &Ui) -> CommandResult {
    let target = Target::of(&args.values)?;
    let project = Project::load(global, &target.environment)?;
    session::require_account(&project.environment)?;
    let answers = session::block_on(ui.follow(async |events| {
        let staff = Staff::open(&project, global, &events).await?;
        let answers = stream::iter(&target.ids).map(async |id| (id, one(&staff, id).await));
        Ok(answers.buffered(PARALLEL).collect::<Vec<_>>().await)
    }))?;
    super::step::report("show", args.json, answers, ui, |order| {
        let order: OrderDetail = serde_json::from_value(order).map_err(|e| strange(&e))?;
        Ok(ui::order(&order))
    })
}

/// An order, by the route that the staff have for it.
async fn one(staff: &Staff, id: &OrderId) -> Result<Value, CommandError> {
    let found = staff.get(ORDERS, &[("orderId", id.as_str())]).await;
    let mut list = found.map_err(StaffError::into_command)?;
    match list.get_mut("items").and_then(|items| items.get_mut(0)) {
        Some(order) => Ok(order.take()),
        None => Err(CommandError::usage("there is no such order")
            .hint("`infra-gen orders list` shows those of a month")),
    }
}

fn strange(error: &serde_json::Error) -> CommandError {
    CommandError::usage(format!(
        "the API answered with orders of another form: {error}"
    ))
    .hint("deploy the environment with this version, or print what it answers: `--json`")
}
