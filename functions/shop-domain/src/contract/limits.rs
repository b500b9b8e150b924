//! Bounds of what is accepted, shared by rules, models and firewalls.
//!
//! Lengths count Unicode scalar values after NFC normalisation.

/// Largest body of an order request in bytes; also the firewall's fixed limit.
pub const ORDER_BODY_BYTES: usize = 8_192;

/// Largest body of a product request in bytes.
pub const PRODUCT_BODY_BYTES: usize = 16_384;

/// Largest amount of money, in minor units.
pub const AMOUNT_MAX: u32 = 999_999_999;

/// Lines of one order, after equal products are merged.
pub const LINES_MAX: usize = 40;

/// Pieces of one product in one order, and the upper bound of `maxPerOrder`.
pub const QUANTITY_MAX: u32 = 99;

/// `maxPerOrder` of a product that does not say.
pub const MAX_PER_ORDER_DEFAULT: u32 = 10;

/// Name and address lines.
pub const NAME_LENGTH: usize = 80;

/// Postal code.
pub const POSTAL_CODE_LENGTH: usize = 16;

/// E-mail address.
pub const EMAIL_LENGTH: usize = 254;

/// Telephone number.
pub const PHONE_LENGTH: usize = 32;

/// Shopper's note on an order.
pub const NOTE_LENGTH: usize = 280;

/// Language tag of the shopper's page.
pub const LOCALE_LENGTH: usize = 35;

/// Stock-keeping unit.
pub const SKU_LENGTH: usize = 64;

/// Slug made of the title.
pub const SLUG_LENGTH: usize = 80;

/// Product title.
pub const TITLE_LENGTH: usize = 120;

/// Product description.
pub const DESCRIPTION_LENGTH: usize = 1_500;

/// Category.
pub const CATEGORY_LENGTH: usize = 40;

/// Tags of a product.
pub const TAGS_MAX: usize = 10;

/// One tag.
pub const TAG_LENGTH: usize = 24;

/// Attributes of a product.
pub const ATTRIBUTES_MAX: usize = 10;

/// Name of one attribute.
pub const ATTRIBUTE_NAME_LENGTH: usize = 24;

/// Value of one attribute.
pub const ATTRIBUTE_VALUE_LENGTH: usize = 48;

/// Stock of a product.
pub const STOCK_MAX: u32 = 1_000_000;

/// Pictures of a product.
pub const MEDIA_MAX: usize = 8;

/// One picture in bytes.
pub const MEDIA_BYTES_MAX: u64 = 5 * 1024 * 1024;

/// Alternative text of a picture.
pub const ALT_LENGTH: usize = 100;

/// Width and height of a picture in pixels.
pub const PIXELS_MAX: u32 = 16_384;

/// Stock up to which a product is `low_stock`.
pub const LOW_STOCK: u32 = 2;

/// Largest number of available pieces that a shopper is told.
pub const AVAILABLE_SHOWN_MAX: u32 = 10;

/// Page size of a product list: default and bound.
pub const PRODUCTS_PAGE: (u32, u32) = (24, 48);

/// Page size of the staff's lists (orders, catalogue): default and bound.
pub const STAFF_PAGE: (u32, u32) = (50, 100);

/// Products asked for by `ids=`.
pub const IDS_MAX: usize = 40;

/// Search text.
pub const SEARCH_LENGTH: usize = 64;

/// Words of a search text.
pub const SEARCH_WORDS_MAX: usize = 5;

/// Products one search looks at before it says `truncated`.
pub const SEARCH_CANDIDATES_MAX: usize = 200;

/// Words indexed per product: all old and all new ones of a rewritten text,
/// and six items more, fit one transaction of 100 writes.
pub const INDEXED_WORDS_MAX: usize = 45;

/// Length of an `Idempotency-Key`: shortest and longest.
pub const IDEMPOTENCY_KEY_LENGTH: (usize, usize) = (22, 64);

/// How long a stored result is replayed, in seconds.
pub const IDEMPOTENCY_SECONDS: u64 = 7 * 24 * 60 * 60;

/// How long an order's token opens it, in seconds.
pub const TOKEN_SECONDS: u64 = 90 * 24 * 60 * 60;

/// How long an upload URL is valid, in seconds.
pub const UPLOAD_SECONDS: u64 = 15 * 60;
