//! Identifiers that the server makes.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Crockford's base 32: no I, L, O or U.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// A ULID: 48 bits of milliseconds and 80 random bits in 26 characters, so
/// that ids sort as the products were created.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProductId(String);

impl ProductId {
    /// The id of a product created `unix_millis` after the start of 1970.
    pub fn new(unix_millis: u64, random: [u8; 10]) -> ProductId {
        let entropy = random
            .iter()
            .fold(0u128, |bits, byte| bits << 8 | u128::from(*byte));
        let time = u128::from(unix_millis & 0xFFFF_FFFF_FFFF);
        ProductId(crockford(time << 80 | entropy, 26))
    }

    /// Reads an id exactly as the server writes it.
    pub fn parse(text: &str) -> Option<ProductId> {
        let bytes = text.as_bytes();
        let fits = bytes.len() == 26
            && bytes[0] <= b'7'
            && bytes.iter().all(|byte| ALPHABET.contains(byte));
        fits.then(|| ProductId(text.to_owned()))
    }

    /// The 26 characters.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// 60 random bits as `K7QF-2M9X-4TDA`: readable over the phone, not
/// sequential, not a secret.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OrderId(String);

impl OrderId {
    /// The id made of the lower 60 of these random bits.
    pub fn new(random: [u8; 8]) -> OrderId {
        let digits = crockford(u128::from(u64::from_be_bytes(random)), 12);
        OrderId(format!(
            "{}-{}-{}",
            &digits[..4],
            &digits[4..8],
            &digits[8..]
        ))
    }

    /// Reads an id as people write it: any case, hyphens or none, O for 0 and
    /// I or L for 1.
    pub fn parse(text: &str) -> Option<OrderId> {
        let mut digits = String::with_capacity(12);
        for letter in text.chars().filter(|letter| *letter != '-') {
            let digit = match letter.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                other => other,
            };
            if digits.len() == 12 || !digit.is_ascii() || !ALPHABET.contains(&(digit as u8)) {
                return None;
            }
            digits.push(digit);
        }
        (digits.len() == 12).then(|| {
            OrderId(format!(
                "{}-{}-{}",
                &digits[..4],
                &digits[4..8],
                &digits[8..]
            ))
        })
    }

    /// The 12 characters and two hyphens.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The lowest `5 * length` bits of `value` in Crockford's base 32.
fn crockford(value: u128, length: usize) -> String {
    (0..length)
        .rev()
        .map(|place| char::from(ALPHABET[(value >> (5 * place)) as usize & 31]))
        .collect()
}

macro_rules! as_text {
    ($($name:ident),+) => {$(
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = String::deserialize(deserializer)?;
                $name::parse(&text)
                    .ok_or_else(|| serde::de::Error::custom(concat!("not a ", stringify!($name))))
            }
        }
    )+};
}
as_text!(ProductId, OrderId);

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_product_id_is_the_ulid_of_its_time() {
        // The example of the ULID specification.
        let id = ProductId::new(1_469_918_176_385, [0; 10]);
        assert_eq!(id.as_str(), "01ARYZ6S410000000000000000");
    }

    #[test]
    fn an_order_id_is_read_as_people_say_it() {
        let id = OrderId::parse("K7QF-2M9X-4TDA").unwrap();
        for text in ["k7qf2m9x4tda", "K7QF 2M9X 4TDA".replace(' ', "-").as_str()] {
            assert_eq!(OrderId::parse(text), Some(id.clone()));
        }
        assert_eq!(
            OrderId::parse("oil0-0000-0000"),
            OrderId::parse("0110-0000-0000")
        );
        for text in [
            "",
            "K7QF",
            "K7QF-2M9X-4TDAA",
            "U7QF-2M9X-4TDA",
            "K7QF-2M9X-4TDÄ",
        ] {
            assert_eq!(OrderId::parse(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn ids_are_read_back_and_sort_by_time(a in 0..1u64 << 48, b in 0..1u64 << 48, random: [u8; 10], bits: [u8; 8]) {
            let (first, second) = (ProductId::new(a, random), ProductId::new(b, random));
            prop_assert_eq!(ProductId::parse(first.as_str()), Some(first.clone()));
            prop_assert_eq!(a.cmp(&b), first.cmp(&second));
            let order = OrderId::new(bits);
            prop_assert_eq!(OrderId::parse(order.as_str()), Some(order));
        }
    }
}
