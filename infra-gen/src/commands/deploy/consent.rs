//! Showing what will happen, and asking for it.

use std::collections::BTreeSet;

use cfn_deploy::approval::{ApprovalPolicy, Review, review};
use cfn_deploy::plan::{Plan, PlannedChange};

use crate::error::{CommandError, CommandResult};
use crate::exit::ExitCode;
use crate::ui::{self, BAD, Ui};

/// Who agrees to what.
pub struct Consent<'a> {
    /// The printer.
    pub ui: &'a Ui,
    /// Ask nothing.
    pub yes: bool,
    /// Print no plan: stdout is for `--json`.
    pub quiet: bool,
    /// What is asked about.
    pub policy: ApprovalPolicy,
    /// Resources with data that may go.
    pub allowed: BTreeSet<String>,
}

/// What was answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// Go on.
    Yes,
    /// Leave everything as it is.
    No,
}

impl Consent<'_> {
    /// Shows the plans, each with its region, and asks as the policy says.
    pub fn obtain(&self, plans: &[(&Plan, &str)]) -> CommandResult<Answer> {
        self.show(plans);
        let review = self.review(plans)?;
        match review.ask {
            true => self.ask(&question(&review)),
            false => Ok(Answer::Yes),
        }
    }

    /// Shows what goes beyond a plan that was agreed to, and asks again.
    pub fn obtain_again(
        &self,
        actual: (&Plan, &str),
        surprises: &[&PlannedChange],
    ) -> CommandResult<Answer> {
        // Whatever was agreed to before: nothing endangers data unnamed.
        self.review(&[actual])?;
        if surprises.is_empty() {
            return Ok(Answer::Yes);
        }
        self.show(&[actual]);
        let ids: Vec<_> = surprises
            .iter()
            .map(|change| change.logical_id.as_str())
            .collect();
        self.ask(&format!(
            "CloudFormation would do more than was shown ({}). Go on?",
            ids.join(", ")
        ))
    }

    fn show(&self, plans: &[(&Plan, &str)]) {
        let text = ui::plans(plans);
        match self.quiet {
            true => self.ui.status(text.trim_end()),
            false => self.ui.result(&text),
        }
    }

    fn review<'p>(&self, plans: &[(&'p Plan, &str)]) -> CommandResult<Review<'p>> {
        let review = review(
            plans.iter().map(|(plan, _)| *plan),
            self.policy,
            &self.allowed,
        );
        if review.refused.is_empty() {
            return Ok(review);
        }
        let mut error = CommandError::usage("the plan endangers data and was not carried out");
        for change in &review.refused {
            error = error.detail(format!(
                "  {BAD}{}{BAD:#} {} ({}) holds data",
                change.impact, change.logical_id, change.type_name
            ));
        }
        let flags: Vec<_> = review
            .refused
            .iter()
            .map(|change| format!("--allow-replace {}", change.logical_id))
            .collect();
        Err(error.hint(format!("to do it all the same: {}", flags.join(" "))))
    }

    fn ask(&self, question: &str) -> CommandResult<Answer> {
        if self.yes {
            return Ok(Answer::Yes);
        }
        if !self.ui.can_ask() {
            return Err(CommandError::usage(
                "this needs an answer, and there is no terminal to ask on",
            )
            .exit(ExitCode::Usage)
            .hint("read the plan above, then run the command with `--yes`"));
        }
        Ok(match self.ui.ask(question)? {
            true => Answer::Yes,
            false => Answer::No,
        })
    }
}

fn question(review: &Review<'_>) -> String {
    let count = |n: usize, one: &str, many: &str| match n {
        1 => format!("1 {one}"),
        n => format!("{n} {many}"),
    };
    let mut about = Vec::new();
    if !review.endangering.is_empty() {
        let n = review.endangering.len();
        about.push(count(
            n,
            "resource with data is given up",
            "resources with data are given up",
        ));
    }
    if !review.widening.is_empty() {
        let n = review.widening.len();
        about.push(count(
            n,
            "change may widen access",
            "changes may widen access",
        ));
    }
    match about.is_empty() {
        true => "Deploy this?".to_owned(),
        false => format!("{}. Deploy this?", about.join(", ")),
    }
}
