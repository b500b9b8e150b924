//! Writes one resource type as Rust.
//!
//! A resource or property type is a newtype over one ordered property map. Its
//! last type parameter is a tuple with a slot for each required property:
//! `Missing<…>` at first, `Set` once its setter was called. Only the type with
//! every slot `Set` is a value.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::corrections::{COMPUTED, SCOPED_LINKS};
use super::names::{pascal, snake};
use super::schema::{Kind, Object, Property, Resource, TagStyle};

/// All resource types by name, for links between them.
pub type Types<'a> = BTreeMap<&'a str, &'a Resource>;

/// The feature, and module, of a resource type: `AWS::S3::Bucket` is `s3`.
pub fn feature(type_name: &str) -> String {
    type_name
        .split("::")
        .nth(1)
        .unwrap_or_default()
        .to_ascii_lowercase()
}

/// The module of a resource type within its service.
pub fn module(type_name: &str) -> String {
    snake(type_name.rsplit("::").next().unwrap_or_default())
}

/// One resource type on its way to Rust.
pub struct Writer<'a> {
    type_name: &'a str,
    resource: &'a Resource,
    types: &'a Types<'a>,
    /// Rust names of property types, by schema name.
    names: BTreeMap<&'a str, String>,
    /// Property and values of enumerations, by Rust name.
    enums: BTreeMap<String, (&'a str, &'a [String])>,
    taken: BTreeSet<String>,
    required: BTreeSet<String>,
    links: BTreeMap<String, Vec<String>>,
    /// The body of the emission tests.
    pub tests: String,
}

impl<'a> Writer<'a> {
    /// Prepares the names, which must not collide.
    pub fn new(type_name: &'a str, resource: &'a Resource, types: &'a Types<'a>) -> Self {
        let mut writer = Self {
            type_name,
            resource,
            types,
            names: BTreeMap::new(),
            enums: BTreeMap::new(),
            taken: BTreeSet::new(),
            required: BTreeSet::new(),
            links: BTreeMap::new(),
            tests: String::new(),
        };
        writer.taken.insert(writer.name());
        for name in resource.types.keys() {
            let free = writer.free(pascal(name), "Properties");
            writer.names.insert(name, free);
        }
        writer
    }

    fn name(&self) -> String {
        pascal(self.type_name.rsplit("::").next().unwrap_or_default())
    }

    fn free(&mut self, mut name: String, suffix: &str) -> String {
        while !self.taken.insert(name.clone()) {
            name.push_str(suffix);
        }
        name
    }

    /// A firewall's resource types carry their scope as a type parameter.
    fn scoped(&self) -> bool {
        self.scope_of(self.type_name)
    }

    fn scope_of(&self, type_name: &str) -> bool {
        type_name.starts_with("AWS::WAFv2::")
            && self.types.get(type_name).is_some_and(|r| {
                r.object
                    .properties
                    .get("Scope")
                    .is_some_and(|p| p.values == ["CLOUDFRONT", "REGIONAL"])
            })
    }

    /// The whole file.
    pub fn file(&mut self) -> String {
        let resource = self.resource;
        let name = self.name();
        let mut body = self.object(&name, &resource.object, true);
        for (schema_name, object) in &resource.types {
            let rust_name = self.names[schema_name.as_str()].clone();
            body.push_str(&self.object(&rust_name, object, false));
        }
        for (name, (property, values)) in &self.enums {
            body.push_str(&enumeration(property, values, name));
        }
        let mut file = format!(
            "//! `{}`, written by `cargo xtask generate`.\n\nuse crate::typed as t;\n\n",
            self.type_name
        );
        file.push_str(&body);
        if !self.required.is_empty() {
            file.push_str(
                "/// The required properties that may still be missing.\npub mod required {\n",
            );
            for name in &self.required {
                let _ = writeln!(file, "#[derive(Debug)] pub struct {name};");
            }
            file.push_str("}\n");
        }
        if !self.links.is_empty() {
            file.push_str("/// The properties that take another resource's value, and which.\npub mod link {\nuse crate::typed as t;\n");
            for (name, impls) in &self.links {
                let _ = writeln!(file, "#[derive(Debug)] pub struct {name};");
                file.push_str(&impls.concat());
            }
            file.push_str("}\n");
        }
        file
    }

    /// One struct with its setters; for the resource itself also its attributes.
    fn object(&mut self, name: &str, object: &'a Object, is_resource: bool) -> String {
        let scoped = is_resource && self.scoped();
        let properties: Vec<_> = object
            .properties
            .iter()
            .filter(|(p, _)| !is_resource || !self.read_only(p))
            .collect();
        let required: Vec<_> = properties
            .iter()
            .filter(|(p, property)| property.required && !(scoped && p.as_str() == "Scope"))
            .map(|(p, _)| p.as_str())
            .collect();
        let scope = if scoped { ", X" } else { "" };
        let slots = |f: &dyn Fn(usize, &str) -> String| {
            let slots: Vec<_> = required.iter().enumerate().map(|(i, p)| f(i, p)).collect();
            format!("({},)", slots.join(", "))
        };
        let has_slots = !required.is_empty();
        let set = slots(&|_, _| "t::Set".into());
        let argument = if has_slots {
            slots(&|i, _| format!("S{i}"))
        } else {
            String::new()
        };
        // `Name<W, X, (S0, S1)>`, as far as it has a scope and slots.
        let type_of = |stack: &str, x: &str, slots: &str| {
            let x = if scoped {
                format!(", {x}")
            } else {
                String::new()
            };
            let slots = if has_slots {
                format!(", {slots}")
            } else {
                String::new()
            };
            format!("{name}<{stack}{x}{slots}>")
        };
        let indices: Vec<_> = (0..required.len()).map(|i| format!("S{i}")).collect();
        let generics = |first: &str, bound: &str| {
            let scope = scoped.then(|| "X".to_owned());
            let slots = indices.iter().map(|s| format!("{s}{bound}"));
            let all = std::iter::once(first.to_owned()).chain(scope).chain(slots);
            all.collect::<Vec<_>>().join(", ")
        };
        let generic = format!("W{scope}");
        let (parameter, phantom) = match (has_slots, scoped) {
            (true, _) => (format!("{generic}, S = {set}"), format!("({generic}, S)")),
            (false, true) => (generic.clone(), format!("({generic})")),
            (false, false) => ("W".to_owned(), "W".to_owned()),
        };
        let whole = if has_slots {
            format!("{generic}, S")
        } else {
            generic.clone()
        };

        let mut out = String::new();
        if is_resource {
            let _ = writeln!(
                out,
                "{}///\n/// AWS: <{}>",
                doc(&object.doc, name),
                page(self.type_name)
            );
        } else {
            out.push_str(&doc(&object.doc, name));
        }
        let _ = writeln!(
            out,
            "pub struct {name}<{parameter}>(t::Object, t::PhantomData<fn() -> {phantom}>);\n\
             impl<{whole}> Clone for {name}<{whole}> {{ fn clone(&self) -> Self {{ Self(self.0.clone(), t::PhantomData) }} }}"
        );
        let initial = slots(&|_, p| format!("t::Missing<required::{}>", pascal(p)));
        if scoped {
            for (function, marker, value) in [
                ("cloudfront", "CloudFront", "CLOUDFRONT"),
                ("regional", "Regional", "REGIONAL"),
            ] {
                let scope = format!("t::{marker}");
                let _ = writeln!(
                    out,
                    "impl<W> {name}<W, {scope}> {{\n/// Nothing set but the scope, `{value}`.\n#[must_use] pub fn {function}() -> {} {{ {name}(t::Object::new().with(\"Scope\", t::Json::from(\"{value}\")), t::PhantomData) }}\n}}",
                    type_of("W", &scope, &initial)
                );
            }
        } else {
            let _ = writeln!(
                out,
                "impl<W> {name}<W> {{\n/// Nothing set yet.\n#[must_use] #[allow(clippy::new_without_default, clippy::new_ret_no_self)] pub fn new() -> {} {{ {name}(t::Object::new(), t::PhantomData) }}\n}}",
                type_of("W", "X", &initial)
            );
        }
        let own = type_of("W", "X", &argument);
        let _ = writeln!(out, "impl<{}> {own} {{", generics("W", ""));
        for (p, property) in &properties {
            if scoped && p.as_str() == "Scope" {
                continue;
            }
            let kind = self.kind(name, p, property);
            let (result, bound) = match required.iter().position(|r| r == p) {
                Some(i) => {
                    self.required.insert(pascal(p));
                    let filled = slots(&|j, _| {
                        if j == i {
                            "t::Set".into()
                        } else {
                            format!("S{j}")
                        }
                    });
                    (type_of("W", "X", &filled), format!(" where S{i}: t::Open"))
                }
                None => ("Self".to_owned(), String::new()),
            };
            let _ = writeln!(
                out,
                "{}#[must_use] pub fn {}(self, value: impl t::IntoValue<{kind}, W>) -> {result}{bound} {{ {name}(self.0.set(\"{p}\", value), t::PhantomData) }}",
                doc(&property.doc, p),
                snake(p),
            );
        }
        out.push_str("}\n");
        let complete = format!("impl<V, {}>", generics("W: t::Takes<V>", ": t::Filled"));
        let given = type_of("V", "X", &argument);
        if is_resource {
            let _ = writeln!(
                out,
                "{complete} t::Resource<W> for {given} {{ {} fn into_object(self) -> t::Object {{ self.0 }} }}",
                self.constants()
            );
        } else {
            let _ = writeln!(
                out,
                "{complete} t::IntoValue<{name}<W>, W> for {given} {{ fn into_value(self) -> t::Json {{ self.0.into_json() }} }}"
            );
        }
        if is_resource {
            out.push_str(&self.resource(name, &generic));
        }
        self.test(name, &properties, scoped, is_resource);
        out
    }

    fn read_only(&self, property: &str) -> bool {
        self.resource.read_only.iter().any(|p| p == property)
    }

    /// The constants of a resource.
    fn constants(&self) -> String {
        let tags = match &self.resource.tags {
            None => "None".to_owned(),
            Some(tags) => {
                let style = match tags.style {
                    TagStyle::List => "List",
                    TagStyle::Map => "Map",
                };
                format!("Some((\"{}\", t::TagStyle::{style}))", tags.property)
            }
        };
        format!(
            "const TYPE: &'static str = \"{}\"; const TAGS: Option<(&'static str, t::TagStyle)> = {tags};",
            self.type_name
        )
    }

    /// What only a resource has: the attributes of its handle.
    fn resource(&mut self, name: &str, generic: &str) -> String {
        let mut out = String::new();
        let scoped = generic != "W";
        let mut kinds = Vec::new();
        let mut methods = String::new();
        for attribute in attributes(self.resource) {
            let kind = pascal(&attribute.name);
            let argument = if scoped { "<X>" } else { "" };
            let value = match &attribute.source {
                Source::Ref => "self.reference_value()".to_owned(),
                Source::GetAtt => format!("self.attribute_value(\"{}\")", attribute.name),
                Source::Arn(template) => format!("self.arn_value(\"{template}\")"),
            };
            let method = snake(&attribute.name);
            let _ = writeln!(
                methods,
                "{}#[must_use] pub fn {method}(&self) -> t::Att<attr::{kind}{argument}, W> {{ {value} }}",
                doc(&attribute.doc, &attribute.name),
            );
            kinds.push(kind);
        }
        let _ = writeln!(
            out,
            "impl<{generic}> t::Handle<{name}<{generic}>> {{\n{methods}}}"
        );
        out.push_str("/// The kinds of value this resource hands out.\npub mod attr {\n");
        for kind in kinds {
            if scoped {
                let _ = writeln!(
                    out,
                    "#[derive(Debug)] pub struct {kind}<X>(std::marker::PhantomData<X>);"
                );
            } else {
                let _ = writeln!(out, "#[derive(Debug)] pub struct {kind};");
            }
        }
        out.push_str("}\n");
        out
    }

    /// The Rust type that stands for a property's kind.
    fn kind(&mut self, owner: &str, name: &'a str, property: &'a Property) -> String {
        let leaf = if property.kind.type_name().is_none() && !property.values.is_empty() {
            Some(self.enumeration(owner, name, &property.values))
        } else {
            self.link(owner, name, property)
        };
        self.render(&property.kind, leaf.as_deref())
    }

    fn render(&self, kind: &Kind, leaf: Option<&str>) -> String {
        match kind {
            Kind::List(inner) => format!("t::List<{}>", self.render(inner, leaf)),
            Kind::Map(inner) => format!("t::Map<{}>", self.render(inner, leaf)),
            Kind::String => leaf.unwrap_or("t::Text").to_owned(),
            Kind::Integer => "i64".to_owned(),
            Kind::Number => "f64".to_owned(),
            Kind::Boolean => "bool".to_owned(),
            Kind::Json => "t::Json".to_owned(),
            Kind::Tag => "t::Tag".to_owned(),
            Kind::Policy => "t::Policy<W>".to_owned(),
            Kind::Type(name) => format!("{}<W>", self.names[name.as_str()]),
        }
    }

    /// An enumeration is named after its property. Where properties of that name
    /// take different values, or a property type has the name, the owner's goes before.
    fn enumeration(&mut self, owner: &str, name: &'a str, values: &'a [String]) -> String {
        let plain = pascal(name);
        let objects = self.resource.types.values().chain([&self.resource.object]);
        let ambiguous = self.names.values().any(|n| *n == plain)
            || plain == self.name()
            || objects
                .flat_map(|object| &object.properties)
                .any(|(p, other)| {
                    pascal(p) == plain && !other.values.is_empty() && other.values != values
                });
        let rust_name = if ambiguous {
            format!("{owner}{plain}")
        } else {
            plain
        };
        self.enums.insert(rust_name.clone(), (name, values));
        rust_name
    }

    fn link(&mut self, owner: &str, name: &str, property: &Property) -> Option<String> {
        let scope = SCOPED_LINKS
            .iter()
            .find(|(t, p, _)| (*t, *p) == (self.type_name, name))
            .map(|(.., scope)| *scope);
        let link = format!("{}Of{owner}", pascal(name));
        let impls: Vec<_> = property
            .links
            .iter()
            .filter_map(|(from, attribute)| {
                let source = self.types.get(from.as_str())?;
                attributes(source).iter().find(|a| a.name == *attribute)?;
                let service = feature(from);
                let gate = if service == feature(self.type_name) { String::new() } else { format!("#[cfg(feature = \"{service}\")] ") };
                let (generic, argument) = match (self.scope_of(from), scope) {
                    (false, _) => ("", String::new()),
                    (true, None) => ("<X>", "<X>".to_owned()),
                    (true, Some(scope)) => ("", format!("<t::{scope}>")),
                };
                Some(format!(
                    "{gate}impl{generic} t::Accepts<crate::{service}::{}::attr::{}{argument}> for {link} {{}}\n",
                    module(from),
                    pascal(attribute),
                ))
            })
            .collect();
        if impls.is_empty() && !COMPUTED.contains(&(self.type_name, name)) {
            return None;
        }
        self.links.insert(link.clone(), impls);
        Some(format!("t::Link<link::{link}>"))
    }

    fn test(
        &mut self,
        name: &str,
        properties: &[(&String, &'a Property)],
        scoped: bool,
        is_resource: bool,
    ) {
        let path = format!(
            "cfn::{}::{}::{name}",
            feature(self.type_name),
            module(self.type_name)
        );
        let mut setters = String::new();
        let mut expected = String::new();
        for (p, _) in properties {
            if scoped && p.as_str() == "Scope" {
                continue;
            }
            let _ = write!(setters, ".{}(raw(\"{p}\"))", snake(p));
            let _ = write!(expected, "\"{p}\",");
        }
        let new = if scoped {
            format!("{path}::<(), _>::regional()")
        } else {
            format!("{path}::<()>::new()")
        };
        let what = if is_resource { "resource" } else { "property" };
        let _ = writeln!(
            self.tests,
            "#[test]\nfn {}_{}() {{\nassert_emits({what}({new}{setters}), &[{expected}]);\n}}\n",
            module(self.type_name),
            snake(name).trim_end_matches('_'),
        );
    }
}

/// One thing a handle hands out.
struct Attribute {
    name: String,
    doc: String,
    source: Source,
}

enum Source {
    Ref,
    GetAtt,
    Arn(String),
}

/// The attributes of a resource type: what `Ref` and `Fn::GetAtt` return, and its ARN.
fn attributes(resource: &Resource) -> Vec<Attribute> {
    let mut attributes: Vec<_> = resource
        .attributes
        .iter()
        .filter(|(name, _)| resource.identity.as_ref() != Some(name))
        .map(|(name, doc)| Attribute {
            name: name.clone(),
            doc: doc.clone(),
            source: Source::GetAtt,
        })
        .collect();
    let identity = resource
        .identity
        .clone()
        .unwrap_or_else(|| "Reference".to_owned());
    let doc = resource
        .attributes
        .get(&identity)
        .filter(|d| !d.is_empty())
        .cloned();
    attributes.push(Attribute {
        doc: doc.unwrap_or_else(|| "What `Ref` returns.".to_owned()),
        name: identity,
        source: Source::Ref,
    });
    let has_arn = attributes
        .iter()
        .any(|a| a.name.to_ascii_lowercase().ends_with("arn") && !a.name.contains('.'));
    let arn = resource.arn.as_deref().filter(|_| !has_arn);
    if let Some((template, fillable)) = arn.and_then(|t| Some((t, fillable(t, resource)?))) {
        attributes.push(Attribute {
            name: "Arn".to_owned(),
            doc: format!("The ARN, `{template}`."),
            source: Source::Arn(fillable),
        });
    }
    attributes
}

/// An ARN's shape as a handle fills it: with `${Ref}` for the one placeholder that is
/// no required property. `None` where there is more, or less, than one.
fn fillable(template: &str, resource: &Resource) -> Option<String> {
    let identity = resource.identity.as_deref()?;
    let mut unknown = template
        .split("${")
        .skip(1)
        .filter_map(|part| part.split('}').next())
        .filter(|p| !["Partition", "Region", "Account"].contains(p))
        .filter(|p| {
            let property = resource.object.properties.get(*p);
            *p == identity || !property.is_some_and(|p| p.required)
        });
    let name = unknown.next()?;
    match unknown.next() {
        None => Some(template.replace(&format!("${{{name}}}"), "${Ref}")),
        Some(_) => None,
    }
}

fn enumeration(property: &str, values: &[String], name: &str) -> String {
    let mut variants: Vec<(String, &String)> = Vec::new();
    for value in values {
        let mut variant = pascal(value);
        while variants.iter().any(|(v, _)| *v == variant) {
            variant.push('_');
        }
        variants.push((variant, value));
    }
    let mut out = format!(
        "/// The values of `{property}`.\n#[derive(Debug, Clone, Copy, PartialEq, Eq)]\n#[non_exhaustive]\npub enum {name} {{\n"
    );
    for (variant, value) in &variants {
        let _ = writeln!(out, "/// `{value}`.\n{variant},");
    }
    let _ = writeln!(
        out,
        "}}\nimpl {name} {{\n/// The value as CloudFormation writes it.\n#[must_use] pub const fn as_str(self) -> &'static str {{ match self {{"
    );
    for (variant, value) in &variants {
        let _ = writeln!(out, "Self::{variant} => \"{value}\",");
    }
    let _ = writeln!(
        out,
        "}} }}\n}}\n#[diagnostic::do_not_recommend]\nimpl<W> t::IntoValue<{name}, W> for {name} {{ fn into_value(self) -> t::Json {{ t::Json::from(self.as_str()) }} }}"
    );
    out
}

fn doc(text: &str, name: &str) -> String {
    if text.is_empty() {
        return format!("/// `{name}`.\n");
    }
    let mut out = String::new();
    for line in text.lines() {
        let _ = writeln!(out, "/// {}", line.replace('\t', " "));
    }
    out
}

/// The page of a resource type in the CloudFormation template reference.
fn page(type_name: &str) -> String {
    let parts: Vec<_> = type_name
        .split("::")
        .skip(1)
        .map(str::to_ascii_lowercase)
        .collect();
    format!(
        "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-{}.html",
        parts.join("-")
    )
}
