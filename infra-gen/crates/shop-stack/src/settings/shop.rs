//! What is the same in every environment: the shop itself, and what `check`
//! found and the engineers accepted.

use std::collections::{BTreeMap, BTreeSet};

use shop_domain::config::{ConfigError, ShippingMethod, ShopConfig, TaxTable};
use shop_domain::money::{Amount, Currency};

use super::environment::Environment;
use super::error::{Findings, closest};
use super::fields::{Fields, Scalar, scalar};
use super::identifiers::{EnvironmentName, FindingId, ShopName};
use super::node::{Node, Value};

/// The shop, whatever the environment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shop {
    /// First word of every stack's name; `shop` unless set.
    pub name: ShopName,
    /// What the functions are told about money.
    pub config: ShopConfig,
}

/// A finding of `check` that is known and stays, with the reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AcceptedFinding {
    /// The check.
    pub id: FindingId,
    /// The logical id it is accepted for; everywhere unless set.
    pub resource: Option<String>,
    /// The environments it is accepted in; all unless set.
    pub environments: Option<Vec<EnvironmentName>>,
    /// Why it is no harm here.
    pub reason: String,
}

impl AcceptedFinding {
    /// Whether this accepts the finding `id` on `resource` of `environment`.
    pub fn covers(&self, environment: &EnvironmentName, id: &str, resource: Option<&str>) -> bool {
        self.id.as_str() == id
            && self
                .resource
                .as_deref()
                .is_none_or(|accepted| Some(accepted) == resource)
            && self
                .environments
                .as_ref()
                .is_none_or(|list| list.contains(environment))
    }
}

impl Scalar for Currency {
    fn expected() -> String {
        "an ISO 4217 code such as `EUR`".to_owned()
    }

    fn read(value: &Value) -> Option<Currency> {
        match value {
            Value::Text(text) => Currency::new(text).ok(),
            _ => None,
        }
    }
}

impl Scalar for Amount {
    fn expected() -> String {
        format!("an amount in minor units (cents), 0 to {}", Amount::MAX)
    }

    fn read(value: &Value) -> Option<Amount> {
        match value {
            Value::Integer(minor) => Amount::new(u32::try_from(*minor).ok()?).ok(),
            _ => None,
        }
    }
}

/// A tax rate in basis points: 1900 is 19 %.
struct BasisPoints(u32);

impl Scalar for BasisPoints {
    fn expected() -> String {
        "a rate in basis points, 0 to 10000 (1900 is 19 %)".to_owned()
    }

    fn read(value: &Value) -> Option<BasisPoints> {
        match value {
            Value::Integer(rate @ 0..=10_000) => u32::try_from(*rate).ok().map(BasisPoints),
            _ => None,
        }
    }
}

impl Shop {
    pub(super) fn read(node: &Node, findings: &mut Findings) -> Option<Shop> {
        let mut fields = Fields::open(node, "shop", findings)?;
        let usual = ShopName::new("shop").expect("`shop` is a shop's name");
        let name = fields.or("name", usual, findings);
        let currency = fields.required("currency", findings);
        let tax_node = fields.child("tax", findings);
        let shipping_node = fields.child("shipping", findings);
        let payment_instructions = fields.required("paymentInstructions", findings);
        let max_order_value = fields.required("maxOrderValue", findings);
        fields.close(findings);

        let tax = tax_node.and_then(|node| read_tax(node, findings));
        let shipping = shipping_node.and_then(|node| read_shipping(node, findings));
        let config = ShopConfig {
            currency: currency?,
            tax: tax?,
            shipping: shipping?,
            payment_instructions: payment_instructions?,
            max_order_value: max_order_value?,
        };
        if let Err(error) = config.validate() {
            let place = match error {
                ConfigError::NoStandardTax | ConfigError::TaxRate { .. } => tax_node,
                ConfigError::NoShipping
                | ConfigError::Countries { .. }
                | ConfigError::UnknownTaxClass { .. } => shipping_node,
                _ => None,
            };
            findings.report(place.unwrap_or(node), error.to_string(), None);
            return None;
        }
        Some(Shop {
            name: name?,
            config,
        })
    }
}

fn read_tax(node: &Node, findings: &mut Findings) -> Option<TaxTable> {
    let mut fields = Fields::open(node, "shop.tax", findings)?;
    let included = fields.required("included", findings);
    let classes_node = fields.child("classes", findings);
    fields.close(findings);
    let mut classes = BTreeMap::new();
    for (class, rate) in classes_node?.entries("shop.tax.classes", findings)? {
        let class: Option<String> = scalar(class, "shop.tax.classes", findings);
        let path = format!("shop.tax.classes.{}", class.as_deref().unwrap_or("?"));
        if let (Some(class), Some(BasisPoints(rate))) = (class, scalar(rate, &path, findings)) {
            classes.insert(class, rate);
        }
    }
    Some(TaxTable {
        included: included?,
        classes,
    })
}

fn read_shipping(node: &Node, findings: &mut Findings) -> Option<Vec<ShippingMethod>> {
    let methods: Vec<_> = node
        .items("shop.shipping", findings)?
        .iter()
        .enumerate()
        .map(|(n, method)| read_method(method, &format!("shop.shipping[{n}]"), findings))
        .collect();
    methods.into_iter().collect()
}

fn read_method(node: &Node, path: &str, findings: &mut Findings) -> Option<ShippingMethod> {
    let mut fields = Fields::open(node, path, findings)?;
    let id = fields.required("id", findings);
    let countries_path = fields.path("countries");
    let countries = fields.child("countries", findings);
    let price = fields.required("price", findings);
    let free_above = fields.optional("freeAbove", findings);
    let tax_class = fields.or("taxClass", "standard".to_owned(), findings);
    fields.close(findings);
    let countries: Vec<Option<String>> = countries?
        .items(&countries_path, findings)?
        .iter()
        .map(|country| scalar(country, &countries_path, findings))
        .collect();
    Some(ShippingMethod {
        id: id?,
        countries: countries.into_iter().collect::<Option<BTreeSet<_>>>()?,
        price: price?,
        free_above: free_above?,
        tax_class: tax_class?,
    })
}

/// Reads `accepted`; names of environments are checked when those are known.
pub(super) fn read_accepted(
    node: &Node,
    environments: Option<&[Environment]>,
    findings: &mut Findings,
) -> Option<Vec<AcceptedFinding>> {
    let accepted: Vec<_> = node
        .items("accepted", findings)?
        .iter()
        .enumerate()
        .map(|(n, node)| read_one(node, &format!("accepted[{n}]"), environments, findings))
        .collect();
    accepted.into_iter().collect()
}

fn read_one(
    node: &Node,
    path: &str,
    environments: Option<&[Environment]>,
    findings: &mut Findings,
) -> Option<AcceptedFinding> {
    let mut fields = Fields::open(node, path, findings)?;
    let id = fields.required("id", findings);
    let resource = fields.optional("resource", findings);
    let names_path = fields.path("environments");
    let names = fields.optional_child("environments");
    let reason = fields.required("reason", findings);
    fields.close(findings);
    let names = match names {
        Some(names) => Some(read_names(names, &names_path, environments, findings)?),
        None => None,
    };
    Some(AcceptedFinding {
        id: id?,
        resource: resource?,
        environments: names,
        reason: reason?,
    })
}

fn read_names(
    node: &Node,
    path: &str,
    environments: Option<&[Environment]>,
    findings: &mut Findings,
) -> Option<Vec<EnvironmentName>> {
    let mut names = Vec::new();
    for item in node.items(path, findings)? {
        let name: EnvironmentName = scalar(item, path, findings)?;
        if let Some(environments) = environments
            && environments
                .iter()
                .all(|environment| environment.name != name)
        {
            let known = environments
                .iter()
                .map(|environment| environment.name.as_str());
            let help = closest(name.as_str(), known).map(|word| format!("did you mean `{word}`?"));
            findings.report(item, format!("there is no environment `{name}`"), help);
        }
        names.push(name);
    }
    Some(names)
}
