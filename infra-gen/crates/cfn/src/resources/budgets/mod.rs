//! Amazon's Budgets resource types, written by `cargo xtask generate`.

pub mod budget;
pub use budget::Budget;
pub mod budgets_action;
pub use budgets_action::BudgetsAction;
