//! `catalog`: products and pictures, from files into the shop and back.
//!
//! | Part | File |
//! |---|---|
//! | text whose every value knows its line | `node` |
//! | files to rows, or to every mistake in them | `source`, `row`, `picture`, `finding` |
//! | what the shop has, and what differs | `stored`, `plan` |
//! | carrying it out, several rows at a time | `import`, `carry` |
//! | the way back | `export` |

mod carry;
mod export;
mod finding;
mod import;
mod node;
mod picture;
mod plan;
mod row;
mod source;
mod stored;

use std::path::PathBuf;

use clap::{Args, Subcommand};

use crate::cli::GlobalArgs;
use crate::error::CommandResult;
use crate::ui::Ui;

pub use carry::Done;
pub use finding::Finding;
pub use import::{first, stored};
pub use stored::{Stored, StoredPicture};

/// Bring products and pictures into the shop, or out of it
///
/// Asks the staff API of a deployed environment, signed with your AWS
/// credentials.
#[derive(Debug, Args)]
pub struct CatalogArgs {
    #[command(subcommand)]
    command: CatalogCommand,
}

#[derive(Debug, Subcommand)]
enum CatalogCommand {
    Import(ImportArgs),
    Export(ExportArgs),
}

/// Bring products and their pictures into the shop
///
/// Makes each product of the file what the file says: products are found by
/// their SKU, made if they are new, changed where they differ, and left alone
/// otherwise. Importing the same file again changes nothing; products that the
/// file does not name stay as they are. The stock is set for new products
/// only, because the shop has sold some of the others since (see --stock).
///
/// The file is a YAML or JSON list, or one JSON object per line (.jsonl). An
/// entry has the members of `POST /api/products`: sku, title, category, price
/// {amount, currency} and stock; if need be description, tags, attributes
/// [{name, value}], taxClass, maxPerOrder, status, and media [{file, alt}] with
/// files named from where the list is.
///
/// Every mistake is told with its file and line before anything is sent. Exits
/// with 2 if nothing was done, and with 4 if some products failed.
#[derive(Debug, Args)]
pub struct ImportArgs {
    /// The list, or a folder with several (*.yaml, *.yml, *.json, *.jsonl)
    #[arg(value_name = "FILE|DIR")]
    path: PathBuf,
    /// The environment
    #[arg(default_value = "local", value_name = "ENV")]
    environment: String,
    /// Bring the stock of all products to what the file says
    #[arg(long)]
    stock: bool,
    /// Say what would be done, and do nothing
    #[arg(long)]
    dry_run: bool,
    /// Print what was done as one object: `{"version":1,"created":[…],"changed":[…],…}`
    #[arg(long)]
    json: bool,
}

/// Write all products in the form that `import` reads
///
/// As YAML, by SKU. With --out the pictures are written too, into the folder
/// `pictures` beside the file; those that are there already are kept.
#[derive(Debug, Args)]
pub struct ExportArgs {
    /// The environment
    #[arg(default_value = "local", value_name = "ENV")]
    environment: String,
    /// Write into this file, and the pictures beside it
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Write a JSON list, which `import` reads as well
    #[arg(long)]
    json: bool,
}

pub fn run(args: &CatalogArgs, global: &GlobalArgs, ui: &Ui) -> CommandResult {
    match &args.command {
        CatalogCommand::Import(args) => import::run(args, global, ui),
        CatalogCommand::Export(args) => export::run(args, global, ui),
    }
}
