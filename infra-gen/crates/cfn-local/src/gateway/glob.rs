//! Patterns of `*` (any run of characters) and `?` (any one), as ARNs and
//! CloudFront's paths have them.

/// Whether a text is what a pattern means, from its beginning to its end.
pub(crate) fn matches(pattern: &str, text: &str) -> bool {
    let (pattern, text) = (pattern.as_bytes(), text.as_bytes());
    let (mut p, mut t) = (0, 0);
    // Where to go on after the last `*` if what follows it does not fit.
    let mut retry: Option<(usize, usize)> = None;
    while t < text.len() {
        match pattern.get(p) {
            Some(b'*') => {
                retry = Some((p + 1, t));
                p += 1;
            }
            Some(&c) if c == b'?' || c == text[t] => {
                p += 1;
                t += 1;
            }
            _ => match retry {
                Some((after, from)) => {
                    retry = Some((after, from + 1));
                    p = after;
                    t = from + 1;
                }
                None => return false,
            },
        }
    }
    pattern[p..].iter().all(|&c| c == b'*')
}

#[cfg(test)]
mod tests {
    use super::matches;

    #[test]
    fn a_pattern_means_the_whole_text() {
        assert!(matches("/a", "/a"));
        assert!(!matches("/a", "/ab"));
        assert!(!matches("/ab", "/a"));
    }

    #[test]
    fn a_star_is_any_run() {
        for text in ["/api/products", "/api/products/1", "/api/productsx"] {
            assert!(matches("/api/products*", text), "{text}");
        }
        assert!(matches("*.jpg", "/a/b.jpg"));
        assert!(matches("a*b*c", "a-b-b-c"));
        assert!(!matches("a*b*c", "a-c-b"));
        assert!(matches("*", ""));
    }

    #[test]
    fn a_question_mark_is_one_character() {
        assert!(matches("/a?c", "/abc"));
        assert!(!matches("/a?c", "/ac"));
    }
}
