//! One process of a function.

use std::io;
use std::path::Path;
use std::process::{ExitStatus, Stdio};
use std::time::{Duration, Instant, SystemTime};

use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncReadExt, BufReader};
use tokio::process::{Child, Command};
use tokio::sync::{mpsc, oneshot, watch};

use super::FunctionHost;
use super::environment;
use super::id::hex_id;
use super::leftover::{Leftovers, Note, kill_group};
use super::runtime_api::{Init, Invocation, RuntimeApi};
use super::settings::FunctionSettings;
use crate::iam::{Access, Context, Decision};
use crate::logs::Logs;
use crate::signature::IssuedKey;

/// The longest line of a log, in bytes; a longer one is cut in pieces.
const LONGEST_LINE: u64 = 256 * 1024;

/// A process that serves invocations. Dropping it kills the process and
/// whatever it started.
#[derive(Debug)]
pub(super) struct Sandbox {
    /// When it was last used.
    pub used: Instant,
    /// Where its lines go.
    pub log: SandboxLog,
    runtime_api: RuntimeApi,
    ended: watch::Receiver<Option<ExitStatus>>,
    pid: Option<u32>,
    /// The most memory it has had, in mebibytes, and when that was asked.
    memory: Option<(Instant, u64)>,
    /// Dropping it ends the process.
    _alive: oneshot::Sender<()>,
}

/// The log stream of a sandbox.
#[derive(Debug, Clone)]
pub(super) struct SandboxLog {
    logs: Logs,
    group: String,
    stream: String,
    /// Whether the function's role lets it log at all.
    allowed: bool,
}

impl SandboxLog {
    fn new(host: &FunctionHost, settings: &FunctionSettings, key: &IssuedKey) -> SandboxLog {
        let now = time::OffsetDateTime::from(SystemTime::now());
        let (year, month, day) = (now.year(), u8::from(now.month()), now.day());
        let stream = format!("{year:04}/{month:02}/{day:02}/[$LATEST]{}", hex_id());
        let account = settings.arn.split(':').nth(4).unwrap_or("");
        let group = format!(
            "arn:aws:logs:{}:{account}:log-group:{}",
            settings.region, settings.log_group
        );
        let permissions = host.permissions.load();
        let may = |action, resource: &str| {
            let access = Access { action, resource };
            let principal = &key.credential.principal;
            permissions.allows(principal, access, &Context::new()) == Decision::Allowed
        };
        // Lambda makes the group of a function where its role lets it.
        if may("logs:CreateLogGroup", &format!("{group}:log-stream:"))
            && !host.logs.has_group(&settings.log_group)
        {
            host.logs.create_group(&settings.log_group);
        }
        let resource = format!("{group}:log-stream:{stream}");
        let allowed = may("logs:CreateLogStream", &resource) && may("logs:PutLogEvents", &resource);
        SandboxLog {
            logs: host.logs.clone(),
            group: settings.log_group.clone(),
            stream,
            allowed,
        }
    }

    /// Adds a line.
    pub(super) fn line(&self, line: &str) {
        if self.allowed {
            let now = SystemTime::now();
            self.logs.append(&self.group, &self.stream, now, line);
        }
    }
}

impl Sandbox {
    /// Starts the process. It is not ready yet.
    ///
    /// # Errors
    ///
    /// There is no port, or the `bootstrap` cannot be executed.
    pub(super) async fn start(
        settings: &FunctionSettings,
        host: &FunctionHost,
        key: &IssuedKey,
        code: &Path,
        leftovers: &Leftovers,
    ) -> io::Result<Sandbox> {
        let runtime_api = RuntimeApi::start(&settings.arn).await?;
        let log = SandboxLog::new(host, settings, key);
        let address = runtime_api.address;
        let variables = environment::variables(settings, host, key, code, address, &log.stream);
        let mut command = Command::new(code.join("bootstrap"));
        command
            .env_clear()
            .envs(variables)
            .current_dir(code)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            // What it starts belongs to it and ends with it.
            .process_group(0)
            .kill_on_drop(true);
        let mut child = spawn(&mut command).await?;
        let pid = child.id();
        let note = pid.and_then(|pid| Some(leftovers.note(i32::try_from(pid).ok()?)));
        if let Some(stdout) = child.stdout.take() {
            tokio::spawn(copy_lines(stdout, log.clone()));
        }
        if let Some(stderr) = child.stderr.take() {
            tokio::spawn(copy_lines(stderr, log.clone()));
        }
        let (alive, end) = oneshot::channel();
        let (ended, wait) = watch::channel(None);
        tokio::spawn(keep(child, note, end, ended));
        Ok(Sandbox {
            used: Instant::now(),
            log,
            runtime_api,
            ended: wait,
            pid,
            memory: None,
            _alive: alive,
        })
    }

    /// Waits until the function asks for its first invocation.
    pub(super) async fn ready(&mut self, limit: Duration) -> Readiness {
        let init = self.runtime_api.init.wait_for(|init| *init != Init::Under);
        tokio::select! {
            init = init => match init.as_deref() {
                Ok(Init::Ready) => Readiness::Ready,
                Ok(Init::Failed(payload)) => Readiness::Failed(payload.clone()),
                Ok(Init::Under) | Err(_) => Readiness::TooLate,
            },
            status = exited(&mut self.ended) => Readiness::Ended(status),
            () = tokio::time::sleep(limit) => Readiness::TooLate,
        }
    }

    /// Where invocations go.
    pub(super) fn invocations(&self) -> &mpsc::Sender<Invocation> {
        &self.runtime_api.invocations
    }

    /// Waits until the process has ended; `None` when nobody knows how.
    pub(super) async fn ended(&mut self) -> Option<ExitStatus> {
        exited(&mut self.ended).await
    }

    /// Whether the process still runs.
    pub(super) fn is_alive(&self) -> bool {
        self.ended.borrow().is_none() && self.ended.has_changed().is_ok()
    }

    /// The most memory the process has had, in mebibytes, where the system
    /// tells. It is asked once a second at most, since that takes as long as
    /// writing the log.
    pub(super) fn memory(&mut self) -> Option<u64> {
        if let Some((asked, memory)) = self.memory
            && asked.elapsed() < Duration::from_secs(1)
        {
            return Some(memory);
        }
        let memory = self.peak()?;
        self.memory = Some((Instant::now(), memory));
        Some(memory)
    }

    fn peak(&self) -> Option<u64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.pid?)).ok()?;
        let line = status
            .lines()
            .find_map(|line| line.strip_prefix("VmHWM:"))?;
        let kibibytes: u64 = line.trim().strip_suffix(" kB")?.trim().parse().ok()?;
        Some(kibibytes.div_ceil(1024))
    }
}

/// How a start ended.
#[derive(Debug)]
pub(super) enum Readiness {
    Ready,
    /// The function reported why it cannot.
    Failed(bytes::Bytes),
    /// The process ended.
    Ended(Option<ExitStatus>),
    /// It took too long.
    TooLate,
}

/// Starts a process. A file that was written a moment ago may still be open
/// for writing in a process that another thread is just starting.
async fn spawn(command: &mut Command) -> io::Result<Child> {
    for _ in 0..50 {
        match command.spawn() {
            Err(error) if error.kind() == io::ErrorKind::ExecutableFileBusy => {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
            result => return result,
        }
    }
    command.spawn()
}

/// Waits for the process, and kills it when its sandbox is dropped.
async fn keep(
    mut child: Child,
    note: Option<Note>,
    mut end: oneshot::Receiver<()>,
    ended: watch::Sender<Option<ExitStatus>>,
) {
    let pid = child.id().and_then(|pid| i32::try_from(pid).ok());
    let mut group = pid.map(Group);
    let status = tokio::select! {
        status = child.wait() => status,
        _ = &mut end => {
            drop(group.take());
            child.wait().await
        }
    };
    // What it started may have stayed.
    drop(group);
    drop(note);
    if let Ok(status) = status {
        ended.send_replace(Some(status));
    }
}

/// A process and what it started; dropping it kills them, also when this
/// environment ends and its tasks are dropped.
struct Group(i32);

impl Drop for Group {
    fn drop(&mut self) {
        kill_group(self.0);
    }
}

async fn exited(ended: &mut watch::Receiver<Option<ExitStatus>>) -> Option<ExitStatus> {
    match ended.wait_for(Option::is_some).await {
        Ok(status) => *status,
        Err(_) => None,
    }
}

/// Logs what a process writes, line by line.
async fn copy_lines(from: impl AsyncRead + Unpin, log: SandboxLog) {
    let mut from = BufReader::new(from);
    let mut line = Vec::new();
    loop {
        line.clear();
        match (&mut from)
            .take(LONGEST_LINE)
            .read_until(b'\n', &mut line)
            .await
        {
            Ok(0) | Err(_) => return,
            Ok(_) => {
                let text = String::from_utf8_lossy(&line);
                log.line(text.trim_end_matches(['\n', '\r']));
            }
        }
    }
}
