//! Web request components: what a statement looks at.
//!
//! See <https://docs.aws.amazon.com/waf/latest/developerguide/waf-rule-statement-fields-list.html>.

use super::inspected::{Inspected, JsonText, Pairs};
use super::node::{AclError, Node};
use super::oversize::Oversize;
use super::transformation::{self, Transformation};

/// A component and how it is transformed.
#[derive(Debug, Clone)]
pub(super) struct Component {
    field: Field,
    steps: Vec<Transformation>,
}

#[derive(Debug, Clone)]
enum Field {
    Method,
    UriPath,
    QueryString,
    Header(String),
    Argument(String),
    AllArguments,
    Body(Oversize),
    Json(JsonBody),
    Headers(Selection),
    Cookies(Selection),
}

/// Names, values, or both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Scope {
    All,
    Key,
    Value,
}

impl Scope {
    fn read(node: &Node<'_>) -> Result<Scope, AclError> {
        let scope = node.need("MatchScope")?;
        match scope.text()? {
            "ALL" => Ok(Scope::All),
            "KEY" => Ok(Scope::Key),
            "VALUE" => Ok(Scope::Value),
            _ => Err(scope.invalid("ALL, KEY or VALUE is needed")),
        }
    }
}

#[derive(Debug, Clone)]
enum Names {
    All,
    Only(Vec<String>),
    Except(Vec<String>),
}

/// Some of the headers or cookies.
#[derive(Debug, Clone)]
struct Selection {
    names: Names,
    scope: Scope,
    oversize: Oversize,
}

impl Selection {
    fn read(node: &Node<'_>, what: &str) -> Result<Selection, AclError> {
        node.only(&["MatchPattern", "MatchScope", "OversizeHandling"])?;
        let (name, list) = node.need("MatchPattern")?.choice()?;
        let lower = |list: &Node<'_>| -> Result<Vec<String>, AclError> {
            Ok(list
                .texts()?
                .iter()
                .map(|name| name.to_lowercase())
                .collect())
        };
        let names = match name {
            "All" => Names::All,
            name if name == format!("Included{what}") => Names::Only(lower(&list)?),
            name if name == format!("Excluded{what}") => Names::Except(lower(&list)?),
            _ => return Err(list.unsupported()),
        };
        Ok(Selection {
            names,
            scope: Scope::read(node)?,
            oversize: Oversize::read(node)?,
        })
    }

    fn any(&self, list: &Pairs<'_>, test: &mut impl FnMut(&[u8]) -> bool) -> bool {
        if let Some(decided) = self.oversize.decides(list.cut) {
            return decided;
        }
        list.pairs.iter().any(|(name, value)| {
            let chosen = match &self.names {
                Names::All => true,
                Names::Only(names) => names.contains(&name.to_lowercase()),
                Names::Except(names) => !names.contains(&name.to_lowercase()),
            };
            chosen
                && ((self.scope != Scope::Value && test(name.as_bytes()))
                    || (self.scope != Scope::Key && test(value)))
        })
    }
}

/// What is done with a body that is not JSON.
#[derive(Debug, Clone, Copy)]
enum Fallback {
    Text,
    Decide(bool),
}

#[derive(Debug, Clone)]
struct JsonBody {
    /// JSON pointers; `None` is everything.
    paths: Option<Vec<String>>,
    scope: Scope,
    fallback: Fallback,
    oversize: Oversize,
}

impl JsonBody {
    fn read(node: &Node<'_>) -> Result<JsonBody, AclError> {
        node.only(&[
            "MatchPattern",
            "MatchScope",
            "InvalidFallbackBehavior",
            "OversizeHandling",
        ])?;
        let (name, pattern) = node.need("MatchPattern")?.choice()?;
        let paths = match name {
            "All" => None,
            "IncludedPaths" => Some(pattern.texts()?.into_iter().map(str::to_owned).collect()),
            _ => return Err(pattern.unsupported()),
        };
        let fallback = match node.get("InvalidFallbackBehavior") {
            // AWS then inspects up to the first error, which the text holds too.
            None => Fallback::Text,
            Some(behavior) => match behavior.text()? {
                "EVALUATE_AS_STRING" => Fallback::Text,
                "MATCH" => Fallback::Decide(true),
                "NO_MATCH" => Fallback::Decide(false),
                _ => return Err(behavior.unsupported()),
            },
        };
        Ok(JsonBody {
            paths,
            scope: Scope::read(node)?,
            fallback,
            oversize: Oversize::read(node)?,
        })
    }

    fn includes(&self, text: &JsonText) -> bool {
        let in_scope = match self.scope {
            Scope::All => true,
            Scope::Key => text.is_key,
            Scope::Value => !text.is_key,
        };
        let below = |path: &String| {
            text.pointer
                .strip_prefix(path.as_str())
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        in_scope
            && self
                .paths
                .as_ref()
                .is_none_or(|paths| paths.iter().any(below))
    }

    fn any(&self, request: &Inspected<'_>, test: &mut impl FnMut(&[u8]) -> bool) -> bool {
        if let Some(decided) = self.oversize.decides(request.body_cut) {
            return decided;
        }
        match (request.json(), self.fallback) {
            (Some(texts), _) => texts
                .iter()
                .filter(|text| self.includes(text))
                .any(|text| test(text.text.as_bytes())),
            (None, Fallback::Text) => test(request.body),
            (None, Fallback::Decide(decided)) => decided && !request.body.is_empty(),
        }
    }
}

impl Field {
    fn read(node: &Node<'_>) -> Result<Field, AclError> {
        let (name, choice) = node.choice()?;
        let named = |choice: &Node<'_>| -> Result<String, AclError> {
            choice.only(&["Name"])?;
            Ok(choice.need("Name")?.text()?.to_lowercase())
        };
        match name {
            "Method" => Ok(Field::Method),
            "UriPath" => Ok(Field::UriPath),
            "QueryString" => Ok(Field::QueryString),
            "SingleHeader" => Ok(Field::Header(named(&choice)?)),
            "SingleQueryArgument" => Ok(Field::Argument(named(&choice)?)),
            "AllQueryArguments" => Ok(Field::AllArguments),
            "Body" => {
                choice.only(&["OversizeHandling"])?;
                Ok(Field::Body(Oversize::read(&choice)?))
            }
            "JsonBody" => Ok(Field::Json(JsonBody::read(&choice)?)),
            "Headers" => Ok(Field::Headers(Selection::read(&choice, "Headers")?)),
            "Cookies" => Ok(Field::Cookies(Selection::read(&choice, "Cookies")?)),
            _ => Err(choice.unsupported()),
        }
    }
}

impl Component {
    /// Reads the `FieldToMatch` and `TextTransformations` of a statement.
    pub(super) fn read(statement: &Node<'_>) -> Result<Component, AclError> {
        Ok(Component {
            field: Field::read(&statement.need("FieldToMatch")?)?,
            steps: transformation::read(&statement.need("TextTransformations")?)?,
        })
    }

    /// Its name in the `location` of log records.
    pub(super) fn location(&self) -> &'static str {
        match &self.field {
            Field::Method => "METHOD",
            Field::UriPath => "URI",
            Field::QueryString => "QUERY_STRING",
            Field::Header(_) | Field::Headers(_) => "HEADER",
            Field::Argument(_) => "SINGLE_QUERY_ARG",
            Field::AllArguments => "ALL_QUERY_ARGS",
            Field::Body(_) | Field::Json(_) => "BODY",
            Field::Cookies(_) => "COOKIE",
        }
    }

    /// Whether any value of the component passes the test after its
    /// transformations. A component the request lacks has no value.
    pub(super) fn any(&self, request: &Inspected<'_>, test: impl Fn(&[u8]) -> bool) -> bool {
        let mut test = |value: &[u8]| test(&transformation::apply(&self.steps, value));
        match &self.field {
            Field::Method => test(request.request.method.as_bytes()),
            Field::UriPath => test(request.request.path.as_bytes()),
            Field::QueryString => test(request.request.query.as_bytes()),
            Field::Header(name) => request.header(name).any(test),
            Field::Argument(name) => request
                .arguments()
                .iter()
                .filter(|(argument, _)| argument.eq_ignore_ascii_case(name))
                .any(|(_, value)| test(value.as_bytes())),
            Field::AllArguments => request
                .arguments()
                .iter()
                .any(|(_, value)| test(value.as_bytes())),
            Field::Body(oversize) => oversize
                .decides(request.body_cut)
                .unwrap_or_else(|| test(request.body)),
            Field::Json(body) => body.any(request, &mut test),
            Field::Headers(selection) => selection.any(request.headers(), &mut test),
            Field::Cookies(selection) => selection.any(request.cookies(), &mut test),
        }
    }
}
