//! `catalog export`: all products, in the form that `import` reads.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Context;
use futures::{StreamExt, TryStreamExt, stream};
use serde_json::Value;
use shop_domain::digest::Digest;
use shop_domain::product::MediaType;

use super::ExportArgs;
use super::import::stored;
use super::stored::{Stored, StoredPicture};
use crate::cli::GlobalArgs;
use crate::commands::session;
use crate::commands::staff::Staff;
use crate::error::{CommandError, CommandResult};
use crate::exit::ExitCode;
use crate::project::Project;
use crate::ui::{Ui, counted};

/// The folder of the pictures, beside the list.
const PICTURES: &str = "pictures";

/// How many pictures are read at a time.
const PARALLEL: usize = 8;

pub(super) fn run(args: &ExportArgs, global: &GlobalArgs, ui: &Ui) -> CommandResult {
    let project = Project::load(global, &args.environment)?;
    session::require_account(&project.environment)?;
    session::block_on(ui.follow(async |events| {
        let staff = Staff::open(&project, global, &events).await?;
        let products: Vec<Stored> = stored(&staff).await?.into_values().collect();
        let list = text(&products, args.json)?;
        let pictures: Vec<&StoredPicture> =
            products.iter().flat_map(|product| &product.media).collect();
        let Some(out) = &args.out else {
            ui.result(&list);
            if !pictures.is_empty() {
                ui.status(format_args!(
                    "{} named, not written; `--out FILE` brings the files along",
                    counted(pictures.len(), "picture")
                ));
            }
            return Ok(ExitCode::Done);
        };
        let folder = out.parent().unwrap_or(Path::new("")).join(PICTURES);
        let written = download(&staff, &pictures, &folder).await?;
        // Last, so that a list never names what is not there.
        fs::write(out, list).with_context(|| format!("cannot write `{}`", out.display()))?;
        ui.status(format_args!(
            "{}: {}, {} ({written} new) in {}",
            args.environment,
            counted(products.len(), "product"),
            counted(pictures.len(), "picture"),
            out.display(),
        ));
        Ok(ExitCode::Done)
    }))
}

fn text(products: &[Stored], json: bool) -> CommandResult<String> {
    let rows: Vec<Value> = products.iter().map(|one| one.to_row(PICTURES)).collect();
    if json {
        return Ok(format!("{:#}\n", Value::Array(rows)));
    }
    Ok(serde_saphyr::to_string(&rows)?)
}

/// Writes the pictures that the folder has not; returns how many.
async fn download(
    staff: &Staff,
    pictures: &[&StoredPicture],
    folder: &Path,
) -> CommandResult<usize> {
    let mut missing: Vec<(&StoredPicture, PathBuf)> = Vec::new();
    for picture in pictures {
        let path = folder.join(file_name(picture)?);
        let twin = missing.iter().any(|(_, other)| *other == path);
        if !twin && !holds(&path, picture) {
            missing.push((picture, path));
        }
    }
    if missing.is_empty() {
        return Ok(0);
    }
    let cannot = || format!("cannot write into `{}`", folder.display());
    fs::create_dir_all(folder).with_context(cannot)?;
    stream::iter(&missing)
        .map(async |(picture, path)| {
            let answer = staff.file("GET", &picture.url).await?;
            let url = &picture.url;
            if answer.status != 200 {
                let status = answer.status;
                return Err(CommandError::usage(format!(
                    "the site answered with status {status} for the picture `{url}`"
                ))
                .hint("import the list that it came from again: that brings it back"));
            }
            if Digest::of(&answer.body).as_str() != picture.sha256() {
                return Err(CommandError::usage(format!(
                    "the site answered with another picture for `{url}`"
                )));
            }
            Ok(fs::write(path, &answer.body).with_context(cannot)?)
        })
        .buffer_unordered(PARALLEL)
        .try_collect::<()>()
        .await?;
    Ok(missing.len())
}

/// Whether the file is the picture: a broken download is none.
fn holds(path: &Path, picture: &StoredPicture) -> bool {
    fs::read(path).is_ok_and(|bytes| Digest::of(bytes).as_str() == picture.sha256())
}

/// The name of a picture's file, which must stay inside its folder.
fn file_name(picture: &StoredPicture) -> CommandResult<&str> {
    let name = picture.name();
    let known = |extension: &str| {
        let types = MediaType::ALL.iter().map(|(name, _)| *name);
        extension == "jpg"
            || types
                .into_iter()
                .any(|one| one == format!("image/{extension}"))
    };
    let fits = name
        .split_once('.')
        .is_some_and(|(digest, extension)| Digest::parse(digest).is_some() && known(extension));
    match fits {
        true => Ok(name),
        false => Err(CommandError::usage(format!(
            "`{}` is no address of a picture",
            picture.url
        ))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture(url: String) -> StoredPicture {
        StoredPicture {
            url,
            media_type: MediaType::Webp,
            width: 1,
            height: 1,
            alt: "A mug".to_owned(),
        }
    }

    #[test]
    fn a_picture_never_leaves_its_folder() {
        let digest = "0".repeat(64);
        let fine = picture(format!("/media/01J9/{digest}.webp"));
        assert_eq!(file_name(&fine).unwrap(), format!("{digest}.webp"));
        for name in ["..", "../../x", ".profile", "x.webp", "%2e%2e"] {
            let url = format!("/media/01J9/{name}");
            assert!(file_name(&picture(url)).is_err(), "{name}");
        }
        let script = picture(format!("/media/01J9/{digest}.svg"));
        assert!(file_name(&script).is_err());
    }
}
