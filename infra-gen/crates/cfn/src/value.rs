//! What a property takes: typed values, and how Rust values become them.

use std::marker::PhantomData;

use serde_json::{Map as JsonMap, Value as Json};

use crate::handle::Handle;
use crate::parameter::Given;

/// A property that takes text.
#[derive(Debug)]
pub struct Text;

/// A property that takes a list.
#[derive(Debug)]
pub struct List<T>(PhantomData<T>);

/// A property that takes a map from text.
#[derive(Debug)]
pub struct Map<T>(PhantomData<T>);

/// A property that takes another resource's value: only the kinds it [`Accepts`].
#[derive(Debug)]
pub struct Link<P>(PhantomData<P>);

/// A property that takes tags: `(key, value)`.
#[derive(Debug)]
pub struct Tag;

/// Values that go into a property of type `T` of a resource in stack `W`.
#[diagnostic::on_unimplemented(
    message = "this property takes `{T}`, not `{Self}`",
    label = "not a value for `{T}`",
    note = "`Text` takes text, `text![…]` and what a handle hands out (`bucket.bucket_name()`)",
    note = "`Link<…>` takes what the handle of the right resource hands out, as `role.arn()`",
    note = "`List<…>` takes `[…]` and `list![…]`, `Map<…>` `[(\"key\", value), …]`, `Tag` `(\"key\", value)`",
    note = "an enumeration takes its variants, a policy `Policy::new([…])`",
    note = "if you mean it all the same, say so with `raw(…)`"
)]
pub trait IntoValue<T, W> {
    /// The value as CloudFormation reads it.
    fn into_value(self) -> Json;
}

/// Says that a linked property takes values of kind `K`.
#[diagnostic::on_unimplemented(
    message = "the property `{Self}` does not take `{K}`",
    label = "this refers to the wrong thing",
    note = "`cfn::s3::bucket::attr::Arn` reads: what `.arn()` of the handle of a `cfn::s3::Bucket` hands out",
    note = "text made of it is taken: `text![…]`, or a method like `function.invocation_uri()` and `log_group.plain_arn()`",
    note = "if you mean it all the same, say so with `raw(…)`"
)]
pub trait Accepts<K> {}

/// What the deployer gives is the deployer's to get right.
#[diagnostic::do_not_recommend]
impl<P> Accepts<Given> for P {}

/// No handle is a value: this trait is there for its message.
#[diagnostic::on_unimplemented(
    message = "the handle of `{Self}` is not a value",
    label = "say what of it, as in `.arn()`",
    note = "the attributes of a handle are its methods: `.arn()`, `.bucket_name()`, …"
)]
pub trait HandleAsValue {}

impl<T, W, R: HandleAsValue> IntoValue<T, W> for Handle<R> {
    fn into_value(self) -> Json {
        unreachable!("nothing implements `HandleAsValue`")
    }
}

/// No `Option` is a value: this trait is there for its message.
#[diagnostic::on_unimplemented(
    message = "an `Option` is not a value",
    label = "an optional property is set, or its setter is not called",
    note = "instead of `x.name(option)`: `if let Some(name) = option`, and `x.name(name)`"
)]
pub trait OptionAsValue {}

impl<T, W, V: OptionAsValue> IntoValue<T, W> for Option<V> {
    fn into_value(self) -> Json {
        unreachable!("nothing implements `OptionAsValue`")
    }
}

impl<W> IntoValue<Text, W> for &str {
    fn into_value(self) -> Json {
        Json::from(self)
    }
}

impl<W> IntoValue<Text, W> for &String {
    fn into_value(self) -> Json {
        Json::from(self.as_str())
    }
}

impl<W> IntoValue<Text, W> for String {
    fn into_value(self) -> Json {
        Json::from(self)
    }
}

impl<P, W> IntoValue<Link<P>, W> for &str {
    fn into_value(self) -> Json {
        Json::from(self)
    }
}

impl<P, W> IntoValue<Link<P>, W> for String {
    fn into_value(self) -> Json {
        Json::from(self)
    }
}

impl<W> IntoValue<bool, W> for bool {
    fn into_value(self) -> Json {
        Json::from(self)
    }
}

impl<W> IntoValue<Json, W> for Json {
    fn into_value(self) -> Json {
        self
    }
}

macro_rules! numbers {
    ($($rust:ty => $kind:ty),* $(,)?) => { $(
        impl<W> IntoValue<$kind, W> for $rust {
            fn into_value(self) -> Json {
                Json::from(self)
            }
        }
    )* };
}

numbers! {
    i32 => i64, u32 => i64, u16 => i64, i64 => i64, u64 => i64,
    i32 => f64, u32 => f64, u64 => f64, f64 => f64,
}

impl<T, W, U: IntoValue<T, W>, const N: usize> IntoValue<List<T>, W> for [U; N] {
    fn into_value(self) -> Json {
        self.into_iter().map(U::into_value).collect()
    }
}

impl<T, W, U: IntoValue<T, W>> IntoValue<List<T>, W> for Vec<U> {
    fn into_value(self) -> Json {
        self.into_iter().map(U::into_value).collect()
    }
}

impl<T, W, K: Into<String>, U: IntoValue<T, W>, const N: usize> IntoValue<Map<T>, W>
    for [(K, U); N]
{
    fn into_value(self) -> Json {
        map(self)
    }
}

impl<T, W, K: Into<String>, U: IntoValue<T, W>> IntoValue<Map<T>, W> for Vec<(K, U)> {
    fn into_value(self) -> Json {
        map(self)
    }
}

fn map<T, W, K: Into<String>, U: IntoValue<T, W>>(
    entries: impl IntoIterator<Item = (K, U)>,
) -> Json {
    let entries = entries
        .into_iter()
        .map(|(key, value)| (key.into(), value.into_value()));
    Json::Object(entries.collect::<JsonMap<_, _>>())
}

impl<W, V: IntoValue<Text, W>> IntoValue<Tag, W> for (&str, V) {
    fn into_value(self) -> Json {
        serde_json::json!({ "Key": self.0, "Value": self.1.into_value() })
    }
}

/// A list whose elements are of different Rust types; [`list!`](crate::list) makes it.
#[derive(Debug)]
pub struct Listed<T, W>(Vec<Json>, PhantomData<fn() -> (T, W)>);

impl<T, W> Default for Listed<T, W> {
    fn default() -> Self {
        Self(Vec::new(), PhantomData)
    }
}

impl<T, W> Listed<T, W> {
    /// One more element.
    #[must_use]
    pub fn with(mut self, value: impl IntoValue<T, W>) -> Self {
        self.0.push(value.into_value());
        self
    }
}

impl<T, W> IntoValue<List<T>, W> for Listed<T, W> {
    fn into_value(self) -> Json {
        Json::Array(self.0)
    }
}

/// A list whose elements are of different Rust types: `list![role.arn(), "arn:…"]`.
#[macro_export]
macro_rules! list {
    ($($value:expr),* $(,)?) => { $crate::Listed::default()$(.with($value))* };
}

/// The escape hatch: any JSON, anywhere.
#[derive(Debug, Clone)]
pub struct Raw(Json);

/// Writes what the schemas do not know yet, unchecked. The one, greppable way.
pub fn raw(value: impl Into<Json>) -> Raw {
    Raw(value.into())
}

impl<T, W> IntoValue<T, W> for Raw {
    fn into_value(self) -> Json {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::sns::Topic;
    use crate::{Stack, text};

    #[track_caller]
    fn emits<T>(value: impl IntoValue<T, ()>, expected: Json) {
        assert_eq!(value.into_value(), expected);
    }

    #[test]
    fn plain_values_are_written_as_they_are() {
        emits::<Text>("a", json!("a"));
        emits::<Text>(&"a".to_owned(), json!("a"));
        emits::<i64>(30u32, json!(30));
        emits::<f64>(0.5, json!(0.5));
        emits::<bool>(true, json!(true));
        emits::<Json>(json!({ "a": [1] }), json!({ "a": [1] }));
    }

    #[test]
    fn lists_maps_and_tags_take_their_elements_values() {
        let mut stack = Stack::<()>::new("");
        let topic = stack.add("Topic", Topic::new());
        let arn = || topic.topic_arn();
        emits::<List<Text>>(
            vec![arn(), arn()],
            json!([{ "Ref": "Topic" }, { "Ref": "Topic" }]),
        );
        emits::<List<Text>>(
            list![arn(), "a", text!["b-", arn()], raw(1)],
            json!([{ "Ref": "Topic" }, "a", { "Fn::Sub": "b-${Topic}" }, 1]),
        );
        emits::<Map<Text>>([("KEY", arn())], json!({ "KEY": { "Ref": "Topic" } }));
        emits::<List<Tag>>(
            [("team", "web")],
            json!([{ "Key": "team", "Value": "web" }]),
        );
    }

    #[test]
    fn raw_goes_anywhere() {
        emits::<i64>(raw("thirty"), json!("thirty"));
        emits::<List<Tag>>(raw(Json::Null), Json::Null);
    }
}
