//! Every answer is listed, and every listed problem is answered by someone.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use shop_domain::samples::{MUG, two_mugs};
use shop_lambda::testing::{Answer, Event};

use crate::counter::{Counter, KEY, OTHER_KEY, call, check, check_parts, example_path};
use crate::document::{Document, Operation};
use crate::template::{Refusal, Templates};

/// What was answered: operation, status, slug (empty for success).
type Answered = BTreeSet<(String, String, String)>;

/// Notes checked answers.
struct Run {
    document: Document,
    answered: Answered,
}

impl Run {
    fn note(&mut self, operation: &Operation, answer: &Answer) {
        let slug = check(&self.document, operation, answer).unwrap_or_default();
        let status = answer.status.to_string();
        self.answered.insert((operation.id.clone(), status, slug));
    }

    /// Sends an event, and notes and tells the answer.
    async fn send(&mut self, counter: &Counter, id: &str, event: Event) -> Answer {
        let answer = counter.ask(event).await;
        self.note(&self.document.operation(id), &answer);
        answer
    }

    /// What every operation of a kind refuses.
    async fn refusals(&mut self, operation: &Operation) {
        let path = example_path(operation);
        let body = operation.json["requestBody"]["content"]["application/json"]["example"].clone();
        let mut events = Vec::new();
        let event = || call(operation, &path, &body);
        if let Some(most) = operation.json["requestBody"]["x-max-bytes"].as_u64() {
            events.push(event().text("{"));
            events.push(call(operation, &path, &json!({"nonsense": 1})));
            events.push(event().text(" ".repeat(most as usize + 1)));
            events.push(event().header("Content-Type", "text/plain"));
        }
        if operation.is_for_staff() {
            events.push(match operation.body() {
                Some(_) => Event::post(&path, &body),
                None => Event::get(&path),
            });
        }
        if !operation.parameters("query").is_empty() {
            events.push(event().query("surprise", "1"));
            events.push(event().query("cursor", "abc"));
        }
        for (_, parameter) in operation.parameters("path") {
            let name = format!("{{{}}}", parameter["name"].as_str().unwrap());
            events.push(call(
                operation,
                &operation.path.replace(&name, "nonsense"),
                &body,
            ));
        }
        for (_, header) in operation.parameters("header") {
            if header["required"] == true {
                events.push(event().header(header["name"].as_str().unwrap(), "short"));
            }
        }
        for event in events {
            let answer = Counter::with(5).ask(event).await;
            assert!(answer.status >= 400, "{} {}", operation.id, answer.text);
            self.note(operation, &answer);
        }
    }

    async fn products(&mut self) {
        let counter = Counter::with(5);
        for (id, path) in [
            ("ListProducts", "/api/products".to_owned()),
            ("ReadProduct", format!("/api/products/{MUG}")),
        ] {
            let answer = self.send(&counter, id, Event::get(&path)).await;
            let again = Event::get(&path).header("If-None-Match", answer.header("etag"));
            assert_eq!(self.send(&counter, id, again).await.status, 304);
        }
        let cup = |sku: &str| {
            json!({"sku": sku, "title": "Cup", "category": "kitchen",
            "stock": 1, "price": {"amount": 1, "currency": "EUR"}})
        };
        let create = |body: &Value, key: &str| {
            Event::post("/api/products", body)
                .header("Idempotency-Key", key)
                .signed()
        };
        let id = "CreateProduct";
        let created = self.send(&counter, id, create(&cup("CUP"), KEY)).await;
        let again = self.send(&counter, id, create(&cup("CUP"), KEY)).await;
        assert_eq!(again.header("idempotency-replayed"), "true");
        self.send(&counter, id, create(&cup("OTHER"), KEY)).await;
        self.send(&counter, id, create(&cup("CUP"), OTHER_KEY))
            .await;
        self.send(&counter, id, create(&cup("OTHER"), OTHER_KEY))
            .await;
        let change = |body: Value| Event::post(created.header("location"), &body).signed();
        let id = "ChangeProduct";
        self.send(&counter, id, change(json!({"stockDelta": 1})))
            .await;
        self.send(
            &counter,
            id,
            change(json!({"title": "Mug", "expectedVersion": 9})),
        )
        .await;
        for (id, path) in [
            ("ListProducts", "/api/products"),
            ("ExportCatalog", "/api/catalog"),
        ] {
            let page = Event::get(path).query("limit", "1").signed();
            let answer = self.send(&counter, id, page).await;
            assert_ne!(answer.header("link"), "");
        }
    }

    async fn orders(&mut self) {
        let counter = Counter::with(5);
        let place = |body: &Value, key: &str| {
            Event::post("/api/orders", body).header("Idempotency-Key", key)
        };
        let id = "PlaceOrder";
        let placed = self.send(&counter, id, place(&two_mugs(), KEY)).await;
        let again = self.send(&counter, id, place(&two_mugs(), KEY)).await;
        assert_eq!(again.header("idempotency-replayed"), "true");
        let mut other = two_mugs();
        other["lines"][0]["unitPrice"] = json!(1);
        self.send(&counter, id, place(&other, KEY)).await;
        self.send(&counter, id, place(&other, OTHER_KEY)).await;
        let path = placed.header("location");
        let read = Event::get(path).header(
            "Order-Access-Token",
            placed.json["accessToken"].as_str().unwrap(),
        );
        self.send(&counter, "ReadOrder", read).await;
        let list = Event::get("/api/orders").signed();
        self.send(&counter, "ListOrders", list.clone()).await;
        self.send(&counter, "ListOrders", list.query("orderId", &path[12..]))
            .await;
        for body in [
            json!({"transition": "confirm", "expectedVersion": 9}),
            json!({"transition": "confirm"}),
            json!({"transition": "confirm"}),
        ] {
            let step = Event::post(path, &body).signed();
            self.send(&counter, "ChangeOrder", step).await;
        }
    }

    /// Answers of the gateway and the firewalls.
    fn refuse(&mut self, operation: &Operation, refusal: &Refusal) {
        let Refusal {
            status,
            headers,
            body,
            ..
        } = refusal;
        let slug = check_parts(&self.document, operation, status, headers, Some(body));
        let slug = slug.expect("every refusal is a problem");
        self.answered
            .insert((operation.id.clone(), status.clone(), slug));
    }
}

/// Whether the gateway may answer a call of an operation so.
/// <https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html>
fn is_possible(refusal: &Refusal, operation: &Operation) -> bool {
    match refusal.name.as_str() {
        "DEFAULT_4XX"
        | "DEFAULT_5XX"
        | "INTEGRATION_TIMEOUT"
        | "THROTTLED"
        | "WAF_FILTERED"
        | "REQUEST_TOO_LARGE" => true,
        // A signature that is missing, or not enough.
        "MISSING_AUTHENTICATION_TOKEN" | "ACCESS_DENIED" => operation.is_for_staff(),
        "BAD_REQUEST_BODY" | "UNSUPPORTED_MEDIA_TYPE" => operation.body().is_some(),
        "BAD_REQUEST_PARAMETERS" => {
            let headers = operation.parameters("header").into_iter();
            headers
                .into_iter()
                .any(|(_, header)| header["required"] == true)
        }
        // Of paths that no operation has.
        "RESOURCE_NOT_FOUND" => false,
        other => panic!("{other} is new here"),
    }
}

#[tokio::test]
async fn every_answer_is_listed_and_every_listed_problem_is_answered() {
    let mut run = Run {
        document: Document::new(),
        answered: Answered::new(),
    };
    let operations = run.document.operations();
    for operation in &operations {
        run.refusals(operation).await;
    }
    run.products().await;
    run.orders().await;
    let templates = Templates::of("prod");
    for operation in &operations {
        for refusal in templates.gateway() {
            if is_possible(&refusal, operation) {
                run.refuse(operation, &refusal);
            }
        }
        for refusal in templates.firewalls() {
            run.refuse(operation, &refusal);
        }
    }
    let mut listed = Answered::new();
    for operation in &operations {
        for status in operation.json["responses"].as_object().unwrap().keys() {
            let mut slugs = run.document.slugs(operation, status);
            if slugs.is_empty() {
                slugs.push(String::new());
            }
            let entry = |slug| (operation.id.clone(), status.clone(), slug);
            listed.extend(slugs.into_iter().map(entry));
        }
    }
    let never: Vec<_> = listed.difference(&run.answered).collect();
    assert!(
        never.is_empty(),
        "listed, but answered by nobody: {never:#?}"
    );
    assert_eq!(run.answered, listed);
    assert!(listed.len() > 70, "{}", listed.len());
}
