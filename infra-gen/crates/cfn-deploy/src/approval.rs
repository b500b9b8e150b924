//! What an engineer has to agree to before a plan is carried out.

use std::collections::BTreeSet;

use cfn_diff::SecurityChange;
use serde::Serialize;

use crate::plan::{Plan, PlannedChange};

/// Which changes are asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum ApprovalPolicy {
    /// Only those that endanger data.
    Never,
    /// Those too that may widen access.
    #[default]
    Broadening,
    /// All.
    Any,
}

/// What stands between a plan and its execution.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Review<'p> {
    /// Changes that endanger data and were not allowed by name: the plan is
    /// refused, whatever is answered.
    pub refused: Vec<&'p PlannedChange>,
    /// Changes that endanger data and were allowed by name.
    pub endangering: Vec<&'p PlannedChange>,
    /// Changes that may widen access.
    pub widening: Vec<&'p SecurityChange>,
    /// Whether to ask.
    pub ask: bool,
}

/// Judges plans that are carried out together.
pub fn review<'p>(
    plans: impl IntoIterator<Item = &'p Plan>,
    policy: ApprovalPolicy,
    allowed: &BTreeSet<String>,
) -> Review<'p> {
    let mut review = Review::default();
    let mut anything = false;
    for plan in plans {
        anything |= !plan.is_empty();
        for change in plan.resources.iter().filter(|c| c.endangers_data()) {
            match allowed.contains(&change.logical_id) {
                true => review.endangering.push(change),
                false => review.refused.push(change),
            }
        }
        let widening = plan.security.iter().filter(|c| c.access.may_widen());
        review.widening.extend(widening);
    }
    review.ask = !review.endangering.is_empty()
        || !review.refused.is_empty()
        || match policy {
            ApprovalPolicy::Never => false,
            ApprovalPolicy::Broadening => !review.widening.is_empty(),
            ApprovalPolicy::Any => anything,
        };
    review
}
