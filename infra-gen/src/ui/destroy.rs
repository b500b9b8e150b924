//! What a deletion means, as an engineer reads it.

use std::fmt::Write;

use cfn_deploy::cloud::StackResource;
use cfn_deploy::destroy::{DestroyPlan, Obstacle};

use super::{BAD, CAUTION, DIM, GOOD, STRONG};

/// The plans, the first to go first.
pub fn destroy_plans(plans: &[&DestroyPlan]) -> String {
    let mut text = String::new();
    for plan in plans {
        push(
            &mut text,
            format_args!("{STRONG}{}{STRONG:#}\n", plan.stack),
        );
        for blocked in &plan.blocked {
            let why = match blocked.by {
                Obstacle::NotEmpty => "the bucket is not empty",
                Obstacle::DeletionProtection => "it is protected from deletion",
                Obstacle::TerminationProtection => "the stack is protected from deletion",
            };
            push(
                &mut text,
                format_args!(
                    "  {CAUTION}! blocked{CAUTION:#}   {}: {why}\n",
                    blocked.logical_id
                ),
            );
        }
        for resource in &plan.deleted {
            let emptied = plan
                .emptied
                .iter()
                .any(|b| b.logical_id == resource.logical_id);
            let released = plan.released.contains(&resource.logical_id);
            let note = match (emptied, released) {
                (true, _) => format!(" {BAD}[with everything in it]{BAD:#}"),
                (false, true) => format!(" {BAD}[with its data]{BAD:#}"),
                (false, false) => String::new(),
            };
            push(
                &mut text,
                format_args!("  {BAD}- delete{BAD:#}    {}{note}\n", line(resource)),
            );
        }
        for resource in &plan.retained {
            push(
                &mut text,
                format_args!("  {GOOD}= retain{GOOD:#}    {}\n", line(resource)),
            );
        }
        text.push('\n');
    }
    let count = |of: fn(&DestroyPlan) -> usize| plans.iter().map(|plan| of(plan)).sum::<usize>();
    push(
        &mut text,
        format_args!(
            "Plan: {} to delete, {} to retain, {} in the way.\n",
            count(|plan| plan.deleted.len()),
            count(|plan| plan.retained.len()),
            count(|plan| plan.blocked.len()),
        ),
    );
    text
}

/// Resources, one a line.
pub fn resources(resources: &[StackResource]) -> String {
    resources
        .iter()
        .map(|resource| format!("  {}\n", line(resource)))
        .collect()
}

fn line(resource: &StackResource) -> String {
    format!(
        "{} {DIM}{} {}{DIM:#}",
        resource.logical_id, resource.type_name, resource.physical_id
    )
}

fn push(text: &mut String, arguments: std::fmt::Arguments<'_>) {
    text.write_fmt(arguments)
        .expect("writing into a `String` cannot fail");
}
