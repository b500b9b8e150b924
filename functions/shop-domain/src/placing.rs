//! Placing an order: exactly once, at the price and from the stock of the
//! moment it is stored.

use crate::config::ShopConfig;
use crate::contract::limits::IDEMPOTENCY_SECONDS;
use crate::contract::routes;
use crate::digest::Digest;
use crate::id::{OrderId, ProductId};
use crate::idempotency::{IdempotencyKey, StoredResult};
use crate::order::{Order, OrderView};
use crate::order_request::OrderRequest;
use crate::ports::{OfferReader, OrderWriter, PlaceError, StoreError};
use crate::quote::{Offers, Quote, quote};
use crate::redact::Redacted;
use crate::refusal::Refusal;
use crate::state::State;
use crate::time::Timestamp;
use crate::token::{AccessToken, SealedToken};

/// How often offers may change between being read and being sold.
const ROUNDS: u32 = 3;

/// Random bytes for one order, from a cryptographic source.
#[derive(Debug, Clone, Copy)]
pub struct Entropy {
    /// Of the order's id.
    pub order_id: [u8; 8],
    /// Of the token that opens it.
    pub token: [u8; 32],
}

/// What the shopper is answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed {
    /// The order with its token, as JSON.
    pub body: Redacted<String>,
    /// Its path.
    pub location: String,
    /// The order, if it was placed now and not before.
    pub new: Option<Order>,
}

/// Places an order, or repeats what the same request was answered before.
///
/// # Errors
///
/// The problems of [`quote`], `idempotency-key-reuse`, or a store's failure.
/// Nothing is stored unless the order is.
pub async fn place(
    shop: &(impl OfferReader + OrderWriter),
    config: &ShopConfig,
    request: &OrderRequest,
    key: &IdempotencyKey,
    now: Timestamp,
    entropy: Entropy,
) -> Result<Placed, Refusal> {
    let fingerprint = request.fingerprint();
    let key_hash = key.hash();
    let ids: Vec<ProductId> = request
        .lines
        .iter()
        .map(|line| line.product_id.clone())
        .collect();
    let mut offers = shop.offers(&ids, true).await?;
    for _ in 0..ROUNDS {
        let quote = match quote(config, request, &offers) {
            Ok(quote) => quote,
            // The very order that was placed with this key may have emptied
            // the shelf: its shopper must get it again, not a refusal.
            Err(problem) => {
                return match shop.placed(&key_hash).await? {
                    Some(stored) if stored.is_live(now) => repeat(stored, key, &fingerprint),
                    _ => Err(problem.into()),
                };
            }
        };
        let token = AccessToken::new(entropy.token);
        let order = draft(config, request, quote, now, &token, entropy);
        let result = stored_result(&order, &token, key, fingerprint.clone(), now);
        match shop.place(&order, &offers, &key_hash, &result, now).await {
            Ok(()) => return Ok(placed(order, &token, result.location)),
            Err(PlaceError::KeyUsed(stored)) => return repeat(stored, key, &fingerprint),
            Err(PlaceError::OffersChanged(current)) => update(&mut offers, current),
            Err(PlaceError::Store(error)) => return Err(error.into()),
        }
    }
    Err(StoreError::Busy.into())
}

fn draft(
    config: &ShopConfig,
    request: &OrderRequest,
    quote: Quote,
    now: Timestamp,
    token: &AccessToken,
    entropy: Entropy,
) -> Order {
    let State {
        order,
        payment,
        fulfilment,
    } = State::NEW;
    Order {
        order_id: OrderId::new(entropy.order_id),
        status: order,
        payment,
        payment_instructions: config.payment_instructions.clone(),
        fulfilment,
        lines: quote.lines,
        totals: quote.totals,
        contact: request.contact.clone(),
        shipping_address: request.shipping_address.clone(),
        shipping_method: request.shipping_method.clone(),
        note: request.note.clone(),
        locale: request.locale.clone(),
        placed_at: now,
        version: 1,
        token_hash: token.hash(),
    }
}

fn stored_result(
    order: &Order,
    token: &AccessToken,
    key: &IdempotencyKey,
    fingerprint: Digest,
    now: Timestamp,
) -> StoredResult {
    let sealed = token.seal(key, &order.order_id);
    StoredResult {
        fingerprint,
        body: Redacted::new(json(&OrderView::with_token(order, sealed.as_str()))),
        location: location(&order.order_id),
        expires: now.plus_seconds(IDEMPOTENCY_SECONDS),
    }
}

fn placed(order: Order, token: &AccessToken, location: String) -> Placed {
    Placed {
        body: Redacted::new(json(&OrderView::with_token(&order, token.reveal()))),
        location,
        new: Some(order),
    }
}

fn update(offers: &mut Offers, current: Vec<(ProductId, Option<crate::product::Offer>)>) {
    for (id, offer) in current {
        match offer {
            Some(offer) => offers.insert(id, offer),
            None => offers.remove(&id),
        };
    }
}

/// The stored answer with its token opened again: byte for byte the first one.
fn repeat(
    stored: StoredResult,
    key: &IdempotencyKey,
    fingerprint: &Digest,
) -> Result<Placed, Refusal> {
    let stored = stored.replay(fingerprint)?;
    let body = opened(stored.body.reveal(), key)
        .ok_or_else(|| StoreError::broken("a stored result cannot be read"))?;
    Ok(Placed {
        body: Redacted::new(body),
        location: stored.location,
        new: None,
    })
}

fn opened(body: &str, key: &IdempotencyKey) -> Option<String> {
    #[derive(serde::Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Sealed<'a> {
        order_id: OrderId,
        access_token: &'a str,
    }
    let Sealed {
        order_id,
        access_token,
    } = serde_json::from_str(body).ok()?;
    let token = SealedToken::parse(access_token).unseal(key, &order_id)?;
    // The token is the second member: nothing a shopper wrote comes before it.
    Some(body.replacen(access_token, token.reveal(), 1))
}

/// The path of an order.
pub fn location(order_id: &OrderId) -> String {
    routes::ORDER.replace("{orderId}", order_id.as_str())
}

fn json(view: &OrderView<'_>) -> String {
    serde_json::to_string(view).expect("an order has string keys and plain values")
}

#[cfg(test)]
#[path = "placing_tests.rs"]
mod tests;
