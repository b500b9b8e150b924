//! The rules of the shop, pure.
