//! Words that products are found by.

use crate::contract::limits::{INDEXED_WORDS_MAX, SEARCH_WORDS_MAX};
use crate::product::Detail;
use crate::text::fold;

/// Longest indexed word, in characters; longer ones are found by their beginning.
const WORD_LENGTH: usize = 32;

/// Characters of a word that make its partition.
const PARTITION_LENGTH: usize = 3;

/// The folded words of a product, without repetition: title first, then tags,
/// category, attributes and description, as many as are indexed.
pub fn words(detail: &Detail) -> Vec<String> {
    let attributes = detail
        .attributes
        .iter()
        .flat_map(|attribute| [&attribute.value, &attribute.name]);
    let texts = [&detail.title]
        .into_iter()
        .chain(&detail.tags)
        .chain([&detail.category])
        .chain(attributes)
        .chain([&detail.description]);
    let mut words = Vec::new();
    for text in texts {
        for word in split(text) {
            if words.len() == INDEXED_WORDS_MAX {
                return words;
            }
            if !words.contains(&word) {
                words.push(word);
            }
        }
    }
    words
}

/// The folded beginnings a search asks for, without repetition.
pub fn query(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    for word in split(text) {
        if words.len() < SEARCH_WORDS_MAX && !words.contains(&word) {
            words.push(word);
        }
    }
    words
}

/// The partition that holds the words with this beginning. A word of one or
/// two characters is found only as a whole, because it is its own partition.
pub fn partition(word: &str) -> String {
    let first: String = word.chars().take(PARTITION_LENGTH).collect();
    format!("T#{first}")
}

fn split(text: &str) -> impl Iterator<Item = String> {
    let folded = fold(text);
    let words: Vec<String> = folded
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| word.chars().take(WORD_LENGTH).collect())
        .collect();
    words.into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::mug;

    #[test]
    fn a_product_is_found_by_its_words() {
        assert_eq!(
            words(&mug().detail),
            [
                "blue", "mug", "330", "ml", "kitchen", "volume", "plain", "text"
            ]
        );
    }

    #[test]
    fn a_search_is_folded_and_bounded() {
        assert_eq!(query("  Bl\u{fc}e, MUG mug! "), ["blue", "mug"]);
        assert_eq!(query("a b c d e f").len(), SEARCH_WORDS_MAX);
        assert!(query("...").is_empty());
    }

    #[test]
    fn a_word_s_partition_is_its_beginning() {
        assert_eq!(partition("kitchen"), "T#kit");
        assert_eq!(partition("łó"), "T#łó");
    }
}
