//! What an order costs: lines, shipping, tax, in checked integers.

use serde::{Deserialize, Serialize};

use crate::money::{Amount, Currency, TooMuch};

/// Basis points in a whole.
const WHOLE_BPS: u64 = 10_000;

/// The tax of `amount` at `rate_bps` basis points (0 to 10 000), rounded half
/// up: contained in the amount if `included`, else to be added to it.
pub fn tax(amount: Amount, rate_bps: u32, included: bool) -> Amount {
    let (amount, rate) = (u64::from(amount.minor()), u64::from(rate_bps));
    let divisor = if included {
        WHOLE_BPS + rate
    } else {
        WHOLE_BPS
    };
    let tax = (amount * rate * 2 + divisor) / (divisor * 2);
    u32::try_from(tax)
        .ok()
        .and_then(|tax| Amount::new(tax).ok())
        .expect("a rate of at most 100 % never makes more tax than the amount")
}

/// An amount and the rate of the tax on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Taxed {
    /// The amount, with or without tax as the shop's prices are.
    pub amount: Amount,
    /// Rate in basis points.
    pub rate_bps: u32,
}

/// The sums of an order.
///
/// `grandTotal` is `subtotal + shipping`, and `+ tax` unless the tax is included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Totals {
    /// Currency of every amount of the order.
    pub currency: Currency,
    /// Sum of the lines.
    pub subtotal: Amount,
    /// Price of shipping.
    pub shipping: Amount,
    /// Tax of lines and shipping, each rounded by itself.
    pub tax: Amount,
    /// Whether `tax` is contained in the other amounts.
    pub tax_included: bool,
    /// What is to be paid.
    pub grand_total: Amount,
}

/// Adds up an order.
///
/// # Errors
///
/// [`TooMuch`] if a sum is no amount any more.
pub fn totals(
    lines: &[Taxed],
    shipping: Taxed,
    currency: Currency,
    tax_included: bool,
) -> Result<Totals, TooMuch> {
    let subtotal = Amount::sum(lines.iter().map(|line| line.amount))?;
    let taxed = lines.iter().chain([&shipping]);
    let tax = Amount::sum(taxed.map(|taxed| tax(taxed.amount, taxed.rate_bps, tax_included)))?;
    let net = subtotal.plus(shipping.amount)?;
    Ok(Totals {
        currency,
        subtotal,
        shipping: shipping.amount,
        tax,
        tax_included,
        grand_total: if tax_included { net } else { net.plus(tax)? },
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::contract::limits::AMOUNT_MAX;

    fn amount(minor: u32) -> Amount {
        Amount::new(minor).unwrap()
    }

    fn euro() -> Currency {
        Currency::new("EUR").unwrap()
    }

    fn taxed(minor: u32, rate_bps: u32) -> Taxed {
        Taxed {
            amount: amount(minor),
            rate_bps,
        }
    }

    #[test]
    fn tax_is_rounded_half_up() {
        assert_eq!(tax(amount(3998), 1900, true).minor(), 638);
        assert_eq!(tax(amount(5), 1000, false).minor(), 1);
        assert_eq!(tax(amount(4), 1000, false).minor(), 0);
        assert_eq!(tax(amount(3998), 0, true).minor(), 0);
        assert_eq!(tax(Amount::MAX, 10_000, false), Amount::MAX);
    }

    #[test]
    fn an_order_adds_up() {
        let totals = totals(&[taxed(3998, 1900)], taxed(495, 1900), euro(), true).unwrap();
        insta::assert_snapshot!(
            serde_json::to_string(&totals).unwrap(),
            @r#"{"currency":"EUR","subtotal":3998,"shipping":495,"tax":717,"taxIncluded":true,"grandTotal":4493}"#
        );
    }

    #[test]
    fn a_fortune_is_refused() {
        let lines = [taxed(AMOUNT_MAX, 0), taxed(1, 0)];
        assert_eq!(totals(&lines, taxed(0, 0), euro(), true), Err(TooMuch));
    }

    proptest! {
        #[test]
        fn sums_agree_with_wide_integers(
            lines in prop::collection::vec((0..=AMOUNT_MAX / 8, 0..=10_000u32), 0..40),
            shipping in (0..=AMOUNT_MAX / 8, 0..=10_000u32),
            included: bool,
        ) {
            let oracle = |(minor, rate): (u32, u32)| {
                let (minor, rate) = (i128::from(minor), i128::from(rate));
                let whole = 10_000 + if included { rate } else { 0 };
                // Half up: floor(x + 1/2).
                (2 * minor * rate + whole).div_euclid(2 * whole)
            };
            let subtotal: i128 = lines.iter().map(|line| i128::from(line.0)).sum();
            let tax: i128 = lines.iter().copied().chain([shipping]).map(oracle).sum();
            let net = subtotal + i128::from(shipping.0);
            let grand = if included { net } else { net + tax };
            let items: Vec<Taxed> = lines.iter().map(|line| taxed(line.0, line.1)).collect();
            match totals(&items, taxed(shipping.0, shipping.1), euro(), included) {
                Ok(totals) => {
                    prop_assert_eq!(i128::from(totals.subtotal.minor()), subtotal);
                    prop_assert_eq!(i128::from(totals.tax.minor()), tax);
                    prop_assert_eq!(i128::from(totals.grand_total.minor()), grand);
                }
                Err(TooMuch) => {
                    let most = i128::from(AMOUNT_MAX);
                    prop_assert!(grand > most || tax > most);
                }
            }
        }

        #[test]
        fn included_tax_is_the_tax_on_the_rest(minor in 0..=AMOUNT_MAX / 2, rate in 0..=10_000u32) {
            let contained = tax(amount(minor), rate, true).minor();
            let again = tax(amount(minor - contained), rate, false).minor();
            prop_assert!(contained.abs_diff(again) <= 1);
        }
    }
}
