//! A connection to where an environment is deployed: what all commands that
//! deploy, read back or ask the shop have in common.

use std::future::Future;
use std::sync::Arc;

use cfn_deploy::aws::{Aws, AwsOptions};
use cfn_deploy::cloud::{Caller, CallerIdentity, Cloud, Stacks};
use cfn_deploy::event::Events;
use cfn_deploy::identity::{self, IdentityError};
use cfn_deploy::signed::Web;
use cfn_deploy::state::{self, StackState};
use cfn_local::control::Remote;
use cfn_local::environment::{AccessKey, LocalCloud, Status};
use shop_stack::StackOutput;
use shop_stack::settings::Environment;

use super::local;
use crate::cli::GlobalArgs;
use crate::error::{CommandError, CommandResult};

/// Where an environment is deployed, seen from its home region.
pub struct Session {
    home: Home,
    /// Who deploys.
    pub caller: CallerIdentity,
}

enum Home {
    /// An account, or an endpoint that stands for one.
    Aws(Box<Aws>),
    /// This machine: another process runs the environment.
    Elsewhere(Remote, AccessKey),
    /// This machine: this process runs the environment.
    Here(LocalCloud, AccessKey),
}

impl Session {
    /// Connects. An account that is not the environment's is refused, and so is
    /// an environment of this machine that does not run.
    pub async fn open(
        environment: &Environment,
        global: &GlobalArgs,
        events: &Events,
    ) -> CommandResult<Session> {
        if environment.is_local() {
            let (remote, key) = local::connect(environment, global).await?;
            return Session::elsewhere(remote, key).await;
        }
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
        Ok(Session {
            home: Home::Aws(Box::new(home)),
            caller,
        })
    }

    /// A session with an environment that another process runs.
    pub async fn elsewhere(remote: Remote, key: AccessKey) -> CommandResult<Session> {
        let caller = remote.caller().await?;
        Ok(Session {
            home: Home::Elsewhere(remote, key),
            caller,
        })
    }

    /// A session with the environment that this process runs.
    pub async fn here(environment: &cfn_local::environment::Environment) -> CommandResult<Session> {
        let cloud = environment.cloud();
        let caller = cloud.caller().await?;
        Ok(Session {
            home: Home::Here(cloud, environment.staff_key().clone()),
            caller,
        })
    }

    /// The operations in the region of a stack.
    pub fn cloud(&self, stack: &StackOutput) -> Arc<dyn Cloud> {
        let region = stack.region.as_str();
        match &self.home {
            Home::Aws(aws) if aws.region() == region => Arc::new((**aws).clone()),
            Home::Aws(aws) => Arc::new(aws.in_region(region)),
            Home::Elsewhere(remote, _) => Arc::new(remote.in_region(region)),
            Home::Here(cloud, _) => Arc::new(cloud.in_region(region)),
        }
    }

    /// The account, unless it is this machine.
    pub fn aws(&self) -> Option<&Aws> {
        match &self.home {
            Home::Aws(aws) => Some(aws),
            Home::Elsewhere(..) | Home::Here(..) => None,
        }
    }

    /// What runs, where that is this machine.
    pub async fn running(&self) -> CommandResult<Option<Status>> {
        Ok(match &self.home {
            Home::Aws(_) => None,
            Home::Elsewhere(remote, _) => Some(remote.status().await?),
            Home::Here(cloud, _) => Some(cloud.status()),
        })
    }

    /// Sends requests to the API of a stack, signed by who deploys.
    pub fn web(&self, stack: &StackOutput, events: &Events) -> CommandResult<Web> {
        let region = stack.region.as_str();
        Ok(match &self.home {
            Home::Aws(aws) => Web::new(&aws.in_region(region), events.clone())?,
            Home::Elsewhere(_, key) | Home::Here(_, key) => {
                Web::with_key(&key.access_key_id, &key.secret, region, events.clone())
            }
        })
    }

    /// The state of several stacks, read at the same time.
    pub async fn states(&self, stacks: &[StackOutput]) -> CommandResult<Vec<StackState>> {
        let clouds: Vec<_> = stacks.iter().map(|stack| self.cloud(stack)).collect();
        let asked: Vec<_> = clouds
            .iter()
            .zip(stacks)
            .map(|(cloud, stack)| (&**cloud as &dyn Stacks, stack.name.as_str()))
            .collect();
        Ok(state::read_all(&asked).await?)
    }
}

/// Refuses a protected environment that does not say which account it belongs
/// to: the credentials of the moment must not decide where production is.
pub fn require_account(environment: &Environment) -> CommandResult<()> {
    let name = &environment.name;
    if environment.protected && environment.account.is_none() && !environment.is_local() {
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
    let runtime = tokio::runtime::Builder::new_multi_thread()
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
