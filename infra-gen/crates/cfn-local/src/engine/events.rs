//! Events: what happens to a stack and its resources, as it happens.

use cfn_deploy::cloud::StackEvent;

use super::Engine;
use super::random::uuid;
use super::record::{Listed, Live, Placed, now, time};

/// The type the stack's own events carry.
const STACK: &str = "AWS::CloudFormation::Stack";

impl Engine {
    /// The stack itself comes into a status.
    pub(super) fn stack_event(&self, id: &str, status: &str, reason: Option<&str>) {
        self.with(id, |live| self.come_into(live, status, reason));
    }

    /// The stack comes to rest: its operation is over.
    pub(super) fn ended(&self, id: &str, status: &str, reason: Option<&str>) {
        self.with(id, |live| {
            self.come_into(live, status, reason);
            live.record.operation = None;
        });
    }

    /// The stack comes into a status, while it is being worked on.
    pub(super) fn come_into(&self, live: &mut Live, status: &str, reason: Option<&str>) {
        live.record.status = status.to_owned();
        live.record.reason = reason.map(str::to_owned);
        let (name, id) = (live.record.name.clone(), live.record.id.clone());
        self.event(live, name, id, STACK.to_owned(), status, reason);
    }

    /// A resource comes into a status.
    pub(super) fn resource_event(
        &self,
        id: &str,
        placed: &Placed,
        physical_id: &str,
        status: &str,
        reason: Option<&str>,
    ) {
        let resource = &placed.resource;
        self.with(id, |live| {
            let listed = live.record.listed.get(&resource.logical_id);
            // The old one of a replacement goes under the id of the new one,
            // which stays listed.
            let is_listed = |status: &str| match listed {
                Some(listed) if status.starts_with("DELETE") => listed.physical_id == physical_id,
                _ => true,
            };
            if is_listed(status) {
                let listed = Listed {
                    physical_id: physical_id.to_owned(),
                    type_name: resource.type_name.clone(),
                    status: status.to_owned(),
                };
                live.record
                    .listed
                    .insert(resource.logical_id.clone(), listed);
            }
            self.event(
                live,
                resource.logical_id.clone(),
                physical_id.to_owned(),
                resource.type_name.clone(),
                status,
                reason,
            );
        });
    }

    fn event(
        &self,
        live: &mut Live,
        logical_id: String,
        physical_id: String,
        type_name: String,
        status: &str,
        reason: Option<&str>,
    ) {
        let operation = live.record.operation.as_ref();
        let event = StackEvent {
            id: uuid(&*self.shared.around.ids),
            stack_id: live.record.id.clone(),
            time: Some(time(now())),
            logical_id,
            physical_id,
            type_name,
            status: status.to_owned(),
            reason: reason.map(str::to_owned),
            detailed_status: None,
            token: operation.map(|operation| operation.token.clone()),
        };
        // A stack that is gone has no file. Otherwise: events only tell, so a
        // disk that takes none does not stop the operation; the next
        // replacement of the state's file fails all the same.
        if !live.is_deleted() {
            let record = &live.record;
            let store = &self.shared.store;
            let _ = store.append(&record.region, &record.name, &event);
        }
        live.events.push(event);
    }
}
