//! Signs as the SDK does, and sends.

use std::time::{Duration, SystemTime};

use aws_credential_types::Credentials;
use aws_sigv4::http_request::{
    PayloadChecksumKind, PercentEncodingMode, SignableBody, SignableRequest, SignatureLocation,
    SigningSettings, UriPathNormalizationMode, sign as sdk_sign,
};
use aws_sigv4::sign::v4::SigningParams;
use bytes::Bytes;
use http::{Request, Response};
use http_body_util::{BodyExt, Full};
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioExecutor;

use super::IssuedKey;

/// A key to sign with.
#[derive(Clone, Copy)]
pub(crate) struct TestKey<'a> {
    pub id: &'a str,
    pub secret: &'a str,
    pub session_token: Option<&'a str>,
}

impl<'a> From<&'a IssuedKey> for TestKey<'a> {
    fn from(key: &'a IssuedKey) -> TestKey<'a> {
        TestKey {
            id: &key.access_key_id,
            secret: &key.credential.secret,
            session_token: key.credential.session_token.as_deref(),
        }
    }
}

fn settings(service: &str, presigned: Option<Duration>) -> SigningSettings {
    let mut settings = SigningSettings::default();
    if service == "s3" {
        settings.percent_encoding_mode = PercentEncodingMode::Single;
        settings.uri_path_normalization_mode = UriPathNormalizationMode::Disabled;
        settings.payload_checksum_kind = PayloadChecksumKind::XAmzSha256;
    }
    if presigned.is_some() {
        settings.signature_location = SignatureLocation::QueryParams;
        settings.payload_checksum_kind = PayloadChecksumKind::NoHeader;
        settings.expires_in = presigned;
        // The SDK leaves these out of a presigned address by default.
        settings.excluded_headers = None;
    }
    settings
}

/// A request for `eu-central-1`, signed by the SDK's signer.
pub(crate) fn sign(
    mut request: Request<Vec<u8>>,
    key: TestKey<'_>,
    service: &str,
    time: SystemTime,
    presigned: Option<Duration>,
) -> Request<Vec<u8>> {
    let token = key.session_token.map(str::to_owned);
    let identity = Credentials::new(key.id, key.secret, token, None, "test").into();
    let params = SigningParams::builder()
        .identity(&identity)
        .region("eu-central-1")
        .name(service)
        .time(time)
        .settings(settings(service, presigned))
        .build()
        .unwrap()
        .into();
    let (head, body) = request.clone().into_parts();
    let headers = head
        .headers
        .iter()
        .map(|(name, value)| (name.as_str(), value.to_str().unwrap()));
    let payload = match presigned {
        Some(_) => SignableBody::UnsignedPayload,
        None => SignableBody::Bytes(&body),
    };
    let uri = head.uri.to_string();
    let signable = SignableRequest::new(head.method.as_str(), uri, headers, payload).unwrap();
    let (instructions, _) = sdk_sign(signable, &params).unwrap().into_parts();
    instructions.apply_to_request_http1x(&mut request);
    request
}

/// Sends a request and reads the answer.
pub(crate) async fn send(request: Request<Vec<u8>>) -> Response<Bytes> {
    let client = Client::builder(TokioExecutor::new()).build_http::<Full<Bytes>>();
    let request = request.map(|body| Full::new(Bytes::from(body)));
    let (head, body) = client.request(request).await.unwrap().into_parts();
    Response::from_parts(head, body.collect().await.unwrap().to_bytes())
}
