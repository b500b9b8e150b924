//! Ids that Lambda makes.

use std::time::{SystemTime, UNIX_EPOCH};

fn random() -> u128 {
    let mut bytes = [0; 16];
    // Ids only tell invocations apart; without randomness they tell less.
    let _ = getrandom::fill(&mut bytes);
    u128::from_be_bytes(bytes)
}

/// A request id: a UUID, version 4.
pub(super) fn request_id() -> String {
    let bits = random() & !(0xf << 76) | (4 << 76);
    let bits = bits & !(0b11 << 62) | (0b10 << 62);
    let hex = format!("{bits:032x}");
    [
        &hex[..8],
        &hex[8..12],
        &hex[12..16],
        &hex[16..20],
        &hex[20..],
    ]
    .join("-")
}

/// 32 hexadecimal digits.
pub(super) fn hex_id() -> String {
    format!("{:032x}", random())
}

/// An X-Ray trace that is not sampled.
pub(super) fn trace_id() -> String {
    let (now, id) = (epoch_milliseconds(SystemTime::now()) / 1000, hex_id());
    format!(
        "Root=1-{now:08x}-{};Parent={};Sampled=0",
        &id[..24],
        &hex_id()[..16]
    )
}

/// Milliseconds since 1970.
pub(super) fn epoch_milliseconds(time: SystemTime) -> u64 {
    let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_id_is_a_uuid_of_version_4() {
        let pattern = "^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$";
        let uuid = regex::Regex::new(pattern).unwrap();
        for _ in 0..100 {
            let id = request_id();
            assert!(uuid.is_match(&id), "{id}");
        }
    }
}
