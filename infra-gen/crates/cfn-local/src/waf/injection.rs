//! SQL injection and scripts, detected by libinjection.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::LazyLock;

use libinjectionrs::{SqliFlags, SqliState, detect_xss};
use regex::bytes::Regex;

/// SQL that libinjection misses because no quote or operator precedes it.
static SQL_PHRASES: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?ix)
        \bunion\b[\s/*!()+]+(?:all[\s/*!()+]+|distinct[\s/*!()+]+)?select\b
        | \b(?:sleep|pg_sleep|benchmark|load_file|extractvalue|updatexml|dbms_pipe\.receive_message|utl_http\.request|xmltype)\s*\(\s*['\x22\dx(\w]+\s*[,.)]
        | \bwaitfor\s+(?:delay|time)\s+'
        | \binformation_schema\s*\.\s*\w
        | \b(?:sys\.(?:tables|databases|objects)|sysobjects|pg_catalog\.\w|sqlite_master|all_tables|v\$version)\b
        | \bxp_(?:cmdshell|dirtree|regread|fileexist)\b | \bsp_(?:executesql|oacreate|configure)\b
        | \binto\s+(?:out|dump)file\s+'
        | ;\s*(?:drop|truncate|alter)\s+(?:table|database)\s+\w | ;\s*(?:insert\s+into|delete\s+from|update\s+\w+\s+set)\s+\w | ;\s*(?:shutdown|exec(?:ute)?\s+(?:immediate|master|sp_|xp_|\())
        | (?:'|\x22|\d|\))\s*(?:\|\||&&|or|and|xor)\s*\(?\s*(?:'[^']*'|\d+)\s*(?:=|<|>|like|between|in)\s*\(?\s*(?:'|\d)
        | \border\s+by\s+\d+\s*(?:--|\#|/\*)
        | \b(?:and|or|where|select|if)\b[^a-z]{0,8}(?:ascii|substr|substring|mid|ord|char_length|length|count)\s*\(\s*\(?\s*select\b
        ",
    )
    .expect("the pattern is a constant")
});

/// Whether there is anything but letters, digits and a few marks: without that
/// there is neither SQL nor markup, and most values need no further look.
fn is_plain(value: &[u8]) -> bool {
    value
        .iter()
        .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b' '))
        && !value.windows(2).any(|pair| pair == b"--")
        && value.iter().filter(|byte| **byte == b' ').count() < 2
}

/// Whether it looks like SQL injection. The detector is a port that sleeps
/// upstream; a panic in it counts as no finding.
pub(super) fn is_sql(value: &[u8]) -> bool {
    !is_plain(value)
        && catch_unwind(AssertUnwindSafe(|| {
            SqliState::new(value, SqliFlags::FLAG_NONE).detect()
        }))
        .unwrap_or(false)
}

/// Whether it has phrases of SQL that [`is_sql`] does not look for.
pub(super) fn is_sql_phrase(value: &[u8]) -> bool {
    SQL_PHRASES.is_match(value)
}

/// Whether it looks like a script in markup.
pub(super) fn is_script(value: &[u8]) -> bool {
    !is_plain(value)
        && catch_unwind(AssertUnwindSafe(|| detect_xss(value).is_injection())).unwrap_or(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn honest_text_is_neither_sql_nor_a_script() {
        for text in [
            "O'Brien",
            "Łódź",
            "12 St James's Square; Flat 3",
            "李小龍",
            "I <3 this",
            "5' -- or 6'?",
            "select a size",
            "Jones & Sons",
            "1 + 1 = 2",
            "50% off",
        ] {
            let text = text.as_bytes();
            assert!(
                !is_sql_phrase(text) && !is_script(text) && !is_sql(text),
                "{text:?}"
            );
        }
    }

    #[test]
    fn attacks_are_found() {
        assert!(is_sql(b"1' OR '1'='1"));
        assert!(is_sql_phrase(b"x union all select password from users"));
        assert!(is_script(b"<script>alert(1)</script>"));
    }
}
