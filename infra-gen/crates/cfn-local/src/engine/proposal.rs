//! Change sets: made and read.

use std::collections::BTreeMap;

use cfn_deploy::change_set::capabilities;
use cfn_deploy::cloud::{
    ChangeSetKind, ChangeSetRequest, CloudErrorKind, CloudResult, ParameterValue, TemplateSource,
};

use super::change::changes;
use super::evaluate::Home;
use super::random::uuid;
use super::record::{ChangeSet, Found, Live, Record, Version, now};
use super::refusal::Call;
use super::target::{Proposal, Target, target};
use super::{ACCOUNT, Engine};

const NO_CHANGE: &str = "The submitted information didn't contain changes. \
    Submit different information to create a change set.";

/// What an update can begin from.
pub(super) const UPDATABLE: [&str; 3] = [
    "CREATE_COMPLETE",
    "UPDATE_COMPLETE",
    "UPDATE_ROLLBACK_COMPLETE",
];

impl Engine {
    pub(super) async fn propose(&self, request: &ChangeSetRequest) -> CloudResult<String> {
        let call = Call {
            action: "cloudformation:CreateChangeSet",
            subject: &request.stack,
        };
        let text = match &request.template {
            TemplateSource::Inline(text) => text.clone(),
            TemplateSource::Url(url) => {
                let read = self.shared.around.templates.read(url).await;
                read.map_err(|reason| call.invalid(format!("S3 error: {reason}")))?
            }
        };
        let template = cfn::Template::parse(&text);
        let template = template.map_err(|e| call.invalid(format!("Template format error: {e}")))?;
        acknowledged(&call, &capabilities(&template), &request.capabilities)?;

        let known = self.find(&request.stack);
        let id = match (request.kind, &known) {
            (ChangeSetKind::Update, None) => return Err(call.no_stack()),
            (ChangeSetKind::Update, Some(id)) => {
                let (id, status) = (id.clone(), self.with(id, |live| live.record.status.clone()));
                if !UPDATABLE.contains(&status.as_str()) {
                    return Err(call.wrong_status(&id, &status, "updated"));
                }
                id
            }
            (ChangeSetKind::Create, Some(id)) => {
                let status = self.with(id, |live| live.record.status.clone());
                if status != "REVIEW_IN_PROGRESS" {
                    return Err(call.invalid(format!(
                        "Stack [{}] already exists and cannot be created again with the \
                         changeSet [{}].",
                        request.stack, request.name
                    )));
                }
                id.clone()
            }
            (ChangeSetKind::Create, None) => format!(
                "arn:aws:cloudformation:{}:{ACCOUNT}:stack/{}/{}",
                self.region(),
                request.stack,
                uuid(&*self.shared.around.ids)
            ),
        };
        let good = known
            .as_ref()
            .and_then(|id| self.with(id, |live| live.record.good.clone()));
        let parameters = given(&call, request, good.as_ref())?;
        let found = match request.revert_drift {
            true => self.found(good.as_ref()).await,
            false => Ok(Found::new()),
        };
        let found = found.map_err(|refused| call.invalid(refused.to_string()))?;
        let target = self.target(
            &id,
            &request.stack,
            &Sent {
                template: &text,
                parameters: &parameters,
                tags: &request.tags,
                role_arn: request.role_arn.as_deref(),
                found: &found,
            },
            good.as_ref(),
        );
        let target = target.map_err(|invalid| call.of(&invalid))?;
        if known.is_none() {
            self.review(&id, &request.stack)
                .map_err(|e| call.unwritten(e))?;
        }

        let changes = changes(good.as_ref(), &target);
        let unchanged = changes.is_empty() && says_the_same(good.as_ref(), &target.version);
        let change_set = ChangeSet {
            id: format!(
                "arn:aws:cloudformation:{}:{ACCOUNT}:changeSet/{}/{}",
                self.region(),
                request.name,
                uuid(&*self.shared.around.ids)
            ),
            name: request.name.clone(),
            kind: request.kind,
            status: if unchanged {
                "FAILED"
            } else {
                "CREATE_COMPLETE"
            },
            reason: unchanged.then(|| NO_CHANGE.to_owned()),
            execution: if unchanged {
                "UNAVAILABLE"
            } else {
                "AVAILABLE"
            },
            template: text,
            parameters,
            tags: request.tags.clone(),
            role_arn: request.role_arn.clone(),
            failing: request.on_failure.into(),
            found,
            changes,
        };
        self.with(&id, |live| {
            if live
                .change_sets
                .iter()
                .any(|known| known.name == request.name)
            {
                let message = format!("ChangeSet [{}] already exists", request.name);
                let kind = CloudErrorKind::AlreadyExists;
                return Err(call.refused("AlreadyExistsException", kind, message));
            }
            let id = change_set.id.clone();
            live.change_sets.push(change_set);
            Ok(id)
        })
    }

    /// A stack that has nothing but a change set; only in memory.
    fn review(&self, id: &str, name: &str) -> std::io::Result<()> {
        // Events that a stack of this name left when its process ended.
        self.shared.store.remove(self.region(), name)?;
        let record = Record {
            id: id.to_owned(),
            name: name.to_owned(),
            region: self.region().to_owned(),
            status: String::new(),
            reason: None,
            created: now(),
            updated: None,
            protected: false,
            policy: None,
            good: None,
            template: String::new(),
            operation: None,
            listed: BTreeMap::new(),
            tokens: Vec::new(),
        };
        self.lock().push(Live {
            record,
            change_sets: Vec::new(),
            events: Vec::new(),
            cancelled: false,
            comparison: None,
        });
        self.stack_event(id, "REVIEW_IN_PROGRESS", Some("User Initiated"));
        Ok(())
    }

    pub(super) fn target(
        &self,
        id: &str,
        name: &str,
        sent: &Sent<'_>,
        good: Option<&Version>,
    ) -> Result<Target, super::invalid::Invalid> {
        let home = Home {
            account: ACCOUNT.to_owned(),
            region: self.region().to_owned(),
            stack: name.to_owned(),
            stack_id: id.to_owned(),
        };
        let proposal = Proposal {
            template: sent.template,
            parameters: sent.parameters,
            tags: sent.tags,
            role_arn: sent.role_arn,
            found: sent.found,
            home: &home,
            good,
            exports: self.exports(Some(id)),
        };
        target(&proposal, &*self.shared.around.ids)
    }
}

/// What a change set carries.
pub(super) struct Sent<'a> {
    pub(super) template: &'a str,
    pub(super) parameters: &'a BTreeMap<String, String>,
    pub(super) tags: &'a BTreeMap<String, String>,
    pub(super) role_arn: Option<&'a str>,
    pub(super) found: &'a Found,
}

/// Every capability a template needs is acknowledged.
fn acknowledged(call: &Call<'_>, needed: &[String], given: &[String]) -> CloudResult<()> {
    let covers = |needed: &String| {
        given.contains(needed)
            || (needed == "CAPABILITY_IAM" && given.iter().any(|g| g == "CAPABILITY_NAMED_IAM"))
    };
    let missing: Vec<&str> = needed
        .iter()
        .filter(|needed| !covers(needed))
        .map(String::as_str)
        .collect();
    match missing.is_empty() {
        true => Ok(()),
        false => Err(call.refused(
            "InsufficientCapabilitiesException",
            CloudErrorKind::Invalid,
            format!("Requires capabilities : [{}]", missing.join(", ")),
        )),
    }
}

/// The parameters of a request, those that stay as they are filled in.
fn given(
    call: &Call<'_>,
    request: &ChangeSetRequest,
    good: Option<&Version>,
) -> CloudResult<BTreeMap<String, String>> {
    let value = |(name, value): (&String, &ParameterValue)| {
        let value = match value {
            ParameterValue::Value(value) => value.clone(),
            ParameterValue::Previous => {
                let previous = good.and_then(|good| good.parameters.get(name));
                previous.cloned().ok_or_else(|| {
                    call.invalid(format!(
                        "Invalid input for parameter key {name}. Cannot specify usePreviousValue \
                         as true for a parameter key not in the previous template"
                    ))
                })?
            }
        };
        Ok((name.clone(), value))
    };
    request.parameters.iter().map(value).collect()
}

/// Whether two versions agree in what no resource shows.
fn says_the_same(good: Option<&Version>, target: &Version) -> bool {
    good.is_some_and(|good| good.outputs == target.outputs && good.tags == target.tags)
}
