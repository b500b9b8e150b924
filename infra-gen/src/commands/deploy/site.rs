//! The site as it is published: the files of `site/`, and a page per product.

use std::path::Path;
use std::time::Duration;

use anyhow::Context;
use cfn_deploy::event::Events;
use cfn_deploy::publish::{self, Destination, Mount, Published, Release, SiteFile};
use cfn_deploy::state::StackState;
use shop_stack::StackOutput;
use shop_stack::settings::Days;

use super::names::output;
use super::product_pages::{self, FOLDER, MAP, TEMPLATE};
use crate::commands::catalog::{self, Stored};
use crate::commands::session::Session;
use crate::commands::staff::Staff;
use crate::error::{CommandError, CommandResult};
use crate::ui::Ui;

/// Folders of `site/` that are not published.
const KEPT_BACK: [&str; 3] = ["catalog", "node_modules", "tests"];

/// Where the site of a shop goes, and what it is made of.
pub struct Publication<'a> {
    /// The root of the workspace.
    pub root: &'a Path,
    /// The shop's stack.
    pub shop: &'a StackOutput,
    /// The stack as it is deployed.
    pub state: &'a StackState,
    /// Where it is deployed.
    pub session: &'a Session,
    /// Names this run's invalidation.
    pub nonce: &'a str,
    /// How long the assets of earlier releases stay.
    pub keep_assets: Days,
}

/// Publishes the site of a shop, with a page for each product that it sells now.
pub async fn publish(
    publication: &Publication<'_>,
    events: &Events,
    ui: &Ui,
) -> CommandResult<Published> {
    let Publication {
        root,
        shop,
        state,
        session,
        nonce,
        keep_assets,
    } = *publication;
    let get = |name: &str| {
        state
            .output(name)
            .ok_or_else(|| CommandError::usage(format!("`{}` has no output `{name}`", shop.name)))
    };
    let destination = Destination {
        bucket: get(output::SITE_BUCKET_NAME)?,
        distribution: get(output::DISTRIBUTION_ID)?,
        nonce,
        keep_assets: Duration::from_secs(u64::from(keep_assets.get()) * 24 * 3600),
    };
    let staff = Staff::at(session.web(shop, events)?, shop, state)?;
    let release = match catalog::stored(&staff).await {
        Ok(products) => {
            let products: Vec<_> = products.into_values().collect();
            release(root, staff.site(), Some(&products))?
        }
        Err(error) => {
            ui.warn(format_args!(
                "the pages of products stay as they were published before: {}",
                error.error
            ));
            release(root, staff.site(), None)?
        }
    };
    let cloud = session.cloud(shop);
    let published = publish::publish(&*cloud, destination, &release, events).await;
    let published = published.map_err(|error| {
        CommandError::from(error)
            .hint("the stacks are deployed; running the command again publishes the rest")
    })?;
    if !published.altered.is_empty() {
        ui.warn(format_args!(
            "somebody changed or deleted these in `{}`, and they are published again: {}",
            destination.bucket,
            published.altered.join(", ")
        ));
    }
    Ok(published)
}

/// Everything below `site/` but tests, notes and hidden files, and the pages of
/// products. Where these are not known, those that are published stay.
fn release(root: &Path, site: &str, products: Option<&[Stored]>) -> CommandResult<Release> {
    let mut files = files(root)?;
    if let Some(robots) = files.iter_mut().find(|file| file.path == "robots.txt") {
        robots
            .body
            .extend(format!("\nSitemap: {site}/{MAP}\n").into_bytes());
    }
    if let Some(products) = products {
        let template = files.iter().find(|file| file.path == TEMPLATE);
        let template = template.map(|file| String::from_utf8_lossy(&file.body).into_owned());
        files.extend(product_pages::pages(
            &template.unwrap_or_default(),
            site,
            products,
        )?);
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    let release = Release::new(files);
    Ok(match products {
        Some(_) => release,
        None => release.keeping(FOLDER).keeping(MAP),
    })
}

fn files(root: &Path) -> anyhow::Result<Vec<SiteFile>> {
    let site = root.join("site");
    let reading = || format!("cannot read the site in `{}`", site.display());
    let mut mounts = Vec::new();
    let mut files = Vec::new();
    for entry in std::fs::read_dir(&site).with_context(reading)? {
        let path = entry.with_context(reading)?.path();
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else {
            continue;
        };
        if name.starts_with('.') || KEPT_BACK.contains(&name) {
            continue;
        }
        if path.is_dir() {
            mounts.push(Mount {
                at: name.to_owned(),
                folder: path,
            });
        } else if path.extension().is_none_or(|extension| extension != "md") {
            let body = std::fs::read(&path).with_context(reading)?;
            files.push(SiteFile {
                path: name.to_owned(),
                body,
            });
        }
    }
    files.extend(publish::read(&mounts)?);
    Ok(files)
}
