//! Examples: what the rules really answer to a few requests.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use serde_json::{Value, json};

use super::super::ProblemKind;
use super::super::models::Model;
use super::super::routes::Answer;
use crate::config::ShopConfig;
use crate::creating;
use crate::id::{OrderId, ProductId};
use crate::idempotency::IdempotencyKey;
use crate::listing::Summary;
use crate::memory::Memory;
use crate::order::{Order, OrderSummary, OrderView};
use crate::order_request::OrderRequest;
use crate::placing::{Entropy, place};
use crate::ports::OrderReader as _;
use crate::problem::Problem;
use crate::product_view::{ProductItem, ProductView, StaffProductView};
use crate::quote::{Offers, quote};
use crate::samples::{MUG, mug, two_mugs};
use crate::time::Timestamp;

/// The id of the sample order.
pub(super) const ORDER_ID: &str = "K7QF-2M9X-4TDA";

const INSTANCE: &str = "c6af9ac6-7b61-11e6-9a41-93e8deadbeef";
const SAMPLE: &str = "the sample keeps the rules";

/// The examples of the document.
#[derive(Debug)]
pub(super) struct Examples {
    placed: Value,
    pub(super) order: Order,
    created: Value,
}

impl Examples {
    /// Places the sample order and creates the sample product, in memory.
    pub(super) fn new() -> Examples {
        let config = ShopConfig::default();
        let key = IdempotencyKey::parse("8e03978e-40d5-43e8-bc93-6894a57f9324").expect(SAMPLE);
        let now = Timestamp::parse("2026-11-22T10:40:00Z").expect(SAMPLE);
        let request = OrderRequest::parse(two_mugs().to_string().as_bytes()).expect(SAMPLE);
        let shop = Memory::selling(mug());
        // The 60 bits that are written as `ORDER_ID`.
        let entropy = Entropy {
            order_id: 0x099E_EF15_13D2_69AA_u64.to_be_bytes(),
            token: std::array::from_fn(|byte| 7 * byte as u8),
        };
        let placed = ready(place(&shop, &config, &request, &key, now, entropy)).expect(SAMPLE);
        let id = OrderId::parse(ORDER_ID).expect(SAMPLE);
        let order = ready(shop.order(&id)).expect(SAMPLE).expect(SAMPLE);

        let body = product_request().to_string();
        let request = creating::parse(body.as_bytes(), Some(key_text()), &config);
        let (request, key) = request.expect(SAMPLE);
        let id = ProductId::parse(MUG).expect(SAMPLE);
        let empty = Memory::default();
        let created = creating::create(&empty, &empty, request, &key, id, now);
        let created = ready(created).expect(SAMPLE);
        Examples {
            placed: parsed(placed.body.reveal()),
            order,
            created: parsed(created.body.reveal()),
        }
    }

    /// A body that is accepted.
    pub(super) fn request(&self, model: Model) -> Value {
        match model {
            Model::OrderRequest => two_mugs(),
            Model::OrderTransition => json!({"transition": "confirm", "expectedVersion": 1}),
            Model::ProductRequest => product_request(),
            Model::ProductChange => json!({
                "expectedVersion": 1,
                "price": {"amount": 2099, "currency": "EUR"},
                "stockDelta": 12,
            }),
        }
    }

    /// What is answered when all goes well.
    pub(super) fn answer(&self, answer: Answer) -> Value {
        let product = mug();
        match answer {
            Answer::Products => list(json!(ProductItem::new(
                &Summary::of(&product),
                &product.offer
            ))),
            Answer::Product => json!(ProductView::new(&product)),
            Answer::ProductWithUploads => self.created.clone(),
            Answer::Catalog => list(json!(StaffProductView::new(&product))),
            Answer::PlacedOrder => self.placed.clone(),
            Answer::Order => json!(OrderView::new(&self.order)),
            Answer::Orders => list(json!(OrderSummary::of(&self.order))),
        }
    }

    /// The body of a problem.
    pub(super) fn problem(&self, kind: ProblemKind) -> Value {
        let problem = match kind {
            ProblemKind::Validation => refused_order(|body| {
                body["lines"][0]["quantity"] = json!(0);
                body["contact"]["email"] = json!("ada");
            }),
            ProblemKind::CartChanged => refused_quote(),
            ProblemKind::IdempotencyKeyMissing => {
                IdempotencyKey::require(None).expect_err("no key is none")
            }
            _ => Problem::new(kind),
        };
        assert_eq!(
            problem.kind, kind,
            "the sample is refused for another reason"
        );
        parsed(&problem.to_json(INSTANCE))
    }
}

fn key_text() -> &'static str {
    "2c1c8a52-98b0-4d77-9a2e-0a4f3b0c6a11"
}

fn product_request() -> Value {
    let product = mug();
    let media = &product.detail.media[0];
    json!({
        "sku": product.detail.sku,
        "title": product.detail.title,
        "description": product.detail.description,
        "category": product.detail.category,
        "tags": product.detail.tags,
        "attributes": product.detail.attributes,
        "price": product.offer.money(),
        "stock": product.offer.stock,
        "media": [{
            "sha256": media.sha256,
            "type": media.media_type,
            "size": media.size,
            "width": media.width,
            "height": media.height,
            "alt": media.alt,
        }],
    })
}

fn refused_order(change: impl FnOnce(&mut Value)) -> Problem {
    let mut body = two_mugs();
    change(&mut body);
    OrderRequest::parse(body.to_string().as_bytes()).expect_err("the change breaks a rule")
}

/// Another price, and too few left.
fn refused_quote() -> Problem {
    let mut product = mug();
    product.offer.stock = 1;
    let offers = Offers::from([(product.detail.product_id, product.offer)]);
    let request = OrderRequest::parse(two_mugs().to_string().as_bytes()).expect(SAMPLE);
    let quote = quote(&ShopConfig::default(), &request, &offers);
    quote.expect_err("one mug is less than two")
}

fn list(item: Value) -> Value {
    json!({"items": [item], "nextCursor": null, "truncated": false})
}

fn parsed(json: &str) -> Value {
    serde_json::from_str(json).expect("what the rules write is JSON")
}

/// What a future of [`Memory`] answers.
fn ready<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => unreachable!("a store in memory answers at once"),
    }
}
