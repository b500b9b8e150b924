//! Who deploys, and the refusal to deploy into a wrong account.

use crate::cloud::{Caller, CallerIdentity, CloudError};

/// Why a deployment may not go on with these credentials.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum IdentityError {
    /// Nobody could be asked.
    #[error("cannot tell whose credentials these are")]
    Caller(#[source] CloudError),
    /// The credentials belong elsewhere.
    #[error(
        "the credentials belong to account `{}` (`{}`), but this environment lives in `{expected}`",
        found.account,
        found.arn
    )]
    WrongAccount {
        /// The account of the environment's settings.
        expected: String,
        /// Who is calling.
        found: CallerIdentity,
    },
}

/// Asks who is calling and, when an account is expected, refuses any other.
pub async fn verify(
    caller: &dyn Caller,
    expected_account: Option<&str>,
) -> Result<CallerIdentity, IdentityError> {
    let found = caller.caller().await.map_err(IdentityError::Caller)?;
    match expected_account {
        Some(expected) if expected != found.account => Err(IdentityError::WrongAccount {
            expected: expected.to_owned(),
            found,
        }),
        _ => Ok(found),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cloud::CloudResult;

    struct From(&'static str);

    #[async_trait::async_trait]
    impl Caller for From {
        async fn caller(&self) -> CloudResult<CallerIdentity> {
            Ok(CallerIdentity {
                account: self.0.to_owned(),
                arn: format!("arn:aws:iam::{}:user/ada", self.0),
            })
        }
    }

    #[tokio::test]
    async fn another_account_is_refused() {
        let refused = verify(&From("111111111111"), Some("222222222222")).await;
        assert_eq!(
            refused.unwrap_err().to_string(),
            "the credentials belong to account `111111111111` \
             (`arn:aws:iam::111111111111:user/ada`), \
             but this environment lives in `222222222222`"
        );
    }

    #[tokio::test]
    async fn any_account_will_do_when_none_is_expected() {
        let found = verify(&From("111111111111"), None).await.unwrap();
        assert_eq!(found.account, "111111111111");
    }
}
