//! Lambda: the very binaries, as processes that speak the Runtime API.
//!
//! Every sandbox is one process with one loopback port of its own, started
//! when an invocation finds no idle one, up to the function's concurrency.
//! The environment is Lambda's and nothing else; calls to DynamoDB and S3 go
//! to the endpoints here, signed with keys of the function's role.
//!
//! Memory is noted and reported, not enforced. All sandboxes end with this
//! process: they are killed when it ends; after a `kill -9` a function ends by
//! itself when its Runtime API is gone, and one that hangs is killed by the
//! next start, which knows it by process id and start time.

mod code;
mod environment;
mod error;
mod function;
mod id;
mod leftover;
mod report;
mod runtime_api;
mod sandbox;
mod settings;
#[cfg(test)]
mod tests;

use std::collections::HashMap;
use std::io;
use std::path::PathBuf;
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;

use arc_swap::ArcSwap;
use bytes::Bytes;

use code::Code;
use function::Function;
use leftover::Leftovers;
use settings::{FunctionSettings, InvokePermission};

use crate::buckets::Buckets;
use crate::deployed::{Deployment, Resource};
use crate::effects::Refused;
use crate::iam::Permissions;
use crate::logs::Logs;
use crate::signature::KeyRing;

pub use error::InvokeError;

/// The largest payload either way, in bytes.
/// <https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html>
pub const LARGEST_PAYLOAD: usize = 6_291_556;

/// What functions run on.
#[derive(Debug, Clone)]
pub struct FunctionHost {
    /// Where code is unpacked and running sandboxes are noted.
    pub folder: PathBuf,
    /// Where archives come from.
    pub buckets: Arc<Buckets>,
    /// Where lines go.
    pub logs: Logs,
    /// Where the keys of the functions' roles are made.
    pub keys: Arc<KeyRing>,
    /// What the roles may do.
    pub permissions: Arc<ArcSwap<Permissions>>,
    /// `AWS_ENDPOINT_URL_DYNAMODB`.
    pub dynamodb: String,
    /// `AWS_ENDPOINT_URL_S3`.
    pub s3: String,
    /// How much and how long.
    pub limits: FunctionLimits,
}

/// Limits that on AWS belong to the account or the service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FunctionLimits {
    /// How many sandboxes a function may have that reserves no concurrency:
    /// what a new account may run.
    pub concurrency: u32,
    /// How long a sandbox may take before it asks for its first invocation.
    pub init: Duration,
    /// How long a sandbox is kept without an invocation.
    pub idle: Duration,
}

impl Default for FunctionLimits {
    fn default() -> FunctionLimits {
        FunctionLimits {
            concurrency: 10,
            init: Duration::from_secs(10),
            idle: Duration::from_secs(5 * 60),
        }
    }
}

/// The functions that are deployed.
#[derive(Debug)]
pub struct Functions {
    host: Arc<FunctionHost>,
    code: Arc<Code>,
    leftovers: Arc<Leftovers>,
    deployed: Arc<RwLock<Deployed>>,
}

#[derive(Debug, Default)]
struct Deployed {
    /// By ARN.
    functions: HashMap<String, Arc<Function>>,
    permissions: Vec<InvokePermission>,
}

impl Functions {
    /// Makes ready to run functions, and kills what an earlier process that
    /// was killed left behind.
    ///
    /// # Errors
    ///
    /// The folder cannot be made or read.
    pub fn open(host: FunctionHost) -> io::Result<Functions> {
        let code = Code::open(&host.folder.join("code"))?;
        let leftovers = Leftovers::clear(&host.folder.join("sandboxes"))?;
        Ok(Functions {
            host: Arc::new(host),
            code: Arc::new(code),
            leftovers: Arc::new(leftovers),
            deployed: Arc::default(),
        })
    }

    /// Whether an `AWS::Lambda::Function` can be made: its archive is there
    /// and holds a `bootstrap` for this machine.
    ///
    /// # Errors
    ///
    /// [`Refused`], in Lambda's words where it has any.
    pub async fn check(&self, resource: &Resource) -> Result<(), Refused> {
        let settings = FunctionSettings::of(resource).map_err(Refused)?;
        let (code, buckets) = (Arc::clone(&self.code), Arc::clone(&self.host.buckets));
        let unpacked =
            tokio::task::spawn_blocking(move || code.unpack(&buckets, &settings.code)).await;
        match unpacked {
            Ok(Ok(_)) => Ok(()),
            Ok(Err(error)) => Err(Refused(error.to_string())),
            Err(error) => Err(Refused(error.to_string())),
        }
    }

    /// Runs what is deployed now. A function that has not changed keeps its
    /// sandboxes; those of one that has end with what they are doing.
    ///
    /// # Errors
    ///
    /// A function's properties cannot be understood, or there is no
    /// randomness for its keys. The functions that ran go on.
    ///
    /// # Panics
    ///
    /// Outside of a Tokio runtime, which ends idle sandboxes.
    pub fn run(&self, deployment: &Deployment) -> Result<(), Refused> {
        let mut functions = HashMap::new();
        for resource in deployment.of_type("AWS::Lambda::Function") {
            let settings = FunctionSettings::of(resource).map_err(Refused)?;
            let arn = settings.arn.clone();
            let function = match self.find(&arn) {
                Some(known) if *known.settings() == settings => known,
                _ => Function::new(&self.host, &self.code, &self.leftovers, settings)
                    .map_err(|error| Refused(error.to_string()))?,
            };
            functions.insert(arn, function);
        }
        let now = Deployed {
            functions,
            permissions: deployment
                .of_type("AWS::Lambda::Permission")
                .filter_map(InvokePermission::of)
                .collect(),
        };
        let mut deployed = self
            .deployed
            .write()
            .unwrap_or_else(PoisonError::into_inner);
        let before = std::mem::replace(&mut *deployed, now);
        let mut gone = false;
        for (arn, function) in before.functions {
            let kept = deployed.functions.get(&arn);
            if !kept.is_some_and(|kept| Arc::ptr_eq(kept, &function)) {
                function.close();
                gone = true;
            }
        }
        if gone {
            self.tidy();
        }
        Ok(())
    }

    /// Deletes code that no function is made of, once no sandbox of one that is
    /// gone can still be starting.
    fn tidy(&self) {
        let (host, code) = (Arc::clone(&self.host), Arc::clone(&self.code));
        let deployed = Arc::clone(&self.deployed);
        tokio::spawn(async move {
            tokio::time::sleep(host.limits.init).await;
            let tidy = move || {
                let deployed = deployed.read().unwrap_or_else(PoisonError::into_inner);
                let functions = deployed.functions.values();
                let locations: Vec<_> = functions.map(|f| f.settings().code.clone()).collect();
                drop(deployed);
                code.keep(&host.buckets, &locations)
            };
            // What cannot be deleted now is deleted after the next deployment.
            let _ = tokio::task::spawn_blocking(tidy).await;
        });
    }

    /// Invokes a function by ARN or name and waits for its answer, whatever
    /// bytes that is. The function goes on when who asked stops waiting.
    ///
    /// # Errors
    ///
    /// [`InvokeError`].
    pub async fn invoke(&self, function: &str, payload: Bytes) -> Result<Bytes, InvokeError> {
        if payload.len() > LARGEST_PAYLOAD {
            return Err(InvokeError::RequestTooLarge(payload.len()));
        }
        let found = self
            .find(function)
            .ok_or_else(|| InvokeError::NotFound(function.to_owned()))?;
        found.invoke(payload).await
    }

    /// Whether an `AWS::Lambda::Permission` lets a service invoke a function
    /// for a resource, as `apigateway.amazonaws.com` for
    /// `arn:aws:execute-api:…:{api}/{stage}/{method}/{path}`.
    pub fn permits(&self, function: &str, service: &str, source_arn: &str) -> bool {
        let Some(found) = self.find(function) else {
            return false;
        };
        let settings = found.settings();
        let deployed = self.deployed.read().unwrap_or_else(PoisonError::into_inner);
        deployed
            .permissions
            .iter()
            .any(|permission| permission.lets(settings, service, source_arn))
    }

    /// How many sandboxes of a function are idle.
    pub fn idle(&self, function: &str) -> usize {
        self.find(function).map_or(0, |function| function.idle())
    }

    fn find(&self, function: &str) -> Option<Arc<Function>> {
        let deployed = self.deployed.read().unwrap_or_else(PoisonError::into_inner);
        let unqualified = function.strip_suffix(":$LATEST").unwrap_or(function);
        deployed
            .functions
            .get(unqualified)
            .or_else(|| {
                let mut all = deployed.functions.values();
                all.find(|known| known.settings().name == unqualified)
            })
            .cloned()
    }
}
