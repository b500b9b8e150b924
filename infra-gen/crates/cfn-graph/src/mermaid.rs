//! The graph as a Mermaid flowchart, which code forges draw.

use std::fmt::Write as _;

use crate::graph::{End, Graph};

/// A Mermaid flowchart.
pub fn mermaid(graph: &Graph) -> String {
    let mut text = String::from("flowchart TB\n");
    for (g, group) in graph.groups.iter().enumerate() {
        let _ = writeln!(text, "  subgraph g{g}[\"{}\"]", escaped(&group.title()));
        for n in &group.nodes {
            let node = &graph.nodes[*n];
            let mut lines = vec![escaped(&node.name), escaped(&node.kind)];
            lines.extend(node.notes.iter().map(|note| escaped(note)));
            let _ = writeln!(text, "    n{n}[\"{}\"]", lines.join("<br>"));
        }
        text.push_str("  end\n");
    }
    for edge in &graph.edges {
        let (from, to) = (id(edge.from), id(edge.to));
        let _ = writeln!(text, "  {from} -->|{}| {to}", edge.label());
    }
    text
}

fn id(end: End) -> String {
    match end {
        End::Node(n) => format!("n{n}"),
        End::Group(g) => format!("g{g}"),
    }
}

/// A text between quotes: what would end it or be taken for markup is an entity.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for c in text.chars() {
        match c {
            '"' | '<' | '>' | '&' | '#' | '`' => {
                let _ = write!(escaped, "#{};", c as u32);
            }
            c if c.is_control() => escaped.push(' '),
            c => escaped.push(c),
        }
    }
    escaped
}
