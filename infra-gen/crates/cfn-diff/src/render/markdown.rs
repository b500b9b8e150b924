//! A difference as Markdown, made for a comment on a pull request.

use super::{brief, details, push, verdict};
use crate::{SecurityChange, StackDiff, Summary};

/// The difference of one stack: a line that sums it up, the security table,
/// and all else to be folded out.
pub fn markdown(stack: &str, diff: &StackDiff, security: &[SecurityChange]) -> String {
    let mut text = String::new();
    let summary = Summary::of(diff.resources.iter().map(|resource| resource.impact));
    push(&mut text, format_args!("**{}** · {summary}\n", code(stack)));
    if !security.is_empty() {
        text.push_str("\n| Access | Resource | Where | Before | After |\n");
        text.push_str("|---|---|---|---|---|\n");
    }
    for change in security {
        let side = |side: &Option<serde_json::Value>| {
            side.as_ref()
                .map_or_else(String::new, |side| code(&brief(side)))
        };
        push(
            &mut text,
            format_args!(
                "| {} | {} | {} | {} | {} |\n",
                verdict(change.access),
                code(&change.logical_id),
                code(change.change.place()),
                side(&change.change.old),
                side(&change.change.new),
            ),
        );
    }
    let details = details(diff);
    if !details.is_empty() {
        let fence = "`".repeat(longest_run(&details).max(2) + 1);
        push(
            &mut text,
            format_args!(
                "\n<details>\n<summary>Resource by resource</summary>\n\n{fence}diff\n{}{fence}\n\n</details>\n",
                for_colours(&details)
            ),
        );
    }
    text
}

/// Text as code in a table: within more backticks than it has, without bars
/// and line breaks, which would end the cell.
fn code(text: &str) -> String {
    let text = text.replace('|', "\\|").replace(['\n', '\r'], " ");
    let fence = "`".repeat(longest_run(&text) + 1);
    match text.starts_with('`') || text.ends_with('`') {
        true => format!("{fence} {text} {fence}"),
        false => format!("{fence}{text}{fence}"),
    }
}

fn longest_run(text: &str) -> usize {
    text.split(|c| c != '`').map(str::len).max().unwrap_or(0)
}

/// The signs where a reader of `diff` blocks colours lines: in the first column.
fn for_colours(details: &str) -> String {
    let line = |line: &str| {
        let inner = line.trim_start();
        match inner.starts_with("- ") || inner.starts_with("+ ") {
            true => format!(
                "{}{}{}\n",
                &inner[..1],
                &line[..line.len() - inner.len()],
                &inner[1..]
            ),
            false => format!(" {line}\n"),
        }
    };
    details.lines().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_ends_a_cell_or_a_block_early() {
        assert_eq!(code("a|b\nc"), "`a\\|b c`");
        assert_eq!(code("a``b"), "```a``b```");
        assert_eq!(code("`"), "`` ` ``");
    }

    #[test]
    fn signs_stand_in_the_first_column() {
        assert_eq!(for_colours("      - a\n"), "-       a\n");
        assert_eq!(for_colours("~ b\n"), " ~ b\n");
    }
}
