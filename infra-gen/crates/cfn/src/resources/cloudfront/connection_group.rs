//! `AWS::CloudFront::ConnectionGroup`, written by `cargo xtask generate`.

use crate::typed as t;

/// The connection group for your distribution tenants. When you first create a distribution tenant and you don't specify a connection group, CloudFront will automatically create a default connection group for you.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-connectiongroup.html>
pub struct ConnectionGroup<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for ConnectionGroup<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> ConnectionGroup<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> ConnectionGroup<W, (t::Missing<required::Name>,)> {
        ConnectionGroup(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> ConnectionGroup<W, (S0,)> {
    /// The ID of the Anycast static IP list.
    #[must_use]
    pub fn anycast_ip_list_id(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        ConnectionGroup(self.0.set("AnycastIpListId", value), t::PhantomData)
    }
    /// Whether the connection group is enabled.
    #[must_use]
    pub fn enabled(self, value: impl t::IntoValue<bool, W>) -> Self {
        ConnectionGroup(self.0.set("Enabled", value), t::PhantomData)
    }
    /// IPv6 is enabled for the connection group.
    #[must_use]
    pub fn ipv6_enabled(self, value: impl t::IntoValue<bool, W>) -> Self {
        ConnectionGroup(self.0.set("Ipv6Enabled", value), t::PhantomData)
    }
    /// The name of the connection group.
    #[must_use]
    pub fn name(self, value: impl t::IntoValue<t::Text, W>) -> ConnectionGroup<W, (t::Set,)>
    where
        S0: t::Open,
    {
        ConnectionGroup(self.0.set("Name", value), t::PhantomData)
    }
    /// A complex type that contains zero or more `Tag` elements.
    #[must_use]
    pub fn tags(self, value: impl t::IntoValue<t::List<t::Tag>, W>) -> Self {
        ConnectionGroup(self.0.set("Tags", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::Resource<W> for ConnectionGroup<V, (S0,)> {
    const TYPE: &'static str = "AWS::CloudFront::ConnectionGroup";
    const TAGS: Option<(&'static str, t::TagStyle)> = Some(("Tags", t::TagStyle::List));
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<ConnectionGroup<W>> {
    /// The Amazon Resource Name (ARN) of the connection group.
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.attribute_value("Arn")
    }
    /// The date and time when the connection group was created.
    #[must_use]
    pub fn created_time(&self) -> t::Att<attr::CreatedTime, W> {
        self.attribute_value("CreatedTime")
    }
    /// The current version of the connection group.
    #[must_use]
    pub fn e_tag(&self) -> t::Att<attr::ETag, W> {
        self.attribute_value("ETag")
    }
    /// Whether the connection group is the default connection group for the distribution tenants.
    #[must_use]
    pub fn is_default(&self) -> t::Att<attr::IsDefault, W> {
        self.attribute_value("IsDefault")
    }
    /// The date and time when the connection group was updated.
    #[must_use]
    pub fn last_modified_time(&self) -> t::Att<attr::LastModifiedTime, W> {
        self.attribute_value("LastModifiedTime")
    }
    /// The routing endpoint (also known as the DNS name) that is assigned to the connection group, such as d111111abcdef8.cloudfront.net.
    #[must_use]
    pub fn routing_endpoint(&self) -> t::Att<attr::RoutingEndpoint, W> {
        self.attribute_value("RoutingEndpoint")
    }
    /// The status of the connection group.
    #[must_use]
    pub fn status(&self) -> t::Att<attr::Status, W> {
        self.attribute_value("Status")
    }
    /// The ID of the connection group.
    #[must_use]
    pub fn id(&self) -> t::Att<attr::Id, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct Arn;
    #[derive(Debug)]
    pub struct CreatedTime;
    #[derive(Debug)]
    pub struct ETag;
    #[derive(Debug)]
    pub struct IsDefault;
    #[derive(Debug)]
    pub struct LastModifiedTime;
    #[derive(Debug)]
    pub struct RoutingEndpoint;
    #[derive(Debug)]
    pub struct Status;
    #[derive(Debug)]
    pub struct Id;
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct Name;
}
