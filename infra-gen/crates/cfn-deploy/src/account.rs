//! What an account allows, asked before a deployment needs it.

use std::collections::BTreeSet;
use std::time::{Duration, SystemTime};

use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

use crate::aws::{Aws, words};
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

    async fn get(
        &self,
        action: &'static str,
        url: String,
        signed_for: Option<Service>,
    ) -> CloudResult<Answer> {
        let request = Request {
            action,
            method: "GET",
            url,
            headers: Vec::new(),
            body: Vec::new(),
            signed_for,
            repeatable: true,
        };
        self.web.send(&request).await
    }

    /// How far this machine's clock is from AWS's: signatures are refused when
    /// it is more than five minutes.
    pub async fn clock_skew(&self) -> CloudResult<Duration> {
        const ACTION: &str = "sts";
        let url = format!("https://sts.{}.amazonaws.com/", self.aws.region());
        let answer = self.get(ACTION, url, None).await?;
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
        let answer = self.get(ACTION, url, Some(Service::Lambda)).await?;
        if answer.status != 200 {
            return Err(answer.refused(ACTION, ""));
        }
        let body: Value = serde_json::from_slice(&answer.body).unwrap_or_default();
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
                utf8_percent_encode(principal, NON_ALPHANUMERIC)
            );
            for (at, action) in some.iter().enumerate() {
                let action = utf8_percent_encode(action, NON_ALPHANUMERIC);
                form += &format!("&ActionNames.member.{}={action}", at + 1);
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
            if answer.status != 200 {
                return Err(answer.refused(ACTION, ""));
            }
            let text = String::from_utf8_lossy(&answer.body);
            let told = words(&text, &["EvalActionName", "EvalDecision"]);
            let mut name = "";
            for (element, text) in &told {
                match *element {
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
}
