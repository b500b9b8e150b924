//! The graph as a picture of its own: no font, script or reference from elsewhere.

mod measure;
mod order;
mod place;
mod port;
mod route;
mod tie;
mod track;

use std::fmt::Write as _;

use crate::graph::{Edge, End, Graph, Node, Relation, Tier};
use place::{PAD, SMALL, place};
use route::{Drawn, Rect, route};

/// Around everything.
const BORDER: f64 = 20.0;
/// How round the corners of lines are.
const ROUND: f64 = 7.0;
/// Colours for paper and for screens in the dark; what is written keeps at
/// least the contrast of 4.5 to 1 to what it is written on.
const STYLE: &str = "\
:root{color-scheme:light dark}
.page{fill:#fff}
.back{fill:#f5f7fa}
text{font-family:system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif;fill:#1f2733}
.name{font-size:13px;font-weight:600}
.kind,.title,.label{font-size:11px}
.kind,.title{fill:#566173}
.title{font-weight:600;letter-spacing:.02em}
.frame{fill:#f5f7fa;stroke:#dde3ea}
.node{fill:#fff;stroke:#8a97a8;stroke-width:1.2}
.wire{fill:none;stroke:#5b6b80;stroke-width:1.3}
.label{fill:#3c4858}
.arrow{fill:#5b6b80}
.outside{stroke-dasharray:4 3}
.edge{stroke:#8250c4}.api{stroke:#2f6fd0}.compute{stroke:#c9660a}.messaging{stroke:#b8388a}.data{stroke:#13805c}.identity{stroke:#a8323a}
.faint{stroke-dasharray:3 4}
@media (prefers-color-scheme:dark){
.page{fill:#0d1117}
text{fill:#e6edf3}
.kind,.title{fill:#9aa7b8}
.back{fill:#151b23}
.frame{fill:#151b23;stroke:#2a323d}
.node{fill:#1c242e;stroke:#6b7889}
.wire{stroke:#8494a8}
.label{fill:#c3cedb}
.arrow{fill:#8494a8}
.edge{stroke:#b18aec}.api{stroke:#6ea4f5}.compute{stroke:#e99a4e}.messaging{stroke:#e07cbd}.data{stroke:#4cc095}.identity{stroke:#e8777e}
}";

/// A picture with a title and a description for those who cannot see it.
pub fn svg(graph: &Graph, title: &str) -> String {
    let tall: Vec<f64> = graph.nodes.iter().map(height).collect();
    let drawn = route(graph, &place(graph), &tall);
    let (width, height) = (drawn.width + 2.0 * BORDER, drawn.height + 2.0 * BORDER);
    let mut text = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width:.0} {height:.0}\" width=\"{width:.0}\" height=\"{height:.0}\" role=\"img\" aria-labelledby=\"title desc\">\n"
    );
    let _ = writeln!(text, "<title id=\"title\">{}</title>", escaped(title));
    let _ = writeln!(
        text,
        "<desc id=\"desc\">{}</desc>",
        escaped(&description(graph))
    );
    let _ = writeln!(text, "<style>\n{STYLE}\n</style>");
    text.push_str("<defs><marker id=\"arrow\" viewBox=\"0 0 8 8\" refX=\"7.4\" refY=\"4\" markerWidth=\"8\" markerHeight=\"8\" markerUnits=\"userSpaceOnUse\" orient=\"auto\"><path class=\"arrow\" d=\"M0 .8 7.6 4 0 7.2Z\"/></marker></defs>\n");
    let _ = writeln!(
        text,
        "<rect class=\"page\" width=\"100%\" height=\"100%\"/>"
    );
    let _ = writeln!(text, "<g transform=\"translate({BORDER} {BORDER})\">");
    frames(graph, &drawn, &mut text);
    for wire in &drawn.wires {
        let class = wire_class(&graph.edges[wire.edge]);
        let d = path(&wire.points);
        let _ = writeln!(
            text,
            "<path class=\"{class}\" d=\"{d}\" marker-end=\"url(#arrow)\"/>"
        );
    }
    for (g, group) in graph.groups.iter().enumerate() {
        let (x, y) = (drawn.frames[g].x + PAD, drawn.frames[g].y + 17.0);
        let title = group.title();
        let width = measure::width(&title, SMALL) + 4.0;
        behind(
            &mut text,
            "back",
            Rect {
                x: x - 2.0,
                y: y - 11.0,
                width,
                height: 15.0,
            },
        );
        write_text(&mut text, "title", (x, y), false, &title);
        for n in &group.nodes {
            box_of(
                &graph.nodes[*n],
                &drawn.nodes[*n],
                class(group.tier),
                &mut text,
            );
        }
    }
    for wire in &drawn.wires {
        let (x, y) = wire.label;
        let label = graph.edges[wire.edge].label();
        let width = measure::width(&label, SMALL);
        let back = Rect {
            x: x - width / 2.0,
            y: y - 8.0,
            width,
            height: 16.0,
        };
        let frame = |end| match end {
            End::Node(n) => graph.groups.iter().position(|g| g.nodes.contains(&n)),
            End::Group(_) => None,
        };
        let edge = &graph.edges[wire.edge];
        // Between two nodes of a group the label is on the group's frame.
        let inside = wire.points.len() == 2 && wire.points[0].1 == wire.points[1].1;
        let inside = inside && frame(edge.from) == frame(edge.to);
        behind(&mut text, if inside { "back" } else { "page" }, back);
        write_text(&mut text, "label", (x, y + 4.0), true, &label);
    }
    text.push_str("</g>\n</svg>\n");
    text
}

fn frames(graph: &Graph, drawn: &Drawn, text: &mut String) {
    for frame in drawn.frames.iter().take(graph.groups.len()) {
        let Rect {
            x,
            y,
            width,
            height,
        } = frame;
        let _ = writeln!(
            text,
            "<rect class=\"frame\" x=\"{x:.0}\" y=\"{y:.0}\" width=\"{width:.0}\" height=\"{height:.0}\" rx=\"10\"/>"
        );
    }
}

fn height(node: &Node) -> f64 {
    match node.notes.is_empty() {
        true => 44.0,
        false => 58.0,
    }
}

fn box_of(node: &Node, rect: &Rect, class: &str, text: &mut String) {
    let Rect {
        x,
        y,
        width,
        height,
    } = rect;
    let _ = writeln!(
        text,
        "<rect class=\"node {class}\" x=\"{x:.0}\" y=\"{y:.0}\" width=\"{width:.0}\" height=\"{height:.0}\" rx=\"6\"/>"
    );
    let notes = node.notes.join(" · ");
    let lines = [("name", &node.name), ("kind", &node.kind), ("kind", &notes)];
    let lines: Vec<_> = lines
        .into_iter()
        .filter(|line| !line.1.is_empty())
        .collect();
    let middle = x + width / 2.0;
    let mut baseline = y + (height - 15.0 * lines.len() as f64) / 2.0 - 3.0;
    for (class, line) in lines {
        baseline += 15.0;
        write_text(text, class, (middle, baseline), true, line);
    }
}

/// Hides the lines behind a text.
fn behind(out: &mut String, class: &str, rect: Rect) {
    let Rect {
        x,
        y,
        width,
        height,
    } = rect;
    let _ = writeln!(
        out,
        "<rect class=\"{class}\" x=\"{x:.0}\" y=\"{y:.0}\" width=\"{width:.0}\" height=\"{height:.0}\"/>"
    );
}

fn write_text(out: &mut String, class: &str, at: (f64, f64), centred: bool, text: &str) {
    let anchor = if centred {
        " text-anchor=\"middle\""
    } else {
        ""
    };
    let (x, y) = at;
    let _ = writeln!(
        out,
        "<text class=\"{class}\" x=\"{x:.0}\" y=\"{y:.0}\"{anchor}>{}</text>",
        escaped(text)
    );
}

fn class(tier: Tier) -> &'static str {
    match tier {
        Tier::Outside => "outside",
        Tier::Edge => "edge",
        Tier::Api => "api",
        Tier::Compute => "compute",
        Tier::Messaging => "messaging",
        Tier::Data => "data",
        Tier::Identity => "identity",
        Tier::Network | Tier::Delivery | Tier::Watching | Tier::Other => "other",
    }
}

/// What only watches or prepares is drawn fainter than what serves requests.
fn wire_class(edge: &Edge) -> &'static str {
    let aside = |relation: &Relation| {
        matches!(
            relation,
            Relation::LogsTo | Relation::Alarms | Relation::RunsCodeOf | Relation::Uses
        )
    };
    match edge.relations.iter().all(aside) {
        true => "wire faint",
        false => "wire",
    }
}

/// A line with rounded corners.
fn path(points: &[(f64, f64)]) -> String {
    let mut d = String::new();
    let toward = |from: (f64, f64), to: (f64, f64)| {
        let (dx, dy) = (to.0 - from.0, to.1 - from.1);
        let length = dx.abs() + dy.abs();
        let step = if length == 0.0 {
            0.0
        } else {
            ROUND.min(length / 2.0) / length
        };
        (from.0 + dx * step, from.1 + dy * step)
    };
    for (i, point) in points.iter().enumerate() {
        match (i.checked_sub(1).map(|i| points[i]), points.get(i + 1)) {
            (None, _) => {
                let _ = write!(d, "M{:.1} {:.1}", point.0, point.1);
            }
            (Some(_), None) => {
                let _ = write!(d, "L{:.1} {:.1}", point.0, point.1);
            }
            (Some(before), Some(after)) => {
                let (a, b) = (toward(*point, before), toward(*point, *after));
                let _ = write!(
                    d,
                    "L{:.1} {:.1}Q{:.1} {:.1} {:.1} {:.1}",
                    a.0, a.1, point.0, point.1, b.0, b.1
                );
            }
        }
    }
    d
}

/// The whole graph in sentences.
fn description(graph: &Graph) -> String {
    let end = |end| match end {
        End::Node(n) => graph.nodes[n].name.clone(),
        End::Group(g) => format!("everything in {}", graph.groups[g].title()),
    };
    let groups = graph.groups.iter().map(|group| {
        let names: Vec<_> = group
            .nodes
            .iter()
            .map(|n| graph.nodes[*n].name.as_str())
            .collect();
        format!("{}: {}.", group.title(), names.join(", "))
    });
    let edges = graph
        .edges
        .iter()
        .map(|edge| format!("{} {} {}.", end(edge.from), edge.label(), end(edge.to)));
    groups.chain(edges).collect::<Vec<_>>().join(" ")
}

/// Text in XML; what XML cannot hold is a space.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => escaped.push(' '),
            c => escaped.push(c),
        }
    }
    escaped
}
