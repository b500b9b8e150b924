//! Business metrics, written as embedded-metric log lines.
//!
//! Every metric has the one dimension [`DIMENSION`], so that environments in
//! one account stay apart and an alarm needs only the function's name.
//! Format: <https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html>.

/// Namespace of all metrics.
pub const NAMESPACE: &str = "Shop";

/// Dimension of all metrics: the name of the function that wrote it.
pub const DIMENSION: &str = "FunctionName";

/// Orders accepted (count), by `post-orders`.
pub const ORDERS_PLACED: &str = "OrdersPlaced";

/// Grand total of an accepted order in minor units, by `post-orders`.
pub const ORDER_VALUE: &str = "OrderValue";

/// Order lines refused for want of stock (count), by `post-orders`.
pub const OUT_OF_STOCK: &str = "OutOfStock";

/// Requests answered with a stored result (count), by both create functions.
pub const REPLAYS: &str = "Replays";

/// Transactions tried again after a conflict (count), by `post-orders`.
pub const TRANSACTION_RETRIES: &str = "TransactionRetries";
