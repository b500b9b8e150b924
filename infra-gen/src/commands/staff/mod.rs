//! The shop's staff API, asked with the credentials of whoever runs this program.
//!
//! | Part | File |
//! |---|---|
//! | what the API refuses, and why | `problem` |
//! | what can go wrong with a request | `error` |

mod error;
mod problem;

use std::borrow::Cow;

use cfn_deploy::cloud::CloudError;
use cfn_deploy::event::Events;
use cfn_deploy::signed::{Answer, Request, Service, Web};
use cfn_deploy::state::StackState;
use governor::{DefaultDirectRateLimiter, Quota, RateLimiter};
use serde_json::Value;
use shop_domain::contract::headers;
use shop_domain::contract::limits::STAFF_PAGE;
use shop_stack::{STAFF_RATE, StackKind, StackOutput};

use super::session::Session;
use crate::cli::GlobalArgs;
use crate::error::{CommandError, CommandResult};
use crate::project::Project;

pub use error::StaffError;
pub use problem::{Mistake, Problem};

/// What IAM calls asking an API.
const INVOKE: &str = "execute-api:Invoke";

/// Outputs of the shop's stack.
mod output {
    /// The API's own address.
    pub const API_URL: &str = "ApiUrl";
    /// The site's address.
    pub const SITE_URL: &str = "SiteUrl";
}

/// A deployed shop, as its staff reach it.
#[derive(Debug)]
pub struct Staff {
    web: Web,
    api: String,
    site: String,
    /// Who comes faster than the API allows is sent away for half a minute.
    /// The burst that it allows besides is left to whoever else works there.
    pace: DefaultDirectRateLimiter,
}

impl Staff {
    /// Finds the shop of an environment by the outputs of its stack.
    pub async fn open(
        project: &Project,
        global: &GlobalArgs,
        events: &Events,
    ) -> CommandResult<Staff> {
        let session = Session::open(&project.environment, global, events).await?;
        Staff::of(project, &session, events).await
    }

    /// Finds the shop of an environment through a session with it.
    pub async fn of(project: &Project, session: &Session, events: &Events) -> CommandResult<Staff> {
        let environment = &project.environment;
        let mut stacks = project.stacks();
        stacks.retain(|stack| stack.kind == StackKind::Shop);
        let states = session.states(&stacks).await?;
        let found = stacks.first().zip(states.first());
        let Some((stack, state)) = found.filter(|(_, state)| state.stack.is_some()) else {
            return Err(CommandError::not_deployed(&environment.name));
        };
        Staff::at(session.web(stack, events)?, stack, state).map_err(|error| {
            error.hint(format!(
                "infra-gen deploy {} brings it up to date",
                environment.name
            ))
        })
    }

    /// The shop of a stack in this state.
    pub fn at(web: Web, stack: &StackOutput, state: &StackState) -> CommandResult<Staff> {
        let output = |key: &str| {
            let value = state.output(key).ok_or_else(|| {
                CommandError::usage(format!("the stack `{}` has no output `{key}`", stack.name))
            })?;
            Ok::<_, CommandError>(value.trim_end_matches('/').to_owned())
        };
        Ok(Staff {
            web,
            api: output(output::API_URL)?,
            site: output(output::SITE_URL)?,
            pace: RateLimiter::direct(Quota::per_second(STAFF_RATE)),
        })
    }

    /// The site's address, without a slash at its end.
    pub fn site(&self) -> &str {
        &self.site
    }

    /// Reads a path of the API.
    pub async fn get(&self, path: &str, query: &[(&str, &str)]) -> Result<Value, StaffError> {
        let mut url = format!("{}{path}", self.api);
        for (n, (name, value)) in query.iter().enumerate() {
            let mark = if n == 0 { '?' } else { '&' };
            url.push_str(&format!("{mark}{name}={}", encoded(value)));
        }
        let request = Request {
            action: INVOKE,
            method: "GET",
            url,
            headers: Vec::new(),
            body: Vec::new(),
            signed_for: Some(Service::ExecuteApi),
            repeatable: true,
        };
        self.answer(request).await
    }

    /// Reads every page of a list.
    pub async fn pages(
        &self,
        path: &str,
        query: &[(&str, &str)],
    ) -> Result<Vec<Value>, StaffError> {
        let limit = STAFF_PAGE.1.to_string();
        let mut cursor: Option<String> = None;
        let mut all = Vec::new();
        loop {
            let mut query = query.to_vec();
            query.push(("limit", &limit));
            query.extend(cursor.as_deref().map(|cursor| ("cursor", cursor)));
            let mut page = self.get(path, &query).await?;
            let Some(Value::Array(items)) = page.get_mut("items").map(Value::take) else {
                return Err(StaffError::strange("GET", path, "a list without items"));
            };
            all.extend(items);
            match page.get("nextCursor").and_then(Value::as_str) {
                None => return Ok(all),
                // It would never end.
                Some(next) if cursor.as_deref() == Some(next) => {
                    return Err(StaffError::strange("GET", path, "the same page twice"));
                }
                Some(next) => cursor = Some(next.to_owned()),
            }
        }
    }

    /// Sends a body to a path of the API. With a key it is carried out once,
    /// however often it is sent.
    pub async fn post(
        &self,
        path: &str,
        body: &Value,
        key: Option<&str>,
    ) -> Result<Value, StaffError> {
        let mut headers = vec![("content-type".to_owned(), "application/json".to_owned())];
        headers.extend(key.map(|key| (headers::IDEMPOTENCY_KEY.to_lowercase(), key.to_owned())));
        let request = Request {
            action: INVOKE,
            method: "POST",
            url: format!("{}{path}", self.api),
            headers,
            body: body.to_string().into_bytes(),
            signed_for: Some(Service::ExecuteApi),
            repeatable: key.is_some(),
        };
        self.answer(request).await
    }

    /// Reads a file of the site, or with `HEAD` only whether it is there.
    pub async fn file(&self, method: &'static str, path: &str) -> Result<Answer, CloudError> {
        let request = Request {
            action: method,
            method,
            url: format!("{}{path}", self.site),
            headers: Vec::new(),
            body: Vec::new(),
            signed_for: None,
            repeatable: true,
        };
        self.web.send(&request).await
    }

    /// Uploads bytes to an address that was made for exactly them.
    pub async fn upload(
        &self,
        url: &str,
        headers: Vec<(String, String)>,
        bytes: Vec<u8>,
    ) -> Result<Answer, CloudError> {
        let request = Request {
            action: "s3:PutObject",
            method: "PUT",
            url: url.to_owned(),
            headers,
            body: bytes,
            signed_for: None,
            repeatable: true,
        };
        self.web.send(&request).await
    }

    async fn answer(&self, request: Request) -> Result<Value, StaffError> {
        self.pace.until_ready().await;
        let answer = self.web.send(&request).await.map_err(StaffError::Cloud)?;
        let path = request.url.strip_prefix(&self.api).unwrap_or(&request.url);
        if !(200..300).contains(&answer.status) {
            return Err(StaffError::of(&answer, request.method, path));
        }
        serde_json::from_slice(&answer.body)
            .map_err(|error| StaffError::strange(request.method, path, &error.to_string()))
    }
}

/// Everything but unreserved characters, percent-encoded.
fn encoded(text: &str) -> Cow<'_, str> {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    if text.bytes().all(plain) {
        return Cow::Borrowed(text);
    }
    let encoded = text.bytes().map(|byte| match plain(byte) {
        true => char::from(byte).to_string(),
        false => format!("%{byte:02X}"),
    });
    Cow::Owned(encoded.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_query_keeps_its_meaning() {
        assert_eq!(encoded("2026-11"), "2026-11");
        assert_eq!(encoded("a&b=ü"), "a%26b%3D%C3%BC");
    }
}
