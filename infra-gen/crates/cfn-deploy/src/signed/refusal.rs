//! What a service refuses with, in each of its protocols.

use serde_json::Value;

use super::Answer;
use crate::aws::{first, of_service, words};
use crate::cloud::{CloudError, CloudErrorKind};

/// A service's own words for why it did not do something.
#[derive(Debug, Default)]
struct Refusal {
    code: String,
    message: String,
    request_id: Option<String>,
}

impl Answer {
    /// An answer that is no success, as the error of a call.
    pub(crate) fn refused(&self, action: &'static str, subject: impl Into<String>) -> CloudError {
        let told = self.refusal();
        let message = match told.message.is_empty() {
            true => format!("HTTP status {}", self.status),
            false => told.message,
        };
        let kind = of_service(&told.code, &message);
        CloudError::new(action, subject, kind, message)
            .with_code(told.code)
            .with_request_id(told.request_id)
    }

    /// Whether a service asks for fewer calls. Most say so with the status of
    /// a bad request.
    pub(super) fn is_throttled(&self) -> bool {
        let refusal = self.refusal();
        of_service(&refusal.code, &refusal.message) == CloudErrorKind::Throttled
    }

    /// XML has a `Code`, JSON a `__type` (behind a `#`), REST a header (before
    /// a `:`).
    fn refusal(&self) -> Refusal {
        let text = String::from_utf8_lossy(&self.body);
        let told = words(&text, &["Code", "Message", "RequestId"]);
        let find = |name| first(&told, name).unwrap_or_default();
        let json: Value = serde_json::from_slice(&self.body).unwrap_or_default();
        let code = self.header("x-amzn-errortype").or(json["__type"].as_str());
        let code = code.unwrap_or_else(|| find("Code"));
        let code = code.split(':').next().unwrap_or_default();
        let message = json["message"].as_str().or(json["Message"].as_str());
        let request_id = first(&told, "RequestId").or(self.header("x-amzn-requestid"));
        Refusal {
            code: code.rsplit('#').next().unwrap_or_default().to_owned(),
            message: message.unwrap_or_else(|| find("Message")).to_owned(),
            request_id: request_id.map(str::to_owned),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(headers: &[(&str, &str)], body: &str) -> Answer {
        let headers = headers.iter();
        Answer {
            status: 400,
            body: body.into(),
            headers: headers
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
                .collect(),
        }
    }

    #[test]
    fn every_protocol_is_understood() {
        let xml = "<ErrorResponse><Error><Code>Throttling</Code><Message>Rate exceeded</Message>\
                   </Error><RequestId>r-1</RequestId></ErrorResponse>";
        let json =
            r#"{"__type":"com.amazonaws.logs#ThrottlingException","message":"Rate exceeded"}"#;
        let rest = r#"{"Message":"Rate exceeded"}"#;
        let kind = (
            "x-amzn-errortype",
            "TooManyRequestsException:http://internal",
        );
        let id = ("x-amzn-requestid", "r-1");
        for (answer, code) in [
            (answer(&[], xml), "Throttling"),
            (answer(&[id], json), "ThrottlingException"),
            (answer(&[id, kind], rest), "TooManyRequestsException"),
        ] {
            assert!(answer.is_throttled(), "{answer:?}");
            let error = answer.refused("logs:FilterLogEvents", "group");
            assert_eq!(error.code(), Some(code));
            assert_eq!(error.message(), "Rate exceeded");
            assert_eq!(error.request_id(), Some("r-1"));
        }
    }

    #[test]
    fn what_is_no_refusal_of_a_service_has_its_status() {
        for body in ["", "<html>", "Throttling", r#"{"title":"Throttling"}"#] {
            let answer = answer(&[], body);
            assert!(!answer.is_throttled(), "{body}");
            let error = answer.refused("logs:FilterLogEvents", "group");
            assert_eq!(error.message(), "HTTP status 400");
        }
    }
}
