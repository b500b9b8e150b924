//! IAM policy documents of real actions on the resources they apply to.
//!
//! AWS: <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html>

use std::marker::PhantomData;

use serde_json::{Map, Value as Json, json};

use crate::handle::Att;
use crate::owner::Takes;
use crate::text::{Expr, IntoText};
use crate::value::IntoValue;

/// An IAM action. The enum it belongs to is the kind of resource it applies to:
/// `action::s3::Object::GetObject`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an IAM action",
    label = "not an IAM action",
    note = "actions are the variants of the enums in `cfn::action`, as `action::s3::Object::GetObject`"
)]
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
    message = "the actions of `{K}` do not apply to `{Self}`",
    label = "not what actions of `{K}` apply to",
    note = "a bucket's objects are `bucket.objects(\"*\")`; any ARN of text is `policy::Arn::new(…)`"
)]
pub trait IntoArn<K, W> {
    /// The ARN.
    fn into_arn(self) -> Arn<K, W>;
}

impl<K, V, W: Takes<V>> IntoArn<K, W> for Arn<K, V> {
    fn into_arn(self) -> Arn<K, W> {
        Arn::new(self.0)
    }
}

/// Says that actions of the kind `Self` apply to what the ARN of kind `K` names.
#[diagnostic::on_unimplemented(
    message = "the actions of `{Self}` do not apply to `{K}`",
    label = "not what actions of `{Self}` apply to",
    note = "each enum of `cfn::action` holds the actions on one kind of resource: \
            `s3::Bucket::ListBucket` is on a bucket, `s3::Object::GetObject` on `bucket.objects(\"*\")`"
)]
pub trait AppliesTo<K> {}

#[diagnostic::do_not_recommend]
impl<A: Action> AppliesTo<A> for A {}

impl<A: AppliesTo<K>, K, V, W: Takes<V>> IntoArn<A, W> for Att<K, V> {
    fn into_arn(self) -> Arn<A, W> {
        Arn::new(self)
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

/// Complete statements of a policy in the stack `W`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a statement of a policy",
    label = "not a statement",
    note = "actions become one when it is said on what: `.on([bucket.arn()])`, or `.anywhere()`"
)]
pub trait IntoStatement<W> {
    /// The statement.
    fn into_statement(self) -> Statement<W>;
}

impl<V, W: Takes<V>> IntoStatement<W> for Statement<V> {
    fn into_statement(self) -> Statement<W> {
        Statement {
            json: self.json,
            stack: PhantomData,
        }
    }
}

/// A policy document, version 2012-10-17.
#[derive(Debug)]
pub struct Policy<W>(Vec<Statement<W>>);

impl<W> Policy<W> {
    /// A document of these statements.
    pub fn new<S: IntoStatement<W>>(statements: impl IntoIterator<Item = S>) -> Self {
        let statements = statements.into_iter().map(S::into_statement);
        Self(statements.collect())
    }
}

impl<V, W: Takes<V>> IntoValue<Policy<W>, W> for Policy<V> {
    fn into_value(self) -> Json {
        let statements: Vec<_> = self.0.into_iter().map(|s| Json::Object(s.json)).collect();
        json!({ "Version": "2012-10-17", "Statement": statements })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::action::{dynamodb, s3};
    use crate::{Stack, s3::Bucket, yaml};

    fn document<const N: usize>(statements: [Statement<()>; N]) -> String {
        let policy: Policy<()> = Policy::new(statements);
        yaml::write(&IntoValue::<Policy<()>, ()>::into_value(policy))
    }

    fn bucket() -> crate::Handle<Bucket<()>> {
        Stack::<()>::new("").add("Bucket", Bucket::new())
    }

    #[test]
    fn one_action_on_one_resource_is_no_list() {
        let read = allow([s3::Object::GetObject]).on([bucket().objects("a/*")]);
        insta::assert_snapshot!(document([read]), @r#"
    Version: "2012-10-17"
    Statement:
    - Effect: Allow
      Action: s3:GetObject
      Resource: !Sub ${Bucket.Arn}/a/*
    "#);
    }

    #[test]
    fn conditions_with_one_operator_stand_together() {
        let list = allow([s3::Bucket::ListBucket, s3::Bucket::GetBucketLocation])
            .on([bucket().arn()])
            .when(Operator::StringLike, "s3:prefix", "a/*")
            .when(Operator::StringLike, "s3:delimiter", "/")
            .when(Operator::Bool, "aws:SecureTransport", "true")
            .sid("List");
        insta::assert_snapshot!(document([list]), @r#"
    Version: "2012-10-17"
    Statement:
    - Sid: List
      Effect: Allow
      Action:
      - s3:ListBucket
      - s3:GetBucketLocation
      Resource: !GetAtt Bucket.Arn
      Condition:
        StringLike:
          "s3:prefix": a/*
          "s3:delimiter": /
        Bool:
          "aws:SecureTransport": "true"
    "#);
    }

    #[test]
    fn principals_are_written_as_iam_reads_them() {
        let bucket = bucket();
        let every = [bucket.arn() + "", bucket.arn() + "/*"];
        let statements = [
            trust(Principal::Service("lambda.amazonaws.com")),
            deny([s3::Object::DeleteObject])
                .on([bucket.objects("*")])
                .to(Principal::ThisAccount),
            deny_every("s3", every).when(Operator::Bool, "aws:SecureTransport", "false"),
        ];
        insta::assert_snapshot!(document(statements), @r#"
    Version: "2012-10-17"
    Statement:
    - Effect: Allow
      Action: sts:AssumeRole
      Principal:
        Service: lambda.amazonaws.com
    - Effect: Deny
      Action: s3:DeleteObject
      Resource: !Sub ${Bucket.Arn}/*
      Principal:
        AWS: !Sub arn:${AWS::Partition}:iam::${AWS::AccountId}:root
    - Effect: Deny
      Action: s3:*
      Resource:
      - !GetAtt Bucket.Arn
      - !Sub ${Bucket.Arn}/*
      Principal: "*"
      Condition:
        Bool:
          "aws:SecureTransport": "false"
    "#);
    }

    #[test]
    fn actions_without_a_resource_of_their_own_are_on_everything() {
        let list = allow([dynamodb::Any::ListTables]).anywhere();
        insta::assert_snapshot!(document([list]), @r#"
    Version: "2012-10-17"
    Statement:
    - Effect: Allow
      Action: dynamodb:ListTables
      Resource: "*"
    "#);
    }
}
