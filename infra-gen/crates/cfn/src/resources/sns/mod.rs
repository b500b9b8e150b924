//! Amazon's SNS resource types, written by `cargo xtask generate`.

pub mod subscription;
pub use subscription::Subscription;
pub mod topic;
pub use topic::Topic;
pub mod topic_inline_policy;
pub use topic_inline_policy::TopicInlinePolicy;
pub mod topic_policy;
pub use topic_policy::TopicPolicy;
