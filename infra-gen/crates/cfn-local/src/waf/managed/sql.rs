//! `AWSManagedRulesSQLiRuleSet`, approximated.
//!
//! See <https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-use-case.html>.

use super::{ManagedGroup, ManagedRule, Text};
use crate::waf::details::Detail;
use crate::waf::injection::is_sql_phrase;

pub(super) static GROUP: ManagedGroup = ManagedGroup {
    name: "AWSManagedRulesSQLiRuleSet",
    namespace: "sql-database",
    rules: &[
        ManagedRule::new("SQLi_QUERYARGUMENTS", "SQLi_QueryArguments", |request| {
            sql(request.argument_texts())
        })
        .with(Detail::sqli("ALL_QUERY_ARGS")),
        ManagedRule::new(
            "SQLiExtendedPatterns_QUERYARGUMENTS",
            "SQLiExtendedPatterns_QueryArguments",
            |request| phrases(request.argument_texts()),
        ),
        ManagedRule::new(
            "SQLi_BODY",
            "SQLi_Body",
            |request| sql(request.body_texts()),
        )
        .with(Detail::sqli("BODY")),
        ManagedRule::new(
            "SQLiExtendedPatterns_BODY",
            "SQLiExtendedPatterns_Body",
            |request| phrases(request.body_texts()),
        ),
        ManagedRule::new("SQLi_COOKIE", "SQLi_Cookie", |request| {
            sql(request.cookie_texts())
        })
        .with(Detail::sqli("COOKIE")),
        ManagedRule::new("SQLi_URIPATH", "SQLi_URIPath", |request| {
            sql(request.path_text())
        })
        .with(Detail::sqli("URI")),
    ],
};

fn sql(texts: &[Text]) -> bool {
    texts.iter().any(Text::is_sql)
}

fn phrases(texts: &[Text]) -> bool {
    texts.iter().any(|text| is_sql_phrase(text.folded()))
}
