//! Attacks and honest requests against the web ACLs of the checked-in
//! templates, both in a row, as a request meets them.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on fails")]

#[path = "waf/world.rs"]
mod world;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::sync::Arc;

use cfn_local::waf::{Decision, Source, WebAcl};
use serde_json::{Value, json};
use world::{Call, PARAMETER, Scripted, encoded};

/// The checked-in templates.
const TEMPLATES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../snapshots/templates");

/// What stands before the stage's resources on the API's own host.
const STAGE: &str = "/local";

struct Firewalls {
    edge: WebAcl,
    api: WebAcl,
    clock: Arc<Scripted>,
}

impl Firewalls {
    fn new() -> Firewalls {
        let clock = Arc::new(Scripted::default());
        Firewalls {
            edge: world::acl_of(&template("-local-edge.snap"), clock.clone()).unwrap(),
            api: world::acl_of(&template("-local.snap"), clock.clone()).unwrap(),
            clock,
        }
    }

    /// Through the distribution: the edge, and for the API the stage, which
    /// sees the secret header. The rule that refused it, if one did.
    fn through_the_site(&self, call: &Call) -> Option<(&'static str, Decision)> {
        // A rate is not what is tested here.
        self.clock.advance(3_600);
        let verdict = call.send(&self.edge, Source::CloudFront);
        if !verdict.is_allowed() {
            return Some(("edge", verdict.decided_by?));
        }
        if !call.path.starts_with("/api/") {
            return None;
        }
        let mut onward = call
            .clone()
            .header("host", "abc.execute-api.eu-central-1.amazonaws.com")
            .header("x-origin-verify", PARAMETER);
        onward.path.insert_str(0, STAGE);
        self.to_the_api(&onward)
    }

    /// To the API's own host.
    fn to_the_api(&self, call: &Call) -> Option<(&'static str, Decision)> {
        let verdict = call.send(&self.api, Source::ApiGateway);
        match verdict.is_allowed() {
            true => None,
            false => Some(("api", verdict.decided_by?)),
        }
    }
}

/// The template in the one snapshot whose name ends so. It begins after the
/// snapshot's front matter.
fn template(ending: &str) -> String {
    let paths = fs::read_dir(TEMPLATES)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let mut paths = paths.filter(|path| path.to_string_lossy().ends_with(ending));
    let path = paths.next().unwrap();
    assert_eq!(paths.next(), None, "only one template is the environment's");
    let snapshot = fs::read_to_string(path).unwrap();
    let (_, template) = snapshot.split_once("\n---\n").unwrap();
    template.to_owned()
}

/// The positions and payloads of a file.
fn payloads(file: &str) -> (Vec<&str>, Vec<&str>) {
    let (head, rest) = file.split_once("\n\n").unwrap();
    let positions = head
        .lines()
        .find_map(|line| line.strip_prefix("positions: "));
    let positions = positions.unwrap_or_default().split(' ').collect();
    (positions, rest.lines().collect())
}

fn order(note: &str) -> Value {
    json!({
        "lines": [{ "productId": "01J9ZCW3R2K7Q8N5M4B6V0X1YZ", "quantity": 2, "unitPrice": 1999 }],
        "contact": { "name": "Ada Lovelace", "email": "ada@example.com", "phone": null },
        "shippingAddress": {
            "line1": "12 St James's Square", "line2": null, "city": "London", "region": null,
            "postalCode": "SW1Y 4JH", "country": "GB",
        },
        "shippingMethod": "standard",
        "note": note,
        "locale": "en-GB",
        "expectedTotal": { "amount": 4493, "currency": "EUR" },
    })
}

fn place(order: &Value) -> Call {
    Call::new("POST", "/api/orders")
        .header("idempotency-key", "6f1ed002-ab51-4e0c-8d4c-5b0f5c3a9e11")
        .header("origin", "https://www.example.com")
        .json(order)
}

fn attack(position: &str, payload: &str) -> Call {
    match position {
        "query" => Call::new("GET", &format!("/api/products?q={}", encoded(payload))),
        "query-file" => Call::new("GET", &format!("/api/products?file={}", encoded(payload))),
        "path" => Call::new("GET", &format!("/api/products/{}", encoded(payload))),
        "path-itself" => Call::new("GET", payload),
        "cookie" => Call::new("GET", "/api/products")
            .header("cookie", &format!("session={}", encoded(payload))),
        "header" => Call::new("GET", "/api/products").header("referer", payload),
        "user-agent" => Call::new("GET", "/api/products").header("user-agent", payload),
        "body" => place(&order(payload)),
        "size" => {
            let (part, size) = payload.split_once(' ').unwrap();
            let filler = "a".repeat(size.parse().unwrap());
            match part {
                "query" => Call::new("GET", &format!("/api/products?{filler}")),
                "path" => Call::new("GET", &format!("/{}", &filler[1..])),
                "cookie" => Call::new("GET", "/").header("cookie", &filler),
                "body" => Call::new("POST", "/api/orders").body(filler.as_bytes()),
                part => panic!("there is no size of `{part}`"),
            }
        }
        position => panic!("there is no position `{position}`"),
    }
}

macro_rules! attacks {
    ($($name:literal),* $(,)?) => {
        [$(($name, include_str!(concat!("waf/attacks/", $name, ".txt")))),*]
    };
}

#[test]
fn attacks_are_refused_at_the_rates_written_here() {
    let firewalls = Firewalls::new();
    let mut families = String::new();
    let mut missed = String::new();
    let mut rules: BTreeMap<String, u32> = BTreeMap::new();
    let (mut count, mut sent, mut stopped) = (0, 0, 0);
    for (family, file) in attacks![
        "sqli",
        "xss",
        "traversal",
        "rfi",
        "ssrf",
        "log4j",
        "java",
        "paths",
        "extensions",
        "user-agents",
        "oversized",
    ] {
        let (positions, payloads) = payloads(file);
        count += payloads.len();
        for position in positions {
            let mut refused = 0;
            for payload in &payloads {
                match firewalls.through_the_site(&attack(position, payload)) {
                    Some((place, decision)) => {
                        refused += 1;
                        *rules.entry(rule(place, &decision)).or_default() += 1;
                    }
                    None => writeln!(missed, "{family:<12} {position:<12} {payload}").unwrap(),
                }
            }
            sent += payloads.len();
            stopped += refused;
            let rate = percent(refused, payloads.len());
            writeln!(
                families,
                "{family:<12} {position:<12} {refused:>4} of {:>4}  {rate}",
                payloads.len()
            )
            .unwrap();
        }
    }
    let mut table = format!(
        "{count} attacks, {sent} requests, {stopped} refused: {}\n\n{families}\nby rule\n",
        percent(stopped, sent)
    );
    for (rule, hits) in rules {
        writeln!(table, "{hits:>5}  {rule}").unwrap();
    }
    assert!(count >= 500);
    insta::with_settings!({ snapshot_path => "waf/snapshots", prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("attacks", table);
        insta::assert_snapshot!("attacks-missed", missed);
    });
}

#[test]
fn no_honest_request_is_refused() {
    let firewalls = Firewalls::new();
    let mut table = String::new();
    let mut counted: BTreeMap<String, u32> = BTreeMap::new();
    let mut wrongly = String::new();
    let mut total = 0;
    for (kind, calls) in honest() {
        let mut refused = 0;
        for call in &calls {
            let verdict = match kind {
                "staff" => {
                    for decision in call.send(&firewalls.api, Source::ApiGateway).counted {
                        *counted.entry(rule("api", &decision)).or_default() += 1;
                    }
                    firewalls.to_the_api(call)
                }
                _ => firewalls.through_the_site(call),
            };
            if let Some((place, decision)) = verdict {
                refused += 1;
                let body = String::from_utf8_lossy(&call.body);
                let rule = rule(place, &decision);
                writeln!(
                    wrongly,
                    "{rule}: {} {}?{} {:?} {body}",
                    call.method, call.path, call.query, call.headers
                )
                .unwrap();
            }
        }
        total += calls.len();
        writeln!(table, "{kind:<10} {refused:>4} of {:>4}", calls.len()).unwrap();
    }
    writeln!(
        table,
        "\n{total} requests\n\ncounted, not refused, in product texts of staff"
    )
    .unwrap();
    for (rule, hits) in counted {
        writeln!(table, "{hits:>5}  {rule}").unwrap();
    }
    assert_eq!(wrongly, "");
    assert!(total >= 500);
    insta::with_settings!({ snapshot_path => "waf/snapshots", prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("honest", table);
    });
}

fn honest() -> Vec<(&'static str, Vec<Call>)> {
    let lines = |file: &'static str| payloads(file).1.into_iter();
    let people = lines(include_str!("waf/honest/people.txt")).map(|line| {
        let [name, email, phone, line1, line2, city, postal_code, country] =
            line.split('\t').collect::<Vec<_>>().try_into().unwrap();
        let mut order = order("");
        order["note"] = Value::Null;
        order["contact"] = json!({ "name": name, "email": email, "phone": phone });
        order["shippingAddress"] = json!({
            "line1": line1, "line2": line2, "city": city, "region": null,
            "postalCode": postal_code, "country": country,
        });
        place(&order)
    });
    let emails = lines(include_str!("waf/honest/emails.txt")).map(|email| {
        let mut order = order("");
        order["contact"]["email"] = json!(email);
        place(&order)
    });
    let notes = lines(include_str!("waf/honest/notes.txt")).map(|note| place(&order(note)));
    let searches = lines(include_str!("waf/honest/searches.txt"))
        .map(|text| Call::new("GET", &format!("/api/products?q={}", encoded(text))));
    let gets = lines(include_str!("waf/honest/gets.txt")).map(|line| {
        let mut words = line.splitn(3, ' ');
        let call = Call::new(words.next().unwrap(), words.next().unwrap());
        match words.next().and_then(|header| header.split_once(": ")) {
            Some((name, value)) => call.header(name, value),
            None => call,
        }
    });
    let staff = lines(include_str!("waf/honest/staff.txt")).map(|body| {
        Call::new("POST", &format!("{STAGE}/api/products"))
            .header("host", "abc.execute-api.eu-central-1.amazonaws.com")
            .header("user-agent", "infra-gen/0.1.0")
            .header("authorization", "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20261122/eu-central-1/execute-api/aws4_request, SignedHeaders=host;x-amz-date, Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7")
            .header("content-type", "application/json")
            .body(body.as_bytes())
    });
    vec![
        ("people", people.collect()),
        ("e-mails", emails.collect()),
        ("notes", notes.collect()),
        ("searches", searches.collect()),
        ("gets", gets.collect()),
        ("staff", staff.collect()),
    ]
}

fn rule(place: &str, decision: &Decision) -> String {
    match &decision.within {
        Some(within) => format!("{place} {}/{within}", decision.rule),
        None => format!("{place} {}", decision.rule),
    }
}

fn percent(part: usize, whole: usize) -> String {
    format!("{:.1} %", part as f64 * 100.0 / whole as f64)
}
