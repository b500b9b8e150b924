//! A client against a listener that answers as it is told.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener};
use std::thread::{self, JoinHandle};

use aws_config::{BehaviorVersion, Region};
use aws_credential_types::Credentials;
use aws_credential_types::provider::SharedCredentialsProvider;

use super::*;
use crate::event::channel;

const OK: &str = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok";
const BUSY: &str = "HTTP/1.1 503 Busy\r\nretry-after: 0\r\ncontent-length: 0\r\n\r\n";
const CUT: &str = "HTTP/1.1 200 OK\r\ncontent-length: 999\r\n\r\n{\"items\":[";

/// Gives each connection one of the answers; returns what it was asked.
fn listener(answers: &[&'static str]) -> (String, JoinHandle<Vec<String>>) {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let answers = answers.to_vec();
    let asked = thread::spawn(move || {
        answers
            .iter()
            .map(|answer| {
                let (stream, _) = listener.accept().unwrap();
                let mut reader = BufReader::new(stream);
                let mut head = String::new();
                while !head.ends_with("\r\n\r\n") {
                    assert_ne!(reader.read_line(&mut head).unwrap(), 0);
                }
                let length = head
                    .lines()
                    .find_map(|line| line.strip_prefix("content-length: "))
                    .map_or(0, |length| length.parse().unwrap());
                let mut body = vec![0; length];
                reader.read_exact(&mut body).unwrap();
                reader.get_mut().write_all(answer.as_bytes()).unwrap();
                head + &String::from_utf8(body).unwrap()
            })
            .collect()
    });
    (url, asked)
}

fn web(endpoint: Option<&str>, events: Events) -> Web {
    let credentials = Credentials::new("AKID", "secret", Some("session".into()), None, "test");
    let mut sdk = SdkConfig::builder()
        .behavior_version(BehaviorVersion::v2026_01_12())
        .region(Region::new("eu-central-1"))
        .credentials_provider(SharedCredentialsProvider::new(credentials));
    sdk.set_endpoint_url(endpoint.map(str::to_owned));
    Web::of(
        &sdk.build(),
        "eu-central-1",
        None,
        ProxyConfig::from_env(),
        events,
    )
}

fn get(url: &str) -> Request {
    Request {
        action: "execute-api:Invoke",
        method: "GET",
        url: url.to_owned(),
        headers: Vec::new(),
        body: Vec::new(),
        signed_for: Some(Service::ExecuteApi),
        repeatable: true,
    }
}

#[tokio::test]
async fn a_request_is_signed_for_where_it_goes() {
    let (endpoint, asked) = listener(&[OK]);
    let web = web(Some(&endpoint), Events::none());
    let request = Request {
        method: "POST",
        body: b"{}".to_vec(),
        headers: vec![("content-type".into(), "application/json".into())],
        ..get("https://a1.execute-api.eu-central-1.amazonaws.com/dev/things")
    };
    let answer = web.send(&request).await.unwrap();
    assert_eq!((answer.status, answer.body.as_slice()), (200, &b"ok"[..]));
    let asked = asked.join().unwrap().remove(0).to_lowercase();
    assert!(
        asked.starts_with("post /restapis/a1/dev/_user_request_/things http/1.1\r\n"),
        "{asked}"
    );
    for part in [
        "authorization: aws4-hmac-sha256 credential=akid/",
        "/eu-central-1/execute-api/aws4_request",
        "x-amz-security-token: session",
        "\r\n\r\n{}",
    ] {
        assert!(asked.contains(part), "{part} is not in {asked}");
    }
}

#[tokio::test]
async fn what_needs_no_signature_gets_none() {
    let (url, asked) = listener(&[OK]);
    let request = Request {
        signed_for: None,
        ..get(&format!("{url}/picture"))
    };
    web(None, Events::none()).send(&request).await.unwrap();
    let asked = asked.join().unwrap().remove(0).to_lowercase();
    assert!(!asked.contains("authorization"), "{asked}");
    assert!(!asked.contains("session"), "{asked}");
}

#[tokio::test]
async fn a_busy_service_is_asked_again_and_that_is_told() {
    let (url, asked) = listener(&[BUSY, OK]);
    let (events, mut told) = channel();
    let answer = web(None, events)
        .send(&get(&format!("{url}/things")))
        .await
        .unwrap();
    assert_eq!(answer.status, 200);
    assert_eq!(asked.join().unwrap().len(), 2);
    let retrying = told.recv().await.unwrap();
    assert!(
        matches!(&retrying, DeployEvent::Retrying { call, attempt: 1, .. } if call == "GET /things"),
        "{retrying:?}"
    );
}

#[tokio::test]
async fn a_redirect_is_not_followed() {
    let (url, asked) =
        listener(&["HTTP/1.1 302 Found\r\nlocation: /other\r\ncontent-length: 0\r\n\r\n"]);
    let answer = web(None, Events::none())
        .send(&get(&format!("{url}/things")))
        .await
        .unwrap();
    assert_eq!(answer.status, 302);
    assert_eq!(answer.header("location"), Some("/other"));
    assert_eq!(asked.join().unwrap().len(), 1);
}

#[tokio::test]
async fn an_answer_that_breaks_off_is_no_answer() {
    let (url, asked) = listener(&[CUT]);
    let request = Request {
        repeatable: false,
        ..get(&format!("{url}/things?secret=1"))
    };
    let error = web(None, Events::none()).send(&request).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "`execute-api:Invoke` on `/things` gave an answer that could not be read: \
         the connection broke in the middle of it"
    );
    asked.join().unwrap();
}

#[tokio::test]
async fn an_answer_that_breaks_off_is_asked_for_again_where_that_is_the_same() {
    let (url, asked) = listener(&[CUT, OK]);
    let answer = web(None, Events::none())
        .send(&get(&format!("{url}/things")))
        .await
        .unwrap();
    assert_eq!(answer.body, b"ok");
    assert_eq!(asked.join().unwrap().len(), 2);
}
