//! Creating a product: once per key, with its uploads allowed.

use serde::Serialize;

use crate::config::ShopConfig;
use crate::contract::limits::IDEMPOTENCY_SECONDS;
use crate::contract::{ProblemKind, routes};
use crate::digest::Digest;
use crate::id::ProductId;
use crate::idempotency::{IdempotencyKey, StoredResult, fingerprint};
use crate::ports::{CatalogWriter, CreateError, StoreError, Upload, UploadSigner};
use crate::problem::Problem;
use crate::product::Product;
use crate::product_request::ProductRequest;
use crate::product_view::StaffProductView;
use crate::redact::Redacted;
use crate::refusal::Refusal;
use crate::time::Timestamp;

/// What staff are answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Created {
    /// The product and its uploads, as JSON.
    pub body: Redacted<String>,
    /// Its path.
    pub location: String,
    /// Whether this is the answer of an earlier request.
    pub replayed: bool,
}

/// A product with the uploads of its pictures, in the order of `media`.
#[derive(Debug, Serialize)]
pub struct ProductWithUploads {
    #[serde(flatten)]
    product: StaffProductView,
    uploads: Vec<Upload>,
}

impl ProductWithUploads {
    /// Signs an upload for each picture of the product.
    ///
    /// # Errors
    ///
    /// The signer's failure.
    pub async fn sign(
        product: &Product,
        signer: &impl UploadSigner,
        now: Timestamp,
    ) -> Result<ProductWithUploads, StoreError> {
        let detail = &product.detail;
        let mut uploads = Vec::with_capacity(detail.media.len());
        for media in &detail.media {
            uploads.push(signer.sign(&detail.product_id, media, now).await?);
        }
        Ok(ProductWithUploads {
            product: StaffProductView::new(product),
            uploads,
        })
    }

    /// The answer's body.
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).expect("a product has string keys and plain values")
    }
}

/// Creates a product, or repeats what the same request was answered before.
///
/// # Errors
///
/// `sku-taken`, `slug-taken`, `idempotency-key-reuse`, or a failure of a port.
pub async fn create(
    catalog: &impl CatalogWriter,
    signer: &impl UploadSigner,
    request: ProductRequest,
    key: &IdempotencyKey,
    product_id: ProductId,
    now: Timestamp,
) -> Result<Created, Refusal> {
    let fingerprint = fingerprint(&request);
    let product = request.into_product(product_id, now);
    let answer = ProductWithUploads::sign(&product, signer, now).await?;
    let result = StoredResult {
        fingerprint: fingerprint.clone(),
        body: Redacted::new(answer.to_json()),
        location: location(&product.detail.product_id),
        expires: now.plus_seconds(IDEMPOTENCY_SECONDS),
    };
    let taken = match catalog.create(&product, &key.hash(), &result, now).await {
        Ok(()) => return Ok(created(result, false)),
        Err(CreateError::KeyUsed(stored)) => return repeat(stored, &fingerprint),
        Err(CreateError::Store(error)) => return Err(error.into()),
        Err(CreateError::SkuTaken) => ProblemKind::SkuTaken,
        Err(CreateError::SlugTaken) => ProblemKind::SlugTaken,
    };
    Err(Problem::new(taken).into())
}

fn repeat(stored: StoredResult, fingerprint: &Digest) -> Result<Created, Refusal> {
    Ok(created(stored.replay(fingerprint)?, true))
}

fn created(result: StoredResult, replayed: bool) -> Created {
    Created {
        body: result.body,
        location: result.location,
        replayed,
    }
}

/// The path of a product.
pub fn location(product_id: &ProductId) -> String {
    routes::PRODUCT.replace("{productId}", product_id.as_str())
}

/// Reads a product request with the key it came with.
///
/// # Errors
///
/// Those of [`IdempotencyKey::require`] and [`ProductRequest::parse`].
pub fn parse(
    body: &[u8],
    key: Option<&str>,
    config: &ShopConfig,
) -> Result<(ProductRequest, IdempotencyKey), Problem> {
    let key = IdempotencyKey::require(key)?;
    Ok((ProductRequest::parse(body, config)?, key))
}
