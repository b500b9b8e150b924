//! The states of an order and the steps between them.
//!
//! Order, payment and fulfilment move independently, but for two steps that
//! would sell the same piece twice: what is cancelled is not sent, and what
//! is sent is not cancelled until it is back.

use serde::{Deserialize, Serialize};

/// Where the order stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum OrderStatus {
    /// Placed by the shopper.
    Placed,
    /// Accepted by the staff.
    Confirmed,
    /// Done.
    Completed,
    /// Given up; the stock is back.
    Cancelled,
}

impl OrderStatus {
    /// Every status by its name in JSON.
    pub const ALL: [(&'static str, OrderStatus); 4] = [
        ("placed", OrderStatus::Placed),
        ("confirmed", OrderStatus::Confirmed),
        ("completed", OrderStatus::Completed),
        ("cancelled", OrderStatus::Cancelled),
    ];
}

/// Where the money is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PaymentStatus {
    /// Not yet here.
    Pending,
    /// Here.
    Paid,
    /// Given back.
    Refunded,
    /// No longer expected.
    Void,
}

/// Where the goods are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FulfilmentStatus {
    /// Not yet sent.
    Unfulfilled,
    /// Sent.
    Fulfilled,
    /// Back again.
    Returned,
}

/// The three states of an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct State {
    /// Where the order stands.
    pub order: OrderStatus,
    /// Where the money is.
    pub payment: PaymentStatus,
    /// Where the goods are.
    pub fulfilment: FulfilmentStatus,
}

/// A step that staff take.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Transition {
    /// Accept the order.
    Confirm,
    /// Finish it.
    Complete,
    /// Give it up and restock.
    Cancel,
    /// The money came.
    Pay,
    /// The money went back.
    Refund,
    /// The money is no longer expected.
    Void,
    /// The goods went.
    Fulfil,
    /// The goods came back.
    Return,
}

impl Transition {
    /// Every step by its name in JSON.
    pub const ALL: [(&'static str, Transition); 8] = [
        ("confirm", Transition::Confirm),
        ("complete", Transition::Complete),
        ("cancel", Transition::Cancel),
        ("pay", Transition::Pay),
        ("refund", Transition::Refund),
        ("void", Transition::Void),
        ("fulfil", Transition::Fulfil),
        ("return", Transition::Return),
    ];
}

impl State {
    /// The state an order is born in.
    pub const NEW: State = State {
        order: OrderStatus::Placed,
        payment: PaymentStatus::Pending,
        fulfilment: FulfilmentStatus::Unfulfilled,
    };

    /// The state after a step, if the step is allowed.
    pub fn after(self, transition: Transition) -> Option<State> {
        use FulfilmentStatus::{Fulfilled, Returned, Unfulfilled};
        use OrderStatus::{Cancelled, Completed, Confirmed, Placed};
        use PaymentStatus::{Paid, Pending, Refunded, Void};
        let State {
            mut order,
            mut payment,
            mut fulfilment,
        } = self;
        match (transition, order, payment, fulfilment) {
            (Transition::Confirm, Placed, _, _) => order = Confirmed,
            (Transition::Complete, Confirmed, _, _) => order = Completed,
            (Transition::Cancel, Placed | Confirmed, _, Unfulfilled | Returned) => {
                order = Cancelled;
            }
            (Transition::Pay, _, Pending, _) => payment = Paid,
            (Transition::Refund, _, Paid, _) => payment = Refunded,
            (Transition::Void, _, Pending, _) => payment = Void,
            (Transition::Fulfil, Placed | Confirmed | Completed, _, Unfulfilled) => {
                fulfilment = Fulfilled;
            }
            (Transition::Return, _, _, Fulfilled) => fulfilment = Returned,
            _ => return None,
        }
        Some(State {
            order,
            payment,
            fulfilment,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn states() -> Vec<State> {
        let mut states = vec![State::NEW];
        let mut seen = 0;
        while seen < states.len() {
            for (_, transition) in Transition::ALL {
                if let Some(next) = states[seen].after(transition)
                    && !states.contains(&next)
                {
                    states.push(next);
                }
            }
            seen += 1;
        }
        states
    }

    #[test]
    fn i13_only_the_listed_steps_are_taken() {
        let mut steps: Vec<String> = Vec::new();
        for state in states() {
            for (name, transition) in Transition::ALL {
                let Some(next) = state.after(transition) else {
                    continue;
                };
                let moved = match (
                    next.order != state.order,
                    next.payment != state.payment,
                    next.fulfilment != state.fulfilment,
                ) {
                    (true, false, false) => format!("{:?} → {:?}", state.order, next.order),
                    (false, true, false) => format!("{:?} → {:?}", state.payment, next.payment),
                    (false, false, true) => {
                        format!("{:?} → {:?}", state.fulfilment, next.fulfilment)
                    }
                    _ => panic!("{name} moves more than one thing"),
                };
                steps.push(format!("{name}: {moved}"));
            }
        }
        steps.sort();
        steps.dedup();
        insta::assert_snapshot!(steps.join("\n"), @"
        cancel: Confirmed → Cancelled
        cancel: Placed → Cancelled
        complete: Confirmed → Completed
        confirm: Placed → Confirmed
        fulfil: Unfulfilled → Fulfilled
        pay: Pending → Paid
        refund: Paid → Refunded
        return: Fulfilled → Returned
        void: Pending → Void
        ");
    }

    #[test]
    fn i13_an_order_is_cancelled_at_most_once_and_never_while_the_goods_are_out() {
        for state in states() {
            if let Some(next) = state.after(Transition::Cancel) {
                assert_ne!(state.fulfilment, FulfilmentStatus::Fulfilled);
                assert_eq!(next.after(Transition::Cancel), None);
                assert_eq!(next.after(Transition::Fulfil), None);
            }
        }
    }
}
