//! Uploads as they are signed. The stores are tested by `shop-proofs`.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod uploads;
