//! IAM policy documents of real actions on the resources they apply to.
//!
//! AWS: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html>

use std::marker::PhantomData;

use serde_json::{Map, Value as Json, json};

use crate::text::{Expr, IntoText};
use crate::value::IntoValue;

/// An IAM action. The enum it belongs to is the kind of resource it applies to:
/// `action::s3::Object::GetObject`.
pub trait Action: Copy {
    /// As in `s3:GetObject`.
    fn name(&self) -> &'static str;
}

/// The ARN, or a pattern of ARNs, of resources of kind `K` (an enum of [`crate::action`]).
pub struct Arn<K, W>(Expr<W>, PhantomData<fn() -> K>);

impl<K, W> Arn<K, W> {
    /// An ARN in text. That it is one of this kind is on the caller.
    pub fn new(arn: impl IntoText<W>) -> Self {
        Self(arn.into_text(), PhantomData)
    }
}

impl<K, W> std::fmt::Debug for Arn<K, W> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

/// Values that name resources of kind `K`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no resource that actions of `{K}` apply to",
    label = "these actions do not apply to this",
    note = "an action on another kind of resource stands in another enum: `s3::Bucket::ListBucket`, but `s3::Object::GetObject`"
)]
pub trait IntoArn<K, W> {
    /// The ARN.
    fn into_arn(self) -> Arn<K, W>;
}

impl<K, W> IntoArn<K, W> for Arn<K, W> {
    fn into_arn(self) -> Arn<K, W> {
        self
    }
}

/// Allows actions, once it is said on what.
pub fn allow<A: Action>(actions: impl IntoIterator<Item = A>) -> Actions<A> {
    Actions {
        effect: "Allow",
        names: names(actions),
        kind: PhantomData,
    }
}

/// Denies actions, once it is said on what.
pub fn deny<A: Action>(actions: impl IntoIterator<Item = A>) -> Actions<A> {
    Actions {
        effect: "Deny",
        names: names(actions),
        kind: PhantomData,
    }
}

fn names<A: Action>(actions: impl IntoIterator<Item = A>) -> Vec<String> {
    actions.into_iter().map(|a| a.name().to_owned()).collect()
}

/// Denies every action of a service to everyone. Made for conditions such as "without TLS".
pub fn deny_every<W>(service: &str, resources: impl IntoIterator<Item = Expr<W>>) -> Statement<W> {
    let actions = vec![format!("{service}:*")];
    let resources = resources.into_iter().map(Expr::into_json).collect();
    Statement::new("Deny", actions, Some(resources)).to(Principal::Anyone)
}

/// A role's trust policy: who may assume it.
pub fn trust<W>(principal: Principal) -> Statement<W> {
    Statement::new("Allow", vec!["sts:AssumeRole".to_owned()], None).to(principal)
}

/// Actions without their resources.
#[derive(Debug, Clone)]
#[must_use]
pub struct Actions<A> {
    effect: &'static str,
    names: Vec<String>,
    kind: PhantomData<fn() -> A>,
}

impl<A> Actions<A> {
    /// On these resources.
    pub fn on<W, R: IntoArn<A, W>>(self, resources: impl IntoIterator<Item = R>) -> Statement<W> {
        let resources = resources
            .into_iter()
            .map(|r| r.into_arn().0.into_json())
            .collect();
        Statement::new(self.effect, self.names, Some(resources))
    }

    /// On `*`, for actions that know no narrower resource.
    pub fn anywhere<W>(self) -> Statement<W> {
        Statement::new(self.effect, self.names, Some(vec![json!("*")]))
    }
}

/// Who a statement is about, in a policy that is attached to a resource.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Principal {
    /// Everyone, signed or not.
    Anyone,
    /// An AWS service, as in `lambda.amazonaws.com`.
    Service(&'static str),
    /// The account of the stack.
    ThisAccount,
}

/// How a condition compares.
///
/// AWS: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html>
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Operator {
    /// `StringEquals`.
    StringEquals,
    /// `StringLike`.
    StringLike,
    /// `ArnEquals`.
    ArnEquals,
    /// `ArnLike`.
    ArnLike,
    /// `Bool`.
    Bool,
    /// `NumericLessThan`.
    NumericLessThan,
}

impl Operator {
    fn as_str(self) -> &'static str {
        match self {
            Self::StringEquals => "StringEquals",
            Self::StringLike => "StringLike",
            Self::ArnEquals => "ArnEquals",
            Self::ArnLike => "ArnLike",
            Self::Bool => "Bool",
            Self::NumericLessThan => "NumericLessThan",
        }
    }
}

/// One statement of a policy.
#[derive(Debug)]
#[must_use]
pub struct Statement<W> {
    json: Map<String, Json>,
    stack: PhantomData<fn() -> W>,
}

impl<W> Statement<W> {
    fn new(effect: &str, actions: Vec<String>, resources: Option<Vec<Json>>) -> Self {
        let mut json = Map::new();
        json.insert("Effect".into(), effect.into());
        json.insert(
            "Action".into(),
            one_or_many(actions.into_iter().map(Json::from).collect()),
        );
        if let Some(resources) = resources {
            json.insert("Resource".into(), one_or_many(resources));
        }
        Self {
            json,
            stack: PhantomData,
        }
    }

    /// For this principal.
    pub fn to(mut self, principal: Principal) -> Self {
        let principal = match principal {
            Principal::Anyone => json!("*"),
            Principal::Service(name) => json!({ "Service": name }),
            Principal::ThisAccount => {
                json!({ "AWS": { "Fn::Sub": "arn:${AWS::Partition}:iam::${AWS::AccountId}:root" } })
            }
        };
        self.json.insert("Principal".into(), principal);
        self
    }

    /// Only where this holds, too.
    pub fn when(mut self, operator: Operator, key: &str, value: impl IntoText<W>) -> Self {
        let tests = self.json.entry("Condition").or_insert_with(|| json!({}));
        tests[operator.as_str()][key] = value.into_text().into_json();
        self
    }

    /// Names the statement: letters and digits.
    pub fn sid(mut self, sid: &str) -> Self {
        self.json.shift_insert(0, "Sid".into(), sid.into());
        self
    }
}

fn one_or_many(mut values: Vec<Json>) -> Json {
    if values.len() == 1 {
        values.remove(0)
    } else {
        Json::Array(values)
    }
}

/// A policy document, version 2012-10-17.
#[derive(Debug)]
pub struct Policy<W>(Vec<Statement<W>>);

impl<W> Policy<W> {
    /// A document of these statements.
    pub fn new(statements: impl IntoIterator<Item = Statement<W>>) -> Self {
        Self(statements.into_iter().collect())
    }
}

impl<W> IntoValue<Policy<W>, W> for Policy<W> {
    fn into_value(self) -> Json {
        let statements: Vec<_> = self.0.into_iter().map(|s| Json::Object(s.json)).collect();
        json!({ "Version": "2012-10-17", "Statement": statements })
    }
}
