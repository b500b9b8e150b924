//! The SDK's errors in this crate's words.

use std::error::Error;

use aws_credential_types::provider::error::CredentialsError;
use aws_sdk_cloudformation::error::{ProvideErrorMetadata, SdkError};
use aws_sdk_cloudformation::operation::RequestId;

use crate::cloud::{CloudError, CloudErrorKind};

/// The error of one call, in kinds a deployment can act on.
pub(super) fn refusal<E, R>(action: &'static str, subject: &str, sdk: SdkError<E, R>) -> CloudError
where
    E: ProvideErrorMetadata + RequestId + Error + Send + Sync + 'static,
    R: std::fmt::Debug + Send + Sync + 'static,
{
    if let SdkError::ServiceError(service) = &sdk {
        let service = service.err();
        let code = service.code().unwrap_or_default();
        let message = service.message().unwrap_or_default();
        let request_id = service.request_id().map(str::to_owned);
        return CloudError::new(action, subject, of_service(code, message), message)
            .with_code(code)
            .with_request_id(request_id);
    }
    let kind = match &sdk {
        SdkError::TimeoutError(_) => CloudErrorKind::Unreachable,
        SdkError::DispatchFailure(failure) if failure.is_timeout() || failure.is_io() => {
            CloudErrorKind::Unreachable
        }
        SdkError::DispatchFailure(_) | SdkError::ConstructionFailure(_) => of_credentials(&sdk),
        SdkError::ResponseError(_) => CloudErrorKind::Unreadable,
        _ => CloudErrorKind::Other,
    };
    // The SDK's own wrapping ("dispatch failure") tells nobody anything.
    let error = CloudError::new(action, subject, kind, "");
    match sdk.into_source() {
        Ok(source) => error.with_source(source),
        Err(sdk) => error.with_source(sdk),
    }
}

fn of_credentials(error: &(dyn Error + 'static)) -> CloudErrorKind {
    let mut error = Some(error);
    while let Some(cause) = error {
        if let Some(credentials) = cause.downcast_ref::<CredentialsError>() {
            return match credentials {
                CredentialsError::ProviderTimedOut(_) => CloudErrorKind::Unreachable,
                _ => CloudErrorKind::NoCredentials,
            };
        }
        error = cause.source();
    }
    CloudErrorKind::Other
}

/// The kind of a service's refusal, from its code and, where the code says
/// little, its words.
pub(crate) fn of_service(code: &str, message: &str) -> CloudErrorKind {
    match code {
        "AccessDenied" | "AccessDeniedException" | "UnauthorizedOperation" | "Forbidden" => {
            CloudErrorKind::AccessDenied
        }
        "ExpiredToken" | "ExpiredTokenException" | "RequestExpired" => {
            CloudErrorKind::ExpiredCredentials
        }
        "InvalidClientTokenId"
        | "UnrecognizedClientException"
        | "InvalidAccessKeyId"
        | "SignatureDoesNotMatch"
        | "MissingAuthenticationToken" => CloudErrorKind::NoCredentials,
        "Throttling"
        | "ThrottlingException"
        | "TooManyRequestsException"
        | "SlowDown"
        | "RequestLimitExceeded" => CloudErrorKind::Throttled,
        "AlreadyExistsException" | "NameAlreadyExistsException" => CloudErrorKind::AlreadyExists,
        "InvalidAction"
        | "UnknownOperationException"
        | "NotImplemented"
        | "UnsupportedOperation" => CloudErrorKind::Unsupported,
        "NoSuchBucket"
        | "NoSuchKey"
        | "NotFound"
        | "ChangeSetNotFound"
        | "ChangeSetNotFoundException"
        | "StackNotFoundException"
        | "NoSuchDistribution" => CloudErrorKind::NotFound,
        _ if message.contains("does not exist") => CloudErrorKind::NotFound,
        "ValidationError"
        | "ValidationException"
        | "InvalidChangeSetStatus"
        | "InsufficientCapabilitiesException"
        | "InvalidRequest"
        | "InvalidArgument"
        | "LimitExceededException" => CloudErrorKind::Invalid,
        _ => CloudErrorKind::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stack_that_does_not_exist_is_told_by_the_words_of_the_service() {
        assert_eq!(
            of_service("ValidationError", "Stack with id x does not exist"),
            CloudErrorKind::NotFound
        );
        assert_eq!(
            of_service("ValidationError", "No updates are to be performed."),
            CloudErrorKind::Invalid
        );
    }

    #[test]
    fn a_code_of_tomorrow_is_not_guessed_at() {
        assert_eq!(of_service("Perplexed", "?"), CloudErrorKind::Other);
    }
}
