//! What happens while work goes on: a live block on a terminal, plain lines elsewhere.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use cfn_deploy::event::{DeployEvent, Events, Operation, RecoveryStep, RetryCause, Stage, channel};
use indicatif::{ProgressBar, ProgressStyle};

use super::{BAD, CAUTION, DIM, Elapsed, GOOD, STRONG, Ui, counted};

/// Resources in flight that the live block has lines for.
const IN_FLIGHT_SHOWN: usize = 8;

impl Ui {
    /// Runs work that reports events, and shows them while it runs.
    pub async fn follow<T>(&self, work: impl AsyncFnOnce(Events) -> T) -> T {
        let (events, mut stream) = channel();
        let mut live = Live::new(self.clone());
        let mut work = std::pin::pin!(work(events));
        let result = loop {
            tokio::select! {
                // What was reported first is shown first.
                biased;
                Some(event) = stream.recv() => live.show(&event),
                result = &mut work => break result,
            }
        };
        while let Ok(event) = stream.try_recv() {
            live.show(&event);
        }
        live.clear();
        result
    }

    /// Lets everything be shown that was reported so far.
    pub async fn settle(&self) {
        // `follow` looks at the events first whenever the work yields.
        tokio::task::yield_now().await;
        for bar in self.passing.take() {
            bar.finish_and_clear();
        }
    }
}

/// The state of the display.
struct Live {
    ui: Ui,
    /// One bar per stack, build and upload.
    bars: BTreeMap<String, ProgressBar>,
    /// One line per resource in flight, while there is room.
    in_flight: BTreeMap<(String, String), ProgressBar>,
    started: BTreeMap<String, Instant>,
}

impl Live {
    fn new(ui: Ui) -> Live {
        Live {
            ui,
            bars: BTreeMap::new(),
            in_flight: BTreeMap::new(),
            started: BTreeMap::new(),
        }
    }

    fn show(&mut self, event: &DeployEvent) {
        match event {
            DeployEvent::BuildStarted {
                functions,
                target,
                profile,
            } => {
                let what = functions.join(", ");
                let target = target.as_deref().unwrap_or("this machine");
                self.plain(format!("Building {what} ({target}, {profile})"));
                self.bar("build", Some(functions.len()), "building the functions");
            }
            DeployEvent::CrateCompiled { name, fresh, done } => {
                if let Some(bar) = self.bars.get("build") {
                    bar.set_message(format!("building the functions: {done} crates, {name}"));
                }
                if !fresh {
                    self.detail(format!("compiled {name}"));
                }
            }
            DeployEvent::FunctionBuilt {
                function,
                program_size,
                archive_size,
                ..
            } => {
                let (program, archive) = (size(*program_size), size(*archive_size));
                self.line(format!(
                    "{GOOD}Built{GOOD:#} {function} {DIM}{program}, {archive} zipped{DIM:#}"
                ));
                self.advance("build");
            }
            DeployEvent::UploadStarted {
                bucket,
                files,
                unchanged,
                bytes,
            } => {
                if *files > 0 {
                    self.line(format!(
                        "Uploading {}, {} {DIM}to {bucket} ({unchanged} unchanged){DIM:#}",
                        counted(*files, "file"),
                        size(*bytes)
                    ));
                    self.bar(bucket, Some(*files), "uploading");
                } else {
                    self.detail(format!(
                        "{} unchanged in {bucket}",
                        counted(*unchanged, "file")
                    ));
                }
            }
            DeployEvent::Uploaded { bucket, key, bytes } => {
                self.advance(bucket);
                self.detail(format!("uploaded {key} ({})", size(*bytes)));
            }
            DeployEvent::Recovering {
                stack,
                status,
                step,
            } => {
                let doing = match step {
                    RecoveryStep::DeletingFailedCreation => {
                        "deleting what its failed creation left"
                    }
                    RecoveryStep::RollingBack => "rolling its failed update back",
                    RecoveryStep::AwaitingOperation => "waiting for the operation that runs",
                };
                self.line(format!(
                    "{CAUTION}{stack}{CAUTION:#} is in {status}: {doing}"
                ));
            }
            DeployEvent::ChangeSetCreating { stack } => {
                self.bar(stack, None, &format!("{stack}: computing the change set"));
                self.ui
                    .passing
                    .borrow_mut()
                    .extend(self.bars.get(stack).cloned());
                self.detail(format!("{stack}: computing the change set"));
            }
            DeployEvent::OperationStarted {
                stack,
                operation,
                resources,
                attached,
            } => {
                let verb = match operation {
                    Operation::Create => "Creating",
                    Operation::Update => "Updating",
                    Operation::Delete => "Deleting",
                    Operation::Rollback => "Rolling back",
                };
                let attached = if *attached { " (begun elsewhere)" } else { "" };
                self.line(format!("{STRONG}{verb}{STRONG:#} {stack}{attached}"));
                self.started.insert(stack.clone(), Instant::now());
                self.bar(stack, *resources, stack);
            }
            DeployEvent::Progress {
                stack,
                resource,
                stage,
                elapsed,
            } => {
                self.progress(stack, resource, *stage, *elapsed);
            }
            DeployEvent::OperationEnded { stack, status, .. } => self.ended(stack, status),
            DeployEvent::Retrying {
                call,
                attempt,
                of,
                cause,
            } => {
                let why = match cause {
                    RetryCause::Throttled => "throttled",
                    RetryCause::Connection => "the connection broke",
                    RetryCause::Server => "the service failed",
                };
                self.line(format!(
                    "{DIM}{call}: {why}, retrying ({attempt} of {of}){DIM:#}"
                ));
            }
            DeployEvent::LessDetail { because } => {
                self.line(format!(
                    "{CAUTION}Warning:{CAUTION:#} the events of the resources are not shown: {because}"
                ));
            }
            DeployEvent::BucketEmptied { bucket, deleted } => {
                self.line(format!(
                    "{GOOD}Emptied{GOOD:#} {bucket} {DIM}{}{DIM:#}",
                    counted(*deleted, "version")
                ));
            }
            DeployEvent::Invalidated {
                distribution,
                paths,
            } => {
                self.line(format!(
                    "{GOOD}Invalidated{GOOD:#} {} of {distribution}",
                    counted(*paths, "path")
                ));
            }
            // Whatever a later version of the library reports.
            event => self.detail(format!("{event:?}")),
        }
    }

    fn progress(
        &mut self,
        stack: &str,
        resource: &cfn_deploy::cloud::StackEvent,
        stage: Stage,
        elapsed: Option<Duration>,
    ) {
        if resource.is_of_the_stack() {
            return;
        }
        let key = (stack.to_owned(), resource.logical_id.clone());
        let took = elapsed
            .map(|elapsed| format!(" {}", Elapsed(elapsed)))
            .unwrap_or_default();
        match stage {
            Stage::InFlight => self.in_flight(key, &resource.type_name),
            Stage::Done => {
                self.land(&key);
                if let Some(bar) = self.bars.get(stack) {
                    bar.inc(1);
                }
                let line = format!(
                    "  {GOOD}{}{GOOD:#} {} {DIM}{}{took}{DIM:#}",
                    resource.status, resource.logical_id, resource.type_name
                );
                // On a terminal the block shows what is left to wait for.
                if !self.ui.live || self.ui.verbose {
                    self.line(line);
                }
            }
            Stage::Failed => {
                self.land(&key);
                let reason = resource
                    .reason
                    .as_deref()
                    .unwrap_or("the service gave no reason");
                self.line(format!(
                    "  {BAD}{}{BAD:#} {} {DIM}{}{took}{DIM:#}: {reason}",
                    resource.status, resource.logical_id, resource.type_name
                ));
            }
        }
    }

    fn in_flight(&mut self, key: (String, String), type_name: &str) {
        if !self.ui.live || self.in_flight.len() >= IN_FLIGHT_SHOWN {
            return;
        }
        let block = &self.ui.block;
        self.in_flight
            .entry(key)
            .or_insert_with_key(|(_, logical_id)| {
                let line = block.add(
                    ProgressBar::new_spinner()
                        .with_style(template("    {spinner} {msg} {elapsed}")),
                );
                line.set_message(format!("{logical_id} {type_name}"));
                line.enable_steady_tick(Duration::from_millis(120));
                line
            });
    }

    fn land(&mut self, key: &(String, String)) {
        if let Some(line) = self.in_flight.remove(key) {
            line.finish_and_clear();
        }
    }

    fn ended(&mut self, stack: &str, status: &str) {
        let landed: Vec<_> = self
            .in_flight
            .keys()
            .filter(|key| key.0 == stack)
            .cloned()
            .collect();
        for key in landed {
            self.land(&key);
        }
        if let Some(bar) = self.bars.remove(stack) {
            bar.finish_and_clear();
        }
        let style = match status.contains("ROLLBACK") || status.ends_with("FAILED") {
            true => BAD,
            false => GOOD,
        };
        let took = self
            .started
            .get(stack)
            .map(|start| format!(" {}", Elapsed(start.elapsed())));
        self.line(format!(
            "{style}{status}{style:#} {stack}{DIM}{}{DIM:#}",
            took.unwrap_or_default()
        ));
    }

    /// Makes the bar of that name anew, counting to `length` where it is known.
    fn bar(&mut self, name: &str, length: Option<usize>, message: &str) {
        if !self.ui.live {
            return;
        }
        if let Some(old) = self.bars.remove(name) {
            old.finish_and_clear();
        }
        let bar = match length {
            Some(length) => ProgressBar::new(length as u64)
                .with_style(template("{spinner} {msg} [{bar:24}] {pos}/{len} {elapsed}")),
            None => ProgressBar::new_spinner().with_style(template("{spinner} {msg} {elapsed}")),
        };
        // Stacks stand above the resources in flight.
        let bar = self.ui.block.insert(self.bars.len(), bar);
        bar.set_message(message.to_owned());
        bar.enable_steady_tick(Duration::from_millis(120));
        self.bars.insert(name.to_owned(), bar);
    }

    /// One more is done; with the last the bar is gone.
    fn advance(&mut self, name: &str) {
        let Some(bar) = self.bars.get(name) else {
            return;
        };
        bar.inc(1);
        if Some(bar.position()) >= bar.length() {
            bar.finish_and_clear();
            self.bars.remove(name);
        }
    }

    /// A line above the block.
    fn line(&self, line: String) {
        self.ui.status(line);
    }

    /// A line only where there is no block.
    fn plain(&self, line: String) {
        if !self.ui.live {
            self.ui.status(line);
        }
    }

    fn detail(&self, line: String) {
        self.ui.detail(line);
    }

    fn clear(&mut self) {
        for bar in self.bars.values().chain(self.in_flight.values()) {
            bar.finish_and_clear();
        }
        // The block itself is gone with its last bar; an error means a closed terminal.
        let _ = self.ui.block.clear();
    }
}

fn template(template: &str) -> ProgressStyle {
    ProgressStyle::with_template(template).expect("the templates of this file are well-formed")
}

/// Bytes as people say them.
fn size(bytes: u64) -> String {
    match bytes {
        0..1_000 => format!("{bytes} B"),
        1_000..1_000_000 => format!("{:.1} kB", bytes as f64 / 1e3),
        _ => format!("{:.1} MB", bytes as f64 / 1e6),
    }
}
