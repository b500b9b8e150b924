//! Money: integer minor units of one currency.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize};
use thiserror::Error;

use crate::contract::limits::AMOUNT_MAX;

/// An amount in minor units (cents), 0 to 999 999 999.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize)]
#[serde(transparent)]
pub struct Amount(u32);

impl Amount {
    /// Nothing to pay.
    pub const ZERO: Amount = Amount(0);

    /// The largest amount.
    pub const MAX: Amount = Amount(AMOUNT_MAX);

    /// An amount of `minor` units, if it is not too large.
    pub const fn new(minor: u32) -> Result<Amount, TooMuch> {
        if minor <= AMOUNT_MAX {
            Ok(Amount(minor))
        } else {
            Err(TooMuch)
        }
    }

    /// The minor units.
    pub const fn minor(self) -> u32 {
        self.0
    }

    /// The sum, if it is an amount.
    pub fn plus(self, other: Amount) -> Result<Amount, TooMuch> {
        // Two amounts are below 2^31 together.
        Amount::new(self.0 + other.0)
    }

    /// `count` times this amount, if it is an amount.
    pub fn times(self, count: u32) -> Result<Amount, TooMuch> {
        self.0.checked_mul(count).map_or(Err(TooMuch), Amount::new)
    }

    /// The sum of many, if it is an amount.
    pub fn sum(amounts: impl IntoIterator<Item = Amount>) -> Result<Amount, TooMuch> {
        amounts.into_iter().try_fold(Amount::ZERO, Amount::plus)
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<'de> Deserialize<'de> for Amount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Amount::new(u32::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}

/// An amount is above 999 999 999 minor units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("an amount of money may be at most {AMOUNT_MAX} minor units")]
pub struct TooMuch;

/// An ISO 4217 currency code: three capital letters.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Currency([u8; 3]);

/// A currency code is not three capital letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("a currency is three capital letters, such as EUR")]
pub struct NoCurrency;

impl Currency {
    /// The currency with this code.
    pub fn new(code: &str) -> Result<Currency, NoCurrency> {
        match <[u8; 3]>::try_from(code.as_bytes()) {
            Ok(bytes) if bytes.iter().all(u8::is_ascii_uppercase) => Ok(Currency(bytes)),
            _ => Err(NoCurrency),
        }
    }

    /// The code.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).expect("a currency holds three ASCII letters")
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl Serialize for Currency {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Currency {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = String::deserialize(deserializer)?;
        Currency::new(&code).map_err(serde::de::Error::custom)
    }
}

/// An amount and its currency, `{"amount": 1999, "currency": "EUR"}`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Money {
    /// Minor units.
    pub amount: Amount,
    /// Currency of the shop.
    pub currency: Currency,
}

/// Currencies without minor units, and those with three digits of them (ISO 4217).
const NO_DIGITS: [&str; 16] = [
    "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV",
    "XAF", "XOF", "XPF",
];

const THREE_DIGITS: [&str; 7] = ["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"];

impl Money {
    /// The amount in whole units, with the digits of its currency: `44.93`.
    pub fn decimal(&self) -> String {
        let code = self.currency.code();
        let digits = match code {
            code if NO_DIGITS.contains(&code) => 0,
            code if THREE_DIGITS.contains(&code) => 3,
            _ => 2,
        };
        let unit = 10_u32.pow(digits);
        let (whole, rest) = (self.amount.0 / unit, self.amount.0 % unit);
        match digits {
            0 => whole.to_string(),
            digits => format!("{whole}.{rest:0width$}", width = digits as usize),
        }
    }
}

/// As people write it: `44.93 EUR`.
impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.decimal(), self.currency)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn money_has_the_digits_of_its_currency() {
        let shown = |minor, code| {
            let money = Money {
                amount: Amount::new(minor).unwrap(),
                currency: Currency::new(code).unwrap(),
            };
            money.to_string()
        };
        assert_eq!(shown(4493, "EUR"), "44.93 EUR");
        assert_eq!(shown(5, "EUR"), "0.05 EUR");
        assert_eq!(shown(4493, "JPY"), "4493 JPY");
        assert_eq!(shown(4493, "KWD"), "4.493 KWD");
    }

    #[test]
    fn money_is_an_integer_and_a_code() {
        let money: Money = serde_json::from_str(r#"{"amount":1999,"currency":"EUR"}"#).unwrap();
        assert_eq!(money.amount.minor(), 1999);
        insta::assert_snapshot!(
            serde_json::to_string(&money).unwrap(),
            @r#"{"amount":1999,"currency":"EUR"}"#
        );
    }

    #[test]
    fn fractions_strings_negatives_and_fortunes_are_no_amounts() {
        for text in ["19.99", "\"1999\"", "-1", "1000000000", "1e3", "null"] {
            assert!(serde_json::from_str::<Amount>(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_currency_is_three_capital_letters() {
        for code in ["eur", "EU", "EURO", "E1R", "€UR", ""] {
            assert!(Currency::new(code).is_err(), "{code}");
        }
    }

    proptest! {
        #[test]
        fn arithmetic_agrees_with_wide_integers(a in 0..=AMOUNT_MAX, b in 0..=AMOUNT_MAX, n in 0..=u32::MAX) {
            let (x, y) = (Amount::new(a).unwrap(), Amount::new(b).unwrap());
            let exact = |wide: u128| u32::try_from(wide).ok().and_then(|w| Amount::new(w).ok());
            prop_assert_eq!(x.plus(y).ok(), exact(u128::from(a) + u128::from(b)));
            prop_assert_eq!(x.times(n).ok(), exact(u128::from(a) * u128::from(n)));
        }
    }
}
