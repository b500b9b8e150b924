//! `POST /api/orders/{orderId}`: moving an order on.

use crate::contract::ProblemKind;
use crate::id::OrderId;
use crate::order::Order;
use crate::ports::{MoveError, OrderWriter};
use crate::problem::Problem;
use crate::read::{self, Node};
use crate::refusal::Refusal;
use crate::state::Transition;

/// How often an order may change between being read and being moved.
const ROUNDS: u32 = 3;

/// A step to take: `{"transition":"confirm","expectedVersion":1}`, the
/// version optional.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TransitionRequest {
    /// The step.
    pub transition: Transition,
    /// The version the caller has seen, if it matters.
    pub expected_version: Option<u32>,
}

impl TransitionRequest {
    /// Reads a body.
    ///
    /// # Errors
    ///
    /// `malformed-json`, or `validation` with every mistake.
    pub fn parse(body: &[u8]) -> Result<TransitionRequest, Problem> {
        read::body(body, |node: &Node<'_>| {
            node.object(|members| {
                let transition = members.required("transition", |n| n.choice(&Transition::ALL));
                let version = members.optional("expectedVersion", |n| n.integer(1..=u32::MAX));
                Some(TransitionRequest {
                    transition: transition?,
                    expected_version: version?,
                })
            })
        })
    }
}

/// Takes the step; cancelling puts the lines back into the stock, exactly
/// once, together with the change of the status.
///
/// # Errors
///
/// `not-found`, `version-conflict`, `illegal-transition`, or a store's failure.
pub async fn advance(
    orders: &impl OrderWriter,
    id: &OrderId,
    request: TransitionRequest,
) -> Result<Order, Refusal> {
    for _ in 0..ROUNDS {
        let Some(before) = orders.order_to_move(id).await? else {
            return Err(Refusal::of(ProblemKind::NotFound));
        };
        if request
            .expected_version
            .is_some_and(|expected| expected != before.version)
        {
            return Err(Refusal::of(ProblemKind::VersionConflict));
        }
        let Some(state) = before.state().after(request.transition) else {
            return Err(Refusal::of(ProblemKind::IllegalTransition));
        };
        let after = before.clone().moved_to(state);
        let restock = request.transition == Transition::Cancel;
        match orders.move_order(&before, &after, restock).await {
            Ok(()) => return Ok(after),
            // Without an expected version, what counts is the state alone.
            Err(MoveError::Version) => {}
            Err(MoveError::Store(error)) => return Err(error.into()),
        }
    }
    Err(crate::ports::StoreError::Busy.into())
}
