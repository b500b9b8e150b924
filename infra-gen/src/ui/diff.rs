//! A difference as a reviewer reads it: security first, then the worst.

use cfn_diff::{Summary, details, security_table};

use super::{BAD, CAUTION, DIM, GOOD, STRONG};
use crate::commands::diff::Compared;

/// The differences of the stacks of an environment, the counts last.
pub fn differences(stacks: &[Compared], security_only: bool) -> String {
    let mut text = String::new();
    for stack in stacks.iter().filter(|stack| !stack.security.is_empty()) {
        text.push_str(&heading(stack));
        text.push_str(&coloured(&security_table(&stack.security)));
        text.push('\n');
    }
    if security_only {
        return match text.is_empty() {
            true => "Nothing changes access.\n".to_owned(),
            false => text,
        };
    }
    for stack in stacks.iter().filter(|stack| !stack.diff.is_empty()) {
        text.push_str(&heading(stack));
        text.push_str(&coloured(&details(&stack.diff)));
        text.push('\n');
    }
    let impacts = stacks
        .iter()
        .flat_map(|stack| stack.diff.resources.iter().map(|resource| resource.impact));
    text.push_str(&format!("{}\n", Summary::of(impacts)));
    text
}

fn heading(stack: &Compared) -> String {
    format!(
        "{STRONG}{}{STRONG:#} {DIM}({}){DIM:#}\n",
        stack.name, stack.region
    )
}

/// Each line in the colour of its first word.
fn coloured(text: &str) -> String {
    text.lines()
        .map(|line| {
            let style = match line.split_whitespace().next() {
                Some("-" | "±" | "widens") => BAD,
                Some("?" | "may") => CAUTION,
                Some("+" | "narrows") => GOOD,
                _ => return format!("{line}\n"),
            };
            format!("{style}{line}{style:#}\n")
        })
        .collect()
}
