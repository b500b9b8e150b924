//! The request of a change set, from what is proposed.

use std::collections::BTreeMap;

use cfn::Template;
use serde_json::Value;

use super::{ChangeSetError, Proposal, capabilities};
use crate::cloud::{ChangeSetKind, ChangeSetRequest, ParameterValue, PutObject, TemplateSource};
use crate::digest;
use crate::state::Standing;

/// Bytes of a template that a request takes.
pub const INLINE_LIMIT: usize = 51_200;

/// Builds the request, and stores a template that is too large for it.
pub(super) async fn build(proposal: &Proposal<'_>) -> Result<ChangeSetRequest, ChangeSetError> {
    let name = &proposal.state.name;
    let body = proposal.template.to_json();
    let digest = digest::sha256(body.as_bytes());
    let kind = match proposal.state.standing() {
        Standing::Absent => ChangeSetKind::Create,
        _ => ChangeSetKind::Update,
    };
    Ok(ChangeSetRequest {
        stack: name.clone(),
        name: change_set_name(proposal.name, &digest, proposal.nonce),
        description: proposal.description.map(str::to_owned),
        kind,
        parameters: parameters(proposal)?,
        capabilities: capabilities(proposal.template),
        tags: proposal.tags.clone(),
        role_arn: proposal.role_arn.map(str::to_owned),
        on_failure: proposal.on_failure,
        express: proposal.express,
        revert_drift: proposal.revert_drift && kind == ChangeSetKind::Update,
        template: source(proposal, body, digest).await?,
    })
}

async fn source(
    proposal: &Proposal<'_>,
    body: String,
    sha256: [u8; 32],
) -> Result<TemplateSource, ChangeSetError> {
    if body.len() <= INLINE_LIMIT {
        return Ok(TemplateSource::Inline(body));
    }
    let stack = &proposal.state.name;
    let Some((objects, bucket)) = proposal.artifacts else {
        return Err(ChangeSetError::TooLarge {
            stack: stack.clone(),
            size: body.len(),
        });
    };
    let key = format!("templates/{}.json", digest::hex(&sha256));
    let object = PutObject {
        bucket: bucket.to_owned(),
        key: key.clone(),
        body: body.into_bytes(),
        sha256,
        content_type: "application/json".to_owned(),
        cache_control: None,
        metadata: BTreeMap::new(),
    };
    match objects.put(object).await {
        Ok(()) => Ok(TemplateSource::Url(objects.url(bucket, &key))),
        Err(source) => Err(ChangeSetError::Cloud {
            stack: stack.clone(),
            source,
        }),
    }
}

/// A name that says which template it is of, and in which run it was made.
fn change_set_name(begin: &str, digest: &[u8; 32], nonce: &str) -> String {
    let nonce: String = nonce
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .take(64)
        .collect();
    format!("{begin}-{}-{nonce}", &digest::hex(digest)[..12])
}

/// Every parameter with a value: the given one, else the default, else what the stack has.
fn parameters(proposal: &Proposal<'_>) -> Result<BTreeMap<String, ParameterValue>, ChangeSetError> {
    let stack = &proposal.state.name;
    let had = |name: &str| {
        let stack = proposal.state.stack.as_ref();
        stack.is_some_and(|stack| stack.parameters.contains_key(name))
    };
    let declared = declared(proposal.template);
    if let Some(parameter) = proposal
        .parameters
        .keys()
        .find(|name| !declared.contains_key(*name))
    {
        return Err(ChangeSetError::UnknownParameter {
            stack: stack.clone(),
            parameter: parameter.clone(),
        });
    }
    let mut values = BTreeMap::new();
    for (name, has_default) in declared {
        let value = match proposal.parameters.get(&name) {
            Some(ParameterValue::Previous) | None if had(&name) && !has_default => {
                ParameterValue::Previous
            }
            Some(ParameterValue::Previous) if had(&name) => ParameterValue::Previous,
            Some(ParameterValue::Value(value)) => ParameterValue::Value(value.clone()),
            _ if has_default => continue,
            _ => {
                return Err(ChangeSetError::MissingParameter {
                    stack: stack.clone(),
                    parameter: name,
                });
            }
        };
        values.insert(name, value);
    }
    Ok(values)
}

/// The template's parameters and whether each has a default.
fn declared(template: &Template) -> BTreeMap<String, bool> {
    template
        .section("Parameters")
        .map(|(name, body)| {
            (
                name.to_owned(),
                body.get("Default").is_some_and(|d| *d != Value::Null),
            )
        })
        .collect()
}
