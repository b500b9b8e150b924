//! CloudFormation: stacks, change sets, events and rollback.
