//! What a resource has beside its properties.

use serde_json::Value as Json;

use crate::condition::Condition;
use crate::handle::{Handle, Resource};

/// What becomes of a resource that leaves the stack, or is replaced.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-deletionpolicy.html>
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum DeletionPolicy {
    /// It is deleted.
    Delete,
    /// It stays, with its content.
    Retain,
}

impl DeletionPolicy {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Delete => "Delete",
            Self::Retain => "Retain",
        }
    }
}

/// The attributes of a resource that are no properties.
#[derive(Debug)]
pub struct Options<W> {
    pub(crate) condition: Option<Condition<W>>,
    pub(crate) depends_on: Vec<String>,
    pub(crate) deletion_policy: Option<DeletionPolicy>,
    pub(crate) metadata: Option<Json>,
}

impl<W> Default for Options<W> {
    fn default() -> Self {
        Self {
            condition: None,
            depends_on: Vec::new(),
            deletion_policy: None,
            metadata: None,
        }
    }
}

impl<W> Options<W> {
    /// Created after, and deleted before, `other`.
    pub fn depends_on<R: Resource<W>>(&mut self, other: &Handle<R>) -> &mut Self {
        self.depends_on.push(other.logical_id().to_owned());
        self
    }

    /// `DeletionPolicy` and `UpdateReplacePolicy`, which belong together.
    pub fn deletion_policy(&mut self, policy: DeletionPolicy) -> &mut Self {
        self.deletion_policy = Some(policy);
        self
    }

    /// In the stack only where the condition holds.
    pub fn condition(&mut self, condition: &Condition<W>) -> &mut Self {
        self.condition = Some(condition.clone());
        self
    }

    /// Free data beside the properties.
    pub fn metadata(&mut self, metadata: Json) -> &mut Self {
        self.metadata = Some(metadata);
        self
    }
}
