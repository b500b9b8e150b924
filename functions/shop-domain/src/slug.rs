//! Names of products in addresses.

use crate::contract::limits::SLUG_LENGTH;
use crate::product::Sku;
use crate::text::fold;

/// The slug of a title: `Blue mug, 330 ml` becomes `blue-mug-330-ml`.
///
/// A title without Latin letters or digits gets its SKU's slug.
pub fn slug(title: &str, sku: &Sku) -> String {
    let slug = dashed(&fold(title));
    if slug.is_empty() {
        dashed(&sku.as_str().to_ascii_lowercase())
    } else {
        slug
    }
}

/// Runs of a–z and 0–9, joined by single dashes, whole words within the limit.
fn dashed(text: &str) -> String {
    let words = text
        .split(|letter: char| !(letter.is_ascii_lowercase() || letter.is_ascii_digit()))
        .filter(|word| !word.is_empty());
    let mut slug = String::new();
    for word in words {
        if slug.is_empty() {
            slug.push_str(&word[..word.len().min(SLUG_LENGTH)]);
        } else if slug.len() + 1 + word.len() <= SLUG_LENGTH {
            slug.push('-');
            slug.push_str(word);
        } else {
            break;
        }
    }
    slug
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn of(title: &str) -> String {
        slug(title, &Sku::parse("MUG-BLUE-330").unwrap())
    }

    #[test]
    fn slugs_are_lower_case_words() {
        assert_eq!(of("Blue mug, 330 ml"), "blue-mug-330-ml");
        assert_eq!(of("  Crème brûlée (Łódź)! "), "creme-brulee-lodz");
    }

    #[test]
    fn a_title_in_another_script_takes_the_sku() {
        assert_eq!(of("李小龍"), "mug-blue-330");
    }

    proptest! {
        #[test]
        fn every_slug_has_the_form_of_slugs(title in "\\PC{1,200}") {
            let slug = of(&title);
            prop_assert!((1..=SLUG_LENGTH).contains(&slug.len()));
            prop_assert!(slug.split('-').all(|word| !word.is_empty()
                && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())));
        }
    }
}
