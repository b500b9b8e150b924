//! What a shopper waits for: bytes, and a phone's time in the laboratory.

use std::path::Path;

use anyhow::{Context, Result};
use serde_json::{Value, json};

use super::Row;
use super::peers::Peers;
use super::shop::Shop;
use crate::tools::target;

/// How often a page is opened; the median counts.
const RUNS: usize = 5;

/// The pages, their figures and the bounds of these: the design's budget for a
/// phone on slow 4G with a fourth of this processor.
pub fn rows(root: &Path, peers: &Peers) -> Result<Vec<Row>> {
    let target = target(root);
    let program = target.join("release/infra-gen");
    let shop = Shop::new(root, program, &target.join("xtask/bench-site"), |local| {
        local["functions"] = json!({"profile": "release"});
    })?;
    shop.run(&["deploy", "--detach"])?;
    let products = shop.products("")?;
    let product = products
        .first()
        .and_then(|product| product["slug"].as_str());
    let product = format!("/products/{}", product.context("there are no products")?);
    let mut rows = Vec::new();
    for (page, path) in [("catalogue", "/"), ("product", &*product)] {
        let url = shop.url(path);
        let reports = (0..RUNS).map(|_| peers.lighthouse(&url));
        let reports: Vec<Value> = reports.collect::<Result<_>>()?;
        let row = |figure: &str, pointer: &str, by: f64, unit| -> Result<Row> {
            let values = reports
                .iter()
                .map(|report| report.pointer(pointer)?.as_f64());
            let values: Option<Vec<f64>> = values.collect();
            let mut values = values.with_context(|| format!("no {figure} of {url}"))?;
            values.sort_by(f64::total_cmp);
            let measure = format!("site: {page}, {figure}");
            Ok(Row::new(measure, values[RUNS / 2] / by, unit))
        };
        let audit = |name: &str| format!("/audits/{name}/numericValue");
        for category in ["performance", "accessibility", "best-practices", "seo"] {
            let pointer = format!("/categories/{category}/score");
            rows.push(row(&format!("{category}, at least"), &pointer, 0.01, "")?.within(95.0));
        }
        let paint = audit("largest-contentful-paint");
        rows.push(row("largest contentful paint", &paint, 1e3, "s")?.within(1.8));
        let blocked = audit("total-blocking-time");
        rows.push(row("total blocking time", &blocked, 1.0, "ms")?.within(50.0));
        let shift = audit("cumulative-layout-shift");
        rows.push(row("cumulative layout shift", &shift, 1.0, "")?.within(0.02));
        let weight = audit("total-byte-weight");
        rows.push(row("everything sent", &weight, 1024.0, "KiB")?);
    }
    shop.destroy()?;
    Ok(rows)
}
