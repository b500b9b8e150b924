//! What `aws-sigv4` signs is verified, and nothing else.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::Request;

use super::*;

const KEY: &str = "AKIDEXAMPLE";
const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
const TOKEN: &str = "a/session+token=";

fn now() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(1_790_000_000)
}

fn keys(session_token: Option<&str>) -> KeyRing {
    let keys = KeyRing::default();
    let credential = Credential {
        secret: SECRET.to_owned(),
        session_token: session_token.map(str::to_owned),
        principal: Principal::User {
            arn: "arn:aws:iam::000000000000:user/staff".to_owned(),
        },
    };
    keys.insert(KEY, credential);
    keys
}

/// A request that the SDK's signer signed.
fn signed(
    request: Request<Vec<u8>>,
    service: &str,
    session_token: Option<&str>,
    presigned: Option<Duration>,
) -> Request<Vec<u8>> {
    let key = testing::TestKey {
        id: KEY,
        secret: SECRET,
        session_token,
    };
    testing::sign(request, key, service, now(), presigned)
}

fn request(method: &str, uri: &str, body: &str) -> Request<Vec<u8>> {
    Request::builder()
        .method(method)
        .uri(uri)
        .header("host", "127.0.0.1:8788")
        .header("content-type", "application/json")
        .header("x-spaces", "  a   b ")
        .body(body.as_bytes().to_vec())
        .unwrap()
}

fn check(request: Request<Vec<u8>>, service: &str) -> Result<Signed, SignatureError> {
    check_at(request, service, now(), &keys(None))
}

fn check_at(
    request: Request<Vec<u8>>,
    service: &str,
    now: SystemTime,
    keys: &KeyRing,
) -> Result<Signed, SignatureError> {
    let (parts, body) = request.into_parts();
    let scope = Scope {
        service,
        region: Some("eu-central-1"),
    };
    verify(&parts, &body, keys, scope, now)
}

const ADDRESSES: [&str; 10] = [
    "http://127.0.0.1:8788/",
    "http://127.0.0.1:8788/local/api/orders",
    "http://127.0.0.1:8788/local/api/orders/",
    "http://127.0.0.1:8788/local/api/orders/K7QF%202M9X",
    "http://127.0.0.1:8788/a%3Ab/c%40d/~e/%28f%29",
    "http://127.0.0.1:8788/%E6%9D%8E?x=%E5%B0%8F",
    "http://127.0.0.1:8788/a?b=2&a=1&a=0&c",
    "http://127.0.0.1:8788/a?month=2026-11&status=placed,paid&q=a%20b%2Fc",
    "http://127.0.0.1:8788/a?q=I%20%3C3%20this&e=%3D%26",
    "http://127.0.0.1:8788/bucket/media/01J9/9f.webp",
];

#[test]
fn what_the_sdk_signs_in_headers_is_verified() {
    for service in ["execute-api", "dynamodb", "s3"] {
        for address in ADDRESSES {
            for method in ["GET", "POST"] {
                let request = signed(request(method, address, "{\"a\":1}"), service, None, None);
                let signed = check(request, service).unwrap_or_else(|e| panic!("{address}: {e:?}"));
                assert!(!signed.presigned);
                assert_eq!(signed.access_key_id, KEY);
                assert_eq!(signed.region, "eu-central-1");
            }
        }
    }
}

#[test]
fn what_need_not_be_encoded_is_verified_as_it_was_sent() {
    let address = "http://127.0.0.1:8788/a:b/c@d/~e/(f)";
    let request = signed(request("GET", address, ""), "execute-api", None, None);
    assert!(check(request, "execute-api").is_ok());
}

#[test]
fn what_the_sdk_presigns_is_verified_until_it_expires() {
    let lifetime = Duration::from_secs(900);
    for address in ADDRESSES {
        let request = signed(
            request("PUT", address, ""),
            "s3",
            Some(TOKEN),
            Some(lifetime),
        );
        let keys = keys(Some(TOKEN));
        let check = |seconds| {
            check_at(
                request.clone(),
                "s3",
                now() + Duration::from_secs(seconds),
                &keys,
            )
        };
        assert!(
            check(0)
                .unwrap_or_else(|e| panic!("{address}: {e:?}"))
                .presigned
        );
        assert!(check(900).is_ok());
        assert_eq!(check(901), Err(SignatureError::Expired));
    }
}

#[test]
fn a_body_that_was_presigned_over_may_be_any() {
    let request = signed(
        request("PUT", ADDRESSES[9], ""),
        "s3",
        None,
        Some(Duration::from_secs(60)),
    );
    let (head, _) = request.into_parts();
    assert!(check(Request::from_parts(head, b"a picture".to_vec()), "s3").is_ok());
}

/// Changes a request after it was signed.
type Tampering = (&'static str, fn(&mut Request<Vec<u8>>));

#[test]
fn tampering_with_any_part_is_found() {
    let tamperings: [Tampering; 9] = [
        ("method", |r| *r.method_mut() = http::Method::DELETE),
        ("path", |r| {
            *r.uri_mut() = "http://127.0.0.1:8788/b?x=1".parse().unwrap();
        }),
        ("query", |r| {
            *r.uri_mut() = "http://127.0.0.1:8788/a?x=2".parse().unwrap();
        }),
        ("more query", |r| {
            *r.uri_mut() = "http://127.0.0.1:8788/a?x=1&y=1".parse().unwrap();
        }),
        ("host", |r| {
            r.headers_mut()
                .insert("host", "127.0.0.1:9999".parse().unwrap());
        }),
        ("header", |r| {
            r.headers_mut()
                .insert("content-type", "text/html".parse().unwrap());
        }),
        ("no header", |r| {
            r.headers_mut().remove("content-type");
        }),
        ("second header", |r| {
            r.headers_mut()
                .append("content-type", "text/html".parse().unwrap());
        }),
        ("body", |r| r.body_mut().push(b' ')),
    ];
    for service in ["execute-api", "s3"] {
        for (part, tamper) in tamperings {
            let address = "http://127.0.0.1:8788/a?x=1";
            let mut request = signed(request("POST", address, "{}"), service, None, None);
            assert!(check(request.clone(), service).is_ok());
            tamper(&mut request);
            let found = check(request, service);
            let expected = match (part, service) {
                ("body", "s3") => matches!(found, Err(SignatureError::Payload)),
                _ => matches!(found, Err(SignatureError::Mismatch { .. })),
            };
            assert!(expected, "{service} {part}: {found:?}");
        }
    }
}

#[test]
fn tampering_with_the_claim_is_found() {
    let good = signed(request("GET", ADDRESSES[1], ""), "execute-api", None, None);
    let claim = good.headers()["authorization"].to_str().unwrap().to_owned();
    let with = |claim: String| {
        let mut request = good.clone();
        request
            .headers_mut()
            .insert("authorization", claim.parse().unwrap());
        check(request, "execute-api")
    };
    assert!(with(claim.clone()).is_ok());
    let last = if claim.ends_with('0') { "1" } else { "0" };
    let other_signature = format!("{}{last}", &claim[..claim.len() - 1]);
    assert!(matches!(
        with(other_signature),
        Err(SignatureError::Mismatch { .. })
    ));
    assert!(matches!(
        with(claim.replace(KEY, "AKIDOTHER")),
        Err(SignatureError::UnknownKey(key)) if key == "AKIDOTHER"
    ));
    for (part, other) in [
        ("eu-central-1", "us-east-1"),
        ("execute-api", "s3"),
        ("Credential=AKIDEXAMPLE/2026", "Credential=AKIDEXAMPLE/2025"),
    ] {
        let found = with(claim.replace(part, other));
        assert!(matches!(found, Err(SignatureError::Scope { .. })), "{part}");
    }
    assert!(matches!(
        with(claim.replace("content-type;", "")),
        Err(SignatureError::Mismatch { .. })
    ));
    assert!(matches!(
        with(claim.replace("host;", "")),
        Err(SignatureError::Unsigned(header)) if header == "host"
    ));
    for broken in [
        "",
        "Bearer abc",
        "AWS4-HMAC-SHA256",
        "AWS4-HMAC-SHA256 Credential=a/b",
    ] {
        let found = with(broken.to_owned());
        assert!(
            matches!(found, Err(SignatureError::Incomplete(_))),
            "{broken}"
        );
    }
}

#[test]
fn an_unsigned_request_says_so() {
    let found = check(request("GET", ADDRESSES[0], ""), "s3");
    assert_eq!(found, Err(SignatureError::Missing));
}

#[test]
fn a_clock_may_be_five_minutes_off() {
    let request = signed(request("GET", ADDRESSES[0], ""), "dynamodb", None, None);
    let check = |now| check_at(request.clone(), "dynamodb", now, &keys(None));
    let skew = Duration::from_secs(300);
    let second = Duration::from_secs(1);
    assert!(check(now() + skew).is_ok());
    assert!(check(now() - skew).is_ok());
    for now in [now() + skew + second, now() - skew - second] {
        assert!(matches!(check(now), Err(SignatureError::Skewed(_))));
    }
}

#[test]
fn temporary_keys_need_their_token() {
    let keys = keys(Some(TOKEN));
    for (token, good) in [(Some(TOKEN), true), (Some("other"), false), (None, false)] {
        let request = signed(request("GET", ADDRESSES[0], ""), "dynamodb", token, None);
        let found = check_at(request, "dynamodb", now(), &keys);
        match good {
            true => assert!(found.is_ok()),
            false => assert_eq!(found, Err(SignatureError::Token)),
        }
    }
}

#[test]
fn s3_wants_every_amazon_header_signed() {
    for (service, good) in [("s3", false), ("dynamodb", true)] {
        let mut request = signed(request("PUT", ADDRESSES[9], ""), service, None, None);
        request
            .headers_mut()
            .insert("x-amz-acl", "public-read".parse().unwrap());
        assert_eq!(check(request, service).is_ok(), good, "{service}");
    }
}

#[test]
fn an_assumed_role_is_shown_with_its_session() {
    let role = Principal::Role {
        arn: "arn:aws:iam::000000000000:role/Reader".to_owned(),
        session: "Function".to_owned(),
    };
    assert_eq!(
        role.caller(),
        "arn:aws:sts::000000000000:assumed-role/Reader/Function"
    );
    assert_eq!(role.identity(), "arn:aws:iam::000000000000:role/Reader");
}

#[test]
fn an_issued_key_is_known_until_it_is_revoked() {
    let keys = KeyRing::default();
    let issued = keys
        .issue(Principal::User {
            arn: "arn:aws:iam::000000000000:user/staff".to_owned(),
        })
        .unwrap();
    assert_eq!(issued.access_key_id.len(), 20);
    assert!(keys.principal(&issued.access_key_id).is_some());
    assert!(!format!("{issued:?}").contains(&issued.credential.secret));
    keys.revoke(&issued.access_key_id);
    assert!(keys.principal(&issued.access_key_id).is_none());
}
