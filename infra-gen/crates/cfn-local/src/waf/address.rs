//! Addresses: ranges, and the one a proxy forwards.

use std::net::IpAddr;

use super::node::{AclError, Node};
use super::request::Request;

/// A range of addresses, as in `192.0.2.0/24`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Range {
    network: IpAddr,
    bits: u32,
}

impl Range {
    pub(super) fn read(node: &Node<'_>) -> Result<Range, AclError> {
        let text = node.text()?;
        parse(text).ok_or_else(|| node.invalid(format!("`{text}` is not an address range")))
    }

    pub(super) fn contains(&self, address: IpAddr) -> bool {
        match (self.network, address.to_canonical()) {
            (IpAddr::V4(network), IpAddr::V4(address)) => {
                let mask = u32::MAX.checked_shl(32 - self.bits).unwrap_or(0);
                network.to_bits() & mask == address.to_bits() & mask
            }
            (IpAddr::V6(network), IpAddr::V6(address)) => {
                let mask = u128::MAX.checked_shl(128 - self.bits).unwrap_or(0);
                network.to_bits() & mask == address.to_bits() & mask
            }
            _ => false,
        }
    }
}

fn parse(text: &str) -> Option<Range> {
    let (network, bits) = text.split_once('/')?;
    let network: IpAddr = network.parse().ok()?;
    let bits: u32 = bits.parse().ok()?;
    let most = if network.is_ipv4() { 32 } else { 128 };
    (bits <= most).then_some(Range { network, bits })
}

/// Which address of a list in a header counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Position {
    First,
    Last,
    Any,
}

/// The address that a proxy says it forwards for.
#[derive(Debug, Clone)]
pub(super) struct Forwarded {
    header: String,
    /// Whether a header without a valid address matches.
    pub(super) fallback: bool,
    position: Position,
}

impl Forwarded {
    /// Reads `ForwardedIPConfig` or `IPSetForwardedIPConfig`.
    pub(super) fn read(node: &Node<'_>) -> Result<Forwarded, AclError> {
        node.only(&["HeaderName", "FallbackBehavior", "Position"])?;
        let fallback = node.need("FallbackBehavior")?;
        let position = match node.get("Position") {
            None => Position::First,
            Some(position) => match position.text()? {
                "FIRST" => Position::First,
                "LAST" => Position::Last,
                "ANY" => Position::Any,
                _ => return Err(position.invalid("FIRST, LAST or ANY is needed")),
            },
        };
        Ok(Forwarded {
            header: node.need("HeaderName")?.text()?.to_owned(),
            fallback: match fallback.text()? {
                "MATCH" => true,
                "NO_MATCH" => false,
                _ => return Err(fallback.invalid("MATCH or NO_MATCH is needed")),
            },
            position,
        })
    }

    /// The addresses that count: `None` without the header (the rule does not
    /// apply), empty if the header holds no valid address.
    pub(super) fn addresses(&self, request: &Request<'_>) -> Option<Vec<IpAddr>> {
        let value = request.headers.get(&self.header)?;
        let list = value.to_str().unwrap_or_default();
        let mut entries = list.split(',').map(|entry| entry.trim().parse().ok());
        let chosen = match self.position {
            Position::First => entries.next().into_iter().collect(),
            Position::Last => entries.next_back().into_iter().collect(),
            Position::Any => entries.collect::<Vec<Option<IpAddr>>>(),
        };
        Some(chosen.into_iter().flatten().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_holds_its_addresses_and_no_others() {
        for (range, inside, outside) in [
            ("192.0.2.0/24", "192.0.2.255", "192.0.3.0"),
            ("0.0.0.0/0", "8.8.8.8", "::1"),
            ("198.51.100.7/32", "198.51.100.7", "198.51.100.8"),
            ("2001:db8::/32", "2001:db8:1::1", "2001:db9::1"),
        ] {
            let range = parse(range).unwrap();
            assert!(range.contains(inside.parse().unwrap()), "{inside}");
            assert!(!range.contains(outside.parse().unwrap()), "{outside}");
        }
        for broken in ["192.0.2.0", "192.0.2.0/33", "::/129", "x/8"] {
            assert_eq!(parse(broken), None);
        }
    }
}
