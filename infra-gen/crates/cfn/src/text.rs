//! Computed text: `Fn::Sub` and `Fn::Join`, pseudo parameters, imports.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Add;

use serde_json::{Value as Json, json};

use crate::handle::Att;
use crate::owner::Takes;
use crate::value::{IntoValue, Link, Text};

/// Text made of literals and values. Emitted as `Fn::Sub` where that can say it,
/// as `Fn::Join` elsewhere; [`text!`](crate::text!) makes it.
pub struct Expr<W> {
    pieces: Vec<Piece>,
    stack: PhantomData<fn() -> W>,
}

#[derive(Clone)]
enum Piece {
    Literal(String),
    Value(Json),
}

impl<W> Default for Expr<W> {
    fn default() -> Self {
        Self {
            pieces: Vec::new(),
            stack: PhantomData,
        }
    }
}

impl<W> Clone for Expr<W> {
    fn clone(&self) -> Self {
        Self {
            pieces: self.pieces.clone(),
            stack: PhantomData,
        }
    }
}

impl<W> fmt::Debug for Expr<W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.clone().into_json())
    }
}

/// Values that can stand inside text in the stack `W`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot stand inside text",
    label = "neither text nor what a handle hands out",
    note = "numbers go in as text: `number.to_string()`"
)]
pub trait IntoText<W> {
    /// The value as text.
    fn into_text(self) -> Expr<W>;
}

#[diagnostic::do_not_recommend]
impl<W> IntoText<W> for &str {
    fn into_text(self) -> Expr<W> {
        self.to_owned().into_text()
    }
}

#[diagnostic::do_not_recommend]
impl<W> IntoText<W> for String {
    fn into_text(self) -> Expr<W> {
        Expr {
            pieces: vec![Piece::Literal(self)],
            stack: PhantomData,
        }
    }
}

#[diagnostic::do_not_recommend]
impl<W> IntoText<W> for &String {
    fn into_text(self) -> Expr<W> {
        self.clone().into_text()
    }
}

impl<K, V, W: Takes<V>> IntoText<W> for Att<K, V> {
    fn into_text(self) -> Expr<W> {
        Expr::from_json(self.json())
    }
}

impl<K, V, W: Takes<V>> IntoText<W> for &Att<K, V> {
    fn into_text(self) -> Expr<W> {
        Expr::from_json(self.json())
    }
}

impl<V, W: Takes<V>> IntoText<W> for Expr<V> {
    fn into_text(self) -> Expr<W> {
        Expr {
            pieces: self.pieces,
            stack: PhantomData,
        }
    }
}

#[diagnostic::do_not_recommend]
impl<W> IntoText<W> for Pseudo {
    fn into_text(self) -> Expr<W> {
        Expr::from_json(&json!({ "Ref": self.name() }))
    }
}

impl<W> Expr<W> {
    /// One more piece at the end.
    #[must_use]
    pub fn then(mut self, piece: impl IntoText<W>) -> Self {
        for piece in piece.into_text().pieces {
            match (self.pieces.last_mut(), piece) {
                (_, Piece::Literal(new)) if new.is_empty() => {}
                (Some(Piece::Literal(old)), Piece::Literal(new)) => old.push_str(&new),
                (_, piece) => self.pieces.push(piece),
            }
        }
        self
    }

    /// Takes apart text this type made, so that text in text stays one `Fn::Sub`.
    fn from_json(json: &Json) -> Self {
        let pieces = match json {
            Json::String(literal) => vec![Piece::Literal(literal.clone())],
            value => match value.get("Fn::Sub").and_then(Json::as_str) {
                Some(template) => parse_sub(template),
                None => vec![Piece::Value(value.clone())],
            },
        };
        Self {
            pieces,
            stack: PhantomData,
        }
    }

    pub(crate) fn into_json(self) -> Json {
        match self.pieces.as_slice() {
            [] => Json::from(""),
            [Piece::Literal(literal)] => Json::from(literal.as_str()),
            [Piece::Value(value)] => value.clone(),
            pieces => sub(pieces).unwrap_or_else(|| join(pieces)),
        }
    }
}

/// `Fn::Sub`, where every value is a plain reference.
fn sub(pieces: &[Piece]) -> Option<Json> {
    let mut template = String::new();
    for piece in pieces {
        match piece {
            Piece::Literal(literal) => template.push_str(&literal.replace("${", "${!")),
            Piece::Value(value) => {
                let name = match value.as_object()?.iter().next()? {
                    (key, Json::String(name)) if key == "Ref" => name.clone(),
                    (key, Json::Array(path)) if key == "Fn::GetAtt" => {
                        format!("{}.{}", path.first()?.as_str()?, path.get(1)?.as_str()?)
                    }
                    _ => return None,
                };
                template.push_str(&format!("${{{name}}}"));
            }
        }
    }
    Some(json!({ "Fn::Sub": template }))
}

fn parse_sub(template: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for (i, part) in template.split("${").enumerate() {
        match part.split_once('}') {
            _ if i == 0 => pieces.push(Piece::Literal(part.to_owned())),
            Some((name, rest)) if !name.starts_with('!') => {
                pieces.push(Piece::Value(match name.split_once('.') {
                    Some((id, attribute)) => json!({ "Fn::GetAtt": [id, attribute] }),
                    None => json!({ "Ref": name }),
                }));
                pieces.push(Piece::Literal(rest.to_owned()));
            }
            _ => pieces.push(Piece::Literal(format!(
                "${{{}",
                part.trim_start_matches('!')
            ))),
        }
    }
    pieces
}

fn join(pieces: &[Piece]) -> Json {
    let parts: Vec<_> = pieces
        .iter()
        .map(|piece| match piece {
            Piece::Literal(literal) => Json::from(literal.as_str()),
            Piece::Value(value) => value.clone(),
        })
        .collect();
    json!({ "Fn::Join": ["", parts] })
}

/// Text made of pieces: `text!["arn:", partition, ":s3:::", bucket.bucket_name(), "/*"]`.
#[macro_export]
macro_rules! text {
    ($($piece:expr),* $(,)?) => { $crate::Expr::default()$(.then($piece))* };
}

impl<V, W: Takes<V>> IntoValue<Text, W> for Expr<V> {
    fn into_value(self) -> Json {
        self.into_json()
    }
}

impl<V, W: Takes<V>> IntoValue<Json, W> for Expr<V> {
    fn into_value(self) -> Json {
        self.into_json()
    }
}

impl<P, V, W: Takes<V>> IntoValue<Link<P>, W> for Expr<V> {
    fn into_value(self) -> Json {
        self.into_json()
    }
}

impl<V, W: Takes<V>> IntoValue<Text, W> for &Expr<V> {
    fn into_value(self) -> Json {
        self.clone().into_json()
    }
}

impl<P, V, W: Takes<V>> IntoValue<Link<P>, W> for &Expr<V> {
    fn into_value(self) -> Json {
        self.clone().into_json()
    }
}

impl<K, W> Add<&str> for Att<K, W> {
    type Output = Expr<W>;

    fn add(self, literal: &str) -> Expr<W> {
        self.into_text().then(literal)
    }
}

impl<W> Add<&str> for Expr<W> {
    type Output = Expr<W>;

    fn add(self, literal: &str) -> Expr<W> {
        self.then(literal)
    }
}

/// The pseudo parameters of every template.
///
/// AWS: <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html>
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Pseudo {
    /// `AWS::AccountId`.
    AccountId,
    /// `AWS::Partition`: `aws`, `aws-cn`, ….
    Partition,
    /// `AWS::Region`.
    Region,
    /// `AWS::StackId`.
    StackId,
    /// `AWS::StackName`.
    StackName,
    /// `AWS::URLSuffix`: `amazonaws.com`, ….
    UrlSuffix,
}

impl Pseudo {
    fn name(self) -> &'static str {
        match self {
            Self::AccountId => "AWS::AccountId",
            Self::Partition => "AWS::Partition",
            Self::Region => "AWS::Region",
            Self::StackId => "AWS::StackId",
            Self::StackName => "AWS::StackName",
            Self::UrlSuffix => "AWS::URLSuffix",
        }
    }
}

#[diagnostic::do_not_recommend]
impl<W> IntoValue<Text, W> for Pseudo {
    fn into_value(self) -> Json {
        json!({ "Ref": self.name() })
    }
}

/// `Fn::ImportValue`: an export of another stack of the same account and region.
pub fn import_value<W>(export: impl IntoText<W>) -> Expr<W> {
    let name = export.into_text().into_json();
    Expr {
        pieces: vec![Piece::Value(json!({ "Fn::ImportValue": name }))],
        stack: PhantomData,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn emits(text: Expr<()>, expected: Json) {
        assert_eq!(text.into_json(), expected);
    }

    #[test]
    fn references_in_text_become_one_sub() {
        let name: Att<(), ()> = Att::new(json!({ "Ref": "Bucket" }));
        let arn: Att<(), ()> = Att::new(json!({ "Fn::GetAtt": ["Bucket", "Arn"] }));
        emits(text![&name], json!({ "Ref": "Bucket" }));
        emits(
            text!["x-", &name, "/", arn],
            json!({ "Fn::Sub": "x-${Bucket}/${Bucket.Arn}" }),
        );
        emits(text!["a", "", "b"], json!("ab"));
    }

    #[test]
    fn text_in_text_stays_one_sub_and_literal_dollars_are_escaped() {
        let inner: Expr<()> = text!["${A}-", Pseudo::Region];
        let att: Att<(), ()> = Att::new(inner.into_json());
        emits(
            text![att, "/*"],
            json!({ "Fn::Sub": "${!A}-${AWS::Region}/*" }),
        );
    }

    #[test]
    fn other_functions_in_text_are_joined() {
        emits(
            text![import_value("network"), "/x"],
            json!({ "Fn::Join": ["", [{ "Fn::ImportValue": "network" }, "/x"]] }),
        );
    }
}
