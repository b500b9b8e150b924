//! Telling "nothing to change" from a failure.

/// Whether the reason of a `FAILED` change set, or the message of a refused
/// update, says that there is nothing to change.
///
/// An empty list of changes says no such thing: some changes are not listed.
pub fn is_no_change(reason: &str) -> bool {
    const REASONS: [&str; 2] = ["didn't contain changes", "No updates are to be performed"];
    REASONS.iter().any(|known| reason.contains(known))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_service_s_two_ways_of_saying_it_are_known() {
        assert!(is_no_change(
            "The submitted information didn't contain changes. \
             Submit different information to create a change set."
        ));
        assert!(is_no_change("No updates are to be performed."));
    }

    #[test]
    fn a_failure_is_not_taken_for_no_change() {
        assert!(!is_no_change("Template error: unresolved condition"));
        assert!(!is_no_change(""));
    }
}
