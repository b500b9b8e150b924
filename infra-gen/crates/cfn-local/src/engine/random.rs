//! The one place random identifiers come from.

/// Where the random part of names, ids and ARNs comes from.
pub trait Ids: Send + Sync {
    /// A text of `length` characters out of `alphabet`, never the same twice.
    fn text(&self, length: usize, alphabet: &[u8]) -> String;
}

/// Small letters and digits.
pub(super) const SMALL: &[u8] = b"abcdefghijklmnopqrstuvwxyz0123456789";
/// Capital letters and digits.
pub(super) const CAPITAL: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
/// Hexadecimal digits.
const HEX: &[u8] = b"0123456789abcdef";

/// Identifiers from the operating system's randomness.
#[derive(Debug, Clone, Copy, Default)]
pub struct Random;

impl Ids for Random {
    fn text(&self, length: usize, alphabet: &[u8]) -> String {
        let mut bytes = vec![0; length];
        getrandom::fill(&mut bytes).expect("the operating system has random numbers");
        // The slight preference for the first letters matters to no identifier.
        let letter = |byte: &u8| char::from(alphabet[usize::from(*byte) % alphabet.len()]);
        bytes.iter().map(letter).collect()
    }
}

/// An id in the form of a UUID.
pub(super) fn uuid(ids: &dyn Ids) -> String {
    let [a, b, c, d, e] = [8, 4, 4, 4, 12].map(|length| ids.text(length, HEX));
    format!("{a}-{b}-{c}-{d}-{e}")
}
