//! Orders as they are kept and as they are shown.

use serde::{Deserialize, Serialize};

use crate::contract::limits::TOKEN_SECONDS;
use crate::digest::Digest;
use crate::id::{OrderId, ProductId};
use crate::money::{Amount, Money};
use crate::order_request::{Address, Contact};
use crate::pricing::Totals;
use crate::product::Sku;
use crate::redact::Redacted;
use crate::state::{FulfilmentStatus, OrderStatus, PaymentStatus, State};
use crate::time::Timestamp;
use crate::token::AccessToken;

/// How orders are paid: outside the shop, by instructions.
pub const PAYMENT_METHOD: &str = "manual";

/// A product in an order, as it was at that moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct OrderLine {
    /// The product.
    pub product_id: ProductId,
    /// Its SKU.
    pub sku: Sku,
    /// Its title.
    pub title: String,
    /// Pieces.
    pub quantity: u32,
    /// Price of one.
    pub unit_price: Amount,
    /// Price of all.
    pub line_total: Amount,
    /// Tax rate in basis points.
    pub tax_rate_bps: u32,
    /// Tax of the line, rounded half up.
    pub tax: Amount,
}

/// An order as it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Order {
    /// Identifier.
    pub order_id: OrderId,
    /// Where the order stands.
    pub status: OrderStatus,
    /// Where the money is.
    pub payment: PaymentStatus,
    /// How to pay, as it was told.
    pub payment_instructions: String,
    /// Where the goods are.
    pub fulfilment: FulfilmentStatus,
    /// What was ordered.
    pub lines: Vec<OrderLine>,
    /// What it costs.
    pub totals: Totals,
    /// Who ordered.
    pub contact: Contact,
    /// Where it goes.
    pub shipping_address: Address,
    /// How it goes.
    pub shipping_method: String,
    /// What the shopper wanted to say.
    pub note: Option<Redacted<String>>,
    /// Language tag of the shopper's page.
    pub locale: Option<String>,
    /// When it was placed.
    pub placed_at: Timestamp,
    /// Counts the changes, from 1.
    pub version: u32,
    /// Digest of the token that opens it.
    pub token_hash: Digest,
}

impl Order {
    /// Whether this token opens the order at `now`.
    pub fn opens_with(&self, token: &AccessToken, now: Timestamp) -> bool {
        let expires = self.placed_at.plus_seconds(TOKEN_SECONDS);
        // Both are evaluated: the time taken tells nothing.
        self.token_hash.matches(&token.hash()) & (now <= expires)
    }

    /// The three states.
    pub fn state(&self) -> State {
        State {
            order: self.status,
            payment: self.payment,
            fulfilment: self.fulfilment,
        }
    }

    /// The order after a change of its state.
    pub fn moved_to(mut self, state: State) -> Order {
        self.status = state.order;
        self.payment = state.payment;
        self.fulfilment = state.fulfilment;
        self.version += 1;
        self
    }
}

/// An order as its guest and the staff see it.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct OrderView<'a> {
    order_id: &'a OrderId,
    #[serde(skip_serializing_if = "Option::is_none")]
    access_token: Option<Redacted<&'a str>>,
    status: OrderStatus,
    payment: PaymentView<'a>,
    fulfilment: FulfilmentView,
    lines: &'a [OrderLine],
    totals: &'a Totals,
    contact: &'a Contact,
    shipping_address: &'a Address,
    shipping_method: &'a str,
    note: Option<&'a Redacted<String>>,
    locale: Option<&'a str>,
    placed_at: Timestamp,
    version: u32,
}

#[derive(Debug, Serialize)]
struct PaymentView<'a> {
    status: PaymentStatus,
    method: &'static str,
    instructions: &'a str,
}

#[derive(Debug, Serialize)]
struct FulfilmentView {
    status: FulfilmentStatus,
}

impl<'a> OrderView<'a> {
    /// The order as `GET` shows it.
    pub fn new(order: &'a Order) -> OrderView<'a> {
        OrderView {
            order_id: &order.order_id,
            access_token: None,
            status: order.status,
            payment: PaymentView {
                status: order.payment,
                method: PAYMENT_METHOD,
                instructions: &order.payment_instructions,
            },
            fulfilment: FulfilmentView {
                status: order.fulfilment,
            },
            lines: &order.lines,
            totals: &order.totals,
            contact: &order.contact,
            shipping_address: &order.shipping_address,
            shipping_method: &order.shipping_method,
            note: order.note.as_ref(),
            locale: order.locale.as_deref(),
            placed_at: order.placed_at,
            version: order.version,
        }
    }

    /// The order as it is shown once, with its token (or the sealed one).
    pub fn with_token(order: &'a Order, token: &'a str) -> OrderView<'a> {
        OrderView {
            access_token: Some(Redacted::new(token)),
            ..OrderView::new(order)
        }
    }
}

/// An order in the staff's list: no name, no address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct OrderSummary {
    /// Identifier.
    pub order_id: OrderId,
    /// When it was placed.
    pub placed_at: Timestamp,
    /// Where the order stands.
    pub status: OrderStatus,
    /// Where the money is.
    pub payment: StatusOnly<PaymentStatus>,
    /// Where the goods are.
    pub fulfilment: StatusOnly<FulfilmentStatus>,
    /// Number of lines.
    pub line_count: u32,
    /// What is to be paid.
    pub grand_total: Money,
}

/// `{"status": …}`, as in the whole order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatusOnly<S> {
    /// The status.
    pub status: S,
}

impl OrderSummary {
    /// The list's entry of an order.
    pub fn of(order: &Order) -> OrderSummary {
        OrderSummary {
            order_id: order.order_id.clone(),
            placed_at: order.placed_at,
            status: order.status,
            payment: StatusOnly {
                status: order.payment,
            },
            fulfilment: StatusOnly {
                status: order.fulfilment,
            },
            // At most 40.
            line_count: order.lines.len() as u32,
            grand_total: Money {
                amount: order.totals.grand_total,
                currency: order.totals.currency,
            },
        }
    }

    /// The sort key in the index by month, `<placedAt>#<orderId>`.
    pub fn month_key(&self) -> String {
        format!("{}#{}", self.placed_at, self.order_id)
    }

    /// Whether `text` is such a key.
    pub fn is_month_key(text: &str) -> bool {
        let halves = text.split_once('#');
        halves.is_some_and(|(time, id)| {
            Timestamp::parse(time).is_some()
                && OrderId::parse(id).is_some_and(|order| order.as_str() == id)
        })
    }
}
