//! YAML, and JSON which is part of it, as a tree whose every node knows its line.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};
use serde_saphyr::Spanned;

/// A value and the line it begins on, from 1.
#[derive(Debug, Clone)]
pub struct Node {
    /// The line.
    pub line: u64,
    /// The value.
    pub content: Content,
}

/// What a list of products is made of.
#[derive(Debug, Clone)]
pub enum Content {
    /// Text, a number, a switch or nothing.
    Scalar(Value),
    /// A list.
    List(Vec<Node>),
    /// Members by name, in their order.
    Object(Vec<(String, Node)>),
}

/// A text that cannot be read, and where.
#[derive(Debug)]
pub struct Unreadable {
    /// The line, from 1.
    pub line: u64,
    /// What is wrong with it.
    pub message: String,
}

impl Node {
    /// Reads a text whose first line is `first` of its file.
    pub fn parse(text: &str, first: u64) -> Result<Node, Unreadable> {
        let options = serde_saphyr::options! {
            // `0123` is a text, and so are `yes` and `n`, as YAML 1.2 has it.
            leading_zero_numbers_as_strings: true,
            strict_booleans: true,
            with_snippet: false,
        };
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let node = serde_saphyr::from_str_with_options::<Node>(text, options);
        let mut node = node.map_err(|error| {
            let message = error.without_snippet().to_string();
            let place = message.find(" at line ").unwrap_or(message.len());
            Unreadable {
                line: error.location().map_or(1, |place| place.line()) + first - 1,
                message: message[..place].to_owned(),
            }
        })?;
        node.shift(first - 1);
        Ok(node)
    }

    fn shift(&mut self, lines: u64) {
        if lines == 0 {
            return;
        }
        self.line += lines;
        match &mut self.content {
            Content::Scalar(_) => {}
            Content::List(items) => items.iter_mut().for_each(|item| item.shift(lines)),
            Content::Object(members) => members
                .iter_mut()
                .for_each(|(_, member)| member.shift(lines)),
        }
    }

    /// The value without its lines.
    pub fn to_json(&self) -> Value {
        match &self.content {
            Content::Scalar(value) => value.clone(),
            Content::List(items) => items.iter().map(Node::to_json).collect(),
            Content::Object(members) => Value::Object(
                members
                    .iter()
                    .map(|(name, member)| (name.clone(), member.to_json()))
                    .collect::<Map<_, _>>(),
            ),
        }
    }

    /// A member of an object.
    pub fn member(&self, name: &str) -> Option<&Node> {
        match &self.content {
            Content::Object(members) => {
                let found = members.iter().find(|(member, _)| member == name);
                found.map(|(_, node)| node)
            }
            _ => None,
        }
    }

    /// The items of a list; none of anything else.
    pub fn items(&self) -> &[Node] {
        match &self.content {
            Content::List(items) => items,
            _ => &[],
        }
    }

    /// The text, if this is one.
    pub fn text(&self) -> Option<&str> {
        match &self.content {
            Content::Scalar(Value::String(text)) => Some(text),
            _ => None,
        }
    }

    /// The line of what a JSON pointer (`#/price/amount`) names, or of the
    /// nearest that is there around it.
    pub fn line_of(&self, pointer: &str) -> u64 {
        let mut node = self;
        for part in pointer.trim_start_matches('#').split('/').skip(1) {
            let part = part.replace("~1", "/").replace("~0", "~");
            let inner = match &node.content {
                Content::List(items) => part.parse().ok().and_then(|n: usize| items.get(n)),
                _ => node.member(&part),
            };
            match inner {
                Some(inner) => node = inner,
                None => break,
            }
        }
        node.line
    }
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Node, D::Error> {
        let spanned = Spanned::<Content>::deserialize(deserializer)?;
        Ok(Node {
            line: spanned.referenced.line(),
            content: spanned.value,
        })
    }
}

impl<'de> Deserialize<'de> for Content {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Content, D::Error> {
        deserializer.deserialize_any(ContentVisitor)
    }
}

struct ContentVisitor;

impl<'de> Visitor<'de> for ContentVisitor {
    type Value = Content;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Content, E> {
        Ok(Content::Scalar(Value::Null))
    }

    fn visit_none<E>(self) -> Result<Content, E> {
        Ok(Content::Scalar(Value::Null))
    }

    fn visit_bool<E>(self, value: bool) -> Result<Content, E> {
        Ok(Content::Scalar(Value::Bool(value)))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Content, E> {
        Ok(Content::Scalar(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Content, E> {
        Ok(Content::Scalar(value.into()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Content, E> {
        let number = Number::from_f64(value).map_or(Value::Null, Value::Number);
        Ok(Content::Scalar(number))
    }

    fn visit_str<E>(self, value: &str) -> Result<Content, E> {
        Ok(Content::Scalar(value.into()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Content, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Content::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Content, A::Error> {
        let mut members: Vec<(String, Node)> = Vec::new();
        while let Some((name, member)) = entries.next_entry::<String, Node>()? {
            if members.iter().any(|(other, _)| *other == name) {
                let twice = format!("the key `{name}` stands here a second time");
                return Err(A::Error::custom(twice));
            }
            members.push((name, member));
        }
        Ok(Content::Object(members))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const LIST: &str = "\
# Mugs.
- sku: MUG
  price:
    amount: 1999
    currency: EUR
  media:
    - file: a.webp
      alt: A mug
- sku: CUP
";

    #[test]
    fn every_value_knows_its_line() {
        let list = Node::parse(LIST, 1).unwrap();
        let [mug, cup] = list.items() else {
            panic!("{list:?}")
        };
        assert_eq!((mug.line, cup.line), (2, 9));
        assert_eq!(mug.line_of("#/price/amount"), 4);
        assert_eq!(mug.line_of("#/media/0/alt"), 8);
        // What is not there is told at what is.
        assert_eq!(mug.line_of("#/media/0/sha256"), 7);
        assert_eq!(mug.line_of("#/title"), 2);
        assert_eq!(cup.to_json(), json!({"sku": "CUP"}));
    }

    #[test]
    fn json_is_read_as_it_is_written() {
        let text =
            "[\n\t{\"sku\": \"A\\/B\", \"title\": \"\\ud83d\\ude00 \\u00e9\", \"stock\": 3}\n]";
        let list = Node::parse(text, 1).unwrap();
        assert_eq!(
            list.to_json(),
            json!([{"sku": "A/B", "title": "😀 é", "stock": 3}])
        );
        assert_eq!(list.items()[0].line_of("#/stock"), 2);
    }

    #[test]
    fn a_row_in_the_middle_of_a_file_counts_on() {
        let row = Node::parse("{\"sku\": 1}", 7).unwrap();
        assert_eq!(row.line_of("#/sku"), 7);
        assert_eq!(Node::parse("{\"sku\": ", 7).unwrap_err().line, 7);
    }

    #[test]
    fn a_key_that_is_there_twice_is_no_product() {
        let error = Node::parse("- sku: A\n  sku: B\n", 1).unwrap_err();
        assert_eq!(error.line, 2, "{error:?}");
    }
}
