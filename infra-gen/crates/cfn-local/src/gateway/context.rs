//! `$context`: what is known about a request, for templates and access logs.
//!
//! <https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-variables-for-access-logging.html>

use std::borrow::Cow;
use std::net::IpAddr;
use std::sync::Arc;

use serde_json::Value;
use time::OffsetDateTime;

use super::parts::Caller;

/// What all requests of a stage share.
#[derive(Debug)]
pub(super) struct StageIdentity {
    pub account_id: String,
    pub region: String,
    pub api_id: String,
    pub stage: String,
    pub deployment_id: String,
    /// `{api}.execute-api.{region}.amazonaws.com`.
    pub domain_name: String,
    pub variables: Vec<(String, String)>,
}

/// One request on its way.
#[derive(Debug)]
pub(super) struct Context {
    pub stage: Arc<StageIdentity>,
    pub request_id: String,
    pub extended_request_id: String,
    pub time: OffsetDateTime,
    pub protocol: String,
    pub method: String,
    /// With the stage, as it was requested.
    pub path: String,
    pub resource_path: String,
    pub resource_id: String,
    pub operation: Option<String>,
    pub source_ip: IpAddr,
    pub user_agent: Option<String>,
    pub caller: Option<Caller>,
    pub web_acl: Option<WebAclOutcome>,
    pub integration: Option<IntegrationOutcome>,
    pub error: Option<ErrorOutcome>,
}

/// What the firewall said.
#[derive(Debug, Clone)]
pub(super) struct WebAclOutcome {
    pub arn: String,
    pub allowed: bool,
}

/// How the function fared.
#[derive(Debug, Clone, Copy)]
pub(super) struct IntegrationOutcome {
    /// Lambda's own status: 200 also for a function that failed.
    pub status: u16,
    pub latency_ms: u128,
}

/// Which gateway response the request got.
#[derive(Debug, Clone)]
pub(super) struct ErrorOutcome {
    pub response_type: &'static str,
    pub message: String,
    pub validation: Option<String>,
}

impl Context {
    /// A variable's value, without the `$context.` before its name.
    pub fn get(&self, name: &str) -> Option<Cow<'_, str>> {
        let caller = self.caller.as_ref();
        Some(match name {
            "accountId" => Cow::from(&self.stage.account_id),
            "apiId" => Cow::from(&self.stage.api_id),
            "stage" => Cow::from(&self.stage.stage),
            "deploymentId" => Cow::from(&self.stage.deployment_id),
            "domainName" => Cow::from(&self.stage.domain_name),
            "domainPrefix" => Cow::from(&self.stage.api_id),
            "requestId" => Cow::from(&self.request_id),
            "extendedRequestId" => Cow::from(&self.extended_request_id),
            "requestTime" => Cow::from(request_time(self.time)),
            "requestTimeEpoch" => Cow::from(epoch_millis(self.time).to_string()),
            "protocol" => Cow::from(&self.protocol),
            "httpMethod" => Cow::from(&self.method),
            "path" => Cow::from(&self.path),
            "resourcePath" => Cow::from(&self.resource_path),
            "resourceId" => Cow::from(&self.resource_id),
            "operationName" => Cow::from(self.operation.as_deref()?),
            "identity.sourceIp" => Cow::from(self.source_ip.to_string()),
            "identity.userAgent" => Cow::from(self.user_agent.as_deref()?),
            "identity.userArn" => Cow::from(&caller?.arn),
            "identity.user" | "identity.caller" => Cow::from(&caller?.user_id),
            "identity.accountId" => Cow::from(&caller?.account_id),
            "identity.accessKey" => Cow::from(&caller?.access_key),
            "waf.status" => {
                self.web_acl.as_ref()?;
                Cow::from("200")
            }
            "wafResponseCode" => Cow::from(match self.web_acl.as_ref()?.allowed {
                true => "WAF_ALLOW",
                false => "WAF_BLOCK",
            }),
            "webaclArn" => Cow::from(&self.web_acl.as_ref()?.arn),
            "integration.status" | "integrationStatus" => {
                Cow::from(self.integration?.status.to_string())
            }
            "integration.latency" | "integrationLatency" => {
                Cow::from(self.integration?.latency_ms.to_string())
            }
            "error.message" => Cow::from(&self.error.as_ref()?.message),
            "error.messageString" => {
                Cow::from(Value::from(self.error.as_ref()?.message.as_str()).to_string())
            }
            "error.responseType" => Cow::from(self.error.as_ref()?.response_type),
            "error.validationErrorString" => Cow::from(self.error.as_ref()?.validation.as_deref()?),
            _ => return None,
        })
    }
}

/// Writes a template, with its `$context.…` and `$stageVariables.…` replaced by
/// what `value` says of them.
pub(super) fn substitute<'a>(template: &str, value: impl Fn(&str) -> Cow<'a, str>) -> String {
    let mut written = String::with_capacity(template.len() + 64);
    let mut rest = template;
    while let Some(at) = rest.find('$') {
        written.push_str(&rest[..at]);
        let after = &rest[at + 1..];
        let name = variable(after);
        if name.is_empty() {
            written.push('$');
            rest = after;
        } else {
            written.push_str(&value(name));
            rest = &after[name.len()..];
        }
    }
    written.push_str(rest);
    written
}

/// The variable a text begins with, as in `context.identity.sourceIp`.
fn variable(text: &str) -> &str {
    let known = ["context.", "stageVariables.", "method.request."];
    if !known.iter().any(|prefix| text.starts_with(prefix)) {
        return "";
    }
    let end = text
        .find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-')))
        .unwrap_or(text.len());
    text[..end].trim_end_matches('.')
}

/// `09/Apr/2015:12:34:56 +0000`.
pub(super) fn request_time(time: OffsetDateTime) -> String {
    let month = time.month().to_string();
    format!(
        "{:02}/{}/{}:{:02}:{:02}:{:02} +0000",
        time.day(),
        &month[..3],
        time.year(),
        time.hour(),
        time.minute(),
        time.second()
    )
}

/// Milliseconds since 1970.
pub(super) fn epoch_millis(time: OffsetDateTime) -> i64 {
    time.unix_timestamp() * 1000 + i64::from(time.millisecond())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn substituted(template: &str) -> String {
        substitute(template, |name| Cow::from(format!("<{name}>")))
    }

    #[test]
    fn a_variable_ends_where_its_name_ends() {
        assert_eq!(
            substituted(r#"{"id":"$context.requestId","s":"$stageVariables.a_b."}"#),
            r#"{"id":"<context.requestId>","s":"<stageVariables.a_b>."}"#
        );
    }

    #[test]
    fn a_dollar_alone_stays() {
        assert_eq!(substituted("5 $ and $other.x"), "5 $ and $other.x");
    }

    #[test]
    fn the_time_is_written_as_common_logs_write_it() {
        let time = OffsetDateTime::from_unix_timestamp(1_428_582_896).unwrap();
        assert_eq!(request_time(time), "09/Apr/2015:12:34:56 +0000");
        assert_eq!(epoch_millis(time), 1_428_582_896_000);
    }
}
