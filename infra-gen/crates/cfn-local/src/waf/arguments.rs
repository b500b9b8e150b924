//! Query arguments and cookies, taken apart but not decoded.

/// The arguments of a query string, as they were sent.
pub(super) fn arguments(query: &str) -> Vec<(&str, &str)> {
    query
        .split('&')
        .filter(|argument| !argument.is_empty())
        .map(|argument| argument.split_once('=').unwrap_or((argument, "")))
        .collect()
}

/// The cookies of one `Cookie` header.
pub(super) fn cookies(header: &str) -> impl Iterator<Item = (&str, &str)> {
    header
        .split(';')
        .map(str::trim)
        .filter(|cookie| !cookie.is_empty())
        .map(|cookie| cookie.split_once('=').unwrap_or((cookie, "")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_and_cookies_are_taken_apart() {
        assert_eq!(
            arguments("a=1&b&c=x=y&"),
            [("a", "1"), ("b", ""), ("c", "x=y")]
        );
        let parts: Vec<_> = cookies("a=1; b=2;c").collect();
        assert_eq!(parts, [("a", "1"), ("b", "2"), ("c", "")]);
    }
}
