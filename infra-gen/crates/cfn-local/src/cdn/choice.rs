//! Which query strings, cookies or headers a policy means.

use crate::gateway::properties::{Properties, Unsupported};

/// A choice among names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Choice {
    None,
    All,
    Only(Vec<String>),
    AllExcept(Vec<String>),
}

impl Choice {
    /// Reads a `…Config` of a policy: its behaviour, and its names.
    pub fn of(
        config: &Properties<'_>,
        behaviour: &str,
        names: &str,
    ) -> Result<Choice, Unsupported> {
        config.only(&[behaviour, names], &[])?;
        let listed = config.texts(names)?;
        match config.required(behaviour)?.as_str() {
            "none" => Ok(Choice::None),
            "all" | "allViewer" => Ok(Choice::All),
            "whitelist" => Ok(Choice::Only(listed)),
            "allExcept" => Ok(Choice::AllExcept(listed)),
            _ => Err(config.refuse(behaviour, "is not supported here")),
        }
    }

    /// Whether a name is chosen.
    pub fn has(&self, name: &str) -> bool {
        match self {
            Choice::None => false,
            Choice::All => true,
            Choice::Only(names) => names.iter().any(|listed| listed == name),
            Choice::AllExcept(names) => !names.iter().any(|listed| listed == name),
        }
    }

    /// Whether a name is chosen, where case does not count.
    pub fn has_header(&self, name: &str) -> bool {
        let listed = |names: &[String]| names.iter().any(|n| n.eq_ignore_ascii_case(name));
        match self {
            Choice::None => false,
            Choice::All => true,
            Choice::Only(names) => listed(names),
            Choice::AllExcept(names) => !listed(names),
        }
    }
}

/// The pairs of a query string that are chosen by any, undecoded, in their order.
pub(super) fn query(query: &str, choices: &[&Choice]) -> String {
    let mut chosen = String::new();
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let name = pair.split('=').next().unwrap_or(pair);
        let name = percent_encoding::percent_decode_str(name).decode_utf8_lossy();
        if choices.iter().any(|choice| choice.has(&name)) {
            if !chosen.is_empty() {
                chosen.push('&');
            }
            chosen.push_str(pair);
        }
    }
    chosen
}

/// The cookies that are chosen by any, as a `Cookie` header has them.
pub(super) fn cookies(header: &str, choices: &[&Choice]) -> String {
    header
        .split(';')
        .map(str::trim)
        .filter(|cookie| {
            let name = cookie.split('=').next().unwrap_or(cookie);
            !cookie.is_empty() && choices.iter().any(|choice| choice.has(name))
        })
        .collect::<Vec<_>>()
        .join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_query_keeps_what_is_chosen_as_it_is() {
        let only = Choice::Only(vec!["q".into(), "a b".into()]);
        assert_eq!(
            query("x=1&q=%20y&a%20b=2&q=3", &[&only]),
            "q=%20y&a%20b=2&q=3"
        );
        assert_eq!(query("x=1", &[&Choice::None]), "");
        assert_eq!(query("x=1&y", &[&only, &Choice::All]), "x=1&y");
    }

    #[test]
    fn cookies_are_chosen_by_name() {
        let except = Choice::AllExcept(vec!["session".into()]);
        assert_eq!(cookies("a=1; session=2;b=3", &[&except]), "a=1; b=3");
    }
}
