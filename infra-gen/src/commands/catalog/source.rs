//! Files to rows, or to every mistake in them.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;
use shop_domain::config::ShopConfig;

use super::finding::Finding;
use super::node::{Content, Node, Unreadable};
use super::row::Row;
use crate::error::{CommandError, CommandResult};

/// Extensions of the lists in a folder.
const EXTENSIONS: [&str; 4] = ["yaml", "yml", "json", "jsonl"];

/// Everything that was found in the files.
#[derive(Debug, Default)]
pub struct Rows {
    /// Products that can be sent.
    pub rows: Vec<Row>,
    /// Mistakes, in the order of the files.
    pub findings: Vec<Finding>,
    /// How many products there are, with mistakes or without.
    pub count: usize,
}

/// Reads a list, or all lists of a folder.
pub fn read(path: &Path, config: &ShopConfig) -> CommandResult<Rows> {
    let mut found = Rows::default();
    for file in files(path)? {
        let shown = file.display().to_string();
        let text = fs::read_to_string(&file).with_context(|| format!("cannot read `{shown}`"))?;
        let folder = file.parent().unwrap_or(Path::new(""));
        for node in nodes(&file, &text) {
            found.count += 1;
            let row = node
                .map_err(|unreadable| vec![unread(&shown, unreadable)])
                .and_then(|node| Row::read(node, &shown, folder, config));
            match row {
                Ok(row) => found.rows.push(row),
                Err(findings) => found.findings.extend(findings),
            }
        }
    }
    found.refuse_twins();
    found
        .findings
        .sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
    Ok(found)
}

fn files(path: &Path) -> CommandResult<Vec<PathBuf>> {
    let shown = path.display();
    let metadata = fs::metadata(path).with_context(|| format!("cannot read `{shown}`"))?;
    if !metadata.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let is_list = |file: &PathBuf| {
        let extension = file.extension().and_then(|extension| extension.to_str());
        file.is_file() && extension.is_some_and(|extension| EXTENSIONS.contains(&extension))
    };
    let entries = fs::read_dir(path).with_context(|| format!("cannot read `{shown}`"))?;
    let mut files: Vec<PathBuf> = entries
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()?;
    files.retain(is_list);
    files.sort();
    if files.is_empty() {
        let extensions = EXTENSIONS.map(|extension| format!("*.{extension}"));
        return Err(
            CommandError::usage(format!("there is no list of products in `{shown}`"))
                .hint(format!("a list is one of {}", extensions.join(", "))),
        );
    }
    Ok(files)
}

/// The products of a text, each of which may be unreadable.
fn nodes(file: &Path, text: &str) -> Vec<Result<Node, Unreadable>> {
    if file
        .extension()
        .is_some_and(|extension| extension == "jsonl")
    {
        return text
            .lines()
            .zip(1..)
            .filter(|(line, _)| !line.trim().is_empty())
            .map(|(line, number)| Node::parse(line, number))
            .collect();
    }
    match Node::parse(text, 1) {
        Ok(Node {
            content: Content::List(items),
            ..
        }) => items.into_iter().map(Ok).collect(),
        Ok(other) => vec![Err(Unreadable {
            line: other.line,
            message: "expected a list of products".to_owned(),
        })],
        Err(error) => vec![Err(error)],
    }
}

fn unread(file: &str, unreadable: Unreadable) -> Finding {
    Finding {
        file: file.to_owned(),
        line: unreadable.line,
        sku: None,
        member: String::new(),
        code: "unreadable".to_owned(),
        detail: unreadable.message,
    }
}

impl Rows {
    /// Two rows about one product: nobody can say which one is meant.
    fn refuse_twins(&mut self) {
        let mut first: BTreeMap<&str, &Row> = BTreeMap::new();
        let mut twins = Vec::new();
        for row in &self.rows {
            match first.get(row.sku()) {
                Some(other) => twins.push(row.finding(
                    "#/sku",
                    "duplicate",
                    &format!("This SKU is used at {} already.", other.place()),
                )),
                None => {
                    first.insert(row.sku(), row);
                }
            }
        }
        self.findings.extend(twins);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MUG: &str = "{sku: MUG, title: Mug, category: kitchen, stock: 3, \
                       price: {amount: 1999, currency: EUR}}";

    fn mistakes(files: &[(&str, String)]) -> Vec<String> {
        let folder = tempfile::tempdir().unwrap();
        for (name, text) in files {
            fs::write(folder.path().join(name), text).unwrap();
        }
        let rows = read(folder.path(), &ShopConfig::default()).unwrap();
        let findings = rows.findings.iter().map(|finding| {
            let name = Path::new(&finding.file).file_name().unwrap();
            let name = name.to_str().unwrap();
            let place = format!("{name}:{}", finding.line);
            format!("{place} {} {}", finding.member, finding.code)
        });
        findings.collect()
    }

    #[test]
    fn all_mistakes_of_all_files_are_told_at_once() {
        let bad = MUG.replace("1999", "-1").replace("EUR", "USD");
        let list = format!("# Two products.\n- {bad}\n- {MUG}\n  \n");
        let wrong_media = MUG.replace("{sku: MUG", "{sku: CUP, media: [{file: no.webp, size: 3}]");
        assert_eq!(
            mistakes(&[
                ("a.yaml", list),
                ("b.yml", format!("\n- {MUG}\n- {wrong_media}\n")),
                ("c.json", "{\"sku\": 1}".to_owned()),
                ("d.jsonl", "\n{\"sku\":\n".to_owned()),
                ("notes.txt", "not a list".to_owned()),
            ]),
            [
                "a.yaml:2 price/amount out-of-range",
                "b.yml:2 sku duplicate",
                "b.yml:3 media/0/size unknown-field",
                "b.yml:3 media/0/file picture",
                "b.yml:3 media/0/alt required",
                "c.json:1  unreadable",
                "d.jsonl:2  unreadable",
            ]
        );
    }

    #[test]
    fn a_list_may_be_json_or_one_object_per_line() {
        let object = serde_json::json!({"sku": "MUG", "title": "Mug", "category": "kitchen",
            "stock": 3, "price": {"amount": 1999, "currency": "EUR"}});
        let other = object.to_string().replace("MUG", "CUP");
        let files = [
            ("a.json", format!("[\n{object}]")),
            ("b.jsonl", format!("{other}\n\n")),
        ];
        assert_eq!(mistakes(&files), Vec::<String>::new());
    }
}
