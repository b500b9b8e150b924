//! Failures of a deployment with the place that caused them: the line of Rust
//! that made the resource, and where it stands in the template.

use std::collections::BTreeMap;

use cfn::Place;
use cfn_deploy::build::BuildError;
use cfn_deploy::change_set::ChangeSetError;
use cfn_deploy::cloud::ValidationError;
use cfn_deploy::execute::ExecuteError;
use cfn_deploy::failure::{Cause, Failure};
use cfn_deploy::intervene::InterveneError;
use cfn_deploy::recover::RecoverError;
use shop_stack::StackOutput;

use crate::error::CommandError;
use crate::exit::ExitCode;
use crate::ui::{BAD, DIM, STRONG};

/// What is needed to say where a failure comes from.
#[derive(Clone, Copy)]
pub struct Origin<'a> {
    /// The environment's name.
    pub environment: &'a str,
    /// The stack.
    pub stack: &'a StackOutput,
}

impl Origin<'_> {
    /// An execution that did not come to a good end.
    pub fn executed(&self, error: ExecuteError) -> CommandError {
        match error {
            ExecuteError::Failed(failure) => self.failed(failure),
            refused @ ExecuteError::Refused { .. } => CommandError::from(refused).hint(format!(
                "once nothing stands in the way, run `infra-gen deploy {}` again; \
                 `infra-gen events {0}` tells what runs",
                self.environment
            )),
            obsolete @ ExecuteError::Obsolete { .. } => CommandError::from(obsolete)
                .hint("somebody else changed the stack meanwhile; run the command again"),
            other => CommandError::from(other).hint(format!(
                "what CloudFormation had begun goes on; `infra-gen deploy {}` attaches to it",
                self.environment
            )),
        }
    }

    /// A stack that failed.
    pub fn failed(&self, failure: Failure) -> CommandError {
        let hint = match failure.rolled_back {
            true => format!(
                "nothing is left behind; mend the cause and run `infra-gen deploy {}` again",
                self.environment
            ),
            false => format!(
                "the stack stands as it failed; `infra-gen deploy {}` puts it right first",
                self.environment
            ),
        };
        let message = format!(
            "stack `{}` failed and is in {}",
            failure.stack, failure.status
        );
        self.with_causes(CommandError::usage(message), &failure.causes)
            .exit(ExitCode::StackFailed)
            .hint(hint)
    }

    /// A change set that could not be made.
    pub fn proposed(&self, error: ChangeSetError) -> CommandError {
        match error {
            ChangeSetError::Rejected {
                stack,
                reason,
                errors,
            } => {
                let message = format!("CloudFormation refuses the change of `{stack}`");
                let mut error = CommandError::usage(message)
                    .exit(ExitCode::StackFailed)
                    .detail(format!("{STRONG}Caused by:{STRONG:#} {reason}"));
                for found in &errors {
                    error = error.detail(self.validation(found));
                }
                error.hint("nothing was changed")
            }
            missing @ ChangeSetError::MissingParameter { .. } => CommandError::from(missing)
                .hint("deploy without `--skip-functions`: the functions have no code yet"),
            other => CommandError::from(other),
        }
    }

    /// What was asked of a stack outside of a deployment.
    pub fn intervened(&self, error: InterveneError) -> CommandError {
        match error {
            InterveneError::Failed(failure) if failure.status == "UPDATE_ROLLBACK_FAILED" => {
                let hint = self.how_to_go_on(&failure.causes);
                let message = format!("the rollback of `{}` failed", failure.stack);
                self.with_causes(CommandError::usage(message), &failure.causes)
                    .exit(ExitCode::StackFailed)
                    .hint(hint)
            }
            InterveneError::Failed(failure) => self.failed(failure),
            InterveneError::NotNow { ref status, .. } if status == "CREATE_IN_PROGRESS" => {
                CommandError::from(error).hint(format!(
                    "`infra-gen events {0} --follow` waits for it, `infra-gen destroy {0}` takes \
                     it back",
                    self.environment
                ))
            }
            other => CommandError::from(other),
        }
    }

    fn how_to_go_on(&self, causes: &[Cause]) -> String {
        let skipped: Vec<_> = causes
            .iter()
            .map(|cause| format!("--skip {}", cause.logical_id))
            .collect();
        format!(
            "mend what stood in the way, then `infra-gen rollback {}`; to leave resources as they \
             are, add `{}`",
            self.environment,
            skipped.join(" ")
        )
    }

    /// A stack that could not be put right.
    pub fn unrecovered(&self, error: RecoverError) -> CommandError {
        match error {
            RecoverError::Failed(failure) => self.failed(failure),
            RecoverError::RollbackFailed { ref causes, .. } => {
                let hint = self.how_to_go_on(causes);
                let causes = causes.clone();
                self.with_causes(CommandError::from(error), &causes)
                    .exit(ExitCode::StackFailed)
                    .hint(hint)
            }
            RecoverError::HalfDeleted { ref causes, .. } => {
                let causes = causes.clone();
                self.with_causes(CommandError::from(error), &causes)
                    .exit(ExitCode::StackFailed)
                    .hint(format!(
                        "finish it: `infra-gen destroy {}`",
                        self.environment
                    ))
            }
            other => CommandError::from(other),
        }
    }

    fn with_causes(&self, error: CommandError, causes: &[Cause]) -> CommandError {
        causes
            .iter()
            .fold(error, |error, cause| error.detail(self.cause(cause)))
    }

    fn cause(&self, cause: &Cause) -> String {
        let at = self.place(&cause.logical_id, cause.path.as_deref());
        format!(
            "{STRONG}Caused by:{STRONG:#} {BAD}{}{BAD:#} {DIM}{} {}{DIM:#}: {}{at}",
            cause.logical_id, cause.type_name, cause.status, cause.reason
        )
    }

    fn validation(&self, found: &ValidationError) -> String {
        let id = found.logical_id.as_deref().unwrap_or(&self.stack.name);
        let at = self.place(id, found.path.as_deref());
        format!(
            "{STRONG}Caused by:{STRONG:#} {BAD}{id}{BAD:#}: {}{at}",
            found.reason
        )
    }

    /// Lines that say where a resource comes from.
    fn place(&self, logical_id: &str, path: Option<&str>) -> String {
        let places: &BTreeMap<String, Place> = &self.stack.places;
        let Some(place) = places.get(logical_id) else {
            return String::new();
        };
        let path = path.map_or_else(|| format!("/Resources/{logical_id}"), str::to_owned);
        let template = format!(
            "`infra-gen synth {} --stack {}`",
            self.environment,
            self.stack.kind.as_str()
        );
        format!(
            "\n  {DIM}made by{DIM:#}  {}:{}:{}\n  {DIM}template{DIM:#} {path} of {template}",
            place.file, place.line, place.column
        )
    }
}

/// Functions that could not be built.
pub fn built(error: BuildError) -> CommandError {
    let remedy = error.remedy();
    let detail = match &error {
        BuildError::Compile { errors, cargo } if errors.is_empty() => Some(cargo.clone()),
        BuildError::Compile { errors, .. } => Some(errors.join("\n")),
        _ => None,
    };
    let mut error = CommandError::from(error);
    error.details.extend(detail);
    error.hints.extend(remedy);
    error
}
