//! The stack policy: what CloudFormation refuses to do, whoever asks.
//!
//! It looks at the types of resources, not at their names, so one text is right
//! for every template and stays so.
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/protect-stack-resources.html>

use serde_json::{Value, json};

use crate::cloud::{CloudResult, Stacks};

/// What a stack policy is to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StackPolicy {
    /// Nothing that holds data is replaced or deleted by an update.
    ProtectData,
    /// An update may do everything: a policy cannot be taken away.
    AllowAll,
}

impl StackPolicy {
    /// The policy as CloudFormation takes it.
    pub fn document(self) -> Value {
        let mut statements = vec![json!({
            "Effect": "Allow", "Principal": "*", "Action": "Update:*", "Resource": "*",
        })];
        if self == StackPolicy::ProtectData {
            statements.push(json!({
                "Effect": "Deny", "Principal": "*",
                "Action": ["Update:Replace", "Update:Delete"], "Resource": "*",
                "Condition": { "StringEquals": { "ResourceType": cfn_diff::DATA_TYPES } },
            }));
        }
        json!({ "Statement": statements })
    }

    /// Sets it on a stack that has another, or none. Returns whether it did.
    pub async fn set(self, stacks: &dyn Stacks, stack: &str) -> CloudResult<bool> {
        let wanted = self.document();
        let present = stacks.stack_policy(stack).await?;
        let present = present.and_then(|policy| serde_json::from_str::<Value>(&policy).ok());
        match (present, self) {
            (Some(present), _) if present == wanted => Ok(false),
            // A stack without a policy allows everything already.
            (None, StackPolicy::AllowAll) => Ok(false),
            _ => {
                let policy = wanted.to_string();
                stacks.set_stack_policy(stack, &policy).await?;
                Ok(true)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scripted::Script;

    #[tokio::test]
    async fn a_policy_is_set_where_the_stack_says_otherwise() {
        let script = Script::default();
        let set = async |policy: StackPolicy| policy.set(&script, "s").await.unwrap();
        assert!(!set(StackPolicy::AllowAll).await);
        assert!(set(StackPolicy::ProtectData).await);
        assert!(!set(StackPolicy::ProtectData).await);
        assert!(set(StackPolicy::AllowAll).await);
        assert!(!set(StackPolicy::AllowAll).await);
    }

    #[test]
    fn a_policy_fits_into_its_16384_bytes() {
        let text = StackPolicy::ProtectData.document().to_string();
        assert!(text.len() < 16_384, "{}", text.len());
        assert!(text.contains("AWS::DynamoDB::Table"), "{text}");
    }
}
