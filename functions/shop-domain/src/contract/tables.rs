//! Keys and indexes of the two tables.

/// Partition key (string) of both tables.
pub const PARTITION_KEY: &str = "pk";

/// Sort key (string) of both tables.
pub const SORT_KEY: &str = "sk";

/// Time-to-live attribute (number, epoch seconds) of both tables: idempotency
/// records carry it.
pub const TTL: &str = "ttl";

/// A global secondary index whose two keys are strings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Index {
    /// Index name.
    pub name: &'static str,
    /// Partition key attribute.
    pub partition_key: &'static str,
    /// Sort key attribute.
    pub sort_key: &'static str,
    /// What the index holds of an item besides its keys.
    pub projection: Projection,
}

/// What an index holds of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Projection {
    /// Every attribute.
    All,
    /// The keys and these attributes.
    Include(&'static [&'static str]),
}

/// Partition key of the three catalogue indexes; only listing items carry it,
/// so the indexes hold nothing else.
pub const SHELF: &str = "shelf";

/// Listings of a shelf by age: `kNew` sorts as the product was created.
pub const BY_NEWEST: Index = listing("byNewest", "kNew");

/// Listings of a shelf by price: `kPrice` begins with the zero-padded amount.
pub const BY_PRICE: Index = listing("byPrice", "kPrice");

/// Listings of a shelf by title: `kTitle` begins with the folded title.
pub const BY_TITLE: Index = listing("byTitle", "kTitle");

/// Indexes of the catalogue table.
pub const CATALOG_INDEXES: [Index; 3] = [BY_NEWEST, BY_PRICE, BY_TITLE];

/// Orders of a month by time: `gsi1pk` is `M#YYYY-MM`, `gsi1sk` is
/// `<placedAt>#<orderId>`. No name and no address leaves the base table.
pub const BY_MONTH: Index = Index {
    name: "byMonth",
    partition_key: "gsi1pk",
    sort_key: "gsi1sk",
    projection: Projection::Include(&[
        "status",
        "payment",
        "fulfilment",
        "grandTotal",
        "currency",
        "lineCount",
    ]),
};

/// Indexes of the orders table.
pub const ORDERS_INDEXES: [Index; 1] = [BY_MONTH];

/// Prefix of every object in the media bucket, and of its path on the site.
pub const MEDIA_PREFIX: &str = "media/";

const fn listing(name: &'static str, sort_key: &'static str) -> Index {
    Index {
        name,
        partition_key: SHELF,
        sort_key,
        projection: Projection::All,
    }
}
