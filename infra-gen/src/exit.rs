//! What the exit code of every command means.

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum ExitCode {
    /// Everything is done, or there was nothing to do.
    Done = 0,
    /// The engineer answered "no"; nothing was changed.
    Declined = 1,
    /// The command could not be carried out: wrong arguments or settings, no
    /// credentials, an endpoint out of reach, a tool that is missing.
    Usage = 2,
    /// `diff` found a difference.
    Different = 3,
    /// Done, and something is left over that the command could not or must not
    /// remove. It is listed.
    Leftovers = 4,
    /// A stack failed, or CloudFormation refused the change. Unless told
    /// otherwise it rolled the stack back.
    StackFailed = 5,
    /// A check found an error in the templates.
    ChecksFailed = 6,
    /// A bug in this program.
    Bug = 70,
    /// Ctrl-C. What CloudFormation had begun goes on.
    Interrupted = 130,
}

impl From<ExitCode> for std::process::ExitCode {
    fn from(code: ExitCode) -> std::process::ExitCode {
        std::process::ExitCode::from(code as u8)
    }
}
