//! Orders: a table, one in full, one on a line.

use std::fmt::Write;

use serde_json::Value;

use super::{DIM, STRONG};
use crate::commands::orders::{OrderDetail, OrderEntry};

/// One line per order, in columns.
pub fn order_table(orders: &[OrderEntry]) -> String {
    let heads = [
        "ORDER",
        "PLACED",
        "STATUS",
        "PAYMENT",
        "FULFILMENT",
        "LINES",
        "TOTAL",
    ];
    let rows: Vec<[String; 7]> = orders
        .iter()
        .map(|order| {
            [
                order.order_id.to_string(),
                order.placed_at.to_string(),
                word(&order.status),
                word(&order.payment.status),
                word(&order.fulfilment.status),
                order.line_count.to_string(),
                order.grand_total.to_string(),
            ]
        })
        .collect();
    let width = |column: usize| {
        let cells = rows.iter().map(|row| row[column].len());
        cells.chain([heads[column].len()]).max().unwrap_or_default()
    };
    let widths: Vec<usize> = (0..heads.len()).map(width).collect();
    let line = |cells: &[&str]| {
        let cells = cells.iter().zip(&widths).enumerate();
        let padded = cells.map(|(column, (cell, width))| match column {
            5.. => format!("{cell:>width$}"),
            _ => format!("{cell:width$}"),
        });
        padded.collect::<Vec<_>>().join("  ")
    };
    let mut text = format!("{STRONG}{}{STRONG:#}\n", line(&heads));
    for row in &rows {
        let cells: Vec<&str> = row.iter().map(String::as_str).collect();
        let _ = writeln!(text, "{}", line(&cells));
    }
    text
}

/// An order with everything about it.
pub fn order(order: &OrderDetail) -> String {
    let mut text = format!(
        "{STRONG}{}{STRONG:#}  {}, payment {}, {}\n",
        order.order_id,
        plain(&order.status),
        plain(&order.payment.status),
        plain(&order.fulfilment.status),
    );
    let mut field = |name: &str, value: &str| {
        let _ = writeln!(text, "  {DIM}{name:9}{DIM:#} {}", plain(value));
    };
    field("placed", &order.placed_at);
    let contact = &order.contact;
    field("name", &contact.name);
    field("e-mail", &contact.email);
    if let Some(phone) = &contact.phone {
        field("phone", phone);
    }
    let address = &order.shipping_address;
    let parts = [
        Some(&address.line1),
        address.line2.as_ref(),
        Some(&address.postal_code),
        Some(&address.city),
        address.region.as_ref(),
        Some(&address.country),
    ];
    let parts: Vec<&str> = parts.into_iter().flatten().map(String::as_str).collect();
    field("address", &parts.join(", "));
    field("shipping", &order.shipping_method);
    if let Some(note) = &order.note {
        field("note", note);
    }
    let totals = &order.totals;
    for line in &order.lines {
        let _ = writeln!(
            text,
            "  {:>3} × {}  {DIM}{}, {} each{DIM:#}  {}",
            line.quantity,
            plain(&line.title),
            plain(&line.sku),
            totals.money(line.unit_price),
            totals.money(line.line_total),
        );
    }
    let tax = if totals.tax_included {
        "included"
    } else {
        "added"
    };
    let _ = writeln!(
        text,
        "  {STRONG}{}{STRONG:#}  {DIM}goods {}, shipping {}, tax {} {tax}{DIM:#}",
        totals.money(totals.grand_total),
        totals.money(totals.subtotal),
        totals.money(totals.shipping),
        totals.money(totals.tax),
    );
    text
}

/// An order and where it stands, on one line.
pub fn order_line(order: &Value) -> String {
    let at = |pointer| order.pointer(pointer).and_then(Value::as_str);
    let at = |pointer| plain(at(pointer).unwrap_or("?"));
    format!(
        "{STRONG}{}{STRONG:#}  {}, payment {}, {}\n",
        at("/orderId"),
        at("/status"),
        at("/payment/status"),
        at("/fulfilment/status"),
    )
}

/// A status by its name in JSON.
fn word(status: &impl serde::Serialize) -> String {
    match serde_json::to_value(status) {
        Ok(Value::String(word)) => word,
        _ => String::new(),
    }
}

/// What a stranger wrote, unable to steer a terminal or to turn the line around.
fn plain(text: &str) -> String {
    text.chars()
        .map(|letter| match letter {
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => '\u{fffd}',
            letter if letter.is_control() => ' ',
            letter => letter,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shopper_cannot_steer_the_terminal() {
        assert_eq!(plain("Ada\u{1b}[2J\nLovelace"), "Ada [2J Lovelace");
        assert_eq!(plain("a\u{202e}b"), "a\u{fffd}b");
        assert_eq!(plain("李小龍 O'Brien"), "李小龍 O'Brien");
    }
}
