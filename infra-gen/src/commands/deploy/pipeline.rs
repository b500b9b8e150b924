//! The steps of a deployment, in their order.

use std::collections::BTreeMap;
use std::path::Path;

use cfn_deploy::archive::Archive;
use cfn_deploy::build::{self, BuildRequest, Runs};
use cfn_deploy::change_set::PendingChangeSet;
use cfn_deploy::cloud::ParameterValue;
use cfn_deploy::event::Events;
use cfn_deploy::execute::{ExecuteError, execute};
use cfn_deploy::recover;
use cfn_deploy::stack_policy::StackPolicy;
use cfn_deploy::state::StackState;
use cfn_deploy::upload::upload;
use shop_stack::StackOutput;
use shop_stack::settings::{self, Architecture};

use super::DeployArgs;
use super::consent::{Answer, Consent};
use super::failure::{self, Origin};
use super::interrupt::Unfinished;
use super::names::{FUNCTIONS, output};
use super::parameters::{self, Inputs};
use super::proposal::{Intent, Manner, Target};
use super::report::{Report, StackResult};
use super::site::{self, Publication};
use crate::commands::session::Session;
use crate::error::{CommandError, CommandResult};
use crate::exit::ExitCode;
use crate::project::Project;
use crate::ui::{self, DIM, Ui};

/// What remembers the last build of the functions for this machine.
const BUILT: &str = "target/infra-gen/built.json";

/// A deployment and all it needs.
pub struct Pipeline<'a> {
    pub args: &'a DeployArgs,
    pub session: &'a Session,
    pub project: &'a Project,
    pub stacks: &'a [StackOutput],
    pub root: &'a Path,
    pub ui: &'a Ui,
    pub events: Events,
    pub nonce: String,
    pub unfinished: &'a Unfinished,
}

impl Pipeline<'_> {
    /// Deploys. The report holds what was done, also when it comes to no good end.
    pub async fn run(&self, report: &mut Report) -> CommandResult {
        let session = self.session;
        self.ui
            .detail(format_args!("deploying as {}", session.caller.arn));
        report.caller = Some(session.caller.clone());

        let (archives, states) = tokio::try_join!(self.build(), session.states(self.stacks))?;
        let [mut artifacts, mut edge, mut shop] = self.targets(session, states)?;
        for target in [&mut artifacts, &mut edge, &mut shop] {
            self.put_right(target).await?;
        }

        // Everything is proposed and shown before anything is done.
        let secret = parameters::secret(&shop.state, self.args.rotate_origin_secret);
        let values = |inputs: &Inputs, shop: &Target<'_>| {
            let archives = archives.as_deref();
            parameters::values(&shop.stack.template, &shop.state, inputs, archives, &secret)
        };
        let none = BTreeMap::new();
        let bucket = artifacts
            .state
            .output(output::BUCKET_NAME)
            .map(str::to_owned);
        let manner = self.manner(bucket.as_deref());
        let edge_manner = Manner {
            artifacts: None,
            ..manner
        };
        // Both come to an end: what one proposed is discarded if the other fails.
        let (artifacts_intent, edge_intent) = tokio::join!(
            self.propose(&artifacts, &none, &edge_manner),
            self.propose(&edge, &none, &edge_manner),
        );
        let (artifacts_intent, edge_intent) = both(artifacts_intent, edge_intent)?;
        let known = match (&artifacts_intent, self.args.revert_drift) {
            // The bucket that the shop's template goes to may be what is gone.
            (Intent::ChangeSet(_), true) => None,
            _ => Inputs::of(&artifacts.state, &edge.state, &shop.stack.template),
        };
        let shop_intent = match &known {
            Some(inputs) => self.propose(&shop, &values(inputs, &shop), &manner).await?,
            None => shop.predict().await?,
        };
        self.ui.settle().await;
        let intents = [
            (&artifacts, &artifacts_intent),
            (&edge, &edge_intent),
            (&shop, &shop_intent),
        ];
        for (target, intent) in intents {
            report.plan(target.stack, intent.plan());
            self.note(target, intent);
        }
        let plans: Vec<_> = intents
            .into_iter()
            .filter_map(|(target, intent)| Some((intent.plan()?, target.stack.region.as_str())))
            .collect();
        if !plans.is_empty() && self.consent().obtain(&plans)? == Answer::No {
            return self.declined().await;
        }

        // The stacks the shop's parameters come from, then the shop's.
        let (done, edge_done) = tokio::join!(
            self.carry_out(&artifacts, artifacts_intent),
            self.carry_out(&edge, edge_intent),
        );
        let done = self.settle(&mut artifacts, done, report);
        let edge_done = self.settle(&mut edge, edge_done, report);
        both(done, edge_done)?;
        let shop_intent = self
            .catch_up(&artifacts, &edge, &shop, known, shop_intent, &values)
            .await?;
        let Some(shop_intent) = shop_intent else {
            return self.declined().await;
        };
        if let (Intent::ChangeSet(_), Some(archives)) = (&shop_intent, &archives) {
            let bucket = artifacts
                .state
                .output(output::BUCKET_NAME)
                .unwrap_or_default();
            report.archives_uploaded =
                upload(&*artifacts.cloud, bucket, archives, &self.events).await?;
        }
        report.plan(shop.stack, shop_intent.plan());
        let done = self.carry_out(&shop, shop_intent).await;
        self.settle(&mut shop, done, report)?;

        for target in [&artifacts, &edge, &shop] {
            self.protect(target).await?;
            self.set_policy(target).await?;
        }
        if let Some(stack) = &shop.state.stack {
            report.outputs.clone_from(&stack.outputs);
        }
        self.runs().await?;
        if !self.args.skip_site {
            let publication = Publication {
                root: self.root,
                shop: shop.stack,
                state: &shop.state,
                session: self.session,
                nonce: &self.nonce,
                keep_assets: self.project.environment.retention.assets,
            };
            let published = site::publish(&publication, &self.events, self.ui).await?;
            report.site = Some(published);
        }
        self.ui.settle().await;
        if !self.args.json {
            self.ui.result(&ui::outputs(&report.outputs));
        }
        Ok(ExitCode::Done)
    }

    /// Refuses to call an environment of this machine deployed that does not run.
    async fn runs(&self) -> CommandResult<()> {
        let running = self.session.running().await?;
        match running.and_then(|running| running.problem) {
            None => Ok(()),
            Some(problem) => Err(CommandError::usage(format!(
                "what is deployed does not run: {problem}"
            ))
            .hint(format!(
                "mend that, then `infra-gen stop {0}` and `infra-gen deploy {0}` run it anew",
                self.args.environment
            ))),
        }
    }

    async fn build(&self) -> CommandResult<Option<Vec<Archive>>> {
        if self.args.skip_functions {
            return Ok(None);
        }
        let environment = &self.project.environment;
        let request = BuildRequest {
            workspace: self.root.to_owned(),
            functions: FUNCTIONS.iter().map(|f| f.package.to_owned()).collect(),
            runs: match environment.architecture {
                _ if environment.is_local() => Runs::Here,
                Architecture::Arm64 => Runs::OnLambda(build::Architecture::Arm64),
                Architecture::X86_64 => Runs::OnLambda(build::Architecture::X86_64),
            },
            profile: environment.functions.profile.as_str().to_owned(),
            memory: environment.is_local().then(|| self.root.join(BUILT)),
        };
        build::build(&request, &self.events)
            .await
            .map(Some)
            .map_err(failure::built)
    }

    fn targets<'t>(
        &'t self,
        session: &Session,
        states: Vec<StackState>,
    ) -> CommandResult<[Target<'t>; 3]> {
        let mut targets: Vec<_> = self
            .stacks
            .iter()
            .zip(states)
            .map(|(stack, state)| Target {
                stack,
                cloud: session.cloud(stack),
                state,
            })
            .collect();
        targets.sort_by_key(|target| target.stack.kind);
        let kinds: Vec<_> = targets.iter().map(|target| target.stack.kind).collect();
        <[Target<'t>; 3]>::try_from(targets)
            .map_err(|_| CommandError::usage(format!("expected three stacks, got {kinds:?}")))
    }

    async fn put_right(&self, target: &mut Target<'_>) -> CommandResult<()> {
        let role = self
            .project
            .environment
            .service_role
            .as_ref()
            .map(|role| role.as_str());
        let prepared = recover::prepare(
            &*target.cloud,
            target.state.clone(),
            role,
            &self.nonce,
            &self.events,
        );
        target.state = prepared
            .await
            .map_err(|error| self.origin(target).unrecovered(error))?;
        Ok(())
    }

    fn manner<'m>(&'m self, artifacts: Option<&'m str>) -> Manner<'m> {
        let environment = &self.project.environment;
        Manner {
            environment: &self.args.environment,
            tags: &environment.tags,
            role_arn: environment.service_role.as_ref().map(|role| role.as_str()),
            on_failure: self.args.on_failure(),
            express: self.args.express,
            revert_drift: self.args.revert_drift,
            artifacts,
            nonce: &self.nonce,
            name: &self.args.change_set_name,
            description: self.args.description.as_deref(),
        }
    }

    async fn propose(
        &self,
        target: &Target<'_>,
        parameters: &BTreeMap<String, ParameterValue>,
        manner: &Manner<'_>,
    ) -> CommandResult<Intent> {
        let intent = target.propose(parameters, manner, &self.events).await?;
        if let Intent::ChangeSet(pending) = &intent {
            self.unfinished.waits(&target.cloud, pending);
        }
        Ok(intent)
    }

    /// Says what a plan does not.
    fn note(&self, target: &Target<'_>, intent: &Intent) {
        match intent {
            Intent::Nothing(difference) => {
                self.ui.status(format_args!(
                    "{DIM}{}: no changes{DIM:#}",
                    target.stack.name
                ));
                if !difference.resources.is_empty() {
                    self.ui.warn(format_args!(
                        "the template of `{}` differs from the deployed one, but CloudFormation \
                         sees no change:\n{}",
                        target.stack.name,
                        cfn_diff::render(difference, &[]).trim_end()
                    ));
                }
            }
            Intent::ChangeSet(pending) => {
                for gap in &pending.gaps {
                    self.ui.warn(format_args!("`{}`: {gap}", target.stack.name));
                }
            }
            Intent::Predicted(_) => self.ui.detail(format_args!(
                "{}: what the templates say; its change set needs the stacks before it",
                target.stack.name
            )),
        }
    }

    fn consent(&self) -> Consent<'_> {
        Consent {
            ui: self.ui,
            yes: self.args.yes,
            quiet: self.args.json,
            policy: self.args.policy(&self.project.environment),
            allowed: self.args.allowed(),
        }
    }

    async fn declined(&self) -> CommandResult {
        self.unfinished.discard(self.ui).await;
        self.ui
            .status("Declined; nothing that was not agreed to has been changed");
        Ok(ExitCode::Declined)
    }

    /// Executes the change set that was shown. `None` when there was nothing to do.
    async fn carry_out(
        &self,
        target: &Target<'_>,
        intent: Intent,
    ) -> CommandResult<Option<StackState>> {
        let Intent::ChangeSet(pending) = intent else {
            return Ok(None);
        };
        self.execute(target, &pending).await.map(Some)
    }

    async fn execute(
        &self,
        target: &Target<'_>,
        pending: &PendingChangeSet,
    ) -> CommandResult<StackState> {
        let name = &target.stack.name;
        // What is opened is opened before an update needs it.
        if self.policy() == Some(StackPolicy::AllowAll) {
            self.set_policy(target).await?;
        }
        self.unfinished.runs(name);
        let token = format!("infra-gen-{}-{}", self.nonce, target.stack.kind.as_str());
        let executed = execute(&*target.cloud, pending, &token, &self.events).await;
        self.unfinished.ended(name);
        if matches!(executed, Err(ExecuteError::Refused { .. })) {
            self.unfinished.waits(&target.cloud, pending);
        }
        let stack = executed.map_err(|error| self.origin(target).executed(error))?;
        Ok(StackState {
            name: name.clone(),
            stack: Some(stack),
        })
    }

    /// Takes over what became of a stack.
    fn settle(
        &self,
        target: &mut Target<'_>,
        done: CommandResult<Option<StackState>>,
        report: &mut Report,
    ) -> CommandResult<()> {
        let name = target.stack.name.as_str();
        match done {
            Ok(None) => Ok(()),
            Ok(Some(state)) => {
                report.result(name, StackResult::Deployed);
                target.state = state;
                Ok(())
            }
            Err(error) => {
                report.result(name, StackResult::Failed);
                Err(error)
            }
        }
    }

    /// Makes the shop's change set where it could not be made before, or where
    /// the stacks before it now give other values. What it does beyond what was
    /// shown is shown and asked about; `None` when the answer is no.
    async fn catch_up(
        &self,
        artifacts: &Target<'_>,
        edge: &Target<'_>,
        shop: &Target<'_>,
        known: Option<Inputs>,
        intent: Intent,
        values: &impl Fn(&Inputs, &Target<'_>) -> BTreeMap<String, ParameterValue>,
    ) -> CommandResult<Option<Intent>> {
        let now = Inputs::of(&artifacts.state, &edge.state, &shop.stack.template);
        let Some(now) = now else {
            return Err(CommandError::usage(format!(
                "`{}` and `{}` do not give what `{}` needs",
                artifacts.stack.name, edge.stack.name, shop.stack.name
            )));
        };
        if known.as_ref() == Some(&now) {
            return Ok(Some(intent));
        }
        let shown = intent.plan().cloned();
        self.unfinished.discard(self.ui).await;
        let manner = self.manner(Some(&now.artifacts_bucket));
        let intent = self.propose(shop, &values(&now, shop), &manner).await?;
        self.ui.settle().await;
        let Some(actual) = intent.plan() else {
            return Ok(Some(intent));
        };
        let surprises = match &shown {
            Some(shown) => shown.surprises(actual),
            None => actual.resources.iter().collect(),
        };
        let region = shop.stack.region.as_str();
        match self.consent().obtain_again((actual, region), &surprises)? {
            Answer::Yes => Ok(Some(intent)),
            Answer::No => Ok(None),
        }
    }

    /// Switches termination protection as the settings say.
    async fn protect(&self, target: &Target<'_>) -> CommandResult<()> {
        let wanted = self.project.environment.termination_protection;
        let Some(stack) = &target.state.stack else {
            return Ok(());
        };
        if stack.termination_protection != wanted {
            target.cloud.protect(&stack.name, wanted).await?;
            let verb = if wanted { "on" } else { "off" };
            self.ui.status(format_args!(
                "Termination protection of {} is {verb}",
                stack.name
            ));
        }
        Ok(())
    }

    fn policy(&self) -> Option<StackPolicy> {
        let wanted = self.project.environment.stack_policy;
        wanted.map(|wanted| match wanted {
            settings::StackPolicy::ProtectData => StackPolicy::ProtectData,
            settings::StackPolicy::AllowAll => StackPolicy::AllowAll,
        })
    }

    /// Sets the stack policy of the settings, on a stack that is there.
    async fn set_policy(&self, target: &Target<'_>) -> CommandResult<()> {
        let (Some(policy), Some(stack)) = (self.policy(), &target.state.stack) else {
            return Ok(());
        };
        if policy.set(&*target.cloud, &stack.name).await? {
            let says = match policy {
                StackPolicy::ProtectData => "keeps updates from replacing or deleting data",
                StackPolicy::AllowAll => "lets updates do everything",
            };
            self.ui
                .status(format_args!("The stack policy of {} {says}", stack.name));
        }
        Ok(())
    }

    fn origin<'o>(&'o self, target: &Target<'o>) -> Origin<'o> {
        Origin {
            environment: &self.args.environment,
            stack: target.stack,
        }
    }
}

/// The results of two things that were done at the same time, or all that went
/// wrong.
fn both<T, U>(one: CommandResult<T>, other: CommandResult<U>) -> CommandResult<(T, U)> {
    match (one, other) {
        (Ok(one), Ok(other)) => Ok((one, other)),
        (Err(error), Err(other)) => Err(error.and(other)),
        (Err(error), _) | (_, Err(error)) => Err(error),
    }
}
