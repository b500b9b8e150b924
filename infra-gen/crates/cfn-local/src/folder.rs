//! Folders that belong to one process at a time, and files that are replaced
//! as a whole.

use std::fs::{self, DirBuilder, File, OpenOptions, Permissions, TryLockError};
use std::io::{self, Read, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

/// A folder that is this process's until this is dropped.
#[derive(Debug)]
pub(crate) struct OwnFolder {
    path: PathBuf,
    /// The lock lasts as long as this file is open.
    _lock: File,
}

/// Why a folder cannot be had.
#[derive(Debug)]
pub(crate) enum TakeError {
    /// Another process has it; its id, as far as it wrote it down.
    InUse(String),
    /// A file or folder cannot be read or written.
    Io(PathBuf, io::Error),
}

impl OwnFolder {
    /// Takes a folder, making it for the owner alone if need be.
    pub(crate) fn take(path: &Path) -> Result<OwnFolder, TakeError> {
        let failed = |path: &Path| {
            let path = path.to_owned();
            move |error| TakeError::Io(path, error)
        };
        DirBuilder::new()
            .recursive(true)
            .create(path)
            .map_err(failed(path))?;
        // One that was there may have been for others to look into.
        fs::set_permissions(path, Permissions::from_mode(0o700)).map_err(failed(path))?;
        let file = path.join("lock");
        let mut lock = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(&file)
            .map_err(failed(&file))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                let mut pid = String::new();
                lock.read_to_string(&mut pid).map_err(failed(&file))?;
                return Err(TakeError::InUse(pid.trim().to_owned()));
            }
            Err(TryLockError::Error(error)) => return Err(failed(&file)(error)),
        }
        let written = lock
            .set_len(0)
            .and_then(|()| write!(lock, "{}", std::process::id()))
            .and_then(|()| lock.flush());
        written.map_err(failed(&file))?;
        Ok(OwnFolder {
            path: path.to_owned(),
            _lock: lock,
        })
    }

    /// Its path.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }
}

/// Replaces a file as a whole: whenever the process ends, it is the old one or
/// the new one. It is the owner's alone.
pub(crate) fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut beside = path.as_os_str().to_owned();
    beside.push(".new");
    let beside = PathBuf::from(beside);
    let mut file = OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .open(&beside)?;
    let written = file.write_all(bytes).and_then(|()| file.sync_all());
    if let Err(error) = written.and_then(|()| fs::rename(&beside, path)) {
        // On a full disk the part that fitted would keep it full.
        let _ = fs::remove_file(&beside);
        return Err(error);
    }
    match path.parent() {
        Some(folder) => File::open(folder)?.sync_all(),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_belongs_to_one_at_a_time() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a/b");
        let taken = OwnFolder::take(&path).unwrap();
        let Err(TakeError::InUse(pid)) = OwnFolder::take(&path) else {
            panic!("it was given away twice");
        };
        assert_eq!(pid, std::process::id().to_string());
        drop(taken);
        assert!(OwnFolder::take(&path).is_ok());
    }

    #[test]
    fn nobody_else_may_look_into_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        fs::create_dir(&path).unwrap();
        let taken = OwnFolder::take(&path).unwrap();
        let mode = fs::metadata(taken.path()).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o700);
    }

    #[test]
    fn a_replaced_file_is_the_owners_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.json");
        for text in ["old and long", "new"] {
            replace(&path, text.as_bytes()).unwrap();
        }
        assert_eq!(fs::read_to_string(&path).unwrap(), "new");
        let mode = fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}
