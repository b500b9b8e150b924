//! Reading properties strictly: what is not understood is an error with its path.

use serde_json::Value;

/// Why a web ACL cannot be evaluated here. The path is the one in the
/// template, as in `Rules[2].Statement.AsnMatchStatement`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum AclError {
    /// AWS may know it; it is not evaluated on this machine.
    #[error("{path} is not evaluated on this machine")]
    Unsupported {
        /// Where it stands.
        path: String,
    },
    /// AWS would refuse it too.
    #[error("{path}: {reason}")]
    Invalid {
        /// Where it stands.
        path: String,
        /// What is wrong with it.
        reason: String,
    },
}

/// A value of the properties, with the path to it.
#[derive(Debug, Clone)]
pub(super) struct Node<'a> {
    value: &'a Value,
    path: String,
}

impl<'a> Node<'a> {
    /// The properties of a resource.
    pub(super) fn root(logical_id: &str, value: &'a Value) -> Node<'a> {
        Node {
            value,
            path: logical_id.to_owned(),
        }
    }

    /// The error that this is wrong.
    pub(super) fn invalid(&self, reason: impl Into<String>) -> AclError {
        AclError::Invalid {
            path: self.path.clone(),
            reason: reason.into(),
        }
    }

    /// The error that this is not evaluated here.
    pub(super) fn unsupported(&self) -> AclError {
        AclError::Unsupported {
            path: self.path.clone(),
        }
    }

    /// The property of this name, if there is one.
    pub(super) fn get(&self, name: &str) -> Option<Node<'a>> {
        let value = self.value.get(name)?;
        let path = format!("{}.{name}", self.path);
        Some(Node { value, path })
    }

    /// The property of this name.
    pub(super) fn need(&self, name: &str) -> Result<Node<'a>, AclError> {
        self.get(name)
            .ok_or_else(|| self.invalid(format!("`{name}` is missing")))
    }

    /// Refuses properties other than these.
    pub(super) fn only(&self, known: &[&str]) -> Result<(), AclError> {
        let object = self
            .value
            .as_object()
            .ok_or_else(|| self.invalid("an object is needed"))?;
        match object.keys().find(|key| !known.contains(&key.as_str())) {
            Some(key) => Err(AclError::Unsupported {
                path: format!("{}.{key}", self.path),
            }),
            None => Ok(()),
        }
    }

    /// The one property of an object that is a choice, as a statement is.
    pub(super) fn choice(&self) -> Result<(&'a str, Node<'a>), AclError> {
        let object = self
            .value
            .as_object()
            .filter(|object| object.len() == 1)
            .ok_or_else(|| self.invalid("exactly one alternative is needed"))?;
        let (name, value) = object.iter().next().expect("it has one entry");
        let path = format!("{}.{name}", self.path);
        Ok((name, Node { value, path }))
    }

    /// The text.
    pub(super) fn text(&self) -> Result<&'a str, AclError> {
        self.value
            .as_str()
            .ok_or_else(|| self.invalid("text is needed"))
    }

    /// The whole number, which CloudFormation also takes as text.
    pub(super) fn number(&self) -> Result<u64, AclError> {
        match self.value {
            Value::String(text) => text.parse().ok(),
            value => value.as_u64(),
        }
        .ok_or_else(|| self.invalid("a whole number is needed"))
    }

    /// The truth value, which CloudFormation also takes as text.
    pub(super) fn boolean(&self) -> Result<bool, AclError> {
        match self.value {
            Value::Bool(value) => Ok(*value),
            Value::String(text) if text == "true" => Ok(true),
            Value::String(text) if text == "false" => Ok(false),
            _ => Err(self.invalid("true or false is needed")),
        }
    }

    /// The entries of a list.
    pub(super) fn items(&self) -> Result<Vec<Node<'a>>, AclError> {
        let items = self
            .value
            .as_array()
            .ok_or_else(|| self.invalid("a list is needed"))?;
        Ok(items
            .iter()
            .enumerate()
            .map(|(index, value)| Node {
                value,
                path: format!("{}[{index}]", self.path),
            })
            .collect())
    }

    /// The entries of an object.
    pub(super) fn entries(&self) -> Result<Vec<(&'a str, Node<'a>)>, AclError> {
        let object = self
            .value
            .as_object()
            .ok_or_else(|| self.invalid("an object is needed"))?;
        Ok(object
            .iter()
            .map(|(name, value)| {
                let path = format!("{}.{name}", self.path);
                (name.as_str(), Node { value, path })
            })
            .collect())
    }

    /// The texts of a list.
    pub(super) fn texts(&self) -> Result<Vec<&'a str>, AclError> {
        self.items()?.iter().map(Node::text).collect()
    }
}
