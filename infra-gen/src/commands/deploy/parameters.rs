//! The values of the shop stack's parameters.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use cfn::Template;
use cfn_deploy::archive::Archive;
use cfn_deploy::cloud::ParameterValue;
use cfn_deploy::state::StackState;

use super::names::{FUNCTIONS, output, parameter};
use crate::commands::session::random;

/// Bytes of the secret between CloudFront and the API, before encoding.
const SECRET_BYTES: usize = 32;

/// What the stacks before the shop's give to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inputs {
    /// The bucket of the function archives.
    pub artifacts_bucket: String,
    /// The firewall before CloudFront.
    pub web_acl_arn: String,
    /// The certificate the edge stack makes.
    pub certificate_arn: Option<String>,
}

impl Inputs {
    /// The values, once both stacks are there and, where the shop asks for a
    /// certificate, have one.
    pub fn of(artifacts: &StackState, edge: &StackState, shop: &Template) -> Option<Inputs> {
        let certificate_arn = edge.output(output::CERTIFICATE_ARN).map(str::to_owned);
        if has(shop, parameter::CERTIFICATE_ARN) && certificate_arn.is_none() {
            return None;
        }
        Some(Inputs {
            artifacts_bucket: artifacts.output(output::BUCKET_NAME)?.to_owned(),
            web_acl_arn: edge.output(output::WEB_ACL_ARN)?.to_owned(),
            certificate_arn,
        })
    }
}

/// All values for the shop's template. Without archives the functions keep
/// their code.
pub fn values(
    template: &Template,
    state: &StackState,
    inputs: &Inputs,
    archives: Option<&[Archive]>,
    secret: &ParameterValue,
) -> BTreeMap<String, ParameterValue> {
    let mut values = BTreeMap::new();
    let mut set = |name: &str, value: ParameterValue| {
        if has(template, name) {
            values.insert(name.to_owned(), value);
        }
    };
    let value = |text: &str| ParameterValue::Value(text.to_owned());
    set(parameter::ARTIFACTS_BUCKET, value(&inputs.artifacts_bucket));
    set(parameter::EDGE_WEB_ACL_ARN, value(&inputs.web_acl_arn));
    if let Some(arn) = &inputs.certificate_arn {
        set(parameter::CERTIFICATE_ARN, value(arn));
    }
    set(parameter::ORIGIN_VERIFY_SECRET, secret.clone());
    for function in FUNCTIONS {
        let archive =
            archives.and_then(|archives| archives.iter().find(|a| a.function == function.package));
        match archive {
            Some(archive) => set(function.code, ParameterValue::Value(archive.key())),
            None if is_set(state, function.code) => set(function.code, ParameterValue::Previous),
            None => {}
        }
    }
    values
}

/// The secret between CloudFront and the API: made once and kept, never shown
/// or stored anywhere but in the stack.
pub fn secret(state: &StackState, rotate: bool) -> ParameterValue {
    match is_set(state, parameter::ORIGIN_VERIFY_SECRET) && !rotate {
        true => ParameterValue::Previous,
        false => ParameterValue::Value(BASE64_URL_SAFE_NO_PAD.encode(random::<SECRET_BYTES>())),
    }
}

/// Whether the stack has a value for a parameter.
pub fn is_set(state: &StackState, name: &str) -> bool {
    state
        .stack
        .as_ref()
        .is_some_and(|stack| stack.parameters.contains_key(name))
}

fn has(template: &Template, name: &str) -> bool {
    template
        .section("Parameters")
        .any(|(known, _)| known == name)
}
