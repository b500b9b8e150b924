//! Why a request never gets a function's answer, as API Gateway words it.
//!
//! <https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html>

use super::parts::Unauthenticated;

/// A request that API Gateway answers itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Refusal {
    /// The gateway response that answers it.
    pub response_type: ResponseType,
    /// The status unless the gateway response changes it.
    pub status: u16,
    /// `$context.error.message`.
    pub message: String,
    /// `x-amzn-ErrorType`.
    pub error_type: &'static str,
    /// `$context.error.validationErrorString`.
    pub validation: Option<String>,
}

macro_rules! response_types {
    ($($name:ident $text:literal)*) => {
        /// The gateway responses there are.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub(super) enum ResponseType { $($name),* }

        impl ResponseType {
            /// As a template names it.
            pub fn name(self) -> &'static str {
                match self { $(ResponseType::$name => $text),* }
            }

            /// The type a template names.
            pub fn named(name: &str) -> Option<ResponseType> {
                match name { $($text => Some(ResponseType::$name),)* _ => None }
            }
        }
    };
}

response_types! {
    AccessDenied "ACCESS_DENIED"
    ApiConfigurationError "API_CONFIGURATION_ERROR"
    AuthorizerConfigurationError "AUTHORIZER_CONFIGURATION_ERROR"
    AuthorizerFailure "AUTHORIZER_FAILURE"
    BadRequestBody "BAD_REQUEST_BODY"
    BadRequestParameters "BAD_REQUEST_PARAMETERS"
    Default4xx "DEFAULT_4XX"
    Default5xx "DEFAULT_5XX"
    ExpiredToken "EXPIRED_TOKEN"
    IntegrationFailure "INTEGRATION_FAILURE"
    IntegrationTimeout "INTEGRATION_TIMEOUT"
    InvalidApiKey "INVALID_API_KEY"
    InvalidSignature "INVALID_SIGNATURE"
    MissingAuthenticationToken "MISSING_AUTHENTICATION_TOKEN"
    QuotaExceeded "QUOTA_EXCEEDED"
    RequestTooLarge "REQUEST_TOO_LARGE"
    ResourceNotFound "RESOURCE_NOT_FOUND"
    Throttled "THROTTLED"
    Unauthorized "UNAUTHORIZED"
    UnsupportedMediaType "UNSUPPORTED_MEDIA_TYPE"
    WafFiltered "WAF_FILTERED"
}

impl Refusal {
    fn new(
        response_type: ResponseType,
        status: u16,
        error_type: &'static str,
        message: impl Into<String>,
    ) -> Refusal {
        Refusal {
            response_type,
            status,
            message: message.into(),
            error_type,
            validation: None,
        }
    }

    /// Neither a route nor, on a route that wants one, a signature.
    pub fn missing_token() -> Refusal {
        Refusal::new(
            ResponseType::MissingAuthenticationToken,
            403,
            "MissingAuthenticationTokenException",
            "Missing Authentication Token",
        )
    }

    /// A signature that proves nobody.
    pub fn unauthenticated(why: Unauthenticated) -> Refusal {
        let (response_type, error_type) = match &why {
            Unauthenticated::Incomplete(_) => {
                (ResponseType::Default4xx, "IncompleteSignatureException")
            }
            Unauthenticated::UnknownKey(_) => {
                (ResponseType::AccessDenied, "UnrecognizedClientException")
            }
            Unauthenticated::Expired(_) => {
                (ResponseType::InvalidSignature, "InvalidSignatureException")
            }
            Unauthenticated::Mismatch(_) => {
                (ResponseType::InvalidSignature, "InvalidSignatureException")
            }
        };
        Refusal::new(response_type, 403, error_type, why.to_string())
    }

    /// A known caller, or nobody, who may not.
    pub fn access_denied(message: impl Into<String>) -> Refusal {
        Refusal::new(
            ResponseType::AccessDenied,
            403,
            "AccessDeniedException",
            message,
        )
    }

    /// A header, query parameter or path part that must be there is not.
    pub fn missing_parameters(names: &[&str]) -> Refusal {
        let message = format!(
            "Missing required request parameters: [{}]",
            names.join(", ")
        );
        Refusal {
            validation: Some(message.clone()),
            ..Refusal::new(
                ResponseType::BadRequestParameters,
                400,
                "BadRequestException",
                message,
            )
        }
    }

    /// The body does not fit its model.
    pub fn invalid_body(validation: String) -> Refusal {
        Refusal {
            validation: Some(validation),
            ..Refusal::new(
                ResponseType::BadRequestBody,
                400,
                "BadRequestException",
                "Invalid request body",
            )
        }
    }

    /// More than 10 MB, or more than Lambda takes.
    pub fn too_large() -> Refusal {
        Refusal::new(
            ResponseType::RequestTooLarge,
            413,
            "RequestTooLargeException",
            "Request Too Long",
        )
    }

    /// More requests than the method may have.
    pub fn throttled() -> Refusal {
        Refusal::new(
            ResponseType::Throttled,
            429,
            "TooManyRequestsException",
            "Too Many Requests",
        )
    }

    /// The web ACL blocks it.
    pub fn blocked() -> Refusal {
        Refusal::new(
            ResponseType::WafFiltered,
            403,
            "ForbiddenException",
            "Forbidden",
        )
    }

    /// The function took longer than the integration waits.
    pub fn timed_out() -> Refusal {
        Refusal::new(
            ResponseType::IntegrationTimeout,
            504,
            "InternalServerErrorException",
            "Endpoint request timed out",
        )
    }

    /// The API may not call the function, or there is none.
    pub fn misconfigured() -> Refusal {
        Refusal::new(
            ResponseType::ApiConfigurationError,
            500,
            "InternalServerErrorException",
            "Internal server error",
        )
    }

    /// Lambda refused or could not: 500 unless `INTEGRATION_FAILURE` says otherwise.
    pub fn integration_failed() -> Refusal {
        Refusal::new(
            ResponseType::IntegrationFailure,
            500,
            "InternalServerErrorException",
            "Internal server error",
        )
    }

    /// The function failed, or returned what is no response.
    pub fn bad_gateway() -> Refusal {
        Refusal::new(
            ResponseType::Default5xx,
            502,
            "InternalServerErrorException",
            "Internal server error",
        )
    }
}
