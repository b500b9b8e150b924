//! The shop's own rules about money: currency, tax, shipping, payment.
//!
//! The stack writes a [`ShopConfig`] into the functions' environment; a
//! function parses and validates it once, when it starts.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::contract::limits::NAME_LENGTH;
use crate::country::Country;
use crate::money::{Amount, Currency};

/// Tax class of a product or shipping method that does not say.
pub const STANDARD_TAX: &str = "standard";

/// Stands for every country in a shipping method's list.
pub const ANY_COUNTRY: &str = "*";

/// Largest tax rate in basis points (100 %).
const TAX_BPS_MAX: u32 = 10_000;

/// Longest payment instructions, in bytes: the variables of a function share 4 KB.
pub const INSTRUCTIONS_BYTES: usize = 1_000;

/// What differs from shop to shop.
///
/// JSON: `{"currency":"EUR","tax":{"included":true,"classes":{"standard":1900}},
/// "shipping":[{"id":"standard","countries":["DE"],"price":495,"freeAbove":5000,"taxClass":"standard"}],
/// "paymentInstructions":"…","maxOrderValue":500000}`; amounts in minor units,
/// rates in basis points.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ShopConfig {
    /// The one currency of every price.
    pub currency: Currency,
    /// Tax rates, and whether prices contain them.
    pub tax: TaxTable,
    /// Shipping methods; the first that has the id and serves the country counts.
    pub shipping: Vec<ShippingMethod>,
    /// How to pay, shown with every order, at most 1 000 bytes.
    pub payment_instructions: String,
    /// Largest grand total of one order, in minor units.
    pub max_order_value: Amount,
}

/// Tax rates by class.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TaxTable {
    /// Whether prices contain the tax (`true`) or it is added to them.
    pub included: bool,
    /// Rate of each class in basis points, 0 to 10 000; `standard` is required.
    pub classes: BTreeMap<String, u32>,
}

/// A way of shipping, and what it costs where.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ShippingMethod {
    /// Name in requests, `^[a-z0-9-]{1,40}$`.
    pub id: String,
    /// ISO 3166-1 alpha-2 codes, or `*` for every country.
    pub countries: BTreeSet<String>,
    /// Price in minor units.
    pub price: Amount,
    /// Subtotal from which shipping is free.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub free_above: Option<Amount>,
    /// Class of the tax on shipping.
    pub tax_class: String,
}

impl ShippingMethod {
    /// Whether the method reaches `country`.
    pub fn serves(&self, country: &str) -> bool {
        self.countries.contains(country) || self.countries.contains(ANY_COUNTRY)
    }
}

impl Default for ShopConfig {
    /// Euro, no tax, one flat shipping rate to anywhere.
    fn default() -> ShopConfig {
        let amount = |minor| Amount::new(minor).expect("the default amounts are small");
        ShopConfig {
            currency: Currency::new("EUR").expect("EUR is a currency"),
            tax: TaxTable {
                included: true,
                classes: BTreeMap::from([(STANDARD_TAX.to_owned(), 0)]),
            },
            shipping: vec![ShippingMethod {
                id: "standard".to_owned(),
                countries: BTreeSet::from([ANY_COUNTRY.to_owned()]),
                price: amount(495),
                free_above: None,
                tax_class: STANDARD_TAX.to_owned(),
            }],
            payment_instructions: "We will send you an invoice with the parcel.".to_owned(),
            max_order_value: amount(500_000),
        }
    }
}

impl ShopConfig {
    /// Reads and validates the JSON of the functions' environment.
    pub fn parse(json: &str) -> Result<ShopConfig, ConfigError> {
        let config: ShopConfig = serde_json::from_str(json).map_err(ConfigError::Json)?;
        config.validate()?;
        Ok(config)
    }

    /// The JSON for the functions' environment.
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).expect("string keys and plain values always serialise")
    }

    /// Checks what the types cannot say.
    pub fn validate(&self) -> Result<(), ConfigError> {
        if !self.tax.classes.contains_key(STANDARD_TAX) {
            return Err(ConfigError::NoStandardTax);
        }
        for (class, rate) in &self.tax.classes {
            require_id(class)?;
            if *rate > TAX_BPS_MAX {
                return Err(ConfigError::TaxRate {
                    class: class.clone(),
                    rate: *rate,
                });
            }
        }
        if self.shipping.is_empty() {
            return Err(ConfigError::NoShipping);
        }
        for method in &self.shipping {
            self.validate_shipping(method)?;
        }
        if self.payment_instructions.len() > INSTRUCTIONS_BYTES {
            return Err(ConfigError::Instructions);
        }
        Ok(())
    }

    fn validate_shipping(&self, method: &ShippingMethod) -> Result<(), ConfigError> {
        require_id(&method.id)?;
        let is_country = |code: &String| code == ANY_COUNTRY || Country::parse(code).is_some();
        if method.countries.is_empty() || !method.countries.iter().all(is_country) {
            return Err(ConfigError::Countries {
                id: method.id.clone(),
            });
        }
        if !self.tax.classes.contains_key(&method.tax_class) {
            return Err(ConfigError::UnknownTaxClass {
                id: method.id.clone(),
                class: method.tax_class.clone(),
            });
        }
        Ok(())
    }

    /// The shipping method of this id that reaches `country`.
    pub fn shipping_method(&self, id: &str, country: &str) -> Option<&ShippingMethod> {
        self.shipping
            .iter()
            .find(|method| method.id == id && method.serves(country))
    }
}

fn require_id(id: &str) -> Result<(), ConfigError> {
    let fits = (1..=NAME_LENGTH / 2).contains(&id.len())
        && id
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    if fits {
        Ok(())
    } else {
        Err(ConfigError::Id { id: id.to_owned() })
    }
}

/// Why a shop's configuration cannot be used.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum ConfigError {
    /// Not JSON of the right shape.
    #[error("failed to read the shop's configuration")]
    Json(#[source] serde_json::Error),
    /// There is no class `standard`.
    #[error("the tax table has no class `standard`")]
    NoStandardTax,
    /// A rate is above 100 %.
    #[error("the tax class `{class}` has a rate of {rate} basis points, more than 10000")]
    TaxRate {
        /// The class.
        class: String,
        /// Its rate.
        rate: u32,
    },
    /// The shop ships nowhere.
    #[error("there is no shipping method")]
    NoShipping,
    /// A country code is none.
    #[error("the shipping method `{id}` needs two-letter country codes, or `*`")]
    Countries {
        /// The method.
        id: String,
    },
    /// A method's tax class is not in the table.
    #[error("the shipping method `{id}` names the tax class `{class}`, which does not exist")]
    UnknownTaxClass {
        /// The method.
        id: String,
        /// The class.
        class: String,
    },
    /// An id has other characters than a–z, 0–9 and `-`.
    #[error("`{id}` is no id: 1 to 40 characters of a-z, 0-9 and `-`")]
    Id {
        /// The id.
        id: String,
    },
    /// The payment instructions do not fit.
    #[error("the payment instructions are longer than {INSTRUCTIONS_BYTES} bytes")]
    Instructions,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_default_is_valid_and_survives_the_environment() {
        let config = ShopConfig::default();
        assert_eq!(ShopConfig::parse(&config.to_json()).unwrap(), config);
        insta::assert_snapshot!(
            config.to_json(),
            @r#"{"currency":"EUR","tax":{"included":true,"classes":{"standard":0}},"shipping":[{"id":"standard","countries":["*"],"price":495,"taxClass":"standard"}],"paymentInstructions":"We will send you an invoice with the parcel.","maxOrderValue":500000}"#
        );
    }

    #[test]
    fn a_misspelt_member_is_refused() {
        let json = ShopConfig::default()
            .to_json()
            .replace("maxOrderValue", "maxOrdervalue");
        assert!(matches!(
            ShopConfig::parse(&json),
            Err(ConfigError::Json(_))
        ));
    }

    #[test]
    fn a_tax_class_must_be_in_the_table() {
        let mut config = ShopConfig::default();
        config.shipping[0].tax_class = "reduced".to_owned();
        insta::assert_snapshot!(
            config.validate().unwrap_err(),
            @"the shipping method `standard` names the tax class `reduced`, which does not exist"
        );
    }

    #[test]
    fn a_rate_above_the_whole_is_refused() {
        let mut config = ShopConfig::default();
        config.tax.classes.insert(STANDARD_TAX.to_owned(), 10_001);
        assert!(matches!(
            config.validate(),
            Err(ConfigError::TaxRate { .. })
        ));
    }

    #[test]
    fn the_first_method_that_reaches_the_country_counts() {
        let mut config = ShopConfig::default();
        let mut home = config.shipping[0].clone();
        home.countries = BTreeSet::from(["DE".to_owned()]);
        home.price = Amount::ZERO;
        config.shipping.insert(0, home);
        let price = |country| config.shipping_method("standard", country).unwrap().price;
        assert_eq!(price("DE").minor(), 0);
        assert_eq!(price("GB").minor(), 495);
        assert!(config.shipping_method("drone", "DE").is_none());
    }
}
