//! What an order request may look like.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::contract::ProblemKind;
use crate::samples::{MUG, two_mugs};

const BOWL: &str = "01J9ZCW3R2K7Q8N5M4B6V0X1YY";

/// The request of a valid body.
pub(crate) fn parse(body: &Value) -> OrderRequest {
    OrderRequest::parse(body.to_string().as_bytes()).unwrap()
}

fn with(pointer: &str, value: Value) -> Value {
    let mut body = two_mugs();
    *body.pointer_mut(pointer).unwrap() = value;
    body
}

fn mistakes(body: &Value) -> Vec<String> {
    let problem = OrderRequest::parse(body.to_string().as_bytes()).unwrap_err();
    assert_eq!(problem.kind, ProblemKind::Validation);
    let mistake = |fault: &crate::problem::Fault| format!("{:?} {}", fault.at, fault.code);
    problem.errors.iter().map(mistake).collect()
}

#[test]
fn honest_people_can_order() {
    for name in [
        "O'Brien",
        "Łódź",
        "李小龍",
        "I <3 this",
        "5' -- or 6'?",
        "select a size",
        "🎁 שלום",
    ] {
        let request = parse(&with("/contact/name", json!(name)));
        assert_eq!(request.contact.name.reveal(), name);
    }
    let long = format!("{}+shop@{}.example", "a".repeat(64), "b".repeat(176));
    assert_eq!(long.len(), 254);
    parse(&with("/contact/email", json!(long)));
}

#[test]
fn an_address_of_mail_has_one_at_and_no_space() {
    for email in [
        "ada",
        "@example.com",
        "ada@",
        "a@b@c",
        "a b@example.com",
        "",
    ] {
        assert_eq!(
            mistakes(&with("/contact/email", json!(email))).len(),
            1,
            "{email}"
        );
    }
}

#[test]
fn every_mistake_is_told_with_its_place() {
    let mut body = two_mugs();
    body["lines"][0]["quantity"] = json!(1.5);
    body["contact"]["name"] = json!("  ");
    body["contact"]["nickname"] = json!("Ada");
    body["shippingAddress"]["country"] = json!("UK");
    body["shippingAddress"]
        .as_object_mut()
        .unwrap()
        .shift_remove("city");
    body["locale"] = json!("english please");
    body["expectedTotal"] = json!(4493);
    insta::assert_debug_snapshot!(mistakes(&body), @r##"
    [
        "Pointer(\"#/lines/0/quantity\") type",
        "Pointer(\"#/contact/name\") empty",
        "Pointer(\"#/contact/nickname\") unknown-field",
        "Pointer(\"#/shippingAddress/city\") required",
        "Pointer(\"#/shippingAddress/country\") pattern",
        "Pointer(\"#/locale\") pattern",
        "Pointer(\"#/expectedTotal\") type",
    ]
    "##);
}

#[test]
fn quantities_are_whole_and_positive() {
    for quantity in [
        json!(0),
        json!(-1),
        json!(100),
        json!("2"),
        json!(2.0),
        json!(null),
    ] {
        assert_eq!(mistakes(&with("/lines/0/quantity", quantity)).len(), 1);
    }
    assert_eq!(mistakes(&with("/lines", json!([]))).len(), 1);
}

#[test]
fn merged_lines_keep_the_bounds_of_one() {
    let line =
        |quantity, price| json!({"productId": MUG, "quantity": quantity, "unitPrice": price});
    let request = parse(&with("/lines", json!([line(40, 1), line(59, 1)])));
    assert_eq!((request.lines.len(), request.lines[0].quantity), (1, 99));
    assert_eq!(
        mistakes(&with("/lines", json!([line(50, 1), line(50, 1)]))),
        [r##"Pointer("#/lines/1") out-of-range"##]
    );
    assert_eq!(
        mistakes(&with("/lines", json!([line(1, 1), line(1, 2)]))),
        [r##"Pointer("#/lines/1") contradiction"##]
    );
}

#[test]
fn at_most_forty_products_fit_an_order() {
    let lines = |count: u8| -> Value {
        let line =
            |n| json!({"productId": ProductId::new(1, [n; 10]), "quantity": 1, "unitPrice": 1});
        (0..count).map(line).collect()
    };
    assert_eq!(parse(&with("/lines", lines(40))).lines.len(), 40);
    assert_eq!(
        mistakes(&with("/lines", lines(41))),
        [r##"Pointer("#/lines") out-of-range"##]
    );
}

#[test]
fn blank_is_the_same_as_left_out() {
    let blank = parse(&with("/shippingAddress/line2", json!("  ")));
    assert_eq!(blank.fingerprint(), parse(&two_mugs()).fingerprint());
}

#[test]
fn a_request_is_printed_without_its_person() {
    let printed = format!("{:?}", parse(&with("/note", json!("Leave it at the door"))));
    for secret in ["Ada", "example.com", "James", "London", "SW1Y", "door"] {
        assert!(!printed.contains(secret), "{secret}");
    }
}

#[test]
fn the_largest_order_fits_the_body_limit() {
    let wide = |n: usize| "😀".repeat(n);
    let mut body = two_mugs();
    body["lines"] = (0..limits::LINES_MAX as u8)
        .map(|n| json!({"productId": ProductId::new(1, [n; 10]), "quantity": 99, "unitPrice": limits::AMOUNT_MAX}))
        .collect();
    body["contact"] = json!({"name": wide(80), "email": format!("{}@{}", "é".repeat(127), "é".repeat(126)), "phone": wide(32)});
    body["shippingAddress"] = json!({"line1": wide(80), "line2": wide(80), "city": wide(80),
        "region": wide(80), "postalCode": wide(16), "country": "GB"});
    body["shippingMethod"] = json!("a".repeat(40));
    body["note"] = json!(wide(limits::NOTE_LENGTH));
    body["expectedTotal"]["amount"] = json!(limits::AMOUNT_MAX);
    parse(&body);
    let size = body.to_string().len();
    assert!(size < limits::ORDER_BODY_BYTES, "{size}");
}

proptest! {
    #[test]
    fn splitting_and_permuting_lines_changes_nothing(mugs in 2..99u32, split in 1..98u32, bowls in 1..99u32) {
        let split = split.min(mugs - 1);
        let line = |id, quantity| json!({"productId": id, "quantity": quantity, "unitPrice": 5});
        let whole = parse(&with("/lines", json!([line(MUG, mugs), line(BOWL, bowls)])));
        let parts = parse(&with("/lines", json!([line(BOWL, bowls), line(MUG, split), line(MUG, mugs - split)])));
        prop_assert_eq!(whole.fingerprint(), parts.fingerprint());
    }
}
