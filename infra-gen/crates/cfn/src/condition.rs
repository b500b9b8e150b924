//! Conditions: what is in a stack, or how, depending on its parameters.

use std::marker::PhantomData;
use std::rc::Rc;

use serde_json::{Value as Json, json};

use crate::owner::Takes;
use crate::text::IntoText;
use crate::value::IntoValue;

/// A named condition of the stack `W`.
#[derive(Debug)]
pub struct Condition<W> {
    name: Rc<str>,
    stack: PhantomData<fn() -> W>,
}

impl<W> Clone for Condition<W> {
    fn clone(&self) -> Self {
        Self::new(&self.name)
    }
}

impl<W> Condition<W> {
    pub(crate) fn new(name: &str) -> Self {
        Self {
            name: name.into(),
            stack: PhantomData,
        }
    }

    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// `Fn::If`: one of two values of the same type.
    pub fn choose<T>(&self, yes: impl IntoValue<T, W>, no: impl IntoValue<T, W>) -> Choice<T, W> {
        Choice(
            json!({ "Fn::If": [*self.name, yes.into_value(), no.into_value()] }),
            PhantomData,
        )
    }

    /// This condition inside another test.
    pub fn test(&self) -> Test<W> {
        Test(json!({ "Condition": *self.name }), PhantomData)
    }
}

/// What a condition tests.
#[derive(Debug, Clone)]
pub struct Test<W>(Json, PhantomData<fn() -> W>);

impl<W> Test<W> {
    pub(crate) fn into_json(self) -> Json {
        self.0
    }

    /// `Fn::And`: both hold.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self(json!({ "Fn::And": [self.0, other.0] }), PhantomData)
    }

    /// `Fn::Or`: at least one holds.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self(json!({ "Fn::Or": [self.0, other.0] }), PhantomData)
    }
}

impl<W> std::ops::Not for Test<W> {
    type Output = Self;

    fn not(self) -> Self {
        Self(json!({ "Fn::Not": [self.0] }), PhantomData)
    }
}

/// `Fn::Equals`: the two texts are the same.
pub fn equals<W>(left: impl IntoText<W>, right: impl IntoText<W>) -> Test<W> {
    let sides = [left.into_text().into_json(), right.into_text().into_json()];
    Test(json!({ "Fn::Equals": sides }), PhantomData)
}

/// One of two values, by a condition.
#[derive(Debug)]
pub struct Choice<T, W>(Json, PhantomData<fn() -> (T, W)>);

impl<T, V, W: Takes<V>> IntoValue<T, W> for Choice<T, V> {
    fn into_value(self) -> Json {
        self.0
    }
}

/// `AWS::NoValue`: as if the property were not there. Only for a branch of [`Condition::choose`].
#[derive(Debug, Clone, Copy)]
pub struct NoValue;

#[diagnostic::do_not_recommend]
impl<T, W> IntoValue<T, W> for NoValue {
    fn into_value(self) -> Json {
        json!({ "Ref": "AWS::NoValue" })
    }
}

#[cfg(test)]
mod tests {
    use crate::{NoValue, Parameter, Stack, equals, sqs::Queue};

    #[test]
    fn conditions_choose_values_and_combine() {
        let mut stack = Stack::<()>::new("Queues.");
        let stage = stack.parameter("Stage", Parameter::text("Which stage."));
        let live = stack.condition("Live", equals(&stage, "live"));
        let test = stack.condition("Test", equals(stage, "test"));
        let either = stack.condition("Either", live.test().or(test.test()));
        stack.condition("Neither", !either.test());
        stack.condition("Both", live.test().and(test.test()));
        let queue = Queue::new()
            .queue_name(live.choose("jobs", NoValue))
            .visibility_timeout(test.choose(1, live.choose(30, 10)));
        let queue = stack.add("Jobs", queue);
        stack.options(&queue).condition(&either);
        insta::assert_snapshot!(stack.synthesize().template.to_yaml(), @r#"
    AWSTemplateFormatVersion: "2010-09-09"
    Description: Queues.
    Parameters:
      Stage:
        Type: String
        Description: Which stage.
    Conditions:
      Live: !Equals
        - !Ref Stage
        - live
      Test: !Equals
        - !Ref Stage
        - test
      Either: !Or
        - Condition: Live
        - Condition: Test
      Neither: !Not
        - Condition: Either
      Both: !And
        - Condition: Live
        - Condition: Test
    Resources:
      Jobs:
        Type: AWS::SQS::Queue
        Condition: Either
        Properties:
          QueueName: !If
            - Live
            - jobs
            - !Ref AWS::NoValue
          VisibilityTimeout: !If
            - Test
            - 1
            - !If
              - Live
              - 30
              - 10
    "#);
    }
}
