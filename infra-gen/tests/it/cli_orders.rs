//! `orders …` against a shop that answers in every ugly way.

use serde_json::{Value, json};

use crate::cli_sandbox::{SETTINGS, Sandbox};
use crate::cli_shop::{FakeShop, Wire};

const ID: &str = "K7QF-2M9X-4TDA";
const OTHER: &str = "ABCD-EFGH-JKMN";

fn entry(id: &str, status: &str, total: u32) -> Value {
    json!({
        "orderId": id, "placedAt": "2026-11-22T10:40:00Z", "status": status,
        "payment": {"status": "pending"}, "fulfilment": {"status": "unfulfilled"},
        "lineCount": 2, "grandTotal": {"amount": total, "currency": "EUR"},
    })
}

fn order(id: &str, status: &str) -> Value {
    json!({
        "orderId": id, "status": status,
        "payment": {"status": "pending", "method": "manual", "instructions": "By invoice."},
        "fulfilment": {"status": "unfulfilled"},
        "lines": [{"productId": "01J9ZCW3R2K7Q8N5M4B6V0X1YZ", "sku": "MUG", "title": "Blue mug",
            "quantity": 2, "unitPrice": 1999, "lineTotal": 3998, "taxRateBps": 1900, "tax": 638}],
        "totals": {"currency": "EUR", "subtotal": 3998, "shipping": 495, "tax": 717,
            "taxIncluded": true, "grandTotal": 4493},
        "contact": {"name": "Séan O'Brien\u{1b}[2J", "email": "sean@example.com", "phone": null},
        "shippingAddress": {"line1": "12 St James's Square", "line2": "Flat 3", "city": "Łódź",
            "region": null, "postalCode": "SW1Y 4JH", "country": "GB"},
        "shippingMethod": "standard", "note": "I <3\nthis", "locale": "en-GB",
        "placedAt": "2026-11-22T10:40:00Z", "version": 1,
    })
}

#[test]
fn the_orders_of_a_month_are_a_table_whatever_the_number_of_pages() {
    let shop = FakeShop::start(|asked, _| match asked.path.as_str() {
        "/api/orders?month=2026-11&status=placed&limit=100" => {
            Wire::page(json!([entry(ID, "placed", 4493)]), Some("next"))
        }
        "/api/orders?month=2026-11&status=placed&limit=100&cursor=next" => {
            Wire::page(json!([entry(OTHER, "placed", 123_456)]), None)
        }
        other => panic!("{other}"),
    });
    let ran = shop.run(&[
        "orders", "list", "dev", "--month", "2026-11", "--status", "placed",
    ]);
    insta::assert_snapshot!(ran.shown(), @r"
    exit code 0
    ── stdout
    ORDER           PLACED                STATUS  PAYMENT  FULFILMENT   LINES        TOTAL
    K7QF-2M9X-4TDA  2026-11-22T10:40:00Z  placed  pending  unfulfilled      2    44.93 EUR
    ABCD-EFGH-JKMN  2026-11-22T10:40:00Z  placed  pending  unfulfilled      2  1234.56 EUR
    ");
}

#[test]
fn a_list_that_turns_in_a_circle_ends() {
    let shop = FakeShop::start(|_, _| Wire::page(json!([entry(ID, "placed", 1)]), Some("again")));
    let ran = shop.run(&["orders", "list", "dev"]);
    assert_eq!(ran.code, 2, "{}", ran.shown());
    assert!(
        ran.stderr.contains("the same page twice"),
        "{}",
        ran.shown()
    );
}

#[test]
fn an_order_is_shown_in_full_and_cannot_steer_the_terminal() {
    let shop = FakeShop::start(|asked, _| {
        assert_eq!(asked.path, format!("/api/orders?orderId={ID}"));
        Wire::page(json!([order(ID, "placed")]), None)
    });
    // As it is read out over the phone.
    let ran = shop.run(&["orders", "show", "k7qf2m9x4tda", "dev"]);
    insta::assert_snapshot!(ran.shown(), @r"
    exit code 0
    ── stdout
    K7QF-2M9X-4TDA  placed, payment pending, unfulfilled
      placed    2026-11-22T10:40:00Z
      name      Séan O'Brien [2J
      e-mail    sean@example.com
      address   12 St James's Square, Flat 3, SW1Y 4JH, Łódź, GB
      shipping  standard
      note      I <3 this
        2 × Blue mug  MUG, 19.99 EUR each  39.98 EUR
      44.93 EUR  goods 39.98 EUR, shipping 4.95 EUR, tax 7.17 EUR included
    ");
}

#[test]
fn steps_of_several_orders_report_every_failure() {
    let shop = FakeShop::start(|asked, _| {
        assert_eq!(asked.json(), json!({"transition": "confirm"}));
        match asked.path.strip_prefix("/api/orders/").unwrap() {
            ID => Wire::json(200, &order(ID, "confirmed")),
            OTHER => Wire::problem(
                409,
                "illegal-transition",
                "The order's state does not allow this step",
                json!([]),
            ),
            _ => Wire::problem(404, "not-found", "There is nothing here", json!([])),
        }
    });
    let ran = shop.run(&["orders", "confirm", ID, OTHER, "0000-0000-0000", "dev"]);
    insta::assert_snapshot!(ran.shown(), @r"
    exit code 4
    ── stdout
    K7QF-2M9X-4TDA  confirmed, payment pending, unfulfilled
    ── stderr
    Error: cannot confirm order ABCD-EFGH-JKMN
    Caused by: The order's state does not allow this step (409)
    Hint: `infra-gen orders show ABCD-EFGH-JKMN dev` tells where it stands
    Error: cannot confirm order 0000-0000-0000
    Caused by: There is nothing here (404)
    Hint: `infra-gen orders list dev` shows those of this month
    ");
}

#[test]
fn a_step_that_may_have_been_taken_is_not_taken_twice() {
    let shop = FakeShop::start(|_, _| Wire::json(200, &order(ID, "cancelled")).cut());
    let ran = shop.run(&["orders", "cancel", ID, "dev"]);
    insta::assert_snapshot!(ran.shown(), @r"
    exit code 2
    ── stderr
    Error: cannot cancel order K7QF-2M9X-4TDA
    Caused by: the shop's API gave no answer
    Caused by: `execute-api:Invoke` on `/dev/api/orders/K7QF-2M9X-4TDA` gave an answer that could not be read: the connection broke in the middle of it
    Hint: `infra-gen orders show K7QF-2M9X-4TDA dev` tells whether it was carried out
    ");
    assert_eq!(shop.asked().len(), 1);
}

#[test]
fn a_step_that_was_refused_for_now_is_taken_later() {
    let mut asked = 0;
    let shop = FakeShop::start(move |_, _| {
        asked += 1;
        match asked {
            1 => Wire::with(503, "retry-after: 0\r\n", b"{}"),
            2 => Wire::with(429, "retry-after: 0\r\n", b""),
            _ => Wire::json(200, &order(ID, "confirmed")),
        }
    });
    let ran = shop.run(&["orders", "confirm", ID, "dev", "--json"]);
    assert_eq!(ran.code, 0, "{}", ran.shown());
    let report: Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(report["orders"][0]["status"], "confirmed");
    assert_eq!(report["failed"], json!([]));
    assert_eq!(shop.asked().len(), 3);
}

#[test]
fn nobody_is_kept_waiting_for_an_hour() {
    let shop = FakeShop::start(|_, _| {
        let problem =
            json!({"type": "/problems/rate-limited", "title": "Too many requests", "status": 429});
        Wire::with(429, "retry-after: 3600\r\n", problem.to_string().as_bytes())
    });
    let ran = shop.run(&["orders", "list", "dev"]);
    insta::assert_snapshot!(ran.shown(), @r"
    exit code 2
    ── stderr
    Error: Too many requests (429)
    Hint: wait a minute, then run it again
    ");
}

#[test]
fn what_is_no_order_is_told_before_anything_is_asked() {
    let ran = Sandbox::new(SETTINGS).run(&["orders", "confirm", "4711", ID, "dev"]);
    insta::assert_snapshot!(ran.shown(), @r"
    exit code 2
    ── stderr
    Error: `4711` is no order's id
    Hint: an id is written as in K7QF-2M9X-4TDA; the environment comes last
    ");
    let ran = Sandbox::new(SETTINGS).run(&["orders", "list", "dev", "--month", "11/2026"]);
    assert_eq!(ran.code, 2);
    assert!(
        ran.stderr.contains("a month is written as in 2026-11"),
        "{}",
        ran.shown()
    );
}

#[test]
fn an_answer_that_is_not_the_shops_is_named() {
    let shop = FakeShop::start(|_, _| Wire::with(200, "", b"<html>Welcome</html>"));
    let ran = shop.run(&["orders", "list", "dev"]);
    assert_eq!(ran.code, 2);
    assert!(ran.stderr.contains("was answered with"), "{}", ran.shown());
}
