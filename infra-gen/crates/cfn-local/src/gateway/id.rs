//! Ids of requests, in the forms AWS gives them.

use std::fmt::Write;

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use http::HeaderValue;

fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("the operating system has random numbers");
    bytes
}

/// A random UUID.
pub(crate) fn uuid() -> String {
    let mut bytes: [u8; 16] = random();
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let mut written = String::with_capacity(36);
    for (index, byte) in bytes.iter().enumerate() {
        if matches!(index, 4 | 6 | 8 | 10) {
            written.push('-');
        }
        write!(written, "{byte:02x}").expect("a string takes all that is written");
    }
    written
}

/// An API's extended request id, as in `Fp6QHEZXoAMFkJw=`.
pub(crate) fn extended() -> String {
    STANDARD.encode(random::<11>())
}

/// An id of CloudFront: 56 characters.
pub(crate) fn edge() -> String {
    format!("{}==", URL_SAFE_NO_PAD.encode(random::<40>()))
}

/// The root of a trace at a second since 1970.
pub(crate) fn trace(seconds: i64) -> String {
    let mut written = format!("Root=1-{seconds:08x}-");
    for byte in random::<12>() {
        write!(written, "{byte:02x}").expect("a string takes all that is written");
    }
    written
}

/// An id as a header's value.
pub(crate) fn header(id: &str) -> HeaderValue {
    HeaderValue::from_str(id).expect("ids are ASCII without control characters")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_have_their_form_and_differ() {
        let id = uuid();
        assert_eq!(id.len(), 36);
        assert_eq!(&id[14..15], "4");
        assert_ne!(id, uuid());
        assert!(extended().ends_with('='));
        assert_eq!(edge().len(), 56);
        assert_eq!(trace(0x5f00_0000).len(), "Root=1-5f000000-".len() + 24);
    }
}
