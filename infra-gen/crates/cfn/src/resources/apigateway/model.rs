//! `AWS::ApiGateway::Model`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::ApiGateway::Model` resource defines the structure of a request or response payload for an API method.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-model.html>
pub struct Model<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Model<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Model<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Model<W, (t::Missing<required::RestApiId>,)> {
        Model(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> Model<W, (S0,)> {
    /// The content-type for the model.
    #[must_use]
    pub fn content_type(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Model(self.0.set("ContentType", value), t::PhantomData)
    }
    /// The description of the model.
    #[must_use]
    pub fn description(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Model(self.0.set("Description", value), t::PhantomData)
    }
    /// A name for the model. If you don't specify a name, CloudFormation generates a unique physical ID and uses that ID for the model name. For more information, see [Name Type](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-name.html) .
    #[must_use]
    pub fn name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Model(self.0.set("Name", value), t::PhantomData)
    }
    /// The string identifier of the associated RestApi.
    #[must_use]
    pub fn rest_api_id(
        self,
        value: impl t::IntoValue<t::Link<link::RestApiIdOfModel>, W>,
    ) -> Model<W, (t::Set,)>
    where
        S0: t::Open,
    {
        Model(self.0.set("RestApiId", value), t::PhantomData)
    }
    /// The schema for the model. For `application/json` models, this should be JSON schema draft 4 model.
    #[must_use]
    pub fn schema(self, value: impl t::IntoValue<t::Json, W>) -> Self {
        Model(self.0.set("Schema", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::Resource<W> for Model<V, (S0,)> {
    const TYPE: &'static str = "AWS::ApiGateway::Model";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<Model<W>> {
    /// What `Ref` returns.
    #[must_use]
    pub fn name(&self) -> t::Att<attr::Name, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct Name;
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct RestApiId;
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct RestApiIdOfModel;
    impl t::Accepts<crate::apigateway::rest_api::attr::RestApiId> for RestApiIdOfModel {}
}
