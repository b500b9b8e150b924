//! What the API and the distributions are plugged into.

use std::sync::Arc;
use std::time::SystemTime;

use arc_swap::ArcSwap;
use async_trait::async_trait;
use bytes::Bytes;
use http::{Request, Response};

use crate::buckets::Buckets;
use crate::cdn;
use crate::engine::ACCOUNT;
use crate::functions::{Functions, InvokeError};
use crate::gateway::{
    AccessLog, Authorize, Caller, Decision, Invoke, InvokeFailure, Unauthenticated,
};
use crate::iam::{self, Access, Context, Permissions, Requester};
use crate::logs::Logs;
use crate::signature::{KeyRing, Keys, Scope, SignatureError, verify};

#[async_trait]
impl Invoke for Functions {
    async fn invoke(&self, function_arn: &str, payload: Bytes) -> Result<Bytes, InvokeFailure> {
        let done = Functions::invoke(self, function_arn, payload).await;
        done.map_err(|error| match error {
            InvokeError::NotFound(_) => InvokeFailure::NotFound,
            InvokeError::Throttled => InvokeFailure::Throttled,
            InvokeError::RequestTooLarge(_) => InvokeFailure::TooLarge,
            InvokeError::Unhandled { payload }
            | InvokeError::TimedOut { payload }
            | InvokeError::Crashed { payload }
            | InvokeError::InitFailed { payload }
            | InvokeError::ResponseTooLarge { payload } => InvokeFailure::FunctionError(payload),
        })
    }
}

/// Who signed a request to an API, and what they may do.
pub(super) struct Callers {
    pub(super) keys: Arc<KeyRing>,
    pub(super) permissions: Arc<ArcSwap<Permissions>>,
}

impl Authorize for Callers {
    fn caller(&self, request: &Request<Bytes>, region: &str) -> Result<Caller, Unauthenticated> {
        let mut bare = Request::new(());
        bare.method_mut().clone_from(request.method());
        bare.uri_mut().clone_from(request.uri());
        bare.headers_mut().clone_from(request.headers());
        let (parts, ()) = bare.into_parts();
        let scope = Scope {
            service: "execute-api",
            region: Some(region),
        };
        let now = SystemTime::now();
        let signed = verify(&parts, request.body(), &*self.keys, scope, now)
            .map_err(|error| unauthenticated(&error))?;
        Ok(Caller {
            arn: signed.principal.caller(),
            // Its last word tells one principal from another, as an id does.
            user_id: signed
                .principal
                .identity()
                .rsplit('/')
                .next()
                .unwrap_or_default()
                .to_owned(),
            access_key: signed.access_key_id,
            account_id: ACCOUNT.to_owned(),
        })
    }

    fn decide(&self, caller: &Caller, method_arn: &str) -> Decision {
        let Some(credential) = self.keys.principal(&caller.access_key) else {
            return Decision::NotAllowed;
        };
        let access = Access {
            action: "execute-api:Invoke",
            resource: method_arn,
        };
        let permissions = self.permissions.load();
        match permissions.allows(&credential.principal, access, &Context::new()) {
            iam::Decision::Allowed => Decision::Allowed,
            iam::Decision::ImplicitDeny => Decision::NotAllowed,
            iam::Decision::ExplicitDeny => Decision::Denied,
        }
    }
}

fn unauthenticated(error: &SignatureError) -> Unauthenticated {
    let words = error.to_string();
    match error {
        SignatureError::UnknownKey(_) | SignatureError::Token => Unauthenticated::UnknownKey(words),
        SignatureError::Skewed(_) | SignatureError::Expired => Unauthenticated::Expired(words),
        SignatureError::Mismatch { .. } | SignatureError::Payload => {
            Unauthenticated::Mismatch(words)
        }
        _ => Unauthenticated::Incomplete(words),
    }
}

/// Access logs go to the log group that a stage names.
pub(super) struct Lines(pub(super) Logs);

impl AccessLog for Lines {
    fn append(&self, destination_arn: &str, line: String) {
        if let Some((_, group)) = destination_arn.split_once(":log-group:") {
            let group = group.trim_end_matches(":*");
            self.0.append(group, "access", SystemTime::now(), &line);
        }
    }
}

/// Buckets as the origins of distributions.
pub(super) struct Origin {
    pub(super) buckets: Arc<Buckets>,
    pub(super) permissions: Arc<ArcSwap<Permissions>>,
}

#[async_trait]
impl cdn::Objects for Origin {
    async fn fetch(
        &self,
        bucket: &str,
        request: Request<Bytes>,
        signed_for: Option<&str>,
    ) -> Response<Bytes> {
        let (buckets, permissions) = (Arc::clone(&self.buckets), self.permissions.load_full());
        let bucket = bucket.to_owned();
        let signed_for = signed_for.map(str::to_owned);
        // Files are read on a thread that may wait for the disk.
        let read = tokio::task::spawn_blocking(move || {
            let requester = match signed_for {
                Some(_) => Requester::Service("cloudfront.amazonaws.com"),
                None => Requester::Anonymous,
            };
            let source = signed_for.as_deref();
            buckets.answer(&permissions, requester, source, &bucket, &request)
        });
        read.await.unwrap_or_else(|_| {
            let mut response = Response::new(Bytes::new());
            *response.status_mut() = http::StatusCode::INTERNAL_SERVER_ERROR;
            response
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::signature::Principal;
    use crate::signature::testing::{TestKey, sign};

    #[test]
    fn a_signature_is_for_the_region_of_the_api() {
        let keys = Arc::new(KeyRing::default());
        let staff = keys.issue(Principal::User {
            arn: "arn:aws:iam::000000000000:user/staff".to_owned(),
        });
        let staff = staff.unwrap();
        let callers = Callers {
            keys,
            permissions: Arc::default(),
        };
        let request = Request::builder()
            .uri("http://127.0.0.1/local/api/orders")
            .header("host", "127.0.0.1");
        let request = request.body(Vec::new()).unwrap();
        let key = TestKey::from(&staff);
        let signed = sign(request, key, "execute-api", SystemTime::now(), None).map(Bytes::from);
        let caller = callers.caller(&signed, "eu-central-1").unwrap();
        assert_eq!(caller.access_key, staff.access_key_id);
        assert!(matches!(
            callers.caller(&signed, "us-east-1"),
            Err(Unauthenticated::Incomplete(words)) if words.contains("eu-central-1")
        ));
    }
}
