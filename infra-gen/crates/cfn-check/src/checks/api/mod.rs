//! API Gateway's REST APIs.

pub(super) mod account;
pub(super) mod authorization;
pub(super) mod body;
pub(super) mod content_id;
pub(super) mod deployment;
pub(super) mod firewall;
pub(super) mod permission;
pub(super) mod route;
pub(super) mod source;
pub(super) mod stage_name;
pub(super) mod throttle;
pub(super) mod timeout;
