//! What was changed by hand.

use std::fmt::Write;

use cfn_deploy::cloud::{PropertyDifference, ResourceDrift};

use super::{BAD, CAUTION, DIM, GOOD, STRONG};
use crate::commands::drift::Compared;

/// Each stack with its resources that have drifted, and the sum.
pub fn drift(compared: &[Compared]) -> String {
    let mut text = String::new();
    for stack in compared {
        let state = match (&stack.drift, stack.drifted()) {
            (None, _) => format!("{DIM}not deployed{DIM:#}"),
            (Some(_), 0) => format!("{GOOD}in sync{GOOD:#}"),
            (Some(_), drifted) => format!("{CAUTION}{drifted} drifted{CAUTION:#}"),
        };
        let _ = writeln!(
            text,
            "{STRONG}{}{STRONG:#} {DIM}({}){DIM:#} {state}",
            stack.name, stack.region
        );
        let drifted = stack.drift.iter().flat_map(|drift| drift.drifted());
        drifted.for_each(|one| resource(&mut text, one));
    }
    let all: usize = compared.iter().map(|stack| stack.resources).sum();
    let of = |status: fn(&ResourceDrift) -> bool| {
        let found = compared.iter().flat_map(|stack| &stack.drift);
        let found = found.flat_map(|drift| &drift.resources);
        found.filter(|one| status(one)).count()
    };
    let drifted = of(ResourceDrift::has_drifted);
    let checked = of(|one| one.has_drifted() || one.status == "IN_SYNC");
    let unknown = all.saturating_sub(checked);
    let _ = write!(text, "{drifted} of {all} resources drifted");
    match unknown {
        0 => text.push_str(".\n"),
        _ => {
            let _ = writeln!(text, "; {unknown} could not be compared.");
        }
    }
    text
}

fn resource(text: &mut String, drift: &ResourceDrift) {
    let style = match drift.status.as_str() {
        "DELETED" => BAD,
        _ => CAUTION,
    };
    let _ = writeln!(
        text,
        "  {style}{:<8}{style:#} {} {DIM}{} {}{DIM:#}",
        drift.status.to_lowercase(),
        drift.logical_id,
        drift.type_name,
        drift.physical_id
    );
    for difference in &drift.differences {
        line(text, difference);
    }
}

/// The template's value, and the one that stands in its place.
fn line(text: &mut String, difference: &PropertyDifference) {
    let value = |value: &str| match value {
        "" => "(nothing)".to_owned(),
        value => value.to_owned(),
    };
    let _ = writeln!(
        text,
        "           {}: {} -> {}",
        difference.path.trim_start_matches('/'),
        value(&difference.expected),
        value(&difference.actual)
    );
}
