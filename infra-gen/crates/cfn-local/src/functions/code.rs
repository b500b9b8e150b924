//! Archives, unpacked once each.

use std::collections::HashMap;
use std::fs::Permissions;
use std::io::{self, Cursor};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

use sha2::{Digest, Sha256};
use zip::ZipArchive;

use super::id::hex_id;
use super::settings::CodeLocation;
use crate::buckets::{BucketError, Buckets};

/// The largest a function may be unpacked, in bytes.
const LARGEST: u128 = 250 * 1024 * 1024;

/// Why an archive cannot be used.
#[derive(Debug, thiserror::Error)]
pub(super) enum CodeError {
    /// It is not where the template says.
    #[error(
        "Error occurred while GetObject. S3 Error Code: {code}. S3 Error Message: {message} \
         (Bucket: {bucket}, Key: {key})"
    )]
    Missing {
        code: &'static str,
        message: String,
        bucket: String,
        key: String,
    },
    /// It is no archive.
    #[error(
        "Could not unzip uploaded file. Please check your file, then try to upload again. ({0})"
    )]
    Unreadable(#[from] zip::result::ZipError),
    /// It is too large.
    #[error("Unzipped size must be smaller than 262144000 bytes")]
    TooLarge,
    /// It has nothing to run.
    #[error("Couldn't find valid bootstrap(s): [/var/task/bootstrap /opt/bootstrap]")]
    NoBootstrap,
    /// The disk refuses.
    #[error("the archive cannot be unpacked: {0}")]
    Disk(#[from] io::Error),
}

/// The folder of unpacked archives, each named by its digest.
#[derive(Debug)]
pub(super) struct Code {
    folder: PathBuf,
    /// What was unpacked from where. As on AWS, code that is overwritten where
    /// it came from changes no function.
    unpacked: Mutex<HashMap<CodeLocation, PathBuf>>,
}

impl Code {
    /// Opens the folder, for nobody else on this machine.
    pub(super) fn open(folder: &Path) -> io::Result<Code> {
        std::fs::create_dir_all(folder)?;
        std::fs::set_permissions(folder, Permissions::from_mode(0o700))?;
        for entry in std::fs::read_dir(folder)? {
            let path = entry?.path();
            // What a process was unpacking when it was killed.
            if path.extension().is_some() {
                std::fs::remove_dir_all(&path)?;
            }
        }
        Ok(Code {
            folder: folder.to_owned(),
            unpacked: Mutex::default(),
        })
    }

    /// The folder that holds `bootstrap`, unpacked before or now.
    pub(super) fn folder(
        &self,
        buckets: &Buckets,
        location: &CodeLocation,
    ) -> Result<PathBuf, CodeError> {
        // Sandboxes that start at the same time wait for the first one's.
        let mut unpacked = self.unpacked();
        if let Some(folder) = unpacked.get(location) {
            return Ok(folder.clone());
        }
        let folder = self.extract(buckets, location)?;
        unpacked.insert(location.clone(), folder.clone());
        Ok(folder)
    }

    /// Deletes what none of these is.
    pub(super) fn keep(&self, buckets: &Buckets, locations: &[CodeLocation]) -> io::Result<()> {
        let kept: Vec<PathBuf> = locations
            .iter()
            .filter_map(|location| self.folder(buckets, location).ok())
            .collect();
        self.unpacked().retain(|_, folder| kept.contains(folder));
        for entry in std::fs::read_dir(&self.folder)? {
            let path = entry?.path();
            // One with an extension is being unpacked.
            if path.extension().is_none() && !kept.contains(&path) {
                std::fs::remove_dir_all(&path)?;
            }
        }
        Ok(())
    }

    /// Unpacks what is there now.
    pub(super) fn unpack(
        &self,
        buckets: &Buckets,
        location: &CodeLocation,
    ) -> Result<PathBuf, CodeError> {
        let folder = self.extract(buckets, location)?;
        self.unpacked().insert(location.clone(), folder.clone());
        Ok(folder)
    }

    fn unpacked(&self) -> MutexGuard<'_, HashMap<CodeLocation, PathBuf>> {
        self.unpacked.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn extract(&self, buckets: &Buckets, location: &CodeLocation) -> Result<PathBuf, CodeError> {
        let CodeLocation {
            bucket,
            key,
            version,
        } = location;
        let missing = |code, message: String| CodeError::Missing {
            code,
            message,
            bucket: bucket.clone(),
            key: key.clone(),
        };
        let archive = match buckets.get(bucket, key, version.as_deref()) {
            Ok(Some(object)) => object.body,
            Ok(None) => {
                let message = "The specified key does not exist.".to_owned();
                return Err(missing("NoSuchKey", message));
            }
            Err(BucketError::Disk(error)) => return Err(error.into()),
            Err(error) => return Err(missing("NoSuchBucket", error.to_string())),
        };
        let digest: String = Sha256::digest(&archive)
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        let folder = self.folder.join(&digest);
        if folder.join("bootstrap").is_file() {
            return Ok(folder);
        }
        let mut archive = ZipArchive::new(Cursor::new(archive))?;
        if archive
            .decompressed_size()
            .is_none_or(|size| size > LARGEST)
        {
            return Err(CodeError::TooLarge);
        }
        if archive.index_for_name("bootstrap").is_none() {
            return Err(CodeError::NoBootstrap);
        }
        let unfinished = self.folder.join(format!("{digest}.{}", hex_id()));
        if let Err(error) = archive.extract(&unfinished) {
            // On a full disk the part that fitted would keep it full.
            let _ = std::fs::remove_dir_all(&unfinished);
            return Err(error.into());
        }
        std::fs::set_permissions(&unfinished, Permissions::from_mode(0o700))?;
        match std::fs::rename(&unfinished, &folder) {
            // Another invocation was quicker.
            Err(_) if folder.join("bootstrap").is_file() => {
                std::fs::remove_dir_all(&unfinished)?;
            }
            renamed => renamed?,
        }
        Ok(folder)
    }
}
