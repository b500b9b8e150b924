//! A stack under construction.

use std::collections::BTreeMap;
use std::marker::PhantomData;
use std::panic::Location;
use std::rc::Rc;

use serde_json::{Map, Value as Json, json};

use crate::condition::{Condition, Test};
use crate::handle::{Att, Handle, Resource, TagStyle};
use crate::object::Object;
use crate::options::Options;
use crate::order::in_dependency_order;
use crate::parameter::{self, Output, Parameter};
use crate::template::{Place, Template};
use crate::text::IntoText;

/// A stack under construction. `W` is a marker type of its own: a handle or value
/// of one stack does not go into another.
#[derive(Debug)]
pub struct Stack<W> {
    description: String,
    parameters: Map<String, Json>,
    conditions: Map<String, Json>,
    resources: Vec<Entry<W>>,
    outputs: Map<String, Json>,
    tags: Vec<(String, String)>,
    marker: PhantomData<fn() -> W>,
}

#[derive(Debug)]
struct Entry<W> {
    logical_id: String,
    type_name: &'static str,
    tags: Option<(&'static str, TagStyle)>,
    object: Rc<Object>,
    options: Options<W>,
    place: Place,
}

/// A finished template, and where its resources come from.
#[derive(Debug, Clone)]
pub struct Synthesized {
    /// The template.
    pub template: Template,
    /// The Rust source place of each resource, by logical id.
    pub places: BTreeMap<String, Place>,
}

impl<W> Stack<W> {
    /// An empty stack; `description` of at most 1,024 bytes.
    pub fn new(description: &str) -> Self {
        Self {
            description: description.to_owned(),
            parameters: Map::new(),
            conditions: Map::new(),
            resources: Vec::new(),
            outputs: Map::new(),
            tags: Vec::new(),
            marker: PhantomData,
        }
    }

    /// Adds a resource and returns its handle.
    ///
    /// # Panics
    ///
    /// If `logical_id` is taken, or is not 1–255 letters and digits.
    #[track_caller]
    pub fn add<R: Resource<W>>(&mut self, logical_id: &str, resource: R) -> Handle<R> {
        self.claim(logical_id);
        let object = Rc::new(resource.into_object());
        let location = Location::caller();
        self.resources.push(Entry {
            logical_id: logical_id.to_owned(),
            type_name: R::TYPE,
            tags: R::TAGS,
            object: object.clone(),
            options: Options::default(),
            place: Place {
                file: location.file(),
                line: location.line(),
                column: location.column(),
            },
        });
        Handle::new(logical_id, object)
    }

    /// The attributes of a resource beside its properties.
    ///
    /// # Panics
    ///
    /// If the handle is of another stack with the same marker type.
    #[track_caller]
    pub fn options<R: Resource<W>>(&mut self, handle: &Handle<R>) -> &mut Options<W> {
        let entry = self
            .resources
            .iter_mut()
            .find(|e| e.logical_id == handle.logical_id());
        &mut entry
            .expect("the handle is of another stack with the same marker type")
            .options
    }

    /// A parameter that the deployer gives.
    ///
    /// # Panics
    ///
    /// If `name` is taken, or is not 1–255 letters and digits.
    #[track_caller]
    pub fn parameter<K>(&mut self, name: &str, parameter: Parameter<K>) -> Att<K, W> {
        self.input_of(name, parameter)
    }

    /// A parameter that takes another stack's output: a value of the same kind.
    ///
    /// # Panics
    ///
    /// If `name` is taken, or is not 1–255 letters and digits.
    #[track_caller]
    pub fn input<K>(&mut self, name: &str, parameter: Parameter, from: &Output<K>) -> Att<K, W> {
        let _ = from;
        self.input_of(name, parameter)
    }

    #[track_caller]
    fn input_of<K, P>(&mut self, name: &str, parameter: Parameter<P>) -> Att<K, W> {
        self.claim(name);
        self.parameters
            .insert(name.to_owned(), parameter.into_json());
        Att::new(json!({ "Ref": name }))
    }

    /// A condition.
    ///
    /// # Panics
    ///
    /// If `name` is taken, or is not 1–255 letters and digits.
    #[track_caller]
    pub fn condition(&mut self, name: &str, test: Test<W>) -> Condition<W> {
        self.claim(name);
        self.conditions.insert(name.to_owned(), test.into_json());
        Condition::new(name)
    }

    /// Puts a value of kind `K` out, for readers and other stacks' parameters.
    ///
    /// # Panics
    ///
    /// If another output has this `name`.
    #[track_caller]
    pub fn output<K>(&mut self, name: &str, description: &str, value: Att<K, W>) -> Output<K> {
        self.put_out(name, description, value.json().clone());
        Output::new(name)
    }

    /// Puts computed text out, for readers.
    ///
    /// # Panics
    ///
    /// If another output has this `name`.
    #[track_caller]
    pub fn output_text(&mut self, name: &str, description: &str, value: impl IntoText<W>) {
        self.put_out(name, description, value.into_text().into_json());
    }

    #[track_caller]
    fn put_out(&mut self, name: &str, description: &str, value: Json) {
        let value = parameter::output(description, value);
        let before = self.outputs.insert(name.to_owned(), value);
        assert!(before.is_none(), "the output `{name}` is taken");
    }

    /// Tags every resource that takes tags, beside its own.
    pub fn tag_all<'t>(&mut self, tags: impl IntoIterator<Item = (&'t str, &'t str)>) {
        let tags = tags.into_iter().map(|(k, v)| (k.to_owned(), v.to_owned()));
        self.tags.extend(tags);
    }

    /// The resources so far: logical id, type and properties.
    pub fn resources(&self) -> impl Iterator<Item = (&str, &'static str, Json)> {
        self.resources.iter().map(|e| {
            let properties = Object::clone(&e.object).into_json();
            (e.logical_id.as_str(), e.type_name, properties)
        })
    }

    #[track_caller]
    fn claim(&self, name: &str) {
        let valid =
            (1..=255).contains(&name.len()) && name.chars().all(|c| c.is_ascii_alphanumeric());
        assert!(valid, "the name `{name}` is not 1–255 letters and digits");
        let taken = self.resources.iter().any(|e| e.logical_id == name)
            || self.parameters.contains_key(name)
            || self.conditions.contains_key(name);
        assert!(!taken, "the name `{name}` is taken");
    }

    /// The finished template: sections and resources in the order of addition,
    /// but nothing before what it refers to.
    pub fn synthesize(self) -> Synthesized {
        let places = self
            .resources
            .iter()
            .map(|e| (e.logical_id.clone(), e.place))
            .collect();
        let mut template = Map::new();
        template.insert("AWSTemplateFormatVersion".into(), "2010-09-09".into());
        template.insert("Description".into(), self.description.into());
        for (name, section) in [
            ("Parameters", self.parameters),
            ("Conditions", self.conditions),
        ] {
            if !section.is_empty() {
                template.insert(name.into(), Json::Object(section));
            }
        }
        let entries = self.resources.into_iter().map(|entry| {
            let logical_id = entry.logical_id.clone();
            (logical_id, entry.into_json(&self.tags))
        });
        template.insert(
            "Resources".into(),
            Json::Object(in_dependency_order(entries.collect())),
        );
        if !self.outputs.is_empty() {
            template.insert("Outputs".into(), Json::Object(self.outputs));
        }
        Synthesized {
            template: Template::from_object(template),
            places,
        }
    }
}

impl<W> Entry<W> {
    fn into_json(self, tags: &[(String, String)]) -> Json {
        let mut body = Map::new();
        body.insert("Type".into(), self.type_name.into());
        if let Some(condition) = self.options.condition {
            body.insert("Condition".into(), condition.name().into());
        }
        match self.options.depends_on.as_slice() {
            [] => {}
            [one] => drop(body.insert("DependsOn".into(), one.as_str().into())),
            many => drop(body.insert("DependsOn".into(), many.into())),
        }
        if let Some(policy) = self.options.deletion_policy {
            body.insert("DeletionPolicy".into(), policy.as_str().into());
            body.insert("UpdateReplacePolicy".into(), policy.as_str().into());
        }
        if let Some(metadata) = self.options.metadata {
            body.insert("Metadata".into(), metadata);
        }
        let mut object = Rc::unwrap_or_clone(self.object);
        if let Some((property, style)) = self.tags.filter(|_| !tags.is_empty()) {
            let own = object.get(property).cloned();
            object = object.with(property, tagged(own, tags, style));
        }
        let properties = object.into_json();
        if properties.as_object().is_some_and(|p| !p.is_empty()) {
            body.insert("Properties".into(), properties);
        }
        Json::Object(body)
    }
}

/// The resource's own tags, then the stack's that it does not override.
fn tagged(own: Option<Json>, tags: &[(String, String)], style: TagStyle) -> Json {
    match style {
        TagStyle::List => {
            let mut list = own.and_then(|v| v.as_array().cloned()).unwrap_or_default();
            for (key, value) in tags {
                if !list.iter().any(|t| t["Key"] == key.as_str()) {
                    list.push(json!({ "Key": key, "Value": value }));
                }
            }
            Json::Array(list)
        }
        TagStyle::Map => {
            let mut map = own.and_then(|v| v.as_object().cloned()).unwrap_or_default();
            for (key, value) in tags {
                map.entry(key.clone())
                    .or_insert_with(|| value.as_str().into());
            }
            Json::Object(map)
        }
    }
}

#[cfg(test)]
mod tests {
    use std::panic::{AssertUnwindSafe, catch_unwind};

    use super::*;
    use crate::logs::LogGroup;
    use crate::s3::Bucket;
    use crate::{DeletionPolicy, equals};

    #[test]
    fn own_tags_win_over_the_stacks() {
        let own = json!([{ "Key": "a", "Value": "own" }]);
        let tags = [
            ("a".to_owned(), "stack".to_owned()),
            ("b".to_owned(), "stack".to_owned()),
        ];
        assert_eq!(
            tagged(Some(own), &tags, TagStyle::List),
            json!([{ "Key": "a", "Value": "own" }, { "Key": "b", "Value": "stack" }])
        );
    }

    /// What `misuse` panics with.
    #[track_caller]
    fn panics(misuse: impl FnOnce(&mut Stack<()>)) -> String {
        let mut stack = Stack::new("");
        stack.add("Taken", Bucket::new());
        let payload = catch_unwind(AssertUnwindSafe(|| misuse(&mut stack))).expect_err("no panic");
        *payload.downcast::<String>().expect("a message")
    }

    #[test]
    fn a_name_is_taken_once_whatever_it_names() {
        let taken = "the name `Taken` is taken";
        let add = |s: &mut Stack<()>| drop(s.add("Taken", Bucket::new()));
        let parameter = |s: &mut Stack<()>| drop(s.parameter("Taken", Parameter::text("")));
        let condition = |s: &mut Stack<()>| drop(s.condition("Taken", equals("a", "b")));
        assert_eq!(panics(add), taken);
        assert_eq!(panics(parameter), taken);
        assert_eq!(panics(condition), taken);
        let outputs = |s: &mut Stack<()>| {
            s.output_text("Out", "", "a");
            s.output_text("Out", "", "b");
        };
        assert_eq!(panics(outputs), "the output `Out` is taken");
    }

    #[test]
    fn a_name_is_of_letters_and_digits() {
        for name in ["", "my-bucket", "My Bucket", "Büchse", &"x".repeat(256)] {
            let message = format!("the name `{name}` is not 1–255 letters and digits");
            assert_eq!(panics(|s| drop(s.add(name, Bucket::new()))), message);
        }
    }

    #[test]
    fn options_refuse_the_handle_of_another_stack_of_the_same_type() {
        let other = Stack::<()>::new("").add("Elsewhere", Bucket::new());
        let message = panics(|s| {
            s.options(&other).metadata(json!({}));
        });
        assert!(message.contains("another stack"), "{message}");
    }

    #[test]
    fn a_resource_comes_from_the_line_that_added_it() {
        let mut stack = Stack::<()>::new("");
        #[rustfmt::skip]
        let added = { stack.add("Bucket", Bucket::new()); line!() };
        let place = stack.synthesize().places["Bucket"];
        assert!(place.file.ends_with("stack.rs"), "{place:?}");
        assert_eq!((place.line, place.column > 1), (added, true));
    }

    #[test]
    fn everything_beside_the_properties_is_emitted() {
        let mut stack = Stack::<()>::new("Files.");
        let bucket = stack.add("Files", Bucket::new());
        let group = stack.add("Log", LogGroup::new());
        let named = stack.condition("Named", equals("a", "b"));
        stack
            .options(&bucket)
            .depends_on(&group)
            .condition(&named)
            .deletion_policy(DeletionPolicy::Retain)
            .metadata(json!({ "Why": "kept" }));
        stack.tag_all([("team", "web")]);
        stack.output("Name", "The bucket.", bucket.bucket_name());
        insta::assert_snapshot!(stack.synthesize().template.to_yaml(), @r#"
    AWSTemplateFormatVersion: "2010-09-09"
    Description: Files.
    Conditions:
      Named: !Equals
        - a
        - b
    Resources:
      Log:
        Type: AWS::Logs::LogGroup
        Properties:
          Tags:
          - Key: team
            Value: web
      Files:
        Type: AWS::S3::Bucket
        Condition: Named
        DependsOn: Log
        DeletionPolicy: Retain
        UpdateReplacePolicy: Retain
        Metadata:
          Why: kept
        Properties:
          Tags:
          - Key: team
            Value: web
    Outputs:
      Name:
        Description: The bucket.
        Value: !Ref Files
    "#);
    }

    #[test]
    fn maps_of_tags_keep_their_own_too() {
        let tags = [("a".to_owned(), "stack".to_owned())];
        let own = json!({ "b": "own" });
        assert_eq!(
            tagged(Some(own), &tags, TagStyle::Map),
            json!({ "b": "own", "a": "stack" })
        );
    }
}
