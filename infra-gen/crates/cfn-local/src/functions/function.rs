//! A function: its sandboxes, and invocations that find one.

use std::os::unix::process::ExitStatusExt;
use std::process::ExitStatus;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::{Duration, Instant, SystemTime};

use bytes::Bytes;
use tokio::sync::{OwnedSemaphorePermit, Semaphore, oneshot};

use super::code::Code;
use super::error::{payload, too_large};
use super::id::{epoch_milliseconds, request_id, trace_id};
use super::leftover::Leftovers;
use super::report::{self, Report};
use super::runtime_api::{Answer, Invocation};
use super::sandbox::{Readiness, Sandbox};
use super::settings::FunctionSettings;
use super::{FunctionHost, InvokeError};
use crate::signature::{IssuedKey, Principal};

/// A function as it is deployed; another deployment makes another.
#[derive(Debug)]
pub(super) struct Function {
    settings: FunctionSettings,
    host: Arc<FunctionHost>,
    code: Arc<Code>,
    leftovers: Arc<Leftovers>,
    key: IssuedKey,
    /// What may run at once.
    slots: Arc<Semaphore>,
    /// The sandboxes that wait, the last used one last.
    idle: Mutex<Vec<Sandbox>>,
    closed: AtomicBool,
}

/// Its key is nobody's once the last sandbox that has it is gone.
impl Drop for Function {
    fn drop(&mut self) {
        self.host.keys.revoke(&self.key.access_key_id);
    }
}

/// What became of an invocation in a sandbox.
enum Outcome {
    Answered(Answer),
    TimedOut,
    Ended(Option<ExitStatus>),
    /// The process had ended before it took the invocation.
    NotTaken,
}

impl Function {
    pub(super) fn new(
        host: &Arc<FunctionHost>,
        code: &Arc<Code>,
        leftovers: &Arc<Leftovers>,
        settings: FunctionSettings,
    ) -> Result<Arc<Function>, getrandom::Error> {
        let key = host.keys.issue(Principal::Role {
            arn: settings.role.clone(),
            session: settings.name.clone(),
        })?;
        let concurrency = settings
            .reserved_concurrency
            .unwrap_or(host.limits.concurrency);
        let function = Arc::new(Function {
            slots: Arc::new(Semaphore::new(concurrency as usize)),
            settings,
            host: Arc::clone(host),
            code: Arc::clone(code),
            leftovers: Arc::clone(leftovers),
            key,
            idle: Mutex::default(),
            closed: AtomicBool::new(false),
        });
        let period = (host.limits.idle / 4).max(Duration::from_millis(10));
        tokio::spawn(reap_every(period, Arc::downgrade(&function)));
        Ok(function)
    }

    pub(super) fn settings(&self) -> &FunctionSettings {
        &self.settings
    }

    /// Invokes the function, if it may run once more at the same time: AWS
    /// does not queue whoever waits for an answer.
    pub(super) async fn invoke(self: Arc<Self>, payload: Bytes) -> Result<Bytes, InvokeError> {
        let slot = Arc::clone(&self.slots)
            .try_acquire_owned()
            .map_err(|_| InvokeError::Throttled)?;
        // A task of its own: the function goes on when nobody waits any more.
        let id = request_id();
        let task = tokio::spawn(self.run(id.clone(), payload, slot));
        task.await.unwrap_or_else(|_| {
            Err(InvokeError::Crashed {
                payload: super::error::payload(&id, "Runtime.Unknown", "Unknown application error"),
            })
        })
    }

    /// Ends the idle sandboxes, and those that are busy when they have answered.
    pub(super) fn close(&self) {
        self.closed.store(true, Ordering::Release);
        self.pool().clear();
    }

    /// Ends what has been idle for too long.
    fn reap(&self) {
        let longest = self.host.limits.idle;
        self.pool()
            .retain(|sandbox| sandbox.is_alive() && sandbox.used.elapsed() < longest);
    }

    pub(super) fn idle(&self) -> usize {
        self.pool().len()
    }

    async fn run(
        self: Arc<Self>,
        id: String,
        payload: Bytes,
        slot: OwnedSemaphorePermit,
    ) -> Result<Bytes, InvokeError> {
        loop {
            let (mut sandbox, init) = match self.waiting() {
                Some(sandbox) => (sandbox, None),
                None => {
                    let started = Instant::now();
                    let sandbox = self.start(&id).await?;
                    (sandbox, Some(started.elapsed()))
                }
            };
            report::start(&sandbox.log, &self.settings, &id);
            let started = Instant::now();
            let outcome = self.invoke_in(&mut sandbox, &id, payload.clone()).await;
            // One that ended while it was idle: another one takes it.
            if matches!(outcome, Outcome::NotTaken) && init.is_none() {
                continue;
            }
            let result = self.conclude(&id, outcome, &sandbox);
            let report = Report {
                request_id: &id,
                duration: started.elapsed(),
                init,
                memory: sandbox.memory().unwrap_or(self.settings.memory),
                status: match &result {
                    Ok(_) => "success",
                    Err(InvokeError::TimedOut { .. }) => "timeout",
                    Err(InvokeError::Unhandled { .. } | InvokeError::ResponseTooLarge { .. }) => {
                        "error"
                    }
                    Err(_) => "failure",
                },
            };
            report::end(&sandbox.log, &self.settings, report);
            let lives_on = matches!(
                result,
                Ok(_) | Err(InvokeError::Unhandled { .. } | InvokeError::ResponseTooLarge { .. })
            );
            if lives_on {
                self.keep(sandbox);
            }
            drop(slot);
            return result;
        }
    }

    /// The sandbox that was used last, if one waits.
    fn waiting(&self) -> Option<Sandbox> {
        let mut idle = self.pool();
        while let Some(sandbox) = idle.pop() {
            if sandbox.is_alive() {
                return Some(sandbox);
            }
        }
        None
    }

    /// Puts a sandbox back.
    fn keep(&self, mut sandbox: Sandbox) {
        sandbox.used = Instant::now();
        let mut idle = self.pool();
        // Looked at under the lock, so that closing misses none.
        if !self.closed.load(Ordering::Acquire) {
            idle.push(sandbox);
        }
    }

    async fn start(&self, id: &str) -> Result<Sandbox, InvokeError> {
        let failed = |kind: &str, message: &str| InvokeError::InitFailed {
            payload: payload(id, kind, message),
        };
        let (code, buckets) = (Arc::clone(&self.code), Arc::clone(&self.host.buckets));
        let location = self.settings.code.clone();
        let unpacking = tokio::task::spawn_blocking(move || code.folder(&buckets, &location));
        let folder = match unpacking.await {
            Ok(folder) => folder.map_err(|error| error.to_string()),
            Err(error) => Err(error.to_string()),
        };
        let folder = folder.map_err(|error| failed("Runtime.InvalidCode", &error))?;
        let sandbox = Sandbox::start(
            &self.settings,
            &self.host,
            &self.key,
            &folder,
            &self.leftovers,
        );
        let mut sandbox = sandbox.await.map_err(|error| {
            let message = format!("fork/exec /var/task/bootstrap: {error}");
            failed("Runtime.InvalidEntrypoint", &message)
        })?;
        let limit = self.host.limits.init;
        let error = match sandbox.ready(limit).await {
            Readiness::Ready => return Ok(sandbox),
            Readiness::Failed(payload) => InvokeError::InitFailed { payload },
            Readiness::Ended(status) => failed("Runtime.ExitError", &ended(status)),
            Readiness::TooLate => InvokeError::TimedOut {
                payload: payload(id, "Sandbox.Timedout", &timed_out(limit)),
            },
        };
        report::failure(&sandbox.log, id, &error.to_string());
        Err(error)
    }

    /// Hands the invocation to a sandbox and waits for what becomes of it.
    async fn invoke_in(&self, sandbox: &mut Sandbox, id: &str, payload: Bytes) -> Outcome {
        let (answer, answered) = oneshot::channel();
        let taken = Arc::new(AtomicBool::new(false));
        let timeout = self.settings.timeout;
        let invocation = Invocation {
            request_id: id.to_owned(),
            deadline: epoch_milliseconds(SystemTime::now() + timeout),
            trace_id: trace_id(),
            payload,
            taken: Arc::clone(&taken),
            answer,
        };
        let late = tokio::time::sleep(timeout);
        if sandbox.invocations().try_send(invocation).is_err() {
            return Outcome::NotTaken;
        }
        tokio::select! {
            biased;
            answer = answered => match answer {
                Ok(answer) => Outcome::Answered(answer),
                // It asked for the next one without answering this one.
                Err(_) => Outcome::Ended(None),
            },
            status = sandbox.ended() => match taken.load(Ordering::Acquire) {
                true => Outcome::Ended(status),
                false => Outcome::NotTaken,
            },
            () = late => Outcome::TimedOut,
        }
    }

    /// What Lambda makes of it.
    fn conclude(
        &self,
        id: &str,
        outcome: Outcome,
        sandbox: &Sandbox,
    ) -> Result<Bytes, InvokeError> {
        match outcome {
            Outcome::Answered(Answer::Response(body)) => Ok(body),
            Outcome::Answered(Answer::Error(payload)) => Err(InvokeError::Unhandled { payload }),
            Outcome::Answered(Answer::TooLarge(size)) => Err(InvokeError::ResponseTooLarge {
                payload: too_large(size),
            }),
            Outcome::TimedOut => {
                let message = timed_out(self.settings.timeout);
                report::failure(&sandbox.log, id, &message);
                Err(InvokeError::TimedOut {
                    payload: payload(id, "Sandbox.Timedout", &message),
                })
            }
            Outcome::Ended(status) => self.crashed(id, status, sandbox),
            Outcome::NotTaken => self.crashed(id, None, sandbox),
        }
    }

    fn crashed(
        &self,
        id: &str,
        status: Option<ExitStatus>,
        sandbox: &Sandbox,
    ) -> Result<Bytes, InvokeError> {
        let message = ended(status);
        report::failure(&sandbox.log, id, &message);
        Err(InvokeError::Crashed {
            payload: payload(id, "Runtime.ExitError", &message),
        })
    }

    fn pool(&self) -> MutexGuard<'_, Vec<Sandbox>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Ends idle sandboxes as long as there is a function.
async fn reap_every(period: Duration, function: Weak<Function>) {
    loop {
        tokio::time::sleep(period).await;
        match function.upgrade() {
            Some(function) => function.reap(),
            None => return,
        }
    }
}

fn timed_out(limit: Duration) -> String {
    format!("Task timed out after {:.2} seconds", limit.as_secs_f64())
}

/// How a process ended, in Lambda's words.
fn ended(status: Option<ExitStatus>) -> String {
    let Some(status) = status else {
        return "Runtime exited without providing a reason".to_owned();
    };
    match (status.code(), status.signal()) {
        (Some(0), _) => "Runtime exited without providing a reason".to_owned(),
        (Some(code), _) => format!("Runtime exited with error: exit status {code}"),
        (None, Some(signal)) => {
            let name = nix::sys::signal::Signal::try_from(signal).map_or("unknown", |s| s.as_str());
            let name = name.trim_start_matches("SIG").to_ascii_lowercase();
            let name = if name == "kill" { "killed" } else { &name };
            format!("Runtime exited with error: signal: {name}")
        }
        (None, None) => format!("Runtime exited with error: {status}"),
    }
}
