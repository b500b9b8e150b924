//! Every check as a page of documentation.

use std::fmt::Write;

use crate::{Severity, catalogue};

/// What each area of ids is about, in the order of the ids.
const AREAS: [(&str, &str); 12] = [
    ("API", "API Gateway"),
    ("CDN", "CloudFront"),
    ("CWA", "CloudWatch"),
    ("DDB", "DynamoDB"),
    ("IAM", "IAM"),
    ("KMS", "KMS"),
    ("LAM", "Lambda"),
    ("NAM", "Names"),
    ("REF", "References"),
    ("SCH", "Resource schemas"),
    ("TPL", "The template"),
    ("WAF", "WAF"),
];

/// All checks in Markdown, by area: id, severity, what is checked, what to do.
pub fn documentation() -> String {
    let mut page = String::new();
    let mut write = |line: std::fmt::Arguments<'_>| {
        page.write_fmt(line)
            .expect("writing into a `String` cannot fail");
    };
    for (area, title) in AREAS {
        let prefix = format!("IG-{area}-");
        let checks: Vec<_> = catalogue()
            .filter(|check| check.id.starts_with(&prefix))
            .collect();
        if checks.is_empty() {
            continue;
        }
        write(format_args!(
            "## {title}\n\n| Id | Severity | Checked | Remedy |\n|---|---|---|---|\n"
        ));
        for check in checks {
            let severity = match check.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
            };
            write(format_args!(
                "| [{}]({}) | {severity} | {} | {} |\n",
                check.id, check.source, check.title, check.remedy
            ));
        }
        write(format_args!("\n"));
    }
    page.truncate(page.trim_end().len());
    page.push('\n');
    page
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_check_is_in_the_documentation_once() {
        let page = documentation();
        for check in catalogue() {
            assert_eq!(
                page.matches(&format!("| [{}](", check.id)).count(),
                1,
                "{}",
                check.id
            );
        }
    }
}
