//! `catalog import` and `catalog export` against a shop that answers in every ugly way.

use std::time::Instant;

use serde_json::{Value, json};

use crate::cli_sandbox::{SETTINGS, Sandbox};
use crate::cli_shop::{Asked, FakeShop, Wire};

const ID: &str = "01J9ZCW3R2K7Q8N5M4B6V0X1YZ";

/// The beginning of a PNG of 3 by 2 pixels, and its digest.
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x03\0\0\0\x02\x08\x02\0\0\0";

fn digest() -> String {
    use sha2::{Digest, Sha256};
    let digest = Sha256::digest(PNG);
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

const MUG: &str = "\
- sku: MUG
  title: Mug
  category: kitchen
  price: { amount: 1999, currency: EUR }
  stock: 3
";

fn with_picture() -> String {
    format!("{MUG}  media:\n    - file: mug.png\n      alt: A mug\n")
}

/// A product as the shop tells it.
fn stored(sku: &str, media: Value) -> Value {
    json!({
        "productId": ID, "sku": sku, "slug": "mug", "title": "Mug", "description": "",
        "category": "kitchen", "tags": [], "attributes": [],
        "price": {"amount": 1999, "currency": "EUR"}, "availability": "in_stock",
        "maxPerOrder": 10, "media": media, "createdAt": "2026-11-22T10:34:00Z",
        "updatedAt": "2026-11-22T10:34:00Z", "version": 4, "status": "active",
        "stock": 1, "sold": 2, "taxClass": "standard",
    })
}

fn stored_picture() -> Value {
    json!([{"url": format!("/media/{ID}/{}.png", digest()), "type": "image/png",
            "width": 3, "height": 2, "alt": "A mug"}])
}

/// What a creation or a change is answered with, uploads going to this shop.
fn written(own: &str) -> Value {
    let mut product = stored("MUG", stored_picture());
    product["uploads"] = json!([{
        "url": format!("{own}/upload?X-Amz-Signature=00"), "method": "PUT",
        "headers": {"content-type": "image/png", "content-length": PNG.len().to_string()},
        "expiresAt": "2026-11-22T10:49:00Z",
    }]);
    product
}

fn import(shop: &FakeShop, list: &str) -> crate::cli_sandbox::Ran {
    shop.sandbox.write("catalog.yaml", list);
    std::fs::write(shop.sandbox.path().join("mug.png"), PNG).unwrap();
    shop.run(&["catalog", "import", "catalog.yaml", "dev"])
}

#[test]
fn every_bad_row_is_told_with_file_and_line_before_anything_is_sent() {
    let shop = FakeShop::start(|_, _| Wire::json(500, &json!({})));
    let list = format!(
        "{MUG}\
- sku: mug
  title: \"\"
  category: kitchen
  price: {{ amount: 19.99, currency: USD }}
  colour: blue
{MUG}  media:
    - file: no.png
    - {{ file: notes.txt, alt: Notes }}
"
    );
    shop.sandbox.write("notes.txt", "no picture");
    let ran = import(&shop, &list);
    insta::assert_snapshot!(ran.shown(), @r"
    exit code 2
    ── stderr
    Error: 8 mistakes in 2 of 3 products; nothing was sent
      catalog.yaml:6: mug sku: Expected 1 to 64 characters of A-Z, 0-9 and -.
      catalog.yaml:6: mug stock: This is required.
      catalog.yaml:7: mug title: Must not be empty.
      catalog.yaml:9: mug price/amount: Expected an integer.
      catalog.yaml:10: mug colour: There is no such field.
      catalog.yaml:17: MUG media/0/file: `no.png`: Cannot read the file: No such file or directory.
      catalog.yaml:17: MUG media/0/alt: This is required.
      catalog.yaml:18: MUG media/1/file: `notes.txt`: The file is no AVIF, WebP, JPEG or PNG picture.
    Hint: `infra-gen catalog import --help` describes the file
    ");
    assert_eq!(shop.asked().len(), 0);
}

#[test]
fn mistakes_are_told_to_programs_too() {
    let sandbox = Sandbox::new(SETTINGS);
    sandbox.write("list.jsonl", "{\"sku\": \"MUG\"\n");
    let ran = sandbox.run(&["catalog", "import", "list.jsonl", "dev", "--json"]);
    assert_eq!(ran.code, 2, "{}", ran.shown());
    let report: Value = serde_json::from_str(&ran.stdout).unwrap();
    assert_eq!(report["version"], 1);
    let finding = &report["findings"][0];
    assert_eq!(
        (&finding["file"], &finding["line"]),
        (&json!("list.jsonl"), &json!(1))
    );
}

#[test]
fn a_new_product_is_created_with_its_picture() {
    let shop = FakeShop::start(|asked, own| match asked.route().as_str() {
        "GET /api/catalog" => Wire::page(json!([]), None),
        "POST /api/products" => Wire::json(201, &written(own)),
        "PUT /upload" => Wire::with(200, "", b""),
        other => panic!("{other}"),
    });
    let ran = import(&shop, &with_picture());
    insta::assert_snapshot!(ran.shown(), @r"
    exit code 0
    ── stderr
    create MUG
    dev: 1 created, 0 changed, 0 unchanged, 1 picture uploaded
    ");
    let asked = shop.asked();
    let [_, create, upload] = asked.as_slice() else {
        panic!("{asked:?}");
    };
    for signed in &asked[..2] {
        let authorization = signed.header("authorization").unwrap();
        assert!(
            authorization.contains("/eu-central-1/execute-api/"),
            "{authorization}"
        );
    }
    assert_eq!(
        create.json()["media"],
        json!([{"sha256": digest(), "type": "image/png", "size": PNG.len(),
                "width": 3, "height": 2, "alt": "A mug"}])
    );
    // The address of the upload is signed already; ours does not belong there.
    assert_eq!(upload.header("authorization"), None);
    assert_eq!(upload.header("content-type"), Some("image/png"));
    assert_eq!(upload.body, PNG);
}

#[test]
fn a_long_list_keeps_to_what_the_api_allows() {
    // As API Gateway does it: ten a second, twenty at once.
    let mut left: f64 = 20.0;
    let mut last = Instant::now();
    let shop = FakeShop::start(move |asked, own| {
        if asked.method == "GET" {
            return Wire::page(json!([]), None);
        }
        left = (left + last.elapsed().as_secs_f64() * 10.0).min(20.0) - 1.0;
        last = Instant::now();
        match left < 0.0 {
            true => Wire::with(429, "retry-after: 0\r\n", b""),
            false => Wire::json(201, &written(own)),
        }
    });
    let list: String = (0..40)
        .map(|n| MUG.replace("MUG", &format!("MUG-{n}")))
        .collect();
    let ran = import(&shop, &list);
    assert_eq!(ran.code, 0, "{}", ran.shown());
    assert!(!ran.stderr.contains("throttled"), "{}", ran.shown());
    assert_eq!(shop.asked().len(), 41);
}

#[test]
fn a_throttled_or_broken_answer_is_asked_for_again() {
    let mut answers = 0;
    let shop = FakeShop::start(move |asked, own| {
        answers += 1;
        match (asked.route().as_str(), answers) {
            ("GET /api/catalog", 1) => Wire::with(429, "retry-after: 0\r\n", b""),
            ("GET /api/catalog", 2) => Wire::page(json!([]), None).cut(),
            ("GET /api/catalog", 3) => Wire::page(json!([]), None),
            ("POST /api/products", 4) => Wire::with(503, "", b"Service Unavailable"),
            ("POST /api/products", 5) => Wire::json(201, &written(own)).cut(),
            ("POST /api/products", _) => Wire::json(201, &written(own)),
            (other, n) => panic!("{n}: {other}"),
        }
    });
    let ran = import(&shop, MUG);
    assert_eq!(ran.code, 0, "{}", ran.shown());
    assert!(
        ran.stderr
            .contains("/api/catalog: throttled, retrying (1 of 7)"),
        "{}",
        ran.shown()
    );
    assert!(
        ran.stderr.contains("the connection broke, retrying"),
        "{}",
        ran.shown()
    );
    // However often it was sent, it is one creation.
    let asked = shop.asked();
    let keys: Vec<_> = asked[3..]
        .iter()
        .map(|asked| asked.header("idempotency-key").unwrap())
        .collect();
    assert_eq!(keys.len(), 3);
    assert!(
        keys.iter().all(|key| *key == keys[0] && key.len() == 64),
        "{keys:?}"
    );
}

#[test]
fn what_the_api_refuses_is_told_at_its_line_and_the_rest_is_done() {
    let shop = FakeShop::start(|asked, own| {
        if asked.method == "GET" {
            return Wire::page(json!([]), None);
        }
        match asked.json()["sku"].as_str().unwrap() {
            "MUG" => Wire::json(201, &written(own)),
            "CUP" => Wire::problem(
                400,
                "validation",
                "Some values are not accepted",
                json!([{"pointer": "#/price/amount", "code": "out-of-range", "detail": "Too dear."}]),
            ),
            "POT" => Wire::problem(
                409,
                "slug-taken",
                "Another product has this slug",
                json!([]),
            ),
            _ => Wire::with(418, "", b"<html>Not\x1b[2J a\nshop</html>"),
        }
    });
    let list = ["MUG", "CUP", "POT", "PAN"]
        .map(|sku| MUG.replace("MUG", sku))
        .concat();
    let ran = import(&shop, &list);
    insta::assert_snapshot!(ran.shown(), @r"
    exit code 4
    ── stderr
    create MUG
    failed CUP
    failed POT
    failed PAN
    dev: 1 created, 0 changed, 0 unchanged, 0 pictures uploaded
    Error: 3 of 4 products failed
      catalog.yaml:9: CUP price/amount: Too dear.
      catalog.yaml:12: POT title: Another product has this slug (409)
      catalog.yaml:16: PAN: `POST /api/products` was answered with status 418: <html>Not[2J a shop</html>
    Hint: import again when this is mended: what is done stays as it is
    ");
}

#[test]
fn an_import_that_may_not_stops_at_once() {
    let shop = FakeShop::start(|asked, _| match asked.method.as_str() {
        "GET" => Wire::page(json!([]), None),
        _ => Wire::problem(403, "forbidden", "This request is not allowed", json!([])),
    });
    let list: String = (0..30)
        .map(|n| MUG.replace("MUG", &format!("MUG-{n}")))
        .collect();
    let ran = import(&shop, &list);
    assert_eq!(ran.code, 2, "{}", ran.shown());
    assert!(shop.asked().len() < 20, "{}", shop.asked().len());
    assert!(ran.stderr.contains("were not tried"), "{}", ran.shown());
    assert!(
        ran.stderr.contains("Hint: allow `execute-api:Invoke`"),
        "{}",
        ran.shown()
    );
}

#[test]
fn one_product_that_a_firewall_dislikes_stops_no_other() {
    let shop = FakeShop::start(|asked, own| match asked.method.as_str() {
        "GET" => Wire::page(json!([]), None),
        _ if asked.json()["sku"] == "MUG-3" => {
            Wire::problem(403, "forbidden", "This request is not allowed", json!([]))
        }
        _ => Wire::json(201, &written(own)),
    });
    let list: String = (0..12)
        .map(|n| MUG.replace("MUG", &format!("MUG-{n}")))
        .collect();
    let ran = import(&shop, &list);
    assert_eq!(ran.code, 4, "{}", ran.shown());
    let told = "catalog.yaml:16: MUG-3: This request is not allowed (403)";
    assert!(ran.stderr.contains(told), "{}", ran.shown());
    assert!(ran.stderr.contains("11 created"), "{}", ran.shown());
}

#[test]
fn what_is_there_already_is_found_on_every_page_and_left_alone() {
    let shop = FakeShop::start(|asked, _| match asked.path.as_str() {
        "/api/catalog?limit=100" => Wire::page(json!([stored("CUP", json!([]))]), Some("a-b_c")),
        "/api/catalog?limit=100&cursor=a-b_c" => {
            Wire::page(json!([stored("MUG", stored_picture())]), None)
        }
        path if asked.method == "HEAD" && path.starts_with("/media/") => Wire::with(200, "", b""),
        other => panic!("{other}"),
    });
    let list = with_picture() + &MUG.replace("MUG", "CUP");
    let ran = import(&shop, &list);
    insta::assert_snapshot!(ran.shown(), @r"
    exit code 0
    ── stderr
    dev: 0 created, 0 changed, 2 unchanged, 0 pictures uploaded
    ");
}

#[test]
fn a_picture_that_an_interrupted_import_left_out_is_brought_later() {
    let shop = FakeShop::start(|asked, own| match asked.method.as_str() {
        "GET" => Wire::page(json!([stored("MUG", stored_picture())]), None),
        "HEAD" => Wire::with(403, "", b""),
        "POST" => Wire::json(200, &written(own)),
        _ => Wire::with(200, "", b""),
    });
    let ran = import(&shop, &with_picture());
    assert_eq!(ran.code, 0, "{}", ran.shown());
    assert_eq!(
        shop.routes()[1..],
        [
            format!("HEAD /media/{ID}/{}.png", digest()),
            format!("POST /api/products/{ID}"),
            "PUT /upload".to_owned(),
        ]
    );
    let change = shop.asked()[2].json();
    assert_eq!(change["expectedVersion"], 4);
    assert_eq!(change.as_object().unwrap().len(), 2, "{change}");
}

#[test]
fn an_upload_that_is_refused_is_told_at_its_line() {
    let shop = FakeShop::start(|asked, own| match asked.method.as_str() {
        "GET" => Wire::page(json!([]), None),
        "POST" => Wire::json(201, &written(own)),
        _ => Wire::with(403, "", b"<Error><Code>AccessDenied</Code></Error>"),
    });
    let ran = import(&shop, &with_picture());
    assert_eq!(ran.code, 4, "{}", ran.shown());
    let told = "catalog.yaml:7: MUG media/0/file: The picture is not uploaded: \
                the bucket answered with status 403.";
    assert!(ran.stderr.contains(told), "{}", ran.shown());
}

#[test]
fn a_signed_request_follows_no_redirect() {
    let shop = FakeShop::start(|_, _| {
        Wire::with(
            302,
            "location: https://elsewhere.example/api/catalog\r\n",
            b"",
        )
    });
    let ran = import(&shop, MUG);
    assert_eq!(ran.code, 2);
    let told = "a redirect to `https://elsewhere.example/api/catalog`, which a signed request does not follow";
    assert!(ran.stderr.contains(told), "{}", ran.shown());
    assert_eq!(shop.asked().len(), 1);
}

#[test]
fn a_dry_run_says_what_would_be_done_and_sends_nothing() {
    let shop = FakeShop::start(|_, _| Wire::page(json!([stored("MUG", json!([]))]), None));
    let list = MUG.replace("1999", "2099") + &MUG.replace("MUG", "CUP");
    shop.sandbox.write("catalog.yaml", &list);
    let ran = shop.run(&["catalog", "import", "catalog.yaml", "dev", "--dry-run"]);
    insta::assert_snapshot!(ran.shown(), @r"
    exit code 0
    ── stdout
    change MUG price
    create CUP
    ── stderr
    1 to create, 1 to change, 0 unchanged; nothing was sent
    ");
    assert_eq!(shop.routes(), ["GET /api/catalog"]);
}

#[test]
fn an_export_is_what_import_reads_pictures_and_all() {
    let answer = |asked: &Asked, _: &str| match asked.route().as_str() {
        "GET /api/catalog" => Wire::page(json!([stored("MUG", stored_picture())]), None),
        _ => Wire::with(200, "", PNG),
    };
    let shop = FakeShop::start(answer);
    let ran = shop.run(&["catalog", "export", "dev"]);
    insta::assert_snapshot!(ran.shown(), @r"
    exit code 0
    ── stdout
    - sku: MUG
      title: Mug
      category: kitchen
      price:
        amount: 1999
        currency: EUR
      taxClass: standard
      stock: 1
      maxPerOrder: 10
      status: active
      media:
      - file: pictures/7c58cf77d0f67776c9caaa28d9742d5a013bd9247b9be0f3e3f24fec74f337a1.png
        alt: A mug
    ── stderr
    1 picture named, not written; `--out FILE` brings the files along
    ");
    let ran = shop.run(&["catalog", "export", "dev", "--out", "out.yaml"]);
    assert_eq!(ran.code, 0, "{}", ran.shown());
    let picture = format!("pictures/{}.png", digest());
    assert_eq!(
        std::fs::read(shop.sandbox.path().join(picture)).unwrap(),
        PNG
    );
    let again = shop.run(&["catalog", "import", "out.yaml", "dev", "--stock"]);
    assert!(
        again.stderr.contains("0 created, 0 changed, 1 unchanged"),
        "{}",
        again.shown()
    );
}

#[test]
fn an_export_takes_no_other_picture_for_the_right_one() {
    let shop = FakeShop::start(|asked, _| match asked.route().as_str() {
        "GET /api/catalog" => Wire::page(json!([stored("MUG", stored_picture())]), None),
        _ => Wire::with(200, "", b"<html>Welcome</html>"),
    });
    let ran = shop.run(&["catalog", "export", "dev", "--out", "out.yaml"]);
    assert_eq!(ran.code, 2, "{}", ran.shown());
    assert!(ran.stderr.contains("another picture"), "{}", ran.shown());
    assert!(!shop.sandbox.path().join("out.yaml").exists());
}
