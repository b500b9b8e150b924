//! `AWS::Cognito::IdentityPoolRoleAttachment`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::Cognito::IdentityPoolRoleAttachment` resource manages the role configuration for an Amazon Cognito identity pool.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-identitypoolroleattachment.html>
pub struct IdentityPoolRoleAttachment<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for IdentityPoolRoleAttachment<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> IdentityPoolRoleAttachment<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> IdentityPoolRoleAttachment<W, (t::Missing<required::IdentityPoolId>,)> {
        IdentityPoolRoleAttachment(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> IdentityPoolRoleAttachment<W, (S0,)> {
    /// An identity pool ID in the format `REGION:GUID` .
    #[must_use]
    pub fn identity_pool_id(
        self,
        value: impl t::IntoValue<t::Link<link::IdentityPoolIdOfIdentityPoolRoleAttachment>, W>,
    ) -> IdentityPoolRoleAttachment<W, (t::Set,)>
    where
        S0: t::Open,
    {
        IdentityPoolRoleAttachment(self.0.set("IdentityPoolId", value), t::PhantomData)
    }
    /// How users for a specific identity provider are mapped to roles. This is a string to the `RoleMapping` object map. The string identifies the identity provider. For example: `graph.facebook.com` or `cognito-idp.us-east-1.amazonaws.com/us-east-1_abcdefghi:app_client_id` .
    #[must_use]
    pub fn role_mappings(self, value: impl t::IntoValue<t::Map<RoleMapping<W>>, W>) -> Self {
        IdentityPoolRoleAttachment(self.0.set("RoleMappings", value), t::PhantomData)
    }
    /// The map of the roles associated with this pool. For a given role, the key is either "authenticated" or "unauthenticated". The value is the role ARN.
    #[must_use]
    pub fn roles(self, value: impl t::IntoValue<t::Map<t::Text>, W>) -> Self {
        IdentityPoolRoleAttachment(self.0.set("Roles", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::Resource<W> for IdentityPoolRoleAttachment<V, (S0,)> {
    const TYPE: &'static str = "AWS::Cognito::IdentityPoolRoleAttachment";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<IdentityPoolRoleAttachment<W>> {
    /// The resource ID.
    #[must_use]
    pub fn id(&self) -> t::Att<attr::Id, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct Id;
}
/// Defines how to map a claim to a role ARN.
pub struct MappingRule<W, S = (t::Set, t::Set, t::Set, t::Set)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for MappingRule<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> MappingRule<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> MappingRule<
        W,
        (
            t::Missing<required::Claim>,
            t::Missing<required::MatchType>,
            t::Missing<required::RoleArn>,
            t::Missing<required::Value>,
        ),
    > {
        MappingRule(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2, S3> MappingRule<W, (S0, S1, S2, S3)> {
    /// The claim name that must be present in the token. For example: "isAdmin" or "paid".
    #[must_use]
    pub fn claim(self, value: impl t::IntoValue<t::Text, W>) -> MappingRule<W, (t::Set, S1, S2, S3)>
    where
        S0: t::Open,
    {
        MappingRule(self.0.set("Claim", value), t::PhantomData)
    }
    /// The match condition that specifies how closely the claim value in the IdP token must match `Value` .
    #[must_use]
    pub fn match_type(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> MappingRule<W, (S0, t::Set, S2, S3)>
    where
        S1: t::Open,
    {
        MappingRule(self.0.set("MatchType", value), t::PhantomData)
    }
    /// The Amazon Resource Name (ARN) of the role.
    #[must_use]
    pub fn role_arn(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> MappingRule<W, (S0, S1, t::Set, S3)>
    where
        S2: t::Open,
    {
        MappingRule(self.0.set("RoleARN", value), t::PhantomData)
    }
    /// A brief string that the claim must match. For example, "paid" or "yes".
    #[must_use]
    pub fn value(self, value: impl t::IntoValue<t::Text, W>) -> MappingRule<W, (S0, S1, S2, t::Set)>
    where
        S3: t::Open,
    {
        MappingRule(self.0.set("Value", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled, S3: t::Filled>
    t::IntoValue<MappingRule<W>, W> for MappingRule<V, (S0, S1, S2, S3)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// One of a set of `RoleMappings` , a property of the [AWS::Cognito::IdentityPoolRoleAttachment](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-cognito-identitypoolroleattachment.html) resource that defines the role-mapping attributes of an Amazon Cognito identity pool.
pub struct RoleMapping<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for RoleMapping<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> RoleMapping<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> RoleMapping<W, (t::Missing<required::Type>,)> {
        RoleMapping(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> RoleMapping<W, (S0,)> {
    /// If you specify Token or Rules as the `Type` , `AmbiguousRoleResolution` is required.
    #[must_use]
    pub fn ambiguous_role_resolution(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        RoleMapping(self.0.set("AmbiguousRoleResolution", value), t::PhantomData)
    }
    /// Identifier for the identity provider for which the role is mapped. For example: `graph.facebook.com` or `cognito-idp.us-east-1.amazonaws.com/us-east-1_abcdefghi:app_client_id (http://cognito-idp.us-east-1.amazonaws.com/us-east-1_abcdefghi:app_client_id)` .
    #[must_use]
    pub fn identity_provider(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        RoleMapping(self.0.set("IdentityProvider", value), t::PhantomData)
    }
    /// The rules to be used for mapping users to roles. If you specify "Rules" as the role-mapping type, RulesConfiguration is required.
    #[must_use]
    pub fn rules_configuration(
        self,
        value: impl t::IntoValue<RulesConfigurationType<W>, W>,
    ) -> Self {
        RoleMapping(self.0.set("RulesConfiguration", value), t::PhantomData)
    }
    /// The role mapping type. Token will use `cognito:roles` and `cognito:preferred_role` claims from the Cognito identity provider token to map groups to roles. Rules will attempt to match claims from the token to map to a role.
    #[must_use]
    pub fn type_(self, value: impl t::IntoValue<t::Text, W>) -> RoleMapping<W, (t::Set,)>
    where
        S0: t::Open,
    {
        RoleMapping(self.0.set("Type", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<RoleMapping<W>, W> for RoleMapping<V, (S0,)> {
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// `RulesConfigurationType` is a subproperty of the [RoleMapping](https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-cognito-identitypoolroleattachment-rolemapping.html) property that defines the rules to be used for mapping users to roles.
pub struct RulesConfigurationType<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for RulesConfigurationType<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> RulesConfigurationType<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> RulesConfigurationType<W, (t::Missing<required::Rules>,)> {
        RulesConfigurationType(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> RulesConfigurationType<W, (S0,)> {
    /// The rules. You can specify up to 25 rules per identity provider.
    #[must_use]
    pub fn rules(
        self,
        value: impl t::IntoValue<t::List<MappingRule<W>>, W>,
    ) -> RulesConfigurationType<W, (t::Set,)>
    where
        S0: t::Open,
    {
        RulesConfigurationType(self.0.set("Rules", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<RulesConfigurationType<W>, W>
    for RulesConfigurationType<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct Claim;
    #[derive(Debug)]
    pub struct IdentityPoolId;
    #[derive(Debug)]
    pub struct MatchType;
    #[derive(Debug)]
    pub struct RoleArn;
    #[derive(Debug)]
    pub struct Rules;
    #[derive(Debug)]
    pub struct Type;
    #[derive(Debug)]
    pub struct Value;
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct IdentityPoolIdOfIdentityPoolRoleAttachment;
    impl t::Accepts<crate::cognito::identity_pool::attr::Id>
        for IdentityPoolIdOfIdentityPoolRoleAttachment
    {
    }
}
