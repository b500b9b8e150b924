//! Pictures: announced by staff, sent to S3 by an address that is signed for
//! one size and type, seen by shoppers at `/media/…`.

use super::super::case::{Body, Case, Who};
use super::{adding, by, get, with};
use Body::{None, Picture, Product, Text};
use Who::Holder;

type Headers = &'static [(&'static str, &'static str)];

const K7: (&str, &str) = ("idempotency-key", "fidelity-0000000000007");
const WEBP: (&str, &str) = ("content-type", "image/webp");
const FOR_EVER: (&str, &str) = ("cache-control", "public, max-age=31536000, immutable");
/// What S3 calls the picture: the MD5 of its bytes.
const ETAG: &str = "\"4518743f56e0ffe2ddea4a38bffd695d\"";

/// What a shopper's browser is told of a picture.
const SHOWN: &[(&str, &str)] = &[
    ("cache-control", FOR_EVER.1),
    (
        "content-security-policy",
        "default-src 'none'; sandbox; frame-ancestors 'none'",
    ),
    ("content-type", "image/webp"),
    ("x-content-type-options", "nosniff"),
];

const fn sent(name: &'static str, headers: Headers, body: Body) -> Case {
    Case::new(name, Holder, "PUT", "{upload}", headers, body)
}

const fn at(name: &'static str, method: &'static str, address: &'static str) -> Case {
    Case::new(name, Holder, method, address, &[WEBP, FOR_EVER], None)
}

/// In the order in which they are asked: the picture is not there at first.
pub const CASES: &[Case] = &[
    adding(
        "a product with a picture",
        &[K7],
        Product(&[
            ("/sku", "\"FORK\""),
            ("/title", "\"A fork\""),
            ("/status", "\"draft\""),
            ("/media", "[PICTURE]"),
        ]),
    )
    .here(&[("answer", "201")]),
    adding(
        "a product with a picture twice",
        &[K7],
        Product(&[("/media", "[PICTURE,PICTURE]")]),
    ),
    get("a picture that was not sent", "{picture}"),
    // What the address is not signed for.
    sent(
        "a picture of another type",
        &[("content-type", "image/png"), FOR_EVER],
        Picture,
    )
    .here(&[("answer", "403 SignatureDoesNotMatch")]),
    sent("a picture of no type", &[FOR_EVER], Picture)
        .here(&[("answer", "403 SignatureDoesNotMatch")]),
    sent(
        "a picture that is a page",
        &[("content-type", "text/html"), FOR_EVER],
        Picture,
    )
    .here(&[("answer", "403 SignatureDoesNotMatch")]),
    sent(
        "a picture for a day",
        &[WEBP, ("cache-control", "max-age=86400")],
        Picture,
    )
    .here(&[("answer", "403 SignatureDoesNotMatch")]),
    sent(
        "a longer picture",
        &[WEBP, FOR_EVER],
        Text("longer than the picture that was announced"),
    )
    .here(&[("answer", "403 SignatureDoesNotMatch")]),
    sent("a shorter picture", &[WEBP, FOR_EVER], Text("short"))
        .here(&[("answer", "403 SignatureDoesNotMatch")]),
    sent("no picture", &[WEBP, FOR_EVER], None).here(&[("answer", "411 MissingContentLength")]),
    at("posting a picture", "POST", "{upload}"),
    at("reading where a picture is sent", "GET", "{upload}")
        .here(&[("answer", "403 SignatureDoesNotMatch")]),
    at("deleting where a picture is sent", "DELETE", "{upload}")
        .here(&[("answer", "403 SignatureDoesNotMatch")]),
    Case::new(
        "a picture by an address that lasts longer",
        Holder,
        "PUT",
        "{lasting}",
        &[WEBP, FOR_EVER],
        Picture,
    )
    .here(&[("answer", "403 SignatureDoesNotMatch")]),
    Case::new(
        "a picture without a signature",
        Holder,
        "PUT",
        "{object}",
        &[WEBP, FOR_EVER],
        Picture,
    )
    .here(&[("answer", "403 AccessDenied")]),
    get("a picture that was refused", "{picture}"),
    // What it is signed for: the bytes are not, so that others of their number may be sent.
    sent(
        "other bytes of a picture",
        &[WEBP, FOR_EVER],
        Text("exactly as long as it is"),
    )
    .here(&[("answer", "200")]),
    sent("the picture", &[WEBP, FOR_EVER], Picture).here(&[("answer", "200"), ("etag", "there")]),
    sent("the picture once more", &[WEBP, FOR_EVER], Picture).here(&[("answer", "200")]),
    at("reading a picture past the distribution", "GET", "{object}")
        .here(&[("answer", "403 AccessDenied")]),
    at(
        "head of a picture past the distribution",
        "HEAD",
        "{object}",
    )
    .here(&[("answer", "403")]),
    // What shoppers see of it.
    get("a picture", "{picture}").here(SHOWN),
    get("a picture again", "{picture}").here(SHOWN),
    by("head of a picture", "HEAD", "{picture}").here(SHOWN),
    with(
        "the beginning of a picture",
        "{picture}",
        &[("range", "bytes=0-3")],
    )
    .here(&[("answer", "206 RIFF"), ("content-range", "bytes 0-3/24")]),
    with(
        "the end of a picture",
        "{picture}",
        &[("range", "bytes=-7")],
    )
    .here(&[
        ("answer", "206 picture"),
        ("content-range", "bytes 17-23/24"),
    ]),
    with(
        "more of a picture than there is",
        "{picture}",
        &[("range", "bytes=17-99")],
    )
    .here(&[("answer", "206 picture")]),
    with(
        "what is behind a picture",
        "{picture}",
        &[("range", "bytes=24-")],
    )
    .here(&[("answer", "416")]),
    with(
        "a range of no picture",
        "{picture}",
        &[("range", "lines=1-2")],
    )
    .here(&[("answer", "200")]),
    with(
        "a picture unchanged",
        "{picture}",
        &[("if-none-match", ETAG)],
    )
    .here(&[("answer", "304")]),
    with(
        "a picture changed",
        "{picture}",
        &[("if-none-match", "\"other\"")],
    )
    .here(&[("answer", "200")]),
    with(
        "a picture since tomorrow",
        "{picture}",
        &[("if-modified-since", "Fri, 01 Jan 2100 00:00:00 GMT")],
    ),
    with(
        "a picture for another site",
        "{picture}",
        &[("origin", "https://evil.example")],
    )
    .here(&[("answer", "200"), ("access-control-allow-origin", "")]),
    with(
        "a picture compressed",
        "{picture}",
        &[("accept-encoding", "gzip, br")],
    )
    .here(&[("answer", "200"), ("content-encoding", "")]),
    get("a picture with a question", "{picture}?width=200").here(SHOWN),
    by("options of a picture", "OPTIONS", "{picture}").here(&[("answer", "403")]),
    by("posting to a picture", "POST", "{picture}").here(&[("answer", "403")]),
    by("putting a picture by the site", "PUT", "{picture}").here(&[("answer", "403")]),
    by("deleting a picture", "DELETE", "{picture}").here(&[("answer", "403")]),
    get("another type of a picture", "{picture}.png"),
    get("the folder of pictures", "/media/"),
    get("the folder of a product's pictures", "/media/{pictured}/"),
];
