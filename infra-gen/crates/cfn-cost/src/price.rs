//! The price table: what AWS charges for an item in a region, when that was so, and which page says it.

/// The table's text, as it is kept.
const PUBLISHED: &str = include_str!("../data/prices.txt");

/// The published price of one item.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Price {
    /// The item's name in the table: `wafv2-rule`.
    pub item: &'static str,
    regions: &'static str,
    /// US dollars for [`Price::per`] units.
    pub dollars: f64,
    /// For how many units.
    pub per: f64,
    /// The unit: `requests`, `GB`.
    pub unit: &'static str,
    /// The month in which this was the price, as `2026-06`.
    pub as_of: &'static str,
    /// The page of AWS that says the price.
    pub source: &'static str,
}

impl Price {
    /// What so many units cost, in US dollars.
    pub fn of(&self, quantity: f64) -> f64 {
        quantity / self.per * self.dollars
    }

    fn names(&self, region: &str) -> bool {
        self.regions.split_whitespace().any(|one| one == region)
    }
}

/// The regions of the table, sorted.
pub fn regions() -> Vec<&'static str> {
    let mut regions: Vec<_> = prices()
        .flat_map(|price| price.regions.split_whitespace())
        .filter(|region| *region != "*")
        .collect();
    regions.sort_unstable();
    regions.dedup();
    regions
}

/// The price of an item in a region of the table; none if the table does not say it.
pub fn price(item: &str, region: &str) -> Option<Price> {
    prices().find(|price| price.item == item && (price.regions == "*" || price.names(region)))
}

/// All lines of the table.
fn prices() -> impl Iterator<Item = Price> {
    PUBLISHED.lines().filter_map(parse)
}

/// A line of the table; comments and empty lines are none. A test reads every other line.
fn parse(line: &'static str) -> Option<Price> {
    let mut fields = line.split('|').map(str::trim);
    let item = fields.next().filter(|item| !item.starts_with('#'))?;
    let price = Price {
        item,
        regions: fields.next()?,
        dollars: fields.next()?.parse().ok()?,
        per: fields.next()?.parse().ok()?,
        unit: fields.next()?,
        as_of: fields.next()?,
        source: fields.next()?,
    };
    fields.next().is_none().then_some(price)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_a_price_with_its_date_and_page() {
        for line in PUBLISHED.lines() {
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let price = parse(line).unwrap_or_else(|| panic!("{line}"));
            assert!(price.dollars > 0.0 && price.per >= 1.0, "{line}");
            let (year, month) = price.as_of.split_once('-').unwrap();
            assert!(
                year.len() == 4 && (1..=12).contains(&month.parse::<u8>().unwrap()),
                "{line}"
            );
            assert!(
                price.source.starts_with("https://aws.amazon.com/"),
                "{line}"
            );
        }
    }

    #[test]
    fn an_item_has_one_price_in_a_region() {
        for region in regions() {
            for item in prices().map(|price| price.item) {
                let found = prices()
                    .filter(|p| p.item == item && (p.regions == "*" || p.names(region)))
                    .count();
                assert!(found <= 1, "{item} in {region}");
            }
        }
    }

    #[test]
    fn what_differs_by_region_is_asked_by_region() {
        let calls = |region| price("apigateway-rest", region).map(|price| price.dollars);
        assert_eq!(calls("us-east-1"), Some(3.5));
        assert_eq!(calls("eu-central-1"), Some(3.7));
        assert_eq!(calls("eu-north-1"), None);
    }
}
