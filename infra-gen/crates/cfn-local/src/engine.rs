//! CloudFormation: stacks, change sets, events and rollback.
//!
//! [`Engine`] implements what a deployment calls ([`Stacks`](cfn_deploy::cloud::Stacks), [`Caller`]) on
//! this machine. What AWS would do to a resource, [`Effects`] do; what is
//! deployed is handed to them as one [`Deployment`] whenever it changed.
//!
//! - The state is on disk, a file per stack, each replaced as a whole. The
//!   point of no return of a deployment is one such replacement.
//! - An operation that was interrupted before that point is rolled back at the
//!   next [`Engine::open`], one interrupted after it is finished; what was good
//!   before runs meanwhile. Nobody can know how far an interrupted operation
//!   came: every resource it would have made is deleted, every update in place
//!   that began is reverted. So [`Effects`] are asked to delete what is not
//!   there, and to change what is as it should be.
//! - Change sets, and stacks that have nothing but change sets, live in memory:
//!   after a restart they are proposed anew.
//!
//! Nothing here waits for anything but [`Effects`] and the disk.

mod change;
mod coverage;
mod drift;
mod evaluate;
mod events;
mod execution;
mod exports;
mod identity;
mod invalid;
mod operation;
mod proposal;
mod random;
mod record;
mod refusal;
mod removal;
mod stack_policy;
mod stacks;
mod store;
mod target;

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::{fmt, io};

use async_trait::async_trait;
use cfn_deploy::cloud::{Caller, CallerIdentity, CloudResult};
use tokio::sync::watch;

use crate::deployed::{DeployedStack, Deployment};
use crate::effects::Effects;
use record::{Live, Stage, Version};
use store::Store;

pub use coverage::Coverage;
pub use random::{Ids, Random};

/// The account everything here belongs to.
pub const ACCOUNT: &str = "000000000000";

/// Reads templates that are too large for a request.
#[async_trait]
pub trait Templates: Send + Sync {
    /// The template at the address a request named, or why there is none, in
    /// the words of S3.
    async fn read(&self, url: &str) -> Result<String, String>;
}

/// What an engine works with.
pub struct Surroundings {
    /// What creating, changing and deleting resources does.
    pub effects: Arc<dyn Effects>,
    /// Where templates are read from.
    pub templates: Arc<dyn Templates>,
    /// Where random identifiers come from.
    pub ids: Arc<dyn Ids>,
}

/// Why the state of stacks cannot be opened.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OpenError {
    /// Another process works on it.
    #[error("process {pid} already runs what is in `{}`", folder.display())]
    InUse {
        /// The folder.
        folder: PathBuf,
        /// The other process's id, as far as it wrote it down.
        pid: String,
    },
    /// A file cannot be read or written.
    #[error("cannot open `{}`", path.display())]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// Why not.
        #[source]
        source: io::Error,
    },
    /// A file is not what this program wrote.
    #[error("`{}` is not the state of a stack", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// Where it is wrong.
        #[source]
        source: serde_json::Error,
    },
}

/// CloudFormation in one region. A clone is the same engine.
#[derive(Clone)]
pub struct Engine {
    shared: Arc<Shared>,
    region: Arc<str>,
}

/// What the regions have in common.
struct Shared {
    store: Store,
    around: Surroundings,
    stacks: Mutex<Vec<Live>>,
    /// Held while a file is replaced, so that the newest state is written last.
    writing: tokio::sync::Mutex<()>,
    /// Held while a deployment is made to run, so that the newest runs last.
    running: tokio::sync::Mutex<()>,
    /// How many operations are under way.
    busy: watch::Sender<usize>,
}

impl fmt::Debug for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Engine")
            .field("region", &self.region)
            .finish_non_exhaustive()
    }
}

impl Engine {
    /// Opens the state in a folder, runs what is deployed, and goes on with
    /// what was interrupted. The folder is this process's until the engine and
    /// its clones are gone.
    pub async fn open(
        folder: &Path,
        region: &str,
        around: Surroundings,
    ) -> Result<Engine, OpenError> {
        let store = Store::open(folder)?;
        let mut stacks = Vec::new();
        for (mut record, events) in store.load()? {
            if record.status.ends_with("_IN_PROGRESS")
                && let Some(operation) = &mut record.operation
            {
                operation.made = None;
            }
            stacks.push(Live {
                record,
                change_sets: Vec::new(),
                events,
                cancelled: false,
                comparison: None,
            });
        }
        let engine = Engine {
            shared: Arc::new(Shared {
                store,
                around,
                stacks: Mutex::new(stacks),
                writing: tokio::sync::Mutex::default(),
                running: tokio::sync::Mutex::default(),
                busy: watch::Sender::new(0),
            }),
            region: region.into(),
        };
        engine.run().await;
        engine.resume();
        Ok(engine)
    }

    /// The same engine in another region.
    pub fn in_region(&self, region: &str) -> Engine {
        Engine {
            shared: self.shared.clone(),
            region: region.into(),
        }
    }

    /// The region.
    pub fn region(&self) -> &str {
        &self.region
    }

    /// What is deployed: the last good version of every stack, in all regions.
    pub fn deployment(&self) -> Deployment {
        self.deployed(None)
    }

    /// What would be deployed if this version of a stack were the good one.
    fn deployment_with(&self, id: &str, version: &Version) -> Deployment {
        self.deployed(Some((id, version)))
    }

    fn deployed(&self, instead: Option<(&str, &Version)>) -> Deployment {
        let stacks = self.lock();
        let deployed = stacks.iter().filter(|live| !live.is_deleted());
        let deployed = deployed.filter_map(|live| {
            let version = match instead {
                Some((id, version)) if live.record.id == id => version,
                _ => live.record.good.as_ref()?,
            };
            let resources = version
                .resources
                .iter()
                .map(|placed| placed.resource.clone());
            Some(DeployedStack {
                name: live.record.name.clone(),
                region: live.record.region.clone(),
                resources: resources.collect(),
            })
        });
        Deployment {
            stacks: deployed.collect(),
        }
    }

    /// Waits until no operation is under way.
    pub async fn at_rest(&self) {
        let mut busy = self.shared.busy.subscribe();
        busy.wait_for(|busy| *busy == 0)
            .await
            .expect("the sender lives as long as this engine");
    }

    /// Makes run what is deployed now.
    async fn run(&self) {
        let _turn = self.shared.running.lock().await;
        let deployment = Arc::new(self.deployment());
        self.shared.around.effects.run(deployment).await;
    }

    /// Goes on with every operation that was interrupted.
    fn resume(&self) {
        let mut interrupted = Vec::new();
        for live in self.lock().iter_mut() {
            if !live.record.status.ends_with("_IN_PROGRESS") {
                continue;
            }
            if let Some(operation) = &live.record.operation {
                let stage = operation.stage;
                interrupted.push((live.record.id.clone(), stage));
            }
        }
        for (id, stage) in interrupted {
            if stage == Stage::Forward {
                self.interrupted(&id);
            }
            self.start(id);
        }
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Live>> {
        // A panic while it was held left every stack as it was or as it should be.
        let stacks = self.shared.stacks.lock();
        stacks.unwrap_or_else(PoisonError::into_inner)
    }

    /// Works on a stack that exists.
    fn with<R>(&self, id: &str, work: impl FnOnce(&mut Live) -> R) -> R {
        let mut stacks = self.lock();
        let live = stacks.iter_mut().find(|live| live.record.id == id);
        work(live.expect("a stack is never forgotten as long as the process lives"))
    }

    /// Writes a stack to disk as it is now.
    async fn save(&self, id: &str) -> io::Result<()> {
        let _turn = self.shared.writing.lock().await;
        let (region, name, bytes) = self.with(id, |live| {
            let record = &live.record;
            let bytes = serde_json::to_vec(record).map_err(io::Error::other)?;
            Ok::<_, io::Error>((record.region.clone(), record.name.clone(), bytes))
        })?;
        let shared = self.shared.clone();
        tokio::task::spawn_blocking(move || shared.store.save(&region, &name, &bytes))
            .await
            .map_err(io::Error::other)?
    }
}

#[async_trait]
impl Caller for Engine {
    async fn caller(&self) -> CloudResult<CallerIdentity> {
        Ok(CallerIdentity {
            account: ACCOUNT.to_owned(),
            arn: format!("arn:aws:iam::{ACCOUNT}:root"),
        })
    }
}
