//! The error of a command: what went wrong, why, what to do, and the exit code.

use std::fmt;

use cfn_deploy::cloud::{CloudError, CloudErrorKind};

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

    /// The sentences below the error: each cause that says something new.
    pub fn causes(&self) -> Vec<String> {
        let chain: Vec<_> = self.error.chain().collect();
        let cloud = chain.iter().position(|cause| cause.is::<CloudError>());
        let kind = cloud
            .and_then(|at| chain[at].downcast_ref::<CloudError>())
            .map(|e| e.kind);
        let last = chain.len().saturating_sub(1);
        let says_something = |at: usize| match (cloud, kind) {
            // What the SDK tried in vain is no cause, and how it reached for
            // the network only matters where that ended.
            (Some(cloud), Some(CloudErrorKind::NoCredentials)) => at <= cloud,
            (Some(cloud), Some(CloudErrorKind::Unreachable)) => at <= cloud || at == last,
            _ => true,
        };
        let mut said = self.error.to_string();
        let mut causes = Vec::new();
        for (_, cause) in chain
            .iter()
            .enumerate()
            .skip(1)
            .filter(|(at, _)| says_something(*at))
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
        let hint = error
            .chain()
            .find_map(|cause| cause.downcast_ref::<CloudError>())
            .and_then(cloud_hint);
        CommandError {
            exit: ExitCode::Usage,
            error,
            details: Vec::new(),
            hints: hint.into_iter().collect(),
        }
    }
}

fn cloud_hint(error: &CloudError) -> Option<String> {
    let hint = match error.kind {
        CloudErrorKind::NoCredentials => {
            "sign in with `aws sso login` or `aws configure`, or name a profile: `--profile NAME`"
                .to_owned()
        }
        CloudErrorKind::ExpiredCredentials => "sign in again: `aws sso login`".to_owned(),
        CloudErrorKind::Unreachable => match std::env::var("AWS_ENDPOINT_URL") {
            Ok(url) => format!("is something listening at `{url}` (AWS_ENDPOINT_URL)?"),
            Err(_) => "check the network and the region, then run the command again".to_owned(),
        },
        CloudErrorKind::AccessDenied => {
            format!("allow `{}` in the policy of whoever deploys", error.action)
        }
        CloudErrorKind::Throttled => "wait a minute, then run the command again".to_owned(),
        _ => return None,
    };
    Some(hint)
}
