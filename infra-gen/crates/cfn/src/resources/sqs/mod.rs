//! Amazon's SQS resource types, written by `cargo xtask generate`.

pub mod queue;
pub use queue::Queue;
pub mod queue_inline_policy;
pub use queue_inline_policy::QueueInlinePolicy;
pub mod queue_policy;
pub use queue_policy::QueuePolicy;
