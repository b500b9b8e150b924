//! How many requests the API takes.

use super::error::Findings;
use super::fields::Fields;
use super::node::Node;
use super::quantities::Rate;

/// How many requests the API takes, whoever sends them. Twice as many may
/// come at once. What shoppers read is mostly answered by the distribution.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Throttle {
    /// Requests for anything; 200 a second unless set.
    pub requests: Rate,
    /// Orders; 20 a second unless set.
    pub orders: Rate,
}

impl Throttle {
    pub(super) fn read(
        node: Option<&Node>,
        path: &str,
        findings: &mut Findings,
    ) -> Option<Throttle> {
        let rate = |number| Rate::new(number).expect("the usual rates are in bounds");
        let (requests, orders) = (rate(200), rate(20));
        let Some(node) = node else {
            return Some(Throttle { requests, orders });
        };
        let mut fields = Fields::open(node, path, findings)?;
        let requests = fields.or("requests", requests, findings);
        let orders = fields.or("orders", orders, findings);
        fields.close(findings);
        Some(Throttle {
            requests: requests?,
            orders: orders?,
        })
    }
}
