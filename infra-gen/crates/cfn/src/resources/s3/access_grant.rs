//! `AWS::S3::AccessGrant`, written by `cargo xtask generate`.

use crate::typed as t;

/// The `AWS::S3::AccessGrant` resource creates an access grant that gives a grantee access to your S3 data. The grantee can be an IAM user or role or a directory user, or group. Before you can create a grant, you must have an S3 Access Grants instance in the same Region as the S3 data.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-accessgrant.html>
pub struct AccessGrant<W, S = (t::Set, t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for AccessGrant<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> AccessGrant<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> AccessGrant<
        W,
        (
            t::Missing<required::AccessGrantsLocationId>,
            t::Missing<required::Grantee>,
            t::Missing<required::Permission>,
        ),
    > {
        AccessGrant(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1, S2> AccessGrant<W, (S0, S1, S2)> {
    /// The configuration options of the grant location. The grant location is the S3 path to the data to which you are granting access. It contains the `S3SubPrefix` field. The grant scope is the result of appending the subprefix to the location scope of the registered location.
    #[must_use]
    pub fn access_grants_location_configuration(
        self,
        value: impl t::IntoValue<AccessGrantsLocationConfiguration<W>, W>,
    ) -> Self {
        AccessGrant(
            self.0.set("AccessGrantsLocationConfiguration", value),
            t::PhantomData,
        )
    }
    /// The ID of the registered location to which you are granting access. S3 Access Grants assigns this ID when you register the location. S3 Access Grants assigns the ID `default` to the default location `s3://` and assigns an auto-generated ID to other locations that you register.
    #[must_use]
    pub fn access_grants_location_id(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> AccessGrant<W, (t::Set, S1, S2)>
    where
        S0: t::Open,
    {
        AccessGrant(self.0.set("AccessGrantsLocationId", value), t::PhantomData)
    }
    /// The Amazon Resource Name (ARN) of an AWS IAM Identity Center application associated with your Identity Center instance. If the grant includes an application ARN, the grantee can only access the S3 data through this application.
    #[must_use]
    pub fn application_arn(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        AccessGrant(self.0.set("ApplicationArn", value), t::PhantomData)
    }
    /// The user, group, or role to which you are granting access. You can grant access to an IAM user or role.
    #[must_use]
    pub fn grantee(
        self,
        value: impl t::IntoValue<Grantee<W>, W>,
    ) -> AccessGrant<W, (S0, t::Set, S2)>
    where
        S1: t::Open,
    {
        AccessGrant(self.0.set("Grantee", value), t::PhantomData)
    }
    /// The type of access that you are granting to your S3 data, which can be set to one of the following values:
    #[must_use]
    pub fn permission(
        self,
        value: impl t::IntoValue<Permission, W>,
    ) -> AccessGrant<W, (S0, S1, t::Set)>
    where
        S2: t::Open,
    {
        AccessGrant(self.0.set("Permission", value), t::PhantomData)
    }
    /// The type of `S3SubPrefix` . The only possible value is `Object` . Pass this value if the access grant scope is an object. Do not pass this value if the access grant scope is a bucket or a bucket and a prefix.
    #[must_use]
    pub fn s3_prefix_type(self, value: impl t::IntoValue<S3PrefixType, W>) -> Self {
        AccessGrant(self.0.set("S3PrefixType", value), t::PhantomData)
    }
    /// The AWS resource tags that you are adding to the access grant. Each tag is a label consisting of a user-defined key and value. Tags can help you manage, identify, organize, search for, and filter resources.
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        AccessGrant(self.0.set("Tags", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled, S2: t::Filled> t::Resource<W>
    for AccessGrant<V, (S0, S1, S2)>
{
    const TYPE: &'static str = "AWS::S3::AccessGrant";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("Tags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<AccessGrant<W>> {
    /// The ARN of the access grant.
    #[must_use]
    pub fn access_grant_arn(&self) -> t::Att<attr::AccessGrantArn, W> {
        self.attribute_value("AccessGrantArn")
    }
    /// The S3 path of the data to which you are granting access. It is the result of appending the `Subprefix` to the location scope.
    #[must_use]
    pub fn grant_scope(&self) -> t::Att<attr::GrantScope, W> {
        self.attribute_value("GrantScope")
    }
    /// The ID of the access grant. S3 Access Grants auto-generates this ID when you create the access grant.
    #[must_use]
    pub fn access_grant_id(&self) -> t::Att<attr::AccessGrantId, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct AccessGrantArn;
    #[derive(Debug)]
    pub struct GrantScope;
    #[derive(Debug)]
    pub struct AccessGrantId;
}
/// The configuration options of the S3 Access Grants location. It contains the `S3SubPrefix` field. The grant scope, the data to which you are granting access, is the result of appending the `Subprefix` field to the scope of the registered location.
pub struct AccessGrantsLocationConfiguration<W, S = (t::Set,)>(
    t::Object,
    t::PhantomData<fn() -> (W, S)>,
);
impl<W, S> Clone for AccessGrantsLocationConfiguration<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> AccessGrantsLocationConfiguration<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> AccessGrantsLocationConfiguration<W, (t::Missing<required::S3SubPrefix>,)> {
        AccessGrantsLocationConfiguration(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> AccessGrantsLocationConfiguration<W, (S0,)> {
    /// The `S3SubPrefix` is appended to the location scope creating the grant scope. Use this field to narrow the scope of the grant to a subset of the location scope.
    #[must_use]
    pub fn s3_sub_prefix(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> AccessGrantsLocationConfiguration<W, (t::Set,)>
    where
        S0: t::Open,
    {
        AccessGrantsLocationConfiguration(self.0.set("S3SubPrefix", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::IntoValue<AccessGrantsLocationConfiguration<W>, W>
    for AccessGrantsLocationConfiguration<V, (S0,)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The user, group, or role to which you are granting access. You can grant access to an IAM user or role.
pub struct Grantee<W, S = (t::Set, t::Set)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Grantee<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Grantee<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Grantee<
        W,
        (
            t::Missing<required::GranteeIdentifier>,
            t::Missing<required::GranteeType>,
        ),
    > {
        Grantee(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0, S1> Grantee<W, (S0, S1)> {
    /// The unique identifier of the `Grantee` . If the grantee type is `IAM` , the identifier is the IAM Amazon Resource Name (ARN) of the user or role.
    #[must_use]
    pub fn grantee_identifier(
        self,
        value: impl t::IntoValue<t::Text, W>,
    ) -> Grantee<W, (t::Set, S1)>
    where
        S0: t::Open,
    {
        Grantee(self.0.set("GranteeIdentifier", value), t::PhantomData)
    }
    /// The type of the grantee to which access has been granted. It can be one of the following values:
    #[must_use]
    pub fn grantee_type(self, value: impl t::IntoValue<GranteeType, W>) -> Grantee<W, (S0, t::Set)>
    where
        S1: t::Open,
    {
        Grantee(self.0.set("GranteeType", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled, S1: t::Filled> t::IntoValue<Grantee<W>, W>
    for Grantee<V, (S0, S1)>
{
    fn into_value(self) -> t::Json {
        self.0.into_json()
    }
}
/// The values of `GranteeType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum GranteeType {
    /// `IAM`.
    Iam,
    /// `DIRECTORY_USER`.
    DirectoryUser,
    /// `DIRECTORY_GROUP`.
    DirectoryGroup,
}
impl GranteeType {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Iam => "IAM",
            Self::DirectoryUser => "DIRECTORY_USER",
            Self::DirectoryGroup => "DIRECTORY_GROUP",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<GranteeType, W> for GranteeType {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `Permission`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Permission {
    /// `READ`.
    Read,
    /// `WRITE`.
    Write,
    /// `READWRITE`.
    Readwrite,
}
impl Permission {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Read => "READ",
            Self::Write => "WRITE",
            Self::Readwrite => "READWRITE",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<Permission, W> for Permission {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The values of `S3PrefixType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum S3PrefixType {
    /// `Object`.
    Object,
}
impl S3PrefixType {
    /// The value as CloudFormation writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Object => "Object",
        }
    }
}
#[diagnostic::do_not_recommend]
impl<W> t::IntoValue<S3PrefixType, W> for S3PrefixType {
    fn into_value(self) -> t::Json {
        t::Json::from(self.as_str())
    }
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct AccessGrantsLocationId;
    #[derive(Debug)]
    pub struct Grantee;
    #[derive(Debug)]
    pub struct GranteeIdentifier;
    #[derive(Debug)]
    pub struct GranteeType;
    #[derive(Debug)]
    pub struct Permission;
    #[derive(Debug)]
    pub struct S3SubPrefix;
}
