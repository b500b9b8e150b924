//! A month's bill as an engineer reads it.

use std::collections::BTreeMap;
use std::fmt::Write;

use cfn_cost::{Line, Part};

use super::{CAUTION, DIM, STRONG};
use crate::commands::cost::{Month, STORED};

/// The bill: what is there, what requests add, the sum, what is not in it.
pub fn month(month: &Month) -> String {
    let Month { traffic, bill, .. } = month;
    let mut text = String::new();
    if month.local {
        let name = &month.environment;
        text.push_str(&format!(
            "{DIM}`{name}` runs on this machine and costs nothing. On AWS it would be:{DIM:#}\n\n"
        ));
    }
    let requests = grouped(traffic.requests);
    part(&mut text, "While nobody comes", &bill.fixed);
    part(&mut text, &format!("{requests} requests add"), &bill.usage);
    sum(&mut text, "A month", bill.total());

    let mut notes = String::new();
    let mut note = |label: &str, line: &str| {
        writeln!(notes, "{DIM}{label}{DIM:#} {line}").expect("writing into a `String` cannot fail");
    };
    note(
        "requests:",
        &format!(
            "{} for files, {} for pictures,",
            grouped(traffic.files),
            grouped(traffic.pictures),
        ),
    );
    note(
        "         ",
        &format!(
            "{} for products ({:.0} % of them answered by CloudFront),",
            grouped(traffic.product_reads),
            traffic.products_cached * 100.0,
        ),
    );
    note(
        "         ",
        &format!(
            "{} to read an order, {} to place one",
            grouped(traffic.order_reads),
            grouped(traffic.orders),
        ),
    );
    note(
        "stored:  ",
        &format!("{STORED} GB in tables, {STORED} GB in buckets"),
    );
    note(
        "prices:  ",
        &format!("{}; US dollars, no taxes, no free tiers", dates(month)),
    );
    text.push('\n');
    text.push_str(&notes);
    left_out(&mut text, month);
    text
}

/// A service with its items below it, dearest first.
fn part(text: &mut String, title: &str, part: &Part) {
    let mut services: BTreeMap<&str, Vec<&Line>> = BTreeMap::new();
    for line in &part.lines {
        services.entry(line.service).or_default().push(line);
    }
    let mut services: Vec<_> = services
        .into_iter()
        .map(|(service, lines)| (service, lines.iter().map(|one| one.amount()).sum(), lines))
        .collect();
    services.sort_by(|a: &(_, f64, _), b| b.1.total_cmp(&a.1).then(a.0.cmp(b.0)));
    sum(text, title, part.total());
    for (service, amount, lines) in services {
        let counts: Vec<_> = merged(&lines)
            .iter()
            .map(|(n, unit)| counted(*n, unit))
            .collect();
        let counts = counts.join(", ");
        text.push_str(&format!(
            "  {service:<20}{:>10}  {DIM}{counts}{DIM:#}\n",
            dollars(amount)
        ));
    }
}

fn sum(text: &mut String, title: &str, amount: f64) {
    text.push_str(&format!(
        "{STRONG}{title:<22}{:>10}{STRONG:#}\n",
        dollars(amount)
    ));
}

/// Quantities of the same unit as one: firewalls of two regions are two firewalls.
fn merged<'l>(lines: &[&'l Line]) -> Vec<(f64, &'l str)> {
    let mut all: Vec<(f64, &str)> = Vec::new();
    for line in lines {
        match all.iter_mut().find(|(_, unit)| *unit == line.price.unit) {
            Some((quantity, _)) => *quantity += line.quantity,
            None => all.push((line.quantity, line.price.unit)),
        }
    }
    all
}

fn counted(quantity: f64, unit: &str) -> String {
    let few = quantity < 10.0 && quantity.fract() != 0.0;
    let number = match few {
        true => format!("{quantity:.2}"),
        false => grouped(quantity),
    };
    // Units that are things stand in the table as one of them.
    match unit {
        "web ACL" | "rule" | "alarm metric" | "dashboard" | "key" if quantity != 1.0 => {
            format!("{number} {unit}s")
        }
        _ => format!("{number} {unit}"),
    }
}

fn left_out(text: &mut String, month: &Month) {
    let bill = &month.bill;
    if bill.left_out.is_empty() && bill.unknown.is_empty() {
        return;
    }
    text.push_str(&format!("\n{CAUTION}not in the sum:{CAUTION:#}\n"));
    for one in &bill.left_out {
        text.push_str(&format!("  {:<12}{}\n", one.service, one.what));
    }
    for (type_name, ids) in &bill.unknown {
        text.push_str(&format!(
            "  {type_name}: no price is known here ({})\n",
            ids.join(", ")
        ));
    }
}

/// From when the prices are.
fn dates(month: &Month) -> String {
    let bill = &month.bill;
    let lines = bill.fixed.lines.iter().chain(&bill.usage.lines);
    let dates: Vec<_> = lines.map(|line| line.price.as_of).collect();
    match (dates.iter().min(), dates.iter().max()) {
        (Some(first), Some(last)) if first == last => format!("of {first}"),
        (Some(first), Some(last)) => format!("of {first} to {last}"),
        _ => "none".to_owned(),
    }
}

fn dollars(amount: f64) -> String {
    match amount {
        cents if cents > 0.0 && cents < 0.005 => "< 0.01".to_owned(),
        amount => format!("{amount:.2}"),
    }
}

/// A whole number with its thousands apart.
fn grouped(number: f64) -> String {
    let digits = format!("{number:.0}");
    let mut text = String::new();
    for (n, digit) in digits.chars().enumerate() {
        if n > 0 && (digits.len() - n).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_at_a_glance() {
        assert_eq!(grouped(999.0), "999");
        assert_eq!(grouped(1_000.0), "1,000");
        assert_eq!(grouped(12_345_678.4), "12,345,678");
        assert_eq!(dollars(0.0), "0.00");
        assert_eq!(dollars(0.0004), "< 0.01");
        assert_eq!(dollars(23.999), "24.00");
        assert_eq!(counted(1.0, "web ACL"), "1 web ACL");
        assert_eq!(counted(2.0, "web ACL"), "2 web ACLs");
        assert_eq!(counted(0.25, "GB"), "0.25 GB");
    }
}
