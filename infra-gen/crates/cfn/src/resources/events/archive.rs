//! `AWS::Events::Archive`, written by `cargo xtask generate`.

use crate::typed as t;

/// Creates an archive of events with the specified settings. When you create an archive, incoming events might not immediately start being sent to the archive. Allow a short period of time for changes to take effect.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-archive.html>
pub struct Archive<W, S = (t::Set,)>(t::Object, t::PhantomData<fn() -> (W, S)>);
impl<W, S> Clone for Archive<W, S> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> Archive<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> Archive<W, (t::Missing<required::SourceArn>,)> {
        Archive(t::Object::new(), t::PhantomData)
    }
}
impl<W, S0> Archive<W, (S0,)> {
    /// The name for the archive to create.
    #[must_use]
    pub fn archive_name(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Archive(self.0.set("ArchiveName", value), t::PhantomData)
    }
    /// A description for the archive.
    #[must_use]
    pub fn description(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Archive(self.0.set("Description", value), t::PhantomData)
    }
    /// An event pattern to use to filter events sent to the archive.
    #[must_use]
    pub fn event_pattern(self, value: impl t::IntoValue<t::Json, W>) -> Self {
        Archive(self.0.set("EventPattern", value), t::PhantomData)
    }
    /// The identifier of the AWS  customer managed key for EventBridge to use, if you choose to use a customer managed key to encrypt this archive. The identifier can be the key Amazon Resource Name (ARN), KeyId, key alias, or key alias ARN.
    #[must_use]
    pub fn kms_key_identifier(self, value: impl t::IntoValue<t::Text, W>) -> Self {
        Archive(self.0.set("KmsKeyIdentifier", value), t::PhantomData)
    }
    /// The number of days to retain events for. Default value is 0. If set to 0, events are retained indefinitely
    #[must_use]
    pub fn retention_days(self, value: impl t::IntoValue<i64, W>) -> Self {
        Archive(self.0.set("RetentionDays", value), t::PhantomData)
    }
    /// The ARN of the event bus that sends events to the archive.
    #[must_use]
    pub fn source_arn(
        self,
        value: impl t::IntoValue<t::Link<link::SourceArnOfArchive>, W>,
    ) -> Archive<W, (t::Set,)>
    where
        S0: t::Open,
    {
        Archive(self.0.set("SourceArn", value), t::PhantomData)
    }
}
impl<V, W: t::Takes<V>, S0: t::Filled> t::Resource<W> for Archive<V, (S0,)> {
    const TYPE: &'static str = "AWS::Events::Archive";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<Archive<W>> {
    /// The ARN of the archive created.
    #[must_use]
    pub fn arn(&self) -> t::Att<attr::Arn, W> {
        self.attribute_value("Arn")
    }
    /// What `Ref` returns.
    #[must_use]
    pub fn archive_name(&self) -> t::Att<attr::ArchiveName, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct Arn;
    #[derive(Debug)]
    pub struct ArchiveName;
}
/// The required properties that may still be missing.
pub mod required {
    #[derive(Debug)]
    pub struct SourceArn;
}
/// The properties that take another resource's value, and which.
pub mod link {
    use crate::typed as t;
    #[derive(Debug)]
    pub struct SourceArnOfArchive;
    impl t::Accepts<crate::events::event_bus::attr::Arn> for SourceArnOfArchive {}
}
