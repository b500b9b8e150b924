//! The error of a command: what went wrong, why, what to do, and the exit code.

#[cfg(feature = "deploy")]
mod cloud;

use std::fmt;

use crate::exit::ExitCode;

/// What every command returns.
pub type CommandResult<T = ExitCode> = Result<T, CommandError>;

/// An error with its exit code and the next steps for whoever reads it.
#[derive(Debug)]
pub struct CommandError {
    /// The exit code.
    pub exit: ExitCode,
    /// What went wrong, with its causes.
    pub error: anyhow::Error,
    /// Blocks of text to be shown as they are: causes with places, compiler output.
    pub details: Vec<String>,
    /// What to do about it, each a line of its own.
    pub hints: Vec<String>,
}

impl CommandError {
    /// An error that keeps a command from being carried out.
    pub fn usage(message: impl fmt::Display) -> CommandError {
        CommandError::from(anyhow::anyhow!("{message}"))
    }

    /// An environment that has to be deployed first.
    #[cfg(feature = "deploy")]
    pub fn not_deployed(environment: impl fmt::Display) -> CommandError {
        CommandError::usage(format!("`{environment}` is not deployed"))
            .hint(format!("infra-gen deploy {environment}"))
    }

    /// The same error with another exit code.
    pub fn exit(mut self, exit: ExitCode) -> CommandError {
        self.exit = exit;
        self
    }

    /// The same error with one more block of text.
    pub fn detail(mut self, detail: impl Into<String>) -> CommandError {
        self.details.push(detail.into());
        self
    }

    /// The same error with one more thing to do about it.
    pub fn hint(mut self, hint: impl Into<String>) -> CommandError {
        self.hints.push(hint.into());
        self
    }

    /// This error, and another one that came at the same time.
    #[cfg(feature = "deploy")]
    pub fn and(mut self, other: CommandError) -> CommandError {
        use crate::ui::{BAD, STRONG};
        let causes = other.causes().into_iter();
        let causes = causes.map(|cause| format!("{STRONG}Caused by:{STRONG:#} {cause}"));
        self.details
            .push(format!("{BAD}And:{BAD:#} {}", other.error));
        self.details.extend(causes);
        self.details.extend(other.details);
        for hint in other.hints {
            if !self.hints.contains(&hint) {
                self.hints.push(hint);
            }
        }
        self
    }

    /// The sentences below the error: each cause that says something new.
    pub fn causes(&self) -> Vec<String> {
        let chain: Vec<_> = self.error.chain().collect();
        let mut said = self.error.to_string();
        let mut causes = Vec::new();
        for (_, cause) in chain
            .iter()
            .enumerate()
            .skip(1)
            .filter(|(at, _)| cloud::says_something(&chain, *at))
        {
            let text = without_number(&cause.to_string());
            if !said.contains(&text) {
                causes.push(text.clone());
                said.push_str(&text);
            }
        }
        causes
    }
}

/// An error of the operating system without its number, which nobody needs.
fn without_number(text: &str) -> String {
    match text.rfind(" (os error ") {
        Some(at) if text.ends_with(')') => text[..at].to_owned(),
        _ => text.to_owned(),
    }
}

impl<E: Into<anyhow::Error>> From<E> for CommandError {
    fn from(error: E) -> CommandError {
        let error = error.into();
        let hint = error.chain().find_map(cloud::hint);
        CommandError {
            exit: ExitCode::Usage,
            error,
            details: Vec::new(),
            hints: hint.into_iter().collect(),
        }
    }
}

/// Without the SDKs no error comes from an account.
#[cfg(not(feature = "deploy"))]
mod cloud {
    type Cause<'a> = &'a (dyn std::error::Error + 'static);

    pub fn says_something(_: &[Cause<'_>], _: usize) -> bool {
        true
    }

    pub fn hint(_: Cause<'_>) -> Option<String> {
        None
    }
}
