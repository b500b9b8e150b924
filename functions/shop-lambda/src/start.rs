//! Starting a function: its environment, and clients made once.

use std::time::Duration;

use aws_config::retry::RetryConfig;
use aws_config::stalled_stream_protection::StalledStreamProtectionConfig;
use aws_config::timeout::TimeoutConfig;
use aws_config::{BehaviorVersion, SdkConfig};
use aws_smithy_http_client::tls::Provider;
use aws_smithy_http_client::tls::rustls_provider::CryptoMode;
use aws_smithy_runtime_api::client::http::SharedHttpClient;
use shop_domain::config::{ConfigError, ShopConfig};
use shop_domain::contract::env;
use thiserror::Error;

use crate::telemetry::Telemetry;

// A request to DynamoDB is made of hundreds of small pieces of memory.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The variable in which Lambda tells a function its name.
const FUNCTION_NAME: &str = "AWS_LAMBDA_FUNCTION_NAME";

/// Why a function cannot start.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum StartError {
    /// A variable of the contract is missing.
    #[error("the environment variable `{0}` is not set")]
    Missing(&'static str),
    /// The shop's configuration is wrong.
    #[error("the environment variable `{}` is not usable", env::SHOP_CONFIG)]
    Config(#[from] ConfigError),
}

/// A variable of the function's environment.
///
/// # Errors
///
/// [`StartError::Missing`].
pub fn variable(name: &'static str) -> Result<String, StartError> {
    std::env::var(name).map_err(|_| StartError::Missing(name))
}

/// Region, credentials and endpoint, with time limits that end before the
/// function's own.
pub async fn sdk_config() -> SdkConfig {
    let timeouts = TimeoutConfig::builder()
        .connect_timeout(Duration::from_secs(1))
        .operation_attempt_timeout(Duration::from_secs(3))
        .operation_timeout(Duration::from_secs(9))
        .build();
    aws_config::defaults(BehaviorVersion::latest())
        .http_client(http_client())
        .retry_config(RetryConfig::standard().with_max_attempts(3))
        .timeout_config(timeouts)
        // Every answer is read whole within the time limits; nothing is streamed.
        .stalled_stream_protection(StalledStreamProtectionConfig::disabled())
        .load()
        .await
}

/// What every client of a service sends its requests with.
pub fn http_client() -> SharedHttpClient {
    aws_smithy_http_client::Builder::new()
        .tls_provider(Provider::Rustls(CryptoMode::Ring))
        .build_https()
}

/// Telemetry under the name that Lambda gave the function.
pub fn telemetry() -> Telemetry {
    let name = std::env::var(FUNCTION_NAME).unwrap_or_else(|_| "local".to_owned());
    Telemetry::stdout(name)
}

/// The shop's configuration.
///
/// # Errors
///
/// [`StartError`].
pub fn shop_config() -> Result<ShopConfig, StartError> {
    Ok(ShopConfig::parse(&variable(env::SHOP_CONFIG)?)?)
}
