//! Where the entries of a template stand in its text.

use std::ops::Range;

use granit_parser::{Event, Marker, Parser, Span};

/// The text of a template, with the places of everything in it.
#[derive(Debug)]
pub struct Source {
    root: Node,
    /// The byte at which each line begins.
    lines: Vec<usize>,
}

/// A value and where it stands.
#[derive(Debug)]
struct Node {
    span: Range<usize>,
    /// The function of a short tag, in its long form: `Fn::Sub` of `!Sub`.
    function: Option<String>,
    content: Content,
}

#[derive(Debug)]
enum Content {
    Scalar,
    /// The items of a list.
    List(Vec<Node>),
    /// The entries of a mapping: key, where the key stands, value.
    Mapping(Vec<(String, Range<usize>, Node)>),
}

/// Sections in which a logical id may stand.
const SECTIONS: [&str; 6] = [
    "Resources",
    "Outputs",
    "Parameters",
    "Conditions",
    "Mappings",
    "Rules",
];

impl Source {
    /// Reads a text; `None` if it is neither YAML nor the JSON that is YAML too.
    pub fn read(text: &str) -> Option<Source> {
        let lines: Vec<usize> = std::iter::once(0)
            .chain(text.match_indices('\n').map(|(n, _)| n + 1))
            .collect();
        let mut reader = Reader {
            parser: Parser::new_from_str(text),
            text,
        };
        let root = loop {
            match reader.next()? {
                (Event::StreamStart | Event::DocumentStart(..), _) => {}
                (event, span) => break reader.node(event, span, 0)?,
            }
        };
        Some(Source { root, lines })
    }

    /// The bytes of the entry at a path, as `Properties.Rules[0].Name`, below a
    /// logical id: of its key, of its item in a list, or of what comes nearest.
    pub fn find(&self, logical_id: Option<&str>, path: Option<&str>) -> Option<Range<usize>> {
        let logical_id = logical_id?;
        let found = SECTIONS.iter().find_map(|section| {
            let (_, section) = self.root.entry(section)?;
            section.entry(logical_id)
        });
        let (mut span, mut node) = found?;
        let mut rest = path.unwrap_or_default();
        while !rest.is_empty() {
            let Some((next, inner, after)) = node.step(rest) else {
                break;
            };
            (span, node, rest) = (next, inner, after.trim_start_matches('.'));
        }
        Some(span)
    }

    /// The line and column of a byte of that text, from 1.
    pub fn place(&self, text: &str, byte: usize) -> (usize, usize) {
        let line = self.lines.partition_point(|start| *start <= byte);
        let start = line.checked_sub(1).map_or(0, |line| self.lines[line]);
        let before = text.get(start..byte).unwrap_or_default();
        (line, before.chars().count() + 1)
    }
}

impl Node {
    fn entry(&self, key: &str) -> Option<(Range<usize>, &Node)> {
        let Content::Mapping(entries) = &self.content else {
            return None;
        };
        let (_, span, value) = entries.iter().find(|(known, ..)| known == key)?;
        Some((span.clone(), value))
    }

    /// The first step of a path: where it leads, and what is left of the path.
    fn step<'n, 'p>(&'n self, path: &'p str) -> Option<(Range<usize>, &'n Node, &'p str)> {
        if let Some(function) = &self.function
            && let Some(after) = path.strip_prefix(function.as_str())
        {
            // The tag is there already; only its argument is left.
            return match (&self.content, after.is_empty()) {
                (Content::Scalar, _) | (_, true) => Some((self.span.clone(), self, "")),
                _ => self.content_step(after.trim_start_matches('.')),
            };
        }
        self.content_step(path)
    }

    fn content_step<'n, 'p>(&'n self, path: &'p str) -> Option<(Range<usize>, &'n Node, &'p str)> {
        match &self.content {
            Content::Scalar => None,
            Content::List(items) => {
                let (index, after) = path.strip_prefix('[')?.split_once(']')?;
                let item = items.get(index.parse::<usize>().ok()?)?;
                Some((item.span.clone(), item, after))
            }
            Content::Mapping(entries) => {
                let begins = |key: &str| {
                    path.strip_prefix(key)
                        .is_some_and(|after| after.is_empty() || after.starts_with(['.', '[']))
                };
                let matching = entries.iter().filter(|(key, ..)| begins(key));
                // Keys may contain dots: the longest is meant.
                let (key, span, value) = matching.max_by_key(|(key, ..)| key.len())?;
                Some((span.clone(), value, &path[key.len()..]))
            }
        }
    }
}

struct Reader<'t> {
    parser: Parser<'t, granit_parser::StrInput<'t>>,
    text: &'t str,
}

impl<'t> Reader<'t> {
    fn next(&mut self) -> Option<(Event<'t>, Span)> {
        loop {
            match self.parser.next_event()?.ok()? {
                (Event::Comment(..), _) => {}
                next => return Some(next),
            }
        }
    }

    /// Known for every place, as the whole text is there from the start.
    fn byte(&self, marker: &Marker) -> usize {
        marker.byte_offset().unwrap_or(self.text.len())
    }

    fn span(&self, span: &Span) -> Range<usize> {
        let (start, end) = (self.byte(&span.start), self.byte(&span.end));
        start..end.max(start)
    }

    fn node(&mut self, event: Event<'t>, span: Span, depth: usize) -> Option<Node> {
        // As deep as a template is read.
        if depth > 128 {
            return None;
        }
        let mut range = self.span(&span);
        let (content, tag) = match event {
            Event::Scalar(_, _, _, tag) => (Content::Scalar, tag),
            Event::Alias(_) => (Content::Scalar, None),
            Event::SequenceStart(_, _, tag) => {
                let mut items = Vec::new();
                loop {
                    match self.next()? {
                        (Event::SequenceEnd, _) => break,
                        (event, span) => items.push(self.node(event, span, depth + 1)?),
                    }
                }
                (Content::List(items), tag)
            }
            Event::MappingStart(_, _, tag) => {
                let mut entries = Vec::new();
                loop {
                    let (event, key_span) = self.next()?;
                    let key = match event {
                        Event::MappingEnd => break,
                        Event::Scalar(key, ..) => key.into_owned(),
                        _ => return None,
                    };
                    let (event, span) = self.next()?;
                    let value = self.node(event, span, depth + 1)?;
                    entries.push((key, self.span(&key_span), value));
                }
                if let Some((_, key, _)) = entries.first() {
                    range = key.clone();
                }
                (Content::Mapping(entries), tag)
            }
            _ => return None,
        };
        let tag = tag.as_deref().filter(|tag| !tag.is_yaml_core_schema());
        let function = tag.map(|tag| match tag.suffix() {
            name @ ("Ref" | "Condition") => name.to_owned(),
            name => format!("Fn::{name}"),
        });
        Some(Node {
            span: range,
            function,
            content,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const YAML: &str = "\
Resources:
  Größe:
    Type: AWS::SQS::Queue
    Properties:
      List:
        - One: 1
        - !If [Yes, { a.b: 2 }, 3]
      Text: !Sub \"${X}\"
";

    fn found(text: &str, path: &str) -> String {
        let source = Source::read(text).unwrap();
        let span = source.find(Some("Größe"), Some(path)).unwrap();
        let (line, column) = source.place(text, span.start);
        format!("{line}:{column} {}", &text[span])
    }

    #[test]
    fn keys_items_and_functions_have_a_place() {
        for (path, place) in [
            ("", "2:3 Größe"),
            ("Type", "3:5 Type"),
            ("Properties.List[0].One", "6:11 One"),
            ("Properties.List[1].Fn::If[1].a.b", "7:23 a.b"),
            ("Properties.List[1].Fn::If[2]", "7:33 3"),
            ("Properties.Text.Fn::Sub", "8:18 \"${X}\""),
            ("Properties.Missing", "4:5 Properties"),
        ] {
            assert_eq!(found(YAML, path), place, "{path}");
        }
    }

    #[test]
    fn json_has_places_too() {
        let text = "{\n  \"Resources\": {\"Größe\": {\"Type\": \"X\", \"Properties\": {\"A\": [1, 2]}}}\n}";
        assert_eq!(found(text, "Properties.A[1]"), "2:64 2");
    }
}
