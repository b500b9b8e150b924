//! What orders cost, and that staff and guests cannot change it afterwards.

use std::collections::BTreeMap;

use proptest::prelude::*;
use serde_json::json;
use shop_domain::id::ProductId;
use shop_domain::money::Amount;
use shop_domain::order_request::OrderRequest;
use shop_domain::quote::quote;
use shop_domain::samples::{mug, two_mugs};

use crate::machine::config;
use crate::oracle::bill;

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn i07_totals_are_those_of_wide_integers_or_the_order_is_refused(
        config in config(),
        lines in prop::collection::vec((prop_oneof![0..100_000_u32, 0..=999_999_999_u32], 1..=99_u32, any::<bool>()), 1..=40),
    ) {
        let mut offers = BTreeMap::new();
        let mut body = two_mugs();
        body["lines"] = json!([]);
        let mut plain = Vec::new();
        for (n, (price, pieces, reduced)) in lines.iter().enumerate() {
            let mut offer = mug().offer;
            let class = if *reduced { "reduced" } else { "standard" };
            (offer.price, offer.tax_class) = (Amount::new(*price).unwrap(), class.to_owned());
            (offer.stock, offer.max_per_order) = (99, 99);
            let id = ProductId::new(n as u64, [0; 10]);
            let line = json!({"productId": id, "quantity": pieces, "unitPrice": price});
            body["lines"].as_array_mut().unwrap().push(line);
            offers.insert(id, offer);
            plain.push((i128::from(*price), i128::from(*pieces), class));
        }
        let bill = bill(&config, &plain);
        let most = i128::from(config.max_order_value.minor());
        let fits = bill.grand_total <= most;
        body["expectedTotal"]["amount"] = json!(bill.grand_total.min(most) as u64);
        let request = OrderRequest::parse(body.to_string().as_bytes()).unwrap();
        match quote(&config, &request, &offers) {
            Ok(quote) => {
                let totals = quote.totals;
                let wide = |amount: Amount| i128::from(amount.minor());
                prop_assert!(fits);
                let stated: Vec<(i128, i128)> = quote.lines.iter().map(|line| (wide(line.line_total), wide(line.tax))).collect();
                prop_assert_eq!(stated, bill.lines);
                prop_assert_eq!(
                    (wide(totals.subtotal), wide(totals.shipping), wide(totals.tax), wide(totals.grand_total)),
                    (bill.subtotal, bill.shipping, bill.tax, bill.grand_total)
                );
            }
            Err(problem) => {
                prop_assert!(!fits, "{problem:?}");
                prop_assert_eq!(problem.errors[0].code, "order-value");
            }
        }
    }
}
