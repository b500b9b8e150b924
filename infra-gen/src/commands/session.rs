//! A connection to the account of an environment: what `deploy`, `outputs`
//! and `destroy` have in common.

use std::future::Future;

use cfn_deploy::aws::{Aws, AwsOptions};
use cfn_deploy::cloud::CallerIdentity;
use cfn_deploy::event::Events;
use cfn_deploy::identity::{self, IdentityError};
use cfn_deploy::state::{self, StackState};
use shop_stack::StackOutput;
use shop_stack::settings::Environment;

use crate::cli::GlobalArgs;
use crate::error::{CommandError, CommandResult};

/// The account, reached from the home region.
pub struct Session {
    home: Aws,
    /// Who deploys.
    pub caller: CallerIdentity,
}

impl Session {
    /// Connects, and refuses an account that is not the environment's.
    pub async fn open(
        environment: &Environment,
        global: &GlobalArgs,
        events: &Events,
    ) -> CommandResult<Session> {
        let own = environment.credentials.profile.as_ref();
        let options = AwsOptions {
            profile: global
                .profile
                .clone()
                .or_else(|| own.map(ToString::to_string)),
            region: Some(environment.region.to_string()),
            role: environment
                .credentials
                .role
                .as_ref()
                .map(ToString::to_string),
        };
        let home = Aws::connect(&options, events.clone()).await?;
        let expected = environment.account.as_ref().map(|account| account.as_str());
        let caller = identity::verify(&home, expected).await.map_err(|error| match error {
            wrong @ IdentityError::WrongAccount { .. } => CommandError::from(wrong)
                .hint("use other credentials (`--profile NAME`), or correct `account` in the settings"),
            other => CommandError::from(other),
        })?;
        Ok(Session { home, caller })
    }

    /// The account in the region of a stack.
    pub fn cloud(&self, stack: &StackOutput) -> Aws {
        match stack.region == cfn_deploy::cloud::Cloud::region(&self.home) {
            true => self.home.clone(),
            false => self.home.in_region(&stack.region),
        }
    }

    /// The state of several stacks, read at the same time.
    pub async fn states(&self, stacks: &[StackOutput]) -> CommandResult<Vec<StackState>> {
        let clouds: Vec<Aws> = stacks.iter().map(|stack| self.cloud(stack)).collect();
        let asked: Vec<_> = clouds
            .iter()
            .zip(stacks)
            .map(|(cloud, stack)| (cloud as &dyn cfn_deploy::cloud::Stacks, stack.name.as_str()))
            .collect();
        Ok(state::read_all(&asked).await?)
    }
}

/// Refuses an environment that nothing can be deployed to: `local`, and a
/// protected one that does not say which account it belongs to. The credentials
/// of the moment must not decide where production is.
pub fn require_account(environment: &Environment, command: &str) -> CommandResult<()> {
    let name = &environment.name;
    if environment.is_local() {
        return Err(CommandError::usage(
            "the environment `local` cannot be deployed to yet: it names no account",
        )
        .hint(format!(
            "name an environment of AWS, as in `infra-gen {command} dev`; \
             AWS_ENDPOINT_URL points it at an emulator"
        )));
    }
    if environment.protected && environment.account.is_none() {
        return Err(CommandError::usage(format!(
            "the environment `{name}` is protected and names no account"
        ))
        .hint(format!(
            "write `account: \"…\"` with its twelve digits below `{name}` in the settings; \
             then no other account can be taken for it"
        )));
    }
    Ok(())
}

/// Runs asynchronous work to its end.
pub fn block_on<T>(work: impl Future<Output = CommandResult<T>>) -> CommandResult<T> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let result = runtime.block_on(work);
    // A build or an upload that was given up must not hold the program back.
    runtime.shutdown_background();
    result
}

/// Letters and digits that name what one run of this program begins.
pub fn nonce() -> String {
    random::<8>()
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// Random bytes of the operating system.
pub fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("the operating system has randomness");
    bytes
}
