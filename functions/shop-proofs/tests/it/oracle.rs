//! What an order costs, by other arithmetic than the shop's.
//!
//! `i128` is wide enough: 40 lines of 99 pieces at 999 999 999, times twice a
//! rate of 20 000 basis points, is below 2 · 10^17.

use shop_domain::config::ShopConfig;
use shop_domain::order::Order;

/// What an order costs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bill {
    /// Total and tax of each line.
    pub lines: Vec<(i128, i128)>,
    pub subtotal: i128,
    pub shipping: i128,
    pub tax: i128,
    pub grand_total: i128,
}

/// The bill of lines of price, pieces and tax class, shipped by the first method.
pub fn bill(config: &ShopConfig, lines: &[(i128, i128, &str)]) -> Bill {
    let rate = |class: &str| i128::from(config.tax.classes[class]);
    let tax = |amount: i128, rate: i128| {
        let whole = 10_000 + if config.tax.included { rate } else { 0 };
        let (quotient, rest) = (amount * rate / whole, amount * rate % whole);
        quotient + i128::from(2 * rest >= whole)
    };
    let lines: Vec<(i128, i128)> = lines
        .iter()
        .map(|(price, pieces, class)| (price * pieces, tax(price * pieces, rate(class))))
        .collect();
    let subtotal: i128 = lines.iter().map(|line| line.0).sum();
    let method = &config.shipping[0];
    let bound = method.free_above.map(|above| i128::from(above.minor()));
    let shipping = match bound {
        Some(bound) if subtotal >= bound => 0,
        _ => i128::from(method.price.minor()),
    };
    let taxes: i128 = lines.iter().map(|line| line.1).sum();
    let tax = taxes + tax(shipping, rate(&method.tax_class));
    let added = if config.tax.included { 0 } else { tax };
    Bill {
        subtotal,
        shipping,
        tax,
        grand_total: subtotal + shipping + added,
        lines,
    }
}

/// The bill as a stored order states it.
pub fn stated(order: &Order) -> Bill {
    let wide = |amount: shop_domain::money::Amount| i128::from(amount.minor());
    Bill {
        lines: order
            .lines
            .iter()
            .map(|line| (wide(line.line_total), wide(line.tax)))
            .collect(),
        subtotal: wide(order.totals.subtotal),
        shipping: wide(order.totals.shipping),
        tax: wide(order.totals.tax),
        grand_total: wide(order.totals.grand_total),
    }
}

/// Checks an order against nothing but itself.
///
/// # Panics
///
/// If it does not add up.
pub fn adds_up(order: &Order, config: &ShopConfig) {
    let wide = |amount: shop_domain::money::Amount| i128::from(amount.minor());
    let bill = stated(order);
    for (line, (total, tax)) in order.lines.iter().zip(&bill.lines) {
        assert_eq!(*total, wide(line.unit_price) * i128::from(line.quantity));
        let whole = 10_000
            + if order.totals.tax_included {
                i128::from(line.tax_rate_bps)
            } else {
                0
            };
        let twice = 2 * total * i128::from(line.tax_rate_bps);
        // Half up: tax - 1/2 <= exact < tax + 1/2.
        assert!(twice >= (2 * tax - 1) * whole && twice < (2 * tax + 1) * whole);
    }
    assert_eq!(
        bill.subtotal,
        bill.lines.iter().map(|line| line.0).sum::<i128>()
    );
    let added = if order.totals.tax_included {
        0
    } else {
        bill.tax
    };
    assert_eq!(bill.grand_total, bill.subtotal + bill.shipping + added);
    let of_shipping = bill.tax - bill.lines.iter().map(|line| line.1).sum::<i128>();
    assert!((0..=bill.shipping).contains(&of_shipping));
    assert!((0..=wide(config.max_order_value)).contains(&bill.grand_total));
}
