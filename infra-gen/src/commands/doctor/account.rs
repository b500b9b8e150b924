//! The account: credentials, region, clock, limits, permissions.

use std::time::Duration;

use cfn_check::deploy_role;
use cfn_deploy::account::{Account, Concurrency, principal};
use cfn_deploy::cloud::CloudError;
use cfn_deploy::event::Events;
use serde_json::Value;
use shop_stack::StackOutput;

use super::{Finding, State};
use crate::cli::GlobalArgs;
use crate::commands::check::BESIDE_CLOUDFORMATION;
use crate::commands::session::{Session, require_account};
use crate::error::CommandError;
use crate::project::Project;

/// Signatures are refused beyond five minutes; long before, the clock is wrong.
const SKEW: Duration = Duration::from_secs(60);

/// What Lambda keeps for functions that reserve nothing.
const UNRESERVED: u64 = 100;

pub async fn look(
    project: &Project,
    global: &GlobalArgs,
    stacks: &[StackOutput],
    events: &Events,
) -> Vec<Finding> {
    let environment = &project.environment;
    if environment.is_local() {
        return Vec::new();
    }
    let mut findings = Vec::new();
    if let Err(error) = require_account(environment) {
        findings.push(Finding::of("account", State::Missing, &error));
    }
    let session = match Session::open(environment, global, events).await {
        Ok(session) => session,
        Err(error) => {
            findings.push(Finding::of("credentials", State::Missing, &error));
            return findings;
        }
    };
    let caller = &session.caller;
    findings.push(Finding::fine(
        "credentials",
        format!("{} in account {}", caller.arn, caller.account),
    ));
    for stack in stacks {
        findings.push(region(&session, stack).await);
    }
    let (Some(aws), Some(shop)) = (session.aws(), stacks.last()) else {
        return findings;
    };
    match session.web(shop, events) {
        Ok(web) => {
            let account = Account::new(aws, &web);
            let role = environment.service_role.as_ref().map(|role| role.as_str());
            let reserved = reserved(stacks);
            let (clock, functions, permissions) = tokio::join!(
                clock(&account),
                functions(&account, reserved),
                permissions(&account, &caller.arn, role, stacks),
            );
            findings.extend([clock, functions, permissions]);
        }
        Err(error) => findings.push(Finding::of("account", State::Unknown, &error)),
    }
    findings
}

/// Whether CloudFormation answers where a stack goes.
async fn region(session: &Session, stack: &StackOutput) -> Finding {
    const ABOUT: &str = "region";
    let (name, region) = (&stack.name, &stack.region);
    match session.cloud(stack).stack(name).await {
        Ok(None) => Finding::fine(ABOUT, format!("{region}: `{name}` is not deployed yet")),
        Ok(Some(found)) => Finding::fine(ABOUT, format!("{region}: `{name}` is {}", found.status)),
        Err(error) => Finding::of(ABOUT, State::Missing, &error.into()),
    }
}

async fn clock(account: &Account<'_>) -> Finding {
    const ABOUT: &str = "clock";
    match account.clock_skew().await {
        Ok(skew) if skew <= SKEW => {
            Finding::fine(ABOUT, format!("{} s from AWS's", skew.as_secs()))
        }
        Ok(skew) => Finding::missing(
            ABOUT,
            format!(
                "{} s from AWS's; signatures are refused beyond 300 s",
                skew.as_secs()
            ),
            "set the clock, as with `timedatectl set-ntp true`",
        ),
        Err(error) => Finding::unknown(ABOUT, words(error)),
    }
}

/// What the templates reserve of the concurrency of functions.
fn reserved(stacks: &[StackOutput]) -> u64 {
    let resources = stacks.iter().flat_map(|stack| stack.template.resources());
    let functions = resources.filter(|one| one.type_name == "AWS::Lambda::Function");
    let reserved = functions.filter_map(|function| {
        let properties = function.properties()?;
        properties.get("ReservedConcurrentExecutions")?.as_u64()
    });
    reserved.sum()
}

async fn functions(account: &Account<'_>, reserved: u64) -> Finding {
    const ABOUT: &str = "concurrency";
    let Concurrency { limit, unreserved } = match account.concurrency().await {
        Ok(found) => found,
        Err(error) => return Finding::unknown(ABOUT, words(error)),
    };
    let found = format!("{limit} functions at the same time, {unreserved} of them unreserved");
    // What is deployed already is part of what is reserved.
    match reserved == 0 || limit >= reserved + UNRESERVED {
        true => Finding::fine(ABOUT, found),
        false => Finding::missing(
            ABOUT,
            format!("{found}; the settings reserve {reserved}, and {UNRESERVED} have to stay"),
            "ask for more at Service Quotas (Lambda, \"Concurrent executions\"), or leave out \
             `reservedConcurrency`",
        ),
    }
}

/// Whether whoever deploys does this, and not CloudFormation.
fn is_own(action: &str) -> bool {
    action.starts_with("cloudformation:") || BESIDE_CLOUDFORMATION.contains(&action)
}

async fn permissions(
    account: &Account<'_>,
    caller: &str,
    role: Option<&str>,
    stacks: &[StackOutput],
) -> Finding {
    const ABOUT: &str = "permissions";
    let named: Vec<_> = stacks
        .iter()
        .map(|stack| (stack.name.as_str(), &stack.template))
        .collect();
    let needed = actions(&deploy_role(&named, &BESIDE_CLOUDFORMATION).policies);
    // With a role of its own, CloudFormation does not need the caller's.
    let (own, handlers): (Vec<_>, Vec<_>) = needed
        .into_iter()
        .partition(|action| role.is_none() || is_own(action));
    let mut denied = Vec::new();
    let asked = [
        (principal(caller), own),
        (role.map(str::to_owned), handlers),
    ];
    let mut count = 0;
    for (principal, actions) in asked {
        let Some(principal) = principal else { continue };
        count += actions.len();
        match account.denied(&principal, &actions).await {
            Ok(some) => denied.extend(some),
            Err(error) => return Finding::unknown(ABOUT, words(error)),
        }
    }
    match (denied.is_empty(), count) {
        (true, 0) => Finding::fine(ABOUT, "the account itself, which may do everything"),
        (true, _) => Finding::fine(ABOUT, format!("all {count} actions are allowed")),
        (false, _) => Finding::missing(
            ABOUT,
            format!("not allowed: {}", denied.join(", ")),
            "allow them; `infra-gen check --deploy-role` prints what CloudFormation itself needs",
        ),
    }
}

/// The actions of policies.
fn actions(policies: &[Value]) -> Vec<String> {
    let statements = policies
        .iter()
        .flat_map(|policy| policy["Statement"].as_array().into_iter().flatten());
    let actions = statements.flat_map(|statement| match &statement["Action"] {
        Value::Array(actions) => actions.clone(),
        action => vec![action.clone()],
    });
    let mut actions: Vec<String> = actions
        .filter_map(|action| action.as_str().map(str::to_owned))
        .collect();
    actions.sort();
    actions.dedup();
    actions
}

/// An error as one sentence.
fn words(error: CloudError) -> String {
    let error = CommandError::from(error);
    Finding::of("", State::Unknown, &error).found
}
