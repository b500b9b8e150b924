//! IAM: whether a role's policies allow an action.
