//! References to assets, rewritten to where the assets of a release are.

/// What a reference to an asset begins with.
const REFERENCE: &str = "/assets/";

/// Rewrites every reference from the root, `/assets/…`, to `/assets/<hash>/…`.
/// An address of another host or folder that happens to hold `/assets/` is
/// none. Relative references keep working by themselves.
pub(super) fn rewrite(text: &str, hash: &str) -> String {
    let mut rewritten = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(REFERENCE) {
        let end = at + REFERENCE.len();
        // What was cut off before is still in front of the match.
        let before = text[..text.len() - rest.len() + at].chars().next_back();
        rewritten.push_str(&rest[..end]);
        if before.is_none_or(begins_reference) {
            rewritten.push_str(hash);
            rewritten.push('/');
        }
        rest = &rest[end..];
    }
    rewritten.push_str(rest);
    rewritten
}

/// Whether a reference can begin after this character: after a quote, a
/// bracket, a space or an equals sign, but not within a longer address.
fn begins_reference(before: char) -> bool {
    !(before.is_alphanumeric() || matches!(before, '/' | '.' | '-' | '_' | '~' | '%' | ':' | '}'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_in_html_css_and_js_are_rewritten() {
        for (from, to) in [
            ("<a href=\"/assets/x\">", "<a href=\"/assets/H/x\">"),
            ("url(/assets/x)", "url(/assets/H/x)"),
            ("import '/assets/x'", "import '/assets/H/x'"),
            ("`/assets/x`", "`/assets/H/x`"),
            (
                "srcset=\"/assets/a 1x, /assets/b 2x\"",
                "srcset=\"/assets/H/a 1x, /assets/H/b 2x\"",
            ),
            ("/assets/x", "/assets/H/x"),
        ] {
            assert_eq!(rewrite(from, "H"), to);
        }
    }

    #[test]
    fn other_addresses_are_left_alone() {
        for text in [
            "https://elsewhere.example/assets/x",
            "\"../assets/x\"",
            "my/assets/x",
            "`${base}/assets/x`",
        ] {
            assert_eq!(rewrite(text, "H"), text);
        }
    }

    #[test]
    fn letters_beyond_ascii_in_front_do_no_harm() {
        assert_eq!(rewrite("„/assets/x“ é", "H"), "„/assets/H/x“ é");
    }
}
