//! What runs: made as a whole from what is deployed, and exchanged as a whole.

use std::io;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use arc_swap::{ArcSwap, ArcSwapOption};
use serde_json::Value;

use super::firewall::{Firewalls, Protections};
use super::plugs::{Callers, Lines, Origin};
use crate::buckets::Buckets;
use crate::cdn::{self, Distributions};
use crate::deployed::{Deployment, Resource};
use crate::effects::Unrunnable;
use crate::engine::ACCOUNT;
use crate::folder::replace;
use crate::functions::Functions;
use crate::gateway::{self, Gateway, Snapshots, SystemClock, Unsupported};
use crate::iam::{Permissions, Usage};
use crate::logs::Logs;
use crate::signature::KeyRing;
use crate::tables::Tables;

/// What runs now.
pub(super) struct Running {
    pub(super) gateway: Arc<Gateway>,
    pub(super) distributions: Distributions,
}

/// What could run next.
pub(super) struct Prepared {
    running: Running,
    protections: Protections,
    snapshots: Snapshots,
}

/// Everything that runs is made of.
pub(super) struct Runner {
    pub(super) buckets: Arc<Buckets>,
    pub(super) tables: Tables,
    pub(super) logs: Logs,
    pub(super) functions: Arc<Functions>,
    pub(super) keys: Arc<KeyRing>,
    pub(super) permissions: Arc<ArcSwap<Permissions>>,
    pub(super) usage: Arc<Usage>,
    pub(super) firewalls: Arc<Firewalls>,
    /// Nothing before the environment is open.
    pub(super) running: ArcSwapOption<Running>,
    /// Why what is deployed does not run, when it does not.
    pub(super) problem: ArcSwapOption<String>,
    /// APIs as they were deployed.
    pub(super) snapshots: Mutex<Snapshots>,
    pub(super) snapshot_file: PathBuf,
    /// The ARN of who may do everything.
    pub(super) administrator: String,
}

impl Runner {
    /// Makes what would run, and leaves what runs alone.
    pub(super) fn prepare(&self, deployment: &Deployment) -> Result<Prepared, Unrunnable> {
        let mut snapshots = self.snapshots().clone();
        snapshots.update(deployment);
        let protections = self.firewalls.prepare(deployment)?;
        let parts = gateway::Parts {
            account_id: ACCOUNT.to_owned(),
            invoke: Arc::clone(&self.functions) as _,
            authorize: Arc::new(Callers {
                keys: Arc::clone(&self.keys),
                permissions: Arc::clone(&self.permissions),
            }),
            firewall: Arc::clone(&self.firewalls) as _,
            access_log: Arc::new(Lines(self.logs.clone())),
            clock: Arc::new(SystemClock),
        };
        let gateway = Arc::new(Gateway::of(deployment, &snapshots, parts)?);
        let parts = cdn::Parts {
            account_id: ACCOUNT.to_owned(),
            objects: Arc::new(Origin {
                buckets: Arc::clone(&self.buckets),
                permissions: Arc::clone(&self.permissions),
            }),
            apis: Arc::clone(&gateway) as _,
            firewall: Arc::clone(&self.firewalls) as _,
            clock: Arc::new(SystemClock),
        };
        let before = self.running.load();
        let before = before.as_ref().map(|running| &running.distributions);
        let distributions = Distributions::of(deployment, &parts, before)?;
        Ok(Prepared {
            running: Running {
                gateway,
                distributions,
            },
            protections,
            snapshots,
        })
    }

    /// Runs what is deployed; what cannot run leaves what ran before.
    pub(super) fn run_now(&self, deployment: &Deployment) {
        let problem = self.exchange(deployment).err();
        self.problem.store(problem.map(Arc::new));
    }

    fn exchange(&self, deployment: &Deployment) -> Result<(), String> {
        let prepared = self
            .prepare(deployment)
            .map_err(|error| error.to_string())?;
        // What they were cannot be made again from the templates.
        serde_json::to_vec(&prepared.snapshots)
            .map_err(io::Error::other)
            .and_then(|bytes| replace(&self.snapshot_file, &bytes))
            .map_err(|error| format!("the APIs as deployed cannot be kept: {error}"))?;
        let permissions = Permissions::of(deployment, Arc::clone(&self.usage))
            .with_administrator(self.administrator.clone());
        self.permissions.store(Arc::new(permissions));
        self.functions
            .run(deployment)
            .map_err(|error| error.to_string())?;
        for group in deployment.of_type("AWS::Logs::LogGroup") {
            self.logs.keep(&group.physical_id, retention(group));
        }
        self.firewalls.store(prepared.protections);
        *self.snapshots() = prepared.snapshots;
        self.running.store(Some(Arc::new(prepared.running)));
        Ok(())
    }

    fn snapshots(&self) -> MutexGuard<'_, Snapshots> {
        self.snapshots
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

/// For how many days a log group keeps its events: a number, or its text.
fn retention(group: &Resource) -> Option<u32> {
    let days = group.property(&["RetentionInDays"])?;
    match days {
        Value::String(text) => text.parse().ok(),
        days => days.as_u64().and_then(|days| u32::try_from(days).ok()),
    }
}

impl From<Unsupported> for Unrunnable {
    fn from(error: Unsupported) -> Unrunnable {
        Unrunnable {
            reason: format!("{} {}", error.property, error.why),
            logical_id: Some(error.logical_id),
        }
    }
}
