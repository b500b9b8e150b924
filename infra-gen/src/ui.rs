//! The only printer: results to stdout, everything else to stderr.
//!
//! Colour is decided once, from `--color`, `NO_COLOR` and the terminal;
//! a live block appears only on a terminal outside of CI.

#[cfg(feature = "deploy")]
mod catalog;
mod cost;
#[cfg(feature = "deploy")]
mod destroy;
mod diff;
#[cfg(feature = "deploy")]
mod doctor;
#[cfg(feature = "deploy")]
mod drift;
#[cfg(feature = "deploy")]
mod duration;
#[cfg(feature = "deploy")]
mod events;
mod finding;
#[cfg(feature = "deploy")]
mod live;
#[cfg(feature = "deploy")]
mod logs;
#[cfg(feature = "deploy")]
mod orders;
#[cfg(feature = "deploy")]
mod outputs;
#[cfg(feature = "deploy")]
mod plan;
#[cfg(feature = "deploy")]
mod record;
#[cfg(feature = "deploy")]
mod status;

use std::cell::RefCell;
use std::fmt;
use std::io::{self, BufRead, IsTerminal, Write};
use std::rc::Rc;

use anstyle::{AnsiColor, Style};
use indicatif::{MultiProgress, ProgressBar, ProgressDrawTarget};

use crate::cli::ColorWhen;
use crate::error::CommandError;
use crate::exit::ExitCode;

#[cfg(feature = "deploy")]
pub use catalog::{catalog_findings, product_line};
pub use cost::month;
#[cfg(feature = "deploy")]
pub use destroy::{destroy_plans, resources};
pub use diff::differences;
#[cfg(feature = "deploy")]
pub use doctor::findings;
#[cfg(feature = "deploy")]
pub use drift::drift;
#[cfg(feature = "deploy")]
pub use duration::Elapsed;
#[cfg(feature = "deploy")]
pub use events::{endings, histories, time_of};
pub use finding::finding;
#[cfg(feature = "deploy")]
pub use logs::{instant, log_line, parse_duration};
#[cfg(feature = "deploy")]
pub use orders::{order, order_line, order_table};
#[cfg(feature = "deploy")]
pub use outputs::{outputs, outputs_json};
#[cfg(feature = "deploy")]
pub use plan::plans;
#[cfg(feature = "deploy")]
pub use status::{firewalls, status, visitors};

/// Wrong: errors and what destroys.
pub const BAD: Style = AnsiColor::Red.on_default().bold();
/// To be looked at: warnings, questions and what replaces.
pub const CAUTION: Style = AnsiColor::Yellow.on_default().bold();
/// Well: what is made, what is done.
pub const GOOD: Style = AnsiColor::Green.on_default().bold();
/// Beside the point: types, times, places.
pub const DIM: Style = Style::new().dimmed();
/// What a section is about.
pub const STRONG: Style = Style::new().bold();

/// Where text goes, and how.
#[derive(Debug, Clone)]
pub struct Ui {
    verbose: bool,
    live: bool,
    /// The live block: hidden where there is none, out of the way of every line.
    block: MultiProgress,
    /// Bars of work whose end no event tells; gone when everything has settled.
    passing: Rc<RefCell<Vec<ProgressBar>>>,
}

impl Ui {
    /// Decides on colour and the live block.
    pub fn new(color: ColorWhen, verbose: bool) -> Ui {
        colour(color);
        let ci = std::env::var_os("CI").is_some_and(|value| !value.is_empty() && value != "false");
        let dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
        let live = io::stderr().is_terminal() && !ci && !dumb;
        let target = match live {
            true => ProgressDrawTarget::stderr(),
            false => ProgressDrawTarget::hidden(),
        };
        Ui {
            verbose,
            live,
            block: MultiProgress::with_draw_target(target),
            passing: Rc::default(),
        }
    }

    /// Writes a result to stdout, as it is.
    pub fn result(&self, text: &str) {
        self.block.suspend(|| {
            let mut stdout = anstream::stdout().lock();
            // Whoever reads may stop at any line, as `head` does.
            let _ = stdout
                .write_all(text.as_bytes())
                .and_then(|()| stdout.flush());
        });
    }

    /// Writes a line about the work to stderr.
    pub fn status(&self, line: impl fmt::Display) {
        self.block.suspend(|| {
            let _ = writeln!(anstream::stderr().lock(), "{line}");
        });
    }

    /// Writes a line to stderr that only `--verbose` asks for.
    pub fn detail(&self, line: impl fmt::Display) {
        if self.verbose {
            self.status(format_args!("{DIM}{line}{DIM:#}"));
        }
    }

    /// Writes a warning to stderr.
    pub fn warn(&self, line: impl fmt::Display) {
        self.status(format_args!("{CAUTION}Warning:{CAUTION:#} {line}"));
    }

    /// Writes an error with its causes and what to do about it.
    pub fn error(&self, error: &CommandError) {
        self.status(format_args!("{BAD}Error:{BAD:#} {}", error.error));
        for cause in error.causes() {
            self.status(format_args!("{STRONG}Caused by:{STRONG:#} {cause}"));
        }
        for detail in &error.details {
            self.status(detail);
        }
        for hint in &error.hints {
            self.status(format_args!("{GOOD}Hint:{GOOD:#} {hint}"));
        }
    }

    /// Whether somebody can be asked.
    pub fn can_ask(&self) -> bool {
        io::stdin().is_terminal() && io::stderr().is_terminal()
    }

    /// Asks a question that only a whole `y` or `yes` answers with yes.
    pub fn ask(&self, question: &str) -> io::Result<bool> {
        self.block.suspend(|| {
            let mut stderr = anstream::stderr().lock();
            write!(stderr, "{CAUTION}{question}{CAUTION:#} [y/N] ")?;
            stderr.flush()?;
            let mut answer = String::new();
            io::stdin().lock().read_line(&mut answer)?;
            Ok(matches!(answer.trim(), "y" | "Y" | "yes"))
        })
    }
}

/// `1 picture`, `2 pictures`.
#[cfg(feature = "deploy")]
pub fn counted(number: usize, noun: &str) -> String {
    match number {
        1 => format!("1 {noun}"),
        _ => format!("{number} {noun}s"),
    }
}

/// Prints what is wrong with the arguments, or the help that was asked for.
pub fn print_usage(error: &clap::Error, color: ColorWhen) -> ExitCode {
    colour(color);
    let text = error.render();
    // Nothing can be done about a closed pipe.
    match error.use_stderr() {
        true => {
            let _ = write!(anstream::stderr(), "{}", text.ansi());
            ExitCode::Usage
        }
        false => {
            let _ = write!(anstream::stdout(), "{}", text.ansi());
            ExitCode::Done
        }
    }
}

/// Decides on colour, for the rest of the process.
fn colour(when: ColorWhen) {
    let choice = match when {
        ColorWhen::Auto => anstream::ColorChoice::Auto,
        ColorWhen::Always => anstream::ColorChoice::Always,
        ColorWhen::Never => anstream::ColorChoice::Never,
    };
    choice.write_global();
}

/// Makes a panic say that it is a bug of this program, where, and what to do.
pub fn install_panic_message() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic
            .location()
            .map(ToString::to_string)
            .unwrap_or_default();
        let message = panic.payload_as_str().unwrap_or("no message");
        let mut stderr = anstream::stderr().lock();
        let _ = writeln!(
            stderr,
            "{BAD}Error:{BAD:#} this is a bug in infra-gen {}: {message}\n\
             {STRONG}Caused by:{STRONG:#} a panic at {place}\n\
             {GOOD}Hint:{GOOD:#} report it with these lines and the command you typed; \
             what CloudFormation has begun goes on without this program",
            env!("INFRA_GEN_VERSION"),
        );
    }));
}
