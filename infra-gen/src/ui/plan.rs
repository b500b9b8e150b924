//! A plan as an engineer reads it: security first, then the worst.

use std::fmt::Write;

use anstyle::Style;
use cfn_deploy::cloud::ChangeSetKind;
use cfn_deploy::plan::{Evidence, Plan, PlannedChange};
use cfn_diff::{Access, Impact, PropertyChange, SecurityChange, brief};

use super::{BAD, CAUTION, DIM, GOOD, STRONG};

/// Properties shown of one resource; a first creation would fill the screen.
const CHANGES_SHOWN: usize = 12;

/// The plans of one deployment, each with its region: first what all of them
/// do to access, then stack by stack, then the counts.
pub fn plans(plans: &[(&Plan, &str)]) -> String {
    let mut text = String::new();
    let security: Vec<_> = plans
        .iter()
        .filter(|(plan, _)| plan.kind != ChangeSetKind::Create)
        .flat_map(|(plan, _)| &plan.security)
        .collect();
    if !security.is_empty() {
        push(&mut text, format_args!("{STRONG}Security{STRONG:#}\n"));
        for change in security {
            push_security(&mut text, change);
        }
        text.push('\n');
    }
    for (plan, region) in plans {
        push_stack(&mut text, plan, region);
    }
    text
}

fn push_stack(text: &mut String, plan: &Plan, region: &str) {
    let verb = match plan.kind {
        ChangeSetKind::Create => "new",
        ChangeSetKind::Update => "changed",
    };
    push(
        text,
        format_args!(
            "{STRONG}{}{STRONG:#} {DIM}({region}, {verb}){DIM:#}\n",
            plan.stack
        ),
    );
    for change in &plan.resources {
        push_resource(text, change);
    }
    // A new stack is made of what stands above; a changed one may also change elsewhere.
    if plan.kind == ChangeSetKind::Update {
        for entry in &plan.entries {
            let sign = match (&entry.old, &entry.new) {
                (None, _) => '+',
                (_, None) => '-',
                _ => '~',
            };
            push(
                text,
                format_args!("  {sign} {} {}\n", entry.section, entry.name),
            );
        }
    }
    push(text, format_args!("  {}\n\n", plan.summary()));
}

fn push_resource(text: &mut String, change: &PlannedChange) {
    let style = style(change.impact);
    push(
        text,
        format_args!(
            "  {style}{} {:11}{style:#} {} {DIM}{}{DIM:#}{}\n",
            change.impact.sign(),
            change.impact,
            change.logical_id,
            change.type_name,
            notes(change),
        ),
    );
    if matches!(change.impact, Impact::Create | Impact::Destroy) {
        return;
    }
    for property in change.changes.iter().take(CHANGES_SHOWN) {
        push_change(text, property);
    }
    if change.changes.len() > CHANGES_SHOWN {
        let more = change.changes.len() - CHANGES_SHOWN;
        push(
            text,
            format_args!("      {DIM}and {more} more properties{DIM:#}\n"),
        );
    }
    if !change.reasons.is_empty() {
        let reasons = change.reasons.join(", ");
        push(
            text,
            format_args!("      {DIM}because of {reasons}{DIM:#}\n"),
        );
    }
    if change.evidence == Evidence::Templates {
        let note = "the change set does not mention this; executing it applies it";
        push(text, format_args!("      {DIM}{note}{DIM:#}\n"));
    }
}

fn push_change(text: &mut String, change: &PropertyChange) {
    let path = change.path.trim_start_matches("/Properties/");
    let side = |value: &Option<serde_json::Value>| value.as_ref().map_or("∅".to_owned(), brief);
    let (old, new) = (side(&change.old), side(&change.new));
    match (&change.old, &change.new) {
        (None, None) => push(text, format_args!("      {path}\n")),
        _ => push(text, format_args!("      {path}: {old} → {new}\n")),
    }
}

fn push_security(text: &mut String, change: &SecurityChange) {
    let (style, verdict) = match change.access {
        Access::Widens => (BAD, "widens"),
        Access::Unclear => (CAUTION, "may widen"),
        Access::Narrows => (GOOD, "narrows"),
    };
    push(
        text,
        format_args!(
            "  {style}{verdict:9}{style:#} {} {}",
            change.logical_id, change.path
        ),
    );
    match (&change.old, &change.new) {
        (Some(old), Some(new)) => push(text, format_args!(": {} → {}\n", brief(old), brief(new))),
        (Some(old), None) => push(text, format_args!(": - {}\n", brief(old))),
        (None, Some(new)) => push(text, format_args!(": + {}\n", brief(new))),
        (None, None) => text.push('\n'),
    }
}

fn notes(change: &PlannedChange) -> String {
    let mut notes = Vec::new();
    if change.holds_data && change.impact != Impact::Create {
        notes.push("holds data");
    }
    if change.retained && matches!(change.impact, Impact::Replace | Impact::Destroy) {
        notes.push("the old one is retained");
    }
    match notes.is_empty() {
        true => String::new(),
        false => format!(" {CAUTION}[{}]{CAUTION:#}", notes.join(", ")),
    }
}

fn style(impact: Impact) -> Style {
    match impact {
        Impact::Update => STRONG,
        Impact::Create => GOOD,
        Impact::MayReplace | Impact::Replace => CAUTION,
        Impact::Destroy => BAD,
    }
}

fn push(text: &mut String, arguments: std::fmt::Arguments<'_>) {
    text.write_fmt(arguments)
        .expect("writing into a `String` cannot fail");
}
