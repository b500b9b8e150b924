//! What an account allows, asked before a deployment needs it.

use std::collections::BTreeSet;
use std::time::{Duration, SystemTime};

use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;
use aws_smithy_xml::decode::{Document, ScopedDecoder, try_data};
use serde_json::Value;

use crate::aws::{Aws, of_service};
use crate::cloud::{Cloud, CloudError, CloudErrorKind, CloudResult};
use crate::signed::{Answer, Request, Service, Web};

/// Where IAM is, for all regions.
const IAM: &str = "https://iam.amazonaws.com/";

/// How many actions one simulation takes.
const ACTIONS: usize = 50;

/// How many functions may run at the same time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Concurrency {
    /// In the account and region.
    pub limit: u64,
    /// What is not reserved by a function.
    pub unreserved: u64,
}

/// Asks an account about itself.
#[derive(Debug)]
pub struct Account<'a> {
    aws: &'a Aws,
    web: &'a Web,
}

impl<'a> Account<'a> {
    /// The account of `aws`, asked through `web`.
    pub fn new(aws: &'a Aws, web: &'a Web) -> Account<'a> {
        Account { aws, web }
    }

    /// How far this machine's clock is from AWS's: signatures are refused when
    /// it is more than five minutes.
    pub async fn clock_skew(&self) -> CloudResult<Duration> {
        const ACTION: &str = "sts";
        let url = format!("https://sts.{}.amazonaws.com/", self.aws.region());
        let request = Request {
            action: ACTION,
            method: "GET",
            url,
            headers: Vec::new(),
            body: Vec::new(),
            signed_for: None,
            repeatable: true,
        };
        let answer = self.web.send(&request).await?;
        let date = answer.header("date").unwrap_or_default();
        let unreadable = |_| {
            let message = format!("the answer's `Date` is `{date}`");
            CloudError::new(ACTION, "", CloudErrorKind::Unreadable, message)
        };
        let there = DateTime::from_str(date, Format::HttpDate).map_err(unreadable)?;
        let there = SystemTime::try_from(there).unwrap_or(SystemTime::UNIX_EPOCH);
        let here = SystemTime::now();
        let apart = here.duration_since(there);
        Ok(apart.unwrap_or_else(|behind| behind.duration()))
    }

    /// What Lambda allows in this account and region.
    /// AWS: <https://docs.aws.amazon.com/lambda/latest/api/API_GetAccountSettings.html>
    pub async fn concurrency(&self) -> CloudResult<Concurrency> {
        const ACTION: &str = "lambda:GetAccountSettings";
        let region = self.aws.region();
        let url = format!("https://lambda.{region}.amazonaws.com/2016-08-19/account-settings/");
        let request = Request {
            action: ACTION,
            method: "GET",
            url,
            headers: Vec::new(),
            body: Vec::new(),
            signed_for: Some(Service::Lambda),
            repeatable: true,
        };
        let answer = self.web.send(&request).await?;
        let body: Value = serde_json::from_slice(&answer.body).unwrap_or_default();
        if answer.status != 200 {
            let kind = answer.header("x-amzn-errortype").unwrap_or_default();
            let code = kind.split(':').next().unwrap_or_default();
            let message = body["message"].as_str().or(body["Message"].as_str());
            return Err(refused(ACTION, &answer, code, message.unwrap_or_default()));
        }
        let number = |name: &str| body["AccountLimit"][name].as_u64();
        let found = number("ConcurrentExecutions").zip(number("UnreservedConcurrentExecutions"));
        let (limit, unreserved) = found.ok_or_else(|| {
            let message = "the answer tells no limits";
            CloudError::new(ACTION, "", CloudErrorKind::Unreadable, message)
        })?;
        Ok(Concurrency { limit, unreserved })
    }

    /// Those of these actions that a principal may not do.
    /// AWS: <https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulatePrincipalPolicy.html>
    pub async fn denied(&self, principal: &str, actions: &[String]) -> CloudResult<Vec<String>> {
        const ACTION: &str = "iam:SimulatePrincipalPolicy";
        let mut denied = BTreeSet::new();
        for some in actions.chunks(ACTIONS) {
            let mut form = format!(
                "Action=SimulatePrincipalPolicy&Version=2010-05-08&MaxItems=1000&PolicySourceArn={}",
                escaped(principal)
            );
            for (at, action) in some.iter().enumerate() {
                form += &format!("&ActionNames.member.{}={}", at + 1, escaped(action));
            }
            let content_type = "application/x-www-form-urlencoded; charset=utf-8";
            let request = Request {
                action: ACTION,
                method: "POST",
                url: IAM.to_owned(),
                headers: vec![("content-type".to_owned(), content_type.to_owned())],
                body: form.into_bytes(),
                signed_for: Some(Service::Iam),
                repeatable: true,
            };
            let answer = self.web.send(&request).await?;
            let text = String::from_utf8_lossy(&answer.body);
            let words = read(&text);
            let find = |name: &str| {
                let found = words.iter().find(|(own, _)| own == name);
                found.map_or("", |(_, text)| text.as_str())
            };
            if answer.status != 200 {
                return Err(refused(ACTION, &answer, find("Code"), find("Message")));
            }
            let mut name = "";
            for (element, text) in &words {
                match element.as_str() {
                    "EvalActionName" => name = text,
                    "EvalDecision" if text != "allowed" => {
                        denied.insert(name.to_owned());
                    }
                    _ => {}
                }
            }
        }
        Ok(denied.into_iter().collect())
    }
}

/// Whose policies decide what a caller may do: a session's are its role's.
/// `None` for the account itself, which may do everything.
pub fn principal(caller: &str) -> Option<String> {
    if caller.ends_with(":root") {
        return None;
    }
    let role = caller
        .split_once(":assumed-role/")
        .and_then(|(account, rest)| {
            let account = account.replace(":sts:", ":iam:");
            let (role, _session) = rest.split_once('/')?;
            Some(format!("{account}:role/{role}"))
        });
    Some(role.unwrap_or_else(|| caller.to_owned()))
}

fn refused(action: &'static str, answer: &Answer, code: &str, message: &str) -> CloudError {
    let message = match message {
        "" => format!("HTTP status {}", answer.status),
        message => message.to_owned(),
    };
    let kind = of_service(code, &message);
    CloudError::new(action, "", kind, message).with_code(code)
}

/// Letters and digits as they are, everything else by its number.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => {
                escaped.push(char::from(byte));
            }
            _ => escaped += &format!("%{byte:02X}"),
        }
    }
    escaped
}

/// The elements with text, in their order.
fn read(document: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut document = Document::new(document);
    if let Ok(mut root) = document.root_element() {
        collect(&mut root, &mut found);
    }
    found
}

const TOLD: [&str; 4] = ["Code", "EvalActionName", "EvalDecision", "Message"];

fn collect(element: &mut ScopedDecoder<'_, '_>, found: &mut Vec<(String, String)>) {
    let name = element.start_el().local().to_owned();
    if TOLD.contains(&name.as_str()) {
        if let Ok(text) = try_data(element) {
            found.push((name, text.trim().to_owned()));
        }
        return;
    }
    while let Some(mut child) = element.next_tag() {
        collect(&mut child, found);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_session_is_judged_by_its_role() {
        assert_eq!(
            principal("arn:aws:sts::123456789012:assumed-role/Deployer/me").as_deref(),
            Some("arn:aws:iam::123456789012:role/Deployer")
        );
        let user = "arn:aws:iam::123456789012:user/me";
        assert_eq!(principal(user).as_deref(), Some(user));
        assert_eq!(principal("arn:aws:iam::123456789012:root"), None);
    }

    #[test]
    fn a_simulation_is_read_action_by_action() {
        let answer = "<SimulatePrincipalPolicyResponse><SimulatePrincipalPolicyResult>\
            <EvaluationResults><member><EvalActionName>s3:PutObject</EvalActionName>\
            <EvalResourceName>*</EvalResourceName><EvalDecision>allowed</EvalDecision></member>\
            <member><EvalActionName>s3:GetObject</EvalActionName>\
            <EvalDecision>implicitDeny</EvalDecision></member></EvaluationResults>\
            </SimulatePrincipalPolicyResult></SimulatePrincipalPolicyResponse>";
        let words = read(answer);
        let decisions: Vec<_> = words.iter().map(|(_, text)| text.as_str()).collect();
        assert_eq!(
            decisions,
            ["s3:PutObject", "allowed", "s3:GetObject", "implicitDeny"]
        );
    }
}
