//! `AWS::CloudWatch::OTelEnrichment`, written by `cargo xtask generate`.

use crate::typed as t;

/// AWS::CloudWatch::OTelEnrichment enables OTel metric enrichment in CloudWatch, allowing CloudWatch vended metrics to be available for PromQL querying enriched with AWS resource tags and metadata.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-otelenrichment.html>
pub struct OTelEnrichment<W>(t::Object, t::PhantomData<fn() -> W>);
impl<W> Clone for OTelEnrichment<W> {
    fn clone(&self) -> Self {
        Self(self.0.clone(), t::PhantomData)
    }
}
impl<W> OTelEnrichment<W> {
    /// Nothing set yet.
    #[must_use]
    #[allow(clippy::new_without_default, clippy::new_ret_no_self)]
    pub fn new() -> OTelEnrichment<W> {
        OTelEnrichment(t::Object::new(), t::PhantomData)
    }
}
impl<W> OTelEnrichment<W> {}
impl<V, W: t::Takes<V>> t::Resource<W> for OTelEnrichment<V> {
    const TYPE: &'static str = "AWS::CloudWatch::OTelEnrichment";
    const TAGS: Option<(&'static str, t::TagStyle)> = None;
    fn into_object(self) -> t::Object {
        self.0
    }
}
impl<W> t::Handle<OTelEnrichment<W>> {
    /// Current status of OTel enrichment (RUNNING or STOPPED).
    #[must_use]
    pub fn status(&self) -> t::Att<attr::Status, W> {
        self.attribute_value("Status")
    }
    /// The AWS account ID. This is the primary identifier for this singleton resource.
    #[must_use]
    pub fn account_id(&self) -> t::Att<attr::AccountId, W> {
        self.reference_value()
    }
}
/// The kinds of value this resource hands out.
pub mod attr {
    #[derive(Debug)]
    pub struct Status;
    #[derive(Debug)]
    pub struct AccountId;
}
