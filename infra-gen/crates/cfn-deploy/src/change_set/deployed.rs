//! The template that is deployed now, to compare with.

use cfn::Template;
use cfn_diff::{StackDiff, diff};

use crate::cloud::Stacks;
use crate::state::{StackState, Standing};

/// What is known of the deployed template.
pub(super) struct Deployed {
    /// Whether there is a stack whose template could be read.
    pub(super) template: Option<Template>,
    /// Why the template of an existing stack could not be read.
    pub(super) gap: Option<String>,
}

/// Reads the deployed template. Not being allowed to, or not understanding it,
/// costs detail, not the deployment.
pub(super) async fn read(stacks: &dyn Stacks, state: &StackState) -> Deployed {
    if state.standing() == Standing::Absent {
        return Deployed {
            template: None,
            gap: None,
        };
    }
    let read = match stacks.template(&state.name).await {
        Ok(text) => Template::parse(&text).map_err(|error| error.to_string()),
        Err(error) => Err(error.to_string()),
    };
    match read {
        Ok(template) => Deployed {
            template: Some(template),
            gap: None,
        },
        Err(error) => Deployed {
            template: None,
            gap: Some(format!(
                "the deployed template of `{}` could not be compared: {error}",
                state.name
            )),
        },
    }
}

impl Deployed {
    /// How a template differs from the deployed one; nothing is claimed about
    /// one that could not be read.
    pub(super) fn difference(&self, template: &Template) -> StackDiff {
        match self.gap {
            Some(_) => StackDiff::default(),
            None => diff(self.template.as_ref(), Some(template)),
        }
    }
}
