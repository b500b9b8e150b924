//! Opening an environment: its folder, its ports, and what is deployed in it.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use arc_swap::{ArcSwap, ArcSwapOption};
use async_trait::async_trait;
use tokio::task::JoinSet;

use super::addresses::Sockets;
use super::firewall::Firewalls;
use super::running::Runner;
use super::serve::{Front, serve};
use super::staff_key::{self, AccessKey, KeyFileError};
use super::{Environment, Options};
use crate::buckets::{self, Buckets};
use crate::engine::{self, Engine, Random, Surroundings, Templates};
use crate::folder::{OwnFolder, TakeError};
use crate::functions::{FunctionHost, FunctionLimits, Functions};
use crate::gateway::Snapshots;
use crate::iam::Permissions;
use crate::logs::Logs;
use crate::signature::{KeyRing, Keys};
use crate::tables::{self, TableError, Tables};

/// How often objects are deleted whose lifecycle has ended.
const EXPIRY: Duration = Duration::from_secs(3600);

/// Why an environment cannot be opened.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OpenError {
    /// Another process runs it.
    #[error("process {pid} already runs what is in `{}`", folder.display())]
    InUse {
        /// The folder.
        folder: PathBuf,
        /// The other process's id.
        pid: String,
    },
    /// A port cannot be had.
    #[error("cannot listen on 127.0.0.1:{port}")]
    Port {
        /// The port.
        port: u16,
        /// Why not.
        #[source]
        source: io::Error,
    },
    /// A file or folder cannot be used.
    #[error("cannot use `{}`", path.display())]
    Io {
        /// Its path.
        path: PathBuf,
        /// Why not.
        #[source]
        source: io::Error,
    },
    /// The tables cannot be opened.
    #[error("cannot open the tables in `{}`", path.display())]
    Tables {
        /// Their folder.
        path: PathBuf,
        /// Why not.
        #[source]
        source: TableError,
    },
    /// The stacks cannot be opened.
    #[error(transparent)]
    Stacks(#[from] engine::OpenError),
    /// The staff's access key cannot be read.
    #[error(transparent)]
    StaffKey(#[from] KeyFileError),
}

/// Templates in buckets here.
struct Shelf(Arc<Buckets>);

#[async_trait]
impl Templates for Shelf {
    async fn read(&self, url: &str) -> Result<String, String> {
        let (bucket, key) = Buckets::locate(url).ok_or("TemplateURL must be an S3 URL")?;
        let found = self
            .0
            .get(bucket, key, None)
            .map_err(|error| error.to_string())?;
        let object = found.ok_or("The specified key does not exist.")?;
        String::from_utf8(object.body.into()).map_err(|_| "The template is no UTF-8.".to_owned())
    }
}

pub(super) async fn open(options: &Options) -> Result<Environment, OpenError> {
    let folder = OwnFolder::take(&options.folder).map_err(|error| match error {
        TakeError::InUse(pid) => OpenError::InUse {
            folder: options.folder.clone(),
            pid,
        },
        TakeError::Io(path, source) => OpenError::Io { path, source },
    })?;
    let sockets =
        Sockets::take(options.port).map_err(|(port, source)| OpenError::Port { port, source })?;
    let at = |name: &str| folder.path().join(name);
    let io = |path: &Path| {
        let path = path.to_owned();
        move |source| OpenError::Io { path, source }
    };
    let addresses = sockets.addresses().map_err(io(folder.path()))?;
    let tables_address = sockets.tables.local_addr().map_err(io(folder.path()))?;

    let buckets = at("buckets");
    let buckets = Arc::new(Buckets::open(&buckets).map_err(io(&buckets))?);
    let tables = at("tables");
    let tables = Tables::open(&tables).map_err(|source| OpenError::Tables {
        path: tables.clone(),
        source,
    })?;
    let logs = at("logs");
    let logs = Logs::open(&logs).map_err(io(&logs))?;
    let keys = Arc::new(KeyRing::default());
    let staff_key = AccessKey::of(&at(staff_key::KEY_FILE))?;
    keys.insert(staff_key.access_key_id.clone(), staff_key.credential());
    let permissions = Arc::new(ArcSwap::from_pointee(Permissions::default()));
    let functions = at("functions");
    let functions = Functions::open(FunctionHost {
        folder: functions.clone(),
        buckets: Arc::clone(&buckets),
        logs: logs.clone(),
        keys: Arc::clone(&keys),
        permissions: Arc::clone(&permissions),
        dynamodb: format!("http://{tables_address}"),
        s3: format!("http://{}", addresses.s3),
        limits: FunctionLimits::default(),
    })
    .map_err(io(&functions))?;
    let snapshot_file = at("apis.json");
    let runner = Arc::new(Runner {
        buckets,
        tables,
        logs: logs.clone(),
        functions: Arc::new(functions),
        keys: Arc::clone(&keys),
        permissions: Arc::clone(&permissions),
        usage: Arc::default(),
        firewalls: Arc::new(Firewalls::new(logs.clone())),
        running: ArcSwapOption::empty(),
        problem: ArcSwapOption::empty(),
        snapshots: Mutex::new(snapshots(&snapshot_file).map_err(io(&snapshot_file))?),
        snapshot_file,
        administrator: staff_key::ARN.to_owned(),
    });

    let servers = start(sockets, &runner, &keys);
    let around = Surroundings {
        effects: Arc::clone(&runner) as _,
        templates: Arc::new(Shelf(Arc::clone(&runner.buckets))),
        ids: Arc::new(Random),
    };
    let engine = Engine::open(&at("stacks"), &options.region, around).await?;
    Ok(Environment {
        engine,
        runner,
        addresses,
        staff_key,
        logs,
        folder,
        servers,
    })
}

/// APIs as they were deployed.
fn snapshots(file: &Path) -> io::Result<Snapshots> {
    match std::fs::read(file) {
        Ok(bytes) => serde_json::from_slice(&bytes).map_err(io::Error::other),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Snapshots::default()),
        Err(error) => Err(error),
    }
}

fn start(sockets: Sockets, runner: &Arc<Runner>, keys: &Arc<KeyRing>) -> JoinSet<()> {
    let keys = || Arc::clone(keys) as Arc<dyn Keys>;
    let mut servers = JoinSet::new();
    let tables = tables::serve(
        sockets.tables,
        runner.tables.clone(),
        keys(),
        Arc::clone(&runner.permissions),
    );
    let objects = buckets::serve(
        sockets.s3,
        Arc::clone(&runner.buckets),
        keys(),
        Arc::clone(&runner.permissions),
    );
    let site = serve(sockets.site, Front::Site, Arc::clone(runner));
    let api = serve(sockets.api, Front::Api, Arc::clone(runner));
    // A listener that is open is served as long as the process lives.
    servers.spawn(async move { drop(tables.await) });
    servers.spawn(async move { drop(objects.await) });
    servers.spawn(async move { drop(site.await) });
    servers.spawn(async move { drop(api.await) });
    let buckets = Arc::clone(&runner.buckets);
    servers.spawn(async move {
        loop {
            tokio::time::sleep(EXPIRY).await;
            let buckets = Arc::clone(&buckets);
            // What cannot be deleted now is deleted another time.
            let expire = move || buckets.expire(SystemTime::now());
            let _ = tokio::task::spawn_blocking(expire).await;
        }
    });
    servers
}
