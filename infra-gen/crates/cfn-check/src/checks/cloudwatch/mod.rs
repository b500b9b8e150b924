//! CloudWatch's alarms.

pub(super) mod dimension;
