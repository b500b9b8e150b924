//! `AWS::Cognito::UserPoolResourceServer`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::Cognito::UserPoolResourceServer` resource creates a new OAuth2.0 resource server and defines custom scopes in it.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolresourceserver.html>
pub struct UserPoolResourceServer<W, S = (t::Set, t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for UserPoolResourceServer<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> UserPoolResourceServer<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> UserPoolResourceServer<
        W,
        (
            t::Missing<required::Identifier>,
            t::Missing<required::Name>,
            t::Missing<required::UserPoolId>,
        ),
    > {
        UserPoolResourceServer(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2> UserPoolResourceServer<W, (S0, S1, S2)> {
    /// A unique resource server identifier for the resource server. The identifier can be an API friendly name like `solar-system-data` . You can also set an API URL like `https://solar-system-data-api.example.com` as your identifier.
    #[must_use]
    pub fn identifier(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> UserPoolResourceServer<W, (t::Set, S1, S2)>
    where
        S0: t::Open,
    {
        UserPoolResourceServer(self.0.set("Identifier", value), t::PhantomData)
    }
    /// A friendly name for the resource server.
    #[must_use]
    pub fn name(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> UserPoolResourceServer<W, (S0, t::Set, S2)>
    where
        S1: t::Open,
    {
        UserPoolResourceServer(self.0.set("Name", value), t::PhantomData)
    }
    /// A list of scopes. Each scope is a map with keys `ScopeName` and `ScopeDescription` .
    #[must_use]
    pub fn scopes(self, value: impl t::IntoValue<t::List<ResourceServerScopeType<W>>, W>) -> Self {
        UserPoolResourceServer(self.0.set("Scopes", value), t::PhantomData)
    }
    /// The ID of the user pool where you want to create a resource server.
    #[must_use]
    pub fn user_pool_id(
        self,
        value: impl t::IntoValue<t::Link<link::UserPoolIdOfUserPoolResourceServer>, W>,
    ) -> UserPoolResourceServer<W, (S0, S1, t::Set)>
    where
        S2: t::Open,
    {
        UserPoolResourceServer(self.0.set("UserPoolId", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled> t::Resource<W>
    for UserPoolResourceServer<V, (S0, S1, S2)>
{
    const TYPE: &'static str = "AWS::Cognito::UserPoolResourceServer";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<UserPoolResourceServer<W>> {
    /// What `Ref` returns.
    #[must_use]
    pub fn identifier(&self) -> t::Att<attr::Identifier, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct Identifier;
}
/// One custom scope associated with a user pool resource server. This data type is a member of `ResourceServerScopeType` .
pub struct ResourceServerScopeType<W, S = (t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for ResourceServerScopeType<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ResourceServerScopeType<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ResourceServerScopeType<
        W,
        (
            t::Missing<required::ScopeDescription>,
            t::Missing<required::ScopeName>,
        ),
    > {
        ResourceServerScopeType(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> ResourceServerScopeType<W, (S0, S1)> {
    /// A friendly description of a custom scope.
    #[must_use]
    pub fn scope_description(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> ResourceServerScopeType<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        ResourceServerScopeType(self.0.set("ScopeDescription", value), t::PhantomData)
    }
    /// The name of the scope. Amazon Cognito renders custom scopes in the format `resourceServerIdentifier/ScopeName` .
    #[must_use]
    pub fn scope_name(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> ResourceServerScopeType<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        ResourceServerScopeType(self.0.set("ScopeName", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<ResourceServerScopeType<W>, W>
    for ResourceServerScopeType<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct Identifier;
    #[derive(Debug)]
    pub struct Name;
    #[derive(Debug)]
    pub struct ScopeDescription;
    #[derive(Debug)]
    pub struct ScopeName;
    #[derive(Debug)]
    pub struct UserPoolId;
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct UserPoolIdOfUserPoolResourceServer;
    impl t::Accepts<crate::cognito::user_pool::attr::UserPoolId>
        for UserPoolIdOfUserPoolResourceServer
    {
    }
}
