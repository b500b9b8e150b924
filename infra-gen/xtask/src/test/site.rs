//! What the site's files promise: no inline script or style, safe sinks only, no dangling link, small.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, bail};
use flate2::{Compression, write::GzEncoder};

/// The most that the scripts of one page may weigh, in gzipped bytes.
const SCRIPTS_BUDGET: usize = 25 * 1024;

/// The most that all stylesheets may weigh together: a page needs every one at most.
const STYLES_BUDGET: usize = 10 * 1024;

/// The most that one page's HTML may weigh, in gzipped bytes.
const PAGE_BUDGET: usize = 10 * 1024;

/// Where the scripts of elements are, each named as its element: a page loads those it has.
const ELEMENTS: &str = "/assets/components/";

/// What a script must not use: text becomes markup or code only through cloned templates.
const BANNED_IN_SCRIPTS: [&str; 7] = [
    "innerHTML",
    "outerHTML",
    "insertAdjacentHTML",
    "document.write",
    "eval(",
    "new Function",
    ".style.cssText",
];

/// What stands among the site's files and is not published.
const KEPT_BACK: [&str; 3] = ["README.md", "catalog", "tests"];

/// Reports every broken promise of the site under `folder` at once.
pub fn check(folder: &Path) -> Result<()> {
    let mut files = BTreeMap::new();
    published(folder, "/", &mut files)?;
    let mut findings = Vec::new();
    let (mut pages, mut scripts, mut styles) = (Vec::new(), BTreeMap::new(), 0);
    for (address, path) in &files {
        let bytes = fs::read(path)?;
        let text = String::from_utf8_lossy(&bytes);
        let broken = match path.extension().and_then(|e| e.to_str()) {
            Some("html") => {
                pages.push((address, text.clone().into_owned()));
                page(&text, gzipped(&bytes), |link| files.contains_key(link))
            }
            Some("js") => {
                scripts.insert(address.as_str(), gzipped(&bytes));
                script(&text)
            }
            Some("css") => {
                styles += gzipped(&bytes);
                Vec::new()
            }
            _ => Vec::new(),
        };
        let broken = broken.into_iter();
        findings.extend(broken.map(|finding| format!("{address}: {finding}")));
    }
    for (address, html) in &pages {
        let sum = scripts_of(html, &scripts);
        if sum > SCRIPTS_BUDGET {
            findings.push(format!(
                "{address}: {sum} gzipped bytes of scripts, of {SCRIPTS_BUDGET} allowed"
            ));
        }
    }
    if styles > STYLES_BUDGET {
        findings.push(format!(
            "{styles} gzipped bytes of stylesheets, of {STYLES_BUDGET} allowed"
        ));
    }
    for (what, none) in [
        ("page", pages.is_empty()),
        ("script", scripts.is_empty()),
        ("stylesheet", styles == 0),
    ] {
        if none {
            findings.push(format!("there is no {what}"));
        }
    }
    if !findings.is_empty() {
        bail!("{}", findings.join("\n"));
    }
    Ok(())
}

/// Collects the files of a folder by the address each is published at.
fn published(folder: &Path, at: &str, files: &mut BTreeMap<String, PathBuf>) -> Result<()> {
    for entry in fs::read_dir(folder).with_context(|| format!("no {}", folder.display()))? {
        let entry = entry?;
        if at == "/" && KEPT_BACK.iter().any(|name| entry.file_name() == *name) {
            continue;
        }
        let address = format!("{at}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            published(&entry.path(), &format!("{address}/"), files)?;
        } else {
            files.insert(address, entry.path());
        }
    }
    Ok(())
}

/// What the scripts of a page weigh at most: all there are, the service worker and every language
/// among them, but for those of elements that the page has not.
fn scripts_of(html: &str, scripts: &BTreeMap<&str, usize>) -> usize {
    let loads = |address: &str| match address.strip_prefix(ELEMENTS) {
        Some(name) => html.contains(&format!("<{}", name.trim_end_matches(".js"))),
        None => true,
    };
    let loaded = scripts.iter().filter(|(address, _)| loads(address));
    loaded.map(|(_, weight)| weight).sum()
}

/// The broken promises of one page; `exists` answers for a link into the site.
fn page(html: &str, weight: usize, exists: impl Fn(&str) -> bool) -> Vec<String> {
    let mut findings = Vec::new();
    for tag in html
        .split('<')
        .skip(1)
        .filter_map(|rest| rest.split_once('>').map(|(tag, _)| tag))
    {
        let name = tag.split_whitespace().next().unwrap_or_default();
        if name == "style" || attribute(tag, "style").is_some() {
            findings.push(format!("inline style: <{tag}>"));
        }
        if name == "script" && attribute(tag, "src").is_none() {
            findings.push(format!("inline script: <{tag}>"));
        }
        if tag
            .split_whitespace()
            .skip(1)
            .any(|word| word.starts_with("on") && word.contains('='))
        {
            findings.push(format!("inline handler: <{tag}>"));
        }
        for link in ["src", "href"]
            .iter()
            .filter_map(|name| attribute(tag, name))
        {
            if link.contains("//") && name != "a" {
                findings.push(format!("request to a third party: {link}"));
            }
            if link.starts_with("/assets/") && !exists(link) {
                findings.push(format!("no such file: {link}"));
            }
        }
    }
    let heads = html.matches("<h1").count();
    if heads != 1 {
        findings.push(format!("{heads} h1 elements instead of one"));
    }
    for (what, promise) in [
        ("a language", "<html lang="),
        ("a title", "<title>"),
        ("a main landmark", "<main"),
    ] {
        if !html.contains(promise) {
            findings.push(format!("without {what} (`{promise}`)"));
        }
    }
    if weight > PAGE_BUDGET {
        findings.push(format!("{weight} gzipped bytes, of {PAGE_BUDGET} allowed"));
    }
    findings
}

fn script(text: &str) -> Vec<String> {
    BANNED_IN_SCRIPTS
        .iter()
        .filter(|word| text.contains(*word))
        .map(|word| format!("uses `{word}`"))
        .collect()
}

/// The value of an attribute in a tag's text, if it has it.
fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    rest.split_once('"').map(|(value, _)| value)
}

fn gzipped(bytes: &[u8]) -> usize {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    let written = encoder.write_all(bytes).and_then(|()| encoder.finish());
    written.map_or(usize::MAX, |compressed| compressed.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<html lang=\"en\"><title>Shop</title><link href=\"/assets/a.css\"><main><h1>Shop</h1></main>";

    #[track_caller]
    fn breaks(html: &str, expected: &str) {
        let found = page(html, 0, |link| link == "/assets/a.css");
        assert!(
            found.iter().any(|finding| finding.contains(expected)),
            "{found:?}"
        );
    }

    #[test]
    fn a_good_page_breaks_nothing() {
        assert_eq!(
            page(PAGE, PAGE_BUDGET, |link| link == "/assets/a.css"),
            Vec::<String>::new()
        );
    }

    #[test]
    fn inline_code_and_style_are_found() {
        breaks("<script>alert(1)</script>", "inline script");
        breaks("<style>p{}</style>", "inline style");
        breaks("<p style=\"color:red\">", "inline style");
        breaks("<button onclick=\"buy()\">", "inline handler");
    }

    #[test]
    fn foreign_and_missing_files_are_found() {
        breaks("<script src=\"https://cdn.example/a.js\">", "third party");
        breaks(
            "<link href=\"/assets/b.css\">",
            "no such file: /assets/b.css",
        );
    }

    #[test]
    fn a_page_has_one_heading_a_language_and_a_landmark() {
        breaks("<h1>a</h1><h1>b</h1>", "2 h1 elements");
        breaks("<main>", "a language");
        breaks("<html lang=\"en\">", "a main landmark");
    }

    #[test]
    fn a_page_weighs_what_it_loads() {
        let scripts = BTreeMap::from([
            ("/assets/main.js", 1),
            ("/assets/components/cart-lines.js", 10),
            ("/assets/components/order-view.js", 100),
        ]);
        assert_eq!(scripts_of("<cart-lines>", &scripts), 11);
        assert_eq!(scripts_of("<p>", &scripts), 1);
    }

    #[test]
    fn scripts_use_safe_sinks_only() {
        assert_eq!(script("element.innerHTML = text;"), ["uses `innerHTML`"]);
        assert_eq!(script("element.textContent = text;"), Vec::<String>::new());
    }
}
