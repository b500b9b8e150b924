//! What the resources of templates cost a month.
//!
//! [`bill`] counts what AWS charges for in templates: what stands there whether
//! or not anybody comes, and what each use adds. Prices come from a table with
//! the date and page of each ([`price`]). What is charged and not in the sum is
//! listed with the reason, and so is every resource type that is not known here:
//! nothing is left out silently, nothing guessed.
//!
//! A resource with a condition counts as made. Free tiers are not taken off:
//! they are an account's, and other stacks may have used them up. Firewalls are
//! charged as if they stay below the capacity that their price includes.
//!
//! | Part | File |
//! |---|---|
//! | the price table | `price`, `data/prices.txt` |
//! | what a resource is charged for | `meter` |
//! | types that cost nothing by themselves | `free` |
//! | how much is used | `usage` |
//! | the sum | `bill` |
//!
//! A pure library: templates and numbers in, a value out.

mod bill;
mod free;
mod meter;
mod price;
mod usage;

pub use bill::{Bill, BillError, LeftOut, Line, Part, Stack, bill};
pub use price::{Price, price, regions};
pub use usage::{Runs, Usage};
