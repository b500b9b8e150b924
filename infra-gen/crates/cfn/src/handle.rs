//! References: handles of resources, and the values they hand out.

use std::fmt;
use std::marker::PhantomData;
use std::rc::Rc;

use serde_json::{Value as Json, json};

use crate::object::Object;
use crate::owner::Takes;
use crate::text::Expr;
use crate::value::{Accepts, IntoValue, Link, Text};

/// A complete resource of the stack `W`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a resource",
    label = "not a resource",
    note = "a property goes into the setter of a resource; resources stand right under their service, as `cfn::s3::Bucket`"
)]
pub trait Resource<W> {
    /// The resource type, as in `AWS::S3::Bucket`.
    const TYPE: &'static str;
    /// The property that takes tags, and how.
    const TAGS: Option<(&'static str, TagStyle)>;

    /// The properties.
    fn into_object(self) -> Object;
}

/// How a resource type writes its tags.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TagStyle {
    /// `[{Key, Value}]`.
    List,
    /// `{key: value}`.
    Map,
}

/// A resource that is in a stack. `Stack::add` is the only source of handles.
pub struct Handle<R> {
    logical_id: Rc<str>,
    object: Rc<Object>,
    resource: PhantomData<fn() -> R>,
}

impl<R> Clone for Handle<R> {
    fn clone(&self) -> Self {
        Self {
            logical_id: self.logical_id.clone(),
            object: self.object.clone(),
            resource: PhantomData,
        }
    }
}

impl<R> fmt::Debug for Handle<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Handle").field(&self.logical_id).finish()
    }
}

impl<R> Handle<R> {
    pub(crate) fn new(logical_id: &str, object: Rc<Object>) -> Self {
        Self {
            logical_id: logical_id.into(),
            object,
            resource: PhantomData,
        }
    }

    /// The logical id.
    pub fn logical_id(&self) -> &str {
        &self.logical_id
    }

    pub(crate) fn reference_value<K, W>(&self) -> Att<K, W> {
        Att::new(json!({ "Ref": *self.logical_id }))
    }

    pub(crate) fn attribute_value<K, W>(&self, name: &str) -> Att<K, W> {
        Att::new(json!({ "Fn::GetAtt": [*self.logical_id, name] }))
    }

    /// Fills an ARN's shape: pseudo parameters, the resource's own required
    /// properties, and `${Ref}` for what identifies it.
    pub(crate) fn arn_value<K, W>(&self, template: &str) -> Att<K, W> {
        let mut arn = Expr::<W>::default();
        for (i, part) in template.split("${").enumerate() {
            let Some((name, literal)) = part.split_once('}').filter(|_| i > 0) else {
                arn = arn.then(part);
                continue;
            };
            let value = match name {
                "Partition" => json!({ "Ref": "AWS::Partition" }),
                "Region" => json!({ "Ref": "AWS::Region" }),
                "Account" => json!({ "Ref": "AWS::AccountId" }),
                "Ref" => json!({ "Ref": *self.logical_id }),
                property => {
                    let value = self.object.get(property);
                    value.expect("a required property is set").clone()
                }
            };
            arn = arn.then(Att::<(), W>::new(value)).then(literal);
        }
        Att::new(arn.into_json())
    }
}

/// A value that one resource hands to another, of kind `K`, in the stack `W`.
pub struct Att<K, W> {
    json: Json,
    kind: PhantomData<fn() -> (K, W)>,
}

impl<K, W> Att<K, W> {
    pub(crate) fn new(json: Json) -> Self {
        Self {
            json,
            kind: PhantomData,
        }
    }

    pub(crate) fn json(&self) -> &Json {
        &self.json
    }
}

impl<K, W> Clone for Att<K, W> {
    fn clone(&self) -> Self {
        Self::new(self.json.clone())
    }
}

impl<K, W> fmt::Debug for Att<K, W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.json)
    }
}

impl<K, V, W: Takes<V>> IntoValue<Text, W> for Att<K, V> {
    fn into_value(self) -> Json {
        self.json
    }
}

impl<K, V, W: Takes<V>> IntoValue<Json, W> for Att<K, V> {
    fn into_value(self) -> Json {
        self.json
    }
}

impl<K, V, W: Takes<V>, P: Accepts<K>> IntoValue<Link<P>, W> for Att<K, V> {
    fn into_value(self) -> Json {
        self.json
    }
}

impl<K, V, W: Takes<V>> IntoValue<Text, W> for &Att<K, V> {
    fn into_value(self) -> Json {
        self.json.clone()
    }
}

impl<K, V, W: Takes<V>, P: Accepts<K>> IntoValue<Link<P>, W> for &Att<K, V> {
    fn into_value(self) -> Json {
        self.json.clone()
    }
}

#[cfg(test)]
mod tests {
    use crate::apigateway::{RestApi, Stage};
    use crate::cloudfront::distribution::{DefaultCacheBehavior, DistributionConfig};
    use crate::cloudfront::{Distribution, OriginAccessControl};
    use crate::s3::Bucket;
    use crate::wafv2::WebAcl;
    use crate::{Stack, raw};

    use super::*;

    #[track_caller]
    fn emits<K>(value: Att<K, ()>, expected: Json) {
        assert_eq!(*value.json(), expected);
    }

    #[test]
    fn what_identifies_a_resource_is_a_ref_and_the_rest_get_att() {
        let mut stack = Stack::<()>::new("");
        let bucket = stack.add("Bucket", Bucket::new());
        emits(bucket.bucket_name(), json!({ "Ref": "Bucket" }));
        emits(bucket.arn(), json!({ "Fn::GetAtt": ["Bucket", "Arn"] }));
        let acl = WebAcl::regional()
            .default_action(raw(json!({})))
            .visibility_config(raw(json!({})));
        let acl = stack.add("Acl", acl);
        emits(acl.arn(), json!({ "Fn::GetAtt": ["Acl", "Arn"] }));
    }

    #[test]
    fn an_arn_has_what_the_resource_states_and_refers_to_the_resource() {
        let mut stack = Stack::<()>::new("");
        let api = stack.add("Api", RestApi::new());
        let stage = Stage::new().rest_api_id(api.rest_api_id());
        let stage = stack.add("Stage", stage.stage_name("live"));
        let arn =
            "arn:${AWS::Partition}:apigateway:${AWS::Region}::/restapis/${Api}/stages/${Stage}";
        emits(stage.arn(), json!({ "Fn::Sub": arn }));
        let elsewhere = stack.add("Elsewhere", Stage::new().rest_api_id("a1b2"));
        let arn =
            "arn:${AWS::Partition}:apigateway:${AWS::Region}::/restapis/a1b2/stages/${Elsewhere}";
        emits(elsewhere.arn(), json!({ "Fn::Sub": arn }));
    }

    #[test]
    fn an_arn_of_a_global_service_names_the_account_only() {
        let mut stack = Stack::<()>::new("");
        let behavior = DefaultCacheBehavior::new()
            .target_origin_id("files")
            .viewer_protocol_policy(raw("https-only"));
        let config = DistributionConfig::new()
            .enabled(true)
            .default_cache_behavior(behavior);
        let distribution = stack.add("Cdn", Distribution::new().distribution_config(config));
        let arn = "arn:${AWS::Partition}:cloudfront::${AWS::AccountId}:distribution/${Cdn}";
        emits(distribution.arn(), json!({ "Fn::Sub": arn }));
        let control = OriginAccessControl::new().origin_access_control_config(raw(json!({})));
        let control = stack.add("Oac", control);
        let arn =
            "arn:${AWS::Partition}:cloudfront::${AWS::AccountId}:origin-access-control/${Oac}";
        emits(control.arn(), json!({ "Fn::Sub": arn }));
    }
}
