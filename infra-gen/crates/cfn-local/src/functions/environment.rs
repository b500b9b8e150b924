//! The environment of a sandbox: Lambda's, the template's, nothing else.
//! <https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html>

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::Path;

use super::FunctionHost;
use super::settings::FunctionSettings;
use crate::signature::IssuedKey;

/// Every variable.
pub(super) fn variables(
    settings: &FunctionSettings,
    host: &FunctionHost,
    key: &IssuedKey,
    code: &Path,
    runtime_api: SocketAddr,
    log_stream: &str,
) -> BTreeMap<String, String> {
    let mut variables = settings.variables.clone();
    let mut set = |name: &str, value: &str| {
        variables.insert(name.to_owned(), value.to_owned());
    };
    set("_HANDLER", &settings.handler);
    set("AWS_REGION", &settings.region);
    set("AWS_DEFAULT_REGION", &settings.region);
    set("AWS_LAMBDA_FUNCTION_NAME", &settings.name);
    set("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST");
    set(
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
        &settings.memory.to_string(),
    );
    set("AWS_LAMBDA_INITIALIZATION_TYPE", "on-demand");
    set("AWS_LAMBDA_LOG_GROUP_NAME", &settings.log_group);
    set("AWS_LAMBDA_LOG_STREAM_NAME", log_stream);
    set(
        "AWS_LAMBDA_LOG_FORMAT",
        if settings.json_logs { "JSON" } else { "Text" },
    );
    set("AWS_LAMBDA_RUNTIME_API", &runtime_api.to_string());
    set("AWS_ACCESS_KEY_ID", &key.access_key_id);
    set("AWS_SECRET_ACCESS_KEY", &key.credential.secret);
    if let Some(token) = &key.credential.session_token {
        set("AWS_SESSION_TOKEN", token);
    }
    set("AWS_ENDPOINT_URL_DYNAMODB", &host.dynamodb);
    set("AWS_ENDPOINT_URL_S3", &host.s3);
    // No other endpoint of AWS is here, and none elsewhere may be asked.
    set("AWS_EC2_METADATA_DISABLED", "true");
    set("AWS_XRAY_CONTEXT_MISSING", "LOG_ERROR");
    set("LAMBDA_TASK_ROOT", &code.to_string_lossy());
    set("LAMBDA_RUNTIME_DIR", "/var/runtime");
    set("LANG", "en_US.UTF-8");
    set("PATH", "/usr/local/bin:/usr/bin:/bin:/opt/bin");
    set("TZ", ":UTC");
    variables
}
