//! Patterns with `*` and `?`.

/// Whether a text matches a pattern in which `*` is any number of characters
/// and `?` is one.
pub(super) fn matches(pattern: &str, text: &str) -> bool {
    let (pattern, text) = (pattern.as_bytes(), text.as_bytes());
    let (mut p, mut t) = (0, 0);
    let mut star: Option<(usize, usize)> = None;
    while t < text.len() {
        match pattern.get(p) {
            Some(b'*') => {
                star = Some((p, t));
                p += 1;
            }
            Some(&byte) if byte == b'?' || byte == text[t] => {
                p += 1;
                t += 1;
            }
            _ => {
                let Some((at, taken)) = star else {
                    return false;
                };
                p = at + 1;
                t = taken + 1;
                star = Some((at, t));
            }
        }
    }
    pattern[p..].iter().all(|&byte| byte == b'*')
}

/// Whether an action matches, whatever its case.
pub(super) fn matches_action(pattern: &str, action: &str) -> bool {
    matches(&pattern.to_ascii_lowercase(), &action.to_ascii_lowercase())
}

/// Whether an ARN matches part by part: a `*` does not reach over a colon
/// into the next of the first five parts.
pub(crate) fn matches_arn(pattern: &str, arn: &str) -> bool {
    let (pattern, arn): (Vec<&str>, Vec<&str>) = (
        pattern.splitn(6, ':').collect(),
        arn.splitn(6, ':').collect(),
    );
    pattern.len() == 6
        && arn.len() == 6
        && pattern
            .into_iter()
            .zip(arn)
            .all(|(pattern, part)| matches(pattern, part))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stars_take_any_number_and_question_marks_one() {
        for (pattern, text) in [
            ("*", ""),
            ("*", "a:b/c"),
            ("a*c", "abbbc"),
            ("a*b*c", "axbxbxc"),
            ("a?c", "abc"),
            ("**a", "a"),
            ("media/*", "media/x/y"),
        ] {
            assert!(matches(pattern, text), "{pattern} {text}");
        }
        for (pattern, text) in [
            ("", "a"),
            ("a", ""),
            ("a?", "a"),
            ("a*c", "abcd"),
            ("media/*", "medial/x"),
        ] {
            assert!(!matches(pattern, text), "{pattern} {text}");
        }
    }

    #[test]
    fn actions_have_no_case() {
        assert!(matches_action("DynamoDB:getitem", "dynamodb:GetItem"));
        assert!(!matches_action("dynamodb:Get*", "dynamodb:BatchGetItem"));
    }

    #[test]
    fn a_star_stays_in_its_part_of_an_arn() {
        let arn = "arn:aws:cloudfront::000000000000:distribution/E1";
        assert!(matches_arn("arn:aws:cloudfront::*:distribution/*", arn));
        assert!(!matches_arn("arn:aws:*:distribution/E1", arn));
        assert!(!matches_arn("*", arn));
    }
}
