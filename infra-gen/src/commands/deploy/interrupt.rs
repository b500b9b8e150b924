//! Ctrl-C: what waits is discarded, what runs goes on and is named.

use std::cell::RefCell;
use std::sync::Arc;

use cfn_deploy::change_set::{PendingChangeSet, discard};
use cfn_deploy::cloud::Cloud;

use crate::exit::ExitCode;
use crate::ui::Ui;

/// What would be left if the program stopped now.
#[derive(Default)]
pub struct Unfinished {
    pending: RefCell<Vec<(Arc<dyn Cloud>, PendingChangeSet)>>,
    running: RefCell<Vec<String>>,
}

impl Unfinished {
    /// A change set waits for an answer.
    pub fn waits(&self, cloud: &Arc<dyn Cloud>, change_set: &PendingChangeSet) {
        self.pending
            .borrow_mut()
            .push((Arc::clone(cloud), change_set.clone()));
    }

    /// The change sets of a stack wait no longer; its operation runs.
    pub fn runs(&self, stack: &str) {
        self.pending
            .borrow_mut()
            .retain(|(_, pending)| pending.plan.stack != stack);
        self.running.borrow_mut().push(stack.to_owned());
    }

    /// The operation of a stack has ended.
    pub fn ended(&self, stack: &str) {
        self.running.borrow_mut().retain(|running| running != stack);
    }

    /// Deletes the change sets that wait, and the empty stacks they made.
    pub async fn discard(&self, ui: &Ui) {
        let pending = self.pending.take();
        for (cloud, change_set) in pending {
            if let Err(error) = discard(&*cloud, &change_set).await {
                ui.warn(format_args!(
                    "the change set of `{}` is left behind, and harmless: {error}",
                    change_set.plan.stack
                ));
            }
        }
    }

    /// Says what happens after Ctrl-C.
    pub async fn interrupted(&self, ui: &Ui, environment: &str) -> ExitCode {
        ui.status("");
        self.discard(ui).await;
        let running = self.running.borrow();
        match running.is_empty() {
            true => ui.warn("interrupted; nothing is under way in AWS"),
            false => ui.warn(format_args!(
                "interrupted; CloudFormation goes on with {} without this program.\n\
                 `infra-gen deploy {environment}` attaches to it and then deploys what is missing",
                running.join(", ")
            )),
        }
        ExitCode::Interrupted
    }
}
