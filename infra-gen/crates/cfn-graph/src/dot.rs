//! The graph in Graphviz's language.

use std::fmt::Write as _;

use crate::graph::{End, Graph};

/// A Graphviz digraph.
pub fn dot(graph: &Graph) -> String {
    let mut text = String::from(
        "digraph architecture {\n  compound=true;\n  rankdir=TB;\n  node [shape=box, style=rounded, fontname=\"sans-serif\"];\n  edge [fontname=\"sans-serif\", fontsize=10];\n",
    );
    for (g, group) in graph.groups.iter().enumerate() {
        let _ = writeln!(text, "  subgraph cluster_{g} {{");
        let _ = writeln!(text, "    label={};", quoted(&group.title()));
        for n in &group.nodes {
            let node = &graph.nodes[*n];
            let mut lines = vec![node.name.as_str(), node.kind.as_str()];
            lines.extend(node.notes.iter().map(String::as_str));
            let _ = writeln!(text, "    n{n} [label={}];", quoted(&lines.join("\n")));
        }
        text.push_str("  }\n");
    }
    for edge in &graph.edges {
        let mut attributes = format!("label={}", quoted(&edge.label()));
        // Graphviz ends an edge at a node, and clips it at the node's cluster.
        let mut end = |end: End, clip: &str| match end {
            End::Node(n) => n,
            End::Group(g) => {
                let _ = write!(attributes, ", {clip}=cluster_{g}");
                let nodes = &graph.groups[g].nodes;
                nodes[nodes.len() / 2]
            }
        };
        let (from, to) = (end(edge.from, "ltail"), end(edge.to, "lhead"));
        let _ = writeln!(text, "  n{from} -> n{to} [{attributes}];");
    }
    text.push_str("}\n");
    text
}

fn quoted(text: &str) -> String {
    let escaped = text.replace('\\', "\\\\").replace('"', "\\\"");
    format!("\"{}\"", escaped.replace('\n', "\\n"))
}
