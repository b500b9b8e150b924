//! The sum of what templates cost.

use std::collections::{BTreeMap, BTreeSet};

use cfn::Template;

use crate::meter::{Charge, charges};
use crate::price::{Price, price, regions};
use crate::usage::Usage;

/// A template and where it is deployed.
#[derive(Debug, Clone, Copy)]
pub struct Stack<'t> {
    /// The stack's name.
    pub name: &'t str,
    /// The region it is deployed to.
    pub region: &'t str,
    /// The template.
    pub template: &'t Template,
}

/// What a month costs.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Bill {
    /// What is charged while the resources are there.
    pub fixed: Part,
    /// What their use adds.
    pub usage: Part,
    /// What is charged and not in the sums.
    pub left_out: Vec<LeftOut>,
    /// The logical ids of resources whose type is not known here, by type.
    pub unknown: BTreeMap<String, Vec<String>>,
}

impl Bill {
    /// The month's sum, in US dollars.
    pub fn total(&self) -> f64 {
        self.fixed.total() + self.usage.total()
    }
}

/// Lines of a bill, by service.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Part {
    /// The lines, in the order of services and items.
    pub lines: Vec<Line>,
}

impl Part {
    /// The sum of the lines, in US dollars.
    pub fn total(&self) -> f64 {
        self.lines.iter().map(Line::amount).sum()
    }
}

/// So much of an item in a region.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// The service, as AWS writes it: `AWS WAF`.
    pub service: &'static str,
    /// The region, which the price is of.
    pub region: String,
    /// How much of it.
    pub quantity: f64,
    /// The price.
    pub price: Price,
}

impl Line {
    /// What it costs, in US dollars.
    pub fn amount(&self) -> f64 {
        self.price.of(self.quantity)
    }
}

/// Something that is charged and not in the sums.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct LeftOut {
    /// The service.
    pub service: &'static str,
    /// What it is, and why.
    pub what: String,
}

/// Why there is no bill.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BillError {
    /// The table has no prices of a region.
    #[error("there are no prices of the region `{region}`, in which `{stack}` is")]
    UnknownRegion {
        /// The region.
        region: String,
        /// The first stack in it.
        stack: String,
    },
}

/// What the stacks cost in a month of this usage.
pub fn bill(stacks: &[Stack<'_>], usage: &Usage) -> Result<Bill, BillError> {
    let known = regions();
    if let Some(stack) = stacks.iter().find(|stack| !known.contains(&stack.region)) {
        return Err(BillError::UnknownRegion {
            region: stack.region.to_owned(),
            stack: stack.name.to_owned(),
        });
    }
    let mut sums = Sums::default();
    // All resources of a kind together are used so much, in whichever stack they are.
    let mut shared = BTreeSet::new();
    for stack in busiest_first(stacks) {
        for resource in stack.template.resources() {
            for charge in charges(&resource, usage) {
                let service = service(resource.type_name);
                match charge {
                    Charge::Fixed(item, quantity) => {
                        sums.add(Kind::Fixed, service, stack.region, item, quantity);
                    }
                    Charge::Used(item, quantity) => {
                        sums.add(Kind::Usage, service, stack.region, item, quantity);
                    }
                    Charge::Shared(item, quantity) => {
                        if shared.insert(item) {
                            sums.add(Kind::Usage, service, stack.region, item, quantity);
                        }
                    }
                    Charge::LeftOut(what) => {
                        sums.left_out.insert(LeftOut { service, what });
                    }
                    Charge::Unknown => sums
                        .unknown
                        .entry(resource.type_name.to_owned())
                        .or_default()
                        .push(resource.logical_id.to_owned()),
                }
            }
        }
    }
    Ok(sums.bill())
}

/// What is shared is charged where most resources are.
fn busiest_first<'s, 't>(stacks: &'s [Stack<'t>]) -> Vec<&'s Stack<'t>> {
    let mut sorted: Vec<_> = stacks.iter().collect();
    sorted.sort_by_key(|stack| std::cmp::Reverse(stack.template.resources().count()));
    sorted
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Fixed,
    Usage,
}

/// Quantities by what they are of.
#[derive(Debug, Default)]
struct Sums {
    quantities: BTreeMap<(Kind, &'static str, &'static str, String), f64>,
    left_out: BTreeSet<LeftOut>,
    unknown: BTreeMap<String, Vec<String>>,
}

impl Sums {
    fn add(&mut self, kind: Kind, service: &'static str, region: &str, item: &'static str, n: f64) {
        let key = (kind, service, item, region.to_owned());
        *self.quantities.entry(key).or_default() += n;
    }

    fn bill(self) -> Bill {
        let mut bill = Bill {
            unknown: self.unknown,
            ..Bill::default()
        };
        let mut left_out = self.left_out;
        for ((kind, service, item, region), quantity) in self.quantities {
            if quantity == 0.0 {
                continue;
            }
            let Some(price) = price(item, &region) else {
                let what = format!("`{item}`: no price of {region} in the table");
                left_out.insert(LeftOut { service, what });
                continue;
            };
            let part = match kind {
                Kind::Fixed => &mut bill.fixed,
                Kind::Usage => &mut bill.usage,
            };
            part.lines.push(Line {
                service,
                region,
                quantity,
                price,
            });
        }
        bill.left_out = left_out.into_iter().collect();
        bill
    }
}

/// The service of a resource type, as it stands on AWS's bills.
fn service(type_name: &str) -> &'static str {
    match type_name.split("::").nth(1) {
        Some("ApiGateway") => "API Gateway",
        Some("CloudFront") => "CloudFront",
        Some("CloudWatch" | "Logs") => "CloudWatch",
        Some("DynamoDB") => "DynamoDB",
        Some("KMS") => "KMS",
        Some("Lambda") => "Lambda",
        Some("S3") => "S3",
        Some("SNS") => "SNS",
        Some("WAFv2") => "AWS WAF",
        _ => "other",
    }
}
