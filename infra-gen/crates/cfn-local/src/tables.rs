//! DynamoDB: tables on disk behind an endpoint that checks who may do what.
//!
//! The tables are `dynoxide`'s, called in process: its own server would be a
//! second port that asks nobody for a permission. Every write is on disk
//! before it is confirmed. Transactions never conflict here, because one runs
//! at a time.

mod access;
mod actual;
mod endpoint;
mod engine;
mod schema;
#[cfg(test)]
mod tests;

use std::io;
use std::path::Path;
use std::time::Duration;

use dynoxide::Database;
use dynoxide::errors::DynoxideError;
use serde_json::{Value, json};

pub use endpoint::serve;

/// How often expired items are deleted. AWS takes up to days, so nobody may
/// rely on it.
const SWEEP: Duration = Duration::from_secs(60);

/// Why a table could not be made, changed or deleted, in DynamoDB's words.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TableError {
    /// The folder cannot be made.
    #[error("the folder of the tables: {0}")]
    Folder(#[from] io::Error),
    /// The database cannot be opened.
    #[error("the database of the tables: {0}")]
    Open(String),
    /// DynamoDB refuses.
    #[error("{0}")]
    Refused(String),
}

impl From<DynoxideError> for TableError {
    fn from(error: DynoxideError) -> TableError {
        TableError::Refused(error.to_string())
    }
}

/// The tables of an environment. Clones are the same tables.
#[derive(Clone)]
pub struct Tables {
    database: Database,
}

/// The database says nothing about itself.
impl std::fmt::Debug for Tables {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Tables").finish_non_exhaustive()
    }
}

impl Tables {
    /// Opens the tables in a folder, making it if need be.
    ///
    /// # Errors
    ///
    /// [`TableError::Folder`] and [`TableError::Open`].
    pub fn open(folder: &Path) -> Result<Tables, TableError> {
        std::fs::create_dir_all(folder)?;
        let file = folder.join("tables.sqlite");
        let path = file
            .to_str()
            .ok_or_else(|| TableError::Open(format!("`{}` is no UTF-8", file.display())))?;
        let database = Database::new(path).map_err(|error| TableError::Open(error.to_string()))?;
        Ok(Tables { database })
    }

    /// Makes a table from the properties of an `AWS::DynamoDB::Table`. One that
    /// is there already is kept, with its items.
    ///
    /// # Errors
    ///
    /// [`TableError::Refused`], as DynamoDB would.
    pub fn create(&self, name: &str, properties: &Value) -> Result<(), TableError> {
        let properties = schema::typed(properties);
        if self.describe(name)?.is_none() {
            self.call("CreateTable", &schema::create(name, &properties))?;
        }
        self.set_time_to_live(name, &properties)
    }

    /// Makes a table what its properties say, in place: indexes, time to live,
    /// billing, streams and protection. Keys cannot change. What differs is
    /// found by looking at the table, so that a change that was refused or
    /// interrupted half-way can be taken back.
    ///
    /// # Errors
    ///
    /// [`TableError::Refused`], as DynamoDB would.
    pub fn update(&self, name: &str, properties: &Value) -> Result<(), TableError> {
        let properties = schema::typed(properties);
        let standing = self.standing(name)?.ok_or_else(|| {
            TableError::Refused(format!(
                "Requested resource not found: Table: {name} not found"
            ))
        })?;
        for change in schema::changes(name, &standing, &properties).map_err(TableError::Refused)? {
            self.call("UpdateTable", &change)?;
        }
        self.set_time_to_live(name, &properties)
    }

    /// Deletes a table and its items. One that is not there is no error.
    ///
    /// # Errors
    ///
    /// [`TableError::Refused`] while the table is protected.
    pub fn delete(&self, name: &str) -> Result<(), TableError> {
        let Some(table) = self.describe(name)? else {
            return Ok(());
        };
        if table["DeletionProtectionEnabled"] == true {
            return Err(TableError::Refused(
                "Resource cannot be deleted as it is currently protected against deletion. \
                 Disable deletion protection first."
                    .to_owned(),
            ));
        }
        self.call("DeleteTable", &json!({ "TableName": name }))?;
        Ok(())
    }

    /// A table as `DescribeTable` shows it; `None` when it is not there.
    ///
    /// # Errors
    ///
    /// [`TableError::Refused`] when the database cannot be read.
    pub fn describe(&self, name: &str) -> Result<Option<Value>, TableError> {
        match engine::execute(
            &self.database,
            "DescribeTable",
            &json!({ "TableName": name }).to_string(),
        ) {
            Ok(answer) => {
                let answer: Value = serde_json::from_str(&answer)
                    .map_err(|error| TableError::Refused(error.to_string()))?;
                Ok(Some(answer["Table"].clone()))
            }
            Err(DynoxideError::ResourceNotFoundException(_)) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// The properties of a table as it is; `None` when it is not there.
    ///
    /// # Errors
    ///
    /// [`TableError::Refused`] when the database cannot be read.
    pub fn actual(&self, name: &str, properties: &Value) -> Result<Option<Value>, TableError> {
        let standing = self.standing(name)?;
        Ok(standing.map(|standing| actual::actual(properties, &standing)))
    }

    /// What can be read of a table; `None` when it is not there.
    fn standing(&self, name: &str) -> Result<Option<Value>, TableError> {
        let Some(table) = self.describe(name)? else {
            return Ok(None);
        };
        let expiry = self.call("DescribeTimeToLive", &json!({ "TableName": name }))?;
        Ok(Some(actual::standing(
            &table,
            &expiry["TimeToLiveDescription"],
        )))
    }

    /// Carries out an operation of DynamoDB's API, asking nobody. The answer is
    /// the body DynamoDB would send, with the status.
    pub fn execute(&self, operation: &str, body: &str) -> (u16, String) {
        match engine::execute(&self.database, operation, body) {
            Ok(answer) => (200, answer),
            Err(error) => (error.status_code(), error.to_json()),
        }
    }

    /// Deletes the items whose time has passed, and returns how many.
    ///
    /// # Errors
    ///
    /// [`TableError::Refused`] when the database cannot be written.
    pub fn sweep(&self) -> Result<usize, TableError> {
        Ok(self.database.sweep_ttl()?)
    }

    /// Switches the time to live on or off if it is not so already.
    fn set_time_to_live(&self, name: &str, properties: &Value) -> Result<(), TableError> {
        let table = json!({ "TableName": name });
        let known = self.call("DescribeTimeToLive", &table)?;
        let known = &known["TimeToLiveDescription"];
        let on = known["TimeToLiveStatus"] == "ENABLED";
        let now = schema::time_to_live(properties);
        let attribute = known["AttributeName"].as_str().unwrap_or_default();
        let request = match (on, now) {
            (false, None) => return Ok(()),
            (true, Some(wanted)) if wanted == attribute => return Ok(()),
            (true, Some(_)) => {
                return Err(TableError::Refused(format!(
                    "TimeToLive is active on a different AttributeName: \
                     current AttributeName is {attribute}"
                )));
            }
            (true, None) => json!({"AttributeName": attribute, "Enabled": false}),
            (false, Some(wanted)) => json!({"AttributeName": wanted, "Enabled": true}),
        };
        let request = json!({"TableName": name, "TimeToLiveSpecification": request});
        self.call("UpdateTimeToLive", &request)?;
        Ok(())
    }

    fn call(&self, operation: &str, request: &Value) -> Result<Value, TableError> {
        let answer = engine::execute(&self.database, operation, &request.to_string())?;
        serde_json::from_str(&answer).map_err(|error| TableError::Refused(error.to_string()))
    }
}
