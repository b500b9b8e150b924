//! Cursors: where a list goes on, for exactly the list it came from.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest as _, Sha256};

use crate::contract::ProblemKind;
use crate::problem::Problem;

const VERSION: u8 = 1;
const CHECK_BYTES: usize = 16;

/// Longest sort key of a DynamoDB item.
const KEY_BYTES_MAX: usize = 1024;

/// Writes a cursor: base64url of the version, a check over `list` (its name,
/// sort and filters) and the last key, and the last key itself.
///
/// The check notices editing and use with another list. It is no secret: a
/// cursor grants nothing, because the list to read comes from the request.
pub fn write(list: &impl serde::Serialize, last_key: &str) -> String {
    let mut bytes = vec![VERSION];
    bytes.extend(check(list, last_key));
    bytes.extend(last_key.as_bytes());
    URL_SAFE_NO_PAD.encode(bytes)
}

/// Reads the last key of a cursor.
///
/// # Errors
///
/// `invalid-cursor` if it was edited, belongs to another list, or its key is
/// none of the list's, which `is_key` tells: whoever knows how, can write a
/// cursor with a check that is right.
pub fn read(
    list: &impl serde::Serialize,
    cursor: &str,
    is_key: impl FnOnce(&str) -> bool,
) -> Result<String, Problem> {
    let invalid = || Problem::new(ProblemKind::InvalidCursor);
    let bytes = URL_SAFE_NO_PAD.decode(cursor).map_err(|_| invalid())?;
    let (version, rest) = bytes.split_first().ok_or_else(invalid)?;
    let (stated, key) = rest.split_at_checked(CHECK_BYTES).ok_or_else(invalid)?;
    let key = std::str::from_utf8(key).map_err(|_| invalid())?;
    let fits = key.len() <= KEY_BYTES_MAX && is_key(key);
    if fits && *version == VERSION && stated == check(list, key) {
        Ok(key.to_owned())
    } else {
        Err(invalid())
    }
}

fn check(list: &impl serde::Serialize, last_key: &str) -> [u8; CHECK_BYTES] {
    let list = serde_json::to_vec(list).expect("filters have string keys and plain values");
    let mut hasher = Sha256::new();
    hasher.update([VERSION]);
    hasher.update((list.len() as u64).to_be_bytes());
    hasher.update(list);
    hasher.update(last_key);
    let mut check = [0; CHECK_BYTES];
    check.copy_from_slice(&hasher.finalize()[..CHECK_BYTES]);
    check
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_cursor_of_another_list_is_refused() {
        let cursor = write(&("products", "newest"), "key");
        assert_eq!(
            read(&("products", "newest"), &cursor, |_| true).as_deref(),
            Ok("key")
        );
        assert!(read(&("products", "title"), &cursor, |_| true).is_err());
    }

    #[test]
    fn a_key_that_the_list_cannot_have_is_refused() {
        let key = "k".repeat(1025);
        assert!(read(&"list", &write(&"list", &key), |_| true).is_err());
        let cursor = write(&"list", "key");
        assert!(read(&"list", &cursor, |key| key != "key").is_err());
    }

    proptest! {
        #[test]
        fn an_edited_cursor_is_refused(key in ".{0,40}", place: prop::sample::Index, bit in 0..6u8) {
            let cursor = write(&"list", &key);
            prop_assert_eq!(read(&"list", &cursor, |_| true), Ok(key));
            let mut edited = URL_SAFE_NO_PAD.decode(&cursor).unwrap();
            let place = place.index(edited.len());
            edited[place] ^= 1 << bit;
            prop_assert!(read(&"list", &URL_SAFE_NO_PAD.encode(edited), |_| true).is_err());
        }

        #[test]
        fn no_text_is_a_cursor_by_chance(text in "\\PC{0,80}") {
            prop_assert!(read(&"list", &text, |_| true).is_err());
        }
    }
}
