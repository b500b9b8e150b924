//! Parameters and outputs: how values enter and leave a stack.

use std::fmt;
use std::marker::PhantomData;

use serde_json::{Map, Value as Json, json};

use crate::handle::Att;
use crate::owner::Takes;
use crate::value::IntoValue;

/// A value the deployer gives: text, or where `K` is [`GivenNumber`] a number.
#[derive(Debug)]
pub struct Parameter<K = Given>(Map<String, Json>, PhantomData<fn() -> K>);

/// The kind of a text parameter that stands for no other stack's value.
#[derive(Debug)]
pub struct Given;

/// The kind of a parameter of type `Number`.
#[derive(Debug)]
pub struct GivenNumber;

impl Parameter {
    /// A `String` parameter; what it means is worth saying.
    pub fn text(description: &str) -> Self {
        Self::of("String").with("Description", description)
    }

    /// A `Number` parameter.
    pub fn number(description: &str) -> Parameter<GivenNumber> {
        Parameter::of("Number").with("Description", description)
    }
}

impl<K> Clone for Parameter<K> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), PhantomData)
    }
}

impl<K> Parameter<K> {
    fn of(type_name: &str) -> Self {
        Self(Map::new(), PhantomData).with("Type", type_name)
    }

    fn with(mut self, key: &str, value: impl Into<Json>) -> Self {
        self.0.insert(key.into(), value.into());
        self
    }

    /// Taken when the deployer gives none.
    #[must_use]
    pub fn default(self, value: impl Into<Json>) -> Self {
        self.with("Default", value)
    }

    /// The regular expression the whole value matches.
    #[must_use]
    pub fn allowed_pattern(self, pattern: &str) -> Self {
        self.with("AllowedPattern", pattern)
    }

    /// The only values.
    #[must_use]
    pub fn allowed_values<const N: usize>(self, values: [&str; N]) -> Self {
        self.with("AllowedValues", values.to_vec())
    }

    /// The bounds of its length, in characters.
    #[must_use]
    pub fn length(self, range: std::ops::RangeInclusive<u32>) -> Self {
        self.with("MinLength", *range.start())
            .with("MaxLength", *range.end())
    }

    /// Never shown by CloudFormation (`NoEcho`).
    #[must_use]
    pub fn secret(self) -> Self {
        self.with("NoEcho", true)
    }

    pub(crate) fn into_json(self) -> Json {
        Json::Object(self.0)
    }
}

impl<V, W: Takes<V>> IntoValue<i64, W> for Att<GivenNumber, V> {
    fn into_value(self) -> Json {
        self.json().clone()
    }
}

impl<V, W: Takes<V>> IntoValue<f64, W> for Att<GivenNumber, V> {
    fn into_value(self) -> Json {
        self.json().clone()
    }
}

/// A value of kind `K` that a stack puts out, for the parameter of another.
pub struct Output<K> {
    name: String,
    kind: PhantomData<fn() -> K>,
}

impl<K> Output<K> {
    pub(crate) fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            kind: PhantomData,
        }
    }

    /// The output's name.
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl<K> fmt::Debug for Output<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Output").field(&self.name).finish()
    }
}

pub(crate) fn output(description: &str, value: Json) -> Json {
    json!({ "Description": description, "Value": value })
}

#[cfg(test)]
mod tests {
    use crate::sns::{Subscription, Topic};
    use crate::sqs::Queue;
    use crate::{Parameter, Stack, text};

    #[test]
    fn a_number_goes_where_a_number_belongs() {
        let mut stack = Stack::<()>::new("A queue.");
        let timeout = Parameter::number("In seconds.").default(30);
        let timeout = stack.parameter("Timeout", timeout);
        stack.add("Jobs", Queue::new().visibility_timeout(timeout));
        insta::assert_snapshot!(stack.synthesize().template.to_yaml(), @r#"
    AWSTemplateFormatVersion: "2010-09-09"
    Description: A queue.
    Parameters:
      Timeout:
        Type: Number
        Description: In seconds.
        Default: 30
    Resources:
      Jobs:
        Type: AWS::SQS::Queue
        Properties:
          VisibilityTimeout: !Ref Timeout
    "#);
    }

    #[test]
    fn everything_said_of_a_parameter_is_emitted() {
        let mut stack = Stack::<()>::new("A secret.");
        let secret = Parameter::text("The secret.")
            .default("none")
            .allowed_pattern("[a-z]+")
            .allowed_values(["none", "some"])
            .length(4..=64)
            .secret();
        let secret = stack.parameter("Secret", secret);
        stack.add("Topic", Topic::new().display_name(text!["is ", secret]));
        insta::assert_snapshot!(stack.synthesize().template.to_yaml(), @r#"
    AWSTemplateFormatVersion: "2010-09-09"
    Description: A secret.
    Parameters:
      Secret:
        Type: String
        Description: The secret.
        Default: none
        AllowedPattern: "[a-z]+"
        AllowedValues:
        - none
        - some
        MinLength: 4
        MaxLength: 64
        NoEcho: true
    Resources:
      Topic:
        Type: AWS::SNS::Topic
        Properties:
          DisplayName: !Sub is ${Secret}
    "#);
    }

    #[test]
    fn an_output_of_one_stack_is_a_parameter_of_another() {
        struct Alarms;
        struct Mails;
        let mut alarms = Stack::<Alarms>::new("Alarms.");
        let topic = alarms.add("Topic", Topic::new());
        let topic = alarms.output("TopicArn", "Where alarms go.", topic.topic_arn());
        let mut mails = Stack::<Mails>::new("Mails.");
        let input = mails.input("TopicArn", Parameter::text("Where alarms go."), &topic);
        let subscription = Subscription::new().protocol("email").topic_arn(input);
        mails.add("Subscription", subscription);
        assert_eq!(topic.name(), "TopicArn");
        let both = [alarms.synthesize().template, mails.synthesize().template];
        insta::assert_snapshot!(both.map(|t| t.to_yaml()).join("---\n"), @r#"
    AWSTemplateFormatVersion: "2010-09-09"
    Description: Alarms.
    Resources:
      Topic:
        Type: AWS::SNS::Topic
    Outputs:
      TopicArn:
        Description: Where alarms go.
        Value: !Ref Topic
    ---
    AWSTemplateFormatVersion: "2010-09-09"
    Description: Mails.
    Parameters:
      TopicArn:
        Type: String
        Description: Where alarms go.
    Resources:
      Subscription:
        Type: AWS::SNS::Subscription
        Properties:
          Protocol: email
          TopicArn: !Ref TopicArn
    "#);
    }
}
