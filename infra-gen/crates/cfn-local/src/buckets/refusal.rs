//! What the S3 endpoint refuses, in S3's words.
//! <https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html>

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderName, HeaderValue, Response, StatusCode};

use super::{BucketError, xml};
use crate::signature::SignatureError;

/// The header every answer has.
pub(super) const REQUEST_ID: HeaderName = HeaderName::from_static("x-amz-request-id");

/// An S3 error: status, code and words.
pub(super) struct Refusal {
    pub status: StatusCode,
    pub code: &'static str,
    pub message: String,
    pub more: Vec<(&'static str, String)>,
}

impl Refusal {
    /// The answer to a request for this path.
    pub(super) fn response(self, path: &str, with_body: bool) -> Response<Bytes> {
        let (id, header) = request_id();
        let more: Vec<(&str, &str)> = self
            .more
            .iter()
            .map(|(name, value)| (*name, value.as_str()))
            .collect();
        let body = match with_body {
            true => Bytes::from(xml::error(self.code, &self.message, path, &id, &more)),
            false => Bytes::new(),
        };
        let mut response = Response::new(body);
        *response.status_mut() = self.status;
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/xml"));
        headers.insert(REQUEST_ID, header);
        response
    }
}

/// A request id, and the header that carries it.
pub(super) fn request_id() -> (String, HeaderValue) {
    let mut id = [0; 8];
    // Without randomness the id is all zeros, which harms nobody.
    let _ = getrandom::fill(&mut id);
    let id = format!("{:016X}", u64::from_be_bytes(id));
    let header = HeaderValue::from_str(&id).expect("hexadecimal digits are a header's value");
    (id, header)
}

pub(super) fn refusal(
    status: StatusCode,
    code: &'static str,
    message: impl Into<String>,
) -> Refusal {
    Refusal {
        status,
        code,
        message: message.into(),
        more: Vec::new(),
    }
}

pub(super) fn not_implemented(what: &str) -> Refusal {
    refusal(
        StatusCode::NOT_IMPLEMENTED,
        "NotImplemented",
        format!("`{what}` is not understood by this endpoint"),
    )
}

pub(super) fn no_such_key(key: &str) -> Refusal {
    Refusal {
        more: vec![("Key", key.to_owned())],
        ..refusal(
            StatusCode::NOT_FOUND,
            "NoSuchKey",
            "The specified key does not exist.",
        )
    }
}

impl From<BucketError> for Refusal {
    fn from(error: BucketError) -> Refusal {
        let (status, code) = match &error {
            BucketError::NoSuchBucket(_) => (StatusCode::NOT_FOUND, "NoSuchBucket"),
            BucketError::InvalidBucketName(_) => (StatusCode::BAD_REQUEST, "InvalidBucketName"),
            BucketError::NotEmpty | BucketError::VersionsLeft => {
                (StatusCode::CONFLICT, "BucketNotEmpty")
            }
            BucketError::PublicPolicy(_) => (StatusCode::FORBIDDEN, "AccessDenied"),
            BucketError::KeyTooLong => (StatusCode::BAD_REQUEST, "KeyTooLongError"),
            BucketError::Disk(_) => (StatusCode::INTERNAL_SERVER_ERROR, "InternalError"),
        };
        refusal(status, code, error.to_string())
    }
}

/// In S3's words.
impl From<SignatureError> for Refusal {
    fn from(error: SignatureError) -> Refusal {
        let forbidden = |code, message: &str| refusal(StatusCode::FORBIDDEN, code, message);
        match error {
            SignatureError::Mismatch {
                string_to_sign,
                canonical_request,
            } => Refusal {
                more: vec![
                    ("StringToSign", string_to_sign),
                    ("CanonicalRequest", canonical_request),
                ],
                ..forbidden(
                    "SignatureDoesNotMatch",
                    "The request signature we calculated does not match the signature you \
                     provided. Check your key and signing method.",
                )
            },
            SignatureError::UnknownKey(key) => Refusal {
                more: vec![("AWSAccessKeyId", key)],
                ..forbidden(
                    "InvalidAccessKeyId",
                    "The AWS Access Key Id you provided does not exist in our records.",
                )
            },
            SignatureError::Token => Refusal {
                status: StatusCode::BAD_REQUEST,
                ..forbidden(
                    "InvalidToken",
                    "The provided token is malformed or otherwise invalid.",
                )
            },
            SignatureError::Expired => forbidden("AccessDenied", "Request has expired"),
            SignatureError::Skewed(_) => forbidden(
                "RequestTimeTooSkewed",
                "The difference between the request time and the current time is too large.",
            ),
            SignatureError::Unsigned(header) => Refusal {
                more: vec![("HeadersNotSigned", header)],
                ..forbidden(
                    "AccessDenied",
                    "There were headers present in the request which were not signed",
                )
            },
            SignatureError::Payload => Refusal {
                status: StatusCode::BAD_REQUEST,
                ..forbidden(
                    "XAmzContentSHA256Mismatch",
                    "The provided 'x-amz-content-sha256' header does not match what was computed.",
                )
            },
            SignatureError::Streaming(kind) => not_implemented(&kind),
            SignatureError::Missing
            | SignatureError::Incomplete(_)
            | SignatureError::Scope { .. } => Refusal {
                status: StatusCode::BAD_REQUEST,
                ..forbidden("AuthorizationHeaderMalformed", &error.to_string())
            },
        }
    }
}
