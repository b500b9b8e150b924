//! What the errors of an account tell, and what to do about them.

use std::error::Error;

use cfn_deploy::cloud::{CloudError, CloudErrorKind};

type Cause<'a> = &'a (dyn Error + 'static);

/// Whether the cause at this place of the chain says what a reader can use.
///
/// What the SDK tried in vain is no cause, and how it reached for the network
/// only matters where that ended.
pub fn says_something(chain: &[Cause<'_>], at: usize) -> bool {
    let found = chain
        .iter()
        .enumerate()
        .find_map(|(at, cause)| Some((at, cause.downcast_ref::<CloudError>()?.kind)));
    match found {
        Some((cloud, CloudErrorKind::NoCredentials)) => at <= cloud,
        Some((cloud, CloudErrorKind::Unreachable)) => at <= cloud || at + 1 == chain.len(),
        _ => true,
    }
}

/// What to do about an error, if it is one of the cloud's.
pub fn hint(cause: Cause<'_>) -> Option<String> {
    let error = cause.downcast_ref::<CloudError>()?;
    let hint = match error.kind {
        CloudErrorKind::NoCredentials => {
            "sign in with `aws sso login` or `aws configure`, or name a profile: `--profile NAME`"
                .to_owned()
        }
        CloudErrorKind::ExpiredCredentials => "sign in again: `aws sso login`".to_owned(),
        CloudErrorKind::Unreachable => match std::env::var("AWS_ENDPOINT_URL") {
            Ok(url) => format!("is something listening at `{url}` (AWS_ENDPOINT_URL)?"),
            Err(_) => "check the network and the region, then run the command again".to_owned(),
        },
        CloudErrorKind::AccessDenied => {
            format!("allow `{}` in the policy of whoever deploys", error.action)
        }
        CloudErrorKind::Throttled => "wait a minute, then run the command again".to_owned(),
        _ => return None,
    };
    Some(hint)
}
