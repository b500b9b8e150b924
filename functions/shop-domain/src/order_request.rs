//! `POST /api/orders`: what a shopper sends to place an order.

use serde::{Deserialize, Serialize};

use crate::contract::limits;
use crate::country::Country;
use crate::digest::Digest;
use crate::id::ProductId;
use crate::idempotency::fingerprint;
use crate::money::{Amount, Money};
use crate::problem::Problem;
use crate::read::{self, Members, Node};
use crate::redact::Redacted;

/// An order to place: normalised, lines of one product merged, and valid as
/// far as can be told without the catalogue and the shop's configuration.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OrderRequest {
    /// 1 to 40 products.
    pub lines: Vec<RequestLine>,
    /// Who orders.
    pub contact: Contact,
    /// Where it goes.
    pub shipping_address: Address,
    /// Id of a shipping method.
    pub shipping_method: String,
    /// What the shopper wants to say.
    pub note: Option<Redacted<String>>,
    /// Language tag of the shopper's page.
    pub locale: Option<String>,
    /// The total the shopper saw.
    pub expected_total: Money,
}

/// A product and how much of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RequestLine {
    /// The product.
    pub product_id: ProductId,
    /// 1 to 99 pieces.
    pub quantity: u32,
    /// The price the shopper saw; compared, never charged.
    pub unit_price: Amount,
    /// Index of the product's first line in the body, for pointers.
    #[serde(skip)]
    pub index: usize,
}

/// Who orders.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// Full name.
    pub name: Redacted<String>,
    /// E-mail address.
    pub email: Redacted<String>,
    /// Telephone number.
    pub phone: Option<Redacted<String>>,
}

/// A postal address.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Address {
    /// Street and number.
    pub line1: Redacted<String>,
    /// More of it.
    pub line2: Option<Redacted<String>>,
    /// City.
    pub city: Redacted<String>,
    /// State, county or province.
    pub region: Option<Redacted<String>>,
    /// Postal code.
    pub postal_code: Redacted<String>,
    /// Country.
    pub country: Country,
}

impl OrderRequest {
    /// Reads a body.
    ///
    /// # Errors
    ///
    /// `malformed-json`, or `validation` with every mistake.
    pub fn parse(body: &[u8]) -> Result<OrderRequest, Problem> {
        read::body(body, |node| node.object(OrderRequest::read))
    }

    fn read(members: &mut Members<'_>) -> Option<OrderRequest> {
        let lines = members.required("lines", lines);
        let contact = members.required("contact", |node| node.object(contact));
        let shipping_address = members.required("shippingAddress", |node| node.object(address));
        let shipping_method = members.required("shippingMethod", name);
        let note = members.nullable("note", |node| node.lines(limits::NOTE_LENGTH));
        let locale = members.nullable("locale", locale);
        let expected_total = members.required("expectedTotal", Node::money);
        Some(OrderRequest {
            lines: lines?,
            contact: contact?,
            shipping_address: shipping_address?,
            shipping_method: shipping_method?,
            note: note?.filter(|note| !note.is_empty()).map(Redacted::new),
            locale: locale?,
            expected_total: expected_total?,
        })
    }

    /// The digest of the request, whatever the order and splitting of its lines.
    pub fn fingerprint(&self) -> Digest {
        let mut lines: Vec<&RequestLine> = self.lines.iter().collect();
        lines.sort_by(|a, b| a.product_id.cmp(&b.product_id));
        fingerprint(&(
            lines,
            &self.contact,
            &self.shipping_address,
            &self.shipping_method,
            &self.note,
            &self.locale,
            &self.expected_total,
        ))
    }
}

fn lines(node: &Node<'_>) -> Option<Vec<RequestLine>> {
    let mut merged: Vec<RequestLine> = Vec::new();
    let mut index = 0;
    // How many lines a body can hold is bounded by the body's own limit.
    node.array(1..=usize::MAX, |node| {
        let line = node.object(|members| line(members, index));
        index += 1;
        merge(node, &mut merged, line?)
    })?;
    if merged.len() > limits::LINES_MAX {
        let most = limits::LINES_MAX;
        return node.fault(
            "out-of-range",
            format!("At most {most} different products."),
        );
    }
    Some(merged)
}

fn line(members: &mut Members<'_>, index: usize) -> Option<RequestLine> {
    let product_id = members.required("productId", |node| {
        node.parsed("a product's id", ProductId::parse)
    });
    let quantity = members.required("quantity", |node| node.integer(1..=limits::QUANTITY_MAX));
    let unit_price = members.required("unitPrice", Node::amount);
    Some(RequestLine {
        product_id: product_id?,
        quantity: quantity?,
        unit_price: unit_price?,
        index,
    })
}

fn merge(node: &Node<'_>, merged: &mut Vec<RequestLine>, line: RequestLine) -> Option<()> {
    let same = merged
        .iter_mut()
        .find(|other| other.product_id == line.product_id);
    let Some(same) = same else {
        merged.push(line);
        return Some(());
    };
    if same.unit_price != line.unit_price {
        return node.fault("contradiction", "The same product has another price above.");
    }
    same.quantity += line.quantity;
    if same.quantity > limits::QUANTITY_MAX {
        let most = limits::QUANTITY_MAX;
        return node.fault(
            "out-of-range",
            format!("At most {most} pieces of a product."),
        );
    }
    Some(())
}

fn name(node: &Node<'_>) -> Option<String> {
    node.line(limits::NAME_LENGTH)
}

/// A text that may be left out, `null` or blank.
fn blank_or(
    members: &mut Members<'_>,
    name: &'static str,
    max: usize,
) -> Option<Option<Redacted<String>>> {
    let text = members.nullable(name, |node| match node.string() {
        Some(text) if text.trim().is_empty() => Some(None),
        _ => node.line(max).map(Some),
    })?;
    Some(text.flatten().map(Redacted::new))
}

fn contact(members: &mut Members<'_>) -> Option<Contact> {
    let name = members.required("name", name);
    let email = members.required("email", email);
    let phone = blank_or(members, "phone", limits::PHONE_LENGTH);
    Some(Contact {
        name: Redacted::new(name?),
        email: Redacted::new(email?),
        phone: phone?,
    })
}

fn email(node: &Node<'_>) -> Option<String> {
    let email = node.line(limits::EMAIL_LENGTH)?;
    let mut parts = email.split('@');
    let sides = [parts.next(), parts.next()];
    let fits = sides
        .iter()
        .all(|side| side.is_some_and(|side| !side.is_empty()))
        && parts.next().is_none()
        && !email.contains(char::is_whitespace);
    if fits {
        Some(email)
    } else {
        node.fault("pattern", "Expected an e-mail address.")
    }
}

fn address(members: &mut Members<'_>) -> Option<Address> {
    let line1 = members.required("line1", name);
    let line2 = blank_or(members, "line2", limits::NAME_LENGTH);
    let city = members.required("city", name);
    let region = blank_or(members, "region", limits::NAME_LENGTH);
    let postal_code = members.required("postalCode", |n| n.line(limits::POSTAL_CODE_LENGTH));
    let country = members.required("country", |node| {
        node.parsed("a country's two capital letters", Country::parse)
    });
    Some(Address {
        line1: Redacted::new(line1?),
        line2: line2?,
        city: Redacted::new(city?),
        region: region?,
        postal_code: Redacted::new(postal_code?),
        country: country?,
    })
}

fn locale(node: &Node<'_>) -> Option<String> {
    node.parsed("a language tag such as en-GB", |text| {
        let fits = (2..=limits::LOCALE_LENGTH).contains(&text.len())
            && text.split('-').all(|part| {
                (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric())
            });
        fits.then(|| text.to_owned())
    })
}

#[cfg(test)]
#[path = "order_request_tests.rs"]
pub(crate) mod tests;
