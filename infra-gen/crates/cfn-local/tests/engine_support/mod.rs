//! An engine over effects that remember what they were asked and refuse by script.

#![allow(dead_code, reason = "each test uses a part of it")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use cfn::Template;
use cfn_deploy::change_set::{ChangeSetError, PendingChangeSet, Proposal, Proposed, propose};
use cfn_deploy::cloud::{OnFailure, ParameterValue, Stack};
use cfn_deploy::event::Events;
use cfn_deploy::execute::{ExecuteError, execute};
use cfn_deploy::{recover, state};
use cfn_local::deployed::{Deployment, Resource};
use cfn_local::effects::{Actual, Effects, Refused, Unrunnable};
use cfn_local::engine::{Engine, Ids, OpenError, Surroundings, Templates};

/// Ids in the order they are asked for.
pub struct Counted(AtomicU64);

impl Ids for Counted {
    fn text(&self, length: usize, alphabet: &[u8]) -> String {
        // Not the same after a restart either: a counter would repeat itself.
        let mut number = self.0.fetch_add(1, Ordering::SeqCst);
        let base = alphabet.len() as u64;
        let mut text = Vec::new();
        for _ in 0..length {
            text.push(alphabet[(number % base) as usize]);
            number /= base;
        }
        text.iter().rev().map(|byte| char::from(*byte)).collect()
    }
}

impl Counted {
    pub fn from(start: u64) -> Arc<Counted> {
        Arc::new(Counted(AtomicU64::new(start)))
    }
}

/// What effects did, and what they refuse.
#[derive(Default)]
pub struct Recorder {
    /// `create Id`, `update Id`, `delete Id`, `run`, in their order.
    pub calls: Mutex<Vec<String>>,
    /// Calls that are refused, as they are written in `calls`.
    pub refused: Mutex<BTreeSet<String>>,
    /// Calls of which the next one is refused.
    pub refused_once: Mutex<BTreeSet<String>>,
    /// What is there: properties by type and physical id, and by whose call.
    pub there: Mutex<BTreeMap<(String, String), serde_json::Value>>,
    /// How often each resource was made and deleted.
    pub made: Mutex<Vec<(String, String)>>,
    pub deleted: Mutex<Vec<(String, String)>>,
    pub running: Mutex<Option<Arc<Deployment>>>,
    /// Why nothing would run.
    pub unrunnable: Mutex<Option<Unrunnable>>,
    /// Called before and after everything.
    pub around: Mutex<Option<Box<dyn Fn() + Send>>>,
    /// Calls that wait until they are let go.
    pub held: Mutex<BTreeMap<String, Arc<tokio::sync::Semaphore>>>,
}

fn key(resource: &Resource) -> (String, String) {
    (resource.type_name.clone(), resource.physical_id.clone())
}

impl Recorder {
    pub fn refuse(&self, call: &str) {
        self.refused.lock().unwrap().insert(call.to_owned());
    }

    pub fn relent(&self) {
        self.refused.lock().unwrap().clear();
    }

    pub fn hold(&self, call: &str) -> Arc<tokio::sync::Semaphore> {
        let gate = Arc::new(tokio::sync::Semaphore::new(0));
        self.held
            .lock()
            .unwrap()
            .insert(call.to_owned(), gate.clone());
        gate
    }

    pub fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.calls.lock().unwrap())
    }

    fn observed(&self) {
        if let Some(around) = &*self.around.lock().unwrap() {
            around();
        }
    }

    async fn call(&self, verb: &str, resource: &Resource) -> Result<(), Refused> {
        self.observed();
        let call = format!("{verb} {}", resource.logical_id);
        let gate = self.held.lock().unwrap().get(&call).cloned();
        if let Some(gate) = gate {
            gate.acquire().await.unwrap().forget();
        }
        self.calls.lock().unwrap().push(call.clone());
        let once = self.refused_once.lock().unwrap().remove(&call);
        match once || self.refused.lock().unwrap().contains(&call) {
            true => Err(Refused(format!("{call} is not possible"))),
            false => Ok(()),
        }
    }
}

#[async_trait]
impl Effects for Recorder {
    async fn taken(&self, resource: &Resource) -> Result<bool, Refused> {
        let holds = matches!(
            resource.type_name.as_str(),
            "AWS::S3::Bucket" | "AWS::DynamoDB::Table" | "AWS::Logs::LogGroup"
        );
        Ok(holds && self.there.lock().unwrap().contains_key(&key(resource)))
    }

    async fn create(&self, resource: &Resource) -> Result<(), Refused> {
        self.call("create", resource).await?;
        self.made.lock().unwrap().push(key(resource));
        let properties = resource.properties.clone();
        self.there.lock().unwrap().insert(key(resource), properties);
        self.observed();
        Ok(())
    }

    async fn update(&self, resource: &Resource) -> Result<(), Refused> {
        self.call("update", resource).await?;
        let properties = resource.properties.clone();
        self.there.lock().unwrap().insert(key(resource), properties);
        self.observed();
        Ok(())
    }

    async fn delete(&self, resource: &Resource) -> Result<(), Refused> {
        self.call("delete", resource).await?;
        self.deleted.lock().unwrap().push(key(resource));
        self.there.lock().unwrap().remove(&key(resource));
        self.observed();
        Ok(())
    }

    async fn actual(&self, resource: &Resource) -> Result<Actual, Refused> {
        let there = self.there.lock().unwrap();
        Ok(match there.get(&key(resource)) {
            Some(properties) => Actual::Has(properties.clone()),
            None => Actual::Gone,
        })
    }

    async fn check(&self, _deployment: &Deployment) -> Result<(), Unrunnable> {
        match self.unrunnable.lock().unwrap().clone() {
            Some(reason) => Err(reason),
            None => Ok(()),
        }
    }

    async fn run(&self, deployment: Arc<Deployment>) {
        self.calls.lock().unwrap().push("run".to_owned());
        *self.running.lock().unwrap() = Some(deployment);
        self.observed();
    }
}

/// Templates by address.
#[derive(Default)]
pub struct Shelf(pub Mutex<BTreeMap<String, String>>);

#[async_trait]
impl Templates for Shelf {
    async fn read(&self, url: &str) -> Result<String, String> {
        let shelf = self.0.lock().unwrap();
        shelf
            .get(url)
            .cloned()
            .ok_or_else(|| "Access Denied".to_owned())
    }
}

pub async fn open(folder: &Path, recorder: &Arc<Recorder>, seed: u64) -> Result<Engine, OpenError> {
    let around = Surroundings {
        effects: recorder.clone(),
        templates: Arc::new(Shelf::default()),
        ids: Counted::from(seed),
    };
    Engine::open(folder, "eu-central-1", around).await
}

/// An engine in a folder of its own.
pub struct World {
    pub folder: tempfile::TempDir,
    pub recorder: Arc<Recorder>,
    pub engine: Engine,
    runs: AtomicU64,
}

/// Why a deployment failed.
#[derive(Debug)]
pub enum Failed {
    Recover(recover::RecoverError),
    Propose(ChangeSetError),
    Execute(ExecuteError),
}

impl World {
    pub async fn new() -> World {
        let folder = tempfile::tempdir().unwrap();
        let recorder = Arc::new(Recorder::default());
        let engine = open(folder.path(), &recorder, 1_000_000).await.unwrap();
        recorder.take();
        World {
            folder,
            recorder,
            engine,
            runs: AtomicU64::new(0),
        }
    }

    /// Deploys through the real pipeline; `None` is no change.
    pub async fn deploy(&self, stack: &str, template: &str) -> Result<Option<Stack>, Failed> {
        self.deploy_with(stack, template, &[], OnFailure::Rollback)
            .await
    }

    pub async fn deploy_with(
        &self,
        stack: &str,
        template: &str,
        parameters: &[(&str, &str)],
        on_failure: OnFailure,
    ) -> Result<Option<Stack>, Failed> {
        let nonce = format!("n{}", self.runs.fetch_add(1, Ordering::SeqCst));
        deploy(
            &self.engine,
            stack,
            template,
            parameters,
            on_failure,
            &nonce,
        )
        .await
    }

    /// Deploys, and brings back what was changed by hand.
    pub async fn revert_drift(&self, stack: &str, template: &str) -> Result<Option<Stack>, Failed> {
        let nonce = format!("n{}", self.runs.fetch_add(1, Ordering::SeqCst));
        let state = state::read(&self.engine, stack).await.unwrap();
        let template = Template::parse(template).unwrap();
        let proposal = Proposal {
            state: &state,
            template: &template,
            parameters: &BTreeMap::new(),
            tags: &BTreeMap::new(),
            role_arn: None,
            on_failure: OnFailure::Rollback,
            express: false,
            name: "deploy",
            description: None,
            revert_drift: true,
            artifacts: None,
            nonce: &nonce,
        };
        let proposed = propose(&self.engine, &proposal, &Events::none()).await;
        carry_out(&self.engine, proposed.map_err(Failed::Propose)?, &nonce).await
    }

    pub async fn propose(
        &self,
        stack: &str,
        template: &str,
        parameters: &[(&str, &str)],
    ) -> Result<Proposed, ChangeSetError> {
        let nonce = format!("n{}", self.runs.fetch_add(1, Ordering::SeqCst));
        let state = state::read(&self.engine, stack).await.unwrap();
        proposed(
            &self.engine,
            &state,
            template,
            parameters,
            OnFailure::Rollback,
            &nonce,
        )
        .await
    }

    pub async fn status(&self, stack: &str) -> String {
        let state = state::read(&self.engine, stack).await.unwrap();
        state
            .stack
            .map_or_else(|| "-".to_owned(), |stack| stack.status)
    }

    /// `logical id: status`, the oldest first, of the stack of that id or name.
    pub async fn events(&self, stack: &str) -> Vec<String> {
        events(&self.engine, stack).await
    }
}

pub async fn events(engine: &Engine, stack: &str) -> Vec<String> {
    use cfn_deploy::cloud::Stacks;
    let mut all = Vec::new();
    let mut page = None;
    loop {
        let got = engine.events(stack, page.as_deref()).await.unwrap();
        let lines = got.events.iter();
        all.extend(lines.map(|event| format!("{}: {}", event.logical_id, event.status)));
        page = got.next;
        if page.is_none() {
            all.reverse();
            return all;
        }
    }
}

pub async fn deploy(
    engine: &Engine,
    stack: &str,
    template: &str,
    parameters: &[(&str, &str)],
    on_failure: OnFailure,
    nonce: &str,
) -> Result<Option<Stack>, Failed> {
    let quiet = Events::none();
    let state = state::read(engine, stack).await.unwrap();
    let state = recover::prepare(engine, state, None, nonce, &quiet)
        .await
        .map_err(Failed::Recover)?;
    let proposed = proposed(engine, &state, template, parameters, on_failure, nonce)
        .await
        .map_err(Failed::Propose)?;
    carry_out(engine, proposed, nonce).await
}

async fn carry_out(
    engine: &Engine,
    proposed: Proposed,
    nonce: &str,
) -> Result<Option<Stack>, Failed> {
    match proposed {
        Proposed::Unchanged { .. } => Ok(None),
        Proposed::Changed(pending) => {
            let token = format!("deploy-{nonce}");
            let stack = execute(engine, &pending, &token, &Events::none()).await;
            stack.map(Some).map_err(Failed::Execute)
        }
    }
}

async fn proposed(
    engine: &Engine,
    state: &state::StackState,
    template: &str,
    parameters: &[(&str, &str)],
    on_failure: OnFailure,
    nonce: &str,
) -> Result<Proposed, ChangeSetError> {
    let template = Template::parse(template).unwrap();
    let parameters: BTreeMap<_, _> = parameters
        .iter()
        .map(|(name, value)| {
            (
                (*name).to_owned(),
                ParameterValue::Value((*value).to_owned()),
            )
        })
        .collect();
    let proposal = Proposal {
        state,
        template: &template,
        parameters: &parameters,
        tags: &BTreeMap::new(),
        role_arn: None,
        on_failure,
        express: false,
        name: "deploy",
        description: None,
        revert_drift: false,
        artifacts: None,
        nonce,
    };
    // Templates beyond the limit of a request are tested by their own test.
    propose(engine, &proposal, &Events::none()).await
}

/// Type, logical id and properties of what is deployed, with logical ids for
/// physical ones: what does not depend on chance.
pub fn likeness(engine: &Engine) -> Vec<(String, String, String)> {
    let deployment = engine.deployment();
    let resources: Vec<&Resource> = deployment.resources().collect();
    let mut likeness: Vec<_> = resources
        .iter()
        .map(|resource| {
            let mut properties = resource.properties.to_string();
            for other in &resources {
                properties = properties.replace(&other.physical_id, &other.logical_id);
            }
            let type_name = resource.type_name.clone();
            (resource.logical_id.clone(), type_name, properties)
        })
        .collect();
    likeness.sort();
    likeness
}

/// What a fresh deployment of a template looks like.
pub async fn fresh(template: &str) -> Vec<(String, String, String)> {
    let world = World::new().await;
    world.deploy("s", template).await.unwrap().unwrap();
    likeness(&world.engine)
}

pub fn changed(proposed: Proposed) -> PendingChangeSet {
    match proposed {
        Proposed::Changed(pending) => *pending,
        Proposed::Unchanged { .. } => panic!("taken for no change"),
    }
}
