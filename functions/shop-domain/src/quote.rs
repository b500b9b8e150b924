//! What an order would cost now, and whether the shopper saw the same.

use std::collections::BTreeMap;

use crate::config::ShopConfig;
use crate::contract::ProblemKind;
use crate::contract::limits::AVAILABLE_SHOWN_MAX;
use crate::id::ProductId;
use crate::money::{Amount, Money};
use crate::order::OrderLine;
use crate::order_request::{OrderRequest, RequestLine};
use crate::pricing::{Taxed, Totals, tax, totals};
use crate::problem::{Fault, Problem};
use crate::product::Offer;

/// Offers by product; one that does not exist is absent.
pub type Offers = BTreeMap<ProductId, Offer>;

/// Codes of `cart-changed` that mean there is not enough.
pub const STOCK_CODES: [&str; 2] = ["out-of-stock", "insufficient-stock"];

/// A priced order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quote {
    /// The lines, in the request's order.
    pub lines: Vec<OrderLine>,
    /// Their sums.
    pub totals: Totals,
}

/// Prices a request.
///
/// # Errors
///
/// `validation` if the request breaks a rule of this shop or its products;
/// `cart-changed` with one entry per line if prices, stock or the total are
/// not what the shopper saw.
pub fn quote(
    config: &ShopConfig,
    request: &OrderRequest,
    offers: &Offers,
) -> Result<Quote, Problem> {
    let broken = broken_rules(config, request, offers);
    if !broken.is_empty() {
        return Err(Problem::validation(broken));
    }
    let mut changed: Vec<Fault> = request
        .lines
        .iter()
        .filter_map(|line| change(config, line, offers.get(&line.product_id)))
        .collect();
    if changed.iter().any(|fault| fault.code != "price-changed") {
        return Err(cart_changed(changed));
    }
    let quote = price(config, request, offers)?;
    let total = Money {
        amount: quote.totals.grand_total,
        currency: config.currency,
    };
    if total != request.expected_total {
        let fault = Fault::at_pointer("#/expectedTotal", "total-changed", "The total has changed.");
        changed.push(fault.fact("total", total));
    }
    if changed.is_empty() {
        Ok(quote)
    } else {
        Err(cart_changed(changed))
    }
}

fn cart_changed(errors: Vec<Fault>) -> Problem {
    Problem {
        errors,
        ..Problem::new(ProblemKind::CartChanged)
    }
}

fn broken_rules(config: &ShopConfig, request: &OrderRequest, offers: &Offers) -> Vec<Fault> {
    let mut faults = Vec::new();
    for line in &request.lines {
        let most = offers
            .get(&line.product_id)
            .filter(|offer| offer.active)
            .map(|offer| offer.max_per_order);
        if let Some(most) = most.filter(|most| line.quantity > *most) {
            let pointer = format!("#/lines/{}/quantity", line.index);
            let detail = format!("At most {most} pieces of this product.");
            faults.push(Fault::at_pointer(pointer, "out-of-range", detail).fact("maximum", most));
        }
    }
    let country = request.shipping_address.country.as_str();
    let method = &request.shipping_method;
    if !config.shipping.iter().any(|known| known.id == *method) {
        let detail = "There is no such shipping method.";
        faults.push(Fault::at_pointer("#/shippingMethod", "not-allowed", detail));
    } else if config.shipping_method(method, country).is_none() {
        let detail = "This shipping method does not reach the country.";
        faults.push(Fault::at_pointer(
            "#/shippingAddress/country",
            "not-served",
            detail,
        ));
    }
    if request.expected_total.currency != config.currency {
        let detail = format!("This shop sells in {}.", config.currency);
        faults.push(Fault::at_pointer(
            "#/expectedTotal/currency",
            "currency",
            detail,
        ));
    }
    faults
}

/// What is different from what the shopper saw, at most one thing per line.
fn change(config: &ShopConfig, line: &RequestLine, offer: Option<&Offer>) -> Option<Fault> {
    let fault = |code, detail| {
        Fault::at_pointer(format!("#/lines/{}", line.index), code, detail)
            .fact("productId", &line.product_id)
    };
    let sold_here = |offer: &&Offer| {
        offer.active
            && offer.currency == config.currency
            && config.tax.classes.contains_key(&offer.tax_class)
    };
    let Some(offer) = offer.filter(sold_here) else {
        return Some(fault("unavailable", "This product is no longer sold."));
    };
    let available = offer.stock.min(AVAILABLE_SHOWN_MAX);
    let fault = |code, detail| fault(code, detail).fact("unitPrice", offer.price);
    if offer.stock == 0 {
        Some(fault("out-of-stock", "This product is sold out.").fact("available", available))
    } else if offer.stock < line.quantity {
        let detail = "There is not enough of this product.";
        Some(fault("insufficient-stock", detail).fact("available", available))
    } else if offer.price != line.unit_price {
        Some(fault("price-changed", "The price has changed."))
    } else {
        None
    }
}

/// Prices lines that are all sold here.
fn price(config: &ShopConfig, request: &OrderRequest, offers: &Offers) -> Result<Quote, Problem> {
    let too_much = |_| order_too_large(config);
    let included = config.tax.included;
    let rate = |class: &str| config.tax.classes.get(class).copied().unwrap_or_default();
    let mut lines = Vec::with_capacity(request.lines.len());
    for line in &request.lines {
        let Some(offer) = offers.get(&line.product_id) else {
            continue;
        };
        let line_total = offer.price.times(line.quantity).map_err(too_much)?;
        let tax_rate_bps = rate(&offer.tax_class);
        lines.push(OrderLine {
            product_id: line.product_id.clone(),
            sku: offer.sku.clone(),
            title: offer.title.clone(),
            quantity: line.quantity,
            unit_price: offer.price,
            line_total,
            tax_rate_bps,
            tax: tax(line_total, tax_rate_bps, included),
        });
    }
    let taxed: Vec<Taxed> = lines
        .iter()
        .map(|line| Taxed {
            amount: line.line_total,
            rate_bps: line.tax_rate_bps,
        })
        .collect();
    let subtotal = Amount::sum(taxed.iter().map(|line| line.amount)).map_err(too_much)?;
    let shipping = shipping(config, request, subtotal, rate);
    let totals = totals(&taxed, shipping, config.currency, included).map_err(too_much)?;
    if totals.grand_total > config.max_order_value {
        return Err(order_too_large(config));
    }
    Ok(Quote { lines, totals })
}

fn shipping(
    config: &ShopConfig,
    request: &OrderRequest,
    subtotal: Amount,
    rate: impl Fn(&str) -> u32,
) -> Taxed {
    let country = request.shipping_address.country.as_str();
    let method = config
        .shipping_method(&request.shipping_method, country)
        .expect("the rules of the shop were checked before");
    let free = method.free_above.is_some_and(|above| subtotal >= above);
    Taxed {
        amount: if free { Amount::ZERO } else { method.price },
        rate_bps: rate(&method.tax_class),
    }
}

fn order_too_large(config: &ShopConfig) -> Problem {
    let most = Money {
        amount: config.max_order_value,
        currency: config.currency,
    };
    let detail = "An order may not be worth that much.";
    Problem::validation(vec![
        Fault::at_pointer("#/lines", "order-value", detail).fact("maximum", most),
    ])
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::order_request::tests::parse;
    use crate::samples::{mug, two_mugs};

    fn offers(change: impl FnOnce(&mut Offer)) -> Offers {
        let mut product = mug();
        change(&mut product.offer);
        BTreeMap::from([(product.detail.product_id, product.offer)])
    }

    fn refusal(offers: &Offers) -> String {
        let problem = quote(&ShopConfig::default(), &parse(&two_mugs()), offers).unwrap_err();
        format!("{} {}", problem.kind.slug(), json!(problem.errors))
    }

    #[test]
    fn a_shopper_who_saw_the_truth_gets_the_quote() {
        let quote = quote(&ShopConfig::default(), &parse(&two_mugs()), &offers(|_| {})).unwrap();
        insta::assert_json_snapshot!((&quote.lines, &quote.totals), @r#"
        [
          [
            {
              "productId": "01J9ZCW3R2K7Q8N5M4B6V0X1YZ",
              "sku": "MUG-BLUE-330",
              "title": "Blue mug, 330 ml",
              "quantity": 2,
              "unitPrice": 1999,
              "lineTotal": 3998,
              "taxRateBps": 0,
              "tax": 0
            }
          ],
          {
            "currency": "EUR",
            "subtotal": 3998,
            "shipping": 495,
            "tax": 0,
            "taxIncluded": true,
            "grandTotal": 4493
          }
        ]
        "#);
    }

    #[test]
    fn what_changed_is_told_with_its_current_values() {
        insta::assert_snapshot!(refusal(&offers(|offer| offer.price = Amount::new(2099).unwrap())), @r##"cart-changed [{"pointer":"#/lines/0","code":"price-changed","detail":"The price has changed.","productId":"01J9ZCW3R2K7Q8N5M4B6V0X1YZ","unitPrice":2099},{"pointer":"#/expectedTotal","code":"total-changed","detail":"The total has changed.","total":{"amount":4693,"currency":"EUR"}}]"##);
        insta::assert_snapshot!(refusal(&offers(|offer| offer.stock = 1)), @r##"cart-changed [{"pointer":"#/lines/0","code":"insufficient-stock","detail":"There is not enough of this product.","productId":"01J9ZCW3R2K7Q8N5M4B6V0X1YZ","unitPrice":1999,"available":1}]"##);
        insta::assert_snapshot!(refusal(&offers(|offer| offer.stock = 0)), @r##"cart-changed [{"pointer":"#/lines/0","code":"out-of-stock","detail":"This product is sold out.","productId":"01J9ZCW3R2K7Q8N5M4B6V0X1YZ","unitPrice":1999,"available":0}]"##);
        insta::assert_snapshot!(refusal(&offers(|offer| offer.active = false)), @r##"cart-changed [{"pointer":"#/lines/0","code":"unavailable","detail":"This product is no longer sold.","productId":"01J9ZCW3R2K7Q8N5M4B6V0X1YZ"}]"##);
        insta::assert_snapshot!(refusal(&Offers::new()), @r##"cart-changed [{"pointer":"#/lines/0","code":"unavailable","detail":"This product is no longer sold.","productId":"01J9ZCW3R2K7Q8N5M4B6V0X1YZ"}]"##);
    }

    #[test]
    fn a_wrong_total_is_told_even_if_every_line_is_right() {
        let mut body = two_mugs();
        body["expectedTotal"]["amount"] = json!(1);
        let problem = quote(&ShopConfig::default(), &parse(&body), &offers(|_| {})).unwrap_err();
        insta::assert_snapshot!(json!(problem.errors), @r##"[{"pointer":"#/expectedTotal","code":"total-changed","detail":"The total has changed.","total":{"amount":4493,"currency":"EUR"}}]"##);
    }

    #[test]
    fn no_more_than_ten_pieces_are_ever_told() {
        let mut body = two_mugs();
        body["lines"][0]["quantity"] = json!(50);
        let offers = offers(|offer| (offer.stock, offer.max_per_order) = (49, 99));
        let problem = quote(&ShopConfig::default(), &parse(&body), &offers).unwrap_err();
        assert_eq!(problem.errors[0].facts["available"], 10);
    }

    #[test]
    fn the_shop_s_own_rules_are_told_as_mistakes() {
        let mut body = two_mugs();
        body["lines"][0]["quantity"] = json!(11);
        body["shippingMethod"] = json!("drone");
        body["expectedTotal"]["currency"] = json!("USD");
        let problem = quote(&ShopConfig::default(), &parse(&body), &offers(|_| {})).unwrap_err();
        insta::assert_snapshot!(json!(problem.errors), @r##"[{"pointer":"#/lines/0/quantity","code":"out-of-range","detail":"At most 10 pieces of this product.","maximum":10},{"pointer":"#/shippingMethod","code":"not-allowed","detail":"There is no such shipping method."},{"pointer":"#/expectedTotal/currency","code":"currency","detail":"This shop sells in EUR."}]"##);
    }

    #[test]
    fn shipping_is_free_from_its_bound_on() {
        let mut config = ShopConfig::default();
        config.shipping[0].free_above = Some(Amount::new(3998).unwrap());
        let mut body = two_mugs();
        body["expectedTotal"]["amount"] = json!(3998);
        let quote = quote(&config, &parse(&body), &offers(|_| {})).unwrap();
        assert_eq!(quote.totals.shipping, Amount::ZERO);
    }

    #[test]
    fn an_order_has_a_largest_value() {
        let config = ShopConfig {
            max_order_value: Amount::new(4492).unwrap(),
            ..ShopConfig::default()
        };
        let problem = quote(&config, &parse(&two_mugs()), &offers(|_| {})).unwrap_err();
        assert_eq!(problem.errors[0].code, "order-value");
    }
}
