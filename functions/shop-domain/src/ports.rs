//! What the rules need from outside: stores and an upload signer.
//!
//! Implementations: DynamoDB and S3 in the functions, [`crate::memory`] in
//! tests. A failure of a port carries its cause for the log, never for the
//! client.

use std::error::Error as StdError;
use std::future::Future;

use serde::Serialize;
use thiserror::Error;

use crate::digest::Digest;
use crate::id::{OrderId, ProductId};
use crate::idempotency::StoredResult;
use crate::listing::{Listing, Shelf, Sort};
use crate::order::{Order, OrderSummary};
use crate::product::{Media, Product};
use crate::quote::Offers;
use crate::state::OrderStatus;
use crate::time::Timestamp;

/// Why a store could not answer.
#[derive(Debug, Error)]
pub enum StoreError {
    /// Too much contention or traffic; trying again soon helps.
    #[error("the store is busy")]
    Busy,
    /// Anything else.
    #[error("failed to use the store")]
    Broken(#[source] Box<dyn StdError + Send + Sync>),
}

impl StoreError {
    /// A failure with its cause.
    pub fn broken(cause: impl Into<Box<dyn StdError + Send + Sync>>) -> StoreError {
        StoreError::Broken(cause.into())
    }
}

/// A part of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page<T> {
    /// The entries.
    pub items: Vec<T>,
    /// Key after which the list goes on, if it does.
    pub next: Option<String>,
}

/// Reading offers.
pub trait OfferReader: Send + Sync {
    /// The offers that exist of `ids`. After an order was placed, the next
    /// read knows of it if `consistent`.
    fn offers(
        &self,
        ids: &[ProductId],
        consistent: bool,
    ) -> impl Future<Output = Result<Offers, StoreError>> + Send;
}

/// Reading products.
pub trait CatalogReader: OfferReader {
    /// The products that exist among `ids`, in no particular order.
    fn products(
        &self,
        ids: &[ProductId],
    ) -> impl Future<Output = Result<Vec<Product>, StoreError>> + Send;

    /// The listings that exist of `ids`, in no particular order.
    fn listings(
        &self,
        ids: &[ProductId],
    ) -> impl Future<Output = Result<Vec<Listing>, StoreError>> + Send;

    /// At most `limit` listings of a shelf, after the key `after`.
    fn shelf(
        &self,
        shelf: &Shelf,
        sort: Sort,
        after: Option<&str>,
        limit: u32,
    ) -> impl Future<Output = Result<Page<Listing>, StoreError>> + Send;

    /// At most `limit` products that have a word with this beginning, which
    /// is folded and not empty.
    fn with_word(
        &self,
        prefix: &str,
        limit: usize,
    ) -> impl Future<Output = Result<Vec<ProductId>, StoreError>> + Send;
}

/// Creating and changing products.
pub trait CatalogWriter: Send + Sync {
    /// Creates a product with its uniqueness, listings, words and result, all
    /// or nothing.
    fn create(
        &self,
        product: &Product,
        key: &Digest,
        result: &StoredResult,
        now: Timestamp,
    ) -> impl Future<Output = Result<(), CreateError>> + Send;

    /// One product, read consistently.
    fn product(
        &self,
        id: &ProductId,
    ) -> impl Future<Output = Result<Option<Product>, StoreError>> + Send;

    /// Replaces `before` by `after`, and adds `stock_delta` to the stock,
    /// whatever was sold meanwhile. The stock in `after` is not looked at.
    fn change(
        &self,
        before: &Product,
        after: &Product,
        stock_delta: i32,
    ) -> impl Future<Output = Result<(), ChangeError>> + Send;
}

/// Why a product was not created.
#[derive(Debug, Error)]
pub enum CreateError {
    /// The key has a live result already.
    #[error("the key was used before")]
    KeyUsed(StoredResult),
    /// Another product has the SKU.
    #[error("the SKU is taken")]
    SkuTaken,
    /// Another product has the slug.
    #[error("the slug is taken")]
    SlugTaken,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Why a product was not changed.
#[derive(Debug, Error)]
pub enum ChangeError {
    /// It has another version by now.
    #[error("the product has changed")]
    Version,
    /// The stock would leave its bounds.
    #[error("the stock would be negative or too large")]
    Stock,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Reading orders.
pub trait OrderReader: Send + Sync {
    /// One order.
    fn order(&self, id: &OrderId)
    -> impl Future<Output = Result<Option<Order>, StoreError>> + Send;

    /// At most `limit` orders of a month, newest first, after the key `after`.
    fn month(
        &self,
        month: &str,
        status: Option<OrderStatus>,
        after: Option<&str>,
        limit: u32,
    ) -> impl Future<Output = Result<Page<OrderSummary>, StoreError>> + Send;
}

/// Placing orders and moving them on.
pub trait OrderWriter: Send + Sync {
    /// The stored result of a key, live or expired.
    fn placed(
        &self,
        key: &Digest,
    ) -> impl Future<Output = Result<Option<StoredResult>, StoreError>> + Send;

    /// Stores the order and its result and takes its lines from the stock,
    /// all or nothing. Each line's offer must still be active at the line's
    /// price, with the currency and tax class of `offers`, and have enough.
    fn place(
        &self,
        order: &Order,
        offers: &Offers,
        key: &Digest,
        result: &StoredResult,
        now: Timestamp,
    ) -> impl Future<Output = Result<(), PlaceError>> + Send;

    /// One order, read consistently.
    fn order_to_move(
        &self,
        id: &OrderId,
    ) -> impl Future<Output = Result<Option<Order>, StoreError>> + Send;

    /// Replaces `before` by `after` if it has not changed, and puts its lines
    /// back into the stock if `restock`, all or nothing.
    fn move_order(
        &self,
        before: &Order,
        after: &Order,
        restock: bool,
    ) -> impl Future<Output = Result<(), MoveError>> + Send;
}

/// Why an order was not placed.
#[derive(Debug, Error)]
pub enum PlaceError {
    /// The key has a live result already.
    #[error("the key was used before")]
    KeyUsed(StoredResult),
    /// Some offers are not what they were; these are they now, `None` where
    /// there is none any more.
    #[error("some offers have changed")]
    OffersChanged(Vec<(ProductId, Option<crate::product::Offer>)>),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Why an order was not moved on.
#[derive(Debug, Error)]
pub enum MoveError {
    /// It has another version by now.
    #[error("the order has changed")]
    Version,
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// How to upload one picture: `PUT` to `url` with exactly `headers`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Upload {
    /// Presigned address.
    pub url: String,
    /// Always `PUT`.
    pub method: &'static str,
    /// Headers to send, all of them signed.
    pub headers: std::collections::BTreeMap<String, String>,
    /// When the address stops working.
    pub expires_at: Timestamp,
}

/// Signing uploads.
pub trait UploadSigner: Send + Sync {
    /// Allows the upload of one picture of a product.
    fn sign(
        &self,
        product_id: &ProductId,
        media: &Media,
        now: Timestamp,
    ) -> impl Future<Output = Result<Upload, StoreError>> + Send;
}
