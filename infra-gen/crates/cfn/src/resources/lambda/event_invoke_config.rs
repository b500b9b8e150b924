//! `AWS::Lambda::EventInvokeConfig`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::Lambda::EventInvokeConfig` resource configures options for [asynchronous invocation](https://docs.aws.amazon.com/lambda/latest/dg/invocation-async.html) on a version or an alias.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-eventinvokeconfig.html>
pub struct EventInvokeConfig<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for EventInvokeConfig<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> EventInvokeConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> EventInvokeConfig<
        W,
        (
            t::Missing<required::FunctionName>,
            t::Missing<required::Qualifier>,
        ),
    > {
        EventInvokeConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> EventInvokeConfig<W, (S0, S1)> {
    /// A destination for events after they have been sent to a function for processing.
    #[must_use]
    pub fn destination_config(self, value: impl t::IntoValue<DestinationConfig<W>, W>) -> Self {
        EventInvokeConfig(self.0.set("DestinationConfig", value), t::PhantomData)
    }
    /// The name of the Lambda function.
    #[must_use]
    pub fn function_name(
        self,
        value: impl t::IntoValue<t::Link<link::FunctionNameOfEventInvokeConfig>, W>,
    ) -> EventInvokeConfig<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        EventInvokeConfig(self.0.set("FunctionName", value), t::PhantomData)
    }
    /// The maximum age of a request that Lambda sends to a function for processing.
    #[must_use]
    pub fn maximum_event_age_in_seconds(self, value: impl t::IntoValue<i64, W>) -> Self {
        EventInvokeConfig(
            self.0.set("MaximumEventAgeInSeconds", value),
            t::PhantomData,
        )
    }
    /// The maximum number of times to retry when the function returns an error.
    #[must_use]
    pub fn maximum_retry_attempts(self, value: impl t::IntoValue<i64, W>) -> Self {
        EventInvokeConfig(self.0.set("MaximumRetryAttempts", value), t::PhantomData)
    }
    /// The identifier of a version or alias.
    #[must_use]
    pub fn qualifier(
        self,
        value: impl t::IntoValue<t::Link<link::QualifierOfEventInvokeConfig>, W>,
    ) -> EventInvokeConfig<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        EventInvokeConfig(self.0.set("Qualifier", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::Resource<W>
    for EventInvokeConfig<V, (S0, S1)>
{
    const TYPE: &'static str = "AWS::Lambda::EventInvokeConfig";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<EventInvokeConfig<W>> {
    /// What `Ref` returns.
    #[must_use]
    pub fn reference(&self) -> t::Att<attr::Reference, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct Reference;
}
/// A configuration object that specifies the destination of an event after Lambda processes it. For more information, see [Adding a destination](https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html#invocation-async-destinations) .
pub struct DestinationConfig<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for DestinationConfig<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> DestinationConfig<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> DestinationConfig<W> {
        DestinationConfig(t::Object::new(), t::PhantomData)
    }
}
impl<W> DestinationConfig<W> {
    /// The destination configuration for failed invocations.
    #[must_use]
    pub fn on_failure(self, value: impl t::IntoValue<OnFailure<W>, W>) -> Self {
        DestinationConfig(self.0.set("OnFailure", value), t::PhantomData)
    }
    /// The destination configuration for successful invocations.
    #[must_use]
    pub fn on_success(self, value: impl t::IntoValue<OnSuccess<W>, W>) -> Self {
        DestinationConfig(self.0.set("OnSuccess", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>> t::IntoValue<DestinationConfig<W>, W> for DestinationConfig<V> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A destination for events that failed processing. For more information, see [Adding a destination](https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html#invocation-async-destinations) .
pub struct OnFailure<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for OnFailure<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> OnFailure<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> OnFailure<W, (t::Missing<required::Destination>,)> {
        OnFailure(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> OnFailure<W, (S0,)> {
    /// The Amazon Resource Name (ARN) of the destination resource.
    #[must_use]
    pub fn destination(
        self,
        value: impl t::IntoValue<t::Link<link::DestinationOfOnFailure>, W>,
    ) -> OnFailure<W, (t::Set,)>
    where
        S0: t::Open,
    {
        OnFailure(self.0.set("Destination", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<OnFailure<W>, W> for OnFailure<V, (S0,)> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// A destination for events that were processed successfully.
pub struct OnSuccess<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for OnSuccess<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> OnSuccess<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> OnSuccess<W, (t::Missing<required::Destination>,)> {
        OnSuccess(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> OnSuccess<W, (S0,)> {
    /// The Amazon Resource Name (ARN) of the destination resource.
    #[must_use]
    pub fn destination(
        self,
        value: impl t::IntoValue<t::Link<link::DestinationOfOnSuccess>, W>,
    ) -> OnSuccess<W, (t::Set,)>
    where
        S0: t::Open,
    {
        OnSuccess(self.0.set("Destination", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<OnSuccess<W>, W> for OnSuccess<V, (S0,)> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct Destination;
    #[derive(Debug)]
    pub struct FunctionName;
    #[derive(Debug)]
    pub struct Qualifier;
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct DestinationOfOnFailure;
    impl t::Accepts<crate::lambda::function::attr::Arn> for DestinationOfOnFailure {}
    #[cfg(feature = "sns")]
    impl t::Accepts<crate::sns::topic::attr::TopicArn> for DestinationOfOnFailure {}
    #[cfg(feature = "sqs")]
    impl t::Accepts<crate::sqs::queue::attr::Arn> for DestinationOfOnFailure {}
    #[derive(Debug)]
    pub struct DestinationOfOnSuccess;
    #[cfg(feature = "events")]
    impl t::Accepts<crate::events::event_bus::attr::Arn> for DestinationOfOnSuccess {}
    #[cfg(feature = "sns")]
    impl t::Accepts<crate::sns::topic::attr::TopicArn> for DestinationOfOnSuccess {}
    #[cfg(feature = "sqs")]
    impl t::Accepts<crate::sqs::queue::attr::Arn> for DestinationOfOnSuccess {}
    #[derive(Debug)]
    pub struct FunctionNameOfEventInvokeConfig;
    impl t::Accepts<crate::lambda::function::attr::FunctionName> for FunctionNameOfEventInvokeConfig {}
    #[derive(Debug)]
    pub struct QualifierOfEventInvokeConfig;
    impl t::Accepts<crate::lambda::version::attr::Version> for QualifierOfEventInvokeConfig {}
}
