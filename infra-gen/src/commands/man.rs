//! `man`: the manual pages.

use std::fs;
use std::path::PathBuf;

use anyhow::Context as _;
use clap::{Args, CommandFactory};
use clap_mangen::Man;

use crate::cli::Cli;
use crate::error::CommandResult;
use crate::exit::ExitCode;
use crate::ui::Ui;

/// Print the manual page
///
/// With --out a page for each command, for example:
/// infra-gen man --out ~/.local/share/man/man1
#[derive(Debug, Args)]
pub struct ManArgs {
    /// Write a page for each command to this folder
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
}

pub fn run(args: &ManArgs, ui: &Ui) -> CommandResult {
    let Some(folder) = &args.out else {
        let mut page = Vec::new();
        // As in the pages of a folder: `help` has none to point to.
        Man::new(Cli::command().disable_help_subcommand(true))
            .render(&mut page)
            .expect("writing into a `Vec` cannot fail");
        ui.result(&String::from_utf8_lossy(&page));
        return Ok(ExitCode::Done);
    };
    let shown = folder.display();
    fs::create_dir_all(folder)
        .and_then(|()| clap_mangen::generate_to(Cli::command(), folder))
        .with_context(|| format!("cannot write manual pages to `{shown}`"))?;
    ui.status(format_args!(
        "Manual pages are in `{shown}`; read them with `man -l {shown}/infra-gen.1`"
    ));
    Ok(ExitCode::Done)
}
