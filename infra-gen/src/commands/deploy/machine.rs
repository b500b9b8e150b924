//! Deploying the environment on this machine, and running it.

use cfn_local::control::{self, Bound};
use cfn_local::environment::Environment;
use shop_stack::{StackKind, StackOutput};

use super::site::Publication;
use super::{Deployment, site};
use crate::commands::catalog;
use crate::commands::local;
use crate::commands::session::{self, Session};
use crate::error::CommandResult;
use crate::exit::ExitCode;
use crate::ui::{DIM, GOOD, STRONG};

/// The catalogue a new shop on this machine begins with.
const CATALOG: &str = "site/catalog";

impl Deployment<'_> {
    /// Deploys to the environment: the one that runs, one in the background, or
    /// one that this process runs until it is asked to end.
    pub(super) async fn on_this_machine(&self) -> CommandResult {
        let environment = &self.project.environment;
        if local::find(environment, self.global).await?.is_some() {
            return self.elsewhere().await;
        }
        if self.args.detach {
            local::detach(environment, self.global).await?;
            let outcome = self.elsewhere().await?;
            self.ui.status(format_args!(
                "{DIM}It runs in the background; `infra-gen stop` ends it.{DIM:#}"
            ));
            return Ok(outcome);
        }
        let opened = local::open(environment, self.global).await?;
        let bound = Bound::in_folder(opened.folder())?;
        let outcome = tokio::select! {
            outcome = self.here(&opened) => outcome,
            () = control::serve(&bound, &opened) => Ok(ExitCode::Done),
        };
        opened.close().await;
        // Who waits for the end looks at the socket: by now the folder is free.
        drop(bound);
        outcome
    }

    /// Deploys to an environment that another process runs.
    async fn elsewhere(&self) -> CommandResult {
        self.ui
            .follow(async |events| {
                let session =
                    Session::open(&self.project.environment, self.global, &events).await?;
                self.with_catalog(&session, &events).await
            })
            .await
    }

    /// Deploys to an environment of this process, and runs it.
    async fn here(&self, opened: &Environment) -> CommandResult {
        let session = Session::here(opened).await?;
        let outcome = self
            .ui
            .follow(async |events| self.with_catalog(&session, &events).await)
            .await?;
        if outcome != ExitCode::Done {
            return Ok(outcome);
        }
        self.ui
            .status(format_args!("{DIM}{}{DIM:#}", opened.coverage()));
        self.ui.status(format_args!(
            "{GOOD}The shop is at{GOOD:#} {STRONG}http://{}{STRONG:#}  {DIM}Ctrl-C ends it{DIM:#}",
            opened.addresses().site
        ));
        local::end_asked_for().await;
        Ok(ExitCode::Done)
    }

    /// Deploys; a shop that is new gets the sample catalogue.
    async fn with_catalog(
        &self,
        session: &Session,
        events: &cfn_deploy::event::Events,
    ) -> CommandResult {
        let stacks = self
            .stacks
            .iter()
            .filter(|stack| stack.kind == StackKind::Shop);
        let stacks: Vec<_> = stacks.cloned().collect();
        let before = session.states(&stacks).await?;
        let outcome = self.through(session, events).await?;
        let catalog = self.root.join(CATALOG);
        let is_new = before.iter().all(|state| state.stack.is_none());
        if outcome == ExitCode::Done && is_new && catalog.is_dir() {
            let brought = catalog::first(catalog, self.project, session, events, self.ui).await;
            let published = match brought {
                Ok(_) => self.publish_again(&stacks, session, events).await,
                Err(error) => Err(error),
            };
            // The shop is there all the same.
            if let Err(error) = published {
                self.ui.error(&error);
                self.ui.warn(format_args!(
                    "the shop has no sample catalogue yet; `infra-gen catalog import {CATALOG} {}` \
                     brings it",
                    self.args.environment
                ));
            }
        }
        Ok(outcome)
    }

    /// Publishes the pages of products that were not there before.
    async fn publish_again(
        &self,
        stacks: &[StackOutput],
        session: &Session,
        events: &cfn_deploy::event::Events,
    ) -> CommandResult<()> {
        if self.args.skip_site {
            return Ok(());
        }
        let nonce = session::nonce();
        for (shop, state) in stacks.iter().zip(session.states(stacks).await?) {
            let publication = Publication {
                root: self.root,
                shop,
                state: &state,
                session,
                nonce: &nonce,
                keep_assets: self.project.environment.retention.assets,
            };
            site::publish(&publication, events, self.ui).await?;
        }
        Ok(())
    }
}
