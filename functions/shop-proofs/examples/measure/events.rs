//! The requests the functions are measured with.

use anyhow::{Context as _, Result, ensure};
use serde_json::{Value, json};
use shop_domain::contract::Function;

/// A shop with one tax class and one flat rate.
pub const SHOP_CONFIG: &str = r#"{"currency":"EUR","tax":{"included":true,"classes":{"standard":1900}},
"shipping":[{"id":"standard","countries":["GB"],"price":495,"taxClass":"standard"}],
"paymentInstructions":"By invoice.","maxOrderValue":500000}"#;

/// Makes requests, each of which does real work, from what was answered before.
#[derive(Default)]
pub struct Events {
    count: u32,
    product: String,
    order: String,
    token: String,
}

impl Events {
    /// The next request to this function.
    pub fn next(&mut self, function: Function) -> Value {
        self.count += 1;
        match function {
            Function::PostProducts => self.product(),
            Function::PostOrders => self.order(),
            Function::GetProducts => event("GET", &format!("/api/products/{}", self.product)),
            Function::GetOrders => {
                let event = event("GET", &format!("/api/orders/{}", self.order));
                with_header(event, "Order-Access-Token", &self.token)
            }
        }
    }

    /// Remembers what later requests are about, and refuses any failure.
    pub fn learn(&mut self, function: Function, response: &Value) -> Result<()> {
        let status = response["statusCode"].as_u64();
        ensure!(
            matches!(status, Some(200 | 201)),
            "{}: {response}",
            function.package()
        );
        let body: Value = serde_json::from_str(response["body"].as_str().context("no body")?)?;
        let text = |name: &str| body[name].as_str().unwrap_or_default().to_owned();
        match function {
            Function::PostProducts => self.product = text("productId"),
            Function::PostOrders => {
                (self.order, self.token) = (text("orderId"), text("accessToken"))
            }
            Function::GetProducts | Function::GetOrders => {}
        }
        Ok(())
    }

    fn product(&self) -> Value {
        let n = self.count;
        let body = json!({
            "sku": format!("MUG-{n}"), "title": format!("Blue mug number {n}"), "category": "kitchen",
            "description": "Holds 330 ml of tea.", "tags": ["mug"],
            "attributes": [{"name": "Volume", "value": "330 ml"}],
            "price": {"amount": 1999, "currency": "EUR"}, "stock": 1_000_000,
        });
        let mut event = self.keyed(event("POST", "/api/products"), &body);
        event["requestContext"]["identity"]["userArn"] =
            json!("arn:aws:iam::000000000000:user/staff");
        event
    }

    fn order(&self) -> Value {
        let body = json!({
            "lines": [{"productId": self.product, "quantity": 2, "unitPrice": 1999}],
            "contact": {"name": "Ada Lovelace", "email": "ada@example.com", "phone": null},
            "shippingAddress": {"line1": "12 St James's Square", "line2": null, "city": "London",
                "region": null, "postalCode": "SW1Y 4JH", "country": "GB"},
            "shippingMethod": "standard", "note": null, "locale": "en-GB",
            "expectedTotal": {"amount": 4493, "currency": "EUR"},
        });
        self.keyed(event("POST", "/api/orders"), &body)
    }

    fn keyed(&self, event: Value, body: &Value) -> Value {
        let mut event = with_header(event, "Content-Type", "application/json");
        event["body"] = json!(body.to_string());
        with_header(
            event,
            "Idempotency-Key",
            &format!("measured-request-{:08}", self.count),
        )
    }
}

/// A REST proxy event (payload version 1.0).
fn event(method: &str, path: &str) -> Value {
    json!({
        "resource": path, "path": path, "httpMethod": method,
        "headers": {}, "multiValueHeaders": {},
        "queryStringParameters": null, "multiValueQueryStringParameters": null,
        "pathParameters": null, "stageVariables": null,
        "requestContext": {
            "accountId": "000000000000", "apiId": "measured00", "httpMethod": method,
            "identity": {"sourceIp": "192.0.2.1", "userArn": null}, "path": path,
            "protocol": "HTTP/1.1", "requestId": "00000000-0000-0000-0000-000000000000",
            "resourceId": "r", "resourcePath": path, "stage": "dev",
        },
        "body": null, "isBase64Encoded": false,
    })
}

fn with_header(mut event: Value, name: &str, value: &str) -> Value {
    event["headers"][name] = json!(value);
    event["multiValueHeaders"][name] = json!([value]);
    event
}
