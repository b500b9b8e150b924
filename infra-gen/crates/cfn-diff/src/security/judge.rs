//! Words and texts whose change is wider or narrower by what they say.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::Access;
use crate::change::PropertyChange;

/// TLS policies of CloudFront and API Gateway, the weakest first. What accepts
/// no less than another stands at the same place.
const TLS: [&[&str]; 8] = [
    &["SSLv3"],
    &["TLSv1", "TLS_1_0"],
    &["TLSv1_2016"],
    &["TLSv1.1_2016"],
    &["TLSv1.2_2018"],
    &["TLSv1.2_2019", "TLS_1_2"],
    &["TLSv1.2_2021", "TLSv1.2_2025"],
    &["TLSv1.3_2025"],
];

/// The lowest protocol a client may speak.
pub(super) fn tls(change: &PropertyChange) -> Access {
    let rank = |side: &Option<Value>| {
        let word = side.as_ref()?.as_str()?;
        TLS.iter().position(|words| words.contains(&word))
    };
    match (rank(&change.old), rank(&change.new)) {
        (Some(old), Some(new)) if new < old => Access::Widens,
        (Some(old), Some(new)) if new > old => Access::Narrows,
        (Some(_), None) if change.new.is_none() => Access::Widens,
        (None, Some(_)) if change.old.is_none() => Access::Narrows,
        _ => Access::Unclear,
    }
}

/// A content security policy: wider when a directive goes or gains a source.
pub(super) fn content_security_policy(change: &PropertyChange) -> Access {
    let sides = match (&change.old, &change.new) {
        (Some(_), None) => return Access::Widens,
        (None, Some(_)) => return Access::Narrows,
        (Some(old), Some(new)) => old.as_str().zip(new.as_str()),
        (None, None) => None,
    };
    let Some((old, new)) = sides else {
        return Access::Unclear;
    };
    let (old, new) = (directives(old), directives(new));
    let looser = old.iter().any(|(name, sources)| match new.get(name) {
        None => true,
        Some(now) => now.difference(sources).any(|source| *source != "'none'"),
    });
    match looser {
        true => Access::Widens,
        false => Access::Narrows,
    }
}

fn directives(policy: &str) -> BTreeMap<&str, BTreeSet<&str>> {
    policy
        .split(';')
        .filter_map(|directive| {
            let mut words = directive.split_whitespace();
            Some((words.next()?, words.collect()))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judged(judge: fn(&PropertyChange) -> Access, old: &str, new: &str) -> Access {
        judge(&PropertyChange {
            old: Some(Value::from(old)),
            new: Some(Value::from(new)),
            ..PropertyChange::default()
        })
    }

    #[test]
    fn a_lower_protocol_is_wider() {
        assert_eq!(judged(tls, "TLSv1.2_2021", "TLSv1.1_2016"), Access::Widens);
        assert_eq!(judged(tls, "TLS_1_0", "TLS_1_2"), Access::Narrows);
        assert_eq!(judged(tls, "TLS_1_2", "New"), Access::Unclear);
    }

    #[test]
    fn a_source_more_or_a_directive_less_is_wider() {
        let policy = content_security_policy;
        assert_eq!(
            judged(policy, "script-src 'self'", "script-src 'self' *"),
            Access::Widens
        );
        assert_eq!(
            judged(
                policy,
                "script-src 'self'; base-uri 'none'",
                "script-src 'self'"
            ),
            Access::Widens
        );
        assert_eq!(
            judged(policy, "script-src 'self' a", "script-src 'self'"),
            Access::Narrows
        );
        assert_eq!(
            judged(policy, "img-src a", "img-src 'none'"),
            Access::Narrows
        );
    }
}
